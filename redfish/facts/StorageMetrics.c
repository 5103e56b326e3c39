/*
 * StorageMetrics: written by tools/generate-facts.py, do not edit. Source: StorageMetrics_v1.xml,
 * 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageMetrics\0" "Oem\0" "Actions\0" "OemActions\0" "CompressionSavingsBytes\0" "By\0"
    "DeduplicationSavingsBytes\0" "Description\0" "IOStatistics\0" "Id\0" "Name\0"
    "StateChangeCount\0" "ThinProvisioningSavingsBytes";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Metrics";
static const uint32_t uris[] = {
    0, 40, 107, 199, 318, 391,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {28, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 10, 0, 0, 1, 0, 0}, /* StorageMetrics */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {39, 2, 0, 1, 2, 0, 1, 0}, /* CompressionSavingsBytes */
    {66, 2, 0, 1, 2, 0, 1, 0}, /* DeduplicationSavingsBytes */
    {92, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {104, 4, 0, 0, 8, 1, 1, 0}, /* IOStatistics */
    {117, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {120, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {125, 2, 0, 0, 3, 0, 1, 0}, /* StateChangeCount */
    {142, 2, 0, 1, 2, 0, 1, 0}, /* ThinProvisioningSavingsBytes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 63, 0},
};
static const struct schema *const uses[] = {
    &schema_IOStatistics, &schema_Resource,
};
const struct schema schema_StorageMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 6,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
