/*
 * Asking the service and passing on what it says, see request.h. Several GETs of one path that miss
 * the cache at the same time are one question ("followers"), unless something may have changed in
 * between. Cacheable answers go to the response cache here; a GET with a query goes on in query.c
 * when its resource has come.
 */
#include <errno.h>
#include <string.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/encoding.h"
#include "gateway/negotiation.h"
#include "gateway/query.h"
#include "gateway/request.h"
#include "gateway/transport.h"

#define COMPLAINT_INTERVAL_USEC 1000000u

/* -- the answer -- */

/* One line a second for each service: clients must not be able to fill the log. */
void request_complain(const struct gateway_request *request, struct upstream *upstream, int outcome)
{
    uint64_t now_usec = clock_monotonic_usec(request->gateway->clock);
    char escaped[LOG_ESCAPED_MAX];

    if (upstream->complained_usec &&
        now_usec - upstream->complained_usec < COMPLAINT_INTERVAL_USEC) {
        upstream->uncomplained++;
        return;
    }
    log_warning("request=%s service=%s method=%s uri=%s outcome=%d others=%llu: no answer",
                request->request_id, upstream->config.name, ipc_method_name(request->method),
                log_escape(request->path.data, request->path.size, escaped), outcome,
                (unsigned long long)upstream->uncomplained);
    upstream->complained_usec = now_usec;
    upstream->uncomplained = 0;
}

static void fail_by_outcome(struct gateway_request *request, int outcome)
{
    request->upstream->errors++;
    request_complain(request, request->upstream, outcome);
    switch (outcome) {
    case IPC_E_BUSY:
    case IPC_E_UNAVAILABLE:
    case IPC_E_UNRESPONSIVE:
    case IPC_E_CANCELLED:
        request_fail_unavailable(request);
        break;
    case IPC_E_LOST:
        /* A write whose fate nobody knows must not invite the client to send it again by itself. */
        if (request->method == IPC_GET)
            request_fail_unavailable(request);
        else
            request_fail(request, BASE_INTERNAL_ERROR, NULL);
        break;
    case IPC_E_TIMEOUT:
        request_fail_with(request, &(struct response_head){.status = 504}, BASE_OPERATION_TIMEOUT,
                          NULL);
        break;
    case IPC_E_TOO_LARGE:
        request_fail(request, BASE_PAYLOAD_TOO_LARGE, NULL);
        break;
    default:
        request_fail_internal(request, "ipc", outcome < 0 ? outcome : -EPROTO);
        break;
    }
}

/* The answer has come, so who asks from now on asks anew; also a client who is answered here and
 * had sent more. Gives the followers, and the leader last; is_bad: with those who joined their
 * queries, which have nothing to go on with. */
static struct gateway_request *take_all(struct gateway_request *request, bool is_bad)
{
    struct gateway_request *all = request->followers, *each;

    if (request->is_shared)
        HASH_DEL(request->gateway->in_flight_gets, request);
    request->is_shared = false;
    request->followers = NULL;
    request->next = NULL;
    LL_APPEND(all, request);
    for (each = is_bad ? all : NULL; each; each = each->next)
        all = query_take_followers(each, all);
    return all;
}

static void fail_by_outcome_all(struct gateway_request *request, int outcome)
{
    struct gateway_request *all = take_all(request, true), *next;

    LL_FOREACH_SAFE (all, request, next)
        fail_by_outcome(request, outcome);
}

/* OPTIONS of a judged route was asked as GET: what there is, is in Allow. */
static bool answer_options(struct gateway_request *request, const struct ipc_response *response)
{
    if (request->http->method != HTTP_OPTIONS ||
        (response->status != 200 && response->status != 405))
        return false;
    answer_options_send(request->gateway, request->exchange, request_allowed(request, response),
                        request->started_usec);
    request_free(request);
    return true;
}

/* 406, of a judged route: what it has is known now. What is neither JSON nor XML is for everybody,
 * as a stream is. */
static bool refuse_accept(struct gateway_request *request, const struct ipc_response *response)
{
    struct ipc_text type = request_content_type(response);
    bool is_json = type.size == 0 || memmem(type.data, type.size, "json", 4);

    if (!request_is_judged(request) || request->method != IPC_GET || response->status != 200 ||
        (!is_json && !memmem(type.data, type.size, "xml", 3)) ||
        negotiation_accepts(request->http->headers[HTTP_HEADER_ACCEPT],
                            is_json ? NEGOTIATION_JSON : NEGOTIATION_XML))
        return false;
    request_fail_with(request, &(struct response_head){.status = 406}, BASE_HEADER_INVALID,
                      "Accept");
    return true;
}

