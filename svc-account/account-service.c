/* The AccountService resource: policy for passwords and lockouts. AccountService_v1.xml, release
 * 2025.4. */
#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "redfish/patch.h"
#include "svc-account/account-internal.h"
#include "svc-account/store-rules.h"

#define SECONDS_MAX (7.0 * 24 * 3600)

enum {
    MIN_PASSWORD_LENGTH,
    LOCKOUT_THRESHOLD,
    LOCKOUT_DURATION,
    LOCKOUT_COUNTER_RESET_AFTER,
    LOCKOUT_COUNTER_RESET_ENABLED,
};

/* Below 8 a password policy is none (NIST SP 800-63B §5.1.1.1). */
static const struct patch_property writable[] = {
    {"/MinPasswordLength", PATCH_INTEGER, 0, 8, 64, NULL, MIN_PASSWORD_LENGTH},
    {"/AccountLockoutThreshold", PATCH_INTEGER, 0, 0, 65535, NULL, LOCKOUT_THRESHOLD},
    {"/AccountLockoutDuration", PATCH_INTEGER, 0, 0, SECONDS_MAX, NULL, LOCKOUT_DURATION},
    {"/AccountLockoutCounterResetAfter", PATCH_INTEGER, 0, 0, SECONDS_MAX, NULL,
     LOCKOUT_COUNTER_RESET_AFTER},
    {"/AccountLockoutCounterResetEnabled", PATCH_BOOLEAN, 0, 0, 0, NULL,
     LOCKOUT_COUNTER_RESET_ENABLED},
};

static json_t *resource_new(const struct account_policy *policy)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:{s:s, s:s}, s:b, s:s, s:s, s:[s, s], s:I, s:I, "
                     "s:I, s:I, s:I, s:b, s:{s:s}, s:{s:s}}",
                     "@odata.id", ACCOUNT_SERVICE_URI, "@odata.type", "#" ACCOUNT_SERVICE_TYPE,
                     "Id", "AccountService", "Name", "Account Service", "Description",
                     "Accounts of this service and the rules for them", "Status", "State",
                     "Enabled", "Health", "OK", "ServiceEnabled", true, "LocalAccountAuth",
                     "Enabled", "HTTPBasicAuth", "Enabled", "SupportedAccountTypes", "Redfish",
                     "WebUI", "MinPasswordLength", (json_int_t)policy->password_length_min,
                     "MaxPasswordLength", (json_int_t)policy->password_length_max,
                     "AccountLockoutThreshold", (json_int_t)policy->lockout_threshold,
                     "AccountLockoutDuration", (json_int_t)policy->lockout_duration_s,
                     "AccountLockoutCounterResetAfter",
                     (json_int_t)policy->lockout_counter_reset_after_s,
                     "AccountLockoutCounterResetEnabled", policy->lockout_counter_reset_enabled,
                     "Accounts", "@odata.id", ACCOUNTS_URI, "Roles", "@odata.id", ROLES_URI);
}

static const struct account_policy *policy_of(const struct service_request *request)
{
    struct account_store *store = account_store_of(service_request_service(request));

    return store->ops->policy(store);
}

void account_service_get(struct service_request *request)
{
    service_reply_resource(request, resource_new(policy_of(request)));
}

static void set_value(struct account_policy *policy, const struct patch_value *value)
{
    uint32_t number = (uint32_t)json_integer_value(value->value);

    switch (value->property->key) {
    case MIN_PASSWORD_LENGTH:
        policy->password_length_min = number;
        break;
    case LOCKOUT_THRESHOLD:
        policy->lockout_threshold = number;
        break;
    case LOCKOUT_DURATION:
        policy->lockout_duration_s = number;
        break;
    case LOCKOUT_COUNTER_RESET_AFTER:
        policy->lockout_counter_reset_after_s = number;
        break;
    case LOCKOUT_COUNTER_RESET_ENABLED:
        policy->lockout_counter_reset_enabled = json_is_true(value->value);
        break;
    }
}

static void on_set(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;
    char escaped[LOG_ESCAPED_MAX];
    struct ipc_text user = service_request_identity(request)->user;

    if (outcome != 0) {
        account_reply_refused(request, outcome, NULL, NULL);
        return;
    }
    log_info("request=%s event=account-policy-changed by=%s", service_request_id(request),
             log_escape(user.data, user.size, escaped));
    service_reply_updated(request, NULL);
}

static void set_policy(struct service_request *request, const struct patch_value *values,
                       size_t count)
{
    struct account_store *store = account_store_of(service_request_service(request));
    struct account_policy policy = *policy_of(request);
    int r;

    for (size_t i = 0; i < count; i++)
        set_value(&policy, &values[i]);
    if (!account_policy_is_valid(&policy)) {
        service_reply_message(request, "/AccountLockoutCounterResetAfter",
                              BASE_PROPERTY_VALUE_CONFLICT, "AccountLockoutCounterResetAfter",
                              "AccountLockoutDuration", NULL);
        return;
    }
    r = store->ops->set_policy(store, &policy, on_set, request);
    if (r != 0)
        account_reply_refused(request, r, NULL, NULL);
}

void account_service_patch(struct service_request *request)
{
    json_t *current = resource_new(policy_of(request)), *messages = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    int count = -1;

    if (current && messages)
        count = patch_check(service_request_body(request), writable, ARRAY_SIZE(writable), current,
                            values, messages);
    json_decref(current);
    if (count < 0) {
        json_decref(messages);
        service_reply_failed(request, "step=check cause=memory");
    } else if (json_array_size(messages) > 0) {
        service_reply_messages(request, messages);
    } else {
        json_decref(messages);
        set_policy(request, values, (size_t)count);
    }
}
