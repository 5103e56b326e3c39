/*
 * The collection of chassis and its members. A chassis is an inventory object with Item.Board or
 * Item.Chassis; its Id is the leaf of its path. Rules: docs/svc-chassis.md, table "Chassis".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "svc-chassis/reset.h"
#include "svc-chassis/kinds.h"
#include "hardware/status.h"

#define COLLECTION_URI "/redfish/v1/Chassis"

/* -- collection -- */

static int append_member(const struct mirror_object *object, void *context)
{
    json_t *members = context;

    return json_array_append_new(members,
                                 scope_link(COLLECTION_URI, "/", mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

static int build_collection(const struct scope *scope, json_t **ret_resource)
{
    json_t *members = json_array();
    int error = mirror_each(scope->mirror, INVENTORY_PATH, chassis_interfaces, append_member,
                            members);

    if (error || !members) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_new_collection("ChassisCollection.ChassisCollection",
                                   json_string(COLLECTION_URI), "Chassis Collection", members,
                                   ret_resource);
}

const struct resource_kind chassis_collection_kind = {.build = build_collection};

/* -- member: what comes straight from D-Bus -- */

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

static const struct property_map chassis_rows[] = {
    PROPERTY_ROW(INTERFACE_CHASSIS, "Type", "ChassisType", PROPERTY_ENUM,
                 .words = chassis_type_words),
    PROPERTY_ROW(INTERFACE_REVISION, "Version", "Version", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
};

static const struct property_word intrusion_words[] = {
    {"Normal", "Normal"},
    {"HardwareIntrusion", "HardwareIntrusion"},
    {"TamperingDetected", "TamperingDetected"},
    {NULL, NULL},
};

/* Chassis.Intrusion sends its words bare, not as full names of an enumeration. */
static int put_intrusion(const struct mirror_object *object, void *context)
{
    const char *text;

    if (!mirror_read_text(object, INTERFACE_INTRUSION, "Status", &text))
        return 0;
    if (strrchr(text, '.'))
        text = strrchr(text, '.') + 1;
    for (const struct property_word *word = intrusion_words; word->dbus; word++) {
        if (strcmp(word->dbus, text) == 0)
            return property_put(context, "PhysicalSecurity/IntrusionSensor",
                                json_string(word->redfish))
                       ? -ENOMEM
                       : 1;
    }
    return 0;
}

/* AssetTag is shown even when it is empty: clients write it, and need to see that they may. */
static int put_asset_tag(json_t *resource, const struct mirror_object *chassis)
{
    const char *text;

    if (!mirror_read_text(chassis, INTERFACE_ASSET_TAG, "AssetTag", &text))
        return 0;
    return json_put(resource, "AssetTag", json_string(text));
}

/* The power state of the host's power domain: OpenBMC has one for all chassis. */
static const struct {
    const char *dbus, *power_state, *state;
} power_rows[] = {
    {"On", "On", "Enabled"},
    {"Off", "Off", "StandbyOffline"},
    {"TransitioningToOff", "PoweringOff", "StandbyOffline"},
    {"TransitioningToOn", "PoweringOn", "Starting"},
};

static int put_power_and_status(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *power = mirror_find(scope->mirror, STATE_PATH "/chassis0");
    struct status_flags flags = {0};
    const char *word, *state = NULL;

    status_read_item(scope->top, &flags);
    if (power && mirror_read_enum(power, INTERFACE_STATE_CHASSIS, "CurrentPowerState", &word)) {
        for (size_t i = 0; i < ARRAY_SIZE(power_rows); i++) {
            if (strcmp(word, power_rows[i].dbus) != 0)
                continue;
            state = power_rows[i].state;
            if (json_put(resource, "PowerState", json_string(power_rows[i].power_state)))
                return -ENOMEM;
        }
    }
    if (!state || flags.absent || flags.unavailable)
        state = status_state(&flags);
    return status_put(resource, state, status_health(&flags));
}

static int put_properties(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = scope->top;
    int intrusion;

    if (json_put(resource, "ChassisType", json_string("RackMount")) ||
        property_map_apply(chassis_rows, ARRAY_SIZE(chassis_rows), chassis, resource) ||
        item_put_asset(resource, chassis) || item_put_replaceable(resource, chassis) ||
        put_asset_tag(resource, chassis) || item_put_location(resource, chassis) ||
        put_power_and_status(scope, resource) || led_put_chassis(scope, resource, chassis))
        return -ENOMEM;
    intrusion = mirror_each(scope->mirror, OPENBMC_PATH,
                            (const char *const[]){INTERFACE_INTRUSION, NULL}, put_intrusion,
                            resource);
    return intrusion < 0 ? intrusion : 0;
}

/* -- member: links -- */

/* Subordinate resources that every chassis has. */
static const struct {
    const char *property, *suffix;
} subordinate_rows[] = {
    {"Assembly", "/Assembly"},
    {"Controls", "/Controls"},
    {"EnvironmentMetrics", "/EnvironmentMetrics"},
    {"Power", "/Power"},
    {"PowerSubsystem", "/PowerSubsystem"},
    {"Sensors", "/Sensors"},
    {"Thermal", "/Thermal"},
    {"ThermalSubsystem", "/ThermalSubsystem"},
};

static int put_subordinates(const struct scope *scope, json_t *resource)
{
    for (size_t i = 0; i < ARRAY_SIZE(subordinate_rows); i++) {
        if (json_put(resource, subordinate_rows[i].property,
                     scope_link(scope->top_uri, subordinate_rows[i].suffix, NULL)))
            return -ENOMEM;
    }
    return 0;
}

static const char *const processor_interfaces[] = {INTERFACE_CPU, INTERFACE_ACCELERATOR, NULL};
static const char *const fan_interfaces[] = {INTERFACE_FAN, NULL};
static const char *const power_supply_interfaces[] = {INTERFACE_POWER_SUPPLY, NULL};

/* Arrays of links: the chassis' endpoints by an association, as members of a collection. */
struct link_row {
    const char *property;
    const char *association;
    const char *const *interfaces; /* NULL: any */
    enum { LINK_CHASSIS, LINK_BELOW_CHASSIS, LINK_BELOW_SYSTEM } base;
    const char *suffix;
};

static const struct link_row link_rows[] = {
    {"Contains", "containing", chassis_interfaces, LINK_CHASSIS, "/"},
    {"Fans", "cooled_by", fan_interfaces, LINK_BELOW_CHASSIS, "/ThermalSubsystem/Fans/"},
    {"PowerSupplies", "powered_by", power_supply_interfaces, LINK_BELOW_CHASSIS,
     "/PowerSubsystem/PowerSupplies/"},
    /* With --computer-system only: svc-systems serves them. */
    {"Processors", "containing", processor_interfaces, LINK_BELOW_SYSTEM, "/Processors/"},
    {"Storage", "storage", NULL, LINK_BELOW_SYSTEM, "/Storage/"},
};

struct link_list {
    json_t *array;
    const char *base, *suffix;
};

static int append_link(const struct mirror_object *object, void *context)
{
    struct link_list *list = context;

    return json_array_append_new(list->array,
                                 scope_link(list->base, list->suffix, mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

static int put_link_row(const struct scope *scope, json_t *links, const struct link_row *row)
{
    const char *const bases[] = {[LINK_CHASSIS] = COLLECTION_URI,
                                 [LINK_BELOW_CHASSIS] = scope->top_uri,
                                 [LINK_BELOW_SYSTEM] = chassis_options(scope)->computer_system};
    struct link_list list = {.base = bases[row->base], .suffix = row->suffix};
    int error;

    if (!list.base)
        return 0;
    list.array = json_array();
    if (!list.array)
        return -ENOMEM;
    error = scope_each_endpoint(scope, mirror_object_path(scope->top), row->association,
                                row->interfaces, append_link, &list);
    if (error || json_array_size(list.array) == 0) {
        json_decref(list.array);
        return error;
    }
    return resource_put_array(links, row->property, list.array);
}

/* One link that a service of its own serves, where the command line says that it is there. */
static int put_static_link(json_t *links, const char *property, const char *uri)
{
    json_t *array;

    if (!uri)
        return 0;
    array = json_array();
    if (json_array_append_new(array, json_link("%s", uri))) {
        json_decref(array);
        return -ENOMEM;
    }
    return resource_put_array(links, property, array);
}

static int put_contained_by(const struct scope *scope, json_t *links)
{
    const struct mirror_object *parent = scope_first_endpoint(scope, mirror_object_path(scope->top),
                                                              "contained_by", chassis_interfaces);

    return parent ? json_put(links, "ContainedBy",
                             scope_link(COLLECTION_URI, "/", mirror_object_leaf(parent)))
                  : 0;
}

static int put_drives(const struct scope *scope, json_t *resource)
{
    size_t count;

    mirror_endpoints(scope->mirror, mirror_object_path(scope->top), "drive", &count);
    if (count == 0 || !chassis_options(scope)->computer_system)
        return 0;
    return json_put(resource, "Drives", scope_link(scope->top_uri, "/Drives", NULL));
}

static int put_links(const struct scope *scope, json_t *resource)
{
    json_t *links = json_object();

    if (json_put(resource, "Links", links) ||
        put_static_link(links, "ComputerSystems", chassis_options(scope)->computer_system) ||
        put_static_link(links, "ManagedBy", chassis_options(scope)->manager) ||
        put_contained_by(scope, links))
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(link_rows); i++) {
        if (put_link_row(scope, links, &link_rows[i]))
            return -ENOMEM;
    }
    return 0;
}

static int build_chassis(const struct scope *scope, json_t **ret_resource)
{
    json_t *resource = resource_new(CHASSIS_TYPE, scope_uri(scope->top_uri, "", NULL),
                                    scope->parameters[0], scope_item_name(scope->top));

    if (!resource || put_properties(scope, resource) || put_subordinates(scope, resource) ||
        put_drives(scope, resource) || put_links(scope, resource) ||
        reset_put_action(scope, resource)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

/* -- PATCH -- */

enum chassis_property {
    CHASSIS_ASSET_TAG,
    CHASSIS_LOCATION_INDICATOR_ACTIVE,
    CHASSIS_INDICATOR_LED
};

#define ASSET_TAG_CHARACTERS_MAX 256

static const char *const indicator_values[] = {"Lit", "Blinking", "Off", NULL};

static const struct patch_property writable[] = {
    {.pointer = "/AssetTag", .key = CHASSIS_ASSET_TAG, .length_max = ASSET_TAG_CHARACTERS_MAX},
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
    case CHASSIS_ASSET_TAG:
        return write_add_text(batch, related, mirror_object_path(scope->top), INTERFACE_ASSET_TAG,
                              "AssetTag", json_string_value(value->value));
    case CHASSIS_LOCATION_INDICATOR_ACTIVE:
        return led_set_system_location_indicator(scope, scope->top, related,
                                                 json_is_true(value->value), batch);
    default:
        return led_set_system_indicator(scope, related, json_string_value(value->value), batch);
    }
}

const struct resource_kind chassis_kind = {
    .find = chassis_find,
    .build = build_chassis,
    .form = &form,
    .apply = apply_chassis,
};
