/*
 * PCIeDevice: written by tools/generate-facts.py, do not edit. Source: PCIeDevice_v1.xml, 80
 * versions, the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PCIeDevice\0" "Oem\0" "Actions\0" "CapableProtocolVersions\0" "CurrentProtocolVersion\0"
    "DeviceType\0" "DynamicCapacity\0" "EgressPortCongestionSupport\0"
    "MaxNumberLogicalDevices\0" "TemporaryThroughputReductionEnabled\0"
    "TemporaryThroughputReductionSupported\0" "ThroughputReductionSupport\0" "Timestamp\0"
    "CXLDevice\0" "Type1\0" "Type2\0" "Type3\0" "CXLDeviceType\0"
    "AddCapacityPoliciesSupported\0" "MaxDynamicCapacityRegions\0" "MaxHosts\0"
    "MemoryBlockSizesSupported\0" "ReleaseCapacityPoliciesSupported\0"
    "SanitizationOnReleaseSupport\0" "TotalDynamicCapacityMiB\0" "MiBy\0" "CXLDynamicCapacity\0"
    "Contiguous\0" "Free\0" "Prescriptive\0" "TagBased\0" "CXLDynamicCapacityPolicies\0"
    "CXL1_1\0" "CXL2_0\0" "CXL3_0\0" "CXL3_1\0" "CXL3_2\0" "CXLProtocolVersion\0"
    "BlockSizeMiB\0" "RegionNumber\0" "CXLRegionBlockSizes\0" "SanitizationOnReleaseSupported\0"
    "CXLRegionSanitization\0" "MultiFunction\0" "Retimer\0" "Simulated\0" "SingleFunction\0"
    "Bifurcated\0" "Bridged\0" "None\0" "LaneSplittingType\0" "Chassis\0" "Port\0"
    "ConnectedPCIePorts\0" "PCIeFunction\0" "PCIeFunctions\0" "Processor\0" "Processors\0"
    "Switch\0" "Links\0" "OemActions\0" "Assembly\0" "AssetTag\0" "CXLLogicalDeviceCollection\0"
    "CXLLogicalDevices\0" "Description\0" "EnvironmentMetrics\0" "FirmwareVersion\0" "Id\0"
    "LocationIndicatorActive\0" "Manufacturer\0" "Model\0" "Name\0" "PCIeFunctionCollection\0"
    "PCIeInterface\0" "PartNumber\0" "ReadyToRemove\0" "SKU\0" "SerialNumber\0" "Slot\0"
    "SparePartNumber\0" "StagedVersion\0" "Status\0" "UUID\0" "BadDLLPCount\0" "BadTLPCount\0"
    "CorrectableErrorCount\0" "FatalErrorCount\0" "FlowControlTimeoutErrors\0"
    "L0ToRecoveryCount\0" "NAKReceivedCount\0" "NAKSentCount\0" "NonFatalErrorCount\0"
    "ReplayCount\0" "ReplayRolloverCount\0" "UnsupportedRequestCount\0" "PCIeErrors\0"
    "LanesInUse\0" "MaxLanes\0" "MaxPCIeType\0" "PCIeType\0" "CompletionCreditExhaustionDrops\0"
    "NPCreditExhaustionDrops\0" "OutboundCompletionTLPBytes\0" "OutboundCompletionTLPCount\0"
    "OutboundReadTLPBytes\0" "OutboundReadTLPCount\0" "OutboundWriteTLPBytes\0"
    "OutboundWriteTLPCount\0" "TagUnavailabilityDrops\0" "PCIeMetrics\0" "Gen1\0" "Gen2\0"
    "Gen3\0" "Gen4\0" "Gen5\0" "Gen6\0" "PCIeTypes\0" "HotPluggable\0" "LaneSplitting\0"
    "Lanes\0" "Location\0" "SlotType\0" "EDSFF\0" "FullLength\0" "HalfLength\0" "LowProfile\0"
    "M2\0" "Mini\0" "OCP3Large\0" "OCP3Small\0" "OEM\0" "U2";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}";
static const uint32_t uris[] = {
    0, 59, 125, 243,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 7}, {1, 2, 0, 7}, {1, 3, 0, 6}, {1, 4, 0, 4}, {1, 5, 0, 4}, {1, 6,
    0, 4}, {1, 7, 0, 3}, {1, 8, 0, 3}, {1, 9, 0, 3}, {1, 10, 0, 3}, {1, 11, 0, 3}, {1, 12, 0,
    2}, {1, 13, 0, 1}, {1, 14, 0, 0}, {1, 15, 0, 0}, {1, 16, 0, 0}, {1, 17, 0, 0}, {1, 18, 0,
    0}, {1, 19, 0, 0}, {1, 20, 0, 0}, {1, 21, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x11200, 0x10b00, 0x10c00, 0x10e00, 0x10000, 0x10a00, 0x10900, 0x11300,
    0x10400, 0x10200, 0x10700, 0x10300, 0x10600, 0x10500, 0x10f00, 0x10800, 0x11500, 0x10d00,
    0x11400, 0x11000, 0x11100,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {260, 1, 10, 0, 1, 3, 0, 0}, /* CXLDevice */
    {288, 0, 3, 0, 2, 3, 0, 0}, /* CXLDeviceType */
    {483, 11, 7, 0, 1, 4, 0, 0}, /* CXLDynamicCapacity */
    {540, 3, 4, 0, 2, 4, 0, 0}, /* CXLDynamicCapacityPolicies */
    {602, 7, 5, 0, 2, 2, 0, 0}, /* CXLProtocolVersion */
    {647, 18, 2, 0, 1, 4, 0, 0}, /* CXLRegionBlockSizes */
    {698, 20, 2, 0, 1, 4, 0, 0}, /* CXLRegionSanitization */
    {70, 12, 4, 0, 2, 6, 0, 0}, /* DeviceType */
    {791, 16, 3, 0, 2, 8, 0, 0}, /* LaneSplittingType */
    {896, 22, 6, 0, 1, 6, 0, 0}, /* Links */
    {902, 28, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 28, 27, 0, 0, 6, 0, 0}, /* PCIeDevice */
    {1411, 55, 12, 0, 1, 6, 0, 0}, /* PCIeErrors */
    {1097, 67, 5, 0, 1, 6, 0, 0}, /* PCIeInterface */
    {1682, 72, 9, 0, 1, 6, 0, 0}, /* PCIeMetrics */
    {1724, 19, 6, 0, 2, 13, 0, 0}, /* PCIeTypes */
    {1153, 81, 6, 0, 1, 8, 0, 0}, /* Slot */
    {1776, 25, 10, 0, 2, 8, 0, 0}, /* SlotType */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {23, 3, 5, 0, 7, 0, 2, 0}, /* CapableProtocolVersions */
    {47, 2, 5, 0, 7, 0, 2, 0}, /* CurrentProtocolVersion */
    {70, 2, 2, 0, 7, 0, 3, 0}, /* DeviceType */
    {81, 2, 3, 0, 8, 0, 4, 0}, /* DynamicCapacity */
    {97, 2, 0, 0, 1, 0, 3, 0}, /* EgressPortCongestionSupport */
    {125, 2, 0, 0, 2, 0, 3, 0}, /* MaxNumberLogicalDevices */
    {149, 6, 0, 0, 1, 0, 5, 0}, /* TemporaryThroughputReductionEnabled */
    {185, 2, 0, 0, 1, 0, 5, 0}, /* TemporaryThroughputReductionSupported */
    {223, 2, 0, 0, 1, 0, 3, 5}, /* ThroughputReductionSupport */
    {250, 4, 0, 0, 4, 0, 3, 0}, /* Timestamp */
    {302, 3, 4, 0, 7, 0, 4, 0}, /* AddCapacityPoliciesSupported */
    {331, 2, 0, 0, 2, 0, 4, 0}, /* MaxDynamicCapacityRegions */
    {357, 2, 0, 0, 2, 0, 4, 0}, /* MaxHosts */
    {366, 3, 6, 0, 8, 0, 4, 0}, /* MemoryBlockSizesSupported */
    {392, 3, 4, 0, 7, 0, 4, 0}, /* ReleaseCapacityPoliciesSupported */
    {425, 3, 7, 0, 8, 0, 4, 0}, /* SanitizationOnReleaseSupport */
    {454, 2, 0, 1, 2, 0, 4, 0}, /* TotalDynamicCapacityMiB */
    {621, 3, 0, 1, 2, 0, 4, 0}, /* BlockSizeMiB */
    {634, 2, 0, 0, 2, 0, 4, 0}, /* RegionNumber */
    {634, 2, 0, 0, 2, 0, 4, 0}, /* RegionNumber */
    {667, 2, 0, 0, 1, 0, 4, 0}, /* SanitizationOnReleaseSupported */
    {809, 3, 809, 0, 9, 255, 6, 0}, /* Chassis */
    {822, 3, 817, 0, 9, 255, 9, 0}, /* ConnectedPCIePorts */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {854, 3, 841, 0, 9, 255, 6, 10}, /* PCIeFunctions */
    {878, 3, 868, 0, 9, 255, 4, 0}, /* Processors */
    {889, 2, 889, 0, 9, 255, 7, 0}, /* Switch */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {913, 0, 913, 0, 9, 255, 11, 0}, /* Assembly */
    {922, 6, 0, 0, 0, 0, 6, 0}, /* AssetTag */
    {260, 6, 1, 0, 8, 0, 3, 0}, /* CXLDevice */
    {958, 0, 931, 0, 9, 255, 3, 0}, /* CXLLogicalDevices */
    {976, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {70, 0, 8, 0, 7, 0, 6, 0}, /* DeviceType */
    {988, 0, 988, 0, 9, 255, 12, 0}, /* EnvironmentMetrics */
    {1007, 2, 0, 0, 0, 0, 6, 0}, /* FirmwareVersion */
    {1023, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {896, 0, 10, 0, 8, 0, 6, 0}, /* Links */
    {1026, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {1050, 2, 0, 0, 0, 0, 6, 0}, /* Manufacturer */
    {1063, 2, 0, 0, 0, 0, 6, 0}, /* Model */
    {1069, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {854, 0, 1074, 0, 9, 255, 10, 0}, /* PCIeFunctions */
    {1097, 0, 14, 0, 8, 0, 13, 0}, /* PCIeInterface */
    {1111, 2, 0, 0, 0, 0, 6, 0}, /* PartNumber */
    {1122, 6, 0, 0, 1, 0, 12, 0}, /* ReadyToRemove */
    {1136, 2, 0, 0, 0, 0, 6, 0}, /* SKU */
    {1140, 2, 0, 0, 0, 0, 6, 0}, /* SerialNumber */
    {1153, 6, 17, 0, 8, 0, 8, 0}, /* Slot */
    {1158, 2, 0, 0, 0, 0, 14, 0}, /* SparePartNumber */
    {1174, 0, 0, 0, 0, 0, 3, 0}, /* StagedVersion */
    {1188, 0, 28, 0, 8, 1, 6, 0}, /* Status */
    {1195, 2, 0, 0, 6, 0, 15, 0}, /* UUID */
    {1200, 2, 0, 0, 2, 0, 16, 0}, /* BadDLLPCount */
    {1213, 2, 0, 0, 2, 0, 16, 0}, /* BadTLPCount */
    {1225, 2, 0, 0, 2, 0, 17, 0}, /* CorrectableErrorCount */
    {1247, 2, 0, 0, 2, 0, 17, 0}, /* FatalErrorCount */
    {1263, 2, 0, 0, 2, 0, 18, 0}, /* FlowControlTimeoutErrors */
    {1288, 2, 0, 0, 2, 0, 17, 0}, /* L0ToRecoveryCount */
    {1306, 2, 0, 0, 2, 0, 17, 0}, /* NAKReceivedCount */
    {1323, 2, 0, 0, 2, 0, 17, 0}, /* NAKSentCount */
    {1336, 2, 0, 0, 2, 0, 17, 0}, /* NonFatalErrorCount */
    {1355, 2, 0, 0, 2, 0, 17, 0}, /* ReplayCount */
    {1367, 2, 0, 0, 2, 0, 17, 0}, /* ReplayRolloverCount */
    {1387, 2, 0, 0, 2, 0, 19, 0}, /* UnsupportedRequestCount */
    {1422, 2, 0, 2, 2, 0, 13, 0}, /* LanesInUse */
    {1433, 2, 0, 2, 2, 0, 13, 0}, /* MaxLanes */
    {1442, 2, 16, 0, 7, 0, 13, 0}, /* MaxPCIeType */
    {11, 0, 13, 0, 8, 1, 13, 0}, /* Oem */
    {1454, 2, 16, 0, 7, 0, 13, 0}, /* PCIeType */
    {1463, 2, 0, 0, 2, 0, 20, 0}, /* CompletionCreditExhaustionDrops */
    {1495, 2, 0, 0, 2, 0, 20, 0}, /* NPCreditExhaustionDrops */
    {1519, 2, 0, 0, 2, 0, 20, 0}, /* OutboundCompletionTLPBytes */
    {1546, 2, 0, 0, 2, 0, 20, 0}, /* OutboundCompletionTLPCount */
    {1573, 2, 0, 0, 2, 0, 20, 0}, /* OutboundReadTLPBytes */
    {1594, 2, 0, 0, 2, 0, 20, 0}, /* OutboundReadTLPCount */
    {1615, 2, 0, 0, 2, 0, 20, 0}, /* OutboundWriteTLPBytes */
    {1637, 2, 0, 0, 2, 0, 20, 0}, /* OutboundWriteTLPCount */
    {1659, 2, 0, 0, 2, 0, 20, 0}, /* TagUnavailabilityDrops */
    {1734, 2, 0, 0, 1, 0, 4, 0}, /* HotPluggable */
    {1747, 2, 9, 0, 7, 0, 8, 0}, /* LaneSplitting */
    {1761, 2, 0, 2, 2, 0, 8, 0}, /* Lanes */
    {1767, 4, 11, 0, 8, 1, 8, 0}, /* Location */
    {1454, 2, 16, 0, 7, 0, 8, 0}, /* PCIeType */
    {1776, 2, 18, 0, 7, 0, 8, 0}, /* SlotType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 478, 0}, {NAN, 32, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {270, 3, 0}, /* Type1 */
    {276, 3, 0}, /* Type2 */
    {282, 3, 0}, /* Type3 */
    {502, 4, 0}, /* Contiguous */
    {513, 4, 0}, /* Free */
    {518, 4, 0}, /* Prescriptive */
    {531, 4, 0}, /* TagBased */
    {567, 2, 0}, /* CXL1_1 */
    {574, 2, 0}, /* CXL2_0 */
    {581, 2, 0}, /* CXL3_0 */
    {588, 2, 0}, /* CXL3_1 */
    {595, 2, 0}, /* CXL3_2 */
    {720, 6, 0}, /* MultiFunction */
    {734, 7, 0}, /* Retimer */
    {742, 6, 0}, /* Simulated */
    {752, 6, 0}, /* SingleFunction */
    {767, 8, 0}, /* Bifurcated */
    {778, 8, 0}, /* Bridged */
    {786, 8, 0}, /* None */
    {1694, 6, 0}, /* Gen1 */
    {1699, 6, 0}, /* Gen2 */
    {1704, 6, 0}, /* Gen3 */
    {1709, 6, 0}, /* Gen4 */
    {1714, 6, 0}, /* Gen5 */
    {1719, 21, 0}, /* Gen6 */
    {1785, 22, 0}, /* EDSFF */
    {1791, 8, 0}, /* FullLength */
    {1802, 8, 0}, /* HalfLength */
    {1813, 8, 0}, /* LowProfile */
    {1824, 8, 0}, /* M2 */
    {1827, 8, 0}, /* Mini */
    {1832, 8, 0}, /* OCP3Large */
    {1842, 8, 0}, /* OCP3Small */
    {1852, 8, 0}, /* OEM */
    {1856, 8, 0}, /* U2 */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PCIeDevice = {
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
    .uri_count = 4,
    .run_count = 22,
    .type_count = 19,
    .action_count = 0,
    .main = 12,
    .capabilities = 2,
};
// clang-format on
