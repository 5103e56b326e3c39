/*
 * The snapshot of an owner: GetManagedObjects on its roots, then Properties.GetAll for each entry
 * that no manager told about. Owners are read side by side; one that is slow or fails is asked
 * again later, and holds back nobody else. Which owners and entries there are: discover.c.
 *
 * Signals are applied as they come, also while an answer is under way. Each value that a signal
 * brings is marked fresh, and an answer leaves fresh values (and entries that a signal removed)
 * alone: the result is that of a replay after the answer, with nothing to buffer and nothing that
 * could overflow. Sources: phosphor-objmgr (ObjectMapper), D-Bus Specification
 * "org.freedesktop.DBus.ObjectManager".
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <malloc.h>
#include <string.h>

/* From here on it is cheaper to take an owner's snapshot than to read its new entries one by one.
 */
#define FILL_BY_SNAPSHOT_COUNT 8

DEFINE_CLEANUP(sd_bus_message *, sd_bus_message_unref)

uint32_t snapshot_next_delay_ms(uint32_t delay_ms)
{
    if (delay_ms == 0)
        return MIRROR_RETRY_FIRST_MS;
    return delay_ms * 2 < MIRROR_RETRY_LAST_MS ? delay_ms * 2 : MIRROR_RETRY_LAST_MS;
}

static void pass_continue(struct mirror_owner *owner);

static void pass_failure(struct mirror_owner *owner, const char *path, const char *error)
{
    if (!owner->incomplete && owner->retry_delay_ms == 0)
        log_warning("event=owner-failed owner=%s path=%s error=\"%s\" next=retry", owner->name,
                    path, error);
    owner->incomplete = true;
}

static bool answer_is_stale(const struct question *question)
{
    return question->generation != question->owner->generation;
}

/* One interface of GetManagedObjects. */
static int take_interface(struct mirror_owner *owner, const char *path, sd_bus_message *message)
{
    struct mirror *mirror = owner->mirror;
    const struct kept_interface *kept;
    struct mirror_object *object;
    struct mirror_entry *entry;
    const char *interface;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &interface);
    if (result < 0)
        return result;
    kept = kept_find(mirror, interface);
    if (!kept || !objects_wanted(owner, path, kept))
        return sd_bus_message_skip(message, "a{sv}");
    result = objects_add(owner, path, kept, &object, &entry);
    if (result < 0)
        return result;
    if (entry->flags & ENTRY_REMOVED)
        return sd_bus_message_skip(message, "a{sv}");
    result = values_read(object, entry, message, VALUE_FROM_ANSWER);
    if (result < 0)
        return result;
    if (result > 0 && kept->index == 0)
        mirror->structure_changed = true;
    else if (result > 0)
        mirror_touch(object);
    entry->flags &= (uint8_t)~ENTRY_UNCONFIRMED;
    entry_show(object, entry);
    return 0;
}

static int take_object(struct mirror_owner *owner, sd_bus_message *message)
{
    const char *path;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_OBJECT_PATH, &path);
    if (result < 0)
        return result;
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sa{sv}}");
    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sa{sv}")) >
           0) {
        result = take_interface(owner, path, message);
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    return result < 0 ? result : sd_bus_message_exit_container(message);
}

static int take_objects(struct mirror_owner *owner, sd_bus_message *message)
{
    int result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{oa{sa{sv}}}");

    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY,
                                                    "oa{sa{sv}}")) > 0) {
        result = take_object(owner, message);
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    return result;
}

static void on_managed_objects(struct question *question, sd_bus_message *reply)
{
    struct mirror_owner *owner = question->owner;
    int result;

    if (answer_is_stale(question))
        return;
    owner->pass_pending--;
    if (reply_is_timeout(reply)) {
        owner->silent = true;
        pass_failure(owner, question->path, SD_BUS_ERROR_NO_REPLY);
    } else if (sd_bus_message_is_method_error(reply, NULL)) {
        /* No manager there, or one that fails: its objects are read one by one. */
        log_debug("event=get-managed-objects-failed owner=%s path=%s error=%s", owner->name,
                  question->path, sd_bus_message_get_error(reply)->name);
        if (owner->is_mapper) {
            owner->silent = true;
            pass_failure(owner, question->path, sd_bus_message_get_error(reply)->name);
        }
    } else {
        result = take_objects(owner, reply);
        if (result < 0)
            pass_failure(owner, question->path, strerror(-result));
    }
    pass_continue(owner);
}

