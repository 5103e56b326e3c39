/*
 * MemoryChunks: written by tools/generate-facts.py, do not edit. Source: MemoryChunks_v1.xml, 44
 * versions, the newest is 1.6.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "MemoryChunks\0" "Oem\0" "Actions\0" "Block\0" "PMEM\0" "Volatile\0" "AddressRangeType\0"
    "Item\0" "Memory\0" "MemoryLevel\0" "OffsetMiB\0" "MiBy\0" "RegionId\0" "SizeMiB\0"
    "InterleaveSet\0" "CXLLogicalDevice\0" "CXLLogicalDevices\0" "Endpoint\0" "Endpoints\0"
    "MemoryRegion\0" "MemoryRegions\0" "Links\0" "Local\0" "Mixed\0" "Remote\0" "MediaLocation\0"
    "AddressRangeOffsetMiB\0" "Description\0" "DisplayName\0" "Id\0" "InterleaveSets\0"
    "IsMirrorEnabled\0" "IsSpare\0" "MemoryChunkSizeMiB\0" "Name\0" "RequestedOperationalState\0"
    "Status\0" "OemActions\0" "Offline\0" "Online\0" "OperationalState";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}/MemoryChunks/{MemoryChunksId}\0"
    "/redfish/v1/Chassis/{ChassisId}/MemoryDomains/{MemoryDomainId}/MemoryChunks/{MemoryChunksId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}/MemoryChunks/{MemoryChunksId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}/MemoryChunks/{MemoryChunksId}";
static const uint32_t uris[] = {
    0, 100, 193, 345,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 7}, {1, 2, 0, 8}, {1, 3, 0, 5}, {1, 4, 0, 4}, {1, 5, 0, 2}, {1, 6,
    0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10500, 0x10300, 0x10600, 0x10400, 0x10200,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {45, 0, 3, 0, 2, 2, 0, 0}, /* AddressRangeType */
    {118, 1, 5, 0, 1, 2, 0, 0}, /* InterleaveSet */
    {213, 6, 4, 0, 1, 4, 0, 0}, /* Links */
    {238, 3, 3, 0, 2, 3, 0, 0}, /* MediaLocation */
    {0, 10, 16, 0, 0, 2, 0, 0}, /* MemoryChunks */
    {397, 26, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {423, 6, 2, 0, 2, 3, 0, 0}, /* OperationalState */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {67, 0, 62, 0, 9, 255, 2, 0}, /* Memory */
    {74, 2, 0, 0, 2, 0, 2, 0}, /* MemoryLevel */
    {86, 2, 0, 1, 2, 0, 2, 0}, /* OffsetMiB */
    {101, 2, 0, 0, 0, 0, 2, 0}, /* RegionId */
    {110, 2, 0, 1, 2, 0, 2, 0}, /* SizeMiB */
    {149, 3, 132, 0, 9, 255, 3, 0}, /* CXLLogicalDevices */
    {176, 3, 167, 0, 9, 255, 4, 0}, /* Endpoints */
    {199, 3, 186, 0, 9, 255, 5, 0}, /* MemoryRegions */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {252, 2, 0, 1, 2, 0, 4, 0}, /* AddressRangeOffsetMiB */
    {45, 18, 1, 0, 7, 0, 2, 0}, /* AddressRangeType */
    {274, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {286, 6, 0, 0, 0, 0, 6, 0}, /* DisplayName */
    {298, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {301, 1, 2, 0, 8, 0, 2, 0}, /* InterleaveSets */
    {316, 2, 0, 0, 1, 0, 2, 0}, /* IsMirrorEnabled */
    {332, 2, 0, 0, 1, 0, 2, 0}, /* IsSpare */
    {213, 0, 3, 0, 8, 0, 4, 0}, /* Links */
    {238, 6, 4, 0, 7, 0, 3, 0}, /* MediaLocation */
    {340, 2, 0, 1, 2, 0, 2, 0}, /* MemoryChunkSizeMiB */
    {359, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {364, 6, 7, 0, 7, 0, 3, 0}, /* RequestedOperationalState */
    {390, 0, 28, 0, 8, 1, 7, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 96, 0},
};
static const struct schema_fact_value values[] = {
    {25, 2, 0}, /* Block */
    {31, 2, 0}, /* PMEM */
    {36, 2, 0}, /* Volatile */
    {219, 3, 0}, /* Local */
    {225, 3, 0}, /* Mixed */
    {231, 3, 0}, /* Remote */
    {408, 3, 0}, /* Offline */
    {416, 3, 0}, /* Online */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MemoryChunks = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 4,
    .run_count = 7,
    .type_count = 8,
    .action_count = 0,
    .main = 5,
    .capabilities = 6,
};
// clang-format on
