/*
 * NetworkPort: written by tools/generate-facts.py, do not edit. Source: NetworkPort_v1.xml, 40
 * versions, the newest is 1.4.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "NetworkPort\0" "Oem\0" "Actions\0" "None\0" "RX\0" "TX\0" "TX_RX\0" "FlowControl\0"
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
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {41, 0, 4, 0, 2, 2, 0, 0}, /* FlowControl */
    {86, 4, 3, 0, 2, 2, 0, 0}, /* LinkNetworkTechnology */
    {134, 7, 4, 0, 2, 2, 0, 0}, /* LinkStatus */
    {187, 1, 2, 0, 1, 2, 0, 0}, /* NetDevFuncMaxBWAlloc */
    {226, 3, 2, 0, 1, 2, 0, 0}, /* NetDevFuncMinBWAlloc */
    {0, 5, 26, 0, 0, 2, 5, 0}, /* NetworkPort */
    {613, 31, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {702, 11, 7, 0, 2, 4, 0, 0}, /* PortConnectionType */
    {531, 18, 2, 0, 2, 2, 0, 0}, /* SupportedEthernetCapabilities */
    {561, 31, 4, 0, 1, 2, 0, 0}, /* SupportedLinkCapabilities */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {145, 6, 0, 1, 2, 0, 2, 0}, /* MaxBWAllocPercent */
    {165, 0, 165, 0, 9, 255, 2, 0}, /* NetworkDeviceFunction */
    {208, 6, 0, 1, 2, 0, 2, 0}, /* MinBWAllocPercent */
    {165, 0, 165, 0, 9, 255, 2, 0}, /* NetworkDeviceFunction */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {247, 6, 2, 0, 7, 0, 2, 0}, /* ActiveLinkTechnology */
    {268, 3, 0, 0, 0, 0, 2, 0}, /* AssociatedNetworkAddresses */
    {295, 6, 0, 2, 2, 0, 4, 0}, /* CurrentLinkSpeedMbps */
    {323, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {335, 6, 0, 0, 1, 0, 2, 0}, /* EEEEnabled */
    {346, 2, 0, 0, 0, 0, 4, 0}, /* FCFabricName */
    {359, 2, 8, 0, 7, 0, 4, 0}, /* FCPortConnectionType */
    {380, 6, 1, 0, 7, 0, 2, 0}, /* FlowControlConfiguration */
    {405, 2, 1, 0, 7, 0, 2, 0}, /* FlowControlStatus */
    {423, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {134, 2, 3, 0, 7, 0, 2, 0}, /* LinkStatus */
    {426, 2, 0, 3, 2, 0, 4, 0}, /* MaxFrameSize */
    {442, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {187, 5, 4, 0, 8, 0, 2, 0}, /* NetDevFuncMaxBWAlloc */
    {226, 5, 5, 0, 8, 0, 2, 0}, /* NetDevFuncMinBWAlloc */
    {447, 2, 0, 0, 2, 0, 4, 0}, /* NumberDiscoveredRemotePorts */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {475, 2, 0, 0, 0, 0, 2, 0}, /* PhysicalPortNumber */
    {494, 2, 0, 0, 2, 0, 2, 0}, /* PortMaximumMTU */
    {509, 2, 0, 0, 1, 0, 2, 0}, /* SignalDetected */
    {524, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {531, 3, 9, 0, 7, 0, 2, 0}, /* SupportedEthernetCapabilities */
    {561, 1, 10, 0, 8, 0, 2, 0}, /* SupportedLinkCapabilities */
    {587, 2, 0, 0, 0, 0, 4, 0}, /* VendorId */
    {596, 6, 0, 0, 1, 0, 2, 0}, /* WakeOnLANEnabled */
    {735, 2, 0, 0, 1, 0, 4, 0}, /* AutoSpeedNegotiation */
    {756, 3, 0, 0, 2, 0, 4, 0}, /* CapableLinkSpeedMbps */
    {86, 2, 2, 0, 7, 0, 2, 0}, /* LinkNetworkTechnology */
    {777, 2, 0, 2, 2, 0, 2, 4}, /* LinkSpeedMbps */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 163, 0}, {NAN, NAN, 0, 316, 0}, {NAN, NAN, 0, 439, 0},
};
static const struct schema_fact_value values[] = {
    {24, 2, 0}, /* None */
    {29, 2, 0}, /* RX */
    {32, 2, 0}, /* TX */
    {35, 2, 0}, /* TX_RX */
    {53, 2, 0}, /* Ethernet */
    {62, 2, 0}, /* FibreChannel */
    {75, 2, 0}, /* InfiniBand */
    {108, 2, 0}, /* Down */
    {113, 3, 0}, /* Starting */
    {122, 3, 0}, /* Training */
    {131, 2, 0}, /* Up */
    {624, 4, 0}, /* ExtenderFabric */
    {639, 4, 0}, /* Generic */
    {647, 4, 0}, /* NPort */
    {653, 4, 0}, /* NotConnected */
    {666, 4, 0}, /* PointToPoint */
    {679, 4, 0}, /* PrivateLoop */
    {691, 4, 0}, /* PublicLoop */
    {721, 2, 0}, /* EEE */
    {725, 2, 0}, /* WakeOnLAN */
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
