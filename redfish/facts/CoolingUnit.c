/*
 * CoolingUnit: written by tools/generate-facts.py, do not edit. Source: CoolingUnit_v1.xml, 12
 * versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "CoolingUnit\0" "Oem\0" "Actions\0" "All\0" "Manager\0" "ManagerAccounts\0" "Component\0"
    "CDU\0" "HeatExchanger\0" "ImmersionUnit\0" "RPU\0" "CoolingEquipmentType\0" "Assembly\0"
    "AssetTag\0" "Coolant\0" "CoolantConnectorRedundancy\0" "CoolingCapacityWatts\0"
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
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {52, 0, 4, 0, 2, 2, 0, 0}, /* Component */
    {98, 4, 4, 0, 2, 1, 0, 0}, /* CoolingEquipmentType */
    {0, 1, 34, 0, 0, 1, 0, 0}, /* CoolingUnit */
    {664, 8, 2, 0, 2, 6, 0, 0}, /* CoolingUnitMode */
    {737, 10, 3, 0, 2, 2, 0, 0}, /* ExportSecurity */
    {770, 13, 2, 0, 2, 2, 0, 0}, /* ExportType */
    {335, 35, 4, 0, 1, 1, 0, 0}, /* Links */
    {808, 39, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {874, 39, 5, 0, 3, 2, 0, 0}, /* ExportConfiguration */
    {899, 44, 1, 0, 3, 6, 0, 0}, /* SetMode */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {119, 0, 119, 0, 9, 255, 1, 0}, /* Assembly */
    {128, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {137, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {145, 5, 5, 0, 8, 2, 4, 0}, /* CoolantConnectorRedundancy */
    {172, 2, 0, 0, 2, 0, 1, 0}, /* CoolingCapacityWatts */
    {193, 5, 5, 0, 8, 2, 5, 0}, /* CoolingUnitRedundancy */
    {215, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {227, 0, 227, 0, 9, 255, 1, 0}, /* EnvironmentMetrics */
    {246, 16, 2, 0, 7, 0, 1, 0}, /* EquipmentType */
    {260, 5, 5, 0, 8, 2, 1, 0}, /* FilterRedundancy */
    {294, 0, 277, 0, 9, 255, 1, 0}, /* Filters */
    {302, 0, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {318, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {321, 0, 321, 0, 9, 255, 1, 0}, /* LeakDetection */
    {335, 0, 7, 0, 8, 0, 1, 0}, /* Links */
    {341, 4, 11, 0, 8, 3, 1, 0}, /* Location */
    {350, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {363, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {369, 1024, 0, 0, 0, 0, 2, 0}, /* MultipartImportConfigurationPushURI */
    {405, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {410, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {448, 0, 421, 0, 9, 255, 1, 0}, /* PrimaryCoolantConnectors */
    {473, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {488, 5, 5, 0, 8, 2, 1, 0}, /* PumpRedundancy */
    {518, 0, 503, 0, 9, 255, 1, 0}, /* Pumps */
    {524, 2, 0, 0, 2, 0, 2, 0}, /* RatedThermalLossToAirWatts */
    {571, 0, 551, 0, 9, 255, 1, 0}, /* Reservoirs */
    {582, 0, 421, 0, 9, 255, 1, 0}, /* SecondaryCoolantConnectors */
    {609, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {622, 0, 28, 0, 8, 3, 1, 0}, /* Status */
    {629, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
    {639, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {781, 3, 781, 0, 9, 255, 1, 0}, /* Chassis */
    {789, 0, 789, 0, 9, 255, 1, 0}, /* Facility */
    {798, 3, 28, 0, 9, 255, 1, 0}, /* ManagedBy */
    {12, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {819, 21, 1, 0, 7, 0, 2, 0}, /* Components */
    {830, 4, 0, 0, 0, 0, 2, 0}, /* EncryptionPassphrase */
    {770, 20, 6, 0, 7, 0, 2, 0}, /* ExportType */
    {851, 5, 0, 0, 0, 0, 2, 0}, /* OEMComponents */
    {865, 4, 5, 0, 7, 0, 2, 0}, /* Security */
    {894, 4, 4, 0, 7, 0, 6, 0}, /* Mode */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {24, 2, 0}, /* All */
    {0, 2, 0}, /* CoolingUnit */
    {28, 2, 0}, /* Manager */
    {36, 2, 0}, /* ManagerAccounts */
    {62, 1, 0}, /* CDU */
    {66, 1, 0}, /* HeatExchanger */
    {80, 1, 0}, /* ImmersionUnit */
    {94, 3, 0}, /* RPU */
    {647, 6, 0}, /* Disabled */
    {656, 6, 0}, /* Enabled */
    {680, 2, 0}, /* ExcludeSensitiveData */
    {701, 2, 0}, /* HashedDataOnly */
    {716, 2, 0}, /* IncludeSensitiveData */
    {752, 2, 0}, /* Clone */
    {758, 2, 0}, /* Replacement */
};
static const struct schema_fact_action actions[] = {
    {874, 3, 9, 65535, 2, 0}, /* ExportConfiguration */
    {899, 3, 10, 65535, 6, 0}, /* SetMode */
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
