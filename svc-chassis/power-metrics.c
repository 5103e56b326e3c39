/*
 * PowerSupplyMetrics: the sensors at a supply's `sensors` association, each under the property that
 * its type and name say.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-chassis/power-supplies.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

/* Names are those of dbus-sensors' PSUSensor: "PSU0_Input_Power", "PSU0 Output Voltage" … */
static const struct {
    const char *dbus_type, *word; /* word: part of the name, "" for any */
    const char *property;
    bool array;
} metric_rows[] = {
    {"power", "input", "InputPowerWatts", false},
    {"power", "output", "OutputPowerWatts", false},
    {"voltage", "input", "InputVoltage", false},
    {"current", "input", "InputCurrentAmps", false},
    {"temperature", "", "TemperatureCelsius", false},
    {"voltage", "output", "RailVoltage", true},
    {"current", "output", "RailCurrentAmps", true},
};

struct rail_list {
    const struct scope *scope;
    const char *word;
    json_t *rails;
};

static int append_rail(const struct mirror_object *sensor, void *context)
{
    struct rail_list *list = context;

    if (!strcasestr(mirror_object_leaf(sensor), list->word))
        return 0;
    return json_array_append_new(list->rails, sensor_excerpt(list->scope, sensor)) ? -ENOMEM : 0;
}

static int put_row(const struct scope *scope, json_t *resource, const struct mirror_object *supply,
                   size_t row)
{
    const struct mirror_object *sensor = power_supply_sensor(
        scope, supply, metric_rows[row].dbus_type, metric_rows[row].word);
    struct rail_list list = {scope, metric_rows[row].word, NULL};

    if (!sensor)
        return 0;
    if (!metric_rows[row].array)
        return json_put(resource, metric_rows[row].property, sensor_excerpt(scope, sensor));
    list.rails = json_array();
    if (!list.rails ||
        sensors_each_of_item(scope, supply, metric_rows[row].dbus_type, append_rail, &list)) {
        json_decref(list.rails);
        return -ENOMEM;
    }
    return resource_put_array(resource, metric_rows[row].property, list.rails);
}

static json_t *metrics_uri(const struct scope *scope)
{
    json_t *supply = scope_uri(scope->top_uri, "/PowerSubsystem/PowerSupplies/",
                               scope->parameters[1]);
    json_t *uri = supply ? scope_uri(json_string_value(supply), "/Metrics", NULL) : NULL;

    json_decref(supply);
    return uri;
}

static int build_metrics(const struct scope *scope, json_t **ret_resource)
{
    const struct mirror_object *supply = power_supply_member(scope);
    json_t *resource;
    size_t count;

    if (!supply)
        return SCOPE_E_NOT_FOUND;
    mirror_endpoints(scope->mirror, mirror_object_path(supply), "sensors", &count);
    if (count == 0)
        return SCOPE_E_NOT_FOUND;
    resource = resource_new("PowerSupplyMetrics.v1_2_0.PowerSupplyMetrics", metrics_uri(scope),
                            "Metrics", "Power Supply Metrics");
    if (!resource || status_put_item(resource, supply)) {
        json_decref(resource);
        return -ENOMEM;
    }
    for (size_t row = 0; row < ARRAY_SIZE(metric_rows); row++) {
        if (put_row(scope, resource, supply, row)) {
            json_decref(resource);
            return -ENOMEM;
        }
    }
    *ret_resource = resource;
    return 0;
}

const struct resource_kind power_supply_metrics_kind = {.find = chassis_find,
                                                        .build = build_metrics};
