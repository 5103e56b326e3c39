/*
 * IOPerformanceLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * IOPerformanceLoSCapabilities_v1.xml, 9 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IOPerformanceLoSCapabilities\0" "Oem\0" "Actions\0" "RandomReadAgain\0"
    "RandomReadNew\0" "ReadWrite\0" "SequentialRead\0" "SequentialWrite\0" "IOAccessPattern\0"
    "Description\0" "IOLimitingIsSupported\0" "Id\0" "Identifier\0" "MaxSamplePeriod\0" "s\0"
    "MinSamplePeriod\0" "MinSupportedIoOperationLatencyMicroseconds\0" "us\0" "Name\0"
    "SupportedIOWorkloads\0" "SupportedLinesOfService\0" "Components\0" "IOWorkload\0"
    "AverageIOBytes\0" "By\0" "Duration\0" "PercentOfData\0" "%\0" "PercentOfIOPS\0" "Schedule\0"
    "IOWorkloadComponent\0" "OemActions";
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
    {34, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {113, 0, 5, 0, 2, 2, 0, 0}, /* IOAccessPattern */
    {1, 1, 12, 0, 0, 2, 0, 0}, /* IOPerformanceLoSCapabilities */
    {318, 13, 2, 0, 1, 2, 0, 0}, /* IOWorkload */
    {395, 15, 6, 0, 1, 2, 0, 0}, /* IOWorkloadComponent */
    {415, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {30, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {34, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {129, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {141, 6, 0, 0, 1, 0, 2, 0}, /* IOLimitingIsSupported */
    {163, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {166, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {177, 6, 0, 1, 0, 0, 2, 0}, /* MaxSamplePeriod */
    {195, 6, 0, 1, 0, 0, 2, 0}, /* MinSamplePeriod */
    {211, 6, 0, 2, 2, 0, 2, 0}, /* MinSupportedIoOperationLatencyMicroseconds */
    {257, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {30, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {262, 7, 3, 0, 8, 0, 2, 0}, /* SupportedIOWorkloads */
    {283, 69, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {307, 7, 4, 0, 8, 0, 2, 0}, /* Components */
    {257, 6, 0, 0, 0, 0, 2, 0}, /* Name */
    {329, 6, 0, 3, 2, 0, 2, 0}, /* AverageIOBytes */
    {347, 6, 0, 1, 0, 0, 2, 0}, /* Duration */
    {113, 6, 1, 0, 7, 0, 2, 0}, /* IOAccessPattern */
    {356, 6, 0, 4, 2, 0, 2, 0}, /* PercentOfData */
    {372, 6, 0, 4, 2, 0, 2, 0}, /* PercentOfIOPS */
    {386, 4, 2, 0, 8, 3, 2, 0}, /* Schedule */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 193, 0}, {NAN, NAN, 0, 254, 0}, {NAN, NAN, 0, 344, 0},
    {NAN, NAN, 0, 370, 0},
};
static const struct schema_fact_value values[] = {
    {42, 2, 0}, /* RandomReadAgain */
    {58, 2, 0}, /* RandomReadNew */
    {72, 2, 0}, /* ReadWrite */
    {82, 2, 0}, /* SequentialRead */
    {97, 2, 0}, /* SequentialWrite */
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
