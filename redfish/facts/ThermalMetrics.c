/*
 * ThermalMetrics: written by tools/generate-facts.py, do not edit. Source: ThermalMetrics_v1.xml,
 * 13 versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ThermalMetrics\0" "Oem\0" "Actions\0" "TotalPrePowerOnHeatingTimeSeconds\0"
    "TotalRuntimeHeatingTimeSeconds\0" "HeaterSummary\0" "OemActions\0" "Sensor\0" "Ambient\0"
    "Exhaust\0" "Intake\0" "Internal\0" "TemperatureSummary\0" "AirFlowCubicMetersPerMinute\0"
    "DeltaPressurekPa\0" "Description\0" "EnergykWh\0" "Id\0" "Name\0" "PowerWatts\0" "Power\0"
    "TemperatureReadingsCelsius\0" "Array\0" "TemperatureSummaryCelsius\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/ThermalMetrics";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {93, 1, 2, 0, 1, 2, 0, 0}, /* HeaterSummary */
    {107, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {157, 3, 4, 0, 1, 1, 0, 0}, /* TemperatureSummary */
    {1, 7, 12, 0, 0, 1, 0, 0}, /* ThermalMetrics */
    {327, 19, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {28, 2, 0, 0, 2, 0, 2, 0}, /* TotalPrePowerOnHeatingTimeSeconds */
    {62, 2, 0, 0, 2, 0, 2, 0}, /* TotalRuntimeHeatingTimeSeconds */
    {125, 258, 118, 0, 9, 255, 1, 0}, /* Ambient */
    {133, 258, 118, 0, 9, 255, 1, 0}, /* Exhaust */
    {141, 258, 118, 0, 9, 255, 1, 0}, /* Intake */
    {148, 258, 118, 0, 9, 255, 1, 0}, /* Internal */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {176, 258, 118, 0, 9, 255, 3, 0}, /* AirFlowCubicMetersPerMinute */
    {204, 258, 118, 0, 9, 255, 3, 0}, /* DeltaPressurekPa */
    {221, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {233, 258, 118, 1, 9, 255, 4, 0}, /* EnergykWh */
    {93, 0, 1, 0, 8, 0, 2, 0}, /* HeaterSummary */
    {243, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {246, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {251, 258, 118, 2, 9, 255, 4, 0}, /* PowerWatts */
    {268, 257, 118, 3, 9, 255, 1, 0}, /* TemperatureReadingsCelsius */
    {301, 0, 3, 0, 8, 0, 1, 0}, /* TemperatureSummaryCelsius */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 233}, {NAN, NAN, 0, 0, 262}, {NAN, NAN, 0, 0, 295},
};
static const struct schema_fact_action actions[] = {
    {327, 4, 5, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ThermalMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 4,
    .type_count = 5,
    .action_count = 1,
    .main = 4,
    .capabilities = 0,
};
// clang-format on
