/*
 * How the mapper learns and what it publishes; see mapper-bus.h. The methods are in
 * mapper-methods.c. Rules: phosphor-objmgr (b4767a54) src/main.cpp.
 */
#include "sim/mapper-bus.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define DEFINITIONS SIM_PREFIX "Association.Definitions"
#define OBJECT_PATH SIM_PATH_PREFIX "object_mapper"

/* Signals name their sender by unique name only. */
struct mapper_name {
    char *unique;
    char *well_known;
    UT_hash_handle hh;
};

static void forget_name(struct mapper_bus *mapper_bus, const char *unique)
{
    struct mapper_name *name;

    HASH_FIND_STR(mapper_bus->names, unique, name);
    if (!name)
        return;
    HASH_DEL(mapper_bus->names, name);
    free(name->unique);
    free(name->well_known);
    free(name);
}

static int remember_name(struct mapper_bus *mapper_bus, const char *unique, const char *well_known)
{
    struct mapper_name *name;

    forget_name(mapper_bus, unique);
    name = calloc(1, sizeof(*name));
    if (!name)
        return -ENOMEM;
    name->unique = strdup(unique);
    name->well_known = strdup(well_known);
    if (!name->unique || !name->well_known) {
        free(name->unique);
        free(name->well_known);
        free(name);
        return -ENOMEM;
    }
    HASH_ADD_KEYPTR(hh, mapper_bus->names, name->unique, strlen(name->unique), name);
    if (!name->hh.tbl) {
        free(name->unique);
        free(name->well_known);
        free(name);
        return -ENOMEM;
    }
    return 0;
}

/* Who sent a signal; NULL for the mapper itself and for those without a well-known name. */
static const char *find_sender(struct mapper_bus *mapper_bus, sd_bus_message *signal)
{
    const char *unique = sd_bus_message_get_sender(signal);
    struct mapper_name *name = NULL;

    if (unique)
        HASH_FIND_STR(mapper_bus->names, unique, name);
    if (!name || strcmp(name->well_known, MAPPER_SERVICE) == 0)
        return NULL;
    return name->well_known;
}

/* The mapper's handlers are where an error ends. Returns 0. */
static int report(int error)
{
    if (error < 0)
        log_error("event=mapper-failed error=%s", strerror(-error));
    return 0;
}

/* -- publishing --------------------------------------------------------------------------- */

static void publish_one(void *context, const char *path, char *const *endpoints, size_t count)
{
    static const char interface[] = MAPPER_ASSOCIATION_INTERFACE;
    struct mapper_bus *mapper_bus = context;
    struct object *object = owner_find_object(mapper_bus->owner, path);
    bool is_new = !object;
    struct value value;
    int error = 0;

    if (count == 0) {
        object_remove(object);
        return;
    }
    if (!sd_bus_object_path_is_valid(path)) {
        char escaped[LOG_ESCAPED_MAX];

        log_warning("event=association-ignored path=%s", log_escape(path, strlen(path), escaped));
        return;
    }
    if (is_new)
        error = object_new(mapper_bus->owner, path, &object);
    if (error == 0 && is_new)
        error = object_add_interface(object, interface, false);
    if (error == 0)
        error = value_text_array((const char *const *)endpoints, count, &value);
    if (error == 0)
        error = is_new ? object_preset(object, interface, "endpoints", value)
                       : object_set(object, interface, "endpoints", value);
    if (error == 0 && is_new)
        object_announce(object);
    if (error != 0)
        log_error("event=association-failed path=%s error=%s", path, strerror(-error));
}

static int on_publish_late(sd_event_source *source, uint64_t usec, void *context)
{
    struct mapper_bus *mapper_bus = context;

    (void)source;
    (void)usec;
    mapper_bus->publish_late = sd_event_source_disable_unref(mapper_bus->publish_late);
    return report(mapper_publish(&mapper_bus->mapper, true, publish_one, mapper_bus));
}

