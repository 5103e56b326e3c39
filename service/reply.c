/*
 * Answers. Each service_reply_*() ends in service_request_finish(), the only place that sends,
 * counts and frees. Errors carry no ETag and are never cacheable. A 500 was made at start, so that
 * it can be sent when memory is short.
 */
#include "service/service-internal.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"

static void json_decref_cleanup(json_t **json)
{
    json_decref(*json);
}

static void add_header(struct ipc_response *response, const char *name, const char *value)
{
    assert(response->header_count < IPC_HEADERS_MAX);
    response->headers[response->header_count++] = (struct ipc_header){ipc_text(name),
                                                                      ipc_text(value)};
}

/* -- sending -- */

static void log_sent(const struct service_request *request, const struct ipc_response *response,
                     int result, uint64_t usec)
{
    char id[LOG_ESCAPED_MAX], uri[LOG_ESCAPED_MAX];
    enum log_level level = result == 0 ? LOG_LEVEL_DEBUG : LOG_LEVEL_ERROR;

    if (!log_enabled(level))
        return;
    log_write(level, "request=%s method=%s uri=%s status=%u usec=%llu result=%d",
              log_escape(request->request_id, strlen(request->request_id), id),
              ipc_method_name(request->method), log_escape(request->uri, strlen(request->uri), uri),
              response->status, (unsigned long long)usec, result);
}

/* The gateway may keep an answer if it can be told of a later change: none came while this one was
 * made, and the URI is remembered. */
static uint32_t cacheable_flag(struct service_request *request, const struct ipc_response *response)
{
    struct service *service = request->service;

    if (request->method != IPC_GET || response->status != 200 || response->stream ||
        !(request->route->flags & SERVICE_CACHEABLE) || !service_may_be_kept(request))
        return 0;
    if (request->invalidation_count != service->invalidation_count)
        return 0;
    return service_remember(request) ? IPC_RESPONSE_CACHEABLE : 0;
}

static void send_response(struct service_request *request, const struct ipc_response *response)
{
    struct service *service = request->service;
    struct ipc_response sent = *response;
    uint64_t usec;
    int r;

    service_flush(service);
    sent.flags |= cacheable_flag(request, response);
    service_complete_response(request, &sent);
    if (service->definition->answering && request->route)
        service->definition->answering(request, sent.status);
    r = ipc_call_respond(request->call, &sent);
    usec = clock_monotonic_usec(service->clock) - request->started_usec;
    latency_add(&service->latency, usec);
    service->request_count++;
    if (sent.status >= 500 || r != 0)
        service->error_count++;
    log_sent(request, &sent, r, usec);
}

void service_request_finish(struct service_request *request, const struct ipc_response *response,
                            json_t *resource)
{
    if (request->parent && request->privileges.sets[0] && response->status == 200) {
        struct ipc_response complete = *response;

        memcpy(complete.privileges, request->privileges.sets, sizeof(complete.privileges));
        request->got(request->parent, &complete, resource);
    } else if (request->parent) {
        request->got(request->parent, response, resource);
    } else {
        send_response(request, response);
    }
    service_request_free(request);
}

void service_call_fail(struct service *service, struct ipc_call *call)
{
    struct ipc_response response = {
        .status = 500,
        .body = {service->internal_error, service->internal_error_size},
    };

    service->request_count++;
    service->error_count++;
    log_error("status=500 cause=memory");
    (void)ipc_call_respond(call, &response);
}

static void fail(struct service_request *request, const char *cause)
{
    struct ipc_response response = {
        .status = 500,
        .body = {request->service->internal_error, request->service->internal_error_size},
    };
    char id[LOG_ESCAPED_MAX], uri[LOG_ESCAPED_MAX];

    log_error("request=%s method=%s uri=%s status=500 %s",
              log_escape(request->request_id, strlen(request->request_id), id),
              ipc_method_name(request->method), log_escape(request->uri, strlen(request->uri), uri),
              cause);
    service_request_finish(request, &response, NULL);
}

