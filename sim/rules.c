/*
 * Refusals; see rules.h.
 */
#include "sim/rules.h"

#include "base/cleanup.h"

#include <string.h>

#define INVALID_ARGUMENT SIM_PREFIX "Common.Error.InvalidArgument"
#define NOT_ALLOWED SIM_PREFIX "Common.Error.NotAllowed"
#define POWER_MODE SIM_PREFIX "Control.Power.Mode"
#define THERMAL_MODE SIM_PREFIX "Control.ThermalMode"
#define OPERATING_CONFIG SIM_PREFIX "Control.Processor.CurrentOperatingConfig"
#define DRIVE SIM_PREFIX "State.Drive"

/* What the object does not list; an empty list says nothing. */
static const char *check_listed(const struct object *object, const char *interface,
                                const char *list, const struct value *value)
{
    const struct property *allowed = object_find_property(object, interface, list);

    if (!allowed || strcmp(value_signature(&allowed->value), "as") != 0 ||
        allowed->value.container->count == 0)
        return NULL;
    for (size_t i = 0; i < allowed->value.container->count; i++) {
        if (strcmp(allowed->value.container->items[i].text, value->text) == 0)
            return NULL;
    }
    return INVALID_ARGUMENT;
}

static const char *check_power_mode(struct tree *tree, const struct object *object,
                                    const struct value *value)
{
    (void)tree;
    return check_listed(object, POWER_MODE, "AllowedPowerModes", value);
}

static const char *check_thermal_mode(struct tree *tree, const struct object *object,
                                      const struct value *value)
{
    (void)tree;
    return check_listed(object, THERMAL_MODE, "Supported", value);
}

static const char *check_applied_config(struct tree *tree, const struct object *object,
                                        const struct value *value)
{
    const struct object *config = tree_find_object(tree, value->text);
    size_t length = strlen(object->path);

    return config &&
                   object_find_interface(config, SIM_PREFIX "Inventory.Item.Cpu.OperatingConfig") &&
                   strncmp(value->text, object->path, length) == 0 && value->text[length] == '/'
               ? NULL
               : INVALID_ARGUMENT;
}

static const char *check_drive_transition(struct tree *tree, const struct object *object,
                                          const struct value *value)
{
    (void)tree;
    (void)value;
    return strcmp(object_get_word(object, DRIVE, "RequestedDriveTransition"), "NotSupported") == 0
               ? NOT_ALLOWED
               : NULL;
}

static const struct {
    const char *interface;
    const char *property;
    const char *(*check)(struct tree *tree, const struct object *object, const struct value *value);
} rules[] = {
    {POWER_MODE, "PowerMode", check_power_mode},
    {THERMAL_MODE, "Current", check_thermal_mode},
    {OPERATING_CONFIG, "AppliedConfig", check_applied_config},
    {DRIVE, "RequestedDriveTransition", check_drive_transition},
};

const char *rules_refuse(struct tree *tree, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    for (size_t i = 0; i < ARRAY_SIZE(rules); i++) {
        if (strcmp(rules[i].interface, interface) == 0 && strcmp(rules[i].property, property) == 0)
            return rules[i].check(tree, object, value);
    }
    return NULL;
}
