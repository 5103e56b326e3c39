/*
 * PCIeDevice: written by tools/generate-facts.py, do not edit. Source: PCIeDevice_v1.xml, 80
 * versions, the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PCIeDevice\0" "Oem\0" "Actions\0" "CapableProtocolVersions\0"
    "CurrentProtocolVersion\0" "DeviceType\0" "DynamicCapacity\0" "EgressPortCongestionSupport\0"
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
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {261, 1, 10, 0, 1, 3, 0, 0}, /* CXLDevice */
    {289, 0, 3, 0, 2, 3, 0, 0}, /* CXLDeviceType */
    {484, 11, 7, 0, 1, 4, 0, 0}, /* CXLDynamicCapacity */
    {541, 3, 4, 0, 2, 4, 0, 0}, /* CXLDynamicCapacityPolicies */
    {603, 7, 5, 0, 2, 2, 0, 0}, /* CXLProtocolVersion */
    {648, 18, 2, 0, 1, 4, 0, 0}, /* CXLRegionBlockSizes */
    {699, 20, 2, 0, 1, 4, 0, 0}, /* CXLRegionSanitization */
    {71, 12, 4, 0, 2, 6, 0, 0}, /* DeviceType */
    {792, 16, 3, 0, 2, 8, 0, 0}, /* LaneSplittingType */
    {897, 22, 6, 0, 1, 6, 0, 0}, /* Links */
    {903, 28, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 28, 27, 0, 0, 6, 0, 0}, /* PCIeDevice */
    {1412, 55, 12, 0, 1, 6, 0, 0}, /* PCIeErrors */
    {1098, 67, 5, 0, 1, 6, 0, 0}, /* PCIeInterface */
    {1683, 72, 9, 0, 1, 6, 0, 0}, /* PCIeMetrics */
    {1725, 19, 6, 0, 2, 13, 0, 0}, /* PCIeTypes */
    {1154, 81, 6, 0, 1, 8, 0, 0}, /* Slot */
    {1777, 25, 10, 0, 2, 8, 0, 0}, /* SlotType */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {24, 3, 5, 0, 7, 0, 2, 0}, /* CapableProtocolVersions */
    {48, 2, 5, 0, 7, 0, 2, 0}, /* CurrentProtocolVersion */
    {71, 2, 2, 0, 7, 0, 3, 0}, /* DeviceType */
    {82, 2, 3, 0, 8, 0, 4, 0}, /* DynamicCapacity */
    {98, 2, 0, 0, 1, 0, 3, 0}, /* EgressPortCongestionSupport */
    {126, 2, 0, 0, 2, 0, 3, 0}, /* MaxNumberLogicalDevices */
    {150, 6, 0, 0, 1, 0, 5, 0}, /* TemporaryThroughputReductionEnabled */
    {186, 2, 0, 0, 1, 0, 5, 0}, /* TemporaryThroughputReductionSupported */
    {224, 2, 0, 0, 1, 0, 3, 5}, /* ThroughputReductionSupport */
    {251, 4, 0, 0, 4, 0, 3, 0}, /* Timestamp */
    {303, 3, 4, 0, 7, 0, 4, 0}, /* AddCapacityPoliciesSupported */
    {332, 2, 0, 0, 2, 0, 4, 0}, /* MaxDynamicCapacityRegions */
    {358, 2, 0, 0, 2, 0, 4, 0}, /* MaxHosts */
    {367, 3, 6, 0, 8, 0, 4, 0}, /* MemoryBlockSizesSupported */
    {393, 3, 4, 0, 7, 0, 4, 0}, /* ReleaseCapacityPoliciesSupported */
    {426, 3, 7, 0, 8, 0, 4, 0}, /* SanitizationOnReleaseSupport */
    {455, 2, 0, 1, 2, 0, 4, 0}, /* TotalDynamicCapacityMiB */
    {622, 3, 0, 1, 2, 0, 4, 0}, /* BlockSizeMiB */
    {635, 2, 0, 0, 2, 0, 4, 0}, /* RegionNumber */
    {635, 2, 0, 0, 2, 0, 4, 0}, /* RegionNumber */
    {668, 2, 0, 0, 1, 0, 4, 0}, /* SanitizationOnReleaseSupported */
    {810, 1, 810, 0, 9, 255, 6, 0}, /* Chassis */
    {823, 1, 818, 0, 9, 255, 9, 0}, /* ConnectedPCIePorts */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {855, 1, 842, 0, 9, 255, 6, 10}, /* PCIeFunctions */
    {879, 1, 869, 0, 9, 255, 4, 0}, /* Processors */
    {890, 2, 890, 0, 9, 255, 7, 0}, /* Switch */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {914, 0, 914, 0, 9, 255, 11, 0}, /* Assembly */
    {923, 6, 0, 0, 0, 0, 6, 0}, /* AssetTag */
    {261, 6, 1, 0, 8, 0, 3, 0}, /* CXLDevice */
    {959, 0, 932, 0, 9, 255, 3, 0}, /* CXLLogicalDevices */
    {977, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {71, 0, 8, 0, 7, 0, 6, 0}, /* DeviceType */
    {989, 0, 989, 0, 9, 255, 12, 0}, /* EnvironmentMetrics */
    {1008, 2, 0, 0, 0, 0, 6, 0}, /* FirmwareVersion */
    {1024, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {897, 0, 10, 0, 8, 0, 6, 0}, /* Links */
    {1027, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {1051, 2, 0, 0, 0, 0, 6, 0}, /* Manufacturer */
    {1064, 2, 0, 0, 0, 0, 6, 0}, /* Model */
    {1070, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {855, 0, 1075, 0, 9, 255, 10, 0}, /* PCIeFunctions */
    {1098, 0, 14, 0, 8, 0, 13, 0}, /* PCIeInterface */
    {1112, 2, 0, 0, 0, 0, 6, 0}, /* PartNumber */
    {1123, 6, 0, 0, 1, 0, 12, 0}, /* ReadyToRemove */
    {1137, 2, 0, 0, 0, 0, 6, 0}, /* SKU */
    {1141, 2, 0, 0, 0, 0, 6, 0}, /* SerialNumber */
    {1154, 6, 17, 0, 8, 0, 8, 0}, /* Slot */
    {1159, 2, 0, 0, 0, 0, 14, 0}, /* SparePartNumber */
    {1175, 0, 0, 0, 0, 0, 3, 0}, /* StagedVersion */
    {1189, 0, 28, 0, 8, 1, 6, 0}, /* Status */
    {1196, 2, 0, 0, 6, 0, 15, 0}, /* UUID */
    {1201, 2, 0, 0, 2, 0, 16, 0}, /* BadDLLPCount */
    {1214, 2, 0, 0, 2, 0, 16, 0}, /* BadTLPCount */
    {1226, 2, 0, 0, 2, 0, 17, 0}, /* CorrectableErrorCount */
    {1248, 2, 0, 0, 2, 0, 17, 0}, /* FatalErrorCount */
    {1264, 2, 0, 0, 2, 0, 18, 0}, /* FlowControlTimeoutErrors */
    {1289, 2, 0, 0, 2, 0, 17, 0}, /* L0ToRecoveryCount */
    {1307, 2, 0, 0, 2, 0, 17, 0}, /* NAKReceivedCount */
    {1324, 2, 0, 0, 2, 0, 17, 0}, /* NAKSentCount */
    {1337, 2, 0, 0, 2, 0, 17, 0}, /* NonFatalErrorCount */
    {1356, 2, 0, 0, 2, 0, 17, 0}, /* ReplayCount */
    {1368, 2, 0, 0, 2, 0, 17, 0}, /* ReplayRolloverCount */
    {1388, 2, 0, 0, 2, 0, 19, 0}, /* UnsupportedRequestCount */
    {1423, 2, 0, 2, 2, 0, 13, 0}, /* LanesInUse */
    {1434, 2, 0, 2, 2, 0, 13, 0}, /* MaxLanes */
    {1443, 2, 16, 0, 7, 0, 13, 0}, /* MaxPCIeType */
    {12, 0, 13, 0, 8, 1, 13, 0}, /* Oem */
    {1455, 2, 16, 0, 7, 0, 13, 0}, /* PCIeType */
    {1464, 2, 0, 0, 2, 0, 20, 0}, /* CompletionCreditExhaustionDrops */
    {1496, 2, 0, 0, 2, 0, 20, 0}, /* NPCreditExhaustionDrops */
    {1520, 2, 0, 0, 2, 0, 20, 0}, /* OutboundCompletionTLPBytes */
    {1547, 2, 0, 0, 2, 0, 20, 0}, /* OutboundCompletionTLPCount */
    {1574, 2, 0, 0, 2, 0, 20, 0}, /* OutboundReadTLPBytes */
    {1595, 2, 0, 0, 2, 0, 20, 0}, /* OutboundReadTLPCount */
    {1616, 2, 0, 0, 2, 0, 20, 0}, /* OutboundWriteTLPBytes */
    {1638, 2, 0, 0, 2, 0, 20, 0}, /* OutboundWriteTLPCount */
    {1660, 2, 0, 0, 2, 0, 20, 0}, /* TagUnavailabilityDrops */
    {1735, 2, 0, 0, 1, 0, 4, 0}, /* HotPluggable */
    {1748, 2, 9, 0, 7, 0, 8, 0}, /* LaneSplitting */
    {1762, 2, 0, 2, 2, 0, 8, 0}, /* Lanes */
    {1768, 4, 11, 0, 8, 1, 8, 0}, /* Location */
    {1455, 2, 16, 0, 7, 0, 8, 0}, /* PCIeType */
    {1777, 2, 18, 0, 7, 0, 8, 0}, /* SlotType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 479, 0}, {NAN, 32, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {271, 3, 0}, /* Type1 */
    {277, 3, 0}, /* Type2 */
    {283, 3, 0}, /* Type3 */
    {503, 4, 0}, /* Contiguous */
    {514, 4, 0}, /* Free */
    {519, 4, 0}, /* Prescriptive */
    {532, 4, 0}, /* TagBased */
    {568, 2, 0}, /* CXL1_1 */
    {575, 2, 0}, /* CXL2_0 */
    {582, 2, 0}, /* CXL3_0 */
    {589, 2, 0}, /* CXL3_1 */
    {596, 2, 0}, /* CXL3_2 */
    {721, 6, 0}, /* MultiFunction */
    {735, 7, 0}, /* Retimer */
    {743, 6, 0}, /* Simulated */
    {753, 6, 0}, /* SingleFunction */
    {768, 8, 0}, /* Bifurcated */
    {779, 8, 0}, /* Bridged */
    {787, 8, 0}, /* None */
    {1695, 6, 0}, /* Gen1 */
    {1700, 6, 0}, /* Gen2 */
    {1705, 6, 0}, /* Gen3 */
    {1710, 6, 0}, /* Gen4 */
    {1715, 6, 0}, /* Gen5 */
    {1720, 21, 0}, /* Gen6 */
    {1786, 22, 0}, /* EDSFF */
    {1792, 8, 0}, /* FullLength */
    {1803, 8, 0}, /* HalfLength */
    {1814, 8, 0}, /* LowProfile */
    {1825, 8, 0}, /* M2 */
    {1828, 8, 0}, /* Mini */
    {1833, 8, 0}, /* OCP3Large */
    {1843, 8, 0}, /* OCP3Small */
    {1853, 8, 0}, /* OEM */
    {1857, 8, 0}, /* U2 */
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
