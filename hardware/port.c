/* See port.h. */
#include "hardware/port.h"

#include <string.h>

#include "base/cleanup.h"
#include "hardware/names.h"

#define BITS_PER_GIGABIT 1000000000

static const char *const port_interfaces[] = {INTERFACE_PORT, NULL};
static const char *const metric_interfaces[] = {INTERFACE_METRIC_VALUE, NULL};

const struct scope_set port_set = {.association = "connecting", .interfaces = port_interfaces};

/* -- ports -- */

/* The published interface has the short words, bmcweb reads the long ones. */
static const struct property_word type_words[] = {{"Downstream", "DownstreamPort"},
                                                  {"Upstream", "UpstreamPort"},
                                                  {"DownstreamPort", "DownstreamPort"},
                                                  {"UpstreamPort", "UpstreamPort"},
                                                  {NULL, NULL}};
static const struct property_word protocol_words[] = {{"PCIe", "PCIe"}, {NULL, NULL}};

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_PORT, "Speed", "CurrentSpeedGbps", PROPERTY_SCALED_INTEGER,
                 .divisor = BITS_PER_GIGABIT),
    PROPERTY_ROW(INTERFACE_PORT, "Width", "ActiveWidth", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_PORT, "PortType", "PortType", PROPERTY_ENUM, .words = type_words),
    PROPERTY_ROW(INTERFACE_PORT, "PortProtocol", "PortProtocol", PROPERTY_ENUM,
                 .words = protocol_words),
};

const struct resource_map port_maps[PORT_MAP_COUNT] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
};

static bool is_measured(const struct scope *scope)
{
    return scope_first_endpoint(scope, mirror_object_path(scope->object), "measured_by",
                                metric_interfaces) != NULL;
}

int port_find_all(struct scope *scope, int outcome)
{
    return outcome ? outcome : scope_enter_collection(scope);
}

int port_find(struct scope *scope, int outcome)
{
    return outcome ? outcome : scope_enter(scope, &port_set, 2);
}

int port_find_metrics(struct scope *scope, int outcome)
{
    outcome = port_find(scope, outcome);
    return outcome == 0 && !is_measured(scope) ? SCOPE_E_NOT_FOUND : outcome;
}

const struct resource_link port_links[PORT_LINK_COUNT] = {
    {"Metrics", "/Metrics", is_measured},
};

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

const struct patch_form port_form = {
    .schema = &schema_Port,
    .type = PORT_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

/* -- counters: `source` is the end of the metric's path -- */

#define METRIC(end, to)                                                                            \
    {                                                                                              \
        .source = (end),                                                                           \
        .rows = (const struct property_map[]){PROPERTY_ROW(INTERFACE_METRIC_VALUE, "Value", to,    \
                                                           PROPERTY_WHOLE_NUMBER)},                \
        .row_count = 1, .by_code = true                                                            \
    }

const struct resource_map port_metrics_maps[PORT_METRICS_MAP_COUNT] = {
    METRIC("/pcie/correctable_error_count", "PCIeErrors/CorrectableErrorCount"),
    METRIC("/pcie/non_fatal_error_count", "PCIeErrors/NonFatalErrorCount"),
    METRIC("/pcie/fatal_error_count", "PCIeErrors/FatalErrorCount"),
    METRIC("/pcie/l0_to_recovery_count", "PCIeErrors/L0ToRecoveryCount"),
    METRIC("/pcie/replay_count", "PCIeErrors/ReplayCount"),
    METRIC("/pcie/replay_rollover_count", "PCIeErrors/ReplayRolloverCount"),
    METRIC("/pcie/nak_sent_count", "PCIeErrors/NAKSentCount"),
    METRIC("/pcie/nak_received_count", "PCIeErrors/NAKReceivedCount"),
    METRIC("/pcie/unsupported_request_count", "PCIeErrors/UnsupportedRequestCount"),
    METRIC("/nic/rx_bytes", "RXBytes"),
    METRIC("/nic/tx_bytes", "TXBytes"),
    METRIC("/nic/rx_errors", "RXErrors"),
    METRIC("/nic/rx_frames", "Networking/RXFrames"),
    METRIC("/nic/tx_frames", "Networking/TXFrames"),
    METRIC("/nic/tx_discards", "Networking/TXDiscards"),
    METRIC("/nic/rx_multicast_frames", "Networking/RXMulticastFrames"),
    METRIC("/nic/tx_multicast_frames", "Networking/TXMulticastFrames"),
    METRIC("/nic/rx_broadcast_frames", "Networking/RXBroadcastFrames"),
    METRIC("/nic/tx_broadcast_frames", "Networking/TXBroadcastFrames"),
    METRIC("/nic/rx_unicast_frames", "Networking/RXUnicastFrames"),
    METRIC("/nic/tx_unicast_frames", "Networking/TXUnicastFrames"),
    METRIC("/nic/rx_fcs_errors", "Networking/RXFCSErrors"),
    METRIC("/nic/rx_frame_alignment_errors", "Networking/RXFrameAlignmentErrors"),
    METRIC("/nic/rx_false_carrier_errors", "Networking/RXFalseCarrierErrors"),
    METRIC("/nic/rx_undersize_frames", "Networking/RXUndersizeFrames"),
    METRIC("/nic/rx_oversize_frames", "Networking/RXOversizeFrames"),
    METRIC("/nic/rx_pause_xon_frames", "Networking/RXPauseXONFrames"),
    METRIC("/nic/rx_pause_xoff_frames", "Networking/RXPauseXOFFFrames"),
    METRIC("/nic/tx_pause_xon_frames", "Networking/TXPauseXONFrames"),
    METRIC("/nic/tx_pause_xoff_frames", "Networking/TXPauseXOFFFrames"),
    METRIC("/nic/tx_single_collisions", "Networking/TXSingleCollisions"),
    METRIC("/nic/tx_multiple_collisions", "Networking/TXMultipleCollisions"),
    METRIC("/nic/tx_late_collisions", "Networking/TXLateCollisions"),
    METRIC("/nic/tx_excessive_collisions", "Networking/TXExcessiveCollisions"),
};

static bool ends_with(const char *text, const char *end)
{
    size_t size = strlen(text), end_size = strlen(end);

    return size >= end_size && strcmp(text + size - end_size, end) == 0;
}

static int put_metric(const struct mirror_object *metric, void *context)
{
    for (size_t i = 0; i < ARRAY_SIZE(port_metrics_maps); i++) {
        const struct resource_map *map = &port_metrics_maps[i];

        if (ends_with(mirror_object_path(metric), map->source))
            return property_map_apply(map->rows, map->row_count, metric, context);
    }
    return 0;
}

int port_metrics_put(const struct scope *scope, json_t *resource)
{
    return scope_each_endpoint(scope, mirror_object_path(scope->object), "measured_by",
                               metric_interfaces, put_metric, resource);
}
