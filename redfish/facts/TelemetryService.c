/*
 * TelemetryService: written by tools/generate-facts.py, do not edit. Source:
 * TelemetryService_v1.xml, 32 versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "TelemetryService\0" "Oem\0" "Actions\0" "TelemetryData\0"
    "CollectTelemetryDataResponse\0" "Average\0" "Maximum\0" "Minimum\0" "Summation\0"
    "CollectionFunction\0" "MetricDefinition\0" "MetricId\0" "MetricProperty\0" "MetricValue\0"
    "Timestamp\0" "OemActions\0" "Description\0" "Id\0" "LogService\0" "MaxReports\0"
    "MetricDefinitionCollection\0" "MetricDefinitions\0" "MetricReportDefinitionCollection\0"
    "MetricReportDefinitions\0" "MetricReportCollection\0" "MetricReports\0"
    "MinCollectionInterval\0" "Name\0" "ServiceEnabled\0" "Status\0"
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {44, 1, 1, 0, 1, 2, 0, 0}, /* CollectTelemetryDataResponse */
    {107, 0, 4, 0, 2, 1, 0, 0}, /* CollectionFunction */
    {167, 2, 5, 0, 1, 3, 0, 0}, /* MetricValue */
    {189, 7, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 7, 18, 0, 0, 1, 0, 0}, /* TelemetryService */
    {565, 25, 0, 0, 3, 5, 0, 0}, /* ClearMetricReports */
    {584, 25, 0, 0, 3, 2, 0, 0}, /* ClearTelemetryData */
    {656, 25, 3, 0, 3, 2, 0, 0}, /* CollectTelemetryData */
    {677, 28, 0, 0, 3, 5, 0, 0}, /* ResetMetricReportDefinitionsToDefaults */
    {716, 28, 0, 0, 3, 5, 0, 0}, /* ResetTriggersToDefaults */
    {804, 28, 3, 0, 3, 1, 0, 0}, /* SubmitTestMetricReport */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {30, 17, 0, 0, 0, 0, 2, 0}, /* TelemetryData */
    {126, 0, 126, 0, 9, 255, 3, 0}, /* MetricDefinition */
    {143, 2, 0, 0, 0, 0, 3, 0}, /* MetricId */
    {152, 1026, 0, 0, 0, 0, 3, 0}, /* MetricProperty */
    {167, 2, 0, 0, 0, 0, 3, 0}, /* MetricValue */
    {179, 2, 0, 0, 4, 0, 3, 0}, /* Timestamp */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {200, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {212, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {215, 0, 215, 0, 9, 255, 1, 0}, /* LogService */
    {226, 2, 0, 0, 2, 0, 1, 0}, /* MaxReports */
    {264, 0, 237, 0, 9, 255, 1, 0}, /* MetricDefinitions */
    {315, 0, 282, 0, 9, 255, 1, 0}, /* MetricReportDefinitions */
    {362, 0, 339, 0, 9, 255, 1, 0}, /* MetricReports */
    {376, 2, 0, 0, 5, 0, 1, 0}, /* MinCollectionInterval */
    {398, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {403, 6, 0, 0, 1, 0, 4, 0}, /* ServiceEnabled */
    {418, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {425, 3, 2, 0, 7, 0, 1, 0}, /* SupportedCollectionFunctions */
    {454, 3, 0, 0, 0, 0, 2, 0}, /* SupportedOEMTelemetryDataTypes */
    {485, 3, 3, 0, 7, 2, 2, 0}, /* SupportedTelemetryDataTypes */
    {30, 0, 513, 0, 9, 255, 2, 0}, /* TelemetryData */
    {556, 0, 537, 0, 9, 255, 1, 0}, /* Triggers */
    {603, 4, 0, 0, 0, 0, 2, 0}, /* OEMTelemetryDataType */
    {624, 5, 8, 0, 9, 1, 2, 0}, /* TargetDevices */
    {638, 20, 3, 0, 7, 2, 2, 0}, /* TelemetryDataType */
    {740, 21, 3, 0, 8, 0, 3, 0}, /* GeneratedMetricReportValues */
    {768, 20, 0, 0, 0, 0, 1, 0}, /* MetricReportName */
    {785, 4, 0, 0, 0, 0, 1, 3}, /* MetricReportValues */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {73, 1, 0}, /* Average */
    {81, 1, 0}, /* Maximum */
    {89, 1, 0}, /* Minimum */
    {97, 1, 0}, /* Summation */
};
static const struct schema_fact_action actions[] = {
    {565, 5, 6, 65535, 5, 0}, /* ClearMetricReports */
    {584, 5, 7, 65535, 2, 0}, /* ClearTelemetryData */
    {656, 5, 8, 1, 2, 0}, /* CollectTelemetryData */
    {677, 5, 9, 65535, 5, 0}, /* ResetMetricReportDefinitionsToDefaults */
    {716, 5, 10, 65535, 5, 0}, /* ResetTriggersToDefaults */
    {804, 5, 11, 65535, 1, 0}, /* SubmitTestMetricReport */
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
