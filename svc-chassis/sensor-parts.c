/*
 * The pieces of a sensor that several resources quote: see sensors.h.
 */
#include "svc-chassis/sensors.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/names.h"
#include "svc-chassis/sensor-id.h"

/* -- lists -- */

static int each_of_type(const struct scope *scope, const char *path, const char *association,
                        const char *dbus_type, scope_visit_fn visit, void *context)
{
    size_t count;
    const char *const *endpoints = mirror_endpoints(scope->mirror, path, association, &count);

    for (size_t i = 0; i < count; i++) {
        const struct mirror_object *object;
        int outcome;

        if (!sensor_path_has_type(endpoints[i], dbus_type))
            continue;
        object = mirror_find(scope->mirror, endpoints[i]);
        if (!object || !mirror_object_has(object, INTERFACE_SENSOR_VALUE))
            continue;
        outcome = visit(object, context);
        if (outcome)
            return outcome;
    }
    return 0;
}

int sensors_each_of_type(const struct scope *scope, const char *dbus_type, scope_visit_fn visit,
                         void *context)
{
    return each_of_type(scope, mirror_object_path(scope->top), "all_sensors", dbus_type, visit,
                        context);
}

int sensors_each_of_item(const struct scope *scope, const struct mirror_object *item,
                         const char *dbus_type, scope_visit_fn visit, void *context)
{
    return each_of_type(scope, mirror_object_path(item), "sensors", dbus_type, visit, context);
}

/* -- readings -- */

double sensor_reading(const struct mirror_object *sensor)
{
    double value;

    return mirror_read_number(sensor, INTERFACE_SENSOR_VALUE, "Value", &value) ? value : NAN;
}

double sensor_percent_of_range(double value, double minimum, double maximum)
{
    if (!isfinite(value) || !isfinite(minimum) || !isfinite(maximum) || maximum <= minimum)
        return NAN;
    return (value - minimum) * 100.0 / (maximum - minimum);
}

double sensor_percent(const struct mirror_object *sensor)
{
    double minimum, maximum;

    if (!mirror_read_number(sensor, INTERFACE_SENSOR_VALUE, "MinValue", &minimum) ||
        !mirror_read_number(sensor, INTERFACE_SENSOR_VALUE, "MaxValue", &maximum))
        return NAN;
    return sensor_percent_of_range(sensor_reading(sensor), minimum, maximum);
}

/* -- pieces that others quote -- */

static bool has_path(const char *const *paths, size_t count, const char *path)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(paths[i], path) == 0)
            return true;
    }
    return false;
}

static json_t *uri_below_other_chassis(const char *chassis_path, const char *id)
{
    char leaf[SENSOR_ID_BYTES];
    json_t *base, *uri;

    if (!sensor_path_leaf(chassis_path, leaf, sizeof(leaf)))
        return json_null();
    base = scope_uri("/redfish/v1/Chassis", "/", leaf);
    uri = base ? scope_uri(json_string_value(base), "/Sensors/", id) : NULL;
    json_decref(base);
    return uri;
}

/* A sensor is below the chassis of the scope when that lists it, else below the one that does. */
json_t *sensor_uri(const struct scope *scope, const struct mirror_object *sensor)
{
    const char *path = mirror_object_path(sensor);
    size_t count;
    const char *const *chassis = mirror_endpoints(scope->mirror, path, "chassis", &count);
    char id[SENSOR_ID_BYTES];

    if (!sensor_type_of_path(path) || !sensor_id_of_path(path, id))
        return json_null();
    if (has_path(chassis, count, mirror_object_path(scope->top)))
        return scope_uri(scope->top_uri, "/Sensors/", id);
    return count > 0 ? uri_below_other_chassis(chassis[0], id) : json_null();
}

json_t *sensor_excerpt(const struct scope *scope, const struct mirror_object *sensor)
{
    json_t *excerpt = json_object();

    if (json_put(excerpt, "DataSourceUri", sensor_uri(scope, sensor)) ||
        json_put(excerpt, "Reading", json_number_or_null(sensor_reading(sensor)))) {
        json_decref(excerpt);
        return NULL;
    }
    return excerpt;
}

const struct mirror_object *sensor_item(const struct scope *scope,
                                        const struct mirror_object *sensor)
{
    return scope_first_endpoint(scope, mirror_object_path(sensor), "inventory", NULL);
}

