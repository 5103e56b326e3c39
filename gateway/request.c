/*
 * The life of a request: what the edge hands in is answered from the documents or the response cache at once, or becomes a
 * `struct gateway_request` that finds its route, is authenticated, authorized, forwarded and answered. Owns these requests; every one of them ends in
 * exactly one http_respond(). Texts of the HTTP request stay valid until then, so nothing is copied but the path.
 *
 * Several GETs of one path that miss the cache at the same time are one question to the service ("followers"), unless something may have changed in between.
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <uthash.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/gateway.h"
#include "gateway/response.h"
#include "redfish/uri.h"

#define REQUEST_ID_BYTES 32
#define RETRY_AFTER_S 1
#define AUTHENTICATE_HEADER "Basic realm=\"Redfish\", charset=\"UTF-8\""

struct gateway_request {
    struct gateway *gateway;
    struct http_exchange *exchange;
    const struct http_request *http;
    enum ipc_method method;
    char request_id[REQUEST_ID_BYTES];
    uint64_t started_usec;
    struct ipc_text path;              /* in `texts` */
    struct ipc_text query;             /* in the HTTP request */
    struct upstream *upstream;         /* NULL: nobody has this prefix */
    struct route_table *table;         /* counted; NULL without upstream */
    const struct upstream_route *route; /* in the table; NULL: no such resource */
    struct identity *identity;         /* counted; NULL: nobody is logged in */
    struct upstream_waiter table_waiter;
    struct authentication_waiter identity_waiter;
    /* of a GET that was forwarded and may be shared */
    bool is_shared;
    uint64_t generation;               /* the upstream's when it was forwarded */
    struct gateway_request *followers, *next;
    UT_hash_handle hh;
    char texts[];
};

/* -- answers -- */

static void count_answer(struct gateway *gateway, unsigned int status, uint64_t started_usec)
{
    gateway->statistics.requests++;
    if (status >= 500)
        gateway->statistics.errors++;
    latency_add(&gateway->statistics.latency, clock_monotonic_usec(gateway->clock) - started_usec);
}

static void respond(struct gateway *gateway, struct http_exchange *exchange, struct ipc_text head, struct ipc_text body,
                    unsigned int status, uint64_t started_usec)
{
    count_answer(gateway, status, started_usec);
    http_respond(exchange, &(struct http_response){.head = head, .body = body});
}

/* The last resort when there is no memory for a real error document. */
static void respond_out_of_memory(struct gateway *gateway, struct http_exchange *exchange, uint64_t started_usec)
{
    static const char head[] = "HTTP/1.1 500 Internal Server Error\r\nOData-Version: 4.0\r\nContent-Length: 0\r\n";

    log_error("error=ENOMEM: a request could not be answered");
    respond(gateway, exchange, ipc_text(head), (struct ipc_text){0}, 500, started_usec);
}

static void respond_error(struct gateway *gateway, struct http_exchange *exchange, uint64_t started_usec,
                          const struct response_head *head, enum base_message message, const char *argument)
{
    unsigned int status = head->status ? head->status : message_fact(message)->status;

    if (response_error(&gateway->head, &gateway->body, head, message, argument) < 0) {
        respond_out_of_memory(gateway, exchange, started_usec);
        return;
    }
    respond(gateway, exchange, (struct ipc_text){gateway->head.data, gateway->head.size},
            (struct ipc_text){gateway->body.data, gateway->body.size}, status, started_usec);
}

/* RFC 9110 §13.1.2: a GET whose If-None-Match names the current tag gets 304 without the body. */
static bool respond_not_modified(struct gateway *gateway, struct http_exchange *exchange, const struct http_request *http,
                                 struct ipc_text etag, uint64_t started_usec)
{
    struct ipc_text list = http->headers[HTTP_HEADER_IF_NONE_MATCH];

    if (!list.data || etag.size == 0 || !etag_list_matches_weak(list, etag))
        return false;
    gateway->not_modified_head.size = 0;
    if (response_append_head(&gateway->not_modified_head, &(struct response_head){.status = 304, .etag = etag}) < 0)
        return false;
    respond(gateway, exchange, (struct ipc_text){gateway->not_modified_head.data, gateway->not_modified_head.size},
            (struct ipc_text){0}, 304, started_usec);
    return true;
}

static void request_free(struct gateway_request *request)
{
    if (request->is_shared)
        HASH_DEL(request->gateway->in_flight_gets, request);
    route_table_unref(request->table);
    identity_unref(request->identity);
    free(request);
}

