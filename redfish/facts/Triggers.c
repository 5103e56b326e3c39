/*
 * Triggers: written by tools/generate-facts.py, do not edit. Source: Triggers_v1.xml, 27 versions,
 * the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Triggers\0" "Oem\0" "Actions\0" "Decreasing\0" "Increasing\0" "DirectionOfCrossingEnum\0"
    "DwellTime\0" "Name\0" "Severity\0" "Value\0" "DiscreteTrigger\0" "Changed\0" "Specified\0"
    "DiscreteTriggerConditionEnum\0" "MetricReportDefinition\0" "MetricReportDefinitions\0"
    "Links\0" "Discrete\0" "Numeric\0" "MetricTypeEnum\0" "OemActions\0" "Activation\0"
    "Reading\0" "Threshold\0" "Disabled\0" "Either\0" "ThresholdActivation\0" "LowerCritical\0"
    "LowerWarning\0" "UpperCritical\0" "UpperWarning\0" "Thresholds\0" "LogToLogService\0"
    "RedfishEvent\0" "RedfishMetricReport\0" "TriggerActionEnum\0" "ConnectionSpeed\0"
    "DriveMediaLife\0" "Telemetry\0" "TriggerActionMessage\0" "Description\0"
    "DiscreteTriggerCondition\0" "DiscreteTriggers\0" "EventTriggers\0"
    "^[A-Za-z0-9]+\\.\\d+\\.\\d+\\.[A-Za-z0-9.]+$\0" "HysteresisDuration\0" "HysteresisReading\0"
    "Id\0" "MetricIds\0" "MetricProperties\0" "MetricType\0" "NumericThresholds\0" "Status\0"
    "TriggerActions\0" "TriggerEnabled\0" "Wildcards\0" "Values\0" "Wildcard";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService/Triggers/{TriggersId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 7}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10300, 0x10400, 0x10200,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {43, 0, 2, 0, 2, 1, 0, 0}, /* DirectionOfCrossingEnum */
    {97, 1, 4, 0, 1, 1, 0, 0}, /* DiscreteTrigger */
    {131, 2, 2, 0, 2, 1, 0, 0}, /* DiscreteTriggerConditionEnum */
    {207, 5, 2, 0, 1, 2, 0, 0}, /* Links */
    {230, 4, 2, 0, 2, 1, 0, 0}, /* MetricTypeEnum */
    {245, 7, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {275, 7, 3, 0, 1, 1, 0, 0}, /* Threshold */
    {301, 6, 4, 0, 2, 1, 0, 0}, /* ThresholdActivation */
    {375, 10, 4, 0, 1, 1, 0, 0}, /* Thresholds */
    {435, 10, 3, 0, 2, 1, 0, 0}, /* TriggerActionEnum */
    {494, 13, 3, 0, 2, 4, 0, 0}, /* TriggerActionMessage */
    {0, 14, 20, 0, 0, 1, 0, 0}, /* Triggers */
    {773, 34, 2, 0, 1, 1, 0, 0}, /* Wildcard */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {67, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {77, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {82, 6, 4, 0, 7, 1, 1, 0}, /* Severity */
    {91, 6, 0, 0, 0, 0, 1, 0}, /* Value */
    {183, 7, 160, 0, 9, 255, 2, 0}, /* MetricReportDefinitions */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {256, 6, 8, 0, 7, 0, 1, 0}, /* Activation */
    {67, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {267, 6, 0, 0, 3, 0, 1, 0}, /* Reading */
    {321, 4, 7, 0, 8, 0, 1, 0}, /* LowerCritical */
    {335, 4, 7, 0, 8, 0, 1, 0}, /* LowerWarning */
    {348, 4, 7, 0, 8, 0, 1, 0}, /* UpperCritical */
    {362, 4, 7, 0, 8, 0, 1, 0}, /* UpperWarning */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {515, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {527, 2, 3, 0, 7, 0, 1, 0}, /* DiscreteTriggerCondition */
    {552, 5, 2, 0, 8, 0, 1, 0}, /* DiscreteTriggers */
    {569, 7, 0, 1, 0, 0, 2, 0}, /* EventTriggers */
    {623, 6, 0, 0, 5, 0, 3, 0}, /* HysteresisDuration */
    {642, 6, 0, 0, 3, 0, 3, 0}, /* HysteresisReading */
    {660, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {207, 4, 4, 0, 8, 0, 2, 0}, /* Links */
    {663, 7, 0, 0, 0, 0, 5, 0}, /* MetricIds */
    {673, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {690, 2, 5, 0, 7, 0, 1, 0}, /* MetricType */
    {77, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {701, 4, 9, 0, 8, 0, 1, 0}, /* NumericThresholds */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {719, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {494, 6, 11, 0, 7, 0, 4, 0}, /* TriggerActionMessage */
    {726, 1, 10, 0, 7, 0, 1, 0}, /* TriggerActions */
    {741, 6, 0, 0, 1, 0, 4, 0}, /* TriggerEnabled */
    {756, 5, 13, 0, 8, 0, 1, 0}, /* Wildcards */
    {77, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {766, 7, 0, 0, 0, 0, 1, 0}, /* Values */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 583, 0, 0},
};
static const struct schema_fact_value values[] = {
    {21, 1, 0}, /* Decreasing */
    {32, 1, 0}, /* Increasing */
    {113, 1, 0}, /* Changed */
    {121, 1, 0}, /* Specified */
    {213, 1, 0}, /* Discrete */
    {222, 1, 0}, /* Numeric */
    {21, 1, 0}, /* Decreasing */
    {285, 3, 0}, /* Disabled */
    {294, 1, 0}, /* Either */
    {32, 1, 0}, /* Increasing */
    {386, 1, 0}, /* LogToLogService */
    {402, 1, 0}, /* RedfishEvent */
    {415, 2, 0}, /* RedfishMetricReport */
    {453, 4, 0}, /* ConnectionSpeed */
    {469, 4, 0}, /* DriveMediaLife */
    {484, 4, 0}, /* Telemetry */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Triggers = {
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
    .type_count = 14,
    .action_count = 0,
    .main = 12,
    .capabilities = 6,
};
// clang-format on
