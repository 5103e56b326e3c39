/*
 * What one answer becomes: an item of the mockup, a page of one, another question, or a failure.
 * See crawl-internal.h.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "capture/crawl-internal.h"
#include "capture/limits.h"
#include "capture/secrets.h"
#include "mockup/json-file.h"
#include "mockup/limits.h"
#include "redfish/json.h"

struct links_of {
    struct crawl *crawl;
    const char *from;
};

static int on_link(const char *text, bool is_document, void *context)
{
    const struct links_of *of = context;

    return crawl_add(of->crawl, of->from, text, is_document);
}

/* -- items -- */

/* {"GET": {...}} as DMTF's Mockup-Creator writes; *ret_text stays NULL when none are wanted. */
static int print_headers(const struct crawl *crawl, json_t *headers, struct buffer *text)
{
    json_t *kept = json_object(), *file = json_object(), *value;
    const char *name;
    int r = kept && file ? 0 : -ENOMEM;

    json_object_foreach (headers, name, value) {
        if (r == 0 && secrets_keeps_header(name))
            r = json_object_set(kept, name, value) < 0 ? -ENOMEM : 0;
    }
    if (r == 0 && json_object_set(file, "GET", kept) < 0)
        r = -ENOMEM;
    if (r == 0)
        r = secrets_remove(file, &crawl->result->secret_count);
    if (r == 0)
        r = json_text_append(text, file);
    json_decref(kept);
    json_decref(file);
    return r;
}

static int put(struct crawl *crawl, const struct target *target, enum mockup_kind kind,
               struct ipc_text text)
{
    const struct target *first = target->first ? target->first : target;
    struct buffer headers = BUFFER_INIT(0);
    char times[64];
    struct mockup_item *item;
    int r = 0;

    snprintf(times, sizeof(times), "{\"GET_Time\":\"%.2f\"}", first->seconds);
    if (crawl->options->keeps_headers)
        r = print_headers(crawl, first->headers, &headers);
    if (r < 0) {
        buffer_deinit(&headers);
        return r;
    }
    item = mockup_item_new(ipc_text(first->path), kind, text,
                           (struct ipc_text){headers.data, headers.size},
                           crawl->options->keeps_times ? ipc_text(times) : (struct ipc_text){0});
    r = item ? mockup_put(crawl->result->mockup, item) : -ENOMEM;
    mockup_item_unref(item);
    buffer_deinit(&headers);
    return r;
}

/* An object is a resource; an array is a file. */
static int put_json(struct crawl *crawl, const struct target *target, json_t *body)
{
    struct buffer text = BUFFER_INIT(0);
    int r = 0;

    if (crawl->options->own_session)
        r = body_remove_links(body, crawl->base, crawl->options->own_session);
    if (r == 0)
        r = secrets_remove(body, &crawl->result->secret_count);
    body_remove_tags(body);
    if (r == 0)
        r = json_text_append(&text, body);
    if (r == 0 && text.size > MOCKUP_FILE_BYTES_MAX)
        r = crawl_fail(crawl, target->uri, 0, "it is larger than a mockup can hold");
    else if (r == 0)
        r = put(crawl, target, json_is_object(body) ? MOCKUP_RESOURCE : MOCKUP_FILE,
                (struct ipc_text){text.data, text.size});
    buffer_deinit(&text);
    return r;
}

static int put_bytes(struct crawl *crawl, const struct target *target, struct buffer *bytes)
{
    bool is_metadata = strcmp(target->path, "/redfish/v1/$metadata") == 0;

    crawl->result->secret_count += secrets_cut_keys(bytes->data, &bytes->size);
    return put(crawl, target, is_metadata ? MOCKUP_XML : MOCKUP_FILE,
               (struct ipc_text){bytes->data, bytes->size});
}

/* -- pages -- */

static void pages_free(struct body_pages *pages)
{
    body_pages_deinit(pages);
    free(pages);
}

/* The collection, with the pages that could be read. Frees them. */
static int finish_pages(struct crawl *crawl, const struct target *target, struct body_pages *pages)
{
    int r = body_pages_finish(pages);

    if (r == 0)
        r = put_json(crawl, target, pages->body);
    pages_free(pages);
    return r;
}

int crawl_finish_pages(struct crawl *crawl, struct target *target)
{
    return target->pages ? finish_pages(crawl, target, TAKE(target->pages)) : 0;
}

/* Takes the pages. */
static int ask_for_next(struct crawl *crawl, struct target *target, struct body_pages *pages,
                        const char *text)
{
    CLEANUP(free_cleanup) char *copy = strdup(text);
    struct target *first = target->first ? target->first : target;
    int r = copy ? crawl_add_page(crawl, first, pages, target->uri, copy) : -ENOMEM;

    if (r == 0)
        return 0;
    if (r > 0)
        r = crawl_fail(crawl, copy, 0,
                       r == CRAWL_E_AGAIN ? "the pages of this collection lead back to one before"
                                          : "the link to the next page leads nowhere");
    if (r == 0)
        return finish_pages(crawl, target, pages);
    pages_free(pages);
    return r;
}

