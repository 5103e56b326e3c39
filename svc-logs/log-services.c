/*
 * The collections of log services, the services, and ClearLog. Which there are follows from what is
 * on D-Bus and on disk.
 */
#include "svc-logs/log-services.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-logs/event-clear.h"
#include "svc-logs/event-file.h"
#include "svc-logs/host-logger.h"
#include "svc-logs/journal.h"
#include "svc-logs/kinds.h"
#include "svc-logs/logs-service.h"
#include "svc-logs/names.h"
#include "svc-logs/post-code-store.h"

static const struct mirror_object *locate_post_codes(const struct scope *scope)
{
    return post_code_object(scope->mirror, scope->host);
}

static bool is_journal_there(const struct scope *scope)
{
    return journal_is_there(logs_of(scope->hardware)->journal_directory);
}

static bool is_host_logger_there(const struct scope *scope)
{
    return host_logger_is_there(logs_of(scope->hardware)->console_directory);
}

static const struct log_service services[] = {
    {.id = "EventLog",
     .name = "Event Log Service",
     .description = "What happened to the system and its BMC",
     .entry_type = "Event",
     .path = LOGGING_PATH,
     .interface = INTERFACE_DELETE_ALL,
     .may_be_file = true},
    {.is_manager = true,
     .id = "EventLog",
     .name = "Event Log Service",
     .description = "What happened to the system and its BMC",
     .entry_type = "Event",
     .path = LOGGING_PATH,
     .interface = INTERFACE_DELETE_ALL,
     .may_be_file = true},
    {.id = "Dump",
     .name = "Dump Log Service",
     .description = "Dumps of the system",
     .entry_type = "Event",
     .path = DUMP_PATH "/system",
     .interface = INTERFACE_DELETE_ALL,
     .overwrite_policy = "Unknown",
     .collects = true},
    {.is_manager = true,
     .id = "Dump",
     .name = "Dump Log Service",
     .description = "Dumps of the BMC",
     .entry_type = "Event",
     .path = DUMP_PATH "/bmc",
     .interface = INTERFACE_DELETE_ALL,
     .collects = true},
    {.is_manager = true,
     .id = "FaultLog",
     .name = "Fault Log Service",
     .description = "What was recorded when the system crashed",
     .entry_type = "Event",
     .path = DUMP_PATH "/faultlog",
     .interface = INTERFACE_DELETE_ALL},
    {.id = "PostCodes",
     .name = "POST Code Log Service",
     .description = "What the firmware of the host said while it booted",
     .entry_type = "Event",
     .locate = locate_post_codes},
    {.id = "HostLogger",
     .name = "Host Logger Service",
     .description = "What the host wrote to its console",
     .entry_type = "OEM",
     .is_there = is_host_logger_there},
    {.is_manager = true,
     .id = "Journal",
     .name = "BMC Journal Log Service",
     .description = "The journal of the BMC",
     .entry_type = "OEM",
     .is_there = is_journal_there},
};

static bool is_file(const struct scope *scope, const struct log_service *service)
{
    return service->may_be_file && logs_of(scope->hardware)->event_file;
}

static const struct mirror_object *find_object(const struct scope *scope,
                                               const struct log_service *service)
{
    const struct mirror_object *object;

    if (service->locate)
        return service->locate(scope);
    object = service->path && !is_file(scope, service) ? mirror_find(scope->mirror, service->path)
                                                       : NULL;
    return object && mirror_object_has(object, service->interface) ? object : NULL;
}

static bool is_there(const struct scope *scope, const struct log_service *service)
{
    if (service->is_there)
        return service->is_there(scope);
    return is_file(scope, service) || find_object(scope, service);
}

/* The segment of the route's template behind LogServices. */
static bool is_named(const char *uri_template, const char *id)
{
    const char *segment = strstr(uri_template, "/LogServices/");
    size_t size = strlen(id);

    if (!segment)
        return false;
    segment += strlen("/LogServices/");
    return strncmp(segment, id, size) == 0 && (segment[size] == '\0' || segment[size] == '/');
}

const struct log_service *log_service_find(struct scope *scope)
{
    const char *uri_template = service_request_route(scope->request)->uri_template;
    bool is_manager = place_is_manager(scope);

    if (place_find(scope))
        return NULL;
    for (size_t i = 0; i < ARRAY_SIZE(services); i++) {
        if (services[i].is_manager != is_manager || !is_named(uri_template, services[i].id))
            continue;
        scope->object = find_object(scope, &services[i]);
        return is_there(scope, &services[i]) ? &services[i] : NULL;
    }
    return NULL;
}

