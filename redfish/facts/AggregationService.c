/*
 * AggregationService: written by tools/generate-facts.py, do not edit. Source:
 * AggregationService_v1.xml, 4 versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AggregationService\0" "Oem\0" "Actions\0" "AggregateCollection\0" "Aggregates\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 10, 0, 0, 1, 0, 0}, /* AggregationService */
    {196, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {269, 11, 4, 0, 3, 1, 0, 0}, /* Reset */
    {283, 15, 1, 0, 3, 1, 0, 0}, /* SetDefaultBootOrder */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {51, 0, 31, 0, 9, 255, 1, 0}, /* Aggregates */
    {90, 0, 62, 0, 9, 255, 1, 0}, /* AggregationSources */
    {136, 0, 109, 0, 9, 255, 1, 0}, /* ConnectionMethods */
    {154, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {166, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {169, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {174, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {189, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {207, 4, 0, 1, 2, 0, 1, 0}, /* BatchSize */
    {217, 4, 0, 2, 2, 0, 1, 0}, /* DelayBetweenBatchesInSeconds */
    {248, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
    {258, 21, 25, 0, 9, 1, 1, 0}, /* TargetURIs */
    {275, 21, 12, 0, 9, 2, 1, 0}, /* Systems */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 246, 0},
};
static const struct schema_fact_action actions[] = {
    {269, 1, 3, 65535, 1, 0}, /* Reset */
    {283, 1, 4, 65535, 1, 0}, /* SetDefaultBootOrder */
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
