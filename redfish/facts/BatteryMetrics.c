/*
 * BatteryMetrics: written by tools/generate-facts.py, do not edit. Source: BatteryMetrics_v1.xml,
 * 6 versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "BatteryMetrics\0" "Oem\0" "Actions\0" "CRate\0" "Sensor\0" "CellVoltages\0" "Voltage\0"
    "ChargePercent\0" "Description\0" "DischargeCycles\0" "ERate\0" "Id\0" "InputCurrentAmps\0"
    "Current\0" "InputVoltage\0" "Name\0" "OutputCurrentAmps\0" "OutputVoltages\0" "Status\0"
    "StoredChargeAmpHours\0" "StoredEnergyWattHours\0" "TemperatureCelsius\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/Batteries/{BatteryId}/Metrics";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 18, 0, 0, 1, 0, 0}, /* BatteryMetrics */
    {257, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {27, 2, 0, 1, 3, 0, 2, 0}, /* CRate */
    {40, 259, 33, 2, 9, 255, 1, 0}, /* CellVoltages */
    {61, 256, 33, 0, 9, 255, 1, 0}, /* ChargePercent */
    {75, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {87, 2, 0, 1, 3, 0, 1, 0}, /* DischargeCycles */
    {103, 2, 0, 1, 3, 0, 2, 0}, /* ERate */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {112, 256, 33, 3, 9, 255, 1, 0}, /* InputCurrentAmps */
    {137, 256, 33, 2, 9, 255, 1, 0}, /* InputVoltage */
    {150, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {155, 259, 33, 3, 9, 255, 1, 0}, /* OutputCurrentAmps */
    {173, 259, 33, 2, 9, 255, 1, 0}, /* OutputVoltages */
    {188, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {195, 256, 33, 0, 9, 255, 1, 0}, /* StoredChargeAmpHours */
    {216, 256, 33, 0, 9, 255, 1, 0}, /* StoredEnergyWattHours */
    {238, 256, 33, 0, 9, 255, 1, 0}, /* TemperatureCelsius */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 53}, {NAN, NAN, 0, 0, 129},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_BatteryMetrics = {
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
    .run_count = 2,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
