/*
 * Capacity: written by tools/generate-facts.py, do not edit. Source: Capacity_v1.xml, 12 versions,
 * the newest is 1.2.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Capacity\0" "Oem\0" "Actions\0" "Data\0" "IsThinProvisioned\0" "Metadata\0" "Snapshot\0"
    "AllocatedBytes\0" "By\0" "ConsumedBytes\0" "GuaranteedBytes\0" "ProvisionedBytes\0"
    "CapacityInfo\0" "Description\0" "Id\0" "Name\0" "ProvidedCapacity\0" "ClassOfService\0"
    "ProvidedClassOfService\0" "DriveCollection\0" "ProvidingDrives\0" "MemoryCollection\0"
    "ProvidingMemory\0" "MemoryChunksCollection\0" "ProvidingMemoryChunks\0"
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 4, 0, 1, 2, 0, 0}, /* Capacity */
    {127, 5, 4, 0, 1, 2, 0, 0}, /* CapacityInfo */
    {396, 9, 12, 0, 0, 2, 0, 0}, /* CapacitySource */
    {411, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {21, 4, 2, 0, 8, 0, 2, 0}, /* Data */
    {26, 2, 0, 0, 1, 0, 2, 0}, /* IsThinProvisioned */
    {44, 4, 2, 0, 8, 0, 2, 0}, /* Metadata */
    {53, 4, 2, 0, 8, 0, 2, 0}, /* Snapshot */
    {62, 6, 0, 1, 2, 0, 2, 0}, /* AllocatedBytes */
    {80, 2, 0, 1, 2, 0, 2, 0}, /* ConsumedBytes */
    {94, 6, 0, 1, 2, 0, 2, 0}, /* GuaranteedBytes */
    {110, 6, 0, 1, 2, 0, 2, 0}, /* ProvisionedBytes */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {140, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {160, 4, 1, 0, 8, 0, 2, 0}, /* ProvidedCapacity */
    {192, 0, 177, 0, 9, 255, 2, 0}, /* ProvidedClassOfService */
    {231, 0, 215, 0, 9, 255, 2, 0}, /* ProvidingDrives */
    {264, 0, 247, 0, 9, 255, 3, 0}, /* ProvidingMemory */
    {303, 0, 280, 0, 9, 255, 3, 0}, /* ProvidingMemoryChunks */
    {347, 0, 325, 0, 9, 255, 2, 0}, /* ProvidingPools */
    {379, 0, 362, 0, 9, 255, 2, 0}, /* ProvidingVolumes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 77, 0},
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
