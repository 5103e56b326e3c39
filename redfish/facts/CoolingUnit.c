/*
 * CoolingUnit: written by tools/generate-facts.py, do not edit. Source: CoolingUnit_v1.xml, 12
 * versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CoolingUnit\0" "Oem\0" "Actions\0" "All\0" "Manager\0" "ManagerAccounts\0"
    "Component\0" "CDU\0" "HeatExchanger\0" "ImmersionUnit\0" "RPU\0" "CoolingEquipmentType\0"
    "Assembly\0" "AssetTag\0" "Coolant\0" "CoolantConnectorRedundancy\0" "CoolingCapacityWatts\0"
    "CoolingUnitRedundancy\0" "Description\0" "EnvironmentMetrics\0" "EquipmentType\0"
    "FilterRedundancy\0" "FilterCollection\0" "Filters\0" "FirmwareVersion\0" "Id\0"
    "LeakDetection\0" "Links\0" "Location\0" "Manufacturer\0" "Model\0"
    "MultipartImportConfigurationPushURI\0" "Name\0" "PartNumber\0"
    "CoolantConnectorCollection\0" "PrimaryCoolantConnectors\0" "ProductionDate\0"
    "PumpRedundancy\0" "PumpCollection\0" "Pumps\0" "RatedThermalLossToAirWatts\0"
    "ReservoirCollection\0" "Reservoirs\0" "SecondaryCoolantConnectors\0" "SerialNumber\0"
    "Status\0" "UserLabel\0" "Version\0" "Disabled\0" "Enabled\0" "CoolingUnitMode\0"
    "ExcludeSensitiveData\0" "HashedDataOnly\0" "IncludeSensitiveData\0" "ExportSecurity\0"
    "Clone\0" "Replacement\0" "ExportType\0" "Chassis\0" "Facility\0" "ManagedBy\0"
    "OemActions\0" "Components\0" "EncryptionPassphrase\0" "OEMComponents\0" "Security\0"
    "ExportConfiguration\0" "Mode\0" "SetMode";
static const char uri_texts[] =
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}";
static const uint32_t uris[] = {
    0, 50, 110, 170,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 0}, {1, 3, 0, 0}, {1, 4, 0, 0}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10300, 0x10100, 0x10500, 0x10200,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {53, 0, 4, 0, 2, 2, 0, 0}, /* Component */
    {99, 4, 4, 0, 2, 1, 0, 0}, /* CoolingEquipmentType */
    {1, 1, 34, 0, 0, 1, 0, 0}, /* CoolingUnit */
    {665, 8, 2, 0, 2, 6, 0, 0}, /* CoolingUnitMode */
    {738, 10, 3, 0, 2, 2, 0, 0}, /* ExportSecurity */
    {771, 13, 2, 0, 2, 2, 0, 0}, /* ExportType */
    {336, 35, 4, 0, 1, 1, 0, 0}, /* Links */
    {809, 39, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {875, 39, 5, 0, 3, 2, 0, 0}, /* ExportConfiguration */
    {900, 44, 1, 0, 3, 6, 0, 0}, /* SetMode */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {120, 0, 120, 0, 9, 255, 1, 0}, /* Assembly */
    {129, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {138, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {146, 5, 5, 0, 8, 2, 4, 0}, /* CoolantConnectorRedundancy */
    {173, 2, 0, 0, 2, 0, 1, 0}, /* CoolingCapacityWatts */
    {194, 5, 5, 0, 8, 2, 5, 0}, /* CoolingUnitRedundancy */
    {216, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {228, 0, 228, 0, 9, 255, 1, 0}, /* EnvironmentMetrics */
    {247, 16, 2, 0, 7, 0, 1, 0}, /* EquipmentType */
    {261, 5, 5, 0, 8, 2, 1, 0}, /* FilterRedundancy */
    {295, 0, 278, 0, 9, 255, 1, 0}, /* Filters */
    {303, 0, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {319, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {322, 0, 322, 0, 9, 255, 1, 0}, /* LeakDetection */
    {336, 0, 7, 0, 8, 0, 1, 0}, /* Links */
    {342, 4, 11, 0, 8, 3, 1, 0}, /* Location */
    {351, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {364, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {370, 1024, 0, 0, 0, 0, 2, 0}, /* MultipartImportConfigurationPushURI */
    {406, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {411, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {449, 0, 422, 0, 9, 255, 1, 0}, /* PrimaryCoolantConnectors */
    {474, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {489, 5, 5, 0, 8, 2, 1, 0}, /* PumpRedundancy */
    {519, 0, 504, 0, 9, 255, 1, 0}, /* Pumps */
    {525, 2, 0, 0, 2, 0, 2, 0}, /* RatedThermalLossToAirWatts */
    {572, 0, 552, 0, 9, 255, 1, 0}, /* Reservoirs */
    {583, 0, 422, 0, 9, 255, 1, 0}, /* SecondaryCoolantConnectors */
    {610, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {623, 0, 28, 0, 8, 3, 1, 0}, /* Status */
    {630, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
    {640, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {782, 1, 782, 0, 9, 255, 1, 0}, /* Chassis */
    {790, 0, 790, 0, 9, 255, 1, 0}, /* Facility */
    {799, 1, 29, 0, 9, 255, 1, 0}, /* ManagedBy */
    {13, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {820, 21, 1, 0, 7, 0, 2, 0}, /* Components */
    {831, 4, 0, 0, 0, 0, 2, 0}, /* EncryptionPassphrase */
    {771, 20, 6, 0, 7, 0, 2, 0}, /* ExportType */
    {852, 5, 0, 0, 0, 0, 2, 0}, /* OEMComponents */
    {866, 4, 5, 0, 7, 0, 2, 0}, /* Security */
    {895, 4, 4, 0, 7, 0, 6, 0}, /* Mode */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {25, 2, 0}, /* All */
    {1, 2, 0}, /* CoolingUnit */
    {29, 2, 0}, /* Manager */
    {37, 2, 0}, /* ManagerAccounts */
    {63, 1, 0}, /* CDU */
    {67, 1, 0}, /* HeatExchanger */
    {81, 1, 0}, /* ImmersionUnit */
    {95, 3, 0}, /* RPU */
    {648, 6, 0}, /* Disabled */
    {657, 6, 0}, /* Enabled */
    {681, 2, 0}, /* ExcludeSensitiveData */
    {702, 2, 0}, /* HashedDataOnly */
    {717, 2, 0}, /* IncludeSensitiveData */
    {753, 2, 0}, /* Clone */
    {759, 2, 0}, /* Replacement */
};
static const struct schema_fact_action actions[] = {
    {875, 3, 9, 65535, 2, 0}, /* ExportConfiguration */
    {900, 3, 10, 65535, 6, 0}, /* SetMode */
};
static const struct schema *const uses[] = {
    &schema_CoolingLoop, &schema_Redundancy, &schema_Resource,
};
const struct schema schema_CoolingUnit = {
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
    .uri_count = 4,
    .run_count = 6,
    .type_count = 9,
    .action_count = 2,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
