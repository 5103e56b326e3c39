/*
 * NetworkDeviceFunctionMetrics: written by tools/generate-facts.py, do not edit. Source:
 * NetworkDeviceFunctionMetrics_v1.xml, 9 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkDeviceFunctionMetrics\0" "Oem\0" "Actions\0" "NumOffloadedIPv4Conns\0"
    "NumOffloadedIPv6Conns\0" "Ethernet\0" "PortLoginAccepts\0" "PortLoginRejects\0"
    "PortLoginRequests\0" "RXCongestionFPINs\0" "RXDeliveryFPINs\0" "RXExchanges\0"
    "RXLinkIntegrityFPINs\0" "RXPeerCongestionFPINs\0" "RXSequences\0" "TXCongestionFPINs\0"
    "TXDeliveryFPINs\0" "TXExchanges\0" "TXLinkIntegrityFPINs\0" "TXPeerCongestionFPINs\0"
    "TXSequences\0" "FibreChannel\0" "Description\0" "Id\0" "Name\0" "RXAvgQueueDepthPercent\0"
    "%\0" "RXBytes\0" "By\0" "RXFrames\0" "RXMulticastFrames\0" "RXQueuesEmpty\0"
    "RXQueuesFull\0" "RXUnicastFrames\0" "TXAvgQueueDepthPercent\0" "TXBytes\0" "TXFrames\0"
    "TXMulticastFrames\0" "TXQueuesEmpty\0" "TXQueuesFull\0" "TXUnicastFrames\0" "OemActions\0"
    "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/NetworkDeviceFunctions/{NetworkDeviceFunctionId}/Metrics";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {34, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {86, 1, 2, 0, 1, 1, 0, 0}, /* Ethernet */
    {349, 3, 15, 0, 1, 2, 0, 0}, /* FibreChannel */
    {1, 18, 21, 0, 0, 1, 0, 0}, /* NetworkDeviceFunctionMetrics */
    {589, 39, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {600, 39, 0, 0, 3, 3, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {30, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {42, 2, 0, 0, 2, 0, 1, 0}, /* NumOffloadedIPv4Conns */
    {64, 2, 0, 0, 2, 0, 1, 0}, /* NumOffloadedIPv6Conns */
    {95, 2, 0, 0, 2, 0, 2, 0}, /* PortLoginAccepts */
    {112, 2, 0, 0, 2, 0, 2, 0}, /* PortLoginRejects */
    {129, 2, 0, 0, 2, 0, 2, 0}, /* PortLoginRequests */
    {147, 2, 0, 0, 2, 0, 2, 0}, /* RXCongestionFPINs */
    {165, 2, 0, 0, 2, 0, 2, 0}, /* RXDeliveryFPINs */
    {181, 2, 0, 0, 2, 0, 2, 0}, /* RXExchanges */
    {193, 2, 0, 0, 2, 0, 2, 0}, /* RXLinkIntegrityFPINs */
    {214, 2, 0, 0, 2, 0, 2, 0}, /* RXPeerCongestionFPINs */
    {236, 2, 0, 0, 2, 0, 2, 0}, /* RXSequences */
    {248, 2, 0, 0, 2, 0, 2, 0}, /* TXCongestionFPINs */
    {266, 2, 0, 0, 2, 0, 2, 0}, /* TXDeliveryFPINs */
    {282, 2, 0, 0, 2, 0, 2, 0}, /* TXExchanges */
    {294, 2, 0, 0, 2, 0, 2, 0}, /* TXLinkIntegrityFPINs */
    {315, 2, 0, 0, 2, 0, 2, 0}, /* TXPeerCongestionFPINs */
    {337, 2, 0, 0, 2, 0, 2, 0}, /* TXSequences */
    {34, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {362, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {86, 0, 1, 0, 8, 0, 1, 0}, /* Ethernet */
    {349, 0, 2, 0, 8, 0, 2, 0}, /* FibreChannel */
    {374, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {377, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {30, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {382, 2, 0, 1, 3, 0, 1, 0}, /* RXAvgQueueDepthPercent */
    {407, 2, 0, 2, 2, 0, 1, 0}, /* RXBytes */
    {418, 2, 0, 0, 2, 0, 1, 0}, /* RXFrames */
    {427, 2, 0, 0, 2, 0, 1, 0}, /* RXMulticastFrames */
    {445, 2, 0, 0, 1, 0, 1, 0}, /* RXQueuesEmpty */
    {459, 2, 0, 0, 2, 0, 1, 0}, /* RXQueuesFull */
    {472, 2, 0, 0, 2, 0, 1, 0}, /* RXUnicastFrames */
    {488, 2, 0, 1, 3, 0, 1, 0}, /* TXAvgQueueDepthPercent */
    {511, 2, 0, 2, 2, 0, 1, 0}, /* TXBytes */
    {519, 2, 0, 0, 2, 0, 1, 0}, /* TXFrames */
    {528, 2, 0, 0, 2, 0, 1, 0}, /* TXMulticastFrames */
    {546, 2, 0, 0, 1, 0, 1, 0}, /* TXQueuesEmpty */
    {560, 2, 0, 0, 2, 0, 1, 0}, /* TXQueuesFull */
    {573, 2, 0, 0, 2, 0, 1, 0}, /* TXUnicastFrames */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 405, 0}, {NAN, NAN, 0, 415, 0},
};
static const struct schema_fact_action actions[] = {
    {600, 3, 5, 65535, 3, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NetworkDeviceFunctionMetrics = {
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
    .run_count = 3,
    .type_count = 5,
    .action_count = 1,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
