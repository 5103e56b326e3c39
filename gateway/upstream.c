/*
 * The services behind the gateway, see upstream.h. Owns the clients, the route tables and the lists
 * of those who wait for the first table. Configuration is upstream-config.c's, route tables are
 * made by route-table.c.
 */
#include "gateway/upstream.h"

#include <errno.h>
#include <stdlib.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/gateway.h"

DEFINE_CLEANUP(struct route_table *, route_table_unref)

/* -- waiting for the first table -- */

static void wait_timer_arm(struct upstream *upstream);

static void waiters_finish(struct upstream *upstream, bool ready, uint64_t until_usec)
{
    struct upstream_waiter *waiter, *next;

    DL_FOREACH_SAFE (upstream->waiting, waiter, next) {
        if (waiter->deadline_usec > until_usec)
            break;
        DL_DELETE(upstream->waiting, waiter);
        waiter->done(waiter, ready);
    }
    wait_timer_arm(upstream);
}

static void on_wait_timer(uv_timer_t *timer)
{
    struct upstream *upstream = timer->data;

    waiters_finish(upstream, false, clock_monotonic_usec(upstream->gateway->clock));
}

static void wait_timer_arm(struct upstream *upstream)
{
    uint64_t now = clock_monotonic_usec(upstream->gateway->clock);
    uint64_t due;

    if (uv_is_closing((uv_handle_t *)&upstream->wait_timer))
        return;
    if (!upstream->waiting) {
        uv_timer_stop(&upstream->wait_timer);
        return;
    }
    due = upstream->waiting->deadline_usec;
    uv_timer_start(&upstream->wait_timer, on_wait_timer, due > now ? (due - now) / 1000 + 1 : 0, 0);
}

/* All waiters use the same deadline, so the list stays in order of time by appending. */
void upstream_wait(struct upstream *upstream, struct upstream_waiter *waiter, uint32_t deadline_ms)
{
    waiter->deadline_usec = clock_monotonic_usec(upstream->gateway->clock) +
                            (uint64_t)deadline_ms * 1000;
    DL_APPEND(upstream->waiting, waiter);
    wait_timer_arm(upstream);
}

/* -- what the client tells -- */

static void on_hello(const struct ipc_hello *hello, void *context)
{
    struct upstream *upstream = context;
    CLEANUP(route_table_unref_cleanup) struct route_table *table = NULL;
    char name[LOG_ESCAPED_MAX];
    int r;

    if (upstream->config.authenticates) {
        authentication_reconnected(upstream->gateway->authentication, "account");
        authentication_reconnected(upstream->gateway->authentication, "session");
    } else {
        authentication_reconnected(upstream->gateway->authentication, upstream->config.name);
    }
    if (!ipc_text_equal(hello->name, upstream->config.name))
        log_warning("service=%s says_it_is=%s: going on, check routes.d", upstream->config.name,
                    log_escape(hello->name.data, hello->name.size, name));
    r = route_table_new(hello, &table);
    if (r < 0) {
        log_error("service=%s error=%s: its route table can't be used", upstream->config.name,
                  strerror(-r));
        return;
    }
    log_info("service=%s pid=%d routes=%zu connected", upstream->config.name,
             ipc_client_peer_pid(upstream->client), table->route_count);
    if (!route_tables_equal(upstream->table, table)) {
        route_table_unref(upstream->table);
        upstream->table = TAKE(table);
        /* of all, since what this one announced may be above what others did */
        route_rules_update(upstream->gateway->upstreams, upstream->gateway->upstream_count);
        gateway_table_changed(upstream->gateway);
    }
    waiters_finish(upstream, true, UINT64_MAX);
    registry_members_hello(upstream);
}

static void on_invalidate(struct ipc_text instance, const struct ipc_text *uris, size_t uri_count,
                          void *context)
{
    struct upstream *upstream = context;

    gateway_invalidate(upstream->gateway, upstream, instance, uris, uri_count);
    registry_members_invalidated(upstream, uris, uri_count);
}

static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    struct upstream *upstream = context;

    authentication_published(upstream->gateway->authentication, topic, data);
}

