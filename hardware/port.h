/*
 * Ports of switches, fabric adapters and network adapters, and their counters: two services show
 * them. A port is an endpoint of `<device>/connecting`; its counters are the metrics at
 * `<port>/measured_by`, each known by the end of its path. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Connector/Port and Metric/Value; the counters' names are those that
 * bmcweb reads.
 */
#pragma once

#include "hardware/resource.h"

#define PORT_TYPE "Port.v1_18_0.Port"
#define PORT_MAP_COUNT 1
#define PORT_LINK_COUNT 1
#define PORT_METRICS_MAP_COUNT 34
#define PORT_ITEM_PARTS (ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR)

/** The ports of scope->parent. */
extern const struct scope_set port_set;

/**
 * For find functions that have found the device of "…/{DeviceId}/Ports…" with `outcome`: they go on
 * to its ports, to the port that the URI's third parameter names, or to that port's counters, which
 * are there when somebody measures it. Return as resource_find_fn; `outcome` when that is not 0.
 */
int port_find_all(struct scope *scope, int outcome);
int port_find(struct scope *scope, int outcome);
int port_find_metrics(struct scope *scope, int outcome);

/* -- the kinds, by their find functions -- */
#define PORT_COLLECTION_KIND(find_)                                                                \
    {                                                                                              \
        .find = (find_), .name = "Port Collection", .members = &port_set                           \
    }
#define PORT_KIND(find_)                                                                           \
    {                                                                                              \
        .find = (find_), .maps = port_maps, .map_count = PORT_MAP_COUNT, .item = PORT_ITEM_PARTS,  \
        .links = port_links, .link_count = PORT_LINK_COUNT, .form = &port_form                     \
    }
#define PORT_METRICS_KIND(find_)                                                                   \
    {                                                                                              \
        .find = (find_), .name = "Port Metrics", .maps = port_metrics_maps,                        \
        .map_count = PORT_METRICS_MAP_COUNT, .put = port_metrics_put                               \
    }

/* -- what they consist of -- */
extern const struct resource_map port_maps[PORT_MAP_COUNT];
extern const struct resource_link port_links[PORT_LINK_COUNT];
extern const struct patch_form port_form;
/** scope->object is the port. */
extern const struct resource_map port_metrics_maps[PORT_METRICS_MAP_COUNT];
int port_metrics_put(const struct scope *scope, json_t *resource);
