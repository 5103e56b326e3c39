/*
 * PowerDistribution: written by tools/generate-facts.py, do not edit. Source:
 * PowerDistribution_v1.xml, 32 versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerDistribution\0" "Oem\0" "Actions\0" "All\0" "Manager\0" "ManagerAccounts\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {59, 0, 4, 0, 2, 2, 0, 0}, /* Component */
    {126, 4, 3, 0, 2, 2, 0, 0}, /* ExportSecurity */
    {159, 7, 2, 0, 2, 2, 0, 0}, /* ExportType */
    {197, 1, 4, 0, 1, 1, 0, 0}, /* Links */
    {203, 5, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 5, 35, 0, 0, 1, 0, 0}, /* PowerDistribution */
    {836, 9, 8, 0, 2, 1, 0, 0}, /* PowerEquipmentType */
    {673, 40, 9, 0, 1, 1, 0, 0}, /* TransferConfiguration */
    {695, 49, 5, 0, 1, 1, 0, 0}, /* TransferCriteria */
    {1178, 17, 3, 0, 2, 1, 0, 0}, /* TransferSensitivityType */
    {1257, 54, 5, 0, 3, 2, 0, 0}, /* ExportConfiguration */
    {1277, 59, 0, 0, 3, 1, 0, 0}, /* TransferControl */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {170, 1, 170, 0, 9, 255, 1, 0}, /* Chassis */
    {178, 0, 178, 0, 9, 255, 1, 0}, /* Facility */
    {187, 1, 35, 0, 9, 255, 1, 0}, /* ManagedBy */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {214, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {241, 0, 223, 0, 9, 255, 1, 0}, /* Branches */
    {250, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {262, 16, 7, 0, 7, 0, 1, 0}, /* EquipmentType */
    {276, 0, 223, 0, 9, 255, 1, 0}, /* Feeders */
    {284, 0, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {300, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {197, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {303, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {312, 0, 223, 0, 9, 255, 1, 0}, /* Mains */
    {318, 4, 5, 0, 8, 2, 3, 0}, /* MainsRedundancy */
    {334, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {372, 0, 347, 0, 9, 255, 1, 0}, /* Metrics */
    {380, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {386, 1024, 0, 0, 0, 0, 2, 0}, /* MultipartImportConfigurationPushURI */
    {422, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {449, 0, 427, 0, 9, 255, 1, 0}, /* OutletGroups */
    {479, 0, 462, 0, 9, 255, 1, 0}, /* Outlets */
    {487, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {498, 2, 0, 1, 2, 0, 4, 0}, /* PowerCapacityVA */
    {518, 5, 5, 0, 8, 2, 5, 0}, /* PowerDistributionRedundancy */
    {568, 0, 546, 0, 9, 255, 3, 6}, /* PowerSupplies */
    {582, 5, 5, 0, 8, 2, 3, 6}, /* PowerSupplyRedundancy */
    {604, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {636, 0, 619, 0, 9, 255, 1, 6}, /* Sensors */
    {644, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {657, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {664, 0, 223, 0, 9, 255, 1, 0}, /* Subfeeds */
    {673, 6, 8, 0, 8, 0, 1, 0}, /* TransferConfiguration */
    {695, 6, 9, 0, 8, 0, 1, 0}, /* TransferCriteria */
    {712, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {717, 4, 0, 0, 0, 0, 6, 0}, /* UserLabel */
    {727, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {855, 6, 0, 0, 0, 0, 1, 0}, /* ActiveMainsId */
    {869, 6, 0, 0, 1, 0, 1, 0}, /* AutoTransferEnabled */
    {889, 6, 0, 0, 1, 0, 1, 0}, /* ClosedTransitionAllowed */
    {913, 6, 0, 0, 2, 0, 1, 0}, /* ClosedTransitionTimeoutSeconds */
    {944, 6, 0, 0, 0, 0, 1, 0}, /* PreferredMainsId */
    {961, 6, 0, 0, 2, 0, 1, 0}, /* RetransferDelaySeconds */
    {984, 6, 0, 0, 1, 0, 1, 0}, /* RetransferEnabled */
    {1002, 6, 0, 0, 2, 0, 1, 0}, /* TransferDelaySeconds */
    {1023, 6, 0, 0, 1, 0, 1, 0}, /* TransferInhibit */
    {1039, 6, 0, 2, 3, 0, 1, 0}, /* OverNominalFrequencyHz */
    {1065, 6, 0, 3, 3, 0, 1, 0}, /* OverVoltageRMSPercentage */
    {1092, 6, 10, 0, 7, 0, 1, 0}, /* TransferSensitivity */
    {1112, 6, 0, 2, 3, 0, 1, 0}, /* UnderNominalFrequencyHz */
    {1136, 6, 0, 4, 3, 0, 1, 0}, /* UnderVoltageRMSPercentage */
    {1202, 21, 1, 0, 7, 0, 2, 0}, /* Components */
    {1213, 4, 0, 0, 0, 0, 2, 0}, /* EncryptionPassphrase */
    {159, 20, 3, 0, 7, 0, 2, 0}, /* ExportType */
    {1234, 5, 0, 0, 0, 0, 2, 0}, /* OEMComponents */
    {1248, 4, 2, 0, 7, 0, 2, 0}, /* Security */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 514, 0}, {NAN, NAN, 0, 1062, 0}, {0, NAN, 0, 1090, 0},
    {NAN, 0, 0, 1090, 0},
};
static const struct schema_fact_value values[] = {
    {31, 2, 0}, /* All */
    {35, 2, 0}, /* Manager */
    {43, 2, 0}, /* ManagerAccounts */
    {1, 2, 0}, /* PowerDistribution */
    {69, 2, 0}, /* ExcludeSensitiveData */
    {90, 2, 0}, /* HashedDataOnly */
    {105, 2, 0}, /* IncludeSensitiveData */
    {141, 2, 0}, /* Clone */
    {147, 2, 0}, /* Replacement */
    {735, 1, 0}, /* AutomaticTransferSwitch */
    {759, 6, 0}, /* BatteryShelf */
    {772, 7, 0}, /* Bus */
    {776, 1, 0}, /* FloorPDU */
    {785, 1, 0}, /* ManualTransferSwitch */
    {806, 3, 0}, /* PowerShelf */
    {817, 1, 0}, /* RackPDU */
    {825, 1, 0}, /* Switchgear */
    {1162, 1, 0}, /* High */
    {1167, 1, 0}, /* Low */
    {1171, 1, 0}, /* Medium */
};
static const struct schema_fact_action actions[] = {
    {1257, 6, 11, 65535, 2, 0}, /* ExportConfiguration */
    {1277, 6, 12, 65535, 1, 0}, /* TransferControl */
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
