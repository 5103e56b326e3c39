/*
 * The life of a query: parsed and judged, joined to one that is the same and under way, or begun;
 * run step by step, each of which may have to wait for services; answered to all who joined, and
 * kept. See query.h and query-internal.h.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json-scan.h"
#include "gateway/query-internal.h"

static void query_begin(struct query_gathering *gathering);

/* -- parsing -- */

static bool refuse(struct gateway_request *request, const struct query_error *error)
{
    query_respond_error(request, error);
    request_free(request);
    return true;
}

static struct query_gathering *gathering_new(struct gateway_request *request, struct query *query,
                                             const struct document *document)
{
    struct query_gathering *gathering = calloc(1, sizeof(*gathering));
    const struct ipc_text key = request_key(request);
    const char separator = QUERY_KEY_SEPARATOR;

    if (!gathering)
        return NULL;
    gathering->gateway = request->gateway;
    gathering->request = request;
    gathering->is_document = document != NULL;
    gathering->is_cacheable = true;
    if (buffer_append(&gathering->key, key.data, key.size) < 0 ||
        buffer_append(&gathering->key, &separator, 1) < 0 ||
        buffer_append(&gathering->key, request->query.data, request->query.size) < 0) {
        buffer_deinit(&gathering->key);
        free(gathering);
        return NULL;
    }
    gathering->query = query;
    return gathering;
}

struct ipc_text query_type_of(struct ipc_text text)
{
    struct ipc_text type = json_scan_string(text, "@odata.type");

    if (type.size && type.data[0] == '#') {
        type.data++;
        type.size--;
    }
    return type;
}

/* A query goes with GET only; what is none goes with everything. DSP0266 1.21 §7.3. */
static int check(const struct gateway_request *request, const struct query *query,
                 const struct document *document, struct query_error *ret_error)
{
    struct ipc_text type = document ? query_type_of(
                                          (struct ipc_text){document->body, document->body_size})
                                    : ipc_text(request->route->type);

    if (document && type.size == 0) {
        *ret_error = (struct query_error){.message = BASE_QUERY_NOT_SUPPORTED_ON_RESOURCE,
                                          .status = 501};
        return QUERY_E_REFUSED;
    }
    if (request->method == IPC_GET) /* of a judged route, when it has come */
        return request_is_judged(request) ? 0 : query_check_type(query, type, ret_error);
    *ret_error = (struct query_error){.message = BASE_QUERY_NOT_SUPPORTED_ON_OPERATION};
    return QUERY_E_REFUSED;
}

bool query_judge(struct gateway_request *request, const struct document *document)
{
    struct query_error error = {0};
    struct query *query = NULL;
    int r;

    if (request->query.size == 0)
        return false;
    r = query_parse(request->query, &query, &error);
    if (r == QUERY_E_NONE)
        return false;
    if (r == 0)
        r = check(request, query, document, &error);
    if (r == 0)
        request->gathering = gathering_new(request, query, document);
    if (request->gathering)
        return false;
    query_free(query);
    if (r == QUERY_E_REFUSED)
        return refuse(request, &error);
    request_fail_internal(request, "query", -ENOMEM);
    return true;
}

bool query_needs_identity(const struct gateway_request *request)
{
    const struct query *query = request->gathering ? request->gathering->query : NULL;

    return query && (query->only || query->filter || query->expand != QUERY_EXPAND_NONE);
}

/* All of it, since the link to the next page repeats it. "only" has no pages, and says nothing to
 * the service. */
bool query_is_forwarded(const struct gateway_request *request)
{
    const struct query_gathering *gathering = request->gathering;

    return gathering && !gathering->is_document && !gathering->query->only &&
           (request->route->flags & IPC_ROUTE_PAGED);
}

/* -- life -- */

static void leave(struct query_gathering *gathering)
{
    struct gateway *gateway = gathering->gateway;

    if (gathering->is_joinable)
        HASH_DEL(gateway->joinable_queries, gathering);
    gathering->is_joinable = false;
    if (!gathering->is_under_way)
        return;
    gathering->is_under_way = false;
    DL_DELETE(gateway->gatherings, gathering);
    gateway->gathering_count--;
}

/* Each for himself. */
static void dismiss_followers(struct query_gathering *gathering)
{
    struct query_gathering *follower;

    while (gathering->followers) {
        follower = gathering->followers;
        LL_DELETE2(gathering->followers, follower, next_follower);
        query_begin(follower);
    }
}

struct gateway_request *query_take_followers(struct gateway_request *request,
                                             struct gateway_request *list)
{
    struct query_gathering *gathering = request->gathering, *follower;

    if (!gathering)
        return list;
    leave(gathering);
    while (gathering->followers) {
        follower = gathering->followers;
        LL_DELETE2(gathering->followers, follower, next_follower);
        LL_PREPEND(list, follower->request);
    }
    return list;
}