/* -- good answers -- */

/* The tag of the resource without its clock, which would make a new one each second. */
static int append_without_clock(struct buffer *text, const json_t *resource, const char *clock,
                                char ret_etag[static ETAG_BYTES])
{
    CLEANUP(buffer_deinit) struct buffer tagged = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    CLEANUP(json_decref_cleanup) json_t *copy = json_copy((json_t *)resource);
    json_t *now = json_incref(json_object_get(copy, clock));
    int r = copy && json_object_del(copy, clock) == 0 ? json_text_append(&tagged, copy) : -ENOMEM;

    if (r < 0) {
        json_decref(now);
        return r;
    }
    etag_of((struct ipc_text){tagged.data, tagged.size}, ret_etag);
    if (json_put(copy, clock, now) || json_put(copy, "@odata.etag", json_string(ret_etag)))
        return -ENOMEM;
    return json_text_append(text, copy);
}

static int append_tagged(struct buffer *text, const json_t *resource, const char *untagged,
                         char ret_etag[static ETAG_BYTES])
{
    int r;

    if (untagged && json_object_get(resource, untagged))
        return append_without_clock(text, resource, untagged, ret_etag);
    r = json_text_append(text, resource);
    return r < 0 ? r : etag_splice(text, ret_etag);
}

/* Finishes with a resource, and the tag of its text in header and member. start: status and
 * headers. resource: borrowed, NULL means out of memory. */
static void finish_resource(struct service_request *request, const struct ipc_response *start,
                            json_t *resource)
{
    CLEANUP(json_decref_cleanup) json_t *shown = service_shown(request, resource);
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    struct ipc_response response = *start;
    char etag[ETAG_BYTES];
    int r = shown ? append_tagged(&text, shown, request->route->untagged, etag) : -ENOMEM;

    if (r < 0) {
        fail(request, r == -EMSGSIZE ? "step=text cause=size" : "step=text cause=memory");
        return;
    }
    response.body = (struct ipc_text){text.data, text.size};
    response.etag = ipc_text(etag);
    service_request_finish(request, &response, shown);
}

void service_reply_resource(struct service_request *request, json_t *resource)
{
    CLEANUP(json_decref_cleanup) json_t *owned = resource;
    struct ipc_response response = {.status = 200};

    finish_resource(request, &response, owned);
}

void service_reply_created(struct service_request *request, const char *location, json_t *resource,
                           const struct ipc_header *headers, size_t header_count)
{
    CLEANUP(json_decref_cleanup) json_t *owned = resource;
    struct ipc_response response = {.status = 201};

    assert(header_count < IPC_HEADERS_MAX);
    add_header(&response, "Location", location);
    for (size_t i = 0; i < header_count; i++)
        response.headers[response.header_count++] = headers[i];
    finish_resource(request, &response, owned);
}

/* It exists, whatever the GET says. */
static void created_got(struct service_request *request, const struct ipc_response *response,
                        json_t *resource)
{
    CLEANUP(buffer_deinit) struct buffer location = BUFFER_INIT(IPC_HEADER_BYTES_MAX);
    struct ipc_response answer = {.status = 201};

    if (uri_append_path(&location, ipc_text(request->created_path)) < 0 ||
        buffer_append(&location, "", 1) < 0) {
        fail(request, "step=location cause=memory");
        return;
    }
    add_header(&answer, "Location", location.data);
    if (response->status == 200) {
        answer.body = response->body;
        answer.etag = response->etag;
    }
    service_request_finish(request, &answer, resource);
}

