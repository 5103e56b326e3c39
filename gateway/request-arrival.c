/*
 * A request as the edge hands it in: refused or answered at once where that needs nobody else (the
 * documents, the response cache), else made a `struct gateway_request` (request.c). This is the
 * fast path: nothing is allocated, and each step looks first whether it has anything to say.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/authorization.h"
#include "gateway/cors.h"
#include "gateway/encoder.h"
#include "gateway/encoding.h"
#include "gateway/instance.h"
#include "gateway/negotiation.h"
#include "gateway/query.h"
#include "gateway/request.h"
#include "gateway/transport.h"
#include "redfish/uri.h"

/* A request as the edge handed it in, until it is answered or becomes a gateway_request. */
struct arrival {
    struct gateway *gateway;
    struct http_exchange *exchange;
    const struct http_request *http;
    uint64_t started_usec;
    enum ipc_method method; /* set by refuse_protocol() */
    struct uri uri;         /* set by refuse_target() */
    struct ipc_text instance;
    char path[GATEWAY_URI_BYTES_MAX];       /* where uri.path may be */
    char instance_text[IPC_NAME_BYTES_MAX]; /* where instance may be */
};

static void fail(const struct arrival *arrival, unsigned int status, enum base_message message,
                 const char *argument)
{
    answer_error(arrival->gateway, arrival->exchange, arrival->started_usec,
                 &(struct response_head){.status = status}, message, argument);
}

static void request_new(const struct arrival *arrival)
{
    struct gateway *gateway = arrival->gateway;
    struct ipc_text path = arrival->uri.path, instance = arrival->instance;
    struct gateway_request *request = calloc(1, sizeof(*request) + instance.size + path.size + 1);

    if (!request) {
        answer_out_of_memory(gateway, arrival->exchange, arrival->started_usec);
        return;
    }
    request->gateway = gateway;
    request->exchange = arrival->exchange;
    request->http = arrival->http;
    request->method = arrival->method;
    request->started_usec = arrival->started_usec;
    if (instance.size > 0)
        memcpy(request->texts, instance.data, instance.size);
    memcpy(request->texts + instance.size, path.data, path.size);
    request->instance = (struct ipc_text){request->texts, instance.size};
    request->path = (struct ipc_text){request->texts + instance.size, path.size};
    request->query = arrival->uri.query;
    snprintf(request->request_id, sizeof(request->request_id), "%08x-%llx",
             gateway->request_id_prefix, (unsigned long long)++gateway->request_id_next);
    request_start(request);
}

static int map_method(enum http_method method, enum ipc_method *ret_method)
{
    switch (method) {
    case HTTP_GET:
    case HTTP_HEAD:
    case HTTP_OPTIONS: /* what it tells is up to request-judge.c */
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
    case HTTP_OTHER:
        break;
    }
    return -ENOTSUP;
}

/* 412: DSP0266 §6.4, only this version of OData is spoken. 501: RFC 9110 §9.1, a method that nobody
 * here knows. */
static bool refuse_protocol(struct arrival *arrival)
{
    struct ipc_text odata_version = arrival->http->headers[HTTP_HEADER_ODATA_VERSION];

    if (odata_version.data && !ipc_text_equal(odata_version, "4.0")) {
        fail(arrival, 412, BASE_HEADER_INVALID, "OData-Version");
        return true;
    }
    if (map_method(arrival->http->method, &arrival->method) < 0) {
        fail(arrival, 501, BASE_OPERATION_NOT_ALLOWED, NULL);
        return true;
    }
    return false;
}

/* 400: a target that is no path of a resource. */
static bool refuse_target(struct arrival *arrival)
{
    struct ipc_text target = arrival->http->target;
    CLEANUP(free_cleanup) char *text = NULL;

    if (target.size <= sizeof(arrival->path) &&
        uri_parse(target, arrival->path, &arrival->uri) == 0)
        return false;
    text = strndup(target.data, target.size);
    fail(arrival, 400, BASE_INVALID_URI, text ? text : "");
    return true;
}

/* "*" is the service as a whole (RFC 9110 §9.3.7). */
static bool answer_options_of_all(const struct arrival *arrival)
{
    if (arrival->http->method != HTTP_OPTIONS || !ipc_text_equal(arrival->http->target, "*"))
        return false;
    answer_options_send(arrival->gateway, arrival->exchange, IPC_METHOD_BIT(IPC_DELETE + 1) - 1,
                        arrival->started_usec);
    return true;
}

void request_send_document(struct gateway *gateway, struct http_exchange *exchange,
                           const struct http_request *http, const struct document *document,
                           uint64_t started_usec)
{
    const struct cached_response response = {.head = {document->head, document->head_size},
                                             .body = {document->body, document->body_size},
                                             .etag = ipc_text(document->etag)};

    if (!answer_by_condition(gateway, exchange, http, response.etag, started_usec))
        encoder_answer(gateway, exchange, http, ipc_text(document->path), &response, started_usec);
}

