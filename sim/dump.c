/*
 * Dumps as phosphor-debug-collector keeps them: CreateDump makes an entry that is in progress, and
 * some time later it is completed and has a file. Source: phosphor-debug-collector
 * dump_manager_bmc.cpp, dump_entry.cpp.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DUMP_OWNER SIM_PREFIX "Dump.Manager"
#define DUMP_PATH SIM_PATH_PREFIX "dump/"
#define DUMP_ENTRY SIM_PREFIX "Dump.Entry"
#define CREATE SIM_PREFIX "Dump.Create"
#define PROGRESS SIM_PREFIX "Common.Progress"
#define ORIGINATOR SIM_PREFIX "Common.OriginatedBy"
#define COLLECT_MS 1500
#define SIZE_BYTES 49152
/* Of one type. */
#define ENTRIES_MAX 32

struct dump {
    struct machine *machine;
};

static const struct {
    const char *type;
    const char *interface; /* of its entries, beside Dump.Entry */
} types[] = {
    {"bmc", SIM_PREFIX "Dump.Entry.BMC"},
    {"faultlog", SIM_PREFIX "Dump.Entry.FaultLog"},
    {"system", SIM_PREFIX "Dump.Entry.System"},
};

static uint64_t now_usec(const struct dump *dump)
{
    return clock_realtime_usec(dump->machine->clock);
}

static bool is_entry_of(const struct object *object, const struct object *manager)
{
    return object_find_interface(object, DUMP_ENTRY) && object_is_within(object, manager->path);
}

/* -- the file ---------------------------------------------------------------------------------- */

static int on_entry(void *context, struct object *entry, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *bytes = malloc(SIZE_BYTES);
    size_t length;
    int fd, error;

    (void)context;
    if (!bytes)
        return -ENOMEM;
    if (strcmp(object_get_word(entry, PROGRESS, "Status"), "Completed") != 0)
        return machine_refuse(call, ERROR_UNAVAILABLE, "the dump is not complete");
    if (strcmp(sd_bus_message_get_member(call), "InitiateOffload") == 0)
        return machine_refuse(call, ERROR_NOT_ALLOWED, "nowhere to take it");
    length = object_get_unsigned(entry, DUMP_ENTRY, "Size", 0);
    if (length > SIZE_BYTES)
        length = SIZE_BYTES;
    for (size_t i = 0; i < length; i++)
        bytes[i] = (char)('A' + i % 26);
    fd = machine_open_text(bytes, length);
    if (fd < 0)
        return fd;
    error = sd_bus_reply_method_return(call, "h", fd);
    close(fd);
    return error;
}

/* -- making ------------------------------------------------------------------------------------ */

static void on_collected(void *context, const char *path)
{
    struct dump *dump = context;
    struct object *entry = machine_find(dump->machine, DUMP_OWNER, path);
    uint64_t now = now_usec(dump);
    int error;

    if (!entry)
        return;
    error = object_set(entry, DUMP_ENTRY, "Size", value_unsigned('t', SIZE_BYTES));
    if (error == 0)
        error = object_set(entry, SIM_PREFIX "Time.EpochTime", "Elapsed", value_unsigned('t', now));
    if (error == 0)
        error = object_set(entry, PROGRESS, "CompletedTime", value_unsigned('t', now));
    if (error == 0)
        error = object_set_word(entry, PROGRESS, "Status", "Completed");
    machine_report("dump", error);
}

struct request {
    const char *originator_id;
    const char *originator_type; /* full */
};

/* Reads a{sv}. Keys that are not known are passed over, as the real one does. */
static int read_request(sd_bus_message *call, struct request *ret_request)
{
    const char *key, *contents;
    char type;
    int error = sd_bus_message_enter_container(call, 'a', "{sv}");

    while (error >= 0 && (error = sd_bus_message_enter_container(call, 'e', "sv")) > 0) {
        const char *text = NULL;

        error = sd_bus_message_read(call, "s", &key);
        if (error >= 0)
            error = sd_bus_message_peek_type(call, &type, &contents);
        if (error >= 0 && strcmp(contents, "s") == 0)
            error = sd_bus_message_read(call, "v", "s", &text);
        else if (error >= 0)
            error = sd_bus_message_skip(call, "v");
        if (error >= 0)
            error = sd_bus_message_exit_container(call);
        if (text && strcmp(key, CREATE ".CreateParameters.OriginatorId") == 0)
            ret_request->originator_id = text;
        if (text && strcmp(key, CREATE ".CreateParameters.OriginatorType") == 0)
            ret_request->originator_type = text;
    }
    return error;
}

