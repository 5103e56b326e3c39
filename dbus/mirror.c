/*
 * Life of the mirror, its events and its one task timer. See mirror-internal.h for the other files.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void strings_free(char **texts)
{
    for (char **text = texts; text && *text; text++)
        free(*text);
    free(texts);
}

static int strings_copy(const char *const *texts, char ***ret_copy)
{
    size_t count = 0;
    char **copy;

    while (texts && texts[count])
        count++;
    copy = calloc(count + 1, sizeof(char *));
    if (!copy)
        return -ENOMEM;
    for (size_t i = 0; i < count; i++) {
        copy[i] = strdup(texts[i]);
        if (!copy[i]) {
            strings_free(copy);
            return -ENOMEM;
        }
    }
    *ret_copy = copy;
    return 0;
}

static int keep_interface(struct mirror *mirror, const char *name)
{
    size_t length = strlen(name);
    struct kept_interface *kept;

    if (kept_find(mirror, name))
        return 0;
    if (mirror->kept_count == MIRROR_INTERFACES_MAX)
        return -E2BIG;
    kept = calloc(1, sizeof(*kept) + length + 1);
    if (!kept)
        return -ENOMEM;
    memcpy(kept->name, name, length + 1);
    kept->index = (uint8_t)mirror->kept_count;
    HASH_ADD_KEYPTR(hh, mirror->kept_by_name, kept->name, length, kept);
    if (!kept->hh.tbl) {
        free(kept);
        return -ENOMEM;
    }
    mirror->kept[mirror->kept_count++] = kept;
    return 0;
}

static int keep_interfaces(struct mirror *mirror, const char *const *interfaces)
{
    size_t count = 1;
    int result;

    while (interfaces && interfaces[count - 1])
        count++;
    mirror->kept = calloc(count, sizeof(struct kept_interface *));
    if (!mirror->kept)
        return -ENOMEM;
    result = keep_interface(mirror, MIRROR_ASSOCIATION_INTERFACE);
    for (; interfaces && *interfaces && result >= 0; interfaces++)
        result = keep_interface(mirror, *interfaces);
    return result;
}

static void mirror_free(struct mirror *mirror)
{
    if (!mirror)
        return;
    objects_free(mirror);
    table_deinit(&mirror->texts); /* empty: the last object took its texts along */
    watches_free(mirror);
    owners_free(mirror);
    notes_free(mirror->notes);
    HASH_CLEAR(hh, mirror->kept_by_name);
    for (unsigned int i = 0; i < mirror->kept_count; i++) {
        for (unsigned int j = 0; j < mirror->kept[i]->name_count; j++)
            free(mirror->kept[i]->names[j].name);
        free(mirror->kept[i]->names);
        free(mirror->kept[i]);
    }
    free(mirror->kept);
    strings_free(mirror->namespaces);
    strings_free(mirror->associations);
    if (mirror->dictionary_keys)
        strings_free(mirror->dictionary_keys);
    json_decref(mirror->empty_dictionary);
    free(mirror->address);
    free(mirror->changed);
    free(mirror->scratch);
    scratch_json_drop(mirror);
    free(mirror);
}

DEFINE_CLEANUP(struct mirror *, mirror_free)

static const char *system_address(void)
{
    const char *address = secure_getenv("DBUS_SYSTEM_BUS_ADDRESS");

    return address ? address : "unix:path=/run/dbus/system_bus_socket";
}

int mirror_new(const struct mirror_options *options, struct mirror **ret_mirror)
{
    CLEANUP(mirror_free_cleanup) struct mirror *mirror = calloc(1, sizeof(*mirror));
    int result;

    if (!mirror)
        return -ENOMEM;
    objects_init(mirror);
    texts_init(mirror);
    mirror->loop = options->loop;
    mirror->events = options->events;
    mirror->context = options->context;
    mirror->address = strdup(options->address ? options->address : system_address());
    mirror->notes = notes_new();
    if (!mirror->address || !mirror->notes)
        return -ENOMEM;
    result = strings_copy(options->namespaces, &mirror->namespaces);
    if (result >= 0)
        result = strings_copy(options->associations, &mirror->associations);
    if (result >= 0 && options->dictionary_keys) {
        result = strings_copy(options->dictionary_keys, &mirror->dictionary_keys);
        mirror->empty_dictionary = json_object();
        if (result >= 0 && !mirror->empty_dictionary)
            result = -ENOMEM;
    }
    if (result >= 0)
        result = keep_interfaces(mirror, options->interfaces);
    if (result < 0)
        return result;
    for (char **prefix = mirror->namespaces; *prefix; prefix++) {
        if (!sd_bus_object_path_is_valid(*prefix) || strlen(*prefix) >= MIRROR_PATH_MAX)
            return -EINVAL;
    }
    bus_init(mirror);
    bus_connect(mirror);
    *ret_mirror = TAKE(mirror);
    return 0;
}

