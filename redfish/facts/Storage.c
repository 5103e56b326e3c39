/*
 * Storage: written by tools/generate-facts.py, do not edit. Source: Storage_v1.xml, 138 versions,
 * the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Storage\0" "Oem\0" "Actions\0" "Disabled\0" "NonRAID\0" "RAID0\0" "RAID1\0"
    "AutoVolumeCreate\0" "PersistentCacheSizeMiB\0" "MiBy\0" "Status\0" "TotalCacheSizeMiB\0"
    "CacheSummary\0" "CommandUnsupported\0" "LockdownUnsupported\0" "Locked\0" "Unlocked\0"
    "ConfigLockOptions\0" "Enabled\0" "Partial\0" "ConfigurationLock\0" "PasswordOnly\0"
    "PasswordWithExternalKey\0" "PasswordWithLocalKey\0" "UseExternalKey\0" "UseLocalKey\0"
    "EncryptionMode\0" "Nonce\0" "^([0-9a-fA-F]{2})+$\0" "GetPersonalityNonceResponse\0" "OEM\0"
    "OnDriveFailure\0" "OnDrivePredictedFailure\0" "HotspareActivationPolicy\0" "Drive\0"
    "BlockSecurityIDUnsupportedDrives\0" "BlockSecurityIDUpdateUnsuccessfulDrives\0" "Chassis\0"
    "Enclosures\0" "ComputerSystem\0" "HostingStorageSystems\0" "NVMeoFDiscoverySubsystems\0"
    "SimpleStorage\0" "StorageService\0" "StorageServices\0" "Volume\0" "UnassignedVolumes\0"
    "Links\0" "ConfiguredPhysicalFunctions\0" "MaximumSupportedPhysicalFunctions\0"
    "VolumeAssignmentPolicy\0" "MPF\0" "ControllerLevel\0" "LimitedControllerLevel\0"
    "NVMSubsystemReset\0" "NoReset\0" "PowerCycle\0" "NMVeMinimumRequiredResetType\0"
    "HMAC_SHA384\0" "NMVePersonalityKeyAlgorithm\0" "PhysicalId\0" "ProgrammedKey\0"
    "NMVeUnfreezeAuthMode\0" "FirmwareCommit\0" "FirmwareImageDownload\0" "Lockdown\0"
    "SecuritySend\0" "VPDWrite\0" "NVMeConfigurationLockState\0" "ChangeAffectsUserData\0"
    "Data\0" "Default\0" "Frozen\0" "Identifier\0" "MinimumRequiredResetType\0" "Pending\0"
    "UnfreezeAuthenticationModes\0" "NVMePersonality\0" "ActivePersonalities\0"
    "ConfigurationLockState\0" "MaxNamespacesSupported\0"
    "SharedNamespaceControllerAttachmentSupported\0" "NVMeSubsystemProperties\0" "OemActions\0"
    "ConsistencyCheckRatePercent\0" "RebuildRatePercent\0" "TransformationRatePercent\0"
    "Rates\0" "PreserveVolumes\0" "ResetAll\0" "ResetToDefaultsType\0" "BlockSecurityIDPolicy\0"
    "ConnectionCollection\0" "Connections\0" "ConsistencyGroupCollection\0" "ConsistencyGroups\0"
    "StorageControllerCollection\0" "Controllers\0" "Description\0" "Drives\0"
    "EndpointGroupCollection\0" "EndpointGroups\0" "FileSystemCollection\0" "FileSystems\0"
    "Id\0" "Identifiers\0" "LocalEncryptionKeyIdentifier\0" "StorageMetrics\0" "Metrics\0"
    "Name\0" "Redundancy\0" "StorageControllers\0" "StorageGroupCollection\0" "StorageGroups\0"
    "StoragePoolCollection\0" "StoragePools\0" "TargetConfigurationLockLevel\0"
    "VolumeCollection\0" "Volumes\0" "Assembly\0" "AssetTag\0" "CertificateCollection\0"
    "Certificates\0" "ControllerRates\0" "FirmwareVersion\0" "Location\0" "Manufacturer\0"
    "Measurements\0" "MemberId\0" "Model\0" "PCIeInterface\0" "PartNumber\0" "PortCollection\0"
    "Ports\0" "SKU\0" "SerialNumber\0" "SpeedGbps\0" "Gbit/s\0" "SupportedControllerProtocols\0"
    "SupportedDeviceProtocols\0" "SupportedRAIDTypes\0" "StorageController\0"
    "StorageControllerActions\0" "Endpoint\0" "Endpoints\0" "PCIeFunction\0" "PCIeFunctions\0"
    "StorageControllerLinks\0" "StorageControllerOemActions\0" "Baseline\0" "Supervisor\0"
    "Unassigned\0" "WeightedRoundRobin\0" "Personality\0" "FreezePersonality\0"
    "GetPersonalityNonce\0" "ControllerPassword\0" "DriveEncryptionKey\0"
    "DriveEncryptionKeyIdentifier\0" "ImportForeignDrives\0" "RekeyExternalKey\0" "ResetType\0"
    "ResetToDefaults\0" "RevertPersonalitiesToDefaults\0" "CurrentPassword\0" "NewPassword\0"
    "SecurityKey\0" "SetControllerPassword\0" "CurrentEncryptionKey\0" "EncryptionKey\0"
    "EncryptionKeyIdentifier\0" "SetEncryptionKey\0" "Algorithm\0" "Key\0" "SetPersonalityKey\0"
    "AuthenticationMethod\0" "UnfreezePersonality";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}";
static const uint32_t uris[] = {
    0, 32, 91, 175, 286, 351,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 13}, {1, 2, 0, 11}, {1, 3, 0, 11}, {1, 4, 0, 6}, {1, 4, 8, 11}, {1,
    5, 0, 9}, {1, 6, 0, 8}, {1, 7, 0, 7}, {1, 8, 0, 6}, {1, 9, 0, 5}, {1, 10, 0, 4}, {1, 11, 0,
    3}, {1, 12, 0, 3}, {1, 13, 0, 3}, {1, 14, 0, 3}, {1, 15, 0, 3}, {1, 16, 0, 2}, {1, 17, 0,
    1}, {1, 18, 0, 0}, {1, 19, 0, 0}, {1, 20, 0, 0}, {1, 21, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10f00, 0x10500, 0x11100, 0x11000, 0x10e00, 0x11500, 0x11200, 0x10b00,
    0x10900, 0x11400, 0x10700, 0x10800, 0x10d00, 0x10200, 0x10400, 0x10a00, 0x10100, 0x10c00,
    0x10300, 0x10600, 0x11300,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {50, 0, 4, 0, 2, 2, 0, 0}, /* AutoVolumeCreate */
    {120, 1, 3, 0, 1, 3, 0, 0}, /* CacheSummary */
    {188, 4, 4, 0, 2, 4, 0, 0}, /* ConfigLockOptions */
    {222, 8, 3, 0, 2, 5, 0, 0}, /* ConfigurationLock */
    {325, 11, 6, 0, 2, 6, 0, 0}, /* EncryptionMode */
    {366, 4, 1, 0, 1, 7, 0, 0}, /* GetPersonalityNonceResponse */
    {437, 17, 3, 0, 2, 6, 0, 0}, /* HotspareActivationPolicy */
    {693, 5, 9, 0, 1, 1, 0, 0}, /* Links */
    {784, 14, 3, 0, 1, 11, 0, 0}, /* MPF */
    {864, 20, 5, 0, 2, 7, 0, 0}, /* NMVeMinimumRequiredResetType */
    {905, 25, 1, 0, 2, 7, 0, 0}, /* NMVePersonalityKeyAlgorithm */
    {958, 26, 2, 0, 2, 7, 0, 0}, /* NMVeUnfreezeAuthMode */
    {1047, 17, 5, 0, 1, 4, 0, 0}, /* NVMeConfigurationLockState */
    {1188, 22, 8, 0, 1, 7, 0, 0}, /* NVMePersonality */
    {1315, 30, 4, 0, 1, 5, 0, 0}, /* NVMeSubsystemProperties */
    {1339, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1423, 34, 3, 0, 1, 12, 0, 0}, /* Rates */
    {1454, 28, 2, 0, 2, 9, 0, 0}, /* ResetToDefaultsType */
    {1, 37, 29, 0, 0, 1, 0, 0}, /* Storage */
    {2221, 66, 26, 0, 0, 1, 0, 0}, /* StorageController */
    {2239, 92, 1, 0, 1, 15, 0, 0}, /* StorageControllerActions */
    {2310, 93, 4, 0, 1, 18, 0, 0}, /* StorageControllerLinks */
    {2333, 97, 0, 0, 1, 15, 0, 1}, /* StorageControllerOemActions */
    {1879, 30, 1, 0, 2, 4, 0, 0}, /* TargetConfigurationLockLevel */
    {761, 31, 3, 0, 2, 11, 0, 0}, /* VolumeAssignmentPolicy */
    {2423, 97, 1, 0, 3, 7, 0, 0}, /* FreezePersonality */
    {2441, 98, 0, 0, 3, 7, 0, 0}, /* GetPersonalityNonce */
    {2528, 98, 3, 0, 3, 22, 0, 0}, /* ImportForeignDrives */
    {2548, 101, 0, 0, 3, 5, 0, 0}, /* RekeyExternalKey */
    {2575, 101, 1, 0, 3, 9, 0, 0}, /* ResetToDefaults */
    {2591, 102, 0, 0, 3, 7, 0, 0}, /* RevertPersonalitiesToDefaults */
    {2661, 102, 3, 0, 3, 4, 0, 0}, /* SetControllerPassword */
    {2742, 105, 3, 0, 3, 1, 0, 0}, /* SetEncryptionKey */
    {2773, 108, 2, 0, 3, 7, 0, 0}, /* SetPersonalityKey */
    {2812, 110, 4, 0, 3, 7, 0, 0}, /* UnfreezePersonality */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 16, 0, 8, 0, 1, 0}, /* Oem */
    {67, 2, 0, 1, 2, 0, 3, 0}, /* PersistentCacheSizeMiB */
    {95, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {102, 18, 0, 1, 2, 0, 3, 0}, /* TotalCacheSizeMiB */
    {340, 16, 0, 2, 0, 0, 7, 0}, /* Nonce */
    {468, 1, 462, 0, 9, 255, 8, 0}, /* BlockSecurityIDUnsupportedDrives */
    {501, 1, 462, 0, 9, 255, 8, 0}, /* BlockSecurityIDUpdateUnsuccessfulDrives */
    {549, 1, 541, 0, 9, 255, 1, 0}, /* Enclosures */
    {575, 1, 560, 0, 9, 255, 9, 0}, /* HostingStorageSystems */
    {597, 1, 19, 0, 9, 0, 2, 0}, /* NVMeoFDiscoverySubsystems */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {623, 0, 623, 0, 9, 255, 10, 0}, /* SimpleStorage */
    {652, 1, 637, 0, 9, 255, 10, 0}, /* StorageServices */
    {675, 1, 668, 0, 9, 255, 11, 0}, /* UnassignedVolumes */
    {699, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredPhysicalFunctions */
    {727, 2, 0, 0, 2, 0, 11, 0}, /* MaximumSupportedPhysicalFunctions */
    {761, 6, 25, 0, 7, 0, 11, 0}, /* VolumeAssignmentPolicy */
    {979, 2, 3, 0, 7, 0, 4, 0}, /* FirmwareCommit */
    {994, 2, 3, 0, 7, 0, 4, 0}, /* FirmwareImageDownload */
    {1016, 2, 3, 0, 7, 0, 4, 0}, /* Lockdown */
    {1025, 2, 3, 0, 7, 0, 4, 0}, /* SecuritySend */
    {1038, 2, 3, 0, 7, 0, 4, 0}, /* VPDWrite */
    {1074, 2, 0, 0, 1, 0, 7, 0}, /* ChangeAffectsUserData */
    {1096, 6, 0, 2, 0, 0, 7, 0}, /* Data */
    {1101, 2, 0, 0, 1, 0, 7, 0}, /* Default */
    {1109, 2, 0, 0, 1, 0, 7, 0}, /* Frozen */
    {1116, 2, 0, 3, 2, 0, 7, 0}, /* Identifier */
    {1127, 2, 10, 0, 7, 0, 7, 0}, /* MinimumRequiredResetType */
    {1152, 2, 0, 0, 1, 0, 7, 0}, /* Pending */
    {1160, 3, 12, 0, 7, 0, 7, 0}, /* UnfreezeAuthenticationModes */
    {1204, 7, 14, 0, 8, 0, 7, 0}, /* ActivePersonalities */
    {1224, 2, 13, 0, 8, 0, 4, 0}, /* ConfigurationLockState */
    {1247, 2, 0, 0, 3, 0, 5, 0}, /* MaxNamespacesSupported */
    {1270, 2, 0, 0, 1, 0, 5, 0}, /* SharedNamespaceControllerAttachmentSupported */
    {1350, 6, 0, 4, 2, 0, 12, 0}, /* ConsistencyCheckRatePercent */
    {1378, 6, 0, 4, 2, 0, 12, 0}, /* RebuildRatePercent */
    {1397, 6, 0, 4, 2, 0, 12, 0}, /* TransformationRatePercent */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {50, 6, 1, 0, 7, 0, 2, 0}, /* AutoVolumeCreate */
    {1474, 6, 0, 0, 1, 0, 8, 0}, /* BlockSecurityIDPolicy */
    {222, 6, 4, 0, 7, 0, 5, 0}, /* ConfigurationLock */
    {1517, 0, 1496, 0, 9, 255, 2, 0}, /* Connections */
    {1556, 0, 1529, 0, 9, 255, 13, 0}, /* ConsistencyGroups */
    {1602, 0, 1574, 0, 9, 255, 10, 0}, /* Controllers */
    {1614, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1626, 1, 462, 0, 9, 255, 1, 0}, /* Drives */
    {325, 6, 5, 0, 7, 0, 6, 0}, /* EncryptionMode */
    {1657, 0, 1633, 0, 9, 255, 13, 0}, /* EndpointGroups */
    {1693, 0, 1672, 0, 9, 255, 13, 0}, /* FileSystems */
    {437, 6, 7, 0, 7, 0, 6, 0}, /* HotspareActivationPolicy */
    {1705, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1708, 1, 5, 0, 8, 1, 10, 0}, /* Identifiers */
    {693, 0, 8, 0, 8, 0, 1, 0}, /* Links */
    {1720, 2, 0, 0, 0, 0, 6, 0}, /* LocalEncryptionKeyIdentifier */
    {784, 6, 9, 0, 8, 0, 11, 0}, /* MPF */
    {1764, 2, 1749, 0, 9, 255, 8, 0}, /* Metrics */
    {1315, 6, 15, 0, 8, 0, 5, 0}, /* NVMeSubsystemProperties */
    {1772, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1777, 65, 2, 0, 9, 2, 1, 0}, /* Redundancy */
    {95, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1788, 65, 20, 0, 9, 0, 1, 14}, /* StorageControllers */
    {1830, 0, 1807, 0, 9, 255, 13, 2}, /* StorageGroups */
    {1866, 0, 1844, 0, 9, 255, 13, 0}, /* StoragePools */
    {1879, 6, 24, 0, 7, 0, 4, 0}, /* TargetConfigurationLockLevel */
    {1925, 0, 1908, 0, 9, 255, 1, 0}, /* Volumes */
    {13, 0, 21, 0, 8, 0, 15, 0}, /* Actions */
    {1933, 0, 1933, 0, 9, 255, 16, 0}, /* Assembly */
    {1942, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {120, 0, 2, 0, 8, 0, 3, 0}, /* CacheSummary */
    {1973, 0, 1951, 0, 9, 255, 17, 0}, /* Certificates */
    {1986, 4, 17, 0, 8, 0, 12, 0}, /* ControllerRates */
    {2002, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {1708, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {693, 0, 22, 0, 8, 0, 18, 0}, /* Links */
    {2018, 4, 11, 0, 8, 1, 16, 0}, /* Location */
    {2027, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {2040, 1, 3, 0, 8, 3, 17, 19}, /* Measurements */
    {2053, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {2062, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1772, 2, 0, 0, 0, 0, 20, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2068, 0, 14, 0, 8, 4, 3, 0}, /* PCIeInterface */
    {2082, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {2108, 0, 2093, 0, 9, 255, 12, 0}, /* Ports */
    {2114, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {2118, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {2131, 2, 0, 5, 3, 0, 1, 0}, /* SpeedGbps */
    {95, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {2148, 1, 0, 0, 7, 5, 1, 0}, /* SupportedControllerProtocols */
    {2177, 1, 0, 0, 7, 5, 1, 0}, /* SupportedDeviceProtocols */
    {2202, 3, 15, 0, 7, 6, 21, 0}, /* SupportedRAIDTypes */
    {9, 0, 23, 0, 8, 0, 15, 0}, /* Oem */
    {2273, 1, 2264, 0, 9, 255, 18, 0}, /* Endpoints */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2296, 1, 2283, 0, 9, 255, 12, 0}, /* PCIeFunctions */
    {652, 1, 637, 0, 9, 255, 16, 10}, /* StorageServices */
    {2411, 20, 0, 6, 2, 0, 7, 0}, /* Personality */
    {2461, 4, 0, 0, 0, 0, 22, 0}, /* ControllerPassword */
    {2480, 20, 0, 0, 0, 0, 22, 0}, /* DriveEncryptionKey */
    {2499, 4, 0, 0, 0, 0, 22, 0}, /* DriveEncryptionKeyIdentifier */
    {2565, 20, 18, 0, 7, 0, 9, 0}, /* ResetType */
    {2621, 4, 0, 0, 0, 0, 4, 0}, /* CurrentPassword */
    {2637, 20, 0, 0, 0, 0, 4, 0}, /* NewPassword */
    {2649, 4, 0, 0, 0, 0, 4, 0}, /* SecurityKey */
    {2683, 4, 0, 0, 0, 0, 6, 0}, /* CurrentEncryptionKey */
    {2704, 20, 0, 0, 0, 0, 1, 0}, /* EncryptionKey */
    {2718, 4, 0, 0, 0, 0, 6, 0}, /* EncryptionKeyIdentifier */
    {2759, 20, 11, 0, 7, 0, 7, 0}, /* Algorithm */
    {2769, 20, 0, 2, 0, 0, 7, 0}, /* Key */
    {2791, 20, 12, 0, 7, 0, 7, 0}, /* AuthenticationMethod */
    {2769, 20, 0, 2, 0, 0, 7, 0}, /* Key */
    {340, 4, 0, 2, 0, 0, 7, 0}, /* Nonce */
    {2411, 20, 0, 6, 2, 0, 7, 0}, /* Personality */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 90, 0}, {NAN, NAN, 346, 0, 0}, {0, 254, 0, 0, 0}, {0, 100,
    0, 0, 0}, {0, NAN, 0, 2141, 0}, {0, 255, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {21, 2, 0}, /* Disabled */
    {30, 2, 0}, /* NonRAID */
    {38, 2, 0}, /* RAID0 */
    {44, 2, 0}, /* RAID1 */
    {133, 4, 0}, /* CommandUnsupported */
    {152, 4, 0}, /* LockdownUnsupported */
    {172, 4, 0}, /* Locked */
    {179, 4, 0}, /* Unlocked */
    {21, 5, 0}, /* Disabled */
    {206, 5, 0}, /* Enabled */
    {214, 5, 0}, /* Partial */
    {21, 6, 0}, /* Disabled */
    {240, 4, 0}, /* PasswordOnly */
    {253, 4, 0}, /* PasswordWithExternalKey */
    {277, 4, 0}, /* PasswordWithLocalKey */
    {298, 6, 0}, /* UseExternalKey */
    {313, 6, 0}, /* UseLocalKey */
    {394, 6, 0}, /* OEM */
    {398, 6, 0}, /* OnDriveFailure */
    {413, 6, 0}, /* OnDrivePredictedFailure */
    {788, 7, 0}, /* ControllerLevel */
    {804, 7, 0}, /* LimitedControllerLevel */
    {827, 7, 0}, /* NVMSubsystemReset */
    {845, 7, 0}, /* NoReset */
    {853, 7, 0}, /* PowerCycle */
    {893, 7, 0}, /* HMAC_SHA384 */
    {933, 7, 0}, /* PhysicalId */
    {944, 7, 0}, /* ProgrammedKey */
    {1429, 9, 0}, /* PreserveVolumes */
    {1445, 9, 0}, /* ResetAll */
    {2361, 4, 0}, /* Baseline */
    {2370, 11, 0}, /* Supervisor */
    {2381, 11, 0}, /* Unassigned */
    {2392, 11, 0}, /* WeightedRoundRobin */
};
static const struct schema_fact_action actions[] = {
    {2423, 19, 26, 65535, 7, 0}, /* FreezePersonality */
    {2441, 19, 27, 6, 7, 0}, /* GetPersonalityNonce */
    {2528, 19, 28, 65535, 22, 0}, /* ImportForeignDrives */
    {2548, 19, 29, 65535, 5, 0}, /* RekeyExternalKey */
    {2575, 19, 30, 65535, 9, 0}, /* ResetToDefaults */
    {2591, 19, 31, 65535, 7, 0}, /* RevertPersonalitiesToDefaults */
    {2661, 19, 32, 65535, 4, 0}, /* SetControllerPassword */
    {2742, 19, 33, 65535, 1, 0}, /* SetEncryptionKey */
    {2773, 19, 34, 65535, 7, 0}, /* SetPersonalityKey */
    {2812, 19, 35, 65535, 7, 0}, /* UnfreezePersonality */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Redundancy, &schema_SoftwareInventory, &schema_PCIeDevice,
    &schema_Protocol, &schema_Volume,
};
const struct schema schema_Storage = {
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
    .run_count = 23,
    .type_count = 26,
    .action_count = 10,
    .main = 19,
    .capabilities = 2,
};
// clang-format on
