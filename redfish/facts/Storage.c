/*
 * Storage: written by tools/generate-facts.py, do not edit. Source: Storage_v1.xml, 138 versions,
 * the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Storage\0" "Oem\0" "Actions\0" "Disabled\0" "NonRAID\0" "RAID0\0" "RAID1\0"
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
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {49, 0, 4, 0, 2, 2, 0, 0}, /* AutoVolumeCreate */
    {119, 1, 3, 0, 1, 3, 0, 0}, /* CacheSummary */
    {187, 4, 4, 0, 2, 4, 0, 0}, /* ConfigLockOptions */
    {221, 8, 3, 0, 2, 5, 0, 0}, /* ConfigurationLock */
    {324, 11, 6, 0, 2, 6, 0, 0}, /* EncryptionMode */
    {365, 4, 1, 0, 1, 7, 0, 0}, /* GetPersonalityNonceResponse */
    {436, 17, 3, 0, 2, 6, 0, 0}, /* HotspareActivationPolicy */
    {692, 5, 9, 0, 1, 1, 0, 0}, /* Links */
    {783, 14, 3, 0, 1, 11, 0, 0}, /* MPF */
    {863, 20, 5, 0, 2, 7, 0, 0}, /* NMVeMinimumRequiredResetType */
    {904, 25, 1, 0, 2, 7, 0, 0}, /* NMVePersonalityKeyAlgorithm */
    {957, 26, 2, 0, 2, 7, 0, 0}, /* NMVeUnfreezeAuthMode */
    {1046, 17, 5, 0, 1, 4, 0, 0}, /* NVMeConfigurationLockState */
    {1187, 22, 8, 0, 1, 7, 0, 0}, /* NVMePersonality */
    {1314, 30, 4, 0, 1, 5, 0, 0}, /* NVMeSubsystemProperties */
    {1338, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1422, 34, 3, 0, 1, 12, 0, 0}, /* Rates */
    {1453, 28, 2, 0, 2, 9, 0, 0}, /* ResetToDefaultsType */
    {0, 37, 29, 0, 0, 1, 0, 0}, /* Storage */
    {2220, 66, 26, 0, 0, 1, 0, 0}, /* StorageController */
    {2238, 92, 1, 0, 1, 15, 0, 0}, /* StorageControllerActions */
    {2309, 93, 4, 0, 1, 18, 0, 0}, /* StorageControllerLinks */
    {2332, 97, 0, 0, 1, 15, 0, 1}, /* StorageControllerOemActions */
    {1878, 30, 1, 0, 2, 4, 0, 0}, /* TargetConfigurationLockLevel */
    {760, 31, 3, 0, 2, 11, 0, 0}, /* VolumeAssignmentPolicy */
    {2422, 97, 1, 0, 3, 7, 0, 0}, /* FreezePersonality */
    {2440, 98, 0, 0, 3, 7, 0, 0}, /* GetPersonalityNonce */
    {2527, 98, 3, 0, 3, 22, 0, 0}, /* ImportForeignDrives */
    {2547, 101, 0, 0, 3, 5, 0, 0}, /* RekeyExternalKey */
    {2574, 101, 1, 0, 3, 9, 0, 0}, /* ResetToDefaults */
    {2590, 102, 0, 0, 3, 7, 0, 0}, /* RevertPersonalitiesToDefaults */
    {2660, 102, 3, 0, 3, 4, 0, 0}, /* SetControllerPassword */
    {2741, 105, 3, 0, 3, 1, 0, 0}, /* SetEncryptionKey */
    {2772, 108, 2, 0, 3, 7, 0, 0}, /* SetPersonalityKey */
    {2811, 110, 4, 0, 3, 7, 0, 0}, /* UnfreezePersonality */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 16, 0, 8, 0, 1, 0}, /* Oem */
    {66, 2, 0, 1, 2, 0, 3, 0}, /* PersistentCacheSizeMiB */
    {94, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {101, 18, 0, 1, 2, 0, 3, 0}, /* TotalCacheSizeMiB */
    {339, 16, 0, 2, 0, 0, 7, 0}, /* Nonce */
    {467, 3, 461, 0, 9, 255, 8, 0}, /* BlockSecurityIDUnsupportedDrives */
    {500, 3, 461, 0, 9, 255, 8, 0}, /* BlockSecurityIDUpdateUnsuccessfulDrives */
    {548, 3, 540, 0, 9, 255, 1, 0}, /* Enclosures */
    {574, 3, 559, 0, 9, 255, 9, 0}, /* HostingStorageSystems */
    {596, 3, 19, 0, 9, 0, 2, 0}, /* NVMeoFDiscoverySubsystems */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {622, 0, 622, 0, 9, 255, 10, 0}, /* SimpleStorage */
    {651, 3, 636, 0, 9, 255, 10, 0}, /* StorageServices */
    {674, 3, 667, 0, 9, 255, 11, 0}, /* UnassignedVolumes */
    {698, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredPhysicalFunctions */
    {726, 2, 0, 0, 2, 0, 11, 0}, /* MaximumSupportedPhysicalFunctions */
    {760, 6, 25, 0, 7, 0, 11, 0}, /* VolumeAssignmentPolicy */
    {978, 2, 3, 0, 7, 0, 4, 0}, /* FirmwareCommit */
    {993, 2, 3, 0, 7, 0, 4, 0}, /* FirmwareImageDownload */
    {1015, 2, 3, 0, 7, 0, 4, 0}, /* Lockdown */
    {1024, 2, 3, 0, 7, 0, 4, 0}, /* SecuritySend */
    {1037, 2, 3, 0, 7, 0, 4, 0}, /* VPDWrite */
    {1073, 2, 0, 0, 1, 0, 7, 0}, /* ChangeAffectsUserData */
    {1095, 6, 0, 2, 0, 0, 7, 0}, /* Data */
    {1100, 2, 0, 0, 1, 0, 7, 0}, /* Default */
    {1108, 2, 0, 0, 1, 0, 7, 0}, /* Frozen */
    {1115, 2, 0, 3, 2, 0, 7, 0}, /* Identifier */
    {1126, 2, 10, 0, 7, 0, 7, 0}, /* MinimumRequiredResetType */
    {1151, 2, 0, 0, 1, 0, 7, 0}, /* Pending */
    {1159, 3, 12, 0, 7, 0, 7, 0}, /* UnfreezeAuthenticationModes */
    {1203, 7, 14, 0, 8, 0, 7, 0}, /* ActivePersonalities */
    {1223, 2, 13, 0, 8, 0, 4, 0}, /* ConfigurationLockState */
    {1246, 2, 0, 0, 3, 0, 5, 0}, /* MaxNamespacesSupported */
    {1269, 2, 0, 0, 1, 0, 5, 0}, /* SharedNamespaceControllerAttachmentSupported */
    {1349, 6, 0, 4, 2, 0, 12, 0}, /* ConsistencyCheckRatePercent */
    {1377, 6, 0, 4, 2, 0, 12, 0}, /* RebuildRatePercent */
    {1396, 6, 0, 4, 2, 0, 12, 0}, /* TransformationRatePercent */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {49, 6, 1, 0, 7, 0, 2, 0}, /* AutoVolumeCreate */
    {1473, 6, 0, 0, 1, 0, 8, 0}, /* BlockSecurityIDPolicy */
    {221, 6, 4, 0, 7, 0, 5, 0}, /* ConfigurationLock */
    {1516, 0, 1495, 0, 9, 255, 2, 0}, /* Connections */
    {1555, 0, 1528, 0, 9, 255, 13, 0}, /* ConsistencyGroups */
    {1601, 0, 1573, 0, 9, 255, 10, 0}, /* Controllers */
    {1613, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1625, 3, 461, 0, 9, 255, 1, 0}, /* Drives */
    {324, 6, 5, 0, 7, 0, 6, 0}, /* EncryptionMode */
    {1656, 0, 1632, 0, 9, 255, 13, 0}, /* EndpointGroups */
    {1692, 0, 1671, 0, 9, 255, 13, 0}, /* FileSystems */
    {436, 6, 7, 0, 7, 0, 6, 0}, /* HotspareActivationPolicy */
    {1704, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1707, 1, 5, 0, 8, 1, 10, 0}, /* Identifiers */
    {692, 0, 8, 0, 8, 0, 1, 0}, /* Links */
    {1719, 2, 0, 0, 0, 0, 6, 0}, /* LocalEncryptionKeyIdentifier */
    {783, 6, 9, 0, 8, 0, 11, 0}, /* MPF */
    {1763, 2, 1748, 0, 9, 255, 8, 0}, /* Metrics */
    {1314, 6, 15, 0, 8, 0, 5, 0}, /* NVMeSubsystemProperties */
    {1771, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1776, 67, 2, 0, 9, 2, 1, 0}, /* Redundancy */
    {94, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1787, 67, 20, 0, 9, 0, 1, 14}, /* StorageControllers */
    {1829, 0, 1806, 0, 9, 255, 13, 2}, /* StorageGroups */
    {1865, 0, 1843, 0, 9, 255, 13, 0}, /* StoragePools */
    {1878, 6, 24, 0, 7, 0, 4, 0}, /* TargetConfigurationLockLevel */
    {1924, 0, 1907, 0, 9, 255, 1, 0}, /* Volumes */
    {12, 0, 21, 0, 8, 0, 15, 0}, /* Actions */
    {1932, 0, 1932, 0, 9, 255, 16, 0}, /* Assembly */
    {1941, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {119, 0, 2, 0, 8, 0, 3, 0}, /* CacheSummary */
    {1972, 0, 1950, 0, 9, 255, 17, 0}, /* Certificates */
    {1985, 4, 17, 0, 8, 0, 12, 0}, /* ControllerRates */
    {2001, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {1707, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {692, 0, 22, 0, 8, 0, 18, 0}, /* Links */
    {2017, 4, 11, 0, 8, 1, 16, 0}, /* Location */
    {2026, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {2039, 1, 3, 0, 8, 3, 17, 19}, /* Measurements */
    {2052, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {2061, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1771, 2, 0, 0, 0, 0, 20, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2067, 0, 14, 0, 8, 4, 3, 0}, /* PCIeInterface */
    {2081, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {2107, 0, 2092, 0, 9, 255, 12, 0}, /* Ports */
    {2113, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {2117, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {2130, 2, 0, 5, 3, 0, 1, 0}, /* SpeedGbps */
    {94, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {2147, 1, 0, 0, 7, 5, 1, 0}, /* SupportedControllerProtocols */
    {2176, 1, 0, 0, 7, 5, 1, 0}, /* SupportedDeviceProtocols */
    {2201, 3, 15, 0, 7, 6, 21, 0}, /* SupportedRAIDTypes */
    {8, 0, 23, 0, 8, 0, 15, 0}, /* Oem */
    {2272, 3, 2263, 0, 9, 255, 18, 0}, /* Endpoints */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2295, 3, 2282, 0, 9, 255, 12, 0}, /* PCIeFunctions */
    {651, 3, 636, 0, 9, 255, 16, 10}, /* StorageServices */
    {2410, 20, 0, 6, 2, 0, 7, 0}, /* Personality */
    {2460, 4, 0, 0, 0, 0, 22, 0}, /* ControllerPassword */
    {2479, 20, 0, 0, 0, 0, 22, 0}, /* DriveEncryptionKey */
    {2498, 4, 0, 0, 0, 0, 22, 0}, /* DriveEncryptionKeyIdentifier */
    {2564, 20, 18, 0, 7, 0, 9, 0}, /* ResetType */
    {2620, 4, 0, 0, 0, 0, 4, 0}, /* CurrentPassword */
    {2636, 20, 0, 0, 0, 0, 4, 0}, /* NewPassword */
    {2648, 4, 0, 0, 0, 0, 4, 0}, /* SecurityKey */
    {2682, 4, 0, 0, 0, 0, 6, 0}, /* CurrentEncryptionKey */
    {2703, 20, 0, 0, 0, 0, 1, 0}, /* EncryptionKey */
    {2717, 4, 0, 0, 0, 0, 6, 0}, /* EncryptionKeyIdentifier */
    {2758, 20, 11, 0, 7, 0, 7, 0}, /* Algorithm */
    {2768, 20, 0, 2, 0, 0, 7, 0}, /* Key */
    {2790, 20, 12, 0, 7, 0, 7, 0}, /* AuthenticationMethod */
    {2768, 20, 0, 2, 0, 0, 7, 0}, /* Key */
    {339, 4, 0, 2, 0, 0, 7, 0}, /* Nonce */
    {2410, 20, 0, 6, 2, 0, 7, 0}, /* Personality */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 89, 0}, {NAN, NAN, 345, 0, 0}, {0, 254, 0, 0, 0}, {0, 100,
    0, 0, 0}, {0, NAN, 0, 2140, 0}, {0, 255, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {20, 2, 0}, /* Disabled */
    {29, 2, 0}, /* NonRAID */
    {37, 2, 0}, /* RAID0 */
    {43, 2, 0}, /* RAID1 */
    {132, 4, 0}, /* CommandUnsupported */
    {151, 4, 0}, /* LockdownUnsupported */
    {171, 4, 0}, /* Locked */
    {178, 4, 0}, /* Unlocked */
    {20, 5, 0}, /* Disabled */
    {205, 5, 0}, /* Enabled */
    {213, 5, 0}, /* Partial */
    {20, 6, 0}, /* Disabled */
    {239, 4, 0}, /* PasswordOnly */
    {252, 4, 0}, /* PasswordWithExternalKey */
    {276, 4, 0}, /* PasswordWithLocalKey */
    {297, 6, 0}, /* UseExternalKey */
    {312, 6, 0}, /* UseLocalKey */
    {393, 6, 0}, /* OEM */
    {397, 6, 0}, /* OnDriveFailure */
    {412, 6, 0}, /* OnDrivePredictedFailure */
    {787, 7, 0}, /* ControllerLevel */
    {803, 7, 0}, /* LimitedControllerLevel */
    {826, 7, 0}, /* NVMSubsystemReset */
    {844, 7, 0}, /* NoReset */
    {852, 7, 0}, /* PowerCycle */
    {892, 7, 0}, /* HMAC_SHA384 */
    {932, 7, 0}, /* PhysicalId */
    {943, 7, 0}, /* ProgrammedKey */
    {1428, 9, 0}, /* PreserveVolumes */
    {1444, 9, 0}, /* ResetAll */
    {2360, 4, 0}, /* Baseline */
    {2369, 11, 0}, /* Supervisor */
    {2380, 11, 0}, /* Unassigned */
    {2391, 11, 0}, /* WeightedRoundRobin */
};
static const struct schema_fact_action actions[] = {
    {2422, 19, 26, 65535, 7, 0}, /* FreezePersonality */
    {2440, 19, 27, 6, 7, 0}, /* GetPersonalityNonce */
    {2527, 19, 28, 65535, 22, 0}, /* ImportForeignDrives */
    {2547, 19, 29, 65535, 5, 0}, /* RekeyExternalKey */
    {2574, 19, 30, 65535, 9, 0}, /* ResetToDefaults */
    {2590, 19, 31, 65535, 7, 0}, /* RevertPersonalitiesToDefaults */
    {2660, 19, 32, 65535, 4, 0}, /* SetControllerPassword */
    {2741, 19, 33, 65535, 1, 0}, /* SetEncryptionKey */
    {2772, 19, 34, 65535, 7, 0}, /* SetPersonalityKey */
    {2811, 19, 35, 65535, 7, 0}, /* UnfreezePersonality */
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
