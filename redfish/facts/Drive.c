/*
 * Drive: written by tools/generate-facts.py, do not edit. Source: Drive_v1.xml, 221 versions, the
 * newest is 1.22.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Drive\0" "Oem\0" "Actions\0" "CommandUnsupported\0" "LockdownUnsupported\0" "Locked\0"
    "Unlocked\0" "ConfigLockOptions\0" "Disabled\0" "Enabled\0" "Partial\0" "ConfigurationLock\0"
    "BlockErase\0" "CryptographicErase\0" "Overwrite\0" "DataSanitizationType\0" "Assembly\0"
    "AssetTag\0" "BlockSecurityIDEnabled\0" "BlockSizeBytes\0" "By\0" "CapableSpeedGbs\0"
    "Gbit/s\0" "CapacityBytes\0" "CertificateCollection\0" "Certificates\0" "Description\0"
    "DriveFormFactor\0" "EncryptionAbility\0" "EncryptionStatus\0" "EnvironmentMetrics\0"
    "FailurePredicted\0" "FirmwareVersion\0" "HardwareVersion\0" "HotspareReplacementMode\0"
    "HotspareType\0" "Id\0" "Identifiers\0" "IndicatorLED\0" "Links\0" "Location\0"
    "LocationIndicatorActive\0" "Manufacturer\0" "Measurements\0" "MediaType\0" "DriveMetrics\0"
    "Metrics\0" "Model\0" "Multipath\0" "NVMe\0" "Name\0" "NegotiatedSpeedGbs\0" "Operations\0"
    "PartNumber\0" "PhysicalLocation\0" "PredictedMediaLifeLeftPercent\0" "%\0" "Protocol\0"
    "ReadyToRemove\0" "Revision\0" "RotationSpeedRPM\0" "{rev}/min\0" "SKU\0" "SecurityIDOwned\0"
    "SerialNumber\0" "SlotCapableProtocols\0" "SlotFormFactor\0" "SparePartNumber\0" "Status\0"
    "StatusIndicator\0" "TargetConfigurationLockLevel\0" "WriteCacheEnabled\0" "None\0" "Other\0"
    "SelfEncryptingDrive\0" "Foreign\0" "Unecrypted\0" "Unencrypted\0" "Drive2_5\0" "Drive3_5\0"
    "EDSFF\0" "EDSFF_1U_Long\0" "EDSFF_1U_Short\0" "EDSFF_E3_Long\0" "EDSFF_E3_Short\0" "M2\0"
    "M2_22110\0" "M2_2230\0" "M2_2242\0" "M2_2260\0" "M2_2280\0" "OEM\0" "PCIeHalfLength\0"
    "PCIeSlotFullLength\0" "PCIeSlotLowProfile\0" "U2\0" "FormFactor\0" "Nonce\0"
    "^([0-9a-fA-F]{2})+$\0" "GetPersonalityNonceResponse\0" "NonRevertible\0" "Revertible\0"
    "HotspareReplacementModeType\0" "Chassis\0" "Dedicated\0" "Global\0" "SoftwareInventory\0"
    "ActiveSoftwareImage\0" "Endpoint\0" "Endpoints\0" "NetworkDeviceFunction\0"
    "NetworkDeviceFunctions\0" "PCIeFunction\0" "PCIeFunctions\0" "SoftwareImages\0" "Storage\0"
    "StoragePool\0" "StoragePools\0" "Volume\0" "Volumes\0" "HDD\0" "SMR\0" "SSD\0"
    "ControllerLevel\0" "LimitedControllerLevel\0" "NVMSubsystemReset\0" "NoReset\0"
    "PowerCycle\0" "NMVeMinimumRequiredResetType\0" "HMAC_SHA384\0"
    "NMVePersonalityKeyAlgorithm\0" "PhysicalId\0" "ProgrammedKey\0" "NMVeUnfreezeAuthMode\0"
    "ActivePersonalities\0" "ConfigurationLockState\0" "FirmwareCommit\0"
    "FirmwareImageDownload\0" "Lockdown\0" "SecuritySend\0" "VPDWrite\0"
    "NVMeConfigurationLockState\0" "ChangeAffectsUserData\0" "Data\0" "Default\0" "Frozen\0"
    "Identifier\0" "MinimumRequiredResetType\0" "Pending\0" "UnfreezeAuthenticationModes\0"
    "NVMePersonality\0" "OemActions\0" "Task\0" "AssociatedTask\0" "Operation\0"
    "OperationName\0" "PercentageComplete\0" "Fail\0" "Hotspare\0" "InACriticalArray\0"
    "InAFailedArray\0" "OK\0" "PredictiveFailureAnalysis\0" "Rebuild\0" "Baseline\0"
    "Personality\0" "FreezePersonality\0" "GetPersonalityNonce\0" "ResetType\0" "Reset\0"
    "RevertPersonalitiesToDefaults\0" "PhysicalSecureID\0" "RevertToOriginalFactoryState\0"
    "OverwritePasses\0" "SanitizationType\0" "SecureErase\0" "Algorithm\0" "Key\0"
    "SetPersonalityKey\0" "AuthenticationMethod\0" "UnfreezePersonality";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 76, 125 | SCHEMA_URI_DEPRECATED, 226, 307 |
    SCHEMA_URI_DEPRECATED, 435 | SCHEMA_URI_DEPRECATED, 517, 579 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 19}, {1, 1, 0, 18}, {1, 2, 0, 16}, {1, 3, 0, 15}, {1, 4, 0, 15}, {1, 5, 0, 14},
    {1, 6, 0, 12}, {1, 7, 0, 11}, {1, 8, 0, 11}, {1, 9, 0, 11}, {1, 10, 0, 9}, {1, 11, 0, 9},
    {1, 12, 0, 8}, {1, 13, 0, 6}, {1, 14, 0, 5}, {1, 15, 0, 5}, {1, 16, 0, 5}, {1, 17, 0, 4},
    {1, 18, 0, 2}, {1, 19, 0, 2}, {1, 20, 0, 1}, {1, 21, 0, 0}, {1, 22, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x11400, 0x11300, 0x10f00, 0x10300, 0x10c00, 0x11000, 0x11100, 0x11500,
    0x10500, 0x10b00, 0x10400, 0x10e00, 0x10900, 0x10100, 0x10a00, 0x11600, 0x10700, 0x11200,
    0x10200, 0x10600, 0x10d00, 0x10800,
};
static const struct schema_fact_type types[] = {
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {74, 0, 4, 0, 2, 2, 0, 0}, /* ConfigLockOptions */
    {117, 4, 3, 0, 2, 3, 0, 0}, /* ConfigurationLock */
    {175, 7, 3, 0, 2, 4, 0, 0}, /* DataSanitizationType */
    {1, 1, 53, 0, 0, 1, 0, 0}, /* Drive */
    {355, 10, 3, 0, 2, 1, 0, 0}, /* EncryptionAbility */
    {373, 13, 5, 0, 2, 1, 0, 0}, /* EncryptionStatus */
    {1197, 18, 18, 0, 2, 7, 0, 0}, /* FormFactor */
    {1234, 54, 1, 0, 1, 17, 0, 0}, /* GetPersonalityNonceResponse */
    {1287, 36, 2, 0, 2, 10, 0, 0}, /* HotspareReplacementModeType */
    {482, 38, 4, 0, 2, 1, 0, 0}, /* HotspareType */
    {523, 55, 10, 0, 1, 1, 0, 0}, /* Links */
    {588, 42, 3, 0, 2, 1, 0, 0}, /* MediaType */
    {1620, 45, 5, 0, 2, 17, 0, 0}, /* NMVeMinimumRequiredResetType */
    {1661, 50, 1, 0, 2, 17, 0, 0}, /* NMVePersonalityKeyAlgorithm */
    {1714, 51, 2, 0, 2, 17, 0, 0}, /* NMVeUnfreezeAuthMode */
    {635, 65, 2, 0, 1, 2, 0, 0}, /* NVMe */
    {1846, 67, 5, 0, 1, 2, 0, 0}, /* NVMeConfigurationLockState */
    {1987, 72, 8, 0, 1, 17, 0, 0}, /* NVMePersonality */
    {2003, 80, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {664, 80, 4, 0, 1, 15, 0, 0}, /* Operations */
    {886, 53, 7, 0, 2, 1, 0, 0}, /* StatusIndicator */
    {902, 60, 1, 0, 2, 2, 0, 0}, /* TargetConfigurationLockLevel */
    {2181, 84, 1, 0, 3, 17, 0, 0}, /* FreezePersonality */
    {2199, 85, 0, 0, 3, 17, 0, 0}, /* GetPersonalityNonce */
    {2229, 85, 1, 0, 3, 18, 0, 0}, /* Reset */
    {2235, 86, 0, 0, 3, 17, 0, 0}, /* RevertPersonalitiesToDefaults */
    {2282, 86, 1, 0, 3, 19, 0, 0}, /* RevertToOriginalFactoryState */
    {2344, 87, 2, 0, 3, 1, 0, 0}, /* SecureErase */
    {2370, 89, 2, 0, 3, 17, 0, 0}, /* SetPersonalityKey */
    {2409, 91, 4, 0, 3, 17, 0, 0}, /* UnfreezePersonality */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 19, 0, 8, 0, 1, 0}, /* Oem */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {196, 0, 196, 0, 9, 255, 5, 0}, /* Assembly */
    {205, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {214, 6, 0, 0, 1, 0, 2, 0}, /* BlockSecurityIDEnabled */
    {237, 2, 0, 1, 2, 0, 1, 0}, /* BlockSizeBytes */
    {255, 2, 0, 2, 3, 0, 1, 0}, /* CapableSpeedGbs */
    {278, 2, 0, 1, 2, 0, 1, 0}, /* CapacityBytes */
    {314, 0, 292, 0, 9, 255, 6, 0}, /* Certificates */
    {117, 6, 2, 0, 7, 0, 3, 0}, /* ConfigurationLock */
    {327, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {339, 2, 7, 0, 7, 0, 7, 0}, /* DriveFormFactor */
    {355, 2, 5, 0, 7, 0, 1, 0}, /* EncryptionAbility */
    {373, 2, 6, 0, 7, 0, 1, 0}, /* EncryptionStatus */
    {390, 0, 390, 0, 9, 255, 6, 0}, /* EnvironmentMetrics */
    {409, 2, 0, 0, 1, 0, 1, 0}, /* FailurePredicted */
    {426, 2, 0, 0, 0, 0, 8, 0}, /* FirmwareVersion */
    {442, 2, 0, 0, 0, 0, 9, 0}, /* HardwareVersion */
    {458, 6, 9, 0, 7, 0, 10, 0}, /* HotspareReplacementMode */
    {482, 6, 10, 0, 7, 0, 1, 0}, /* HotspareType */
    {495, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {498, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {510, 6, 7, 0, 7, 1, 1, 11}, /* IndicatorLED */
    {523, 4, 11, 0, 8, 0, 1, 0}, /* Links */
    {529, 5, 11, 0, 8, 1, 1, 12}, /* Location */
    {538, 6, 0, 0, 1, 0, 11, 0}, /* LocationIndicatorActive */
    {562, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {575, 1, 3, 0, 8, 2, 6, 13}, /* Measurements */
    {588, 2, 12, 0, 7, 0, 1, 0}, /* MediaType */
    {611, 2, 598, 0, 9, 255, 8, 0}, /* Metrics */
    {619, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {625, 2, 0, 0, 1, 0, 14, 0}, /* Multipath */
    {635, 6, 16, 0, 8, 0, 2, 0}, /* NVMe */
    {640, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {645, 2, 0, 2, 3, 0, 1, 0}, /* NegotiatedSpeedGbs */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {664, 1, 20, 0, 8, 0, 15, 0}, /* Operations */
    {675, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {686, 4, 11, 0, 8, 1, 12, 0}, /* PhysicalLocation */
    {703, 2, 0, 3, 3, 0, 1, 0}, /* PredictedMediaLifeLeftPercent */
    {735, 2, 0, 0, 7, 3, 1, 0}, /* Protocol */
    {744, 6, 0, 0, 1, 0, 16, 0}, /* ReadyToRemove */
    {758, 2, 0, 0, 0, 0, 1, 0}, /* Revision */
    {767, 2, 0, 4, 3, 0, 1, 0}, /* RotationSpeedRPM */
    {794, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {798, 2, 0, 0, 1, 0, 17, 0}, /* SecurityIDOwned */
    {814, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {827, 3, 0, 0, 7, 3, 7, 0}, /* SlotCapableProtocols */
    {848, 2, 7, 0, 7, 0, 7, 0}, /* SlotFormFactor */
    {863, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {879, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {886, 6, 21, 0, 7, 0, 1, 0}, /* StatusIndicator */
    {902, 6, 22, 0, 7, 0, 2, 0}, /* TargetConfigurationLockLevel */
    {931, 6, 0, 0, 1, 0, 18, 0}, /* WriteCacheEnabled */
    {1208, 16, 0, 5, 0, 0, 17, 0}, /* Nonce */
    {1358, 4, 1340, 0, 9, 255, 7, 0}, /* ActiveSoftwareImage */
    {1315, 0, 1315, 0, 9, 255, 20, 0}, /* Chassis */
    {1387, 1, 1378, 0, 9, 255, 15, 0}, /* Endpoints */
    {1419, 1, 1397, 0, 9, 255, 13, 0}, /* NetworkDeviceFunctions */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1455, 1, 1442, 0, 9, 255, 21, 0}, /* PCIeFunctions */
    {1469, 1, 1340, 0, 9, 255, 7, 0}, /* SoftwareImages */
    {1484, 0, 1484, 0, 9, 255, 22, 0}, /* Storage */
    {1504, 1, 1492, 0, 9, 255, 23, 0}, /* StoragePools */
    {1524, 1, 1517, 0, 9, 255, 1, 0}, /* Volumes */
    {1735, 7, 18, 0, 8, 0, 17, 0}, /* ActivePersonalities */
    {1755, 2, 17, 0, 8, 0, 2, 0}, /* ConfigurationLockState */
    {1778, 2, 1, 0, 7, 0, 2, 0}, /* FirmwareCommit */
    {1793, 2, 1, 0, 7, 0, 2, 0}, /* FirmwareImageDownload */
    {1815, 2, 1, 0, 7, 0, 2, 0}, /* Lockdown */
    {1824, 2, 1, 0, 7, 0, 2, 0}, /* SecuritySend */
    {1837, 2, 1, 0, 7, 0, 2, 0}, /* VPDWrite */
    {1873, 2, 0, 0, 1, 0, 17, 0}, /* ChangeAffectsUserData */
    {1895, 6, 0, 5, 0, 0, 17, 0}, /* Data */
    {1900, 2, 0, 0, 1, 0, 17, 0}, /* Default */
    {1908, 2, 0, 0, 1, 0, 17, 0}, /* Frozen */
    {1915, 2, 0, 6, 2, 0, 17, 0}, /* Identifier */
    {1926, 2, 13, 0, 7, 0, 17, 0}, /* MinimumRequiredResetType */
    {1951, 2, 0, 0, 1, 0, 17, 0}, /* Pending */
    {1959, 3, 15, 0, 7, 0, 17, 0}, /* UnfreezeAuthenticationModes */
    {2019, 0, 2014, 0, 9, 255, 15, 0}, /* AssociatedTask */
    {2034, 2, 14, 0, 7, 4, 8, 0}, /* Operation */
    {2044, 2, 0, 0, 0, 0, 15, 8}, /* OperationName */
    {2058, 2, 0, 7, 2, 0, 15, 0}, /* PercentageComplete */
    {2169, 20, 0, 8, 2, 0, 17, 0}, /* Personality */
    {2219, 4, 24, 0, 7, 1, 18, 0}, /* ResetType */
    {2265, 4, 0, 0, 0, 0, 19, 0}, /* PhysicalSecureID */
    {2311, 4, 0, 0, 2, 0, 4, 0}, /* OverwritePasses */
    {2327, 4, 3, 0, 7, 0, 4, 0}, /* SanitizationType */
    {2356, 20, 14, 0, 7, 0, 17, 0}, /* Algorithm */
    {2366, 20, 0, 5, 0, 0, 17, 0}, /* Key */
    {2388, 20, 15, 0, 7, 0, 17, 0}, /* AuthenticationMethod */
    {2366, 20, 0, 5, 0, 0, 17, 0}, /* Key */
    {1208, 4, 0, 5, 0, 0, 17, 0}, /* Nonce */
    {2169, 20, 0, 8, 2, 0, 17, 0}, /* Personality */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 252, 0}, {NAN, NAN, 0, 271, 0}, {0, NAN, 0, 733, 0},
    {NAN, NAN, 0, 784, 0}, {NAN, NAN, 1214, 0, 0}, {0, 254, 0, 0, 0}, {0, 100, 0, 733, 0}, {0,
    255, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {19, 2, 0}, /* CommandUnsupported */
    {38, 2, 0}, /* LockdownUnsupported */
    {58, 2, 0}, /* Locked */
    {65, 2, 0}, /* Unlocked */
    {92, 3, 0}, /* Disabled */
    {101, 3, 0}, /* Enabled */
    {109, 3, 0}, /* Partial */
    {135, 4, 0}, /* BlockErase */
    {146, 4, 0}, /* CryptographicErase */
    {165, 4, 0}, /* Overwrite */
    {949, 1, 0}, /* None */
    {954, 1, 0}, /* Other */
    {960, 1, 0}, /* SelfEncryptingDrive */
    {980, 1, 0}, /* Foreign */
    {58, 1, 0}, /* Locked */
    {988, 1, 15}, /* Unecrypted */
    {999, 15, 0}, /* Unencrypted */
    {65, 1, 0}, /* Unlocked */
    {1011, 7, 0}, /* Drive2_5 */
    {1020, 7, 0}, /* Drive3_5 */
    {1029, 19, 0}, /* EDSFF */
    {1035, 7, 0}, /* EDSFF_1U_Long */
    {1049, 7, 0}, /* EDSFF_1U_Short */
    {1064, 7, 0}, /* EDSFF_E3_Long */
    {1078, 7, 0}, /* EDSFF_E3_Short */
    {1093, 19, 0}, /* M2 */
    {1096, 7, 0}, /* M2_22110 */
    {1105, 7, 0}, /* M2_2230 */
    {1113, 7, 0}, /* M2_2242 */
    {1121, 7, 0}, /* M2_2260 */
    {1129, 7, 0}, /* M2_2280 */
    {1137, 7, 0}, /* OEM */
    {1141, 7, 0}, /* PCIeHalfLength */
    {1156, 7, 0}, /* PCIeSlotFullLength */
    {1175, 7, 0}, /* PCIeSlotLowProfile */
    {1194, 7, 0}, /* U2 */
    {1262, 10, 0}, /* NonRevertible */
    {1276, 10, 0}, /* Revertible */
    {1315, 1, 0}, /* Chassis */
    {1323, 1, 0}, /* Dedicated */
    {1333, 1, 0}, /* Global */
    {949, 1, 0}, /* None */
    {1532, 1, 0}, /* HDD */
    {1536, 1, 0}, /* SMR */
    {1540, 1, 0}, /* SSD */
    {1544, 17, 0}, /* ControllerLevel */
    {1560, 17, 0}, /* LimitedControllerLevel */
    {1583, 17, 0}, /* NVMSubsystemReset */
    {1601, 17, 0}, /* NoReset */
    {1609, 17, 0}, /* PowerCycle */
    {1649, 17, 0}, /* HMAC_SHA384 */
    {1689, 17, 0}, /* PhysicalId */
    {1700, 17, 0}, /* ProgrammedKey */
    {2077, 1, 0}, /* Fail */
    {2082, 1, 0}, /* Hotspare */
    {2091, 1, 0}, /* InACriticalArray */
    {2108, 1, 0}, /* InAFailedArray */
    {2123, 1, 0}, /* OK */
    {2126, 1, 0}, /* PredictiveFailureAnalysis */
    {2152, 1, 0}, /* Rebuild */
    {2160, 2, 0}, /* Baseline */
};
static const struct schema_fact_action actions[] = {
    {2181, 4, 23, 65535, 17, 0}, /* FreezePersonality */
    {2199, 4, 24, 8, 17, 0}, /* GetPersonalityNonce */
    {2229, 4, 25, 65535, 18, 0}, /* Reset */
    {2235, 4, 26, 65535, 17, 0}, /* RevertPersonalitiesToDefaults */
    {2282, 4, 27, 65535, 19, 0}, /* RevertToOriginalFactoryState */
    {2344, 4, 28, 65535, 1, 0}, /* SecureErase */
    {2370, 4, 29, 65535, 17, 0}, /* SetPersonalityKey */
    {2409, 4, 30, 65535, 17, 0}, /* UnfreezePersonality */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_Protocol, &schema_Volume,
};
const struct schema schema_Drive = {
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
    .uri_count = 8,
    .run_count = 23,
    .type_count = 23,
    .action_count = 8,
    .main = 4,
    .capabilities = 2,
};
// clang-format on
