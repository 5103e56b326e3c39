/*
 * From a frame to a handler: route, method, body, precondition; and the typed calls. Every way out
 * of here is an answer. DSP0266 1.21 §6 "Protocol details", §7 "Service requests"; RFC 9110 §13.1.1
 * "If-Match", §15.5.6 "405 Method Not Allowed".
 */
#include "service/service-internal.h"

#include <errno.h>
#include <stdlib.h>

#include "base/memory.h"
#include "ipc/proto/resources.h"
#include "ipc/proto/statistics.h"
#include "redfish/json.h"
#include "service/precondition.h"

static void respond_statistics(struct service *service, struct ipc_call *call)
{
    struct statistics statistics = {
        .name = ipc_text(service->definition->name),
        .version = ipc_text(SHOAL_VERSION),
        .pid = (uint64_t)getpid(),
        .started_usec = service->started_usec,
        .requests = service->request_count,
        .errors = service->error_count,
        .p50_usec = latency_quantile(&service->latency, 500),
        .p99_usec = latency_quantile(&service->latency, 990),
    };
    int r;

    /* Unknown memory is shown as unknown. */
    (void)memory_pss(0, &statistics.pss_bytes);
    r = statistics_respond(call, &statistics);
    if (r != 0)
        log_warning("call=" STATISTICS_CALL " result=%d", r);
}

/* The proto functions answer calls straight to the wire, so they are counted as they come, without
 * a latency. */
static void dispatch_call(struct service *service, struct ipc_call *call,
                          const struct ipc_request *received)
{
    static const struct ipc_response unknown = {.status = 404}, closing = {.status = 503};
    const struct service_definition *definition = service->definition;
    char escaped[LOG_ESCAPED_MAX];

    if (service_is_closing(service)) {
        (void)ipc_call_respond(call, &closing);
        return;
    }
    if (ipc_text_equal(received->uri, STATISTICS_CALL)) {
        respond_statistics(service, call);
        return;
    }
    if (ipc_text_equal(received->uri, RESOURCES_CALL_GET)) {
        service_batch(service, call, received);
        return;
    }
    service->request_count++;
    for (size_t i = 0; i < definition->call_count; i++) {
        if (ipc_text_equal(received->uri, definition->calls[i].name)) {
            definition->calls[i].handle(service, call, received);
            return;
        }
    }
    log_warning("call=%s cause=unknown",
                log_escape(received->uri.data, received->uri.size, escaped));
    (void)ipc_call_respond(call, &unknown);
}

/* DSP0266 1.21 §7.9 "POST (create)": to post to a collection's Members property is to post to the
 * collection. */
static bool strip_members(struct service *service, struct ipc_text *uri,
                          struct router_match *ret_match)
{
    static const char ending[] = "/Members";
    struct ipc_text collection = *uri;

    if (uri->size <= strlen(ending))
        return false;
    collection.size -= strlen(ending);
    if (memcmp(uri->data + collection.size, ending, strlen(ending)) != 0)
        return false;
    if (router_match(service->router, collection, ret_match) != 0 ||
        !service_route_is_collection(ret_match->target))
        return false;
    *uri = collection;
    return true;
}

/* Returns the route and its parameters, NULL when nothing is there. */
static const struct service_route *find_route(struct service *service, enum ipc_method method,
                                              struct ipc_text *uri, struct router_match *ret_match)
{
    if (method == IPC_POST && strip_members(service, uri, ret_match))
        return ret_match->target;
    return router_match(service->router, *uri, ret_match) == 0 ? ret_match->target : NULL;
}

