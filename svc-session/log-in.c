/*
 * Log-in: POST {UserName, Password, Context} to the collection. svc-account checks the password,
 * the session is made and written, and only then the token goes out. DSP0266 1.21 §13.3.4 "Redfish
 * session login"; §13.2.7 "Password change required handling".
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-session/session-internal.h"

/** A log-in has to leave the gateway time for the answer. */
#define DEADLINE_MS_MAX 10000u

/* What the schema has as read-only is what cannot be changed later. */
static const struct patch_property creatable[] = {
    {.pointer = "/UserName", .flags = PATCH_CREATE_ONLY},
    {.pointer = "/Password", .flags = PATCH_CREATE_ONLY | PATCH_SECRET},
    {.pointer = "/Context",
     .flags = PATCH_CREATE_ONLY | PATCH_NULLABLE,
     .length_max = SESSION_CONTEXT_CHARACTERS_MAX},
};

const struct patch_form session_form = {
    .schema = &schema_Session,
    .type = SESSION_TYPE,
    .properties = creatable,
    .property_count = ARRAY_SIZE(creatable),
};

struct log_in {
    struct session_app *app;
    struct service_request *request;
    /* After the password was found right: */
    char session_id[SESSION_ID_DIGITS + 1];
    char token[SESSION_TOKEN_DIGITS + 1];
    char *role;
    bool password_change_required;
};

static void log_in_free(struct log_in *log_in)
{
    if (!log_in)
        return;
    secret_wipe(log_in->token, sizeof(log_in->token));
    free(log_in->role);
    free(log_in);
}
DEFINE_CLEANUP(struct log_in *, log_in_free)

static const char *body_text(const struct service_request *request, const char *name)
{
    return json_string_value(json_object_get(service_request_body(request), name));
}

/* -- the answer -- */

static int add_password_message(json_t *resource, const struct session *session)
{
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(IPC_URI_BYTES_MAX);
    json_t *messages = json_array();
    int r = messages ? buffer_append(&uri, ACCOUNTS_URI "/", strlen(ACCOUNTS_URI "/")) : -ENOMEM;

    if (r == 0)
        r = uri_append_segment(&uri, ipc_text(session->user));
    if (r == 0)
        r = buffer_append(&uri, "", 1);
    if (r == 0)
        r = json_array_append_new(messages,
                                  message_new(NULL, BASE_PASSWORD_CHANGE_REQUIRED, uri.data, NULL));
    if (r != 0) {
        json_decref(messages);
        return -ENOMEM;
    }
    return json_put(resource, "@Message.ExtendedInfo", messages);
}

static void reply_created(const struct log_in *log_in, const struct session *session)
{
    const struct ipc_header token = {ipc_text("X-Auth-Token"), ipc_text(log_in->token)};
    json_t *resource = session_resource_new(session, log_in->role);
    char location[SESSION_URI_BYTES_MAX];

    if (resource && log_in->password_change_required &&
        add_password_message(resource, session) < 0) {
        json_decref(resource);
        resource = NULL;
    }
    snprintf(location, sizeof(location), SESSIONS_URI "/%s", session->id);
    service_reply_created(log_in->request, location, resource, &token, 1);
}

static void on_written(int outcome, void *context)
{
    CLEANUP(log_in_free_cleanup) struct log_in *log_in = context;
    struct session_app *app = log_in->app;
    struct session *session = session_table_find_id(&app->table, log_in->session_id);
    char user[LOG_ESCAPED_MAX], client[LOG_ESCAPED_MAX];
    bool nobody_waits;

    if (!session) {
        /* The account was changed or removed while the file was written. */
        service_reply_message(log_in->request, NULL, BASE_ACCESS_UNAUTHORIZED, NULL);
        return;
    }
    if (outcome != 0) {
        session_drop(app, session);
        session_reply_unwritten(log_in->request, outcome);
        return;
    }
    session->state = SESSION_ACTIVE;
    log_info("request=%s event=session-started session=%s user=%s client=%s",
             service_request_id(log_in->request), session->id,
             log_escape(session->user, strlen(session->user), user),
             log_escape(session->client_address, strlen(session->client_address), client));
    if (!app->closing)
        service_invalidate(app->service, ipc_text(SESSIONS_URI));
    session_expire(app);
    nobody_waits = service_request_is_cancelled(log_in->request);
    reply_created(log_in, session);
    if (nobody_waits)
        session_end(app, session, "nobody-waits"); /* its token is known to no one */
}

