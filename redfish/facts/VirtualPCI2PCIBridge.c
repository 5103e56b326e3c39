/*
 * VirtualPCI2PCIBridge: written by tools/generate-facts.py, do not edit. Source:
 * VirtualPCI2PCIBridge_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "VirtualPCI2PCIBridge\0" "Oem\0" "Actions\0" "Endpoint\0" "Endpoints\0" "Port\0" "Links\0"
    "OemActions\0" "BindingStatus\0" "BoundLDId\0" "BoundPBRId\0" "BoundPortId\0" "Description\0"
    "GCXLID\0" "^([0-9A-Fa-f]{2}-){7}[0-9A-Fa-f]{2}:([0-9A-Fa-f]{4})$\0" "Id\0" "Name\0"
    "Status\0" "VPPBId\0" "BoundLD\0" "BoundPID\0" "BoundPhysicalPort\0" "Busy\0" "Unbound\0"
    "vPPBStatusTypes";
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
    {25, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {57, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {63, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 4, 13, 0, 0, 1, 0, 0}, /* VirtualPCI2PCIBridge */
    {264, 0, 5, 0, 2, 1, 0, 0}, /* vPPBStatusTypes */
};
static const struct schema_fact_property properties[] = {
    {21, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {42, 3, 33, 0, 9, 255, 1, 0}, /* Endpoints */
    {21, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {52, 6, 52, 0, 9, 255, 1, 0}, /* Port */
    {25, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {74, 0, 4, 0, 7, 0, 1, 0}, /* BindingStatus */
    {88, 0, 0, 0, 2, 0, 1, 0}, /* BoundLDId */
    {98, 0, 0, 0, 2, 0, 1, 0}, /* BoundPBRId */
    {109, 0, 0, 0, 2, 0, 1, 0}, /* BoundPortId */
    {121, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {133, 2, 0, 1, 0, 0, 1, 0}, /* GCXLID */
    {194, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {57, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {197, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {21, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {202, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {209, 2, 0, 0, 0, 0, 1, 0}, /* VPPBId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 140, 0, 0},
};
static const struct schema_fact_value values[] = {
    {216, 1, 0}, /* BoundLD */
    {224, 1, 0}, /* BoundPID */
    {233, 1, 0}, /* BoundPhysicalPort */
    {251, 1, 0}, /* Busy */
    {256, 1, 0}, /* Unbound */
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
