/*
 * What a PATCH makes of a resource where no schema is enforced: objects are merged, null removes
 * (a property that the schema lets be null becomes null), and arrays follow DSP0266 1.21 §7.7.1
 * "PATCH on array properties": null removes an element, {} keeps it, those missing at the end are
 * removed, further ones are added. Counts of arrays ("Members@odata.count") follow. What
 * says which resource is meant and as which it was read (its @odata.id, @odata.etag) changes
 * nothing.
 */
#pragma once

#include <jansson.h>

#include "redfish/schema.h"

/** Changes `resource`. type: what is known of it; .schema may be NULL. Returns 0 or -ENOMEM, when
 * the resource is half changed. */
int merge_patch(json_t *resource, const json_t *body, struct schema_type type);

/** Sets the value at a JSON pointer, with the objects above it where they are missing; what is no
 * object or element in between is replaced. value: stolen; NULL removes. Returns 0, -ENOMEM, or
 * -EINVAL for a pointer that is none. */
int merge_set(json_t *resource, const char *pointer, json_t *value);

/** The value at a JSON pointer, borrowed; NULL: none. */
json_t *merge_get(const json_t *resource, const char *pointer);

/** Makes "NAME@odata.count" right where it is. Returns 0 or -ENOMEM. */
int merge_count(json_t *object, const char *name);
