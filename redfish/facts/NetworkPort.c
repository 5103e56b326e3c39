/*
 * NetworkPort: written by tools/generate-facts.py, do not edit. Source: NetworkPort_v1.xml, 40
 * versions, the newest is 1.4.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkPort\0" "Oem\0" "Actions\0" "None\0" "RX\0" "TX\0" "TX_RX\0" "FlowControl\0"
    "Ethernet\0" "FibreChannel\0" "InfiniBand\0" "LinkNetworkTechnology\0" "Down\0" "Starting\0"
    "Training\0" "Up\0" "LinkStatus\0" "MaxBWAllocPercent\0" "%\0" "NetworkDeviceFunction\0"
    "NetDevFuncMaxBWAlloc\0" "MinBWAllocPercent\0" "NetDevFuncMinBWAlloc\0"
    "ActiveLinkTechnology\0" "AssociatedNetworkAddresses\0" "CurrentLinkSpeedMbps\0" "Mbit/s\0"
    "Description\0" "EEEEnabled\0" "FCFabricName\0" "FCPortConnectionType\0"
    "FlowControlConfiguration\0" "FlowControlStatus\0" "Id\0" "MaxFrameSize\0" "By\0" "Name\0"
    "NumberDiscoveredRemotePorts\0" "PhysicalPortNumber\0" "PortMaximumMTU\0" "SignalDetected\0"
    "Status\0" "SupportedEthernetCapabilities\0" "SupportedLinkCapabilities\0" "VendorId\0"
    "WakeOnLANEnabled\0" "OemActions\0" "ExtenderFabric\0" "Generic\0" "NPort\0" "NotConnected\0"
    "PointToPoint\0" "PrivateLoop\0" "PublicLoop\0" "PortConnectionType\0" "EEE\0" "WakeOnLAN\0"
    "AutoSpeedNegotiation\0" "CapableLinkSpeedMbps\0" "LinkSpeedMbps";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkPorts/{NetworkPortId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 9}, {1, 2, 0, 9}, {1, 3, 0, 4}, {1, 4, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10300, 0x10200, 0x10400,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {42, 0, 4, 0, 2, 2, 0, 0}, /* FlowControl */
    {87, 4, 3, 0, 2, 2, 0, 0}, /* LinkNetworkTechnology */
    {135, 7, 4, 0, 2, 2, 0, 0}, /* LinkStatus */
    {188, 1, 2, 0, 1, 2, 0, 0}, /* NetDevFuncMaxBWAlloc */
    {227, 3, 2, 0, 1, 2, 0, 0}, /* NetDevFuncMinBWAlloc */
    {1, 5, 26, 0, 0, 2, 5, 0}, /* NetworkPort */
    {614, 31, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {703, 11, 7, 0, 2, 4, 0, 0}, /* PortConnectionType */
    {532, 18, 2, 0, 2, 2, 0, 0}, /* SupportedEthernetCapabilities */
    {562, 31, 4, 0, 1, 2, 0, 0}, /* SupportedLinkCapabilities */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {146, 6, 0, 1, 2, 0, 2, 0}, /* MaxBWAllocPercent */
    {166, 0, 166, 0, 9, 255, 2, 0}, /* NetworkDeviceFunction */
    {209, 6, 0, 1, 2, 0, 2, 0}, /* MinBWAllocPercent */
    {166, 0, 166, 0, 9, 255, 2, 0}, /* NetworkDeviceFunction */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {248, 6, 2, 0, 7, 0, 2, 0}, /* ActiveLinkTechnology */
    {269, 3, 0, 0, 0, 0, 2, 0}, /* AssociatedNetworkAddresses */
    {296, 6, 0, 2, 2, 0, 4, 0}, /* CurrentLinkSpeedMbps */
    {324, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {336, 6, 0, 0, 1, 0, 2, 0}, /* EEEEnabled */
    {347, 2, 0, 0, 0, 0, 4, 0}, /* FCFabricName */
    {360, 2, 8, 0, 7, 0, 4, 0}, /* FCPortConnectionType */
    {381, 6, 1, 0, 7, 0, 2, 0}, /* FlowControlConfiguration */
    {406, 2, 1, 0, 7, 0, 2, 0}, /* FlowControlStatus */
    {424, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {135, 2, 3, 0, 7, 0, 2, 0}, /* LinkStatus */
    {427, 2, 0, 3, 2, 0, 4, 0}, /* MaxFrameSize */
    {443, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {188, 5, 4, 0, 8, 0, 2, 0}, /* NetDevFuncMaxBWAlloc */
    {227, 5, 5, 0, 8, 0, 2, 0}, /* NetDevFuncMinBWAlloc */
    {448, 2, 0, 0, 2, 0, 4, 0}, /* NumberDiscoveredRemotePorts */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {476, 2, 0, 0, 0, 0, 2, 0}, /* PhysicalPortNumber */
    {495, 2, 0, 0, 2, 0, 2, 0}, /* PortMaximumMTU */
    {510, 2, 0, 0, 1, 0, 2, 0}, /* SignalDetected */
    {525, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {532, 3, 9, 0, 7, 0, 2, 0}, /* SupportedEthernetCapabilities */
    {562, 1, 10, 0, 8, 0, 2, 0}, /* SupportedLinkCapabilities */
    {588, 2, 0, 0, 0, 0, 4, 0}, /* VendorId */
    {597, 6, 0, 0, 1, 0, 2, 0}, /* WakeOnLANEnabled */
    {736, 2, 0, 0, 1, 0, 4, 0}, /* AutoSpeedNegotiation */
    {757, 3, 0, 0, 2, 0, 4, 0}, /* CapableLinkSpeedMbps */
    {87, 2, 2, 0, 7, 0, 2, 0}, /* LinkNetworkTechnology */
    {778, 2, 0, 2, 2, 0, 2, 4}, /* LinkSpeedMbps */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 164, 0}, {NAN, NAN, 0, 317, 0}, {NAN, NAN, 0, 440, 0},
};
static const struct schema_fact_value values[] = {
    {25, 2, 0}, /* None */
    {30, 2, 0}, /* RX */
    {33, 2, 0}, /* TX */
    {36, 2, 0}, /* TX_RX */
    {54, 2, 0}, /* Ethernet */
    {63, 2, 0}, /* FibreChannel */
    {76, 2, 0}, /* InfiniBand */
    {109, 2, 0}, /* Down */
    {114, 3, 0}, /* Starting */
    {123, 3, 0}, /* Training */
    {132, 2, 0}, /* Up */
    {625, 4, 0}, /* ExtenderFabric */
    {640, 4, 0}, /* Generic */
    {648, 4, 0}, /* NPort */
    {654, 4, 0}, /* NotConnected */
    {667, 4, 0}, /* PointToPoint */
    {680, 4, 0}, /* PrivateLoop */
    {692, 4, 0}, /* PublicLoop */
    {722, 2, 0}, /* EEE */
    {726, 2, 0}, /* WakeOnLAN */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NetworkPort = {
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
    .run_count = 5,
    .type_count = 11,
    .action_count = 0,
    .main = 6,
    .capabilities = 2,
};
// clang-format on
