/*
 * Getting the resources of a query: each is looked up once, authorized as a GET of its own would
 * be, taken from the response cache, or asked for in one message to its service together with all
 * others of the same level. What cannot be had stays a link, and then the result is not kept. See
 * query-internal.h.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "gateway/authorization.h"
#include "gateway/query-internal.h"
#include "gateway/query-links.h"
#include "gateway/transport.h"
#include "ipc/proto/resources.h"
#include "redfish/uri.h"

/* One message to a service. */
struct query_call {
    struct query_gathering *gathering;
    struct upstream *upstream;
    size_t count;
    struct query_resource *resources[];
};

/* -- resources -- */

static void resource_free(struct query_resource *resource)
{
    route_table_unref(resource->table);
    free(resource->links);
    free(resource->memory);
    free(resource);
}

void query_gather_free(struct query_gathering *gathering)
{
    struct query_resource *resource, *next;

    HASH_ITER (hh, gathering->by_path, resource, next) {
        HASH_DEL(gathering->by_path, resource);
        resource_free(resource);
    }
    gathering->gateway->gathering_bytes -= gathering->bytes;
    gathering->bytes = 0;
}

static struct query_resource *resource_new(struct query_gathering *gathering, struct ipc_text path)
{
    struct ipc_text instance = gathering->request->instance;
    struct query_resource *resource = calloc(1, sizeof(*resource) + instance.size + path.size + 1);
    char *at;

    if (!resource)
        return NULL;
    at = resource->key_text + instance.size;
    if (instance.size > 0)
        memcpy(resource->key_text, instance.data, instance.size);
    memcpy(at, path.data, path.size);
    resource->key = (struct ipc_text){resource->key_text, instance.size + path.size};
    resource->path = (struct ipc_text){at, path.size};
    HASH_ADD_KEYPTR(hh, gathering->by_path, at, path.size, resource);
    if (resource->hh.tbl)
        return resource;
    free(resource);
    return NULL;
}

int query_resource_set_text(struct query_gathering *gathering, struct query_resource *resource,
                            struct ipc_text text, struct ipc_text etag)
{
    char *memory = malloc(text.size + etag.size + 1);
    size_t before = resource->text.size;

    if (!memory)
        return -ENOMEM;
    memcpy(memory, text.data, text.size);
    if (etag.size)
        memcpy(memory + text.size, etag.data, etag.size);
    free(resource->memory);
    resource->memory = memory;
    resource->text = (struct ipc_text){memory, text.size};
    resource->etag = (struct ipc_text){memory + text.size, etag.size};
    resource->state = QUERY_RESOURCE_HAD;
    gathering->bytes += text.size - before;
    gathering->gateway->gathering_bytes += text.size - before;
    return 0;
}

/* One query may not be too large, and all together not either. */
static void check_bytes(struct query_gathering *gathering)
{
    if (gathering->bytes > GATEWAY_QUERY_BYTES_MAX)
        query_fail(gathering, BASE_INSUFFICIENT_STORAGE, 507);
    else if (gathering->gateway->gathering_bytes > GATEWAY_QUERIES_BYTES_MAX)
        query_fail(gathering, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, 503);
}

static void resource_is_absent(struct query_gathering *gathering, struct query_resource *resource,
                               bool has_failed)
{
    resource->state = QUERY_RESOURCE_ABSENT;
    resource->has_failed = has_failed;
    gathering->is_cacheable = false;
}

static int pass_over(const struct query_link_place *place, void *context)
{
    return 0;
}

/* What is no object, or ends before its text does, would say something in the place of others. */
static bool is_object(struct ipc_text text)
{
    return query_links_scan(text, QUERY_EXPAND_ALL, pass_over, NULL) == 0;
}

static void resource_is_had(struct query_gathering *gathering, struct query_resource *resource,
                            struct ipc_text text, struct ipc_text etag)
{
    if (!is_object(text))
        resource_is_absent(gathering, resource, true);
    else if (query_resource_set_text(gathering, resource, text, etag) < 0)
        query_fail_internal(gathering, -ENOMEM);
    else
        check_bytes(gathering);
}

