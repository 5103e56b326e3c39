/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

/* Types of the resources that can be written. */
#define LOG_ENTRY_TYPE "LogEntry.v1_21_0.LogEntry"
#define LOG_SERVICE_TYPE "LogService.v1_9_0.LogService"

extern const struct resource_kind log_service_collection_kind; /* log-services.c */
extern const struct resource_kind log_service_kind;            /* log-services.c */
extern const struct resource_action clear_log_action;          /* log-services.c */
extern const struct resource_kind event_entry_kind;            /* event-log.c */
extern const struct resource_kind dump_entry_kind;             /* dumps.c */

/* LogService.CollectDiagnosticData (collect.c). */
extern const struct resource_action collect_manager_action, collect_system_action;
int collect_put_action(const struct scope *scope, json_t *resource);
