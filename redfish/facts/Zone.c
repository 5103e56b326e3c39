/*
 * Zone: written by tools/generate-facts.py, do not edit. Source: Zone_v1.xml, 42 versions, the
 * newest is 1.6.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Zone\0" "Oem\0" "Actions\0" "GloballyAccessible\0" "NoInternalRouting\0"
    "NonZonedAccessible\0" "ZoneOnly\0" "ExternalAccessibility\0" "AddressPool\0"
    "AddressPools\0" "ContainedByZones\0" "ContainsZones\0" "Endpoint\0" "Endpoints\0" "Switch\0"
    "InvolvedSwitches\0" "ResourceBlock\0" "ResourceBlocks\0" "Links\0" "OemActions\0"
    "DefaultRoutingEnabled\0" "Description\0" "Id\0" "Identifiers\0" "Name\0" "Status\0"
    "ZoneType\0" "Default\0" "ZoneOfEndpoints\0" "ZoneOfResourceBlocks\0" "ZoneOfZones\0"
    "EndpointETag\0" "ZoneETag\0" "AddEndpoint\0" "RemoveEndpoint";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Zones/{ZoneId}\0"
    "/redfish/v1/CompositionService/ResourceZones/{ZoneId}";
static const uint32_t uris[] = {
    0, 46,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 7}, {1, 1, 0, 6}, {1, 2, 0, 5}, {1, 3, 0, 6}, {1, 4, 0, 5}, {1, 5, 0, 3}, {1, 6,
    0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10300, 0x10400, 0x10000, 0x10200, 0x10600, 0x10500,
};
static const struct schema_fact_type types[] = {
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {83, 0, 4, 0, 2, 2, 0, 0}, /* ExternalAccessibility */
    {233, 1, 7, 0, 1, 4, 0, 0}, /* Links */
    {239, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 8, 11, 0, 0, 4, 0, 0}, /* Zone */
    {311, 4, 4, 0, 2, 3, 0, 0}, /* ZoneType */
    {399, 19, 3, 0, 3, 7, 0, 0}, /* AddEndpoint */
    {411, 22, 3, 0, 3, 7, 0, 0}, /* RemoveEndpoint */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {117, 1, 105, 0, 9, 255, 3, 0}, /* AddressPools */
    {130, 1, 4, 0, 9, 0, 3, 0}, /* ContainedByZones */
    {147, 5, 4, 0, 9, 0, 3, 0}, /* ContainsZones */
    {170, 1, 161, 0, 9, 255, 4, 0}, /* Endpoints */
    {187, 1, 180, 0, 9, 255, 4, 0}, /* InvolvedSwitches */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {218, 1, 204, 0, 9, 255, 1, 0}, /* ResourceBlocks */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {250, 6, 0, 0, 1, 0, 3, 0}, /* DefaultRoutingEnabled */
    {272, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {83, 6, 1, 0, 7, 0, 2, 0}, /* ExternalAccessibility */
    {284, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {287, 1, 5, 0, 8, 1, 5, 0}, /* Identifiers */
    {233, 4, 2, 0, 8, 0, 4, 0}, /* Links */
    {299, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {304, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {311, 6, 5, 0, 7, 0, 3, 0}, /* ZoneType */
    {161, 20, 2, 0, 9, 2, 7, 0}, /* Endpoint */
    {377, 4, 0, 0, 0, 0, 7, 0}, /* EndpointETag */
    {390, 4, 0, 0, 0, 0, 7, 0}, /* ZoneETag */
    {161, 20, 2, 0, 9, 2, 7, 0}, /* Endpoint */
    {377, 4, 0, 0, 0, 0, 7, 0}, /* EndpointETag */
    {390, 4, 0, 0, 0, 0, 7, 0}, /* ZoneETag */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {18, 2, 0}, /* GloballyAccessible */
    {37, 2, 0}, /* NoInternalRouting */
    {55, 2, 0}, /* NonZonedAccessible */
    {74, 2, 0}, /* ZoneOnly */
    {320, 3, 0}, /* Default */
    {328, 3, 0}, /* ZoneOfEndpoints */
    {344, 6, 0}, /* ZoneOfResourceBlocks */
    {365, 3, 0}, /* ZoneOfZones */
};
static const struct schema_fact_action actions[] = {
    {399, 4, 6, 65535, 7, 0}, /* AddEndpoint */
    {411, 4, 7, 65535, 7, 0}, /* RemoveEndpoint */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Endpoint,
};
const struct schema schema_Zone = {
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
    .uri_count = 2,
    .run_count = 7,
    .type_count = 6,
    .action_count = 2,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