int query_gather_base(struct query_gathering *gathering, const struct query_base *from)
{
    struct gateway_request *request = gathering->request;
    struct query_resource *base;

    if (!is_object(from->text))
        return -EPROTO;
    base = resource_new(gathering, request->path);
    if (!base)
        return -ENOMEM;
    base->upstream = request->upstream;
    base->table = request->table ? route_table_ref(request->table) : NULL;
    base->route = request->route;
    base->grant = from->grant;
    base->allow = from->allow;
    gathering->base = gathering->shown = base;
    if (!from->is_cacheable)
        gathering->is_cacheable = false;
    if (query_resource_set_text(gathering, base, from->text, from->etag) < 0)
        return -ENOMEM;
    check_bytes(gathering);
    return 0;
}

/* -- what may be read, and where it is -- */

static const struct ipc_identity *caller_of(const struct gateway_request *request)
{
    static const struct ipc_identity nobody;

    return request->identity ? &request->identity->view : &nobody;
}

bool query_may_share(const struct gateway_request *request, const struct upstream_route *route)
{
    return !route || authorization_may_share(route, caller_of(request));
}

/* As request-judge.c would decide about a GET of it: of a judged route, that its service decides.
 */
static bool is_granted(struct query_gathering *gathering, const struct upstream_route *route,
                       struct ipc_text path, bool *ret_is_personal)
{
    const struct gateway_request *request = gathering->request;
    const struct ipc_identity *caller = caller_of(request);
    const struct gateway_request probe = {
        .gateway = gathering->gateway,
        .http = request->http,
        .method = IPC_GET,
        .path = path,
        .route = route,
        .identity = request->identity,
    };

    *ret_is_personal = false;
    if (upstream_route_is_judged(route))
        return true;
    if (authorization_check(&probe) != 0) {
        /* By whose it is: somebody else with these privileges may. */
        gathering->is_personal |= privilege_granted(&route->rules[IPC_GET], caller->privileges);
        return false;
    }
    *ret_is_personal = !authorization_may_share(route, caller);
    return true;
}

static void take_from_cache(struct query_gathering *gathering, struct query_resource *resource)
{
    const struct cached_response *cached;

    if (resource->is_personal)
        return;
    cached = response_cache_find(gathering->gateway->cache, resource->key);
    if (!cached || (upstream_route_is_judged(resource->route) &&
                    !query_may_share(gathering->request, cached->route)))
        return;
    resource->grant = cached->route;
    resource_is_had(gathering, resource, cached->body, cached->etag);
}

static struct query_resource *gather_document(struct query_gathering *gathering,
                                              struct ipc_text path, const struct document *document)
{
    struct query_resource *resource;
    bool is_personal = false;

    if (!document->body)
        return NULL; /* no resource */
    if (!document_is_open(document) &&
        !is_granted(gathering, document->route, path, &is_personal)) {
        gathering->is_cacheable = false;
        return NULL;
    }
    resource = resource_new(gathering, path);
    if (!resource) {
        query_fail_internal(gathering, -ENOMEM);
        return NULL;
    }
    if (!document_is_open(document))
        resource->route = resource->grant = document->route;
    resource_is_had(gathering, resource, (struct ipc_text){document->body, document->body_size},
                    ipc_text(document->etag));
    return resource;
}

static struct query_resource *gather_route(struct query_gathering *gathering, struct ipc_text path)
{
    struct gateway *gateway = gathering->gateway;
    struct upstream *upstream = upstream_find(gateway->upstreams, gateway->upstream_count, path);
    struct query_resource *resource;
    const struct upstream_route *route;
    struct router_match match;
    bool is_personal;

