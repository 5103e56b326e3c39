/*
 * The collection of chassis and its members. A chassis is an inventory object with Item.Board or
 * Item.Chassis; its Id is the leaf of its path. Rules: docs/svc-chassis.md, "Chassis".
 */
#include <errno.h>

#include "base/cleanup.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-chassis/chassis-links.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/reset.h"

const struct scope_set chassis_set = {.below = INVENTORY_PATH, .interfaces = chassis_interfaces};

const struct resource_kind chassis_collection_kind = {.name = "Chassis Collection",
                                                      .members = &chassis_set};

/* -- what comes straight from D-Bus -- */

static const struct property_word chassis_type_words[] = {
    {"Blade", "Blade"},
    {"Component", "Component"},
    {"Enclosure", "Enclosure"},
    {"Module", "Module"},
    {"RackMount", "RackMount"},
    {"StandAlone", "StandAlone"},
    {"Zone", "Zone"},
    {"StorageEnclosure", "StorageEnclosure"},
    {NULL, NULL},
};

/* AssetTag is shown even when it is empty: clients write it, and need to see that they may. */
static const struct property_map chassis_rows[] = {
    PROPERTY_ROW(INTERFACE_CHASSIS, "Type", "ChassisType", PROPERTY_ENUM,
                 .words = chassis_type_words),
    PROPERTY_ROW(INTERFACE_REVISION, "Version", "Version", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET_TAG, "AssetTag", "AssetTag", PROPERTY_ANY_TEXT, .write = "s"),
};

/* The power state of the host's power domain: OpenBMC has one for all chassis. */
static const struct property_word power_words[] = {{"On", "On"},
                                                   {"Off", "Off"},
                                                   {"TransitioningToOff", "PoweringOff"},
                                                   {"TransitioningToOn", "PoweringOn"},
                                                   {NULL, NULL}};
static const struct property_word state_words[] = {{"On", "Enabled"},
                                                   {"Off", "StandbyOffline"},
                                                   {"TransitioningToOff", "StandbyOffline"},
                                                   {"TransitioningToOn", "Starting"},
                                                   {NULL, NULL}};

static const struct property_map power_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_CHASSIS, "CurrentPowerState", "PowerState", PROPERTY_ENUM,
                 .words = power_words),
};
static const struct property_map state_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_CHASSIS, "CurrentPowerState", "Status/State", PROPERTY_ENUM,
                 .words = state_words),
};

static const struct mirror_object *locate_power(const struct scope *scope)
{
    return mirror_find(scope->mirror, STATE_PATH "/chassis0");
}

/* Chassis.Intrusion sends its words bare, not as full names of an enumeration. */
static const struct property_word intrusion_words[] = {
    {"Normal", "Normal"},
    {"HardwareIntrusion", "HardwareIntrusion"},
    {"TamperingDetected", "TamperingDetected"},
    {NULL, NULL},
};
static const struct property_map intrusion_rows[] = {
    PROPERTY_ROW(INTERFACE_INTRUSION, "Status", "PhysicalSecurity/IntrusionSensor", PROPERTY_WORD,
                 .words = intrusion_words),
};

/* The first one that says something. */
static bool tells_intrusion(const struct scope *scope, const struct mirror_object *object)
{
    json_t *word = property_map_read(&intrusion_rows[0], object);

    json_decref(word);
    return word != NULL;
}

static const struct mirror_object *locate_intrusion(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_INTRUSION, NULL};
    static const struct scope_set set = {
        .below = OPENBMC_PATH, .interfaces = interfaces, .belongs = tells_intrusion};

    return scope_find(scope, &set, NULL, NULL);
}

static const struct property_map indicator_rows[] = {
    PROPERTY_ROW(INTERFACE_LED_GROUP, "Asserted", "LocationIndicatorActive", PROPERTY_CUSTOM,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_LED_GROUP, "Asserted", "IndicatorLED", PROPERTY_CUSTOM, .write = "b"),
};

static const struct resource_map maps[] = {
    {.rows = chassis_rows, .row_count = ARRAY_SIZE(chassis_rows)},
    {.source = STATE_PATH "/chassis0",
     .locate = locate_power,
     .rows = power_rows,
     .row_count = ARRAY_SIZE(power_rows)},
    {.source = "the same, for a chassis that is Enabled by the rows below",
     .locate = locate_power,
     .rows = state_rows,
     .row_count = ARRAY_SIZE(state_rows),
     .by_code = true},
    {.source = "the first object below " OPENBMC_PATH " that tells it",
     .locate = locate_intrusion,
     .rows = intrusion_rows,
     .row_count = ARRAY_SIZE(intrusion_rows)},
    {.source = "LED groups: of the chassis, else of the system",
     .rows = indicator_rows,
     .row_count = ARRAY_SIZE(indicator_rows),
     .by_code = true},
};

/* -- what no table says -- */

static int put_state(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *power = locate_power(scope);
    struct status_flags flags = {0};

    status_read_item(scope->object, &flags);
    if (!power || flags.absent || flags.unavailable)
        return 0;
    return property_map_apply(state_rows, ARRAY_SIZE(state_rows), power, resource);
}

static int put_chassis(const struct scope *scope, json_t *resource)
{
    int error = 0;

    if (!json_object_get(resource, "ChassisType"))
        error = json_put(resource, "ChassisType", json_string("RackMount"));
    if (!error)
        error = put_state(scope, resource);
    if (!error)
        error = led_put_chassis(scope, resource, scope->object);
    if (!error)
        error = chassis_put_links(scope, resource);
    return error ? error : reset_put_action(scope, resource);
}

static int find_itself(struct scope *scope)
{
    int outcome = chassis_find(scope);

    scope->object = scope->top;
    return outcome;
}

/* -- PATCH -- */

enum chassis_property { CHASSIS_BY_ROW, CHASSIS_LOCATION_INDICATOR_ACTIVE, CHASSIS_INDICATOR_LED };

#define ASSET_TAG_CHARACTERS_MAX 256

static const char *const indicator_values[] = {"Lit", "Blinking", "Off", NULL};

static const struct patch_property writable[] = {
    {.pointer = "/AssetTag", .key = CHASSIS_BY_ROW, .length_max = ASSET_TAG_CHARACTERS_MAX},
    {.pointer = "/LocationIndicatorActive", .key = CHASSIS_LOCATION_INDICATOR_ACTIVE},
    {.pointer = "/IndicatorLED", .key = CHASSIS_INDICATOR_LED, .values = indicator_values},
};

static const struct patch_form form = {
    .schema = &schema_Chassis,
    .type = CHASSIS_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_chassis(const struct scope *scope, const struct patch_value *value,
                         struct write_batch *batch, json_t *messages)
{
    const char *related = value->pointer;

    switch (value->property->key) {
    case CHASSIS_LOCATION_INDICATOR_ACTIVE:
        return led_set_system_location_indicator(scope, scope->top, related,
                                                 json_is_true(value->value), batch);
    case CHASSIS_INDICATOR_LED:
        return led_set_system_indicator(scope, related, json_string_value(value->value), batch);
    default:
        return resource_apply(scope, &chassis_kind, value, batch, messages);
    }
}

const struct resource_kind chassis_kind = {
    .find = find_itself,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_ASSET | ITEM_REPLACEABLE | ITEM_LOCATION | ITEM_STATUS,
    .links = chassis_links,
    .link_count = CHASSIS_LINK_COUNT,
    .put = put_chassis,
    .form = &form,
    .apply = apply_chassis,
};
