/* See manager-fan.h: the tables, and reading. */
#include "svc-managers/manager-fan.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/host.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

#define TYPE_PREFIX "#OpenBMCManager.v1_1_0."

/* -- tables -- */

static const struct property_word hysteresis_words[] = {
    {"true", "Setpoint"}, {"false", "Input"}, {NULL, NULL}};
static const struct property_word offset_words[] = {
    {"WarningHigh", "UpperThresholdNonCritical"},
    {"WarningLow", "LowerThresholdNonCritical"},
    {"CriticalHigh", "UpperThresholdCritical"},
    {"CriticalLow", "LowerThresholdCritical"},
    {NULL, NULL},
};
static const struct property_word direction_words[] = {
    {"Ceiling", "Ceiling"}, {"Floor", "Floor"}, {NULL, NULL}};

#define NUMBER_ROW(interface, name)                                                                \
    PROPERTY_ROW(interface, name, name, PROPERTY_FINITE_NUMBER, .write = "d")
#define TEXTS_ROW(interface, name)                                                                 \
    PROPERTY_ROW(interface, name, name, PROPERTY_TEXTS, .write = "as")
#define NAME_ROW(interface) PROPERTY_ROW(interface, "Name", "@odata.id", PROPERTY_CUSTOM)

const struct property_map manager_fan_pid_rows[MANAGER_FAN_PID_ROWS] = {
    NAME_ROW(INTERFACE_PID),
    PROPERTY_ROW(INTERFACE_PID, "Class", "@odata.type", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PID, "CheckHysteresisWithSetpoint", "CheckHysteresisWithSetpoint",
                 PROPERTY_BOOLEAN_WORD, .words = hysteresis_words, .write = "b"),
    NUMBER_ROW(INTERFACE_PID, "DCoefficient"),
    NUMBER_ROW(INTERFACE_PID, "FFGainCoefficient"),
    NUMBER_ROW(INTERFACE_PID, "FFOffCoefficient"),
    NUMBER_ROW(INTERFACE_PID, "ICoefficient"),
    NUMBER_ROW(INTERFACE_PID, "ILimitMax"),
    NUMBER_ROW(INTERFACE_PID, "ILimitMin"),
    TEXTS_ROW(INTERFACE_PID, "Inputs"),
    NUMBER_ROW(INTERFACE_PID, "NegativeHysteresis"),
    NUMBER_ROW(INTERFACE_PID, "OutLimitMax"),
    NUMBER_ROW(INTERFACE_PID, "OutLimitMin"),
    TEXTS_ROW(INTERFACE_PID, "Outputs"),
    NUMBER_ROW(INTERFACE_PID, "PCoefficient"),
    NUMBER_ROW(INTERFACE_PID, "PositiveHysteresis"),
    NUMBER_ROW(INTERFACE_PID, "SetPoint"),
    PROPERTY_ROW(INTERFACE_PID, "SetPointOffset", "SetPointOffset", PROPERTY_WORD,
                 .words = offset_words, .write = "s"),
    NUMBER_ROW(INTERFACE_PID, "SlewNeg"),
    NUMBER_ROW(INTERFACE_PID, "SlewPos"),
    PROPERTY_ROW(INTERFACE_PID, "Zones", "Zones", PROPERTY_CUSTOM, .write = "as"),
};

const struct property_map manager_fan_zone_rows[MANAGER_FAN_ZONE_ROWS] = {
    NAME_ROW(INTERFACE_PID_ZONE),
    NUMBER_ROW(INTERFACE_PID_ZONE, "FailSafePercent"),
    NUMBER_ROW(INTERFACE_PID_ZONE, "MinThermalOutput"),
};

