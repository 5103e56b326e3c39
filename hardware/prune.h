/*
 * What D-Bus says and no schema allows: numbers outside of a property's bounds, texts that are no
 * UUID. The tables' conversions judge types and words; this judges the finished resource by its
 * schema, so that no row has to repeat the bounds.
 */
#pragma once

#include <jansson.h>

#include "redfish/schema.h"

/** Takes out of the resource what its type ("Chassis.v1_28_0.Chassis") does not allow, or makes it
 * null where the property is required. Nothing when the type is unknown. Returns 0 or -ENOMEM. */
int prune_resource(const struct schema *schema, const char *type, json_t *resource);