void service_reply_created_at(struct service_request *request, const char *path)
{
    static const struct ipc_response unknown = {.status = 404};
    struct service_request *child = NULL;
    int r = 0;

    assert(!request->created_path);
    request->created_path = strdup(path);
    if (!request->created_path)
        r = -ENOMEM;
    if (r == 0)
        r = service_request_new_get(request, ipc_text(path), created_got, &child);
    if (r < 0)
        fail(request, "step=created cause=memory");
    else if (!child)
        created_got(request, &unknown, NULL);
    else
        child->route->get(child);
}

/* seconds: memory for the header's text */
static struct ipc_response accepted(const char *location, unsigned int retry_after_s,
                                    char seconds[static 16])
{
    struct ipc_response response = {.status = 202};

    snprintf(seconds, 16, "%u", retry_after_s);
    add_header(&response, "Location", location);
    add_header(&response, "Retry-After", seconds);
    return response;
}

void service_reply_accepted(struct service_request *request, const char *location,
                            unsigned int retry_after_s)
{
    char seconds[16];
    struct ipc_response response = accepted(location, retry_after_s, seconds);

    service_request_finish(request, &response, NULL);
}

void service_reply_accepted_with(struct service_request *request, const char *location,
                                 unsigned int retry_after_s, json_t *resource)
{
    CLEANUP(json_decref_cleanup) json_t *owned = resource;
    char seconds[16];
    struct ipc_response response = accepted(location, retry_after_s, seconds);

    finish_resource(request, &response, owned);
}

void service_reply_no_content(struct service_request *request)
{
    struct ipc_response response = {.status = 204};

    service_request_finish(request, &response, NULL);
}

/*
 * The resource as it is now with what there is to say about the write, or only that. A shallow
 * copy, since the handler may keep the object. The tag stays that of the resource alone, which a
 * later If-Match is compared with.
 */
static void finish_annotated(struct service_request *request, struct ipc_text etag,
                             json_t *resource)
{
    CLEANUP(json_decref_cleanup) json_t *annotated = resource ? json_copy(resource) : json_object();
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    struct ipc_response response = {.status = 200, .etag = etag};
    int r = annotated ? 0 : -ENOMEM;

    if (r == 0)
        r = json_put(annotated, "@Message.ExtendedInfo", TAKE(request->messages));
    if (r == 0 && etag.size > 0)
        r = json_put(annotated, "@odata.etag", json_stringn(etag.data, etag.size));
    if (r == 0)
        r = json_text_append(&text, annotated);
    if (r < 0) {
        fail(request, "step=annotate cause=memory");
        return;
    }
    response.body = (struct ipc_text){text.data, text.size};
    service_request_finish(request, &response, NULL);
}

/* What a GET answered with; it may have been a finished text. NULL: no resource. */
static json_t *resource_of(const struct ipc_response *response, json_t *resource)
{
    if (resource || response->status != 200 || response->body.size == 0)
        return json_incref(resource);
    return json_loadb(response->body.data, response->body.size, 0, NULL);
}

/* The write is done, whatever the GET says now (the resource may be gone by it), so it is answered
 * as a success. */
static void updated_got(struct service_request *request, const struct ipc_response *response,
                        json_t *resource)
{
    CLEANUP(json_decref_cleanup) json_t *shown = NULL;

    if (json_array_size(request->messages) > 0) {
        shown = resource_of(response, resource);
        finish_annotated(request, response->etag, shown);
    } else if (response->status == 200) {
        service_request_finish(request, response, NULL);
    } else {
        service_reply_no_content(request);
    }
}

void service_reply_updated(struct service_request *request, json_t *messages)
{
    assert(!request->messages);
    request->messages = messages;
    service_request_get(request, updated_got);
}

/* -- errors -- */

/* Steals `messages`, which may be NULL when memory was missing. */
static void finish_messages(struct service_request *request, struct ipc_response *response,
                            json_t *messages)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    CLEANUP(json_decref_cleanup) json_t *error = NULL;

    if (messages && response->status == 0)
        response->status = message_array_status(messages);
    if (messages)
        error = message_error_new(messages);
    if (!error || json_text_append(&text, error) < 0) {
        fail(request, "step=error cause=memory");
        return;
    }
    response->body = (struct ipc_text){text.data, text.size};
    service_request_finish(request, response, NULL);
}

