/*
 * NetworkInterface: written by tools/generate-facts.py, do not edit. Source:
 * NetworkInterface_v1.xml, 21 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "NetworkInterface\0" "Oem\0" "Actions\0" "NetworkAdapter\0" "Links\0" "Description\0" "Id\0"
    "Name\0" "NetworkDeviceFunctionCollection\0" "NetworkDeviceFunctions\0"
    "NetworkPortCollection\0" "NetworkPorts\0" "PortCollection\0" "Ports\0" "Status\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}";
static const uint32_t uris[] = {
    0, 78, 181, 311, 395,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 7}, {1, 2, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {44, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {0, 3, 10, 0, 0, 2, 0, 0}, /* NetworkInterface */
    {188, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {29, 0, 29, 0, 9, 255, 2, 0}, /* NetworkAdapter */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {50, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {62, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {44, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {65, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {102, 0, 70, 0, 9, 255, 2, 0}, /* NetworkDeviceFunctions */
    {147, 0, 125, 0, 9, 255, 2, 3}, /* NetworkPorts */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {175, 0, 160, 0, 9, 255, 3, 0}, /* Ports */
    {181, 0, 28, 0, 8, 1, 2, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NetworkInterface = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 5,
    .run_count = 3,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
