/*
 * Volume: written by tools/generate-facts.py, do not edit. Source: Volume_v1.xml, 53 versions, the
 * newest is 1.10.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Volume\0" "ANAGroupId\0" "ALUA\0" "Oem\0" "Actions\0" "ControllerAssisted\0"
    "NativeDriveEncryption\0" "SoftwareAssisted\0" "EncryptionTypes\0" "Background\0"
    "Foreground\0" "Skip\0" "InitializeMethod\0" "Fast\0" "Slow\0" "InitializeType\0"
    "LBADataSizeBytes\0" "LBAFormatType\0" "LBAMetadataSizeBytes\0" "RelativePerformance\0"
    "LBAFormat\0" "LBAFormat0\0" "LBAFormat1\0" "LBAFormat10\0" "LBAFormat11\0" "LBAFormat12\0"
    "LBAFormat13\0" "LBAFormat14\0" "LBAFormat15\0" "LBAFormat2\0" "LBAFormat3\0" "LBAFormat4\0"
    "LBAFormat5\0" "LBAFormat6\0" "LBAFormat7\0" "LBAFormat8\0" "LBAFormat9\0" "Best\0"
    "Better\0" "Degraded\0" "Good\0" "LBARelativePerformanceType\0" "CacheDataVolumes\0"
    "CacheVolumeSource\0" "ClassOfService\0" "Endpoint\0" "ClientEndpoints\0"
    "ConsistencyGroup\0" "ConsistencyGroups\0" "StorageController\0" "Controllers\0" "Drive\0"
    "DedicatedSpareDrives\0" "Drives\0" "Resource\0" "JournalingMedia\0" "Storage\0"
    "OwningStorageResource\0" "StorageService\0" "OwningStorageService\0" "StoragePool\0"
    "ProvidingStoragePool\0" "ServerEndpoints\0" "SpareResourceSet\0" "SpareResourceSets\0"
    "StorageGroup\0" "StorageGroups\0" "Links\0" "FormattedLBASize\0" "IsShareable\0"
    "LBAFormats\0" "LBAFormatsSupported\0" "MetadataTransferredAtEndOfDataLBA\0" "NVMeVersion\0"
    "NamespaceFeatures\0" "NamespaceId\0" "^0[xX](([a-fA-F]|[0-9])*)$\0" "NamespaceType\0"
    "NumberLBAFormats\0" "By\0" "SupportsIOPerformanceHints\0"
    "SupportsMultipleNamespaceAttachments\0" "Type\0" "NVMeNamespaceProperties\0"
    "SupportsAtomicTransactionSize\0" "SupportsDeallocatedOrUnwrittenLBError\0"
    "SupportsNGUIDReuse\0" "SupportsThinProvisioning\0" "Block\0" "Computational\0" "KeyValue\0"
    "ZNS\0" "OemActions\0" "FeaturesRegistry\0" "AssociatedFeaturesRegistry\0" "Operation\0"
    "OperationName\0" "PercentageComplete\0" "ChangeRAIDType\0" "ChangeStripSize\0"
    "CheckConsistency\0" "Compress\0" "Decrypt\0" "Deduplicate\0" "Delete\0" "Encrypt\0"
    "Format\0" "Initialize\0" "Rebuild\0" "Replicate\0" "Resize\0" "Sanitize\0" "OperationType\0"
    "None\0" "RAID0\0" "RAID00\0" "RAID01\0" "RAID1\0" "RAID10\0" "RAID10E\0" "RAID10Triple\0"
    "RAID1E\0" "RAID1Triple\0" "RAID3\0" "RAID4\0" "RAID5\0" "RAID50\0" "RAID6\0" "RAID60\0"
    "RAID6TP\0" "RAIDType\0" "AdaptiveReadAhead\0" "Off\0" "ReadAhead\0" "ReadCachePolicyType\0"
    "AccessCapabilities\0" "StoragePoolCollection\0" "AllocatedPools\0" "BlockSizeBytes\0"
    "Capacity\0" "CapacityBytes\0" "CapacitySources\0" "Compressed\0" "Connection\0"
    "Connections\0" "Deduplicated\0" "Description\0" "DisplayName\0" "Encrypted\0"
    "IOPerfModeEnabled\0" "IOStatistics\0" "Id\0" "Identifiers\0" "IsBootCapable\0"
    "LogicalUnitNumber\0" "LowSpaceWarningThresholdPercents\0" "%\0" "Manufacturer\0"
    "MaxBlockSizeBytes\0" "MediaSpanCount\0" "VolumeMetrics\0" "Metrics\0" "Model\0" "Name\0"
    "Operations\0" "OptimumIOSizeBytes\0" "ProvisioningPolicy\0" "ReadCachePolicy\0"
    "RecoverableCapacitySourceCount\0" "RemainingCapacityPercent\0" "RemoteReplicaTargets\0"
    "ReplicaInfo\0" "Item\0" "ReplicaTargets\0" "ReplicationEnabled\0" "Status\0"
    "StorageGroupCollection\0" "StripSizeBytes\0" "VolumeType\0" "VolumeUsage\0"
    "WriteCachePolicy\0" "WriteCacheState\0" "WriteHoleProtectionPolicy\0" "Mirrored\0"
    "NonRedundant\0" "RawDevice\0" "SpannedMirrors\0" "SpannedStripesWithParity\0"
    "StripedWithParity\0" "CacheOnly\0" "Data\0" "ReplicationReserve\0" "SystemData\0"
    "SystemReserve\0" "VolumeUsageType\0" "ProtectedWriteBack\0" "UnprotectedWriteBack\0"
    "WriteThrough\0" "WriteCachePolicyType\0" "Protected\0" "Unprotected\0"
    "WriteCacheStateType\0" "DistributedLog\0" "Journaling\0" "WriteHoleProtectionPolicyType\0"
    "ReplicaType\0" "ReplicaUpdateMode\0" "TargetVolume\0" "AssignReplicaTarget\0"
    "ChangeRAIDLayout\0" "TargetStoragePool\0" "VolumeName\0" "CreateReplicaTarget\0"
    "ForceEnable\0" "DeleteTargetVolume\0" "RemoveReplicaRelationship\0" "ResumeReplication\0"
    "ReverseReplicationRelationship\0" "SplitReplication\0" "SuspendReplication";
static const char uri_texts[] =
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{ProvidingVolumeId}";
static const uint32_t uris[] = {
    0, 103, 233, 317, 428, 518, 640, 729, 853, 904, 1021, 1170, 1286, 1437, 1515, 1620, 1757,
    1861, 2000, 2066,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 5}, {1, 2, 0, 7}, {1, 3, 0, 6}, {1, 4, 0, 5}, {1, 5, 0, 3}, {1, 6,
    0, 4}, {1, 7, 0, 2}, {1, 8, 0, 2}, {1, 9, 0, 2}, {1, 10, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10a00, 0x10000, 0x10900, 0x10700, 0x10600, 0x10100, 0x10400, 0x10200, 0x10500,
    0x10300, 0x10800, 0x10402, 0x10301, 0x10401,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* ALUA */
    {27, 1, 1, 0, 1, 2, 0, 0}, /* Actions */
    {93, 0, 3, 0, 2, 2, 0, 0}, /* EncryptionTypes */
    {136, 3, 3, 0, 2, 2, 0, 0}, /* InitializeMethod */
    {163, 6, 2, 0, 2, 2, 2, 0}, /* InitializeType */
    {250, 2, 4, 0, 1, 3, 0, 0}, /* LBAFormat */
    {195, 8, 16, 0, 2, 4, 0, 0}, /* LBAFormatType */
    {468, 24, 4, 0, 2, 2, 0, 0}, /* LBARelativePerformanceType */
    {871, 6, 16, 0, 1, 2, 0, 0}, /* Links */
    {1143, 22, 14, 0, 1, 9, 0, 0}, /* NVMeNamespaceProperties */
    {983, 36, 5, 0, 1, 9, 0, 0}, /* NamespaceFeatures */
    {1040, 28, 4, 0, 2, 2, 0, 0}, /* NamespaceType */
    {1312, 41, 0, 0, 1, 2, 0, 1}, /* OemActions */
    {1367, 41, 4, 0, 1, 2, 0, 0}, /* Operation */
    {1554, 32, 14, 0, 2, 2, 0, 0}, /* OperationType */
    {1692, 46, 17, 0, 2, 2, 0, 0}, /* RAIDType */
    {1733, 63, 3, 0, 2, 2, 0, 0}, /* ReadCachePolicyType */
    {0, 45, 51, 0, 0, 2, 0, 0}, /* Volume */
    {2374, 66, 6, 0, 2, 2, 0, 0}, /* VolumeType */
    {2605, 72, 5, 0, 2, 2, 0, 0}, /* VolumeUsageType */
    {2674, 77, 4, 0, 2, 2, 0, 0}, /* WriteCachePolicyType */
    {2717, 81, 3, 0, 2, 2, 0, 0}, /* WriteCacheStateType */
    {2763, 84, 4, 0, 2, 2, 0, 0}, /* WriteHoleProtectionPolicyType */
    {2836, 96, 3, 0, 3, 7, 0, 0}, /* AssignReplicaTarget */
    {2856, 99, 4, 0, 3, 9, 0, 0}, /* ChangeRAIDLayout */
    {1441, 103, 0, 0, 3, 2, 0, 0}, /* CheckConsistency */
    {2902, 103, 4, 0, 3, 7, 0, 0}, /* CreateReplicaTarget */
    {2922, 107, 0, 0, 3, 9, 0, 0}, /* ForceEnable */
    {1509, 107, 2, 0, 3, 9, 0, 0}, /* Initialize */
    {2953, 109, 2, 0, 3, 7, 0, 0}, /* RemoveReplicaRelationship */
    {2979, 111, 1, 0, 3, 7, 0, 0}, /* ResumeReplication */
    {2997, 112, 1, 0, 3, 7, 0, 0}, /* ReverseReplicationRelationship */
    {3028, 113, 1, 0, 3, 7, 0, 0}, /* SplitReplication */
    {3045, 114, 1, 0, 3, 7, 0, 0}, /* SuspendReplication */
};
static const struct schema_fact_property properties[] = {
    {7, 2, 0, 0, 3, 0, 1, 0}, /* ANAGroupId */
    {23, 0, 12, 0, 8, 0, 2, 0}, /* Oem */
    {178, 2, 0, 0, 2, 0, 3, 0}, /* LBADataSizeBytes */
    {195, 2, 6, 0, 7, 0, 3, 0}, /* LBAFormatType */
    {209, 2, 0, 0, 2, 0, 3, 0}, /* LBAMetadataSizeBytes */
    {230, 2, 7, 0, 7, 0, 3, 0}, /* RelativePerformance */
    {495, 3, 17, 0, 9, 0, 5, 0}, /* CacheDataVolumes */
    {512, 2, 17, 0, 9, 0, 5, 0}, /* CacheVolumeSource */
    {530, 0, 530, 0, 9, 255, 6, 0}, /* ClassOfService */
    {554, 3, 545, 0, 9, 255, 7, 0}, /* ClientEndpoints */
    {587, 3, 570, 0, 9, 255, 7, 0}, /* ConsistencyGroups */
    {623, 3, 605, 0, 9, 255, 3, 0}, /* Controllers */
    {641, 7, 635, 0, 9, 255, 8, 0}, /* DedicatedSpareDrives */
    {662, 3, 635, 0, 9, 255, 2, 0}, /* Drives */
    {678, 6, 669, 0, 9, 255, 9, 0}, /* JournalingMedia */
    {23, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {702, 0, 694, 0, 9, 255, 9, 0}, /* OwningStorageResource */
    {739, 0, 724, 0, 9, 255, 7, 0}, /* OwningStorageService */
    {772, 2, 760, 0, 9, 255, 1, 0}, /* ProvidingStoragePool */
    {793, 3, 545, 0, 9, 255, 7, 0}, /* ServerEndpoints */
    {826, 7, 809, 0, 9, 255, 10, 0}, /* SpareResourceSets */
    {857, 3, 844, 0, 9, 255, 7, 0}, /* StorageGroups */
    {877, 2, 0, 0, 0, 0, 9, 0}, /* FormattedLBASize */
    {894, 6, 0, 0, 1, 0, 9, 0}, /* IsShareable */
    {250, 2, 5, 0, 8, 0, 3, 0}, /* LBAFormat */
    {906, 3, 5, 0, 8, 0, 3, 0}, /* LBAFormats */
    {917, 3, 6, 0, 7, 0, 11, 0}, /* LBAFormatsSupported */
    {937, 2, 0, 0, 1, 0, 9, 0}, /* MetadataTransferredAtEndOfDataLBA */
    {971, 2, 0, 0, 0, 0, 9, 0}, /* NVMeVersion */
    {983, 2, 10, 0, 8, 0, 9, 0}, /* NamespaceFeatures */
    {1001, 2, 0, 1, 0, 0, 9, 0}, /* NamespaceId */
    {1040, 2, 11, 0, 7, 0, 3, 0}, /* NamespaceType */
    {1054, 2, 0, 2, 2, 0, 9, 0}, /* NumberLBAFormats */
    {1074, 2, 0, 0, 1, 0, 1, 0}, /* SupportsIOPerformanceHints */
    {1101, 2, 0, 0, 1, 0, 1, 0}, /* SupportsMultipleNamespaceAttachments */
    {1138, 2, 11, 0, 7, 0, 11, 0}, /* Type */
    {1167, 2, 0, 0, 1, 0, 9, 0}, /* SupportsAtomicTransactionSize */
    {1197, 2, 0, 0, 1, 0, 9, 0}, /* SupportsDeallocatedOrUnwrittenLBError */
    {1074, 2, 0, 0, 1, 0, 9, 0}, /* SupportsIOPerformanceHints */
    {1235, 2, 0, 0, 1, 0, 9, 0}, /* SupportsNGUIDReuse */
    {1254, 2, 0, 0, 1, 0, 9, 0}, /* SupportsThinProvisioning */
    {1340, 0, 1323, 0, 9, 255, 2, 0}, /* AssociatedFeaturesRegistry */
    {1367, 2, 14, 0, 7, 0, 3, 0}, /* Operation */
    {1377, 2, 0, 0, 0, 0, 2, 3}, /* OperationName */
    {1391, 2, 0, 0, 2, 0, 2, 0}, /* PercentageComplete */
    {18, 2, 0, 0, 8, 0, 1, 0}, /* ALUA */
    {1753, 7, 4, 0, 7, 2, 6, 0}, /* AccessCapabilities */
    {27, 0, 1, 0, 8, 0, 2, 0}, /* Actions */
    {1794, 0, 1772, 0, 9, 255, 6, 0}, /* AllocatedPools */
    {1809, 2, 0, 3, 2, 0, 2, 0}, /* BlockSizeBytes */
    {1824, 4, 1, 0, 8, 3, 6, 0}, /* Capacity */
    {1833, 6, 0, 3, 2, 0, 2, 0}, /* CapacityBytes */
    {1847, 71, 3, 0, 9, 3, 6, 0}, /* CapacitySources */
    {1863, 6, 0, 0, 1, 0, 7, 0}, /* Compressed */
    {1885, 3, 1874, 0, 9, 255, 3, 0}, /* Connections */
    {1897, 6, 0, 0, 1, 0, 7, 0}, /* Deduplicated */
    {1910, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1922, 6, 0, 0, 0, 0, 7, 0}, /* DisplayName */
    {1934, 6, 0, 0, 1, 0, 2, 0}, /* Encrypted */
    {93, 5, 2, 0, 7, 0, 2, 0}, /* EncryptionTypes */
    {1944, 6, 0, 0, 1, 0, 9, 0}, /* IOPerfModeEnabled */
    {1962, 4, 0, 0, 8, 4, 8, 1}, /* IOStatistics */
    {1975, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1978, 1, 5, 0, 8, 1, 2, 0}, /* Identifiers */
    {136, 2, 3, 0, 7, 0, 5, 0}, /* InitializeMethod */
    {1990, 6, 0, 0, 1, 0, 4, 0}, /* IsBootCapable */
    {871, 4, 8, 0, 8, 0, 2, 0}, /* Links */
    {2004, 2, 0, 0, 2, 0, 7, 0}, /* LogicalUnitNumber */
    {2022, 7, 0, 4, 2, 0, 6, 0}, /* LowSpaceWarningThresholdPercents */
    {2057, 2, 0, 0, 0, 0, 6, 0}, /* Manufacturer */
    {2070, 2, 0, 3, 2, 0, 6, 0}, /* MaxBlockSizeBytes */
    {2088, 2, 0, 0, 2, 0, 7, 0}, /* MediaSpanCount */
    {2117, 0, 2103, 0, 9, 255, 3, 0}, /* Metrics */
    {2125, 2, 0, 0, 0, 0, 6, 0}, /* Model */
    {1143, 6, 9, 0, 8, 0, 9, 0}, /* NVMeNamespaceProperties */
    {2131, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {23, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2136, 1, 13, 0, 8, 0, 2, 0}, /* Operations */
    {2147, 2, 0, 3, 2, 0, 2, 0}, /* OptimumIOSizeBytes */
    {2166, 6, 3, 0, 7, 2, 7, 0}, /* ProvisioningPolicy */
    {1692, 2, 15, 0, 7, 0, 13, 0}, /* RAIDType */
    {2185, 6, 16, 0, 7, 0, 7, 0}, /* ReadCachePolicy */
    {2201, 6, 0, 0, 2, 0, 10, 0}, /* RecoverableCapacitySourceCount */
    {2232, 2, 0, 0, 2, 0, 8, 0}, /* RemainingCapacityPercent */
    {2257, 3, 0, 0, 0, 0, 11, 0}, /* RemoteReplicaTargets */
    {2278, 4, 6, 0, 8, 5, 6, 0}, /* ReplicaInfo */
    {2295, 3, 2290, 0, 9, 255, 10, 0}, /* ReplicaTargets */
    {2310, 6, 0, 0, 1, 0, 3, 0}, /* ReplicationEnabled */
    {2329, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {857, 0, 2336, 0, 9, 255, 6, 3}, /* StorageGroups */
    {2359, 6, 0, 3, 2, 0, 7, 0}, /* StripSizeBytes */
    {2374, 2, 18, 0, 7, 0, 2, 2}, /* VolumeType */
    {2385, 2, 19, 0, 7, 0, 7, 0}, /* VolumeUsage */
    {2397, 6, 20, 0, 7, 0, 7, 0}, /* WriteCachePolicy */
    {2414, 2, 21, 0, 7, 0, 7, 0}, /* WriteCacheState */
    {2430, 4, 22, 0, 7, 0, 7, 0}, /* WriteHoleProtectionPolicy */
    {2793, 20, 13, 0, 7, 5, 7, 0}, /* ReplicaType */
    {2805, 20, 14, 0, 7, 5, 7, 0}, /* ReplicaUpdateMode */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {662, 5, 4, 0, 9, 6, 9, 0}, /* Drives */
    {2088, 4, 0, 0, 2, 0, 9, 0}, /* MediaSpanCount */
    {1692, 4, 15, 0, 7, 0, 9, 0}, /* RAIDType */
    {2359, 4, 0, 0, 2, 0, 9, 0}, /* StripSizeBytes */
    {2793, 20, 13, 0, 7, 5, 7, 0}, /* ReplicaType */
    {2805, 20, 14, 0, 7, 5, 7, 0}, /* ReplicaUpdateMode */
    {2873, 20, 0, 0, 0, 0, 7, 0}, /* TargetStoragePool */
    {2891, 4, 0, 0, 0, 0, 7, 0}, /* VolumeName */
    {136, 4, 3, 0, 7, 0, 9, 0}, /* InitializeMethod */
    {163, 4, 4, 0, 7, 0, 9, 9}, /* InitializeType */
    {2934, 4, 0, 0, 1, 0, 7, 0}, /* DeleteTargetVolume */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2823, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 1013, 0, 0}, {0, NAN, 0, 1071, 0}, {NAN, NAN, 0, 1071, 0},
    {NAN, NAN, 0, 2055, 0},
};
static const struct schema_fact_value values[] = {
    {35, 2, 0}, /* ControllerAssisted */
    {54, 2, 0}, /* NativeDriveEncryption */
    {76, 2, 0}, /* SoftwareAssisted */
    {109, 2, 0}, /* Background */
    {120, 2, 0}, /* Foreground */
    {131, 2, 0}, /* Skip */
    {153, 2, 0}, /* Fast */
    {158, 2, 0}, /* Slow */
    {260, 2, 0}, /* LBAFormat0 */
    {271, 2, 0}, /* LBAFormat1 */
    {282, 2, 0}, /* LBAFormat10 */
    {294, 2, 0}, /* LBAFormat11 */
    {306, 2, 0}, /* LBAFormat12 */
    {318, 2, 0}, /* LBAFormat13 */
    {330, 2, 0}, /* LBAFormat14 */
    {342, 2, 0}, /* LBAFormat15 */
    {354, 2, 0}, /* LBAFormat2 */
    {365, 2, 0}, /* LBAFormat3 */
    {376, 2, 0}, /* LBAFormat4 */
    {387, 2, 0}, /* LBAFormat5 */
    {398, 2, 0}, /* LBAFormat6 */
    {409, 2, 0}, /* LBAFormat7 */
    {420, 2, 0}, /* LBAFormat8 */
    {431, 2, 0}, /* LBAFormat9 */
    {442, 2, 0}, /* Best */
    {447, 2, 0}, /* Better */
    {454, 2, 0}, /* Degraded */
    {463, 2, 0}, /* Good */
    {1279, 2, 0}, /* Block */
    {1285, 2, 0}, /* Computational */
    {1299, 2, 0}, /* KeyValue */
    {1308, 2, 0}, /* ZNS */
    {1410, 2, 0}, /* ChangeRAIDType */
    {1425, 1, 0}, /* ChangeStripSize */
    {1441, 2, 0}, /* CheckConsistency */
    {1458, 2, 0}, /* Compress */
    {1467, 2, 0}, /* Decrypt */
    {1475, 2, 0}, /* Deduplicate */
    {1487, 2, 0}, /* Delete */
    {1494, 2, 0}, /* Encrypt */
    {1502, 2, 0}, /* Format */
    {1509, 2, 0}, /* Initialize */
    {1520, 2, 0}, /* Rebuild */
    {1528, 2, 0}, /* Replicate */
    {1538, 2, 0}, /* Resize */
    {1545, 2, 0}, /* Sanitize */
    {1568, 12, 0}, /* None */
    {1573, 2, 0}, /* RAID0 */
    {1579, 2, 0}, /* RAID00 */
    {1586, 2, 0}, /* RAID01 */
    {1593, 2, 0}, /* RAID1 */
    {1599, 2, 0}, /* RAID10 */
    {1606, 2, 0}, /* RAID10E */
    {1614, 2, 0}, /* RAID10Triple */
    {1627, 2, 0}, /* RAID1E */
    {1634, 2, 0}, /* RAID1Triple */
    {1646, 2, 0}, /* RAID3 */
    {1652, 2, 0}, /* RAID4 */
    {1658, 2, 0}, /* RAID5 */
    {1664, 2, 0}, /* RAID50 */
    {1671, 2, 0}, /* RAID6 */
    {1677, 2, 0}, /* RAID60 */
    {1684, 2, 0}, /* RAID6TP */
    {1701, 2, 0}, /* AdaptiveReadAhead */
    {1719, 2, 0}, /* Off */
    {1723, 2, 0}, /* ReadAhead */
    {2456, 2, 0}, /* Mirrored */
    {2465, 2, 0}, /* NonRedundant */
    {2478, 2, 0}, /* RawDevice */
    {2488, 2, 0}, /* SpannedMirrors */
    {2503, 2, 0}, /* SpannedStripesWithParity */
    {2528, 2, 0}, /* StripedWithParity */
    {2546, 2, 0}, /* CacheOnly */
    {2556, 2, 0}, /* Data */
    {2561, 2, 0}, /* ReplicationReserve */
    {2580, 2, 0}, /* SystemData */
    {2591, 2, 0}, /* SystemReserve */
    {1719, 14, 0}, /* Off */
    {2621, 2, 0}, /* ProtectedWriteBack */
    {2640, 2, 0}, /* UnprotectedWriteBack */
    {2661, 2, 0}, /* WriteThrough */
    {454, 2, 0}, /* Degraded */
    {2695, 2, 0}, /* Protected */
    {2705, 2, 0}, /* Unprotected */
    {2737, 2, 0}, /* DistributedLog */
    {2752, 2, 0}, /* Journaling */
    {23, 2, 0}, /* Oem */
    {1719, 2, 0}, /* Off */
};
static const struct schema_fact_action actions[] = {
    {2836, 17, 23, 65535, 7, 0}, /* AssignReplicaTarget */
    {2856, 17, 24, 65535, 9, 0}, /* ChangeRAIDLayout */
    {1441, 17, 25, 65535, 2, 0}, /* CheckConsistency */
    {2902, 17, 26, 65535, 7, 0}, /* CreateReplicaTarget */
    {2922, 17, 27, 65535, 9, 0}, /* ForceEnable */
    {1509, 17, 28, 65535, 9, 0}, /* Initialize */
    {2953, 17, 29, 65535, 7, 0}, /* RemoveReplicaRelationship */
    {2979, 17, 30, 65535, 7, 0}, /* ResumeReplication */
    {2997, 17, 31, 65535, 7, 0}, /* ReverseReplicationRelationship */
    {3028, 17, 32, 65535, 7, 0}, /* SplitReplication */
    {3045, 17, 33, 65535, 7, 0}, /* SuspendReplication */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_DataStorageLoSCapabilities, &schema_Capacity,
    &schema_IOStatistics, &schema_StorageReplicaInfo, &schema_Drive,
};
const struct schema schema_Volume = {
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
    .uri_count = 20,
    .run_count = 11,
    .type_count = 23,
    .action_count = 11,
    .main = 17,
    .capabilities = 6,
};
// clang-format on
