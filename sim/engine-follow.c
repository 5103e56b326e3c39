/*
 * What follows a change of the tree: alarms after a reading or a limit, physical LEDs after a
 * group, fan redundancy after a fan; see engine.h.
 */
#include "sim/engine.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "sim/engine-internal.h"
#include "sim/threshold.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define SENSOR_VALUE SIM_PREFIX "Sensor.Value"
#define THRESHOLD SIM_PREFIX "Sensor.Threshold."
#define REPORT SIM_PREFIX "Telemetry.Report"
#define LED_GROUP SIM_PREFIX "Led.Group"
#define LED_PHYSICAL SIM_PREFIX "Led.Physical"
#define OPERATIONAL_STATUS SIM_PREFIX "State.Decorator.OperationalStatus"
#define ITEM SIM_PREFIX "Inventory.Item"
#define SUPPLY SIM_PREFIX "Inventory.Item.PowerSupply"
#define SUPPLY_REDUNDANCY SIM_PREFIX "Control.PowerSupplyRedundancy"
#define FAN_REDUNDANCY SIM_PREFIX "Control.FanRedundancy"

static void report(const struct object *object, int error)
{
    if (error < 0)
        log_error("event=follow-failed path=%s error=%s", object->path, strerror(-error));
}

/* -- alarms ------------------------------------------------------------------------------- */

static const struct {
    const char *level; /* last word of the interface, first of the properties */
    enum threshold_direction direction;
    const char *direction_name;
} alarms[] = {
    {"Warning", THRESHOLD_HIGH, "High"},      {"Warning", THRESHOLD_LOW, "Low"},
    {"Critical", THRESHOLD_HIGH, "High"},     {"Critical", THRESHOLD_LOW, "Low"},
    {"HardShutdown", THRESHOLD_HIGH, "High"}, {"HardShutdown", THRESHOLD_LOW, "Low"},
};

static void follow_alarm(struct engine *engine, const struct sensor *sensor, size_t index,
                         double reading)
{
    struct object *object = sensor->object;
    char interface[128], limit_name[32], alarm_name[32], signal_name[64];
    const struct property *alarm;
    double limit;
    bool was, is;

    snprintf(interface, sizeof(interface), THRESHOLD "%s", alarms[index].level);
    if (!object_find_interface(object, interface))
        return;
    snprintf(limit_name, sizeof(limit_name), "%s%s", alarms[index].level,
             alarms[index].direction_name);
    snprintf(alarm_name, sizeof(alarm_name), "%sAlarm%s", alarms[index].level,
             alarms[index].direction_name);
    alarm = object_find_property(object, interface, alarm_name);
    if (!alarm || alarm->value.type != 'b')
        return;
    limit = object_get_number(object, interface, limit_name, NAN);
    was = alarm->value.unsigned_integer != 0;
    is = threshold_alarm(alarms[index].direction, limit, sensor->hysteresis, reading, was);
    if (is == was)
        return;
    report(object, object_set(object, interface, alarm_name, value_boolean(is)));
    snprintf(signal_name, sizeof(signal_name), "%s%sAlarm%s", alarms[index].level,
             alarms[index].direction_name, is ? "Asserted" : "Deasserted");
    engine->signal(object, interface, signal_name, reading);
}

static void follow_reading(struct engine *engine, const struct sensor *sensor)
{
    double reading = object_get_number(sensor->object, SENSOR_VALUE, "Value", NAN);

    /* A rail that is off is no failure of the rail. */
    if (sensor->has_off && !engine_is_powered(engine, sensor->host) && !sensor->overridden)
        reading = NAN;
    for (size_t i = 0; i < ARRAY_SIZE(alarms); i++)
        follow_alarm(engine, sensor, i, reading);
}

/* -- peaks -------------------------------------------------------------------------------- */

static bool report_keeps_maximum(const struct object *object, const char **ret_id)
{
    const struct property *parameters = object_find_property(object, REPORT, "ReadingParameters");
    const struct value *metric;

    if (!parameters || strcmp(value_signature(&parameters->value), "a(a(os)ssst)") != 0 ||
        parameters->value.container->count == 0)
        return false;
    metric = parameters->value.container->items;
    *ret_id = metric->container->items[2].text;
    return strcmp(metric->container->items[1].text, REPORT ".OperationType.Maximum") == 0;
}

/* What the report on a sensor's own object holds; NaN: nothing yet. */
static double peak_of(const struct object *object)
{
    const struct property *readings = object_find_property(object, REPORT, "Readings");
    const struct value *list;

    if (!readings || strcmp(value_signature(&readings->value), "(ta(ssdt))") != 0)
        return INFINITY; /* a test gave it another type: hands off */
    list = &readings->value.container->items[1];
    return list->container->count ? list->container->items[0].container->items[2].number : NAN;
}

static int set_peak(const struct engine *engine, struct object *object, const char *id,
                    double reading)
{
    json_int_t now_ms = (json_int_t)(clock_realtime_usec(engine->clock) / 1000);
    json_t *json = json_pack("[I,[[s,s,f,I]]]", now_ms, id, "", reading, now_ms);
    struct value value;
    int error = json ? value_from_json(json, "(ta(ssdt))", &value) : -ENOMEM;

    json_decref(json);
    return error == 0 ? object_set(object, REPORT, "Readings", value) : error;
}

static void follow_peak(const struct engine *engine, struct object *object)
{
    double reading = object_get_number(object, SENSOR_VALUE, "Value", NAN);
    const char *id;

    if (!isfinite(reading) || !report_keeps_maximum(object, &id) || reading <= peak_of(object))
        return;
    report(object, set_peak(engine, object, id, reading));
}

