/*
 * Controls of a chassis: the power limits at its `controlled_by` association.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/names.h"
#include "hardware/power-cap.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

struct member_list {
    const struct scope *scope;
    json_t *members;
};

static int append_member(const struct mirror_object *cap, void *context)
{
    struct member_list *list = context;

    return json_array_append_new(list->members, scope_link(list->scope->top_uri, "/Controls/",
                                                           mirror_object_leaf(cap)))
               ? -ENOMEM
               : 0;
}

static int build_collection(const struct scope *scope, json_t **ret_resource)
{
    struct member_list list = {scope, json_array()};

    if (!list.members || power_caps_each(scope, scope->top, append_member, &list)) {
        json_decref(list.members);
        return -ENOMEM;
    }
    return resource_new_collection("ControlCollection.ControlCollection",
                                   scope_uri(scope->top_uri, "/Controls", NULL),
                                   "Control Collection", list.members, ret_resource);
}

const struct resource_kind control_collection_kind = {.find = chassis_find,
                                                      .build = build_collection};

static int put_properties(const struct scope *scope, json_t *resource,
                          const struct mirror_object *cap)
{
    const struct mirror_object *power = sensor_total_power(scope);
    json_t *related = json_array();

    if (json_put(resource, "RelatedItem", related) ||
        json_array_append_new(related, scope_link(scope->top_uri, "", NULL)) ||
        json_put(resource, "RelatedItem@odata.count", json_integer(1)) ||
        json_put(resource, "PhysicalContext", json_string("Chassis")) ||
        json_put(resource, "ControlType", json_string("Power")) ||
        json_put(resource, "SetPointType", json_string("Single")) ||
        json_put(resource, "SetPointUnits", json_string("W")) ||
        power_cap_put_control(resource, cap) ||
        (power && json_put(resource, "Sensor", sensor_excerpt(scope, power))) ||
        status_put_item(resource, cap))
        return -ENOMEM;
    return 0;
}

static int build_control(const struct scope *scope, json_t **ret_resource)
{
    const struct mirror_object *cap = power_cap_by_id(scope, scope->top, scope->parameters[1]);
    json_t *resource;

    if (!cap)
        return SCOPE_E_NOT_FOUND;
    resource = resource_new(CONTROL_TYPE,
                            scope_uri(scope->top_uri, "/Controls/", scope->parameters[1]),
                            scope->parameters[1], "Power Limit");
    if (!resource || put_properties(scope, resource, cap)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

enum { CONTROL_SET_POINT, CONTROL_MODE };

static const struct patch_property writable[] = {
    {.pointer = "/SetPoint", .key = CONTROL_SET_POINT},
    {.pointer = "/ControlMode", .key = CONTROL_MODE, .values = power_cap_control_modes},
};

static const struct patch_form form = {
    .schema = &schema_Control,
    .type = CONTROL_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_control(const struct scope *scope, const struct patch_value *value,
                         struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *cap = power_cap_by_id(scope, scope->top, scope->parameters[1]);

    if (value->property->key == CONTROL_SET_POINT)
        return power_cap_set_limit(cap, value, batch, messages);
    return power_cap_set_enabled(cap, value->pointer,
                                 strcmp(json_string_value(value->value), "Automatic") == 0, batch);
}

const struct resource_kind control_kind = {
    .find = chassis_find, .build = build_control, .form = &form, .apply = apply_control};
