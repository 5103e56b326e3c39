/*
 * Members of Registries that belong to services: a service that announces a route with the
 * collection's own URI is asked for it (get-resources, docs/ipc.md), and its members below its own
 * prefixes stand in the gateway's collection, too. It is asked after its hello, and after each
 * invalidation of that answer. Nobody is asked for a request, and while the service is away the
 * last answer counts, so that the collection stays as it is. Schema MessageRegistryFileCollection.
 */
#pragma once

#include <jansson.h>
#include <uv.h>

#include "ipc/message.h"

struct upstream;

/** Of one upstream, embedded in it. */
struct registry_members {
    json_t *uris; /* array of texts, as answered last; NULL: none yet */
    uv_timer_t retry;
    bool is_asked; /* a question is under way */
    bool is_stale; /* its answer may be older than an invalidation: ask again */
};

void registry_members_init(struct upstream *upstream);
/** The service has said hello; its table is there. */
void registry_members_hello(struct upstream *upstream);
/** What the service invalidated; no URI: everything. */
void registry_members_invalidated(struct upstream *upstream, const struct ipc_text *uris,
                                  size_t uri_count);
/** When the client is closed. `closed` is called later, with a handle whose data is the upstream.
 */
void registry_members_close(struct upstream *upstream, uv_close_cb closed);
