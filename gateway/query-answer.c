/*
 * The end of a query: the answer, to the caller and to all who joined him, and the entry in the
 * response cache with everything that it was made of. See query-internal.h.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/query-internal.h"

/* -- errors -- */

static int append_error(struct gateway *gateway, const struct query_error *error,
                        unsigned int status)
{
    const struct message_fact *fact = message_fact(error->message);
    CLEANUP(free_cleanup) char *text = NULL;
    const char *arguments[3] = {NULL, NULL, NULL};
    size_t size;
    int r;

    for (unsigned int i = 0; i < fact->arguments && i < ARRAY_SIZE(arguments); i++)
        arguments[i] = error->arguments[i];
    if (error->message == BASE_SERVICE_TEMPORARILY_UNAVAILABLE)
        arguments[0] = "1";
    r = message_error_text(&text, &size, NULL, error->message, arguments[0], arguments[1],
                           arguments[2], NULL);
    if (r < 0)
        return r;
    gateway->head.size = gateway->body.size = 0;
    r = response_append_head(
        &gateway->head, &(struct response_head){.status = status,
                                                .retry_after_s = status == 503 ? RETRY_AFTER_S : 0,
                                                .body_size = size});
    return r < 0 ? r : buffer_append(&gateway->body, text, size);
}

void query_respond_error(struct gateway_request *request, const struct query_error *error)
{
    struct gateway *gateway = request->gateway;
    unsigned int status = error->status ? error->status : message_fact(error->message)->status;

    if (append_error(gateway, error, status) < 0)
        answer_out_of_memory(gateway, request->exchange, request->started_usec);
    else
        answer_send(gateway, request->exchange,
                    (struct ipc_text){gateway->head.data, gateway->head.size},
                    (struct ipc_text){gateway->body.data, gateway->body.size}, status,
                    request->started_usec);
}

static void fail_one(struct gateway_request *request, const struct query_failure *failure)
{
    if (failure->internal) {
        request_fail_internal(request, "query", failure->internal);
    } else {
        query_respond_error(request, &failure->error);
        request_free(request);
    }
}

static void fail_all(struct query_gathering *gathering)
{
    /* It goes with the first request. */
    const struct query_failure failure = gathering->failure;
    struct query_gathering *follower;

    while (gathering->followers) {
        follower = gathering->followers;
        LL_DELETE2(gathering->followers, follower, next_follower);
        fail_one(follower->request, &failure);
    }
    fail_one(gathering->request, &failure);
}

/* -- keeping -- */

/* What an answer was made of, as the response cache wants it. Three arrays in one piece. */
struct parts {
    uint64_t *resources;
    const void **owners, **routes;
    size_t resource_count, owner_count, route_count;
};

static void add_once(const void **list, size_t *count, const void *added)
{
    for (size_t i = 0; i < *count; i++) {
        if (list[i] == added)
            return;
    }
    if (added)
        list[(*count)++] = added;
}

/* False when something was missing, or routes changed meanwhile: rules and pointers are those of
 * now. */
static bool collect_parts(const struct query_gathering *gathering, struct parts *parts)
{
    const struct query_resource *resource;

    for (resource = gathering->by_path; resource; resource = resource->hh.next) {
        if (resource->state != QUERY_RESOURCE_HAD ||
            (resource->upstream && resource->table != resource->upstream->table))
            return false;
        parts->resources[parts->resource_count++] = response_cache_resource(resource->key);
        add_once(parts->owners, &parts->owner_count, resource->upstream);
        add_once(parts->routes, &parts->route_count, resource->grant);
    }
    return true;
}

