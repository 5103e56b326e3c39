/*
 * Accounts: the collection and its members. Bodies are checked by tables, all or nothing; the store
 * applies them. ManagerAccount_v1.xml, release 2025.4; privileges: the standard registry's
 * ManagerAccount with its override for Password.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "ipc/proto/account.h"
#include "redfish/json.h"
#include "redfish/patch.h"
#include "svc-account/account-internal.h"
#include "svc-account/store-rules.h"

/* Longer texts are no names and passwords; their exact rules are checked one by one, for the right
 * messages. */
#define USER_NAME_PROPERTY(flags)                                                                  \
    {                                                                                              \
        "/UserName", PATCH_STRING, (flags), 0, 0, NULL, ACCOUNT_CHANGE_USER_NAME                   \
    }
#define PASSWORD_PROPERTY(flags)                                                                   \
    {                                                                                              \
        "/Password", PATCH_STRING, (flags) | PATCH_SECRET, 0, 0, NULL, ACCOUNT_CHANGE_PASSWORD     \
    }
#define ROLE_PROPERTY(flags)                                                                       \
    {                                                                                              \
        "/RoleId", PATCH_ENUM, (flags), 0, 0, role_ids, ACCOUNT_CHANGE_ROLE                        \
    }
#define OPTIONAL_PROPERTIES                                                                        \
    {"/Enabled", PATCH_BOOLEAN, 0, 0, 0, NULL, ACCOUNT_CHANGE_ENABLED},                            \
        {"/Locked", PATCH_BOOLEAN, 0, 0, 0, NULL, ACCOUNT_CHANGE_UNLOCK},                          \
    {                                                                                              \
        "/PasswordChangeRequired", PATCH_BOOLEAN, 0, 0, 0, NULL,                                   \
            ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED                                                \
    }

static const char *const role_ids[] = {"Administrator", "Operator", "ReadOnly", NULL};

static const struct patch_property creatable[] = {
    USER_NAME_PROPERTY(PATCH_REQUIRED),
    PASSWORD_PROPERTY(PATCH_REQUIRED),
    ROLE_PROPERTY(PATCH_REQUIRED),
    OPTIONAL_PROPERTIES,
};

static const struct patch_property writable[] = {
    USER_NAME_PROPERTY(0),
    PASSWORD_PROPERTY(0),
    ROLE_PROPERTY(0),
    OPTIONAL_PROPERTIES,
};

/* AccountTypes that the embedded store gives to everybody, as bmcweb shows the members of the group
 * "redfish". */
static const char *const account_types[] = {"Redfish", "WebUI"};

static struct account_store *store_of(const struct service_request *request)
{
    return account_store_of(service_request_service(request));
}

static bool may(const struct service_request *request, uint32_t privileges)
{
    return (service_request_identity(request)->privileges & privileges) != 0;
}

static bool is_own(const struct service_request *request)
{
    return ipc_text_equal(service_request_identity(request)->user,
                          service_request_parameter(request, 0));
}