static int ask_managed_objects(struct mirror_owner *owner, const char *root)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    struct mirror *mirror = owner->mirror;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, owner->name, root,
                                            MIRROR_OBJECT_MANAGER, "GetManagedObjects");
    if (result >= 0)
        result = question_ask(mirror, owner, root, message, on_managed_objects, NULL);
    if (result >= 0)
        owner->pass_pending++;
    return result;
}

static bool error_says_gone(sd_bus_message *reply)
{
    return sd_bus_message_is_method_error(reply, SD_BUS_ERROR_UNKNOWN_OBJECT) ||
           sd_bus_message_is_method_error(reply, SD_BUS_ERROR_UNKNOWN_INTERFACE) ||
           sd_bus_message_is_method_error(reply, SD_BUS_ERROR_UNKNOWN_METHOD);
}

static void take_properties(struct mirror_object *object, struct mirror_entry *entry,
                            sd_bus_message *reply)
{
    struct mirror_owner *owner = entry->owner;
    int result = values_read(object, entry, reply, VALUE_FROM_ANSWER);

    if (result < 0)
        pass_failure(owner, object->path, strerror(-result));
    else if (result > 0)
        mirror_touch(object);
    entry_show(object, entry);
}

static void on_properties(struct question *question, sd_bus_message *reply)
{
    struct mirror_owner *owner = question->owner;
    struct mirror_object *object;
    struct mirror_entry *entry;

    if (answer_is_stale(question))
        return;
    owner->pass_pending--;
    object = objects_find(question->mirror, question->path);
    entry = object ? object_entry(object, question->kept, owner) : NULL;
    if (entry && entry->flags & ENTRY_ASKED) {
        /* ENTRY_NEEDS_READ may be set again since it was asked, then it is read once more. */
        entry->flags &= (uint8_t) ~(ENTRY_ASKED | ENTRY_UNCONFIRMED);
        if (reply_is_timeout(reply)) {
            owner->silent = true;
            pass_failure(owner, question->path, SD_BUS_ERROR_NO_REPLY);
        } else if (error_says_gone(reply)) {
            entry_hide(object, entry);
        } else if (sd_bus_message_is_method_error(reply, NULL)) {
            pass_failure(owner, question->path, sd_bus_message_get_error(reply)->name);
        } else if (!(entry->flags & ENTRY_REMOVED)) {
            take_properties(object, entry, reply);
        }
    }
    pass_continue(owner);
}

static int ask_properties(struct mirror_object *object, struct mirror_entry *entry)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    struct mirror_owner *owner = entry->owner;
    struct mirror *mirror = owner->mirror;
    struct question *question;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, owner->name, object->path,
                                            MIRROR_PROPERTIES, "GetAll");
    if (result >= 0)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING,
                                             mirror->kept[entry->kept]->name);
    if (result >= 0)
        result = question_ask(mirror, owner, object->path, message, on_properties, &question);
    if (result < 0)
        return result;
    question->kept = entry->kept;
    owner->pass_pending++;
    entry->flags |= ENTRY_ASKED;
    entry->flags &= (uint8_t)~ENTRY_NEEDS_READ;
    for (unsigned int i = 0; i < entry->property_count; i++)
        entry->properties[i].flags &= (uint8_t)~PROPERTY_FRESH;
    return 0;
}

/* Asks for entries that need it, as many at a time as a bus allows. Returns negative errno when it
 * could not. */
static int ask_next_properties(struct mirror_owner *owner)
{
    struct mirror_object *object, *next;
    int result = 0;

    OBJECTS_EACH(owner->mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++) {
            struct mirror_entry *entry = &object->entries[i];

            if (entry->owner != owner || (entry->flags & (ENTRY_REMOVED | ENTRY_ASKED)) ||
                !(entry->flags & (ENTRY_NEEDS_READ | ENTRY_UNCONFIRMED)))
                continue;
            if (owner->pass_pending == MIRROR_READS_IN_FLIGHT_MAX)
                return 0;
            result = ask_properties(object, entry);
            if (result < 0)
                return result;
        }
    }
    return result;
}

