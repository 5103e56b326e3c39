/*
 * The life of a request that was not answered when it arrived (request-arrival.c): it finds its
 * route, is authenticated, judged (request-judge.c), and forwarded (forward.c). Texts of the HTTP
 * request stay valid until the answer, so nothing is copied but the path.
 */
#include "gateway/request.h"

#include <string.h>

#include "gateway/authorization.h"
#include "gateway/query.h"

#define SESSIONS "/redfish/v1/SessionService/Sessions"

/* -- step 2: who is it -- */

static void on_identity(struct authentication_waiter *waiter, int outcome,
                        struct identity *identity)
{
    struct gateway_request *request = (struct gateway_request *)((char *)waiter -
                                                                 offsetof(struct gateway_request,
                                                                          identity_waiter));

    /* Nobody, which the service may like or not. */
    bool is_judged_nobody = outcome == AUTHENTICATION_E_NONE &&
                            (request_is_judged(request) ||
                             request->gateway->options.ignore_credentials);

    if (outcome == 0)
        request->identity = identity_ref(identity);
    if (request->gathering && outcome >= 0 && outcome != AUTHENTICATION_E_UNAVAILABLE) {
        query_start(request); /* a document: open to all, also to nobody */
    } else if (outcome == 0 || is_judged_nobody) {
        request_judge(request);
    } else if (outcome == AUTHENTICATION_E_UNAVAILABLE) {
        request_fail_unavailable(request);
    } else if (outcome == AUTHENTICATION_E_IN_CLEAR || outcome == AUTHENTICATION_E_NO_SESSIONS) {
        request_fail_by_policy(request, outcome);
    } else if (outcome > 0) {
        request_fail_unauthorized(request);
    } else {
        request_fail_internal(request, "authentication", outcome);
    }
}

/* A service that judges may have sessions of its own, where DSP0266 1.21 §13.2.5 "Session log in"
 * has them. */
static bool is_judged_log_in(const struct gateway_request *request)
{
    return request_is_judged(request) && request->method == IPC_POST &&
           (ipc_text_equal(request->path, SESSIONS) ||
            ipc_text_equal(request->path, SESSIONS "/Members"));
}

/* What anybody may POST is a log-in: the credentials are in its body. */
static int check_log_in(const struct gateway_request *request)
{
    bool is_session;

    if (request->method != IPC_POST || !request->upstream)
        return 0;
    is_session = is_judged_log_in(request) ||
                 strcmp(request->upstream->config.name, "session") == 0;
    return authentication_check_log_in(request->gateway->authentication, request->http, is_session);
}

/* OPTIONS tells of what is open to all. */
static bool is_open(const struct gateway_request *request)
{
    if (request_is_judged(request))
        return is_judged_log_in(request);
    if (request->http->method != HTTP_OPTIONS)
        return authorization_is_open(request->route, request->method);
    for (int method = IPC_GET; method <= IPC_DELETE; method++) {
        if (authorization_is_open(request->route, (enum ipc_method)method))
            return true;
    }
    return false;
}

static void request_authenticate(struct gateway_request *request)
{
    struct identity *identity = NULL;
    int r;

    request->identity_waiter.done = on_identity;
    if (request->route && is_open(request)) {
        r = check_log_in(request);
        if (r == 0)
            request_judge(request);
        else
            on_identity(&request->identity_waiter, r, NULL);
        return;
    }
    r = authentication_check(request->gateway->authentication, request->http, request->instance,
                             request->request_id, &request->identity_waiter, &identity);
    if (r != AUTHENTICATION_E_PENDING)
        on_identity(&request->identity_waiter, r, identity);
}

/* -- step 1: what is meant -- */

/* POST to a collection's Members property means the collection (DSP0266 §7.9), also where a member
 * could have that Id. */
static int match_members(const struct router *router, struct ipc_text *path,
                         struct router_match *ret_match)
{
    static const char members[] = "/Members", collection[] = "Collection.";
    struct ipc_text stripped = *path;
    const struct upstream_route *route;

    if (path->size <= strlen(members))
        return ROUTER_E_NONE;
    stripped.size -= strlen(members);
    if (memcmp(path->data + stripped.size, members, strlen(members)) != 0 ||
        router_match(router, stripped, ret_match) != 0)
        return ROUTER_E_NONE;
    route = ret_match->target;
    if (!(route->methods & IPC_METHOD_BIT(IPC_POST)) || !strstr(route->type, collection))
        return ROUTER_E_NONE;
    *path = stripped;
    return 0;
}

static void request_route(struct gateway_request *request)
{
    const struct router *router = request->upstream->table->router;
    struct router_match match;
    int r = ROUTER_E_NONE;

    request->table = route_table_ref(request->upstream->table);
    if (request->method == IPC_POST)
        r = match_members(router, &request->path, &match);
    if (r == ROUTER_E_NONE)
        r = router_match(router, request->path, &match);
    if (r == 0)
        request->route = match.target;
    request_authenticate(request);
}

static void on_table(struct upstream_waiter *waiter, bool ready)
{
    struct gateway_request *request =
        (struct gateway_request *)((char *)waiter - offsetof(struct gateway_request, table_waiter));

    if (ready && request->upstream->table) {
        request_route(request);
        return;
    }
    request->upstream->errors++;
    request_fail_unavailable(request);
}

/* One that is not open goes the way of every resource. An open one came here by its query: who asks
 * matters only when that is about more than the document. */
static void request_document(struct gateway_request *request, const struct document *document)
{
    if (!document_is_open(document)) {
        request->route = document->route;
        request_authenticate(request);
        return;
    }
    if (query_judge(request, document))
        return;
    if (query_needs_identity(request)) {
        request_authenticate(request);
    } else if (request->gathering) {
        query_start(request);
    } else {
        request_send_document(request->gateway, request->exchange, request->http, document,
                              request->started_usec);
        request_free(request);
    }
}

void request_start(struct gateway_request *request)
{
    struct gateway *gateway = request->gateway;
    const struct document *document = documents_find(&gateway->documents, request->path);

    if (document) {
        request_document(request, document);
        return;
    }
    request->upstream = upstream_find(gateway->upstreams, gateway->upstream_count, request->path);
    if (!request->upstream) {
        request_authenticate(request);
    } else if (request->upstream->table) {
        request_route(request);
    } else {
        request->table_waiter.done = on_table;
        upstream_wait(request->upstream, &request->table_waiter,
                      gateway->options.service_deadline_ms);
    }
}
