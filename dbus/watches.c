/*
 * Objects that the ObjectMapper does not know: of names that it does not scan (org.freedesktop.…),
 * or outside of the namespaces. A watch makes hidden entries of its owner, as discovery does; from
 * there on they live as all others: snapshot.c reads them, signals.c follows them. A watch pins its
 * owner, on the bus or not.
 *
 * An activatable owner may be off the bus because it has nothing to do. It is started to be read
 * once; when it leaves, what was read stays current until it, or the bus, comes back.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#define BUS_NAME "org.freedesktop.DBus"

struct mirror_watch {
    struct mirror_watch *next, *previous;
    struct mirror_owner *owner; /* of the name that was given; another name may speak for it */
    struct interface_set interfaces;
    bool activatable;
    char path[];
};

DEFINE_CLEANUP(sd_bus_message *, sd_bus_message_unref)

/* The connection of a watched name may be followed under another name. */
static bool watch_concerns(const struct mirror_watch *watch, const struct mirror_owner *owner)
{
    return watch->owner == owner || (watch->owner->unique && owner->unique &&
                                     strcmp(watch->owner->unique, owner->unique) == 0);
}

bool watches_want(const struct mirror_owner *owner, const char *path, unsigned int kept)
{
    const struct mirror_watch *watch;

    DL_FOREACH2 (owner->mirror->watches, watch, next) {
        if (interface_set_has(&watch->interfaces, kept) && strcmp(watch->path, path) == 0 &&
            watch_concerns(watch, owner))
            return true;
    }
    return false;
}

void watches_learn(struct mirror_owner *owner)
{
    struct mirror *mirror = owner->mirror;
    const struct mirror_watch *watch;
    int result = 0;

    DL_FOREACH2 (mirror->watches, watch, next) {
        for (unsigned int kept = 1; kept < mirror->kept_count && watch_concerns(watch, owner);
             kept++) {
            if (interface_set_has(&watch->interfaces, kept) && result >= 0)
                result = discover_entry(owner, watch->path, mirror->kept[kept]);
        }
    }
    if (result < 0)
        log_error("event=watch-failed owner=%s error=\"%s\"", owner->name, strerror(-result));
}

void watches_subscribe(struct mirror *mirror)
{
    const struct mirror_watch *watch;

    DL_FOREACH2 (mirror->watches, watch, next)
        signals_watch(mirror, watch->owner->name, watch->path, true);
}

/* -- starting -- */

static void on_started(struct question *question, sd_bus_message *reply)
{
    struct mirror_owner *owner = question->owner;

    owner->starting = false;
    if (sd_bus_message_is_method_error(reply, NULL) && !owner->unique && owner->activatable) {
        if (owner->retry_delay_ms == 0)
            log_warning("event=start-failed owner=%s error=%s next=retry", owner->name,
                        sd_bus_message_get_error(reply)->name);
        snapshot_retry_later(owner);
    }
    snapshot_check_synchronised(question->mirror);
}

void watch_start_owner(struct mirror_owner *owner)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    struct mirror *mirror = owner->mirror;
    int result;

    owner->retry_at_ms = 0;
    if (owner->unique || owner->starting || !owner->activatable)
        return;
    result = sd_bus_message_new_method_call(
        mirror->bus, &message, BUS_NAME, "/org/freedesktop/DBus", BUS_NAME, "StartServiceByName");
    if (result >= 0)
        result = sd_bus_message_append(message, "su", owner->name, 0);
    if (result >= 0)
        result = question_ask(mirror, owner, "", message, on_started, NULL);
    owner->starting = result >= 0;
    if (result < 0)
        snapshot_retry_later(owner);
}

void watches_start(struct mirror *mirror)
{
    const struct mirror_watch *watch;

    DL_FOREACH2 (mirror->watches, watch, next)
        watch_start_owner(watch->owner);
}

static void on_name_owner(struct question *question, sd_bus_message *reply)
{
    struct mirror_owner *owner = question->owner;
    const char *unique;

    if (!sd_bus_message_is_method_error(reply, NULL) &&
        sd_bus_message_read_basic(reply, SD_BUS_TYPE_STRING, &unique) > 0)
        owner_changed(question->mirror, owner->name, unique);
    else
        watch_start_owner(owner);
}

/* The name was not followed so far: whether it is on the bus is not known. */
static int ask_name_owner(struct mirror_owner *owner)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    struct mirror *mirror = owner->mirror;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, BUS_NAME,
                                            "/org/freedesktop/DBus", BUS_NAME, "GetNameOwner");
    if (result >= 0)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING, owner->name);
    if (result >= 0)
        result = question_ask(mirror, owner, "", message, on_name_owner, NULL);
    return result;
}

/* -- life -- */

static struct mirror_watch *watch_find(const struct mirror *mirror, const char *owner_name,
                                       const char *path)
{
    struct mirror_watch *watch;

    DL_FOREACH2 (mirror->watches, watch, next) {
        if (strcmp(watch->path, path) == 0 && strcmp(watch->owner->name, owner_name) == 0)
            return watch;
    }
    return NULL;
}