void query_gathering_free(struct query_gathering *gathering)
{
    if (!gathering)
        return;
    leave(gathering);
    dismiss_followers(gathering);
    query_gather_free(gathering);
    query_free(gathering->query);
    json_decref(gathering->tree);
    free(gathering->members);
    buffer_deinit(&gathering->key);
    free(gathering);
}

void query_fail(struct query_gathering *gathering, enum base_message message, unsigned int status)
{
    if (gathering->failure.is_set)
        return;
    gathering->failure = (struct query_failure){.is_set = true,
                                                .error = {.message = message, .status = status}};
}

void query_fail_internal(struct query_gathering *gathering, int error)
{
    if (gathering->failure.is_set)
        return;
    gathering->failure = (struct query_failure){.is_set = true, .internal = error};
}

/* -- joining -- */

/* Goes up with every write and with every lost connection: who asks after one does not join those
 * who asked before it. */
static uint64_t generation_of(const struct gateway *gateway)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < gateway->upstream_count; i++)
        sum += gateway->upstreams[i]->generation;
    return sum;
}

static bool reads_the_same(const struct gateway_request *one, const struct gateway_request *other)
{
    if (!one->identity || !other->identity || request_is_judged(one))
        return one->identity == other->identity;
    return one->identity->view.privileges == other->identity->view.privileges &&
           one->identity->view.password_change_required ==
               other->identity->view.password_change_required;
}

static bool join(struct query_gathering *gathering)
{
    struct gateway *gateway = gathering->gateway;
    struct query_gathering *leader;

    HASH_FIND(hh, gateway->joinable_queries, gathering->key.data, gathering->key.size, leader);
    if (!leader)
        return false;
    if (leader->is_stale || leader->is_personal || leader->generation != generation_of(gateway)) {
        HASH_DEL(gateway->joinable_queries, leader);
        leader->is_joinable = false;
        return false;
    }
    if (!reads_the_same(leader->request, gathering->request))
        return false;
    LL_PREPEND2(leader->followers, gathering, next_follower);
    return true;
}

static void become_joinable(struct query_gathering *gathering)
{
    struct query_gathering *other;

    gathering->generation = generation_of(gathering->gateway);
    HASH_FIND(hh, gathering->gateway->joinable_queries, gathering->key.data, gathering->key.size,
              other);
    if (other)
        return;
    HASH_ADD_KEYPTR(hh, gathering->gateway->joinable_queries, gathering->key.data,
                    gathering->key.size, gathering);
    /* Without memory nobody joins, which costs a question. */
    gathering->is_joinable = gathering->hh.tbl != NULL;
}

/* -- beginning -- */

/* What check() could not know. */
static void check_base(struct query_gathering *gathering)
{
    struct ipc_text type = query_type_of(gathering->base->text);
    struct query_error *error = &gathering->failure.error;

    if (type.size == 0)
        *error = (struct query_error){.message = BASE_QUERY_NOT_SUPPORTED_ON_RESOURCE,
                                      .status = 501};
    gathering->failure.is_set = type.size == 0 ||
                                query_check_type(gathering->query, type, error) != 0;
}

static void take_base(struct query_gathering *gathering, const struct query_base *base)
{
    int r = query_gather_base(gathering, base);

    if (r < 0)
        query_fail_internal(gathering, r);
    else if (request_is_judged(gathering->request))
        check_base(gathering);
    query_run(gathering);
}

static const struct cached_response *find_base(const struct query_gathering *gathering)
{
    const struct gateway_request *request = gathering->request;
    const struct cached_response *cached;

    if (gathering->is_personal || query_is_forwarded(request))
        return NULL;
    cached = response_cache_find(gathering->gateway->cache, request_key(request));
    /* Nobody has judged yet whether he may. */
    return cached && request_is_judged(request) && !query_may_share(request, cached->route)
               ? NULL
               : cached;
}

/* Documents are made anew now and then, so it is looked for again. */
static void get_document(struct query_gathering *gathering)
{
    const struct document *document = documents_find(&gathering->gateway->documents,
                                                     gathering->request->path);

    if (document)
        take_base(gathering, &(struct query_base){.text = {document->body, document->body_size},
                                                  .etag = ipc_text(document->etag),
                                                  .is_cacheable = true,
                                                  .grant = gathering->request->route});
    else
        request_fail_unavailable(gathering->request);
}

static void get_base(struct query_gathering *gathering)
{
    const struct cached_response *cached;

    if (gathering->is_document) {
        get_document(gathering);
        return;
    }
    cached = find_base(gathering);
    if (cached)
        take_base(gathering, &(struct query_base){.text = cached->body,
                                                  .etag = cached->etag,
                                                  .is_cacheable = true,
                                                  .grant = cached->route,
                                                  .allow = cached->allow});
    else
        request_forward(gathering->request);
}

