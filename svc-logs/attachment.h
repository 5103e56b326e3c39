/*
 * Attachments: files that D-Bus objects hand over as descriptors, streamed to the client. Nothing
 * of them is read here.
 */
#pragma once

#include "svc-logs/object-log.h"

struct attachment {
    const struct object_log *log;
    const char *member; /* the method of log->interface that answers with 'h' */
    const char *needs;  /* interface of the entries that have a file; NULL: all have */
};

extern const struct attachment dump_attachment;  /* GetFileHandle */
extern const struct attachment event_attachment; /* GetEntry */

/** GET of "<entry>/attachment"; the route's data is a struct attachment. */
void attachment_get(struct service_request *request);
