/*
 * EthernetInterface: written by tools/generate-facts.py, do not edit. Source:
 * EthernetInterface_v1.xml, 147 versions, the newest is 1.12.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "EthernetInterface\0" "Oem\0" "Actions\0" "AutoConfig\0" "None\0" "Static\0" "DHCPFallback\0"
    "DHCPEnabled\0" "FallbackAddress\0" "UseDNSServers\0" "UseDomainName\0" "UseGateway\0"
    "UseNTPServers\0" "UseStaticRoutes\0" "DHCPv4Configuration\0" "OperatingMode\0"
    "UseRapidCommit\0" "DHCPv6Configuration\0" "Disabled\0" "Enabled\0" "Stateful\0"
    "Stateless\0" "DHCPv6OperatingMode\0" "Physical\0" "Virtual\0" "EthernetDeviceType\0"
    "AutoNeg\0" "DHCPv4\0" "DHCPv6\0" "Description\0" "EthernetInterfaceType\0" "FQDN\0"
    "FullDuplex\0" "HostName\0" "IPv4Addresses\0" "IPv4StaticAddresses\0"
    "IPv6AddressPolicyTable\0" "IPv6Addresses\0" "IPv6DefaultGateway\0" "IPv6Enabled\0"
    "IPv6StaticAddresses\0" "IPv6StaticDefaultGateways\0" "Id\0" "InterfaceEnabled\0"
    "LinkStatus\0" "Links\0" "MACAddress\0" "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$\0"
    "MTUSize\0" "MaxIPv6StaticAddresses\0" "Name\0" "NameServers\0" "PermanentMACAddress\0"
    "RoutingScope\0" "SpeedMbps\0" "Mbit/s\0" "StatelessAddressAutoConfig\0"
    "StaticNameServers\0" "Status\0" "TeamMode\0" "UefiDevicePath\0" "VLAN\0"
    "VLanNetworkInterfaceCollection\0" "VLANs\0" "Label\0" "Precedence\0" "Prefix\0"
    "IPv6AddressPolicyEntry\0" "LinkDown\0" "LinkUp\0" "NoLink\0" "AffiliatedInterfaces\0"
    "Chassis\0" "Endpoint\0" "Endpoints\0" "HostInterface\0" "NetworkDeviceFunction\0"
    "NetworkDeviceFunctions\0" "Port\0" "Ports\0" "RelatedInterfaces\0" "OemActions\0"
    "External\0" "HostOnly\0" "Internal\0" "Limited\0" "IPv4AutoConfigEnabled\0"
    "IPv6AutoConfigEnabled\0" "StatelessAddressAutoConfiguration\0" "ActiveBackup\0"
    "AdaptiveLoadBalancing\0" "AdaptiveTransmitLoadBalancing\0" "Broadcast\0" "IEEE802_3ad\0"
    "RoundRobin\0" "XOR";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/OperatingSystem/Containers/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Containers/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Containers/EthernetInterfaces/{EthernetInterfaceId}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/EthernetInterfaces/{EthernetInterfaceId}";
static const uint32_t uris[] = {
    0, 74, 154, 259, 391, 477, 590, 697, 856, 996,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 19}, {1, 1, 0, 17}, {1, 2, 0, 16}, {1, 3, 0, 15}, {1, 4, 0, 14}, {1,
    5, 0, 12}, {1, 6, 0, 10}, {1, 7, 0, 6}, {1, 8, 0, 6}, {1, 9, 0, 6}, {1, 10, 0, 5}, {1, 11,
    0, 5}, {1, 12, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10500, 0x10400, 0x10800, 0x10600, 0x10000, 0x10c00, 0x10100, 0x10b00,
    0x10900, 0x10700, 0x10a00, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {53, 0, 3, 0, 2, 2, 0, 0}, /* DHCPFallback */
    {163, 1, 7, 0, 1, 3, 0, 0}, /* DHCPv4Configuration */
    {212, 8, 5, 0, 1, 3, 0, 0}, /* DHCPv6Configuration */
    {268, 3, 4, 0, 2, 3, 0, 0}, /* DHCPv6OperatingMode */
    {305, 7, 2, 0, 2, 5, 0, 0}, /* EthernetDeviceType */
    {0, 13, 37, 0, 0, 6, 0, 0}, /* EthernetInterface */
    {883, 50, 3, 0, 1, 6, 0, 0}, /* IPv6AddressPolicyEntry */
    {573, 9, 3, 0, 2, 8, 0, 0}, /* LinkStatus */
    {584, 53, 9, 0, 1, 8, 0, 0}, /* Links */
    {1065, 62, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {711, 12, 4, 0, 2, 9, 0, 0}, /* RoutingScope */
    {1155, 62, 2, 0, 1, 3, 0, 0}, /* StatelessAddressAutoConfiguration */
    {793, 16, 8, 0, 2, 10, 0, 0}, /* TeamMode */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 10, 0, 8, 0, 1, 0}, /* Oem */
    {66, 6, 0, 0, 1, 0, 3, 0}, /* DHCPEnabled */
    {78, 6, 1, 0, 7, 0, 2, 0}, /* FallbackAddress */
    {94, 6, 0, 0, 1, 0, 3, 0}, /* UseDNSServers */
    {108, 6, 0, 0, 1, 0, 3, 0}, /* UseDomainName */
    {122, 6, 0, 0, 1, 0, 3, 0}, /* UseGateway */
    {133, 6, 0, 0, 1, 0, 3, 0}, /* UseNTPServers */
    {147, 6, 0, 0, 1, 0, 3, 0}, /* UseStaticRoutes */
    {183, 6, 4, 0, 7, 0, 3, 0}, /* OperatingMode */
    {94, 6, 0, 0, 1, 0, 3, 0}, /* UseDNSServers */
    {108, 6, 0, 0, 1, 0, 3, 0}, /* UseDomainName */
    {133, 6, 0, 0, 1, 0, 3, 0}, /* UseNTPServers */
    {197, 6, 0, 0, 1, 0, 3, 0}, /* UseRapidCommit */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {324, 6, 0, 0, 1, 0, 6, 0}, /* AutoNeg */
    {332, 4, 2, 0, 8, 0, 3, 0}, /* DHCPv4 */
    {339, 4, 3, 0, 8, 0, 3, 0}, /* DHCPv6 */
    {346, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {358, 2, 5, 0, 7, 0, 5, 0}, /* EthernetInterfaceType */
    {380, 6, 0, 0, 0, 0, 6, 0}, /* FQDN */
    {385, 6, 0, 0, 1, 0, 6, 0}, /* FullDuplex */
    {396, 6, 0, 0, 0, 0, 6, 0}, /* HostName */
    {405, 5, 1, 0, 8, 1, 6, 0}, /* IPv4Addresses */
    {419, 7, 1, 0, 8, 1, 3, 0}, /* IPv4StaticAddresses */
    {439, 7, 7, 0, 8, 0, 6, 0}, /* IPv6AddressPolicyTable */
    {462, 5, 3, 0, 8, 1, 6, 0}, /* IPv6Addresses */
    {476, 2, 0, 0, 0, 0, 6, 0}, /* IPv6DefaultGateway */
    {495, 6, 0, 0, 1, 0, 7, 0}, /* IPv6Enabled */
    {507, 7, 6, 0, 8, 1, 6, 0}, /* IPv6StaticAddresses */
    {527, 7, 5, 0, 8, 1, 3, 0}, /* IPv6StaticDefaultGateways */
    {553, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {556, 6, 0, 0, 1, 0, 6, 0}, /* InterfaceEnabled */
    {573, 2, 8, 0, 7, 0, 8, 0}, /* LinkStatus */
    {584, 36, 9, 0, 8, 0, 8, 0}, /* Links */
    {590, 6, 0, 1, 0, 0, 6, 0}, /* MACAddress */
    {643, 6, 0, 0, 2, 0, 6, 0}, /* MTUSize */
    {651, 2, 0, 0, 2, 0, 6, 0}, /* MaxIPv6StaticAddresses */
    {674, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {679, 1, 0, 0, 0, 0, 6, 0}, /* NameServers */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {691, 2, 0, 1, 0, 0, 6, 0}, /* PermanentMACAddress */
    {711, 2, 11, 0, 7, 0, 9, 0}, /* RoutingScope */
    {724, 6, 0, 2, 2, 0, 6, 0}, /* SpeedMbps */
    {741, 4, 12, 0, 8, 0, 3, 0}, /* StatelessAddressAutoConfig */
    {768, 7, 0, 0, 0, 0, 3, 0}, /* StaticNameServers */
    {786, 0, 28, 0, 8, 2, 6, 0}, /* Status */
    {793, 6, 13, 0, 7, 0, 10, 0}, /* TeamMode */
    {802, 2, 0, 0, 0, 0, 6, 0}, /* UefiDevicePath */
    {817, 4, 2, 0, 8, 3, 6, 0}, /* VLAN */
    {853, 0, 822, 0, 9, 255, 6, 11}, /* VLANs */
    {859, 6, 0, 3, 2, 0, 6, 0}, /* Label */
    {865, 6, 0, 4, 2, 0, 6, 0}, /* Precedence */
    {876, 6, 0, 0, 0, 0, 6, 0}, /* Prefix */
    {929, 3, 6, 0, 9, 0, 12, 0}, /* AffiliatedInterfaces */
    {950, 0, 950, 0, 9, 255, 1, 0}, /* Chassis */
    {967, 3, 958, 0, 9, 255, 8, 0}, /* Endpoints */
    {977, 0, 977, 0, 9, 255, 13, 0}, /* HostInterface */
    {991, 2, 991, 0, 9, 255, 5, 11}, /* NetworkDeviceFunction */
    {1013, 3, 991, 0, 9, 255, 11, 0}, /* NetworkDeviceFunctions */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {1041, 3, 1036, 0, 9, 255, 10, 0}, /* Ports */
    {1047, 39, 6, 0, 9, 0, 10, 0}, /* RelatedInterfaces */
    {1111, 6, 0, 0, 1, 0, 3, 0}, /* IPv4AutoConfigEnabled */
    {1133, 6, 0, 0, 1, 0, 3, 0}, /* IPv6AutoConfigEnabled */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 601, 0, 0}, {NAN, NAN, 0, 734, 0}, {0, 100, 0, 0, 0}, {1,
    100, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {30, 2, 0}, /* AutoConfig */
    {41, 2, 0}, /* None */
    {46, 2, 0}, /* Static */
    {232, 3, 0}, /* Disabled */
    {241, 4, 0}, /* Enabled */
    {249, 3, 4}, /* Stateful */
    {258, 3, 4}, /* Stateless */
    {288, 5, 0}, /* Physical */
    {297, 5, 0}, /* Virtual */
    {906, 8, 0}, /* LinkDown */
    {915, 8, 0}, /* LinkUp */
    {922, 8, 0}, /* NoLink */
    {1076, 9, 0}, /* External */
    {1085, 9, 0}, /* HostOnly */
    {1094, 9, 0}, /* Internal */
    {1103, 9, 0}, /* Limited */
    {1189, 10, 0}, /* ActiveBackup */
    {1202, 10, 0}, /* AdaptiveLoadBalancing */
    {1224, 10, 0}, /* AdaptiveTransmitLoadBalancing */
    {1254, 10, 0}, /* Broadcast */
    {1264, 10, 0}, /* IEEE802_3ad */
    {41, 10, 0}, /* None */
    {1276, 10, 0}, /* RoundRobin */
    {1287, 10, 0}, /* XOR */
};
static const struct schema *const uses[] = {
    &schema_IPAddresses, &schema_Resource, &schema_VLanNetworkInterface,
};
const struct schema schema_EthernetInterface = {
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
    .uri_count = 10,
    .run_count = 14,
    .type_count = 14,
    .action_count = 0,
    .main = 6,
    .capabilities = 6,
};
// clang-format on
