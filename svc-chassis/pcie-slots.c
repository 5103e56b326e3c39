/*
 * PCIeSlots of a chassis: the slots that say, by their association `chassis`, that they are in it.
 * Rows of a slot are in hardware/pcie-slot.h.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "hardware/pcie-slot.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-chassis/chassis-links.h"
#include "svc-chassis/kinds.h"

static const char *const slot_interfaces[] = {INTERFACE_PCIE_SLOT, NULL};
static const char *const device_interfaces[] = {INTERFACE_PCIE_DEVICE, NULL};

static bool is_in_chassis(const struct scope *scope, const struct mirror_object *slot)
{
    return pcie_slot_chassis(scope, slot) == scope->top;
}

const struct scope_set chassis_pcie_slot_set = {
    .below = INVENTORY_PATH, .interfaces = slot_interfaces, .belongs = is_in_chassis};

static const struct scope_set slot_device_set = {.association = "containing",
                                                 .interfaces = device_interfaces};
static const struct scope_set slot_processor_set = {.association = "connected_to",
                                                    .interfaces = chassis_processor_interfaces};

static int put_slot_links(const struct scope *scope, json_t *member,
                          const struct mirror_object *slot)
{
    int error = chassis_put_system_links(scope, member, "Links/PCIeDevice", &slot_device_set, slot,
                                         "/PCIeDevices/");

    return error ? error
                 : chassis_put_system_links(scope, member, "Links/Processors", &slot_processor_set,
                                            slot, "/Processors/");
}

struct slot_list {
    const struct scope *scope;
    json_t *slots;
};

static int append_slot(const struct mirror_object *slot, void *context)
{
    struct slot_list *list = context;
    json_t *member = json_object();

    if (json_array_append_new(list->slots, member) ||
        property_map_apply(pcie_slot_rows, PCIE_SLOT_ROW_COUNT, slot, member) ||
        item_put_location(member, slot) || status_put_item(member, slot) ||
        led_put_location_indicator(list->scope, member, slot) ||
        put_slot_links(list->scope, member, slot))
        return -ENOMEM;
    return 0;
}

static int put_slots(const struct scope *scope, json_t *resource)
{
    struct slot_list list = {scope, json_array()};

    if (!list.slots || scope_each(scope, &chassis_pcie_slot_set, NULL, append_slot, &list)) {
        json_decref(list.slots);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Slots", list.slots);
}

static const struct resource_map maps[] = {
    {.source = "each element of Slots: slots whose association `chassis` is this one",
     .rows = pcie_slot_rows,
     .row_count = PCIE_SLOT_ROW_COUNT,
     .by_code = true},
};

/* -- PATCH -- */

static const struct patch_property writable[] = {{.pointer = "/Slots/#/LocationIndicatorActive"}};

static const struct patch_form form = {
    .schema = &schema_PCIeSlots,
    .type = PCIE_SLOTS_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

struct slot_search {
    size_t index;
    const struct mirror_object *found;
};

static int match_index(const struct mirror_object *slot, void *context)
{
    struct slot_search *search = context;

    if (search->index-- > 0)
        return 0;
    search->found = slot;
    return 1;
}

static int apply_slots(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    struct slot_search search = {.index = value->index};

    scope_each(scope, &chassis_pcie_slot_set, NULL, match_index, &search);
    return led_set_location_indicator(scope, search.found, value->pointer,
                                      json_is_true(value->value), batch);
}

/* `item` is about the slots: the resource has no object of its own, so only docs/mapping reads it.
 */
const struct resource_kind pcie_slots_kind = {
    .find = chassis_find,
    .name = "PCIe Slots",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .put = put_slots,
    .form = &form,
    .apply = apply_slots,
};
