/*
 * SpareResourceSet: written by tools/generate-facts.py, do not edit. Source:
 * SpareResourceSet_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SpareResourceSet\0" "Oem\0" "Actions\0" "Item\0" "OnHandSpares\0"
    "ReplacementSpareSets\0" "Links\0" "OemActions\0" "Description\0" "Id\0" "Name\0"
    "OnHandLocation\0" "OnLine\0" "ResourceType\0" "TimeToProvision\0" "TimeToReplenish";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10001, 0x10000,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {69, 1, 3, 0, 1, 2, 0, 0}, /* Links */
    {75, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 11, 0, 0, 2, 0, 0}, /* SpareResourceSet */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {35, 1, 30, 0, 9, 255, 2, 0}, /* OnHandSpares */
    {48, 1, 3, 0, 9, 0, 2, 0}, /* ReplacementSpareSets */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {86, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {69, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {101, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {106, 4, 11, 0, 8, 1, 2, 0}, /* OnHandLocation */
    {121, 6, 0, 0, 1, 0, 2, 0}, /* OnLine */
    {128, 6, 0, 0, 0, 0, 2, 0}, /* ResourceType */
    {141, 6, 0, 0, 5, 0, 2, 0}, /* TimeToProvision */
    {157, 6, 0, 0, 5, 0, 2, 0}, /* TimeToReplenish */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SpareResourceSet = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
