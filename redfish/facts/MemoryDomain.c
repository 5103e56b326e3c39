/*
 * MemoryDomain: written by tools/generate-facts.py, do not edit. Source: MemoryDomain_v1.xml, 24
 * versions, the newest is 1.5.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MemoryDomain\0" "Oem\0" "Actions\0" "CXLLogicalDevice\0" "CXLLogicalDevices\0"
    "FabricAdapter\0" "FabricAdapters\0" "MediaController\0" "MediaControllers\0"
    "PCIeFunction\0" "PCIeFunctions\0" "Links\0" "AllowsBlockProvisioning\0"
    "AllowsMemoryChunkCreation\0" "AllowsMirroring\0" "AllowsSparing\0" "Description\0" "Id\0"
    "InterleavableMemorySets\0" "MemoryChunkIncrementMiB\0" "MiBy\0" "MemoryChunksCollection\0"
    "MemoryChunks\0" "MemorySizeMiB\0" "MinMemoryChunkSizeMiB\0" "Name\0" "Status\0" "Memory\0"
    "MemorySet\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}\0"
    "/redfish/v1/Chassis/{ChassisId}/MemoryDomains/{MemoryDomainId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemoryDomains/{MemoryDomainId}";
static const uint32_t uris[] = {
    0, 70, 133, 255,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 5}, {1, 2, 0, 4}, {1, 3, 0, 1}, {1, 4, 0, 1}, {1, 5, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10500, 0x10400, 0x10300, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {150, 1, 5, 0, 1, 4, 0, 0}, /* Links */
    {1, 6, 16, 0, 0, 5, 0, 0}, /* MemoryDomain */
    {395, 22, 1, 0, 1, 5, 0, 0}, /* MemorySet */
    {405, 23, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {43, 1, 26, 0, 9, 255, 2, 0}, /* CXLLogicalDevices */
    {75, 1, 61, 0, 9, 255, 3, 0}, /* FabricAdapters */
    {106, 1, 90, 0, 9, 255, 4, 3}, /* MediaControllers */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {136, 1, 123, 0, 9, 255, 2, 0}, /* PCIeFunctions */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {156, 2, 0, 0, 1, 0, 5, 0}, /* AllowsBlockProvisioning */
    {180, 2, 0, 0, 1, 0, 5, 0}, /* AllowsMemoryChunkCreation */
    {206, 2, 0, 0, 1, 0, 6, 0}, /* AllowsMirroring */
    {222, 2, 0, 0, 1, 0, 6, 0}, /* AllowsSparing */
    {236, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {248, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {251, 1, 3, 0, 8, 0, 5, 0}, /* InterleavableMemorySets */
    {150, 0, 1, 0, 8, 0, 4, 0}, /* Links */
    {275, 2, 0, 1, 2, 0, 2, 0}, /* MemoryChunkIncrementMiB */
    {327, 0, 304, 0, 9, 255, 5, 0}, /* MemoryChunks */
    {340, 2, 0, 1, 2, 0, 2, 0}, /* MemorySizeMiB */
    {354, 2, 0, 1, 2, 0, 2, 0}, /* MinMemoryChunkSizeMiB */
    {376, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {381, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {395, 1, 388, 0, 9, 255, 5, 0}, /* MemorySet */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 299, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MemoryDomain = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 4,
    .run_count = 6,
    .type_count = 5,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