/* -- the session -- */

static int make_session(struct log_in *log_in, const struct account_identity *identity,
                        struct session **ret_session)
{
    struct session_app *app = log_in->app;
    struct ipc_text client = service_request_identity(log_in->request)->client_address;
    CLEANUP(free_cleanup)
    char *user = strndup(identity->identity.user.data, identity->identity.user.size);
    CLEANUP(free_cleanup) char *address = strndup(client.size > 0 ? client.data : "", client.size);
    struct session *victim = session_table_victim(&app->table);
    unsigned char digest[SHA256_DIGEST_LENGTH];
    struct session_seed seed = {
        .digest = digest,
        .user = user,
        .client_address = address,
        .context = body_text(log_in->request, "Context"),
        .generation = identity->generation,
    };
    int r = user && address ? session_token_new(log_in->token, digest) : -ENOMEM;

    if (r == 0 && victim)
        session_end(app, victim, "displaced");
    if (r == 0)
        r = session_table_add(&app->table, &seed, ret_session);
    return r;
}

static int start_session(struct log_in *log_in, const struct account_identity *identity)
{
    struct session_app *app = log_in->app;
    struct ipc_text role = identity->identity.role;
    struct session *session;
    int r = session_users_put(app->users, identity);

    if (r != 0)
        return r;
    log_in->role = strndup(role.size > 0 ? role.data : "", role.size);
    log_in->password_change_required = identity->identity.password_change_required;
    r = log_in->role ? make_session(log_in, identity, &session) : -ENOMEM;
    if (r != 0)
        return r;
    memcpy(log_in->session_id, session->id, sizeof(log_in->session_id));
    r = session_writer_save(app->writer, on_written, log_in);
    if (r != 0)
        session_drop(app, session);
    return r;
}

static void on_verified(int outcome, const struct account_identity *identity, void *context)
{
    CLEANUP(log_in_free_cleanup) struct log_in *log_in = context;
    struct service_request *request = log_in->request;

    if (outcome == ACCOUNT_E_DENIED) {
        service_reply_message(request, NULL, BASE_ACCESS_UNAUTHORIZED, NULL);
        return;
    }
    if (outcome != 0 || log_in->app->closing) {
        log_warning("request=%s event=log-in-failed cause=account-service outcome=%d",
                    service_request_id(request), outcome);
        service_reply_unavailable(request, SESSION_RETRY_AFTER_S);
        return;
    }
    outcome = start_session(log_in, identity);
    if (outcome == 0)
        (void)TAKE(log_in); /* to on_written() */
    else if (outcome == SESSION_TABLE_E_FULL)
        service_reply_message(request, NULL, BASE_SESSION_LIMIT_EXCEEDED, NULL);
    else
        session_reply_unwritten(request, outcome);
}

/* -- the request -- */

/* The body is ours until the answer, and nobody reads the password again. */
static void wipe_password(const struct service_request *request)
{
    const char *password = body_text(request, "Password");

    secret_wipe((char *)(uintptr_t)password, strlen(password));
}

static void verify(struct service_request *request)
{
    struct session_app *app = session_app_of(service_request_service(request));
    CLEANUP(log_in_free_cleanup) struct log_in *log_in = calloc(1, sizeof(*log_in));
    uint32_t deadline_ms = service_request_deadline_ms(request) / 4 * 3 + 1;
    int r = -ENOMEM;

    if (log_in) {
        log_in->app = app;
        log_in->request = request;
        r = account_call_verify_password(
            session_users_client(app->users), (struct ipc_text){0},
            ipc_text(body_text(request, "UserName")), ipc_text(body_text(request, "Password")),
            service_request_identity(request)->client_address,
            ipc_text(service_request_id(request)),
            deadline_ms < DEADLINE_MS_MAX ? deadline_ms : DEADLINE_MS_MAX, on_verified, log_in);
    }
    wipe_password(request);
    if (r == 0) {
        (void)TAKE(log_in); /* to on_verified() */
        return;
    }
    log_warning("request=%s event=log-in-failed cause=account-service outcome=%d",
                service_request_id(request), r);
    service_reply_unavailable(request, SESSION_RETRY_AFTER_S);
}

void session_collection_post(struct service_request *request)
{
    struct patch_result result;

    if (!service_request_check(request, &session_form, NULL, &result))
        return;
    patch_result_deinit(&result);
    verify(request);
}
