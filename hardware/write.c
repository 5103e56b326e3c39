/*
 * See write.h: collecting, running and answering. Each write holds copies of its texts: the objects
 * that they came from may be gone when the answer comes.
 */
#include "hardware/write.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "hardware/hardware.h"
#include "hardware/write-failure.h"
#include "hardware/write-internal.h"
#include "redfish/message.h"

#define RETRY_AFTER_S 10
/* This part of the time is left for the answer, which tells what was written and what was not; the
 * gateway's own 504 could not. */
#define MARGIN_DIVISOR 8

struct write_batch *write_batch_new(struct service_request *request, struct hardware *hardware)
{
    struct write_batch *batch = calloc(1, sizeof(*batch));

    if (!batch)
        return NULL;
    *batch = (struct write_batch){.request = request, .hardware = hardware, .all_temporary = true};
    batch->messages = json_array();
    if (!batch->messages) {
        free(batch);
        return NULL;
    }
    return batch;
}

static void write_free(struct write *write)
{
    if (!write)
        return;
    free(write->related);
    free(write->destination);
    free(write->path);
    free(write->settled_path);
    free(write->new_value);
    json_decref(write->value);
    if (write->free_own_context)
        write->free_own_context(write->own_context);
    free(write);
}

void write_batch_free(struct write_batch *batch)
{
    if (!batch)
        return;
    for (size_t i = 0; i < batch->count; i++)
        write_free(batch->writes[i]);
    free(batch->writes);
    if (batch->free_context)
        batch->free_context(batch->answer_context);
    json_decref(batch->messages);
    free(batch);
}

size_t write_batch_count(const struct write_batch *batch)
{
    return batch->count;
}

/* -- answering -- */

/* 201 with what is at the collection's URI and the last segment of the new object's path. */
static void answer_created(struct service_request *request, const char *object_path)
{
    CLEANUP(free_cleanup) char *leaf = object_path ? mirror_path_leaf(object_path) : NULL;
    CLEANUP(free_cleanup) char *path = NULL;

    if (!leaf) {
        service_reply_failed(request, "step=create cause=no-path-in-answer");
        return;
    }
    if (asprintf(&path, "%s/%s", service_request_uri(request), leaf) < 0) {
        path = NULL;
        service_reply_failed(request, "cause=out-of-memory");
        return;
    }
    service_reply_created_at(request, path);
}

static void answer_success(struct write_batch *batch)
{
    struct service_request *request = batch->request;

    if (batch->answer) {
        batch->answer(request, batch->hardware, batch->answer_context);
    } else if (batch->creates) {
        answer_created(request, batch->created_path);
    } else if (service_request_method(request) == IPC_PATCH) {
        service_reply_updated(request, json_incref(batch->messages));
    } else {
        service_reply_no_content(request);
    }
}

static void batch_answer(struct write_batch *batch)
{
    struct service_request *request = batch->request;
    bool patch = service_request_method(request) == IPC_PATCH;
    bool has_failed = batch->failed > 0 && (!patch || batch->failed == batch->started);

    if (has_failed && batch->all_temporary)
        service_reply_unavailable(request, RETRY_AFTER_S);
    else if (has_failed && !patch && batch->not_found)
        service_reply_not_found(request);
    else if (has_failed)
        service_reply_messages(request, json_incref(batch->messages));
    else
        answer_success(batch);
    free(batch->created_path);
    batch->created_path = NULL;
    write_batch_free(batch);
}

/* -- running -- */

static void log_failure(const struct write *write, int outcome, const char *error_name)
{
    char escaped[LOG_ESCAPED_MAX];

    log_warning(
        "event=dbus-write-failed request=%s path=%s member=%s.%s outcome=%d error=%s",
        service_request_id(write->batch->request), write->path, write->interface, write->member,
        outcome,
        log_escape(error_name ? error_name : "-", error_name ? strlen(error_name) : 1, escaped));
}

static void run_stage(struct write_batch *batch);

