/*
 * MessageRegistryCollection: written by tools/generate-facts.py, do not edit. Source:
 * MessageRegistryCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MessageRegistryCollection\0" "Description\0" "MessageRegistry\0" "Members\0" "Name\0"
    "Oem";
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* MessageRegistryCollection */
};
static const struct schema_fact_property properties[] = {
    {27, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {55, 17, 39, 0, 9, 255, 0, 0}, /* Members */
    {63, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {68, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MessageRegistryCollection = {
    .names = names,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
