/*
 * The typed calls of svc-account: who may log in, and who somebody is (ipc/proto/account.h). A
 * refusal never says why; the log does not either, but for the name and the address, which is what
 * an administrator looks for.
 */
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "ipc/proto/account.h"
#include "redfish/privilege.h"
#include "svc-account/account-internal.h"

struct log_in {
    struct ipc_call *call;
    char user[LOG_ESCAPED_MAX], client[LOG_ESCAPED_MAX], request_id[LOG_ESCAPED_MAX]; /* escaped */
};

static void warn_unsent(int r)
{
    if (r != 0)
        log_warning("event=answer-not-sent outcome=%d", r);
}

/* Who has to change the password first can do nothing but that: DSP0266 1.21 §13.2.7 "Password
 * change required handling". */
static int respond_identity(struct ipc_call *call, const struct account *account)
{
    struct ipc_text role = ipc_text(account_role_id(account->role));
    struct account_identity identity = {
        .identity =
            {
                .user = ipc_text(account->user_name),
                .role = role,
                .privileges = account->password_change_required
                                  ? (uint32_t)IPC_PRIVILEGE_CONFIGURE_SELF
                                  : privilege_of_role(role),
                .password_change_required = account->password_change_required,
            },
        .cache_ms = ACCOUNT_IDENTITY_CACHE_MS,
        .generation = account->generation,
    };

    return account_respond_identity(call, &identity);
}

static void on_verified(int outcome, const struct account *account, void *context)
{
    CLEANUP(free_cleanup) struct log_in *log_in = context;

    if (outcome == 0) {
        warn_unsent(respond_identity(log_in->call, account));
        return;
    }
    if (outcome == ACCOUNT_STORE_E_DENIED) {
        log_info("request=%s event=log-in-refused user=%s client=%s", log_in->request_id,
                 log_in->user, log_in->client);
        warn_unsent(account_respond_denied(log_in->call));
        return;
    }
    log_warning("request=%s event=log-in-failed user=%s client=%s outcome=%d", log_in->request_id,
                log_in->user, log_in->client, outcome);
    warn_unsent(account_respond_failed(log_in->call));
}

/* A copy with a NUL. Bytes after a NUL inside can't be part of any name or password that we took:
 * the copy is made to match nobody. */
static int copy_text(struct ipc_text text, struct secret *ret_copy)
{
    static const char nobody[] = ":";

    if (text.size > 0 && memchr(text.data, '\0', text.size))
        return secret_init(ret_copy, nobody, strlen(nobody));
    return secret_init(ret_copy, text.size > 0 ? text.data : "", text.size);
}

static int verify(struct account_store *store, const struct account_credentials *credentials,
                  struct log_in *log_in)
{
    CLEANUP(secret_deinit) struct secret user = {0};
    CLEANUP(secret_deinit) struct secret password = {0};
    int r = copy_text(credentials->user, &user);

    if (r == 0)
        r = copy_text(credentials->password, &password);
    if (r == 0)
        r = store->ops->verify(store, user.data, password.data, on_verified, log_in);
    return r;
}

void account_call_handle_verify_password(struct service *service, struct ipc_call *call,
                                         const struct ipc_request *request)
{
    CLEANUP(free_cleanup) struct log_in *log_in = calloc(1, sizeof(*log_in));
    struct account_credentials credentials;
    int r = log_in ? account_parse_verify_password(request->body, &credentials) : -ENOMEM;

    if (r == 0) {
        log_in->call = call;
        log_escape(credentials.user.data, credentials.user.size, log_in->user);
        log_escape(credentials.client_address.data, credentials.client_address.size,
                   log_in->client);
        log_escape(request->request_id.data, request->request_id.size, log_in->request_id);
        r = verify(account_store_of(service), &credentials, log_in);
    }
    if (r == 0) {
        (void)TAKE(log_in); /* to on_verified() */
        return;
    }
    log_warning("call=%s outcome=%d", ACCOUNT_CALL_VERIFY_PASSWORD, r);
    warn_unsent(account_respond_failed(call));
}

void account_call_handle_identity(struct service *service, struct ipc_call *call,
                                  const struct ipc_request *request)
{
    struct account_store *store = account_store_of(service);
    char user_name[ACCOUNT_NAME_BYTES_MAX + 1] = "";
    const struct account *account = NULL;
    struct ipc_text user;

    if (account_parse_identity(request->body, &user) != 0) {
        log_warning("call=%s cause=malformed", ACCOUNT_CALL_IDENTITY);
        warn_unsent(account_respond_failed(call));
        return;
    }
    if (user.size <= ACCOUNT_NAME_BYTES_MAX && user.size > 0) {
        memcpy(user_name, user.data, user.size);
        account = strlen(user_name) == user.size ? store->ops->find(store, user_name) : NULL;
    }
    /* A lock is about log-ins: were it to end sessions too, anybody could throw others out by
     * failing to log in as them. */
    if (account && account->enabled)
        warn_unsent(respond_identity(call, account));
    else
        warn_unsent(account_respond_denied(call));
}
