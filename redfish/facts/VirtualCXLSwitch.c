/*
 * VirtualCXLSwitch: written by tools/generate-facts.py, do not edit. Source:
 * VirtualCXLSwitch_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VirtualCXLSwitch\0" "Oem\0" "Actions\0" "Endpoint\0" "Endpoints\0" "Port\0" "Links\0"
    "OemActions\0" "Description\0" "HDMDecoders\0" "Id\0" "Name\0" "Status\0" "VCSId\0"
    "VirtualPCI2PCIBridgeCollection\0" "VPPBs";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/VCSs/{VirtualCXLSwitchId}";
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {54, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {60, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 10, 0, 0, 1, 0, 0}, /* VirtualCXLSwitch */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {39, 1, 30, 0, 9, 255, 1, 0}, /* Endpoints */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {49, 0, 49, 0, 9, 255, 1, 0}, /* Port */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {71, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {83, 0, 0, 0, 2, 0, 1, 0}, /* HDMDecoders */
    {95, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {54, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {103, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {110, 0, 0, 0, 0, 0, 1, 0}, /* VCSId */
    {147, 0, 116, 0, 9, 255, 1, 0}, /* VPPBs */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VirtualCXLSwitch = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
