/*
 * Switch: written by tools/generate-facts.py, do not edit. Source: Switch_v1.xml, 59 versions, the
 * newest is 1.11.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Switch\0" "Oem\0" "Actions\0" "MaxSupportedPIDs\0" "MaxVCSsSupported\0"
    "NumberOfBoundvPPBs\0" "PBRCapable\0" "PIDTargetList\0" "TotalHDMDecoders\0"
    "TotalNumbervPPBs\0" "VCS\0" "VirtualCXLSwitchCollection\0" "VirtualCXLSwitches\0" "CXL\0"
    "Chassis\0" "Endpoint\0" "Endpoints\0" "Manager\0" "ManagedBy\0" "PCIeDevice\0" "Links\0"
    "OemActions\0" "InstanceID\0" "PID\0" "PortID\0" "TargetID\0" "TargetType\0" "VcsID\0"
    "AssetTag\0" "CertificateCollection\0" "Certificates\0" "CurrentBandwidthGbps\0" "Gbit/s\0"
    "Description\0" "DomainID\0" "Enabled\0" "EnvironmentMetrics\0" "FirmwareVersion\0" "Id\0"
    "IndicatorLED\0" "IsManaged\0" "Location\0" "LocationIndicatorActive\0"
    "LogServiceCollection\0" "LogServices\0" "Manufacturer\0" "MaxBandwidthGbps\0"
    "Measurements\0" "SwitchMetrics\0" "Metrics\0" "Model\0" "Name\0" "PartNumber\0"
    "PortCollection\0" "Ports\0" "PowerState\0" "Redundancy\0" "SKU\0" "SerialNumber\0"
    "Status\0" "SupportedProtocols\0" "SwitchType\0" "TotalSwitchWidth\0" "UUID\0"
    "DownstreamEdgePort\0" "FabricPort\0" "HostEdgePort\0" "HDMDecoders\0" "VCSSwitch\0"
    "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 8}, {1, 2, 0, 5}, {1, 3, 0, 5}, {1, 4, 0, 4}, {1, 5, 0, 4}, {1, 6,
    0, 2}, {1, 7, 0, 3}, {1, 8, 0, 3}, {1, 9, 0, 3}, {1, 10, 0, 0}, {1, 11, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10b00, 0x10900, 0x10a00, 0x10300, 0x10400, 0x10500, 0x10600, 0x10200,
    0x10100, 0x10800, 0x10700,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {182, 1, 9, 0, 1, 3, 0, 0}, /* CXL */
    {242, 10, 5, 0, 1, 1, 0, 0}, /* Links */
    {248, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {84, 15, 6, 0, 1, 2, 0, 0}, /* PIDTargetList */
    {1, 21, 35, 0, 0, 1, 0, 0}, /* Switch */
    {290, 0, 3, 0, 2, 2, 0, 0}, /* TargetType */
    {796, 56, 1, 0, 1, 3, 0, 0}, /* VCSSwitch */
    {816, 57, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 2, 0, 2, 0}, /* MaxSupportedPIDs */
    {37, 0, 0, 0, 2, 0, 3, 0}, /* MaxVCSsSupported */
    {54, 0, 0, 0, 2, 0, 4, 0}, /* NumberOfBoundvPPBs */
    {73, 0, 0, 0, 1, 0, 4, 0}, /* PBRCapable */
    {84, 7, 4, 0, 8, 0, 2, 0}, /* PIDTargetList */
    {98, 0, 0, 0, 2, 0, 4, 0}, /* TotalHDMDecoders */
    {115, 0, 0, 0, 2, 0, 3, 0}, /* TotalNumbervPPBs */
    {132, 0, 7, 0, 8, 0, 3, 3}, /* VCS */
    {163, 0, 136, 0, 9, 255, 4, 0}, /* VirtualCXLSwitches */
    {186, 0, 186, 0, 9, 255, 1, 0}, /* Chassis */
    {203, 1, 194, 0, 9, 255, 5, 0}, /* Endpoints */
    {221, 1, 213, 0, 9, 255, 1, 0}, /* ManagedBy */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {231, 0, 231, 0, 9, 255, 6, 0}, /* PCIeDevice */
    {259, 0, 0, 0, 2, 0, 2, 0}, /* InstanceID */
    {270, 4, 0, 0, 2, 0, 2, 0}, /* PID */
    {274, 0, 0, 0, 2, 0, 2, 0}, /* PortID */
    {281, 0, 0, 0, 2, 0, 2, 0}, /* TargetID */
    {290, 0, 6, 0, 7, 0, 2, 0}, /* TargetType */
    {301, 0, 0, 0, 2, 0, 2, 0}, /* VcsID */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {307, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {182, 4, 1, 0, 8, 0, 3, 0}, /* CXL */
    {338, 0, 316, 0, 9, 255, 7, 0}, /* Certificates */
    {351, 2, 0, 1, 3, 0, 6, 0}, /* CurrentBandwidthGbps */
    {379, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {391, 2, 0, 0, 2, 0, 1, 0}, /* DomainID */
    {400, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {408, 0, 408, 0, 9, 255, 8, 0}, /* EnvironmentMetrics */
    {427, 2, 0, 0, 0, 0, 9, 0}, /* FirmwareVersion */
    {443, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {446, 6, 7, 0, 7, 1, 1, 6}, /* IndicatorLED */
    {459, 6, 0, 0, 1, 0, 1, 0}, /* IsManaged */
    {242, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {469, 4, 11, 0, 8, 1, 10, 0}, /* Location */
    {478, 6, 0, 0, 1, 0, 6, 0}, /* LocationIndicatorActive */
    {523, 0, 502, 0, 9, 255, 1, 0}, /* LogServices */
    {535, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {548, 2, 0, 1, 3, 0, 6, 0}, /* MaxBandwidthGbps */
    {565, 1, 3, 0, 8, 2, 7, 11}, /* Measurements */
    {592, 0, 578, 0, 9, 255, 12, 0}, /* Metrics */
    {600, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {606, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {611, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {637, 0, 622, 0, 9, 255, 1, 0}, /* Ports */
    {643, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {654, 65, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {665, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {669, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {682, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {689, 1, 0, 0, 7, 4, 5, 0}, /* SupportedProtocols */
    {708, 2, 0, 0, 7, 4, 1, 0}, /* SwitchType */
    {719, 2, 0, 0, 2, 0, 1, 0}, /* TotalSwitchWidth */
    {736, 2, 0, 0, 6, 0, 5, 0}, /* UUID */
    {784, 0, 0, 0, 2, 0, 3, 0}, /* HDMDecoders */
    {806, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 372, 0},
};
static const struct schema_fact_value values[] = {
    {741, 2, 0}, /* DownstreamEdgePort */
    {760, 2, 0}, /* FabricPort */
    {771, 2, 0}, /* HostEdgePort */
};
static const struct schema_fact_action actions[] = {
    {816, 5, 8, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_Redundancy, &schema_Protocol,
};
const struct schema schema_Switch = {
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
    .uri_count = 1,
    .run_count = 12,
    .type_count = 8,
    .action_count = 1,
    .main = 5,
    .capabilities = 2,
};
// clang-format on
