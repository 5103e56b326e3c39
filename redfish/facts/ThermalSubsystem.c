/*
 * ThermalSubsystem: written by tools/generate-facts.py, do not edit. Source:
 * ThermalSubsystem_v1.xml, 15 versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ThermalSubsystem\0" "Oem\0" "Actions\0" "OemActions\0" "CoolantConnectorRedundancy\0"
    "CoolantConnectorCollection\0" "CoolantConnectors\0" "Description\0" "FanRedundancy\0"
    "FanCollection\0" "Fans\0" "FansFullSpeedOverrideEnable\0" "FilterCollection\0" "Filters\0"
    "HeaterCollection\0" "Heaters\0" "Id\0" "LeakDetection\0" "Name\0" "PumpCollection\0"
    "Pumps\0" "Status\0" "ThermalMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 3}, {1, 4, 0, 0}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10200, 0x10500, 0x10400, 0x10100,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {29, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 1, 16, 0, 0, 1, 0, 0}, /* ThermalSubsystem */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {40, 5, 5, 0, 8, 1, 2, 0}, /* CoolantConnectorRedundancy */
    {94, 0, 67, 0, 9, 255, 3, 0}, /* CoolantConnectors */
    {112, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {124, 5, 5, 0, 8, 1, 1, 0}, /* FanRedundancy */
    {152, 0, 138, 0, 9, 255, 1, 0}, /* Fans */
    {157, 6, 0, 0, 1, 0, 4, 0}, /* FansFullSpeedOverrideEnable */
    {202, 0, 185, 0, 9, 255, 5, 0}, /* Filters */
    {227, 0, 210, 0, 9, 255, 6, 0}, /* Heaters */
    {235, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {238, 0, 238, 0, 9, 255, 2, 0}, /* LeakDetection */
    {252, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {272, 0, 257, 0, 9, 255, 2, 0}, /* Pumps */
    {278, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {285, 0, 285, 0, 9, 255, 1, 0}, /* ThermalMetrics */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Redundancy, &schema_Resource,
};
const struct schema schema_ThermalSubsystem = {
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
    .run_count = 6,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
