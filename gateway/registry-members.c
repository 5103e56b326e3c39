/* See registry-members.h. A question that gets no answer is asked again after a while. */
#include "gateway/registry-members.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/documents-internal.h"
#include "gateway/gateway.h"
#include "ipc/proto/resources.h"

#define RETRY_MS 1000

static void ask(struct upstream *upstream);

static void on_retry(uv_timer_t *timer)
{
    ask(timer->data);
}

static void ask_later(struct upstream *upstream)
{
    uv_timer_start(&upstream->registries.retry, on_retry, RETRY_MS, 0);
}

static bool is_announced(const struct upstream *upstream)
{
    const struct route_table *table = upstream->table;

    for (size_t i = 0; table && i < table->route_count; i++) {
        if (strcmp(table->routes[i].uri_template, DOCUMENT_REGISTRIES_PATH) == 0)
            return true;
    }
    return false;
}

/* -- what the answer says -- */

/* A direct member of the collection whose requests go to this service. */
static bool is_member(const struct upstream *upstream, const char *uri)
{
    static const char collection[] = DOCUMENT_REGISTRIES_PATH "/";
    const struct gateway *gateway = upstream->gateway;

    return uri && strncmp(uri, collection, strlen(collection)) == 0 && uri[strlen(collection)] &&
           !strchr(uri + strlen(collection), '/') &&
           upstream_find(gateway->upstreams, gateway->upstream_count, ipc_text(uri)) == upstream;
}

/* NULL: what was answered is no collection, or there is no memory. */
static json_t *read_members(const struct upstream *upstream, struct ipc_text body)
{
    CLEANUP(json_decrefp) json_t *collection = json_loadb(body.data, body.size, 0, NULL);
    CLEANUP(json_decrefp) json_t *uris = json_array();
    const json_t *members = json_object_get(collection, "Members"), *member;
    size_t index;

    if (!json_is_array(members) || !uris)
        return NULL;
    json_array_foreach (members, index, member) {
        json_t *uri = json_object_get(member, "@odata.id");

        if (is_member(upstream, json_string_value(uri)) && json_array_append(uris, uri) < 0)
            return NULL;
    }
    return TAKE(uris);
}

/* Steals `uris`. */
static void take_members(struct upstream *upstream, json_t *uris)
{
    struct registry_members *members = &upstream->registries;
    bool is_same = members->uris ? json_equal(members->uris, uris) : json_array_size(uris) == 0;

    json_decref(members->uris);
    members->uris = uris;
    if (!is_same)
        gateway_table_changed(upstream->gateway);
}

static void on_answer(int outcome, const struct resource_answer *answers, size_t answer_count,
                      void *context)
{
    struct upstream *upstream = context;
    struct registry_members *members = &upstream->registries;
    json_t *uris = NULL;

    members->is_asked = false;
    if (outcome == 0 && answers[0].status == 200)
        uris = read_members(upstream, answers[0].body);
    if (uris)
        take_members(upstream, uris);
    else
        log_debug("service=%s outcome=%d: its registries are not known", upstream->config.name,
                  outcome);
    if (!uris)
        ask_later(upstream);
    else if (members->is_stale)
        ask(upstream);
}

/* -- asking -- */

static void ask(struct upstream *upstream)
{
    struct registry_members *members = &upstream->registries;
    const struct ipc_text uri = ipc_text(DOCUMENT_REGISTRIES_PATH);

    if (upstream->gateway->upstream_count == 0) /* the gateway stops */
        return;
    uv_timer_stop(&members->retry);
    members->is_stale = members->is_asked;
    if (members->is_asked)
        return;
    members->is_asked = true;
    if (resources_call_get(upstream->client,
                           &(struct resources_question){
                               .uris = &uri,
                               .uri_count = 1,
                               .request_id = ipc_text("registries"),
                               .deadline_ms = upstream->gateway->options.service_deadline_ms},
                           on_answer, upstream) != 0) {
        members->is_asked = false;
        ask_later(upstream);
    }
}

void registry_members_hello(struct upstream *upstream)
{
    struct registry_members *members = &upstream->registries;
    json_t *none;

    if (is_announced(upstream)) {
        ask(upstream);
        return;
    }
    uv_timer_stop(&members->retry);
    none = members->uris ? json_array() : NULL;
    if (none)
        take_members(upstream, none);
}

void registry_members_invalidated(struct upstream *upstream, const struct ipc_text *uris,
                                  size_t uri_count)
{
    bool is_meant = uri_count == 0;

    for (size_t i = 0; i < uri_count && !is_meant; i++)
        is_meant = ipc_text_equal(uris[i], DOCUMENT_REGISTRIES_PATH);
    if (is_meant && is_announced(upstream))
        ask(upstream);
}

/* -- life -- */

void registry_members_init(struct upstream *upstream)
{
    uv_timer_init(upstream->gateway->loop, &upstream->registries.retry);
    upstream->registries.retry.data = upstream;
}

void registry_members_close(struct upstream *upstream, uv_close_cb closed)
{
    json_decref(upstream->registries.uris);
    upstream->registries.uris = NULL;
    uv_close((uv_handle_t *)&upstream->registries.retry, closed);
}
