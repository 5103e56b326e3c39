/*
 * ThermalSubsystem and ThermalMetrics of a chassis. The fans have a file of their own.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "svc-chassis/fans.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

/* -- ThermalSubsystem -- */

struct redundancy_list {
    const struct scope *scope;
    json_t *groups;
};

/* A group names fans, or tachometers whose inventory item is the fan. */
static const struct mirror_object *fan_of_path(const struct scope *scope, const char *path)
{
    const struct mirror_object *object = mirror_find(scope->mirror, path);

    if (object && mirror_object_has(object, INTERFACE_SENSOR_VALUE))
        object = sensor_item(scope, object);
    return object && fans_have(scope, object) ? object : NULL;
}

/* Links of the group's fans, each once. */
static json_t *group_links(const struct scope *scope, const struct fan_redundancy *redundancy)
{
    json_t *links = json_array();

    for (size_t i = 0; links && i < redundancy->fan_count; i++) {
        const struct mirror_object *fan = fan_of_path(scope, redundancy->fans[i]);
        json_t *link = fan ? fan_link(scope, fan) : NULL, *other;
        size_t index;

        json_array_foreach (links, index, other) {
            if (link && json_equal(other, link))
                break;
        }
        if (link && index < json_array_size(links)) {
            json_decref(link);
        } else if (fan && json_array_append_new(links, link)) {
            json_decref(links);
            return NULL;
        }
    }
    return links;
}

static int append_group(const struct fan_redundancy *redundancy, void *context)
{
    struct redundancy_list *list = context;
    json_t *links = group_links(list->scope, redundancy);
    json_t *group = json_object();

    if (json_array_append_new(list->groups, group)) {
        json_decref(links);
        return -ENOMEM;
    }
    if (!links)
        return -ENOMEM;
    if (resource_put_array(group, "RedundancyGroup", links) ||
        json_put(group, "GroupName", json_string(redundancy->name)) ||
        json_put(group, "RedundancyType",
                 json_string(redundancy->needed_count < redundancy->fan_count ? "NPlusM"
                                                                              : "NotRedundant")) ||
        json_put(group, "MinNeededInGroup", json_integer((json_int_t)redundancy->needed_count)) ||
        json_put(group, "MaxSupportedInGroup", json_integer((json_int_t)redundancy->fan_count)) ||
        status_put(group, "Enabled", redundancy->health))
        return -ENOMEM;
    return 0;
}

static int put_redundancy(const struct scope *scope, json_t *resource)
{
    struct redundancy_list list = {scope, json_array()};

    if (!list.groups || fans_each_redundancy(scope, append_group, &list)) {
        json_decref(list.groups);
        return -ENOMEM;
    }
    if (json_array_size(list.groups) == 0) {
        json_decref(list.groups);
        return 0;
    }
    return json_put(resource, "FanRedundancy", list.groups);
}

static int put_subsystem(const struct scope *scope, json_t *resource)
{
    int error = status_put(resource, "Enabled", "OK");

    return error ? error : put_redundancy(scope, resource);
}

static const struct property_word redundancy_health_words[] = {
    {"Full", "OK"}, {"Degraded", "Warning"}, {"Failed", "Critical"}, {NULL, NULL}};
static const struct property_map redundancy_rows[] = {
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "Status", "FanRedundancy/#/Status/Health",
                 PROPERTY_CUSTOM, .words = redundancy_health_words),
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "Collection", "FanRedundancy/#/RedundancyGroup",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "Collection", "FanRedundancy/#/MaxSupportedInGroup",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "AllowedFailures", "FanRedundancy/#/MinNeededInGroup",
                 PROPERTY_CUSTOM),
};
static const struct resource_map subsystem_maps[] = {
    {.source = "objects below " CONTROL_PATH " whose association `chassis` is this one",
     .rows = redundancy_rows,
     .row_count = ARRAY_SIZE(redundancy_rows),
     .by_code = true},
};
static const struct resource_link subsystem_links[] = {{"Fans", "/Fans", NULL},
                                                       {"ThermalMetrics", "/ThermalMetrics", NULL}};

const struct resource_kind thermal_subsystem_kind = {
    .find = chassis_find,
    .name = "Thermal Subsystem",
    .maps = subsystem_maps,
    .map_count = ARRAY_SIZE(subsystem_maps),
    .links = subsystem_links,
    .link_count = ARRAY_SIZE(subsystem_links),
    .put = put_subsystem,
};

/* -- ThermalMetrics -- */

static const struct {
    const char *physical_context, *pointer;
} summary_rows[] = {
    {"Intake", "TemperatureSummaryCelsius/Intake"},
    {"Exhaust", "TemperatureSummaryCelsius/Exhaust"},
    {"Room", "TemperatureSummaryCelsius/Ambient"},
};

struct metrics {
    const struct scope *scope;
    json_t *resource, *readings;
    bool summarised[ARRAY_SIZE(summary_rows)]; /* the first sensor of a place stands for it */
};

static int append_reading(const struct mirror_object *sensor, void *context)
{
    struct metrics *metrics = context;
    const char *place = sensor_physical_context(metrics->scope, sensor);
    json_t *reading = sensor_excerpt(metrics->scope, sensor);

    if (json_array_append_new(metrics->readings, reading))
        return -ENOMEM;
    if (!place)
        return 0;
    if (json_put(reading, "PhysicalContext", json_string(place)))
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(summary_rows); i++) {
        if (metrics->summarised[i] || strcmp(place, summary_rows[i].physical_context) != 0)
            continue;
        metrics->summarised[i] = true;
        if (property_put(metrics->resource, summary_rows[i].pointer,
                         sensor_excerpt(metrics->scope, sensor)))
            return -ENOMEM;
    }
    return 0;
}

static int put_metrics(const struct scope *scope, json_t *resource)
{
    struct metrics metrics = {.scope = scope, .resource = resource, .readings = json_array()};

    if (!metrics.readings || sensors_each_of_type(scope, "temperature", append_reading, &metrics)) {
        json_decref(metrics.readings);
        return -ENOMEM;
    }
    return resource_put_array(resource, "TemperatureReadingsCelsius", metrics.readings);
}

static const struct property_map metrics_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "TemperatureReadingsCelsius/#/Reading",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "TemperatureSummaryCelsius/Intake/Reading",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "TemperatureSummaryCelsius/Exhaust/Reading",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "TemperatureSummaryCelsius/Ambient/Reading",
                 PROPERTY_CUSTOM),
};
static const struct resource_map metrics_maps[] = {
    {.source = "temperature sensors of the chassis; the first one in Intake, Exhaust, Room",
     .rows = metrics_rows,
     .row_count = ARRAY_SIZE(metrics_rows),
     .by_code = true},
};

const struct resource_kind thermal_metrics_kind = {
    .find = chassis_find,
    .name = "Thermal Metrics",
    .maps = metrics_maps,
    .map_count = ARRAY_SIZE(metrics_maps),
    .put = put_metrics,
};
