/*
 * MetricReportDefinition: written by tools/generate-facts.py, do not edit. Source:
 * MetricReportDefinition_v1.xml, 61 versions, the newest is 1.4.7.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MetricReportDefinition\0" "Oem\0" "Actions\0" "Average\0" "Maximum\0" "Minimum\0"
    "Summation\0" "CalculationAlgorithmEnum\0" "Interval\0" "Point\0" "StartupInterval\0"
    "CollectionTimeScope\0" "Triggers\0" "Links\0" "CollectionDuration\0" "CollectionFunction\0"
    "MetricId\0" "MetricProperties\0" "Metric\0" "AppendLimit\0" "Description\0" "Id\0"
    "MetricReport\0" "MetricReportDefinitionEnabled\0" "MetricReportDefinitionType\0"
    "MetricReportHeartbeatInterval\0" "Metrics\0" "Name\0" "ReportActions\0" "ReportTimespan\0"
    "ReportUpdates\0" "Schedule\0" "Status\0" "SuppressRepeatedMetricValue\0" "Wildcards\0"
    "OnChange\0" "OnRequest\0" "Periodic\0" "OemActions\0" "LogToMetricReportsCollection\0"
    "RedfishEvent\0" "ReportActionsEnum\0" "AppendStopsWhenFull\0" "AppendWrapsWhenFull\0"
    "NewReport\0" "Overwrite\0" "ReportUpdatesEnum\0" "Keys\0" "Values\0" "Wildcard";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService/MetricReportDefinitions/{MetricReportDefinitionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 13}, {1, 1, 0, 13}, {1, 2, 0, 12}, {1, 3, 0, 11}, {1, 4, 0, 7},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10400, 0x10300, 0x10100,
};
static const struct schema_fact_type types[] = {
    {28, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {70, 0, 4, 0, 2, 1, 0, 0}, /* CalculationAlgorithmEnum */
    {126, 4, 3, 0, 2, 1, 0, 0}, /* CollectionTimeScope */
    {155, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {225, 3, 6, 0, 1, 1, 0, 0}, /* Metric */
    {1, 9, 20, 0, 0, 1, 0, 0}, /* MetricReportDefinition */
    {302, 7, 3, 0, 2, 1, 0, 0}, /* MetricReportDefinitionType */
    {497, 29, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {550, 10, 2, 0, 2, 1, 0, 0}, /* ReportActionsEnum */
    {628, 12, 4, 0, 2, 1, 0, 0}, /* ReportUpdatesEnum */
    {658, 29, 3, 0, 1, 1, 0, 0}, /* Wildcard */
};
static const struct schema_fact_property properties[] = {
    {24, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {24, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {146, 1, 146, 0, 9, 255, 2, 0}, /* Triggers */
    {161, 6, 0, 0, 5, 0, 1, 0}, /* CollectionDuration */
    {180, 6, 1, 0, 7, 0, 1, 0}, /* CollectionFunction */
    {126, 6, 2, 0, 7, 0, 1, 0}, /* CollectionTimeScope */
    {199, 6, 0, 0, 0, 0, 1, 0}, /* MetricId */
    {208, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {24, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {28, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {232, 0, 0, 1, 2, 0, 1, 0}, /* AppendLimit */
    {244, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {256, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 0, 3, 0, 8, 0, 2, 0}, /* Links */
    {208, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {259, 0, 259, 0, 9, 255, 1, 0}, /* MetricReport */
    {272, 6, 0, 0, 1, 0, 2, 0}, /* MetricReportDefinitionEnabled */
    {302, 6, 6, 0, 7, 0, 1, 0}, /* MetricReportDefinitionType */
    {329, 6, 0, 0, 5, 0, 2, 0}, /* MetricReportHeartbeatInterval */
    {359, 5, 4, 0, 8, 0, 1, 0}, /* Metrics */
    {367, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {24, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {372, 5, 8, 0, 7, 0, 1, 0}, /* ReportActions */
    {386, 6, 0, 0, 5, 0, 4, 0}, /* ReportTimespan */
    {401, 4, 9, 0, 7, 0, 1, 0}, /* ReportUpdates */
    {415, 4, 2, 0, 8, 2, 1, 0}, /* Schedule */
    {424, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {431, 6, 0, 0, 1, 0, 2, 0}, /* SuppressRepeatedMetricValue */
    {459, 5, 10, 0, 8, 0, 1, 0}, /* Wildcards */
    {646, 7, 0, 0, 0, 0, 1, 5}, /* Keys */
    {367, 6, 0, 0, 0, 0, 1, 0}, /* Name */
    {651, 7, 0, 0, 0, 0, 5, 0}, /* Values */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {36, 1, 0}, /* Average */
    {44, 1, 0}, /* Maximum */
    {52, 1, 0}, /* Minimum */
    {60, 1, 0}, /* Summation */
    {95, 1, 0}, /* Interval */
    {104, 1, 0}, /* Point */
    {110, 1, 0}, /* StartupInterval */
    {469, 1, 0}, /* OnChange */
    {478, 1, 0}, /* OnRequest */
    {488, 1, 0}, /* Periodic */
    {508, 1, 0}, /* LogToMetricReportsCollection */
    {537, 1, 0}, /* RedfishEvent */
    {568, 1, 0}, /* AppendStopsWhenFull */
    {588, 1, 0}, /* AppendWrapsWhenFull */
    {608, 1, 0}, /* NewReport */
    {618, 1, 0}, /* Overwrite */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Schedule,
};
const struct schema schema_MetricReportDefinition = {
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
    .run_count = 5,
    .type_count = 11,
    .action_count = 0,
    .main = 5,
    .capabilities = 6,
};
// clang-format on
