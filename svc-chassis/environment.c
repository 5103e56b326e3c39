/*
 * EnvironmentMetrics of a chassis: what it draws, how fast its fans turn, and its power limit.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-chassis/fans.h"
#include "hardware/names.h"
#include "hardware/power-cap.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

struct fan_list {
    const struct scope *scope;
    json_t *speeds;
};

static int append_speeds(const struct mirror_object *fan, void *context)
{
    struct fan_list *list = context;

    for (size_t rotor = 0;; rotor++) {
        json_t *excerpt;

        if (fan_speed_excerpt(list->scope, fan, rotor, &excerpt))
            return -ENOMEM;
        if (!excerpt)
            return 0;
        if (json_array_append_new(list->speeds, excerpt) ||
            json_put(excerpt, "DeviceName", json_string(scope_item_name(fan))))
            return -ENOMEM;
    }
}

static int put_fans(const struct scope *scope, json_t *resource)
{
    struct fan_list list = {scope, json_array()};

    if (!list.speeds || fans_each(scope, append_speeds, &list)) {
        json_decref(list.speeds);
        return -ENOMEM;
    }
    if (json_array_size(list.speeds) == 0) {
        json_decref(list.speeds);
        return 0;
    }
    return resource_put_array(resource, "FanSpeedsPercent", list.speeds);
}

static int put_power_limit(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *cap = power_cap_of(scope, scope->top);
    json_t *limit;

    if (!cap)
        return 0;
    limit = json_object();
    if (json_put(resource, "PowerLimitWatts", limit) ||
        json_put(limit, "DataSourceUri",
                 scope_uri(scope->top_uri, "/Controls/", mirror_object_leaf(cap))))
        return -ENOMEM;
    return power_cap_put_control(limit, cap);
}

static int put_environment(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *power = sensor_total_power(scope);
    int error = power ? json_put(resource, "PowerWatts", sensor_excerpt(scope, power)) : 0;

    if (!error)
        error = put_fans(scope, resource);
    return error ? error : put_power_limit(scope, resource);
}

static const struct property_map power_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "PowerWatts/Reading", PROPERTY_CUSTOM),
};
static const struct property_map fan_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "FanSpeedsPercent/#/Reading", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "FanSpeedsPercent/#/SpeedRPM", PROPERTY_CUSTOM),
};
static const struct resource_map maps[] = {
    {.source = SENSOR_TOTAL_POWER,
     .rows = power_rows,
     .row_count = ARRAY_SIZE(power_rows),
     .by_code = true},
    {.source = "rotors of the fans, as in Fan",
     .rows = fan_rows,
     .row_count = ARRAY_SIZE(fan_rows),
     .by_code = true},
    {.source = "the first cap at association `controlled_by`, as PowerLimitWatts",
     .rows = power_cap_rows,
     .row_count = POWER_CAP_ROWS,
     .by_code = true},
};

static const struct patch_form form = POWER_LIMIT_FORM(ENVIRONMENT_METRICS_TYPE);

static int apply_limit(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    return power_limit_apply(power_cap_of(scope, scope->top), value, batch, messages);
}

const struct resource_kind environment_metrics_kind = {
    .find = chassis_find,
    .name = "Chassis Environment Metrics",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_environment,
    .form = &form,
    .apply = apply_limit,
};
