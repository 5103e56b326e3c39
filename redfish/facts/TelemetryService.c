/*
 * TelemetryService: written by tools/generate-facts.py, do not edit. Source:
 * TelemetryService_v1.xml, 32 versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "TelemetryService\0" "Oem\0" "Actions\0" "TelemetryData\0" "CollectTelemetryDataResponse\0"
    "Average\0" "Maximum\0" "Minimum\0" "Summation\0" "CollectionFunction\0" "MetricDefinition\0"
    "MetricId\0" "MetricProperty\0" "MetricValue\0" "Timestamp\0" "OemActions\0" "Description\0"
    "Id\0" "LogService\0" "MaxReports\0" "MetricDefinitionCollection\0" "MetricDefinitions\0"
    "MetricReportDefinitionCollection\0" "MetricReportDefinitions\0" "MetricReportCollection\0"
    "MetricReports\0" "MinCollectionInterval\0" "Name\0" "ServiceEnabled\0" "Status\0"
    "SupportedCollectionFunctions\0" "SupportedOEMTelemetryDataTypes\0"
    "SupportedTelemetryDataTypes\0" "TelemetryDataCollection\0" "TriggersCollection\0"
    "Triggers\0" "ClearMetricReports\0" "ClearTelemetryData\0" "OEMTelemetryDataType\0"
    "TargetDevices\0" "TelemetryDataType\0" "CollectTelemetryData\0"
    "ResetMetricReportDefinitionsToDefaults\0" "ResetTriggersToDefaults\0"
    "GeneratedMetricReportValues\0" "MetricReportName\0" "MetricReportValues\0"
    "SubmitTestMetricReport";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 8}, {1, 2, 0, 6}, {1, 3, 0, 4}, {1, 4, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10100, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {43, 1, 1, 0, 1, 2, 0, 0}, /* CollectTelemetryDataResponse */
    {106, 0, 4, 0, 2, 1, 0, 0}, /* CollectionFunction */
    {166, 2, 5, 0, 1, 3, 0, 0}, /* MetricValue */
    {188, 7, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 7, 18, 0, 0, 1, 0, 0}, /* TelemetryService */
    {564, 25, 0, 0, 3, 5, 0, 0}, /* ClearMetricReports */
    {583, 25, 0, 0, 3, 2, 0, 0}, /* ClearTelemetryData */
    {655, 25, 3, 0, 3, 2, 0, 0}, /* CollectTelemetryData */
    {676, 28, 0, 0, 3, 5, 0, 0}, /* ResetMetricReportDefinitionsToDefaults */
    {715, 28, 0, 0, 3, 5, 0, 0}, /* ResetTriggersToDefaults */
    {803, 28, 3, 0, 3, 1, 0, 0}, /* SubmitTestMetricReport */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {29, 17, 0, 0, 0, 0, 2, 0}, /* TelemetryData */
    {125, 0, 125, 0, 9, 255, 3, 0}, /* MetricDefinition */
    {142, 2, 0, 0, 0, 0, 3, 0}, /* MetricId */
    {151, 1026, 0, 0, 0, 0, 3, 0}, /* MetricProperty */
    {166, 2, 0, 0, 0, 0, 3, 0}, /* MetricValue */
    {178, 2, 0, 0, 4, 0, 3, 0}, /* Timestamp */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {199, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {211, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {214, 0, 214, 0, 9, 255, 1, 0}, /* LogService */
    {225, 2, 0, 0, 2, 0, 1, 0}, /* MaxReports */
    {263, 0, 236, 0, 9, 255, 1, 0}, /* MetricDefinitions */
    {314, 0, 281, 0, 9, 255, 1, 0}, /* MetricReportDefinitions */
    {361, 0, 338, 0, 9, 255, 1, 0}, /* MetricReports */
    {375, 2, 0, 0, 5, 0, 1, 0}, /* MinCollectionInterval */
    {397, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {402, 6, 0, 0, 1, 0, 4, 0}, /* ServiceEnabled */
    {417, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {424, 3, 2, 0, 7, 0, 1, 0}, /* SupportedCollectionFunctions */
    {453, 3, 0, 0, 0, 0, 2, 0}, /* SupportedOEMTelemetryDataTypes */
    {484, 3, 3, 0, 7, 2, 2, 0}, /* SupportedTelemetryDataTypes */
    {29, 0, 512, 0, 9, 255, 2, 0}, /* TelemetryData */
    {555, 0, 536, 0, 9, 255, 1, 0}, /* Triggers */
    {602, 4, 0, 0, 0, 0, 2, 0}, /* OEMTelemetryDataType */
    {623, 5, 8, 0, 9, 1, 2, 0}, /* TargetDevices */
    {637, 20, 3, 0, 7, 2, 2, 0}, /* TelemetryDataType */
    {739, 21, 3, 0, 8, 0, 3, 0}, /* GeneratedMetricReportValues */
    {767, 20, 0, 0, 0, 0, 1, 0}, /* MetricReportName */
    {784, 4, 0, 0, 0, 0, 1, 3}, /* MetricReportValues */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {72, 1, 0}, /* Average */
    {80, 1, 0}, /* Maximum */
    {88, 1, 0}, /* Minimum */
    {96, 1, 0}, /* Summation */
};
static const struct schema_fact_action actions[] = {
    {564, 5, 6, 65535, 5, 0}, /* ClearMetricReports */
    {583, 5, 7, 65535, 2, 0}, /* ClearTelemetryData */
    {655, 5, 8, 1, 2, 0}, /* CollectTelemetryData */
    {676, 5, 9, 65535, 5, 0}, /* ResetMetricReportDefinitionsToDefaults */
    {715, 5, 10, 65535, 5, 0}, /* ResetTriggersToDefaults */
    {803, 5, 11, 65535, 1, 0}, /* SubmitTestMetricReport */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_TelemetryData,
};
const struct schema schema_TelemetryService = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 5,
    .type_count = 6,
    .action_count = 6,
    .main = 5,
    .capabilities = 2,
};
// clang-format on
