/* The event log as rsyslog writes it, where --event-log says so: see event-file.c. */
#pragma once

#include "hardware/hardware.h"

struct event_file_log;

/** Reads `path`, and watches its folder, which has to be there; the file need not. Returns 0 or
 * negative errno after logging the cause. */
int event_file_open(struct hardware *hardware, const char *path,
                    struct event_file_log **ret_event_file);
/** NULL allowed. */
void event_file_close(struct event_file_log *event_file);

/** GETs of the collection and of an entry. */
void event_file_get_page(struct event_file_log *event_file, struct service_request *request);
void event_file_get_entry(struct event_file_log *event_file, struct service_request *request);

const char *event_file_path(const struct event_file_log *event_file);