static void keep(const struct query_gathering *gathering, const struct cached_response *answer)
{
    size_t count = HASH_COUNT(gathering->by_path);
    struct cached_response kept = *answer;
    struct parts parts = {0};

    if (!gathering->is_cacheable || gathering->is_personal || gathering->is_stale)
        return;
    parts.resources = calloc(count, sizeof(parts.resources[0]));
    parts.owners = calloc(count, sizeof(parts.owners[0]));
    parts.routes = calloc(count, sizeof(parts.routes[0]));
    if (parts.resources && parts.owners && parts.routes && collect_parts(gathering, &parts)) {
        kept.resources = parts.resources;
        kept.resource_count = parts.resource_count;
        kept.owners = parts.owners;
        kept.owner_count = parts.owner_count;
        kept.routes = parts.routes;
        kept.route_count = parts.route_count;
        kept.route = gathering->base->grant;
        /* What can't be kept is made again. */
        (void)response_cache_put(gathering->gateway->cache,
                                 (struct ipc_text){gathering->key.data, gathering->key.size},
                                 &kept);
    }
    free(parts.resources);
    free(parts.owners);
    free(parts.routes);
}

/* -- the answer -- */

static void respond_one(struct gateway_request *request, const struct cached_response *answer)
{
    struct gateway *gateway = request->gateway;

    if (!answer_by_condition(gateway, request->exchange, request->http, answer->etag,
                             request->started_usec))
        answer_send(gateway, request->exchange, answer->head, answer->body, 200,
                    request->started_usec);
    request_free(request);
}

static void respond_all(struct query_gathering *gathering, const struct cached_response *answer)
{
    struct query_gathering *follower;

    /* What was granted by ConfigureSelf is for this caller only. */
    while (gathering->followers && !gathering->is_personal) {
        follower = gathering->followers;
        LL_DELETE2(gathering->followers, follower, next_follower);
        respond_one(follower->request, answer);
    }
    LL_FOREACH2 (gathering->followers, follower, next_follower)
        follower->is_alone = true;
    respond_one(gathering->request, answer);
}

/* An answer that was made of one resource has its tag. */
static struct ipc_text tag(const struct query_gathering *gathering, struct ipc_text body,
                           char own[static ETAG_BYTES])
{
    bool is_one = HASH_COUNT(gathering->by_path) == 1 || gathering->shown != gathering->base;

    if (is_one && gathering->shown->etag.size)
        return gathering->shown->etag;
    return ipc_text(etag_of(body, own));
}

static int append_head(const struct query_gathering *gathering, struct ipc_text etag,
                       struct ipc_text body, struct buffer *head)
{
    const struct query_resource *shown = gathering->shown;
    const struct gateway_request probe = {
        .gateway = gathering->gateway, .method = IPC_GET, .route = shown->route};

    if (shown->route && !upstream_route_is_judged(shown->route))
        return request_append_head(
            &probe, &(struct ipc_response){.status = 200, .etag = etag, .body = body}, head);
    return response_append_head(head,
                                &(struct response_head){
                                    .status = 200,
                                    .etag = etag,
                                    .schema_type = query_type_of(shown->text),
                                    .may_revalidate = true,
                                    .allow = shown->allow ? shown->allow : IPC_METHOD_BIT(IPC_GET),
                                    .body_size = body.size,
                                });
}

void query_answer(struct query_gathering *gathering)
{
    CLEANUP(buffer_deinit)
    struct buffer body = BUFFER_INIT(GATEWAY_QUERY_BYTES_MAX), head = BUFFER_INIT(0);
    struct cached_response answer = {0};
    char own_tag[ETAG_BYTES];
    int r = 0;

    if (!gathering->failure.is_set)
        r = query_write(gathering, &body);
    answer.body = (struct ipc_text){body.data, body.size};
    if (!gathering->failure.is_set && r == 0) {
        answer.etag = tag(gathering, answer.body, own_tag);
        r = append_head(gathering, answer.etag, answer.body, &head);
    }
    if (r == -EMSGSIZE)
        query_fail(gathering, BASE_INSUFFICIENT_STORAGE, 507);
    else if (r < 0)
        query_fail_internal(gathering, r);
    if (gathering->failure.is_set) {
        fail_all(gathering);
        return;
    }
    answer.head = (struct ipc_text){head.data, head.size};
    keep(gathering, &answer);
    respond_all(gathering, &answer);
}
