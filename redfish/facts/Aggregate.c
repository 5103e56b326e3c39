/*
 * Aggregate: written by tools/generate-facts.py, do not edit. Source: Aggregate_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Aggregate\0" "Oem\0" "Actions\0" "Description\0" "Resource\0" "Elements\0"
    "ElementsCount\0" "Id\0" "Name\0" "OemActions\0" "AddElements\0" "RemoveElements\0"
    "BatchSize\0" "DelayBetweenBatchesInSeconds\0" "s\0" "ResetType\0" "Reset\0"
    "SetDefaultBootOrder";
static const char uri_texts[] =
    "/redfish/v1/AggregationService/Aggregates/{AggregateId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 7, 0, 0, 1, 0, 0}, /* Aggregate */
    {75, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {86, 8, 1, 0, 3, 1, 0, 0}, /* AddElements */
    {98, 9, 1, 0, 3, 1, 0, 0}, /* RemoveElements */
    {164, 10, 3, 0, 3, 1, 0, 0}, /* Reset */
    {170, 13, 0, 0, 3, 1, 0, 0}, /* SetDefaultBootOrder */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {44, 49, 35, 0, 9, 255, 1, 0}, /* Elements */
    {53, 2, 0, 1, 2, 0, 1, 0}, /* ElementsCount */
    {67, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {70, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {44, 21, 25, 0, 9, 1, 1, 0}, /* Elements */
    {44, 21, 25, 0, 9, 1, 1, 0}, /* Elements */
    {113, 4, 0, 1, 2, 0, 1, 0}, /* BatchSize */
    {123, 4, 0, 2, 2, 0, 1, 0}, /* DelayBetweenBatchesInSeconds */
    {154, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 152, 0},
};
static const struct schema_fact_action actions[] = {
    {86, 1, 3, 65535, 1, 0}, /* AddElements */
    {98, 1, 4, 65535, 1, 0}, /* RemoveElements */
    {164, 1, 5, 65535, 1, 0}, /* Reset */
    {170, 1, 6, 65535, 1, 0}, /* SetDefaultBootOrder */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Aggregate = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 3,
    .action_count = 4,
    .main = 1,
    .capabilities = 4,
};
// clang-format on
