/*
 * HeaterMetrics: written by tools/generate-facts.py, do not edit. Source: HeaterMetrics_v1.xml, 3
 * versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "HeaterMetrics\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Name\0" "Sensor\0"
    "PowerWatts\0" "Power\0" "PrePowerOnHeatingTimeSeconds\0" "RuntimeHeatingTimeSeconds\0"
    "TemperatureReadingsCelsius\0" "Array\0" "OemActions\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Heaters/{HeaderId}/Metrics";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 9, 0, 0, 1, 0, 0}, /* HeaterMetrics */
    {159, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {170, 10, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {27, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {39, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {42, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {54, 258, 47, 1, 9, 255, 1, 0}, /* PowerWatts */
    {71, 2, 0, 0, 2, 0, 1, 0}, /* PrePowerOnHeatingTimeSeconds */
    {100, 2, 0, 0, 2, 0, 1, 0}, /* RuntimeHeatingTimeSeconds */
    {126, 257, 47, 2, 9, 255, 1, 0}, /* TemperatureReadingsCelsius */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 65}, {NAN, NAN, 0, 0, 153},
};
static const struct schema_fact_action actions[] = {
    {170, 1, 3, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_HeaterMetrics = {
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
    .run_count = 1,
    .type_count = 3,
    .action_count = 1,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