const struct property_map manager_fan_stepwise_rows[MANAGER_FAN_STEPWISE_ROWS] = {
    NAME_ROW(INTERFACE_STEPWISE),
    PROPERTY_ROW(INTERFACE_STEPWISE, "Class", "Direction", PROPERTY_WORD, .words = direction_words,
                 .write = "s"),
    TEXTS_ROW(INTERFACE_STEPWISE, "Inputs"),
    NUMBER_ROW(INTERFACE_STEPWISE, "NegativeHysteresis"),
    NUMBER_ROW(INTERFACE_STEPWISE, "PositiveHysteresis"),
    PROPERTY_ROW(INTERFACE_STEPWISE, "Reading", "Steps", PROPERTY_CUSTOM, .write = "ad"),
    PROPERTY_ROW(INTERFACE_STEPWISE, "Output", "Steps", PROPERTY_CUSTOM, .write = "ad"),
    PROPERTY_ROW(INTERFACE_STEPWISE, "Zones", "Zones", PROPERTY_CUSTOM, .write = "as"),
};

const struct property_map manager_fan_mode_rows[MANAGER_FAN_MODE_ROWS] = {
    PROPERTY_ROW(INTERFACE_THERMAL_MODE, "Current", "Profile", PROPERTY_TEXT, .write = "s"),
    PROPERTY_ROW(INTERFACE_THERMAL_MODE, "Supported", "Profile@Redfish.AllowableValues",
                 PROPERTY_TEXTS),
};

#define ROWS(table) .rows = table, .row_count = ARRAY_SIZE(table)

const struct manager_fan_container manager_fan_containers[MANAGER_FAN_CONTAINERS] = {
    [MANAGER_FAN_CONTROLLERS] = {"FanControllers", "FanController", INTERFACE_PID, "Pid", "fan",
                                 ROWS(manager_fan_pid_rows)},
    [MANAGER_FAN_ZONES] = {"FanZones", "FanZone", INTERFACE_PID_ZONE, "Pid.Zone", NULL,
                           ROWS(manager_fan_zone_rows)},
    [MANAGER_PID_CONTROLLERS] = {"PidControllers", "PidController", INTERFACE_PID, "Pid", "temp",
                                 ROWS(manager_fan_pid_rows)},
    [MANAGER_STEPWISE_CONTROLLERS] = {"StepwiseControllers", "StepwiseController",
                                      INTERFACE_STEPWISE, "Stepwise", NULL,
                                      ROWS(manager_fan_stepwise_rows)},
};

/* -- finding -- */

/* What is no letter or digit of ASCII becomes '_', as in the object's path. In place. */
static void make_name(char *text)
{
    for (; *text; text++) {
        if (!isascii(*text) || !isalnum((unsigned char)*text))
            *text = '_';
    }
}

/* NULL when out of memory. */
static char *name_of(const struct mirror_object *object, const char *interface)
{
    const char *name = "";
    char *copy;

    if (!mirror_read_text(object, interface, "Name", &name) || !*name)
        name = mirror_object_leaf(object);
    copy = strdup(name);
    if (copy)
        make_name(copy);
    return copy;
}

/* Controllers of fans and of temperatures have one interface. */
static bool holds(const struct manager_fan_container *container, const struct mirror_object *object)
{
    const char *class_word;

    if (!container->class_word)
        return true;
    return mirror_read_text(object, container->interface, "Class", &class_word) &&
           (strcmp(class_word, "fan") == 0) == (strcmp(container->class_word, "fan") == 0);
}

static int each(const struct scope *scope, const struct manager_fan_container *container,
                scope_visit_fn visit, void *context)
{
    const char *const interfaces[] = {container->interface, NULL};

    return mirror_each(scope->mirror, INVENTORY_PATH, interfaces, visit, context);
}

struct search {
    const struct manager_fan_container *container;
    const char *name;
    const struct mirror_object *found;
};

static int match_name(const struct mirror_object *object, void *context)
{
    struct search *search = context;
    CLEANUP(free_cleanup) char *name = NULL;

    if (!holds(search->container, object))
        return 0;
    name = name_of(object, search->container->interface);
    if (!name)
        return -ENOMEM;
    if (strcmp(name, search->name) != 0)
        return 0;
    search->found = object;
    return 1;
}

