/*
 * Port: written by tools/generate-facts.py, do not edit. Source: Port_v1.xml, 103 versions, the
 * newest is 1.18.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Port\0" "Oem\0" "Actions\0" "Congestion\0" "ConnectedDeviceMode\0"
    "ConnectedDeviceType\0" "CurrentPortConfigurationState\0" "MaxLogicalDeviceCount\0"
    "QoSTelemetryCapabilities\0" "SupportedCXLModes\0" "TemporaryThroughputReductionEnabled\0"
    "CXL\0" "ConfiguredLinkSpeedGbps\0" "Gbit/s\0" "ConfiguredWidth\0" "ConfiguredNetworkLink\0"
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
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {200, 1, 8, 0, 1, 2, 0, 0}, /* CXL */
    {251, 9, 2, 0, 1, 5, 0, 0}, /* ConfiguredNetworkLink */
    {18, 11, 6, 0, 1, 2, 0, 0}, /* Congestion */
    {29, 0, 6, 0, 2, 2, 0, 0}, /* ConnectedDeviceMode */
    {49, 6, 7, 0, 2, 2, 0, 0}, /* ConnectedDeviceType */
    {69, 13, 7, 0, 2, 2, 0, 0}, /* CurrentPortConfigurationState */
    {846, 17, 9, 0, 1, 5, 0, 0}, /* EthernetProperties */
    {886, 20, 2, 0, 2, 7, 0, 0}, /* FiberConnectionType */
    {1031, 26, 4, 0, 1, 5, 0, 0}, /* FibreChannelProperties */
    {1066, 22, 4, 0, 2, 5, 0, 0}, /* FlowControl */
    {1118, 30, 2, 0, 1, 7, 0, 0}, /* FunctionMaxBandwidth */
    {1139, 32, 2, 0, 1, 7, 0, 0}, /* FunctionMinBandwidth */
    {1216, 34, 3, 0, 1, 9, 0, 0}, /* GenZ */
    {1236, 26, 3, 0, 2, 10, 0, 0}, /* HostDeviceType */
    {1342, 29, 9, 0, 2, 7, 0, 0}, /* IEEE802IdSubtype */
    {1463, 37, 3, 0, 1, 11, 0, 0}, /* InfiniBandProperties */
    {774, 40, 13, 0, 1, 7, 0, 0}, /* LLDPReceive */
    {1883, 38, 9, 0, 2, 2, 0, 0}, /* LLDPSystemCapabilities */
    {786, 53, 13, 0, 1, 7, 0, 0}, /* LLDPTransmit */
    {2163, 66, 5, 0, 1, 5, 0, 0}, /* LinkConfiguration */
    {2141, 47, 5, 0, 2, 9, 0, 0}, /* LinkNetworkTechnology */
    {2227, 52, 2, 0, 2, 9, 0, 0}, /* LinkState */
    {2278, 54, 5, 0, 2, 9, 0, 0}, /* LinkStatus */
    {2453, 71, 8, 0, 1, 1, 0, 0}, /* Links */
    {2477, 59, 2, 0, 2, 7, 0, 0}, /* MediumType */
    {2488, 79, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 79, 47, 0, 0, 1, 0, 0}, /* Port */
    {1012, 61, 17, 0, 2, 5, 0, 0}, /* PortConnectionType */
    {2823, 78, 2, 0, 2, 9, 0, 0}, /* PortMedium */
    {2847, 80, 6, 0, 2, 1, 0, 0}, /* PortType */
    {121, 126, 2, 0, 1, 2, 0, 0}, /* QoSTelemetryCapabilities */
    {2869, 128, 12, 0, 1, 7, 0, 0}, /* SFP */
    {3471, 86, 14, 0, 2, 7, 0, 0}, /* SFPType */
    {799, 100, 2, 0, 2, 5, 0, 0}, /* SupportedEthernetCapabilities */
    {3498, 102, 2, 0, 2, 12, 0, 0}, /* TransceiverManagementInterfaceType */
    {2895, 140, 4, 0, 1, 12, 0, 0}, /* UALink */
    {3654, 104, 2, 0, 2, 12, 0, 0}, /* UALinkGeneration */
    {3681, 144, 1, 0, 3, 1, 0, 0}, /* Reset */
    {3687, 145, 0, 0, 3, 2, 0, 0}, /* ResetPPB */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 26, 0, 8, 0, 1, 0}, /* Oem */
    {18, 6, 3, 0, 8, 0, 2, 0}, /* Congestion */
    {29, 2, 4, 0, 7, 0, 2, 0}, /* ConnectedDeviceMode */
    {49, 2, 5, 0, 7, 0, 2, 0}, /* ConnectedDeviceType */
    {69, 2, 6, 0, 7, 0, 2, 0}, /* CurrentPortConfigurationState */
    {99, 2, 0, 0, 2, 0, 2, 0}, /* MaxLogicalDeviceCount */
    {121, 2, 31, 0, 8, 0, 2, 0}, /* QoSTelemetryCapabilities */
    {146, 3, 4, 0, 7, 0, 3, 0}, /* SupportedCXLModes */
    {164, 6, 0, 0, 1, 0, 2, 4}, /* TemporaryThroughputReductionEnabled */
    {204, 6, 0, 1, 3, 0, 5, 0}, /* ConfiguredLinkSpeedGbps */
    {235, 6, 0, 0, 2, 0, 5, 0}, /* ConfiguredWidth */
    {273, 6, 0, 0, 2, 0, 2, 0}, /* BackpressureSampleInterval */
    {300, 6, 0, 0, 2, 0, 2, 0}, /* CompletionCollectionInterval */
    {329, 6, 0, 0, 1, 0, 2, 0}, /* CongestionTelemetryEnabled */
    {356, 6, 0, 2, 2, 0, 2, 0}, /* EgressModeratePercentage */
    {383, 6, 0, 2, 2, 0, 2, 0}, /* EgressSeverePercentage */
    {406, 6, 0, 0, 2, 0, 2, 0}, /* MaxSustainedRequestCmpBias */
    {643, 3, 0, 3, 0, 0, 7, 0}, /* AssociatedMACAddresses */
    {708, 6, 0, 0, 1, 0, 8, 0}, /* EEEEnabled */
    {719, 6, 10, 0, 7, 0, 5, 0}, /* FlowControlConfiguration */
    {744, 2, 10, 0, 7, 0, 5, 0}, /* FlowControlStatus */
    {762, 4, 0, 0, 1, 0, 7, 0}, /* LLDPEnabled */
    {774, 2, 17, 0, 8, 0, 7, 0}, /* LLDPReceive */
    {786, 6, 19, 0, 8, 0, 7, 0}, /* LLDPTransmit */
    {799, 3, 34, 0, 7, 0, 5, 8}, /* SupportedEthernetCapabilities */
    {829, 6, 0, 0, 1, 0, 8, 0}, /* WakeOnLANEnabled */
    {906, 3, 0, 4, 0, 0, 7, 0}, /* AssociatedWorldWideNames */
    {973, 2, 0, 0, 0, 0, 5, 0}, /* FabricName */
    {984, 2, 0, 0, 2, 0, 5, 0}, /* NumberDiscoveredRemotePorts */
    {1012, 2, 28, 0, 7, 0, 5, 0}, /* PortConnectionType */
    {1078, 6, 0, 2, 2, 0, 7, 0}, /* AllocationPercent */
    {1096, 0, 1096, 0, 9, 255, 7, 0}, /* NetworkDeviceFunction */
    {1078, 6, 0, 2, 2, 0, 7, 0}, /* AllocationPercent */
    {1096, 0, 1096, 0, 9, 255, 7, 0}, /* NetworkDeviceFunction */
    {1181, 0, 1160, 0, 9, 255, 9, 0}, /* LPRT */
    {1186, 0, 1160, 0, 9, 255, 9, 0}, /* MPRT */
    {1211, 0, 1191, 0, 9, 255, 9, 0}, /* VCAT */
    {1359, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedNodeGUIDs */
    {1421, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedPortGUIDs */
    {1441, 3, 0, 5, 0, 0, 11, 0}, /* AssociatedSystemGUIDs */
    {1484, 3, 0, 6, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv4 */
    {1550, 3, 0, 0, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv6 */
    {1584, 2, 0, 0, 0, 0, 7, 0}, /* ChassisId */
    {1594, 2, 15, 0, 7, 0, 7, 0}, /* ChassisIdSubtype */
    {1611, 2, 0, 6, 0, 0, 7, 0}, /* ManagementAddressIPv4 */
    {1633, 2, 0, 0, 0, 0, 7, 0}, /* ManagementAddressIPv6 */
    {1655, 2, 0, 3, 0, 0, 7, 0}, /* ManagementAddressMAC */
    {1676, 2, 0, 7, 2, 0, 7, 0}, /* ManagementVlanId */
    {1693, 2, 0, 8, 0, 0, 7, 0}, /* PortId */
    {1740, 2, 15, 0, 7, 0, 7, 0}, /* PortIdSubtype */
    {1754, 3, 18, 0, 7, 0, 2, 0}, /* SystemCapabilities */
    {1773, 2, 0, 0, 0, 0, 2, 0}, /* SystemDescription */
    {1791, 2, 0, 0, 0, 0, 2, 0}, /* SystemName */
    {1484, 7, 0, 6, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv4 */
    {1550, 7, 0, 0, 0, 0, 12, 0}, /* AdditionalManagementAddressesIPv6 */
    {1584, 6, 0, 0, 0, 0, 7, 0}, /* ChassisId */
    {1594, 6, 15, 0, 7, 0, 7, 0}, /* ChassisIdSubtype */
    {1611, 6, 0, 9, 0, 0, 7, 0}, /* ManagementAddressIPv4 */
    {1633, 6, 0, 0, 0, 0, 7, 0}, /* ManagementAddressIPv6 */
    {1655, 6, 0, 10, 0, 0, 7, 0}, /* ManagementAddressMAC */
    {1676, 6, 0, 7, 2, 0, 7, 0}, /* ManagementVlanId */
    {1693, 6, 0, 11, 0, 0, 7, 0}, /* PortId */
    {1740, 6, 15, 0, 7, 0, 7, 0}, /* PortIdSubtype */
    {1754, 7, 18, 0, 7, 0, 2, 0}, /* SystemCapabilities */
    {1773, 6, 0, 0, 0, 0, 2, 0}, /* SystemDescription */
    {1791, 6, 0, 0, 0, 0, 2, 0}, /* SystemName */
    {2041, 2, 0, 0, 1, 0, 5, 0}, /* AutoSpeedNegotiationCapable */
    {2069, 6, 0, 0, 1, 0, 5, 0}, /* AutoSpeedNegotiationEnabled */
    {2097, 3, 0, 1, 3, 0, 5, 0}, /* CapableLinkSpeedGbps */
    {2118, 7, 2, 0, 8, 0, 5, 0}, /* ConfiguredNetworkLinks */
    {2141, 2, 21, 0, 7, 0, 13, 0}, /* LinkNetworkTechnology */
    {2298, 1, 2289, 0, 9, 255, 1, 0}, /* AssociatedEndpoints */
    {2318, 1, 27, 0, 9, 0, 12, 0}, /* AssociatedPhysicalPorts */
    {2348, 1, 2342, 0, 9, 255, 8, 0}, /* Cables */
    {2355, 1, 27, 0, 9, 0, 9, 0}, /* ConnectedPorts */
    {2370, 1, 27, 0, 9, 0, 1, 0}, /* ConnectedSwitchPorts */
    {2398, 1, 2391, 0, 9, 255, 1, 0}, /* ConnectedSwitches */
    {2434, 1, 2416, 0, 9, 255, 14, 0}, /* EthernetInterfaces */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {2499, 0, 0, 0, 2, 0, 9, 0}, /* ActiveWidth */
    {2511, 2, 0, 0, 2, 0, 6, 0}, /* AssociatedPhysicalPort */
    {200, 6, 1, 0, 8, 0, 2, 0}, /* CXL */
    {2534, 3, 0, 0, 0, 0, 7, 0}, /* CapableProtocolVersions */
    {2558, 6, 0, 1, 3, 0, 13, 0}, /* ConfiguredSpeedGbps */
    {235, 6, 0, 0, 2, 0, 13, 0}, /* ConfiguredWidth */
    {2578, 2, 0, 0, 0, 0, 7, 0}, /* CurrentProtocolVersion */
    {2601, 2, 0, 1, 3, 0, 1, 0}, /* CurrentSpeedGbps */
    {2618, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {2219, 4, 0, 0, 1, 0, 7, 15}, /* Enabled */
    {2630, 0, 2630, 0, 9, 255, 7, 0}, /* EnvironmentMetrics */
    {2181, 6, 7, 0, 8, 0, 5, 0}, /* Ethernet */
    {2190, 2, 9, 0, 8, 0, 5, 0}, /* FibreChannel */
    {2649, 2, 0, 0, 2, 0, 6, 0}, /* FirstLane */
    {1118, 5, 11, 0, 8, 0, 7, 0}, /* FunctionMaxBandwidth */
    {1139, 5, 12, 0, 8, 0, 7, 0}, /* FunctionMinBandwidth */
    {1216, 0, 13, 0, 8, 0, 9, 0}, /* GenZ */
    {2659, 6, 14, 0, 7, 0, 10, 0}, /* HostDevice */
    {2670, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {2203, 2, 16, 0, 8, 0, 11, 0}, /* InfiniBand */
    {2673, 6, 0, 0, 1, 0, 9, 0}, /* InterfaceEnabled */
    {2690, 2, 0, 0, 1, 0, 12, 0}, /* IsAggregation */
    {2704, 2, 0, 0, 1, 0, 6, 0}, /* IsSplit */
    {2163, 5, 20, 0, 8, 0, 5, 0}, /* LinkConfiguration */
    {2141, 2, 21, 0, 7, 0, 9, 0}, /* LinkNetworkTechnology */
    {2227, 4, 22, 0, 7, 0, 9, 0}, /* LinkState */
    {2278, 0, 23, 0, 7, 0, 9, 0}, /* LinkStatus */
    {2712, 4, 0, 0, 2, 0, 9, 0}, /* LinkTransitionIndicator */
    {2453, 0, 24, 0, 8, 0, 1, 0}, /* Links */
    {2736, 4, 11, 0, 8, 1, 16, 0}, /* Location */
    {2745, 6, 0, 0, 1, 0, 5, 0}, /* LocationIndicatorActive */
    {2769, 2, 0, 12, 2, 0, 5, 0}, /* MaxFrameSize */
    {2785, 2, 0, 1, 3, 0, 1, 0}, /* MaxSpeedGbps */
    {2810, 2, 2798, 0, 9, 255, 9, 0}, /* Metrics */
    {2818, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1693, 2, 0, 0, 0, 0, 1, 0}, /* PortId */
    {2823, 2, 29, 0, 7, 0, 9, 0}, /* PortMedium */
    {2834, 2, 0, 0, 7, 2, 1, 0}, /* PortProtocol */
    {2847, 6, 30, 0, 7, 0, 1, 0}, /* PortType */
    {2856, 2, 0, 0, 0, 0, 2, 0}, /* RemotePortId */
    {2869, 2, 32, 0, 8, 0, 7, 0}, /* SFP */
    {2873, 2, 0, 0, 1, 0, 9, 0}, /* SignalDetected */
    {2888, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {2895, 4, 36, 0, 8, 0, 12, 0}, /* UALink */
    {2902, 2, 0, 0, 2, 0, 1, 0}, /* Width */
    {3164, 2, 0, 0, 1, 0, 2, 0}, /* EgressPortBackpressureSupported */
    {3196, 2, 0, 0, 1, 0, 2, 4}, /* TemporaryThroughputReductionSupported */
    {3234, 2, 0, 0, 0, 0, 17, 0}, /* DateCode */
    {886, 2, 8, 0, 7, 0, 7, 0}, /* FiberConnectionType */
    {3243, 2, 35, 0, 7, 0, 12, 0}, /* ManagementInterfaceType */
    {3267, 2, 0, 0, 0, 0, 7, 0}, /* Manufacturer */
    {2477, 2, 25, 0, 7, 0, 7, 0}, /* MediumType */
    {3280, 2, 0, 0, 0, 0, 7, 0}, /* PartNumber */
    {3291, 2, 0, 0, 0, 0, 7, 0}, /* SerialNumber */
    {2888, 0, 28, 0, 8, 1, 7, 0}, /* Status */
    {3304, 3, 33, 0, 7, 0, 7, 0}, /* SupportedSFPTypes */
    {3322, 2, 33, 0, 7, 0, 7, 0}, /* Type */
    {3327, 2, 0, 13, 0, 0, 18, 0}, /* VendorOUI */
    {3376, 2, 0, 0, 0, 0, 18, 0}, /* Version */
    {3533, 6, 0, 0, 1, 0, 12, 0}, /* AuthenticationModeEnabled */
    {3559, 0, 37, 0, 7, 0, 12, 0}, /* Generation */
    {3570, 6, 0, 0, 1, 0, 12, 0}, /* NonStrictOrderingModeEnabled */
    {3599, 6, 0, 14, 2, 0, 12, 0}, /* UPLIWatchdogTimerMicroseconds */
    {3671, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 228, 0}, {0, 100, 0, 381, 0}, {NAN, NAN, 666, 0, 0},
    {NAN, NAN, 931, 0, 0}, {NAN, NAN, 1379, 0, 0}, {NAN, NAN, 1518, 0, 0}, {0, 4095, 0, 0, 0},
    {NAN, NAN, 1700, 0, 0}, {NAN, NAN, 1906, 0, 0}, {NAN, NAN, 1945, 0, 0}, {NAN, NAN, 1994, 0,
    0}, {NAN, NAN, 0, 2782, 0}, {NAN, NAN, 3337, 0, 0}, {0, NAN, 0, 3629, 0},
};
static const struct schema_fact_value values[] = {
    {433, 2, 0}, /* CXL68BFlitAndVH */
    {449, 2, 0}, /* CXLLatencyOptimized256BFlit */
    {477, 2, 0}, /* Disconnected */
    {490, 2, 0}, /* PBR */
    {494, 2, 0}, /* RCD */
    {498, 2, 0}, /* Standard256BFlit */
    {515, 2, 0}, /* None */
    {520, 6, 0}, /* PBRComponent */
    {533, 2, 0}, /* PCIeDevice */
    {544, 2, 0}, /* Type1 */
    {550, 2, 0}, /* Type2 */
    {556, 2, 0}, /* Type3MLD */
    {565, 2, 0}, /* Type3SLD */
    {574, 2, 0}, /* BindInProgress */
    {589, 2, 0}, /* DSP */
    {593, 2, 0}, /* Disabled */
    {602, 3, 0}, /* FabricLink */
    {613, 2, 3}, /* Reserved */
    {622, 2, 0}, /* USP */
    {626, 2, 0}, /* UnbindInProgress */
    {865, 7, 0}, /* MultiMode */
    {875, 7, 0}, /* SingleMode */
    {515, 5, 0}, /* None */
    {1054, 5, 0}, /* RX */
    {1057, 5, 0}, /* TX */
    {1060, 5, 0}, /* TX_RX */
    {1221, 10, 0}, /* Manager */
    {515, 10, 0}, /* None */
    {1229, 10, 0}, /* System */
    {1251, 7, 0}, /* AgentId */
    {1259, 7, 0}, /* ChassisComp */
    {1271, 7, 0}, /* IfAlias */
    {1279, 7, 0}, /* IfName */
    {1286, 7, 0}, /* LocalAssign */
    {1298, 7, 0}, /* MacAddr */
    {1306, 7, 0}, /* NetworkAddr */
    {1318, 7, 0}, /* NotTransmitted */
    {1333, 7, 0}, /* PortComp */
    {1802, 2, 0}, /* Bridge */
    {1809, 2, 0}, /* DOCSISCableDevice */
    {515, 2, 0}, /* None */
    {1827, 2, 0}, /* Other */
    {1833, 2, 0}, /* Repeater */
    {1842, 2, 0}, /* Router */
    {1849, 2, 0}, /* Station */
    {1857, 2, 0}, /* Telephone */
    {1867, 2, 0}, /* WLANAccessPoint */
    {2181, 9, 0}, /* Ethernet */
    {2190, 9, 0}, /* FibreChannel */
    {1216, 9, 0}, /* GenZ */
    {2203, 9, 0}, /* InfiniBand */
    {2214, 2, 0}, /* PCIe */
    {593, 9, 0}, /* Disabled */
    {2219, 9, 0}, /* Enabled */
    {2237, 9, 0}, /* LinkDown */
    {2246, 9, 0}, /* LinkUp */
    {2253, 9, 0}, /* NoLink */
    {2260, 9, 0}, /* Starting */
    {2269, 9, 0}, /* Training */
    {2459, 7, 0}, /* Copper */
    {2466, 7, 0}, /* FiberOptic */
    {2908, 8, 0}, /* DPort */
    {2914, 8, 0}, /* EPort */
    {2920, 8, 0}, /* EXPort */
    {2927, 5, 0}, /* ExtenderFabric */
    {2942, 8, 0}, /* FLPort */
    {2949, 8, 0}, /* FPort */
    {2955, 8, 0}, /* GPort */
    {2961, 5, 0}, /* Generic */
    {2969, 8, 0}, /* NLPort */
    {2976, 8, 0}, /* NPPort */
    {2983, 5, 0}, /* NPort */
    {2989, 5, 0}, /* NotConnected */
    {3002, 5, 0}, /* PointToPoint */
    {3015, 5, 0}, /* PrivateLoop */
    {3027, 5, 0}, /* PublicLoop */
    {3038, 8, 0}, /* TEPort */
    {3045, 8, 0}, /* UPort */
    {3051, 9, 0}, /* Electrical */
    {3062, 9, 0}, /* Optical */
    {3070, 1, 0}, /* BidirectionalPort */
    {3088, 1, 0}, /* DownstreamPort */
    {3103, 1, 0}, /* InterswitchPort */
    {3119, 1, 0}, /* ManagementPort */
    {3134, 1, 0}, /* UnconfiguredPort */
    {3151, 1, 0}, /* UpstreamPort */
    {3384, 12, 0}, /* CDFP */
    {3389, 7, 0}, /* MiniSASHD */
    {3399, 19, 0}, /* OSFP */
    {3404, 7, 0}, /* QSFP */
    {3409, 7, 0}, /* QSFP14 */
    {3416, 7, 0}, /* QSFP28 */
    {3423, 7, 0}, /* QSFP56 */
    {3430, 19, 0}, /* QSFPDD */
    {3437, 7, 0}, /* QSFPPlus */
    {2869, 7, 0}, /* SFP */
    {3446, 7, 0}, /* SFP28 */
    {3452, 7, 0}, /* SFPDD */
    {3458, 7, 0}, /* SFPPlus */
    {3466, 7, 0}, /* cSFP */
    {3479, 5, 0}, /* EEE */
    {3483, 5, 0}, /* WakeOnLAN */
    {3493, 12, 0}, /* CMIS */
    {2869, 12, 0}, /* SFP */
    {3632, 12, 0}, /* UALink128G */
    {3643, 12, 0}, /* UALink200G */
};
static const struct schema_fact_action actions[] = {
    {3681, 27, 38, 65535, 1, 0}, /* Reset */
    {3687, 27, 39, 65535, 2, 0}, /* ResetPPB */
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
