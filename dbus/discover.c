/*
 * Discovery: the ObjectMapper is asked which owners have kept interfaces, and where their
 * ObjectManagers are. What it knows becomes hidden entries, which the snapshot of their owner
 * (snapshot.c) fills or removes. Asked at the start, when the mapper comes, after a name came, and
 * when the mapper tells that it has scanned one. Source: phosphor-objmgr (ObjectMapper).
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <string.h>

#define MAPPER_INTERFACE "xyz.openbmc_project.ObjectMapper"
#define MAPPER_NOT_FOUND "xyz.openbmc_project.Common.Error.ResourceNotFound"

DEFINE_CLEANUP(sd_bus_message *, sd_bus_message_unref)

int discover_entry(struct mirror_owner *owner, const char *path, const struct kept_interface *kept)
{
    struct mirror_object *object;
    struct mirror_entry *entry;
    int result;

    object = objects_find(owner->mirror, path);
    if (object && object_entry(object, kept->index, owner))
        return 0;
    result = objects_add(owner, path, kept, &object, &entry);
    if (result < 0)
        return result;
    entry->flags = owner->state == OWNER_READING ? ENTRY_UNCONFIRMED : ENTRY_NEEDS_READ;
    owner->needs_fill = true;
    return 0;
}

/* One interface of one path, as the mapper knows it. */
static int learn_interface(struct mirror_owner *owner, const char *path, const char *interface)
{
    const struct kept_interface *kept;

    if (strcmp(interface, MIRROR_OBJECT_MANAGER) == 0)
        return owner_add_root(owner, path);
    kept = kept_find(owner->mirror, interface);
    return kept && objects_wanted(owner, path, kept) ? discover_entry(owner, path, kept) : 0;
}

/* Reads a{sas}: the owners of one path and their interfaces. */
static int learn_owners(struct mirror *mirror, const char *path, sd_bus_message *message)
{
    struct mirror_owner *owner;
    const char *name, *interface;
    int result;

    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sas}");
    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sas")) > 0) {
        result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &name);
        if (result < 0)
            return result;
        owner = owner_find_name(mirror, name);
        if (owner && owner->unique)
            owner = owner_find_unique(mirror, owner->unique);
        result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "s");
        if (result < 0)
            return result;
        while ((result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &interface)) > 0) {
            /* An owner that is not on the bus (any more) is discovered when it comes. */
            result = owner && owner->unique ? learn_interface(owner, path, interface) : 0;
            if (result < 0)
                return result;
        }
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    return result < 0 ? result : sd_bus_message_exit_container(message);
}

/* Reads a{sa{sas}}. */
static int learn_paths(struct mirror *mirror, sd_bus_message *message)
{
    const char *path;
    int result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sa{sas}}");

    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sa{sas}")) >
           0) {
        result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &path);
        if (result < 0)
            return result;
        if (path[0] != '/')
            return -EBADMSG;
        result = learn_owners(mirror, path, message);
        if (result < 0)
            return result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    return result;
}

void discover_read(struct mirror_owner *owner)
{
    if (owner->state == OWNER_PRESENT && owner->retry_at_ms == 0)
        snapshot_owner(owner);
    else if (owner->needs_fill)
        snapshot_fill(owner);
}

/* What discovery brought is read: of new owners all, of known ones what is new. */
static void read_discovered(struct mirror *mirror)
{
    struct mirror_owner *owner, *next;

    HASH_ITER (hh, mirror->owners, owner, next) {
        if (!owner->leads || owner->is_mapper || owner->entry_count == 0)
            continue;
        discover_read(owner);
    }
}

/* A mapper that does not tell what it has scanned had its time. */
static void settle_owners(struct mirror *mirror)
{
    uint64_t now_ms = uv_now(mirror->loop);
    struct mirror_owner *owner, *next;

    HASH_ITER (hh, mirror->owners, owner, next) {
        if (owner->scanned_by_ms > now_ms)
            discover_after(mirror, (uint32_t)(owner->scanned_by_ms - now_ms));
        else
            owner_scanned(owner);
    }
}

static void discovery_complete(struct mirror *mirror)
{
    if (!mirror->discovery_timed_out && !mirror->discovered) {
        mirror->discovered = true;
        mirror->patience_until_ms = uv_now(mirror->loop) + MIRROR_PATIENCE_MS;
    }
    if (mirror->discovery_failed) {
        mirror->discover_delay_ms = snapshot_next_delay_ms(mirror->discover_delay_ms);
        discover_after(mirror, mirror->discover_delay_ms);
    } else {
        mirror->discover_delay_ms = 0;
        settle_owners(mirror);
    }
    read_discovered(mirror);
    snapshot_check_synchronised(mirror);
    mirror_schedule(mirror);
}

