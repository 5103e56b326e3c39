/*
 * AllowDeny: written by tools/generate-facts.py, do not edit. Source: AllowDeny_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AllowDeny\0" "Oem\0" "Actions\0" "AllowType\0" "Description\0" "DestinationPortLower\0"
    "DestinationPortUpper\0" "Direction\0" "IANAProtocolNumber\0" "IPAddressLower\0"
    "IPAddressType\0" "IPAddressUpper\0" "Id\0" "Name\0" "SourcePortLower\0" "SourcePortUpper\0"
    "StatefulSession\0" "Allow\0" "Deny\0" "Egress\0" "Ingress\0" "DataDirection\0" "IPv4\0"
    "IPv6\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/AllowDeny/{AllowDenyId}";
static const uint32_t uris[] = {
    0, 140, 291, 467, 670, 827,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 16, 0, 0, 1, 0, 0}, /* AllowDeny */
    {23, 0, 2, 0, 2, 1, 0, 0}, /* AllowType */
    {242, 2, 2, 0, 2, 1, 0, 0}, /* DataDirection */
    {131, 4, 2, 0, 2, 1, 0, 0}, /* IPAddressType */
    {266, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 6, 2, 0, 7, 0, 1, 0}, /* AllowType */
    {33, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {45, 6, 0, 0, 2, 0, 1, 0}, /* DestinationPortLower */
    {66, 6, 0, 0, 2, 0, 1, 0}, /* DestinationPortUpper */
    {87, 6, 3, 0, 7, 0, 1, 0}, /* Direction */
    {97, 6, 0, 0, 2, 0, 1, 0}, /* IANAProtocolNumber */
    {116, 6, 0, 0, 0, 0, 1, 0}, /* IPAddressLower */
    {131, 6, 4, 0, 7, 0, 1, 0}, /* IPAddressType */
    {145, 6, 0, 0, 0, 0, 1, 0}, /* IPAddressUpper */
    {160, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {163, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {168, 6, 0, 0, 2, 0, 1, 0}, /* SourcePortLower */
    {184, 6, 0, 0, 2, 0, 1, 0}, /* SourcePortUpper */
    {200, 6, 0, 0, 1, 0, 1, 0}, /* StatefulSession */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {216, 1, 0}, /* Allow */
    {222, 1, 0}, /* Deny */
    {227, 1, 0}, /* Egress */
    {234, 1, 0}, /* Ingress */
    {256, 1, 0}, /* IPv4 */
    {261, 1, 0}, /* IPv6 */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_AllowDeny = {
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
    .uri_count = 6,
    .run_count = 1,
    .type_count = 6,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
