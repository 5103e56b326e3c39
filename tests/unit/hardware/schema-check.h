/*
 * Whether a resource is what its schema says: properties known, values of the right type and within
 * their enumeration, null only where it may be, what is required there. By the schemas' facts
 * (redfish/schema.h), for tests that can not keep what they expect in files.
 */
#pragma once

#include <jansson.h>

#include "redfish/schema.h"

#define SCHEMA_CHECK_FAULT_BYTES 256

/** Returns true when all is well; else what is wrong is in ret_fault. type:
 * "Chassis.v1_28_0.Chassis".
 */
bool schema_check(const struct schema *schema, const char *type, json_t *resource,
                  char ret_fault[static SCHEMA_CHECK_FAULT_BYTES]);
