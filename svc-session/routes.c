/*
 * The route table of svc-session. Sessions themselves are not cacheable: who has only ConfigureSelf
 * sees none but the own ones, and only the service knows which these are, so every GET has to come
 * here.
 */
#include "base/cleanup.h"
#include "ipc/proto/session.h"
#include "redfish/facts/facts.h"
#include "redfish/privilege.h"
#include "svc-session/session-app.h"

/* To log in nobody has to be logged in: DSP0266 1.21 §13.3.4 "Redfish session login". */
static const struct privilege_sets log_in = {.sets = {IPC_PRIVILEGE_NO_AUTH}};

static const struct service_route routes[] = {
    {
        .uri_template = SESSION_SERVICE_URI,
        .type = SESSION_SERVICE_TYPE,
        .schema = &schema_SessionService,
        .flags = SERVICE_CACHEABLE,
        .get = session_service_get,
        .patch = session_service_patch,
    },
    {
        .uri_template = SESSIONS_URI,
        .type = SESSION_COLLECTION_TYPE,
        .schema = &schema_SessionCollection,
        .flags = SERVICE_CACHEABLE,
        .get = session_collection_get,
        .post = session_collection_post,
        .privileges = {[IPC_POST] = &log_in},
    },
    {
        .uri_template = SESSIONS_URI "/{SessionId}",
        .type = SESSION_TYPE,
        .schema = &schema_Session,
        .get = session_get,
        .delete_ = session_delete,
    },
};

static const struct service_call calls[] = {
    {SESSION_CALL_IDENTITY, session_call_handle_identity},
};

const struct service_definition session_service = {
    .name = "session",
    .summary = "Redfish SessionService: log-in, log-out, tokens",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .calls = calls,
    .call_count = ARRAY_SIZE(calls),
    .start = session_app_start,
    .stop = session_app_stop,
};
