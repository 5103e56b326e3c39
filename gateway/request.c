/*
 * The life of a request: what the edge hands in is answered from the documents or the response
 * cache at once, or becomes a `struct gateway_request` that finds its route, is authenticated and
 * authorized, and is forwarded (forward.c). Texts of the HTTP request stay valid until the answer,
 * so nothing is copied but the path.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/authorization.h"
#include "gateway/negotiation.h"
#include "gateway/request.h"
#include "gateway/transport.h"
#include "redfish/uri.h"

/* -- step 3: may he, and does it make sense -- */

/* DSP0266 §7.3: parameters that start with '$' and are not known give 501, others are ignored. None
 * is supported yet. */
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
    const char *wrong_header = request->method == IPC_GET
                                   ? NULL
                                   : negotiation_wrong_body_header(request->http);

    if (!request->route) {
        CLEANUP(free_cleanup) char *path = strndup(request->path.data, request->path.size);

        request_fail(request, BASE_RESOURCE_MISSING_AT_URI, path ? path : "");
    } else if (!(request->route->methods & IPC_METHOD_BIT(request->method))) {
        request_fail_with(request,
                          &(struct response_head){.status = 405, .allow = request->route->methods},
                          BASE_OPERATION_NOT_ALLOWED, NULL);
    } else if (!authorization_granted(request)) {
        request_fail_forbidden(request);
    } else if (!query_is_supported(request->query)) {
        request_fail_with(request, &(struct response_head){.status = 501}, BASE_QUERY_NOT_SUPPORTED,
                          NULL);
    } else if (wrong_header) {
        request_fail_with(request, &(struct response_head){.status = 415}, BASE_HEADER_INVALID,
                          wrong_header);
    } else if (request->http->headers[HTTP_HEADER_IF_MATCH].size > IPC_HEADER_BYTES_MAX) {
        request_fail_with(request, &(struct response_head){.status = 431}, BASE_HEADER_INVALID,
                          "If-Match");
    } else {
        request_forward(request);
    }
}

/* -- step 2: who is it -- */

static void on_identity(struct authentication_waiter *waiter, int outcome,
                        struct identity *identity)
{
    struct gateway_request *request = (struct gateway_request *)((char *)waiter -
                                                                 offsetof(struct gateway_request,
                                                                          identity_waiter));

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

static void request_authenticate(struct gateway_request *request)
{
    struct identity *identity = NULL;
    int r;

    if (request->route && authorization_is_open(request->route, request->method)) {
        request_authorize(request);
        return;
    }
    request->identity_waiter.done = on_identity;
    r = authentication_check(request->gateway->authentication, request->http, request->request_id,
                             &request->identity_waiter, &identity);
    if (r != AUTHENTICATION_E_PENDING)
        on_identity(&request->identity_waiter, r, identity);
}

/* -- step 1: what is meant -- */

/* POST to a collection's Members property means the collection (DSP0266 §7.9), also where a member
 * could have that Id. */
static int match_members(const struct router *router, struct ipc_text *path,
                         struct router_match *ret_match)
{
    static const char members[] = "/Members", collection[] = "Collection.";
    struct ipc_text stripped = *path;
    const struct upstream_route *route;

    if (path->size <= strlen(members))
        return ROUTER_E_NONE;
    stripped.size -= strlen(members);
    if (memcmp(path->data + stripped.size, members, strlen(members)) != 0 ||
        router_match(router, stripped, ret_match) != 0)
        return ROUTER_E_NONE;
    route = ret_match->target;
    if (!(route->methods & IPC_METHOD_BIT(IPC_POST)) || !strstr(route->type, collection))
        return ROUTER_E_NONE;
    *path = stripped;
    return 0;
}

static void request_route(struct gateway_request *request)
{
    const struct router *router = request->upstream->table->router;
    struct router_match match;
    int r = ROUTER_E_NONE;

    request->table = route_table_ref(request->upstream->table);
    if (request->method == IPC_POST)
        r = match_members(router, &request->path, &match);
    if (r == ROUTER_E_NONE)
        r = router_match(router, request->path, &match);
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
        upstream_wait(request->upstream, &request->table_waiter,
                      gateway->options.service_deadline_ms);
    }
}

