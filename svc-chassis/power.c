/*
 * PowerSubsystem of a chassis, its power supplies and their collection.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/item.h"
#include "hardware/names.h"
#include "hardware/power-cap.h"
#include "svc-chassis/power-supplies.h"
#include "svc-chassis/kinds.h"
#include "svc-chassis/sensors.h"

static const char *const supply_interfaces[] = {INTERFACE_POWER_SUPPLY, NULL};
static const struct scope_set supply_set = {.association = "powered_by",
                                            .interfaces = supply_interfaces};
static const char *const attribute_interfaces[] = {INTERFACE_POWER_SUPPLY_ATTRIBUTES, NULL};

static const struct property_map firmware_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "FirmwareVersion", PROPERTY_TEXT),
};

int power_supplies_each(const struct scope *scope, scope_visit_fn visit, void *context)
{
    return scope_each(scope, &supply_set, scope->top, visit, context);
}

int power_supply_find(struct scope *scope)
{
    return chassis_find_member(scope, &supply_set);
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

static int put_subsystem(const struct scope *scope, json_t *resource)
{
    int error = power_cap_put_capacity(scope, scope->top, resource, "CapacityWatts");

    return error ? error : status_put(resource, "Enabled", "OK");
}

static const struct property_map capacity_rows[] = {
    PROPERTY_ROW(INTERFACE_POWER_CAP, "MaxPowerCapValue", "CapacityWatts", PROPERTY_CUSTOM),
};
static const struct resource_map subsystem_maps[] = {
    {.source = POWER_CAP_OF_HOST,
     .rows = capacity_rows,
     .row_count = ARRAY_SIZE(capacity_rows),
     .by_code = true},
};
static const struct resource_link subsystem_links[] = {{"PowerSupplies", "/PowerSupplies", NULL}};

const struct resource_kind power_subsystem_kind = {
    .find = chassis_find,
    .name = "Power Subsystem",
    .maps = subsystem_maps,
    .map_count = ARRAY_SIZE(subsystem_maps),
    .links = subsystem_links,
    .link_count = ARRAY_SIZE(subsystem_links),
    .put = put_subsystem,
};

/* -- PowerSupplies -- */

const struct resource_kind power_supply_collection_kind = {
    .find = chassis_find, .name = "Power Supply Collection", .members = &supply_set};

static const struct property_map efficiency_rows[] = {
    PROPERTY_ROW(INTERFACE_POWER_SUPPLY_ATTRIBUTES, "DeratingFactor",
                 "EfficiencyRatings/0/EfficiencyPercent", PROPERTY_CUSTOM),
};
static const struct resource_map supply_maps[] = {
    {.rows = firmware_rows, .row_count = ARRAY_SIZE(firmware_rows)},
    {.source = "the first object that has it; not when it is 0",
     .rows = efficiency_rows,
     .row_count = ARRAY_SIZE(efficiency_rows),
     .by_code = true},
};

static int put_efficiency(const struct scope *scope, json_t *resource)
{
    uint64_t percent;

    if (!power_supplies_efficiency(scope, &percent))
        return 0;
    return json_put(resource, "EfficiencyRatings",
                    json_pack("[{s:I}]", "EfficiencyPercent", (json_int_t)percent));
}

bool power_supply_is_measured(const struct scope *scope)
{
    size_t count;

    mirror_endpoints(scope->mirror, mirror_object_path(scope->object), "sensors", &count);
    return count > 0;
}

static const struct resource_link supply_links[] = {
    {"Metrics", "/Metrics", power_supply_is_measured}};

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

static const struct patch_form form = {
    .schema = &schema_PowerSupply,
    .type = POWER_SUPPLY_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind power_supply_kind = {
    .find = power_supply_find,
    .maps = supply_maps,
    .map_count = ARRAY_SIZE(supply_maps),
    .item = ITEM_ASSET | ITEM_REPLACEABLE | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .links = supply_links,
    .link_count = ARRAY_SIZE(supply_links),
    .put = put_efficiency,
    .form = &form,
};
