/* The AccountService resource: policy for passwords and lockouts. AccountService_v1.xml, release
 * 2025.4. */
#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "redfish/privilege.h"
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
    {.pointer = "/MinPasswordLength", .key = MIN_PASSWORD_LENGTH, .minimum = 8, .maximum = 64},
    {.pointer = "/AccountLockoutThreshold", .key = LOCKOUT_THRESHOLD, .maximum = 65535},
    {.pointer = "/AccountLockoutDuration", .key = LOCKOUT_DURATION, .maximum = SECONDS_MAX},
    {.pointer = "/AccountLockoutCounterResetAfter",
     .key = LOCKOUT_COUNTER_RESET_AFTER,
     .maximum = SECONDS_MAX},
    {.pointer = "/AccountLockoutCounterResetEnabled", .key = LOCKOUT_COUNTER_RESET_ENABLED},
};

const struct patch_form account_service_form = {
    .schema = &schema_AccountService,
    .type = ACCOUNT_SERVICE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static json_t *resource_new(const struct account_policy *policy)
{
    json_t *resource = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:{s:s, s:s}, s:b, s:s, s:s, s:[s, s], s:I, s:I, "
        "s:I, s:I, s:I, s:b, s:{s:s}, s:{s:s}, s:o}",
        "@odata.id", ACCOUNT_SERVICE_URI, "@odata.type", "#" ACCOUNT_SERVICE_TYPE, "Id",
        "AccountService", "Name", "Account Service", "Description",
        "Accounts of this service and the rules for them", "Status", "State", "Enabled", "Health",
        "OK", "ServiceEnabled", true, "LocalAccountAuth", "Enabled", "HTTPBasicAuth", "Enabled",
        "SupportedAccountTypes", "Redfish", "WebUI", "MinPasswordLength",
        (json_int_t)policy->password_length_min, "MaxPasswordLength",
        (json_int_t)policy->password_length_max, "AccountLockoutThreshold",
        (json_int_t)policy->lockout_threshold, "AccountLockoutDuration",
        (json_int_t)policy->lockout_duration_s, "AccountLockoutCounterResetAfter",
        (json_int_t)policy->lockout_counter_reset_after_s, "AccountLockoutCounterResetEnabled",
        policy->lockout_counter_reset_enabled, "Accounts", "@odata.id", ACCOUNTS_URI, "Roles",
        "@odata.id", ROLES_URI, "PrivilegeMap",
        json_link(PRIVILEGE_MAP_URI, privilege_registry_id()));

    if (resource && patch_annotate(&account_service_form, resource) != 0) {
        json_decref(resource);
        return NULL;
    }
    return resource;
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
    json_t *messages CLEANUP(json_decrefp) = service_request_data(request);
    char escaped[LOG_ESCAPED_MAX];
    struct ipc_text user = service_request_identity(request)->user;

    if (outcome != 0) {
        account_reply_refused(request, outcome, NULL, NULL);
        return;
    }
    log_info("request=%s event=account-policy-changed by=%s", service_request_id(request),
             log_escape(user.data, user.size, escaped));
    service_reply_updated(request, TAKE(messages));
}

static void set_policy(struct service_request *request, struct patch_result *result)
{
    struct account_store *store = account_store_of(service_request_service(request));
    struct account_policy policy = *policy_of(request);
    int r;

    for (size_t i = 0; i < result->value_count; i++)
        set_value(&policy, &result->values[i]);
    if (!account_policy_is_valid(&policy)) {
        service_reply_message(request, "/AccountLockoutCounterResetAfter",
                              BASE_PROPERTY_VALUE_CONFLICT, "AccountLockoutCounterResetAfter",
                              "AccountLockoutDuration", NULL);
        return;
    }
    service_request_set_data(request, result->messages);
    r = store->ops->set_policy(store, &policy, on_set, request);
    if (r == 0)
        (void)TAKE(result->messages); /* to on_set() */
    else
        account_reply_refused(request, r, NULL, NULL);
}

void account_service_patch(struct service_request *request)
{
    json_t *current CLEANUP(json_decrefp) = resource_new(policy_of(request));
    struct patch_result result;

    if (!current) {
        service_reply_failed(request, "step=check cause=memory");
    } else if (service_request_check(request, &account_service_form, current, &result)) {
        set_policy(request, &result);
        patch_result_deinit(&result);
    }
}
