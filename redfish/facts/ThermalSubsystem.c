/*
 * ThermalSubsystem: written by tools/generate-facts.py, do not edit. Source:
 * ThermalSubsystem_v1.xml, 15 versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ThermalSubsystem\0" "Oem\0" "Actions\0" "OemActions\0" "CoolantConnectorRedundancy\0"
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {30, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 16, 0, 0, 1, 0, 0}, /* ThermalSubsystem */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {41, 5, 5, 0, 8, 1, 2, 0}, /* CoolantConnectorRedundancy */
    {95, 0, 68, 0, 9, 255, 3, 0}, /* CoolantConnectors */
    {113, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {125, 5, 5, 0, 8, 1, 1, 0}, /* FanRedundancy */
    {153, 0, 139, 0, 9, 255, 1, 0}, /* Fans */
    {158, 6, 0, 0, 1, 0, 4, 0}, /* FansFullSpeedOverrideEnable */
    {203, 0, 186, 0, 9, 255, 5, 0}, /* Filters */
    {228, 0, 211, 0, 9, 255, 6, 0}, /* Heaters */
    {236, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {239, 0, 239, 0, 9, 255, 2, 0}, /* LeakDetection */
    {253, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {273, 0, 258, 0, 9, 255, 2, 0}, /* Pumps */
    {279, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {286, 0, 286, 0, 9, 255, 1, 0}, /* ThermalMetrics */
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
