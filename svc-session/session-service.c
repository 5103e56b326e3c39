/* The SessionService resource. SessionService_v1.xml, release 2025.4. */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "redfish/patch.h"
#include "svc-session/session-internal.h"

static const struct patch_property writable[] = {
    {"/SessionTimeout", PATCH_INTEGER, 0, SESSION_TIMEOUT_S_MIN, SESSION_TIMEOUT_S_MAX, NULL, 0},
};

struct timeout_change {
    struct session_app *app;
    struct service_request *request;
    uint32_t timeout_s;
};

static json_t *resource_new(const struct session_app *app)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:{s:s, s:s}, s:b, s:I, s:{s:s}}", "@odata.id",
                     SESSION_SERVICE_URI, "@odata.type", "#" SESSION_SERVICE_TYPE, "Id",
                     "SessionService", "Name", "Session Service", "Description",
                     "Log-in and its timeout", "Status", "State", "Enabled", "Health", "OK",
                     "ServiceEnabled", true, "SessionTimeout", (json_int_t)app->table.timeout_s,
                     "Sessions", "@odata.id", SESSIONS_URI);
}

void session_service_get(struct service_request *request)
{
    service_reply_resource(request, resource_new(session_app_of(service_request_service(request))));
}

static void on_written(int outcome, void *context)
{
    CLEANUP(free_cleanup) struct timeout_change *change = context;
    struct session_app *app = change->app;
    struct ipc_text by = service_request_identity(change->request)->user;
    char escaped[LOG_ESCAPED_MAX];

    if (outcome != 0) {
        if (app->timeout_s_wanted == change->timeout_s)
            app->timeout_s_wanted = app->table.timeout_s;
        session_reply_unwritten(change->request, outcome);
        return;
    }
    log_info("request=%s event=session-timeout-changed timeout_s=%u by=%s",
             service_request_id(change->request), change->timeout_s,
             log_escape(by.data, by.size, escaped));
    app->table.timeout_s = change->timeout_s;
    if (!app->closing)
        service_invalidate(app->service, ipc_text(SESSION_SERVICE_URI));
    session_expire(app);
    service_reply_updated(change->request, NULL);
}

static void set_timeout(struct service_request *request, uint32_t timeout_s)
{
    struct session_app *app = session_app_of(service_request_service(request));
    CLEANUP(free_cleanup) struct timeout_change *change = calloc(1, sizeof(*change));

    if (!change) {
        session_reply_unwritten(request, -ENOMEM);
        return;
    }
    *change = (struct timeout_change){app, request, timeout_s};
    app->timeout_s_wanted = timeout_s;
    if (session_writer_save(app->writer, on_written, change) == 0) {
        (void)TAKE(change);
        return;
    }
    app->timeout_s_wanted = app->table.timeout_s;
    session_reply_unwritten(request, -ENOMEM);
}

void session_service_patch(struct service_request *request)
{
    json_t *current = resource_new(session_app_of(service_request_service(request))),
           *messages = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    int count = -ENOMEM;

    if (current && messages)
        count = patch_check(service_request_body(request), writable, ARRAY_SIZE(writable), current,
                            values, messages);
    json_decref(current);
    if (count >= 0 && json_array_size(messages) > 0) {
        service_reply_messages(request, messages);
        return;
    }
    json_decref(messages);
    if (count <= 0)
        service_reply_failed(request, "step=check cause=memory");
    else
        set_timeout(request, (uint32_t)json_integer_value(values[0].value));
}
