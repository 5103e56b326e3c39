/*
 * Status line and headers of what a service answered: its own headers, and those that the gateway
 * adds. What the answer is, is taken from its body where that says so: it is what goes out.
 */
#include "gateway/json-scan.h"
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

int request_append_head(const struct gateway_request *request, const struct ipc_response *response,
                        struct buffer *out)
{
    bool is_read = request->method == IPC_GET;
    struct response_head head = {
        .status = response->status,
        .etag = response->etag,
        .schema_type = schema_type(request, response),
        .may_revalidate = is_read && response->status == 200,
        .allow = is_read ? request->route->methods : 0,
        .headers = response->headers,
        .header_count = response->header_count,
        .body_size = response->body.size,
    };

    if (is_read && response->status == 200 && (request->route->flags & IPC_ROUTE_SETTINGS)) {
        struct ipc_text settings = json_scan_member(response->body, "@Redfish.Settings");

        head.settings_type = json_scan_string(settings, "@odata.type");
        head.settings_uri = json_scan_string(json_scan_member(settings, "SettingsObject"),
                                             "@odata.id");
    }
    return response_append_head(out, &head);
}
