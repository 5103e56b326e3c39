/*
 * What handlers of accounts have in common: who asks, what is logged, and the answers for changes
 * that were refused.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/secret.h"
#include "ipc/proto/account.h"
#include "redfish/json.h"
#include "svc-account/account-internal.h"
#include "svc-account/store-rules.h"

bool account_may(const struct service_request *request, uint32_t privileges)
{
    return (service_request_identity(request)->privileges & privileges) != 0;
}

bool account_is_own(const struct service_request *request)
{
    return ipc_text_equal(service_request_identity(request)->user,
                          service_request_parameter(request, 0));
}

void account_log_change(const struct service_request *request, const char *event,
                        const char *user_name)
{
    struct ipc_text by = service_request_identity(request)->user;
    struct ipc_text client = service_request_identity(request)->client_address;
    char by_escaped[LOG_ESCAPED_MAX], client_escaped[LOG_ESCAPED_MAX],
        user_escaped[LOG_ESCAPED_MAX];

    log_info("request=%s event=%s user=%s by=%s client=%s", service_request_id(request), event,
             log_escape(user_name, strlen(user_name), user_escaped),
             log_escape(by.data, by.size, by_escaped),
             log_escape(client.data, client.size, client_escaped));
}

void account_reply_refused(struct service_request *request, int outcome, const char *property,
                           const char *user_name)
{
    switch (outcome) {
    case ACCOUNT_STORE_E_UNKNOWN:
        service_reply_not_found(request);
        break;
    case ACCOUNT_STORE_E_EXISTS:
        service_reply_message(request, "/UserName", BASE_RESOURCE_ALREADY_EXISTS, "ManagerAccount",
                              "UserName", user_name, NULL);
        break;
    case ACCOUNT_STORE_E_FULL:
        service_reply_message(request, NULL, BASE_CREATE_LIMIT_REACHED_FOR_RESOURCE, NULL);
        break;
    case ACCOUNT_STORE_E_LAST_ADMINISTRATOR:
        service_reply_message(request, property,
                              service_request_method(request) == IPC_DELETE
                                  ? BASE_RESOURCE_CANNOT_BE_DELETED
                                  : BASE_ACCOUNT_NOT_MODIFIED,
                              NULL);
        break;
    case ACCOUNT_STORE_E_BUSY:
        service_reply_unavailable(request, ACCOUNT_RETRY_AFTER_S);
        break;
    case -ENOSPC:
    case -EDQUOT:
        log_error("request=%s event=account-change-failed cause=\"%s\"",
                  service_request_id(request), strerror(-outcome));
        service_reply_message(request, NULL, BASE_INSUFFICIENT_STORAGE, NULL);
        break;
    default: {
        char cause[64];

        snprintf(cause, sizeof(cause), "step=store errno=%d", -outcome);
        service_reply_failed(request, cause);
    }
    }
}

int account_check_password(const struct account_policy *policy, const char *password,
                           const char *name, json_t *messages)
{
    size_t length = account_password_length(password);
    char related[32];
    json_t *message;

    snprintf(related, sizeof(related), "/%s", name);
    if (length < policy->password_length_min || length > policy->password_length_max)
        message = message_new(related, BASE_PASSWORD_INCORRECT_LENGTH, NULL);
    else if (!account_password_is_printable(password))
        message = message_new(related, BASE_PROPERTY_VALUE_ERROR, name, NULL);
    else
        return 0;
    return json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

void account_wipe_text(const struct service_request *request, const char *name)
{
    const char *text = json_string_value(json_object_get(service_request_body(request), name));

    if (text)
        secret_wipe((char *)(uintptr_t)text, strlen(text));
}

void account_keep_session(const struct service_request *request)
{
    struct ipc_text session_id = service_request_identity(request)->session_id;
    struct ipc_server *server = service_server(service_request_service(request));

    if (session_id.size > 0 && account_publish_password_set(server, session_id) != 0)
        log_warning("request=%s event=password-set-not-published", service_request_id(request));
}
