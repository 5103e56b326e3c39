/*
 * Status line and headers of what a service answered: its own headers, and those that the gateway
 * adds. What the answer is, is taken from its body where that says so: it is what goes out.
 */
#include <string.h>
#include <strings.h>

#include "redfish/json-scan.h"
#include "gateway/request.h"

static bool is_named(const struct ipc_header *header, const char *name)
{
    return header->name.size == strlen(name) &&
           strncasecmp(header->name.data, name, header->name.size) == 0;
}

/* NULL: the service does not say it. */
static const struct ipc_header *find_header(const struct ipc_response *response, const char *name)
{
    for (size_t i = 0; i < response->header_count; i++) {
        if (is_named(&response->headers[i], name))
            return &response->headers[i];
    }
    return NULL;
}

static bool says(const struct ipc_response *response, const char *name)
{
    return find_header(response, name) != NULL;
}

struct ipc_text request_content_type(const struct ipc_response *response)
{
    const struct ipc_header *header = find_header(response, "Content-Type");

    return header ? header->value : (struct ipc_text){0};
}

/* DSP0266 1.21 §8.2: the schema version of Link is that of @odata.type in the same answer. A body
 * without it is no resource, unless it answers a GET. */
static struct ipc_text schema_type(const struct gateway_request *request,
                                   const struct ipc_response *response)
{
    struct ipc_text type = {0};

    if (response->status >= 300 || says(response, "Content-Type"))
        return type;
    if (response->body.size)
        type = json_scan_string(response->body, "@odata.type");
    return type.size || request->method != IPC_GET ? type : ipc_text(request->route->type);
}

/* RFC 9110 §10.2.1: "GET, HEAD, PATCH". What else is in it, nobody here knows. */
static uint32_t parse_allow(struct ipc_text text)
{
    uint32_t methods = 0;
    size_t start = 0;

    for (size_t i = 0; i <= text.size; i++) {
        if (i < text.size && text.data[i] != ',' && text.data[i] != ' ')
            continue;
        for (int method = IPC_GET; method <= IPC_DELETE; method++) {
            const char *name = ipc_method_name((enum ipc_method)method);

            if (i - start == strlen(name) && memcmp(text.data + start, name, i - start) == 0)
                methods |= IPC_METHOD_BIT(method);
        }
        start = i + 1;
    }
    return methods;
}

/* RFC 9110 §15.5.6: 405 has what is allowed, also where a service refuses for a reason of its own
 * (ResourceCannotBeDeleted): then all but this method. */
uint32_t request_allowed(const struct gateway_request *request, const struct ipc_response *response)
{
    const struct ipc_header *said = find_header(response, "Allow");

    if (request_is_judged(request))
        return said ? parse_allow(said->value) : 0;
    if (said)
        return 0;
    if (response->status == 405)
        return request->route->methods & ~IPC_METHOD_BIT(request->method);
    return request->method == IPC_GET ? request->route->methods : 0;
}

/* Those that the head has a place for stand there, the others as they are. */
static void take_headers(const struct ipc_response *response,
                         struct ipc_header headers[static IPC_HEADERS_MAX],
                         struct response_head *head)
{
    head->headers = headers;
    head->header_count = 0;
    head->content_type = request_content_type(response);
    for (size_t i = 0; i < response->header_count; i++) {
        if (!is_named(&response->headers[i], "Content-Type") &&
            !is_named(&response->headers[i], "Allow"))
            headers[head->header_count++] = response->headers[i];
    }
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
        .allow = request_allowed(request, response),
        .headers = response->headers,
        .header_count = response->header_count,
        .body_size = response->body.size,
    };
    struct ipc_header headers[IPC_HEADERS_MAX];

    if (request_is_judged(request) && response->header_count > 0)
        take_headers(response, headers, &head);

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