/* A page, the first one too, of a collection that has more. */
static int take_page(struct crawl *crawl, struct target *target, json_t *body)
{
    struct body_pages *pages = target->pages ? TAKE(target->pages) : calloc(1, sizeof(*pages));
    const char *next = body_next_page(body);
    int r = pages ? body_pages_add(pages, body) : -ENOMEM;

    if (r == 0 && next)
        return ask_for_next(crawl, target, pages, next);
    if (r > 0)
        r = crawl_fail(crawl, target->uri, 0,
                       r == BODY_E_NO_PAGE ? "a page without Members" : "too many members");
    if (r == 0)
        return finish_pages(crawl, target, pages);
    if (pages)
        pages_free(pages);
    return r;
}

/* A page that could not be read: what came before it is kept. */
static int fail(struct crawl *crawl, struct target *target, const char *reason)
{
    long status = target->request.status;
    int r = crawl_fail(crawl, target->uri, status == 200 ? 0 : status, reason);

    crawl->done_count++;
    if (target->pages)
        return r < 0 ? r : finish_pages(crawl, target, TAKE(target->pages));
    return r;
}

/* -- answers -- */

static int take_json(struct crawl *crawl, struct target *target, json_t *body)
{
    struct links_of of = {crawl, target->uri};
    int r = body_links(body, on_link, &of);

    if (r < 0)
        return r;
    if (target->pages || (body_next_page(body) && json_is_array(json_object_get(body, "Members"))))
        return take_page(crawl, target, body);
    return put_json(crawl, target, body);
}

static bool is_json(const struct http_request *request)
{
    const char *type = http_header(request, "Content-Type");

    return !type || strcasestr(type, "json");
}

static int take_body(struct crawl *crawl, struct target *target)
{
    struct http_request *request = &target->request;
    struct ipc_text text = {request->bytes.data, request->bytes.size};
    json_t *body = NULL;
    int r;

    target->headers = json_incref(request->headers);
    target->seconds = request->seconds;
    r = mockup_json_parse(text, JSON_TEXT_DEPTH_MAX, &body); /* whatever the service calls it */
    if (r < 0)
        return r;
    if (r > 0 && is_json(request))
        return fail(crawl, target, "its body is no JSON, or too deep");
    if (target->pages && !json_is_object(body)) {
        json_decref(body);
        return fail(crawl, target, "a page that is no JSON object");
    }
    crawl->done_count++;
    r = r == 0 ? take_json(crawl, target, body) : put_bytes(crawl, target, &request->bytes);
    json_decref(body);
    return r;
}

/* Within the service only; the item stays where the link led. */
static int redirect(struct crawl *crawl, struct target *target)
{
    const char *place = http_header(&target->request, "Location");
    struct link link = {0};
    int r = place ? link_resolve(crawl->base, target->uri, place, &link) : LINK_E_INVALID;

    if (r < 0)
        return r;
    if (r == LINK_E_FOREIGN || r == LINK_E_OUTSIDE)
        return fail(crawl, target, "it redirects to another service, which is not followed");
    if (r > 0 || ++target->redirects > CAPTURE_REDIRECTS_MAX) {
        link_deinit(&link);
        return fail(crawl, target, "it redirects without an end or to nowhere");
    }
    free(target->uri);
    target->uri = TAKE(link.target);
    target->request.target = target->uri;
    target->attempts = 0;
    link_deinit(&link);
    crawl_requeue(crawl, target, 0);
    return 0;
}

/* For how many seconds a busy service wants to be left alone; more than the limit: for good. */
static unsigned int retry_delay(const struct http_request *request)
{
    const char *text = http_header(request, "Retry-After");
    char *end;
    unsigned long seconds = text ? strtoul(text, &end, 10) : 1;

    if (!text || end == text || *end != '\0')
        return 1;
    return seconds > CAPTURE_RETRY_SECONDS_MAX ? CAPTURE_RETRY_SECONDS_MAX + 1
                                               : (unsigned int)seconds;
}

static bool is_passing(const struct http_request *request)
{
    if (request->outcome != 0)
        return request->outcome == HTTP_E_UNREACHABLE || request->outcome == HTTP_E_BROKEN;
    return request->status == 429 || request->status == 503;
}

int crawl_take(struct crawl *crawl, struct target *target)
{
    struct http_request *request = &target->request;
    unsigned int delay = request->outcome == 0 ? retry_delay(request) : 1;
    char reason[300];

    crawl->result->bytes += request->bytes.size;
    crawl->dead_count = request->outcome == HTTP_E_UNREACHABLE ? crawl->dead_count + 1 : 0;
    if (is_passing(request) && target->attempts < CAPTURE_ATTEMPTS_MAX &&
        delay <= CAPTURE_RETRY_SECONDS_MAX) {
        crawl_requeue(crawl, target, delay);
        return 0;
    }
    if (request->outcome != 0) {
        const char *hint = http_hint(request->outcome);

        snprintf(reason, sizeof(reason), "%.200s%s%s", request->reason, *hint ? "; " : "", hint);
        request->status = 0;
        return fail(crawl, target, reason);
    }
    if (request->status == 200)
        return take_body(crawl, target);
    if (request->status == 301 || request->status == 302 || request->status == 303 ||
        request->status == 307 || request->status == 308)
        return redirect(crawl, target);
    return fail(crawl, target, "");
}
