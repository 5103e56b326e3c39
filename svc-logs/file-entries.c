/* See file-entries.h: whether the log is there, and which one it is. */
#include "svc-logs/file-entries.h"

#include "svc-logs/file-log.h"
#include "svc-logs/log-services.h"
#include "svc-logs/logs-service.h"

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