int sensor_put_status(const struct scope *scope, json_t *resource,
                      const struct mirror_object *sensor)
{
    const struct mirror_object *item = sensor_item(scope, sensor);
    struct status_flags flags = {0};

    status_read_item(sensor, &flags);
    status_read_alarms(sensor, &flags);
    if (item) {
        struct status_flags of_item = {0};

        /* Of the item only these two: a sensor answers for itself whether it can be read. */
        status_read_item(item, &of_item);
        flags.absent |= of_item.absent;
        flags.not_functional |= of_item.not_functional;
    }
    return status_put_flags(resource, &flags);
}

/* Where a sensor sits when it does not say so itself: the interface of its inventory item tells. */
static const struct {
    const char *interface, *context;
} context_rows[] = {
    {INTERFACE_CPU, "CPU"},
    {INTERFACE_DIMM, "Memory"},
    {INTERFACE_ACCELERATOR, "Accelerator"},
    {INTERFACE_POWER_SUPPLY, "PowerSupply"},
    {INTERFACE_FAN, "Fan"},
    {INTERFACE_DRIVE, "StorageDevice"},
    {INTERFACE_MOTHERBOARD, "SystemBoard"},
};

/* Words of Common.PhysicalContext that Redfish has too: bmcweb knows the first one only, boards use
 * the others likewise. */
static const char *const context_words[] = {
    "Accelerator", "Manager",     "Intake",        "Exhaust",          "CPU",
    "Memory",      "SystemBoard", "PowerSupply",   "Chassis",          "VoltageRegulator",
    "Fan",         "GPU",         "StorageDevice", "NetworkingDevice", "Front",
    "Back",        "Room",        "Backplane"};

/*
 * The air of the chassis is no inventory item, and Common.PhysicalContext has no word for it as
 * published: boards say it in the name of the sensor. It counts for what measures air, and not
 * inside of a smaller item, as the inlet of a power supply is a place in that.
 */
static const struct {
    const char *word, *context;
} air_rows[] = {
    {"Inlet", "Intake"},
    {"Intake", "Intake"},
    {"Outlet", "Exhaust"},
    {"Exhaust", "Exhaust"},
};

static const char *air_context(const struct mirror_object *sensor)
{
    const char *path = mirror_object_path(sensor);

    if (!sensor_path_has_type(path, "temperature") && !sensor_path_has_type(path, "humidity"))
        return NULL;
    for (size_t i = 0; i < ARRAY_SIZE(air_rows); i++) {
        if (strcasestr(mirror_object_leaf(sensor), air_rows[i].word))
            return air_rows[i].context;
    }
    return NULL;
}

static const char *item_context(const struct mirror_object *item)
{
    for (size_t i = 0; i < ARRAY_SIZE(context_rows); i++) {
        if (mirror_object_has(item, context_rows[i].interface))
            return context_rows[i].context;
    }
    return NULL;
}

const char *sensor_physical_context(const struct scope *scope, const struct mirror_object *sensor)
{
    const struct mirror_object *item;
    const char *word, *of_item, *of_air;

    if (mirror_read_enum(sensor, INTERFACE_PHYSICAL_CONTEXT, "Type", &word)) {
        for (size_t i = 0; i < ARRAY_SIZE(context_words); i++) {
            if (strcmp(word, context_words[i]) == 0)
                return context_words[i];
        }
    }
    item = sensor_item(scope, sensor);
    of_item = item ? item_context(item) : NULL;
    of_air = !of_item || strcmp(of_item, "SystemBoard") == 0 ? air_context(sensor) : NULL;
    return of_air ? of_air : of_item;
}

json_t *sensor_name(const struct mirror_object *sensor)
{
    CLEANUP(free_cleanup) char *name = strdup(mirror_object_leaf(sensor));

    if (!name)
        return NULL;
    for (char *character = name; *character; character++) {
        if (*character == '_')
            *character = ' ';
    }
    return json_string(name);
}

static int match_total_power(const struct mirror_object *sensor, void *context)
{
    const struct mirror_object **found = context;
    struct mirror_value purpose = mirror_object_value(sensor, INTERFACE_SENSOR_PURPOSE, "Purpose");

    if (purpose.type == MIRROR_TEXTS) {
        for (size_t i = 0; i < purpose.texts.count; i++) {
            if (strcmp(purpose.texts.items[i],
                       INTERFACE_SENSOR_PURPOSE ".SensorPurpose.TotalPower") == 0) {
                *found = sensor;
                return 1;
            }
        }
    }
    if (!*found && strcmp(mirror_object_leaf(sensor), "total_power") == 0)
        *found = sensor;
    return 0;
}

const struct mirror_object *sensor_total_power(const struct scope *scope)
{
    const struct mirror_object *found = NULL;

    sensors_each_of_type(scope, "power", match_total_power, &found);
    return found;
}
