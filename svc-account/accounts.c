/*
 * Accounts: the collection and its members. Bodies are checked by a form; the store applies them.
 * ManagerAccount_v1.xml, release 2025.4; privileges: the standard registry's ManagerAccount with
 * its override for Password.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "svc-account/account-internal.h"
#include "svc-account/store-rules.h"

static const char *const role_ids[] = {"Administrator", "Operator", "ReadOnly", NULL};

/* AccountTypes that the embedded store gives to everybody, as bmcweb shows the members of the group
 * "redfish". A client may name them, but gets both. */
static const char *const account_types[] = {"Redfish", "WebUI", NULL};

#define ACCOUNT_TYPES 0 /* no field of struct account_change */

static const struct patch_property writable[] = {
    {.pointer = "/UserName", .key = ACCOUNT_CHANGE_USER_NAME},
    {.pointer = "/Password", .key = ACCOUNT_CHANGE_PASSWORD, .flags = PATCH_SECRET},
    {.pointer = "/RoleId", .key = ACCOUNT_CHANGE_ROLE, .values = role_ids},
    {.pointer = "/Enabled", .key = ACCOUNT_CHANGE_ENABLED},
    {.pointer = "/Locked", .key = ACCOUNT_CHANGE_UNLOCK},
    {.pointer = "/PasswordChangeRequired", .key = ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED},
    {.pointer = "/AccountTypes",
     .key = ACCOUNT_TYPES,
     .flags = PATCH_CREATE_ONLY,
     .values = account_types},
};

