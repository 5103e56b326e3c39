/*
 * What the schema facts say of a resource: its type, whether it is a collection, what may be done
 * with it, and which type belongs at a URI. Everything is asked of all schemas of Redfish and
 * Swordfish; what no schema knows has a place, too, in which everything but its text is unknown.
 */
#pragma once

#include <jansson.h>

#include "mockup/mockup.h"
#include "redfish/schema.h"

struct place {
    const struct schema *schema; /* NULL: no schema of ours */
    struct schema_type type;     /* .schema NULL likewise; in the newest version where the facts
                                    don't have the one that the resource names */
    struct ipc_text entity;      /* "Chassis", "SensorCollection"; empty: unknown */
    bool is_collection;
    unsigned int capabilities; /* of enum schema_capabilities; all of them where no schema knows */
};

/** The URIs of all schemas, to be asked by place_schema_at(). Returns 0 or -ENOMEM. */
int place_init(void);
void place_deinit(void);

/** What an item is, by its "@odata.type", else by its path. */
struct place place_of(const struct mockup_item *item);

/** The newest type of a schema; .schema NULL: the schema is NULL or has no entity. */
struct schema_type place_newest_type(const struct schema *schema);

/** The schema whose URI templates have this path; NULL: none. */
const struct schema *place_schema_at(struct ipc_text path);

/** "#Chassis.v1_25_0.Chassis" of a type, into `text`. Returns `text`. */
#define PLACE_TYPE_BYTES 192
const char *place_odata_type(struct schema_type type, char text[static PLACE_TYPE_BYTES]);

/** The schema of the members of a collection; NULL: unknown. */
const struct schema *place_member_schema(const struct place *collection);
