/*
 * Battery: written by tools/generate-facts.py, do not edit. Source: Battery_v1.xml, 20 versions,
 * the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Battery\0" "Oem\0" "Actions\0" "Assembly\0" "BatteryChemistryType\0"
    "CapacityActualAmpHours\0" "A.h\0" "CapacityActualWattHours\0" "W.h\0"
    "CapacityRatedAmpHours\0" "CapacityRatedWattHours\0" "ChargeState\0" "Description\0"
    "EnergyStorageType\0" "FirmwareVersion\0" "HotPluggable\0" "Id\0" "Links\0" "Location\0"
    "LocationIndicatorActive\0" "Manufacturer\0" "MaxChargeRateAmps\0" "A\0" "MaxChargeVoltage\0"
    "V\0" "MaxDischargeRateAmps\0" "BatteryMetrics\0" "Metrics\0" "Model\0" "Name\0"
    "NominalOutputVoltage\0" "PartNumber\0" "ProductionDate\0" "Replaceable\0" "SerialNumber\0"
    "ServicedDate\0" "SparePartNumber\0" "Sensor\0" "StateOfHealthPercent\0" "Status\0"
    "Version\0" "LeadAcid\0" "LithiumIon\0" "NickelCadmium\0" "Charging\0" "Discharging\0"
    "Idle\0" "Supercapacitor\0" "Memory\0" "StorageController\0" "StorageControllers\0"
    "OemActions\0" "Calibrate\0" "ResetType\0" "Reset\0" "SelfTest";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/Batteries/{BatteryId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 4}, {1, 3, 0, 1}, {1, 4, 0, 0}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10100, 0x10300, 0x10200, 0x10500,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 34, 0, 0, 1, 0, 0}, /* Battery */
    {30, 0, 3, 0, 2, 2, 0, 0}, /* BatteryChemistryType */
    {151, 3, 3, 0, 2, 1, 0, 0}, /* ChargeState */
    {175, 6, 2, 0, 2, 2, 0, 0}, /* EnergyStorageType */
    {225, 35, 3, 0, 1, 3, 0, 0}, /* Links */
    {634, 38, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {645, 38, 0, 0, 3, 1, 0, 0}, /* Calibrate */
    {665, 38, 1, 0, 3, 1, 0, 0}, /* Reset */
    {671, 39, 0, 0, 3, 1, 0, 0}, /* SelfTest */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {21, 0, 21, 0, 9, 255, 1, 0}, /* Assembly */
    {30, 2, 2, 0, 7, 0, 2, 0}, /* BatteryChemistryType */
    {51, 2, 0, 1, 3, 0, 1, 0}, /* CapacityActualAmpHours */
    {78, 2, 0, 2, 3, 0, 1, 0}, /* CapacityActualWattHours */
    {106, 2, 0, 1, 3, 0, 1, 0}, /* CapacityRatedAmpHours */
    {128, 2, 0, 2, 3, 0, 1, 0}, /* CapacityRatedWattHours */
    {151, 2, 3, 0, 7, 0, 1, 0}, /* ChargeState */
    {163, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {175, 2, 4, 0, 7, 0, 2, 0}, /* EnergyStorageType */
    {193, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {209, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {222, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {225, 0, 5, 0, 8, 0, 3, 0}, /* Links */
    {231, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {240, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {264, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {277, 2, 0, 3, 3, 0, 1, 0}, /* MaxChargeRateAmps */
    {297, 2, 0, 4, 3, 0, 1, 0}, /* MaxChargeVoltage */
    {316, 2, 0, 3, 3, 0, 1, 0}, /* MaxDischargeRateAmps */
    {352, 0, 337, 0, 9, 255, 1, 0}, /* Metrics */
    {360, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {366, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {371, 2, 0, 4, 3, 0, 4, 0}, /* NominalOutputVoltage */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {392, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {403, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {418, 2, 0, 0, 1, 0, 5, 0}, /* Replaceable */
    {430, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {443, 6, 0, 0, 4, 0, 6, 0}, /* ServicedDate */
    {456, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {479, 256, 472, 0, 9, 255, 1, 0}, /* StateOfHealthPercent */
    {500, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {507, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {590, 1, 590, 0, 9, 255, 3, 0}, /* Memory */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {615, 1, 597, 0, 9, 255, 3, 0}, /* StorageControllers */
    {655, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 74, 0}, {0, NAN, 0, 102, 0}, {0, NAN, 0, 295, 0}, {0, NAN,
    0, 314, 0},
};
static const struct schema_fact_value values[] = {
    {515, 2, 0}, /* LeadAcid */
    {524, 2, 0}, /* LithiumIon */
    {535, 2, 0}, /* NickelCadmium */
    {549, 1, 0}, /* Charging */
    {558, 1, 0}, /* Discharging */
    {570, 1, 0}, /* Idle */
    {1, 2, 0}, /* Battery */
    {575, 2, 0}, /* Supercapacitor */
};
static const struct schema_fact_action actions[] = {
    {645, 1, 7, 65535, 1, 0}, /* Calibrate */
    {665, 1, 8, 65535, 1, 0}, /* Reset */
    {671, 1, 9, 65535, 1, 0}, /* SelfTest */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Battery = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 6,
    .type_count = 7,
    .action_count = 3,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