static int on_publish_soon(sd_event_source *source, void *context)
{
    struct mapper_bus *mapper_bus = context;
    int held_back;

    (void)source;
    mapper_bus->publish_soon = sd_event_source_disable_unref(mapper_bus->publish_soon);
    held_back = mapper_publish(&mapper_bus->mapper, false, publish_one, mapper_bus);
    if (held_back <= 0 || mapper_bus->publish_late)
        return report(held_back);
    return report(sd_event_add_time_relative(mapper_bus->bus->event, &mapper_bus->publish_late,
                                             CLOCK_MONOTONIC, MAPPER_DELAY_USEC, 10000,
                                             on_publish_late, mapper_bus));
}

/* The map changed: what follows is published when the signals that are there have been read. */
static int publish_soon(struct mapper_bus *mapper_bus)
{
    if (!mapper_bus->settled || mapper_bus->publish_soon)
        return 0;
    return sd_event_add_defer(mapper_bus->bus->event, &mapper_bus->publish_soon, on_publish_soon,
                              mapper_bus);
}

/* -- learning ------------------------------------------------------------------------------ */

/* Takes (sss) triples from an array value; what is no such array declares nothing. */
static int set_associations(struct mapper_bus *mapper_bus, const char *path, const char *service,
                            const struct value *value)
{
    CLEANUP(free_cleanup) struct association *list = NULL;
    size_t count = 0;

    if (strcmp(value_signature(value), "a(sss)") == 0)
        count = value->container->count;
    list = calloc(count + 1, sizeof(*list));
    if (!list)
        return -ENOMEM;
    for (size_t i = 0; i < count; i++) {
        const struct value *items = value->container->items[i].container->items;

        list[i] = (struct association){items[0].text, items[1].text, items[2].text};
    }
    return mapper_set_associations(&mapper_bus->mapper, path, service, list, count);
}

static int scan_object(struct mapper_bus *mapper_bus, const struct object *object)
{
    static const char *const standard[] = {"org.freedesktop.DBus.Introspectable",
                                           "org.freedesktop.DBus.Peer",
                                           "org.freedesktop.DBus.Properties"};
    const char *service = object->owner->name;
    const struct property *property = object_find_property(object, DEFINITIONS, "Associations");
    CLEANUP(free_cleanup)
    const char **names = calloc(object->interface_count + ARRAY_SIZE(standard), sizeof(*names));
    struct mapper_names interfaces = {names, 0};
    int error;

    if (!names)
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(standard); i++)
        names[interfaces.count++] = standard[i];
    for (size_t i = 0; i < object->interface_count; i++)
        names[interfaces.count++] = object->interfaces[i].name;
    error = mapper_add(&mapper_bus->mapper, object->path, service, interfaces, MAPPER_SCANNED);
    if (error == 0 && property)
        error = set_associations(mapper_bus, object->path, service, &property->value);
    return error;
}

static int scan(struct mapper_bus *mapper_bus, struct owner *owner)
{
    static const char *const names[] = {"org.freedesktop.DBus.ObjectManager"};
    const struct mapper_names interfaces = {names, ARRAY_SIZE(names)};
    int error = 0;

    for (struct object *object = owner->objects; error == 0 && object; object = object->hh.next)
        error = scan_object(mapper_bus, object);
    if (error == 0 && owner->object_manager)
        error = mapper_add(&mapper_bus->mapper, owner->object_manager, owner->name, interfaces,
                           MAPPER_SCANNED);
    return error;
}

/* Comes after the associations of this name, as from phosphor-objmgr, which makes them while it
 * scans. Until the first ones are published nothing is said. */
static void signal_scanned(struct mapper_bus *mapper_bus, const char *name)
{
    if (!mapper_bus->settled)
        return;
    report(mapper_publish(&mapper_bus->mapper, false, publish_one, mapper_bus));
    sd_bus_emit_signal(bus_handle(mapper_bus->owner), OBJECT_PATH, MAPPER_SERVICE ".Private",
                       "IntrospectionComplete", "s", name);
}

