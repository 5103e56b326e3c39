/*
 * Entity-manager's configuration: a piece of inventory with AddObject takes new configurations,
 * each an object below it, and Delete takes one away. Rules: entity-manager src/entity_manager and
 * its schemas (pid.json, stepwise.json): what a kind of configuration must have, and of which type
 * each property is.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENTITY_MANAGER_OWNER SIM_PREFIX "EntityManager"
#define CONFIGURATION SIM_PREFIX "Configuration."
#define ERROR_ARGUMENTS "org.freedesktop.DBus.Error.InvalidArgs"

/* Kinds of configuration, and what each must have beside Name and Type. */
static const struct {
    const char *type;
    const char *required[16]; /* NULL-terminated */
} kinds[] = {
    {"Pid",
     {"Class", "FFGainCoefficient", "FFOffCoefficient", "ICoefficient", "ILimitMax", "ILimitMin",
      "Inputs", "OutLimitMax", "OutLimitMin", "PCoefficient", "SlewNeg", "SlewPos", "Zones"}},
    {"Pid.Zone", {"FailSafePercent", "MinThermalOutput"}},
    {"Stepwise",
     {"Class", "Inputs", "NegativeHysteresis", "Output", "PositiveHysteresis", "Reading", "Zones"}},
};

/* What a{sv} has under a key; NULL without. */
static const struct value *find_value(const struct value *properties, const char *key)
{
    for (size_t i = 0; i < properties->container->count; i++) {
        const struct value *pair = properties->container->items[i].container->items;

        if (strcmp(pair[0].text, key) == 0)
            return &pair[1].container->items[0];
    }
    return NULL;
}

static const char *find_text(const struct value *properties, const char *key)
{
    const struct value *found = find_value(properties, key);

    return found && found->type == 's' ? found->text : "";
}

static bool has_required(const struct value *properties, const char *type)
{
    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
        if (strcmp(kinds[i].type, type) != 0)
            continue;
        for (const char *const *key = kinds[i].required; *key; key++) {
            if (!find_value(properties, *key))
                return false;
        }
        return true;
    }
    return false;
}

static bool has_types(const struct value *properties, const char *interface)
{
    for (size_t i = 0; i < properties->container->count; i++) {
        const struct value *pair = properties->container->items[i].container->items;
        const struct interface_property *type = interface_property_find(interface_find(interface),
                                                                        pair[0].text);

        if (!type || strcmp(type->signature, value_signature(&pair[1].container->items[0])) != 0)
            return false;
    }
    return true;
}

/* "…/rack" and "Main zone": "…/rack/Main_zone". NULL: no memory. */
static char *make_path(const struct object *parent, const char *name)
{
    char *path;

    if (asprintf(&path, "%s/%s", parent->path, name) < 0)
        return NULL;
    for (char *at = path + strlen(parent->path) + 1; *at; at++) {
        if (!isalnum((unsigned char)*at))
            *at = '_';
    }
    return path;
}

/* Has what was given, and nothing more. */
static int make_object(struct object *parent, const char *path, const char *interface,
                       const struct value *properties)
{
    struct object *object;
    int error = object_new(parent->owner, path, &object);

    if (error != 0)
        return error;
    for (size_t i = 0; error == 0 && i < properties->container->count; i++) {
        const struct value *pair = properties->container->items[i].container->items;
        struct value copy;

        error = value_copy(&pair[1].container->items[0], &copy);
        if (error == 0)
            error = object_preset(object, interface, pair[0].text, copy);
    }
    if (error == 0)
        object_announce(object);
    else
        object_discard(object);
    return error;
}

static int add_object(struct object *parent, const struct value *properties, sd_bus_message *call)
{
    const char *type = find_text(properties, "Type"), *name = find_text(properties, "Name");
    CLEANUP(free_cleanup) char *interface = NULL;
    CLEANUP(free_cleanup) char *path = make_path(parent, name);
    int error;

    if (!path || asprintf(&interface, CONFIGURATION "%s", type) < 0) {
        interface = NULL;
        return -ENOMEM;
    }
    if (!*name || !has_required(properties, type) || !has_types(properties, interface))
        return machine_refuse(call, ERROR_ARGUMENTS, "not what the schema wants");
    error = make_object(parent, path, interface, properties);
    if (error == TREE_E_EXISTS)
        return machine_refuse(call, ERROR_ARGUMENTS, "there is one with this name");
    return machine_done(call, error);
}

static int on_add_object(void *context, struct object *parent, sd_bus_message *call)
{
    struct value properties = VALUE_NONE;
    int error = value_read(call, &properties);

    (void)context;
    if (error == 0)
        error = add_object(parent, &properties, call);
    value_deinit(&properties);
    return error;
}

static int on_delete(void *context, struct object *object, sd_bus_message *call)
{
    (void)context;
    object_remove(object);
    return machine_done(call, 0);
}

static int start(struct machine *machine, void **ret_device)
{
    int error = bus_register_for(machine->bus, ENTITY_MANAGER_OWNER, SIM_PREFIX "AddObject",
                                 on_add_object, NULL);

    if (error == 0)
        error = bus_register_for(machine->bus, ENTITY_MANAGER_OWNER, CONFIGURATION "Pid", on_delete,
                                 NULL);
    if (error == 0)
        error = bus_register_for(machine->bus, ENTITY_MANAGER_OWNER, CONFIGURATION "Pid.Zone",
                                 on_delete, NULL);
    if (error == 0)
        error = bus_register_for(machine->bus, ENTITY_MANAGER_OWNER, CONFIGURATION "Stepwise",
                                 on_delete, NULL);
    *ret_device = NULL;
    return error;
}

const struct device_class entity_manager_class = {.start = start};
