/* Which emulated system a request means, see instance.h. Owns nothing. */
#include "gateway/instance.h"

#include <ctype.h>

#include "gateway/transport.h"

/* "192.0.2.1": what has no letter in its last label (RFC 1123 §2.1). */
static bool is_address(const char *host, size_t size)
{
    size_t start = size;

    while (start > 0 && host[start - 1] != '.')
        start--;
    for (size_t i = start; i < size; i++) {
        if (!isdigit((unsigned char)host[i]))
            return false;
    }
    return true;
}

static struct ipc_text first_label(struct ipc_text host, char text[static IPC_NAME_BYTES_MAX])
{
    const char *colon = host.size ? memchr(host.data, ':', host.size) : NULL;
    size_t size = colon ? (size_t)(colon - host.data) : host.size, length = 0;

    if (is_address(host.data, size))
        return (struct ipc_text){0};
    for (; length < size && host.data[length] != '.'; length++) {
        unsigned char c = (unsigned char)host.data[length];

        if (length == IPC_NAME_BYTES_MAX || !(isalnum(c) || c == '-' || c == '_'))
            return (struct ipc_text){0};
        text[length] = (char)tolower(c);
    }
    return (struct ipc_text){text, length};
}

struct ipc_text instance_of(const struct gateway *gateway, const struct http_request *http,
                            char text[static IPC_NAME_BYTES_MAX])
{
    if (http->listener_name.size > 0 || !gateway->options.instance_by_host)
        return http->listener_name;
    return first_label(transport_host(gateway, http), text);
}