static void request_new(struct gateway *gateway, struct http_exchange *exchange,
                        const struct http_request *http, const struct uri *uri,
                        enum ipc_method method, uint64_t started_usec)
{
    struct gateway_request *request = calloc(1, sizeof(*request) + uri->path.size + 1);

    if (!request) {
        answer_out_of_memory(gateway, exchange, started_usec);
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
    snprintf(request->request_id, sizeof(request->request_id), "%08x-%llx",
             gateway->request_id_prefix, (unsigned long long)++gateway->request_id_next);
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

static void respond_document(struct gateway *gateway, struct http_exchange *exchange,
                             const struct http_request *http, const struct document *document,
                             enum ipc_method method, struct ipc_text query, uint64_t started_usec)
{
    if (method != IPC_GET) {
        answer_error(gateway, exchange, started_usec,
                     &(struct response_head){.status = 405, .allow = IPC_METHOD_BIT(IPC_GET)},
                     BASE_OPERATION_NOT_ALLOWED, NULL);
        return;
    }
    if (query.size && !query_is_supported(query)) {
        answer_error(gateway, exchange, started_usec, &(struct response_head){.status = 501},
                     BASE_QUERY_NOT_SUPPORTED, NULL);
        return;
    }
    if (answer_not_modified(gateway, exchange, http, ipc_text(document->etag), started_usec))
        return;
    answer_send(gateway, exchange, (struct ipc_text){document->head, document->head_size},
                (struct ipc_text){document->body, document->body_size}, 200, started_usec);
}

/* True when the answer came from the cache: the caller is known, may read it, and it is there. */
static bool respond_cached(struct gateway *gateway, struct http_exchange *exchange,
                           const struct http_request *http, const struct uri *uri,
                           uint64_t started_usec)
{
    const struct cached_response *cached;
    struct identity *identity = NULL;

    if (uri->query.size ||
        authentication_check(gateway->authentication, http, NULL, NULL, &identity) != 0)
        return false;
    cached = response_cache_find(gateway->cache, uri->path);
    if (!cached || !authorization_may_share(cached->route, &identity->view))
        return false;
    if (answer_not_modified(gateway, exchange, http, cached->etag, started_usec))
        return true;
    answer_send(gateway, exchange, cached->head, cached->body, 200, started_usec);
    return true;
}

void request_handle(struct http_exchange *exchange, const struct http_request *http, void *context)
{
    struct gateway *gateway = context;
    struct ipc_text odata_version = http->headers[HTTP_HEADER_ODATA_VERSION];
    uint64_t started_usec = clock_monotonic_usec(gateway->clock);
    char path[GATEWAY_URI_BYTES_MAX];
    const struct document *document;
    enum ipc_method method;
    struct uri uri;

    if (!transport_admit(gateway, exchange, http, started_usec))
        return;
    /* DSP0266 §6.4: only this version of OData is spoken. */
    if (odata_version.data && !ipc_text_equal(odata_version, "4.0")) {
        answer_error(gateway, exchange, started_usec, &(struct response_head){.status = 412},
                     BASE_HEADER_INVALID, "OData-Version");
        return;
    }
    if (map_method(http->method, &method) < 0) {
        answer_error(gateway, exchange, started_usec, &(struct response_head){.status = 501},
                     BASE_OPERATION_NOT_ALLOWED, NULL);
        return;
    }
    if (http->target.size > sizeof(path) || uri_parse(http->target, path, &uri) != 0) {
        CLEANUP(free_cleanup) char *target = strndup(http->target.data, http->target.size);

        answer_error(gateway, exchange, started_usec, &(struct response_head){.status = 400},
                     BASE_INVALID_URI, target ? target : "");
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
