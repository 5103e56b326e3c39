/*
 * Volume: written by tools/generate-facts.py, do not edit. Source: Volume_v1.xml, 53 versions, the
 * newest is 1.10.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Volume\0" "ANAGroupId\0" "ALUA\0" "Oem\0" "Actions\0" "ControllerAssisted\0"
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* ALUA */
    {28, 1, 1, 0, 1, 2, 0, 0}, /* Actions */
    {94, 0, 3, 0, 2, 2, 0, 0}, /* EncryptionTypes */
    {137, 3, 3, 0, 2, 2, 0, 0}, /* InitializeMethod */
    {164, 6, 2, 0, 2, 2, 2, 0}, /* InitializeType */
    {251, 2, 4, 0, 1, 3, 0, 0}, /* LBAFormat */
    {196, 8, 16, 0, 2, 4, 0, 0}, /* LBAFormatType */
    {469, 24, 4, 0, 2, 2, 0, 0}, /* LBARelativePerformanceType */
    {872, 6, 16, 0, 1, 2, 0, 0}, /* Links */
    {1144, 22, 14, 0, 1, 9, 0, 0}, /* NVMeNamespaceProperties */
    {984, 36, 5, 0, 1, 9, 0, 0}, /* NamespaceFeatures */
    {1041, 28, 4, 0, 2, 2, 0, 0}, /* NamespaceType */
    {1313, 41, 0, 0, 1, 2, 0, 1}, /* OemActions */
    {1368, 41, 4, 0, 1, 2, 0, 0}, /* Operation */
    {1555, 32, 14, 0, 2, 2, 0, 0}, /* OperationType */
    {1693, 46, 17, 0, 2, 2, 0, 0}, /* RAIDType */
    {1734, 63, 3, 0, 2, 2, 0, 0}, /* ReadCachePolicyType */
    {1, 45, 51, 0, 0, 2, 0, 0}, /* Volume */
    {2375, 66, 6, 0, 2, 2, 0, 0}, /* VolumeType */
    {2606, 72, 5, 0, 2, 2, 0, 0}, /* VolumeUsageType */
    {2675, 77, 4, 0, 2, 2, 0, 0}, /* WriteCachePolicyType */
    {2718, 81, 3, 0, 2, 2, 0, 0}, /* WriteCacheStateType */
    {2764, 84, 4, 0, 2, 2, 0, 0}, /* WriteHoleProtectionPolicyType */
    {2837, 96, 3, 0, 3, 7, 0, 0}, /* AssignReplicaTarget */
    {2857, 99, 4, 0, 3, 9, 0, 0}, /* ChangeRAIDLayout */
    {1442, 103, 0, 0, 3, 2, 0, 0}, /* CheckConsistency */
    {2903, 103, 4, 0, 3, 7, 0, 0}, /* CreateReplicaTarget */
    {2923, 107, 0, 0, 3, 9, 0, 0}, /* ForceEnable */
    {1510, 107, 2, 0, 3, 9, 0, 0}, /* Initialize */
    {2954, 109, 2, 0, 3, 7, 0, 0}, /* RemoveReplicaRelationship */
    {2980, 111, 1, 0, 3, 7, 0, 0}, /* ResumeReplication */
    {2998, 112, 1, 0, 3, 7, 0, 0}, /* ReverseReplicationRelationship */
    {3029, 113, 1, 0, 3, 7, 0, 0}, /* SplitReplication */
    {3046, 114, 1, 0, 3, 7, 0, 0}, /* SuspendReplication */
};
static const struct schema_fact_property properties[] = {
    {8, 2, 0, 0, 3, 0, 1, 0}, /* ANAGroupId */
    {24, 0, 12, 0, 8, 0, 2, 0}, /* Oem */
    {179, 2, 0, 0, 2, 0, 3, 0}, /* LBADataSizeBytes */
    {196, 2, 6, 0, 7, 0, 3, 0}, /* LBAFormatType */
    {210, 2, 0, 0, 2, 0, 3, 0}, /* LBAMetadataSizeBytes */
    {231, 2, 7, 0, 7, 0, 3, 0}, /* RelativePerformance */
    {496, 1, 17, 0, 9, 0, 5, 0}, /* CacheDataVolumes */
    {513, 2, 17, 0, 9, 0, 5, 0}, /* CacheVolumeSource */
    {531, 0, 531, 0, 9, 255, 6, 0}, /* ClassOfService */
    {555, 1, 546, 0, 9, 255, 7, 0}, /* ClientEndpoints */
    {588, 1, 571, 0, 9, 255, 7, 0}, /* ConsistencyGroups */
    {624, 1, 606, 0, 9, 255, 3, 0}, /* Controllers */
    {642, 5, 636, 0, 9, 255, 8, 0}, /* DedicatedSpareDrives */
    {663, 1, 636, 0, 9, 255, 2, 0}, /* Drives */
    {679, 6, 670, 0, 9, 255, 9, 0}, /* JournalingMedia */
    {24, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {703, 0, 695, 0, 9, 255, 9, 0}, /* OwningStorageResource */
    {740, 0, 725, 0, 9, 255, 7, 0}, /* OwningStorageService */
    {773, 2, 761, 0, 9, 255, 1, 0}, /* ProvidingStoragePool */
    {794, 1, 546, 0, 9, 255, 7, 0}, /* ServerEndpoints */
    {827, 5, 810, 0, 9, 255, 10, 0}, /* SpareResourceSets */
    {858, 1, 845, 0, 9, 255, 7, 0}, /* StorageGroups */
    {878, 2, 0, 0, 0, 0, 9, 0}, /* FormattedLBASize */
    {895, 6, 0, 0, 1, 0, 9, 0}, /* IsShareable */
    {251, 2, 5, 0, 8, 0, 3, 0}, /* LBAFormat */
    {907, 3, 5, 0, 8, 0, 3, 0}, /* LBAFormats */
    {918, 3, 6, 0, 7, 0, 11, 0}, /* LBAFormatsSupported */
    {938, 2, 0, 0, 1, 0, 9, 0}, /* MetadataTransferredAtEndOfDataLBA */
    {972, 2, 0, 0, 0, 0, 9, 0}, /* NVMeVersion */
    {984, 2, 10, 0, 8, 0, 9, 0}, /* NamespaceFeatures */
    {1002, 2, 0, 1, 0, 0, 9, 0}, /* NamespaceId */
    {1041, 2, 11, 0, 7, 0, 3, 0}, /* NamespaceType */
    {1055, 2, 0, 2, 2, 0, 9, 0}, /* NumberLBAFormats */
    {1075, 2, 0, 0, 1, 0, 1, 0}, /* SupportsIOPerformanceHints */
    {1102, 2, 0, 0, 1, 0, 1, 0}, /* SupportsMultipleNamespaceAttachments */
    {1139, 2, 11, 0, 7, 0, 11, 0}, /* Type */
    {1168, 2, 0, 0, 1, 0, 9, 0}, /* SupportsAtomicTransactionSize */
    {1198, 2, 0, 0, 1, 0, 9, 0}, /* SupportsDeallocatedOrUnwrittenLBError */
    {1075, 2, 0, 0, 1, 0, 9, 0}, /* SupportsIOPerformanceHints */
    {1236, 2, 0, 0, 1, 0, 9, 0}, /* SupportsNGUIDReuse */
    {1255, 2, 0, 0, 1, 0, 9, 0}, /* SupportsThinProvisioning */
    {1341, 0, 1324, 0, 9, 255, 2, 0}, /* AssociatedFeaturesRegistry */
    {1368, 2, 14, 0, 7, 0, 3, 0}, /* Operation */
    {1378, 2, 0, 0, 0, 0, 2, 3}, /* OperationName */
    {1392, 2, 0, 0, 2, 0, 2, 0}, /* PercentageComplete */
    {19, 2, 0, 0, 8, 0, 1, 0}, /* ALUA */
    {1754, 7, 4, 0, 7, 2, 6, 0}, /* AccessCapabilities */
    {28, 0, 1, 0, 8, 0, 2, 0}, /* Actions */
    {1795, 0, 1773, 0, 9, 255, 6, 0}, /* AllocatedPools */
    {1810, 2, 0, 3, 2, 0, 2, 0}, /* BlockSizeBytes */
    {1825, 4, 1, 0, 8, 3, 6, 0}, /* Capacity */
    {1834, 6, 0, 3, 2, 0, 2, 0}, /* CapacityBytes */
    {1848, 69, 3, 0, 9, 3, 6, 0}, /* CapacitySources */
    {1864, 6, 0, 0, 1, 0, 7, 0}, /* Compressed */
    {1886, 1, 1875, 0, 9, 255, 3, 0}, /* Connections */
    {1898, 6, 0, 0, 1, 0, 7, 0}, /* Deduplicated */
    {1911, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1923, 6, 0, 0, 0, 0, 7, 0}, /* DisplayName */
    {1935, 6, 0, 0, 1, 0, 2, 0}, /* Encrypted */
    {94, 5, 2, 0, 7, 0, 2, 0}, /* EncryptionTypes */
    {1945, 6, 0, 0, 1, 0, 9, 0}, /* IOPerfModeEnabled */
    {1963, 4, 0, 0, 8, 4, 8, 1}, /* IOStatistics */
    {1976, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1979, 1, 5, 0, 8, 1, 2, 0}, /* Identifiers */
    {137, 2, 3, 0, 7, 0, 5, 0}, /* InitializeMethod */
    {1991, 6, 0, 0, 1, 0, 4, 0}, /* IsBootCapable */
    {872, 4, 8, 0, 8, 0, 2, 0}, /* Links */
    {2005, 2, 0, 0, 2, 0, 7, 0}, /* LogicalUnitNumber */
    {2023, 7, 0, 4, 2, 0, 6, 0}, /* LowSpaceWarningThresholdPercents */
    {2058, 2, 0, 0, 0, 0, 6, 0}, /* Manufacturer */
    {2071, 2, 0, 3, 2, 0, 6, 0}, /* MaxBlockSizeBytes */
    {2089, 2, 0, 0, 2, 0, 7, 0}, /* MediaSpanCount */
    {2118, 0, 2104, 0, 9, 255, 3, 0}, /* Metrics */
    {2126, 2, 0, 0, 0, 0, 6, 0}, /* Model */
    {1144, 6, 9, 0, 8, 0, 9, 0}, /* NVMeNamespaceProperties */
    {2132, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {24, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {2137, 1, 13, 0, 8, 0, 2, 0}, /* Operations */
    {2148, 2, 0, 3, 2, 0, 2, 0}, /* OptimumIOSizeBytes */
    {2167, 6, 3, 0, 7, 2, 7, 0}, /* ProvisioningPolicy */
    {1693, 2, 15, 0, 7, 0, 13, 0}, /* RAIDType */
    {2186, 6, 16, 0, 7, 0, 7, 0}, /* ReadCachePolicy */
    {2202, 6, 0, 0, 2, 0, 10, 0}, /* RecoverableCapacitySourceCount */
    {2233, 2, 0, 0, 2, 0, 8, 0}, /* RemainingCapacityPercent */
    {2258, 3, 0, 0, 0, 0, 11, 0}, /* RemoteReplicaTargets */
    {2279, 4, 6, 0, 8, 5, 6, 0}, /* ReplicaInfo */
    {2296, 1, 2291, 0, 9, 255, 10, 0}, /* ReplicaTargets */
    {2311, 6, 0, 0, 1, 0, 3, 0}, /* ReplicationEnabled */
    {2330, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {858, 0, 2337, 0, 9, 255, 6, 3}, /* StorageGroups */
    {2360, 6, 0, 3, 2, 0, 7, 0}, /* StripSizeBytes */
    {2375, 2, 18, 0, 7, 0, 2, 2}, /* VolumeType */
    {2386, 2, 19, 0, 7, 0, 7, 0}, /* VolumeUsage */
    {2398, 6, 20, 0, 7, 0, 7, 0}, /* WriteCachePolicy */
    {2415, 2, 21, 0, 7, 0, 7, 0}, /* WriteCacheState */
    {2431, 4, 22, 0, 7, 0, 7, 0}, /* WriteHoleProtectionPolicy */
    {2794, 20, 13, 0, 7, 5, 7, 0}, /* ReplicaType */
    {2806, 20, 14, 0, 7, 5, 7, 0}, /* ReplicaUpdateMode */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {663, 5, 4, 0, 9, 6, 9, 0}, /* Drives */
    {2089, 4, 0, 0, 2, 0, 9, 0}, /* MediaSpanCount */
    {1693, 4, 15, 0, 7, 0, 9, 0}, /* RAIDType */
    {2360, 4, 0, 0, 2, 0, 9, 0}, /* StripSizeBytes */
    {2794, 20, 13, 0, 7, 5, 7, 0}, /* ReplicaType */
    {2806, 20, 14, 0, 7, 5, 7, 0}, /* ReplicaUpdateMode */
    {2874, 20, 0, 0, 0, 0, 7, 0}, /* TargetStoragePool */
    {2892, 4, 0, 0, 0, 0, 7, 0}, /* VolumeName */
    {137, 4, 3, 0, 7, 0, 9, 0}, /* InitializeMethod */
    {164, 4, 4, 0, 7, 0, 9, 9}, /* InitializeType */
    {2935, 4, 0, 0, 1, 0, 7, 0}, /* DeleteTargetVolume */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
    {2824, 20, 0, 0, 0, 0, 7, 0}, /* TargetVolume */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 1014, 0, 0}, {0, NAN, 0, 1072, 0}, {NAN, NAN, 0, 1072, 0},
    {NAN, NAN, 0, 2056, 0},
};
static const struct schema_fact_value values[] = {
    {36, 2, 0}, /* ControllerAssisted */
    {55, 2, 0}, /* NativeDriveEncryption */
    {77, 2, 0}, /* SoftwareAssisted */
    {110, 2, 0}, /* Background */
    {121, 2, 0}, /* Foreground */
    {132, 2, 0}, /* Skip */
    {154, 2, 0}, /* Fast */
    {159, 2, 0}, /* Slow */
    {261, 2, 0}, /* LBAFormat0 */
    {272, 2, 0}, /* LBAFormat1 */
    {283, 2, 0}, /* LBAFormat10 */
    {295, 2, 0}, /* LBAFormat11 */
    {307, 2, 0}, /* LBAFormat12 */
    {319, 2, 0}, /* LBAFormat13 */
    {331, 2, 0}, /* LBAFormat14 */
    {343, 2, 0}, /* LBAFormat15 */
    {355, 2, 0}, /* LBAFormat2 */
    {366, 2, 0}, /* LBAFormat3 */
    {377, 2, 0}, /* LBAFormat4 */
    {388, 2, 0}, /* LBAFormat5 */
    {399, 2, 0}, /* LBAFormat6 */
    {410, 2, 0}, /* LBAFormat7 */
    {421, 2, 0}, /* LBAFormat8 */
    {432, 2, 0}, /* LBAFormat9 */
    {443, 2, 0}, /* Best */
    {448, 2, 0}, /* Better */
    {455, 2, 0}, /* Degraded */
    {464, 2, 0}, /* Good */
    {1280, 2, 0}, /* Block */
    {1286, 2, 0}, /* Computational */
    {1300, 2, 0}, /* KeyValue */
    {1309, 2, 0}, /* ZNS */
    {1411, 2, 0}, /* ChangeRAIDType */
    {1426, 1, 0}, /* ChangeStripSize */
    {1442, 2, 0}, /* CheckConsistency */
    {1459, 2, 0}, /* Compress */
    {1468, 2, 0}, /* Decrypt */
    {1476, 2, 0}, /* Deduplicate */
    {1488, 2, 0}, /* Delete */
    {1495, 2, 0}, /* Encrypt */
    {1503, 2, 0}, /* Format */
    {1510, 2, 0}, /* Initialize */
    {1521, 2, 0}, /* Rebuild */
    {1529, 2, 0}, /* Replicate */
    {1539, 2, 0}, /* Resize */
    {1546, 2, 0}, /* Sanitize */
    {1569, 12, 0}, /* None */
    {1574, 2, 0}, /* RAID0 */
    {1580, 2, 0}, /* RAID00 */
    {1587, 2, 0}, /* RAID01 */
    {1594, 2, 0}, /* RAID1 */
    {1600, 2, 0}, /* RAID10 */
    {1607, 2, 0}, /* RAID10E */
    {1615, 2, 0}, /* RAID10Triple */
    {1628, 2, 0}, /* RAID1E */
    {1635, 2, 0}, /* RAID1Triple */
    {1647, 2, 0}, /* RAID3 */
    {1653, 2, 0}, /* RAID4 */
    {1659, 2, 0}, /* RAID5 */
    {1665, 2, 0}, /* RAID50 */
    {1672, 2, 0}, /* RAID6 */
    {1678, 2, 0}, /* RAID60 */
    {1685, 2, 0}, /* RAID6TP */
    {1702, 2, 0}, /* AdaptiveReadAhead */
    {1720, 2, 0}, /* Off */
    {1724, 2, 0}, /* ReadAhead */
    {2457, 2, 0}, /* Mirrored */
    {2466, 2, 0}, /* NonRedundant */
    {2479, 2, 0}, /* RawDevice */
    {2489, 2, 0}, /* SpannedMirrors */
    {2504, 2, 0}, /* SpannedStripesWithParity */
    {2529, 2, 0}, /* StripedWithParity */
    {2547, 2, 0}, /* CacheOnly */
    {2557, 2, 0}, /* Data */
    {2562, 2, 0}, /* ReplicationReserve */
    {2581, 2, 0}, /* SystemData */
    {2592, 2, 0}, /* SystemReserve */
    {1720, 14, 0}, /* Off */
    {2622, 2, 0}, /* ProtectedWriteBack */
    {2641, 2, 0}, /* UnprotectedWriteBack */
    {2662, 2, 0}, /* WriteThrough */
    {455, 2, 0}, /* Degraded */
    {2696, 2, 0}, /* Protected */
    {2706, 2, 0}, /* Unprotected */
    {2738, 2, 0}, /* DistributedLog */
    {2753, 2, 0}, /* Journaling */
    {24, 2, 0}, /* Oem */
    {1720, 2, 0}, /* Off */
};
static const struct schema_fact_action actions[] = {
    {2837, 17, 23, 65535, 7, 0}, /* AssignReplicaTarget */
    {2857, 17, 24, 65535, 9, 0}, /* ChangeRAIDLayout */
    {1442, 17, 25, 65535, 2, 0}, /* CheckConsistency */
    {2903, 17, 26, 65535, 7, 0}, /* CreateReplicaTarget */
    {2923, 17, 27, 65535, 9, 0}, /* ForceEnable */
    {1510, 17, 28, 65535, 9, 0}, /* Initialize */
    {2954, 17, 29, 65535, 7, 0}, /* RemoveReplicaRelationship */
    {2980, 17, 30, 65535, 7, 0}, /* ResumeReplication */
    {2998, 17, 31, 65535, 7, 0}, /* ReverseReplicationRelationship */
    {3029, 17, 32, 65535, 7, 0}, /* SplitReplication */
    {3046, 17, 33, 65535, 7, 0}, /* SuspendReplication */
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
