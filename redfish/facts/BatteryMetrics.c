/*
 * BatteryMetrics: written by tools/generate-facts.py, do not edit. Source: BatteryMetrics_v1.xml,
 * 6 versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "BatteryMetrics\0" "Oem\0" "Actions\0" "CRate\0" "Sensor\0" "CellVoltages\0" "Voltage\0"
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 18, 0, 0, 1, 0, 0}, /* BatteryMetrics */
    {258, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 2, 0, 1, 3, 0, 2, 0}, /* CRate */
    {41, 257, 34, 2, 9, 255, 1, 0}, /* CellVoltages */
    {62, 256, 34, 0, 9, 255, 1, 0}, /* ChargePercent */
    {76, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {88, 2, 0, 1, 3, 0, 1, 0}, /* DischargeCycles */
    {104, 2, 0, 1, 3, 0, 2, 0}, /* ERate */
    {110, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {113, 256, 34, 3, 9, 255, 1, 0}, /* InputCurrentAmps */
    {138, 256, 34, 2, 9, 255, 1, 0}, /* InputVoltage */
    {151, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {156, 257, 34, 3, 9, 255, 1, 0}, /* OutputCurrentAmps */
    {174, 257, 34, 2, 9, 255, 1, 0}, /* OutputVoltages */
    {189, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {196, 256, 34, 0, 9, 255, 1, 0}, /* StoredChargeAmpHours */
    {217, 256, 34, 0, 9, 255, 1, 0}, /* StoredEnergyWattHours */
    {239, 256, 34, 0, 9, 255, 1, 0}, /* TemperatureCelsius */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 54}, {NAN, NAN, 0, 0, 130},
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
