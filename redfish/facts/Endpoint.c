/*
 * Endpoint: written by tools/generate-facts.py, do not edit. Source: Endpoint_v1.xml, 75 versions,
 * the newest is 1.8.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Endpoint\0" "Oem\0" "Actions\0" "Resource\0" "EntityLink\0" "EntityPciId\0" "EntityRole\0"
    "EntityType\0" "GenZ\0" "Identifiers\0" "PciClassCode\0" "^0[xX](([a-fA-F]|[0-9]){2}){3}$\0"
    "PciFunctionNumber\0" "ConnectedEntity\0" "ConnectedEntities\0" "Description\0"
    "EndpointProtocol\0" "HostReservationMemoryBytes\0" "By\0" "IPTransportDetails\0" "Id\0"
    "Links\0" "Name\0" "PciId\0" "Redundancy\0" "Status\0" "Both\0" "Initiator\0" "Target\0"
    "AccelerationFunction\0" "Bridge\0" "CXLDevice\0" "DisplayController\0" "Drive\0"
    "FabricBridge\0" "Manager\0" "MediaController\0" "Memory\0" "MemoryChunk\0"
    "NetworkController\0" "Processor\0" "RootComplex\0" "StorageExpander\0" "StorageInitiator\0"
    "StorageSubsystem\0" "Switch\0" "Volume\0" "CID\0" "^0[xX]([a-fA-F]|[0-9]){3}$\0" "SID\0"
    "^0[xX](([a-fA-F]|[0-9]){2}){2}$\0" "GCID\0" "AccessKey\0" "^0[xX]([a-fA-F]|[0-9]){2}$\0"
    "RegionKey\0" "^0[xX](([a-fA-F]|[0-9]){2}){4}$\0" "IPv4Address\0" "IPv6Address\0" "Port\0"
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {155, 1, 9, 0, 1, 1, 0, 0}, /* ConnectedEntity */
    {0, 10, 14, 0, 0, 1, 0, 0}, /* Endpoint */
    {53, 0, 3, 0, 2, 1, 0, 0}, /* EntityRole */
    {64, 3, 18, 0, 2, 1, 0, 0}, /* EntityType */
    {616, 24, 2, 0, 1, 2, 0, 0}, /* GCID */
    {75, 26, 3, 0, 1, 2, 0, 0}, /* GenZ */
    {248, 29, 4, 0, 1, 4, 0, 0}, /* IPTransportDetails */
    {270, 33, 9, 0, 1, 1, 0, 0}, /* Links */
    {887, 42, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {281, 42, 6, 0, 1, 1, 0, 0}, /* PciId */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {30, 0, 21, 0, 9, 255, 1, 0}, /* EntityLink */
    {41, 0, 10, 0, 8, 0, 1, 0}, /* EntityPciId */
    {53, 2, 3, 0, 7, 0, 1, 0}, /* EntityRole */
    {64, 2, 4, 0, 7, 0, 1, 0}, /* EntityType */
    {75, 4, 6, 0, 8, 0, 2, 0}, /* GenZ */
    {80, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {9, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {92, 2, 0, 1, 0, 0, 1, 3}, /* PciClassCode */
    {137, 2, 0, 0, 2, 0, 1, 3}, /* PciFunctionNumber */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {171, 5, 1, 0, 8, 0, 1, 0}, /* ConnectedEntities */
    {189, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {201, 2, 0, 0, 7, 2, 1, 0}, /* EndpointProtocol */
    {218, 2, 0, 2, 2, 0, 1, 0}, /* HostReservationMemoryBytes */
    {248, 5, 7, 0, 8, 0, 4, 0}, /* IPTransportDetails */
    {267, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {80, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {270, 4, 8, 0, 8, 0, 1, 0}, /* Links */
    {276, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {281, 0, 10, 0, 8, 0, 1, 0}, /* PciId */
    {287, 67, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {298, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {549, 6, 0, 3, 0, 0, 2, 0}, /* CID */
    {580, 6, 0, 4, 0, 0, 2, 0}, /* SID */
    {621, 6, 0, 5, 0, 0, 2, 8}, /* AccessKey */
    {616, 6, 5, 0, 8, 0, 2, 0}, /* GCID */
    {658, 6, 0, 6, 0, 0, 2, 8}, /* RegionKey */
    {700, 4, 1, 0, 8, 4, 4, 0}, /* IPv4Address */
    {712, 4, 3, 0, 8, 4, 4, 0}, /* IPv6Address */
    {724, 0, 0, 7, 2, 0, 4, 0}, /* Port */
    {729, 0, 0, 0, 7, 2, 4, 0}, /* TransportProtocol */
    {759, 7, 747, 0, 9, 255, 2, 0}, /* AddressPools */
    {772, 3, 724, 0, 9, 255, 2, 0}, /* ConnectedPorts */
    {798, 3, 787, 0, 9, 255, 7, 0}, /* Connections */
    {810, 3, 724, 0, 9, 255, 9, 0}, /* LocalPorts */
    {821, 3, 2, 0, 9, 0, 1, 0}, /* MutuallyExclusiveEndpoints */
    {848, 3, 848, 0, 9, 255, 4, 0}, /* NetworkDeviceFunction */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {870, 3, 724, 0, 9, 255, 1, 9}, /* Ports */
    {881, 3, 876, 0, 9, 255, 8, 0}, /* Zones */
    {898, 2, 0, 1, 0, 0, 3, 0}, /* ClassCode */
    {908, 2, 0, 4, 0, 0, 1, 0}, /* DeviceId */
    {917, 2, 0, 0, 2, 0, 3, 0}, /* FunctionNumber */
    {932, 2, 0, 4, 0, 0, 1, 0}, /* SubsystemId */
    {944, 2, 0, 4, 0, 0, 1, 0}, /* SubsystemVendorId */
    {962, 2, 0, 4, 0, 0, 1, 0}, /* VendorId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 105, 0, 0}, {NAN, NAN, 0, 245, 0}, {NAN, NAN, 553, 0, 0},
    {NAN, NAN, 584, 0, 0}, {NAN, NAN, 631, 0, 0}, {NAN, NAN, 668, 0, 0}, {0, 65535, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {305, 1, 0}, /* Both */
    {310, 1, 0}, /* Initiator */
    {320, 1, 0}, /* Target */
    {327, 5, 0}, /* AccelerationFunction */
    {348, 1, 0}, /* Bridge */
    {355, 6, 0}, /* CXLDevice */
    {365, 1, 0}, /* DisplayController */
    {383, 1, 0}, /* Drive */
    {389, 2, 0}, /* FabricBridge */
    {402, 7, 0}, /* Manager */
    {410, 2, 0}, /* MediaController */
    {426, 6, 0}, /* Memory */
    {433, 2, 0}, /* MemoryChunk */
    {445, 1, 0}, /* NetworkController */
    {463, 1, 0}, /* Processor */
    {473, 1, 0}, /* RootComplex */
    {485, 1, 0}, /* StorageExpander */
    {501, 1, 0}, /* StorageInitiator */
    {518, 8, 0}, /* StorageSubsystem */
    {535, 2, 0}, /* Switch */
    {542, 4, 0}, /* Volume */
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
