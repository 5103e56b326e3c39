/*
 * NetworkAdapter: written by tools/generate-facts.py, do not edit. Source: NetworkAdapter_v1.xml,
 * 72 versions, the newest is 1.14.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "NetworkAdapter\0" "Oem\0" "Actions\0" "DataCenterBridging\0" "NPAR\0" "NPIV\0"
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {122, 1, 6, 0, 1, 1, 0, 0}, /* ControllerCapabilities */
    {302, 7, 7, 0, 1, 1, 0, 0}, /* ControllerLinks */
    {382, 14, 6, 0, 1, 1, 0, 0}, /* Controllers */
    {27, 20, 1, 0, 1, 1, 0, 0}, /* DataCenterBridging */
    {51, 21, 2, 0, 1, 1, 0, 0}, /* NPIV */
    {0, 23, 26, 0, 0, 1, 0, 0}, /* NetworkAdapter */
    {778, 49, 2, 0, 1, 2, 0, 0}, /* NicPartitioning */
    {794, 51, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {654, 51, 5, 0, 1, 11, 0, 0}, /* PortAggregation */
    {670, 56, 4, 0, 1, 12, 0, 0}, /* PortSplitting */
    {1119, 60, 6, 0, 1, 12, 0, 0}, /* PortSplittingSubconfiguration */
    {1167, 66, 1, 0, 1, 12, 0, 0}, /* PortSplittingSubconfigurationList */
    {1231, 67, 2, 0, 1, 1, 0, 0}, /* SRIOV */
    {1295, 69, 3, 0, 1, 1, 0, 0}, /* VirtualFunction */
    {100, 72, 2, 0, 1, 1, 0, 0}, /* VirtualizationOffload */
    {1321, 74, 1, 0, 3, 15, 0, 0}, /* Reset */
    {1327, 75, 0, 0, 3, 1, 0, 0}, /* ResetSettingsToDefault */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {27, 0, 4, 0, 8, 0, 1, 0}, /* DataCenterBridging */
    {46, 4, 7, 0, 8, 0, 2, 0}, /* NPAR */
    {51, 0, 5, 0, 8, 0, 1, 0}, /* NPIV */
    {56, 2, 0, 0, 2, 0, 1, 0}, /* NetworkDeviceFunctionCount */
    {83, 2, 0, 0, 2, 0, 1, 0}, /* NetworkPortCount */
    {100, 4, 15, 0, 8, 0, 1, 0}, /* VirtualizationOffload */
    {163, 4, 145, 0, 9, 255, 3, 0}, /* ActiveSoftwareImage */
    {205, 3, 183, 0, 9, 255, 1, 0}, /* NetworkDeviceFunctions */
    {240, 3, 228, 0, 9, 255, 1, 4}, /* NetworkPorts */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {264, 3, 253, 0, 9, 255, 1, 0}, /* PCIeDevices */
    {281, 3, 276, 0, 9, 255, 4, 0}, /* Ports */
    {287, 3, 145, 0, 9, 255, 3, 0}, /* SoftwareImages */
    {122, 4, 1, 0, 8, 0, 1, 0}, /* ControllerCapabilities */
    {318, 2, 0, 0, 0, 0, 1, 0}, /* FirmwarePackageVersion */
    {341, 1, 5, 0, 8, 1, 5, 0}, /* Identifiers */
    {353, 4, 2, 0, 8, 0, 1, 0}, /* Links */
    {359, 4, 11, 0, 8, 1, 6, 0}, /* Location */
    {368, 0, 14, 0, 8, 2, 2, 0}, /* PCIeInterface */
    {394, 2, 0, 0, 1, 0, 1, 0}, /* Capable */
    {402, 2, 0, 0, 2, 0, 1, 0}, /* MaxDeviceLogins */
    {418, 2, 0, 0, 2, 0, 1, 0}, /* MaxPortLogins */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {432, 0, 432, 0, 9, 255, 6, 0}, /* Assembly */
    {463, 0, 441, 0, 9, 255, 7, 0}, /* Certificates */
    {382, 5, 3, 0, 8, 0, 1, 0}, /* Controllers */
    {476, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {488, 0, 488, 0, 9, 255, 8, 0}, /* EnvironmentMetrics */
    {507, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {341, 1, 5, 0, 8, 1, 9, 0}, /* Identifiers */
    {510, 4, 0, 0, 1, 0, 8, 0}, /* LLDPEnabled */
    {359, 4, 11, 0, 8, 1, 9, 0}, /* Location */
    {522, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {535, 1, 3, 0, 8, 3, 7, 10}, /* Measurements */
    {570, 2, 548, 0, 9, 255, 8, 0}, /* Metrics */
    {578, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {584, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {205, 0, 589, 0, 9, 255, 1, 0}, /* NetworkDeviceFunctions */
    {240, 0, 621, 0, 9, 255, 1, 4}, /* NetworkPorts */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {643, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {654, 6, 9, 0, 8, 0, 11, 0}, /* PortAggregation */
    {670, 6, 10, 0, 8, 0, 12, 0}, /* PortSplitting */
    {281, 0, 684, 0, 9, 255, 4, 0}, /* Ports */
    {719, 0, 699, 0, 9, 255, 13, 0}, /* Processors */
    {730, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {734, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {747, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {754, 2, 0, 0, 1, 0, 2, 0}, /* NparCapable */
    {766, 6, 0, 0, 1, 0, 2, 0}, /* NparEnabled */
    {805, 6, 0, 0, 1, 0, 11, 0}, /* AggregationEnabled */
    {824, 3, 0, 0, 2, 0, 11, 0}, /* AllowablePhysicalPortsPerAggregation */
    {861, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredAggregatedPorts */
    {887, 6, 0, 0, 2, 0, 11, 0}, /* ConfiguredPhysicalPortsPerAggregation */
    {925, 2, 0, 0, 2, 0, 11, 0}, /* TotalPhysicalPorts */
    {944, 5, 11, 0, 8, 0, 12, 0}, /* CurrentConfiguration */
    {965, 2, 0, 0, 2, 0, 12, 0}, /* MaximumSubports */
    {981, 2, 0, 0, 2, 0, 12, 0}, /* MaximumSubportsPerPort */
    {1004, 5, 12, 0, 8, 0, 12, 0}, /* SupportedConfigurations */
    {1028, 6, 0, 0, 2, 0, 12, 0}, /* EndingPhysicalPort */
    {1047, 6, 0, 0, 2, 0, 12, 0}, /* FirstSubportId */
    {1062, 7, 0, 0, 2, 0, 12, 0}, /* Lanes */
    {1068, 7, 0, 0, 2, 0, 12, 0}, /* LinkSpeedGbps */
    {1082, 6, 0, 0, 2, 0, 12, 0}, /* StartingPhysicalPort */
    {1103, 6, 0, 0, 2, 0, 12, 0}, /* SubportsPerPort */
    {1149, 5, 11, 0, 8, 0, 12, 0}, /* Subconfigurations */
    {1201, 4, 0, 0, 1, 0, 14, 0}, /* SRIOVEnabled */
    {1214, 2, 0, 0, 1, 0, 1, 0}, /* SRIOVVEPACapable */
    {1237, 2, 0, 0, 2, 0, 1, 0}, /* DeviceMaxCount */
    {1252, 2, 0, 0, 2, 0, 1, 0}, /* MinAssignmentGroupSize */
    {1275, 2, 0, 0, 2, 0, 1, 0}, /* NetworkPortMaxCount */
    {1231, 4, 13, 0, 8, 0, 1, 0}, /* SRIOV */
    {1295, 0, 14, 0, 8, 0, 1, 0}, /* VirtualFunction */
    {1311, 4, 24, 0, 7, 1, 15, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {1321, 6, 16, 65535, 15, 0}, /* Reset */
    {1327, 6, 17, 65535, 1, 0}, /* ResetSettingsToDefault */
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
