/*
 * Fans: see fans.h. Source: phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Item/Fan,
 * Control/FanRedundancy.
 */
#include "svc-chassis/fans.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

#define FANS "/ThermalSubsystem/Fans"
#define ROTORS_MAX 2

static const char *const fan_interfaces[] = {INTERFACE_FAN, NULL};
static const struct scope_set fan_set = {.association = "cooled_by", .interfaces = fan_interfaces};
static const char *const redundancy_interfaces[] = {INTERFACE_FAN_REDUNDANCY, NULL};

int fans_each(const struct scope *scope, scope_visit_fn visit, void *context)
{
    return scope_each(scope, &fan_set, scope->top, visit, context);
}

static int match_object(const struct mirror_object *object, void *context)
{
    return object == context;
}

bool fans_have(const struct scope *scope, const struct mirror_object *object)
{
    return fans_each(scope, match_object, (void *)object) != 0;
}

json_t *fan_link(const struct scope *scope, const struct mirror_object *fan)
{
    return scope_link(scope->top_uri, FANS "/", mirror_object_leaf(fan));
}

/* -- speeds -- */

struct nth {
    size_t wanted, seen;
    const struct mirror_object *found;
};

static int match_nth(const struct mirror_object *object, void *context)
{
    struct nth *nth = context;

    if (nth->seen++ != nth->wanted)
        return 0;
    nth->found = object;
    return 1;
}

static const struct mirror_object *nth_sensor(const struct scope *scope,
                                              const struct mirror_object *fan,
                                              const char *dbus_type, size_t index)
{
    struct nth nth = {.wanted = index};

    sensors_each_of_item(scope, fan, dbus_type, match_nth, &nth);
    return nth.found;
}

/*
 * A fan's rotor has a tachometer, a duty cycle (fan_pwm), or both. Redfish wants percent: the duty
 * cycle where there is one, else the tachometer as a share of its range, else null.
 */
int fan_speed_excerpt(const struct scope *scope, const struct mirror_object *fan, size_t rotor,
                      json_t **ret_excerpt)
{
    const struct mirror_object *duty = nth_sensor(scope, fan, "fan_pwm", rotor);
    const struct mirror_object *tachometer = nth_sensor(scope, fan, "fan_tach", rotor);
    json_t *excerpt;

    *ret_excerpt = NULL;
    if (!duty && !tachometer)
        return 0;
    excerpt = json_object();
    if (json_put(excerpt, "DataSourceUri", sensor_uri(scope, duty ? duty : tachometer)) ||
        json_put(excerpt, "Reading",
                 json_number_or_null(duty ? sensor_reading(duty) : sensor_percent(tachometer))) ||
        (tachometer &&
         json_put(excerpt, "SpeedRPM", json_number_or_null(sensor_reading(tachometer))))) {
        json_decref(excerpt);
        return -ENOMEM;
    }
    *ret_excerpt = excerpt;
    return 0;
}

/* -- redundancy -- */

static const struct {
    const char *word, *health;
} redundancy_words[] = {{"Full", "OK"}, {"Degraded", "Warning"}, {"Failed", "Critical"}};

struct redundancy_visit {
    const struct scope *scope;
    int (*visit)(const struct fan_redundancy *redundancy, void *context);
    void *context;
};

static bool speaks_of_chassis(const struct scope *scope, const struct mirror_object *object)
{
    size_t count;
    const char *const *chassis = mirror_endpoints(scope->mirror, mirror_object_path(object),
                                                  "chassis", &count);

    for (size_t i = 0; i < count; i++) {
        if (strcmp(chassis[i], mirror_object_path(scope->top)) == 0)
            return true;
    }
    return false;
}

static int visit_redundancy(const struct mirror_object *object, void *context)
{
    const struct redundancy_visit *visit = context;
    struct mirror_value fans = mirror_object_value(object, INTERFACE_FAN_REDUNDANCY, "Collection");
    struct fan_redundancy redundancy = {.name = mirror_object_leaf(object)};
    uint64_t allowed_failures;
    const char *word;

    if (!speaks_of_chassis(visit->scope, object) || fans.type != MIRROR_TEXTS ||
        !mirror_read_unsigned(object, INTERFACE_FAN_REDUNDANCY, "AllowedFailures",
                              &allowed_failures) ||
        !mirror_read_enum(object, INTERFACE_FAN_REDUNDANCY, "Status", &word) ||
        allowed_failures > fans.texts.count)
        return 0;
    redundancy.fans = fans.texts.items;
    redundancy.fan_count = fans.texts.count;
    redundancy.needed_count = fans.texts.count - (size_t)allowed_failures;
    for (size_t i = 0; i < ARRAY_SIZE(redundancy_words); i++) {
        if (strcmp(word, redundancy_words[i].word) == 0)
            redundancy.health = redundancy_words[i].health;
    }
    return redundancy.health ? visit->visit(&redundancy, visit->context) : 0;
}

int fans_each_redundancy(const struct scope *scope,
                         int (*visit)(const struct fan_redundancy *redundancy, void *context),
                         void *context)
{
    struct redundancy_visit redundancy_visit = {scope, visit, context};

    return mirror_each(scope->mirror, CONTROL_PATH, redundancy_interfaces, visit_redundancy,
                       &redundancy_visit);
}

/* -- resources -- */

const struct resource_kind fan_collection_kind = {
    .find = chassis_find, .name = "Fan Collection", .members = &fan_set};

static int find_fan(struct scope *scope)
{
    return chassis_find_member(scope, &fan_set);
}

static const struct property_map speed_rows[] = {
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "SpeedPercent/Reading", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "SpeedPercent/SpeedRPM", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "SecondarySpeedPercent/Reading", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SENSOR_VALUE, "Value", "SecondarySpeedPercent/SpeedRPM",
                 PROPERTY_CUSTOM),
};
static const struct resource_map maps[] = {
    {.source =
         "first and second fan_pwm (else fan_tach, in percent of its range), and fan_tach, at "
         "association `sensors`",
     .rows = speed_rows,
     .row_count = ARRAY_SIZE(speed_rows),
     .by_code = true},
};

static int put_fan(const struct scope *scope, json_t *resource)
{
    static const char *const names[ROTORS_MAX] = {"SpeedPercent", "SecondarySpeedPercent"};
    int error = json_put(resource, "PhysicalContext", json_string("Fan"));

    for (size_t rotor = 0; !error && rotor < ROTORS_MAX; rotor++) {
        json_t *excerpt;

        error = fan_speed_excerpt(scope, scope->object, rotor, &excerpt);
        if (!error && excerpt)
            error = json_put(resource, names[rotor], excerpt);
    }
    return error;
}

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form form = {
    .schema = &schema_Fan,
    .type = FAN_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind fan_kind = {
    .find = find_fan,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_ASSET | ITEM_REPLACEABLE | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .put = put_fan,
    .form = &form,
};