static void on_lost(void *context)
{
    struct upstream *upstream = context;

    upstream->generation++;
    log_warning("service=%s connection lost, reconnecting", upstream->config.name);
    gateway_invalidate(upstream->gateway, upstream, (struct ipc_text){0}, NULL, 0);
}

/* -- life -- */

int upstream_new(struct gateway *gateway, struct upstream_config *config,
                 struct upstream **ret_upstream)
{
    struct upstream *upstream = calloc(1, sizeof(*upstream));
    CLEANUP(free_cleanup) char *path = NULL;
    int r;

    if (!upstream)
        return -ENOMEM;
    if (asprintf(&path, "%s%s%s", config->socket[0] == '/' ? "" : gateway->options.run_dir,
                 config->socket[0] == '/' ? "" : "/", config->socket) < 0) {
        path = NULL;
        free(upstream);
        return -ENOMEM;
    }
    upstream->gateway = gateway;
    r = ipc_client_new(
        &(struct ipc_client_options){
            .loop = gateway->loop,
            .socket_path = path,
            .name = "gateway",
            .root_uuid = gateway->uuid,
            .clock = gateway->clock,
            .requests_max = gateway->options.service_requests_max * 2,
            .peer_uids = gateway->options.allow_uids,
            .peer_uid_count = gateway->options.allow_uid_count,
            .events = {.hello = on_hello,
                       .invalidate = on_invalidate,
                       .publish = on_publish,
                       .lost = on_lost},
            .context = upstream,
        },
        &upstream->client);
    if (r < 0) {
        free(upstream);
        return r;
    }
    upstream->config = *config;
    memset(config, 0, sizeof(*config));
    uv_timer_init(gateway->loop, &upstream->wait_timer);
    upstream->wait_timer.data = upstream;
    registry_members_init(upstream);
    *ret_upstream = upstream;
    return 0;
}

static void on_timer_closed(uv_handle_t *handle)
{
    struct upstream *upstream = handle->data;

    upstream_config_deinit(&upstream->config);
    route_table_unref(upstream->table);
    free(upstream);
}

static void on_registries_closed(uv_handle_t *handle)
{
    struct upstream *upstream = handle->data;

    uv_close((uv_handle_t *)&upstream->wait_timer, on_timer_closed);
}

static void on_client_closed(void *context)
{
    registry_members_close(context, on_registries_closed);
}

void upstream_close(struct upstream *upstream)
{
    waiters_finish(upstream, false, UINT64_MAX);
    ipc_client_close(upstream->client, on_client_closed, upstream);
}

/* -- looking up -- */

struct upstream *upstream_find(struct upstream *const *upstreams, size_t upstream_count,
                               struct ipc_text path)
{
    struct upstream *best = NULL;
    uint64_t best_rank = 0;

    for (size_t i = 0; i < upstream_count; i++) {
        for (size_t j = 0; j < upstreams[i]->config.prefix_count; j++) {
            const struct upstream_prefix *prefix = &upstreams[i]->config.prefixes[j];

            if (prefix->rank > best_rank && upstream_prefix_matches(prefix, path)) {
                best = upstreams[i];
                best_rank = prefix->rank;
            }
        }
    }
    return best;
}

struct upstream *upstream_to_ask(struct upstream *const *upstreams, size_t upstream_count,
                                 const char *name)
{
    struct upstream *found = upstream_by_name(upstreams, upstream_count, name);

    for (size_t i = 0; i < upstream_count && !found; i++) {
        if (upstreams[i]->config.authenticates)
            found = upstreams[i];
    }
    return found;
}

bool upstream_has_all(struct upstream *const *upstreams, size_t upstream_count)
{
    return upstream_find(upstreams, upstream_count, ipc_text(UPSTREAM_PREFIX_ALL)) != NULL;
}

struct upstream *upstream_by_name(struct upstream *const *upstreams, size_t upstream_count,
                                  const char *name)
{
    for (size_t i = 0; i < upstream_count; i++) {
        if (strcmp(upstreams[i]->config.name, name) == 0)
            return upstreams[i];
    }
    return NULL;
}
