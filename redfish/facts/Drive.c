/*
 * Drive: written by tools/generate-facts.py, do not edit. Source: Drive_v1.xml, 221 versions, the
 * newest is 1.22.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Drive\0" "Oem\0" "Actions\0" "CommandUnsupported\0" "LockdownUnsupported\0" "Locked\0"
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
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {73, 0, 4, 0, 2, 2, 0, 0}, /* ConfigLockOptions */
    {116, 4, 3, 0, 2, 3, 0, 0}, /* ConfigurationLock */
    {174, 7, 3, 0, 2, 4, 0, 0}, /* DataSanitizationType */
    {0, 1, 53, 0, 0, 1, 0, 0}, /* Drive */
    {354, 10, 3, 0, 2, 1, 0, 0}, /* EncryptionAbility */
    {372, 13, 5, 0, 2, 1, 0, 0}, /* EncryptionStatus */
    {1196, 18, 18, 0, 2, 7, 0, 0}, /* FormFactor */
    {1233, 54, 1, 0, 1, 17, 0, 0}, /* GetPersonalityNonceResponse */
    {1286, 36, 2, 0, 2, 10, 0, 0}, /* HotspareReplacementModeType */
    {481, 38, 4, 0, 2, 1, 0, 0}, /* HotspareType */
    {522, 55, 10, 0, 1, 1, 0, 0}, /* Links */
    {587, 42, 3, 0, 2, 1, 0, 0}, /* MediaType */
    {1619, 45, 5, 0, 2, 17, 0, 0}, /* NMVeMinimumRequiredResetType */
    {1660, 50, 1, 0, 2, 17, 0, 0}, /* NMVePersonalityKeyAlgorithm */
    {1713, 51, 2, 0, 2, 17, 0, 0}, /* NMVeUnfreezeAuthMode */
    {634, 65, 2, 0, 1, 2, 0, 0}, /* NVMe */
    {1845, 67, 5, 0, 1, 2, 0, 0}, /* NVMeConfigurationLockState */
    {1986, 72, 8, 0, 1, 17, 0, 0}, /* NVMePersonality */
    {2002, 80, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {663, 80, 4, 0, 1, 15, 0, 0}, /* Operations */
    {885, 53, 7, 0, 2, 1, 0, 0}, /* StatusIndicator */
    {901, 60, 1, 0, 2, 2, 0, 0}, /* TargetConfigurationLockLevel */
    {2180, 84, 1, 0, 3, 17, 0, 0}, /* FreezePersonality */
    {2198, 85, 0, 0, 3, 17, 0, 0}, /* GetPersonalityNonce */
    {2228, 85, 1, 0, 3, 18, 0, 0}, /* Reset */
    {2234, 86, 0, 0, 3, 17, 0, 0}, /* RevertPersonalitiesToDefaults */
    {2281, 86, 1, 0, 3, 19, 0, 0}, /* RevertToOriginalFactoryState */
    {2343, 87, 2, 0, 3, 1, 0, 0}, /* SecureErase */
    {2369, 89, 2, 0, 3, 17, 0, 0}, /* SetPersonalityKey */
    {2408, 91, 4, 0, 3, 17, 0, 0}, /* UnfreezePersonality */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 19, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {195, 0, 195, 0, 9, 255, 5, 0}, /* Assembly */
    {204, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {213, 6, 0, 0, 1, 0, 2, 0}, /* BlockSecurityIDEnabled */
    {236, 2, 0, 1, 2, 0, 1, 0}, /* BlockSizeBytes */
    {254, 2, 0, 2, 3, 0, 1, 0}, /* CapableSpeedGbs */
    {277, 2, 0, 1, 2, 0, 1, 0}, /* CapacityBytes */
    {313, 0, 291, 0, 9, 255, 6, 0}, /* Certificates */
    {116, 6, 2, 0, 7, 0, 3, 0}, /* ConfigurationLock */
    {326, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {338, 2, 7, 0, 7, 0, 7, 0}, /* DriveFormFactor */
    {354, 2, 5, 0, 7, 0, 1, 0}, /* EncryptionAbility */
    {372, 2, 6, 0, 7, 0, 1, 0}, /* EncryptionStatus */
    {389, 0, 389, 0, 9, 255, 6, 0}, /* EnvironmentMetrics */
    {408, 2, 0, 0, 1, 0, 1, 0}, /* FailurePredicted */
    {425, 2, 0, 0, 0, 0, 8, 0}, /* FirmwareVersion */
    {441, 2, 0, 0, 0, 0, 9, 0}, /* HardwareVersion */
    {457, 6, 9, 0, 7, 0, 10, 0}, /* HotspareReplacementMode */
    {481, 6, 10, 0, 7, 0, 1, 0}, /* HotspareType */
    {494, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {497, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {509, 6, 7, 0, 7, 1, 1, 11}, /* IndicatorLED */
    {522, 4, 11, 0, 8, 0, 1, 0}, /* Links */
    {528, 5, 11, 0, 8, 1, 1, 12}, /* Location */
    {537, 6, 0, 0, 1, 0, 11, 0}, /* LocationIndicatorActive */
    {561, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {574, 1, 3, 0, 8, 2, 6, 13}, /* Measurements */
    {587, 2, 12, 0, 7, 0, 1, 0}, /* MediaType */
    {610, 2, 597, 0, 9, 255, 8, 0}, /* Metrics */
    {618, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {624, 2, 0, 0, 1, 0, 14, 0}, /* Multipath */
    {634, 6, 16, 0, 8, 0, 2, 0}, /* NVMe */
    {639, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {644, 2, 0, 2, 3, 0, 1, 0}, /* NegotiatedSpeedGbs */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {663, 1, 20, 0, 8, 0, 15, 0}, /* Operations */
    {674, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {685, 4, 11, 0, 8, 1, 12, 0}, /* PhysicalLocation */
    {702, 2, 0, 3, 3, 0, 1, 0}, /* PredictedMediaLifeLeftPercent */
    {734, 2, 0, 0, 7, 3, 1, 0}, /* Protocol */
    {743, 6, 0, 0, 1, 0, 16, 0}, /* ReadyToRemove */
    {757, 2, 0, 0, 0, 0, 1, 0}, /* Revision */
    {766, 2, 0, 4, 3, 0, 1, 0}, /* RotationSpeedRPM */
    {793, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {797, 2, 0, 0, 1, 0, 17, 0}, /* SecurityIDOwned */
    {813, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {826, 3, 0, 0, 7, 3, 7, 0}, /* SlotCapableProtocols */
    {847, 2, 7, 0, 7, 0, 7, 0}, /* SlotFormFactor */
    {862, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {878, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {885, 6, 21, 0, 7, 0, 1, 0}, /* StatusIndicator */
    {901, 6, 22, 0, 7, 0, 2, 0}, /* TargetConfigurationLockLevel */
    {930, 6, 0, 0, 1, 0, 18, 0}, /* WriteCacheEnabled */
    {1207, 16, 0, 5, 0, 0, 17, 0}, /* Nonce */
    {1357, 4, 1339, 0, 9, 255, 7, 0}, /* ActiveSoftwareImage */
    {1314, 0, 1314, 0, 9, 255, 20, 0}, /* Chassis */
    {1386, 3, 1377, 0, 9, 255, 15, 0}, /* Endpoints */
    {1418, 3, 1396, 0, 9, 255, 13, 0}, /* NetworkDeviceFunctions */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1454, 3, 1441, 0, 9, 255, 21, 0}, /* PCIeFunctions */
    {1468, 3, 1339, 0, 9, 255, 7, 0}, /* SoftwareImages */
    {1483, 0, 1483, 0, 9, 255, 22, 0}, /* Storage */
    {1503, 3, 1491, 0, 9, 255, 23, 0}, /* StoragePools */
    {1523, 3, 1516, 0, 9, 255, 1, 0}, /* Volumes */
    {1734, 7, 18, 0, 8, 0, 17, 0}, /* ActivePersonalities */
    {1754, 2, 17, 0, 8, 0, 2, 0}, /* ConfigurationLockState */
    {1777, 2, 1, 0, 7, 0, 2, 0}, /* FirmwareCommit */
    {1792, 2, 1, 0, 7, 0, 2, 0}, /* FirmwareImageDownload */
    {1814, 2, 1, 0, 7, 0, 2, 0}, /* Lockdown */
    {1823, 2, 1, 0, 7, 0, 2, 0}, /* SecuritySend */
    {1836, 2, 1, 0, 7, 0, 2, 0}, /* VPDWrite */
    {1872, 2, 0, 0, 1, 0, 17, 0}, /* ChangeAffectsUserData */
    {1894, 6, 0, 5, 0, 0, 17, 0}, /* Data */
    {1899, 2, 0, 0, 1, 0, 17, 0}, /* Default */
    {1907, 2, 0, 0, 1, 0, 17, 0}, /* Frozen */
    {1914, 2, 0, 6, 2, 0, 17, 0}, /* Identifier */
    {1925, 2, 13, 0, 7, 0, 17, 0}, /* MinimumRequiredResetType */
    {1950, 2, 0, 0, 1, 0, 17, 0}, /* Pending */
    {1958, 3, 15, 0, 7, 0, 17, 0}, /* UnfreezeAuthenticationModes */
    {2018, 0, 2013, 0, 9, 255, 15, 0}, /* AssociatedTask */
    {2033, 2, 14, 0, 7, 4, 8, 0}, /* Operation */
    {2043, 2, 0, 0, 0, 0, 15, 8}, /* OperationName */
    {2057, 2, 0, 7, 2, 0, 15, 0}, /* PercentageComplete */
    {2168, 20, 0, 8, 2, 0, 17, 0}, /* Personality */
    {2218, 4, 24, 0, 7, 1, 18, 0}, /* ResetType */
    {2264, 4, 0, 0, 0, 0, 19, 0}, /* PhysicalSecureID */
    {2310, 4, 0, 0, 2, 0, 4, 0}, /* OverwritePasses */
    {2326, 4, 3, 0, 7, 0, 4, 0}, /* SanitizationType */
    {2355, 20, 14, 0, 7, 0, 17, 0}, /* Algorithm */
    {2365, 20, 0, 5, 0, 0, 17, 0}, /* Key */
    {2387, 20, 15, 0, 7, 0, 17, 0}, /* AuthenticationMethod */
    {2365, 20, 0, 5, 0, 0, 17, 0}, /* Key */
    {1207, 4, 0, 5, 0, 0, 17, 0}, /* Nonce */
    {2168, 20, 0, 8, 2, 0, 17, 0}, /* Personality */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 251, 0}, {NAN, NAN, 0, 270, 0}, {0, NAN, 0, 732, 0},
    {NAN, NAN, 0, 783, 0}, {NAN, NAN, 1213, 0, 0}, {0, 254, 0, 0, 0}, {0, 100, 0, 732, 0}, {0,
    255, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {18, 2, 0}, /* CommandUnsupported */
    {37, 2, 0}, /* LockdownUnsupported */
    {57, 2, 0}, /* Locked */
    {64, 2, 0}, /* Unlocked */
    {91, 3, 0}, /* Disabled */
    {100, 3, 0}, /* Enabled */
    {108, 3, 0}, /* Partial */
    {134, 4, 0}, /* BlockErase */
    {145, 4, 0}, /* CryptographicErase */
    {164, 4, 0}, /* Overwrite */
    {948, 1, 0}, /* None */
    {953, 1, 0}, /* Other */
    {959, 1, 0}, /* SelfEncryptingDrive */
    {979, 1, 0}, /* Foreign */
    {57, 1, 0}, /* Locked */
    {987, 1, 15}, /* Unecrypted */
    {998, 15, 0}, /* Unencrypted */
    {64, 1, 0}, /* Unlocked */
    {1010, 7, 0}, /* Drive2_5 */
    {1019, 7, 0}, /* Drive3_5 */
    {1028, 19, 0}, /* EDSFF */
    {1034, 7, 0}, /* EDSFF_1U_Long */
    {1048, 7, 0}, /* EDSFF_1U_Short */
    {1063, 7, 0}, /* EDSFF_E3_Long */
    {1077, 7, 0}, /* EDSFF_E3_Short */
    {1092, 19, 0}, /* M2 */
    {1095, 7, 0}, /* M2_22110 */
    {1104, 7, 0}, /* M2_2230 */
    {1112, 7, 0}, /* M2_2242 */
    {1120, 7, 0}, /* M2_2260 */
    {1128, 7, 0}, /* M2_2280 */
    {1136, 7, 0}, /* OEM */
    {1140, 7, 0}, /* PCIeHalfLength */
    {1155, 7, 0}, /* PCIeSlotFullLength */
    {1174, 7, 0}, /* PCIeSlotLowProfile */
    {1193, 7, 0}, /* U2 */
    {1261, 10, 0}, /* NonRevertible */
    {1275, 10, 0}, /* Revertible */
    {1314, 1, 0}, /* Chassis */
    {1322, 1, 0}, /* Dedicated */
    {1332, 1, 0}, /* Global */
    {948, 1, 0}, /* None */
    {1531, 1, 0}, /* HDD */
    {1535, 1, 0}, /* SMR */
    {1539, 1, 0}, /* SSD */
    {1543, 17, 0}, /* ControllerLevel */
    {1559, 17, 0}, /* LimitedControllerLevel */
    {1582, 17, 0}, /* NVMSubsystemReset */
    {1600, 17, 0}, /* NoReset */
    {1608, 17, 0}, /* PowerCycle */
    {1648, 17, 0}, /* HMAC_SHA384 */
    {1688, 17, 0}, /* PhysicalId */
    {1699, 17, 0}, /* ProgrammedKey */
    {2076, 1, 0}, /* Fail */
    {2081, 1, 0}, /* Hotspare */
    {2090, 1, 0}, /* InACriticalArray */
    {2107, 1, 0}, /* InAFailedArray */
    {2122, 1, 0}, /* OK */
    {2125, 1, 0}, /* PredictiveFailureAnalysis */
    {2151, 1, 0}, /* Rebuild */
    {2159, 2, 0}, /* Baseline */
};
static const struct schema_fact_action actions[] = {
    {2180, 4, 23, 65535, 17, 0}, /* FreezePersonality */
    {2198, 4, 24, 8, 17, 0}, /* GetPersonalityNonce */
    {2228, 4, 25, 65535, 18, 0}, /* Reset */
    {2234, 4, 26, 65535, 17, 0}, /* RevertPersonalitiesToDefaults */
    {2281, 4, 27, 65535, 19, 0}, /* RevertToOriginalFactoryState */
    {2343, 4, 28, 65535, 1, 0}, /* SecureErase */
    {2369, 4, 29, 65535, 17, 0}, /* SetPersonalityKey */
    {2408, 4, 30, 65535, 17, 0}, /* UnfreezePersonality */
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