/* An array of one message; steals it. NULL when out of memory, also of `message`. */
static json_t *array_of(json_t *message)
{
    json_t *messages = message ? json_array() : NULL;

    if (!messages) {
        json_decref(message);
        return NULL;
    }
    if (json_array_append_new(messages, message) != 0) {
        json_decref(messages);
        return NULL;
    }
    return messages;
}

void service_reply_message(struct service_request *request, const char *related_property,
                           enum base_message message, ...)
{
    const char *arguments[MESSAGE_ARGUMENTS_MAX] = {NULL};
    struct ipc_response response = {0};
    const char *argument;
    va_list list;
    size_t count = 0;

    va_start(list, message);
    while ((argument = va_arg(list, const char *)) != NULL) {
        assert(count < MESSAGE_ARGUMENTS_MAX);
        arguments[count++] = argument;
    }
    va_end(list);
    assert(count == message_fact(message)->arguments);
    _Static_assert(MESSAGE_ARGUMENTS_MAX == 4, "all of them are handed on");
    finish_messages(request, &response,
                    array_of(message_new(related_property, message, arguments[0], arguments[1],
                                         arguments[2], arguments[3], NULL)));
}

void service_reply_messages(struct service_request *request, json_t *messages)
{
    struct ipc_response response = {0};

    finish_messages(request, &response, messages);
}

void service_reply_not_allowed_but(struct service_request *request, uint32_t methods)
{
    char names[SERVICE_METHODS_BYTES];
    struct ipc_response response = {
        .status = 405,
        .header_count = 1,
        .headers = {{ipc_text("Allow"), ipc_text(service_method_names(methods, names))}},
    };

    finish_messages(request, &response,
                    array_of(message_new(NULL, BASE_OPERATION_NOT_ALLOWED, NULL)));
}

void service_reply_not_allowed(struct service_request *request)
{
    uint32_t methods = 0;

    for (int method = IPC_GET; method <= IPC_DELETE; method++) {
        if (service_route_handler(request->route, (enum ipc_method)method))
            methods |= IPC_METHOD_BIT(method);
    }
    service_reply_not_allowed_but(request, methods);
}

/* Name of the resource that a URI or an action target is about: the last segment, or the one before
 * "/Actions/". */
static struct ipc_text resource_name(const struct service_request *request)
{
    struct ipc_text path = ipc_text(request->uri);
    const char *action = request->route->flags & SERVICE_ACTION ? strstr(request->uri, "/Actions/")
                                                                : NULL;
    const char *slash;

    if (action)
        path.size = (size_t)(action - path.data);
    slash = memrchr(path.data, '/', path.size);
    if (slash) {
        path.size -= (size_t)(slash + 1 - path.data);
        path.data = slash + 1;
    }
    return path;
}

void service_reply_not_found(struct service_request *request)
{
    const char *type = strrchr(request->route->type, '.');
    struct ipc_text view = resource_name(request);
    CLEANUP(free_cleanup) char *name = strndup(view.data, view.size);

    if (!name)
        fail(request, "step=error cause=memory");
    else
        service_reply_message(request, NULL, BASE_RESOURCE_NOT_FOUND,
                              type ? type + 1 : request->route->type, name, NULL);
}

void service_reply_failed(struct service_request *request, const char *cause)
{
    fail(request, cause);
}

void service_reply_unavailable(struct service_request *request, unsigned int retry_after_s)
{
    struct ipc_response response = {.status = 503};
    char seconds[16];

    snprintf(seconds, sizeof(seconds), "%u", retry_after_s);
    add_header(&response, "Retry-After", seconds);
    finish_messages(
        request, &response,
        array_of(message_new(NULL, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, seconds, NULL)));
}
