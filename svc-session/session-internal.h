/*
 * What the handlers of svc-session share: the sessions of this process, and how they begin and end.
 * Room-private.
 */
#pragma once

#include "service/service.h"
#include "svc-session/session-file.h"
#include "svc-session/session-table.h"
#include "svc-session/session-users.h"
#include "svc-session/session-writer.h"

#define SESSION_SERVICE_URI "/redfish/v1/SessionService"
#define SESSIONS_URI SESSION_SERVICE_URI "/Sessions"
#define SESSION_URI_BYTES_MAX (sizeof(SESSIONS_URI) + 1 + SESSION_ID_DIGITS)
#define ACCOUNTS_URI "/redfish/v1/AccountService/Accounts"

#define SESSION_SERVICE_TYPE "SessionService.v1_2_0.SessionService"
#define SESSION_COLLECTION_TYPE "SessionCollection.SessionCollection"
#define SESSION_TYPE "Session.v1_8_0.Session"

/** Longest time that the gateway may use an answer without asking again, and so without telling us
 * of the use. */
#define SESSION_CACHE_MS_MAX 10000u
/** Retry-After while svc-account is away. */
#define SESSION_RETRY_AFTER_S 2u

extern const struct service_definition session_service;

/** Everything of this process; heap, freed when all parts are closed. */
struct session_app {
    struct service *service;
    struct session_table table;
    uint32_t timeout_s_wanted; /* what is being written; table.timeout_s once that is done */
    char boot_id[SESSION_BOOT_ID_BYTES_MAX + 1];
    struct session_users *users;
    struct session_writer *writer;
    uv_timer_t timer; /* the next end by time */
    bool closing;
    unsigned int open_parts;
};

struct session_app *session_app_of(const struct service *service);

/** Ends it now: publishes, invalidates, forgets, and writes late. cause: for the log. */
void session_end(struct session_app *app, struct session *session, const char *cause);
/** Others forget what they know of it. */
void session_publish_end(struct session_app *app, const struct session *session);
/** Removes it without a word, and what is kept of its user if that was the last session. */
void session_drop(struct session_app *app, struct session *session);
/** Sets the timer anew, after a new session or another timeout; ends what has expired. */
void session_expire(struct session_app *app);

/** 507 or 500 for a write that failed. */
void session_reply_unwritten(struct service_request *request, int outcome);

/* What can be written, by resource. */
extern const struct patch_form session_service_form, session_form;

/* Handlers, by resource. */
void session_service_get(struct service_request *request);
void session_service_patch(struct service_request *request);
void session_collection_get(struct service_request *request);
void session_collection_post(struct service_request *request);
void session_get(struct service_request *request);
void session_delete(struct service_request *request);
/** NULL when out of memory. role: RoleId, NULL when it isn't known. */
json_t *session_resource_new(const struct session *session, const char *role);

/* Typed call (ipc/proto/session.h). */
void session_call_handle_identity(struct service *service, struct ipc_call *call,
                                  const struct ipc_request *request);