static void request_respond(struct gateway_request *request, const struct ipc_response *response,
                            struct ipc_text head)
{
    struct gateway *gateway = request->gateway;

    if (answer_options(request, response) || refuse_accept(request, response))
        return;
    if (request->method != IPC_GET || response->status != 200 ||
        !answer_by_condition(gateway, request->exchange, request->http, response->etag,
                             request->started_usec))
        answer_send(gateway, request->exchange, head, response->body, response->status,
                    request->started_usec);
    request_free(request);
}

/* An error of the wire itself (the service was too busy to make a document) gets one here, and so
 * does an interim status, which ends no request. */
static void fail_all_without_document(struct gateway_request *request, unsigned int status)
{
    struct gateway_request *all = take_all(request, true), *next;

    LL_FOREACH_SAFE (all, request, next) {
        if (status == 503)
            request_fail_unavailable(request);
        else
            request_fail_with(request,
                              &(struct response_head){.status = status < 200 ? 500 : status},
                              BASE_INTERNAL_ERROR, NULL);
    }
}

/* 401 and 403 of a service that judges: to all who joined, since they have the same credentials. */
static void refuse_all(struct gateway_request *request, unsigned int status)
{
    struct gateway_request *all = take_all(request, true), *next;

    LL_FOREACH_SAFE (all, request, next) {
        if (status == 401)
            request_fail_unauthorized(request);
        else
            request_fail_forbidden(request);
    }
}

static void fail_all_without_head(struct gateway_request *request)
{
    struct gateway_request *all = take_all(request, true), *next;

    LL_FOREACH_SAFE (all, request, next)
        request_fail_internal(request, "head", -EPROTO);
}

static void put_answer(struct gateway *gateway, const struct upstream *upstream,
                       const struct upstream_route *route, struct ipc_text key,
                       const struct ipc_response *response, struct ipc_text head, uint32_t allow)
{
    /* What can't be kept is asked for again. */
    (void)response_cache_put(gateway->cache, key,
                             &(struct cached_response){.head = head,
                                                       .body = response->body,
                                                       .etag = response->etag,
                                                       .owner = upstream,
                                                       .route = route,
                                                       .allow = allow});
}

void request_keep_answer(struct gateway *gateway, const struct upstream *upstream,
                         const struct upstream_route *route, struct ipc_text key,
                         const struct ipc_response *response)
{
    const struct gateway_request probe = {.gateway = gateway, .method = IPC_GET, .route = route};

    gateway->head.size = 0;
    if (request_append_head(&probe, response, &gateway->head) == 0)
        put_answer(gateway, upstream, route, key, response,
                   (struct ipc_text){gateway->head.data, gateway->head.size}, route->methods);
}

/* Under whose rules a good answer is kept; NULL: it is not. What a judged answer grants, it says
 * itself; one that is no JSON is not kept, since only JSON is looked for without a question. */
static const struct upstream_route *granted_by(const struct gateway_request *request,
                                               const struct ipc_response *response)
{
    if (!request_is_judged(request))
        return request->route;
    if (request_content_type(response).size > 0)
        return NULL;
    return route_table_grant(request->table, response->privileges);
}

static void keep_response(struct gateway_request *request, const struct ipc_response *response,
                          struct ipc_text head)
{
    /* Responses and invalidations share one ordered stream: what arrives as cacheable is current.
     * An entry points into the route table: one that was replaced meanwhile goes with this request.
     */
    const struct upstream_route *route;

    if (!request->is_shared || response->status != 200 ||
        !(response->flags & IPC_RESPONSE_CACHEABLE) || request->table != request->upstream->table)
        return;
    route = granted_by(request, response);
    if (route)
        put_answer(request->gateway, request->upstream, route, request_key(request), response, head,
                   request_allowed(request, response));
}

/* Who says nothing of others made this answer for its caller: those who joined ask themselves. */
static void part(struct gateway_request *request)
{
    struct gateway_request *followers = request->followers, *each, *next;

    if (request->is_shared)
        HASH_DEL(request->gateway->in_flight_gets, request);
    request->is_shared = false;
    request->followers = NULL;
    LL_FOREACH_SAFE (followers, each, next) {
        each->is_alone = true;
        request_forward(each);
    }
}

static void respond_all(struct gateway_request *request, const struct ipc_response *response,
                        struct ipc_text head)
{
    struct gateway_request *all = take_all(request, response->status != 200), *next;

    LL_FOREACH_SAFE (all, request, next) {
        if (request->gathering && response->status == 200)
            query_got_base(request, response);
        else
            request_respond(request, response, head);
    }
}

/* The head is not in the gateway's scratch: that is used again while it is sent to one after the
 * other. */
