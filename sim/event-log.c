/*
 * The event log as phosphor-logging keeps it: numbered entries, two capacities (errors, and what is
 * Informational or Debug) beyond which the oldest goes. Clients write entries with Create, and the
 * machine itself when a threshold's alarm rises or power changes, at a rate that is bounded.
 * Source: phosphor-logging log_manager.cpp, elog_entry.cpp.
 */
#include "sim/event-log.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LEVEL EVENT_LOG_ENTRY ".Level"
#define THRESHOLD SIM_PREFIX "Sensor.Threshold."
/* The machine itself writes so many at once, then one in the time. */
#define BURST_MAX 10
#define REFILL_USEC 2000000
/* Distance of a board's old entries, about. */
#define OLD_STEP_MS 240000

struct event_log {
    struct machine *machine;
    struct owner *owner; /* NULL: the board has no log */
    uint32_t last_id;
    unsigned int tokens; /* the machine may write so many now */
    uint64_t refilled_usec;
};

/* -- entries ------------------------------------------------------------------------------- */

static bool is_entry(const struct object *object)
{
    return object_find_interface(object, EVENT_LOG_ENTRY) != NULL;
}

static bool is_information(const char *severity)
{
    return strcmp(severity, "Informational") == 0 || strcmp(severity, "Debug") == 0;
}

/* Makes room: beyond the capacity the oldest of the kind goes. */
static void make_room(struct event_log *log, bool information)
{
    uint32_t capacity = information ? log->machine->board->log.information_capacity
                                    : log->machine->board->log.capacity;
    struct object *oldest = NULL;
    uint32_t count = 0;

    for (struct object *object = log->owner->objects; object; object = object->hh.next) {
        if (!is_entry(object) ||
            is_information(object_get_word(object, EVENT_LOG_ENTRY, "Severity")) != information)
            continue;
        oldest = oldest ? oldest : object;
        count++;
    }
    if (count >= capacity)
        object_remove(oldest);
}

struct entry {
    const char *severity; /* last word of the level */
    const char *message;
    const char *event_id;
    const char *resolution;
    json_t *data; /* taken; {} of strings */
    uint64_t time_ms;
    bool resolved;
};

static json_t *describe(const struct entry *entry, uint32_t id, const char *file)
{
    return json_pack("{s:{s:I,s:I,s:I,s:s,s:s,s:s,s:s,s:b,s:o},s:{s:s},s:{},s:{}}", "Logging.Entry",
                     "Id", (json_int_t)id, "Timestamp", (json_int_t)entry->time_ms,
                     "UpdateTimestamp", (json_int_t)entry->time_ms, "Severity", entry->severity,
                     "Message", entry->message, "EventId", entry->event_id, "Resolution",
                     entry->resolution, "Resolved", (int)entry->resolved, "AdditionalData",
                     entry->data, "Common.FilePath", "Path", file, "Association.Definitions",
                     "Object.Delete");
}

static int add_entry(struct event_log *log, const struct entry *entry, struct object **ret_object)
{
    uint32_t id = log->last_id + 1;
    char path[128], file[128];
    int error;

    snprintf(path, sizeof(path), EVENT_LOG_PATH "/entry/%u", id);
    snprintf(file, sizeof(file), "/var/lib/phosphor-logging/errors/%u", id);
    error = machine_make_object(log->owner, path, describe(entry, id, file), ret_object);
    if (error == 0)
        log->last_id = id;
    return error == TREE_E_EXISTS ? -EEXIST : error;
}

static int add_new_entry(struct event_log *log, const struct entry *entry,
                         struct object **ret_object)
{
    make_room(log, is_information(entry->severity));
    return add_entry(log, entry, ret_object);
}

/* -- what a board's log begins with --------------------------------------------------------- */

static json_t *describe_subject(const char *subject, unsigned int number)
{
    char text[96];
    char *equals;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* of our own table */
    snprintf(text, sizeof(text), subject, number);
#pragma GCC diagnostic pop
    equals = strchr(text, '=');
    *equals = '\0';
    return json_pack("{s:s}", text, equals + 1);
}

