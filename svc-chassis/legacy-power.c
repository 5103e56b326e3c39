/*
 * The older Power resource, deprecated in Redfish but required by the OCP server profile:
 * consumption and limit, voltages, power supplies.
 */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "svc-chassis/legacy-override.h"
#include "hardware/names.h"
#include "hardware/power-cap.h"
#include "svc-chassis/power-supplies.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

static const struct legacy_array voltages = {"Power",           "Voltages",        "ReadingVolts",
                                             "MinReadingRange", "MaxReadingRange", false};

struct power {
    const struct scope *scope;
    json_t *control, *voltages, *supplies;
};

/* Watts that may not be negative in this schema. */
static json_t *watts_or_null(double watts)
{
    return json_number_or_null(watts >= 0 ? watts : NAN);
}

/* -- PowerControl -- */

static const struct property_word exception_words[] = {{"NoAction", "NoAction"},
                                                       {"HardPowerOff", "HardPowerOff"},
                                                       {"LogEventOnly", "LogEventOnly"},
                                                       {"Oem", "Oem"},
                                                       {NULL, NULL}};
static const struct property_map exception_rows[] = {
    PROPERTY_ROW(INTERFACE_POWER_CAP, "ExceptionAction", "LimitException", PROPERTY_ENUM,
                 .words = exception_words),
};

/* LimitInWatts is null while the limit is off, as the schema wants it. */
static int put_limit(json_t *member, const struct mirror_object *cap)
{
    json_t *limit = json_object();
    uint32_t watts;

    if (json_put(member, "PowerLimit", limit) ||
        json_put(limit, "LimitInWatts",
                 power_cap_is_enabled(cap) && power_cap_read(cap, &watts) ? json_integer(watts)
                                                                          : json_null()) ||
        json_put(limit, "LimitException", json_string("NoAction")))
        return -ENOMEM;
    return property_map_apply(exception_rows, ARRAY_SIZE(exception_rows), cap, limit);
}

static int append_control(const struct power *power)
{
    const struct scope *scope = power->scope;
    const struct mirror_object *cap = power_cap_of_host(scope, scope->top),
                               *total = sensor_total_power(scope);
    json_t *member, *related;

    if (!cap && !total)
        return 0;
    member = json_object();
    if (json_array_append_new(power->control, member) ||
        json_put(member, "@odata.id", legacy_member_uri(scope, "Power", "PowerControl", 0)) ||
        json_put(member, "MemberId", json_string("0")) ||
        json_put(member, "Name", json_string("Chassis Power Control")) ||
        json_put(member, "PhysicalContext", json_string("Chassis")) ||
        (total && json_put(member, "PowerConsumedWatts", watts_or_null(sensor_reading(total)))) ||
        (total && sensor_put_status(scope, member, total)) ||
        power_cap_put_capacity(scope, scope->top, member, "PowerCapacityWatts") ||
        (cap && put_limit(member, cap)))
        return -ENOMEM;
    related = json_array();
    if (json_array_append_new(related, scope_link(scope->top_uri, "", NULL))) {
        json_decref(related);
        return -ENOMEM;
    }
    return resource_put_array(member, "RelatedItem", related);
}

/* -- Voltages and PowerSupplies -- */

static int append_voltage(const struct mirror_object *sensor, void *context)
{
    struct power *power = context;
    json_t *member;

    return legacy_sensor_append(power->scope, power->voltages, &voltages, sensor, &member);
}

static const struct {
    const char *dbus_type, *word, *property;
} supply_rows[] = {
    {"power", "input", "PowerInputWatts"},
    {"power", "output", "PowerOutputWatts"},
    {"voltage", "input", "LineInputVoltage"},
};

static int put_supply_readings(const struct scope *scope, json_t *member,
                               const struct mirror_object *supply)
{
    uint64_t efficiency;

    for (size_t i = 0; i < ARRAY_SIZE(supply_rows); i++) {
        const struct mirror_object *sensor = power_supply_sensor(
            scope, supply, supply_rows[i].dbus_type, supply_rows[i].word);

        if (sensor &&
            json_put(member, supply_rows[i].property, watts_or_null(sensor_reading(sensor))))
            return -ENOMEM;
    }
    if (!power_supplies_efficiency(scope, &efficiency))
        return 0;
    return json_put(member, "EfficiencyPercent", json_integer((json_int_t)efficiency));
}

static int append_supply(const struct mirror_object *supply, void *context)
{
    struct power *power = context;
    const struct scope *scope = power->scope;
    size_t index = json_array_size(power->supplies);
    json_t *member = json_object(), *related;

    if (json_array_append_new(power->supplies, member) ||
        json_put(member, "@odata.id", legacy_member_uri(scope, "Power", "PowerSupplies", index)) ||
        json_put(member, "MemberId", json_sprintf("%zu", index)) ||
        json_put(member, "Name", json_string(scope_item_name(supply))) ||
        item_put_asset(member, supply) || item_put_location(member, supply) ||
        power_supply_put_firmware(member, supply) || put_supply_readings(scope, member, supply) ||
        led_put_physical(scope, member, supply) || status_put_item(member, supply))
        return -ENOMEM;
    related = json_array();
    if (json_array_append_new(related, scope_link(scope->top_uri, "/PowerSubsystem/PowerSupplies/",
                                                  mirror_object_leaf(supply)))) {
        json_decref(related);
        return -ENOMEM;
    }
    return resource_put_array(member, "RelatedItem", related);
}

