/*
 * NetworkInterface: written by tools/generate-facts.py, do not edit. Source:
 * NetworkInterface_v1.xml, 21 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkInterface\0" "Oem\0" "Actions\0" "NetworkAdapter\0" "Links\0" "Description\0"
    "Id\0" "Name\0" "NetworkDeviceFunctionCollection\0" "NetworkDeviceFunctions\0"
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {45, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {1, 3, 10, 0, 0, 2, 0, 0}, /* NetworkInterface */
    {189, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {30, 0, 30, 0, 9, 255, 2, 0}, /* NetworkAdapter */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {51, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {63, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {45, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {66, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {103, 0, 71, 0, 9, 255, 2, 0}, /* NetworkDeviceFunctions */
    {148, 0, 126, 0, 9, 255, 2, 3}, /* NetworkPorts */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {176, 0, 161, 0, 9, 255, 3, 0}, /* Ports */
    {182, 0, 28, 0, 8, 1, 2, 0}, /* Status */
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
