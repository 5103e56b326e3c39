/* Browsers, see cors.h. Owns nothing. */
#include "gateway/cors.h"

#include <strings.h>

#include "gateway/answer.h"
#include "gateway/transport.h"

#define PREFLIGHT_MAX_AGE_S "600"

int cors_append_lines(struct buffer *out, const struct policy *policy, struct ipc_text origin)
{
    static const char expose[] =
        "Access-Control-Expose-Headers: "
        "Allow, ETag, Link, Location, OData-Version, Retry-After, X-Auth-Token\r\n";
    static const char credentials[] = "Access-Control-Allow-Credentials: true\r\n";
    int r;

    if (!policy_allows_origin(policy, origin))
        return 0;
    r = buffer_printf(out, "Access-Control-Allow-Origin: %.*s\r\n", (int)origin.size, origin.data);
    if (r == 0)
        r = buffer_append(out, expose, strlen(expose));
    if (r == 0 && policy->cors_credentials)
        r = buffer_append(out, credentials, strlen(credentials));
    return r;
}

bool cors_answer_preflight(struct gateway *gateway, struct http_exchange *exchange,
                           const struct http_request *http, uint64_t started_usec)
{
    static const char head[] =
        "HTTP/1.1 204 No Content\r\n"
        "Cache-Control: no-store\r\n"
        "Access-Control-Allow-Methods: GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS\r\n"
        "Access-Control-Allow-Headers: Authorization, Content-Type, If-Match, If-None-Match, "
        "OData-Version, X-Auth-Token\r\n"
        "Access-Control-Max-Age: " PREFLIGHT_MAX_AGE_S "\r\n";
    struct ipc_text origin = http->headers[HTTP_HEADER_ORIGIN];

    if (http->method != HTTP_OPTIONS || origin.size == 0 ||
        !policy_allows_origin(&gateway->policy, origin))
        return false;
    answer_send(gateway, exchange, ipc_text(head), (struct ipc_text){0}, 204, started_usec);
    return true;
}

/* RFC 6454 §6.2: scheme "://" host [":" port], as in Host. Which scheme does not matter: both are
 * this service. */
static bool is_own(struct ipc_text origin, struct ipc_text host)
{
    static const char separator[] = "://";
    const char *at = memmem(origin.data, origin.size, separator, strlen(separator));
    size_t size;

    if (!at)
        return false;
    at += strlen(separator);
    size = origin.size - (size_t)(at - origin.data);
    return size == host.size && strncasecmp(at, host.data, size) == 0;
}

/* "*" lets any page read what a token got it; it lends nobody the browser's passwords. */
static bool is_named(const struct policy *policy, struct ipc_text origin)
{
    return policy_allows_origin(policy, origin) && strcmp(policy->origins[0], "*") != 0;
}

bool cors_is_forged(const struct gateway *gateway, const struct http_request *http)
{
    struct ipc_text origin = http->headers[HTTP_HEADER_ORIGIN];

    if (!origin.data || http->method == HTTP_GET || http->method == HTTP_HEAD ||
        http->method == HTTP_OPTIONS)
        return false;
    /* A page can't set X-Auth-Token without a preflight. */
    return http->headers[HTTP_HEADER_AUTHORIZATION].data &&
           !http->headers[HTTP_HEADER_X_AUTH_TOKEN].data &&
           !is_own(origin, transport_host(gateway, http)) && !is_named(&gateway->policy, origin);
}
