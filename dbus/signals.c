/*
 * The one filter that every message passes. AddMatch is called directly and one filter dispatches,
 * so that a signal costs no walk through sd-bus's match tree; the fast path (a value of a known
 * sensor) is two hash look-ups and no allocation. Sources: D-Bus Specification
 * "org.freedesktop.DBus.Properties", "…ObjectManager", "Match Rules"; phosphor-objmgr
 * (ObjectMapper.Private.IntrospectionComplete).
 */
#include "dbus/mirror-internal.h"

#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define BUS_NAME "org.freedesktop.DBus"
#define MAPPER_PRIVATE "xyz.openbmc_project.ObjectMapper.Private"

static int on_match_added(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    if (sd_bus_message_is_method_error(reply, NULL))
        log_error("event=subscribe-failed error=%s", sd_bus_message_get_error(reply)->name);
    return 0;
}

static int subscribe(struct mirror *mirror, const char *rule)
{
    return sd_bus_call_method_async(mirror->bus, NULL, BUS_NAME, "/org/freedesktop/DBus", BUS_NAME,
                                    "AddMatch", on_match_added, NULL, "s", rule);
}

int signals_subscribe(struct mirror *mirror)
{
    static const char *const rules[] = {
        "type='signal',sender='" BUS_NAME "',interface='" BUS_NAME "',member='NameOwnerChanged'",
        /* Its path is the manager's root, which may lie anywhere: the filter looks at the object.
         */
        "type='signal',interface='" MIRROR_OBJECT_MANAGER "'",
        "type='signal',sender='" MIRROR_MAPPER_NAME "',interface='" MIRROR_PROPERTIES
        "',member='PropertiesChanged'",
        "type='signal',sender='" MIRROR_MAPPER_NAME "',interface='" MAPPER_PRIVATE "'",
    };
    char rule[MIRROR_PATH_MAX + 160];
    int result = 0;

    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]) && result >= 0; i++)
        result = subscribe(mirror, rules[i]);
    for (char **prefix = mirror->namespaces; *prefix && result >= 0; prefix++) {
        snprintf(rule, sizeof(rule),
                 "type='signal',interface='" MIRROR_PROPERTIES
                 "',member='PropertiesChanged',path_namespace='%s'",
                 *prefix);
        result = subscribe(mirror, rule);
    }
    return result;
}

void signals_watch(struct mirror *mirror, const char *owner_name, const char *path, bool add)
{
    char rule[MIRROR_PATH_MAX + 512];
    int result;

    snprintf(rule, sizeof(rule),
             "type='signal',sender='%s',interface='" MIRROR_PROPERTIES
             "',member='PropertiesChanged',path='%s'",
             owner_name, path);
    result = sd_bus_call_method_async(mirror->bus, NULL, BUS_NAME, "/org/freedesktop/DBus",
                                      BUS_NAME, add ? "AddMatch" : "RemoveMatch", on_match_added,
                                      NULL, "s", rule);
    if (result < 0)
        log_error("event=subscribe-failed error=\"%s\"", strerror(-result));
}

/* The entry that this sender's signal is about, without looking the sender up. */
static struct mirror_entry *known_entry(const struct mirror_object *object, unsigned int kept,
                                        const char *sender)
{
    for (unsigned int i = 0; i < object->entry_count; i++) {
        struct mirror_entry *entry = &object->entries[i];

        if (entry->kept == kept && entry->owner->unique &&
            strcmp(entry->owner->unique, sender) == 0)
            return entry;
    }
    return NULL;
}

/*
 * An object that its owner did not announce: it is one that no ObjectManager tells about, or the
 * snapshot is under way. Its other values are asked for; until then it stays hidden.
 */
static int unknown_entry(struct mirror *mirror, const char *path, const struct kept_interface *kept,
                         const char *sender, struct mirror_object **ret_object,
                         struct mirror_entry **ret_entry)
{
    struct mirror_owner *owner = owner_find_unique(mirror, sender);
    int result;

