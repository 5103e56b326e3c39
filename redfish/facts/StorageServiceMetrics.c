/*
 * StorageServiceMetrics: written by tools/generate-facts.py, do not edit. Source:
 * StorageServiceMetrics_v1.xml, 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageServiceMetrics\0" "Oem\0" "Actions\0" "OemActions\0" "Description\0"
    "IOStatistics\0" "Id\0" "Name";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/StorageServices/{StorageServiceId}/Metrics";
static const uint32_t uris[] = {
    0, 55,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {27, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {35, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 6, 0, 0, 1, 0, 0}, /* StorageServiceMetrics */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {27, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {46, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {58, 4, 0, 0, 8, 1, 1, 0}, /* IOStatistics */
    {71, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {74, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {23, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_IOStatistics, &schema_Resource,
};
const struct schema schema_StorageServiceMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 2,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
