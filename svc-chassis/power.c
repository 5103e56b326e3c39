/*
 * PowerSubsystem of a chassis, its power supplies and their collection.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "hardware/power-cap.h"
#include "svc-chassis/power-supplies.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

#define SUBSYSTEM "/PowerSubsystem"
#define SUPPLIES SUBSYSTEM "/PowerSupplies"

static const char *const supply_interfaces[] = {INTERFACE_POWER_SUPPLY, NULL};
static const char *const attribute_interfaces[] = {INTERFACE_POWER_SUPPLY_ATTRIBUTES, NULL};

static const struct property_map firmware_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "FirmwareVersion", PROPERTY_TEXT),
};

int power_supplies_each(const struct scope *scope, scope_visit_fn visit, void *context)
{
    return scope_each_endpoint(scope, mirror_object_path(scope->top), "powered_by",
                               supply_interfaces, visit, context);
}

const struct mirror_object *power_supply_member(const struct scope *scope)
{
    return chassis_member(scope, "powered_by", supply_interfaces);
}

int power_supply_put_firmware(json_t *resource, const struct mirror_object *supply)
{
    return property_map_apply(firmware_rows, ARRAY_SIZE(firmware_rows), supply, resource);
}

static int read_derating_factor(const struct mirror_object *object, void *context)
{
    return mirror_read_unsigned(object, INTERFACE_POWER_SUPPLY_ATTRIBUTES, "DeratingFactor",
                                context);
}

bool power_supplies_efficiency(const struct scope *scope, uint64_t *ret_percent)
{
    uint64_t percent;

    /* 0 is the interface's "never set". */
    if (!mirror_each(scope->mirror, OPENBMC_PATH, attribute_interfaces, read_derating_factor,
                     &percent) ||
        percent == 0 || percent > 100)
        return false;
    *ret_percent = percent;
    return true;
}

struct sensor_search {
    const char *word;
    const struct mirror_object *found;
};

static int match_word(const struct mirror_object *sensor, void *context)
{
    struct sensor_search *search = context;

    if (!strcasestr(mirror_object_leaf(sensor), search->word))
        return 0;
    search->found = sensor;
    return 1;
}

const struct mirror_object *power_supply_sensor(const struct scope *scope,
                                                const struct mirror_object *supply,
                                                const char *dbus_type, const char *word)
{
    struct sensor_search search = {.word = word};

    sensors_each_of_item(scope, supply, dbus_type, match_word, &search);
    return search.found;
}

/* -- PowerSubsystem -- */

static int build_subsystem(const struct scope *scope, json_t **ret_resource)
{
    json_t *resource = resource_new("PowerSubsystem.v1_1_3.PowerSubsystem",
                                    scope_uri(scope->top_uri, SUBSYSTEM, NULL), "PowerSubsystem",
                                    "Power Subsystem");

    if (!resource ||
        json_put(resource, "PowerSupplies", scope_link(scope->top_uri, SUPPLIES, NULL)) ||
        power_cap_put_capacity(scope, scope->top, resource, "CapacityWatts") ||
        status_put(resource, "Enabled", "OK")) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

const struct resource_kind power_subsystem_kind = {.find = chassis_find, .build = build_subsystem};

/* -- PowerSupplies -- */

struct member_list {
    const struct scope *scope;
    json_t *members;
};

static int append_member(const struct mirror_object *supply, void *context)
{
    struct member_list *list = context;

    return json_array_append_new(list->members, scope_link(list->scope->top_uri, SUPPLIES "/",
                                                           mirror_object_leaf(supply)))
               ? -ENOMEM
               : 0;
}

static int build_collection(const struct scope *scope, json_t **ret_resource)
{
    struct member_list list = {scope, json_array()};

    if (!list.members || power_supplies_each(scope, append_member, &list)) {
        json_decref(list.members);
        return -ENOMEM;
    }
    return resource_new_collection("PowerSupplyCollection.PowerSupplyCollection",
                                   scope_uri(scope->top_uri, SUPPLIES, NULL),
                                   "Power Supply Collection", list.members, ret_resource);
}

const struct resource_kind power_supply_collection_kind = {.find = chassis_find,
                                                           .build = build_collection};

static int put_efficiency(const struct scope *scope, json_t *resource)
{
    uint64_t percent;

    if (!power_supplies_efficiency(scope, &percent))
        return 0;
    return json_put(resource, "EfficiencyRatings",
                    json_pack("[{s:I}]", "EfficiencyPercent", (json_int_t)percent));
}

static int put_metrics_link(const struct scope *scope, json_t *resource,
                            const struct mirror_object *supply)
{
    json_t *base;
    size_t count;
    int error;

    mirror_endpoints(scope->mirror, mirror_object_path(supply), "sensors", &count);
    if (count == 0)
        return 0;
    base = scope_uri(scope->top_uri, SUPPLIES "/", scope->parameters[1]);
    if (!base)
        return -ENOMEM;
    error = json_put(resource, "Metrics", scope_link(json_string_value(base), "/Metrics", NULL));
    json_decref(base);
    return error;
}

static int build_supply(const struct scope *scope, json_t **ret_resource)
{
    const struct mirror_object *supply = power_supply_member(scope);
    json_t *resource;

    if (!supply)
        return SCOPE_E_NOT_FOUND;
    resource = resource_new(POWER_SUPPLY_TYPE,
                            scope_uri(scope->top_uri, SUPPLIES "/", scope->parameters[1]),
                            scope->parameters[1], scope_item_name(supply));
    if (!resource || item_put_all(resource, supply) ||
        power_supply_put_firmware(resource, supply) || put_efficiency(scope, resource) ||
        led_put_location_indicator(scope, resource, supply) ||
        put_metrics_link(scope, resource, supply)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form form = {
    .schema = &schema_PowerSupply,
    .type = POWER_SUPPLY_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_supply(const struct scope *scope, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages)
{
    return led_set_location_indicator(scope, power_supply_member(scope), value->pointer,
                                      json_is_true(value->value), batch);
}

const struct resource_kind power_supply_kind = {
    .find = chassis_find, .build = build_supply, .form = &form, .apply = apply_supply};
