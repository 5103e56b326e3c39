/*
 * IOPerformanceLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * IOPerformanceLineOfService_v1.xml, 6 versions, the newest is 1.1.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IOPerformanceLineOfService\0" "Oem\0" "Actions\0"
    "AverageIOOperationLatencyMicroseconds\0" "us\0" "Description\0"
    "IOOperationsPerSecondIsLimited\0" "IOWorkload\0" "Id\0"
    "MaxIOOperationsPerSecondPerTerabyte\0" "1/s/TBy\0" "Name\0" "SamplePeriod\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/IOPerformanceLinesOfService/{IOPerformanceLineOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/IOPerformanceLinesOfService/{IOPerformanceLineOfServiceId}";
static const uint32_t uris[] = {
    0, 121,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {32, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 2, 0, 0}, /* IOPerformanceLineOfService */
    {200, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {28, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {32, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {40, 6, 0, 1, 2, 0, 2, 0}, /* AverageIOOperationLatencyMicroseconds */
    {81, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {93, 6, 0, 0, 1, 0, 2, 0}, /* IOOperationsPerSecondIsLimited */
    {124, 4, 3, 0, 8, 1, 2, 0}, /* IOWorkload */
    {135, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {138, 6, 0, 2, 2, 0, 2, 0}, /* MaxIOOperationsPerSecondPerTerabyte */
    {182, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {28, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {187, 6, 0, 0, 0, 0, 2, 0}, /* SamplePeriod */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 78, 0}, {NAN, NAN, 0, 174, 0},
};
static const struct schema *const uses[] = {
    &schema_IOPerformanceLoSCapabilities, &schema_Resource,
};
const struct schema schema_IOPerformanceLineOfService = {
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
    .run_count = 2,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