/* -- events -- */

void mirror_touch(struct mirror_object *object)
{
    struct mirror *mirror = object->mirror;
    struct mirror_object **changed = mirror->changed;
    size_t capacity = mirror->changed_capacity ? mirror->changed_capacity * 2 : 64;

    if (object->changed_index || object->visible_count == 0)
        return;
    if (mirror->changed_count == mirror->changed_capacity) {
        changed = reallocarray(changed, capacity, sizeof(struct mirror_object *));
        if (!changed) {
            mirror->structure_changed = true; /* says more than needed, but never less */
            return;
        }
        mirror->changed = changed;
        mirror->changed_capacity = capacity;
    }
    changed[mirror->changed_count++] = object;
    object->changed_index = (uint32_t)mirror->changed_count;
}

static void fire(struct mirror *mirror, bool *flag, void (*event)(void *context))
{
    bool due = *flag;

    *flag = false;
    if (due && event && !mirror->closing)
        event(mirror->context);
}

void mirror_flush(struct mirror *mirror)
{
    if (mirror->review_due)
        associations_review(mirror);
    fire(mirror, &mirror->structure_changed, mirror->events.structure);
    for (size_t i = 0; i < mirror->changed_count; i++) {
        struct mirror_object *object = mirror->changed[i];

        if (!object)
            continue; /* it went in the same batch */
        object->changed_index = 0;
        if (mirror->events.changed && !mirror->closing)
            mirror->events.changed(object, mirror->context);
    }
    mirror->changed_count = 0;
    fire(mirror, &mirror->synchronised_changed, mirror->events.synchronised);
    if (mirror->finished)
        calls_deliver(mirror);
}

/* -- tasks -- */

static void on_task_timer(uv_timer_t *timer)
{
    struct mirror *mirror = timer->data;
    uint64_t now_ms = uv_now(mirror->loop);
    struct mirror_owner *owner, *next;

    if (mirror->bus) {
        calls_tick(mirror);
        if (mirror->discover_at_ms && mirror->discover_at_ms <= now_ms)
            discover_now(mirror);
        HASH_ITER (hh, mirror->owners, owner, next) {
            if (owner->retry_at_ms == 0 || owner->retry_at_ms > now_ms)
                continue;
            if (owner->unique)
                snapshot_owner(owner);
            else
                watch_start_owner(owner);
        }
        snapshot_check_synchronised(mirror);
    }
    mirror_flush(mirror);
    mirror_schedule(mirror);
}

static void earlier(uint64_t *due_ms, uint64_t other_ms)
{
    if (other_ms && other_ms < *due_ms)
        *due_ms = other_ms;
}

void mirror_schedule(struct mirror *mirror)
{
    uint64_t now_ms = uv_now(mirror->loop), due_ms = calls_next_deadline_ms(mirror);
    struct mirror_owner *owner, *next;

    if (mirror->closing)
        return;
    earlier(&due_ms, mirror->discover_at_ms);
    if (mirror->discovered && !mirror->synchronised)
        earlier(&due_ms, mirror->patience_until_ms);
    HASH_ITER (hh, mirror->owners, owner, next)
        earlier(&due_ms, owner->retry_at_ms);
    if (due_ms == UINT64_MAX)
        uv_timer_stop(&mirror->task_timer);
    else
        uv_timer_start(&mirror->task_timer, on_task_timer, due_ms > now_ms ? due_ms - now_ms : 0,
                       0);
}

/* -- end -- */

void mirror_handle_closed(uv_handle_t *handle)
{
    struct mirror *mirror = handle->data;
    void (*closed)(void *context);
    void *context;

    if (handle->type == UV_POLL)
        free(handle);
    if (--mirror->handle_count > 0)
        return;
    calls_deliver(mirror);
    closed = mirror->closed;
    context = mirror->closed_context;
    mirror_free(mirror);
    if (closed)
        closed(context);
}

void mirror_close(struct mirror *mirror, void (*closed)(void *context), void *context)
{
    if (!mirror) {
        if (closed)
            closed(context);
        return;
    }
    assert(!mirror->closing);
    mirror->closing = true;
    mirror->closed = closed;
    mirror->closed_context = context;
    calls_fail_all(mirror, -ECANCELED);
    bus_close(mirror);
}

/* -- state -- */

bool mirror_is_synchronised(const struct mirror *mirror)
{
    return mirror->synchronised;
}

bool mirror_was_synchronised(const struct mirror *mirror)
{
    return mirror->was_synchronised;
}

void mirror_get_statistics(const struct mirror *mirror, struct mirror_statistics *ret_statistics)
{
    *ret_statistics = mirror->statistics;
}