static int fill(struct event_log *log)
{
    uint32_t count = log->machine->board->log.entries;
    uint64_t now_ms = machine_now_ms(log->machine);
    uint64_t random = log->machine->board->seed;
    int error = 0;

    for (uint32_t i = 0; error == 0 && i < count; i++) {
        const struct event_template *template;
        struct entry entry;

        random = random * 6364136223846793005U + 1442695040888963407U; /* Knuth's MMIX */
        template = &event_templates[(random >> 33) % event_template_count];
        entry = (struct entry){
            .severity = template->severity,
            .message = template->message,
            .event_id = template->event_id,
            .resolution = template->resolution,
            .data = describe_subject(template->subject, (unsigned int)(random >> 40) % 8),
            .time_ms = now_ms - (uint64_t)(count - i) * OLD_STEP_MS +
                       (random >> 20) % (OLD_STEP_MS / 2),
            .resolved = (random >> 50) % 4 == 0 && !is_information(template->severity),
        };
        error = add_entry(log, &entry, NULL);
    }
    return error;
}

/* -- what the machine writes ---------------------------------------------------------------- */

static bool may_write(struct event_log *log)
{
    uint64_t now_usec = clock_monotonic_usec(log->machine->clock);
    uint64_t refill = (now_usec - log->refilled_usec) / REFILL_USEC;

    if (refill > 0) {
        log->tokens = refill >= BURST_MAX - log->tokens ? BURST_MAX
                                                        : log->tokens + (unsigned int)refill;
        log->refilled_usec += refill * REFILL_USEC;
    }
    if (log->tokens == 0)
        return false;
    log->tokens--;
    return true;
}

static void write_own(struct event_log *log, const struct entry *entry)
{
    if (may_write(log))
        machine_report("log", add_new_entry(log, entry, NULL));
    else
        json_decref(entry->data);
}

/* property: "WarningAlarmHigh". */
static void write_alarm(struct event_log *log, const struct object *object, const char *level,
                        const char *property)
{
    static const struct {
        const char *level;
        const char *severity;
    } severities[] = {{"Critical", "Critical"}, {"HardShutdown", "Emergency"}};
    bool high = strcmp(property + strlen(property) - 4, "High") == 0;
    const char *severity = "Warning";
    char message[160], reading[32];

    for (size_t i = 0; i < ARRAY_SIZE(severities); i++) {
        if (strcmp(severities[i].level, level) == 0)
            severity = severities[i].severity;
    }
    snprintf(message, sizeof(message), THRESHOLD "Reading%s%sThreshold",
             high ? "AboveUpper" : "BelowLower", level);
    snprintf(reading, sizeof(reading), "%.3f",
             object_get_number(object, SIM_PREFIX "Sensor.Value", "Value", 0));
    write_own(log, &(struct entry){
                       .severity = severity,
                       .message = message,
                       .event_id = "",
                       .resolution = "",
                       .data = json_pack("{s:s,s:s}", "READING_VALUE", reading, "SENSOR_NAME",
                                         object->path),
                       .time_ms = machine_now_ms(log->machine),
                   });
}

static void write_power(struct event_log *log, const struct object *object, const char *what,
                        const char *state)
{
    char message[96];

    snprintf(message, sizeof(message), "%s is now %s", what, state);
    write_own(log, &(struct entry){
                       .severity = "Informational",
                       .message = message,
                       .event_id = "",
                       .resolution = "",
                       .data = json_pack("{s:s}", "OBJECT", object->path),
                       .time_ms = machine_now_ms(log->machine),
                   });
}

static void property_changed(void *device, struct object *object, const char *interface,
                             const char *property)
{
    struct event_log *log = device;
    const char *state;

    if (!log->owner)
        return;
    if (strncmp(interface, THRESHOLD, strlen(THRESHOLD)) == 0) {
        if (strstr(property, "Alarm") && object_get_boolean(object, interface, property, false))
            write_alarm(log, object, interface + strlen(THRESHOLD), property);
        return;
    }
    if (strcmp(property, "CurrentPowerState") != 0 && strcmp(property, "CurrentHostState") != 0)
        return;
    state = object_get_word(object, interface, property);
    if (strncmp(state, "Transitioning", 13) != 0)
        write_power(log, object, strcmp(property, "CurrentHostState") == 0 ? "Host" : "Chassis",
                    state);
}

/* -- what clients do -------------------------------------------------------------------------- */

