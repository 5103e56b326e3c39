/*
 * The methods of x.Shoal.Sim; see control.h.
 */
#include "sim/control.h"

#include "sim/control-hardware.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

/* DropOwner and RestoreOwner answer when the bus agrees. */
struct control_waiting {
    sd_bus_message *call;
    char *name;
    bool has_owner;
    struct control_waiting *prev, *next;
};

static int invalid(sd_bus_message *call, const char *cause)
{
    return sd_bus_reply_method_errorf(call, BUS_ERROR_INVALID_ARGS, "%s", cause);
}

static int done(sd_bus_message *call, int error)
{
    return error < 0 ? error : sd_bus_reply_method_return(call, "");
}

/* -- objects and properties -------------------------------------------------------------- */

/* Several owners may have a path: the one with the interface is meant, else the first. */
static struct object *find_object(struct control *control, const char *path, const char *interface)
{
    for (struct owner *owner = control->board->tree.owners; owner; owner = owner->hh.next) {
        struct object *object = owner_find_object(owner, path);

        if (object && object_find_interface(object, interface))
            return object;
    }
    return tree_find_object(&control->board->tree, path);
}

static int unknown_object(sd_bus_message *call, const char *path)
{
    return sd_bus_reply_method_errorf(call, BUS_ERROR_UNKNOWN_OBJECT, "Unknown object '%s'.", path);
}

static int set_property(struct control *control, sd_bus_message *call)
{
    CLEANUP(value_deinit) struct value value = VALUE_NONE;
    const char *path, *interface, *property;
    struct object *object;
    struct value taken;
    int error = sd_bus_message_read(call, "sss", &path, &interface, &property);

    if (error >= 0)
        error = value_read_variant(call, &value);
    if (error < 0)
        return error;
    if (!sd_bus_interface_name_is_valid(interface) || !sd_bus_member_name_is_valid(property))
        return invalid(call, "Not the name of an interface or property.");
    object = find_object(control, path, interface);
    if (!object)
        return unknown_object(call, path);
    taken = value;
    value = VALUE_NONE;
    return done(call, bus_write(control->bus, object, interface, property, taken));
}

static int remove_property(struct control *control, sd_bus_message *call)
{
    const char *path, *interface, *property;
    struct object *object;
    int error = sd_bus_message_read(call, "sss", &path, &interface, &property);

    if (error < 0)
        return error;
    object = find_object(control, path, interface);
    if (!object)
        return unknown_object(call, path);
    engine_written(control->engine, object, interface, property);
    error = object_unset(object, interface, property);
    if (error == TREE_E_NOT_FOUND)
        return sd_bus_reply_method_errorf(call, "org.freedesktop.DBus.Error.UnknownProperty",
                                          "Unknown property or interface: '%s'.", property);
    return done(call, error);
}

/* One {interface: {property: value}}. Takes the values out of the entry. */
static int add_interface(struct object *object, struct value *entry)
{
    const char *interface = entry->container->items[0].text;
    struct value_container *properties = entry->container->items[1].container;
    int error = object_add_interface(object, interface, false);

    for (size_t i = 0; error == 0 && i < properties->count; i++) {
        struct value *items = properties->items[i].container->items;
        struct value value = items[1].container->items[0];

        items[1].container->items[0] = VALUE_NONE;
        error = object_preset(object, interface, items[0].text, value);
    }
    return error;
}

static int add_object(struct control *control, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *owner_name = NULL;
    CLEANUP(value_deinit) struct value interfaces = VALUE_NONE;
    const char *short_name, *path;
    struct object *object;
    struct owner *owner;
    int error = sd_bus_message_read(call, "ss", &short_name, &path);

    if (error >= 0)
        error = value_read(call, &interfaces);
    if (error < 0)
        return error;
    owner_name = tree_full_name(short_name);
    owner = owner_name ? tree_find_owner(&control->board->tree, owner_name) : NULL;
    if (!owner)
        return invalid(call, "No owner of this board.");
    if (!sd_bus_object_path_is_valid(path))
        return invalid(call, "Not an object path.");
    for (size_t i = 0; i < interfaces.container->count; i++) {
        if (!sd_bus_interface_name_is_valid(
                interfaces.container->items[i].container->items[0].text))
            return invalid(call, "Not the name of an interface.");
    }
    error = object_new(owner, path, &object);
    if (error == TREE_E_EXISTS)
        return invalid(call, "The object is there already.");
    if (error < 0)
        return error;
    for (size_t i = 0; error == 0 && i < interfaces.container->count; i++)
        error = add_interface(object, &interfaces.container->items[i]);
    if (error < 0) {
        object_remove(object);
        return error;
    }
    object_announce(object);
    return done(call, 0);
}

