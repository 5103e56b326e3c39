/*
 * How payloads get to one destination: one at a time and in order, again after a failure, as the
 * subscription's DeliveryRetryPolicy and the EventService say. A destination that is dead costs its
 * queue, and a log line a minute.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "svc-emulator/event-internal.h"

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

struct destination *destination_new(struct event_source *source, const char *path)
{
    size_t size = strlen(path) + 1;
    struct destination *destination = calloc(1, sizeof(*destination) + size);

    if (!destination)
        return NULL;
    memcpy(destination->path, path, size);
    destination->source = source;
    uv_timer_init(service_loop(source->events->emulator->service), &destination->timer);
    destination->timer.data = destination;
    DL_APPEND(source->destinations, destination);
    return destination;
}

static void drop(struct destination *destination, struct payload *payload)
{
    DL_DELETE(destination->payloads, payload);
    destination->payload_count--;
    destination->bytes -= payload->size;
    destination->source->events->bytes -= payload->size;
    free(payload);
}

static void drop_all(struct destination *destination)
{
    while (destination->payloads)
        drop(destination, destination->payloads);
}

static void leave_ready(struct destination *destination)
{
    struct events *events = destination->source->events;

    if (!destination->is_ready)
        return;
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a list has neighbours */
    DL_DELETE2(events->ready, destination, ready_prev, ready_next);
    destination->is_ready = false;
}

void destination_close(struct destination *destination)
{
    if (destination->post) {
        post_cancel(destination->post);
        destination->source->events->post_count--;
    }
    leave_ready(destination);
    drop_all(destination);
    json_decref(destination->subscription);
    DL_DELETE(destination->source->destinations, destination);
    uv_close((uv_handle_t *)&destination->timer, on_closed);
}

/* -- the log -- */

/* One line, then silence for a while, whatever fails meanwhile. */
static void tell(struct destination *destination, long status, const char *reason)
{
    const struct events *events = destination->source->events;
    uint64_t now_usec = clock_monotonic_usec(service_clock(events->emulator->service));
    char escaped[LOG_ESCAPED_MAX], cause[LOG_ESCAPED_MAX];

    if (destination->logged_usec && now_usec - destination->logged_usec < EVENT_LOG_S * 1000000u)
        return;
    destination->logged_usec = now_usec;
    log_warning("bmc=%s event=not-delivered subscription=%s failed=%u dropped=%u waiting=%zu "
                "status=%ld cause=\"%s\"",
                bmc_name(destination->source->bmc),
                log_escape(destination->path, strlen(destination->path), escaped),
                destination->failed_count, destination->drop_count, destination->payload_count,
                status, log_quote(reason, strlen(reason), cause));
    destination->failed_count = destination->drop_count = 0;
}

/* -- after a failure -- */

/* The subscription is suspended as the schema has it. */
static int suspend(struct destination *destination)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    struct bmc *bmc = destination->source->bmc;
    int r = bmc_read(bmc, ipc_text(destination->path), &resource);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    if (!json_is_object(json_object_get(resource, "Status")))
        r = json_put(resource, "Status", json_object());
    if (r == 0)
        r = json_put(json_object_get(resource, "Status"), "State", json_string("Disabled"));
    return r == 0 ? bmc_write(bmc, destination->path, resource) : r;
}

static void end(struct destination *destination, bool is_terminated)
{
    struct bmc *bmc = destination->source->bmc;
    char escaped[LOG_ESCAPED_MAX];
    int r;

    log_warning("bmc=%s event=subscription-%s subscription=%s", bmc_name(bmc),
                is_terminated ? "terminated" : "suspended",
                log_escape(destination->path, strlen(destination->path), escaped));
    drop_all(destination);
    /* The change has this turn read the subscriptions again, which closes the destination. */
    r = is_terminated ? remove_tree(bmc, destination->path) : suspend(destination);
    if (r < 0)
        log_error("bmc=%s step=end-subscription cause=memory", bmc_name(bmc));
}

static void on_timer(uv_timer_t *timer);

static void wait_s(struct destination *destination, unsigned int seconds)
{
    uv_timer_start(&destination->timer, on_timer, (uint64_t)seconds * 1000u, 0);
}

static unsigned int backoff_s(const struct event_source *source, unsigned int beyond)
{
    uint64_t seconds = (uint64_t)source->interval_s << (beyond < 12 ? beyond : 12);

    return seconds > EVENT_BACKOFF_S_MAX && source->interval_s < EVENT_BACKOFF_S_MAX
               ? EVENT_BACKOFF_S_MAX
           : source->interval_s >= EVENT_BACKOFF_S_MAX ? source->interval_s
                                                       : (unsigned int)seconds;
}

static void become_ready(struct destination *destination);

