/*
 * What the files of the check share: check.c goes through the resources, check-links.c follows
 * links, check-identity.c compares path and names, check-schema.c walks properties, check-value.c
 * judges single ones. All functions return 0, whatever they reported, or -ENOMEM. Room-private.
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "mockup/check.h"
#include "redfish/schema.h"

struct check {
    const struct mockup *mockup;
    struct mockup_report *report;
    const struct mockup_item *item;        /* that is being looked at */
    json_t *resource;                      /* its object */
    struct buffer pointer;                 /* of the value that is being looked at */
    const struct mockup_item *target_item; /* that a fragment last led into; NULL: none yet */
    json_t *target;                        /* its object, owned: links to one come in runs */
};

/** Goes one step down; check_leave() takes what `ret_size` says. */
int check_enter(struct check *check, const char *name, size_t *ret_size);
int check_enter_index(struct check *check, size_t index, size_t *ret_size);
void check_leave(struct check *check, size_t size);

/** A finding about the current value. */
int check_report(struct check *check, enum mockup_level level, const char *kind, const char *format,
                 ...) __attribute__((format(printf, 4, 5)));
/** The same about a member of it, which may be absent. */
int check_report_member(struct check *check, enum mockup_level level, const char *kind,
                        const char *name, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/** Every "@odata.id" and "@Redfish.ActionInfo" below the resource's own, and the counts of arrays.
 */
int check_links(struct check *check);

/** "@odata.id" and "Id". */
int check_identity(struct check *check);

/** Whether a name is that of a count, as "Members@odata.count" is. */
bool check_is_count(const char *name);
/** The count of an array against that; both are members of `object`, the current value. */
int check_count(struct check *check, const json_t *object, const char *name, const json_t *count);

/** "@odata.type", the URI, and all properties. */
int check_schema(struct check *check);

/** The type of an @odata.type in any schema. Returns 0 or SCHEMA_E_UNKNOWN; *ret_schema: the schema
 * that it names, NULL when there is none. */
int check_find_type(const char *odata_type, const struct schema **ret_schema,
                    struct schema_type *ret_type);

/** The members of an object of a type. parent: the type of the object around it, for its actions.
 */
int check_object(struct check *check, struct schema_type type, struct schema_type parent,
                 json_t *object);

/** The value of a property, an array with all its elements. */
int check_value(struct check *check, const struct schema_property *property,
                struct schema_type parent, json_t *value);
