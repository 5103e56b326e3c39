/*
 * Triggers: written by tools/generate-facts.py, do not edit. Source: Triggers_v1.xml, 27 versions,
 * the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Triggers\0" "Oem\0" "Actions\0" "Decreasing\0" "Increasing\0"
    "DirectionOfCrossingEnum\0" "DwellTime\0" "Name\0" "Severity\0" "Value\0" "DiscreteTrigger\0"
    "Changed\0" "Specified\0" "DiscreteTriggerConditionEnum\0" "MetricReportDefinition\0"
    "MetricReportDefinitions\0" "Links\0" "Discrete\0" "Numeric\0" "MetricTypeEnum\0"
    "OemActions\0" "Activation\0" "Reading\0" "Threshold\0" "Disabled\0" "Either\0"
    "ThresholdActivation\0" "LowerCritical\0" "LowerWarning\0" "UpperCritical\0" "UpperWarning\0"
    "Thresholds\0" "LogToLogService\0" "RedfishEvent\0" "RedfishMetricReport\0"
    "TriggerActionEnum\0" "ConnectionSpeed\0" "DriveMediaLife\0" "Telemetry\0"
    "TriggerActionMessage\0" "Description\0" "DiscreteTriggerCondition\0" "DiscreteTriggers\0"
    "EventTriggers\0" "^[A-Za-z0-9]+\\.\\d+\\.\\d+\\.[A-Za-z0-9.]+$\0" "HysteresisDuration\0"
    "HysteresisReading\0" "Id\0" "MetricIds\0" "MetricProperties\0" "MetricType\0"
    "NumericThresholds\0" "Status\0" "TriggerActions\0" "TriggerEnabled\0" "Wildcards\0"
    "Values\0" "Wildcard";
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {44, 0, 2, 0, 2, 1, 0, 0}, /* DirectionOfCrossingEnum */
    {98, 1, 4, 0, 1, 1, 0, 0}, /* DiscreteTrigger */
    {132, 2, 2, 0, 2, 1, 0, 0}, /* DiscreteTriggerConditionEnum */
    {208, 5, 2, 0, 1, 2, 0, 0}, /* Links */
    {231, 4, 2, 0, 2, 1, 0, 0}, /* MetricTypeEnum */
    {246, 7, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {276, 7, 3, 0, 1, 1, 0, 0}, /* Threshold */
    {302, 6, 4, 0, 2, 1, 0, 0}, /* ThresholdActivation */
    {376, 10, 4, 0, 1, 1, 0, 0}, /* Thresholds */
    {436, 10, 3, 0, 2, 1, 0, 0}, /* TriggerActionEnum */
    {495, 13, 3, 0, 2, 4, 0, 0}, /* TriggerActionMessage */
    {1, 14, 20, 0, 0, 1, 0, 0}, /* Triggers */
    {774, 34, 2, 0, 1, 1, 0, 0}, /* Wildcard */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {68, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {78, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {83, 6, 4, 0, 7, 1, 1, 0}, /* Severity */
    {92, 6, 0, 0, 0, 0, 1, 0}, /* Value */
    {184, 5, 161, 0, 9, 255, 2, 0}, /* MetricReportDefinitions */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {257, 6, 8, 0, 7, 0, 1, 0}, /* Activation */
    {68, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {268, 6, 0, 0, 3, 0, 1, 0}, /* Reading */
    {322, 4, 7, 0, 8, 0, 1, 0}, /* LowerCritical */
    {336, 4, 7, 0, 8, 0, 1, 0}, /* LowerWarning */
    {349, 4, 7, 0, 8, 0, 1, 0}, /* UpperCritical */
    {363, 4, 7, 0, 8, 0, 1, 0}, /* UpperWarning */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {516, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {528, 2, 3, 0, 7, 0, 1, 0}, /* DiscreteTriggerCondition */
    {553, 5, 2, 0, 8, 0, 1, 0}, /* DiscreteTriggers */
    {570, 7, 0, 1, 0, 0, 2, 0}, /* EventTriggers */
    {624, 6, 0, 0, 5, 0, 3, 0}, /* HysteresisDuration */
    {643, 6, 0, 0, 3, 0, 3, 0}, /* HysteresisReading */
    {661, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {208, 4, 4, 0, 8, 0, 2, 0}, /* Links */
    {664, 7, 0, 0, 0, 0, 5, 0}, /* MetricIds */
    {674, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {691, 2, 5, 0, 7, 0, 1, 0}, /* MetricType */
    {78, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {702, 4, 9, 0, 8, 0, 1, 0}, /* NumericThresholds */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {720, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {495, 6, 11, 0, 7, 0, 4, 0}, /* TriggerActionMessage */
    {727, 1, 10, 0, 7, 0, 1, 0}, /* TriggerActions */
    {742, 6, 0, 0, 1, 0, 4, 0}, /* TriggerEnabled */
    {757, 5, 13, 0, 8, 0, 1, 0}, /* Wildcards */
    {78, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {767, 7, 0, 0, 0, 0, 1, 0}, /* Values */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 584, 0, 0},
};
static const struct schema_fact_value values[] = {
    {22, 1, 0}, /* Decreasing */
    {33, 1, 0}, /* Increasing */
    {114, 1, 0}, /* Changed */
    {122, 1, 0}, /* Specified */
    {214, 1, 0}, /* Discrete */
    {223, 1, 0}, /* Numeric */
    {22, 1, 0}, /* Decreasing */
    {286, 3, 0}, /* Disabled */
    {295, 1, 0}, /* Either */
    {33, 1, 0}, /* Increasing */
    {387, 1, 0}, /* LogToLogService */
    {403, 1, 0}, /* RedfishEvent */
    {416, 2, 0}, /* RedfishMetricReport */
    {454, 4, 0}, /* ConnectionSpeed */
    {470, 4, 0}, /* DriveMediaLife */
    {485, 4, 0}, /* Telemetry */
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
