/*
 * Who is on the bus. Objects belong to well-known names, as the ObjectMapper knows no others, while
 * signals carry unique names: this file keeps both, from ListNames, GetNameOwner and
 * NameOwnerChanged. A connection with several names is spoken for by one of them (`leads`), so that
 * nothing is there twice.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BUS_NAME "org.freedesktop.DBus"

DEFINE_CLEANUP(sd_bus_message *, sd_bus_message_unref)

/* Whether the ObjectMapper would scan this name. */
static bool name_is_scanned(const char *name)
{
    return name[0] != ':' && strncmp(name, "org.freedesktop.", strlen("org.freedesktop.")) != 0;
}

/* The names that can own mirrored objects. */
static bool name_is_followed(const struct mirror *mirror, const char *name)
{
    const struct mirror_owner *owner;

    if (name_is_scanned(name))
        return true;
    owner = owner_find_name(mirror, name);
    return owner && owner->watch_count > 0;
}

struct mirror_owner *owner_find_name(const struct mirror *mirror, const char *name)
{
    struct mirror_owner *owner;

    HASH_FIND_STR(mirror->owners, name, owner);
    return owner;
}

struct mirror_owner *owner_find_unique(const struct mirror *mirror, const char *unique)
{
    struct mirror_owner *owner;

    HASH_FIND(hh_unique, mirror->owners_by_unique, unique, strlen(unique), owner);
    return owner;
}

struct mirror_owner *owner_get(struct mirror *mirror, const char *name)
{
    struct mirror_owner *owner = owner_find_name(mirror, name);
    size_t length = strlen(name);

    if (owner)
        return owner;
    if (HASH_COUNT(mirror->owners) >= MIRROR_OWNERS_MAX)
        return NULL;
    owner = calloc(1, sizeof(*owner) + length + 1);
    if (!owner)
        return NULL;
    owner->mirror = mirror;
    memcpy(owner->name, name, length + 1);
    owner->is_mapper = strcmp(name, MIRROR_MAPPER_NAME) == 0;
    if (owner->is_mapper && owner_add_root(owner, "/") < 0) {
        free(owner);
        return NULL;
    }
    HASH_ADD_KEYPTR(hh, mirror->owners, owner->name, length, owner);
    if (owner->hh.tbl)
        return owner;
    for (uint32_t i = 0; i < owner->root_count; i++)
        free(owner->roots[i].path);
    free(owner->roots);
    free(owner);
    return NULL;
}

int owner_add_root(struct mirror_owner *owner, const char *path)
{
    struct owner_root *roots;

    for (uint32_t i = 0; i < owner->root_count; i++) {
        if (strcmp(owner->roots[i].path, path) == 0)
            return 0;
    }
    if (owner->root_count == MIRROR_ROOTS_MAX)
        return 0; /* objects below it are read one by one */
    roots = reallocarray(owner->roots, owner->root_count + 1, sizeof(*roots));
    if (!roots)
        return -ENOMEM;
    owner->roots = roots;
    roots[owner->root_count] = (struct owner_root){.path = strdup(path)};
    if (!roots[owner->root_count].path)
        return -ENOMEM;
    owner->root_count++;
    return 0;
}

static void owner_free(struct mirror_owner *owner)
{
    struct mirror *mirror = owner->mirror;

    if (owner->leads)
        HASH_DELETE(hh_unique, mirror->owners_by_unique, owner);
    HASH_DEL(mirror->owners, owner);
    for (uint32_t i = 0; i < owner->root_count; i++)
        free(owner->roots[i].path);
    free(owner->roots);
    free(owner->unique);
    free(owner);
}

void owner_release(struct mirror_owner *owner)
{
    if (!owner->unique && owner->entry_count == 0 && owner->question_count == 0 &&
        owner->watch_count == 0)
        owner_free(owner);
}

bool owner_is_callable(const struct mirror_owner *owner)
{
    return owner->unique || (owner->activatable && owner->mirror->connected);
}

void owners_free(struct mirror *mirror)
{
    struct mirror_owner *owner, *next;

    HASH_ITER (hh, mirror->owners, owner, next)
        owner_free(owner);
}

static void owner_lead(struct mirror_owner *owner)
{
    struct mirror *mirror = owner->mirror;

    HASH_ADD_KEYPTR(hh_unique, mirror->owners_by_unique, owner->unique, strlen(owner->unique),
                    owner);
    owner->leads = owner->hh_unique.tbl != NULL;
    owner->state = OWNER_PRESENT;
    owner->available |= owner->entry_count == 0; /* nothing is out of date */
    watches_learn(owner);
    if (owner->leads && (owner->entry_count > 0 || owner->is_mapper))
        snapshot_owner(owner);
}

static int owner_comes(struct mirror_owner *owner, const char *unique)
{
    struct mirror_owner *leading;

    owner->unique = strdup(unique);
    if (!owner->unique)
        return -ENOMEM;
    owner->retry_delay_ms = 0;
    owner->retry_at_ms = 0;
    if (name_is_scanned(owner->name) && (owner->entry_count > 0 || owner->mirror->discovered))
        owner->scanned_by_ms = uv_now(owner->mirror->loop) + MIRROR_SCANNED_LATEST_MS;
    leading = owner_find_unique(owner->mirror, unique);
    if (!leading) {
        owner_lead(owner);
        return 0;
    }
    owner->state = OWNER_PRESENT;
    if (owner->watch_count > 0) { /* watched under this name, followed under that */
        watches_learn(leading);
        discover_read(leading);
    }
    return 0;
}

