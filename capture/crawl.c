/* The queue of a crawl, see crawl.h: what was seen, what is asked for next, and when it ends. */
#include "capture/crawl.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "capture/crawl-internal.h"
#include "capture/limits.h"

int crawl_fail(struct crawl *crawl, const char *target, long status, const char *reason)
{
    struct crawl_result *result = crawl->result;
    struct crawl_failure failure = {.status = status};

    if (result->failure_count == result->failure_capacity) {
        size_t capacity = result->failure_capacity ? result->failure_capacity * 2 : 16;
        struct crawl_failure *longer = reallocarray(result->failures, capacity,
                                                    sizeof(*result->failures));

        if (!longer)
            return -ENOMEM;
        result->failures = longer;
        result->failure_capacity = capacity;
    }
    failure.target = strdup(target);
    failure.reason = strdup(reason);
    if (!failure.target || !failure.reason) {
        free(failure.target);
        free(failure.reason);
        return -ENOMEM;
    }
    result->failures[result->failure_count++] = failure;
    return 0;
}

/* -- targets -- */

static void target_free(struct target *target)
{
    http_request_deinit(&target->request);
    if (target->pages)
        body_pages_deinit(target->pages);
    free(target->pages);
    json_decref(target->headers);
    free(target->key);
    free(target->path);
    free(target->uri);
    free(target);
}

/* Notes a target as seen; takes the link. Returns NULL when out of memory. */
static struct target *target_add(struct crawl *crawl, const char *key, struct link *link)
{
    struct target *target = calloc(1, sizeof(*target));

    if (!target)
        return NULL;
    target->key = strdup(key);
    target->path = TAKE(link->path);
    target->uri = TAKE(link->target);
    target->request.target = target->uri;
    target->request.context = target;
    if (target->key)
        HASH_ADD_KEYPTR(hh, crawl->seen, target->key, strlen(target->key), target);
    if (!target->key || !target->hh.tbl) {
        target_free(target);
        return NULL;
    }
    crawl->seen_count++;
    return target;
}

static bool was_seen(const struct crawl *crawl, const char *key)
{
    struct target *target;

    HASH_FIND(hh, crawl->seen, key, strlen(key), target);
    return target != NULL;
}

static void enqueue(struct crawl *crawl, struct target *target)
{
    target->next = NULL;
    *crawl->end = target;
    crawl->end = &target->next;
}

void crawl_requeue(struct crawl *crawl, struct target *target, unsigned int delay_seconds)
{
    target->not_before_usec = delay_seconds
                                  ? clock_monotonic_usec(&clock_system) + delay_seconds * 1000000ull
                                  : 0;
    enqueue(crawl, target);
}

/* The documents of schemas and registries, but not the resources that tell where they are. */
static bool is_schema_document(const char *path)
{
    static const char *const folders[] = {"/redfish/v1/JsonSchemas", "/redfish/v1/Registries"};

    for (size_t i = 0; i < ARRAY_SIZE(folders); i++) {
        if (link_is_below(path, folders[i]) && link_depth(path) > link_depth(folders[i]) + 1)
            return true;
    }
    return false;
}

static bool is_wanted(struct crawl *crawl, const char *path, bool is_document)
{
    const struct crawl_options *options = crawl->options;

    if (options->own_session && strcmp(path, options->own_session) == 0)
        return false;
    if (options->skips_schemas && is_document && is_schema_document(path))
        return false;
    if (options->start && !link_is_below(path, options->start))
        return false;
    if (link_depth(path) > options->depth_max) {
        crawl->result->deep_count++;
        return false;
    }
    return true;
}

int crawl_add(struct crawl *crawl, const char *from, const char *text, bool is_document)
{
    struct link link;
    int r;

    if (crawl->seen_count >= CAPTURE_SEEN_MAX(crawl->options->resources_max)) {
        crawl->is_full = true;
        return 0;
    }
    r = link_resolve(crawl->base, from, text, &link);
    if (r == LINK_E_INVALID && !was_seen(crawl, text)) {
        struct link none = {0};

        if (!target_add(crawl, text, &none))
            return -ENOMEM;
        crawl->done_count++;
        return crawl_fail(crawl, text, 0, "no URI that can be asked for");
    }
    if (r != 0)
        return r < 0 ? r : 0;
    link_drop_query(&link);
    if (was_seen(crawl, link.path) || !is_wanted(crawl, link.path, is_document)) {
        link_deinit(&link);
        return 0;
    }
    struct target *target = target_add(crawl, link.path, &link);

    link_deinit(&link);
    if (!target)
        return -ENOMEM;
    enqueue(crawl, target);
    return 0;
}

int crawl_add_page(struct crawl *crawl, struct target *first, struct body_pages *pages,
                   const char *from, const char *text)
{
    struct target *target;
    struct link link;
    int r = link_resolve(crawl->base, from, text, &link);

    if (r != 0)
        return r;
    if (was_seen(crawl, link.target)) {
        link_deinit(&link);
        return CRAWL_E_AGAIN;
    }
    CLEANUP(free_cleanup) char *key = strdup(link.target);

    target = key ? target_add(crawl, key, &link) : NULL;
    link_deinit(&link);
    if (!target)
        return -ENOMEM;
    target->first = first;
    target->pages = pages;
    /* The next: pages that lie there while a log grows go out of step. */
    target->next = crawl->queue;
    crawl->queue = target;
    if (!target->next)
        crawl->end = &target->next;
    return 0;
}

