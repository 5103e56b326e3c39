/*
 * VCATEntry: written by tools/generate-facts.py, do not edit. Source: VCATEntry_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VCATEntry\0" "Oem\0" "Actions\0" "OemActions\0" "Description\0" "Id\0" "Name\0"
    "RawEntryHex\0" "^0[xX](([a-fA-F]|[0-9])*)$\0" "VCEntries\0" "Threshold\0"
    "^0[xX]([a-fA-F]|[0-9]){2}$\0" "VCMask\0" "^0[xX](([a-fA-F]|[0-9]){2}){4}$\0" "VCATableEntry";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/GenZ/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{SystemId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/GenZ/VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/REQ-VCAT/{VCATEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/GenZ/RSP-VCAT/{VCATEntryId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 85 | SCHEMA_URI_DEPRECATED, 183 | SCHEMA_URI_DEPRECATED, 270 |
    SCHEMA_URI_DEPRECATED, 357 | SCHEMA_URI_DEPRECATED, 507 | SCHEMA_URI_DEPRECATED, 646 |
    SCHEMA_URI_DEPRECATED, 785 | SCHEMA_URI_DEPRECATED, 916 | SCHEMA_URI_DEPRECATED, 1036 |
    SCHEMA_URI_DEPRECATED, 1156 | SCHEMA_URI_DEPRECATED, 1255 | SCHEMA_URI_DEPRECATED, 1343 |
    SCHEMA_URI_DEPRECATED, 1431, 1521, 1624, 1716, 1808, 1963, 2107, 2251, 2387, 2512, 2637,
    2741, 2834,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {23, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 7, 0, 0, 1, 0, 0}, /* VCATEntry */
    {179, 8, 2, 0, 1, 1, 0, 0}, /* VCATableEntry */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {34, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {46, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {49, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {54, 6, 0, 1, 0, 0, 1, 0}, /* RawEntryHex */
    {93, 5, 3, 0, 8, 0, 1, 0}, /* VCEntries */
    {103, 6, 0, 2, 0, 0, 1, 0}, /* Threshold */
    {140, 6, 0, 3, 0, 0, 1, 0}, /* VCMask */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 66, 0, 0}, {NAN, NAN, 113, 0, 0}, {NAN, NAN, 147, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VCATEntry = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 26,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
