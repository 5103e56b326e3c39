/*
 * PowerSupplyMetrics: written by tools/generate-facts.py, do not edit. Source:
 * PowerSupplyMetrics_v1.xml, 8 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerSupplyMetrics\0" "Oem\0" "Actions\0" "Sensor\0" "Line1\0" "Current\0" "Line2\0"
    "Line3\0" "Neutral\0" "CurrentSensors\0" "Line1ToLine2\0" "EnergykWh\0" "Line1ToNeutral\0"
    "Line2ToLine3\0" "Line2ToNeutral\0" "Line3ToLine1\0" "Line3ToNeutral\0" "EnergySensors\0"
    "OemActions\0" "Power\0" "PowerSensors\0" "Description\0" "FanSpeedPercent\0" "Fan\0"
    "FanSpeedsPercent\0" "FanArray\0" "FrequencyHz\0" "Id\0" "InputCurrentAmps\0"
    "InputPowerWatts\0" "InputVoltage\0" "Voltage\0" "Name\0" "OutputPowerWatts\0"
    "PolyPhaseCurrentAmps\0" "PolyPhaseEnergykWh\0" "PolyPhasePowerWatts\0" "PolyPhaseVoltage\0"
    "RailCurrentAmps\0" "RailPowerWatts\0" "RailVoltage\0" "Status\0" "TemperatureCelsius\0"
    "VoltageSensors\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/PowerSupplies/{PowerSupplyId}/Metrics\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/PowerSupplies/{PowerSupplyId}/Metrics";
static const uint32_t uris[] = {
    0, 85,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {73, 1, 4, 0, 1, 2, 0, 0}, /* CurrentSensors */
    {182, 5, 6, 0, 1, 2, 0, 0}, /* EnergySensors */
    {196, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {213, 11, 6, 0, 1, 2, 0, 0}, /* PowerSensors */
    {1, 17, 22, 0, 0, 1, 0, 0}, /* PowerSupplyMetrics */
    {521, 39, 6, 0, 1, 2, 0, 0}, /* VoltageSensors */
    {536, 45, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {39, 258, 32, 1, 9, 255, 2, 0}, /* Line1 */
    {53, 258, 32, 1, 9, 255, 2, 0}, /* Line2 */
    {59, 258, 32, 1, 9, 255, 2, 0}, /* Line3 */
    {65, 258, 32, 1, 9, 255, 2, 0}, /* Neutral */
    {88, 258, 32, 2, 9, 255, 2, 0}, /* Line1ToLine2 */
    {111, 258, 32, 2, 9, 255, 2, 0}, /* Line1ToNeutral */
    {126, 258, 32, 2, 9, 255, 2, 0}, /* Line2ToLine3 */
    {139, 258, 32, 2, 9, 255, 2, 0}, /* Line2ToNeutral */
    {154, 258, 32, 2, 9, 255, 2, 0}, /* Line3ToLine1 */
    {167, 258, 32, 2, 9, 255, 2, 0}, /* Line3ToNeutral */
    {88, 258, 32, 3, 9, 255, 2, 0}, /* Line1ToLine2 */
    {111, 258, 32, 3, 9, 255, 2, 0}, /* Line1ToNeutral */
    {126, 258, 32, 3, 9, 255, 2, 0}, /* Line2ToLine3 */
    {139, 258, 32, 3, 9, 255, 2, 0}, /* Line2ToNeutral */
    {154, 258, 32, 3, 9, 255, 2, 0}, /* Line3ToLine1 */
    {167, 258, 32, 3, 9, 255, 2, 0}, /* Line3ToNeutral */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {226, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {101, 258, 32, 2, 9, 255, 1, 0}, /* EnergykWh */
    {238, 258, 32, 4, 9, 255, 1, 3}, /* FanSpeedPercent */
    {258, 257, 32, 5, 9, 255, 3, 0}, /* FanSpeedsPercent */
    {284, 258, 32, 0, 9, 255, 1, 0}, /* FrequencyHz */
    {296, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {299, 258, 32, 1, 9, 255, 1, 0}, /* InputCurrentAmps */
    {316, 258, 32, 3, 9, 255, 1, 0}, /* InputPowerWatts */
    {332, 258, 32, 6, 9, 255, 1, 0}, /* InputVoltage */
    {353, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {358, 258, 32, 3, 9, 255, 1, 0}, /* OutputPowerWatts */
    {375, 2, 1, 0, 8, 0, 2, 0}, /* PolyPhaseCurrentAmps */
    {396, 2, 2, 0, 8, 0, 2, 0}, /* PolyPhaseEnergykWh */
    {415, 2, 4, 0, 8, 0, 2, 0}, /* PolyPhasePowerWatts */
    {435, 2, 6, 0, 8, 0, 2, 0}, /* PolyPhaseVoltage */
    {452, 257, 32, 1, 9, 255, 1, 0}, /* RailCurrentAmps */
    {468, 257, 32, 3, 9, 255, 1, 0}, /* RailPowerWatts */
    {483, 257, 32, 6, 9, 255, 1, 0}, /* RailVoltage */
    {495, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {502, 258, 32, 0, 9, 255, 1, 0}, /* TemperatureCelsius */
    {88, 258, 32, 6, 9, 255, 2, 0}, /* Line1ToLine2 */
    {111, 258, 32, 6, 9, 255, 2, 0}, /* Line1ToNeutral */
    {126, 258, 32, 6, 9, 255, 2, 0}, /* Line2ToLine3 */
    {139, 258, 32, 6, 9, 255, 2, 0}, /* Line2ToNeutral */
    {154, 258, 32, 6, 9, 255, 2, 0}, /* Line3ToLine1 */
    {167, 258, 32, 6, 9, 255, 2, 0}, /* Line3ToNeutral */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 45}, {NAN, NAN, 0, 0, 101}, {NAN, NAN, 0, 0, 207},
    {NAN, NAN, 0, 0, 254}, {NAN, NAN, 0, 0, 275}, {NAN, NAN, 0, 0, 345},
};
static const struct schema_fact_action actions[] = {
    {536, 5, 7, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PowerSupplyMetrics = {
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
    .uri_count = 2,
    .run_count = 3,
    .type_count = 7,
    .action_count = 1,
    .main = 5,
    .capabilities = 0,
};
// clang-format on