static int on_name_owner_changed(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct mapper_bus *mapper_bus = context;
    const char *name, *old_owner, *new_owner;
    struct owner *owner;
    int error = sd_bus_message_read(signal, "sss", &name, &old_owner, &new_owner);

    (void)ret_error;
    if (error < 0 || name[0] == ':')
        return 0;
    /* phosphor-objmgr looks at no such name. */
    if (strncmp(name, "org.freedesktop", 15) == 0) {
        mapper_bus->listener.name_changed(mapper_bus->listener.context, name, new_owner[0] != '\0');
        return 0;
    }
    error = 0;
    if (old_owner[0] != '\0') {
        forget_name(mapper_bus, old_owner);
        mapper_remove_service(&mapper_bus->mapper, name);
    }
    if (new_owner[0] != '\0') {
        error = remember_name(mapper_bus, new_owner, name);
        owner = tree_find_owner(mapper_bus->tree, name);
        if (error == 0 && owner)
            error = scan(mapper_bus, owner);
        signal_scanned(mapper_bus, name);
    }
    if (error == 0)
        error = publish_soon(mapper_bus);
    mapper_bus->listener.name_changed(mapper_bus->listener.context, name, new_owner[0] != '\0');
    return report(error);
}

/* One interface of InterfacesAdded: its name, and its associations if it declares any. */
static int learn_interface(struct mapper_bus *mapper_bus, const char *path, const char *service,
                           const struct value *entry)
{
    const char *const name = entry->container->items[0].text;
    const struct value *properties = &entry->container->items[1];
    struct mapper_names interfaces = {&name, 1};
    int error = mapper_add(&mapper_bus->mapper, path, service, interfaces, MAPPER_SIGNALLED);

    for (size_t i = 0; error == 0 && i < properties->container->count; i++) {
        const struct value *items = properties->container->items[i].container->items;

        if (strcmp(name, DEFINITIONS) == 0 && strcmp(items[0].text, "Associations") == 0)
            error = set_associations(mapper_bus, path, service, &items[1].container->items[0]);
    }
    return error;
}

static int on_interfaces_added(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct mapper_bus *mapper_bus = context;
    const char *service = find_sender(mapper_bus, signal);
    CLEANUP(value_deinit) struct value interfaces = VALUE_NONE;
    const char *path;
    int error = 0;

    (void)ret_error;
    if (!service || !sd_bus_message_has_signature(signal, "oa{sa{sv}}") ||
        sd_bus_message_read(signal, "o", &path) < 0 || value_read(signal, &interfaces) < 0)
        return 0;
    for (size_t i = 0; error == 0 && i < interfaces.container->count; i++)
        error = learn_interface(mapper_bus, path, service, &interfaces.container->items[i]);
    return report(error == 0 ? publish_soon(mapper_bus) : error);
}

static int on_interfaces_removed(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct mapper_bus *mapper_bus = context;
    const char *service = find_sender(mapper_bus, signal);
    CLEANUP(value_deinit) struct value interfaces = VALUE_NONE;
    const char *path;

    (void)ret_error;
    if (!service || !sd_bus_message_has_signature(signal, "oas") ||
        sd_bus_message_read(signal, "o", &path) < 0 || value_read(signal, &interfaces) < 0)
        return 0;
    for (size_t i = 0; i < interfaces.container->count; i++) {
        const char *const name = interfaces.container->items[i].text;
        struct mapper_names names = {&name, 1};

        mapper_remove(&mapper_bus->mapper, path, service, names);
    }
    return report(publish_soon(mapper_bus));
}

static int on_definitions_changed(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct mapper_bus *mapper_bus = context;
    const char *service = find_sender(mapper_bus, signal);
    CLEANUP(value_deinit) struct value changed = VALUE_NONE;
    const char *interface;
    int error = 0;

    (void)ret_error;
    if (!service || !sd_bus_message_has_signature(signal, "sa{sv}as") ||
        sd_bus_message_read(signal, "s", &interface) < 0 || value_read(signal, &changed) < 0)
        return 0;
    for (size_t i = 0; error == 0 && i < changed.container->count; i++) {
        const struct value *items = changed.container->items[i].container->items;

        if (strcmp(items[0].text, "Associations") == 0)
            error = set_associations(mapper_bus, sd_bus_message_get_path(signal), service,
                                     &items[1].container->items[0]);
    }
    return report(error == 0 ? publish_soon(mapper_bus) : error);
}

/* -- life ------------------------------------------------------------------------------------ */

