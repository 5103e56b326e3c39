/*
 * Connection: written by tools/generate-facts.py, do not edit. Source: Connection_v1.xml, 14
 * versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Connection\0" "Read\0" "Write\0" "AccessCapability\0" "NonOptimized\0" "Optimized\0"
    "Standby\0" "Transitioning\0" "Unavailable\0" "AccessState\0" "Oem\0" "Actions\0"
    "CHAPPassword\0" "CHAPUsername\0" "InitiatorCHAPPassword\0" "InitiatorCHAPUsername\0"
    "TargetCHAPPassword\0" "CHAPConnectionKey\0" "ConnectionKeys\0" "ConnectionType\0"
    "Description\0" "Id\0" "Links\0" "MemoryChunkInfo\0" "MemoryRegionInfo\0" "Name\0" "Status\0"
    "VolumeInfo\0" "CHAP\0" "DHCHAP\0" "GenZ\0" "ConnectionKey\0" "Memory\0" "Storage\0"
    "LocalDHCHAPAuthSecret\0" "PeerDHCHAPAuthSecret\0" "DHCHAPKey\0" "AccessKey\0"
    "^0[xX]([a-fA-F]|[0-9]){2}$\0" "RKeyDomainCheckingEnabled\0" "RKeyReadOnlyKey\0"
    "^0[xX](([a-fA-F]|[0-9]){2}){4}$\0" "RKeyReadWriteKey\0" "GenZConnectionKey\0"
    "EndpointGroup\0" "InitiatorEndpointGroups\0" "Endpoint\0" "InitiatorEndpoints\0"
    "TargetEndpointGroups\0" "TargetEndpoints\0" "AccessCapabilities\0" "MemoryChunks\0"
    "MemoryChunk\0" "MemoryRegion\0" "OemActions\0" "LUN\0" "Volume\0" "AddVolumeInfo\0"
    "RemoveVolumeInfo";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Connections/{ConnectionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 3}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100, 0x10300, 0x10400,
};
static const struct schema_fact_type types[] = {
    {22, 0, 2, 0, 2, 1, 0, 0}, /* AccessCapability */
    {96, 2, 5, 0, 2, 1, 0, 0}, /* AccessState */
    {112, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {209, 1, 5, 0, 1, 2, 0, 0}, /* CHAPConnectionKey */
    {0, 6, 12, 0, 0, 1, 0, 0}, /* Connection */
    {351, 18, 3, 0, 1, 3, 0, 0}, /* ConnectionKey */
    {242, 7, 2, 0, 2, 1, 0, 0}, /* ConnectionType */
    {423, 21, 2, 0, 1, 2, 0, 0}, /* DHCHAPKey */
    {561, 23, 4, 0, 1, 3, 0, 0}, /* GenZConnectionKey */
    {272, 27, 5, 0, 1, 1, 0, 0}, /* Links */
    {278, 32, 3, 0, 1, 3, 0, 0}, /* MemoryChunkInfo */
    {294, 35, 3, 0, 1, 4, 0, 0}, /* MemoryRegionInfo */
    {739, 38, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {323, 38, 4, 0, 1, 1, 0, 0}, /* VolumeInfo */
    {761, 42, 3, 0, 3, 5, 0, 0}, /* AddVolumeInfo */
    {775, 45, 2, 0, 3, 5, 0, 0}, /* RemoveVolumeInfo */
};
static const struct schema_fact_property properties[] = {
    {108, 0, 12, 0, 8, 0, 1, 0}, /* Oem */
    {120, 14, 0, 0, 0, 0, 2, 0}, /* CHAPPassword */
    {133, 6, 0, 0, 0, 0, 2, 0}, /* CHAPUsername */
    {146, 14, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPPassword */
    {168, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPUsername */
    {190, 14, 0, 0, 0, 0, 2, 0}, /* TargetCHAPPassword */
    {112, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {227, 4, 5, 0, 8, 0, 3, 0}, /* ConnectionKeys */
    {242, 2, 6, 0, 7, 0, 1, 0}, /* ConnectionType */
    {257, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {269, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {272, 4, 9, 0, 8, 0, 1, 0}, /* Links */
    {278, 5, 10, 0, 8, 0, 3, 0}, /* MemoryChunkInfo */
    {294, 5, 11, 0, 8, 0, 4, 0}, /* MemoryRegionInfo */
    {311, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {108, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {316, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {323, 7, 13, 0, 8, 0, 1, 0}, /* VolumeInfo */
    {334, 6, 3, 0, 8, 0, 2, 0}, /* CHAP */
    {339, 6, 7, 0, 8, 0, 2, 0}, /* DHCHAP */
    {346, 6, 8, 0, 8, 0, 3, 0}, /* GenZ */
    {380, 14, 0, 0, 0, 0, 2, 0}, /* LocalDHCHAPAuthSecret */
    {402, 14, 0, 0, 0, 0, 2, 0}, /* PeerDHCHAPAuthSecret */
    {433, 4, 0, 1, 0, 0, 3, 0}, /* AccessKey */
    {470, 4, 0, 0, 1, 0, 3, 0}, /* RKeyDomainCheckingEnabled */
    {496, 4, 0, 2, 0, 0, 3, 0}, /* RKeyReadOnlyKey */
    {544, 4, 0, 2, 0, 0, 3, 0}, /* RKeyReadWriteKey */
    {593, 7, 579, 0, 9, 255, 1, 0}, /* InitiatorEndpointGroups */
    {626, 7, 617, 0, 9, 255, 1, 0}, /* InitiatorEndpoints */
    {108, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {645, 7, 579, 0, 9, 255, 1, 0}, /* TargetEndpointGroups */
    {666, 7, 617, 0, 9, 255, 1, 0}, /* TargetEndpoints */
    {682, 7, 0, 0, 7, 0, 3, 0}, /* AccessCapabilities */
    {96, 6, 1, 0, 7, 0, 3, 0}, /* AccessState */
    {714, 6, 701, 0, 9, 255, 3, 0}, /* MemoryChunk */
    {682, 7, 0, 0, 7, 0, 4, 0}, /* AccessCapabilities */
    {96, 6, 1, 0, 7, 0, 4, 0}, /* AccessState */
    {726, 6, 726, 0, 9, 255, 4, 0}, /* MemoryRegion */
    {682, 7, 0, 0, 7, 0, 1, 0}, /* AccessCapabilities */
    {96, 6, 1, 0, 7, 0, 1, 0}, /* AccessState */
    {750, 6, 0, 0, 2, 0, 2, 0}, /* LUN */
    {754, 4, 754, 0, 9, 255, 1, 0}, /* Volume */
    {682, 5, 0, 0, 7, 0, 5, 0}, /* AccessCapabilities */
    {750, 4, 0, 0, 2, 0, 5, 0}, /* LUN */
    {754, 20, 17, 0, 9, 2, 5, 0}, /* Volume */
    {750, 4, 0, 0, 2, 0, 5, 0}, /* LUN */
    {754, 20, 17, 0, 9, 2, 5, 0}, /* Volume */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 443, 0, 0}, {NAN, NAN, 512, 0, 0},
};
static const struct schema_fact_value values[] = {
    {11, 1, 0}, /* Read */
    {16, 1, 0}, /* Write */
    {39, 1, 0}, /* NonOptimized */
    {52, 1, 0}, /* Optimized */
    {62, 1, 0}, /* Standby */
    {70, 1, 0}, /* Transitioning */
    {84, 1, 0}, /* Unavailable */
    {365, 1, 0}, /* Memory */
    {372, 1, 0}, /* Storage */
};
static const struct schema_fact_action actions[] = {
    {761, 4, 14, 65535, 5, 0}, /* AddVolumeInfo */
    {775, 4, 15, 65535, 5, 0}, /* RemoveVolumeInfo */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Volume,
};
const struct schema schema_Connection = {
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
    .uri_count = 1,
    .run_count = 5,
    .type_count = 14,
    .action_count = 2,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
