/*
 * The connection: sd-bus on a libuv loop. It is opened without waiting, processed in batches so
 * that a storm of signals leaves turns to the rest of the process, and opened again with backoff
 * when it goes. sd_bus_process() is called here only; users' callbacks run after it returned, never
 * inside. Source of the glue: sd_bus_get_fd(3), sd_bus_get_events(3), sd_bus_get_timeout(3).
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

/* -- questions -- */

static void question_free(struct question *question)
{
    struct mirror_owner *owner = question->owner;

    DL_DELETE2(question->mirror->questions, question, previous, next);
    if (!question->waiting)
        question->mirror->questions_in_flight--;
    sd_bus_message_unref(question->waiting);
    sd_bus_slot_unref(question->slot);
    free(question);
    if (owner) {
        owner->question_count--;
        owner_release(owner);
    }
}

/* When the connection breaks, sd-bus answers all that is under way with NoReply before it says so.
 */
bool bus_is_gone(struct mirror *mirror)
{
    if (sd_bus_is_open(mirror->bus) > 0)
        return false;
    mirror->disconnected = true;
    return true;
}

static void send_next(struct mirror *mirror);

static int on_answer(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    struct question *question = context;
    struct mirror *mirror = question->mirror;

    if (bus_is_gone(mirror))
        return 1;
    question->answered(question, reply);
    question_free(question);
    send_next(mirror);
    return 1;
}

static int question_send(struct question *question, sd_bus_message *message)
{
    int result = sd_bus_call_async(question->mirror->bus, &question->slot, message, on_answer,
                                   question, MIRROR_QUESTION_TIMEOUT_MS * 1000ULL);

    if (result >= 0)
        question->mirror->questions_in_flight++;
    return result;
}

/* One that waited takes the place of one that was answered. Nobody could be told that it can not
 * be asked any more: the connection is given up then, and all is read again. */
static void send_next(struct mirror *mirror)
{
    struct question *question = mirror->questions;

    while (question && !question->waiting)
        question = question->next;
    if (!question)
        return;
    if (question_send(question, question->waiting) < 0)
        mirror->disconnected = true;
    else
        question->waiting = sd_bus_message_unref(question->waiting);
}

int question_ask(struct mirror *mirror, struct mirror_owner *owner, const char *path,
                 sd_bus_message *message,
                 void (*answered)(struct question *question, sd_bus_message *reply),
                 struct question **ret_question)
{
    size_t size = strlen(path) + 1;
    struct question *question = calloc(1, sizeof(*question) + size);
    int result = 0;

    if (!question)
        return -ENOMEM;
    question->mirror = mirror;
    question->answered = answered;
    memcpy(question->path, path, size);
    sd_bus_message_set_auto_start(message, 0);
    if (mirror->questions_in_flight >= MIRROR_QUESTIONS_IN_FLIGHT_MAX)
        question->waiting = sd_bus_message_ref(message);
    else
        result = question_send(question, message);
    if (result < 0) {
        free(question);
        return result;
    }
    if (owner) {
        question->owner = owner;
        question->generation = owner->generation;
        owner->question_count++;
    }
    DL_APPEND2(mirror->questions, question, previous, next);
    if (ret_question)
        *ret_question = question;
    return 0;
}

bool reply_is_timeout(sd_bus_message *reply)
{
    return sd_bus_message_is_method_error(reply, SD_BUS_ERROR_NO_REPLY) ||
           sd_bus_message_is_method_error(reply, SD_BUS_ERROR_TIMEOUT);
}

/* -- connection -- */

void bus_drop(struct mirror *mirror)
{
    if (mirror->poll)
        uv_close((uv_handle_t *)mirror->poll, mirror_handle_closed);
    mirror->poll = NULL;
    mirror->poll_events = 0;
    while (mirror->questions)
        question_free(mirror->questions);
    mirror->bus = sd_bus_close_unref(mirror->bus);
    mirror->disconnected = false;
    mirror->connected = false;
    mirror->names_pending = 0;
    mirror->discovery_pending = 0;
    mirror->discover_at_ms = 0;
    mirror->discovered = false;
    mirror->synchronised = false;
    owners_lost(mirror);
}

static void on_reconnect_timer(uv_timer_t *timer);

static void reconnect_later(struct mirror *mirror, int error)
{
    if (!mirror->failure_logged)
        log_warning("event=bus-unreachable error=\"%s\" next=retry", strerror(-error));
    mirror->failure_logged = true;
    uv_timer_start(&mirror->reconnect_timer, on_reconnect_timer, mirror->reconnect_delay_ms, 0);
    mirror->reconnect_delay_ms *= 2;
    if (mirror->reconnect_delay_ms > MIRROR_RECONNECT_LAST_MS)
        mirror->reconnect_delay_ms = MIRROR_RECONNECT_LAST_MS;
}

static void bus_lost(struct mirror *mirror, int error)
{
    bool was_connected = mirror->connected;

    mirror_flush(mirror); /* what came before the loss is told before the loss */
    if (mirror->closing)
        return;
    bus_drop(mirror);
    calls_fail_all(mirror, MIRROR_E_LOST);
    if (was_connected && mirror->events.bus_lost)
        mirror->events.bus_lost(mirror->context);
    if (!mirror->closing)
        reconnect_later(mirror, error < 0 ? error : -ECONNRESET);
}

