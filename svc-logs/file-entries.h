/* Requests to the logs that are read from files. */
#pragma once

#include "service/service.h"

void journal_entries_get(struct service_request *request);
void journal_entry_get(struct service_request *request);
void host_logger_entries_get(struct service_request *request);
void host_logger_entry_get(struct service_request *request);

/* The event log, which is on D-Bus, or, with --event-log, in files: those have no state, so nothing
 * of an entry can be written, and DELETE is not allowed. */
void event_entries_get(struct service_request *request);
bool event_entry_get_in_files(struct service_request *request); /* false: it is on D-Bus */
void event_entry_patch(struct service_request *request);
void event_entry_delete(struct service_request *request);
