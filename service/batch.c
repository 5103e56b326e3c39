/*
 * The call "get-resources" (ipc/proto/resources.h): several GETs in one message. Each URI is an
 * internal GET of its own, with its route and parameters, that is run like any other; the answers
 * are collected, and sent when the last one is there. A batch belongs to itself: made by the call,
 * freed by its answer.
 */
#include "service/service-internal.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "ipc/proto/resources.h"

/* One URI. What failed without a word to us (no memory) stays as it was made: a 500. */
struct batch_entry {
    struct batch *batch;
    struct service_request *request; /* NULL: there is nothing to get, or it is being got */
    unsigned int status;
    size_t body_offset, body_size; /* in batch->bodies */
    struct privilege_sets privileges;
    char etag[ETAG_BYTES];
};

struct batch {
    struct service *service;
    struct service_request *head; /* of the call itself: takes the answer to the wire */
    struct buffer bodies;
    size_t open_count; /* entries that wait, and one while they are started */
    size_t count;
    struct batch_entry entries[];
};

static void batch_free(struct batch *batch)
{
    for (size_t i = 0; i < batch->count; i++)
        service_request_free(batch->entries[i].request);
    buffer_deinit(&batch->bodies);
    free(batch);
}

/* -- the answer -- */

/* As for a single GET: the gateway may keep it if nothing was invalidated since it was asked for,
 * and the URI is remembered. Asked when the answer goes out, since an invalidation that was sent
 * while the batch waited for others came too early for it. */
static bool entry_is_cacheable(const struct batch_entry *entry)
{
    struct service *service = entry->batch->service;

    return entry->status == 200 && (entry->request->route->flags & SERVICE_CACHEABLE) &&
           entry->request->invalidation_count == service->invalidation_count &&
           (entry->privileges.sets[0] || !(entry->request->route->flags & SERVICE_JUDGED)) &&
           service_remember(entry->request);
}

static struct resource_answer entry_answer(const struct batch_entry *entry)
{
    struct resource_answer answer = {.status = entry->status};

    if (entry->status != 200)
        return answer;
    answer.etag = ipc_text(entry->etag);
    answer.body = (struct ipc_text){entry->batch->bodies.data + entry->body_offset,
                                    entry->body_size};
    memcpy(answer.privileges, entry->privileges.sets, sizeof(answer.privileges));
    if (entry_is_cacheable(entry))
        answer.flags = IPC_RESPONSE_CACHEABLE;
    return answer;
}

static int append_answers(const struct batch *batch, struct buffer *body)
{
    CLEANUP(free_cleanup)
    struct resource_answer *answers = calloc(batch->count, sizeof(answers[0]));

    if (!answers)
        return -ENOMEM;
    for (size_t i = 0; i < batch->count; i++)
        answers[i] = entry_answer(&batch->entries[i]);
    return resources_append_answers(body, answers, batch->count);
}

static void batch_finish(struct batch *batch)
{
    CLEANUP(buffer_deinit) struct buffer body = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    struct service_request *head = batch->head;
    struct ipc_response response = {.status = 200};
    int r;

    /* Before anything is remembered as served: what is queued is about older answers. */
    service_flush(batch->service);
    r = append_answers(batch, &body);
    batch_free(batch);
    if (r != 0) {
        service_reply_failed(head, r > 0 ? "step=batch cause=size" : "step=batch cause=memory");
        return;
    }
    response.body = (struct ipc_text){body.data, body.size};
    service_request_finish(head, &response, NULL);
}

static void batch_release(struct batch *batch)
{
    if (--batch->open_count == 0)
        batch_finish(batch);
}

/* -- the entries -- */

static bool batch_is_full(const struct batch *batch, size_t more)
{
    return batch->bodies.size > 0 && batch->bodies.size + more > IPC_BATCH_BYTES_MAX;
}