/* Steals `message` (NULL: out of memory). Several writes for one property may fail alike. */
static void tell(struct write_batch *batch, json_t *message)
{
    const json_t *told;
    size_t i;

    json_array_foreach (batch->messages, i, told) {
        if (json_equal(told, message)) {
            json_decref(message);
            return;
        }
    }
    json_array_append_new(batch->messages, message);
}

/* What a failure kept from being started is told as well, where the rest stands. */
static void report_left_out(struct write_batch *batch)
{
    if (batch->failed == batch->started)
        return;
    for (; batch->next < batch->count; batch->next++) {
        const char *related = batch->writes[batch->next]->related;

        if (related)
            tell(batch,
                 message_new(related, BASE_PROPERTY_NOT_UPDATED, strrchr(related, '/') + 1, NULL));
    }
}

/* The last write of a stage is done. */
static void stage_finished(struct write_batch *batch)
{
    if (batch->failed == 0 && batch->next < batch->count) {
        run_stage(batch);
        return;
    }
    report_left_out(batch);
    batch_answer(batch);
}

static void write_failed(struct write *write, int outcome, const char *error_name)
{
    struct write_batch *batch = write->batch;
    const char *action = strstr(service_request_uri(batch->request), "/Actions/");

    log_failure(write, outcome, error_name);
    tell(batch, write_failure_message(outcome, error_name, action ? strrchr(action, '/') + 1 : NULL,
                                      write->related, write->new_value));
    batch->failed++;
    batch->not_found |= write_failure_is_not_found(outcome, error_name);
    if (!write_failure_is_temporary(outcome, error_name))
        batch->all_temporary = false;
}

static void begin(struct write *write);

static bool is_same_property(const struct write *a, const struct write *b)
{
    return a->related && b->related && strcmp(a->related, b->related) == 0;
}

/* Whether all earlier writes for the same property have succeeded: WRITE_RUNS as long as one has no
 * outcome. */
static int earlier_state(const struct write_batch *batch, const struct write *write)
{
    for (size_t i = 0; batch->writes[i] != write; i++) {
        const struct write *earlier = batch->writes[i];

        if (!is_same_property(earlier, write) || earlier->state == WRITE_SUCCEEDED)
            continue;
        return earlier->state == WRITE_FAILED ? WRITE_FAILED : WRITE_RUNS;
    }
    return WRITE_SUCCEEDED;
}

/* Of the stage that runs: what followed the write that is done now. */
static void start_followers(struct write_batch *batch, const struct write *done)
{
    for (size_t i = 0; i < batch->next; i++) {
        struct write *write = batch->writes[i];
        int state;

        if (!write->follows || write->state != WRITE_WAITS || !is_same_property(write, done))
            continue;
        state = earlier_state(batch, write);
        if (state == WRITE_SUCCEEDED) {
            begin(write);
        } else if (state == WRITE_FAILED) {
            write->state = WRITE_FAILED;
            batch->pending--;
        }
    }
}

void write_finished(struct write *write, int outcome, const char *error_name)
{
    struct write_batch *batch = write->batch;

    write->state = outcome ? WRITE_FAILED : WRITE_SUCCEEDED;
    if (outcome)
        write_failed(write, outcome, error_name);
    start_followers(batch, write); /* while this one still counts as pending */
    if (--batch->pending == 0)
        stage_finished(batch);
}

/* The object path in a method's answer becomes what the write is about. */
static int take_reply_path(struct write *write, sd_bus_message *reply)
{
    const char *path, *contents;
    char type;

    if (sd_bus_message_peek_type(reply, &type, &contents) <= 0 || (type != 'o' && type != 's') ||
        sd_bus_message_read_basic(reply, type, &path) <= 0)
        return -EBADMSG;
    free(write->settled_path);
    free(write->batch->created_path);
    write->settled_path = strdup(path);
    write->batch->created_path = strdup(path);
    return write->settled_path && write->batch->created_path ? 0 : -ENOMEM;
}

