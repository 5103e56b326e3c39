/*
 * See operating-config.h. Each is an object below its processor. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/Cpu/OperatingConfig, Control/Processor/CurrentOperatingConfig.
 */
#include "svc-systems/operating-config.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "svc-systems/processor.h"

#define CONFIGS "/OperatingConfigs"

/* -- of the processor -- */

static const struct property_word priority_words[] = {
    {"true", "Enabled"}, {"false", "Disabled"}, {NULL, NULL}};

static int put_applied_link(const struct property_map *row, const struct mirror_object *object,
                            json_t *resource)
{
    return 0; /* needs the URI: operating_config_put_applied() */
}

const struct property_map operating_config_current_rows[OPERATING_CONFIG_CURRENT_ROWS] = {
    PROPERTY_ROW(INTERFACE_CURRENT_CONFIG, "AppliedConfig", "AppliedOperatingConfig",
                 PROPERTY_CUSTOM, .put = put_applied_link, .write = "o"),
    PROPERTY_ROW(INTERFACE_CURRENT_CONFIG, "BaseSpeedPriorityEnabled", "BaseSpeedPriorityState",
                 PROPERTY_BOOLEAN_WORD, .words = priority_words),
};

static int stop_at_first(const struct mirror_object *object, void *context)
{
    return 1;
}

bool operating_config_exists(const struct scope *scope)
{
    return processor_each_child(scope, INTERFACE_OPERATING_CONFIG, stop_at_first, NULL) == 1;
}

/* The configuration that is applied, when it is one of this processor. */
static const struct mirror_object *applied_config(const struct scope *scope)
{
    const char *processor = mirror_object_path(scope->parent), *path;
    const struct mirror_object *config;
    size_t size = strlen(processor);

    if (!mirror_read_text(scope->parent, INTERFACE_CURRENT_CONFIG, "AppliedConfig", &path) ||
        strncmp(path, processor, size) != 0 || path[size] != '/')
        return NULL;
    config = mirror_find(scope->mirror, path);
    return config && mirror_object_has(config, INTERFACE_OPERATING_CONFIG) ? config : NULL;
}

/* The cores of the setting with the highest base speed. */
static int put_high_speed_cores(const struct mirror_object *config, json_t *resource)
{
    const json_t *settings, *best = NULL;
    size_t index;
    json_t *setting;

    if (!mirror_read_json(config, INTERFACE_OPERATING_CONFIG, "BaseSpeedPrioritySettings", "a(uau)",
                          &settings))
        return 0;
    json_array_foreach ((json_t *)settings, index, setting) {
        if (!best || json_integer_value(json_array_get(setting, 0)) >
                         json_integer_value(json_array_get(best, 0)))
            best = setting;
    }
    return best ? json_put(resource, "HighSpeedCoreIDs", json_copy(json_array_get(best, 1))) : 0;
}

int operating_config_put_applied(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *config = applied_config(scope);
    bool prioritized;
    int error;

    if (!config)
        return 0;
    error = json_put(resource, "AppliedOperatingConfig",
                     scope_link(scope->uri, CONFIGS "/", mirror_object_leaf(config)));
    if (error ||
        !mirror_read_boolean(scope->parent, INTERFACE_CURRENT_CONFIG, "BaseSpeedPriorityEnabled",
                             &prioritized) ||
        !prioritized)
        return error;
    return put_high_speed_cores(config, resource);
}

struct link_search {
    const char *processor_uri, *uri;
    const struct mirror_object *found;
    int error;
};

static int match_uri(const struct mirror_object *config, void *context)
{
    struct link_search *search = context;
    CLEANUP(free_cleanup)
    char *uri = scope_uri_text(search->processor_uri, CONFIGS "/", mirror_object_leaf(config));

    if (!uri)
        search->error = -ENOMEM;
    else if (strcmp(uri, search->uri) == 0)
        search->found = config;
    return search->error || search->found ? 1 : 0;
}

int operating_config_set_applied(const struct scope *scope, const struct patch_value *value,
                                 struct write_batch *batch, json_t *messages)
{
    const char *uri = json_string_value(json_object_get(value->value, "@odata.id"));
    struct link_search search = {.processor_uri = scope->uri, .uri = uri};

    processor_each_child(scope, INTERFACE_OPERATING_CONFIG, match_uri, &search);
    if (search.error)
        return search.error;
    if (!search.found)
        return json_array_append_new(messages,
                                     message_new(value->pointer, BASE_PROPERTY_VALUE_INCORRECT,
                                                 "AppliedOperatingConfig", uri, NULL))
                   ? -ENOMEM
                   : 0;
    return write_add(batch, value->pointer, mirror_object_path(scope->parent),
                     INTERFACE_CURRENT_CONFIG, "AppliedConfig", "o",
                     json_string(mirror_object_path(search.found)));
}

