/*
 * What this process is made of beyond hardware/: the definitions (routes.c, beside the table of
 * routes that they hold), and what they consist of (logs-service.c).
 */
#pragma once

#include "hardware/scope.h"
#include "svc-logs/post-code-store.h"

/* The process's own, beyond the mirror. */
struct logs {
    struct post_code_store *post_codes;
    const char *journal_directory; /* NULL: the usual ones */
    const char *console_directory;
    struct file_log *journal, *host_logger;
    struct event_file_log *event_file; /* NULL: the event log is on D-Bus */
};

struct logs *logs_of(const struct hardware *hardware);

extern const struct service_definition logs_service_definition;
extern const struct hardware_definition logs_hardware_definition;

/* NULL-terminated: see struct hardware_definition. */
extern const char *const logs_interfaces[];
extern const char *const logs_namespaces[];
extern const char *const logs_dictionary_keys[];

#define LOGS_OPTION_COUNT 4
extern const struct service_option logs_options[LOGS_OPTION_COUNT];

/** For service_definition.start. */
int logs_start(struct service *service);
/** For hardware_definition. */
int logs_load(struct hardware *hardware);
void logs_unload(struct hardware *hardware);
void logs_synchronised(struct hardware *hardware);
void logs_changed(struct hardware *hardware, const struct mirror_object *object);
