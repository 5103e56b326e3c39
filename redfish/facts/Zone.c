/*
 * Zone: written by tools/generate-facts.py, do not edit. Source: Zone_v1.xml, 42 versions, the
 * newest is 1.6.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Zone\0" "Oem\0" "Actions\0" "GloballyAccessible\0" "NoInternalRouting\0"
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
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {82, 0, 4, 0, 2, 2, 0, 0}, /* ExternalAccessibility */
    {232, 1, 7, 0, 1, 4, 0, 0}, /* Links */
    {238, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 8, 11, 0, 0, 4, 0, 0}, /* Zone */
    {310, 4, 4, 0, 2, 3, 0, 0}, /* ZoneType */
    {398, 19, 3, 0, 3, 7, 0, 0}, /* AddEndpoint */
    {410, 22, 3, 0, 3, 7, 0, 0}, /* RemoveEndpoint */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {116, 3, 104, 0, 9, 255, 3, 0}, /* AddressPools */
    {129, 3, 4, 0, 9, 0, 3, 0}, /* ContainedByZones */
    {146, 7, 4, 0, 9, 0, 3, 0}, /* ContainsZones */
    {169, 3, 160, 0, 9, 255, 4, 0}, /* Endpoints */
    {186, 3, 179, 0, 9, 255, 4, 0}, /* InvolvedSwitches */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {217, 3, 203, 0, 9, 255, 1, 0}, /* ResourceBlocks */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {249, 6, 0, 0, 1, 0, 3, 0}, /* DefaultRoutingEnabled */
    {271, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {82, 6, 1, 0, 7, 0, 2, 0}, /* ExternalAccessibility */
    {283, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {286, 1, 5, 0, 8, 1, 5, 0}, /* Identifiers */
    {232, 4, 2, 0, 8, 0, 4, 0}, /* Links */
    {298, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {303, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {310, 6, 5, 0, 7, 0, 3, 0}, /* ZoneType */
    {160, 20, 2, 0, 9, 2, 7, 0}, /* Endpoint */
    {376, 4, 0, 0, 0, 0, 7, 0}, /* EndpointETag */
    {389, 4, 0, 0, 0, 0, 7, 0}, /* ZoneETag */
    {160, 20, 2, 0, 9, 2, 7, 0}, /* Endpoint */
    {376, 4, 0, 0, 0, 0, 7, 0}, /* EndpointETag */
    {389, 4, 0, 0, 0, 0, 7, 0}, /* ZoneETag */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {17, 2, 0}, /* GloballyAccessible */
    {36, 2, 0}, /* NoInternalRouting */
    {54, 2, 0}, /* NonZonedAccessible */
    {73, 2, 0}, /* ZoneOnly */
    {319, 3, 0}, /* Default */
    {327, 3, 0}, /* ZoneOfEndpoints */
    {343, 6, 0}, /* ZoneOfResourceBlocks */
    {364, 3, 0}, /* ZoneOfZones */
};
static const struct schema_fact_action actions[] = {
    {398, 4, 6, 65535, 7, 0}, /* AddEndpoint */
    {410, 4, 7, 65535, 7, 0}, /* RemoveEndpoint */
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
