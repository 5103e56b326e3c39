/*
 * EndpointGroup: written by tools/generate-facts.py, do not edit. Source: EndpointGroup_v1.xml, 29
 * versions, the newest is 1.3.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "EndpointGroup\0" "NonOptimized\0" "Optimized\0" "Standby\0" "Transitioning\0"
    "Unavailable\0" "AccessState\0" "Oem\0" "Actions\0" "Description\0" "Endpoint\0"
    "Endpoints\0" "GroupType\0" "Id\0" "Identifier\0" "Links\0" "Name\0" "Preferred\0"
    "TargetEndpointGroupIdentifier\0" "Client\0" "Initiator\0" "Server\0" "Target\0"
    "Connection\0" "Connections\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/EndpointGroups/{EndpointGroupId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/EndpointGroups/{EndpointGroupId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/EndpointGroups/{EndpointGroupId}\0"
    "/redfish/v1/Fabrics/{FabricId}/EndpointGroups/{EndpointGroupId}";
static const uint32_t uris[] = {
    0, 65, 157, 237,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 7}, {1, 1, 0, 8}, {1, 2, 0, 6}, {1, 3, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {72, 0, 5, 0, 2, 1, 0, 0}, /* AccessState */
    {88, 0, 1, 0, 1, 2, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* EndpointGroup */
    {127, 5, 4, 0, 2, 1, 0, 0}, /* GroupType */
    {151, 13, 3, 0, 1, 1, 0, 0}, /* Links */
    {256, 16, 0, 0, 1, 2, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {84, 0, 5, 0, 8, 0, 2, 0}, /* Oem */
    {72, 6, 0, 0, 7, 0, 1, 3}, /* AccessState */
    {88, 0, 1, 0, 8, 0, 2, 0}, /* Actions */
    {96, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {117, 5, 108, 0, 9, 255, 1, 3}, /* Endpoints */
    {127, 6, 3, 0, 7, 0, 1, 0}, /* GroupType */
    {137, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {140, 0, 5, 0, 8, 1, 1, 0}, /* Identifier */
    {151, 4, 4, 0, 8, 0, 1, 0}, /* Links */
    {157, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {84, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {162, 6, 0, 0, 1, 0, 1, 4}, /* Preferred */
    {172, 6, 0, 0, 2, 0, 1, 0}, /* TargetEndpointGroupIdentifier */
    {244, 1, 233, 0, 9, 255, 3, 0}, /* Connections */
    {117, 5, 108, 0, 9, 255, 3, 0}, /* Endpoints */
    {84, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {15, 1, 0}, /* NonOptimized */
    {28, 1, 0}, /* Optimized */
    {38, 1, 0}, /* Standby */
    {46, 1, 0}, /* Transitioning */
    {60, 1, 0}, /* Unavailable */
    {202, 1, 3}, /* Client */
    {209, 3, 0}, /* Initiator */
    {219, 1, 3}, /* Server */
    {226, 3, 0}, /* Target */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_EndpointGroup = {
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
    .uri_count = 4,
    .run_count = 4,
    .type_count = 6,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
