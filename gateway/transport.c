/* How a request came, see transport.h. Owns nothing. */
#include "gateway/transport.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/answer.h"
#include "gateway/forwarded.h"
#include "redfish/json.h"
#include "redfish/message.h"

DEFINE_CLEANUP(json_t *, json_decref)

static bool is_trusted(const void *context, struct ipc_text address)
{
    return policy_trusts(context, address);
}

/* Nearly all requests have no proxy and end at the first line. */
static bool is_forwarded(const struct gateway *gateway, const struct http_request *http)
{
    const struct ipc_text *headers = http->headers;

    return (headers[HTTP_HEADER_FORWARDED].data || headers[HTTP_HEADER_X_FORWARDED_FOR].data ||
            headers[HTTP_HEADER_X_FORWARDED_PROTO].data ||
            headers[HTTP_HEADER_X_FORWARDED_HOST].data) &&
           policy_trusts(&gateway->policy, http->client_address);
}

static struct forwarded_hop client_of(const struct gateway *gateway,
                                      const struct http_request *http)
{
    return forwarded_client(http, is_trusted, &gateway->policy);
}

bool transport_is_secure(const struct gateway *gateway, const struct http_request *http)
{
    enum forwarded_protocol protocol;

    if (!is_forwarded(gateway, http))
        return http->is_tls;
    protocol = client_of(gateway, http).protocol;
    /* TLS between proxy and us says nothing about a client that came to the proxy in the clear. */
    return protocol == FORWARDED_HTTPS || (protocol == FORWARDED_UNKNOWN && http->is_tls);
}

struct ipc_text transport_client_address(const struct gateway *gateway,
                                         const struct http_request *http)
{
    return is_forwarded(gateway, http) ? client_of(gateway, http).address : http->client_address;
}

struct ipc_text transport_host(const struct gateway *gateway, const struct http_request *http)
{
    struct ipc_text host = {0};

    if (is_forwarded(gateway, http))
        host = client_of(gateway, http).host;
    return host.data ? host : http->headers[HTTP_HEADER_HOST];
}

bool transport_may_carry_credentials(const struct gateway *gateway, const struct http_request *http)
{
    return gateway->policy.auth_over_plain_http || transport_is_secure(gateway, http);
}

bool transport_admit(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec)
{
    if (http->listener_tag == GATEWAY_LISTENER_UNIX || transport_is_secure(gateway, http))
        return true;
    switch (gateway->policy.http) {
    case POLICY_HTTP_SERVE:
        return true;
    case POLICY_HTTP_REDIRECT:
        answer_redirect(gateway, exchange, http, started_usec);
        return false;
    case POLICY_HTTP_OFF:
        break;
    }
    transport_refuse(gateway, exchange, http, started_usec, TRANSPORT_HTTP_IS_OFF);
    return false;
}

/* -- refusals -- */

static const struct {
    enum base_message message;
    const char *argument;   /* NULL: the request's target */
    const char *resolution; /* in the place of the registry's, since it knows the way out */
    bool close;
} refusals[] = {
    [TRANSPORT_HTTP_IS_OFF] = {BASE_ACCESS_DENIED, NULL,
                               "Use https: this service does not answer plain http.", true},
    [TRANSPORT_CREDENTIALS_IN_CLEAR] = {BASE_ACCESS_DENIED, NULL,
                                        "Use https: this service takes no user name, password or "
                                        "token by plain http.",
                                        false},
    [TRANSPORT_SESSIONS_ARE_OFF] = {BASE_SERVICE_DISABLED, "/redfish/v1/SessionService",
                                    "Use HTTP Basic authentication: sessions are switched off by "
                                    "the policy of this service.",
                                    false},
};

static int build_refusal(struct gateway *gateway, const struct http_request *http,
                         enum transport_refusal refusal)
{
    CLEANUP(free_cleanup) char *target = strndup(http->target.data, http->target.size);
    CLEANUP(json_decref_cleanup) json_t *document = NULL;
    const char *argument = refusals[refusal].argument ? refusals[refusal].argument : target;
    json_t *message, *messages = json_array();
    int r;

    message = argument ? message_new(NULL, refusals[refusal].message, argument, NULL) : NULL;
    if (!message ||
        json_object_set_new(message, "Resolution", json_string(refusals[refusal].resolution)) < 0) {
        json_decref(message);
        json_decref(messages);
        return -ENOMEM;
    }
    if (json_array_append_new(messages, message) < 0) {
        json_decref(messages);
        return -ENOMEM;
    }
    document = message_error_new(messages);
    if (!document)
        return -ENOMEM;
    gateway->head.size = 0;
    gateway->body.size = 0;
    r = json_text_append(&gateway->body, document);
    return r < 0 ? r
                 : response_append_head(
                       &gateway->head,
                       &(struct response_head){.status = 403, .body_size = gateway->body.size});
}

void transport_refuse(struct gateway *gateway, struct http_exchange *exchange,
                      const struct http_request *http, uint64_t started_usec,
                      enum transport_refusal refusal)
{
    if (build_refusal(gateway, http, refusal) < 0) {
        answer_out_of_memory(gateway, exchange, started_usec);
        return;
    }
    answer_respond(gateway, exchange,
                   &(struct http_response){
                       .head = {gateway->head.data, gateway->head.size},
                       .body = {gateway->body.data, gateway->body.size},
                       .close = refusals[refusal].close,
                   },
                   403, started_usec);
}