static void write_done(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct write *write = context;

    if (outcome == 0 && write->replies_path)
        outcome = take_reply_path(write, reply);
    if (outcome == 0 && write->replied) {
        sd_bus_message_rewind(reply, true);
        outcome = write->replied(reply, write->replied_context);
    }
    if (outcome == 0 && (write->settled || write->own_settled))
        write_wait(write);
    else
        write_finished(write, outcome, error ? error->name : NULL);
}

uint32_t write_time_left_ms(const struct write_batch *batch)
{
    uint32_t left_ms = service_request_deadline_ms(batch->request);

    return left_ms - left_ms / MARGIN_DIVISOR;
}

static int write_start(struct write *write)
{
    struct hardware *hardware = write->batch->hardware;
    struct mirror *mirror = hardware->mirror;
    uint32_t timeout_ms = write_time_left_ms(write->batch);

    if (!mirror)
        return -ECANCELED; /* the service has stopped meanwhile */
    if (write->start)
        return write->start(hardware, timeout_ms, write_done, write, write->own_context);
    if (write->is_call)
        return mirror_call_json(mirror, write->destination, write->path, write->interface,
                                write->member, timeout_ms, write_done, write, write->signature,
                                write->value);
    return mirror_set_json(mirror, write->path, write->interface, write->member, timeout_ms,
                           write_done, write, write->signature, write->value);
}

static void begin(struct write *write)
{
    int outcome;

    write->state = WRITE_RUNS;
    write->batch->started++;
    outcome = write_start(write);
    if (outcome)
        write_finished(write, outcome, NULL);
}

/* Starts the writes up to the next barrier. */
static void run_stage(struct write_batch *batch)
{
    size_t end = batch->next;

    do
        end++;
    while (end < batch->count && !batch->writes[end]->starts_stage);
    /* One more than the writes, so that the batch outlives this loop. */
    batch->pending = end - batch->next + 1;
    while (batch->next < end) {
        struct write *write = batch->writes[batch->next++];
        int state = write->follows ? earlier_state(batch, write) : WRITE_SUCCEEDED;

        if (state == WRITE_SUCCEEDED) {
            begin(write);
        } else if (state == WRITE_FAILED) {
            write->state = WRITE_FAILED;
            batch->pending--;
        }
    }
    if (--batch->pending == 0)
        stage_finished(batch);
}

/* The property that an earlier write of the body gives another value to the same D-Bus property
 * for; NULL: none. */
static const char *find_conflict(const struct write_batch *batch, const struct write *write)
{
    for (size_t i = 0; batch->writes[i] != write; i++) {
        const struct write *other = batch->writes[i];

        if (other->related && !other->is_call && !other->start && !is_same_property(other, write) &&
            strcmp(other->path, write->path) == 0 &&
            strcmp(other->interface, write->interface) == 0 &&
            strcmp(other->member, write->member) == 0 && !json_equal(other->value, write->value))
            return other->related;
    }
    return NULL;
}

/* True when the body contradicts itself; then it was refused. */
static bool refuse_conflicts(struct write_batch *batch)
{
    size_t count = json_array_size(batch->messages);

    for (size_t i = 0; i < batch->count; i++) {
        const struct write *write = batch->writes[i];
        const char *other = write->related && !write->is_call && !write->start
                                ? find_conflict(batch, write)
                                : NULL;

        if (other)
            tell(batch,
                 message_new(write->related, BASE_PROPERTY_VALUE_CONFLICT,
                             strrchr(write->related, '/') + 1, strrchr(other, '/') + 1, NULL));
    }
    if (json_array_size(batch->messages) == count)
        return false;
    service_reply_messages(batch->request, json_incref(batch->messages));
    write_batch_free(batch);
    return true;
}

void write_batch_run(struct write_batch *batch, json_t *messages)
{
    if (messages) {
        json_decref(batch->messages);
        batch->messages = messages;
    }
    if (batch->count == 0)
        batch_answer(batch);
    else if (!refuse_conflicts(batch))
        run_stage(batch);
}
