/*
 * EthernetInterface: written by tools/generate-facts.py, do not edit. Source:
 * EthernetInterface_v1.xml, 147 versions, the newest is 1.12.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "EthernetInterface\0" "Oem\0" "Actions\0" "AutoConfig\0" "None\0" "Static\0"
    "DHCPFallback\0" "DHCPEnabled\0" "FallbackAddress\0" "UseDNSServers\0" "UseDomainName\0"
    "UseGateway\0" "UseNTPServers\0" "UseStaticRoutes\0" "DHCPv4Configuration\0"
    "OperatingMode\0" "UseRapidCommit\0" "DHCPv6Configuration\0" "Disabled\0" "Enabled\0"
    "Stateful\0" "Stateless\0" "DHCPv6OperatingMode\0" "Physical\0" "Virtual\0"
    "EthernetDeviceType\0" "AutoNeg\0" "DHCPv4\0" "DHCPv6\0" "Description\0"
    "EthernetInterfaceType\0" "FQDN\0" "FullDuplex\0" "HostName\0" "IPv4Addresses\0"
    "IPv4StaticAddresses\0" "IPv6AddressPolicyTable\0" "IPv6Addresses\0" "IPv6DefaultGateway\0"
    "IPv6Enabled\0" "IPv6StaticAddresses\0" "IPv6StaticDefaultGateways\0" "Id\0"
    "InterfaceEnabled\0" "LinkStatus\0" "Links\0" "MACAddress\0"
    "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$\0" "MTUSize\0" "MaxIPv6StaticAddresses\0" "Name\0"
    "NameServers\0" "PermanentMACAddress\0" "RoutingScope\0" "SpeedMbps\0" "Mbit/s\0"
    "StatelessAddressAutoConfig\0" "StaticNameServers\0" "Status\0" "TeamMode\0"
    "UefiDevicePath\0" "VLAN\0" "VLanNetworkInterfaceCollection\0" "VLANs\0" "Label\0"
    "Precedence\0" "Prefix\0" "IPv6AddressPolicyEntry\0" "LinkDown\0" "LinkUp\0" "NoLink\0"
    "AffiliatedInterfaces\0" "Chassis\0" "Endpoint\0" "Endpoints\0" "HostInterface\0"
    "NetworkDeviceFunction\0" "NetworkDeviceFunctions\0" "Port\0" "Ports\0" "RelatedInterfaces\0"
    "OemActions\0" "External\0" "HostOnly\0" "Internal\0" "Limited\0" "IPv4AutoConfigEnabled\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {54, 0, 3, 0, 2, 2, 0, 0}, /* DHCPFallback */
    {164, 1, 7, 0, 1, 3, 0, 0}, /* DHCPv4Configuration */
    {213, 8, 5, 0, 1, 3, 0, 0}, /* DHCPv6Configuration */
    {269, 3, 4, 0, 2, 3, 0, 0}, /* DHCPv6OperatingMode */
    {306, 7, 2, 0, 2, 5, 0, 0}, /* EthernetDeviceType */
    {1, 13, 37, 0, 0, 6, 0, 0}, /* EthernetInterface */
    {884, 50, 3, 0, 1, 6, 0, 0}, /* IPv6AddressPolicyEntry */
    {574, 9, 3, 0, 2, 8, 0, 0}, /* LinkStatus */
    {585, 53, 9, 0, 1, 8, 0, 0}, /* Links */
    {1066, 62, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {712, 12, 4, 0, 2, 9, 0, 0}, /* RoutingScope */
    {1156, 62, 2, 0, 1, 3, 0, 0}, /* StatelessAddressAutoConfiguration */
    {794, 16, 8, 0, 2, 10, 0, 0}, /* TeamMode */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 10, 0, 8, 0, 1, 0}, /* Oem */
    {67, 6, 0, 0, 1, 0, 3, 0}, /* DHCPEnabled */
    {79, 6, 1, 0, 7, 0, 2, 0}, /* FallbackAddress */
    {95, 6, 0, 0, 1, 0, 3, 0}, /* UseDNSServers */
    {109, 6, 0, 0, 1, 0, 3, 0}, /* UseDomainName */
    {123, 6, 0, 0, 1, 0, 3, 0}, /* UseGateway */
    {134, 6, 0, 0, 1, 0, 3, 0}, /* UseNTPServers */
    {148, 6, 0, 0, 1, 0, 3, 0}, /* UseStaticRoutes */
    {184, 6, 4, 0, 7, 0, 3, 0}, /* OperatingMode */
    {95, 6, 0, 0, 1, 0, 3, 0}, /* UseDNSServers */
    {109, 6, 0, 0, 1, 0, 3, 0}, /* UseDomainName */
    {134, 6, 0, 0, 1, 0, 3, 0}, /* UseNTPServers */
    {198, 6, 0, 0, 1, 0, 3, 0}, /* UseRapidCommit */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {325, 6, 0, 0, 1, 0, 6, 0}, /* AutoNeg */
    {333, 4, 2, 0, 8, 0, 3, 0}, /* DHCPv4 */
    {340, 4, 3, 0, 8, 0, 3, 0}, /* DHCPv6 */
    {347, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {359, 2, 5, 0, 7, 0, 5, 0}, /* EthernetInterfaceType */
    {381, 6, 0, 0, 0, 0, 6, 0}, /* FQDN */
    {386, 6, 0, 0, 1, 0, 6, 0}, /* FullDuplex */
    {397, 6, 0, 0, 0, 0, 6, 0}, /* HostName */
    {406, 5, 1, 0, 8, 1, 6, 0}, /* IPv4Addresses */
    {420, 7, 1, 0, 8, 1, 3, 0}, /* IPv4StaticAddresses */
    {440, 7, 7, 0, 8, 0, 6, 0}, /* IPv6AddressPolicyTable */
    {463, 5, 3, 0, 8, 1, 6, 0}, /* IPv6Addresses */
    {477, 2, 0, 0, 0, 0, 6, 0}, /* IPv6DefaultGateway */
    {496, 6, 0, 0, 1, 0, 7, 0}, /* IPv6Enabled */
    {508, 7, 6, 0, 8, 1, 6, 0}, /* IPv6StaticAddresses */
    {528, 7, 5, 0, 8, 1, 3, 0}, /* IPv6StaticDefaultGateways */
    {554, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {557, 6, 0, 0, 1, 0, 6, 0}, /* InterfaceEnabled */
    {574, 2, 8, 0, 7, 0, 8, 0}, /* LinkStatus */
    {585, 36, 9, 0, 8, 0, 8, 0}, /* Links */
    {591, 6, 0, 1, 0, 0, 6, 0}, /* MACAddress */
    {644, 6, 0, 0, 2, 0, 6, 0}, /* MTUSize */
    {652, 2, 0, 0, 2, 0, 6, 0}, /* MaxIPv6StaticAddresses */
    {675, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {680, 1, 0, 0, 0, 0, 6, 0}, /* NameServers */
    {19, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {692, 2, 0, 1, 0, 0, 6, 0}, /* PermanentMACAddress */
    {712, 2, 11, 0, 7, 0, 9, 0}, /* RoutingScope */
    {725, 6, 0, 2, 2, 0, 6, 0}, /* SpeedMbps */
    {742, 4, 12, 0, 8, 0, 3, 0}, /* StatelessAddressAutoConfig */
    {769, 7, 0, 0, 0, 0, 3, 0}, /* StaticNameServers */
    {787, 0, 28, 0, 8, 2, 6, 0}, /* Status */
    {794, 6, 13, 0, 7, 0, 10, 0}, /* TeamMode */
    {803, 2, 0, 0, 0, 0, 6, 0}, /* UefiDevicePath */
    {818, 4, 2, 0, 8, 3, 6, 0}, /* VLAN */
    {854, 0, 823, 0, 9, 255, 6, 11}, /* VLANs */
    {860, 6, 0, 3, 2, 0, 6, 0}, /* Label */
    {866, 6, 0, 4, 2, 0, 6, 0}, /* Precedence */
    {877, 6, 0, 0, 0, 0, 6, 0}, /* Prefix */
    {930, 1, 6, 0, 9, 0, 12, 0}, /* AffiliatedInterfaces */
    {951, 0, 951, 0, 9, 255, 1, 0}, /* Chassis */
    {968, 1, 959, 0, 9, 255, 8, 0}, /* Endpoints */
    {978, 0, 978, 0, 9, 255, 13, 0}, /* HostInterface */
    {992, 2, 992, 0, 9, 255, 5, 11}, /* NetworkDeviceFunction */
    {1014, 1, 992, 0, 9, 255, 11, 0}, /* NetworkDeviceFunctions */
    {19, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {1042, 1, 1037, 0, 9, 255, 10, 0}, /* Ports */
    {1048, 37, 6, 0, 9, 0, 10, 0}, /* RelatedInterfaces */
    {1112, 6, 0, 0, 1, 0, 3, 0}, /* IPv4AutoConfigEnabled */
    {1134, 6, 0, 0, 1, 0, 3, 0}, /* IPv6AutoConfigEnabled */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 602, 0, 0}, {NAN, NAN, 0, 735, 0}, {0, 100, 0, 0, 0}, {1,
    100, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {31, 2, 0}, /* AutoConfig */
    {42, 2, 0}, /* None */
    {47, 2, 0}, /* Static */
    {233, 3, 0}, /* Disabled */
    {242, 4, 0}, /* Enabled */
    {250, 3, 4}, /* Stateful */
    {259, 3, 4}, /* Stateless */
    {289, 5, 0}, /* Physical */
    {298, 5, 0}, /* Virtual */
    {907, 8, 0}, /* LinkDown */
    {916, 8, 0}, /* LinkUp */
    {923, 8, 0}, /* NoLink */
    {1077, 9, 0}, /* External */
    {1086, 9, 0}, /* HostOnly */
    {1095, 9, 0}, /* Internal */
    {1104, 9, 0}, /* Limited */
    {1190, 10, 0}, /* ActiveBackup */
    {1203, 10, 0}, /* AdaptiveLoadBalancing */
    {1225, 10, 0}, /* AdaptiveTransmitLoadBalancing */
    {1255, 10, 0}, /* Broadcast */
    {1265, 10, 0}, /* IEEE802_3ad */
    {42, 10, 0}, /* None */
    {1277, 10, 0}, /* RoundRobin */
    {1288, 10, 0}, /* XOR */
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
