/*
 * RedfishError: written by tools/generate-facts.py, do not edit. Source: RedfishError_v1.xml, 3
 * versions, the newest is 1.0.2.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "RedfishError\0" "error\0" "code\0" "message\0" "RedfishErrorContents";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {1, 0, 1, 0, 1, 1, 0, 0}, /* RedfishError */
    {33, 1, 2, 0, 1, 1, 0, 0}, /* RedfishErrorContents */
};
static const struct schema_fact_property properties[] = {
    {14, 16, 1, 0, 8, 0, 1, 0}, /* error */
    {20, 16, 0, 0, 0, 0, 1, 0}, /* code */
    {25, 16, 0, 0, 0, 0, 1, 0}, /* message */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
const struct schema schema_RedfishError = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 2,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
