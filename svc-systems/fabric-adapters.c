/*
 * Fabric adapters of a system, and their ports. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/FabricAdapter.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "hardware/port.h"
#include "svc-systems/devices.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"

static const char *const adapter_interfaces[] = {INTERFACE_FABRIC_ADAPTER, NULL};
static const struct scope_set adapter_set = {
    .below = INVENTORY_PATH, .interfaces = adapter_interfaces, .belongs = host_owns};

static int find_adapter(struct scope *scope)
{
    int outcome = host_find_system(scope);

    return outcome ? outcome : scope_enter(scope, &adapter_set, 1);
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

/* -- adapters -- */

static const struct property_map adapter_rows[] = {
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
};
static const struct resource_map adapter_maps[] = {
    {.rows = adapter_rows, .row_count = ARRAY_SIZE(adapter_rows)}};
static const struct resource_link adapter_links[] = {{"Ports", "/Ports", NULL}};

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form adapter_form = {
    .schema = &schema_FabricAdapter,
    .type = FABRIC_ADAPTER_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind fabric_adapter_collection_kind = {
    .find = host_find_system, .name = "Fabric Adapter Collection", .members = &adapter_set};
const struct resource_kind fabric_adapter_kind = {
    .find = find_adapter,
    .maps = adapter_maps,
    .map_count = ARRAY_SIZE(adapter_maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .links = adapter_links,
    .link_count = ARRAY_SIZE(adapter_links),
    .form = &adapter_form,
};

/* -- ports -- */

const struct resource_kind fabric_adapter_port_collection_kind = PORT_COLLECTION_KIND(find_ports);
const struct resource_kind fabric_adapter_port_kind = PORT_KIND(find_port);
const struct resource_kind fabric_adapter_port_metrics_kind = PORT_METRICS_KIND(find_port_metrics);