/* The documents that are open to all, which are ready-made. */
static bool answer_document(const struct arrival *arrival)
{
    struct gateway *gateway = arrival->gateway;
    const struct document *document = documents_find(&gateway->documents, arrival->uri.path);

    if (!document || !document_is_open(document))
        return false;
    if (arrival->http->method == HTTP_OPTIONS) {
        answer_options_send(gateway, arrival->exchange, IPC_METHOD_BIT(IPC_GET),
                            arrival->started_usec);
        return true;
    }
    if (arrival->method != IPC_GET) {
        answer_error(gateway, arrival->exchange, arrival->started_usec,
                     &(struct response_head){.status = 405, .allow = IPC_METHOD_BIT(IPC_GET)},
                     BASE_OPERATION_NOT_ALLOWED, NULL);
        return true;
    }
    if (!negotiation_accepts(arrival->http->headers[HTTP_HEADER_ACCEPT],
                             document_is_xml(document) ? NEGOTIATION_XML : NEGOTIATION_JSON)) {
        fail(arrival, 406, BASE_HEADER_INVALID, "Accept");
        return true;
    }
    if (arrival->uri.query.size)
        return false; /* step 1 looks at it */
    request_send_document(gateway, arrival->exchange, arrival->http, document,
                          arrival->started_usec);
    return true;
}

/* By path, or by path and query as it stands; behind the instance. False: too long to be there. */
static bool make_key(const struct arrival *arrival, char text[static INSTANCE_KEY_BYTES_MAX],
                     struct ipc_text *ret_key)
{
    struct ipc_text path = arrival->uri.path, query = arrival->uri.query;
    size_t size = arrival->instance.size;

    *ret_key = path;
    if (query.size == 0 && size == 0)
        return true;
    if (path.size + 1 + query.size > GATEWAY_URI_BYTES_MAX)
        return false;
    if (size > 0)
        memcpy(text, arrival->instance.data, size);
    memcpy(text + size, path.data, path.size);
    size += path.size;
    if (query.size > 0) {
        text[size++] = QUERY_KEY_SEPARATOR;
        memcpy(text + size, query.data, query.size);
        size += query.size;
    }
    *ret_key = (struct ipc_text){text, size};
    return true;
}

/* Everything that it was made of. */
static bool may_read(const struct cached_response *cached, const struct ipc_identity *identity)
{
    if (cached->route && !authorization_may_share(cached->route, identity))
        return false;
    for (size_t i = 0; i < cached->route_count; i++) {
        if (!authorization_may_share(cached->routes[i], identity))
            return false;
    }
    return true;
}

/* Who asks, as far as that is known: somebody, or nobody. Else false. */
static bool find_caller(const struct arrival *arrival, const struct ipc_identity **ret_caller)
{
    static const struct ipc_identity nobody;
    struct identity *identity = NULL;
    int r = authentication_check(arrival->gateway->authentication, arrival->http, arrival->instance,
                                 NULL, NULL, &identity);

    *ret_caller = r == 0 ? &identity->view : &nobody;
    return r == 0 || r == AUTHENTICATION_E_NONE;
}

/* What is in the response cache: the caller is known, may read it, and it is there. What he would
 * not accept is told to him on the long way, when it is his turn. */
static bool answer_cached(const struct arrival *arrival)
{
    struct gateway *gateway = arrival->gateway;
    const struct cached_response *cached;
    const struct ipc_identity *caller;
    char text[INSTANCE_KEY_BYTES_MAX];
    struct ipc_text key;

    if (arrival->method != IPC_GET || arrival->http->method == HTTP_OPTIONS ||
        !negotiation_accepts(arrival->http->headers[HTTP_HEADER_ACCEPT], NEGOTIATION_JSON) ||
        !find_caller(arrival, &caller))
        return false;
    cached = make_key(arrival, text, &key) ? response_cache_find(gateway->cache, key) : NULL;
    if (!cached || !may_read(cached, caller))
        return false;
    if (!answer_by_condition(gateway, arrival->exchange, arrival->http, cached->etag,
                             arrival->started_usec))
        encoder_answer(gateway, arrival->exchange, arrival->http, key, cached,
                       arrival->started_usec);
    return true;
}

/* 406: RFC 9110 §12.5.3, a client that takes no coding that there is, nor none. */
static bool refuse_coding(const struct arrival *arrival)
{
    struct ipc_text accept_encoding = arrival->http->headers[HTTP_HEADER_ACCEPT_ENCODING];

    if (!encoding_refuses_identity(accept_encoding) ||
        encoding_choose(accept_encoding) != ENCODING_NOTHING)
        return false;
    fail(arrival, 406, BASE_HEADER_INVALID, "Accept-Encoding");
    return true;
}

/* Each step says whether it answered; what nobody answered is taken the long way. */
void request_handle(struct http_exchange *exchange, const struct http_request *http, void *context)
{
    struct gateway *gateway = context;
    struct arrival arrival;

    arrival.gateway = gateway;
    arrival.exchange = exchange;
    arrival.http = http;
    arrival.started_usec = clock_monotonic_usec(gateway->clock);
    arrival.instance = instance_of(gateway, http, arrival.instance_text);
    if (!transport_admit(gateway, exchange, http, arrival.started_usec) ||
        cors_answer_preflight(gateway, exchange, http, arrival.started_usec) ||
        refuse_protocol(&arrival) || answer_options_of_all(&arrival) || refuse_target(&arrival) ||
        refuse_coding(&arrival) || answer_document(&arrival) || answer_cached(&arrival))
        return;
    request_new(&arrival);
}
