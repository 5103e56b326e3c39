/*
 * PowerSupplyMetrics: the sensors at a supply's `sensors` association, each under the property that
 * its type and name say.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/names.h"
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

static int find_metrics(struct scope *scope)
{
    int outcome = power_supply_find(scope);

    return outcome == 0 && !power_supply_is_measured(scope) ? SCOPE_E_NOT_FOUND : outcome;
}

static int put_metrics(const struct scope *scope, json_t *resource)
{
    int error = 0;

    for (size_t row = 0; !error && row < ARRAY_SIZE(metric_rows); row++)
        error = put_row(scope, resource, scope->object, row);
    return error;
}

#define METRIC(to) PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", to, PROPERTY_CUSTOM)
static const struct property_map rows[] = {
    METRIC("InputPowerWatts/Reading"),    METRIC("OutputPowerWatts/Reading"),
    METRIC("InputVoltage/Reading"),       METRIC("InputCurrentAmps/Reading"),
    METRIC("TemperatureCelsius/Reading"), METRIC("RailVoltage/#/Reading"),
    METRIC("RailCurrentAmps/#/Reading"),
};
static const struct resource_map maps[] = {
    {.source = "sensors at association `sensors`, by their type, and by Input or Output in their "
               "names",
     .rows = rows,
     .row_count = ARRAY_SIZE(rows),
     .by_code = true},
};

const struct resource_kind power_supply_metrics_kind = {
    .find = find_metrics,
    .name = "Power Supply Metrics",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_STATUS,
    .put = put_metrics,
};
