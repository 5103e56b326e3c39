/* Names and limits of messages, see message.h and message-internal.h. */
#include "ipc/message-internal.h"

#include <errno.h>
#include <stdlib.h>

const char *ipc_method_name(enum ipc_method method)
{
    static const char *const names[IPC_METHOD_COUNT] = {
        [IPC_GET] = "GET", [IPC_POST] = "POST",     [IPC_PATCH] = "PATCH",
        [IPC_PUT] = "PUT", [IPC_DELETE] = "DELETE", [IPC_CALL] = "CALL",
    };

    return (unsigned int)method < IPC_METHOD_COUNT ? names[method] : "unknown";
}

/* One text and the most bytes that it may have. */
struct text_limit {
    const struct ipc_text *text;
    size_t bytes_max;
};

static int check_texts(const struct text_limit *limits, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (limits[i].text->size > limits[i].bytes_max)
            return IPC_E_TOO_LARGE;
    }
    return 0;
}

int message_check_request(const struct ipc_request *request)
{
    const struct text_limit limits[] = {
        {&request->instance, IPC_NAME_BYTES_MAX},
        {&request->uri, IPC_URI_BYTES_MAX},
        {&request->query, IPC_URI_BYTES_MAX},
        {&request->request_id, IPC_HEADER_BYTES_MAX},
        {&request->identity.user, IPC_HEADER_BYTES_MAX},
        {&request->identity.role, IPC_HEADER_BYTES_MAX},
        {&request->identity.session_id, IPC_HEADER_BYTES_MAX},
        {&request->identity.client_address, IPC_HEADER_BYTES_MAX},
        {&request->if_match, IPC_HEADER_BYTES_MAX},
        {&request->if_none_match, IPC_HEADER_BYTES_MAX},
        {&request->body, IPC_FRAME_BYTES_MAX},
    };

    if ((unsigned int)request->method >= IPC_METHOD_COUNT || request->uri.size == 0 ||
        request->deadline_ms == 0 || request->deadline_ms > IPC_DEADLINE_MS_MAX)
        return -EINVAL;
    return check_texts(limits, sizeof(limits) / sizeof(limits[0]));
}

/* RFC 9110 §5.5 "Field Values": no control characters except the tab, so that no header can hide in
 * another's value. */
static bool is_field_value(struct ipc_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];

        if ((c < 0x20 && c != '\t') || c == 0x7f)
            return false;
    }
    return true;
}

/* RFC 9110 §5.6.2 "Tokens". */
static bool is_token(struct ipc_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              (c && strchr("!#$%&'*+-.^_`|~", c))))
            return false;
    }
    return text.size > 0;
}

int message_check_response(const struct ipc_response *response)
{
    if (response->status < 100 || response->status > 599 || !is_field_value(response->etag))
        return -EINVAL;
    if ((response->flags & IPC_RESPONSE_STREAM) &&
        (response->body.size > 0 || response->privileges[0]))
        return -EINVAL;
    if (response->header_count > IPC_HEADERS_MAX || response->etag.size > IPC_HEADER_BYTES_MAX ||
        response->body.size > IPC_FRAME_BYTES_MAX)
        return IPC_E_TOO_LARGE;
    for (size_t i = 0; i < response->header_count; i++) {
        const struct ipc_header *header = &response->headers[i];

        if (header->name.size > IPC_NAME_BYTES_MAX || header->value.size > IPC_HEADER_BYTES_MAX)
            return IPC_E_TOO_LARGE;
        if (!is_token(header->name) || !is_field_value(header->value))
            return -EINVAL;
    }
    return 0;
}

int message_check_hello(const struct ipc_hello *hello)
{
    if (hello->version == 0 || hello->name.size == 0)
        return -EINVAL;
    if (hello->name.size > IPC_NAME_BYTES_MAX || hello->route_count > IPC_ROUTES_MAX ||
        hello->root_uuid.size > IPC_NAME_BYTES_MAX)
        return IPC_E_TOO_LARGE;
    for (size_t i = 0; i < hello->route_count; i++) {
        const struct ipc_route *route = &hello->routes[i];

        if (route->uri_template.size == 0 || route->uri_template.data[0] != '/')
            return -EINVAL;
        if (route->uri_template.size > IPC_URI_BYTES_MAX || route->type.size > IPC_HEADER_BYTES_MAX)
            return IPC_E_TOO_LARGE;
    }
    return 0;
}

int message_check_invalidate(struct ipc_text instance, const struct ipc_text *uris,
                             size_t uri_count)
{
    if (uri_count > IPC_INVALIDATE_URIS_MAX || instance.size > IPC_NAME_BYTES_MAX)
        return IPC_E_TOO_LARGE;
    for (size_t i = 0; i < uri_count; i++) {
        if (uris[i].size == 0)
            return -EINVAL;
        if (uris[i].size > IPC_URI_BYTES_MAX)
            return IPC_E_TOO_LARGE;
    }
    return 0;
}

int message_check_publish(struct ipc_text topic, struct ipc_text data)
{
    if (topic.size == 0)
        return -EINVAL;
    if (topic.size > IPC_NAME_BYTES_MAX || data.size > IPC_FRAME_BYTES_MAX)
        return IPC_E_TOO_LARGE;
    return 0;
}

#define REQUEST_TEXTS 12

static void list_texts(struct ipc_request *request, struct ipc_text *texts[static REQUEST_TEXTS])
{
    texts[0] = &request->instance;
    texts[1] = &request->uri;
    texts[2] = &request->query;
    texts[3] = &request->request_id;
    texts[4] = &request->identity.user;
    texts[5] = &request->identity.role;
    texts[6] = &request->identity.session_id;
    texts[7] = &request->identity.client_address;
    texts[8] = &request->if_match;
    texts[9] = &request->body;
    texts[10] = &request->if_none_match;
    texts[11] = &request->query;
}

size_t message_request_bytes(const struct ipc_request *request)
{
    struct ipc_request views = *request;
    struct ipc_text *texts[REQUEST_TEXTS];
    size_t bytes = 0;

    list_texts(&views, texts);
    for (size_t i = 0; i < REQUEST_TEXTS; i++)
        bytes += texts[i]->size;
    return bytes;
}

void message_copy_request(const struct ipc_request *request, char *storage,
                          struct ipc_request *ret_copy)
{
    struct ipc_text *texts[REQUEST_TEXTS];

    *ret_copy = *request;
    list_texts(ret_copy, texts);
    for (size_t i = 0; i < REQUEST_TEXTS; i++) {
        if (texts[i]->size)
            memcpy(storage, texts[i]->data, texts[i]->size);
        texts[i]->data = storage;
        storage += texts[i]->size;
    }
}
