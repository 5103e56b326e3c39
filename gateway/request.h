/*
 * A request that is not answered at once by request-arrival.c. request.c finds out what is meant
 * and who asks, request-judge.c whether he may and whether it makes sense; forward.c asks the
 * service. Every one of them ends in exactly one answer, after which it is gone.
 */
#pragma once

#include "base/hash.h"
#include "gateway/answer.h"
#include "gateway/gateway.h"

#define REQUEST_ID_BYTES 32

struct gateway_request {
    struct gateway *gateway;
    struct http_exchange *exchange;
    const struct http_request *http;
    enum ipc_method method;
    char request_id[REQUEST_ID_BYTES];
    uint64_t started_usec;
    struct ipc_text instance, path;     /* in `texts`, one behind the other */
    struct ipc_text query;              /* in the HTTP request */
    struct upstream *upstream;          /* NULL: nobody has this prefix */
    struct route_table *table;          /* counted; NULL without upstream */
    const struct upstream_route *route; /* in the table; NULL: no such resource */
    struct identity *identity;          /* counted; NULL: nobody is logged in */
    struct upstream_waiter table_waiter;
    struct authentication_waiter identity_waiter;
    /* of a GET that was forwarded and may be shared */
    bool is_shared;
    bool is_alone; /* joins nobody: the answer that it waited for was for another caller only */
    uint64_t generation; /* the upstream's when it was forwarded */
    struct gateway_request *followers, *next;
    UT_hash_handle hh;
    struct query_gathering *gathering; /* of a GET with a query (query.h), else NULL; owned */
    char texts[];
};

/** Instance and path: names a GET of it among all emulated systems. */
static inline struct ipc_text request_key(const struct gateway_request *request)
{
    return (struct ipc_text){request->path.data - request->instance.size,
                             request->instance.size + request->path.size};
}

/** The service itself judges. A document has a route that is not judged. */
static inline bool request_is_judged(const struct gateway_request *request)
{
    return request->route && upstream_route_is_judged(request->route);
}

/* -- request-arrival.c -- */
/** Answers a GET of a finished document, or says that the client has it. */
void request_send_document(struct gateway *gateway, struct http_exchange *exchange,
                           const struct http_request *http, const struct document *document,
                           uint64_t started_usec);

/* -- request.c -- */
/** Begins the life of a new request: exchange, http, method, path, query and ids are set. */
void request_start(struct gateway_request *request);

/* -- request-judge.c -- */
/** Route and caller are known: refuses the request, or lets it go on to its service. */
void request_judge(struct gateway_request *request);

/* -- request-head.c -- */
/** Appends status line and headers of a service's answer to this request. response->body may be
 * what was made of it; its tag and size are taken as they are. Returns as response_append_head().
 */
int request_append_head(const struct gateway_request *request, const struct ipc_response *response,
                        struct buffer *out);
/** The methods, as bits, that the answer is to name in Allow; of a judged route as the service
 * says.
 */
uint32_t request_allowed(const struct gateway_request *request,
                         const struct ipc_response *response);
/** Content-Type where the service says one; empty: JSON. */
struct ipc_text request_content_type(const struct ipc_response *response);

/* -- request-fail.c: answers that end a request -- */
void request_free(struct gateway_request *request);
/** An error with a head of its own; head->status 0: the message's. */
void request_fail_with(struct gateway_request *request, const struct response_head *head,
                       enum base_message message, const char *argument);
void request_fail(struct gateway_request *request, enum base_message message, const char *argument);
/** 500; logs where and why. */
void request_fail_internal(struct gateway_request *request, const char *where, int error);
/** 503 with Retry-After. */
void request_fail_unavailable(struct gateway_request *request);
/** 403: what policy forbids, by AUTHENTICATION_E_IN_CLEAR or _NO_SESSIONS. */
void request_fail_by_policy(struct gateway_request *request, int outcome);
/** WWW-Authenticate of a 401 to this request; empty when Basic is not accepted. */
struct ipc_text request_challenge(const struct gateway_request *request);
/** 401. */
void request_fail_unauthorized(struct gateway_request *request);
/** 403, which tells a user whose password has to change about that. */
void request_fail_forbidden(struct gateway_request *request);

/* -- forward.c -- */
/** Asks the service, or joins somebody who asks the same; answers when it does. */
void request_forward(struct gateway_request *request);
/** False for what the caller sees by ConfigureSelf only: it may be his alone, so such answers are
 * neither shared nor kept. */
bool request_may_share(const struct gateway_request *request);
/** Puts a good answer to GET of a route that is not judged into the response cache. key: instance
 * and path. Borrows everything; the gateway's scratch `head` is used. */
void request_keep_answer(struct gateway *gateway, const struct upstream *upstream,
                         const struct upstream_route *route, struct ipc_text key,
                         const struct ipc_response *response);
/** A line in the log about a service that gave no answer: one a second for each service. */
void request_complain(const struct gateway_request *request, struct upstream *upstream,
                      int outcome);

/* -- forward-stream.c -- */
/** Ends a list of requests (by `next`) to which the service answered with a descriptor. */
void request_pass_stream(struct gateway_request *all, const struct ipc_response *response);
