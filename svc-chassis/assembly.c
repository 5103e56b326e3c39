/*
 * Assembly of a chassis: the panels that it contains, with their indicators.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"
#include "hardware/status.h"

static const char *const panel_interfaces[] = {INTERFACE_PANEL, NULL};

struct panel_list {
    const struct scope *scope;
    json_t *assemblies;
};

static int append_panel(const struct mirror_object *panel, void *context)
{
    struct panel_list *list = context;
    json_t *assembly = json_object();
    size_t index = json_array_size(list->assemblies);
    char fragment[48], member_id[24];

    snprintf(member_id, sizeof(member_id), "%zu", index);
    snprintf(fragment, sizeof(fragment), "/Assembly#/Assemblies/%zu", index);
    if (json_array_append_new(list->assemblies, assembly) ||
        json_put(assembly, "@odata.id", scope_uri(list->scope->top_uri, fragment, NULL)) ||
        json_put(assembly, "MemberId", json_string(member_id)) ||
        json_put(assembly, "Name", json_string(scope_item_name(panel))) ||
        item_put_asset_without_manufacturer(assembly, panel) ||
        item_put_location(assembly, panel) || status_put_item(assembly, panel) ||
        led_put_location_indicator(list->scope, assembly, panel))
        return -ENOMEM;
    return 0;
}

static int each_panel(const struct scope *scope, scope_visit_fn visit, void *context)
{
    return scope_each_endpoint(scope, mirror_object_path(scope->top), "containing",
                               panel_interfaces, visit, context);
}

static int put_assembly(const struct scope *scope, json_t *resource)
{
    struct panel_list list = {scope, json_array()};

    if (!list.assemblies || each_panel(scope, append_panel, &list)) {
        json_decref(list.assemblies);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Assemblies", list.assemblies);
}

static const struct patch_property writable[] = {
    {.pointer = "/Assemblies/#/LocationIndicatorActive"},
};

static const struct patch_form form = {
    .schema = &schema_Assembly,
    .type = ASSEMBLY_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

struct panel_search {
    size_t index;
    const struct mirror_object *found;
};

static int match_index(const struct mirror_object *panel, void *context)
{
    struct panel_search *search = context;

    if (search->index-- > 0)
        return 0;
    search->found = panel;
    return 1;
}

static int apply_assembly(const struct scope *scope, const struct patch_value *value,
                          struct write_batch *batch, json_t *messages)
{
    struct panel_search search = {.index = value->index};

    each_panel(scope, match_index, &search);
    return led_set_location_indicator(scope, search.found, value->pointer,
                                      json_is_true(value->value), batch);
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_ASSET, "Model", "Model", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "PartNumber", "PartNumber", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "SerialNumber", "SerialNumber", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "SparePartNumber", "SparePartNumber", PROPERTY_CUSTOM),
};
static const struct resource_map maps[] = {
    {.source = "each element of Assemblies: objects with x.Inventory.Item.Panel at association "
               "`containing`",
     .rows = rows,
     .row_count = ARRAY_SIZE(rows),
     .by_code = true},
};

/* `item` is about the panels: the resource has no object of its own, so only docs/mapping reads it.
 */
const struct resource_kind assembly_kind = {
    .find = chassis_find,
    .name = "Assembly Collection",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .put = put_assembly,
    .form = &form,
    .apply = apply_assembly,
};
