/*
 * What the tests of the documents share: two services with drop-ins and announced types, and the
 * documents that are made of them.
 */
#pragma once

#include "gateway/documents.h"

#define UUID "11111111-2222-4333-8444-555555555555"

/* Two services: one adds a link and a member of Links, the other one more of each. */
struct services {
    struct upstream upstreams[2];
    struct upstream *list[2];
    struct route_table table;
    struct upstream_route routes[5];
    struct documents documents;
};

void services_init(struct services *services);
void services_build(struct services *services);
void services_deinit(struct services *services);

/** The JSON of a document; json_decref() it. */
json_t *services_load(const struct services *services, const char *path);
/** A member of the first Location of a JsonSchemaFile or MessageRegistryFile; "" for none. */
const char *location_of(const json_t *resource, const char *name);
/** How often a text has a part. */
unsigned int count_of(const char *text, const char *part);