const struct mirror_object *manager_fan_find(const struct scope *scope,
                                             const struct manager_fan_container *container,
                                             const char *name)
{
    struct search search = {container, name, NULL};

    (void)each(scope, container, match_name, &search);
    return search.found;
}

const struct mirror_object *manager_fan_holder(const struct scope *scope,
                                               const struct mirror_object *object,
                                               const char *const *interfaces)
{
    CLEANUP(free_cleanup) char *path = strdup(mirror_object_path(object));
    char *slash;

    while (path && (slash = strrchr(path, '/')) != NULL && slash > path) {
        const struct mirror_object *above;

        *slash = '\0';
        above = mirror_find(scope->mirror, path);
        if (above && hardware_object_has_any(above, interfaces))
            return above;
    }
    return NULL;
}

static int take_first(const struct mirror_object *object, void *context)
{
    *(const struct mirror_object **)context = object;
    return 1;
}

const struct mirror_object *manager_fan_mode(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_THERMAL_MODE, NULL};
    const struct mirror_object *mode = NULL;

    (void)mirror_each(scope->mirror, CONTROL_PATH, interfaces, take_first, &mode);
    return mode;
}

/* -- reading -- */

/* {"@odata.id": "…#/Oem/OpenBmc/Fan/FanZones/Left"} of each zone that is there. */
static int put_zones(const struct scope *scope, const char *interface,
                     const struct mirror_object *object, json_t *member)
{
    const struct manager_fan_container *zones = &manager_fan_containers[MANAGER_FAN_ZONES];
    struct mirror_value value;
    json_t *links;
    int error;

    if (!mirror_read_value(object, interface, "Zones", MIRROR_TEXTS, &value))
        return 0;
    links = json_array();
    error = links ? 0 : -ENOMEM;
    for (size_t i = 0; !error && i < value.texts.count; i++) {
        CLEANUP(free_cleanup) char *name = strdup(value.texts.items[i]);

        if (!name) {
            error = -ENOMEM;
            break;
        }
        make_name(name);
        if (manager_fan_find(scope, zones, name) &&
            json_array_append_new(links,
                                  json_link(MANAGER_URI "#" MANAGER_FAN_ZONE_POINTER "%s", name)))
            error = -ENOMEM;
    }
    if (error) {
        json_decref(links);
        return error;
    }
    return resource_put_array(member, "Zones", links);
}

static int put_chassis(const struct scope *scope, const struct mirror_object *object,
                       json_t *member)
{
    static const char *const interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};
    const struct mirror_object *chassis = manager_fan_holder(scope, object, interfaces);

    return chassis ? json_put(member, "Chassis",
                              scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)))
                   : 0;
}

/* Two arrays of numbers, and the steps that their elements make together. */
static int put_steps(const struct mirror_object *object, json_t *member)
{
    const json_t *targets, *outputs;
    json_t *steps;

    if (!mirror_read_json(object, INTERFACE_STEPWISE, "Reading", "ad", &targets) ||
        !mirror_read_json(object, INTERFACE_STEPWISE, "Output", "ad", &outputs) ||
        json_array_size(targets) != json_array_size(outputs))
        return 0;
    steps = json_array();
    for (size_t i = 0; i < json_array_size(targets); i++) {
        json_t *target = json_array_get(targets, i), *output = json_array_get(outputs, i);

        if (!json_is_number(target) || !json_is_number(output))
            continue; /* none of the two was finite */
        if (json_array_append_new(steps,
                                  json_pack("{s:O, s:O}", "Target", target, "Output", output))) {
            json_decref(steps);
            return -ENOMEM;
        }
    }
    return json_put(member, "Steps", steps);
}