/* Returns true when the request may go on; else it was answered. */
static bool read_body(struct service_request *request, struct ipc_text body)
{
    if (request->method == IPC_GET || request->method == IPC_DELETE)
        return true;
    /* Many clients send nothing at all to an action without required parameters. Which of its URIs
     * are actions, a judged route does not say. */
    if (body.size == 0 && request->method == IPC_POST &&
        (request->route->flags & (SERVICE_ACTION | SERVICE_JUDGED)))
        body = ipc_text("{}");
    switch (json_text_parse_object(body, JSON_TEXT_DEPTH_MAX, &request->body)) {
    case 0:
        return true;
    case JSON_TEXT_E_MALFORMED:
        service_reply_message(request, NULL, BASE_MALFORMED_JSON, NULL);
        return false;
    case JSON_TEXT_E_DUPLICATE:
        service_reply_duplicate(request, body);
        return false;
    case JSON_TEXT_E_NOT_OBJECT:
        service_reply_message(request, NULL, BASE_UNRECOGNIZED_REQUEST_BODY, NULL);
        return false;
    default:
        service_reply_failed(request, "step=body cause=memory");
        return false;
    }
}

/* A request that came with the signal, or whose precondition took longer than the service lived:
 * stop() took away what handlers need. */
static void run_handler(struct service_request *request)
{
    if (service_is_closing(request->service))
        service_reply_unavailable(request, 1);
    else
        (request->then ? request->then
                       : service_route_handler(request->route, request->method))(request);
}

/* RFC 9110 §13.2.2, for writes. etag: of the resource as it is; empty where it has no
 * representation (an action target): then only "*" names it. */
static bool precondition_holds(const struct service_request *request, struct ipc_text etag)
{
    struct ipc_text match = ipc_text(request->if_match);
    struct ipc_text none_match = ipc_text(request->if_none_match);

    return (match.size == 0 || etag_list_matches_strong(match, etag)) &&
           (none_match.size == 0 || !etag_list_matches_weak(none_match, etag));
}

/* What a GET of the URI says now decides; where it fails, a write would fail likewise (RFC 9110
 * §13.2.1), so its error is the answer. Of a judged route a 405 says that there is no
 * representation, as of an action target. */
static void precondition_got(struct service_request *request, const struct ipc_response *response,
                             json_t *resource)
{
    bool has_none = response->status == 405 && (request->route->flags & SERVICE_JUDGED);

    if (response->status != 200 && !has_none)
        service_request_finish(request, response, NULL);
    else if (!precondition_holds(request, has_none ? ipc_text("") : response->etag))
        service_reply_message(request, NULL, BASE_PRECONDITION_FAILED, NULL);
    else
        run_handler(request);
}

static void check_precondition(struct service_request *request)
{
    bool is_conditional = request->if_match[0] != '\0' || request->if_none_match[0] != '\0';

    if (request->method != IPC_GET && is_conditional && request->route->get)
        service_request_get(request, precondition_got);
    else if (request->method == IPC_GET || precondition_holds(request, ipc_text("")))
        run_handler(request);
    else
        service_reply_message(request, NULL, BASE_PRECONDITION_FAILED, NULL);
}

void service_request_judge_again(struct service_request *request, service_handler_fn then)
{
    request->then = then;
    check_precondition(request);
}

bool service_request_is_of_write(const struct service_request *request)
{
    static const uint32_t writes = IPC_METHOD_BIT(IPC_POST) | IPC_METHOD_BIT(IPC_PATCH) |
                                   IPC_METHOD_BIT(IPC_PUT) | IPC_METHOD_BIT(IPC_DELETE);

    return request->parent && (writes & IPC_METHOD_BIT(request->parent->method));
}

void service_dispatch(struct ipc_call *call, const struct ipc_request *received, void *context)
{
    struct service *service = context;
    struct ipc_text uri = received->uri;
    const struct service_route *route;
    struct service_request *request;
    struct router_match match;

    if (received->method == IPC_CALL) {
        dispatch_call(service, call, received);
        return;
    }
    route = find_route(service, received->method, &uri, &match);
    if (service_request_new(service, call, received, uri, route, &match, &request) < 0) {
        service_call_fail(service, call);
        return;
    }
    if (!route)
        service_reply_message(request, NULL, BASE_RESOURCE_MISSING_AT_URI, request->uri, NULL);
    else if (!service_route_handler(route, received->method))
        service_reply_not_allowed(request);
    else if (read_body(request, received->body))
        check_precondition(request);
}