    if (!upstream || !upstream->table) {
        /* Until its service has come, nobody knows. */
        gathering->is_cacheable = gathering->is_cacheable && !upstream;
        return NULL;
    }
    if (router_match(upstream->table->router, path, &match) != 0)
        return NULL;
    route = match.target;
    if (!(route->methods & IPC_METHOD_BIT(IPC_GET)))
        return NULL;
    if (!is_granted(gathering, route, path, &is_personal)) {
        gathering->is_cacheable = false;
        return NULL;
    }
    resource = resource_new(gathering, path);
    if (!resource) {
        query_fail_internal(gathering, -ENOMEM);
        return NULL;
    }
    resource->upstream = upstream;
    resource->table = route_table_ref(upstream->table);
    resource->route = resource->grant = route;
    resource->is_personal = is_personal;
    gathering->is_personal |= is_personal;
    take_from_cache(gathering, resource);
    if (resource->state == QUERY_RESOURCE_WANTED)
        LL_PREPEND2(gathering->wanted, resource, next_wanted);
    return resource;
}

struct query_resource *query_gather(struct query_gathering *gathering, struct ipc_text uri)
{
    const struct document *document;
    char path_text[GATEWAY_URI_BYTES_MAX];
    struct query_resource *known;
    struct uri parsed;

    /* A fragment is part of the resource that it is in; an escaped character is in no URI. */
    if (uri.size > sizeof(path_text) || uri_parse(uri, path_text, &parsed) != 0 ||
        parsed.query.size || memchr(uri.data, '\\', uri.size))
        return NULL;
    HASH_FIND(hh, gathering->by_path, parsed.path.data, parsed.path.size, known);
    if (known)
        return known;
    if (HASH_COUNT(gathering->by_path) >= GATEWAY_QUERY_RESOURCES_MAX) {
        query_fail(gathering, BASE_INSUFFICIENT_STORAGE, 507);
        return NULL;
    }
    document = documents_find(&gathering->gateway->documents, parsed.path);
    return document ? gather_document(gathering, parsed.path, document)
                    : gather_route(gathering, parsed.path);
}

/* -- asking -- */

/* A quarter of the budget for the parts of one query, so that it does not push out everything that
 * others use. The next query that has one of them in it, and needs another one anew, asks for that
 * one only. */
static void keep_answer(struct query_gathering *gathering, const struct query_resource *resource,
                        const struct resource_answer *answer)
{
    struct gateway *gateway = gathering->gateway;

    /* A judged one has headers that are not here. */
    if (resource->is_personal || upstream_route_is_judged(resource->route) ||
        gateway->upstream_count == 0 || resource->table != resource->upstream->table ||
        gathering->kept_bytes + answer->body.size > gateway->options.cache_bytes_max / 4)
        return;
    gathering->kept_bytes += answer->body.size;
    request_keep_answer(
        gateway, resource->upstream, resource->route, resource->key,
        &(struct ipc_response){.status = 200, .etag = answer->etag, .body = answer->body});
}

/* What its service grants, where that judges. What it refused this caller, or made for him alone,
 * is no part of an answer to others. */
static void take_judgement(struct query_gathering *gathering, struct query_resource *resource,
                           const struct resource_answer *answer)
{
    if (!upstream_route_is_judged(resource->route))
        return;
    resource->grant = answer->status == 200 ? route_table_grant(resource->table, answer->privileges)
                                            : NULL;
    if (answer->status == 401 || answer->status == 403 ||
        (answer->status == 200 && !resource->grant))
        resource->is_personal = gathering->is_personal = true;
}

static void take_answer(struct query_gathering *gathering, struct query_resource *resource,
                        const struct resource_answer *answer)
{
    take_judgement(gathering, resource, answer);
    if (answer->status == RESOURCES_NOT_INCLUDED) {
        LL_PREPEND2(gathering->wanted, resource, next_wanted);
        return;
    }
    if (answer->status != 200) {
        resource_is_absent(gathering, resource, answer->status >= 500);
        return;
    }
    if (answer->flags & IPC_RESPONSE_CACHEABLE)
        keep_answer(gathering, resource, answer);
    else
        gathering->is_cacheable = false;
    resource_is_had(gathering, resource, answer->body, answer->etag);
}

