/*
 * Publication of what happens to resources, for who turns that into events: which one came, changed
 * or went, in the order in which it happened. docs/ipc.md "Typed calls" has the wire form. Not for
 * caches: those go by invalidate, which comes no later than the answer to who changed something.
 */
#pragma once

#include "ipc/server.h"

#define RESOURCE_EVENTS_TOPIC "resource-events"
#define RESOURCE_EVENTS_MAX 1024u /* in one publication */

enum resource_event_kind {
    RESOURCE_EVENT_CREATED = 0,
    RESOURCE_EVENT_CHANGED = 1,
    RESOURCE_EVENT_REMOVED = 2,
};

struct resource_event {
    enum resource_event_kind kind;
    struct ipc_text uri; /* decoded path without trailing slash */
};

/** instance: of which emulated system; empty where there is only one. count: 1 to
 * RESOURCE_EVENTS_MAX. Returns 0, IPC_E_TOO_LARGE or -ENOMEM. */
int resource_events_publish(struct ipc_server *server, struct ipc_text instance,
                            const struct resource_event *events, size_t count);

typedef void (*resource_event_fn)(struct ipc_text instance, const struct resource_event *event,
                                  void *context);

/** Calls `each` for every event, in order, after all of the data was found good; texts are views
 * into it. Kinds of a newer peer's are left out. Returns 0, IPC_E_MALFORMED or -ENOMEM. */
int resource_events_parse(struct ipc_text data, resource_event_fn each, void *context);
