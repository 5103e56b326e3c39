/*
 * The fabric of PCIe switches, with their ports and counters. OpenBMC has no object for a fabric;
 * there is one, called as in bmcweb, and all switches are in it. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/PCIeSwitch.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/port.h"
#include "redfish/json.h"
#include "svc-systems/devices.h"
#include "svc-systems/kinds.h"

#define FABRIC "fabric"

static const char *const switch_interfaces[] = {INTERFACE_PCIE_SWITCH, NULL};
static const struct scope_set switch_set = {.below = INVENTORY_PATH,
                                            .interfaces = switch_interfaces};

static int find_fabric(struct scope *scope)
{
    return strcmp(scope->parameters[0], FABRIC) == 0 ? 0 : SCOPE_E_NOT_FOUND;
}

static int find_switch(struct scope *scope)
{
    int outcome = find_fabric(scope);

    return outcome ? outcome : scope_enter(scope, &switch_set, 1);
}

static int find_ports(struct scope *scope)
{
    return port_find_all(scope, find_switch(scope));
}

static int find_port(struct scope *scope)
{
    return port_find(scope, find_switch(scope));
}

static int find_port_metrics(struct scope *scope)
{
    return port_find_metrics(scope, find_switch(scope));
}

/* -- fabrics -- */

static int put_fabrics(const struct scope *scope, json_t *resource)
{
    return resource_put_one_link(resource, "Members", scope_link(scope->uri, "/", FABRIC));
}

static int put_fabric(const struct scope *scope, json_t *resource)
{
    return json_put(resource, "FabricType", json_string("PCIe"));
}

static const struct resource_link fabric_links[] = {{"Switches", "/Switches", NULL}};

const struct resource_kind fabric_collection_kind = {
    .name = "Fabric Collection", .is_collection = true, .put = put_fabrics};
const struct resource_kind fabric_kind = {.find = find_fabric,
                                          .name = "PCIe Fabric",
                                          .links = fabric_links,
                                          .link_count = ARRAY_SIZE(fabric_links),
                                          .put = put_fabric};

/* -- switches -- */

static const struct property_map switch_rows[] = {
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
};
static const struct resource_map switch_maps[] = {
    {.rows = switch_rows, .row_count = ARRAY_SIZE(switch_rows)}};
static const struct resource_link switch_links[] = {{"Ports", "/Ports", NULL}};

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form switch_form = {
    .schema = &schema_Switch,
    .type = SWITCH_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int put_switch(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "SwitchType", json_string("PCIe"));

    return error ? error : devices_put_chassis(scope, resource, scope->object);
}

const struct resource_kind switch_collection_kind = {
    .find = find_fabric, .name = "Switch Collection", .members = &switch_set};
const struct resource_kind switch_kind = {
    .find = find_switch,
    .maps = switch_maps,
    .map_count = ARRAY_SIZE(switch_maps),
    .item = ITEM_ASSET_WITHOUT_SPARE | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .links = switch_links,
    .link_count = ARRAY_SIZE(switch_links),
    .put = put_switch,
    .form = &switch_form,
};

/* -- ports -- */

const struct resource_kind switch_port_collection_kind = PORT_COLLECTION_KIND(find_ports);
const struct resource_kind switch_port_kind = PORT_KIND(find_port);
const struct resource_kind switch_port_metrics_kind = PORT_METRICS_KIND(find_port_metrics);