/* Nothing is left to ask. */
static void pass_finish(struct mirror_owner *owner)
{
    bool was_available = owner->available, was_reading = owner->state == OWNER_READING;

    owner->needs_fill = false;
    /* Without its answer nothing proves that an entry is gone. */
    objects_sweep(owner, was_reading && !owner->silent ? ENTRY_REMOVED | ENTRY_UNCONFIRMED
                                                       : ENTRY_REMOVED);
    if (was_reading)
        owner->state = owner->silent ? OWNER_PRESENT : OWNER_LIVE;
    if (was_reading && !owner->silent)
        owner->available = true;
    if (owner->incomplete)
        snapshot_retry_later(owner);
    else if (was_reading)
        owner->retry_delay_ms = 0;
    if (owner->available && !was_available) {
        objects_touch(owner);
        owner->mirror->structure_changed = true;
        owner->mirror->review_due = true;
    }
    snapshot_check_synchronised(owner->mirror);
}

static void pass_continue(struct mirror_owner *owner)
{
    int result;

    if (owner->pass_pending > 0)
        return;
    if (!owner->silent && !owner->is_mapper) {
        result = ask_next_properties(owner);
        if (result < 0) {
            owner->silent = true;
            pass_failure(owner, "", strerror(-result));
        }
    }
    if (owner->pass_pending == 0)
        pass_finish(owner);
}

/* The roots to ask: for each entry the nearest one above it. */
static void mark_roots(struct mirror_owner *owner)
{
    struct mirror_object *object, *next;

    for (uint32_t i = 0; i < owner->root_count; i++)
        owner->roots[i].asked = owner->is_mapper;
    if (owner->is_mapper || owner->root_count == 0)
        return;
    OBJECTS_EACH(owner->mirror, object, next)
    {
        struct owner_root *nearest = NULL;
        bool owned = false;

        for (unsigned int i = 0; i < object->entry_count && !owned; i++)
            owned = object->entries[i].owner == owner;
        for (uint32_t i = 0; i < owner->root_count && owned; i++) {
            struct owner_root *root = &owner->roots[i];

            if (path_is_below(object->path, root->path) &&
                (!nearest || strlen(root->path) > strlen(nearest->path)))
                nearest = root;
        }
        if (nearest)
            nearest->asked = true;
    }
}

void snapshot_owner(struct mirror_owner *owner)
{
    struct mirror *mirror = owner->mirror;
    int result = 0;

    if (!mirror->bus || !owner->leads)
        return;
    owner->generation++; /* answers to earlier questions mean nothing any more */
    owner->pass_pending = 0;
    owner->state = OWNER_READING;
    owner->incomplete = false;
    owner->silent = false;
    owner->retry_at_ms = 0;
    mirror->statistics.resynchronisations++;
    objects_unconfirm(owner);
    mark_roots(owner);
    for (uint32_t i = 0; i < owner->root_count && result >= 0; i++) {
        if (owner->roots[i].asked)
            result = ask_managed_objects(owner, owner->roots[i].path);
    }
    if (result < 0) {
        owner->silent = true;
        pass_failure(owner, "", strerror(-result));
    }
    pass_continue(owner);
}

static unsigned int count_unread(const struct mirror_owner *owner)
{
    struct mirror_object *object, *next;
    unsigned int count = 0;

    OBJECTS_EACH(owner->mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++)
            count += object->entries[i].owner == owner &&
                     object->entries[i].flags & ENTRY_NEEDS_READ;
    }
    return count;
}

void snapshot_fill(struct mirror_owner *owner)
{
    if (owner->state == OWNER_READING || owner->pass_pending > 0 || !owner->leads)
        return; /* the pass under way sees to it */
    if (owner->root_count > 0 && count_unread(owner) > FILL_BY_SNAPSHOT_COUNT) {
        snapshot_owner(owner);
        return;
    }
    owner->incomplete = false;
    owner->silent = false;
    pass_continue(owner);
}

void snapshot_retry_later(struct mirror_owner *owner)
{
    owner->retry_delay_ms = snapshot_next_delay_ms(owner->retry_delay_ms);
    owner->retry_at_ms = uv_now(owner->mirror->loop) + owner->retry_delay_ms;
    mirror_schedule(owner->mirror);
}

/* -- all of them -- */

void snapshot_check_synchronised(struct mirror *mirror)
{
    struct mirror_owner *owner, *next;

    if (mirror->synchronised || !mirror->discovered)
        return;
    HASH_ITER (hh, mirror->owners, owner, next) {
        if ((owner->state == OWNER_READING || owner->starting) &&
            uv_now(mirror->loop) < mirror->patience_until_ms)
            return;
    }
    mirror->synchronised = true;
    mirror->was_synchronised = true;
    mirror->synchronised_changed = true;
    malloc_trim(0); /* the answers of a large BMC took megabytes that nobody needs again */
}
