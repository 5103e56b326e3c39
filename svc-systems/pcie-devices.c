/*
 * PCIe devices of a system. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/{PCIeDevice,PCIeSlot}.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "hardware/pcie-slot.h"
#include "redfish/json.h"
#include "svc-systems/devices.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"

static const char *const device_interfaces[] = {INTERFACE_PCIE_DEVICE, NULL};
static const char *const processor_interfaces[] = {INTERFACE_CPU, INTERFACE_ACCELERATOR, NULL};

const struct scope_set pcie_device_set = {
    .below = INVENTORY_PATH, .interfaces = device_interfaces, .belongs = host_owns};
static const struct scope_set processor_set = {.association = "connected_to",
                                               .interfaces = processor_interfaces};

int pcie_device_find(struct scope *scope)
{
    int outcome = host_find_system(scope);

    return outcome ? outcome : scope_enter(scope, &pcie_device_set, 1);
}

/* -- the device and its slot -- */

static const struct property_word type_words[] = {{"MultiFunction", "MultiFunction"},
                                                  {"Retimer", "Retimer"},
                                                  {"Simulated", "Simulated"},
                                                  {"SingleFunction", "SingleFunction"},
                                                  {NULL, NULL}};

static const struct property_map device_rows[] = {
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "DeviceType", "DeviceType", PROPERTY_ENUM,
                 .words = type_words),
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "GenerationInUse", "PCIeInterface/PCIeType", PROPERTY_WORD,
                 .words = pcie_generation_words),
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "GenerationSupported", "PCIeInterface/MaxPCIeType",
                 PROPERTY_WORD, .words = pcie_generation_words),
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "LanesInUse", "PCIeInterface/LanesInUse",
                 PROPERTY_INTEGER_OR_NULL),
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "MaxLanes", "PCIeInterface/MaxLanes", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
};

static const struct property_map slot_location_rows[] = {
    PROPERTY_ROW(INTERFACE_LOCATION_CODE, "LocationCode", "Slot/Location/PartLocation/ServiceLabel",
                 PROPERTY_TEXT),
};

static const struct resource_map device_maps[] = {
    {.rows = device_rows, .row_count = ARRAY_SIZE(device_rows)},
    {.source = "slot, at association `contained_by`, as Slot",
     .rows = pcie_slot_rows,
     .row_count = PCIE_SLOT_ROW_COUNT,
     .by_code = true},
    {.source = "slot; without one the device",
     .rows = slot_location_rows,
     .row_count = ARRAY_SIZE(slot_location_rows),
     .by_code = true},
};

static int put_slot(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *slot = pcie_device_slot(scope, scope->object);
    json_t *member = json_object();
    int error = member ? 0 : -ENOMEM;

    if (!error && slot)
        error = property_map_apply(pcie_slot_rows, PCIE_SLOT_ROW_COUNT, slot, member);
    if (!error)
        error = item_put_location(member, slot ? slot : scope->object);
    if (error || json_object_size(member) == 0) {
        json_decref(member);
        return error;
    }
    return json_put(resource, "Slot", member);
}

static int put_chassis(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = pcie_device_chassis(scope, scope->object);

    return chassis ? resource_put_one_link(
                         resource, "Links/Chassis",
                         scope_link("/redfish/v1/Chassis", "/", mirror_object_leaf(chassis)))
                   : 0;
}

static int put_device(const struct scope *scope, json_t *resource)
{
    int error = put_slot(scope, resource);

    if (!error)
        error = put_chassis(scope, resource);
    return error ? error
                 : scope_put_links(scope, resource, "Links/Processors", &processor_set,
                                   scope->object, scope->top_uri, "/Processors/");
}

static const struct resource_link device_links[] = {{"PCIeFunctions", "/PCIeFunctions", NULL}};

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form form = {
    .schema = &schema_PCIeDevice,
    .type = PCIE_DEVICE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind pcie_device_collection_kind = {
    .find = host_find_system, .name = "PCIe Device Collection", .members = &pcie_device_set};
const struct resource_kind pcie_device_kind = {
    .find = pcie_device_find,
    .maps = device_maps,
    .map_count = ARRAY_SIZE(device_maps),
    .item = ITEM_ASSET | ITEM_STATUS | ITEM_INDICATOR,
    .links = device_links,
    .link_count = ARRAY_SIZE(device_links),
    .put = put_device,
    .form = &form,
};
