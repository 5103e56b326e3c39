/* Answers that end a request, see request.h. */
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/query.h"
#include "gateway/request.h"
#include "gateway/transport.h"
#include "redfish/uri.h"

void request_free(struct gateway_request *request)
{
    if (request->is_shared)
        HASH_DEL(request->gateway->in_flight_gets, request);
    query_gathering_free(request->gathering);
    route_table_unref(request->table);
    identity_unref(request->identity);
    free(request);
}

void request_fail_with(struct gateway_request *request, const struct response_head *head,
                       enum base_message message, const char *argument)
{
    answer_error(request->gateway, request->exchange, request->started_usec, head, message,
                 argument);
    request_free(request);
}

void request_fail(struct gateway_request *request, enum base_message message, const char *argument)
{
    request_fail_with(request, &(struct response_head){0}, message, argument);
}

void request_fail_internal(struct gateway_request *request, const char *where, int error)
{
    log_error("request=%s where=%s error=%s", request->request_id, where, strerror(-error));
    request_fail(request, BASE_INTERNAL_ERROR, NULL);
}

void request_fail_unavailable(struct gateway_request *request)
{
    request_fail_with(request, &(struct response_head){.retry_after_s = RETRY_AFTER_S},
                      BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "1");
}

void request_fail_by_policy(struct gateway_request *request, int outcome)
{
    transport_refuse(request->gateway, request->exchange, request->http, request->started_usec,
                     outcome == AUTHENTICATION_E_NO_SESSIONS ? TRANSPORT_SESSIONS_ARE_OFF
                                                             : TRANSPORT_CREDENTIALS_IN_CLEAR);
    request_free(request);
}

struct ipc_text request_challenge(const struct gateway_request *request)
{
    const struct gateway *gateway = request->gateway;

    /* Nobody is invited to what would be refused. For sessions there is no challenge: they are not
     * a scheme of RFC 9110 §11 (AccountService "HTTPBasicAuth": Disabled has none, too). */
    if (!gateway->policy.basic_auth || !transport_may_carry_credentials(gateway, request->http))
        return (struct ipc_text){0};
    return ipc_text("Basic realm=\"Redfish\", charset=\"UTF-8\"");
}

void request_fail_unauthorized(struct gateway_request *request)
{
    bool has_token = request->http->headers[HTTP_HEADER_X_AUTH_TOKEN].data != NULL;

    request_fail_with(
        request, &(struct response_head){.status = 401, .challenge = request_challenge(request)},
        has_token ? BASE_NO_VALID_SESSION : BASE_ACCESS_UNAUTHORIZED, NULL);
}

void request_fail_forbidden(struct gateway_request *request)
{
    struct gateway *gateway = request->gateway;
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    int r;

    if (!request->identity || !request->identity->view.password_change_required) {
        request_fail(request, BASE_INSUFFICIENT_PRIVILEGE, NULL);
        return;
    }
    /* DSP0266 §13.2.6: until the password is changed, everything else is refused with the account
     * to change. */
    r = buffer_printf(&uri, "/redfish/v1/AccountService/Accounts/");
    if (r == 0)
        r = uri_append_segment(&uri, request->identity->view.user);
    if (r == 0)
        r = buffer_append(&uri, "", 1);
    if (r < 0) {
        answer_out_of_memory(gateway, request->exchange, request->started_usec);
        request_free(request);
        return;
    }
    request_fail_with(request, &(struct response_head){.status = 403},
                      BASE_PASSWORD_CHANGE_REQUIRED, uri.data);
}