/* -- the loop -- */

/* The first target that may be asked for now. *ret_wait_ms: until another may, at most. */
static struct target *next_target(struct crawl *crawl, unsigned int *ret_wait_ms)
{
    uint64_t now = clock_monotonic_usec(&clock_system);
    struct target **at = &crawl->queue;

    while (*at && (*at)->not_before_usec > now) {
        uint64_t wait_ms = ((*at)->not_before_usec - now) / 1000 + 1;

        if (wait_ms < *ret_wait_ms)
            *ret_wait_ms = (unsigned int)wait_ms;
        at = &(*at)->next;
    }
    struct target *target = *at;

    if (target) {
        *at = target->next;
        if (!target->next)
            crawl->end = at;
    }
    return target;
}

__attribute__((format(printf, 2, 3))) static int stop(struct crawl *crawl, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(crawl->result->stop, sizeof(crawl->result->stop), format, arguments);
    va_end(arguments);
    return CRAWL_E_STOPPED;
}

/* Whether it has to end early. Returns 0 or a named outcome. */
static int judge(struct crawl *crawl, const struct progress *progress)
{
    const struct crawl_options *options = crawl->options;
    struct pollfd watch = {.fd = options->watch_fd, .events = POLLIN};

    if (poll(&watch, 1, 0) > 0)
        return CRAWL_E_INTERRUPTED;
    if (crawl->is_full)
        return stop(crawl, "there are more than %zu links (--max-resources)",
                    CAPTURE_SEEN_MAX(options->resources_max));
    if (mockup_count(crawl->result->mockup) > options->resources_max)
        return stop(crawl, "there are more than %zu resources (--max-resources)",
                    options->resources_max);
    if (crawl->result->bytes > options->bytes_max)
        return stop(crawl, "the answers are more than %zu MiB (--max-size)",
                    options->bytes_max >> 20);
    if (progress_seconds(progress) > options->seconds_max)
        return stop(crawl, "it took more than %u seconds (--max-time)", options->seconds_max);
    if (crawl->dead_count >= CAPTURE_DEAD_MAX)
        return stop(crawl, "the service does not answer any more");
    return 0;
}

static int take(struct crawl *crawl, struct target *target, struct progress *progress)
{
    int r = crawl_take(crawl, target);

    http_request_deinit(&target->request);
    progress_show(progress, crawl->done_count, crawl->seen_count, crawl->result->failure_count,
                  target->uri);
    return r;
}

static int turn(struct crawl *crawl, struct progress *progress)
{
    unsigned int wait_ms = 1000;
    struct http_request *done = NULL;
    struct target *target;
    int r = judge(crawl, progress);

    while (r == 0 && http_has_room(crawl->http) &&
           (target = next_target(crawl, &wait_ms)) != NULL) {
        target->attempts++;
        r = http_start(crawl->http, &target->request);
    }
    if (r == 0)
        r = http_wait(crawl->http, wait_ms, &done);
    return r == 0 && done ? take(crawl, done->context, progress) : r;
}

static int add_seeds(struct crawl *crawl)
{
    static const char *const seeds[] = {"/redfish", "/redfish/v1", "/redfish/v1/odata",
                                        "/redfish/v1/$metadata"};
    struct crawl_options options = *crawl->options;
    const struct crawl_options *given = crawl->options;
    int r = 0;

    options.start = NULL; /* these are always wanted: without a root there is no service */
    crawl->options = &options;
    for (size_t i = 0; r == 0 && i < ARRAY_SIZE(seeds); i++)
        r = crawl_add(crawl, "/redfish/v1", seeds[i], false);
    crawl->options = given;
    return r == 0 && given->start ? crawl_add(crawl, "/redfish/v1", given->start, false) : r;
}

int crawl_run(const struct crawl_options *options, const struct link_base *base, struct http *http,
              struct progress *progress, struct crawl_result *ret_result)
{
    struct crawl crawl = {.options = options, .base = base, .http = http, .result = ret_result};
    struct target *target, *following;
    int r;

    *ret_result = (struct crawl_result){.mockup = mockup_new()};
    crawl.end = &crawl.queue;
    r = ret_result->mockup ? add_seeds(&crawl) : -ENOMEM;
    while (r == 0 && (crawl.queue || !http_is_idle(http)))
        r = turn(&crawl, progress);
    http_abort(http);
    for (target = crawl.seen; target && r >= 0; target = target->hh.next) {
        int finished = crawl_finish_pages(&crawl, target); /* what was read until now */

        r = finished < 0 ? finished : r;
    }
    HASH_ITER (hh, crawl.seen, target, following) {
        HASH_DEL(crawl.seen, target);
        target_free(target);
    }
    return r;
}

void crawl_result_deinit(struct crawl_result *result)
{
    mockup_free(result->mockup);
    for (size_t i = 0; i < result->failure_count; i++) {
        free(result->failures[i].target);
        free(result->failures[i].reason);
    }
    free(result->failures);
    *result = (struct crawl_result){0};
}
