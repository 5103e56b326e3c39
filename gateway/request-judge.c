/*
 * What is decided about a request before its service is asked, when it is known what is meant and
 * who asks. One step for each rule, in the order in which a client is told: whether the resource is
 * there, whether it has the method, whether the caller may, and then whether what the request says
 * makes sense. Nobody who is not logged in gets here, but for what is open to all.
 */
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/authorization.h"
#include "gateway/negotiation.h"
#include "gateway/request.h"

/* 404: no route has this path. */
static bool refuse_missing(struct gateway_request *request)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (request->route)
        return false;
    path = strndup(request->path.data, request->path.size);
    request_fail(request, BASE_RESOURCE_MISSING_AT_URI, path ? path : "");
    return true;
}

/* 405 with what is allowed: RFC 9110 §15.5.6. */
static bool refuse_method(struct gateway_request *request)
{
    if (request->route->methods & IPC_METHOD_BIT(request->method))
        return false;
    request_fail_with(request,
                      &(struct response_head){.status = 405, .allow = request->route->methods},
                      BASE_OPERATION_NOT_ALLOWED, NULL);
    return true;
}

/* 403: DSP0266 §13.2. */
static bool refuse_unprivileged(struct gateway_request *request)
{
    int r = authorization_check(request);

    if (r == 0)
        return false;
    if (r < 0)
        request_fail_internal(request, "authorization", r);
    else
        request_fail_forbidden(request);
    return true;
}

/* DSP0266 §7.3: parameters that start with '$' and are not known give 501, others are ignored. None
 * is supported yet. */
bool request_query_is_supported(struct ipc_text query)
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

static bool refuse_query(struct gateway_request *request)
{
    if (request_query_is_supported(request->query))
        return false;
    request_fail_with(request, &(struct response_head){.status = 501}, BASE_QUERY_NOT_SUPPORTED,
                      NULL);
    return true;
}

/* 415: RFC 9110 §15.5.16. */
static bool refuse_body(struct gateway_request *request)
{
    const char *header = request->method == IPC_GET ? NULL
                                                    : negotiation_wrong_body_header(request->http);

    if (!header)
        return false;
    request_fail_with(request, &(struct response_head){.status = 415}, BASE_HEADER_INVALID, header);
    return true;
}

/* 431: longer than what can be handed on. */
static bool refuse_condition(struct gateway_request *request)
{
    if (request->http->headers[HTTP_HEADER_IF_MATCH].size <= IPC_HEADER_BYTES_MAX)
        return false;
    request_fail_with(request, &(struct response_head){.status = 431}, BASE_HEADER_INVALID,
                      "If-Match");
    return true;
}

void request_judge(struct gateway_request *request)
{
    /* Each says whether it ended the request. */
    static bool (*const steps[])(struct gateway_request * request) = {
        refuse_missing, refuse_method, refuse_unprivileged,
        refuse_query,   refuse_body,   refuse_condition,
    };

    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        if (steps[i](request))
            return;
    }
    request_forward(request);
}