static uint32_t next_id(const struct object *manager, size_t *ret_count)
{
    uint32_t last = 0;

    *ret_count = 0;
    for (struct object *object = manager->owner->objects; object; object = object->hh.next) {
        if (!is_entry_of(object, manager))
            continue;
        (*ret_count)++;
        if (strtoul(strrchr(object->path, '/') + 1, NULL, 10) > last)
            last = (uint32_t)strtoul(strrchr(object->path, '/') + 1, NULL, 10);
    }
    return last + 1;
}

static int add_entry(struct dump *dump, const struct object *manager, const char *path,
                     const struct request *request)
{
    const char *type = strrchr(manager->path, '/') + 1, *interface = types[0].interface;
    json_int_t now = (json_int_t)now_usec(dump);

    for (size_t i = 0; i < ARRAY_SIZE(types); i++) {
        if (strcmp(types[i].type, type) == 0)
            interface = types[i].interface;
    }
    return machine_make_object(manager->owner, path,
                               json_pack("{s:{s:i},s:{},s:{s:s,s:I},s:{s:I},s:{s:s,s:s},s:{}}",
                                         DUMP_ENTRY, "Size", 0, interface, PROGRESS, "Status",
                                         "InProgress", "StartTime", now,
                                         SIM_PREFIX "Time.EpochTime", "Elapsed", now, ORIGINATOR,
                                         "OriginatorId", request->originator_id, "OriginatorType",
                                         request->originator_type, SIM_PREFIX "Object.Delete"),
                               NULL);
}

static int on_create(void *context, struct object *manager, sd_bus_message *call)
{
    struct dump *dump = context;
    struct request request = {"", ORIGINATOR ".OriginatorTypes.Internal"};
    CLEANUP(free_cleanup) char *path = NULL;
    size_t count;
    uint32_t id;
    int error = read_request(call, &request);

    if (error < 0)
        return error;
    if (!interface_enumeration_has(
            interface_property_find(interface_find(ORIGINATOR), "OriginatorType")->enumeration,
            request.originator_type))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "ORIGINATOR_TYPE");
    id = next_id(manager, &count);
    if (count >= ENTRIES_MAX)
        return machine_refuse(call, CREATE ".Error.QuotaExceeded", "too many dumps");
    if (asprintf(&path, "%s/entry/%u", manager->path, id) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    error = add_entry(dump, manager, path, &request);
    if (error == 0)
        error = machine_later(dump->machine, COLLECT_MS, on_collected, dump, path);
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

static int on_delete_all(void *context, struct object *manager, sd_bus_message *call)
{
    struct object *object, *next;

    (void)context;
    HASH_ITER (hh, manager->owner->objects, object, next) {
        if (is_entry_of(object, manager))
            object_remove(object);
    }
    return machine_done(call, 0);
}

static int start(struct machine *machine, void **ret_device)
{
    struct dump *dump = calloc(1, sizeof(*dump));
    int error;

    if (!dump)
        return -ENOMEM;
    dump->machine = machine;
    error = bus_register_for(machine->bus, DUMP_OWNER, CREATE, on_create, dump);
    if (error == 0)
        error = bus_register_for(machine->bus, DUMP_OWNER, DUMP_ENTRY, on_entry, dump);
    if (error == 0)
        error = bus_register_for(machine->bus, DUMP_OWNER, SIM_PREFIX "Collection.DeleteAll",
                                 on_delete_all, dump);
    if (error < 0) {
        free(dump);
        return error;
    }
    *ret_device = dump;
    return 0;
}

const struct device_class dump_class = {.start = start, .stop = free};
