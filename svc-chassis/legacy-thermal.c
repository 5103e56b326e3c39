/*
 * The older Thermal resource, deprecated in Redfish but required by the OCP server profile:
 * temperatures, fans and their redundancy, made of the same sensors as ThermalSubsystem.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-chassis/fans.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "svc-chassis/legacy-override.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

static const struct legacy_array temperatures = {
    "Thermal", "Temperatures", "ReadingCelsius", "MinReadingRangeTemp", "MaxReadingRangeTemp",
    false};
static const struct legacy_array fans = {"Thermal",         "Fans", "Reading", "MinReadingRange",
                                         "MaxReadingRange", true};

struct thermal {
    const struct scope *scope;
    json_t *temperatures, *fans, *redundancy;
    const char *reading_units; /* of the fans that are being visited */
};

static int append_temperature(const struct mirror_object *sensor, void *context)
{
    struct thermal *thermal = context;
    json_t *member;

    return legacy_sensor_append(thermal->scope, thermal->temperatures, &temperatures, sensor,
                                &member);
}

static int append_fan(const struct mirror_object *sensor, void *context)
{
    struct thermal *thermal = context;
    const struct mirror_object *item = sensor_item(thermal->scope, sensor);
    json_t *member, *related;

    if (legacy_sensor_append(thermal->scope, thermal->fans, &fans, sensor, &member) ||
        json_put(member, "ReadingUnits", json_string(thermal->reading_units)))
        return -ENOMEM;
    if (!item || !fans_have(thermal->scope, item))
        return 0;
    related = json_array();
    if (json_array_append_new(related, fan_link(thermal->scope, item)) ||
        item_put_asset(member, item) || led_put_physical(thermal->scope, member, item)) {
        json_decref(related);
        return -ENOMEM;
    }
    return resource_put_array(member, "RelatedItem", related);
}

/* The fans as two runs of sensors, in the order of the array. */
static const struct {
    const char *dbus_type, *reading_units;
} fan_rows[] = {{"fan_tach", "RPM"}, {"fan_pwm", "Percent"}};

/* -- redundancy -- */

struct fan_search {
    const struct scope *scope;
    const char *path; /* of the sensor or of its fan */
    size_t index;
};

static int match_fan(const struct mirror_object *sensor, void *context)
{
    struct fan_search *search = context;
    const struct mirror_object *item = sensor_item(search->scope, sensor);

    if (strcmp(mirror_object_path(sensor), search->path) == 0 ||
        (item && strcmp(mirror_object_path(item), search->path) == 0))
        return 1;
    search->index++;
    return 0;
}

static int append_redundancy_members(const struct thermal *thermal,
                                     const struct fan_redundancy *redundancy, json_t *set)
{
    for (size_t i = 0; i < redundancy->fan_count; i++) {
        struct fan_search search = {thermal->scope, redundancy->fans[i], 0};
        json_t *link;

        if (!sensors_each_of_type(thermal->scope, fan_rows[0].dbus_type, match_fan, &search) &&
            !sensors_each_of_type(thermal->scope, fan_rows[1].dbus_type, match_fan, &search))
            continue;
        link = json_object();
        if (json_array_append_new(set, link) ||
            json_put(link, "@odata.id",
                     legacy_member_uri(thermal->scope, "Thermal", "Fans", search.index)))
            return -ENOMEM;
    }
    return 0;
}

static int append_redundancy(const struct fan_redundancy *redundancy, void *context)
{
    struct thermal *thermal = context;
    size_t index = json_array_size(thermal->redundancy);
    json_t *group = json_object(), *set = json_array();

    if (json_array_append_new(thermal->redundancy, group) || !set ||
        append_redundancy_members(thermal, redundancy, set)) {
        json_decref(set);
        return -ENOMEM;
    }
    if (resource_put_array(group, "RedundancySet", set) ||
        json_put(group, "@odata.id",
                 legacy_member_uri(thermal->scope, "Thermal", "Redundancy", index)) ||
        json_put(group, "MemberId", json_sprintf("%zu", index)) ||
        json_put(group, "Name", json_string(redundancy->name)) ||
        json_put(group, "Mode",
                 json_string(redundancy->needed_count < redundancy->fan_count ? "N+m"
                                                                              : "NotRedundant")) ||
        json_put(group, "MinNumNeeded", json_integer((json_int_t)redundancy->needed_count)) ||
        json_put(group, "MaxNumSupported", json_integer((json_int_t)redundancy->fan_count)) ||
        status_put(group, "Enabled", redundancy->health))
        return -ENOMEM;
    return 0;
}