static int remove_object(struct control *control, sd_bus_message *call)
{
    const char *path;
    struct object *object;
    int error = sd_bus_message_read(call, "s", &path);

    if (error < 0)
        return error;
    object = tree_find_object(&control->board->tree, path);
    if (!object)
        return unknown_object(call, path);
    if (object == control->object)
        return invalid(call, "The control itself stays.");
    while (object) {
        object_remove(object);
        object = tree_find_object(&control->board->tree, path);
    }
    return done(call, 0);
}

/* -- owners --------------------------------------------------------------------------------- */

static void waiting_free(struct control *control, struct control_waiting *waiting)
{
    DL_DELETE(control->waiting, waiting);
    sd_bus_message_unref(waiting->call);
    free(waiting->name);
    free(waiting);
}

static int wait_for_name(struct control *control, sd_bus_message *call, const char *name,
                         bool has_owner)
{
    struct control_waiting *waiting = calloc(1, sizeof(*waiting));

    if (!waiting)
        return -ENOMEM;
    waiting->name = strdup(name);
    if (!waiting->name) {
        free(waiting);
        return -ENOMEM;
    }
    waiting->call = sd_bus_message_ref(call);
    waiting->has_owner = has_owner;
    DL_APPEND(control->waiting, waiting);
    return 0;
}

void control_name_changed(struct control *control, const char *name, bool has_owner)
{
    struct control_waiting *waiting, *next;

    control_update_endpoints(control);
    DL_FOREACH_SAFE (control->waiting, waiting, next) {
        if (waiting->has_owner != has_owner || strcmp(waiting->name, name) != 0)
            continue;
        sd_bus_reply_method_return(waiting->call, "");
        waiting_free(control, waiting);
    }
}

/* Reads the owner's name; on a wrong one replies and yields NULL. */
static struct owner *read_owner(struct control *control, sd_bus_message *call, int *ret_error)
{
    CLEANUP(free_cleanup) char *name = NULL;
    struct owner *owner;
    const char *short_name;

    *ret_error = sd_bus_message_read(call, "s", &short_name);
    if (*ret_error < 0)
        return NULL;
    name = tree_full_name(short_name);
    owner = name ? tree_find_owner(&control->board->tree, name) : NULL;
    if (!owner || owner == control->owner) {
        *ret_error = invalid(call, owner ? "The control itself stays." : "No owner of this board.");
        return NULL;
    }
    return owner;
}

static int drop_owner(struct control *control, sd_bus_message *call)
{
    int error;
    struct owner *owner = read_owner(control, call, &error);

    if (!owner)
        return error;
    if (!bus_handle(owner))
        return done(call, 0);
    error = wait_for_name(control, call, owner->name, false);
    if (error < 0)
        return error;
    bus_disconnect(owner);
    if (owner == control->mapper_bus->owner)
        mapper_bus_reset(control->mapper_bus);
    return 0;
}

static int restore_owner(struct control *control, sd_bus_message *call)
{
    int error;
    struct owner *owner = read_owner(control, call, &error);

    if (!owner)
        return error;
    if (bus_handle(owner))
        return done(call, 0);
    if (owner == control->mapper_bus->owner) {
        error = mapper_bus_connect(control->mapper_bus);
    } else {
        error = bus_open(control->bus, owner);
        if (error == 0)
            error = bus_request_name(owner);
    }
    return error < 0 ? error : wait_for_name(control, call, owner->name, true);
}

/* -- faults, storms, freezing --------------------------------------------------------------------
 */

static int delay_method(struct control *control, sd_bus_message *call)
{
    struct owner *owner;
    const char *member;
    uint32_t delay_ms;
    int error;

    owner = read_owner(control, call, &error);
    if (!owner)
        return error;
    error = sd_bus_message_read(call, "su", &member, &delay_ms);
    return error < 0 ? error
                     : done(call, bus_delay_method(control->bus, owner->name, member, delay_ms));
}

static int fail_method(struct control *control, sd_bus_message *call)
{
    struct owner *owner;
    const char *member, *error_name;
    int error;

    owner = read_owner(control, call, &error);
    if (!owner)
        return error;
    error = sd_bus_message_read(call, "ss", &member, &error_name);
    if (error < 0)
        return error;
    if (!sd_bus_interface_name_is_valid(error_name))
        return invalid(call, "Not the name of an error.");
    return done(call, bus_fail_method(control->bus, owner->name, member, error_name));
}