static void query_begin(struct query_gathering *gathering)
{
    struct gateway *gateway = gathering->gateway;

    gathering->is_personal = !gathering->is_document && !request_may_share(gathering->request);
    if (!gathering->is_alone && !gathering->is_personal && join(gathering))
        return;
    if (gateway->gathering_count >= GATEWAY_QUERIES_MAX) {
        request_fail_unavailable(gathering->request);
        return;
    }
    gathering->is_under_way = true;
    DL_APPEND(gateway->gatherings, gathering);
    gateway->gathering_count++;
    gathering->deadline_usec = clock_monotonic_usec(gateway->clock) +
                               (uint64_t)gateway->options.service_deadline_ms * 1000;
    if (!gathering->is_alone && !gathering->is_personal)
        become_joinable(gathering);
    get_base(gathering);
}

void query_start(struct gateway_request *request)
{
    query_begin(request->gathering);
}

void query_got_base(struct gateway_request *request, const struct ipc_response *response)
{
    bool is_judged = request_is_judged(request);
    const struct query_base base = {
        .text = response->body,
        .etag = response->etag,
        .is_cacheable = (response->flags & IPC_RESPONSE_CACHEABLE) &&
                        request->table == request->upstream->table,
        .grant = is_judged ? route_table_grant(request->table, response->privileges)
                           : request->route,
        .allow = is_judged ? request_allowed(request, response) : 0,
    };

    if (is_judged && !base.grant)
        request->gathering->is_personal = true;
    take_base(request->gathering, &base);
}

/* -- running -- */

static void expand_level(struct query_gathering *gathering)
{
    struct query_resource *resource = gathering->frontier, *next;

    if (gathering->query->expand == QUERY_EXPAND_NONE ||
        gathering->level == gathering->query->levels) {
        gathering->step = QUERY_STEP_ANSWER;
        return;
    }
    gathering->level++;
    gathering->frontier = NULL;
    for (; resource && !gathering->failure.is_set; resource = next) {
        next = resource->next_frontier; /* it may be found again */
        query_follow(gathering, resource);
    }
}

static void take_step(struct query_gathering *gathering)
{
    switch (gathering->step) {
    case QUERY_STEP_MEMBERS:
        query_apply_members(gathering);
        gathering->step = QUERY_STEP_APPLY;
        break;
    case QUERY_STEP_APPLY:
        query_apply(gathering);
        query_found(gathering, gathering->shown);
        gathering->step = QUERY_STEP_EXPAND;
        break;
    case QUERY_STEP_EXPAND:
        expand_level(gathering);
        break;
    case QUERY_STEP_ANSWER:
        break;
    }
}

void query_run(struct query_gathering *gathering)
{
    /* The gateway stops: what is wanted would be asked of nobody. */
    if (gathering->gateway->upstream_count == 0)
        query_fail(gathering, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, 503);
    for (;;) {
        if (query_gather_ask(gathering))
            return;
        if (gathering->failure.is_set || gathering->step == QUERY_STEP_ANSWER)
            break;
        take_step(gathering);
    }
    leave(gathering);
    query_answer(gathering);
}

/* -- invalidation -- */

static bool uses(const struct query_gathering *gathering, const struct upstream *upstream)
{
    const struct query_resource *resource;

    for (resource = gathering->by_path; resource; resource = resource->hh.next) {
        if (resource->upstream == upstream)
            return true;
    }
    return false;
}

static bool is_at(const struct query_gathering *gathering, struct ipc_text instance)
{
    struct ipc_text own = gathering->request->instance;

    return own.size == instance.size &&
           (own.size == 0 || memcmp(own.data, instance.data, own.size) == 0);
}

void query_invalidated(struct gateway *gateway, const struct upstream *upstream,
                       struct ipc_text instance, const struct ipc_text *uris, size_t uri_count)
{
    struct query_gathering *gathering;
    struct query_resource *found;

    DL_FOREACH (gateway->gatherings, gathering) {
        if (!is_at(gathering, instance) && (uri_count > 0 || instance.size > 0))
            continue;
        if (uri_count == 0 && uses(gathering, upstream))
            gathering->is_stale = true;
        for (size_t i = 0; i < uri_count && !gathering->is_stale; i++) {
            HASH_FIND(hh, gathering->by_path, uris[i].data, uris[i].size, found);
            gathering->is_stale = found != NULL;
        }
    }
}

void query_routes_changed(struct gateway *gateway)
{
    struct query_gathering *gathering;

    DL_FOREACH (gateway->gatherings, gathering)
        gathering->is_stale = true;
}