/* -- collection -- */

static int find_configs(struct scope *scope)
{
    int outcome = processor_find(scope);

    if (outcome == 0 && !operating_config_exists(scope))
        return SCOPE_E_NOT_FOUND;
    scope->object = NULL;
    return outcome;
}

struct member_list {
    const struct scope *scope;
    json_t *members;
};

static int append_member(const struct mirror_object *config, void *context)
{
    struct member_list *list = context;

    return json_array_append_new(list->members,
                                 scope_link(list->scope->uri, "/", mirror_object_leaf(config)))
               ? -ENOMEM
               : 0;
}

static int put_members(const struct scope *scope, json_t *resource)
{
    struct member_list list = {scope, json_array()};

    if (!list.members ||
        processor_each_child(scope, INTERFACE_OPERATING_CONFIG, append_member, &list) != 0) {
        json_decref(list.members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", list.members);
}

const struct resource_kind operating_config_collection_kind = {
    .find = find_configs,
    .name = "Operating Configuration Collection",
    .is_collection = true,
    .put = put_members,
};

/* -- a configuration -- */

/* An array of structures as one of objects; `fields` name the members. */
static json_t *structures(const struct mirror_object *object, const struct property_map *row,
                          const char *signature, const char *const *fields, size_t count)
{
    const json_t *values;
    json_t *array, *value;
    size_t index;

    errno = 0;
    if (!mirror_read_json(object, row->interface, row->property, signature, &values))
        return NULL;
    array = json_array();
    json_array_foreach ((json_t *)values, index, value) {
        json_t *element = json_object();

        if (json_array_append_new(array, element))
            element = NULL;
        for (size_t i = 0; element && i < count; i++) {
            /* A copy: the resource is pruned, the mirror's own value is not. */
            if (json_object_set_new(element, fields[i], json_copy(json_array_get(value, i))))
                element = NULL;
        }
        if (!element) {
            json_decref(array);
            errno = ENOMEM;
            return NULL;
        }
    }
    return array;
}

static int put_structures(const struct property_map *row, const struct mirror_object *object,
                          json_t *resource, const char *signature, const char *const *fields,
                          size_t count)
{
    json_t *array = structures(object, row, signature, fields, count);

    if (!array)
        return errno == ENOMEM ? -ENOMEM : 0;
    return property_put(resource, row->pointer, array);
}

static int put_turbo(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    static const char *const fields[] = {"MaxSpeedMHz", "ActiveCoreCount"};

    return put_structures(row, object, resource, "a(ut)", fields, ARRAY_SIZE(fields));
}

static int put_priorities(const struct property_map *row, const struct mirror_object *object,
                          json_t *resource)
{
    static const char *const fields[] = {"BaseSpeedMHz", "CoreIDs"};
    json_t *element;
    size_t index;
    int error = put_structures(row, object, resource, "a(uau)", fields, ARRAY_SIZE(fields));

    json_array_foreach (json_object_get(resource, row->pointer), index, element) {
        json_t *ids = json_object_get(element, "CoreIDs");

        if (!error)
            error = json_put(element, "CoreCount", json_integer((json_int_t)json_array_size(ids)));
    }
    return error;
}

static const struct property_map config_rows[] = {
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "AvailableCoreCount", "TotalAvailableCoreCount",
                 PROPERTY_INTEGER),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "BaseSpeed", "BaseSpeedMHz", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "MaxSpeed", "MaxSpeedMHz", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "PowerLimit", "TDPWatts", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "MaxJunctionTemperature",
                 "MaxJunctionTemperatureCelsius", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "TurboProfile", "TurboProfile", PROPERTY_CUSTOM,
                 .put = put_turbo),
    PROPERTY_ROW(INTERFACE_OPERATING_CONFIG, "BaseSpeedPrioritySettings",
                 "BaseSpeedPrioritySettings", PROPERTY_CUSTOM, .put = put_priorities),
};
static const struct resource_map maps[] = {
    {.rows = config_rows, .row_count = ARRAY_SIZE(config_rows)},
};

static int find_config(struct scope *scope)
{
    return processor_find_child(scope, INTERFACE_OPERATING_CONFIG);
}

const struct resource_kind operating_config_kind = {
    .find = find_config, .maps = maps, .map_count = ARRAY_SIZE(maps)};
