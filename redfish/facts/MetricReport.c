/*
 * MetricReport: written by tools/generate-facts.py, do not edit. Source: MetricReport_v1.xml, 45
 * versions, the newest is 1.5.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MetricReport\0" "Oem\0" "Actions\0" "Context\0" "Description\0" "Id\0"
    "MetricReportDefinition\0" "MetricValues\0" "Name\0" "ReportSequence\0" "Timestamp\0"
    "MetricDefinition\0" "MetricId\0" "MetricProperty\0" "MetricValue\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService/MetricReports/{MetricReportId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 9}, {1, 2, 0, 7}, {1, 3, 0, 2}, {1, 3, 4, 7}, {1, 4, 0, 5}, {1, 5,
    0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10300, 0x10100, 0x10500, 0x10200,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 1, 0, 0}, /* MetricReport */
    {156, 11, 6, 0, 1, 1, 0, 0}, /* MetricValue */
    {168, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {26, 0, 0, 0, 0, 0, 2, 0}, /* Context */
    {34, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {46, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {49, 0, 49, 0, 9, 255, 1, 0}, /* MetricReportDefinition */
    {72, 1, 2, 0, 8, 0, 1, 0}, /* MetricValues */
    {85, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {90, 0, 0, 0, 0, 0, 1, 3}, /* ReportSequence */
    {105, 2, 0, 0, 4, 0, 4, 0}, /* Timestamp */
    {115, 0, 115, 0, 9, 255, 1, 5}, /* MetricDefinition */
    {132, 2, 0, 0, 0, 0, 1, 0}, /* MetricId */
    {141, 1026, 0, 0, 0, 0, 1, 0}, /* MetricProperty */
    {156, 2, 0, 0, 0, 0, 1, 0}, /* MetricValue */
    {14, 0, 13, 0, 8, 1, 6, 0}, /* Oem */
    {105, 2, 0, 0, 4, 0, 1, 0}, /* Timestamp */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MetricReport = {
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
    .run_count = 7,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 4,
};
// clang-format on