int mapper_bus_init(struct mapper_bus *mapper_bus, struct bus *bus, struct tree *tree,
                    const struct mapper_bus_listener *listener)
{
    struct object *object;
    int error;

    *mapper_bus = (struct mapper_bus){.bus = bus, .tree = tree, .listener = *listener};
    error = tree_ensure_owner(tree, MAPPER_SERVICE, &mapper_bus->owner);
    if (error == 0)
        error = object_new(mapper_bus->owner, OBJECT_PATH, &object);
    if (error == 0)
        error = object_add_interface(object, MAPPER_SERVICE, false);
    if (error == 0)
        error = bus_register(bus, MAPPER_SERVICE, mapper_methods_call, &mapper_bus->mapper);
    return error > 0 ? -EEXIST : error;
}

void mapper_bus_reset(struct mapper_bus *mapper_bus)
{
    struct object *object, *next_object;
    struct mapper_name *name, *next_name;

    mapper_bus->publish_soon = sd_event_source_disable_unref(mapper_bus->publish_soon);
    mapper_bus->publish_late = sd_event_source_disable_unref(mapper_bus->publish_late);
    mapper_deinit(&mapper_bus->mapper);
    if (mapper_bus->owner) {
        HASH_ITER (hh, mapper_bus->owner->objects, object, next_object) {
            if (strcmp(object->path, OBJECT_PATH) != 0)
                object_remove(object);
        }
    }
    HASH_ITER (hh, mapper_bus->names, name, next_name)
        forget_name(mapper_bus, name->unique);
}

void mapper_bus_deinit(struct mapper_bus *mapper_bus)
{
    mapper_bus_reset(mapper_bus);
}

int mapper_bus_connect(struct mapper_bus *mapper_bus)
{
    sd_bus *sd_bus;
    int error = bus_open(mapper_bus->bus, mapper_bus->owner);

    if (error < 0)
        return error;
    sd_bus = bus_handle(mapper_bus->owner);
    error = sd_bus_match_signal_async(sd_bus, NULL, "org.freedesktop.DBus", NULL,
                                      "org.freedesktop.DBus", "NameOwnerChanged",
                                      on_name_owner_changed, NULL, mapper_bus);
    if (error >= 0)
        error = sd_bus_match_signal_async(sd_bus, NULL, NULL, NULL,
                                          "org.freedesktop.DBus.ObjectManager", "InterfacesAdded",
                                          on_interfaces_added, NULL, mapper_bus);
    if (error >= 0)
        error = sd_bus_match_signal_async(sd_bus, NULL, NULL, NULL,
                                          "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved",
                                          on_interfaces_removed, NULL, mapper_bus);
    if (error >= 0)
        error = sd_bus_add_match_async(sd_bus, NULL,
                                       "type='signal',interface='org.freedesktop.DBus.Properties',"
                                       "member='PropertiesChanged',arg0='" DEFINITIONS "'",
                                       on_definitions_changed, NULL, mapper_bus);
    /* Whoever sees the name may rely on the mapper's ears. */
    if (error >= 0)
        error = bus_request_name(mapper_bus->owner);
    if (error < 0)
        bus_disconnect(mapper_bus->owner);
    return error < 0 ? error : 0;
}

int mapper_bus_start(struct mapper_bus *mapper_bus)
{
    int error = 0;

    for (struct owner *owner = mapper_bus->tree->owners; error == 0 && owner;
         owner = owner->hh.next) {
        const char *unique;

        if (!bus_is_named(owner) || sd_bus_get_unique_name(bus_handle(owner), &unique) < 0)
            continue;
        error = remember_name(mapper_bus, unique, owner->name);
        if (error == 0)
            error = scan(mapper_bus, owner);
    }
    return error == 0 ? publish_soon(mapper_bus) : error;
}

int mapper_bus_settle(struct mapper_bus *mapper_bus)
{
    struct mapper_name *name, *next;
    int error = mapper_publish(&mapper_bus->mapper, true, publish_one, mapper_bus);

    mapper_bus->settled = true;
    HASH_ITER (hh, mapper_bus->names, name, next)
        signal_scanned(mapper_bus, name->well_known);
    return error;
}
