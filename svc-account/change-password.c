/*
 * The action ManagerAccount.ChangePassword: another password for an account, from somebody who
 * knows his own, so that a session that was left open or stolen is not enough. Everybody may use it
 * for the own account, as everybody may PATCH its Password; for others ConfigureUsers is needed.
 * ManagerAccount_v1.xml, release 2025.4.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "svc-account/account-internal.h"

#define OWN_PASSWORD "SessionAccountPassword"
#define NEW_PASSWORD "NewPassword"

static const struct patch_property parameters[] = {
    {.pointer = "/" OWN_PASSWORD, .flags = PATCH_SECRET},
    {.pointer = "/" NEW_PASSWORD, .flags = PATCH_SECRET},
};

const struct patch_form change_password_form = {
    .schema = &schema_ManagerAccount,
    .type = ACCOUNT_TYPE,
    .action = "ChangePassword",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

static struct account_store *store_of(const struct service_request *request)
{
    return account_store_of(service_request_service(request));
}

static const char *text_of(const struct service_request *request, const char *name)
{
    return json_string_value(json_object_get(service_request_body(request), name));
}

static void on_changed(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;

    if (outcome != 0) {
        account_reply_refused(request, outcome, NULL, NULL);
        return;
    }
    account_log_change(request, "account-password-changed", account->user_name);
    account_keep_session(request);
    service_reply_no_content(request);
}

static void on_verified(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;
    struct account_store *store = store_of(request);
    const struct account_change change = {.fields = ACCOUNT_CHANGE_PASSWORD,
                                          .password = text_of(request, NEW_PASSWORD)};

    if (outcome == 0) {
        outcome = store->ops->update(store, service_request_parameter(request, 0), &change,
                                     on_changed, request);
        account_wipe_text(request, NEW_PASSWORD);
        if (outcome == 0)
            return;
    } else {
        account_wipe_text(request, NEW_PASSWORD);
    }
    if (outcome == ACCOUNT_STORE_E_DENIED) {
        account_log_change(request, "account-password-refused",
                           service_request_parameter(request, 0));
        service_reply_message(request, "/" OWN_PASSWORD, BASE_ACTION_PARAMETER_VALUE_ERROR,
                              OWN_PASSWORD, CHANGE_PASSWORD, NULL);
        return;
    }
    account_reply_refused(request, outcome, NULL, NULL);
}

static void verify(struct service_request *request)
{
    struct account_store *store = store_of(request);
    struct ipc_text user = service_request_identity(request)->user; /* NUL-terminated */
    int r = store->ops->verify(store, user.size > 0 ? user.data : "",
                               text_of(request, OWN_PASSWORD), on_verified, request);

    account_wipe_text(request, OWN_PASSWORD);
    if (r == 0)
        return;
    account_wipe_text(request, NEW_PASSWORD);
    account_reply_refused(request, r, NULL, NULL);
}

/* The rules of the policy. Returns true when the request may go on; else it was answered. */
static bool check_new_password(struct service_request *request, struct patch_result *result)
{
    struct account_store *store = store_of(request);

    if (account_check_password(store->ops->policy(store), text_of(request, NEW_PASSWORD),
                               NEW_PASSWORD, result->messages) != 0)
        service_reply_failed(request, "step=check cause=memory");
    else if (json_array_size(result->messages) > 0)
        service_reply_messages(request, TAKE(result->messages));
    else
        return true;
    return false;
}

void account_change_password_post(struct service_request *request)
{
    struct account_store *store = store_of(request);
    struct patch_result result;
    bool is_good;

    if (!account_may(request, IPC_PRIVILEGE_CONFIGURE_USERS) &&
        !(account_may(request, IPC_PRIVILEGE_CONFIGURE_SELF) && account_is_own(request))) {
        service_reply_message(request, NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
        return;
    }
    if (!store->ops->find(store, service_request_parameter(request, 0))) {
        service_reply_not_found(request);
        return;
    }
    if (!service_request_check(request, &change_password_form, NULL, &result))
        return;
    is_good = check_new_password(request, &result);
    patch_result_deinit(&result);
    if (is_good)
        verify(request);
}