DEFINE_CLEANUP(struct gateway_request *, request_free)

static void request_fail_with(struct gateway_request *request, const struct response_head *head, enum base_message message,
                              const char *argument)
{
    respond_error(request->gateway, request->exchange, request->started_usec, head, message, argument);
    request_free(request);
}

static void request_fail(struct gateway_request *request, enum base_message message, const char *argument)
{
    request_fail_with(request, &(struct response_head){0}, message, argument);
}

static void request_fail_internal(struct gateway_request *request, const char *where, int error)
{
    log_error("request=%s where=%s error=%s", request->request_id, where, strerror(-error));
    request_fail(request, BASE_INTERNAL_ERROR, NULL);
}

static void request_fail_unavailable(struct gateway_request *request)
{
    request_fail_with(request, &(struct response_head){.retry_after_s = RETRY_AFTER_S}, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "1");
}

static void request_fail_unauthorized(struct gateway_request *request)
{
    const struct ipc_header authenticate = {ipc_text("WWW-Authenticate"), ipc_text(AUTHENTICATE_HEADER)};
    bool has_token = request->http->headers[HTTP_HEADER_X_AUTH_TOKEN].data != NULL;

    request_fail_with(request, &(struct response_head){.status = 401, .headers = &authenticate, .header_count = 1},
                      has_token ? BASE_NO_VALID_SESSION : BASE_ACCESS_UNAUTHORIZED, NULL);
}

static void request_fail_forbidden(struct gateway_request *request)
{
    struct gateway *gateway = request->gateway;
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);

    if (!request->identity || !request->identity->view.password_change_required) {
        request_fail(request, BASE_INSUFFICIENT_PRIVILEGE, NULL);
        return;
    }
    /* DSP0266 §13.2.6: until the password is changed, everything else is refused with the account to change. */
    if (buffer_printf(&uri, "/redfish/v1/AccountService/Accounts/%.*s%c", (int)request->identity->view.user.size,
                      request->identity->view.user.data, '\0') < 0) {
        respond_out_of_memory(gateway, request->exchange, request->started_usec);
        request_free(request);
        return;
    }
    request_fail_with(request, &(struct response_head){.status = 403}, BASE_PASSWORD_CHANGE_REQUIRED, uri.data);
}

/* -- step 5: the service's answer -- */

static void fail_by_outcome(struct gateway_request *request, int outcome)
{
    struct ipc_text path = request->path;
    char escaped[LOG_ESCAPED_MAX];

    request->upstream->errors++;
    log_warning("request=%s service=%s method=%s uri=%s outcome=%d: no answer", request->request_id,
                request->upstream->config.name, ipc_method_name(request->method), log_escape(path.data, path.size, escaped),
                outcome);
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
        request_fail_with(request, &(struct response_head){.status = 504}, BASE_OPERATION_TIMEOUT, NULL);
        break;
    case IPC_E_TOO_LARGE:
        request_fail(request, BASE_PAYLOAD_TOO_LARGE, NULL);
        break;
    default:
        request_fail_internal(request, "ipc", outcome < 0 ? outcome : -EPROTO);
        break;
    }
}

static void fail_by_outcome_all(struct gateway_request *request, int outcome)
{
    struct gateway_request *follower, *next;

    LL_FOREACH_SAFE(request->followers, follower, next)
        fail_by_outcome(follower, outcome);
    fail_by_outcome(request, outcome);
}

static void request_respond(struct gateway_request *request, const struct ipc_response *response, struct ipc_text head)
{
    struct gateway *gateway = request->gateway;

    if (request->method != IPC_GET || response->status != 200 ||
        !respond_not_modified(gateway, request->exchange, request->http, response->etag, request->started_usec))
        respond(gateway, request->exchange, head, response->body, response->status, request->started_usec);
    request_free(request);
}

/* An error of the wire itself (the service was too busy to make a document) gets one here. */
static void fail_without_document(struct gateway_request *request, const struct ipc_response *response)
{
    if (response->status == 503)
        request_fail_unavailable(request);
    else
        request_fail_with(request, &(struct response_head){.status = response->status}, BASE_INTERNAL_ERROR, NULL);
}