static int put_row(const struct property_map *row, const struct mirror_object *object,
                   json_t *member)
{
    json_t *value;

    if (row->conversion == PROPERTY_CUSTOM)
        return 0;
    value = property_map_read(row, object);
    if (!value)
        return errno == ENOMEM ? -ENOMEM : 0;
    return json_put(member, row->pointer, value);
}

static int fill_member(const struct scope *scope, const struct manager_fan_container *container,
                       const struct mirror_object *object, json_t *member)
{
    int error = 0;

    for (size_t i = 0; !error && i < container->row_count; i++)
        error = put_row(&container->rows[i], object, member);
    if (error)
        return error;
    if (container == &manager_fan_containers[MANAGER_FAN_ZONES])
        return put_chassis(scope, object, member);
    if (container == &manager_fan_containers[MANAGER_STEPWISE_CONTROLLERS])
        error = put_steps(object, member);
    return error ? error : put_zones(scope, container->interface, object, member);
}

struct reading {
    const struct scope *scope;
    const struct manager_fan_container *container;
    json_t *members;
};

/* Of two with the same name the first one counts. */
static int read_member(const struct mirror_object *object, void *context)
{
    struct reading *reading = context;
    const struct manager_fan_container *container = reading->container;
    CLEANUP(free_cleanup) char *name = NULL;
    json_t *member;

    if (!holds(container, object))
        return 0;
    name = name_of(object, container->interface);
    if (!name)
        return -ENOMEM;
    if (json_object_get(reading->members, name))
        return 0;
    member = json_pack(
        "{s:o, s:s+}", "@odata.id",
        json_sprintf(MANAGER_URI "#" MANAGER_FAN_POINTER "/%s/%s", container->name, name),
        "@odata.type", TYPE_PREFIX, container->type);
    if (!member || fill_member(reading->scope, container, object, member)) {
        json_decref(member);
        return -ENOMEM;
    }
    return json_put(reading->members, name, member);
}

json_t *manager_fan_read(const struct scope *scope, const struct manager_fan_container *container)
{
    struct reading reading = {scope, container, NULL};

    reading.members = json_pack(
        "{s:o, s:s+}", "@odata.id",
        json_sprintf(MANAGER_URI "#" MANAGER_FAN_POINTER "/%s", container->name), "@odata.type",
        TYPE_PREFIX, container->name);
    if (reading.members && each(scope, container, read_member, &reading) < 0) {
        json_decref(reading.members);
        return NULL;
    }
    return reading.members;
}

/* Returns how many members there are, or -ENOMEM. */
static int put_containers(const struct scope *scope, json_t *fan)
{
    size_t count = 0;

    for (size_t i = 0; i < MANAGER_FAN_CONTAINERS; i++) {
        json_t *container = manager_fan_read(scope, &manager_fan_containers[i]);

        if (container)
            count += json_object_size(container) - 2; /* its own two */
        if (json_put(fan, manager_fan_containers[i].name, container))
            return -ENOMEM;
    }
    return (int)count;
}

int manager_fan_put(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *mode = manager_fan_mode(scope);
    CLEANUP(json_decrefp)
    json_t *fan = json_pack("{s:s, s:s}", "@odata.id", MANAGER_URI "#" MANAGER_FAN_POINTER,
                            "@odata.type", TYPE_PREFIX "Fan");
    int count = fan ? put_containers(scope, fan) : -ENOMEM;

    if (count < 0)
        return count;
    if (mode && property_map_apply(manager_fan_mode_rows, MANAGER_FAN_MODE_ROWS, mode, fan))
        return -ENOMEM;
    if (count == 0 && !mode)
        return 0;
    return property_put(resource, MANAGER_OEM_POINTER + 1,
                        json_pack("{s:s, s:s, s:O}", "@odata.id",
                                  MANAGER_URI "#" MANAGER_OEM_POINTER, "@odata.type",
                                  "#" MANAGER_OEM_TYPE, "Fan", fan));
}