static void bus_process(struct mirror *mirror)
{
    int result = 0;

    for (int i = 0; i < MIRROR_BATCH_MAX && mirror->bus && !mirror->disconnected; i++) {
        result = sd_bus_process(mirror->bus, NULL);
        if (result <= 0)
            break;
    }
    if (mirror->bus && (result < 0 || mirror->disconnected))
        bus_lost(mirror, result);
    mirror_flush(mirror);
}

static void on_ready(uv_poll_t *poll_handle, int status, int events)
{
    bus_process(poll_handle->data);
}

static void on_bus_timer(uv_timer_t *timer)
{
    struct mirror *mirror = timer->data;

    mirror->bus_due_usec = UINT64_MAX;
    bus_process(mirror);
}

static int rearm_poll(struct mirror *mirror)
{
    int wanted = sd_bus_get_events(mirror->bus), events = 0;

    if (wanted < 0)
        return wanted;
    if (wanted & POLLIN)
        events |= UV_READABLE;
    if (wanted & POLLOUT)
        events |= UV_WRITABLE;
    if (events == mirror->poll_events)
        return 0;
    mirror->poll_events = events;
    return events ? uv_poll_start(mirror->poll, events, on_ready) : uv_poll_stop(mirror->poll);
}

static int rearm_timer(struct mirror *mirror)
{
    uint64_t now_usec = clock_monotonic_usec(&clock_system), due_usec;
    int result = sd_bus_get_timeout(mirror->bus, &due_usec);

    if (result < 0)
        return result;
    if (mirror->finished || mirror->structure_changed || mirror->changed_count > 0)
        due_usec = 0;
    if (due_usec == mirror->bus_due_usec)
        return 0;
    mirror->bus_due_usec = due_usec;
    if (due_usec == UINT64_MAX)
        return uv_timer_stop(&mirror->bus_timer);
    due_usec = due_usec > now_usec ? (due_usec - now_usec + 999) / 1000 : 0;
    return uv_timer_start(&mirror->bus_timer, on_bus_timer, due_usec, 0);
}

/* Before each wait: what sd-bus wants to be woken by changes with every message read or queued. */
static void on_prepare(uv_prepare_t *prepare)
{
    struct mirror *mirror = prepare->data;

    if (!mirror->bus)
        return;
    if (rearm_poll(mirror) < 0 || rearm_timer(mirror) < 0) {
        mirror->disconnected = true;
        bus_wake(mirror);
    }
}

void bus_wake(struct mirror *mirror)
{
    if (mirror->closing)
        return;
    mirror->bus_due_usec = 0;
    uv_timer_start(&mirror->bus_timer, on_bus_timer, 0, 0);
}

DEFINE_CLEANUP(sd_bus *, sd_bus_close_unref)

static int bus_open(struct mirror *mirror)
{
    CLEANUP(sd_bus_close_unref_cleanup) sd_bus *bus = NULL;
    uv_poll_t *poll_handle;
    int result;

    result = sd_bus_new(&bus);
    if (result < 0)
        return result;
    result = sd_bus_set_address(bus, mirror->address);
    if (result < 0)
        return result;
    result = sd_bus_set_bus_client(bus, 1);
    if (result < 0)
        return result;
    result = sd_bus_start(bus);
    if (result < 0)
        return result;
    result = sd_bus_add_filter(bus, NULL, signals_filter, mirror);
    if (result < 0)
        return result;
    poll_handle = calloc(1, sizeof(*poll_handle));
    if (!poll_handle)
        return -ENOMEM;
    result = uv_poll_init(mirror->loop, poll_handle, sd_bus_get_fd(bus));
    if (result < 0) {
        free(poll_handle);
        return result; /* libuv's codes are negative errno on Linux */
    }
    poll_handle->data = mirror;
    mirror->handle_count++;
    mirror->poll = poll_handle;
    mirror->bus = TAKE(bus);
    mirror->bus_due_usec = UINT64_MAX;
    return 0;
}

/* Subscribe first, then ask: what changes in between is told twice rather than missed. */
void bus_connect(struct mirror *mirror)
{
    int result = bus_open(mirror);

    if (result >= 0)
        result = signals_subscribe(mirror);
    if (result >= 0)
        watches_subscribe(mirror);
    if (result >= 0)
        result = owners_start(mirror);
    if (result < 0) {
        bus_drop(mirror);
        reconnect_later(mirror, result);
    }
}

static void on_reconnect_timer(uv_timer_t *timer)
{
    bus_connect(timer->data);
}

void bus_init(struct mirror *mirror)
{
    mirror->reconnect_delay_ms = MIRROR_RECONNECT_FIRST_MS;
    mirror->bus_due_usec = UINT64_MAX;
    uv_timer_init(mirror->loop, &mirror->bus_timer);
    uv_timer_init(mirror->loop, &mirror->reconnect_timer);
    uv_timer_init(mirror->loop, &mirror->task_timer);
    uv_prepare_init(mirror->loop, &mirror->prepare);
    mirror->bus_timer.data = mirror;
    mirror->reconnect_timer.data = mirror;
    mirror->task_timer.data = mirror;
    mirror->prepare.data = mirror;
    mirror->handle_count = 4;
    uv_prepare_start(&mirror->prepare, on_prepare);
}

void bus_close(struct mirror *mirror)
{
    bus_drop(mirror);
    uv_close((uv_handle_t *)&mirror->bus_timer, mirror_handle_closed);
    uv_close((uv_handle_t *)&mirror->reconnect_timer, mirror_handle_closed);
    uv_close((uv_handle_t *)&mirror->task_timer, mirror_handle_closed);
    uv_close((uv_handle_t *)&mirror->prepare, mirror_handle_closed);
}
