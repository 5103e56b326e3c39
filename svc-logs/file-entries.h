/* GETs of the logs that are read from files. */
#pragma once

#include "service/service.h"

void journal_entries_get(struct service_request *request);
void journal_entry_get(struct service_request *request);
void host_logger_entries_get(struct service_request *request);
void host_logger_entry_get(struct service_request *request);
