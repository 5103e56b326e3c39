/*
 * VolumeMetrics: written by tools/generate-facts.py, do not edit. Source: VolumeMetrics_v1.xml, 4
 * versions, the newest is 1.1.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VolumeMetrics\0" "Oem\0" "Actions\0" "OemActions\0" "ConsistencyCheckCount\0"
    "ConsistencyCheckErrorCount\0" "CorrectableIOReadErrorCount\0"
    "CorrectableIOWriteErrorCount\0" "Description\0" "IOStatistics\0" "Id\0" "Name\0"
    "RebuildErrorCount\0" "StateChangeCount\0" "UncorrectableIOReadErrorCount\0"
    "UncorrectableIOWriteErrorCount";
static const char uri_texts[] =
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ConsistencyGroups/{ConsistencyGroupId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/AllocatedVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingVolumes/{ProvidingVolumeId}/Metrics";
static const uint32_t uris[] = {
    0, 111, 249, 341, 460, 558, 688, 785, 917, 976, 1101, 1258, 1382, 1541, 1627, 1740, 1885,
    1997, 2144, 2218,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {27, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 14, 0, 0, 1, 0, 0}, /* VolumeMetrics */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {38, 2, 0, 0, 3, 0, 2, 0}, /* ConsistencyCheckCount */
    {60, 2, 0, 0, 3, 0, 1, 0}, /* ConsistencyCheckErrorCount */
    {87, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOReadErrorCount */
    {115, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOWriteErrorCount */
    {144, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {156, 4, 0, 0, 8, 1, 2, 0}, /* IOStatistics */
    {169, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {172, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {177, 2, 0, 0, 3, 0, 1, 0}, /* RebuildErrorCount */
    {195, 2, 0, 0, 3, 0, 1, 0}, /* StateChangeCount */
    {212, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOReadErrorCount */
    {242, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOWriteErrorCount */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_IOStatistics, &schema_Resource,
};
const struct schema schema_VolumeMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 20,
    .run_count = 2,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
