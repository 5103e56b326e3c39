/*
 * ServiceConditions: written by tools/generate-facts.py, do not edit. Source:
 * ServiceConditions_v1.xml, 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ServiceConditions\0" "Oem\0" "Actions\0" "OemActions\0" "Conditions\0" "Description\0"
    "HealthRollup\0" "Id\0" "Name";
static const char uri_texts[] =
    "/redfish/v1/ServiceConditions";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {31, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 7, 0, 0, 1, 0, 0}, /* ServiceConditions */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {42, 3, 0, 0, 8, 1, 1, 0}, /* Conditions */
    {53, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {65, 0, 4, 0, 7, 1, 1, 0}, /* HealthRollup */
    {78, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {81, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ServiceConditions = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
