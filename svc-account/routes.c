/*
 * The route table of svc-account, and what begins and ends with the process. URIs and meanings are
 * those of bmcweb: the Id of an account is its name.
 *
 * Accounts themselves are not cacheable: who has only ConfigureSelf sees none but the own account.
 * The gateway sees to that by the registry's rules, and the handlers check it once more, so every
 * GET has to come here.
 */
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/proto/account.h"
#include "redfish/facts/facts.h"
#include "redfish/privilege.h"
#include "svc-account/account-internal.h"
#include "svc-account/store-embedded.h"

/* The registry has ConfigureUsers for every POST to an account and cannot tell actions apart. This
 * one is for the own account too, and asks for more than PATCH of Password with ConfigureSelf. */
static const struct privilege_sets change_password = {
    .sets = {IPC_PRIVILEGE_CONFIGURE_USERS, IPC_PRIVILEGE_CONFIGURE_SELF}};

static const struct service_route routes[] = {
    {
        .uri_template = ACCOUNT_SERVICE_URI,
        .type = ACCOUNT_SERVICE_TYPE,
        .schema = &schema_AccountService,
        .flags = SERVICE_CACHEABLE,
        .get = account_service_get,
        .patch = account_service_patch,
    },
    {
        .uri_template = ACCOUNTS_URI,
        .type = ACCOUNT_COLLECTION_TYPE,
        .schema = &schema_ManagerAccountCollection,
        .flags = SERVICE_CACHEABLE,
        .get = account_collection_get,
        .post = account_collection_post,
    },
    {
        .uri_template = ACCOUNTS_URI "/{ManagerAccountId}",
        .type = ACCOUNT_TYPE,
        .schema = &schema_ManagerAccount,
        .get = account_get,
        .patch = account_patch,
        .delete_ = account_delete,
    },
    {
        .uri_template = ACCOUNTS_URI "/{ManagerAccountId}/Actions/" CHANGE_PASSWORD,
        .type = ACCOUNT_TYPE,
        .flags = SERVICE_ACTION,
        .post = account_change_password_post,
        .privileges = {[IPC_POST] = &change_password},
    },
    {
        .uri_template = ROLES_URI,
        .type = ROLE_COLLECTION_TYPE,
        .schema = &schema_RoleCollection,
        .flags = SERVICE_CACHEABLE,
        .get = role_collection_get,
    },
    {
        .uri_template = ROLES_URI "/{RoleId}",
        .type = ROLE_TYPE,
        .schema = &schema_Role,
        .flags = SERVICE_CACHEABLE,
        .get = role_get,
    },
};

static const struct service_call calls[] = {
    {ACCOUNT_CALL_VERIFY_PASSWORD, account_call_handle_verify_password},
    {ACCOUNT_CALL_IDENTITY, account_call_handle_identity},
};

struct account_store *account_store_of(const struct service *service)
{
    return service_data(service);
}

/* Comes before the answer to whoever made the change, so that a client never meets a cache with the
 * old rights after it. */
static void on_changed(const char *user_name, void *context)
{
    struct service *service = context;

    if (!user_name) {
        service_invalidate(service, ipc_text(ACCOUNT_SERVICE_URI));
        return;
    }
    service_invalidate(service, ipc_text(ACCOUNTS_URI));
    if (account_publish_changed(service_server(service), ipc_text(user_name)) != 0)
        log_warning("event=account-change-not-published user=%s", user_name);
}

static int start(struct service *service)
{
    struct store_embedded_options options = {.loop = service_loop(service),
                                             .clock = service_clock(service)};
    struct account_store *store;
    int r = service_state_dir(service);

    if (r < 0) {
        log_error("event=state-folder-failed cause=\"%s\"", strerror(-r));
        return r;
    }
    options.state_dir_fd = r;
    r = store_embedded_new(&options, &store);
    if (r < 0)
        return r;
    store->changed = on_changed;
    store->context = service;
    service_set_data(service, store);
    return 0;
}

static void stop(struct service *service)
{
    struct account_store *store = account_store_of(service);

    store->changed = NULL;
    store->ops->close(store, NULL, NULL);
}

const struct service_definition account_service = {
    .name = "account",
    .summary = "Redfish AccountService: users, roles, passwords",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .calls = calls,
    .call_count = ARRAY_SIZE(calls),
    .start = start,
    .stop = stop,
};
