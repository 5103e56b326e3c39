/* The SessionService resource. SessionService_v1.xml, release 2025.4. */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "svc-session/session-internal.h"

/* The schema has its limits: SESSION_TIMEOUT_S_MIN and SESSION_TIMEOUT_S_MAX. */
static const struct patch_property writable[] = {{.pointer = "/SessionTimeout"}};

const struct patch_form session_service_form = {
    .schema = &schema_SessionService,
    .type = SESSION_SERVICE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

struct timeout_change {
    struct session_app *app;
    struct service_request *request;
    uint32_t timeout_s;
    json_t *messages; /* about what could not be changed */
};

static void timeout_change_free(struct timeout_change *change)
{
    if (!change)
        return;
    json_decref(change->messages);
    free(change);
}
DEFINE_CLEANUP(struct timeout_change *, timeout_change_free)

static json_t *resource_new(const struct session_app *app)
{
    json_t *resource = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:{s:s, s:s}, s:b, s:I, s:{s:s}}", "@odata.id",
        SESSION_SERVICE_URI, "@odata.type", "#" SESSION_SERVICE_TYPE, "Id", "SessionService",
        "Name", "Session Service", "Description", "Log-in and its timeout", "Status", "State",
        "Enabled", "Health", "OK", "ServiceEnabled", true, "SessionTimeout",
        (json_int_t)app->table.timeout_s, "Sessions", "@odata.id", SESSIONS_URI);

    if (resource && patch_annotate(&session_service_form, resource) != 0) {
        json_decref(resource);
        return NULL;
    }
    return resource;
}

void session_service_get(struct service_request *request)
{
    service_reply_resource(request, resource_new(session_app_of(service_request_service(request))));
}

static void on_written(int outcome, void *context)
{
    CLEANUP(timeout_change_free_cleanup) struct timeout_change *change = context;
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
    service_reply_updated(change->request, TAKE(change->messages));
}

/* Steals `messages`. */
static void set_timeout(struct service_request *request, uint32_t timeout_s, json_t *messages)
{
    struct session_app *app = session_app_of(service_request_service(request));
    CLEANUP(timeout_change_free_cleanup) struct timeout_change *change = calloc(1, sizeof(*change));

    if (!change) {
        json_decref(messages);
        session_reply_unwritten(request, -ENOMEM);
        return;
    }
    *change = (struct timeout_change){app, request, timeout_s, messages};
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
    json_t *current = resource_new(session_app_of(service_request_service(request)));
    struct patch_result result;

    if (!current) {
        session_reply_unwritten(request, -ENOMEM);
        return;
    }
    if (service_request_check(request, &session_service_form, current, &result)) {
        set_timeout(request, (uint32_t)json_integer_value(result.values[0].value),
                    TAKE(result.messages));
        patch_result_deinit(&result);
    }
    json_decref(current);
}
