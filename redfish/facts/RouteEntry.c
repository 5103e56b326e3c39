/*
 * RouteEntry: written by tools/generate-facts.py, do not edit. Source: RouteEntry_v1.xml, 3
 * versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "RouteEntry\0" "Oem\0" "Actions\0" "OemActions\0" "Description\0" "Id\0"
    "MinimumHopCount\0" "Name\0" "RawEntryHex\0" "^0[xX](([a-fA-F]|[0-9]){2}){8}$\0"
    "RouteSetEntryCollection\0" "RouteSet";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/LPRT/{LPRTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/MPRT/{MPRTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/SSDT/{SSDTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/MSDT/{MSDTId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/LPRT/{LPRTId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/MPRT/{MPRTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/MSDT/{MSDTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/SSDT/{SSDTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/LPRT/{LPRTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/MPRT/{MPRTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/MSDT/{MSDTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/SSDT/{SSDTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/LPRT/{LPRTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/MPRT/{MPRTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/MSDT/{MSDTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/SSDT/{SSDTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/LPRT/{LPRTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/MPRT/{MPRTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/LPRT/{LPRTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/MPRT/{MPRTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/SSDT/{SSDTId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/MSDT/{MSDTId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/GenZ/LPRT/{LPRTId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/GenZ/MPRT/{MPRTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/MSDT/{MSDTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/SSDT/{SSDTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/LPRT/{LPRTId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/MPRT/{MPRTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/MSDT/{MSDTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/SSDT/{SSDTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/LPRT/{LPRTId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/MPRT/{MPRTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/MSDT/{MSDTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/GenZ/SSDT/{SSDTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/LPRT/{LPRTId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/MPRT/{MPRTId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 94 | SCHEMA_URI_DEPRECATED, 188 | SCHEMA_URI_DEPRECATED, 267 |
    SCHEMA_URI_DEPRECATED, 346 | SCHEMA_URI_DEPRECATED, 426 | SCHEMA_URI_DEPRECATED, 506 |
    SCHEMA_URI_DEPRECATED, 592 | SCHEMA_URI_DEPRECATED, 678 | SCHEMA_URI_DEPRECATED, 779 |
    SCHEMA_URI_DEPRECATED, 880 | SCHEMA_URI_DEPRECATED, 1018 | SCHEMA_URI_DEPRECATED, 1156 |
    SCHEMA_URI_DEPRECATED, 1309 | SCHEMA_URI_DEPRECATED, 1462 | SCHEMA_URI_DEPRECATED, 1581 |
    SCHEMA_URI_DEPRECATED, 1700 | SCHEMA_URI_DEPRECATED, 1834 | SCHEMA_URI_DEPRECATED, 1968,
    2067, 2166, 2250, 2334, 2419, 2504, 2595, 2686, 2792, 2898, 3041, 3184, 3342, 3500, 3624,
    3748, 3887,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {24, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 8, 0, 0, 1, 0, 0}, /* RouteEntry */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {35, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {47, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {50, 4, 0, 0, 2, 0, 1, 0}, /* MinimumHopCount */
    {66, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {71, 4, 0, 1, 0, 0, 1, 0}, /* RawEntryHex */
    {139, 0, 115, 0, 9, 255, 1, 0}, /* RouteSet */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 83, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_RouteEntry = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 36,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
