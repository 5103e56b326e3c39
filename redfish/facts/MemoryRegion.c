/*
 * MemoryRegion: written by tools/generate-facts.py, do not edit. Source: MemoryRegion_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MemoryRegion\0" "Oem\0" "Actions\0" "MemoryChunks\0" "ChunkLink\0" "ChunkOffsetMiB\0"
    "MiBy\0" "MemoryChunk\0" "ExtentOffsetMiB\0" "ExtentSizeMiB\0" "SequenceNumber\0" "Tag\0"
    "MemoryExtent\0" "BlockSizeMiB\0" "Description\0" "ExtentsCount\0"
    "HardwareManagedCoherencyRegion\0" "Id\0" "MemoryExtents\0" "Name\0" "NonVolatileRegion\0"
    "RegionBaseOffsetMiB\0" "RegionNumber\0" "RegionSizeMiB\0" "RegionType\0"
    "SanitizeOnRelease\0" "ShareableRegion\0" "Status\0" "OemActions\0" "Dynamic\0" "Static";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/CXLLogicalDevices/{CXLLogicalDeviceId}/MemoryRegions/{MemoryRegionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {69, 1, 2, 0, 1, 1, 0, 0}, /* MemoryChunk */
    {130, 3, 4, 0, 1, 1, 0, 0}, /* MemoryExtent */
    {1, 7, 18, 0, 0, 1, 0, 0}, /* MemoryRegion */
    {351, 25, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {299, 0, 2, 0, 2, 1, 0, 0}, /* RegionType */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {39, 0, 26, 0, 9, 255, 1, 0}, /* ChunkLink */
    {49, 0, 0, 1, 2, 0, 1, 0}, /* ChunkOffsetMiB */
    {81, 0, 0, 1, 2, 0, 1, 0}, /* ExtentOffsetMiB */
    {97, 0, 0, 1, 2, 0, 1, 0}, /* ExtentSizeMiB */
    {111, 2, 0, 0, 2, 0, 1, 0}, /* SequenceNumber */
    {126, 0, 0, 0, 0, 0, 1, 0}, /* Tag */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {143, 4, 0, 1, 2, 0, 1, 0}, /* BlockSizeMiB */
    {156, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {168, 2, 0, 0, 2, 0, 1, 0}, /* ExtentsCount */
    {181, 2, 0, 0, 1, 0, 1, 0}, /* HardwareManagedCoherencyRegion */
    {212, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {26, 3, 1, 0, 8, 0, 1, 0}, /* MemoryChunks */
    {215, 3, 2, 0, 8, 0, 1, 0}, /* MemoryExtents */
    {229, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {234, 2, 0, 0, 1, 0, 1, 0}, /* NonVolatileRegion */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {252, 0, 0, 1, 2, 0, 1, 0}, /* RegionBaseOffsetMiB */
    {272, 0, 0, 0, 2, 0, 1, 0}, /* RegionNumber */
    {285, 0, 0, 1, 2, 0, 1, 0}, /* RegionSizeMiB */
    {299, 16, 5, 0, 7, 0, 1, 0}, /* RegionType */
    {310, 6, 0, 0, 1, 0, 1, 0}, /* SanitizeOnRelease */
    {328, 2, 0, 0, 1, 0, 1, 0}, /* ShareableRegion */
    {344, 0, 28, 0, 8, 1, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 64, 0},
};
static const struct schema_fact_value values[] = {
    {362, 1, 0}, /* Dynamic */
    {370, 1, 0}, /* Static */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MemoryRegion = {
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
    .uri_count = 1,
    .run_count = 1,
    .type_count = 6,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
