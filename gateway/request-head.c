/*
 * Status line and headers of what a service answered: its own headers, and those that the gateway
 * adds. What the answer is, is taken from its body where that says so: it is what goes out.
 */
#include <string.h>
#include <strings.h>

#include "redfish/json-scan.h"
#include "gateway/request.h"

/* DSP0266 1.21 §8.2: the schema version of Link is that of @odata.type in the same answer. A body
 * without it is no resource, unless it answers a GET. */
static struct ipc_text schema_type(const struct gateway_request *request,
                                   const struct ipc_response *response)
{
    struct ipc_text type = {0};

    if (response->status >= 300)
        return type;
    if (response->body.size)
        type = json_scan_string(response->body, "@odata.type");
    return type.size || request->method != IPC_GET ? type : ipc_text(request->route->type);
}

static bool says(const struct ipc_response *response, const char *name)
{
    for (size_t i = 0; i < response->header_count; i++) {
        struct ipc_text own = response->headers[i].name;

        if (own.size == strlen(name) && strncasecmp(own.data, name, own.size) == 0)
            return true;
    }
    return false;
}

/* RFC 9110 §15.5.6: 405 has what is allowed, also where a service refuses for a reason of its own
 * (ResourceCannotBeDeleted): then all but this method. */
static uint32_t allowed(const struct gateway_request *request, const struct ipc_response *response)
{
    if (says(response, "Allow"))
        return 0;
    if (response->status == 405)
        return request->route->methods & ~IPC_METHOD_BIT(request->method);
    return request->method == IPC_GET ? request->route->methods : 0;
}

int request_append_head(const struct gateway_request *request, const struct ipc_response *response,
                        struct buffer *out)
{
    bool is_read = request->method == IPC_GET;
    struct response_head head = {
        .status = response->status,
        .etag = response->etag,
        .schema_type = schema_type(request, response),
        .may_revalidate = is_read && response->status == 200,
        .allow = allowed(request, response),
        .headers = response->headers,
        .header_count = response->header_count,
        .body_size = response->body.size,
    };

    /* RFC 9110 §15.5.2: so has the refusal of a log-in. */
    if (response->status == 401 && !says(response, "WWW-Authenticate"))
        head.challenge = request_challenge(request);

    if (is_read && response->status == 200 && (request->route->flags & IPC_ROUTE_SETTINGS)) {
        struct ipc_text settings = json_scan_member(response->body, "@Redfish.Settings");

        head.settings_type = json_scan_string(settings, "@odata.type");
        head.settings_uri = json_scan_string(json_scan_member(settings, "SettingsObject"),
                                             "@odata.id");
    }
    return response_append_head(out, &head);
}
