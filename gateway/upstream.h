/*
 * The services behind the gateway: which prefixes each has (routes.d), its connection, its route
 * table as it announced it, and how it is doing. The last route table is kept when a service goes,
 * so that authorization does not wait for its restart.
 */
#pragma once

#include <jansson.h>

#include "base/latency.h"
#include "gateway/registry-members.h"
#include "gateway/route-table.h"
#include "gateway/upstream-prefix.h"
#include "ipc/client.h"

#define UPSTREAMS_MAX 64
#define UPSTREAM_PREFIXES_MAX 16

/** What a drop-in of routes.d says. */
struct upstream_config {
    char *name;   /* "chassis" */
    char *socket; /* relative to the run folder, or absolute */
    struct upstream_prefix prefixes[UPSTREAM_PREFIXES_MAX];
    size_t prefix_count;
    bool authenticates; /* is asked about credentials in the place of "account" and "session" */
    json_t *root;       /* what the service adds to the service root; an object, may be empty */
};

struct upstream {
    struct upstream_config config;
    struct ipc_client *client;
    struct route_table *table; /* NULL until the first hello */
    uint64_t generation; /* counts writes and losses: a GET that was asked before is not shared with
                            one that comes after */
    unsigned int in_flight;
    uint64_t requests, errors;
    uint64_t complained_usec; /* when a request without an answer was last logged */
    uint64_t uncomplained;    /* such requests since that were not */
    struct latency latency;
    struct upstream_waiter *waiting; /* for the first hello, in order of time (utlist) */
    uv_timer_t wait_timer;
    struct registry_members registries;
    struct gateway *gateway;
};

/** Somebody who waits for the first route table. Embedded by its owner. */
struct upstream_waiter {
    struct upstream_waiter *prev, *next;
    uint64_t deadline_usec;
    void (*done)(struct upstream_waiter *waiter, bool ready);
};

/**
 * Reads every *.json of `directory`. A bad file is an error: one line in `error` with file and
 * cause. Returns the number of upstreams (sorted by name) or negative errno.
 */
struct buffer;
int upstream_config_read(const char *directory,
                         struct upstream_config ret_configs[static UPSTREAMS_MAX],
                         struct buffer *error);
void upstream_config_deinit(struct upstream_config *config);

/** Makes the connection. Takes the config over. */
int upstream_new(struct gateway *gateway, struct upstream_config *config,
                 struct upstream **ret_upstream);
void upstream_close(struct upstream *upstream);

/** Calls waiter->done later: ready with the first hello, or not at the deadline. */
void upstream_wait(struct upstream *upstream, struct upstream_waiter *waiter, uint32_t deadline_ms);

/** The upstream with the prefix of `path` that counts (upstream-prefix.h); NULL for none. Segments
 * of `path` may be parameters of a template: variable segments match them, too. */
struct upstream *upstream_find(struct upstream *const *upstreams, size_t upstream_count,
                               struct ipc_text path);
/** True when one of them has "/redfish" and all that is below it: then the gateway serves no
 * document of its own. */
bool upstream_has_all(struct upstream *const *upstreams, size_t upstream_count);
/** The upstream that is asked about credentials in the name of "account" or "session"; NULL for
 * none. */
struct upstream *upstream_to_ask(struct upstream *const *upstreams, size_t upstream_count,
                                 const char *name);
/** The upstream of this name; NULL for none. */
struct upstream *upstream_by_name(struct upstream *const *upstreams, size_t upstream_count,
                                  const char *name);
