/*
 * Switch: written by tools/generate-facts.py, do not edit. Source: Switch_v1.xml, 59 versions, the
 * newest is 1.11.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Switch\0" "Oem\0" "Actions\0" "MaxSupportedPIDs\0" "MaxVCSsSupported\0"
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
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {181, 1, 9, 0, 1, 3, 0, 0}, /* CXL */
    {241, 10, 5, 0, 1, 1, 0, 0}, /* Links */
    {247, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {83, 15, 6, 0, 1, 2, 0, 0}, /* PIDTargetList */
    {0, 21, 35, 0, 0, 1, 0, 0}, /* Switch */
    {289, 0, 3, 0, 2, 2, 0, 0}, /* TargetType */
    {795, 56, 1, 0, 1, 3, 0, 0}, /* VCSSwitch */
    {815, 57, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 2, 0, 2, 0}, /* MaxSupportedPIDs */
    {36, 0, 0, 0, 2, 0, 3, 0}, /* MaxVCSsSupported */
    {53, 0, 0, 0, 2, 0, 4, 0}, /* NumberOfBoundvPPBs */
    {72, 0, 0, 0, 1, 0, 4, 0}, /* PBRCapable */
    {83, 7, 4, 0, 8, 0, 2, 0}, /* PIDTargetList */
    {97, 0, 0, 0, 2, 0, 4, 0}, /* TotalHDMDecoders */
    {114, 0, 0, 0, 2, 0, 3, 0}, /* TotalNumbervPPBs */
    {131, 0, 7, 0, 8, 0, 3, 3}, /* VCS */
    {162, 0, 135, 0, 9, 255, 4, 0}, /* VirtualCXLSwitches */
    {185, 0, 185, 0, 9, 255, 1, 0}, /* Chassis */
    {202, 3, 193, 0, 9, 255, 5, 0}, /* Endpoints */
    {220, 3, 212, 0, 9, 255, 1, 0}, /* ManagedBy */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {230, 0, 230, 0, 9, 255, 6, 0}, /* PCIeDevice */
    {258, 0, 0, 0, 2, 0, 2, 0}, /* InstanceID */
    {269, 4, 0, 0, 2, 0, 2, 0}, /* PID */
    {273, 0, 0, 0, 2, 0, 2, 0}, /* PortID */
    {280, 0, 0, 0, 2, 0, 2, 0}, /* TargetID */
    {289, 0, 6, 0, 7, 0, 2, 0}, /* TargetType */
    {300, 0, 0, 0, 2, 0, 2, 0}, /* VcsID */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {306, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {181, 4, 1, 0, 8, 0, 3, 0}, /* CXL */
    {337, 0, 315, 0, 9, 255, 7, 0}, /* Certificates */
    {350, 2, 0, 1, 3, 0, 6, 0}, /* CurrentBandwidthGbps */
    {378, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {390, 2, 0, 0, 2, 0, 1, 0}, /* DomainID */
    {399, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {407, 0, 407, 0, 9, 255, 8, 0}, /* EnvironmentMetrics */
    {426, 2, 0, 0, 0, 0, 9, 0}, /* FirmwareVersion */
    {442, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {445, 6, 7, 0, 7, 1, 1, 6}, /* IndicatorLED */
    {458, 6, 0, 0, 1, 0, 1, 0}, /* IsManaged */
    {241, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {468, 4, 11, 0, 8, 1, 10, 0}, /* Location */
    {477, 6, 0, 0, 1, 0, 6, 0}, /* LocationIndicatorActive */
    {522, 0, 501, 0, 9, 255, 1, 0}, /* LogServices */
    {534, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {547, 2, 0, 1, 3, 0, 6, 0}, /* MaxBandwidthGbps */
    {564, 1, 3, 0, 8, 2, 7, 11}, /* Measurements */
    {591, 0, 577, 0, 9, 255, 12, 0}, /* Metrics */
    {599, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {605, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {610, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {636, 0, 621, 0, 9, 255, 1, 0}, /* Ports */
    {642, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {653, 67, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {664, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {668, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {681, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {688, 1, 0, 0, 7, 4, 5, 0}, /* SupportedProtocols */
    {707, 2, 0, 0, 7, 4, 1, 0}, /* SwitchType */
    {718, 2, 0, 0, 2, 0, 1, 0}, /* TotalSwitchWidth */
    {735, 2, 0, 0, 6, 0, 5, 0}, /* UUID */
    {783, 0, 0, 0, 2, 0, 3, 0}, /* HDMDecoders */
    {805, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 371, 0},
};
static const struct schema_fact_value values[] = {
    {740, 2, 0}, /* DownstreamEdgePort */
    {759, 2, 0}, /* FabricPort */
    {770, 2, 0}, /* HostEdgePort */
};
static const struct schema_fact_action actions[] = {
    {815, 5, 8, 65535, 1, 0}, /* Reset */
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
