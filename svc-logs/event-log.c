/*
 * Entries of the event log: objects with Logging.Entry below /xyz/openbmc_project/logging/entry.
 * Rules: docs/svc-logs.md. Source: phosphor-dbus-interfaces xyz/openbmc_project/Logging/Entry.
 */
#include "svc-logs/event-log.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/registry.h"
#include "svc-logs/file-entries.h"
#include "svc-logs/kinds.h"
#include "svc-logs/names.h"

static const struct property_word severity_words[] = {
    {"Emergency", "Critical"}, {"Alert", "Critical"},  {"Critical", "Critical"},
    {"Error", "Critical"},     {"Warning", "Warning"}, {"Notice", "OK"},
    {"Informational", "OK"},   {"Debug", "OK"},        {NULL, NULL},
};

/* NotSupported: nothing is said. */
static int put_notified(const struct property_map *row, const struct mirror_object *entry,
                        json_t *resource)
{
    const char *word;

    if (!mirror_read_enum(entry, row->interface, row->property, &word) ||
        (strcmp(word, "Notify") != 0 && strcmp(word, "Inhibit") != 0))
        return 0;
    return property_put(resource, row->pointer, json_boolean(strcmp(word, "Notify") == 0));
}

/* -- what daemons add that know of Redfish: REDFISH_MESSAGE_ID, REDFISH_MESSAGE_ARGS -- */

static const char *additional_text(const struct mirror_object *entry,
                                   const struct property_map *row, const char *key)
{
    const json_t *data;

    if (!mirror_read_json(entry, row->interface, row->property, "a{ss}", &data))
        return NULL;
    return json_string_value(json_object_get(data, key));
}

static int put_message_id(const struct property_map *row, const struct mirror_object *entry,
                          json_t *resource)
{
    const char *text = additional_text(entry, row, EVENT_LOG_MESSAGE_ID);
    struct ipc_text prefix, key;

    if (!text || !registry_split_message_id(ipc_text(text), &prefix, &key))
        return 0;
    return property_put(resource, row->pointer, json_string(text));
}

/* Arguments are separated by commas. */
static int put_message_args(const struct property_map *row, const struct mirror_object *entry,
                            json_t *resource)
{
    const char *text = additional_text(entry, row, EVENT_LOG_MESSAGE_ARGS);
    json_t *arguments = text ? json_array() : NULL;

    if (!text)
        return 0;
    for (const char *end = text; *text; text = *end ? end + 1 : end) {
        end = strchrnul(text, ',');
        if (json_array_append_new(arguments, json_stringn(text, (size_t)(end - text)))) {
            json_decref(arguments);
            return -ENOMEM;
        }
    }
    return property_put(resource, row->pointer, arguments);
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "Timestamp", "Created", PROPERTY_TIME_MS),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "UpdateTimestamp", "Modified", PROPERTY_TIME_MS),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "Severity", "Severity", PROPERTY_ENUM,
                 .words = severity_words),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "Message", "Message", PROPERTY_ANY_TEXT),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "Resolution", "Resolution", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "Resolved", "Resolved", PROPERTY_BOOLEAN, .write = "b"),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "EventId", "EventId", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "ServiceProviderNotify", "ServiceProviderNotified",
                 PROPERTY_CUSTOM, .put = put_notified),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "AdditionalData", "MessageId", PROPERTY_CUSTOM,
                 .put = put_message_id),
    PROPERTY_ROW(INTERFACE_LOG_ENTRY, "AdditionalData", "MessageArgs", PROPERTY_CUSTOM,
                 .put = put_message_args),
};

static const struct property_map file_rows[] = {
    PROPERTY_ROW(INTERFACE_FILE_PATH, "Path", "AdditionalDataURI", PROPERTY_CUSTOM),
};

static const struct resource_map maps[] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
    {.rows = file_rows, .row_count = ARRAY_SIZE(file_rows), .by_code = true},
};

/* Entries with a file have GetEntry to hand it over. */
static int put_entry(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "EntryType", json_string("Event"));

    if (!error && mirror_object_has(scope->object, INTERFACE_FILE_PATH))
        error = json_put(resource, "AdditionalDataURI", scope_uri(scope->uri, "/attachment", NULL));
    return error;
}

static const struct patch_property writable[] = {{.pointer = "/Resolved"}};

static const struct patch_form form = {
    .schema = &schema_LogEntry,
    .type = LOG_ENTRY_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int find_entry(struct scope *scope)
{
    return object_log_find(scope, &event_log);
}

const struct resource_kind event_entry_kind = {
    .find = find_entry,
    .name = "Event Log Entry",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_entry,
    .get_elsewhere = event_entry_get_in_files,
    .form = &form,
    .remove = object_log_remove,
};

const struct object_log event_log = {
    .name = "Event Log Entries", .interface = INTERFACE_LOG_ENTRY, .entry = &event_entry_kind};
