/*
 * Port: written by tools/generate-facts.py, do not edit. Source: Port_v1.xml, 103 versions, the
 * newest is 1.18.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Port\0" "Oem\0" "Actions\0" "Congestion\0" "ConnectedDeviceMode\0" "ConnectedDeviceType\0"
    "CurrentPortConfigurationState\0" "MaxLogicalDeviceCount\0" "QoSTelemetryCapabilities\0"
    "SupportedCXLModes\0" "TemporaryThroughputReductionEnabled\0" "CXL\0"
    "ConfiguredLinkSpeedGbps\0" "Gbit/s\0" "ConfiguredWidth\0" "ConfiguredNetworkLink\0"
    "BackpressureSampleInterval\0" "CompletionCollectionInterval\0"
    "CongestionTelemetryEnabled\0" "EgressModeratePercentage\0" "%\0" "EgressSeverePercentage\0"
    "MaxSustainedRequestCmpBias\0" "CXL68BFlitAndVH\0" "CXLLatencyOptimized256BFlit\0"
    "Disconnected\0" "PBR\0" "RCD\0" "Standard256BFlit\0" "None\0" "PBRComponent\0"
    "PCIeDevice\0" "Type1\0" "Type2\0" "Type3MLD\0" "Type3SLD\0" "BindInProgress\0" "DSP\0"
    "Disabled\0" "FabricLink\0" "Reserved\0" "USP\0" "UnbindInProgress\0"
    "AssociatedMACAddresses\0" "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$\0" "EEEEnabled\0"
    "FlowControlConfiguration\0" "FlowControlStatus\0" "LLDPEnabled\0" "LLDPReceive\0"
    "LLDPTransmit\0" "SupportedEthernetCapabilities\0" "WakeOnLANEnabled\0"
    "EthernetProperties\0" "MultiMode\0" "SingleMode\0" "FiberConnectionType\0"
    "AssociatedWorldWideNames\0" "^([0-9A-Fa-f]{2}[:-]){7}([0-9A-Fa-f]{2})$\0" "FabricName\0"
    "NumberDiscoveredRemotePorts\0" "PortConnectionType\0" "FibreChannelProperties\0" "RX\0"
    "TX\0" "TX_RX\0" "FlowControl\0" "AllocationPercent\0" "NetworkDeviceFunction\0"
    "FunctionMaxBandwidth\0" "FunctionMinBandwidth\0" "RouteEntryCollection\0" "LPRT\0" "MPRT\0"
    "VCATEntryCollection\0" "VCAT\0" "GenZ\0" "Manager\0" "System\0" "HostDeviceType\0"
    "AgentId\0" "ChassisComp\0" "IfAlias\0" "IfName\0" "LocalAssign\0" "MacAddr\0"
    "NetworkAddr\0" "NotTransmitted\0" "PortComp\0" "IEEE802IdSubtype\0" "AssociatedNodeGUIDs\0"
    "^([0-9A-Fa-f]{4}[:-]){3}([0-9A-Fa-f]{4})$\0" "AssociatedPortGUIDs\0"
    "AssociatedSystemGUIDs\0" "InfiniBandProperties\0" "AdditionalManagementAddressesIPv4\0"
    "^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$\0" "AdditionalManagementAddressesIPv6\0" "ChassisId\0"
    "ChassisIdSubtype\0" "ManagementAddressIPv4\0" "ManagementAddressIPv6\0"
    "ManagementAddressMAC\0" "ManagementVlanId\0" "PortId\0"
    "^([0-9A-F]{2})([:]([0-9A-F]){2}){0,63}$\0" "PortIdSubtype\0" "SystemCapabilities\0"
    "SystemDescription\0" "SystemName\0" "Bridge\0" "DOCSISCableDevice\0" "Other\0" "Repeater\0"
    "Router\0" "Station\0" "Telephone\0" "WLANAccessPoint\0" "LLDPSystemCapabilities\0"
    "(^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$)|(^$)\0"
    "(^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$)|(^$)\0"
    "(^([0-9A-F]{2})([:]([0-9A-F]){2}){0,63}$)|(^$)\0" "AutoSpeedNegotiationCapable\0"
    "AutoSpeedNegotiationEnabled\0" "CapableLinkSpeedGbps\0" "ConfiguredNetworkLinks\0"
    "LinkNetworkTechnology\0" "LinkConfiguration\0" "Ethernet\0" "FibreChannel\0" "InfiniBand\0"
    "PCIe\0" "Enabled\0" "LinkState\0" "LinkDown\0" "LinkUp\0" "NoLink\0" "Starting\0"
    "Training\0" "LinkStatus\0" "Endpoint\0" "AssociatedEndpoints\0" "AssociatedPhysicalPorts\0"
    "Cable\0" "Cables\0" "ConnectedPorts\0" "ConnectedSwitchPorts\0" "Switch\0"
    "ConnectedSwitches\0" "EthernetInterface\0" "EthernetInterfaces\0" "Links\0" "Copper\0"
    "FiberOptic\0" "MediumType\0" "OemActions\0" "ActiveWidth\0" "AssociatedPhysicalPort\0"
    "CapableProtocolVersions\0" "ConfiguredSpeedGbps\0" "CurrentProtocolVersion\0"
    "CurrentSpeedGbps\0" "Description\0" "EnvironmentMetrics\0" "FirstLane\0" "HostDevice\0"
    "Id\0" "InterfaceEnabled\0" "IsAggregation\0" "IsSplit\0" "LinkTransitionIndicator\0"
    "Location\0" "LocationIndicatorActive\0" "MaxFrameSize\0" "By\0" "MaxSpeedGbps\0"
    "PortMetrics\0" "Metrics\0" "Name\0" "PortMedium\0" "PortProtocol\0" "PortType\0"
    "RemotePortId\0" "SFP\0" "SignalDetected\0" "Status\0" "UALink\0" "Width\0" "DPort\0"
    "EPort\0" "EXPort\0" "ExtenderFabric\0" "FLPort\0" "FPort\0" "GPort\0" "Generic\0" "NLPort\0"
    "NPPort\0" "NPort\0" "NotConnected\0" "PointToPoint\0" "PrivateLoop\0" "PublicLoop\0"
    "TEPort\0" "UPort\0" "Electrical\0" "Optical\0" "BidirectionalPort\0" "DownstreamPort\0"
    "InterswitchPort\0" "ManagementPort\0" "UnconfiguredPort\0" "UpstreamPort\0"
    "EgressPortBackpressureSupported\0" "TemporaryThroughputReductionSupported\0" "DateCode\0"
    "ManagementInterfaceType\0" "Manufacturer\0" "PartNumber\0" "SerialNumber\0"
    "SupportedSFPTypes\0" "Type\0" "VendorOUI\0" "^([0-9A-Fa-f]{2}-){2}([0-9A-Fa-f]{2})$\0"
    "Version\0" "CDFP\0" "MiniSASHD\0" "OSFP\0" "QSFP\0" "QSFP14\0" "QSFP28\0" "QSFP56\0"
    "QSFPDD\0" "QSFPPlus\0" "SFP28\0" "SFPDD\0" "SFPPlus\0" "cSFP\0" "SFPType\0" "EEE\0"
    "WakeOnLAN\0" "CMIS\0" "TransceiverManagementInterfaceType\0" "AuthenticationModeEnabled\0"
    "Generation\0" "NonStrictOrderingModeEnabled\0" "UPLIWatchdogTimerMicroseconds\0" "us\0"
    "UALink128G\0" "UALink200G\0" "UALinkGeneration\0" "ResetType\0" "Reset\0" "ResetPPB";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}\0"
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}\0"
    "/redfish/v1/Managers/{ManagerId}/USBPorts/{PortId}\0"
    "/redfish/v1/Managers/{ManagerId}/DedicatedNetworkPorts/{PortId}";
static const uint32_t uris[] = {
    0, 66, 181, 289, 376, 473, 560, 639, 723, 803, 885, 1025, 1158, 1262, 1429, 1589, 1728,
    1877, 2016, 2147, 2268, 2382, 2467, 2615, 2756, 2876, 3006, 3126, 3238, 3326, 3407, 3458,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 12}, {1, 1, 0, 9}, {1, 2, 0, 10}, {1, 3, 0, 8}, {1, 4, 0, 7}, {1, 5, 0, 6}, {1, 6,
    0, 6}, {1, 7, 0, 4}, {1, 8, 0, 4}, {1, 9, 0, 4}, {1, 10, 0, 3}, {1, 11, 0, 2}, {1, 12, 0,
    2}, {1, 13, 0, 2}, {1, 14, 0, 2}, {1, 15, 0, 1}, {1, 16, 0, 1}, {1, 17, 0, 1}, {1, 18, 0,
    0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10800, 0x10b00, 0x10c00, 0x10300, 0x11100, 0x10400, 0x10500, 0x10200,
    0x10f00, 0x10600, 0x11200, 0x11000, 0x10700, 0x10a00, 0x10100, 0x10e00, 0x10d00, 0x10900,
};
static const struct schema_fact_type types[] = {
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {199, 1, 8, 0, 1, 2, 0, 0}, /* CXL */
    {250, 9, 2, 0, 1, 5, 0, 0}, /* ConfiguredNetworkLink */
    {17, 11, 6, 0, 1, 2, 0, 0}, /* Congestion */
    {28, 0, 6, 0, 2, 2, 0, 0}, /* ConnectedDeviceMode */
    {48, 6, 7, 0, 2, 2, 0, 0}, /* ConnectedDeviceType */
    {68, 13, 7, 0, 2, 2, 0, 0}, /* CurrentPortConfigurationState */
    {845, 17, 9, 0, 1, 5, 0, 0}, /* EthernetProperties */
    {885, 20, 2, 0, 2, 7, 0, 0}, /* FiberConnectionType */
    {1030, 26, 4, 0, 1, 5, 0, 0}, /* FibreChannelProperties */
    {1065, 22, 4, 0, 2, 5, 0, 0}, /* FlowControl */
    {1117, 30, 2, 0, 1, 7, 0, 0}, /* FunctionMaxBandwidth */
    {1138, 32, 2, 0, 1, 7, 0, 0}, /* FunctionMinBandwidth */
    {1215, 34, 3, 0, 1, 9, 0, 0}, /* GenZ */
    {1235, 26, 3, 0, 2, 10, 0, 0}, /* HostDeviceType */
    {1341, 29, 9, 0, 2, 7, 0, 0}, /* IEEE802IdSubtype */
    {1462, 37, 3, 0, 1, 11, 0, 0}, /* InfiniBandProperties */
    {773, 40, 13, 0, 1, 7, 0, 0}, /* LLDPReceive */
    {1882, 38, 9, 0, 2, 2, 0, 0}, /* LLDPSystemCapabilities */
    {785, 53, 13, 0, 1, 7, 0, 0}, /* LLDPTransmit */
    {2162, 66, 5, 0, 1, 5, 0, 0}, /* LinkConfiguration */
    {2140, 47, 5, 0, 2, 9, 0, 0}, /* LinkNetworkTechnology */
    {2226, 52, 2, 0, 2, 9, 0, 0}, /* LinkState */
    {2277, 54, 5, 0, 2, 9, 0, 0}, /* LinkStatus */
    {2452, 71, 8, 0, 1, 1, 0, 0}, /* Links */
    {2476, 59, 2, 0, 2, 7, 0, 0}, /* MediumType */
    {2487, 79, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 79, 47, 0, 0, 1, 0, 0}, /* Port */
    {1011, 61, 17, 0, 2, 5, 0, 0}, /* PortConnectionType */
    {2822, 78, 2, 0, 2, 9, 0, 0}, /* PortMedium */
    {2846, 80, 6, 0, 2, 1, 0, 0}, /* PortType */
    {120, 126, 2, 0, 1, 2, 0, 0}, /* QoSTelemetryCapabilities */
    {2868, 128, 12, 0, 1, 7, 0, 0}, /* SFP */
    {3470, 86, 14, 0, 2, 7, 0, 0}, /* SFPType */
    {798, 100, 2, 0, 2, 5, 0, 0}, /* SupportedEthernetCapabilities */
    {3497, 102, 2, 0, 2, 12, 0, 0}, /* TransceiverManagementInterfaceType */
    {2894, 140, 4, 0, 1, 12, 0, 0}, /* UALink */
    {3653, 104, 2, 0, 2, 12, 0, 0}, /* UALinkGeneration */
    {3680, 144, 1, 0, 3, 1, 0, 0}, /* Reset */
    {3686, 145, 0, 0, 3, 2, 0, 0}, /* ResetPPB */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 26, 0, 8, 0, 1, 0}, /* Oem */
    {17, 6, 3, 0, 8, 0, 2, 0}, /* Congestion */
    {28, 2, 4, 0, 7, 0, 2, 0}, /* ConnectedDeviceMode */
    {48, 2, 5, 0, 7, 0, 2, 0}, /* ConnectedDeviceType */
    {68, 2, 6, 0, 7, 0, 2, 0}, /* CurrentPortConfigurationState */
    {98, 2, 0, 0, 2, 0, 2, 0}, /* MaxLogicalDeviceCount */
    {120, 2, 31, 0, 8, 0, 2, 0}, /* QoSTelemetryCapabilities */
    {145, 3, 4, 0, 7, 0, 3, 0}, /* SupportedCXLModes */
    {163, 6, 0, 0, 1, 0, 2, 4}, /* TemporaryThroughputReductionEnabled */
    {203, 6, 0, 1, 3, 0, 5, 0}, /* ConfiguredLinkSpeedGbps */
    {234, 6, 0, 0, 2, 0, 5, 0}, /* ConfiguredWidth */
    {272, 6, 0, 0, 2, 0, 2, 0}, /* BackpressureSampleInterval */
    {299, 6, 0, 0, 2, 0, 2, 0}, /* CompletionCollectionInterval */
    {328, 6, 0, 0, 1, 0, 2, 0}, /* CongestionTelemetryEnabled */
    {355, 6, 0, 2, 2, 0, 2, 0}, /* EgressModeratePercentage */
    {382, 6, 0, 2, 2, 0, 2, 0}, /* EgressSeverePercentage */
    {405, 6, 0, 0, 2, 0, 2, 0}, /* MaxSustainedRequestCmpBias */
    {642, 3, 0, 3, 0, 0, 7, 0}, /* AssociatedMACAddresses */
    {707, 6, 0, 0, 1, 0, 8, 0}, /* EEEEnabled */
    {718, 6, 10, 0, 7, 0, 5, 0}, /* FlowControlConfiguration */
    {743, 2, 10, 0, 7, 0, 5, 0}, /* FlowControlStatus */
    {761, 4, 0, 0, 1, 0, 7, 0}, /* LLDPEnabled */
    {773, 2, 17, 0, 8, 0, 7, 0}, /* LLDPReceive */
    {785, 6, 19, 0, 8, 0, 7, 0}, /* LLDPTransmit */
    {798, 3, 34, 0, 7, 0, 5, 8}, /* SupportedEthernetCapabilities */
    {828, 6, 0, 0, 1, 0, 8, 0}, /* WakeOnLANEnabled */
    {905, 3, 0, 4, 0, 0, 7, 0}, /* AssociatedWorldWideNames */
    {972, 2, 0, 0, 0, 0, 5, 0}, /* FabricName */
    {983, 2, 0, 0, 2, 0, 5, 0}, /* NumberDiscoveredRemotePorts */
    {1011, 2, 28, 0, 7, 0, 5, 0}, /* PortConnectionType */
    {1077, 6, 0, 2, 2, 0, 7, 0}, /* AllocationPercent */
    {1095, 0, 1095, 0, 9, 255, 7, 0}, /* NetworkDeviceFunction */
    {1077, 6, 0, 2, 2, 0, 7, 0}, /* AllocationPercent */
    {1095, 0, 1095, 0, 9, 255, 7, 0}, /* NetworkDeviceFunction */
    {1180, 0, 1159, 0, 9, 255, 9, 0}, /* LPRT */
    {1185, 0, 1159, 0, 9, 255, 9, 0}, /* MPRT */
    {1210, 0, 1190, 0, 9, 255, 9, 0}, /* VCAT */
    {1358, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedNodeGUIDs */
    {1420, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedPortGUIDs */
    {1440, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedSystemGUIDs */
    {1483, 3, 0, 6, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv4 */
    {1549, 3, 0, 0, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv6 */
    {1583, 2, 0, 0, 0, 0, 7, 0}, /* ChassisId */
    {1593, 2, 15, 0, 7, 0, 7, 0}, /* ChassisIdSubtype */
    {1610, 2, 0, 6, 0, 0, 7, 0}, /* ManagementAddressIPv4 */
    {1632, 2, 0, 0, 0, 0, 7, 0}, /* ManagementAddressIPv6 */
    {1654, 2, 0, 3, 0, 0, 7, 0}, /* ManagementAddressMAC */
    {1675, 2, 0, 7, 2, 0, 7, 0}, /* ManagementVlanId */
    {1692, 2, 0, 8, 0, 0, 7, 0}, /* PortId */
    {1739, 2, 15, 0, 7, 0, 7, 0}, /* PortIdSubtype */
    {1753, 3, 18, 0, 7, 0, 2, 0}, /* SystemCapabilities */
    {1772, 2, 0, 0, 0, 0, 2, 0}, /* SystemDescription */
    {1790, 2, 0, 0, 0, 0, 2, 0}, /* SystemName */
    {1483, 7, 0, 6, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv4 */
    {1549, 7, 0, 0, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv6 */
    {1583, 6, 0, 0, 0, 0, 7, 0}, /* ChassisId */
    {1593, 6, 15, 0, 7, 0, 7, 0}, /* ChassisIdSubtype */
    {1610, 6, 0, 9, 0, 0, 7, 0}, /* ManagementAddressIPv4 */
    {1632, 6, 0, 0, 0, 0, 7, 0}, /* ManagementAddressIPv6 */
    {1654, 6, 0, 10, 0, 0, 7, 0}, /* ManagementAddressMAC */
    {1675, 6, 0, 7, 2, 0, 7, 0}, /* ManagementVlanId */
    {1692, 6, 0, 11, 0, 0, 7, 0}, /* PortId */
    {1739, 6, 15, 0, 7, 0, 7, 0}, /* PortIdSubtype */
    {1753, 7, 18, 0, 7, 0, 2, 0}, /* SystemCapabilities */
    {1772, 6, 0, 0, 0, 0, 2, 0}, /* SystemDescription */
    {1790, 6, 0, 0, 0, 0, 2, 0}, /* SystemName */
    {2040, 2, 0, 0, 1, 0, 5, 0}, /* AutoSpeedNegotiationCapable */
    {2068, 6, 0, 0, 1, 0, 5, 0}, /* AutoSpeedNegotiationEnabled */
    {2096, 3, 0, 1, 3, 0, 5, 0}, /* CapableLinkSpeedGbps */
    {2117, 7, 2, 0, 8, 0, 5, 0}, /* ConfiguredNetworkLinks */
    {2140, 2, 21, 0, 7, 0, 13, 0}, /* LinkNetworkTechnology */
    {2297, 3, 2288, 0, 9, 255, 1, 0}, /* AssociatedEndpoints */
    {2317, 3, 27, 0, 9, 0, 12, 0}, /* AssociatedPhysicalPorts */
    {2347, 3, 2341, 0, 9, 255, 8, 0}, /* Cables */
    {2354, 3, 27, 0, 9, 0, 9, 0}, /* ConnectedPorts */
    {2369, 3, 27, 0, 9, 0, 1, 0}, /* ConnectedSwitchPorts */
    {2397, 3, 2390, 0, 9, 255, 1, 0}, /* ConnectedSwitches */
    {2433, 3, 2415, 0, 9, 255, 14, 0}, /* EthernetInterfaces */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {2498, 0, 0, 0, 2, 0, 9, 0}, /* ActiveWidth */
    {2510, 2, 0, 0, 2, 0, 6, 0}, /* AssociatedPhysicalPort */
    {199, 6, 1, 0, 8, 0, 2, 0}, /* CXL */
    {2533, 3, 0, 0, 0, 0, 7, 0}, /* CapableProtocolVersions */
    {2557, 6, 0, 1, 3, 0, 13, 0}, /* ConfiguredSpeedGbps */
    {234, 6, 0, 0, 2, 0, 13, 0}, /* ConfiguredWidth */
    {2577, 2, 0, 0, 0, 0, 7, 0}, /* CurrentProtocolVersion */
    {2600, 2, 0, 1, 3, 0, 1, 0}, /* CurrentSpeedGbps */
    {2617, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {2218, 4, 0, 0, 1, 0, 7, 15}, /* Enabled */
    {2629, 0, 2629, 0, 9, 255, 7, 0}, /* EnvironmentMetrics */
    {2180, 6, 7, 0, 8, 0, 5, 0}, /* Ethernet */
    {2189, 2, 9, 0, 8, 0, 5, 0}, /* FibreChannel */
    {2648, 2, 0, 0, 2, 0, 6, 0}, /* FirstLane */
    {1117, 5, 11, 0, 8, 0, 7, 0}, /* FunctionMaxBandwidth */
    {1138, 5, 12, 0, 8, 0, 7, 0}, /* FunctionMinBandwidth */
    {1215, 0, 13, 0, 8, 0, 9, 0}, /* GenZ */
    {2658, 6, 14, 0, 7, 0, 10, 0}, /* HostDevice */
    {2669, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {2202, 2, 16, 0, 8, 0, 11, 0}, /* InfiniBand */
    {2672, 6, 0, 0, 1, 0, 9, 0}, /* InterfaceEnabled */
    {2689, 2, 0, 0, 1, 0, 12, 0}, /* IsAggregation */
    {2703, 2, 0, 0, 1, 0, 6, 0}, /* IsSplit */
    {2162, 5, 20, 0, 8, 0, 5, 0}, /* LinkConfiguration */
    {2140, 2, 21, 0, 7, 0, 9, 0}, /* LinkNetworkTechnology */
    {2226, 4, 22, 0, 7, 0, 9, 0}, /* LinkState */
    {2277, 0, 23, 0, 7, 0, 9, 0}, /* LinkStatus */
    {2711, 4, 0, 0, 2, 0, 9, 0}, /* LinkTransitionIndicator */
    {2452, 0, 24, 0, 8, 0, 1, 0}, /* Links */
    {2735, 4, 11, 0, 8, 1, 16, 0}, /* Location */
    {2744, 6, 0, 0, 1, 0, 5, 0}, /* LocationIndicatorActive */
    {2768, 2, 0, 12, 2, 0, 5, 0}, /* MaxFrameSize */
    {2784, 2, 0, 1, 3, 0, 1, 0}, /* MaxSpeedGbps */
    {2809, 2, 2797, 0, 9, 255, 9, 0}, /* Metrics */
    {2817, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1692, 2, 0, 0, 0, 0, 1, 0}, /* PortId */
    {2822, 2, 29, 0, 7, 0, 9, 0}, /* PortMedium */
    {2833, 2, 0, 0, 7, 2, 1, 0}, /* PortProtocol */
    {2846, 6, 30, 0, 7, 0, 1, 0}, /* PortType */
    {2855, 2, 0, 0, 0, 0, 2, 0}, /* RemotePortId */
    {2868, 2, 32, 0, 8, 0, 7, 0}, /* SFP */
    {2872, 2, 0, 0, 1, 0, 9, 0}, /* SignalDetected */
    {2887, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {2894, 4, 36, 0, 8, 0, 12, 0}, /* UALink */
    {2901, 2, 0, 0, 2, 0, 1, 0}, /* Width */
    {3163, 2, 0, 0, 1, 0, 2, 0}, /* EgressPortBackpressureSupported */
    {3195, 2, 0, 0, 1, 0, 2, 4}, /* TemporaryThroughputReductionSupported */
    {3233, 2, 0, 0, 0, 0, 17, 0}, /* DateCode */
    {885, 2, 8, 0, 7, 0, 7, 0}, /* FiberConnectionType */
    {3242, 2, 35, 0, 7, 0, 12, 0}, /* ManagementInterfaceType */
    {3266, 2, 0, 0, 0, 0, 7, 0}, /* Manufacturer */
    {2476, 2, 25, 0, 7, 0, 7, 0}, /* MediumType */
    {3279, 2, 0, 0, 0, 0, 7, 0}, /* PartNumber */
    {3290, 2, 0, 0, 0, 0, 7, 0}, /* SerialNumber */
    {2887, 0, 28, 0, 8, 1, 7, 0}, /* Status */
    {3303, 3, 33, 0, 7, 0, 7, 0}, /* SupportedSFPTypes */
    {3321, 2, 33, 0, 7, 0, 7, 0}, /* Type */
    {3326, 2, 0, 13, 0, 0, 18, 0}, /* VendorOUI */
    {3375, 2, 0, 0, 0, 0, 18, 0}, /* Version */
    {3532, 6, 0, 0, 1, 0, 12, 0}, /* AuthenticationModeEnabled */
    {3558, 0, 37, 0, 7, 0, 12, 0}, /* Generation */
    {3569, 6, 0, 0, 1, 0, 12, 0}, /* NonStrictOrderingModeEnabled */
    {3598, 6, 0, 14, 2, 0, 12, 0}, /* UPLIWatchdogTimerMicroseconds */
    {3670, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 227, 0}, {0, 100, 0, 380, 0}, {NAN, NAN, 665, 0, 0},
    {NAN, NAN, 930, 0, 0}, {NAN, NAN, 1378, 0, 0}, {NAN, NAN, 1517, 0, 0}, {0, 4095, 0, 0, 0},
    {NAN, NAN, 1699, 0, 0}, {NAN, NAN, 1905, 0, 0}, {NAN, NAN, 1944, 0, 0}, {NAN, NAN, 1993, 0,
    0}, {NAN, NAN, 0, 2781, 0}, {NAN, NAN, 3336, 0, 0}, {0, NAN, 0, 3628, 0},
};
static const struct schema_fact_value values[] = {
    {432, 2, 0}, /* CXL68BFlitAndVH */
    {448, 2, 0}, /* CXLLatencyOptimized256BFlit */
    {476, 2, 0}, /* Disconnected */
    {489, 2, 0}, /* PBR */
    {493, 2, 0}, /* RCD */
    {497, 2, 0}, /* Standard256BFlit */
    {514, 2, 0}, /* None */
    {519, 6, 0}, /* PBRComponent */
    {532, 2, 0}, /* PCIeDevice */
    {543, 2, 0}, /* Type1 */
    {549, 2, 0}, /* Type2 */
    {555, 2, 0}, /* Type3MLD */
    {564, 2, 0}, /* Type3SLD */
    {573, 2, 0}, /* BindInProgress */
    {588, 2, 0}, /* DSP */
    {592, 2, 0}, /* Disabled */
    {601, 3, 0}, /* FabricLink */
    {612, 2, 3}, /* Reserved */
    {621, 2, 0}, /* USP */
    {625, 2, 0}, /* UnbindInProgress */
    {864, 7, 0}, /* MultiMode */
    {874, 7, 0}, /* SingleMode */
    {514, 5, 0}, /* None */
    {1053, 5, 0}, /* RX */
    {1056, 5, 0}, /* TX */
    {1059, 5, 0}, /* TX_RX */
    {1220, 10, 0}, /* Manager */
    {514, 10, 0}, /* None */
    {1228, 10, 0}, /* System */
    {1250, 7, 0}, /* AgentId */
    {1258, 7, 0}, /* ChassisComp */
    {1270, 7, 0}, /* IfAlias */
    {1278, 7, 0}, /* IfName */
    {1285, 7, 0}, /* LocalAssign */
    {1297, 7, 0}, /* MacAddr */
    {1305, 7, 0}, /* NetworkAddr */
    {1317, 7, 0}, /* NotTransmitted */
    {1332, 7, 0}, /* PortComp */
    {1801, 2, 0}, /* Bridge */
    {1808, 2, 0}, /* DOCSISCableDevice */
    {514, 2, 0}, /* None */
    {1826, 2, 0}, /* Other */
    {1832, 2, 0}, /* Repeater */
    {1841, 2, 0}, /* Router */
    {1848, 2, 0}, /* Station */
    {1856, 2, 0}, /* Telephone */
    {1866, 2, 0}, /* WLANAccessPoint */
    {2180, 9, 0}, /* Ethernet */
    {2189, 9, 0}, /* FibreChannel */
    {1215, 9, 0}, /* GenZ */
    {2202, 9, 0}, /* InfiniBand */
    {2213, 2, 0}, /* PCIe */
    {592, 9, 0}, /* Disabled */
    {2218, 9, 0}, /* Enabled */
    {2236, 9, 0}, /* LinkDown */
    {2245, 9, 0}, /* LinkUp */
    {2252, 9, 0}, /* NoLink */
    {2259, 9, 0}, /* Starting */
    {2268, 9, 0}, /* Training */
    {2458, 7, 0}, /* Copper */
    {2465, 7, 0}, /* FiberOptic */
    {2907, 8, 0}, /* DPort */
    {2913, 8, 0}, /* EPort */
    {2919, 8, 0}, /* EXPort */
    {2926, 5, 0}, /* ExtenderFabric */
    {2941, 8, 0}, /* FLPort */
    {2948, 8, 0}, /* FPort */
    {2954, 8, 0}, /* GPort */
    {2960, 5, 0}, /* Generic */
    {2968, 8, 0}, /* NLPort */
    {2975, 8, 0}, /* NPPort */
    {2982, 5, 0}, /* NPort */
    {2988, 5, 0}, /* NotConnected */
    {3001, 5, 0}, /* PointToPoint */
    {3014, 5, 0}, /* PrivateLoop */
    {3026, 5, 0}, /* PublicLoop */
    {3037, 8, 0}, /* TEPort */
    {3044, 8, 0}, /* UPort */
    {3050, 9, 0}, /* Electrical */
    {3061, 9, 0}, /* Optical */
    {3069, 1, 0}, /* BidirectionalPort */
    {3087, 1, 0}, /* DownstreamPort */
    {3102, 1, 0}, /* InterswitchPort */
    {3118, 1, 0}, /* ManagementPort */
    {3133, 1, 0}, /* UnconfiguredPort */
    {3150, 1, 0}, /* UpstreamPort */
    {3383, 12, 0}, /* CDFP */
    {3388, 7, 0}, /* MiniSASHD */
    {3398, 19, 0}, /* OSFP */
    {3403, 7, 0}, /* QSFP */
    {3408, 7, 0}, /* QSFP14 */
    {3415, 7, 0}, /* QSFP28 */
    {3422, 7, 0}, /* QSFP56 */
    {3429, 19, 0}, /* QSFPDD */
    {3436, 7, 0}, /* QSFPPlus */
    {2868, 7, 0}, /* SFP */
    {3445, 7, 0}, /* SFP28 */
    {3451, 7, 0}, /* SFPDD */
    {3457, 7, 0}, /* SFPPlus */
    {3465, 7, 0}, /* cSFP */
    {3478, 5, 0}, /* EEE */
    {3482, 5, 0}, /* WakeOnLAN */
    {3492, 12, 0}, /* CMIS */
    {2868, 12, 0}, /* SFP */
    {3631, 12, 0}, /* UALink128G */
    {3642, 12, 0}, /* UALink200G */
};
static const struct schema_fact_action actions[] = {
    {3680, 27, 38, 65535, 1, 0}, /* Reset */
    {3686, 27, 39, 65535, 2, 0}, /* ResetPPB */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Protocol,
};
const struct schema schema_Port = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 32,
    .run_count = 19,
    .type_count = 38,
    .action_count = 2,
    .main = 27,
    .capabilities = 2,
};
// clang-format on
