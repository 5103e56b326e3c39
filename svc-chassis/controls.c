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

static int find_control(struct scope *scope)
{
    return chassis_find_member(scope, &power_cap_set);
}

const struct resource_kind control_collection_kind = {
    .find = chassis_find, .name = "Control Collection", .members = &power_cap_set};

static const struct property_map sensor_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "Sensor/Reading", PROPERTY_CUSTOM),
};
static const struct resource_map maps[] = {
    {.rows = power_cap_rows, .row_count = POWER_CAP_ROWS},
    {.source = SENSOR_TOTAL_POWER,
     .rows = sensor_rows,
     .row_count = ARRAY_SIZE(sensor_rows),
     .by_code = true},
};

static int put_control(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *power = sensor_total_power(scope);

    if (resource_put_one_link(resource, "RelatedItem", scope_link(scope->top_uri, "", NULL)) ||
        json_put(resource, "PhysicalContext", json_string("Chassis")) ||
        json_put(resource, "ControlType", json_string("Power")) ||
        json_put(resource, "SetPointType", json_string("Single")) ||
        json_put(resource, "SetPointUnits", json_string("W")) ||
        (power && json_put(resource, "Sensor", sensor_excerpt(scope, power))))
        return -ENOMEM;
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
    const struct mirror_object *cap = scope->object;

    if (value->property->key == CONTROL_SET_POINT)
        return power_cap_set_limit(cap, value, batch, messages);
    return power_cap_set_enabled(cap, value->pointer,
                                 strcmp(json_string_value(value->value), "Automatic") == 0, batch);
}

const struct resource_kind control_kind = {
    .find = find_control,
    .name = "Power Limit",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_STATUS,
    .put = put_control,
    .form = &form,
    .apply = apply_control,
};