static void log_change(const struct service_request *request, const char *event,
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

/* -- reading -- */

static json_t *resource_new(const struct account *account)
{
    const char *role_id = account_role_id(account->role);

    return json_pack(
        "{s:s+, s:s, s:s, s:s, s:s, s:s, s:n, s:s, s:b, s:b, s:b, s:[s, s], s:b, s:{s:{s:s+}}}",
        "@odata.id", ACCOUNTS_URI "/", account->user_name, "@odata.type", "#" ACCOUNT_TYPE, "Id",
        account->user_name, "Name", "User Account", "Description", "User Account", "UserName",
        account->user_name, "Password", "RoleId", role_id, "Enabled", account->enabled, "Locked",
        account->locked, "PasswordChangeRequired", account->password_change_required,
        "AccountTypes", account_types[0], account_types[1], "StrictAccountTypes", false, "Links",
        "Role", "@odata.id", ROLES_URI "/", role_id);
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

    if (!is_own(request) &&
        !may(request, IPC_PRIVILEGE_CONFIGURE_USERS | IPC_PRIVILEGE_CONFIGURE_MANAGER))
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

static int check_password(const struct account_policy *policy, const char *password,
                          json_t *messages)
{
    size_t length = account_password_length(password);

    if (length < policy->password_length_min || length > policy->password_length_max)
        return add_message(messages,
                           message_new("/Password", BASE_PASSWORD_INCORRECT_LENGTH, NULL));
    if (!account_password_is_printable(password))
        return add_message(messages,
                           message_new("/Password", BASE_PROPERTY_VALUE_ERROR, "Password", NULL));
    return 0;
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
        return check_password(policy, change->password, messages);
    case ACCOUNT_CHANGE_ROLE:
        (void)account_role_parse(json_string_value(value->value),
                                 &change->role); /* patch_check() saw that it is one */
        return 0;
    case ACCOUNT_CHANGE_ENABLED:
        change->enabled = json_is_true(value->value);
        return 0;
    case ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED:
        change->password_change_required = json_is_true(value->value);
        return 0;
    default:
        if (json_is_false(value->value))
            return 0;
        return add_message(messages, message_new("/Locked", BASE_PROPERTY_VALUE_NOT_IN_LIST, "true",
                                                 "Locked", NULL));
    }
}

/* The store can't give accounts other types than its own, but a client may name these. */
static int check_account_types(const json_t *types, json_t *messages)
{
    size_t index;
    json_t *type;

    if (!json_is_array(types))
        return add_message(messages, message_new("/AccountTypes", BASE_PROPERTY_VALUE_ERROR,
                                                 "AccountTypes", NULL));
    json_array_foreach (types, index, type) {
        const char *name = json_string_value(type);

        if (!name || (strcmp(name, account_types[0]) != 0 && strcmp(name, account_types[1]) != 0))
            return add_message(messages,
                               message_new("/AccountTypes", BASE_PROPERTY_VALUE_NOT_IN_LIST,
                                           name ? name : "null", "AccountTypes", NULL));
    }
    return 0;
}

/*
 * Body to change. Returns true when it is good; else the request was answered. current: the account
 * that is patched, NULL for a new one. Texts of the change are borrowed from `body`.
 */
static bool read_change(struct service_request *request, const json_t *body,
                        const struct account *current, struct account_change *change)
{
    struct account_store *store = store_of(request);
    json_t *resource = current ? resource_new(current) : NULL, *messages = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    int count = -ENOMEM, r = 0;
    bool good;

    if (messages && (resource || !current))
        count = patch_check(body, current ? writable : creatable,
                            current ? ARRAY_SIZE(writable) : ARRAY_SIZE(creatable), resource,
                            values, messages);
    for (int i = 0; r == 0 && i < count; i++)
        r = take_value(store->ops->policy(store), &values[i], change, messages);
    if (r == 0 && !current && json_object_get(service_request_body(request), "AccountTypes"))
        r = check_account_types(json_object_get(service_request_body(request), "AccountTypes"),
                                messages);
    json_decref(resource);
    good = count >= 0 && r == 0 && json_array_size(messages) == 0;
    if (good || count < 0 || r < 0)
        json_decref(messages);
    if (count < 0 || r < 0)
        service_reply_failed(request, "step=check cause=memory");
    else if (!good)
        service_reply_messages(request, messages);
    return good;
}

/* -- writing -- */

/* The body is ours until the answer, and nobody reads the password again. */
static void wipe_password(const struct service_request *request)
{
    const char *password = json_string_value(
        json_object_get(service_request_body(request), "Password"));

    if (password)
        secret_wipe((char *)(uintptr_t)password, strlen(password));
}

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
    log_change(request, "account-created", account->user_name);
    snprintf(location, sizeof(location), ACCOUNTS_URI "/%s", account->user_name);
    service_reply_created(request, location, resource_new(account), NULL, 0);
}

void account_collection_post(struct service_request *request)
{
    struct account_store *store = store_of(request);
    struct account_change change = {0};
    json_t *body = json_copy((json_t *)(uintptr_t)service_request_body(request));
    int r;

    /* AccountTypes is an array, which tables of patch_check() don't know. */
    if (body)
        (void)json_object_del(body, "AccountTypes");
    if (!body) {
        service_reply_failed(request, "step=check cause=memory");
    } else if (read_change(request, body, NULL, &change)) {
        r = store->ops->create(store, &change, on_created, request);
        wipe_password(request);
        if (r != 0)
            account_reply_refused(request, r, NULL, NULL);
    }
    json_decref(body);
}

/* Sessions end with a new password, but the one that set it goes on. */
static void publish_password_set(const struct service_request *request)
{
    struct ipc_text session_id = service_request_identity(request)->session_id;
    struct ipc_server *server = service_server(service_request_service(request));

    if (session_id.size > 0 && account_publish_password_set(server, session_id) != 0)
        log_warning("request=%s event=password-set-not-published", service_request_id(request));
}

static void on_updated(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;
    const json_t *body = service_request_body(request);

    if (outcome != 0) {
        account_reply_refused(request, outcome,
                              json_object_get(body, "RoleId") ? "/RoleId" : "/Enabled",
                              json_string_value(json_object_get(body, "UserName")));
        return;
    }
    log_change(request,
               json_object_get(body, "Password") ? "account-password-changed" : "account-changed",
               account->user_name);
    if (json_object_get(body, "Password"))
        publish_password_set(request);
    /* After a new name the old URI is gone: the answer is the resource where it is now. */
    if (strcmp(account->user_name, service_request_parameter(request, 0)) != 0)
        service_reply_resource(request, resource_new(account));
    else
        service_reply_updated(request, NULL);
}

/* Without ConfigureUsers: the own account, and of it the password only. */
static bool may_patch(const struct service_request *request)
{
    json_t *body = (json_t *)(uintptr_t)service_request_body(request);
    const char *name;
    json_t *value;

    if (may(request, IPC_PRIVILEGE_CONFIGURE_USERS))
        return true;
    if (!may(request, IPC_PRIVILEGE_CONFIGURE_SELF) || !is_own(request))
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
    if (!read_change(request, service_request_body(request), current, &change))
        return;
    r = store->ops->update(store, user_name, &change, on_updated, request);
    wipe_password(request);
    if (r != 0)
        account_reply_refused(request, r, NULL, NULL);
}

static void on_removed(int outcome, const struct account *account, void *context)
{
    struct service_request *request = context;

    if (outcome != 0) {
        account_reply_refused(request, outcome, NULL, NULL);
        return;
    }
    log_change(request, "account-removed", service_request_parameter(request, 0));
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
