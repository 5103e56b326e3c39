/*
 * Cable: written by tools/generate-facts.py, do not edit. Source: Cable_v1.xml, 15 versions, the
 * newest is 1.2.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Cable\0" "Oem\0" "Actions\0" "Assembly\0" "AssetTag\0" "CableClass\0" "CableStatus\0"
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
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 26, 0, 0, 1, 0, 0}, /* Cable */
    {36, 0, 10, 0, 2, 1, 0, 0}, /* CableClass */
    {47, 10, 6, 0, 2, 1, 0, 0}, /* CableStatus */
    {515, 16, 20, 0, 2, 1, 0, 0}, /* ConnectorType */
    {137, 27, 7, 0, 1, 1, 0, 0}, /* Links */
    {649, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {18, 0, 18, 0, 9, 255, 1, 0}, /* Assembly */
    {27, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {36, 6, 2, 0, 7, 0, 1, 0}, /* CableClass */
    {47, 4, 3, 0, 7, 0, 1, 0}, /* CableStatus */
    {59, 6, 0, 0, 0, 0, 1, 0}, /* CableType */
    {69, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {81, 5, 4, 0, 7, 0, 1, 0}, /* DownstreamConnectorTypes */
    {106, 6, 0, 0, 0, 0, 1, 0}, /* DownstreamName */
    {121, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {124, 6, 0, 0, 3, 0, 1, 0}, /* LengthMeters */
    {137, 4, 5, 0, 8, 0, 1, 0}, /* Links */
    {143, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {152, 6, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {165, 6, 0, 0, 0, 0, 1, 0}, /* Model */
    {171, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {176, 6, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {187, 6, 0, 0, 0, 0, 1, 0}, /* SKU */
    {191, 6, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {204, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {211, 5, 4, 0, 7, 0, 1, 0}, /* UpstreamConnectorTypes */
    {234, 6, 0, 0, 0, 0, 1, 0}, /* UpstreamName */
    {247, 6, 0, 0, 0, 0, 1, 0}, /* UserDescription */
    {263, 4, 0, 0, 0, 0, 2, 0}, /* UserLabel */
    {273, 6, 0, 0, 0, 0, 1, 0}, /* Vendor */
    {537, 7, 529, 0, 9, 255, 1, 0}, /* DownstreamChassis */
    {560, 7, 555, 0, 9, 255, 1, 0}, /* DownstreamPorts */
    {581, 7, 576, 0, 9, 255, 1, 0}, /* DownstreamResources */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {601, 7, 529, 0, 9, 255, 1, 0}, /* UpstreamChassis */
    {617, 7, 555, 0, 9, 255, 1, 0}, /* UpstreamPorts */
    {631, 7, 576, 0, 9, 255, 1, 0}, /* UpstreamResources */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {280, 1, 0}, /* Fabric */
    {287, 1, 0}, /* Fan */
    {291, 1, 0}, /* General */
    {299, 1, 0}, /* Network */
    {307, 1, 0}, /* PCIe */
    {312, 1, 0}, /* Power */
    {318, 1, 0}, /* Serial */
    {325, 1, 0}, /* Storage */
    {333, 1, 0}, /* USB */
    {337, 1, 0}, /* Video */
    {343, 1, 0}, /* Degraded */
    {352, 1, 0}, /* Disabled */
    {361, 1, 0}, /* Failed */
    {368, 1, 0}, /* Normal */
    {375, 1, 0}, /* SetByService */
    {388, 1, 0}, /* Testing */
    {396, 1, 0}, /* ACPower */
    {404, 3, 0}, /* CDFP */
    {409, 1, 0}, /* DB9 */
    {413, 1, 0}, /* DCPower */
    {421, 1, 0}, /* DisplayPort */
    {433, 1, 0}, /* HDMI */
    {438, 1, 0}, /* ICI */
    {442, 1, 0}, /* IPASS */
    {448, 3, 0}, /* OSFP */
    {307, 1, 0}, /* PCIe */
    {453, 1, 0}, /* Proprietary */
    {465, 1, 0}, /* QSFP */
    {470, 1, 0}, /* RJ45 */
    {475, 1, 0}, /* SATA */
    {480, 1, 0}, /* SCSI */
    {485, 1, 0}, /* SFP */
    {489, 1, 0}, /* SFPPlus */
    {497, 1, 0}, /* SlimSAS */
    {505, 1, 0}, /* USBA */
    {510, 1, 0}, /* USBC */
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
