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

/** For the kind of a port. */
extern const struct resource_map port_maps[PORT_MAP_COUNT];
extern const struct resource_link port_links[PORT_LINK_COUNT];
extern const struct patch_form port_form;
/** True when the port has counters: only then there are PortMetrics. */
bool port_is_measured(const struct scope *scope);

/** For the kind of PortMetrics; scope->object is the port. */
extern const struct resource_map port_metrics_maps[PORT_METRICS_MAP_COUNT];
/** The counters: resource_put_fn. */
int port_metrics_put(const struct scope *scope, json_t *resource);