/* -- LEDs ------------------------------------------------------------------------------------ */

/* What the first group that is asserted and has the LED wants of it, as the groups stand in the
 * file. */
static const char *wanted_action(struct board *board, const char *led_path)
{
    for (size_t i = 0; i < board->led_group_count; i++) {
        const struct board_led_group *group = &board->led_groups[i];
        const struct object *object = tree_find_object(&board->tree, group->path);

        if (!object || !object_get_boolean(object, LED_GROUP, "Asserted", false))
            continue;
        for (size_t k = 0; k < group->led_count; k++) {
            if (strcmp(group->leds[k].path, led_path) == 0)
                return group->leds[k].action;
        }
    }
    return "Off";
}

static void follow_group(struct engine *engine, const struct object *object)
{
    struct board *board = engine->board;

    for (size_t i = 0; i < board->led_group_count; i++) {
        const struct board_led_group *group = &board->led_groups[i];

        if (strcmp(group->path, object->path) != 0)
            continue;
        for (size_t k = 0; k < group->led_count; k++) {
            struct object *led = tree_find_object(&board->tree, group->leds[k].path);

            if (led)
                report(led, object_set_word(led, LED_PHYSICAL, "State",
                                            wanted_action(board, group->leds[k].path)));
        }
    }
}

/* -- fan redundancy -----------------------------------------------------------------------------
 */

static const char *redundancy_of(struct tree *tree, const struct object *redundancy)
{
    const struct property *collection = object_find_property(redundancy, FAN_REDUNDANCY,
                                                             "Collection");
    const struct property *allowed = object_find_property(redundancy, FAN_REDUNDANCY,
                                                          "AllowedFailures");
    uint64_t failures = 0;

    if (!collection || !allowed || strcmp(value_signature(&collection->value), "ao") != 0 ||
        allowed->value.type != 'y')
        return NULL;
    for (size_t i = 0; i < collection->value.container->count; i++) {
        const struct object *fan = tree_find_object(tree,
                                                    collection->value.container->items[i].text);

        if (!fan || !object_get_boolean(fan, OPERATIONAL_STATUS, "Functional", true) ||
            !object_get_boolean(fan, ITEM, "Present", true))
            failures++;
    }
    if (failures == 0)
        return "Full";
    return failures <= allowed->value.unsigned_integer ? "Degraded" : "Failed";
}

static void follow_fans(struct engine *engine)
{
    struct tree *tree = &engine->board->tree;

    for (struct owner *owner = tree->owners; owner; owner = owner->hh.next) {
        for (struct object *object = owner->objects; object; object = object->hh.next) {
            const char *word;

            if (!object_find_property(object, FAN_REDUNDANCY, "Status"))
                continue;
            word = redundancy_of(tree, object);
            if (word)
                report(object, object_set_word(object, FAN_REDUNDANCY, "Status", word));
        }
    }
}

/* -- power supply redundancy --------------------------------------------------------------------
 */

static uint8_t count_supplies(const struct tree *tree)
{
    uint8_t count = 0;

    for (const struct owner *owner = tree->owners; owner; owner = owner->hh.next) {
        for (const struct object *object = owner->objects; object; object = object->hh.next) {
            if (object_find_interface(object, SUPPLY) &&
                object_get_boolean(object, ITEM, "Present", true))
                count++;
        }
    }
    return count;
}

/* PSUNumber is how many supplies there are; RedundantCount says how many are needed. */
static void follow_supplies(struct engine *engine)
{
    struct tree *tree = &engine->board->tree;

    for (struct owner *owner = tree->owners; owner; owner = owner->hh.next) {
        for (struct object *object = owner->objects; object; object = object->hh.next) {
            if (object_find_property(object, SUPPLY_REDUNDANCY, "PSUNumber"))
                report(object, object_set(object, SUPPLY_REDUNDANCY, "PSUNumber",
                                          value_unsigned('y', count_supplies(tree))));
        }
    }
}

/* -- entry ----------------------------------------------------------------------------------------
 */

static void follow_presence(struct engine *engine, const struct object *object)
{
    follow_fans(engine);
    if (object_find_interface(object, SUPPLY))
        follow_supplies(engine);
}

void engine_property_changed(struct engine *engine, struct object *object, const char *interface,
                             const char *property)
{
    bool is_value = strcmp(interface, SENSOR_VALUE) == 0 && strcmp(property, "Value") == 0;
    bool is_limit = strncmp(interface, THRESHOLD, strlen(THRESHOLD)) == 0 &&
                    !strstr(property, "Alarm");

    if (object->sensor && is_value)
        follow_peak(engine, object);
    if (object->sensor && (is_value || is_limit))
        follow_reading(engine, object->sensor);
    else if (strcmp(interface, LED_GROUP) == 0)
        follow_group(engine, object);
    else if (strcmp(interface, OPERATIONAL_STATUS) == 0)
        follow_fans(engine);
    else if (strcmp(interface, ITEM) == 0 && strcmp(property, "Present") == 0)
        follow_presence(engine, object);
}

void engine_follow_all(struct engine *engine)
{
    for (size_t i = 0; i < engine->board->led_group_count; i++) {
        const struct object *object = tree_find_object(&engine->board->tree,
                                                       engine->board->led_groups[i].path);

        if (object)
            follow_group(engine, object);
    }
    follow_fans(engine);
}

void engine_written(struct engine *engine, struct object *object, const char *interface,
                    const char *property)
{
    (void)engine;
    if (object->sensor && strcmp(interface, SENSOR_VALUE) == 0 && strcmp(property, "Value") == 0)
        object->sensor->overridden = true;
}
