/*
 * VLanNetworkInterface: written by tools/generate-facts.py, do not edit. Source:
 * VLanNetworkInterface_v1.xml, 22 versions, the newest is 1.3.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VLanNetworkInterface\0" "Oem\0" "Actions\0" "OemActions\0" "Tagged\0" "VLANEnable\0"
    "VLANId\0" "VLANPriority\0" "VLAN\0" "Description\0" "Id\0" "Name";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/Ethernet/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/Managers/{ManagerId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs/{VLanNetworkInterfaceId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 156 | SCHEMA_URI_DEPRECATED, 261 | SCHEMA_URI_DEPRECATED, 372 |
    SCHEMA_URI_DEPRECATED, 508 | SCHEMA_URI_DEPRECATED, 671 | SCHEMA_URI_DEPRECATED, 788 |
    SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 6}, {1, 2, 0, 1}, {1, 3, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10300, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {26, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {34, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {83, 1, 4, 0, 1, 3, 0, 0}, /* VLAN */
    {1, 5, 8, 0, 0, 3, 2, 0}, /* VLanNetworkInterface */
};
static const struct schema_fact_property properties[] = {
    {22, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {45, 6, 0, 0, 1, 0, 2, 0}, /* Tagged */
    {52, 38, 0, 0, 1, 0, 3, 0}, /* VLANEnable */
    {63, 38, 0, 1, 2, 0, 3, 0}, /* VLANId */
    {70, 6, 0, 2, 2, 0, 4, 0}, /* VLANPriority */
    {26, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {88, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {100, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {103, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {52, 38, 0, 0, 1, 0, 3, 0}, /* VLANEnable */
    {63, 38, 0, 1, 2, 0, 3, 0}, /* VLANId */
    {70, 6, 0, 2, 2, 0, 4, 0}, /* VLANPriority */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 4094, 0, 0, 0}, {0, 7, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VLanNetworkInterface = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 7,
    .run_count = 4,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
