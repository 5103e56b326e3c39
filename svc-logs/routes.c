/*
 * The table of what this service answers, and the definition that holds it. The types name the
 * schema versions of DMTF release 2025.4.
 */
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "svc-logs/attachment.h"
#include "svc-logs/dumps.h"
#include "svc-logs/event-log.h"
#include "svc-logs/file-entries.h"
#include "svc-logs/kinds.h"
#include "svc-logs/logs-service.h"
#include "svc-logs/place.h"
#include "svc-logs/post-codes.h"

/* Files come and go without telling. */
#define COLLECTION(place)                                                                          \
    {                                                                                              \
        .uri_template = place, .type = "LogServiceCollection.LogServiceCollection",                \
        .schema = &schema_LogServiceCollection, .get = resource_get,                               \
        .data = &log_service_collection_kind                                                       \
    }
/* DateTime is another one each second: not kept by the gateway, and not in the tag. */
#define LOG_SERVICE(uri)                                                                           \
    {                                                                                              \
        .uri_template = uri, .type = LOG_SERVICE_TYPE, .schema = &schema_LogService,               \
        .get = resource_get, .untagged = "DateTime", .data = &log_service_kind                     \
    }
#define CLEAR_LOG(uri)                                                                             \
    {                                                                                              \
        .uri_template = uri "/Actions/LogService.ClearLog", .type = LOG_SERVICE_TYPE,              \
        .flags = SERVICE_ACTION, .post = resource_action_post, .data = &clear_log_action           \
    }
#define OBJECT_ENTRIES(uri, get_, log)                                                             \
    {                                                                                              \
        .uri_template = uri "/Entries", .type = "LogEntryCollection.LogEntryCollection",           \
        .schema = &schema_LogEntryCollection, .flags = SERVICE_CACHEABLE | SERVICE_PAGED,          \
        .get = get_, .data = &log                                                                  \
    }
#define EVENT_ENTRY(uri)                                                                           \
    {                                                                                              \
        .uri_template = uri "/Entries/{LogEntryId}", .type = LOG_ENTRY_TYPE,                       \
        .schema = &schema_LogEntry, .flags = SERVICE_CACHEABLE, .get = resource_get,               \
        .patch = event_entry_patch, .delete_ = event_entry_delete, .data = &event_entry_kind       \
    }
#define DUMP_ENTRY(uri)                                                                            \
    {                                                                                              \
        .uri_template = uri "/Entries/{LogEntryId}", .type = LOG_ENTRY_TYPE,                       \
        .schema = &schema_LogEntry, .flags = SERVICE_CACHEABLE, .get = resource_get,               \
        .delete_ = resource_delete, .data = &dump_entry_kind                                       \
    }
#define ATTACHMENT(uri, from)                                                                      \
    {                                                                                              \
        .uri_template = uri "/Entries/{LogEntryId}/attachment", .type = LOG_ENTRY_TYPE,            \
        .flags = SERVICE_STREAM, .get = attachment_get, .data = &from##_attachment                 \
    }
#define COLLECT(uri, place)                                                                        \
    {                                                                                              \
        .uri_template = uri "/Actions/LogService.CollectDiagnosticData", .type = LOG_SERVICE_TYPE, \
        .flags = SERVICE_ACTION, .post = resource_action_post, .data = &collect_##place##_action   \
    }
#define DUMP_LOG(uri)                                                                              \
    LOG_SERVICE(uri), CLEAR_LOG(uri), OBJECT_ENTRIES(uri, object_log_get, dump_log),               \
        DUMP_ENTRY(uri), ATTACHMENT(uri, dump)
/* Entries that are in no mirror: answered by handlers of their own. */
#define ENTRY(uri, get_)                                                                           \
    {                                                                                              \
        .uri_template = uri "/Entries/{LogEntryId}", .type = LOG_ENTRY_TYPE,                       \
        .schema = &schema_LogEntry, .get = get_                                                    \
    }
/* Files change without telling: nothing of them is kept. */
#define FILE_LOG(uri, log)                                                                         \
    LOG_SERVICE(uri),                                                                              \
        {.uri_template = uri "/Entries",                                                           \
         .type = "LogEntryCollection.LogEntryCollection",                                          \
         .schema = &schema_LogEntryCollection,                                                     \
         .flags = SERVICE_PAGED,                                                                   \
         .get = log##_entries_get},                                                                \
        ENTRY(uri, log##_entry_get)
#define POST_CODES PLACE_SYSTEMS "/PostCodes"
#define EVENT_LOG(place)                                                                           \
    LOG_SERVICE(place "/EventLog"), CLEAR_LOG(place "/EventLog"),                                  \
        OBJECT_ENTRIES(place "/EventLog", event_entries_get, event_log),                           \
        EVENT_ENTRY(place "/EventLog"), ATTACHMENT(place "/EventLog", event)

static const struct service_route routes[] = {
    COLLECTION(PLACE_SYSTEMS),
    COLLECTION(PLACE_MANAGERS),
    EVENT_LOG(PLACE_SYSTEMS),
    EVENT_LOG(PLACE_MANAGERS),
    DUMP_LOG(PLACE_SYSTEMS "/Dump"),
    COLLECT(PLACE_SYSTEMS "/Dump", system),
    DUMP_LOG(PLACE_MANAGERS "/Dump"),
    COLLECT(PLACE_MANAGERS "/Dump", manager),
    DUMP_LOG(PLACE_MANAGERS "/FaultLog"),
    LOG_SERVICE(POST_CODES),
    CLEAR_LOG(POST_CODES),
    FILE_LOG(PLACE_SYSTEMS "/HostLogger", host_logger),
    FILE_LOG(PLACE_MANAGERS "/Journal", journal),
    {.uri_template = POST_CODES "/Entries",
     .type = "LogEntryCollection.LogEntryCollection",
     .schema = &schema_LogEntryCollection,
     .flags = SERVICE_CACHEABLE | SERVICE_PAGED,
     .get = post_codes_get},
    ENTRY(POST_CODES, post_code_get),
    {.uri_template = POST_CODES "/Entries/{LogEntryId}/attachment",
     .type = LOG_ENTRY_TYPE,
     .flags = SERVICE_STREAM,
     .get = post_code_data_get},
};

const struct hardware_definition logs_hardware_definition = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = logs_interfaces,
    .namespaces = logs_namespaces,
    .dictionary_keys = logs_dictionary_keys,
    .without_items = true,
    .start = logs_load,
    .synchronised = logs_synchronised,
    .changed = logs_changed,
    .stop = logs_unload,
};

const struct service_definition logs_service_definition = {
    .name = "logs",
    .summary = "log services of systems and managers of OpenBMC as Redfish",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .options = logs_options,
    .option_count = LOGS_OPTION_COUNT,
    .start = logs_start,
    .serves_later = true,
    .stop = hardware_stop,
};