    if (!owner || !objects_wanted(owner, path, kept))
        return -ENOENT;
    result = objects_add(owner, path, kept, ret_object, ret_entry);
    if (result < 0)
        return result;
    if (owner->is_mapper)
        return 0; /* an association has one property, and the signal brings it */
    if (owner->state == OWNER_READING) {
        (*ret_entry)->flags = ENTRY_UNCONFIRMED;
    } else {
        (*ret_entry)->flags = ENTRY_NEEDS_READ;
        owner->needs_fill = true;
    }
    return 0;
}

/* Invalidated properties come without a value: the interface is read again. */
static int read_invalidated(struct mirror_entry *entry, sd_bus_message *message)
{
    const char *name;
    int result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "s");

    if (result < 0)
        return result;
    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &name);
    if (result > 0) {
        entry->flags |= ENTRY_NEEDS_READ;
        entry->owner->needs_fill = true;
    }
    return result;
}

static int on_properties_changed(struct mirror *mirror, sd_bus_message *message)
{
    const char *path = sd_bus_message_get_path(message), *interface;
    const char *sender = sd_bus_message_get_sender(message);
    const struct kept_interface *kept;
    struct mirror_object *object;
    struct mirror_entry *entry;
    struct mirror_owner *owner;
    int changed, result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &interface);
    if (result < 0 || !sender)
        return result;
    kept = kept_find(mirror, interface);
    if (!kept)
        return 0;
    object = objects_find(mirror, path);
    entry = object ? known_entry(object, kept->index, sender) : NULL;
    if (!entry) {
        result = unknown_entry(mirror, path, kept, sender, &object, &entry);
        if (result < 0)
            return result == -ENOENT ? 0 : result;
    }
    owner = entry->owner;
    changed = values_read(object, entry, message, VALUE_FROM_SIGNAL);
    if (changed < 0)
        return changed;
    result = read_invalidated(entry, message);
    if (kept->index != 0 && changed > 0 && (entry->flags & ENTRY_VISIBLE))
        mirror_touch(object);
    else if (kept->index == 0 && changed > 0)
        mirror->structure_changed = true;
    if (kept->index == 0)
        entry_show(object, entry);
    if (mirror->calls)
        calls_signalled(object);
    if (owner->needs_fill)
        snapshot_fill(owner);
    return result;
}

static int add_interface(struct mirror_owner *owner, const char *path, sd_bus_message *message)
{
    const struct kept_interface *kept;
    struct mirror_object *object;
    struct mirror_entry *entry;
    const char *interface;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &interface);
    if (result < 0)
        return result;
    kept = kept_find(owner->mirror, interface);
    if (!kept || !objects_wanted(owner, path, kept))
        return sd_bus_message_skip(message, "a{sv}");
    result = objects_add(owner, path, kept, &object, &entry);
    if (result < 0)
        return result;
    result = values_read(object, entry, message, VALUE_FROM_SIGNAL);
    if (result < 0)
        return result;
    if (result > 0 && kept->index == 0)
        owner->mirror->structure_changed = true;
    else if (result > 0)
        mirror_touch(object);
    entry->flags &= ENTRY_VISIBLE | ENTRY_ASKED;
    entry_show(object, entry);
    if (owner->mirror->calls)
        calls_signalled(object);
    return 0;
}

static int on_interfaces_added(struct mirror_owner *owner, sd_bus_message *message)
{
    const char *path;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_OBJECT_PATH, &path);
    if (result < 0)
        return result;
    result = owner_add_root(owner, sd_bus_message_get_path(message));
    if (result < 0)
        return result;
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sa{sv}}");
    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sa{sv}")) >
           0) {
        result = add_interface(owner, path, message);
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    return result;
}

static int remove_interface(struct mirror_owner *owner, const char *path, const char *interface)
{
    const struct kept_interface *kept = kept_find(owner->mirror, interface);
    struct mirror_object *object = objects_find(owner->mirror, path);
    struct mirror_entry *entry;
    int result;

    if (!kept || !objects_wanted(owner, path, kept))
        return 0;
    if (owner->state == OWNER_READING) {
        /* An answer that was made before the removal may still name it. */
        result = objects_add(owner, path, kept, &object, &entry);
        if (result < 0)
            return result;
        entry_hide(object, entry);
        return 0;
    }
    entry = object ? object_entry(object, kept->index, owner) : NULL;
    if (entry && !association_outlives(object, entry))
        entry_remove(object, entry);
    return 0;
}