void log_service_entry_changed(struct hardware *hardware, const struct mirror_object *entry)
{
    const char *path = mirror_object_path(entry);
    char suffix[64];

    for (size_t i = 0; i < ARRAY_SIZE(services); i++) {
        size_t size = services[i].path ? strlen(services[i].path) : 0;

        if (size == 0 || strncmp(path, services[i].path, size) != 0 || path[size] != '/')
            continue;
        snprintf(suffix, sizeof(suffix), "/%s/Entries", services[i].id);
        place_invalidate(hardware, services[i].is_manager, suffix);
    }
}

int log_service_find_of(struct scope *scope)
{
    return log_service_find(scope) ? 0 : SCOPE_E_NOT_FOUND;
}

/* -- collection -- */

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();
    int error = members ? 0 : -ENOMEM;

    for (size_t i = 0; !error && i < ARRAY_SIZE(services); i++) {
        if (services[i].is_manager == place_is_manager(scope) && is_there(scope, &services[i]) &&
            json_array_append_new(members, scope_link(scope->uri, "/", services[i].id)))
            error = -ENOMEM;
    }
    if (error) {
        json_decref(members);
        return error;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind log_service_collection_kind = {
    .find = place_find,
    .name = "Log Service Collection",
    .is_collection = true,
    .put = put_members,
};

/* -- service -- */

static const struct resource_link links[] = {{"Entries", "/Entries", NULL}};

static int put_now(const struct scope *scope, json_t *resource)
{
    char now[CLOCK_ISO8601_MAX];

    clock_format_iso8601(clock_realtime_usec(service_clock(scope->hardware->service)), now);
    return json_put(resource, "DateTime", json_string(now)) ||
                   json_put(resource, "DateTimeLocalOffset", json_string("+00:00"))
               ? -ENOMEM
               : 0;
}

static int put_service(const struct scope *scope, json_t *resource)
{
    struct scope copy = *scope;
    const struct log_service *service = log_service_find(&copy);
    int error;

    if (!service)
        return SCOPE_E_NOT_FOUND; /* its files went since it was found */
    error = json_put(resource, "Name", json_string(service->name));
    if (!error)
        error = json_put(resource, "Description", json_string(service->description));
    if (!error && service->entry_type)
        error = json_put(resource, "LogEntryType", json_string(service->entry_type));
    if (!error)
        error = json_put(
            resource, "OverWritePolicy",
            json_string(service->overwrite_policy ? service->overwrite_policy : "WrapsWhenFull"));
    if (!error)
        error = put_now(scope, resource);
    if (!error && scope->object)
        error = status_put_item(resource, scope->object);
    if (!error && (is_file(scope, service) ||
                   (scope->object && mirror_object_has(scope->object, INTERFACE_DELETE_ALL))))
        error = resource_put_action(scope, resource, "LogService.ClearLog", NULL);
    if (!error && scope->object && mirror_object_has(scope->object, INTERFACE_DUMP_CREATE) &&
        service->collects)
        error = collect_put_action(scope, resource);
    return error;
}

const struct resource_kind log_service_kind = {
    .find = log_service_find_of,
    .name = "Log Service",
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_service,
};

/* -- ClearLog -- */

static const struct patch_form clear_form = {
    .schema = &schema_LogService,
    .type = LOG_SERVICE_TYPE,
    .action = "ClearLog",
};

static int ignore(const struct mirror_object *object, void *context)
{
    return 0;
}

/* Nothing is left below the log's object, and no boot has codes. */
static bool is_empty(const struct mirror *mirror, const char *path)
{
    static const char *const entries[] = {INTERFACE_LOG_ENTRY, INTERFACE_DUMP_ENTRY, NULL};
    const struct mirror_object *object = mirror_find(mirror, path);
    uint64_t cycles;
    size_t total = 0;
    CLEANUP(free_cleanup) char *below = NULL;

    if (object && mirror_object_has(object, INTERFACE_POST_CODE))
        return !mirror_read_unsigned(object, INTERFACE_POST_CODE, "CurrentBootCycleCount",
                                     &cycles) ||
               cycles == 0;
    if (asprintf(&below, "%s/entry", path) < 0) {
        below = NULL;
        return true;
    }
    for (size_t i = 0; entries[i] && total == 0; i++)
        mirror_page(mirror, below, entries[i], 0, 0, ignore, NULL, &total);
    return total == 0;
}

static int run_clear(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    struct scope copy = *scope;
    const struct log_service *service = log_service_find(&copy);
    int error;

    if (service && is_file(scope, service))
        return event_clear_add(event_file_path(logs_of(scope->hardware)->event_file), batch);
    if (!scope->object || !mirror_object_has(scope->object, INTERFACE_DELETE_ALL))
        return SCOPE_E_NOT_FOUND;
    error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                           INTERFACE_DELETE_ALL, "DeleteAll", NULL, NULL);
    if (!error)
        write_until(batch, is_empty, 0);
    return error;
}

const struct resource_action clear_log_action = {
    .find = log_service_find_of, .form = &clear_form, .run = run_clear};