/* -- the resource -- */

static int put_arrays(json_t *resource, const struct power *power)
{
    int error = resource_put_array(resource, "PowerControl", power->control);

    error |= resource_put_array(resource, "Voltages", power->voltages);
    error |= resource_put_array(resource, "PowerSupplies", power->supplies);
    return error ? -ENOMEM : 0;
}

static int put_power(const struct scope *scope, json_t *resource)
{
    struct power power = {.scope = scope,
                          .control = json_array(),
                          .voltages = json_array(),
                          .supplies = json_array()};

    if (!power.control || !power.voltages || !power.supplies || append_control(&power) ||
        sensors_each_of_type(scope, "voltage", append_voltage, &power) ||
        power_supplies_each(scope, append_supply, &power)) {
        json_decref(power.control);
        json_decref(power.voltages);
        json_decref(power.supplies);
        return -ENOMEM;
    }
    return put_arrays(resource, &power);
}

/* What put_power() reads, for docs/mapping. */

#define READING(to) PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", to, PROPERTY_CUSTOM)
static const struct property_map consumed_rows[] = {READING("PowerConsumedWatts")};
static const struct property_map limit_rows[] = {
    PROPERTY_ROW(INTERFACE_POWER_CAP, "PowerCap", "PowerLimit/LimitInWatts", PROPERTY_CUSTOM,
                 .write = "u"),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "PowerCapEnable", "PowerLimit/LimitInWatts", PROPERTY_CUSTOM,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "ExceptionAction", "PowerLimit/LimitException", PROPERTY_ENUM,
                 .words = exception_words),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "MaxPowerCapValue", "PowerCapacityWatts", PROPERTY_CUSTOM),
};
static const struct property_map supply_reading_rows[] = {
    READING("PowerInputWatts"),
    READING("PowerOutputWatts"),
    READING("LineInputVoltage"),
    PROPERTY_ROW(INTERFACE_POWER_SUPPLY_ATTRIBUTES, "DeratingFactor", "EfficiencyPercent",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "FirmwareVersion", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_LED_PHYSICAL, "State", "IndicatorLED", PROPERTY_CUSTOM),
};
static const struct property_map voltage_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "ReadingVolts", PROPERTY_CUSTOM, .write = "d"),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MinValue", "MinReadingRange", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "MaxValue", "MaxReadingRange", PROPERTY_CUSTOM),
    LEGACY_THRESHOLD_ROWS,
};
#define BY_CODE(where, table)                                                                      \
    {                                                                                              \
        .source = (where), .rows = (table), .row_count = ARRAY_SIZE(table), .by_code = true        \
    }
static const struct resource_map maps[] = {
    BY_CODE("PowerControl/0: " SENSOR_TOTAL_POWER, consumed_rows),
    BY_CODE("PowerControl/0: " POWER_CAP_OF_HOST, limit_rows),
    BY_CODE("Voltages: voltage sensors of the chassis", voltage_rows),
    BY_CODE("PowerSupplies: those of the chassis, and their sensors by Input or Output in the name",
            supply_reading_rows),
};

/* -- PATCH -- */

static const struct patch_property writable[] = {
    {.pointer = "/PowerControl/0/PowerLimit/LimitInWatts", .flags = PATCH_NULLABLE},
};

static const struct patch_form form = {
    .schema = &schema_Power,
    .type = LEGACY_POWER_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

/* A number sets the limit and switches it on, null switches it off: in this schema there is no
 * other switch. */
static int apply_limit(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *cap = power_cap_of_host(scope, scope->top);
    int error;

    if (json_is_null(value->value))
        return power_cap_set_enabled(cap, value->pointer, false, batch);
    error = power_cap_set_limit(cap, value, batch, messages);
    if (!error && !power_cap_is_enabled(cap))
        error = power_cap_set_enabled(cap, value->pointer, true, batch);
    return error;
}

static int collect_overrides(const struct scope *scope, json_t *body, struct write_batch *batch,
                             json_t *messages)
{
    const struct legacy_override override = {&voltages, {"voltage", NULL}};

    return legacy_override_collect(scope, &override, 1, body, batch, messages);
}

/* `item` is about the supplies: the resource has no object of its own, so only docs/mapping reads
 * it. */
const struct resource_kind legacy_power_kind = {
    .find = chassis_find,
    .name = "Power",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_STATUS,
    .put = put_power,
    .form = &form,
    .apply = apply_limit,
    .collect = collect_overrides,
};
