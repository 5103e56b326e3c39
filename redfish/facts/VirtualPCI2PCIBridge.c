/*
 * VirtualPCI2PCIBridge: written by tools/generate-facts.py, do not edit. Source:
 * VirtualPCI2PCIBridge_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VirtualPCI2PCIBridge\0" "Oem\0" "Actions\0" "Endpoint\0" "Endpoints\0" "Port\0"
    "Links\0" "OemActions\0" "BindingStatus\0" "BoundLDId\0" "BoundPBRId\0" "BoundPortId\0"
    "Description\0" "GCXLID\0" "^([0-9A-Fa-f]{2}-){7}[0-9A-Fa-f]{2}:([0-9A-Fa-f]{4})$\0" "Id\0"
    "Name\0" "Status\0" "VPPBId\0" "BoundLD\0" "BoundPID\0" "BoundPhysicalPort\0" "Busy\0"
    "Unbound\0" "vPPBStatusTypes";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/VCSs/{VirtualCXLSwitchId}/VPPBs/{VirtualPCI2PCIBridgeId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {26, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {58, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {64, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 13, 0, 0, 1, 0, 0}, /* VirtualPCI2PCIBridge */
    {265, 0, 5, 0, 2, 1, 0, 0}, /* vPPBStatusTypes */
};
static const struct schema_fact_property properties[] = {
    {22, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {43, 1, 34, 0, 9, 255, 1, 0}, /* Endpoints */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {53, 6, 53, 0, 9, 255, 1, 0}, /* Port */
    {26, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {75, 0, 4, 0, 7, 0, 1, 0}, /* BindingStatus */
    {89, 0, 0, 0, 2, 0, 1, 0}, /* BoundLDId */
    {99, 0, 0, 0, 2, 0, 1, 0}, /* BoundPBRId */
    {110, 0, 0, 0, 2, 0, 1, 0}, /* BoundPortId */
    {122, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {134, 2, 0, 1, 0, 0, 1, 0}, /* GCXLID */
    {195, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {58, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {198, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {203, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {210, 2, 0, 0, 0, 0, 1, 0}, /* VPPBId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 141, 0, 0},
};
static const struct schema_fact_value values[] = {
    {217, 1, 0}, /* BoundLD */
    {225, 1, 0}, /* BoundPID */
    {234, 1, 0}, /* BoundPhysicalPort */
    {252, 1, 0}, /* Busy */
    {257, 1, 0}, /* Unbound */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VirtualPCI2PCIBridge = {
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
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
