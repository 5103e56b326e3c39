/* Options of this service, what it mirrors, and what it keeps beside the mirror. */
#include "svc-logs/logs-service.h"

#include <errno.h>
#include <stdlib.h>

#include "svc-logs/event-file.h"
#include "svc-logs/event-log.h"
#include "svc-logs/host-logger.h"
#include "svc-logs/journal.h"
#include "svc-logs/log-services.h"
#include "svc-logs/names.h"

#define CONSOLE_DIRECTORY "/var/log/console"

/* Beyond those of the tables: what tells which services there are, what they can do, and when there
 * may be new POST codes. */
const char *const logs_interfaces[] = {
    INTERFACE_DELETE_ALL,   INTERFACE_DELETE,        INTERFACE_DUMP_CREATE,
    INTERFACE_MANAGED_HOST, INTERFACE_POST_CODE,     INTERFACE_STATE_HOST,
    INTERFACE_BOOT_RAW,     INTERFACE_BOOT_PROGRESS, NULL,
};

const char *const logs_namespaces[] = {
    LOGGING_PATH, DUMP_PATH, POST_CODES_PATH, STATE_PATH, INVENTORY_PATH, NULL,
};

/* Of AdditionalData of 10,000 entries. */
const char *const logs_dictionary_keys[] = {EVENT_LOG_MESSAGE_ID, EVENT_LOG_MESSAGE_ARGS, NULL};

const struct service_option logs_options[LOGS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
    {"journal", "DIR", "files of the journal (default: where journald keeps them)"},
    {"console-log", "DIR", "files of the host's console (default: " CONSOLE_DIRECTORY ")"},
    {"event-log", "FILE", "event log from files of rsyslog (default: phosphor-logging)"},
};

struct logs *logs_of(const struct hardware *hardware)
{
    return hardware->data;
}

void logs_changed(struct hardware *hardware, const struct mirror_object *object)
{
    log_service_entry_changed(hardware, object);
    post_code_store_changed(logs_of(hardware)->post_codes, object);
}

void logs_synchronised(struct hardware *hardware)
{
    post_code_store_synchronised(logs_of(hardware)->post_codes);
}

/* -- life -- */

static void logs_free(struct logs *logs)
{
    if (!logs)
        return;
    post_code_store_close(logs->post_codes);
    file_log_close(logs->journal);
    file_log_close(logs->host_logger);
    event_file_close(logs->event_file);
    free(logs);
}

int logs_load(struct hardware *hardware)
{
    struct logs *logs = logs_of(hardware);
    struct service *service = hardware->service;
    const char *console = service_option_value(service, "console-log");
    const char *event_path = service_option_value(service, "event-log");

    logs->journal_directory = service_option_value(service, "journal");
    logs->console_directory = console ? console : CONSOLE_DIRECTORY;
    logs->post_codes = post_code_store_new(hardware);
    logs->journal = file_log_new(service_loop(service), &journal_functions,
                                 journal_new(logs->journal_directory));
    logs->host_logger = file_log_new(service_loop(service), &host_logger_functions,
                                     host_logger_new(logs->console_directory));
    if (!logs->post_codes || !logs->journal || !logs->host_logger)
        return -ENOMEM;
    return event_path ? event_file_open(hardware, event_path, &logs->event_file) : 0;
}

void logs_unload(struct hardware *hardware)
{
    logs_free(logs_of(hardware));
    hardware->data = NULL;
}

int logs_start(struct service *service)
{
    struct logs *logs = calloc(1, sizeof(*logs));
    int error = logs ? hardware_start(service, &logs_hardware_definition, logs) : -ENOMEM;

    if (error)
        logs_free(logs);
    return error;
}