static void entry_keep(struct batch_entry *entry, const struct ipc_response *response)
{
    struct batch *batch = entry->batch;

    if (batch_is_full(batch, response->body.size)) {
        entry->status = RESOURCES_NOT_INCLUDED;
        return;
    }
    entry->body_offset = batch->bodies.size;
    if (buffer_append(&batch->bodies, response->body.data, response->body.size) < 0)
        return;
    entry->body_size = response->body.size;
    entry->status = 200;
    memcpy(entry->privileges.sets, response->privileges, sizeof(entry->privileges.sets));
    snprintf(entry->etag, sizeof(entry->etag), "%.*s", (int)response->etag.size,
             response->etag.size ? response->etag.data : "");
}

static void entry_got(struct service_request *request, const struct ipc_response *response,
                      json_t *resource)
{
    struct batch_entry *entry = request->data;

    entry->request = request;
    if (response->status == 200)
        entry_keep(entry, response);
    else
        entry->status = response->status;
    batch_release(entry->batch);
}

/* The parent of the entries' requests gets only the news that one of them could not be started: its
 * request goes with that, and its status is that of a failure. */
static void entry_failed(struct service_request *head, const struct ipc_response *response,
                         json_t *resource)
{
    batch_release(head->data);
}

static int entry_init(struct batch_entry *entry, const struct ipc_request *received,
                      struct ipc_text uri)
{
    struct service *service = entry->batch->service;
    const struct service_route *route;
    struct router_match match;
    int r;

    if (router_match(service->router, uri, &match) != 0) {
        entry->status = 404;
        return 0;
    }
    route = match.target;
    if (!route->get) {
        entry->status = 405;
        return 0;
    }
    r = service_request_new(service, entry->batch->head->call, received, uri, route, &match,
                            &entry->request);
    if (r < 0)
        return r;
    entry->request->method = IPC_GET;
    entry->request->data = entry;
    entry->request->parent = entry->batch->head;
    entry->request->got = entry_failed;
    return 0;
}

static void entry_start(struct batch_entry *entry)
{
    struct batch *batch = entry->batch;
    struct service_request *request = entry->request;

    if (!request)
        return;
    if (batch_is_full(batch, 1)) {
        entry->status = RESOURCES_NOT_INCLUDED;
        return;
    }
    batch->open_count++;
    entry->request = NULL;
    service_request_get(request, entry_got);
}

static int batch_new(struct service *service, struct service_request *head,
                     const struct ipc_request *received, const struct ipc_text *uris, size_t count,
                     struct batch **ret_batch)
{
    struct batch *batch = calloc(1, sizeof(*batch) + count * sizeof(batch->entries[0]));

    if (!batch)
        return -ENOMEM;
    batch->service = service;
    batch->head = head;
    batch->bodies = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    batch->count = count;
    head->data = batch;
    for (size_t i = 0; i < count; i++) {
        batch->entries[i] = (struct batch_entry){.batch = batch, .status = 500};
        if (entry_init(&batch->entries[i], received, uris[i]) < 0) {
            batch_free(batch);
            return -ENOMEM;
        }
    }
    *ret_batch = batch;
    return 0;
}

void service_batch(struct service *service, struct ipc_call *call,
                   const struct ipc_request *received)
{
    static const struct ipc_response malformed = {.status = 400};
    struct ipc_text uris[IPC_BATCH_URIS_MAX];
    struct service_request *head;
    struct batch *batch = NULL;
    size_t count;
    int r;

    if (service_request_new(service, call, received, received->uri, NULL, NULL, &head) < 0) {
        service_call_fail(service, call);
        return;
    }
    r = resources_parse_get(received->body, uris, &count);
    if (r > 0) {
        service_request_finish(head, &malformed, NULL);
        return;
    }
    if (r == 0)
        r = batch_new(service, head, received, uris, count, &batch);
    if (!batch) {
        service_reply_failed(head, "step=batch cause=memory");
        return;
    }
    batch->open_count = 1;
    for (size_t i = 0; i < count; i++)
        entry_start(&batch->entries[i]);
    batch_release(batch);
}
