/*
 * What handlers of judged routes say themselves (SERVICE_JUDGED): who may have the answer, headers,
 * finished texts, and the refusals that the gateway puts into words.
 * docs/decisions/judged-routes.md
 */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "service/service-internal.h"

void service_request_set_privileges(struct service_request *request,
                                    const struct privilege_sets *sets)
{
    assert(request->route->flags & SERVICE_JUDGED);
    request->privileges = *sets;
}

bool service_may_be_kept(const struct service_request *request)
{
    return request->privileges.sets[0] || !(request->route->flags & SERVICE_JUDGED);
}

/* -- headers -- */

void service_headers_free(struct service_request *request)
{
    for (size_t i = 0; i < request->header_count; i++) {
        free(request->headers[i].name);
        free(request->headers[i].value);
    }
    free(request->headers);
}

int service_request_add_header(struct service_request *request, const char *name, const char *value)
{
    struct service_header *headers, added;

    /* Those that the answer has by itself need room, too: Location and Retry-After. */
    if (request->header_count + 2 >= IPC_HEADERS_MAX)
        return -E2BIG;
    headers = reallocarray(request->headers, request->header_count + 1, sizeof(headers[0]));
    if (!headers)
        return -ENOMEM;
    request->headers = headers;
    added = (struct service_header){strdup(name), strdup(value)};
    if (!added.name || !added.value) {
        free(added.name);
        free(added.value);
        return -ENOMEM;
    }
    headers[request->header_count++] = added;
    return 0;
}

const char *service_method_names(uint32_t methods, char text[static SERVICE_METHODS_BYTES])
{
    static const struct {
        enum ipc_method method;
        const char *names;
    } all[] = {
        {IPC_GET, "GET, HEAD"}, {IPC_POST, "POST"},     {IPC_PATCH, "PATCH"},
        {IPC_PUT, "PUT"},       {IPC_DELETE, "DELETE"},
    };
    size_t size = 0;

    text[0] = '\0';
    for (size_t i = 0; i < ARRAY_SIZE(all); i++) {
        if (methods & IPC_METHOD_BIT(all[i].method))
            size += (size_t)snprintf(text + size, SERVICE_METHODS_BYTES - size, "%s%s",
                                     size ? ", " : "", all[i].names);
    }
    return text;
}

void service_complete_response(const struct service_request *request, struct ipc_response *response)
{
    bool is_kept = request->method == IPC_GET && response->status == 200 && !response->stream;

    if (is_kept)
        memcpy(response->privileges, request->privileges.sets, sizeof(response->privileges));
    else
        memset(response->privileges, 0, sizeof(response->privileges));
    for (size_t i = 0; i < request->header_count && response->header_count < IPC_HEADERS_MAX; i++)
        response->headers[response->header_count++] = (struct ipc_header){
            ipc_text(request->headers[i].name), ipc_text(request->headers[i].value)};
}

/* -- answers -- */

void service_reply_text(struct service_request *request, struct ipc_text text,
                        const char *content_type)
{
    CLEANUP(buffer_deinit) struct buffer tagged = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    struct ipc_response response = {.status = 200, .body = text};
    char etag[ETAG_BYTES];
    int r = 0;

    if (content_type) {
        response.headers[response.header_count++] = (struct ipc_header){ipc_text("Content-Type"),
                                                                        ipc_text(content_type)};
        etag_of(text, etag);
    } else {
        r = buffer_append(&tagged, text.data, text.size);
        if (r == 0)
            r = etag_splice(&tagged, etag);
        response.body = (struct ipc_text){tagged.data, tagged.size};
    }
    if (r < 0) {
        service_reply_failed(request,
                             r == -EMSGSIZE ? "step=text cause=size" : "step=text cause=memory");
        return;
    }
    response.etag = ipc_text(etag);
    service_request_finish(request, &response, NULL);
}

static void reply_empty(struct service_request *request, unsigned int status)
{
    struct ipc_response response = {.status = status};

    assert(request->route->flags & SERVICE_JUDGED);
    service_request_finish(request, &response, NULL);
}

void service_reply_unauthenticated(struct service_request *request)
{
    reply_empty(request, 401);
}

void service_reply_forbidden(struct service_request *request)
{
    reply_empty(request, 403);
}
