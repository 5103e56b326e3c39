/*
 * StoragePool: written by tools/generate-facts.py, do not edit. Source: StoragePool_v1.xml, 29
 * versions, the newest is 1.9.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StoragePool\0" "Oem\0" "Actions\0" "DataUnitsRead\0" "DataUnitsWritten\0"
    "EnduranceEstimate\0" "ErrorInformationLogEntryCount\0" "HostReadCommandCount\0"
    "HostWriteCommandCount\0" "MediaAndDataIntegrityErrorCount\0" "MediaUnitsWritten\0"
    "PercentUsed\0" "EndGrpLifetime\0" "Drive\0" "DedicatedSpareDrives\0" "ClassOfService\0"
    "DefaultClassOfService\0" "Storage\0" "OwningStorageResource\0" "SpareResourceSet\0"
    "SpareResourceSets\0" "Links\0" "PredictedMediaLifeLeftPercent\0" "%\0"
    "NVMeEnduranceGroupProperties\0" "EnduranceGroup\0" "NVMSet\0" "NVMePoolType\0"
    "NVMeProperties\0" "EnduranceGroupIdentifier\0" "^0[xX](([a-fA-F]|[0-9])*)$\0"
    "OptimalWriteSizeBytes\0" "By\0" "Random4kReadTypicalNanoSeconds\0" "SetIdentifier\0"
    "UnallocatedNVMNamespaceCapacityBytes\0" "NVMeSetProperties\0" "OemActions\0" "Block\0"
    "File\0" "Object\0" "Pool\0" "PoolType\0" "StoragePoolCollection\0" "AllocatedPools\0"
    "VolumeCollection\0" "AllocatedVolumes\0" "BlockSizeBytes\0" "Capacity\0" "CapacitySources\0"
    "ClassOfServiceCollection\0" "ClassesOfService\0" "Compressed\0" "CompressionEnabled\0"
    "Deduplicated\0" "DeduplicationEnabled\0" "DefaultCompressionBehavior\0"
    "DefaultDeduplicationBehavior\0" "DefaultEncryptionBehavior\0" "Description\0" "Encrypted\0"
    "EncryptionEnabled\0" "IOStatistics\0" "Id\0" "Identifier\0"
    "LowSpaceWarningThresholdPercents\0" "MaxBlockSizeBytes\0" "StoragePoolMetrics\0" "Metrics\0"
    "Name\0" "RecoverableCapacitySourceCount\0" "RemainingCapacityPercent\0"
    "ReplicationEnabled\0" "Status\0" "SupportedPoolTypes\0" "SupportedProvisioningPolicies\0"
    "SupportedRAIDTypes\0" "CapacitySource\0" "Drives\0" "AddDrives\0" "RemoveDrives\0"
    "Enable\0" "SetCompressionState\0" "SetDeduplicationState\0" "SetEncryptionState";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}";
static const uint32_t uris[] = {
    0, 76, 185, 329, 461, 558, 698, 759, 853, 982, 1099, 1181, 1306, 1394, 1515, 1671, 1815,
    1924,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 3}, {1, 2, 0, 2}, {1, 3, 0, 2}, {1, 4, 0, 2}, {1, 5, 0, 1}, {1, 6,
    0, 2}, {1, 7, 0, 3}, {1, 8, 0, 1}, {1, 9, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10400, 0x10200, 0x10000, 0x10600, 0x10900, 0x10101, 0x10700, 0x10100,
    0x10800,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {209, 1, 9, 0, 1, 2, 0, 0}, /* EndGrpLifetime */
    {353, 10, 5, 0, 1, 4, 0, 0}, /* Links */
    {391, 15, 2, 0, 1, 2, 0, 0}, /* NVMeEnduranceGroupProperties */
    {442, 0, 2, 0, 2, 5, 0, 0}, /* NVMePoolType */
    {455, 17, 1, 0, 1, 5, 0, 0}, /* NVMeProperties */
    {629, 18, 5, 0, 1, 2, 0, 0}, /* NVMeSetProperties */
    {647, 23, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {681, 2, 4, 0, 2, 5, 0, 0}, /* PoolType */
    {1, 23, 38, 0, 0, 4, 0, 0}, /* StoragePool */
    {1311, 61, 2, 0, 3, 1, 0, 0}, /* AddDrives */
    {1321, 63, 1, 0, 3, 1, 0, 0}, /* RemoveDrives */
    {1341, 64, 1, 0, 3, 1, 0, 0}, /* SetCompressionState */
    {1361, 65, 1, 0, 3, 1, 0, 0}, /* SetDeduplicationState */
    {1383, 66, 1, 0, 3, 1, 0, 0}, /* SetEncryptionState */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {25, 2, 0, 1, 2, 0, 2, 0}, /* DataUnitsRead */
    {39, 2, 0, 1, 2, 0, 2, 0}, /* DataUnitsWritten */
    {56, 2, 0, 1, 2, 0, 2, 0}, /* EnduranceEstimate */
    {74, 2, 0, 1, 2, 0, 2, 0}, /* ErrorInformationLogEntryCount */
    {104, 2, 0, 1, 2, 0, 2, 0}, /* HostReadCommandCount */
    {125, 2, 0, 1, 2, 0, 2, 0}, /* HostWriteCommandCount */
    {147, 2, 0, 1, 2, 0, 2, 0}, /* MediaAndDataIntegrityErrorCount */
    {179, 2, 0, 1, 2, 0, 2, 0}, /* MediaUnitsWritten */
    {197, 2, 0, 1, 2, 0, 2, 0}, /* PercentUsed */
    {230, 1, 224, 0, 9, 255, 3, 0}, /* DedicatedSpareDrives */
    {266, 4, 251, 0, 9, 255, 4, 4}, /* DefaultClassOfService */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {296, 0, 288, 0, 9, 255, 2, 0}, /* OwningStorageResource */
    {335, 5, 318, 0, 9, 255, 3, 0}, /* SpareResourceSets */
    {209, 2, 1, 0, 8, 0, 2, 0}, /* EndGrpLifetime */
    {359, 2, 0, 2, 3, 0, 2, 0}, /* PredictedMediaLifeLeftPercent */
    {442, 2, 4, 0, 7, 0, 5, 0}, /* NVMePoolType */
    {470, 2, 0, 3, 0, 0, 2, 0}, /* EnduranceGroupIdentifier */
    {522, 2, 0, 4, 2, 0, 2, 0}, /* OptimalWriteSizeBytes */
    {547, 2, 0, 1, 2, 0, 2, 0}, /* Random4kReadTypicalNanoSeconds */
    {578, 2, 0, 3, 0, 0, 2, 0}, /* SetIdentifier */
    {592, 2, 0, 4, 2, 0, 2, 0}, /* UnallocatedNVMNamespaceCapacityBytes */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {712, 0, 690, 0, 9, 255, 4, 0}, /* AllocatedPools */
    {744, 0, 727, 0, 9, 255, 4, 0}, /* AllocatedVolumes */
    {761, 2, 0, 4, 2, 0, 4, 4}, /* BlockSizeBytes */
    {776, 4, 1, 0, 8, 2, 4, 0}, /* Capacity */
    {785, 69, 3, 0, 9, 2, 4, 0}, /* CapacitySources */
    {826, 4, 801, 0, 9, 255, 4, 0}, /* ClassesOfService */
    {843, 6, 0, 0, 1, 0, 1, 5}, /* Compressed */
    {854, 6, 0, 0, 1, 0, 5, 0}, /* CompressionEnabled */
    {873, 6, 0, 0, 1, 0, 1, 5}, /* Deduplicated */
    {886, 6, 0, 0, 1, 0, 5, 0}, /* DeduplicationEnabled */
    {266, 4, 251, 0, 9, 255, 3, 0}, /* DefaultClassOfService */
    {907, 6, 0, 0, 1, 0, 5, 0}, /* DefaultCompressionBehavior */
    {934, 6, 0, 0, 1, 0, 5, 0}, /* DefaultDeduplicationBehavior */
    {963, 6, 0, 0, 1, 0, 5, 0}, /* DefaultEncryptionBehavior */
    {989, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1001, 6, 0, 0, 1, 0, 1, 5}, /* Encrypted */
    {1011, 6, 0, 0, 1, 0, 5, 0}, /* EncryptionEnabled */
    {1029, 4, 0, 0, 8, 3, 3, 6}, /* IOStatistics */
    {1042, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1045, 0, 5, 0, 8, 1, 4, 0}, /* Identifier */
    {353, 4, 2, 0, 8, 0, 4, 0}, /* Links */
    {1056, 7, 0, 5, 2, 0, 4, 0}, /* LowSpaceWarningThresholdPercents */
    {1089, 2, 0, 4, 2, 0, 7, 0}, /* MaxBlockSizeBytes */
    {1126, 2, 1107, 0, 9, 255, 6, 0}, /* Metrics */
    {391, 2, 3, 0, 8, 0, 2, 0}, /* NVMeEnduranceGroupProperties */
    {455, 2, 5, 0, 8, 0, 5, 0}, /* NVMeProperties */
    {629, 2, 6, 0, 8, 0, 2, 0}, /* NVMeSetProperties */
    {1134, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {681, 3, 8, 0, 7, 0, 5, 8}, /* PoolType */
    {1139, 6, 0, 0, 2, 0, 3, 0}, /* RecoverableCapacitySourceCount */
    {1170, 2, 0, 0, 2, 0, 9, 0}, /* RemainingCapacityPercent */
    {1195, 6, 0, 0, 1, 0, 10, 0}, /* ReplicationEnabled */
    {1214, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {1221, 3, 8, 0, 7, 0, 8, 0}, /* SupportedPoolTypes */
    {1240, 7, 3, 0, 7, 4, 1, 0}, /* SupportedProvisioningPolicies */
    {1270, 3, 15, 0, 7, 5, 1, 0}, /* SupportedRAIDTypes */
    {1289, 4, 3, 0, 9, 2, 1, 0}, /* CapacitySource */
    {1304, 21, 4, 0, 9, 6, 1, 0}, /* Drives */
    {1304, 21, 4, 0, 9, 6, 1, 0}, /* Drives */
    {1334, 20, 0, 0, 1, 0, 1, 0}, /* Enable */
    {1334, 20, 0, 0, 1, 0, 1, 0}, /* Enable */
    {1334, 20, 0, 0, 1, 0, 1, 0}, /* Enable */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 0, 389, 0}, {NAN, NAN, 495, 0, 0}, {0,
    NAN, 0, 544, 0}, {0, 100, 0, 389, 0},
};
static const struct schema_fact_value values[] = {
    {420, 4, 0}, /* EnduranceGroup */
    {435, 4, 0}, /* NVMSet */
    {658, 4, 0}, /* Block */
    {664, 4, 0}, /* File */
    {669, 4, 0}, /* Object */
    {676, 4, 0}, /* Pool */
};
static const struct schema_fact_action actions[] = {
    {1311, 9, 10, 65535, 1, 0}, /* AddDrives */
    {1321, 9, 11, 65535, 1, 0}, /* RemoveDrives */
    {1341, 9, 12, 65535, 1, 0}, /* SetCompressionState */
    {1361, 9, 13, 65535, 1, 0}, /* SetDeduplicationState */
    {1383, 9, 14, 65535, 1, 0}, /* SetEncryptionState */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Capacity, &schema_IOStatistics,
    &schema_DataStorageLoSCapabilities, &schema_Volume, &schema_Drive,
};
const struct schema schema_StoragePool = {
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
    .uri_count = 18,
    .run_count = 10,
    .type_count = 10,
    .action_count = 5,
    .main = 9,
    .capabilities = 6,
};
// clang-format on