static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    struct event_log *log = device;

    if (strcmp(interface, EVENT_LOG_ENTRY) == 0 && strcmp(property, "UpdateTimestamp") != 0)
        machine_report("log", object_set(object, interface, "UpdateTimestamp",
                                         value_unsigned('t', machine_now_ms(log->machine))));
}

static int read_data(sd_bus_message *call, json_t *data)
{
    const char *key, *text;
    int error = sd_bus_message_enter_container(call, 'a', "{ss}");

    while (error >= 0 && (error = sd_bus_message_read(call, "{ss}", &key, &text)) > 0) {
        if (json_object_set_new(data, key, json_string(text)) < 0)
            error = -ENOMEM;
    }
    return error < 0 ? error : sd_bus_message_exit_container(call);
}

static int on_create(void *context, struct object *object, sd_bus_message *call)
{
    struct event_log *log = context;
    struct entry entry = {.event_id = "", .resolution = ""};
    struct object *made = NULL;
    const char *severity;
    int error;

    (void)object;
    if (strcmp(sd_bus_message_get_member(call), "Create") != 0)
        return -EOPNOTSUPP;
    error = sd_bus_message_read(call, "ss", &entry.message, &severity);
    if (error < 0)
        return error;
    if (!interface_enumeration_has(
            interface_property_find(interface_find(EVENT_LOG_ENTRY), "Severity")->enumeration,
            severity))
        return machine_refuse(call, "xyz.openbmc_project.sdbusplus.Error.InvalidEnumString",
                              "not a level");
    entry.severity = severity + strlen(LEVEL) + 1;
    entry.time_ms = machine_now_ms(log->machine);
    entry.data = json_object();
    error = entry.data ? read_data(call, entry.data) : -ENOMEM;
    if (error < 0) {
        json_decref(entry.data);
        return error;
    }
    error = add_new_entry(log, &entry, &made);
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", made->path);
}

static int on_delete_all(void *context, struct object *log_object, sd_bus_message *call)
{
    struct event_log *log = context;
    struct object *object, *next;

    (void)log_object;
    HASH_ITER (hh, log->owner->objects, object, next) {
        if (is_entry(object))
            object_remove(object);
    }
    log->last_id = 0;
    return machine_done(call, 0);
}

/* The entry as a file: what phosphor-logging serializes. */
static int on_get_entry(void *context, struct object *entry, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *text = NULL;
    int fd, error;

    (void)context;
    if (asprintf(&text, "%llu %s %s\n",
                 (unsigned long long)object_get_unsigned(entry, EVENT_LOG_ENTRY, "Timestamp", 0),
                 object_get_word(entry, EVENT_LOG_ENTRY, "Severity"),
                 object_get_text(entry, EVENT_LOG_ENTRY, "Message")) < 0) {
        text = NULL;
        return -ENOMEM;
    }
    fd = machine_open_text(text, strlen(text));
    if (fd < 0)
        return fd;
    error = sd_bus_reply_method_return(call, "h", fd);
    close(fd);
    return error;
}

static int start(struct machine *machine, void **ret_device)
{
    struct event_log *log = calloc(1, sizeof(*log));
    int error;

    if (!log)
        return -ENOMEM;
    log->machine = machine;
    log->owner = tree_find_owner(machine->tree, EVENT_LOG_OWNER);
    log->tokens = BURST_MAX;
    log->refilled_usec = clock_monotonic_usec(machine->clock);
    error = bus_register_for(machine->bus, EVENT_LOG_OWNER, SIM_PREFIX "Logging.Create", on_create,
                             log);
    if (error == 0)
        error = bus_register_for(machine->bus, EVENT_LOG_OWNER, SIM_PREFIX "Collection.DeleteAll",
                                 on_delete_all, log);
    if (error == 0)
        error = bus_register_for(machine->bus, EVENT_LOG_OWNER, EVENT_LOG_ENTRY, on_get_entry, log);
    if (error == 0 && log->owner)
        error = fill(log);
    if (error < 0) {
        free(log);
        return error;
    }
    *ret_device = log;
    return 0;
}

const struct device_class event_log_class = {
    .start = start,
    .stop = free,
    .property_changed = property_changed,
    .written = written,
};
