/*
 * StoragePoolMetrics: written by tools/generate-facts.py, do not edit. Source:
 * StoragePoolMetrics_v1.xml, 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StoragePoolMetrics\0" "Oem\0" "Actions\0" "OemActions\0" "ConsistencyCheckErrorCount\0"
    "CorrectableIOReadErrorCount\0" "CorrectableIOWriteErrorCount\0" "Description\0"
    "IOStatistics\0" "Id\0" "Name\0" "RebuildErrorCount\0" "StateChangeCount\0"
    "UncorrectableIOReadErrorCount\0" "UncorrectableIOWriteErrorCount";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/AllocatedPools/{AllocatedPoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StoragePools/{StoragePoolId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{ProvidingPoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Volumes/{VolumeId}/AllocatedPools/{StoragePoolId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/FileSystems/{FileSystemId}/CapacitySources/{CapacitySourceId}/ProvidingPools/{StoragePoolId}/Metrics";
static const uint32_t uris[] = {
    0, 84, 201, 353, 493, 598, 746, 815, 917, 1054, 1179, 1269, 1402, 1498, 1627, 1791, 1943,
    2060,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {32, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 13, 0, 0, 1, 0, 0}, /* StoragePoolMetrics */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {43, 2, 0, 0, 3, 0, 1, 0}, /* ConsistencyCheckErrorCount */
    {70, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOReadErrorCount */
    {98, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOWriteErrorCount */
    {127, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {139, 4, 0, 0, 8, 1, 1, 0}, /* IOStatistics */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {160, 2, 0, 0, 3, 0, 1, 0}, /* RebuildErrorCount */
    {178, 2, 0, 0, 3, 0, 1, 0}, /* StateChangeCount */
    {195, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOReadErrorCount */
    {225, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOWriteErrorCount */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_IOStatistics, &schema_Resource,
};
const struct schema schema_StoragePoolMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 18,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
