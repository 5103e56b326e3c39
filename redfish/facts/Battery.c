/*
 * Battery: written by tools/generate-facts.py, do not edit. Source: Battery_v1.xml, 20 versions,
 * the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Battery\0" "Oem\0" "Actions\0" "Assembly\0" "BatteryChemistryType\0"
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
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 34, 0, 0, 1, 0, 0}, /* Battery */
    {29, 0, 3, 0, 2, 2, 0, 0}, /* BatteryChemistryType */
    {150, 3, 3, 0, 2, 1, 0, 0}, /* ChargeState */
    {174, 6, 2, 0, 2, 2, 0, 0}, /* EnergyStorageType */
    {224, 35, 3, 0, 1, 3, 0, 0}, /* Links */
    {633, 38, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {644, 38, 0, 0, 3, 1, 0, 0}, /* Calibrate */
    {664, 38, 1, 0, 3, 1, 0, 0}, /* Reset */
    {670, 39, 0, 0, 3, 1, 0, 0}, /* SelfTest */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {20, 0, 20, 0, 9, 255, 1, 0}, /* Assembly */
    {29, 2, 2, 0, 7, 0, 2, 0}, /* BatteryChemistryType */
    {50, 2, 0, 1, 3, 0, 1, 0}, /* CapacityActualAmpHours */
    {77, 2, 0, 2, 3, 0, 1, 0}, /* CapacityActualWattHours */
    {105, 2, 0, 1, 3, 0, 1, 0}, /* CapacityRatedAmpHours */
    {127, 2, 0, 2, 3, 0, 1, 0}, /* CapacityRatedWattHours */
    {150, 2, 3, 0, 7, 0, 1, 0}, /* ChargeState */
    {162, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {174, 2, 4, 0, 7, 0, 2, 0}, /* EnergyStorageType */
    {192, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {208, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {221, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {224, 0, 5, 0, 8, 0, 3, 0}, /* Links */
    {230, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {239, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {263, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {276, 2, 0, 3, 3, 0, 1, 0}, /* MaxChargeRateAmps */
    {296, 2, 0, 4, 3, 0, 1, 0}, /* MaxChargeVoltage */
    {315, 2, 0, 3, 3, 0, 1, 0}, /* MaxDischargeRateAmps */
    {351, 0, 336, 0, 9, 255, 1, 0}, /* Metrics */
    {359, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {365, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {370, 2, 0, 4, 3, 0, 4, 0}, /* NominalOutputVoltage */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {391, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {402, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {417, 2, 0, 0, 1, 0, 5, 0}, /* Replaceable */
    {429, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {442, 6, 0, 0, 4, 0, 6, 0}, /* ServicedDate */
    {455, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {478, 256, 471, 0, 9, 255, 1, 0}, /* StateOfHealthPercent */
    {499, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {506, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {589, 3, 589, 0, 9, 255, 3, 0}, /* Memory */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {614, 3, 596, 0, 9, 255, 3, 0}, /* StorageControllers */
    {654, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 73, 0}, {0, NAN, 0, 101, 0}, {0, NAN, 0, 294, 0}, {0, NAN,
    0, 313, 0},
};
static const struct schema_fact_value values[] = {
    {514, 2, 0}, /* LeadAcid */
    {523, 2, 0}, /* LithiumIon */
    {534, 2, 0}, /* NickelCadmium */
    {548, 1, 0}, /* Charging */
    {557, 1, 0}, /* Discharging */
    {569, 1, 0}, /* Idle */
    {0, 2, 0}, /* Battery */
    {574, 2, 0}, /* Supercapacitor */
};
static const struct schema_fact_action actions[] = {
    {644, 1, 7, 65535, 1, 0}, /* Calibrate */
    {664, 1, 8, 65535, 1, 0}, /* Reset */
    {670, 1, 9, 65535, 1, 0}, /* SelfTest */
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
