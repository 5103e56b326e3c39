/*
 * Dumps: objects with Dump.Entry below /xyz/openbmc_project/dump/<type>/entry, those that are
 * complete. Rules: docs/svc-logs.md. Source: phosphor-dbus-interfaces xyz/openbmc_project/Dump.
 */
#include "svc-logs/dumps.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-logs/kinds.h"
#include "svc-logs/names.h"

static const struct property_word originator_words[] = {
    {"Client", "Client"},
    {"Internal", "Internal"},
    {"SupportingService", "SupportingService"},
    {NULL, NULL},
};

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_EPOCH_TIME, "Elapsed", "Created", PROPERTY_TIME_USEC),
    PROPERTY_ROW(INTERFACE_DUMP_ENTRY, "Size", "AdditionalDataSizeBytes", PROPERTY_INTEGER),
    PROPERTY_ROW(INTERFACE_ORIGINATED_BY, "OriginatorId", "Originator", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ORIGINATED_BY, "OriginatorType", "OriginatorType", PROPERTY_ENUM,
                 .words = originator_words),
};

/* Only dumps that are complete are shown. */
static const struct property_map progress_rows[] = {
    PROPERTY_ROW(INTERFACE_PROGRESS, "Status", "Id", PROPERTY_CUSTOM),
};

static const struct resource_map maps[] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
    {.rows = progress_rows, .row_count = ARRAY_SIZE(progress_rows), .by_code = true},
};

/* What D-Bus has by path. It knows no severity: a dump is nothing that has to be done. */
static const struct {
    const char *path, *message, *data_type, *oem_data_type;
} type_rows[] = {
    {DUMP_PATH "/bmc/", "BMC dump", "Manager", NULL},
    {DUMP_PATH "/system/", "System dump", "OEM", "System"},
    {DUMP_PATH "/faultlog/", "Fault log", NULL, NULL},
};

static int put_type(const struct scope *scope, json_t *resource)
{
    const char *path = mirror_object_path(scope->object);
    int error = 0;

    for (size_t i = 0; i < ARRAY_SIZE(type_rows); i++) {
        if (strncmp(path, type_rows[i].path, strlen(type_rows[i].path)) != 0)
            continue;
        error = json_put(resource, "Message", json_string(type_rows[i].message));
        if (!error && type_rows[i].data_type)
            error = json_put(resource, "DiagnosticDataType", json_string(type_rows[i].data_type));
        if (!error && type_rows[i].oem_data_type)
            error = json_put(resource, "OEMDiagnosticDataType",
                             json_string(type_rows[i].oem_data_type));
    }
    return error;
}

static int put_dump(const struct scope *scope, json_t *resource)
{
    int error = put_type(scope, resource);

    if (!error)
        error = json_put(resource, "Severity", json_string("OK"));
    if (!error)
        error = json_put(resource, "EntryType", json_string("Event"));
    return error ? error
                 : json_put(resource, "AdditionalDataURI",
                            scope_uri(scope->uri, "/attachment", NULL));
}

const char *dump_progress(const struct mirror_object *dump)
{
    const char *word;

    if (mirror_object_has(dump, INTERFACE_PROGRESS) &&
        mirror_read_enum(dump, INTERFACE_PROGRESS, "Status", &word))
        return word;
    return "Completed";
}

static bool is_complete(const struct mirror_object *dump)
{
    return strcmp(dump_progress(dump), "Completed") == 0;
}

static int find_dump(struct scope *scope)
{
    return object_log_find(scope, &dump_log);
}

const struct resource_kind dump_entry_kind = {
    .find = find_dump,
    .name = "Dump Entry",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_dump,
    .remove = object_log_remove,
};

const struct object_log dump_log = {.name = "Dump Entries",
                                    .interface = INTERFACE_DUMP_ENTRY,
                                    .entry = &dump_entry_kind,
                                    .belongs = is_complete};