static void pass_on(struct gateway_request *request, const struct ipc_response *response)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct ipc_text head;

    if (request_append_head(request, response, &text) < 0) {
        fail_all_without_head(request);
        return;
    }
    head = (struct ipc_text){text.data, text.size};
    if (request_is_judged(request) && response->status == 200 && !response->privileges[0])
        part(request);
    keep_response(request, response, head);
    respond_all(request, response, head);
}

static void on_response(int outcome, const struct ipc_response *response, void *context)
{
    struct gateway_request *request = context;
    struct upstream *upstream = request->upstream;
    struct gateway *gateway = request->gateway;

    upstream->in_flight--;
    upstream->requests++;
    latency_add(&upstream->latency, clock_monotonic_usec(gateway->clock) - request->started_usec);
    if (request->method != IPC_GET)
        upstream->generation++;
    if (outcome != 0) {
        fail_by_outcome_all(request, outcome);
        return;
    }
    if (response->status >= 500)
        upstream->errors++;
    if (response->stream)
        request_pass_stream(take_all(request, true), response);
    else if (request_is_judged(request) && response->body.size == 0 &&
             (response->status == 401 || response->status == 403))
        refuse_all(request, response->status);
    else if (response->status < 200 || (response->status >= 400 && response->body.size == 0))
        fail_all_without_document(request, response->status);
    else
        pass_on(request, response);
}

/* -- the question -- */

static void request_share(struct gateway_request *request)
{
    struct ipc_text key = request_key(request);

    request->generation = request->upstream->generation;
    HASH_ADD_KEYPTR(hh, request->gateway->in_flight_gets, key.data, key.size, request);
    /* Without memory nobody joins, which costs a question. */
    request->is_shared = request->hh.tbl != NULL;
}

/* True when somebody asks the service for the same already, and nothing happened since. What a
 * service that judges says to one caller is good for nobody else: then *may_share is false. */
static bool request_follow(struct gateway_request *request, bool *may_share)
{
    struct ipc_text key = request_key(request);
    struct gateway_request *leader;

    HASH_FIND(hh, request->gateway->in_flight_gets, key.data, key.size, leader);
    if (!leader)
        return false;
    if (leader->generation != request->upstream->generation) {
        HASH_DEL(request->gateway->in_flight_gets, leader);
        leader->is_shared = false;
        return false;
    }
    if (request_is_judged(request) && leader->identity != request->identity) {
        *may_share = false;
        return false;
    }
    LL_PREPEND(leader->followers, request);
    return true;
}

bool request_may_share(const struct gateway_request *request)
{
    uint32_t held = request->identity ? request->identity->view.privileges : 0;

    if (request_is_judged(request))
        return request->method == IPC_GET && !request->is_alone;
    return request->method == IPC_GET &&
           !privilege_only_self(&request->route->rules[IPC_GET], held);
}

void request_forward(struct gateway_request *request)
{
    char match[IPC_HEADER_BYTES_MAX], none[IPC_HEADER_BYTES_MAX]; /* checked by the judge */
    const struct gateway_options *options = &request->gateway->options;
    const struct ipc_text *headers = request->http->headers;
    bool is_write = request->method != IPC_GET;
    struct ipc_text body = request->http->body;
    struct ipc_identity identity = {0};
    bool is_page = query_is_forwarded(request);
    /* Pages of one path differ, and a descriptor is for one. */
    bool may_share = !is_page && !(request->route->flags & IPC_ROUTE_STREAM) &&
                     request_may_share(request);
    int r;

    if (may_share && request_follow(request, &may_share))
        return;
    if (request->upstream->in_flight >= options->service_requests_max) {
        fail_by_outcome(request, IPC_E_BUSY);
        return;
    }
    if (request->method == IPC_GET)
        body.size = 0;
    if (request->identity)
        identity = request->identity->view;
    identity.client_address = transport_client_address(request->gateway, request->http);
    r = ipc_client_request(
        request->upstream->client,
        &(struct ipc_request){
            .method = request->method,
            .instance = request->instance,
            .uri = request->path,
            .query = is_page ? request->query : (struct ipc_text){0},
            .request_id = ipc_text(request->request_id),
            .identity = identity,
            .if_match = encoding_plain_tags(headers[HTTP_HEADER_IF_MATCH], match),
            .if_none_match = is_write
                                 ? encoding_plain_tags(headers[HTTP_HEADER_IF_NONE_MATCH], none)
                                 : (struct ipc_text){0},
            .body = body,
            .deadline_ms = options->service_deadline_ms,
        },
        request->method == IPC_GET, on_response, request, NULL);
    if (r != 0) {
        fail_by_outcome(request, r);
        return;
    }
    request->upstream->in_flight++;
    if (may_share)
        request_share(request);
}