static int clear_faults(struct control *control, sd_bus_message *call)
{
    bus_clear_faults(control->bus);
    engine_release(control->engine);
    return done(call, 0);
}

static int storm(struct control *control, sd_bus_message *call)
{
    uint32_t rate, seconds;
    int error = sd_bus_message_read(call, "uu", &rate, &seconds);

    return error < 0 ? error : done(call, engine_storm(control->engine, rate, seconds));
}

static int freeze(struct control *control, sd_bus_message *call)
{
    int frozen, error = sd_bus_message_read(call, "b", &frozen);

    if (error < 0)
        return error;
    engine_freeze(control->engine, frozen);
    return done(call, object_set(control->object, CONTROL_NAME, "Frozen", value_boolean(frozen)));
}

static const struct {
    const char *member;
    const char *signature;
    int (*run)(struct control *control, sd_bus_message *call);
} methods[] = {
    {"SetProperty", "sssv", set_property},
    {"RemoveProperty", "sss", remove_property},
    {"AddObject", "ssa{sa{sv}}", add_object},
    {"RemoveObject", "s", remove_object},
    {"DropOwner", "s", drop_owner},
    {"RestoreOwner", "s", restore_owner},
    {"DelayMethod", "ssu", delay_method},
    {"FailMethod", "sss", fail_method},
    {"ClearFaults", "", clear_faults},
    {"Storm", "uu", storm},
    {"Freeze", "b", freeze},
    {"Pull", "sb", control_pull},
    {"CrashHost", "u", control_crash_host},
};

static int on_method(void *context, struct object *object, sd_bus_message *call)
{
    const char *member = sd_bus_message_get_member(call);

    (void)object;
    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        if (strcmp(methods[i].member, member) != 0)
            continue;
        if (!sd_bus_message_has_signature(call, methods[i].signature))
            return invalid(call, "Wrong types of arguments.");
        return methods[i].run(context, call);
    }
    return -ENOSYS;
}

/* -- properties and life
 * ---------------------------------------------------------------------------- */

void control_update_endpoints(struct control *control)
{
    size_t count = 0;
    CLEANUP(free_cleanup)
    const char **names = calloc(HASH_COUNT(control->board->tree.owners) + 1, sizeof(*names));
    struct value value;

    if (!names)
        return;
    for (struct owner *owner = control->board->tree.owners; owner; owner = owner->hh.next) {
        if (bus_is_named(owner))
            names[count++] = owner->name;
    }
    if (value_text_array(names, count, &value) == 0)
        object_set(control->object, CONTROL_NAME, "Endpoints", value);
}

static void on_storm_over(void *context)
{
    struct control *control = context;

    object_set(control->object, CONTROL_NAME, "StormSignals",
               value_unsigned('t', control->engine->storm_signals));
}

static int on_name_owner_changed(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct control *control = context;
    const char *name, *old_owner, *new_owner;

    (void)ret_error;
    if (bus_is_named(control->mapper_bus->owner) ||
        sd_bus_message_read(signal, "sss", &name, &old_owner, &new_owner) < 0)
        return 0;
    control_name_changed(control, name, new_owner[0] != '\0');
    return 0;
}

int control_subscribe(struct control *control)
{
    int error = sd_bus_match_signal_async(bus_handle(control->owner), NULL, "org.freedesktop.DBus",
                                          NULL, "org.freedesktop.DBus", "NameOwnerChanged",
                                          on_name_owner_changed, NULL, control);

    return error < 0 ? error : 0;
}

int control_init(struct control *control, struct bus *bus, struct board *board,
                 struct engine *engine, struct mapper_bus *mapper_bus)
{
    struct value value;
    int error;

    *control = (struct control){
        .bus = bus, .board = board, .engine = engine, .mapper_bus = mapper_bus};
    engine->storm_over = on_storm_over;
    engine->storm_context = control;
    error = tree_ensure_owner(&board->tree, CONTROL_NAME, &control->owner);
    if (error == 0)
        error = object_new(control->owner, CONTROL_PATH, &control->object);
    if (error == 0)
        error = object_add_interface(control->object, CONTROL_NAME, false);
    if (error == 0)
        error = value_text('s', board->name, &value);
    if (error == 0)
        error = object_preset(control->object, CONTROL_NAME, "Board", value);
    if (error == 0)
        error = bus_register(bus, CONTROL_NAME, on_method, control);
    return error > 0 ? -EEXIST : error;
}

void control_deinit(struct control *control)
{
    struct control_waiting *waiting, *next;

    DL_FOREACH_SAFE (control->waiting, waiting, next)
        waiting_free(control, waiting);
}
