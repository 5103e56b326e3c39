/*
 * Indicators: see led.h. Source: phosphor-led-manager (groups), phosphor-dbus-interfaces
 * xyz/openbmc_project/Led.
 */
#include "hardware/led.h"

#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/names.h"

#define BLINK_GROUP LED_PATH "/groups/enclosure_identify_blink"
#define LIT_GROUP LED_PATH "/groups/enclosure_identify"

static const char *const group_interfaces[] = {INTERFACE_LED_GROUP, NULL};
static const char *const physical_interfaces[] = {INTERFACE_LED_PHYSICAL, NULL};

/* A chassis with one of these has an indicator; boards that are only cards have none. */
static const char *const indicator_interfaces[] = {INTERFACE_CHASSIS, INTERFACE_PANEL,
                                                   INTERFACE_MOTHERBOARD, NULL};

static const struct property_word physical_words[] = {
    {"On", "Lit"}, {"Blink", "Blinking"}, {"Off", "Off"}, {NULL, NULL}};
static const struct property_map physical_rows[] = {
    PROPERTY_ROW(INTERFACE_LED_PHYSICAL, "State", "IndicatorLED", PROPERTY_ENUM,
                 .words = physical_words),
};

/* True when the group is there; then *ret_asserted is set. */
static bool group_asserted(const struct mirror_object *group, bool *ret_asserted)
{
    return group && mirror_read_boolean(group, INTERFACE_LED_GROUP, "Asserted", ret_asserted);
}

static const struct mirror_object *item_group(const struct scope *scope,
                                              const struct mirror_object *item)
{
    return scope_first_endpoint(scope, mirror_object_path(item), "identifying", group_interfaces);
}

int led_put_location_indicator(const struct scope *scope, json_t *resource,
                               const struct mirror_object *item)
{
    bool active;

    if (!group_asserted(item_group(scope, item), &active))
        return 0;
    return json_put(resource, "LocationIndicatorActive", json_boolean(active));
}

static int set_group(const char *related, const struct mirror_object *group, bool asserted,
                     struct write_batch *batch)
{
    return write_add_boolean(batch, related, mirror_object_path(group), INTERFACE_LED_GROUP,
                             "Asserted", asserted);
}

int led_set_location_indicator(const struct scope *scope, const struct mirror_object *item,
                               const char *related, bool active, struct write_batch *batch)
{
    return set_group(related, item_group(scope, item), active, batch);
}

/* The system's two groups, NULL where there is none. */
struct system_groups {
    const struct mirror_object *blink, *lit;
    bool blinking, is_lit;
};

static bool read_system_groups(const struct scope *scope, struct system_groups *ret_groups)
{
    struct system_groups groups = {.blink = mirror_find(scope->mirror, BLINK_GROUP),
                                   .lit = mirror_find(scope->mirror, LIT_GROUP)};

    if (!group_asserted(groups.blink, &groups.blinking))
        groups.blink = NULL;
    if (!group_asserted(groups.lit, &groups.is_lit))
        groups.lit = NULL;
    *ret_groups = groups;
    return groups.blink || groups.lit;
}

const char *led_indicator_word(bool blinking, bool lit)
{
    if (blinking)
        return "Blinking";
    return lit ? "Lit" : "Off";
}

int led_put_system(const struct scope *scope, json_t *resource, const struct mirror_object *item)
{
    struct system_groups groups;
    int error = item ? led_put_location_indicator(scope, resource, item) : 0;

    if (error || !read_system_groups(scope, &groups))
        return error;
    if (!json_object_get(resource, "LocationIndicatorActive"))
        error = json_put(resource, "LocationIndicatorActive",
                         json_boolean(groups.blinking || groups.is_lit));
    if (error)
        return error;
    return json_put(resource, "IndicatorLED",
                    json_string(led_indicator_word(groups.blinking, groups.is_lit)));
}

int led_put_chassis(const struct scope *scope, json_t *resource,
                    const struct mirror_object *chassis)
{
    return hardware_object_has_any(chassis, indicator_interfaces)
               ? led_put_system(scope, resource, chassis)
               : 0;
}

/* Sets the two groups; where one is missing, the other one stands for both. */
static int set_system_groups(const struct scope *scope, const char *related, bool blinking,
                             bool lit, struct write_batch *batch)
{
    struct system_groups groups;
    int error = 0;

    read_system_groups(scope, &groups);
    if (groups.blink)
        error = set_group(related, groups.blink, groups.lit ? blinking : blinking || lit, batch);
    if (!error && groups.lit)
        error = set_group(related, groups.lit, groups.blink ? lit : blinking || lit, batch);
    return error;
}

int led_set_system_location_indicator(const struct scope *scope, const struct mirror_object *item,
                                      const char *related, bool active, struct write_batch *batch)
{
    bool asserted;

    if (item && group_asserted(item_group(scope, item), &asserted))
        return led_set_location_indicator(scope, item, related, active, batch);
    return set_system_groups(scope, related, active, false, batch);
}

int led_set_system_indicator(const struct scope *scope, const char *related, const char *value,
                             struct write_batch *batch)
{
    return set_system_groups(scope, related, strcmp(value, "Blinking") == 0,
                             strcmp(value, "Lit") == 0, batch);
}

int led_put_physical(const struct scope *scope, json_t *resource, const struct mirror_object *item)
{
    const struct mirror_object *led = scope_first_endpoint(scope, mirror_object_path(item), "leds",
                                                           physical_interfaces);

    return led ? property_map_apply(physical_rows, ARRAY_SIZE(physical_rows), led, resource) : 0;
}
