/*
 * What the files of service/ share. A request is owned by nobody but itself: made by dispatch.c,
 * freed by the answer (reply.c). The service outlives its requests, because the ipc server closes
 * only after the last call was answered.
 */
#pragma once

#include "base/latency.h"
#include "base/log.h"
#include "redfish/etag.h"
#include "redfish/query.h"
#include "service/life.h"
#include "service/served.h"

#define SERVICE_UUID_BYTES 37 /* with its NUL */

struct service {
    const struct service_definition *definition;
    struct service_settings settings;
    void *data;
    uv_loop_t *loop;
    const struct clock *clock;
    struct ipc_server *server;
    struct router *router;    /* to struct service_route of the definition */
    struct ipc_route *routes; /* as announced in hello */
    struct ipc_hello hello;
    struct served served;
    uv_idle_t flush;             /* active while invalidations are queued */
    uint64_t invalidation_count; /* calls of service_invalidate*(): tells whether one came while an
                                    answer was made */
    char *internal_error;        /* finished text of a 500, so that it needs no memory */
    size_t internal_error_size;
    char root_uuid[SERVICE_UUID_BYTES]; /* "": no gateway has said it */
    int state_dir_fd;                   /* -1 until asked for */
    uint64_t started_usec;              /* realtime */
    uint64_t request_count, error_count;
    struct latency latency;
    uint64_t went_on_usec;      /* monotonic: stop() was last said to go on; 0: never */
    unsigned int closing_count; /* of server and flush, those that are still open */
    void (*closed)(void *context);
    void *closed_context;
};

/** Takes the answer of an internal GET in place of the wire. resource: borrowed, NULL unless the
 * status is 200. Views in `response` die at return. */
typedef void (*service_got_fn)(struct service_request *request, const struct ipc_response *response,
                               json_t *resource);

/** A header of an answer that is not made yet. Owns its texts. */
struct service_header {
    char *name, *value;
};

struct service_request {
    struct service *service;
    struct ipc_call *call;             /* of an internal GET: that of its parent */
    struct service_request *parent;    /* of an internal GET: who waits for it; NULL else */
    service_got_fn got;                /* with parent */
    service_handler_fn then;           /* instead of the route's: service_request_judge_again() */
    const struct service_route *route; /* NULL when no template matches */
    enum ipc_method method;
    uint64_t started_usec; /* monotonic */
    uint64_t deadline_usec;
    uint64_t invalidation_count; /* that of the service when the request came */
    json_t *body;
    struct query *query_parsed; /* of service_request_page(); NULL else, and without a query */
    json_t *messages;           /* of service_reply_updated(), until its GET is done */
    char *created_path;         /* of service_reply_created_at(), likewise; NULL else */
    void *data;
    struct privilege_sets privileges; /* of service_request_set_privileges() */
    struct service_header *headers;   /* of service_request_add_header() */
    size_t header_count;
    struct ipc_identity identity;
    /* Copies in `text`; an internal GET has those of its parent. */
    const char *uri, *request_id, *if_match, *if_none_match, *query, *instance;
    size_t parameter_count;
    const char *parameters[ROUTER_PARAMETERS_MAX];
    char text[];
};

/* -- request.c -- */
/** Copies what has to live until the answer. uri: that of the resource (of a collection when POST
 * went to its Members). match: of route, ignored when route is NULL. Returns 0 or -ENOMEM. */
int service_request_new(struct service *service, struct ipc_call *call,
                        const struct ipc_request *received, struct ipc_text uri,
                        const struct service_route *route, const struct router_match *match,
                        struct service_request **ret_request);
/** Frees without an answer. NULL is allowed. */
void service_request_free(struct service_request *request);
/** Runs the GET handler of the request's own URI; its answer goes to `got`, now or later.
 * After stop() that is an empty 503. */
void service_request_get(struct service_request *request, service_got_fn got);
/** Makes a GET of another URI of this service, whose answer goes to `got`; the caller runs
 * route->get. *ret_child is NULL when nothing is there, or nothing is answered any more. Returns 0
 * or -ENOMEM. */
int service_request_new_get(struct service_request *request, struct ipc_text uri,
                            service_got_fn got, struct service_request **ret_child);
/** The handler of the method, NULL when the route has none. */
service_handler_fn service_route_handler(const struct service_route *route, enum ipc_method method);
/** By its type. */
bool service_route_is_collection(const struct service_route *route);

/* -- dispatch.c -- */
/** struct ipc_server_events.request; context is the service. */
void service_dispatch(struct ipc_call *call, const struct ipc_request *received, void *context);

/* -- batch.c -- */
/** Answers the call "get-resources" (ipc/proto/resources.h). */
void service_batch(struct service *service, struct ipc_call *call,
                   const struct ipc_request *received);

/* -- check.c -- */
/** 400 for a body with a key that came twice. */
void service_reply_duplicate(struct service_request *request, struct ipc_text body);

/* -- hide-deprecated.c -- */
/** The resource as clients see it, a new reference: itself, or with --hide-deprecated a copy
 * without what its schema calls deprecated. NULL: none was given, or no memory. */
json_t *service_shown(const struct service_request *request, json_t *resource);

/* -- texts.c -- */
/** Takes the texts of an installed Base registry for this process; a folder without one changes
 * nothing. Logs its errors. Returns 0 or negative errno. */
int service_load_texts(const char *registry_dir);

/* -- judged.c -- */
/** True when the answer says who may have a kept copy, or needs not. */
bool service_may_be_kept(const struct service_request *request);
/** What was said about the answer before it is given: its headers, and who may have it. */
void service_complete_response(const struct service_request *request,
                               struct ipc_response *response);
void service_headers_free(struct service_request *request);

/* -- reply.c -- */
/** Gives the answer to the wire or to the continuation, counts it, and frees the request. */
void service_request_finish(struct service_request *request, const struct ipc_response *response,
                            json_t *resource);
/** 405 OperationNotAllowed with Allow. */
void service_reply_not_allowed(struct service_request *request);
/** A 500 for a call that has no request object. */
void service_call_fail(struct service *service, struct ipc_call *call);

/* -- service.c -- */
/** True after stop(): no handler runs any more. */
bool service_is_closing(const struct service *service);
/** Sends what is queued to the gateway: before each answer, so that the streams keep their order.
 */
void service_flush(struct service *service);
/** The gateway may hold the answer to a GET from now on, and is told of a change. False without
 * memory: then it may not. */
bool service_remember(const struct service_request *request);
