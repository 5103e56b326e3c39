/*
 * Cable: written by tools/generate-facts.py, do not edit. Source: Cable_v1.xml, 15 versions, the
 * newest is 1.2.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Cable\0" "Oem\0" "Actions\0" "Assembly\0" "AssetTag\0" "CableClass\0" "CableStatus\0"
    "CableType\0" "Description\0" "DownstreamConnectorTypes\0" "DownstreamName\0" "Id\0"
    "LengthMeters\0" "Links\0" "Location\0" "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0"
    "SKU\0" "SerialNumber\0" "Status\0" "UpstreamConnectorTypes\0" "UpstreamName\0"
    "UserDescription\0" "UserLabel\0" "Vendor\0" "Fabric\0" "Fan\0" "General\0" "Network\0"
    "PCIe\0" "Power\0" "Serial\0" "Storage\0" "USB\0" "Video\0" "Degraded\0" "Disabled\0"
    "Failed\0" "Normal\0" "SetByService\0" "Testing\0" "ACPower\0" "CDFP\0" "DB9\0" "DCPower\0"
    "DisplayPort\0" "HDMI\0" "ICI\0" "IPASS\0" "OSFP\0" "Proprietary\0" "QSFP\0" "RJ45\0"
    "SATA\0" "SCSI\0" "SFP\0" "SFPPlus\0" "SlimSAS\0" "USBA\0" "USBC\0" "ConnectorType\0"
    "Chassis\0" "DownstreamChassis\0" "Port\0" "DownstreamPorts\0" "Item\0"
    "DownstreamResources\0" "UpstreamChassis\0" "UpstreamPorts\0" "UpstreamResources\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Cables/{CableId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 4}, {1, 2, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 26, 0, 0, 1, 0, 0}, /* Cable */
    {37, 0, 10, 0, 2, 1, 0, 0}, /* CableClass */
    {48, 10, 6, 0, 2, 1, 0, 0}, /* CableStatus */
    {516, 16, 20, 0, 2, 1, 0, 0}, /* ConnectorType */
    {138, 27, 7, 0, 1, 1, 0, 0}, /* Links */
    {650, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {19, 0, 19, 0, 9, 255, 1, 0}, /* Assembly */
    {28, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {37, 6, 2, 0, 7, 0, 1, 0}, /* CableClass */
    {48, 4, 3, 0, 7, 0, 1, 0}, /* CableStatus */
    {60, 6, 0, 0, 0, 0, 1, 0}, /* CableType */
    {70, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {82, 5, 4, 0, 7, 0, 1, 0}, /* DownstreamConnectorTypes */
    {107, 6, 0, 0, 0, 0, 1, 0}, /* DownstreamName */
    {122, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {125, 6, 0, 0, 3, 0, 1, 0}, /* LengthMeters */
    {138, 4, 5, 0, 8, 0, 1, 0}, /* Links */
    {144, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {153, 6, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {166, 6, 0, 0, 0, 0, 1, 0}, /* Model */
    {172, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {177, 6, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {188, 6, 0, 0, 0, 0, 1, 0}, /* SKU */
    {192, 6, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {205, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {212, 5, 4, 0, 7, 0, 1, 0}, /* UpstreamConnectorTypes */
    {235, 6, 0, 0, 0, 0, 1, 0}, /* UpstreamName */
    {248, 6, 0, 0, 0, 0, 1, 0}, /* UserDescription */
    {264, 4, 0, 0, 0, 0, 2, 0}, /* UserLabel */
    {274, 6, 0, 0, 0, 0, 1, 0}, /* Vendor */
    {538, 5, 530, 0, 9, 255, 1, 0}, /* DownstreamChassis */
    {561, 5, 556, 0, 9, 255, 1, 0}, /* DownstreamPorts */
    {582, 5, 577, 0, 9, 255, 1, 0}, /* DownstreamResources */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {602, 5, 530, 0, 9, 255, 1, 0}, /* UpstreamChassis */
    {618, 5, 556, 0, 9, 255, 1, 0}, /* UpstreamPorts */
    {632, 5, 577, 0, 9, 255, 1, 0}, /* UpstreamResources */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {281, 1, 0}, /* Fabric */
    {288, 1, 0}, /* Fan */
    {292, 1, 0}, /* General */
    {300, 1, 0}, /* Network */
    {308, 1, 0}, /* PCIe */
    {313, 1, 0}, /* Power */
    {319, 1, 0}, /* Serial */
    {326, 1, 0}, /* Storage */
    {334, 1, 0}, /* USB */
    {338, 1, 0}, /* Video */
    {344, 1, 0}, /* Degraded */
    {353, 1, 0}, /* Disabled */
    {362, 1, 0}, /* Failed */
    {369, 1, 0}, /* Normal */
    {376, 1, 0}, /* SetByService */
    {389, 1, 0}, /* Testing */
    {397, 1, 0}, /* ACPower */
    {405, 3, 0}, /* CDFP */
    {410, 1, 0}, /* DB9 */
    {414, 1, 0}, /* DCPower */
    {422, 1, 0}, /* DisplayPort */
    {434, 1, 0}, /* HDMI */
    {439, 1, 0}, /* ICI */
    {443, 1, 0}, /* IPASS */
    {449, 3, 0}, /* OSFP */
    {308, 1, 0}, /* PCIe */
    {454, 1, 0}, /* Proprietary */
    {466, 1, 0}, /* QSFP */
    {471, 1, 0}, /* RJ45 */
    {476, 1, 0}, /* SATA */
    {481, 1, 0}, /* SCSI */
    {486, 1, 0}, /* SFP */
    {490, 1, 0}, /* SFPPlus */
    {498, 1, 0}, /* SlimSAS */
    {506, 1, 0}, /* USBA */
    {511, 1, 0}, /* USBC */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Cable = {
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
    .run_count = 3,
    .type_count = 7,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
