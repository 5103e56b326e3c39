/*
 * The collection of a chassis' sensors, and its members. The list is made of paths alone: it does
 * not depend on the objects behind it, whose values change all the time.
 */
#include "svc-chassis/sensors.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensor-id.h"

/* What comes straight from D-Bus. */

static const struct property_word basis_words[] = {
    {"Zero", "Zero"}, {"Delta", "Delta"}, {"Headroom", "Headroom"}, {NULL, NULL}};
static const struct property_word implementation_words[] = {{"Physical", "PhysicalSensor"},
                                                            {"Synthesized", "Synthesized"},
                                                            {"Reported", "Reported"},
                                                            {NULL, NULL}};

static const struct property_map sensor_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "Reading", PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MinValue", "ReadingRangeMin", PROPERTY_FINITE_NUMBER),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MaxValue", "ReadingRangeMax", PROPERTY_FINITE_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_WARNING, "WarningHigh", "Thresholds/UpperCaution/Reading",
                 PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_WARNING, "WarningLow", "Thresholds/LowerCaution/Reading",
                 PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalHigh", "Thresholds/UpperCritical/Reading",
                 PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalLow", "Thresholds/LowerCritical/Reading",
                 PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownHigh",
                 "Thresholds/UpperFatal/Reading", PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownLow",
                 "Thresholds/LowerFatal/Reading", PROPERTY_NUMBER),
    PROPERTY_ROW(INTERFACE_SENSOR_ACCURACY, "Accuracy", "Accuracy", PROPERTY_FINITE_NUMBER),
    PROPERTY_ROW(INTERFACE_SENSOR_TYPE, "ReadingBasis", "ReadingBasis", PROPERTY_ENUM,
                 .words = basis_words),
    PROPERTY_ROW(INTERFACE_SENSOR_TYPE, "Implementation", "Implementation", PROPERTY_ENUM,
                 .words = implementation_words),
};

/* -- the collection -- */

static int put_members(const struct scope *scope, json_t *resource)
{
    size_t count;
    const char *const *endpoints = mirror_endpoints(scope->mirror, mirror_object_path(scope->top),
                                                    "all_sensors", &count);
    json_t *members = json_array();

    for (size_t i = 0; i < count; i++) {
        char id[SENSOR_ID_BYTES];

        if (!sensor_type_of_path(endpoints[i]) || !sensor_id_of_path(endpoints[i], id))
            continue;
        if (json_array_append_new(members, scope_link(scope->top_uri, "/Sensors/", id))) {
            json_decref(members);
            return -ENOMEM;
        }
    }
    return members ? resource_put_array(resource, "Members", members) : -ENOMEM;
}

const struct resource_kind sensor_collection_kind = {
    .find = chassis_find, .name = "Sensor Collection", .is_collection = true, .put = put_members};

/* -- the resource -- */

/* A tachometer as a share of its range: --fan-reading percent. Everything in RPM becomes a
 * percentage; SpeedRPM keeps the speed. */
static int convert_to_percent(json_t *resource, const struct mirror_object *sensor)
{
    json_t *thresholds = json_object_get(resource, "Thresholds"), *threshold;
    const json_t *peak = json_object_get(resource, "PeakReading");
    double minimum, maximum;
    const char *name;

    if (isnan(sensor_percent(sensor)))
        return 0; /* no range: stays in RPM */
    mirror_read_number(sensor, INTERFACE_SENSOR_VALUE, "MinValue", &minimum);
    mirror_read_number(sensor, INTERFACE_SENSOR_VALUE, "MaxValue", &maximum);
    if (json_put(resource, "Reading", json_number_or_null(sensor_percent(sensor))) ||
        json_put(resource, "ReadingRangeMin", json_real(0)) ||
        json_put(resource, "ReadingRangeMax", json_real(100)) ||
        json_put(resource, "ReadingType", json_string("Percent")) ||
        json_put(resource, "ReadingUnits", json_string("%")))
        return -ENOMEM;
    if (peak && json_put(resource, "PeakReading",
                         json_number_or_null(
                             sensor_percent_of_range(json_number_value(peak), minimum, maximum))))
        return -ENOMEM;
    json_object_foreach (thresholds, name, threshold) {
        const json_t *reading = json_object_get(threshold, "Reading");

        if (json_is_number(reading) && json_put(threshold, "Reading",
                                                json_number_or_null(sensor_percent_of_range(
                                                    json_number_value(reading), minimum, maximum))))
            return -ENOMEM;
    }
    return 0;
}