static int watch_new(struct mirror *mirror, const char *owner_name, const char *path,
                     struct mirror_watch **ret_watch)
{
    size_t size = strlen(path) + 1;
    struct mirror_watch *watch;

    if (mirror->watch_count == MIRROR_WATCHES_MAX)
        return -ENOBUFS;
    watch = calloc(1, sizeof(*watch) + size);
    if (!watch)
        return -ENOMEM;
    memcpy(watch->path, path, size);
    watch->owner = owner_get(mirror, owner_name);
    if (!watch->owner) {
        free(watch);
        return -ENOBUFS;
    }
    watch->owner->watch_count++;
    mirror->watch_count++;
    DL_APPEND2(mirror->watches, watch, previous, next);
    *ret_watch = watch;
    return 0;
}

static void watch_free(struct mirror *mirror, struct mirror_watch *watch)
{
    DL_DELETE2(mirror->watches, watch, previous, next);
    mirror->watch_count--;
    watch->owner->watch_count--;
    free(watch);
}

void watches_free(struct mirror *mirror)
{
    while (mirror->watches)
        watch_free(mirror, mirror->watches);
}

static int make_interfaces(const struct mirror *mirror, const char *const *interfaces,
                           struct interface_set *ret_set)
{
    struct interface_set set = {0};

    for (; *interfaces; interfaces++) {
        const struct kept_interface *kept = kept_find(mirror, *interfaces);

        if (!kept || kept->index == 0)
            return -EINVAL;
        interface_set_add(&set, kept->index);
    }
    *ret_set = set;
    return 0;
}

/* Reads what is watched of an owner that is on the bus, or finds out where it is. */
static int watch_begin(struct mirror_watch *watch)
{
    struct mirror_owner *owner = watch->owner;
    struct mirror *mirror = owner->mirror;

    if (!owner->unique)
        return ask_name_owner(owner);
    owner = owner_find_unique(mirror, owner->unique);
    if (!owner)
        return 0;
    watches_learn(owner);
    discover_read(owner);
    return 0;
}

int mirror_watch(struct mirror *mirror, const char *owner_name, const char *path,
                 const char *const *interfaces, unsigned int flags)
{
    struct mirror_watch *watch = watch_find(mirror, owner_name, path);
    struct interface_set set;
    bool is_new = !watch;
    int result;

    if (!sd_bus_object_path_is_valid(path) || strlen(path) >= MIRROR_PATH_MAX ||
        !sd_bus_service_name_is_valid(owner_name) || owner_name[0] == ':' ||
        strcmp(owner_name, MIRROR_MAPPER_NAME) == 0)
        return -EINVAL;
    result = make_interfaces(mirror, interfaces, &set);
    if (result >= 0 && is_new)
        result = watch_new(mirror, owner_name, path, &watch);
    if (result < 0)
        return result;
    interface_set_unite(&watch->interfaces, &set);
    if (flags & MIRROR_WATCH_ACTIVATABLE)
        watch->activatable = watch->owner->activatable = true;
    if (!mirror->bus)
        return 0; /* all this is done when the bus is there */
    if (is_new)
        signals_watch(mirror, owner_name, path, true);
    if (mirror->connected) {
        result = watch_begin(watch);
        if (result < 0) {
            mirror_unwatch(mirror, owner_name, path);
            return result;
        }
        bus_wake(mirror);
    }
    return 0;
}

/* Removes entries that nobody wants any more. */
static void drop_unwanted(struct mirror *mirror, const char *path)
{
    struct mirror_object *object = objects_find(mirror, path);

    for (unsigned int i = object ? object->entry_count : 0; i-- > 0;) {
        struct mirror_entry *entry = &object->entries[i];
        bool last = object->entry_count == 1;

        if (entry->kept == 0 || objects_wanted(entry->owner, path, mirror->kept[entry->kept]))
            continue;
        entry_remove(object, entry);
        if (last)
            return;
    }
}

void mirror_unwatch(struct mirror *mirror, const char *owner_name, const char *path)
{
    struct mirror_watch *watch = watch_find(mirror, owner_name, path);
    const struct mirror_watch *other;
    struct mirror_owner *owner;
    char watched[MIRROR_PATH_MAX];

    if (!watch)
        return;
    memcpy(watched, watch->path, strlen(watch->path) + 1); /* `path` may be the object's own */
    owner = watch->owner;
    if (mirror->bus)
        signals_watch(mirror, owner->name, watched, false);
    watch_free(mirror, watch);
    owner->activatable = false;
    DL_FOREACH2 (mirror->watches, other, next)
        owner->activatable |= other->owner == owner && other->activatable;
    drop_unwanted(mirror, watched);
    owner_release(owner);
    bus_wake(mirror);
}
