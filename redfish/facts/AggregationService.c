/*
 * AggregationService: written by tools/generate-facts.py, do not edit. Source:
 * AggregationService_v1.xml, 4 versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AggregationService\0" "Oem\0" "Actions\0" "AggregateCollection\0" "Aggregates\0"
    "AggregationSourceCollection\0" "AggregationSources\0" "ConnectionMethodCollection\0"
    "ConnectionMethods\0" "Description\0" "Id\0" "Name\0" "ServiceEnabled\0" "Status\0"
    "OemActions\0" "BatchSize\0" "DelayBetweenBatchesInSeconds\0" "s\0" "ResetType\0"
    "TargetURIs\0" "Reset\0" "Systems\0" "SetDefaultBootOrder";
static const char uri_texts[] =
    "/redfish/v1/AggregationService";
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
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 1, 0, 0}, /* AggregationService */
    {197, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {270, 11, 4, 0, 3, 1, 0, 0}, /* Reset */
    {284, 15, 1, 0, 3, 1, 0, 0}, /* SetDefaultBootOrder */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {52, 0, 32, 0, 9, 255, 1, 0}, /* Aggregates */
    {91, 0, 63, 0, 9, 255, 1, 0}, /* AggregationSources */
    {137, 0, 110, 0, 9, 255, 1, 0}, /* ConnectionMethods */
    {155, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {167, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {170, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {175, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {190, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {208, 4, 0, 1, 2, 0, 1, 0}, /* BatchSize */
    {218, 4, 0, 2, 2, 0, 1, 0}, /* DelayBetweenBatchesInSeconds */
    {249, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
    {259, 21, 25, 0, 9, 1, 1, 0}, /* TargetURIs */
    {276, 21, 12, 0, 9, 2, 1, 0}, /* Systems */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 247, 0},
};
static const struct schema_fact_action actions[] = {
    {270, 1, 3, 65535, 1, 0}, /* Reset */
    {284, 1, 4, 65535, 1, 0}, /* SetDefaultBootOrder */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_ComputerSystem,
};
const struct schema schema_AggregationService = {
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
    .action_count = 2,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
