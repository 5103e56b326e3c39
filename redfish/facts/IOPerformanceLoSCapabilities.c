/*
 * IOPerformanceLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * IOPerformanceLoSCapabilities_v1.xml, 9 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "IOPerformanceLoSCapabilities\0" "Oem\0" "Actions\0" "RandomReadAgain\0" "RandomReadNew\0"
    "ReadWrite\0" "SequentialRead\0" "SequentialWrite\0" "IOAccessPattern\0" "Description\0"
    "IOLimitingIsSupported\0" "Id\0" "Identifier\0" "MaxSamplePeriod\0" "s\0" "MinSamplePeriod\0"
    "MinSupportedIoOperationLatencyMicroseconds\0" "us\0" "Name\0" "SupportedIOWorkloads\0"
    "SupportedLinesOfService\0" "Components\0" "IOWorkload\0" "AverageIOBytes\0" "By\0"
    "Duration\0" "PercentOfData\0" "%\0" "PercentOfIOPS\0" "Schedule\0" "IOWorkloadComponent\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/IOPerformanceLoSCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 3}, {1, 2, 0, 0}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {33, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {112, 0, 5, 0, 2, 2, 0, 0}, /* IOAccessPattern */
    {0, 1, 12, 0, 0, 2, 0, 0}, /* IOPerformanceLoSCapabilities */
    {317, 13, 2, 0, 1, 2, 0, 0}, /* IOWorkload */
    {394, 15, 6, 0, 1, 2, 0, 0}, /* IOWorkloadComponent */
    {414, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {29, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {33, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {128, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {140, 6, 0, 0, 1, 0, 2, 0}, /* IOLimitingIsSupported */
    {162, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {165, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {176, 6, 0, 1, 0, 0, 2, 0}, /* MaxSamplePeriod */
    {194, 6, 0, 1, 0, 0, 2, 0}, /* MinSamplePeriod */
    {210, 6, 0, 2, 2, 0, 2, 0}, /* MinSupportedIoOperationLatencyMicroseconds */
    {256, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {29, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {261, 7, 3, 0, 8, 0, 2, 0}, /* SupportedIOWorkloads */
    {282, 71, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {306, 7, 4, 0, 8, 0, 2, 0}, /* Components */
    {256, 6, 0, 0, 0, 0, 2, 0}, /* Name */
    {328, 6, 0, 3, 2, 0, 2, 0}, /* AverageIOBytes */
    {346, 6, 0, 1, 0, 0, 2, 0}, /* Duration */
    {112, 6, 1, 0, 7, 0, 2, 0}, /* IOAccessPattern */
    {355, 6, 0, 4, 2, 0, 2, 0}, /* PercentOfData */
    {371, 6, 0, 4, 2, 0, 2, 0}, /* PercentOfIOPS */
    {385, 4, 2, 0, 8, 3, 2, 0}, /* Schedule */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 192, 0}, {NAN, NAN, 0, 253, 0}, {NAN, NAN, 0, 343, 0},
    {NAN, NAN, 0, 369, 0},
};
static const struct schema_fact_value values[] = {
    {41, 2, 0}, /* RandomReadAgain */
    {57, 2, 0}, /* RandomReadNew */
    {71, 2, 0}, /* ReadWrite */
    {81, 2, 0}, /* SequentialRead */
    {96, 2, 0}, /* SequentialWrite */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_IOPerformanceLineOfService, &schema_Schedule,
};
const struct schema schema_IOPerformanceLoSCapabilities = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 4,
    .type_count = 6,
    .action_count = 0,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
