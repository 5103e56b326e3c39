/*
 * Request objects: everything of a received request that has to live until its answer, in one
 * allocation, and the accessors of service.h. An internal GET is a child that borrows its parent's
 * texts; the parent waits for it.
 */
#include "service/service-internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

/* Copies a text, NUL-terminated, to *at and moves *at behind it. */
static const char *store(char **at, struct ipc_text text)
{
    char *stored = *at;

    if (text.size > 0)
        memcpy(stored, text.data, text.size);
    stored[text.size] = '\0';
    *at += text.size + 1;
    return stored;
}

static struct ipc_text store_text(char **at, struct ipc_text text)
{
    return (struct ipc_text){store(at, text), text.size};
}

static size_t text_bytes(const struct ipc_request *received, struct ipc_text uri,
                         const struct router_match *match)
{
    const struct ipc_identity *identity = &received->identity;
    size_t bytes = uri.size + 1 + received->request_id.size + 1 + received->if_match.size + 1;

    bytes += received->if_none_match.size + 1 + received->query.size + 1;
    bytes += received->instance.size + 1;
    bytes += identity->user.size + 1 + identity->role.size + 1;
    bytes += identity->session_id.size + 1 + identity->client_address.size + 1;
    for (size_t i = 0; i < match->parameter_count; i++)
        bytes += match->parameters[i].size + 1;
    return bytes;
}

static struct ipc_identity store_identity(char **at, const struct ipc_identity *received)
{
    struct ipc_identity identity = *received;

    identity.user = store_text(at, received->user);
    identity.role = store_text(at, received->role);
    identity.session_id = store_text(at, received->session_id);
    identity.client_address = store_text(at, received->client_address);
    return identity;
}

int service_request_new(struct service *service, struct ipc_call *call,
                        const struct ipc_request *received, struct ipc_text uri,
                        const struct service_route *route, const struct router_match *match,
                        struct service_request **ret_request)
{
    static const struct router_match no_match;
    struct service_request *request;
    char *at;

    if (!route)
        match = &no_match;
    request = malloc(sizeof(*request) + text_bytes(received, uri, match));
    if (!request)
        return -ENOMEM;
    *request = (struct service_request){
        .service = service,
        .call = call,
        .route = route,
        .method = received->method,
        .started_usec = clock_monotonic_usec(service->clock),
        .invalidation_count = service->invalidation_count,
        .parameter_count = match->parameter_count,
    };
    request->deadline_usec = request->started_usec + (uint64_t)received->deadline_ms * 1000;
    at = request->text;
    request->uri = store(&at, uri);
    request->request_id = store(&at, received->request_id);
    request->if_match = store(&at, received->if_match);
    request->if_none_match = store(&at, received->if_none_match);
    request->query = store(&at, received->query);
    request->instance = store(&at, received->instance);
    request->identity = store_identity(&at, &received->identity);
    for (size_t i = 0; i < match->parameter_count; i++)
        request->parameters[i] = store(&at, match->parameters[i]);
    *ret_request = request;
    return 0;
}

void service_request_free(struct service_request *request)
{
    if (!request)
        return;
    json_decref(request->body);
    json_decref(request->messages);
    free(request->created_path);
    service_headers_free(request);
    query_free(request->query_parsed);
    free(request);
}

void service_request_get(struct service_request *request, service_got_fn got)
{
    static const struct ipc_response closing = {.status = 503};
    struct service_request *child;

    assert(request->route->get);
    if (service_is_closing(request->service)) {
        got(request, &closing, NULL);
        return;
    }
    child = malloc(sizeof(*child));
    if (!child) {
        service_reply_failed(request, "cause=memory");
        return;
    }
    *child = *request;
    child->parent = request;
    child->got = got;
    child->method = IPC_GET;
    child->body = NULL;
    child->messages = NULL;
    child->created_path = NULL;
    child->query_parsed = NULL;
    child->data = NULL;
    child->privileges = (struct privilege_sets){0};
    child->headers = NULL;
    child->header_count = 0;
    child->route->get(child);
}

int service_request_new_get(struct service_request *request, struct ipc_text uri,
                            service_got_fn got, struct service_request **ret_child)
{
    const struct ipc_request as_received = {
        .method = IPC_GET,
        .instance = ipc_text(request->instance),
        .request_id = ipc_text(request->request_id),
        .identity = request->identity,
        .deadline_ms = service_request_deadline_ms(request),
    };
    const struct service_route *route = NULL;
    struct router_match match;
    int r;

    *ret_child = NULL;
    if (!service_is_closing(request->service) &&
        router_match(request->service->router, uri, &match) == 0)
        route = match.target;
    if (!route || !route->get)
        return 0;
    r = service_request_new(request->service, request->call, &as_received, uri, route, &match,
                            ret_child);
    if (r < 0)
        return r;
    (*ret_child)->parent = request;
    (*ret_child)->got = got;
    return 0;
}

service_handler_fn service_route_handler(const struct service_route *route, enum ipc_method method)
{
    switch (method) {
    case IPC_GET:
        return route->get;
    case IPC_POST:
        return route->post;
    case IPC_PATCH:
        return route->patch;
    case IPC_PUT:
        return route->put;
    case IPC_DELETE:
        return route->delete_;
    case IPC_CALL:
    case IPC_METHOD_COUNT:
        break;
    }
    return NULL;
}

bool service_route_is_collection(const struct service_route *route)
{
    static const char ending[] = "Collection";
    size_t size = strcspn(route->type, ".");

    return size >= strlen(ending) &&
           memcmp(route->type + size - strlen(ending), ending, strlen(ending)) == 0;
}

struct service *service_request_service(const struct service_request *request)
{
    return request->service;
}

const char *service_request_parameter(const struct service_request *request, size_t index)
{
    assert(index < request->parameter_count);
    return request->parameters[index];
}

const char *const *service_request_parameters(const struct service_request *request)
{
    return request->parameters;
}

const char *service_request_uri(const struct service_request *request)
{
    return request->uri;
}

const struct service_route *service_request_route(const struct service_request *request)
{
    return request->route;
}

const char *service_request_query(const struct service_request *request)
{
    return request->query;
}

const char *service_request_instance(const struct service_request *request)
{
    return request->instance;
}

enum ipc_method service_request_method(const struct service_request *request)
{
    return request->method;
}

const struct ipc_identity *service_request_identity(const struct service_request *request)
{
    return &request->identity;
}

const char *service_request_id(const struct service_request *request)
{
    return request->request_id;
}

const json_t *service_request_body(const struct service_request *request)
{
    return request->body;
}

uint32_t service_request_deadline_ms(const struct service_request *request)
{
    uint64_t now_usec = clock_monotonic_usec(request->service->clock);

    if (now_usec >= request->deadline_usec)
        return 0;
    return (uint32_t)((request->deadline_usec - now_usec + 999) / 1000);
}

void service_request_set_data(struct service_request *request, void *data)
{
    request->data = data;
}

void *service_request_data(const struct service_request *request)
{
    return request->data;
}

bool service_request_is_cancelled(const struct service_request *request)
{
    return ipc_call_is_cancelled(request->call);
}
