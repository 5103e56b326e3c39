/*
 * Answers whose body is a descriptor: the head as the service says it, and the edge reads the rest.
 * Nothing of it is kept or shared, since a descriptor is read once. RFC 9110 §8.3 "Content-Type";
 * RFC 6266 (Content-Disposition is the service's).
 */
#include <errno.h>
#include <strings.h>
#include <utlist.h>

#include "gateway/query.h"
#include "gateway/request.h"

static bool is_content_type(struct ipc_text name)
{
    static const char content_type[] = "Content-Type";

    return name.size == strlen(content_type) &&
           strncasecmp(name.data, content_type, name.size) == 0;
}

static bool is_allow(struct ipc_text name)
{
    return name.size == 5 && strncasecmp(name.data, "Allow", name.size) == 0;
}

static int append_head(const struct gateway_request *request, const struct ipc_response *response,
                       struct buffer *out)
{
    struct ipc_header headers[IPC_HEADERS_MAX];
    struct response_head head = {
        .status = response->status,
        .content_type = ipc_text("application/octet-stream"),
        .allow = request_allowed(request, response),
        .headers = headers,
        .is_stream = true,
        .is_endless = response->stream_size < 0,
        .body_size = response->stream_size < 0 ? 0 : (size_t)response->stream_size,
    };

    for (size_t i = 0; i < response->header_count; i++) {
        if (is_content_type(response->headers[i].name))
            head.content_type = response->headers[i].value;
        else if (head.allow == 0 || !is_allow(response->headers[i].name))
            headers[head.header_count++] = response->headers[i];
    }
    out->size = 0;
    return response_append_head(out, &head);
}

/* If-Match names no tag of it but "*". */
static void answer(struct gateway_request *request, const struct ipc_response *response)
{
    struct gateway *gateway = request->gateway;

    if (append_head(request, response, &gateway->head) < 0) {
        request_fail_internal(request, "head", -EPROTO);
        return;
    }
    if (!answer_by_condition(gateway, request->exchange, request->http, (struct ipc_text){0},
                             request->started_usec))
        answer_respond(gateway, request->exchange,
                       &(struct http_response){.head = {gateway->head.data, gateway->head.size},
                                               .stream = response->stream,
                                               .stream_size = response->stream_size},
                       response->status, request->started_usec);
    request_free(request);
}

/* What is read once is no resource that a query could look into. */
static void refuse_query(struct gateway_request *request)
{
    query_respond_error(
        request,
        &(struct query_error){.message = BASE_QUERY_NOT_SUPPORTED_ON_RESOURCE, .status = 501});
    request_free(request);
}

/* Of a judged route: asked as GET. The descriptor is closed where it came from. */
static void answer_options(struct gateway_request *request, const struct ipc_response *response)
{
    answer_options_send(request->gateway, request->exchange, request_allowed(request, response),
                        request->started_usec);
    request_free(request);
}

void request_pass_stream(struct gateway_request *all, const struct ipc_response *response)
{
    bool is_lost = *response->stream < 0;
    struct gateway_request *request, *next;

    LL_FOREACH_SAFE (all, request, next) {
        if (request->http->method == HTTP_OPTIONS)
            answer_options(request, response);
        else if (request->gathering)
            refuse_query(request);
        else if (is_lost)
            request_fail_unavailable(request);
        else if (request->method != IPC_GET || response->status != 200 ||
                 !(request->route->flags & IPC_ROUTE_STREAM) ||
                 !http_stream_is_possible(*response->stream))
            request_fail_internal(request, "stream", -EPROTO);
        else
            answer(request, response);
    }
}