static int on_interfaces_removed(struct mirror_owner *owner, sd_bus_message *message)
{
    const char *path, *interface;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_OBJECT_PATH, &path);
    if (result < 0)
        return result;
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "s");
    if (result < 0)
        return result;
    while ((result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &interface)) > 0) {
        result = remove_interface(owner, path, interface);
        if (result < 0)
            return result;
    }
    return result;
}

static int on_object_manager(struct mirror *mirror, sd_bus_message *message)
{
    const char *sender = sd_bus_message_get_sender(message);
    struct mirror_owner *owner = sender ? owner_find_unique(mirror, sender) : NULL;
    int result = 0;

    if (!owner)
        return 0;
    if (sd_bus_message_is_signal(message, MIRROR_OBJECT_MANAGER, "InterfacesAdded"))
        result = on_interfaces_added(owner, message);
    else if (sd_bus_message_is_signal(message, MIRROR_OBJECT_MANAGER, "InterfacesRemoved"))
        result = on_interfaces_removed(owner, message);
    if (result < 0)
        snapshot_retry_later(owner); /* out of memory or malformed: read it all again */
    return result;
}

static int on_name_owner_changed(struct mirror *mirror, sd_bus_message *message)
{
    const char *name, *old_owner, *new_owner;
    int result = sd_bus_message_read(message, "sss", &name, &old_owner, &new_owner);

    if (result < 0)
        return result;
    owner_changed(mirror, name, new_owner[0] ? new_owner : NULL);
    return 0;
}

/* The mapper's associations of this name came before, but for long lists, which it holds back
 * (phosphor-objmgr, associations.cpp). */
static int on_introspected(struct mirror *mirror, sd_bus_message *message)
{
    struct mirror_owner *owner;
    const char *name;
    int result;

    discover_after(mirror, MIRROR_DISCOVER_SOON_MS);
    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &name);
    if (result < 0)
        return result;
    owner = owner_find_name(mirror, name);
    if (owner && owner->unique)
        owner = owner_find_unique(mirror, owner->unique);
    if (owner)
        owner_scanned_soon(owner);
    return 0;
}

static int dispatch(struct mirror *mirror, sd_bus_message *message)
{
    const char *interface = sd_bus_message_get_interface(message);
    const char *sender = sd_bus_message_get_sender(message);

    if (strcmp(interface, MIRROR_PROPERTIES) == 0)
        return sd_bus_message_is_signal(message, NULL, "PropertiesChanged")
                   ? on_properties_changed(mirror, message)
                   : 0;
    if (strcmp(interface, MIRROR_OBJECT_MANAGER) == 0)
        return on_object_manager(mirror, message);
    if (strcmp(interface, BUS_NAME) == 0 && sender && strcmp(sender, BUS_NAME) == 0)
        return sd_bus_message_is_signal(message, NULL, "NameOwnerChanged")
                   ? on_name_owner_changed(mirror, message)
                   : 0;
    if (sd_bus_message_is_signal(message, MAPPER_PRIVATE, "IntrospectionComplete"))
        return on_introspected(mirror, message);
    return 0;
}

int signals_filter(sd_bus_message *message, void *context, sd_bus_error *ret_error)
{
    struct mirror *mirror = context;
    char escaped[LOG_ESCAPED_MAX];
    const char *sender;
    uint8_t type;
    int result;

    if (sd_bus_message_get_type(message, &type) < 0 || type != SD_BUS_MESSAGE_SIGNAL)
        return 0;
    if (sd_bus_message_is_signal(message, "org.freedesktop.DBus.Local", "Disconnected")) {
        mirror->disconnected = true;
        return 0;
    }
    mirror->statistics.signals++;
    result = dispatch(mirror, message);
    if (result < 0) {
        sender = sd_bus_message_get_sender(message);
        log_write(mirror->bad_signal_logged ? LOG_LEVEL_DEBUG : LOG_LEVEL_WARNING,
                  "event=bad-signal error=\"%s\" sender=%s effect=dropped", strerror(-result),
                  log_escape(sender, sender ? strlen(sender) : 0, escaped));
        mirror->bad_signal_logged = true; /* a daemon that sends one may send many */
    }
    return 1; /* nobody else waits for signals */
}
