/*
 * NetworkDeviceFunction: written by tools/generate-facts.py, do not edit. Source:
 * NetworkDeviceFunction_v1.xml, 78 versions, the newest is 1.11.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkDeviceFunction\0" "Oem\0" "Actions\0" "CHAP\0" "MutualCHAP\0" "None\0"
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
    {27, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {56, 0, 3, 0, 2, 2, 0, 0}, /* AuthenticationMethod */
    {139, 3, 6, 0, 2, 2, 0, 0}, /* BootMode */
    {172, 1, 3, 0, 1, 2, 0, 0}, /* BootTargets */
    {199, 9, 3, 0, 2, 4, 0, 0}, /* DataDirection */
    {418, 4, 8, 0, 1, 2, 0, 0}, /* Ethernet */
    {86, 12, 10, 0, 1, 2, 0, 0}, /* FibreChannel */
    {595, 22, 1, 0, 1, 3, 0, 0}, /* HTTPBoot */
    {614, 12, 2, 0, 2, 2, 0, 0}, /* IPAddressType */
    {773, 23, 8, 0, 1, 6, 0, 0}, /* InfiniBand */
    {886, 31, 5, 0, 1, 4, 0, 0}, /* Limit */
    {1069, 36, 9, 0, 1, 2, 0, 0}, /* Links */
    {1, 45, 27, 0, 0, 2, 0, 0}, /* NetworkDeviceFunction */
    {1375, 14, 6, 0, 2, 2, 0, 0}, /* NetworkDeviceTechnology */
    {1399, 72, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {572, 20, 2, 0, 2, 2, 0, 0}, /* WWNSource */
    {1365, 72, 27, 0, 1, 2, 0, 0}, /* iSCSIBoot */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {148, 6, 0, 0, 2, 0, 2, 0}, /* BootPriority */
    {161, 6, 0, 0, 0, 0, 2, 0}, /* LUNID */
    {167, 6, 0, 0, 0, 0, 2, 0}, /* WWPN */
    {213, 1, 0, 0, 7, 1, 5, 0}, /* AdditionalProtocols */
    {261, 2, 233, 0, 9, 255, 4, 0}, /* EthernetInterfaces */
    {280, 6, 0, 1, 0, 0, 2, 0}, /* MACAddress */
    {333, 6, 0, 0, 2, 0, 2, 0}, /* MTUSize */
    {341, 2, 0, 0, 2, 0, 6, 0}, /* MTUSizeMaximum */
    {356, 2, 0, 1, 0, 0, 2, 0}, /* PermanentMACAddress */
    {376, 4, 2, 0, 8, 2, 7, 0}, /* VLAN */
    {412, 0, 381, 0, 9, 255, 7, 4}, /* VLANs */
    {427, 6, 0, 0, 1, 0, 2, 0}, /* AllowFIPVLANDiscovery */
    {172, 7, 3, 0, 8, 0, 2, 0}, /* BootTargets */
    {449, 2, 0, 2, 2, 0, 2, 0}, /* FCoEActiveVLANId */
    {466, 6, 0, 2, 2, 0, 2, 0}, /* FCoELocalVLANId */
    {482, 2, 0, 0, 0, 0, 7, 0}, /* FibreChannelId */
    {497, 2, 0, 3, 0, 0, 2, 0}, /* PermanentWWNN */
    {553, 2, 0, 0, 0, 0, 2, 0}, /* PermanentWWPN */
    {567, 6, 0, 3, 0, 0, 2, 0}, /* WWNN */
    {572, 6, 15, 0, 7, 0, 2, 0}, /* WWNSource */
    {167, 6, 0, 3, 0, 0, 2, 0}, /* WWPN */
    {582, 1030, 0, 0, 0, 0, 3, 0}, /* BootMediaURI */
    {333, 6, 0, 0, 2, 0, 6, 0}, /* MTUSize */
    {628, 2, 0, 4, 0, 0, 6, 0}, /* NodeGUID */
    {679, 2, 0, 4, 0, 0, 6, 0}, /* PermanentNodeGUID */
    {697, 2, 0, 4, 0, 0, 6, 0}, /* PermanentPortGUID */
    {715, 2, 0, 4, 0, 0, 6, 0}, /* PermanentSystemGUID */
    {735, 2, 0, 4, 0, 0, 6, 0}, /* PortGUID */
    {744, 3, 0, 0, 2, 0, 6, 0}, /* SupportedMTUSizes */
    {762, 2, 0, 4, 0, 0, 6, 0}, /* SystemGUID */
    {784, 6, 0, 0, 2, 0, 4, 0}, /* BurstBytesPerSecond */
    {804, 6, 0, 0, 2, 0, 4, 0}, /* BurstPacketsPerSecond */
    {826, 6, 4, 0, 7, 0, 4, 0}, /* Direction */
    {836, 6, 0, 0, 2, 0, 4, 0}, /* SustainedBytesPerSecond */
    {860, 6, 0, 0, 2, 0, 4, 0}, /* SustainedPacketsPerSecond */
    {901, 1, 892, 0, 9, 255, 8, 0}, /* Endpoints */
    {911, 0, 911, 0, 9, 255, 9, 4}, /* EthernetInterface */
    {261, 1, 911, 0, 9, 255, 4, 0}, /* EthernetInterfaces */
    {23, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {939, 1, 929, 0, 9, 255, 4, 0}, /* OffloadProcessors */
    {972, 0, 957, 0, 9, 255, 4, 0}, /* OffloadSystem */
    {986, 0, 986, 0, 9, 255, 2, 0}, /* PCIeFunction */
    {1004, 0, 999, 0, 9, 255, 6, 0}, /* PhysicalNetworkPortAssignment */
    {1046, 0, 1034, 0, 9, 255, 7, 6}, /* PhysicalPortAssignment */
    {27, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1095, 0, 1075, 0, 9, 255, 4, 0}, /* AllowDeny */
    {1105, 1, 999, 0, 9, 255, 6, 0}, /* AssignablePhysicalNetworkPorts */
    {1136, 1, 1034, 0, 9, 255, 2, 6}, /* AssignablePhysicalPorts */
    {139, 6, 2, 0, 7, 0, 2, 0}, /* BootMode */
    {1160, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1172, 6, 0, 0, 1, 0, 2, 0}, /* DeviceEnabled */
    {418, 4, 5, 0, 8, 0, 2, 0}, /* Ethernet */
    {86, 4, 6, 0, 8, 0, 2, 0}, /* FibreChannel */
    {595, 4, 7, 0, 8, 0, 3, 0}, /* HTTPBoot */
    {1186, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {773, 4, 9, 0, 8, 0, 6, 0}, /* InfiniBand */
    {1189, 7, 10, 0, 8, 0, 4, 0}, /* Limits */
    {1069, 0, 11, 0, 8, 0, 2, 0}, /* Links */
    {1196, 2, 0, 0, 2, 0, 2, 0}, /* MaxVirtualFunctions */
    {1245, 2, 1216, 0, 9, 255, 10, 0}, /* Metrics */
    {1253, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1258, 3, 13, 0, 7, 0, 2, 0}, /* NetDevFuncCapabilities */
    {1281, 6, 13, 0, 7, 0, 2, 0}, /* NetDevFuncType */
    {23, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {1004, 0, 999, 0, 9, 255, 6, 11}, /* PhysicalNetworkPortAssignment */
    {1046, 0, 1034, 0, 9, 255, 2, 7}, /* PhysicalPortAssignment */
    {1296, 6, 0, 0, 1, 0, 4, 0}, /* SAVIEnabled */
    {1308, 0, 28, 0, 8, 3, 2, 0}, /* Status */
    {1315, 4, 0, 0, 2, 0, 12, 0}, /* VirtualFunctionAllocation */
    {1341, 2, 0, 0, 1, 0, 2, 0}, /* VirtualFunctionsEnabled */
    {1365, 4, 16, 0, 8, 0, 2, 0}, /* iSCSIBoot */
    {56, 6, 1, 0, 7, 0, 2, 0}, /* AuthenticationMethod */
    {1445, 6, 0, 0, 0, 0, 2, 0}, /* CHAPSecret */
    {1456, 6, 0, 0, 0, 0, 2, 0}, /* CHAPUsername */
    {614, 6, 8, 0, 7, 0, 2, 0}, /* IPAddressType */
    {1469, 6, 0, 0, 1, 0, 2, 0}, /* IPMaskDNSViaDHCP */
    {1486, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorDefaultGateway */
    {1510, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorIPAddress */
    {1529, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorName */
    {1543, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorNetmask */
    {1560, 6, 0, 0, 0, 0, 2, 0}, /* MutualCHAPSecret */
    {1577, 6, 0, 0, 0, 0, 2, 0}, /* MutualCHAPUsername */
    {1596, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryDNS */
    {1607, 6, 0, 0, 2, 0, 2, 0}, /* PrimaryLUN */
    {1618, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryTargetIPAddress */
    {1641, 6, 0, 0, 0, 0, 2, 0}, /* PrimaryTargetName */
    {1659, 6, 0, 0, 2, 0, 2, 0}, /* PrimaryTargetTCPPort */
    {1680, 6, 0, 0, 1, 0, 2, 0}, /* PrimaryVLANEnable */
    {1698, 6, 0, 2, 2, 0, 2, 0}, /* PrimaryVLANId */
    {1712, 6, 0, 0, 1, 0, 2, 0}, /* RouterAdvertisementEnabled */
    {1739, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryDNS */
    {1752, 6, 0, 0, 2, 0, 2, 0}, /* SecondaryLUN */
    {1765, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryTargetIPAddress */
    {1790, 6, 0, 0, 0, 0, 2, 0}, /* SecondaryTargetName */
    {1810, 6, 0, 0, 2, 0, 2, 0}, /* SecondaryTargetTCPPort */
    {1833, 6, 0, 0, 1, 0, 2, 0}, /* SecondaryVLANEnable */
    {1853, 6, 0, 2, 2, 0, 2, 0}, /* SecondaryVLANId */
    {1869, 6, 0, 0, 1, 0, 2, 0}, /* TargetInfoViaDHCP */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 291, 0, 0}, {0, 4094, 0, 0, 0}, {NAN, NAN, 511, 0, 0}, {NAN,
    NAN, 637, 0, 0},
};
static const struct schema_fact_value values[] = {
    {35, 2, 0}, /* CHAP */
    {40, 2, 0}, /* MutualCHAP */
    {51, 2, 0}, /* None */
    {77, 2, 0}, /* Disabled */
    {86, 2, 0}, /* FibreChannel */
    {99, 2, 0}, /* FibreChannelOverEthernet */
    {124, 3, 0}, /* HTTP */
    {129, 2, 0}, /* PXE */
    {133, 2, 0}, /* iSCSI */
    {184, 4, 0}, /* Egress */
    {191, 4, 0}, /* Ingress */
    {51, 4, 0}, /* None */
    {604, 2, 0}, /* IPv4 */
    {609, 2, 0}, /* IPv6 */
    {77, 2, 0}, /* Disabled */
    {418, 2, 0}, /* Ethernet */
    {86, 2, 0}, /* FibreChannel */
    {99, 2, 0}, /* FibreChannelOverEthernet */
    {773, 6, 0}, /* InfiniBand */
    {133, 2, 0}, /* iSCSI */
    {1410, 2, 0}, /* ConfiguredLocally */
    {1428, 2, 0}, /* ProvidedByFabric */
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
