/* Sessions: the collection and its members, reading and log-out. Session_v1.xml, release 2025.4.
 * The log-in is log-in.c. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "svc-session/session-internal.h"

struct log_out {
    struct session_app *app;
    struct service_request *request;
};

void session_reply_unwritten(struct service_request *request, int outcome)
{
    char cause[64];

    if (outcome == -ENOSPC || outcome == -EDQUOT) {
        service_reply_message(request, NULL, BASE_INSUFFICIENT_STORAGE, NULL);
        return;
    }
    snprintf(cause, sizeof(cause), "step=write errno=%d", -outcome);
    service_reply_failed(request, cause);
}

json_t *session_resource_new(const struct session *session, const char *role)
{
    char created[CLOCK_ISO8601_MAX];
    json_t *roles = role ? json_pack("[s]", role) : NULL;

    return json_pack("{s:s+, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s*, s:o*}", "@odata.id",
                     SESSIONS_URI "/", session->id, "@odata.type", "#" SESSION_TYPE, "Id",
                     session->id, "Name", "User Session", "Description", "User Session", "UserName",
                     session->user, "SessionType", "Redfish", "ClientOriginIPAddress",
                     session->client_address, "CreatedTime",
                     clock_format_iso8601(session->created_usec, created), "Context",
                     session->context, "Roles", roles);
}

void session_collection_get(struct service_request *request)
{
    struct session_app *app = session_app_of(service_request_service(request));
    json_t *members = json_array();
    const struct session *session;
    size_t count = 0;

    DL_FOREACH (app->table.sessions, session) {
        if (!members || session->state != SESSION_ACTIVE)
            continue;
        count++;
        if (json_array_append_new(members, json_link(SESSIONS_URI "/%s", session->id)) != 0) {
            json_decref(members);
            members = NULL;
        }
    }
    service_reply_resource(
        request, members ? json_pack("{s:s, s:s, s:s, s:s, s:I, s:o}", "@odata.id", SESSIONS_URI,
                                     "@odata.type", "#" SESSION_COLLECTION_TYPE, "Name", "Sessions",
                                     "Description", "Who is logged in", "Members@odata.count",
                                     (json_int_t)count, "Members", members)
                         : NULL);
}

/* The session of the URI, or NULL after an answer. With ConfigureSelf only: the user's own ones. */
static struct session *session_of(struct service_request *request)
{
    struct session_app *app = session_app_of(service_request_service(request));
    struct session *session = session_table_find_id(&app->table,
                                                    service_request_parameter(request, 0));
    const struct ipc_identity *identity = service_request_identity(request);

    if (!session || session->state != SESSION_ACTIVE || session_has_expired(&app->table, session)) {
        service_reply_not_found(request);
        return NULL;
    }
    if (!(identity->privileges & IPC_PRIVILEGE_CONFIGURE_MANAGER) &&
        !ipc_text_equal(identity->user, session->user)) {
        service_reply_message(request, NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
        return NULL;
    }
    return session;
}

/* Only the session's existence counts by now; its role is shown when it is known. */
static void on_user(int outcome, const struct session_user *user, void *context)
{
    struct service_request *request = context;
    struct session_app *app = session_app_of(service_request_service(request));
    const struct session *session = session_table_find_id(&app->table,
                                                          service_request_parameter(request, 0));

    if (!session || session->state != SESSION_ACTIVE)
        service_reply_not_found(request);
    else
        service_reply_resource(request,
                               session_resource_new(session, outcome == 0 ? user->role : NULL));
}

void session_get(struct service_request *request)
{
    struct session_app *app = session_app_of(service_request_service(request));
    const struct session *session = session_of(request);

    if (!session)
        return;
    if (session_users_ask(app->users, session->user, ipc_text(service_request_id(request)),
                          service_request_deadline_ms(request) / 2 + 1, on_user, request) != 0)
        service_reply_failed(request, "step=user cause=memory");
}

/* Found anew by its Id: it may have ended otherwise meanwhile, which is what was wanted. */
static void on_written(int outcome, void *context)
{
    CLEANUP(free_cleanup) struct log_out *log_out = context;
    struct session_app *app = log_out->app;
    struct service_request *request = log_out->request;
    struct session *session = session_table_find_id(&app->table,
                                                    service_request_parameter(request, 0));

    if (!session) {
        service_reply_no_content(request);
        return;
    }
    if (outcome != 0) {
        session->state = SESSION_ACTIVE;
        if (!app->closing)
            service_invalidate(app->service, ipc_text(SESSIONS_URI));
        session_reply_unwritten(request, outcome);
        return;
    }
    log_info("request=%s event=session-ended session=%s cause=log-out", service_request_id(request),
             session->id);
    session_drop(app, session);
    service_reply_no_content(request);
}

/* Nobody can use it from now on; the answer comes when that would survive a power cut. */
void session_delete(struct service_request *request)
{
    struct session_app *app = session_app_of(service_request_service(request));
    struct session *session = session_of(request);
    CLEANUP(free_cleanup) struct log_out *log_out = session ? calloc(1, sizeof(*log_out)) : NULL;

    if (!session)
        return;
    if (!log_out) {
        session_reply_unwritten(request, -ENOMEM);
        return;
    }
    *log_out = (struct log_out){app, request};
    session->state = SESSION_ENDING;
    session_publish_end(app, session);
    if (session_writer_save(app->writer, on_written, log_out) == 0) {
        (void)TAKE(log_out);
        return;
    }
    session->state = SESSION_ACTIVE;
    session_reply_unwritten(request, -ENOMEM);
}