/* Its values stay, and read as not available. */
static void owner_leaves(struct mirror_owner *owner)
{
    if (owner->leads)
        HASH_DELETE(hh_unique, owner->mirror->owners_by_unique, owner);
    memset(&owner->hh_unique, 0, sizeof(owner->hh_unique));
    owner->leads = false;
    free(owner->unique);
    owner->unique = NULL;
    owner->state = OWNER_AWAY;
    owner->available = false;
    owner->generation++;
    owner->pass_pending = 0;
    owner->needs_fill = false;
    owner->retry_at_ms = 0;
    owner->scanned_by_ms = 0;
    objects_suspend(owner);
}

void owner_scanned_soon(struct mirror_owner *owner)
{
    uint64_t by_ms = uv_now(owner->mirror->loop) + MIRROR_SCANNED_GRACE_MS;

    if (owner->scanned_by_ms > by_ms)
        owner->scanned_by_ms = by_ms;
}

void owner_scanned(struct mirror_owner *owner)
{
    if (owner->scanned_by_ms == 0)
        return;
    owner->scanned_by_ms = 0;
    owner->mirror->review_due = true;
}

/* Another name of the same connection takes over when the one that led was given up. */
static void lead_instead(struct mirror *mirror, const char *unique)
{
    struct mirror_owner *owner, *next;

    HASH_ITER (hh, mirror->owners, owner, next) {
        if (owner->unique && strcmp(owner->unique, unique) == 0) {
            owner_lead(owner);
            discover_after(mirror, MIRROR_DISCOVER_LATER_MS);
            return;
        }
    }
}

/*
 * An activatable owner that has nothing to do leaves the bus, and what was read stays current.
 * False: it is no such owner. One that went before it was read is started again.
 */
static bool owner_idles(struct mirror_owner *owner)
{
    bool was_available = owner->available;
    bool was_read = owner->state == OWNER_LIVE && !owner->incomplete;

    if (!owner->activatable)
        return false;
    owner_leaves(owner);
    owner->available = was_available;
    if (!was_available)
        objects_touch(owner);
    if (!was_read)
        snapshot_retry_later(owner);
    return true;
}

void owner_changed(struct mirror *mirror, const char *name, const char *unique)
{
    struct mirror_owner *owner;

    if (!name_is_followed(mirror, name))
        return;
    owner = unique ? owner_get(mirror, name) : owner_find_name(mirror, name);
    if (!owner) {
        if (unique)
            log_error("event=bus-name-dropped followed=%u", HASH_COUNT(mirror->owners));
        return;
    }
    if (owner->unique && unique && strcmp(owner->unique, unique) == 0)
        return;
    if (owner->unique) {
        CLEANUP(free_cleanup) char *old = owner->leads ? strdup(owner->unique) : NULL;

        if (unique || !owner_idles(owner)) {
            owner_leaves(owner);
            objects_touch(owner);
        }
        if (old)
            lead_instead(mirror, old);
    }
    if (!unique) {
        owner_release(owner);
        snapshot_check_synchronised(mirror);
        return;
    }
    if (owner_comes(owner, unique) < 0)
        log_error("event=bus-name-dropped error=ENOMEM");
    if (name_is_scanned(name))
        discover_after(mirror, owner->is_mapper ? 0 : MIRROR_DISCOVER_LATER_MS);
}

void owners_lost(struct mirror *mirror)
{
    struct mirror_owner *owner, *next;

    HASH_ITER (hh, mirror->owners, owner, next) {
        owner->starting = false;
        owner->retry_at_ms = 0;
        if (owner->unique)
            owner_leaves(owner);
        owner->available = false; /* also of one that idles */
        owner_release(owner);
    }
}

/* -- the names that were there before us -- */

static void on_name_owner(struct question *question, sd_bus_message *reply)
{
    struct mirror *mirror = question->mirror;
    const char *unique;

    /* An error means that the name went in between; its NameOwnerChanged has come already. */
    if (!sd_bus_message_is_method_error(reply, NULL) &&
        sd_bus_message_read_basic(reply, SD_BUS_TYPE_STRING, &unique) > 0)
        owner_changed(mirror, question->path, unique);
    if (--mirror->names_pending == 0)
        discover_now(mirror);
}

static int ask_name_owner(struct mirror *mirror, const char *name)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, BUS_NAME,
                                            "/org/freedesktop/DBus", BUS_NAME, "GetNameOwner");
    if (result >= 0)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING, name);
    if (result >= 0)
        result = question_ask(mirror, NULL, name, message, on_name_owner, NULL);
    if (result >= 0)
        mirror->names_pending++;
    return result;
}

static void on_names(struct question *question, sd_bus_message *reply)
{
    struct mirror *mirror = question->mirror;
    const char *name;
    int result;

    if (sd_bus_message_is_method_error(reply, NULL)) {
        mirror->disconnected = true; /* a bus that cannot list its names is opened again */
        return;
    }
    if (mirror->failure_logged)
        log_info("event=bus-connected");
    mirror->connected = true;
    mirror->failure_logged = false;
    mirror->reconnect_delay_ms = MIRROR_RECONNECT_FIRST_MS;
    result = sd_bus_message_enter_container(reply, SD_BUS_TYPE_ARRAY, "s");
    while (result >= 0 &&
           (result = sd_bus_message_read_basic(reply, SD_BUS_TYPE_STRING, &name)) > 0) {
        if (name_is_followed(mirror, name))
            result = ask_name_owner(mirror, name);
    }
    if (result < 0)
        mirror->disconnected = true;
    else if (mirror->names_pending == 0)
        discover_now(mirror);
    if (result >= 0)
        watches_start(mirror);
}

int owners_start(struct mirror *mirror)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, BUS_NAME,
                                            "/org/freedesktop/DBus", BUS_NAME, "ListNames");
    if (result < 0)
        return result;
    return question_ask(mirror, NULL, "", message, on_names, NULL);
}
