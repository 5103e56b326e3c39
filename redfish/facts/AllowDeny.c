/*
 * AllowDeny: written by tools/generate-facts.py, do not edit. Source: AllowDeny_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AllowDeny\0" "Oem\0" "Actions\0" "AllowType\0" "Description\0" "DestinationPortLower\0"
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 16, 0, 0, 1, 0, 0}, /* AllowDeny */
    {22, 0, 2, 0, 2, 1, 0, 0}, /* AllowType */
    {241, 2, 2, 0, 2, 1, 0, 0}, /* DataDirection */
    {130, 4, 2, 0, 2, 1, 0, 0}, /* IPAddressType */
    {265, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {22, 6, 2, 0, 7, 0, 1, 0}, /* AllowType */
    {32, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {44, 6, 0, 0, 2, 0, 1, 0}, /* DestinationPortLower */
    {65, 6, 0, 0, 2, 0, 1, 0}, /* DestinationPortUpper */
    {86, 6, 3, 0, 7, 0, 1, 0}, /* Direction */
    {96, 6, 0, 0, 2, 0, 1, 0}, /* IANAProtocolNumber */
    {115, 6, 0, 0, 0, 0, 1, 0}, /* IPAddressLower */
    {130, 6, 4, 0, 7, 0, 1, 0}, /* IPAddressType */
    {144, 6, 0, 0, 0, 0, 1, 0}, /* IPAddressUpper */
    {159, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {162, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {167, 6, 0, 0, 2, 0, 1, 0}, /* SourcePortLower */
    {183, 6, 0, 0, 2, 0, 1, 0}, /* SourcePortUpper */
    {199, 6, 0, 0, 1, 0, 1, 0}, /* StatefulSession */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {215, 1, 0}, /* Allow */
    {221, 1, 0}, /* Deny */
    {226, 1, 0}, /* Egress */
    {233, 1, 0}, /* Ingress */
    {255, 1, 0}, /* IPv4 */
    {260, 1, 0}, /* IPv6 */
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