static int put_tachometer(const struct scope *scope, json_t *resource,
                          const struct mirror_object *sensor)
{
    int error;

    if (!sensor_path_has_type(mirror_object_path(sensor), "fan_tach"))
        return 0;
    error = json_put(resource, "SpeedRPM", json_number_or_null(sensor_reading(sensor)));
    if (!error && chassis_options(scope)->fan_reading_percent)
        error = convert_to_percent(resource, sensor);
    return error;
}

/* The path of the chassis' sensor with this Id. */
static const char *find_path(const struct scope *scope, const char *id)
{
    size_t count;
    const char *const *endpoints = mirror_endpoints(scope->mirror, mirror_object_path(scope->top),
                                                    "all_sensors", &count);

    for (size_t i = 0; i < count; i++) {
        if (sensor_id_matches_path(id, endpoints[i]))
            return endpoints[i];
    }
    return NULL;
}

static int find_sensor(struct scope *scope)
{
    int outcome = chassis_find(scope);
    const char *path = outcome == 0 ? find_path(scope, scope->parameters[1]) : NULL;
    const struct mirror_object *sensor = path && sensor_type_of_path(path)
                                             ? mirror_find(scope->mirror, path)
                                             : NULL;

    if (outcome)
        return outcome;
    if (!sensor || !mirror_object_has(sensor, INTERFACE_SENSOR_VALUE))
        return SCOPE_E_NOT_FOUND;
    scope->object = sensor;
    return 0;
}

static int put_sensor(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *sensor = scope->object;
    const struct sensor_type *type = sensor_type_of_path(mirror_object_path(sensor));
    const char *context = sensor_physical_context(scope, sensor);

    if (json_put(resource, "Name", sensor_name(sensor)) ||
        json_put(resource, "ReadingType", json_string(type->reading_type)) ||
        json_put(resource, "ReadingUnits", json_string(type->reading_units)) ||
        sensor_put_peak(resource, sensor) || put_tachometer(scope, resource, sensor) ||
        (context && json_put(resource, "PhysicalContext", json_string(context))) ||
        sensor_put_status(scope, resource, sensor))
        return -ENOMEM;
    return 0;
}

/* What put_sensor() reads, for docs/mapping. */

static const struct property_map code_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "SpeedRPM", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_REPORT, "Readings", "PeakReading", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_REPORT, "Readings", "PeakReadingTime", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PHYSICAL_CONTEXT, "Type", "PhysicalContext", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_AVAILABILITY, "Available", "Status/State", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_OPERATIONAL_STATUS, "Functional", "Status/Health", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalAlarmHigh", "Status/Health",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalAlarmLow", "Status/Health",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownAlarmHigh", "Status/Health",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownAlarmLow", "Status/Health",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_WARNING, "WarningAlarmHigh", "Status/Health", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_THRESHOLD_WARNING, "WarningAlarmLow", "Status/Health", PROPERTY_CUSTOM),
};
static const struct property_map item_rows_of_sensor[] = {
    PROPERTY_ROW(INTERFACE_ITEM, "Present", "Status/State", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_OPERATIONAL_STATUS, "Functional", "Status/Health", PROPERTY_CUSTOM),
};
static const struct resource_map maps[] = {
    {.rows = sensor_rows, .row_count = ARRAY_SIZE(sensor_rows)},
    {.source = "the same, by code",
     .rows = code_rows,
     .row_count = ARRAY_SIZE(code_rows),
     .by_code = true},
    {.source = "item at association `inventory`",
     .rows = item_rows_of_sensor,
     .row_count = ARRAY_SIZE(item_rows_of_sensor),
     .by_code = true},
};

const struct resource_kind sensor_kind = {
    .find = find_sensor, .maps = maps, .map_count = ARRAY_SIZE(maps), .put = put_sensor};