/* Without a policy the payload is given up, and the subscription stays as it is. */
static void follow_policy(struct destination *destination)
{
    const json_t *value = json_object_get(destination->subscription, "DeliveryRetryPolicy");
    const char *policy = json_is_string(value) ? json_string_value(value) : "";
    const struct event_source *source = destination->source;

    if (destination->attempts <= source->attempts_max || strcmp(policy, "RetryForever") == 0) {
        wait_s(destination, source->interval_s);
    } else if (strcmp(policy, "TerminateAfterRetries") == 0) {
        end(destination, true);
    } else if (strcmp(policy, "SuspendRetries") == 0) {
        end(destination, false);
    } else if (strcmp(policy, "RetryForeverWithBackoff") == 0) {
        wait_s(destination, backoff_s(source, destination->attempts - source->attempts_max));
    } else {
        drop(destination, destination->payloads);
        destination->drop_count++;
        destination->attempts = 0;
        become_ready(destination);
    }
}

static void fail(struct destination *destination, long status, const char *reason)
{
    destination->failed_count++;
    if (destination->attempts < UINT32_MAX)
        destination->attempts++;
    tell(destination, status, reason);
    follow_policy(destination);
}

/* -- sending -- */

/* With a payload, and nothing in flight nor waited for. */
static void become_ready(struct destination *destination)
{
    struct events *events = destination->source->events;

    if (destination->is_ready || destination->post || !destination->payloads ||
        uv_is_active((uv_handle_t *)&destination->timer))
        return;
    DL_APPEND2(events->ready, destination, ready_prev, ready_next);
    destination->is_ready = true;
}

static void on_timer(uv_timer_t *timer)
{
    struct destination *destination = timer->data;

    become_ready(destination);
    destination_pump(destination->source->events);
}

static void on_done(long status, const char *reason, void *context)
{
    struct destination *destination = context;
    struct events *events = destination->source->events;

    destination->post = NULL;
    events->post_count--;
    if (status >= 200 && status < 300) {
        destination->attempts = 0;
        drop(destination, destination->payloads);
        become_ready(destination);
    } else {
        fail(destination, status, status ? "the destination refuses it" : reason);
    }
    destination_pump(events);
}

static int start(struct destination *destination)
{
    struct events *events = destination->source->events;
    const struct kept_headers *headers = subscription_headers(destination->source,
                                                              destination->path);
    const json_t *subscription = destination->subscription;
    const struct post_request request = {
        .url = json_string_value(json_object_get(subscription, "Destination")),
        .body = {destination->payloads->text, destination->payloads->size},
        .headers = headers ? (const char *const *)headers->lines : NULL,
        .header_count = headers ? headers->count : 0,
        .is_verified = json_is_true(json_object_get(subscription, "VerifyCertificate")),
    };
    int r = 0;

    if (!events->poster)
        r = poster_new(service_loop(events->emulator->service), &events->poster);
    if (r == 0)
        r = post_start(events->poster, &request, on_done, destination, &destination->post);
    if (r == 0)
        events->post_count++;
    return r;
}

void destination_pump(struct events *events)
{
    while (events->ready && events->post_count < EVENT_POSTS_MAX) {
        struct destination *destination = events->ready;
        int r;

        leave_ready(destination);
        r = start(destination);
        if (r < 0)
            fail(destination, 0, r == -EINVAL ? "not a URL for events" : strerror(-r));
    }
}

/* The one in flight, or tried again, stays. */
static void make_room(struct destination *destination, size_t size)
{
    while (destination->payloads && destination->payloads->next &&
           (destination->payload_count >= EVENT_QUEUE_MAX ||
            destination->bytes + size > EVENT_QUEUE_BYTES_MAX)) {
        drop(destination, destination->payloads->next);
        destination->drop_count++;
    }
}

void destination_lose(struct destination *destination)
{
    destination->drop_count++;
    tell(destination, 0, "larger than what may wait");
}

int destination_add(struct destination *destination, const json_t *payload)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(EVENT_QUEUE_BYTES_MAX);
    struct events *events = destination->source->events;
    struct payload *queued;
    int r = json_text_append(&text, payload);

    if (r < 0)
        return r;
    make_room(destination, text.size);
    if (destination->bytes + text.size > EVENT_QUEUE_BYTES_MAX ||
        events->bytes + text.size > EVENT_BYTES_MAX) {
        destination->drop_count++;
        tell(destination, 0, "too much waits");
        return 0;
    }
    queued = malloc(sizeof(*queued) + text.size);
    if (!queued)
        return -ENOMEM;
    queued->size = text.size;
    memcpy(queued->text, text.data, text.size);
    DL_APPEND(destination->payloads, queued);
    destination->payload_count++;
    destination->bytes += text.size;
    events->bytes += text.size;
    become_ready(destination);
    event_await_turn(events, NULL);
    return 0;
}
