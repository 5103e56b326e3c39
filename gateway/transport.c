/* How a request came, see transport.h. Owns nothing. */
#include "gateway/transport.h"

#include "gateway/answer.h"

bool transport_is_secure(const struct gateway *gateway, const struct http_request *http)
{
    return http->is_tls;
}

bool transport_admit(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec)
{
    if (http->listener_tag != GATEWAY_LISTENER_HTTP ||
        gateway->options.http_mode != GATEWAY_HTTP_REDIRECT)
        return true;
    answer_redirect(gateway, exchange, http, started_usec);
    return false;
}

struct ipc_text transport_client_address(const struct gateway *gateway,
                                         const struct http_request *http)
{
    return http->client_address;
}