static void call_has_failed(const struct query_call *call, int outcome)
{
    call->upstream->errors++;
    request_complain(call->gathering->request, call->upstream, outcome);
    for (size_t i = 0; i < call->count; i++)
        resource_is_absent(call->gathering, call->resources[i], true);
}

/* True when the answers bring the gathering on; a service that includes nothing would be asked for
 * ever. */
static bool is_progress(const struct resource_answer *answers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (answers[i].status != RESOURCES_NOT_INCLUDED)
            return true;
    }
    return false;
}

static void on_answers(int outcome, const struct resource_answer *answers, size_t count,
                       void *context)
{
    struct query_call *call = context;
    struct query_gathering *gathering = call->gathering;
    struct upstream *upstream = call->upstream;

    upstream->in_flight--;
    upstream->requests++;
    if (outcome == 0 && !is_progress(answers, count))
        outcome = IPC_E_MALFORMED;
    if (outcome != 0)
        call_has_failed(call, outcome);
    for (size_t i = 0; outcome == 0 && i < count && !gathering->failure.is_set; i++)
        take_answer(gathering, call->resources[i], &answers[i]);
    free(call);
    if (--gathering->open_calls == 0)
        query_run(gathering);
}

static uint32_t remaining_ms(const struct query_gathering *gathering)
{
    uint64_t now_usec = clock_monotonic_usec(gathering->gateway->clock);

    if (now_usec >= gathering->deadline_usec)
        return 0;
    return (uint32_t)((gathering->deadline_usec - now_usec + 999) / 1000);
}

static int call_send(const struct query_call *call)
{
    const struct gateway_request *request = call->gathering->request;
    struct gateway *gateway = call->gathering->gateway;
    struct resources_question question = {
        .uri_count = call->count,
        .instance = request->instance,
        .request_id = ipc_text(request->request_id),
        .deadline_ms = remaining_ms(call->gathering),
    };
    struct ipc_text uris[IPC_BATCH_URIS_MAX];

    if (question.deadline_ms == 0)
        return IPC_E_TIMEOUT;
    if (call->upstream->in_flight >= gateway->options.service_requests_max)
        return IPC_E_BUSY;
    for (size_t i = 0; i < call->count; i++)
        uris[i] = call->resources[i]->path;
    question.uris = uris;
    if (request->identity)
        question.identity = request->identity->view;
    question.identity.client_address = transport_client_address(gateway, request->http);
    return resources_call_get(call->upstream->client, &question, on_answers, (void *)call);
}

/* Takes all that is wanted of one service out of the list, as far as one message goes. */
static struct query_call *call_new(struct query_gathering *gathering)
{
    struct query_resource *resource, **at = &gathering->wanted;
    struct upstream *upstream = gathering->wanted->upstream;
    struct query_call *call;
    size_t count = 0;

    LL_FOREACH2 (gathering->wanted, resource, next_wanted)
        count += resource->upstream == upstream;
    if (count > IPC_BATCH_URIS_MAX)
        count = IPC_BATCH_URIS_MAX;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    call = malloc(sizeof(*call) + count * sizeof(call->resources[0]));
    if (!call)
        return NULL;
    *call = (struct query_call){.gathering = gathering, .upstream = upstream};
    while (call->count < count) {
        resource = *at;
        if (resource->upstream == upstream) {
            *at = resource->next_wanted;
            call->resources[call->count++] = resource;
        } else {
            at = &resource->next_wanted;
        }
    }
    return call;
}

bool query_gather_ask(struct query_gathering *gathering)
{
    while (gathering->wanted && !gathering->failure.is_set) {
        struct query_call *call = call_new(gathering);
        int r;

        if (!call) {
            query_fail_internal(gathering, -ENOMEM);
            break;
        }
        r = call_send(call);
        if (r == 0) {
            call->upstream->in_flight++;
            gathering->open_calls++;
            continue;
        }
        call_has_failed(call, r);
        free(call);
    }
    return gathering->open_calls > 0;
}