static int build_head(const struct gateway_request *request, const struct ipc_response *response, struct buffer *head)
{
    bool is_read = request->method == IPC_GET;
    bool is_good = response->status < 300;

    head->size = 0;
    return response_append_head(head, &(struct response_head){
                                          .status = response->status,
                                          .etag = response->etag,
                                          .schema_type = is_good ? ipc_text(request->route->type) : ipc_text(""),
                                          .allow = is_read ? request->route->methods : 0,
                                          .headers = response->headers,
                                          .header_count = response->header_count,
                                          .body_size = response->body.size,
                                      });
}

static void keep_response(struct gateway_request *request, const struct ipc_response *response, struct ipc_text head)
{
    /* Responses and invalidations share one ordered stream: what arrives as cacheable is current. */
    if (!request->is_shared || response->status != 200 || !(response->flags & IPC_RESPONSE_CACHEABLE))
        return;
    /* What can't be kept is asked for again. */
    (void)response_cache_put(request->gateway->cache, request->path,
                             &(struct cached_response){.head = head,
                                                       .body = response->body,
                                                       .etag = response->etag,
                                                       .owner = request->upstream,
                                                       .route = request->route});
}

static void on_response(int outcome, const struct ipc_response *response, void *context)
{
    struct gateway_request *request = context, *follower, *next;
    struct upstream *upstream = request->upstream;
    struct gateway *gateway = request->gateway;
    struct ipc_text head;

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
    if (response->status >= 400 && response->body.size == 0) {
        LL_FOREACH_SAFE(request->followers, follower, next)
            fail_without_document(follower, response);
        fail_without_document(request, response);
        return;
    }
    if (build_head(request, response, &gateway->head) < 0) {
        LL_FOREACH_SAFE(request->followers, follower, next)
            request_fail_internal(follower, "head", -EPROTO);
        request_fail_internal(request, "head", -EPROTO);
        return;
    }
    head = (struct ipc_text){gateway->head.data, gateway->head.size};
    keep_response(request, response, head);
    LL_FOREACH_SAFE(request->followers, follower, next)
        request_respond(follower, response, head);
    request_respond(request, response, head);
}

/* -- step 4: forward -- */

static void request_share(struct gateway_request *request)
{
    request->is_shared = true;
    request->generation = request->upstream->generation;
    HASH_ADD_KEYPTR(hh, request->gateway->in_flight_gets, request->path.data, request->path.size, request);
}

/* True when somebody asks the service for the same already, and nothing happened since. */
static bool request_follow(struct gateway_request *request)
{
    struct gateway_request *leader;

    HASH_FIND(hh, request->gateway->in_flight_gets, request->path.data, request->path.size, leader);
    if (!leader)
        return false;
    if (leader->generation != request->upstream->generation) {
        HASH_DEL(request->gateway->in_flight_gets, leader);
        leader->is_shared = false;
        return false;
    }
    LL_PREPEND(leader->followers, request);
    return true;
}

/* What a user sees with ConfigureSelf only may be his alone: such answers are neither shared nor kept. */
static bool request_may_share(const struct gateway_request *request)
{
    uint32_t held = request->identity ? request->identity->view.privileges : 0;

    return request->method == IPC_GET && !privilege_only_self(&request->route->rules[IPC_GET], held);
}

