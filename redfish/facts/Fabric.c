/*
 * Fabric: written by tools/generate-facts.py, do not edit. Source: Fabric_v1.xml, 24 versions, the
 * newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Fabric\0" "Oem\0" "Actions\0" "AddressPoolCollection\0" "AddressPools\0"
    "ConnectionCollection\0" "Connections\0" "Description\0" "EndpointGroupCollection\0"
    "EndpointGroups\0" "EndpointCollection\0" "Endpoints\0" "FabricType\0" "Id\0" "Links\0"
    "MaxZones\0" "Name\0" "Status\0" "SwitchCollection\0" "Switches\0" "UUID\0"
    "ZoneCollection\0" "Zones\0" "Manager\0" "ManagedBy\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 2}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200, 0x10300, 0x10400,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 16, 0, 0, 1, 0, 0}, /* Fabric */
    {182, 17, 2, 0, 1, 1, 0, 0}, /* Links */
    {279, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {42, 0, 20, 0, 9, 255, 2, 0}, /* AddressPools */
    {76, 0, 55, 0, 9, 255, 3, 0}, /* Connections */
    {88, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {124, 0, 100, 0, 9, 255, 3, 0}, /* EndpointGroups */
    {158, 0, 139, 0, 9, 255, 1, 0}, /* Endpoints */
    {168, 2, 0, 0, 7, 1, 1, 0}, /* FabricType */
    {179, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {182, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {188, 2, 0, 0, 2, 0, 1, 0}, /* MaxZones */
    {197, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {202, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {226, 0, 209, 0, 9, 255, 1, 0}, /* Switches */
    {235, 6, 0, 0, 6, 0, 4, 0}, /* UUID */
    {255, 0, 240, 0, 9, 255, 1, 0}, /* Zones */
    {269, 1, 261, 0, 9, 255, 5, 0}, /* ManagedBy */
    {8, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Protocol, &schema_Resource,
};
const struct schema schema_Fabric = {
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
    .run_count = 5,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
