/*
 * PowerDistribution: written by tools/generate-facts.py, do not edit. Source:
 * PowerDistribution_v1.xml, 32 versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PowerDistribution\0" "Oem\0" "Actions\0" "All\0" "Manager\0" "ManagerAccounts\0"
    "Component\0" "ExcludeSensitiveData\0" "HashedDataOnly\0" "IncludeSensitiveData\0"
    "ExportSecurity\0" "Clone\0" "Replacement\0" "ExportType\0" "Chassis\0" "Facility\0"
    "ManagedBy\0" "Links\0" "OemActions\0" "AssetTag\0" "CircuitCollection\0" "Branches\0"
    "Description\0" "EquipmentType\0" "Feeders\0" "FirmwareVersion\0" "Id\0" "Location\0"
    "Mains\0" "MainsRedundancy\0" "Manufacturer\0" "PowerDistributionMetrics\0" "Metrics\0"
    "Model\0" "MultipartImportConfigurationPushURI\0" "Name\0" "OutletGroupCollection\0"
    "OutletGroups\0" "OutletCollection\0" "Outlets\0" "PartNumber\0" "PowerCapacityVA\0" "V.A\0"
    "PowerDistributionRedundancy\0" "PowerSupplyCollection\0" "PowerSupplies\0"
    "PowerSupplyRedundancy\0" "ProductionDate\0" "SensorCollection\0" "Sensors\0"
    "SerialNumber\0" "Status\0" "Subfeeds\0" "TransferConfiguration\0" "TransferCriteria\0"
    "UUID\0" "UserLabel\0" "Version\0" "AutomaticTransferSwitch\0" "BatteryShelf\0" "Bus\0"
    "FloorPDU\0" "ManualTransferSwitch\0" "PowerShelf\0" "RackPDU\0" "Switchgear\0"
    "PowerEquipmentType\0" "ActiveMainsId\0" "AutoTransferEnabled\0" "ClosedTransitionAllowed\0"
    "ClosedTransitionTimeoutSeconds\0" "PreferredMainsId\0" "RetransferDelaySeconds\0"
    "RetransferEnabled\0" "TransferDelaySeconds\0" "TransferInhibit\0" "OverNominalFrequencyHz\0"
    "Hz\0" "OverVoltageRMSPercentage\0" "%\0" "TransferSensitivity\0" "UnderNominalFrequencyHz\0"
    "UnderVoltageRMSPercentage\0" "High\0" "Low\0" "Medium\0" "TransferSensitivityType\0"
    "Components\0" "EncryptionPassphrase\0" "OEMComponents\0" "Security\0"
    "ExportConfiguration\0" "TransferControl";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}";
static const uint32_t uris[] = {
    0, 58, 117, 183, 245, 305,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 6}, {1, 2, 0, 6}, {1, 3, 0, 4}, {1, 4, 0, 0}, {1, 5, 0, 0}, {1, 6,
    0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10500, 0x10100, 0x10400, 0x10600, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {58, 0, 4, 0, 2, 2, 0, 0}, /* Component */
    {125, 4, 3, 0, 2, 2, 0, 0}, /* ExportSecurity */
    {158, 7, 2, 0, 2, 2, 0, 0}, /* ExportType */
    {196, 1, 4, 0, 1, 1, 0, 0}, /* Links */
    {202, 5, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 5, 35, 0, 0, 1, 0, 0}, /* PowerDistribution */
    {835, 9, 8, 0, 2, 1, 0, 0}, /* PowerEquipmentType */
    {672, 40, 9, 0, 1, 1, 0, 0}, /* TransferConfiguration */
    {694, 49, 5, 0, 1, 1, 0, 0}, /* TransferCriteria */
    {1177, 17, 3, 0, 2, 1, 0, 0}, /* TransferSensitivityType */
    {1256, 54, 5, 0, 3, 2, 0, 0}, /* ExportConfiguration */
    {1276, 59, 0, 0, 3, 1, 0, 0}, /* TransferControl */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {169, 3, 169, 0, 9, 255, 1, 0}, /* Chassis */
    {177, 0, 177, 0, 9, 255, 1, 0}, /* Facility */
    {186, 3, 34, 0, 9, 255, 1, 0}, /* ManagedBy */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {213, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {240, 0, 222, 0, 9, 255, 1, 0}, /* Branches */
    {249, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {261, 16, 7, 0, 7, 0, 1, 0}, /* EquipmentType */
    {275, 0, 222, 0, 9, 255, 1, 0}, /* Feeders */
    {283, 0, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {299, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {196, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {302, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {311, 0, 222, 0, 9, 255, 1, 0}, /* Mains */
    {317, 4, 5, 0, 8, 2, 3, 0}, /* MainsRedundancy */
    {333, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {371, 0, 346, 0, 9, 255, 1, 0}, /* Metrics */
    {379, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {385, 1024, 0, 0, 0, 0, 2, 0}, /* MultipartImportConfigurationPushURI */
    {421, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {448, 0, 426, 0, 9, 255, 1, 0}, /* OutletGroups */
    {478, 0, 461, 0, 9, 255, 1, 0}, /* Outlets */
    {486, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {497, 2, 0, 1, 2, 0, 4, 0}, /* PowerCapacityVA */
    {517, 5, 5, 0, 8, 2, 5, 0}, /* PowerDistributionRedundancy */
    {567, 0, 545, 0, 9, 255, 3, 6}, /* PowerSupplies */
    {581, 5, 5, 0, 8, 2, 3, 6}, /* PowerSupplyRedundancy */
    {603, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {635, 0, 618, 0, 9, 255, 1, 6}, /* Sensors */
    {643, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {656, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {663, 0, 222, 0, 9, 255, 1, 0}, /* Subfeeds */
    {672, 6, 8, 0, 8, 0, 1, 0}, /* TransferConfiguration */
    {694, 6, 9, 0, 8, 0, 1, 0}, /* TransferCriteria */
    {711, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {716, 4, 0, 0, 0, 0, 6, 0}, /* UserLabel */
    {726, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {854, 6, 0, 0, 0, 0, 1, 0}, /* ActiveMainsId */
    {868, 6, 0, 0, 1, 0, 1, 0}, /* AutoTransferEnabled */
    {888, 6, 0, 0, 1, 0, 1, 0}, /* ClosedTransitionAllowed */
    {912, 6, 0, 0, 2, 0, 1, 0}, /* ClosedTransitionTimeoutSeconds */
    {943, 6, 0, 0, 0, 0, 1, 0}, /* PreferredMainsId */
    {960, 6, 0, 0, 2, 0, 1, 0}, /* RetransferDelaySeconds */
    {983, 6, 0, 0, 1, 0, 1, 0}, /* RetransferEnabled */
    {1001, 6, 0, 0, 2, 0, 1, 0}, /* TransferDelaySeconds */
    {1022, 6, 0, 0, 1, 0, 1, 0}, /* TransferInhibit */
    {1038, 6, 0, 2, 3, 0, 1, 0}, /* OverNominalFrequencyHz */
    {1064, 6, 0, 3, 3, 0, 1, 0}, /* OverVoltageRMSPercentage */
    {1091, 6, 10, 0, 7, 0, 1, 0}, /* TransferSensitivity */
    {1111, 6, 0, 2, 3, 0, 1, 0}, /* UnderNominalFrequencyHz */
    {1135, 6, 0, 4, 3, 0, 1, 0}, /* UnderVoltageRMSPercentage */
    {1201, 21, 1, 0, 7, 0, 2, 0}, /* Components */
    {1212, 4, 0, 0, 0, 0, 2, 0}, /* EncryptionPassphrase */
    {158, 20, 3, 0, 7, 0, 2, 0}, /* ExportType */
    {1233, 5, 0, 0, 0, 0, 2, 0}, /* OEMComponents */
    {1247, 4, 2, 0, 7, 0, 2, 0}, /* Security */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 513, 0}, {NAN, NAN, 0, 1061, 0}, {0, NAN, 0, 1089, 0},
    {NAN, 0, 0, 1089, 0},
};
static const struct schema_fact_value values[] = {
    {30, 2, 0}, /* All */
    {34, 2, 0}, /* Manager */
    {42, 2, 0}, /* ManagerAccounts */
    {0, 2, 0}, /* PowerDistribution */
    {68, 2, 0}, /* ExcludeSensitiveData */
    {89, 2, 0}, /* HashedDataOnly */
    {104, 2, 0}, /* IncludeSensitiveData */
    {140, 2, 0}, /* Clone */
    {146, 2, 0}, /* Replacement */
    {734, 1, 0}, /* AutomaticTransferSwitch */
    {758, 6, 0}, /* BatteryShelf */
    {771, 7, 0}, /* Bus */
    {775, 1, 0}, /* FloorPDU */
    {784, 1, 0}, /* ManualTransferSwitch */
    {805, 3, 0}, /* PowerShelf */
    {816, 1, 0}, /* RackPDU */
    {824, 1, 0}, /* Switchgear */
    {1161, 1, 0}, /* High */
    {1166, 1, 0}, /* Low */
    {1170, 1, 0}, /* Medium */
};
static const struct schema_fact_action actions[] = {
    {1256, 6, 11, 65535, 2, 0}, /* ExportConfiguration */
    {1276, 6, 12, 65535, 1, 0}, /* TransferControl */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Redundancy,
};
const struct schema schema_PowerDistribution = {
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
    .uri_count = 6,
    .run_count = 7,
    .type_count = 11,
    .action_count = 2,
    .main = 6,
    .capabilities = 2,
};
// clang-format on
