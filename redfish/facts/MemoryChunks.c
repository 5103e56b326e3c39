/*
 * MemoryChunks: written by tools/generate-facts.py, do not edit. Source: MemoryChunks_v1.xml, 44
 * versions, the newest is 1.6.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MemoryChunks\0" "Oem\0" "Actions\0" "Block\0" "PMEM\0" "Volatile\0"
    "AddressRangeType\0" "Item\0" "Memory\0" "MemoryLevel\0" "OffsetMiB\0" "MiBy\0" "RegionId\0"
    "SizeMiB\0" "InterleaveSet\0" "CXLLogicalDevice\0" "CXLLogicalDevices\0" "Endpoint\0"
    "Endpoints\0" "MemoryRegion\0" "MemoryRegions\0" "Links\0" "Local\0" "Mixed\0" "Remote\0"
    "MediaLocation\0" "AddressRangeOffsetMiB\0" "Description\0" "DisplayName\0" "Id\0"
    "InterleaveSets\0" "IsMirrorEnabled\0" "IsSpare\0" "MemoryChunkSizeMiB\0" "Name\0"
    "RequestedOperationalState\0" "Status\0" "OemActions\0" "Offline\0" "Online\0"
    "OperationalState";
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
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {46, 0, 3, 0, 2, 2, 0, 0}, /* AddressRangeType */
    {119, 1, 5, 0, 1, 2, 0, 0}, /* InterleaveSet */
    {214, 6, 4, 0, 1, 4, 0, 0}, /* Links */
    {239, 3, 3, 0, 2, 3, 0, 0}, /* MediaLocation */
    {1, 10, 16, 0, 0, 2, 0, 0}, /* MemoryChunks */
    {398, 26, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {424, 6, 2, 0, 2, 3, 0, 0}, /* OperationalState */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {68, 0, 63, 0, 9, 255, 2, 0}, /* Memory */
    {75, 2, 0, 0, 2, 0, 2, 0}, /* MemoryLevel */
    {87, 2, 0, 1, 2, 0, 2, 0}, /* OffsetMiB */
    {102, 2, 0, 0, 0, 0, 2, 0}, /* RegionId */
    {111, 2, 0, 1, 2, 0, 2, 0}, /* SizeMiB */
    {150, 1, 133, 0, 9, 255, 3, 0}, /* CXLLogicalDevices */
    {177, 1, 168, 0, 9, 255, 4, 0}, /* Endpoints */
    {200, 1, 187, 0, 9, 255, 5, 0}, /* MemoryRegions */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {253, 2, 0, 1, 2, 0, 4, 0}, /* AddressRangeOffsetMiB */
    {46, 18, 1, 0, 7, 0, 2, 0}, /* AddressRangeType */
    {275, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {287, 6, 0, 0, 0, 0, 6, 0}, /* DisplayName */
    {299, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {302, 1, 2, 0, 8, 0, 2, 0}, /* InterleaveSets */
    {317, 2, 0, 0, 1, 0, 2, 0}, /* IsMirrorEnabled */
    {333, 2, 0, 0, 1, 0, 2, 0}, /* IsSpare */
    {214, 0, 3, 0, 8, 0, 4, 0}, /* Links */
    {239, 6, 4, 0, 7, 0, 3, 0}, /* MediaLocation */
    {341, 2, 0, 1, 2, 0, 2, 0}, /* MemoryChunkSizeMiB */
    {360, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {365, 6, 7, 0, 7, 0, 3, 0}, /* RequestedOperationalState */
    {391, 0, 28, 0, 8, 1, 7, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 97, 0},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* Block */
    {32, 2, 0}, /* PMEM */
    {37, 2, 0}, /* Volatile */
    {220, 3, 0}, /* Local */
    {226, 3, 0}, /* Mixed */
    {232, 3, 0}, /* Remote */
    {409, 3, 0}, /* Offline */
    {417, 3, 0}, /* Online */
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
