/*
 * Answering a GET of a document when it is known that the caller may: finished ones are sent, our
 * registries are written and left to the response cache, installed files are read on a thread of
 * the pool for each reader (docs/decisions/schema-files.md).
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "gateway/encoder.h"
#include "redfish/json-scan.h"
#include "gateway/request.h"
#include "redfish/oem-schemas.h"
#include "redfish/privilege-registry.h"
#include "redfish/registry.h"

/* A file that is being read. The request waits for it. */
struct file_read {
    uv_work_t work;
    struct gateway_request *request;
    const struct upstream_route *route;
    bool is_xml;
    int dir_fd; /* borrowed from the bundle */
    char name[BUNDLE_NAME_BYTES];
    /* by the thread */
    int outcome; /* of state_file_read() */
    char *text;
    size_t size;
};

/* -- sending -- */

static void send_response(struct gateway_request *request, const struct cached_response *response)
{
    if (!answer_by_condition(request->gateway, request->exchange, request->http, response->etag,
                             request->started_usec))
        encoder_answer(request->gateway, request->exchange, request->http, request->path, response,
                       request->started_usec);
    request_free(request);
}

/* The type of a file is what it says itself. */
static int append_head(struct buffer *out, const struct upstream_route *route, bool is_xml,
                       struct ipc_text etag, struct ipc_text body)
{
    return response_append_head(
        out, &(struct response_head){
                 .status = 200,
                 .content_type = ipc_text(is_xml ? "application/xml; charset=utf-8" : ""),
                 .etag = etag,
                 .schema_type = is_xml || *route->type ? ipc_text(route->type)
                                                       : json_scan_string(body, "@odata.type"),
                 .allow = route->methods,
                 .may_revalidate = true,
                 .body_size = body.size,
             });
}

/* body_etag: empty where the body has no tag in it. */
static void send_made(struct gateway_request *request, const struct upstream_route *route,
                      bool is_xml, bool is_kept, struct ipc_text body, struct ipc_text body_etag)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0);
    struct cached_response response = {
        .body = body, .etag = body_etag, .owner = &request->gateway->documents, .route = route};
    char etag[ETAG_BYTES];
    int r;

    if (response.etag.size == 0)
        response.etag = ipc_text(etag_of(body, etag));
    r = append_head(&head, route, is_xml, response.etag, body);
    if (r < 0) {
        request_fail_internal(request, "document", r);
        return;
    }
    response.head = (struct ipc_text){head.data, head.size};
    if (is_kept) /* what can't be kept is made again */
        (void)response_cache_put(request->gateway->cache, request->path, &response);
    send_response(request, &response);
}

static void send_finished(struct gateway_request *request, const struct document *document)
{
    send_response(request, &(struct cached_response){.head = {document->head, document->head_size},
                                                     .body = {document->body, document->body_size},
                                                     .etag = ipc_text(document->etag)});
}

/* -- our registries -- */

static void send_registry(struct gateway_request *request, const struct document *document)
{
    CLEANUP(buffer_deinit) struct buffer body = BUFFER_INIT(0);
    char etag[ETAG_BYTES] = "";
    struct registry registry;
    int r;

    if (document->kind == DOCUMENT_PRIVILEGES) {
        r = privilege_registry_append(&body);
        if (r == 0) /* it is a resource, too */
            r = etag_splice(&body, etag);
    } else {
        r = registry_at(document->index, &registry)
                ? registry_append(&body, &registry, request->gateway->options.hide_deprecated)
                : -ENOENT;
    }
    if (r < 0)
        request_fail_internal(request, "registry", r);
    else
        send_made(request, document->route, false, true, (struct ipc_text){body.data, body.size},
                  ipc_text(etag));
}

/* -- files -- */

static void fail_missing(struct gateway_request *request)
{
    CLEANUP(free_cleanup) char *path = strndup(request->path.data, request->path.size);

    request_fail(request, BASE_RESOURCE_MISSING_AT_URI, path ? path : "");
}

static void read_file(uv_work_t *work)
{
    struct file_read *read = work->data;

    read->outcome = state_file_read(read->dir_fd, read->name, GATEWAY_FILE_BYTES_MAX, &read->text,
                                    &read->size);
}

static void on_file_read(uv_work_t *work, int status)
{
    struct file_read *read = work->data;
    int outcome = status < 0 ? status : read->outcome; /* libuv's codes are negative errno */

    read->request->gateway->documents.reads--;
    if (outcome == 0)
        send_made(read->request, read->route, read->is_xml, false,
                  (struct ipc_text){read->text, read->size}, ipc_text(""));
    else if (outcome == STATE_FILE_E_ABSENT)
        fail_missing(read->request);
    else
        request_fail_internal(read->request, read->name, outcome);
    free(read->text);
    free(read);
}

static int dir_of(const struct documents *documents, enum document_kind kind)
{
    switch (kind) {
    case DOCUMENT_CSDL_FILE:
        return documents->csdl.fd;
    case DOCUMENT_SCHEMA_FILE:
        return documents->json_schemas.fd;
    default:
        return documents->registries.fd;
    }
}

static void send_file(struct gateway_request *request, const struct document *document)
{
    struct documents *documents = &request->gateway->documents;
    const char *slash = memrchr(request->path.data, '/', request->path.size);
    size_t size = request->path.size - (size_t)(slash + 1 - request->path.data);
    struct file_read *read;
    int r;

    if (documents->reads == GATEWAY_FILE_READS_MAX) {
        request_fail_unavailable(request);
        return;
    }
    read = calloc(1, sizeof(*read));
    if (!read || size + sizeof(".json") > sizeof(read->name)) {
        free(read);
        request_fail_internal(request, "file", -ENOMEM);
        return;
    }
    read->work.data = read;
    read->request = request;
    read->route = document->route;
    read->is_xml = document_is_xml(document);
    read->dir_fd = dir_of(documents, document->kind);
    memcpy(read->name, slash + 1, size);
    if (document->kind == DOCUMENT_REGISTRY_FILE)
        memcpy(read->name + size, ".json", sizeof(".json"));
    r = uv_queue_work(request->gateway->loop, &read->work, read_file, on_file_read);
    if (r < 0) {
        free(read);
        request_fail_internal(request, "file", r);
        return;
    }
    documents->reads++;
}

void document_answer(struct gateway_request *request)
{
    /* Looked for again: they may have been made anew while the caller was authenticated. */
    const struct document *document = documents_find(&request->gateway->documents, request->path);

    if (!document)
        fail_missing(request);
    else if (document->body)
        send_finished(request, document);
    else if (document->kind == DOCUMENT_OEM_SCHEMA)
        send_made(request, document->route, true, false, oem_schema_at(document->index)->csdl,
                  ipc_text(""));
    else if (document->kind == DOCUMENT_MESSAGES || document->kind == DOCUMENT_PRIVILEGES)
        send_registry(request, document);
    else
        send_file(request, document);
}
