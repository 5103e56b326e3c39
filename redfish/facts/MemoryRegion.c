/*
 * MemoryRegion: written by tools/generate-facts.py, do not edit. Source: MemoryRegion_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "MemoryRegion\0" "Oem\0" "Actions\0" "MemoryChunks\0" "ChunkLink\0" "ChunkOffsetMiB\0"
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
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {68, 1, 2, 0, 1, 1, 0, 0}, /* MemoryChunk */
    {129, 3, 4, 0, 1, 1, 0, 0}, /* MemoryExtent */
    {0, 7, 18, 0, 0, 1, 0, 0}, /* MemoryRegion */
    {350, 25, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {298, 0, 2, 0, 2, 1, 0, 0}, /* RegionType */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {38, 0, 25, 0, 9, 255, 1, 0}, /* ChunkLink */
    {48, 0, 0, 1, 2, 0, 1, 0}, /* ChunkOffsetMiB */
    {80, 0, 0, 1, 2, 0, 1, 0}, /* ExtentOffsetMiB */
    {96, 0, 0, 1, 2, 0, 1, 0}, /* ExtentSizeMiB */
    {110, 2, 0, 0, 2, 0, 1, 0}, /* SequenceNumber */
    {125, 0, 0, 0, 0, 0, 1, 0}, /* Tag */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {142, 4, 0, 1, 2, 0, 1, 0}, /* BlockSizeMiB */
    {155, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {167, 2, 0, 0, 2, 0, 1, 0}, /* ExtentsCount */
    {180, 2, 0, 0, 1, 0, 1, 0}, /* HardwareManagedCoherencyRegion */
    {211, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {25, 3, 1, 0, 8, 0, 1, 0}, /* MemoryChunks */
    {214, 3, 2, 0, 8, 0, 1, 0}, /* MemoryExtents */
    {228, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {233, 2, 0, 0, 1, 0, 1, 0}, /* NonVolatileRegion */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {251, 0, 0, 1, 2, 0, 1, 0}, /* RegionBaseOffsetMiB */
    {271, 0, 0, 0, 2, 0, 1, 0}, /* RegionNumber */
    {284, 0, 0, 1, 2, 0, 1, 0}, /* RegionSizeMiB */
    {298, 16, 5, 0, 7, 0, 1, 0}, /* RegionType */
    {309, 6, 0, 0, 1, 0, 1, 0}, /* SanitizeOnRelease */
    {327, 2, 0, 0, 1, 0, 1, 0}, /* ShareableRegion */
    {343, 0, 28, 0, 8, 1, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 63, 0},
};
static const struct schema_fact_value values[] = {
    {361, 1, 0}, /* Dynamic */
    {369, 1, 0}, /* Static */
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
