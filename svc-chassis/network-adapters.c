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
    int outcome = find_adapter(scope);

    return outcome ? outcome : scope_enter_collection(scope);
}

static int find_port(struct scope *scope)
{
    int outcome = find_adapter(scope);

    return outcome ? outcome : scope_enter(scope, &port_set, 2);
}

static int find_port_metrics(struct scope *scope)
{
    int outcome = find_port(scope);

    return outcome == 0 && !port_is_measured(scope) ? SCOPE_E_NOT_FOUND : outcome;
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

const struct resource_kind network_port_collection_kind = {
    .find = find_ports, .name = "Port Collection", .members = &port_set};
const struct resource_kind network_port_kind = {
    .find = find_port,
    .maps = port_maps,
    .map_count = PORT_MAP_COUNT,
    .item = PORT_ITEM_PARTS,
    .links = port_links,
    .link_count = PORT_LINK_COUNT,
    .form = &port_form,
};
const struct resource_kind network_port_metrics_kind = {
    .find = find_port_metrics,
    .name = "Port Metrics",
    .maps = port_metrics_maps,
    .map_count = PORT_METRICS_MAP_COUNT,
    .put = port_metrics_put,
};
