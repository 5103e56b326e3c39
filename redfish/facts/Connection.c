/*
 * Connection: written by tools/generate-facts.py, do not edit. Source: Connection_v1.xml, 14
 * versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Connection\0" "Read\0" "Write\0" "AccessCapability\0" "NonOptimized\0" "Optimized\0"
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
    {23, 0, 2, 0, 2, 1, 0, 0}, /* AccessCapability */
    {97, 2, 5, 0, 2, 1, 0, 0}, /* AccessState */
    {113, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {210, 1, 5, 0, 1, 2, 0, 0}, /* CHAPConnectionKey */
    {1, 6, 12, 0, 0, 1, 0, 0}, /* Connection */
    {352, 18, 3, 0, 1, 3, 0, 0}, /* ConnectionKey */
    {243, 7, 2, 0, 2, 1, 0, 0}, /* ConnectionType */
    {424, 21, 2, 0, 1, 2, 0, 0}, /* DHCHAPKey */
    {562, 23, 4, 0, 1, 3, 0, 0}, /* GenZConnectionKey */
    {273, 27, 5, 0, 1, 1, 0, 0}, /* Links */
    {279, 32, 3, 0, 1, 3, 0, 0}, /* MemoryChunkInfo */
    {295, 35, 3, 0, 1, 4, 0, 0}, /* MemoryRegionInfo */
    {740, 38, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {324, 38, 4, 0, 1, 1, 0, 0}, /* VolumeInfo */
    {762, 42, 3, 0, 3, 5, 0, 0}, /* AddVolumeInfo */
    {776, 45, 2, 0, 3, 5, 0, 0}, /* RemoveVolumeInfo */
};
static const struct schema_fact_property properties[] = {
    {109, 0, 12, 0, 8, 0, 1, 0}, /* Oem */
    {121, 14, 0, 0, 0, 0, 2, 0}, /* CHAPPassword */
    {134, 6, 0, 0, 0, 0, 2, 0}, /* CHAPUsername */
    {147, 14, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPPassword */
    {169, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPUsername */
    {191, 14, 0, 0, 0, 0, 2, 0}, /* TargetCHAPPassword */
    {113, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {228, 4, 5, 0, 8, 0, 3, 0}, /* ConnectionKeys */
    {243, 2, 6, 0, 7, 0, 1, 0}, /* ConnectionType */
    {258, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {270, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {273, 4, 9, 0, 8, 0, 1, 0}, /* Links */
    {279, 5, 10, 0, 8, 0, 3, 0}, /* MemoryChunkInfo */
    {295, 5, 11, 0, 8, 0, 4, 0}, /* MemoryRegionInfo */
    {312, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {109, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {317, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {324, 7, 13, 0, 8, 0, 1, 0}, /* VolumeInfo */
    {335, 6, 3, 0, 8, 0, 2, 0}, /* CHAP */
    {340, 6, 7, 0, 8, 0, 2, 0}, /* DHCHAP */
    {347, 6, 8, 0, 8, 0, 3, 0}, /* GenZ */
    {381, 14, 0, 0, 0, 0, 2, 0}, /* LocalDHCHAPAuthSecret */
    {403, 14, 0, 0, 0, 0, 2, 0}, /* PeerDHCHAPAuthSecret */
    {434, 4, 0, 1, 0, 0, 3, 0}, /* AccessKey */
    {471, 4, 0, 0, 1, 0, 3, 0}, /* RKeyDomainCheckingEnabled */
    {497, 4, 0, 2, 0, 0, 3, 0}, /* RKeyReadOnlyKey */
    {545, 4, 0, 2, 0, 0, 3, 0}, /* RKeyReadWriteKey */
    {594, 5, 580, 0, 9, 255, 1, 0}, /* InitiatorEndpointGroups */
    {627, 5, 618, 0, 9, 255, 1, 0}, /* InitiatorEndpoints */
    {109, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {646, 5, 580, 0, 9, 255, 1, 0}, /* TargetEndpointGroups */
    {667, 5, 618, 0, 9, 255, 1, 0}, /* TargetEndpoints */
    {683, 7, 0, 0, 7, 0, 3, 0}, /* AccessCapabilities */
    {97, 6, 1, 0, 7, 0, 3, 0}, /* AccessState */
    {715, 6, 702, 0, 9, 255, 3, 0}, /* MemoryChunk */
    {683, 7, 0, 0, 7, 0, 4, 0}, /* AccessCapabilities */
    {97, 6, 1, 0, 7, 0, 4, 0}, /* AccessState */
    {727, 6, 727, 0, 9, 255, 4, 0}, /* MemoryRegion */
    {683, 7, 0, 0, 7, 0, 1, 0}, /* AccessCapabilities */
    {97, 6, 1, 0, 7, 0, 1, 0}, /* AccessState */
    {751, 6, 0, 0, 2, 0, 2, 0}, /* LUN */
    {755, 4, 755, 0, 9, 255, 1, 0}, /* Volume */
    {683, 5, 0, 0, 7, 0, 5, 0}, /* AccessCapabilities */
    {751, 4, 0, 0, 2, 0, 5, 0}, /* LUN */
    {755, 20, 17, 0, 9, 2, 5, 0}, /* Volume */
    {751, 4, 0, 0, 2, 0, 5, 0}, /* LUN */
    {755, 20, 17, 0, 9, 2, 5, 0}, /* Volume */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 444, 0, 0}, {NAN, NAN, 513, 0, 0},
};
static const struct schema_fact_value values[] = {
    {12, 1, 0}, /* Read */
    {17, 1, 0}, /* Write */
    {40, 1, 0}, /* NonOptimized */
    {53, 1, 0}, /* Optimized */
    {63, 1, 0}, /* Standby */
    {71, 1, 0}, /* Transitioning */
    {85, 1, 0}, /* Unavailable */
    {366, 1, 0}, /* Memory */
    {373, 1, 0}, /* Storage */
};
static const struct schema_fact_action actions[] = {
    {762, 4, 14, 65535, 5, 0}, /* AddVolumeInfo */
    {776, 4, 15, 65535, 5, 0}, /* RemoveVolumeInfo */
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
