/*
 * LineOfService: written by tools/generate-facts.py, do not edit. Source: LineOfService_v1.xml, 2
 * versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LineOfService\0" "Description\0" "Id\0" "Name\0" "Oem";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 1, 0, 0}, /* LineOfService */
};
static const struct schema_fact_property properties[] = {
    {15, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {27, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {30, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {35, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_LineOfService = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 2,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 4,
};
// clang-format on
