/*
 * VLanNetworkInterfaceCollection: written by tools/generate-facts.py, do not edit. Source:
 * VLanNetworkInterfaceCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VLanNetworkInterfaceCollection\0" "Description\0" "VLanNetworkInterface\0" "Members\0"
    "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/Ethernet/VLANs\0"
    "/redfish/v1/Managers/{ManagerId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs\0"
    "/redfish/v1/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}/VLANs";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 131 | SCHEMA_URI_DEPRECATED, 211 | SCHEMA_URI_DEPRECATED, 297 |
    SCHEMA_URI_DEPRECATED, 408 | SCHEMA_URI_DEPRECATED, 546 | SCHEMA_URI_DEPRECATED, 638 |
    SCHEMA_URI_DEPRECATED,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* VLanNetworkInterfaceCollection */
};
static const struct schema_fact_property properties[] = {
    {32, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {65, 17, 44, 0, 9, 255, 0, 0}, /* Members */
    {73, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {78, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VLanNetworkInterfaceCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 7,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
