/*
 * Capacity: written by tools/generate-facts.py, do not edit. Source: Capacity_v1.xml, 12 versions,
 * the newest is 1.2.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Capacity\0" "Oem\0" "Actions\0" "Data\0" "IsThinProvisioned\0" "Metadata\0"
    "Snapshot\0" "AllocatedBytes\0" "By\0" "ConsumedBytes\0" "GuaranteedBytes\0"
    "ProvisionedBytes\0" "CapacityInfo\0" "Description\0" "Id\0" "Name\0" "ProvidedCapacity\0"
    "ClassOfService\0" "ProvidedClassOfService\0" "DriveCollection\0" "ProvidingDrives\0"
    "MemoryCollection\0" "ProvidingMemory\0" "MemoryChunksCollection\0" "ProvidingMemoryChunks\0"
    "StoragePoolCollection\0" "ProvidingPools\0" "VolumeCollection\0" "ProvidingVolumes\0"
    "CapacitySource\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}";
static const uint32_t uris[] = {
    0, 111, 212, 321, 417, 541, 627, 721, 844, 957,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 4}, {1, 2, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10102, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 4, 0, 1, 2, 0, 0}, /* Capacity */
    {128, 5, 4, 0, 1, 2, 0, 0}, /* CapacityInfo */
    {397, 9, 12, 0, 0, 2, 0, 0}, /* CapacitySource */
    {412, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {22, 4, 2, 0, 8, 0, 2, 0}, /* Data */
    {27, 2, 0, 0, 1, 0, 2, 0}, /* IsThinProvisioned */
    {45, 4, 2, 0, 8, 0, 2, 0}, /* Metadata */
    {54, 4, 2, 0, 8, 0, 2, 0}, /* Snapshot */
    {63, 6, 0, 1, 2, 0, 2, 0}, /* AllocatedBytes */
    {81, 2, 0, 1, 2, 0, 2, 0}, /* ConsumedBytes */
    {95, 6, 0, 1, 2, 0, 2, 0}, /* GuaranteedBytes */
    {111, 6, 0, 1, 2, 0, 2, 0}, /* ProvisionedBytes */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {141, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {153, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {156, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {161, 4, 1, 0, 8, 0, 2, 0}, /* ProvidedCapacity */
    {193, 0, 178, 0, 9, 255, 2, 0}, /* ProvidedClassOfService */
    {232, 0, 216, 0, 9, 255, 2, 0}, /* ProvidingDrives */
    {265, 0, 248, 0, 9, 255, 3, 0}, /* ProvidingMemory */
    {304, 0, 281, 0, 9, 255, 3, 0}, /* ProvidingMemoryChunks */
    {348, 0, 326, 0, 9, 255, 2, 0}, /* ProvidingPools */
    {380, 0, 363, 0, 9, 255, 2, 0}, /* ProvidingVolumes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 78, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Capacity = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 10,
    .run_count = 3,
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
