/*
 * NetworkDeviceFunction: written by tools/generate-facts.py, do not edit. Source:
 * NetworkDeviceFunction_v1.xml, 78 versions, the newest is 1.11.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "NetworkDeviceFunction\0" "Oem\0" "Actions\0" "CHAP\0" "MutualCHAP\0" "None\0"
    "AuthenticationMethod\0" "Disabled\0" "FibreChannel\0" "FibreChannelOverEthernet\0" "HTTP\0"
    "PXE\0" "iSCSI\0" "BootMode\0" "BootPriority\0" "LUNID\0" "WWPN\0" "BootTargets\0" "Egress\0"
    "Ingress\0" "DataDirection\0" "AdditionalProtocols\0" "EthernetInterfaceCollection\0"
    "EthernetInterfaces\0" "MACAddress\0" "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$\0"
    "MTUSize\0" "MTUSizeMaximum\0" "PermanentMACAddress\0" "VLAN\0"
    "VLanNetworkInterfaceCollection\0" "VLANs\0" "Ethernet\0" "AllowFIPVLANDiscovery\0"
    "FCoEActiveVLANId\0" "FCoELocalVLANId\0" "FibreChannelId\0" "PermanentWWNN\0"
    "^([0-9A-Fa-f]{2}[:-]){7}([0-9A-Fa-f]{2})$\0" "PermanentWWPN\0" "WWNN\0" "WWNSource\0"
    "BootMediaURI\0" "HTTPBoot\0" "IPv4\0" "IPv6\0" "IPAddressType\0" "NodeGUID\0"
    "^([0-9A-Fa-f]{4}[:-]){3}([0-9A-Fa-f]{4})$\0" "PermanentNodeGUID\0" "PermanentPortGUID\0"
    "PermanentSystemGUID\0" "PortGUID\0" "SupportedMTUSizes\0" "SystemGUID\0" "InfiniBand\0"
    "BurstBytesPerSecond\0" "BurstPacketsPerSecond\0" "Direction\0" "SustainedBytesPerSecond\0"
    "SustainedPacketsPerSecond\0" "Limit\0" "Endpoint\0" "Endpoints\0" "EthernetInterface\0"
    "Processor\0" "OffloadProcessors\0" "ComputerSystem\0" "OffloadSystem\0" "PCIeFunction\0"
    "Port\0" "PhysicalNetworkPortAssignment\0" "NetworkPort\0" "PhysicalPortAssignment\0"
    "Links\0" "AllowDenyCollection\0" "AllowDeny\0" "AssignablePhysicalNetworkPorts\0"
    "AssignablePhysicalPorts\0" "Description\0" "DeviceEnabled\0" "Id\0" "Limits\0"
    "MaxVirtualFunctions\0" "NetworkDeviceFunctionMetrics\0" "Metrics\0" "Name\0"
    "NetDevFuncCapabilities\0" "NetDevFuncType\0" "SAVIEnabled\0" "Status\0"
    "VirtualFunctionAllocation\0" "VirtualFunctionsEnabled\0" "iSCSIBoot\0"
    "NetworkDeviceTechnology\0" "OemActions\0" "ConfiguredLocally\0" "ProvidedByFabric\0"
    "CHAPSecret\0" "CHAPUsername\0" "IPMaskDNSViaDHCP\0" "InitiatorDefaultGateway\0"
    "InitiatorIPAddress\0" "InitiatorName\0" "InitiatorNetmask\0" "MutualCHAPSecret\0"
    "MutualCHAPUsername\0" "PrimaryDNS\0" "PrimaryLUN\0" "PrimaryTargetIPAddress\0"
    "PrimaryTargetName\0" "PrimaryTargetTCPPort\0" "PrimaryVLANEnable\0" "PrimaryVLANId\0"
    "RouterAdvertisementEnabled\0" "SecondaryDNS\0" "SecondaryLUN\0" "SecondaryTargetIPAddress\0"
    "SecondaryTargetName\0" "SecondaryTargetTCPPort\0" "SecondaryVLANEnable\0"
    "SecondaryVLANId\0" "TargetInfoViaDHCP";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 11}, {1, 1, 0, 10}, {1, 2, 0, 10}, {1, 3, 0, 8}, {1, 4, 0, 5}, {1, 5, 0, 5}, {1,
    6, 0, 3}, {1, 7, 0, 4}, {1, 8, 0, 4}, {1, 9, 0, 4}, {1, 10, 0, 1}, {1, 11, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10900, 0x10700, 0x10a00, 0x10500, 0x10300, 0x10200, 0x10400,
    0x10600, 0x10800, 0x10b00,
};
static const struct schema_fact_type types[] = {
    {26, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {55, 0, 3, 0, 2, 2, 0, 0}, /* AuthenticationMethod */
    {138, 3, 6, 0, 2, 2, 0, 0}, /* BootMode */
    {171, 1, 3, 0, 1, 2, 0, 0}, /* BootTargets */
    {198, 9, 3, 0, 2, 4, 0, 0}, /* DataDirection */
    {417, 4, 8, 0, 1, 2, 0, 0}, /* Ethernet */
    {85, 12, 10, 0, 1, 2, 0, 0}, /* FibreChannel */
    {594, 22, 1, 0, 1, 3, 0, 0}, /* HTTPBoot */
    {613, 12, 2, 0, 2, 2, 0, 0}, /* IPAddressType */
    {772, 23, 8, 0, 1, 6, 0, 0}, /* InfiniBand */
    {885, 31, 5, 0, 1, 4, 0, 0}, /* Limit */
    {1068, 36, 9, 0, 1, 2, 0, 0}, /* Links */
    {0, 45, 27, 0, 0, 2, 0, 0}, /* NetworkDeviceFunction */
    {1374, 14, 6, 0, 2, 2, 0, 0}, /* NetworkDeviceTechnology */
    {1398, 72, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {571, 20, 2, 0, 2, 2, 0, 0}, /* WWNSource */
    {1364, 72, 27, 0, 1, 2, 0, 0}, /* iSCSIBoot */
};
static const struct schema_fact_property properties[] = {
    {22, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {147, 6, 0, 0, 2, 0, 2, 0}, /* BootPriority */
    {160, 6, 0, 0, 0, 0, 2, 0}, /* LUNID */
    {166, 6, 0, 0, 0, 0, 2, 0}, /* WWPN */
    {212, 1, 0, 0, 7, 1, 5, 0}, /* AdditionalProtocols */
    {260, 2, 232, 0, 9, 255, 4, 0}, /* EthernetInterfaces */
    {279, 6, 0, 1, 0, 0, 2, 0}, /* MACAddress */
    {332, 6, 0, 0, 2, 0, 2, 0}, /* MTUSize */
    {340, 2, 0, 0, 2, 0, 6, 0}, /* MTUSizeMaximum */
    {355, 2, 0, 1, 0, 0, 2, 0}, /* PermanentMACAddress */
    {375, 4, 2, 0, 8, 2, 7, 0}, /* VLAN */
    {411, 0, 380, 0, 9, 255, 7, 4}, /* VLANs */
    {426, 6, 0, 0, 1, 0, 2, 0}, /* AllowFIPVLANDiscovery */
    {171, 7, 3, 0, 8, 0, 2, 0}, /* BootTargets */
    {448, 2, 0, 2, 2, 0, 2, 0}, /* FCoEActiveVLANId */
    {465, 6, 0, 2, 2, 0, 2, 0}, /* FCoELocalVLANId */
    {481, 2, 0, 0, 0, 0, 7, 0}, /* FibreChannelId */
    {496, 2, 0, 3, 0, 0, 2, 0}, /* PermanentWWNN */
    {552, 2, 0, 0, 0, 0, 2, 0}, /* PermanentWWPN */
    {566, 6, 0, 3, 0, 0, 2, 0}, /* WWNN */
    {571, 6, 15, 0, 7, 0, 2, 0}, /* WWNSource */
    {166, 6, 0, 3, 0, 0, 2, 0}, /* WWPN */
    {581, 1030, 0, 0, 0, 0, 3, 0}, /* BootMediaURI */
    {332, 6, 0, 0, 2, 0, 6, 0}, /* MTUSize */
    {627, 2, 0, 4, 0, 0, 6, 0}, /* NodeGUID */
    {678, 2, 0, 4, 0, 0, 6, 0}, /* PermanentNodeGUID */
    {696, 2, 0, 4, 0, 0, 6, 0}, /* PermanentPortGUID */
    {714, 2, 0, 4, 0, 0, 6, 0}, /* PermanentSystemGUID */
    {734, 2, 0, 4, 0, 0, 6, 0}, /* PortGUID */
    {743, 3, 0, 0, 2, 0, 6, 0}, /* SupportedMTUSizes */
    {761, 2, 0, 4, 0, 0, 6, 0}, /* SystemGUID */
    {783, 6, 0, 0, 2, 0, 4, 0}, /* BurstBytesPerSecond */
    {803, 6, 0, 0, 2, 0, 4, 0}, /* BurstPacketsPerSecond */
    {825, 6, 4, 0, 7, 0, 4, 0}, /* Direction */
    {835, 6, 0, 0, 2, 0, 4, 0}, /* SustainedBytesPerSecond */
    {859, 6, 0, 0, 2, 0, 4, 0}, /* SustainedPacketsPerSecond */
    {900, 3, 891, 0, 9, 255, 8, 0}, /* Endpoints */
    {910, 0, 910, 0, 9, 255, 9, 4}, /* EthernetInterface */
    {260, 3, 910, 0, 9, 255, 4, 0}, /* EthernetInterfaces */
    {22, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {938, 3, 928, 0, 9, 255, 4, 0}, /* OffloadProcessors */
    {971, 0, 956, 0, 9, 255, 4, 0}, /* OffloadSystem */
    {985, 0, 985, 0, 9, 255, 2, 0}, /* PCIeFunction */
    {1003, 0, 998, 0, 9, 255, 6, 0}, /* PhysicalNetworkPortAssignment */
    {1045, 0, 1033, 0, 9, 255, 7, 6}, /* PhysicalPortAssignment */
    {26, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1094, 0, 1074, 0, 9, 255, 4, 0}, /* AllowDeny */
    {1104, 3, 998, 0, 9, 255, 6, 0}, /* AssignablePhysicalNetworkPorts */
    {1135, 3, 1033, 0, 9, 255, 2, 6}, /* AssignablePhysicalPorts */
    {138, 6, 2, 0, 7, 0, 2, 0}, /* BootMode */
    {1159, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1171, 6, 0, 0, 1, 0, 2, 0}, /* DeviceEnabled */
    {417, 4, 5, 0, 8, 0, 2, 0}, /* Ethernet */
    {85, 4, 6, 0, 8, 0, 2, 0}, /* FibreChannel */
    {594, 4, 7, 0, 8, 0, 3, 0}, /* HTTPBoot */
    {1185, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {772, 4, 9, 0, 8, 0, 6, 0}, /* InfiniBand */
    {1188, 7, 10, 0, 8, 0, 4, 0}, /* Limits */
    {1068, 0, 11, 0, 8, 0, 2, 0}, /* Links */
    {1195, 2, 0, 0, 2, 0, 2, 0}, /* MaxVirtualFunctions */
    {1244, 2, 1215, 0, 9, 255, 10, 0}, /* Metrics */
    {1252, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1257, 3, 13, 0, 7, 0, 2, 0}, /* NetDevFuncCapabilities */
    {1280, 6, 13, 0, 7, 0, 2, 0}, /* NetDevFuncType */
    {22, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {1003, 0, 998, 0, 9, 255, 6, 11}, /* PhysicalNetworkPortAssignment */
    {1045, 0, 1033, 0, 9, 255, 2, 7}, /* PhysicalPortAssignment */
    {1295, 6, 0, 0, 1, 0, 4, 0}, /* SAVIEnabled */
    {1307, 0, 28, 0, 8, 3, 2, 0}, /* Status */
    {1314, 4, 0, 0, 2, 0, 12, 0}, /* VirtualFunctionAllocation */
    {1340, 2, 0, 0, 1, 0, 2, 0}, /* VirtualFunctionsEnabled */
    {1364, 4, 16, 0, 8, 0, 2, 0}, /* iSCSIBoot */
    {55, 6, 1, 0, 7, 0, 2, 0}, /* AuthenticationMethod */
    {1444, 6, 0, 0, 0, 0, 2, 0}, /* CHAPSecret */
    {1455, 6, 0, 0, 0, 0, 2, 0}, /* CHAPUsername */
    {613, 6, 8, 0, 7, 0, 2, 0}, /* IPAddressType */
    {1468, 6, 0, 0, 1, 0, 2, 0}, /* IPMaskDNSViaDHCP */
    {1485, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorDefaultGateway */
    {1509, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorIPAddress */
    {1528, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorName */
    {1542, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorNetmask */
    {1559, 6, 0, 0, 0, 0, 2, 0}, /* MutualCHAPSecret */
    {1576, 6, 0, 0, 0, 0, 2, 0}, /* MutualCHAPUsername */
    {1595, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryDNS */
    {1606, 6, 0, 0, 2, 0, 2, 0}, /* PrimaryLUN */
    {1617, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryTargetIPAddress */
    {1640, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryTargetName */
    {1658, 6, 0, 0, 2, 0, 2, 0}, /* PrimaryTargetTCPPort */
    {1679, 6, 0, 0, 1, 0, 2, 0}, /* PrimaryVLANEnable */
    {1697, 6, 0, 2, 2, 0, 2, 0}, /* PrimaryVLANId */
    {1711, 6, 0, 0, 1, 0, 2, 0}, /* RouterAdvertisementEnabled */
    {1738, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryDNS */
    {1751, 6, 0, 0, 2, 0, 2, 0}, /* SecondaryLUN */
    {1764, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryTargetIPAddress */
    {1789, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryTargetName */
    {1809, 6, 0, 0, 2, 0, 2, 0}, /* SecondaryTargetTCPPort */
    {1832, 6, 0, 0, 1, 0, 2, 0}, /* SecondaryVLANEnable */
    {1852, 6, 0, 2, 2, 0, 2, 0}, /* SecondaryVLANId */
    {1868, 6, 0, 0, 1, 0, 2, 0}, /* TargetInfoViaDHCP */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 290, 0, 0}, {0, 4094, 0, 0, 0}, {NAN, NAN, 510, 0, 0}, {NAN,
    NAN, 636, 0, 0},
};
static const struct schema_fact_value values[] = {
    {34, 2, 0}, /* CHAP */
    {39, 2, 0}, /* MutualCHAP */
    {50, 2, 0}, /* None */
    {76, 2, 0}, /* Disabled */
    {85, 2, 0}, /* FibreChannel */
    {98, 2, 0}, /* FibreChannelOverEthernet */
    {123, 3, 0}, /* HTTP */
    {128, 2, 0}, /* PXE */
    {132, 2, 0}, /* iSCSI */
    {183, 4, 0}, /* Egress */
    {190, 4, 0}, /* Ingress */
    {50, 4, 0}, /* None */
    {603, 2, 0}, /* IPv4 */
    {608, 2, 0}, /* IPv6 */
    {76, 2, 0}, /* Disabled */
    {417, 2, 0}, /* Ethernet */
    {85, 2, 0}, /* FibreChannel */
    {98, 2, 0}, /* FibreChannelOverEthernet */
    {772, 6, 0}, /* InfiniBand */
    {132, 2, 0}, /* iSCSI */
    {1409, 2, 0}, /* ConfiguredLocally */
    {1427, 2, 0}, /* ProvidedByFabric */
};
static const struct schema *const uses[] = {
    &schema_Protocol, &schema_VLanNetworkInterface, &schema_Resource,
};
const struct schema schema_NetworkDeviceFunction = {
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
    .uri_count = 1,
    .run_count = 12,
    .type_count = 17,
    .action_count = 0,
    .main = 12,
    .capabilities = 2,
};
// clang-format on