/* -- the resource -- */

static int fill(struct thermal *thermal)
{
    int error = sensors_each_of_type(thermal->scope, "temperature", append_temperature, thermal);

    for (size_t i = 0; !error && i < ARRAY_SIZE(fan_rows); i++) {
        thermal->reading_units = fan_rows[i].reading_units;
        error = sensors_each_of_type(thermal->scope, fan_rows[i].dbus_type, append_fan, thermal);
    }
    return error ? error : fans_each_redundancy(thermal->scope, append_redundancy, thermal);
}

static int put_arrays(json_t *resource, const struct thermal *thermal)
{
    /* Each array goes to the resource even when one before it fails: the resource's end is theirs
     * too. */
    int error = resource_put_array(resource, "Temperatures", thermal->temperatures);

    error |= resource_put_array(resource, "Fans", thermal->fans);
    error |= resource_put_array(resource, "Redundancy", thermal->redundancy);
    return error ? -ENOMEM : status_put(resource, "Enabled", "OK");
}

static int put_thermal(const struct scope *scope, json_t *resource)
{
    struct thermal thermal = {.scope = scope,
                              .temperatures = json_array(),
                              .fans = json_array(),
                              .redundancy = json_array()};

    if (!thermal.temperatures || !thermal.fans || !thermal.redundancy || fill(&thermal)) {
        json_decref(thermal.temperatures);
        json_decref(thermal.fans);
        json_decref(thermal.redundancy);
        return -ENOMEM;
    }
    return put_arrays(resource, &thermal);
}

/* What put_thermal() reads, for docs/mapping. */

static const struct property_map temperature_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "ReadingCelsius", PROPERTY_CUSTOM, .write = "d"),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MinValue", "MinReadingRangeTemp", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MaxValue", "MaxReadingRangeTemp", PROPERTY_CUSTOM),
    LEGACY_THRESHOLD_ROWS,
};
static const struct property_map reading_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "Reading", PROPERTY_CUSTOM, .write = "d"),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MinValue", "MinReadingRange", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MaxValue", "MaxReadingRange", PROPERTY_CUSTOM),
    LEGACY_THRESHOLD_ROWS,
};
static const struct property_map item_rows_of_fans[] = {
    PROPERTY_ROW(INTERFACE_ASSET, "Model", "Model", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "Manufacturer", "Manufacturer", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "PartNumber", "PartNumber", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "SerialNumber", "SerialNumber", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "SparePartNumber", "SparePartNumber", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_LED_PHYSICAL, "State", "IndicatorLED", PROPERTY_CUSTOM),
};
static const struct property_map redundancy_rows[] = {
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "Status", "Status/Health", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "Collection", "RedundancySet", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_FAN_REDUNDANCY, "AllowedFailures", "MinNumNeeded", PROPERTY_CUSTOM),
};
#define BY_CODE(where, table)                                                                      \
    {                                                                                              \
        .source = (where), .rows = (table), .row_count = ARRAY_SIZE(table), .by_code = true        \
    }
static const struct resource_map maps[] = {
    BY_CODE("Temperatures: temperature sensors of the chassis", temperature_rows),
    BY_CODE("Fans: fan_tach and fan_pwm sensors of the chassis", reading_rows),
    BY_CODE("Fans: the item of the sensor, where it is a fan of the chassis", item_rows_of_fans),
    BY_CODE("Redundancy: as in ThermalSubsystem", redundancy_rows),
};

/* Nothing but the overrides, which no table can describe. */
static const struct patch_form form = {.schema = &schema_Thermal, .type = LEGACY_THERMAL_TYPE};

static int collect_overrides(const struct scope *scope, json_t *body, struct write_batch *batch,
                             json_t *messages)
{
    const struct legacy_override overrides[] = {
        {&temperatures, {"temperature", NULL}},
        {&fans, {fan_rows[0].dbus_type, fan_rows[1].dbus_type}},
    };

    return legacy_override_collect(scope, overrides, ARRAY_SIZE(overrides), body, batch, messages);
}

const struct resource_kind legacy_thermal_kind = {
    .find = chassis_find,
    .name = "Thermal",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_thermal,
    .form = &form,
    .collect = collect_overrides,
};
