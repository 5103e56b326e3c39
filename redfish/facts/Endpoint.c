/*
 * Endpoint: written by tools/generate-facts.py, do not edit. Source: Endpoint_v1.xml, 75 versions,
 * the newest is 1.8.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Endpoint\0" "Oem\0" "Actions\0" "Resource\0" "EntityLink\0" "EntityPciId\0"
    "EntityRole\0" "EntityType\0" "GenZ\0" "Identifiers\0" "PciClassCode\0"
    "^0[xX](([a-fA-F]|[0-9]){2}){3}$\0" "PciFunctionNumber\0" "ConnectedEntity\0"
    "ConnectedEntities\0" "Description\0" "EndpointProtocol\0" "HostReservationMemoryBytes\0"
    "By\0" "IPTransportDetails\0" "Id\0" "Links\0" "Name\0" "PciId\0" "Redundancy\0" "Status\0"
    "Both\0" "Initiator\0" "Target\0" "AccelerationFunction\0" "Bridge\0" "CXLDevice\0"
    "DisplayController\0" "Drive\0" "FabricBridge\0" "Manager\0" "MediaController\0" "Memory\0"
    "MemoryChunk\0" "NetworkController\0" "Processor\0" "RootComplex\0" "StorageExpander\0"
    "StorageInitiator\0" "StorageSubsystem\0" "Switch\0" "Volume\0" "CID\0"
    "^0[xX]([a-fA-F]|[0-9]){3}$\0" "SID\0" "^0[xX](([a-fA-F]|[0-9]){2}){2}$\0" "GCID\0"
    "AccessKey\0" "^0[xX]([a-fA-F]|[0-9]){2}$\0" "RegionKey\0"
    "^0[xX](([a-fA-F]|[0-9]){2}){4}$\0" "IPv4Address\0" "IPv6Address\0" "Port\0"
    "TransportProtocol\0" "AddressPool\0" "AddressPools\0" "ConnectedPorts\0" "Connection\0"
    "Connections\0" "LocalPorts\0" "MutuallyExclusiveEndpoints\0" "NetworkDeviceFunction\0"
    "Ports\0" "Zone\0" "Zones\0" "OemActions\0" "ClassCode\0" "DeviceId\0" "FunctionNumber\0"
    "SubsystemId\0" "SubsystemVendorId\0" "VendorId";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Endpoints/{EndpointId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Endpoints/{EndpointId}\0"
    "/redfish/v1/Storage/{StorageId}/Endpoints/{EndpointId}";
static const uint32_t uris[] = {
    0, 54, 124 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 11}, {1, 2, 0, 10}, {1, 3, 0, 9}, {1, 4, 0, 8}, {1, 5, 0, 6}, {1,
    6, 0, 4}, {1, 7, 0, 2}, {1, 8, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10200, 0x10100, 0x10300, 0x10800, 0x10500, 0x10600, 0x10700,
};
static const struct schema_fact_type types[] = {
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {156, 1, 9, 0, 1, 1, 0, 0}, /* ConnectedEntity */
    {1, 10, 14, 0, 0, 1, 0, 0}, /* Endpoint */
    {54, 0, 3, 0, 2, 1, 0, 0}, /* EntityRole */
    {65, 3, 18, 0, 2, 1, 0, 0}, /* EntityType */
    {617, 24, 2, 0, 1, 2, 0, 0}, /* GCID */
    {76, 26, 3, 0, 1, 2, 0, 0}, /* GenZ */
    {249, 29, 4, 0, 1, 4, 0, 0}, /* IPTransportDetails */
    {271, 33, 9, 0, 1, 1, 0, 0}, /* Links */
    {888, 42, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {282, 42, 6, 0, 1, 1, 0, 0}, /* PciId */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {31, 0, 22, 0, 9, 255, 1, 0}, /* EntityLink */
    {42, 0, 10, 0, 8, 0, 1, 0}, /* EntityPciId */
    {54, 2, 3, 0, 7, 0, 1, 0}, /* EntityRole */
    {65, 2, 4, 0, 7, 0, 1, 0}, /* EntityType */
    {76, 4, 6, 0, 8, 0, 2, 0}, /* GenZ */
    {81, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {10, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {93, 2, 0, 1, 0, 0, 1, 3}, /* PciClassCode */
    {138, 2, 0, 0, 2, 0, 1, 3}, /* PciFunctionNumber */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {172, 5, 1, 0, 8, 0, 1, 0}, /* ConnectedEntities */
    {190, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {202, 2, 0, 0, 7, 2, 1, 0}, /* EndpointProtocol */
    {219, 2, 0, 2, 2, 0, 1, 0}, /* HostReservationMemoryBytes */
    {249, 5, 7, 0, 8, 0, 4, 0}, /* IPTransportDetails */
    {268, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {81, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {271, 4, 8, 0, 8, 0, 1, 0}, /* Links */
    {277, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {282, 0, 10, 0, 8, 0, 1, 0}, /* PciId */
    {288, 65, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {299, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {550, 6, 0, 3, 0, 0, 2, 0}, /* CID */
    {581, 6, 0, 4, 0, 0, 2, 0}, /* SID */
    {622, 6, 0, 5, 0, 0, 2, 8}, /* AccessKey */
    {617, 6, 5, 0, 8, 0, 2, 0}, /* GCID */
    {659, 6, 0, 6, 0, 0, 2, 8}, /* RegionKey */
    {701, 4, 1, 0, 8, 4, 4, 0}, /* IPv4Address */
    {713, 4, 3, 0, 8, 4, 4, 0}, /* IPv6Address */
    {725, 0, 0, 7, 2, 0, 4, 0}, /* Port */
    {730, 0, 0, 0, 7, 2, 4, 0}, /* TransportProtocol */
    {760, 5, 748, 0, 9, 255, 2, 0}, /* AddressPools */
    {773, 1, 725, 0, 9, 255, 2, 0}, /* ConnectedPorts */
    {799, 1, 788, 0, 9, 255, 7, 0}, /* Connections */
    {811, 1, 725, 0, 9, 255, 9, 0}, /* LocalPorts */
    {822, 1, 2, 0, 9, 0, 1, 0}, /* MutuallyExclusiveEndpoints */
    {849, 1, 849, 0, 9, 255, 4, 0}, /* NetworkDeviceFunction */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {871, 1, 725, 0, 9, 255, 1, 9}, /* Ports */
    {882, 1, 877, 0, 9, 255, 8, 0}, /* Zones */
    {899, 2, 0, 1, 0, 0, 3, 0}, /* ClassCode */
    {909, 2, 0, 4, 0, 0, 1, 0}, /* DeviceId */
    {918, 2, 0, 0, 2, 0, 3, 0}, /* FunctionNumber */
    {933, 2, 0, 4, 0, 0, 1, 0}, /* SubsystemId */
    {945, 2, 0, 4, 0, 0, 1, 0}, /* SubsystemVendorId */
    {963, 2, 0, 4, 0, 0, 1, 0}, /* VendorId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 106, 0, 0}, {NAN, NAN, 0, 246, 0}, {NAN, NAN, 554, 0, 0},
    {NAN, NAN, 585, 0, 0}, {NAN, NAN, 632, 0, 0}, {NAN, NAN, 669, 0, 0}, {0, 65535, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {306, 1, 0}, /* Both */
    {311, 1, 0}, /* Initiator */
    {321, 1, 0}, /* Target */
    {328, 5, 0}, /* AccelerationFunction */
    {349, 1, 0}, /* Bridge */
    {356, 6, 0}, /* CXLDevice */
    {366, 1, 0}, /* DisplayController */
    {384, 1, 0}, /* Drive */
    {390, 2, 0}, /* FabricBridge */
    {403, 7, 0}, /* Manager */
    {411, 2, 0}, /* MediaController */
    {427, 6, 0}, /* Memory */
    {434, 2, 0}, /* MemoryChunk */
    {446, 1, 0}, /* NetworkController */
    {464, 1, 0}, /* Processor */
    {474, 1, 0}, /* RootComplex */
    {486, 1, 0}, /* StorageExpander */
    {502, 1, 0}, /* StorageInitiator */
    {519, 8, 0}, /* StorageSubsystem */
    {536, 2, 0}, /* Switch */
    {543, 4, 0}, /* Volume */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Protocol, &schema_Redundancy, &schema_IPAddresses,
};
const struct schema schema_Endpoint = {
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
    .uri_count = 3,
    .run_count = 9,
    .type_count = 11,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
