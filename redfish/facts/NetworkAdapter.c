/*
 * NetworkAdapter: written by tools/generate-facts.py, do not edit. Source: NetworkAdapter_v1.xml,
 * 72 versions, the newest is 1.14.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkAdapter\0" "Oem\0" "Actions\0" "DataCenterBridging\0" "NPAR\0" "NPIV\0"
    "NetworkDeviceFunctionCount\0" "NetworkPortCount\0" "VirtualizationOffload\0"
    "ControllerCapabilities\0" "SoftwareInventory\0" "ActiveSoftwareImage\0"
    "NetworkDeviceFunction\0" "NetworkDeviceFunctions\0" "NetworkPort\0" "NetworkPorts\0"
    "PCIeDevice\0" "PCIeDevices\0" "Port\0" "Ports\0" "SoftwareImages\0" "ControllerLinks\0"
    "FirmwarePackageVersion\0" "Identifiers\0" "Links\0" "Location\0" "PCIeInterface\0"
    "Controllers\0" "Capable\0" "MaxDeviceLogins\0" "MaxPortLogins\0" "Assembly\0"
    "CertificateCollection\0" "Certificates\0" "Description\0" "EnvironmentMetrics\0" "Id\0"
    "LLDPEnabled\0" "Manufacturer\0" "Measurements\0" "NetworkAdapterMetrics\0" "Metrics\0"
    "Model\0" "Name\0" "NetworkDeviceFunctionCollection\0" "NetworkPortCollection\0"
    "PartNumber\0" "PortAggregation\0" "PortSplitting\0" "PortCollection\0"
    "ProcessorCollection\0" "Processors\0" "SKU\0" "SerialNumber\0" "Status\0" "NparCapable\0"
    "NparEnabled\0" "NicPartitioning\0" "OemActions\0" "AggregationEnabled\0"
    "AllowablePhysicalPortsPerAggregation\0" "ConfiguredAggregatedPorts\0"
    "ConfiguredPhysicalPortsPerAggregation\0" "TotalPhysicalPorts\0" "CurrentConfiguration\0"
    "MaximumSubports\0" "MaximumSubportsPerPort\0" "SupportedConfigurations\0"
    "EndingPhysicalPort\0" "FirstSubportId\0" "Lanes\0" "LinkSpeedGbps\0"
    "StartingPhysicalPort\0" "SubportsPerPort\0" "PortSplittingSubconfiguration\0"
    "Subconfigurations\0" "PortSplittingSubconfigurationList\0" "SRIOVEnabled\0"
    "SRIOVVEPACapable\0" "SRIOV\0" "DeviceMaxCount\0" "MinAssignmentGroupSize\0"
    "NetworkPortMaxCount\0" "VirtualFunction\0" "ResetType\0" "Reset\0" "ResetSettingsToDefault";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 9}, {1, 2, 0, 8}, {1, 3, 0, 7}, {1, 4, 0, 4}, {1, 5, 0, 4}, {1, 6,
    0, 3}, {1, 7, 0, 3}, {1, 8, 0, 3}, {1, 9, 0, 3}, {1, 10, 0, 2}, {1, 11, 0, 1}, {1, 12, 0,
    1}, {1, 13, 0, 0}, {1, 14, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10a00, 0x10500, 0x10300, 0x10100, 0x10600, 0x10700, 0x10400,
    0x10900, 0x10e00, 0x10d00, 0x10800, 0x10c00, 0x10b00,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {123, 1, 6, 0, 1, 1, 0, 0}, /* ControllerCapabilities */
    {303, 7, 7, 0, 1, 1, 0, 0}, /* ControllerLinks */
    {383, 14, 6, 0, 1, 1, 0, 0}, /* Controllers */
    {28, 20, 1, 0, 1, 1, 0, 0}, /* DataCenterBridging */
    {52, 21, 2, 0, 1, 1, 0, 0}, /* NPIV */
    {1, 23, 26, 0, 0, 1, 0, 0}, /* NetworkAdapter */
    {779, 49, 2, 0, 1, 2, 0, 0}, /* NicPartitioning */
    {795, 51, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {655, 51, 5, 0, 1, 11, 0, 0}, /* PortAggregation */
    {671, 56, 4, 0, 1, 12, 0, 0}, /* PortSplitting */
    {1120, 60, 6, 0, 1, 12, 0, 0}, /* PortSplittingSubconfiguration */
    {1168, 66, 1, 0, 1, 12, 0, 0}, /* PortSplittingSubconfigurationList */
    {1232, 67, 2, 0, 1, 1, 0, 0}, /* SRIOV */
    {1296, 69, 3, 0, 1, 1, 0, 0}, /* VirtualFunction */
    {101, 72, 2, 0, 1, 1, 0, 0}, /* VirtualizationOffload */
    {1322, 74, 1, 0, 3, 15, 0, 0}, /* Reset */
    {1328, 75, 0, 0, 3, 1, 0, 0}, /* ResetSettingsToDefault */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {28, 0, 4, 0, 8, 0, 1, 0}, /* DataCenterBridging */
    {47, 4, 7, 0, 8, 0, 2, 0}, /* NPAR */
    {52, 0, 5, 0, 8, 0, 1, 0}, /* NPIV */
    {57, 2, 0, 0, 2, 0, 1, 0}, /* NetworkDeviceFunctionCount */
    {84, 2, 0, 0, 2, 0, 1, 0}, /* NetworkPortCount */
    {101, 4, 15, 0, 8, 0, 1, 0}, /* VirtualizationOffload */
    {164, 4, 146, 0, 9, 255, 3, 0}, /* ActiveSoftwareImage */
    {206, 1, 184, 0, 9, 255, 1, 0}, /* NetworkDeviceFunctions */
    {241, 1, 229, 0, 9, 255, 1, 4}, /* NetworkPorts */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {265, 1, 254, 0, 9, 255, 1, 0}, /* PCIeDevices */
    {282, 1, 277, 0, 9, 255, 4, 0}, /* Ports */
    {288, 1, 146, 0, 9, 255, 3, 0}, /* SoftwareImages */
    {123, 4, 1, 0, 8, 0, 1, 0}, /* ControllerCapabilities */
    {319, 2, 0, 0, 0, 0, 1, 0}, /* FirmwarePackageVersion */
    {342, 1, 5, 0, 8, 1, 5, 0}, /* Identifiers */
    {354, 4, 2, 0, 8, 0, 1, 0}, /* Links */
    {360, 4, 11, 0, 8, 1, 6, 0}, /* Location */
    {369, 0, 14, 0, 8, 2, 2, 0}, /* PCIeInterface */
    {395, 2, 0, 0, 1, 0, 1, 0}, /* Capable */
    {403, 2, 0, 0, 2, 0, 1, 0}, /* MaxDeviceLogins */
    {419, 2, 0, 0, 2, 0, 1, 0}, /* MaxPortLogins */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {433, 0, 433, 0, 9, 255, 6, 0}, /* Assembly */
    {464, 0, 442, 0, 9, 255, 7, 0}, /* Certificates */
    {383, 5, 3, 0, 8, 0, 1, 0}, /* Controllers */
    {477, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {489, 0, 489, 0, 9, 255, 8, 0}, /* EnvironmentMetrics */
    {508, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {342, 1, 5, 0, 8, 1, 9, 0}, /* Identifiers */
    {511, 4, 0, 0, 1, 0, 8, 0}, /* LLDPEnabled */
    {360, 4, 11, 0, 8, 1, 9, 0}, /* Location */
    {523, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {536, 1, 3, 0, 8, 3, 7, 10}, /* Measurements */
    {571, 2, 549, 0, 9, 255, 8, 0}, /* Metrics */
    {579, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {585, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {206, 0, 590, 0, 9, 255, 1, 0}, /* NetworkDeviceFunctions */
    {241, 0, 622, 0, 9, 255, 1, 4}, /* NetworkPorts */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {644, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {655, 6, 9, 0, 8, 0, 11, 0}, /* PortAggregation */
    {671, 6, 10, 0, 8, 0, 12, 0}, /* PortSplitting */
    {282, 0, 685, 0, 9, 255, 4, 0}, /* Ports */
    {720, 0, 700, 0, 9, 255, 13, 0}, /* Processors */
    {731, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {735, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {748, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {755, 2, 0, 0, 1, 0, 2, 0}, /* NparCapable */
    {767, 6, 0, 0, 1, 0, 2, 0}, /* NparEnabled */
    {806, 6, 0, 0, 1, 0, 11, 0}, /* AggregationEnabled */
    {825, 3, 0, 0, 2, 0, 11, 0}, /* AllowablePhysicalPortsPerAggregation */
    {862, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredAggregatedPorts */
    {888, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredPhysicalPortsPerAggregation */
    {926, 2, 0, 0, 2, 0, 11, 0}, /* TotalPhysicalPorts */
    {945, 5, 11, 0, 8, 0, 12, 0}, /* CurrentConfiguration */
    {966, 2, 0, 0, 2, 0, 12, 0}, /* MaximumSubports */
    {982, 2, 0, 0, 2, 0, 12, 0}, /* MaximumSubportsPerPort */
    {1005, 5, 12, 0, 8, 0, 12, 0}, /* SupportedConfigurations */
    {1029, 6, 0, 0, 2, 0, 12, 0}, /* EndingPhysicalPort */
    {1048, 6, 0, 0, 2, 0, 12, 0}, /* FirstSubportId */
    {1063, 7, 0, 0, 2, 0, 12, 0}, /* Lanes */
    {1069, 7, 0, 0, 2, 0, 12, 0}, /* LinkSpeedGbps */
    {1083, 6, 0, 0, 2, 0, 12, 0}, /* StartingPhysicalPort */
    {1104, 6, 0, 0, 2, 0, 12, 0}, /* SubportsPerPort */
    {1150, 5, 11, 0, 8, 0, 12, 0}, /* Subconfigurations */
    {1202, 4, 0, 0, 1, 0, 14, 0}, /* SRIOVEnabled */
    {1215, 2, 0, 0, 1, 0, 1, 0}, /* SRIOVVEPACapable */
    {1238, 2, 0, 0, 2, 0, 1, 0}, /* DeviceMaxCount */
    {1253, 2, 0, 0, 2, 0, 1, 0}, /* MinAssignmentGroupSize */
    {1276, 2, 0, 0, 2, 0, 1, 0}, /* NetworkPortMaxCount */
    {1232, 4, 13, 0, 8, 0, 1, 0}, /* SRIOV */
    {1296, 0, 14, 0, 8, 0, 1, 0}, /* VirtualFunction */
    {1312, 4, 24, 0, 7, 1, 15, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {1322, 6, 16, 65535, 15, 0}, /* Reset */
    {1328, 6, 17, 65535, 1, 0}, /* ResetSettingsToDefault */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PCIeDevice, &schema_SoftwareInventory,
};
const struct schema schema_NetworkAdapter = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 15,
    .type_count = 16,
    .action_count = 2,
    .main = 6,
    .capabilities = 2,
};
// clang-format on
