/*
 * What is decided about a request before its service is asked, when it is known what is meant and
 * who asks. One step for each rule, in the order in which a client is told: whether the resource is
 * there, whether it has the method, whether the caller may, and then whether what the request says
 * makes sense. Nobody who is not logged in gets here, but for what is open to all, and for judged
 * routes: there the first three are the service's.
 */
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/authorization.h"
#include "gateway/cors.h"
#include "gateway/negotiation.h"
#include "gateway/query.h"
#include "gateway/request.h"

/* The document that the path stands for; NULL for what a service has. Looked for at each question:
 * documents may be made anew while a request waits. */
static const struct document *document_of(const struct gateway_request *request)
{
    return request->upstream ? NULL : documents_find(&request->gateway->documents, request->path);
}

/* 404: neither a route nor a document has this path. */
static bool refuse_missing(struct gateway_request *request)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (request->route && (request->upstream || document_of(request)))
        return false;
    path = strndup(request->path.data, request->path.size);
    request_fail(request, BASE_RESOURCE_MISSING_AT_URI, path ? path : "");
    return true;
}

/* Whether the caller may do any of what the route has. As authorization_check(). */
static int check_any_method(struct gateway_request *request)
{
    int r = AUTHORIZATION_E_REFUSED;

    for (int method = IPC_GET; method <= IPC_DELETE && r == AUTHORIZATION_E_REFUSED; method++) {
        if (!(request->route->methods & IPC_METHOD_BIT(method)))
            continue;
        request->method = (enum ipc_method)method;
        r = authorization_check(request);
    }
    return r;
}

/* OPTIONS: RFC 9110 §9.3.7. What there is, is told to who may do any of it. */
static bool answer_options(struct gateway_request *request)
{
    int r;

    if (request->http->method != HTTP_OPTIONS || request_is_judged(request))
        return false;
    r = check_any_method(request);
    if (r == 0) {
        answer_options_send(request->gateway, request->exchange, request->route->methods,
                            request->started_usec);
        request_free(request);
    } else if (r > 0) {
        request_fail_forbidden(request);
    } else {
        request_fail_internal(request, "authorization", r);
    }
    return true;
}

/* 405 with what is allowed: RFC 9110 §15.5.6. */
static bool refuse_method(struct gateway_request *request)
{
    if (request_is_judged(request) || (request->route->methods & IPC_METHOD_BIT(request->method)))
        return false;
    request_fail_with(request,
                      &(struct response_head){.status = 405, .allow = request->route->methods},
                      BASE_OPERATION_NOT_ALLOWED, NULL);
    return true;
}

/* 403: DSP0266 §13.2. */
static bool refuse_unprivileged(struct gateway_request *request)
{
    int r = request_is_judged(request) ? 0 : authorization_check(request);

    if (r == 0)
        return false;
    if (r < 0)
        request_fail_internal(request, "authorization", r);
    else
        request_fail_forbidden(request);
    return true;
}

/* 400 and 501: DSP0266 §7.3. A query that changes the answer is the request's gathering from here
 * on. */
static bool refuse_query(struct gateway_request *request)
{
    if (request->http->method == HTTP_OPTIONS)
        return false; /* of what is at the path (RFC 9110 §9.3.7) */
    return query_judge(request, document_of(request));
}

/* 403: a browser was made to send what its user did not ask for. */
static bool refuse_forged(struct gateway_request *request)
{
    if (!cors_is_forged(request->gateway, request->http))
        return false;
    request_fail_with(request, &(struct response_head){.status = 403}, BASE_HEADER_INVALID,
                      "Origin");
    return true;
}

/* 406: RFC 9110 §15.5.7; everything that services make is JSON, but for streams, whose type only
 * the service knows: they are for everybody. */
static bool refuse_accept(struct gateway_request *request)
{
    const struct document *document = document_of(request);

    if (request->method == IPC_GET && (request->route->flags & IPC_ROUTE_STREAM))
        return false;
    /* of a judged route, when it has said it (forward.c); a query makes JSON of what is JSON */
    if (request->method == IPC_GET && request_is_judged(request) && request->query.size == 0)
        return false;
    if (negotiation_accepts(request->http->headers[HTTP_HEADER_ACCEPT],
                            document && document_is_xml(document) ? NEGOTIATION_XML
                                                                  : NEGOTIATION_JSON))
        return false;
    request_fail_with(request, &(struct response_head){.status = 406}, BASE_HEADER_INVALID,
                      "Accept");
    return true;
}

/* 415: RFC 9110 §15.5.16. What comes with GET and DELETE is not looked at (§9.3.1, §9.3.5). */
static bool refuse_body(struct gateway_request *request)
{
    bool has_body = request->method != IPC_GET && request->method != IPC_DELETE;
    const char *header = has_body ? negotiation_wrong_body_header(request->http) : NULL;
    bool is_missing = header && !request->http->headers[HTTP_HEADER_CONTENT_TYPE].data;

    if (!header)
        return false;
    request_fail_with(request, &(struct response_head){.status = 415},
                      is_missing ? BASE_HEADER_MISSING : BASE_HEADER_INVALID, header);
    return true;
}

/* 431: longer than what can be handed on. 428: RFC 6585 §3, where the route wants it. */
static bool refuse_condition(struct gateway_request *request)
{
    struct ipc_text match = request->http->headers[HTTP_HEADER_IF_MATCH];
    struct ipc_text none_match = request->http->headers[HTTP_HEADER_IF_NONE_MATCH];
    uint32_t writes = IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT) |
                      IPC_METHOD_BIT(IPC_DELETE);

    if (match.size > IPC_HEADER_BYTES_MAX || none_match.size > IPC_HEADER_BYTES_MAX) {
        request_fail_with(request, &(struct response_head){.status = 431}, BASE_HEADER_INVALID,
                          match.size > IPC_HEADER_BYTES_MAX ? "If-Match" : "If-None-Match");
        return true;
    }
    if (!(request->route->flags & IPC_ROUTE_MATCH_REQUIRED) ||
        !(writes & IPC_METHOD_BIT(request->method)) || match.size > 0 || none_match.size > 0)
        return false;
    request_fail(request, BASE_PRECONDITION_REQUIRED, NULL);
    return true;
}

void request_judge(struct gateway_request *request)
{
    /* Each says whether it ended the request. */
    static bool (*const steps[])(struct gateway_request * request) = {
        refuse_missing, answer_options, refuse_method, refuse_unprivileged, refuse_forged,
        refuse_accept,  refuse_query,   refuse_body,   refuse_condition,
    };

    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        if (steps[i](request))
            return;
    }
    if (request->gathering)
        query_start(request);
    else if (request->upstream)
        request_forward(request);
    else
        document_answer(request);
}