static void request_forward(struct gateway_request *request)
{
    const struct gateway_options *options = &request->gateway->options;
    struct ipc_text if_match = request->http->headers[HTTP_HEADER_IF_MATCH];
    struct ipc_identity identity = {0};
    bool may_share = request_may_share(request);
    int r;

    if (may_share && request_follow(request))
        return;
    if (request->upstream->in_flight >= options->service_requests_max) {
        fail_by_outcome(request, IPC_E_BUSY);
        return;
    }
    if (request->identity)
        identity = request->identity->view;
    identity.client_address = request->http->client_address;
    r = ipc_client_request(request->upstream->client,
                           &(struct ipc_request){
                               .method = request->method,
                               .uri = request->path,
                               .request_id = ipc_text(request->request_id),
                               .identity = identity,
                               .if_match = if_match,
                               .body = request->method == IPC_GET ? (struct ipc_text){0} : request->http->body,
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

/* -- step 3: may he, and does it make sense -- */

static bool is_json(struct ipc_text content_type)
{
    static const char json[] = "application/json";
    size_t size = strlen(json);

    return content_type.size >= size && strncasecmp(content_type.data, json, size) == 0 &&
           (content_type.size == size || content_type.data[size] == ';' || content_type.data[size] == ' ');
}

/* DSP0266 §7.3: parameters that start with '$' and are not known give 501, others are ignored. None is supported yet. */
static bool query_is_supported(struct ipc_text query)
{
    const char *at = query.data, *end = at + query.size;

    while (at && at < end) {
        const char *next = memchr(at, '&', (size_t)(end - at));

        if (*at == '$' || (end - at >= 3 && strncasecmp(at, "%24", 3) == 0))
            return false;
        at = next ? next + 1 : end;
    }
    return true;
}

static void request_authorize(struct gateway_request *request)
{
    uint32_t held = request->identity ? request->identity->view.privileges : 0;

    if (!request->route) {
        CLEANUP(free_cleanup) char *path = strndup(request->path.data, request->path.size);

        request_fail(request, BASE_RESOURCE_MISSING_AT_URI, path ? path : "");
    } else if (!(request->route->methods & IPC_METHOD_BIT(request->method))) {
        request_fail_with(request, &(struct response_head){.status = 405, .allow = request->route->methods},
                          BASE_OPERATION_NOT_ALLOWED, NULL);
    } else if (!privilege_granted(&request->route->rules[request->method], held)) {
        request_fail_forbidden(request);
    } else if (!query_is_supported(request->query)) {
        request_fail_with(request, &(struct response_head){.status = 501}, BASE_QUERY_NOT_SUPPORTED, NULL);
    } else if (request->method != IPC_GET && request->http->body.size && request->http->headers[HTTP_HEADER_CONTENT_TYPE].data &&
               !is_json(request->http->headers[HTTP_HEADER_CONTENT_TYPE])) {
        request_fail_with(request, &(struct response_head){.status = 415}, BASE_HEADER_INVALID, "Content-Type");
    } else {
        request_forward(request);
    }
}

/* -- step 2: who is it -- */

static void on_identity(struct authentication_waiter *waiter, int outcome, struct identity *identity)
{
    struct gateway_request *request =
        (struct gateway_request *)((char *)waiter - offsetof(struct gateway_request, identity_waiter));

    if (outcome == 0) {
        request->identity = identity_ref(identity);
        request_authorize(request);
    } else if (outcome == AUTHENTICATION_E_UNAVAILABLE) {
        request_fail_unavailable(request);
    } else if (outcome > 0) {
        request_fail_unauthorized(request);
    } else {
        request_fail_internal(request, "authentication", outcome);
    }
}

static bool route_is_open(const struct gateway_request *request)
{
    return request->route && (request->route->methods & IPC_METHOD_BIT(request->method)) &&
           privilege_granted(&request->route->rules[request->method], IPC_PRIVILEGE_NO_AUTH);
}

static void request_authenticate(struct gateway_request *request)
{
    struct identity *identity = NULL;
    int r;

    if (route_is_open(request)) {
        request_authorize(request);
        return;
    }
    request->identity_waiter.done = on_identity;
    r = authentication_check(request->gateway->authentication, request->http, request->request_id, &request->identity_waiter,
                             &identity);
    if (r != AUTHENTICATION_E_PENDING)
        on_identity(&request->identity_waiter, r, identity);
}

/* -- step 1: what is meant -- */

/* POST to "…/Members" of a collection means the collection (DSP0266 §7.9). */
static void request_route(struct gateway_request *request)
{
    static const char members[] = "/Members";
    struct ipc_text path = request->path;
    struct router_match match;
    int r;

    request->table = route_table_ref(request->upstream->table);
    r = router_match(request->table->router, path, &match);
    if (r == ROUTER_E_NONE && request->method == IPC_POST && path.size > strlen(members) &&
        memcmp(path.data + path.size - strlen(members), members, strlen(members)) == 0) {
        path.size -= strlen(members);
        r = router_match(request->table->router, path, &match);
        if (r == 0)
            request->path = path;
    }
    if (r == 0)
        request->route = match.target;
    request_authenticate(request);
}

static void on_table(struct upstream_waiter *waiter, bool ready)
{
    struct gateway_request *request =
        (struct gateway_request *)((char *)waiter - offsetof(struct gateway_request, table_waiter));

    if (ready && request->upstream->table) {
        request_route(request);
        return;
    }
    request->upstream->errors++;
    request_fail_unavailable(request);
}

static void request_start(struct gateway_request *request)
{
    struct gateway *gateway = request->gateway;

    request->upstream = upstream_find(gateway->upstreams, gateway->upstream_count, request->path);
    if (!request->upstream) {
        request_authenticate(request);
    } else if (request->upstream->table) {
        request_route(request);
    } else {
        request->table_waiter.done = on_table;
        upstream_wait(request->upstream, &request->table_waiter, gateway->options.service_deadline_ms);
    }
}

static void request_new(struct gateway *gateway, struct http_exchange *exchange, const struct http_request *http,
                        const struct uri *uri, enum ipc_method method, uint64_t started_usec)
{
    struct gateway_request *request = calloc(1, sizeof(*request) + uri->path.size + 1);

    if (!request) {
        respond_out_of_memory(gateway, exchange, started_usec);
        return;
    }
    request->gateway = gateway;
    request->exchange = exchange;
    request->http = http;
    request->method = method;
    request->started_usec = started_usec;
    memcpy(request->texts, uri->path.data, uri->path.size);
    request->path = (struct ipc_text){request->texts, uri->path.size};
    request->query = uri->query;
    snprintf(request->request_id, sizeof(request->request_id), "%08x-%llx", gateway->request_id_prefix,
             (unsigned long long)++gateway->request_id_next);
    request_start(request);
}

/* -- the fast path -- */

static int map_method(enum http_method method, enum ipc_method *ret_method)
{
    switch (method) {
    case HTTP_GET:
    case HTTP_HEAD:
        *ret_method = IPC_GET;
        return 0;
    case HTTP_POST:
        *ret_method = IPC_POST;
        return 0;
    case HTTP_PATCH:
        *ret_method = IPC_PATCH;
        return 0;
    case HTTP_PUT:
        *ret_method = IPC_PUT;
        return 0;
    case HTTP_DELETE:
        *ret_method = IPC_DELETE;
        return 0;
    case HTTP_OPTIONS:
    case HTTP_OTHER:
        break;
    }
    return -ENOTSUP;
}

static void respond_document(struct gateway *gateway, struct http_exchange *exchange, const struct http_request *http,
                             const struct document *document, enum ipc_method method, struct ipc_text query, uint64_t started_usec)
{
    if (method != IPC_GET) {
        respond_error(gateway, exchange, started_usec,
                      &(struct response_head){.status = 405, .allow = IPC_METHOD_BIT(IPC_GET)}, BASE_OPERATION_NOT_ALLOWED, NULL);
        return;
    }
    if (query.size && !query_is_supported(query)) {
        respond_error(gateway, exchange, started_usec, &(struct response_head){.status = 501}, BASE_QUERY_NOT_SUPPORTED, NULL);
        return;
    }
    if (respond_not_modified(gateway, exchange, http, ipc_text(document->etag), started_usec))
        return;
    respond(gateway, exchange, (struct ipc_text){document->head, document->head_size},
            (struct ipc_text){document->body, document->body_size}, 200, started_usec);
}

/* True when the answer came from the cache: the caller is known, may read it, and it is there. */
static bool respond_cached(struct gateway *gateway, struct http_exchange *exchange, const struct http_request *http,
                           const struct uri *uri, uint64_t started_usec)
{
    const struct cached_response *cached;
    const struct upstream_route *route;
    struct identity *identity = NULL;

    if (uri->query.size || authentication_check(gateway->authentication, http, NULL, NULL, &identity) != 0)
        return false;
    cached = response_cache_find(gateway->cache, uri->path);
    if (!cached)
        return false;
    route = cached->route;
    if (!privilege_granted(&route->rules[IPC_GET], identity->view.privileges) ||
        privilege_only_self(&route->rules[IPC_GET], identity->view.privileges))
        return false;
    if (respond_not_modified(gateway, exchange, http, cached->etag, started_usec))
        return true;
    respond(gateway, exchange, cached->head, cached->body, 200, started_usec);
    return true;
}

/* 308 keeps method and body (RFC 9110 §15.4.9). The host is the one that the client used, with our https port. */
static void respond_redirect(struct gateway *gateway, struct http_exchange *exchange, const struct http_request *http,
                             uint64_t started_usec)
{
    struct ipc_text host = http->headers[HTTP_HEADER_HOST];
    CLEANUP(buffer_deinit) struct buffer location = BUFFER_INIT(0);
    const char *bracket = host.size ? memrchr(host.data, ']', host.size) : NULL;
    const char *colon = host.size ? memrchr(host.data, ':', host.size) : NULL;
    struct ipc_header header = {ipc_text("Location"), {0}};
    int r;

    if (colon && (!bracket || colon > bracket))
        host.size = (size_t)(colon - host.data);
    r = buffer_printf(&location, "https://%.*s", (int)host.size, host.data ? host.data : "");
    if (r == 0 && gateway->options.redirect_port != 443)
        r = buffer_printf(&location, ":%u", gateway->options.redirect_port);
    if (r == 0)
        r = buffer_append(&location, http->target.data, http->target.size);
    header.value = (struct ipc_text){location.data, location.size};
    gateway->head.size = 0;
    if (r == 0)
        r = response_append_head(&gateway->head, &(struct response_head){.status = 308, .headers = &header, .header_count = 1});
    if (r < 0) {
        respond_error(gateway, exchange, started_usec, &(struct response_head){.status = 400}, BASE_HEADER_INVALID, "Host");
        return;
    }
    respond(gateway, exchange, (struct ipc_text){gateway->head.data, gateway->head.size}, (struct ipc_text){0}, 308,
            started_usec);
}

void request_handle(struct http_exchange *exchange, const struct http_request *http, void *context)
{
    struct gateway *gateway = context;
    uint64_t started_usec = clock_monotonic_usec(gateway->clock);
    char path[GATEWAY_URI_BYTES_MAX];
    const struct document *document;
    enum ipc_method method;
    struct uri uri;

    if (http->listener_tag == GATEWAY_LISTENER_HTTP && gateway->options.http_mode == GATEWAY_HTTP_REDIRECT) {
        respond_redirect(gateway, exchange, http, started_usec);
        return;
    }
    if (map_method(http->method, &method) < 0) {
        respond_error(gateway, exchange, started_usec, &(struct response_head){.status = 501}, BASE_OPERATION_NOT_ALLOWED, NULL);
        return;
    }
    if (http->target.size > sizeof(path) || uri_parse(http->target, path, &uri) != 0) {
        CLEANUP(free_cleanup) char *target = strndup(http->target.data, http->target.size);

        respond_error(gateway, exchange, started_usec, &(struct response_head){.status = 400}, BASE_INVALID_URI, target ? target : "");
        return;
    }
    document = documents_find(&gateway->documents, uri.path);
    if (document) {
        respond_document(gateway, exchange, http, document, method, uri.query, started_usec);
        return;
    }
    if (method == IPC_GET && respond_cached(gateway, exchange, http, &uri, started_usec))
        return;
    request_new(gateway, exchange, http, &uri, method, started_usec);
}

/* -- the edge's own answers -- */

void request_fault_response(enum http_fault fault, struct http_response *ret_response, void *context)
{
    static const struct {
        unsigned int status, retry_after_s;
        enum base_message message;
        const char *argument;
    } faults[HTTP_FAULT_COUNT] = {
        [HTTP_FAULT_MALFORMED] = {400, 0, BASE_UNRECOGNIZED_REQUEST_BODY, NULL},
        [HTTP_FAULT_TIMEOUT] = {408, 0, BASE_OPERATION_TIMEOUT, NULL},
        [HTTP_FAULT_BODY_TOO_LARGE] = {413, 0, BASE_PAYLOAD_TOO_LARGE, NULL},
        [HTTP_FAULT_URI_TOO_LONG] = {414, 0, BASE_GENERAL_ERROR, NULL},
        [HTTP_FAULT_EXPECTATION] = {417, 0, BASE_HEADER_INVALID, "Expect"},
        [HTTP_FAULT_HEADERS_TOO_LARGE] = {431, 0, BASE_GENERAL_ERROR, NULL},
        [HTTP_FAULT_TRANSFER_CODING] = {501, 0, BASE_HEADER_INVALID, "Transfer-Encoding"},
        [HTTP_FAULT_BUSY] = {503, RETRY_AFTER_S, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "1"},
        [HTTP_FAULT_VERSION] = {505, 0, BASE_GENERAL_ERROR, NULL},
    };
    struct gateway *gateway = context;
    struct buffer *texts = gateway->fault_texts[fault];
    struct response_head head = {.status = faults[fault].status, .retry_after_s = faults[fault].retry_after_s};

    memset(ret_response, 0, sizeof(*ret_response));
    if (response_error(&texts[0], &texts[1], &head, faults[fault].message, faults[fault].argument) < 0)
        return;
    ret_response->head = (struct ipc_text){texts[0].data, texts[0].size};
    ret_response->body = (struct ipc_text){texts[1].data, texts[1].size};
    ret_response->close = true;
}