const struct patch_form account_form = {
    .schema = &schema_ManagerAccount,
    .type = ACCOUNT_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static struct account_store *store_of(const struct service_request *request)
{
    return account_store_of(service_request_service(request));
}

/* -- reading -- */

static json_t *resource_new(const struct account *account)
{
    const char *role_id = account_role_id(account->role);
    json_t *resource = json_pack(
        "{s:s+, s:s, s:s, s:s, s:s, s:s, s:n, s:s, s:b, s:b, s:b, s:[s, s], s:b, s:{s:{s:s+}}, "
        "s:{s:{s:s++}}}",
        "@odata.id", ACCOUNTS_URI "/", account->user_name, "@odata.type", "#" ACCOUNT_TYPE, "Id",
        account->user_name, "Name", "User Account", "Description", "User Account", "UserName",
        account->user_name, "Password", "RoleId", role_id, "Enabled", account->enabled, "Locked",
        account->locked, "PasswordChangeRequired", account->password_change_required,
        "AccountTypes", account_types[0], account_types[1], "StrictAccountTypes", false, "Links",
        "Role", "@odata.id", ROLES_URI "/", role_id, "Actions", "#" CHANGE_PASSWORD, "target",
        ACCOUNTS_URI "/", account->user_name, "/Actions/" CHANGE_PASSWORD);

    if (resource && patch_annotate(&account_form, resource) != 0) {
        json_decref(resource);
        return NULL;
    }
    return resource;
}

void account_collection_get(struct service_request *request)
{
    struct account_store *store = store_of(request);
    json_t *members = json_array();
    const struct account *account;
    size_t count = 0;

    while (members && (account = store->ops->at(store, count)) != NULL) {
        if (json_array_append_new(members, json_link(ACCOUNTS_URI "/%s", account->user_name)) !=
            0) {
            json_decref(members);
            members = NULL;
        }
        count++;
    }
    service_reply_resource(
        request, members ? json_pack("{s:s, s:s, s:s, s:s, s:I, s:o}", "@odata.id", ACCOUNTS_URI,
                                     "@odata.type", "#" ACCOUNT_COLLECTION_TYPE, "Name", "Accounts",
                                     "Description", "Users of this service", "Members@odata.count",
                                     (json_int_t)count, "Members", members)
                         : NULL);
}

void account_get(struct service_request *request)
{
    struct account_store *store = store_of(request);
    const struct account *account = store->ops->find(store, service_request_parameter(request, 0));

    if (!account_is_own(request) &&
        !account_may(request, IPC_PRIVILEGE_CONFIGURE_USERS | IPC_PRIVILEGE_CONFIGURE_MANAGER))
        service_reply_message(request, NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
    else if (!account)
        service_reply_not_found(request);
    else
        service_reply_resource(request, resource_new(account));
}

/* -- bodies -- */

static int add_message(json_t *messages, json_t *message)
{
    return json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

static int check_user_name(const char *user_name, json_t *messages)
{
    if (account_name_is_valid(user_name))
        return 0;
    return add_message(messages, message_new("/UserName", BASE_PROPERTY_VALUE_FORMAT_ERROR,
                                             user_name, "UserName", NULL));
}

/* Takes one checked value over. Locks come from failed log-ins only, so nobody sets Locked to true.
 */
static int take_value(const struct account_policy *policy, const struct patch_value *value,
                      struct account_change *change, json_t *messages)
{
    change->fields |= (unsigned int)value->property->key;
    switch (value->property->key) {
    case ACCOUNT_CHANGE_USER_NAME:
        change->user_name = json_string_value(value->value);
        return check_user_name(change->user_name, messages);
    case ACCOUNT_CHANGE_PASSWORD:
        change->password = json_string_value(value->value);
        return account_check_password(policy, change->password, "Password", messages);
    case ACCOUNT_CHANGE_ROLE:
        (void)account_role_parse(json_string_value(value->value),
                                 &change->role); /* it is in the list */
        return 0;
    case ACCOUNT_CHANGE_ENABLED:
        change->enabled = json_is_true(value->value);
        return 0;
    case ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED:
        change->password_change_required = json_is_true(value->value);
        return 0;
    case ACCOUNT_CHANGE_UNLOCK:
        if (json_is_false(value->value))
            return 0;
        return add_message(messages, message_new("/Locked", BASE_PROPERTY_VALUE_NOT_IN_LIST, "true",
                                                 "Locked", NULL));
    default:
        return 0;
    }
}

/* Values to change. Returns true when they are good; else the request was answered. */
static bool take_values(struct service_request *request, const struct patch_result *result,
                        struct account_change *change)
{
    struct account_store *store = store_of(request);
    size_t message_count = json_array_size(result->messages);
    int r = 0;

    for (size_t i = 0; r == 0 && i < result->value_count; i++)
        r = take_value(store->ops->policy(store), &result->values[i], change, result->messages);
    if (r < 0)
        service_reply_failed(request, "step=check cause=memory");
    else if (json_array_size(result->messages) > message_count)
        service_reply_messages(request, json_incref(result->messages));
    else
        return true;
    return false;
}

/*
 * Body to change. Returns true when it is good; else the request was answered. current: the account
 * that is patched, NULL for a new one. Texts of the change are borrowed from the body; the
 * messages, about what could not be changed, are the caller's.
 */
static bool read_change(struct service_request *request, const struct account *current,
                        struct account_change *change, json_t **ret_messages)
{
    json_t *resource CLEANUP(json_decrefp) = current ? resource_new(current) : NULL;
    struct patch_result result;
    bool is_good;

    if (current && !resource) {
        service_reply_failed(request, "step=check cause=memory");
        return false;
    }
    if (!service_request_check(request, &account_form, resource, &result))
        return false;
    is_good = take_values(request, &result, change);
    if (is_good)
        *ret_messages = TAKE(result.messages);
    patch_result_deinit(&result);
    return is_good;
}

/* -- writing -- */

static void on_created(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;
    char location[sizeof(ACCOUNTS_URI) + 1 + ACCOUNT_NAME_BYTES_MAX];

    if (outcome != 0) {
        account_reply_refused(
            request, outcome, NULL,
            json_string_value(json_object_get(service_request_body(request), "UserName")));
        return;
    }
    account_log_change(request, "account-created", account->user_name);
    snprintf(location, sizeof(location), ACCOUNTS_URI "/%s", account->user_name);
    service_reply_created(request, location, resource_new(account), NULL, 0);
}

void account_collection_post(struct service_request *request)
{
    struct account_store *store = store_of(request);
    json_t *messages CLEANUP(json_decrefp) = NULL;
    struct account_change change = {0};
    int r;

    if (!read_change(request, NULL, &change, &messages))
        return;
    r = store->ops->create(store, &change, on_created, request);
    account_wipe_text(request, "Password");
    if (r != 0)
        account_reply_refused(request, r, NULL, NULL);
}

/* After a new name the old URI is gone: the answer is the resource where it is now. */
static void reply_renamed(struct service_request *request, const struct account *account,
                          json_t *messages)
{
    json_t *resource = resource_new(account);

    if (json_array_size(messages) == 0) {
        json_decref(messages);
    } else if (json_put(resource, "@Message.ExtendedInfo", messages) != 0) {
        json_decref(resource);
        resource = NULL;
    }
    service_reply_resource(request, resource);
}

static void on_updated(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;
    json_t *messages CLEANUP(json_decrefp) = service_request_data(request);
    const json_t *body = service_request_body(request);

    if (outcome != 0) {
        account_reply_refused(request, outcome,
                              json_object_get(body, "RoleId") ? "/RoleId" : "/Enabled",
                              json_string_value(json_object_get(body, "UserName")));
        return;
    }
    account_log_change(
        request, json_object_get(body, "Password") ? "account-password-changed" : "account-changed",
        account->user_name);
    if (json_object_get(body, "Password"))
        account_keep_session(request);
    if (strcmp(account->user_name, service_request_parameter(request, 0)) != 0)
        reply_renamed(request, account, TAKE(messages));
    else
        service_reply_updated(request, TAKE(messages));
}

/* Without ConfigureUsers: the own account, and of it the password only. */
static bool may_patch(const struct service_request *request)
{
    json_t *body = (json_t *)(uintptr_t)service_request_body(request);
    const char *name;
    json_t *value;

    if (account_may(request, IPC_PRIVILEGE_CONFIGURE_USERS))
        return true;
    if (!account_may(request, IPC_PRIVILEGE_CONFIGURE_SELF) || !account_is_own(request))
        return false;
    json_object_foreach (body, name, value) {
        if (strcmp(name, "Password") != 0 && !strchr(name, '@'))
            return false;
    }
    return true;
}

void account_patch(struct service_request *request)
{
    struct account_store *store = store_of(request);
    const char *user_name = service_request_parameter(request, 0);
    const struct account *current = store->ops->find(store, user_name);
    json_t *messages CLEANUP(json_decrefp) = NULL;
    struct account_change change = {0};
    int r;

    if (!may_patch(request)) {
        service_reply_message(request, NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
        return;
    }
    if (!current) {
        service_reply_not_found(request);
        return;
    }
    if (!read_change(request, current, &change, &messages))
        return;
    service_request_set_data(request, messages);
    r = store->ops->update(store, user_name, &change, on_updated, request);
    account_wipe_text(request, "Password");
    if (r == 0)
        (void)TAKE(messages); /* to on_updated() */
    else
        account_reply_refused(request, r, NULL, NULL);
}

static void on_removed(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;

    if (outcome != 0) {
        account_reply_refused(request, outcome, NULL, NULL);
        return;
    }
    account_log_change(request, "account-removed", service_request_parameter(request, 0));
    service_reply_no_content(request);
}

void account_delete(struct service_request *request)
{
    struct account_store *store = store_of(request);
    const char *user_name = service_request_parameter(request, 0);
    int r;

    if (!store->ops->find(store, user_name)) {
        service_reply_not_found(request);
        return;
    }
    r = store->ops->remove(store, user_name, on_removed, request);
    if (r != 0)
        account_reply_refused(request, r, NULL, NULL);
}
