/* See file-entries.h: whether the log is there, and which one it is. */
#include "svc-logs/file-entries.h"

#include "hardware/resource.h"
#include "svc-logs/event-file.h"
#include "svc-logs/file-log.h"
#include "svc-logs/log-services.h"
#include "svc-logs/logs-service.h"
#include "svc-logs/object-log.h"

/* The process's logs, when the log of the URI is there; else the request was answered. */
static struct logs *open_log(struct service_request *request)
{
    struct hardware *hardware = hardware_of(request);
    struct scope scope;
    int outcome;

    if (!hardware)
        return NULL;
    outcome = scope_init(&scope, hardware, request);
    if (outcome == 0 && !log_service_find(&scope))
        outcome = SCOPE_E_NOT_FOUND;
    scope_deinit(&scope);
    if (outcome == 0)
        return logs_of(hardware);
    if (outcome == SCOPE_E_NOT_FOUND)
        service_reply_not_found(request);
    else
        service_reply_failed(request, "cause=out-of-memory");
    return NULL;
}

void journal_entries_get(struct service_request *request)
{
    struct logs *logs = open_log(request);

    if (logs)
        file_log_get_page(logs->journal, request);
}

void journal_entry_get(struct service_request *request)
{
    struct logs *logs = open_log(request);

    if (logs)
        file_log_get_entry(logs->journal, request);
}

void host_logger_entries_get(struct service_request *request)
{
    struct logs *logs = open_log(request);

    if (logs)
        file_log_get_page(logs->host_logger, request);
}

void host_logger_entry_get(struct service_request *request)
{
    struct logs *logs = open_log(request);

    if (logs)
        file_log_get_entry(logs->host_logger, request);
}

/* -- the event log -- */

/* Runs `in_files` where the event log is in files; false: it is on D-Bus. */
static bool run_in_files(struct service_request *request,
                         void (*in_files)(struct event_file_log *event_file,
                                          struct service_request *request))
{
    const struct hardware *hardware = service_data(service_request_service(request));
    const struct logs *logs = logs_of(hardware);

    if (!logs->event_file)
        return false;
    if (open_log(request))
        in_files(logs->event_file, request);
    return true;
}

static void refuse(struct event_file_log *event_file, struct service_request *request)
{
    service_reply_not_allowed_but(request, IPC_METHOD_BIT(IPC_GET));
}

void event_entries_get(struct service_request *request)
{
    if (!run_in_files(request, event_file_get_page))
        object_log_get(request);
}

bool event_entry_get_in_files(struct service_request *request)
{
    return run_in_files(request, event_file_get_entry);
}

void event_entry_patch(struct service_request *request)
{
    if (!run_in_files(request, refuse))
        resource_patch(request);
}

void event_entry_delete(struct service_request *request)
{
    if (!run_in_files(request, refuse))
        resource_delete(request);
}
