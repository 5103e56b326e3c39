/* The typed call of svc-session: what a token stands for, now (ipc/proto/session.h). Being asked is
 * a use of the session. */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/proto/session.h"
#include "svc-session/session-internal.h"

struct question {
    struct session_app *app;
    struct ipc_call *call;
    char session_id[SESSION_ID_DIGITS + 1];
    char client_address[SESSION_ADDRESS_BYTES_MAX + 1];
};

static void warn_unsent(int r)
{
    if (r != 0)
        log_warning("event=answer-not-sent outcome=%d", r);
}

/* Short against the timeout, so that the use of a session is seen in time. */
static uint32_t cache_ms(const struct session_app *app)
{
    uint32_t quarter_ms = app->table.timeout_s * 250u;

    return quarter_ms < SESSION_CACHE_MS_MAX ? quarter_ms : SESSION_CACHE_MS_MAX;
}

/* What was learned of the user may have ended the session. */
static void on_user(int outcome, const struct session_user *user, void *context)
{
    CLEANUP(free_cleanup) struct question *question = context;
    const struct session *session = session_table_find_id(&question->app->table,
                                                          question->session_id);
    struct session_identity identity = {.cache_ms = cache_ms(question->app)};

    if (outcome == SESSION_USERS_E_UNAVAILABLE) {
        warn_unsent(session_respond_failed(question->call));
        return;
    }
    if (outcome != 0 || !session || session->state != SESSION_ACTIVE) {
        warn_unsent(session_respond_unknown(question->call));
        return;
    }
    identity.identity = (struct ipc_identity){
        .user = ipc_text(user->name),
        .role = ipc_text(user->role),
        .privileges = user->privileges,
        .session_id = ipc_text(session->id),
        .client_address = ipc_text(question->client_address),
        .password_change_required = user->password_change_required,
    };
    warn_unsent(session_respond_identity(question->call, &identity));
}

static int ask(struct session_app *app, struct ipc_call *call, const struct ipc_request *request,
               const struct session *session, struct ipc_text client_address)
{
    CLEANUP(free_cleanup) struct question *question = calloc(1, sizeof(*question));
    int r;

    if (!question)
        return -ENOMEM;
    question->app = app;
    question->call = call;
    memcpy(question->session_id, session->id, sizeof(question->session_id));
    if (client_address.size > 0 && client_address.size <= SESSION_ADDRESS_BYTES_MAX)
        memcpy(question->client_address, client_address.data, client_address.size);
    r = session_users_ask(app->users, session->user, request->request_id,
                          request->deadline_ms / 4 * 3 + 1, on_user, question);
    if (r == 0)
        (void)TAKE(question); /* to on_user(), which may have run */
    return r;
}

void session_call_handle_identity(struct service *service, struct ipc_call *call,
                                  const struct ipc_request *request)
{
    struct session_app *app = session_app_of(service);
    unsigned char digest[SHA256_DIGEST_LENGTH];
    struct ipc_text token, client_address;
    struct session *session;

    if (session_parse_identity(request->body, &token, &client_address) != 0) {
        log_warning("call=%s cause=malformed", SESSION_CALL_IDENTITY);
        warn_unsent(session_respond_failed(call));
        return;
    }
    session = session_token_digest(token, digest) ? session_table_find(&app->table, digest) : NULL;
    if (!session) {
        warn_unsent(session_respond_unknown(call));
        return;
    }
    session_touch(&app->table, session);
    session_writer_touch(app->writer);
    if (ask(app, call, request, session, client_address) != 0) {
        log_warning("call=%s cause=memory", SESSION_CALL_IDENTITY);
        warn_unsent(session_respond_failed(call));
    }
}