static void discovery_failure(struct mirror *mirror, const char *path, const char *error)
{
    if (!mirror->discovery_failed && mirror->discover_delay_ms == 0)
        log_warning("event=mapper-failed path=%s error=\"%s\" next=retry", path, error);
    mirror->discovery_failed = true;
}

static void on_mapper_answer(struct question *question, sd_bus_message *reply)
{
    struct mirror *mirror = question->mirror;
    int result = 0;

    if (sd_bus_message_is_method_error(reply, NULL)) {
        /* Nothing there, or nothing of what we want: an empty answer. */
        if (!sd_bus_message_is_method_error(reply, MAPPER_NOT_FOUND))
            discovery_failure(mirror, question->path, sd_bus_message_get_error(reply)->name);
        if (reply_is_timeout(reply))
            mirror->discovery_timed_out = true;
    } else if (sd_bus_message_has_signature(reply, "a{sa{sas}}")) {
        result = learn_paths(mirror, reply);
    } else if (sd_bus_message_has_signature(reply, "a{sas}")) {
        result = learn_owners(mirror, question->path, reply);
    } else {
        result = -EBADMSG;
    }
    if (result < 0)
        discovery_failure(mirror, question->path, strerror(-result));
    if (--mirror->discovery_pending == 0)
        discovery_complete(mirror);
}

static int append_interfaces(sd_bus_message *message, const struct mirror *mirror, bool managers)
{
    int result = sd_bus_message_open_container(message, SD_BUS_TYPE_ARRAY, "s");

    if (result >= 0 && managers)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING, MIRROR_OBJECT_MANAGER);
    for (unsigned int i = 1; i < mirror->kept_count && result >= 0 && !managers; i++)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING, mirror->kept[i]->name);
    return result < 0 ? result : sd_bus_message_close_container(message);
}

static int ask_mapper(struct mirror *mirror, const char *member, const char *path, bool managers)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message, MIRROR_MAPPER_NAME,
                                            MIRROR_MAPPER_PATH, MAPPER_INTERFACE, member);
    if (result >= 0)
        result = sd_bus_message_append_basic(message, SD_BUS_TYPE_STRING, path);
    if (result >= 0 && strcmp(member, "GetSubTree") == 0)
        result = sd_bus_message_append(message, "i", 0);
    if (result >= 0)
        result = append_interfaces(message, mirror, managers);
    if (result >= 0)
        result = question_ask(mirror, NULL, path, message, on_mapper_answer, NULL);
    if (result >= 0)
        mirror->discovery_pending++;
    return result;
}

void discover_now(struct mirror *mirror)
{
    const struct mirror_owner *mapper = owner_find_name(mirror, MIRROR_MAPPER_NAME);
    int result;

    mirror->discover_at_ms = 0;
    if (!mirror->bus || !mapper || !mapper->unique)
        return; /* it starts when the mapper comes */
    if (mirror->discovery_pending > 0) {
        discover_after(mirror, MIRROR_DISCOVER_LATER_MS);
        return;
    }
    mirror->discovery_failed = false;
    mirror->discovery_timed_out = false;
    /* A subtree does not contain its top, so that each is asked for twice. */
    result = ask_mapper(mirror, "GetSubTree", "/", true);
    if (result >= 0)
        result = ask_mapper(mirror, "GetObject", "/", true);
    for (char **prefix = mirror->namespaces; *prefix && result >= 0; prefix++) {
        result = ask_mapper(mirror, "GetSubTree", *prefix, false);
        if (result >= 0)
            result = ask_mapper(mirror, "GetObject", *prefix, false);
    }
    if (result < 0) {
        discovery_failure(mirror, MIRROR_MAPPER_PATH, strerror(-result));
        if (mirror->discovery_pending == 0)
            discover_after(mirror, MIRROR_RETRY_FIRST_MS);
    }
}

void discover_after(struct mirror *mirror, uint32_t delay_ms)
{
    uint64_t due_ms = uv_now(mirror->loop) + delay_ms;

    if (!mirror->connected || mirror->names_pending > 0)
        return; /* the first discovery is still to come */
    if (mirror->discover_at_ms == 0 || due_ms < mirror->discover_at_ms)
        mirror->discover_at_ms = due_ms;
    mirror_schedule(mirror);
}
