/* What clients say about representations, judged, see negotiation.h. Owns nothing. */
#include "gateway/negotiation.h"

#include <strings.h>

static bool is_json(struct ipc_text content_type)
{
    static const char json[] = "application/json";
    size_t size = strlen(json);

    return content_type.size >= size && strncasecmp(content_type.data, json, size) == 0 &&
           (content_type.size == size || content_type.data[size] == ';' ||
            content_type.data[size] == ' ');
}

const char *negotiation_wrong_body_header(const struct http_request *http)
{
    struct ipc_text type = http->headers[HTTP_HEADER_CONTENT_TYPE];
    struct ipc_text encoding = http->headers[HTTP_HEADER_CONTENT_ENCODING];

    if (http->body.size == 0)
        return NULL;
    if (type.data && !is_json(type))
        return "Content-Type";
    if (encoding.data && (encoding.size != strlen("identity") ||
                          strncasecmp(encoding.data, "identity", encoding.size) != 0))
        return "Content-Encoding";
    return NULL;
}
