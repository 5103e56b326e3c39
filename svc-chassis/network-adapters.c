/*
 * Network adapters of a chassis, at its `containing` association, and their ports
 * (hardware/port.h). Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/NetworkAdapter.
 */
#include "base/cleanup.h"
#include "hardware/names.h"
#include "hardware/port.h"
#include "svc-chassis/chassis-links.h"
#include "svc-chassis/kinds.h"

static const char *const adapter_interfaces[] = {INTERFACE_NETWORK_ADAPTER, NULL};
const struct scope_set chassis_network_adapter_set = {.association = "containing",
                                                      .interfaces = adapter_interfaces};

static int find_adapter(struct scope *scope)
{
    return chassis_find_member(scope, &chassis_network_adapter_set);
}

static int find_ports(struct scope *scope)
{
    return port_find_all(scope, find_adapter(scope));
}

static int find_port(struct scope *scope)
{
    return port_find(scope, find_adapter(scope));
}

static int find_port_metrics(struct scope *scope)
{
    return port_find_metrics(scope, find_adapter(scope));
}

static const struct resource_link adapter_links[] = {{"Ports", "/Ports", NULL}};

const struct resource_kind network_adapter_collection_kind = {
    .find = chassis_find,
    .name = "Network Adapter Collection",
    .members = &chassis_network_adapter_set,
};
const struct resource_kind network_adapter_kind = {
    .find = find_adapter,
    .item = ITEM_ASSET_WITHOUT_SPARE | ITEM_LOCATION | ITEM_STATUS,
    .links = adapter_links,
    .link_count = ARRAY_SIZE(adapter_links),
};

const struct resource_kind network_port_collection_kind = PORT_COLLECTION_KIND(find_ports);
const struct resource_kind network_port_kind = PORT_KIND(find_port);
const struct resource_kind network_port_metrics_kind = PORT_METRICS_KIND(find_port_metrics);
