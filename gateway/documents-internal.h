/*
 * What the makers of documents share. A build collects documents one by one; when it is complete
 * they take the place of the old ones, else nothing changed.
 */
#pragma once

#include "base/buffer.h"
#include "gateway/documents.h"
#include "redfish/json.h"

#define DOCUMENT_ROOT_PATH "/redfish/v1"
#define DOCUMENT_METADATA_PATH "/redfish/v1/$metadata"
#define DOCUMENT_SCHEMAS_PATH "/redfish/v1/JsonSchemas"
#define DOCUMENT_REGISTRIES_PATH "/redfish/v1/Registries"

#define SERVICE_ROOT_TYPE "ServiceRoot.v1_20_0.ServiceRoot"
#define SERVICE_ROOT_CONTAINER "ServiceRoot.v1_20_0.ServiceContainer"

/** A type that is served here: "Chassis.v1_25_0.Chassis". Views into the route tables. */
struct document_type {
    struct ipc_text type;
    struct ipc_text name_space; /* "Chassis.v1_25_0" */
    struct ipc_text schema;     /* "Chassis" */
};

struct document_build {
    struct documents *documents; /* bundles and routes; its items are the old ones */
    struct upstream *const *upstreams;
    size_t upstream_count;
    const char *uuid;
    struct document_type *types; /* ascending by namespace, each namespace once */
    size_t type_count;
    struct document *items; /* made so far */
    size_t count, capacity;
};

void document_items_free(struct document *items, size_t count);

/** Adds a finished document. body is emptied; a resource gets its @odata.etag. */
int document_add(struct document_build *build, enum document_kind kind, const char *path,
                 struct buffer *body);
/** The same from JSON, which is stolen; NULL is -ENOMEM. */
int document_add_json(struct document_build *build, enum document_kind kind, const char *path,
                      json_t *value);
/** Adds one that is made when it is asked for. */
int document_add_unmade(struct document_build *build, enum document_kind kind, const char *path,
                        size_t index);

/* -- makers -- */
/** /redfish, the root, odata. */
int document_root_build(struct document_build *build);
int document_metadata_build(struct document_build *build);
/** JsonSchemas and its members, and the OEM schemas. */
int document_schemas_build(struct document_build *build);
/** Registries, its members, and the registries. */
int document_registries_build(struct document_build *build);

/** A collection of the documents of a kind that were added so far, in their order, and of
 * `further` (array of texts, NULL: none) that are none of them. */
int document_collection_build(struct document_build *build, enum document_kind kind,
                              enum document_kind member, const char *path, const char *name,
                              const json_t *further);
