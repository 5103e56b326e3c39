/*
 * VCATEntryCollection: written by tools/generate-facts.py, do not edit. Source:
 * VCATEntryCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VCATEntryCollection\0" "Description\0" "VCATEntry\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/GenZ/VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 71 | SCHEMA_URI_DEPRECATED, 155 | SCHEMA_URI_DEPRECATED, 228 |
    SCHEMA_URI_DEPRECATED, 301 | SCHEMA_URI_DEPRECATED, 437 | SCHEMA_URI_DEPRECATED, 562 |
    SCHEMA_URI_DEPRECATED, 687 | SCHEMA_URI_DEPRECATED, 804 | SCHEMA_URI_DEPRECATED, 910 |
    SCHEMA_URI_DEPRECATED, 1016 | SCHEMA_URI_DEPRECATED, 1101 | SCHEMA_URI_DEPRECATED, 1175 |
    SCHEMA_URI_DEPRECATED, 1249, 1325, 1414, 1492, 1570, 1711, 1841, 1971, 2093, 2204, 2315,
    2405, 2484,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* VCATEntryCollection */
};
static const struct schema_fact_property properties[] = {
    {21, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {43, 17, 33, 0, 9, 255, 0, 0}, /* Members */
    {51, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {56, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VCATEntryCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 26,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
