/*
 * See write.h. Each write holds copies of its texts: the objects that they came from may be
 * gone when the answer comes.
 */
#include "svc-chassis/write.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "svc-chassis/write-failure.h"

#define RETRY_AFTER_S 10
/* This part of the time is left for the answer, which tells what was written and what was not; the
 * gateway's own 504 could not. */
#define MARGIN_DIVISOR 8

struct write {
    struct write_batch *batch;
    char *related; /* NULL: an action */
    char *path;
    const char *interface, *property;
    char signature[2];
    bool boolean;
    uint32_t unsigned_integer;
    double number;
    char *text;      /* of an 's'; of the others NULL */
    char *new_value; /* what messages say; NULL for actions */
    bool failed;     /* the outcome is known, and bad */
};

struct write_batch {
    struct service_request *request;
    struct mirror *mirror;
    struct write *writes; /* grows until the batch runs */
    size_t count, capacity, pending, failed;
    bool all_temporary; /* every failure so far passes by itself */
    json_t *messages;   /* of what was not tried, then of the failures */
};

struct write_batch *write_batch_new(struct service_request *request, struct mirror *mirror)
{
    struct write_batch *batch = calloc(1, sizeof(*batch));

    if (!batch)
        return NULL;
    *batch = (struct write_batch){.request = request, .mirror = mirror, .all_temporary = true};
    batch->messages = json_array();
    if (!batch->messages) {
        free(batch);
        return NULL;
    }
    return batch;
}

void write_batch_free(struct write_batch *batch)
{
    if (!batch)
        return;
    for (size_t i = 0; i < batch->count; i++) {
        free(batch->writes[i].related);
        free(batch->writes[i].path);
        free(batch->writes[i].text);
        free(batch->writes[i].new_value);
    }
    free(batch->writes);
    json_decref(batch->messages);
    free(batch);
}

static int reserve(struct write_batch *batch)
{
    size_t capacity = batch->capacity ? 2 * batch->capacity : 4;
    struct write *writes;

    if (batch->count < batch->capacity)
        return 0;
    writes = reallocarray(batch->writes, capacity, sizeof(*writes));
    if (!writes)
        return -ENOMEM;
    batch->writes = writes;
    batch->capacity = capacity;
    return 0;
}

/* Makes the next write; NULL when out of memory. Steals new_value, NULL of which means out of
 * memory too. */
static struct write *write_new(struct write_batch *batch, const char *related, const char *path,
                               const char *interface, const char *property, char signature,
                               char *new_value)
{
    struct write write = {.batch = batch,
                          .interface = interface,
                          .property = property,
                          .signature = {signature, '\0'},
                          .path = strdup(path),
                          .related = related ? strdup(related) : NULL,
                          .new_value = new_value};

    if (!new_value || !write.path || (related && !write.related) || reserve(batch)) {
        free(write.path);
        free(write.related);
        free(new_value);
        return NULL;
    }
    batch->writes[batch->count] = write;
    return &batch->writes[batch->count++];
}

static char *number_text(double value)
{
    char *text;

    return asprintf(&text, "%.15g", value) < 0 ? NULL : text;
}

int write_add_boolean(struct write_batch *batch, const char *related, const char *path,
                      const char *interface, const char *property, bool value)
{
    struct write *write = write_new(batch, related, path, interface, property, 'b',
                                    strdup(value ? "true" : "false"));

    if (!write)
        return -ENOMEM;
    write->boolean = value;
    return 0;
}

int write_add_unsigned(struct write_batch *batch, const char *related, const char *path,
                       const char *interface, const char *property, uint32_t value)
{
    struct write *write = write_new(batch, related, path, interface, property, 'u',
                                    number_text(value));

    if (!write)
        return -ENOMEM;
    write->unsigned_integer = value;
    return 0;
}

int write_add_number(struct write_batch *batch, const char *related, const char *path,
                     const char *interface, const char *property, double value)
{
    struct write *write = write_new(batch, related, path, interface, property, 'd',
                                    number_text(value));

    if (!write)
        return -ENOMEM;
    write->number = value;
    return 0;
}

int write_add_text(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *value)
{
    char *text = strdup(value);
    struct write *write = text ? write_new(batch, related, path, interface, property, 's',
                                           strdup(value))
                               : NULL;

    if (!write) {
        free(text);
        return -ENOMEM;
    }
    write->text = text;
    return 0;
}

/* -- running -- */

static void log_failure(const struct write *write, int outcome, const char *error_name)
{
    char escaped[LOG_ESCAPED_MAX];

    log_warning(
        "event=dbus-write-failed request=%s path=%s property=%s.%s outcome=%d error=%s",
        service_request_id(write->batch->request), write->path, write->interface, write->property,
        outcome,
        log_escape(error_name ? error_name : "-", error_name ? strlen(error_name) : 1, escaped));
}

static void batch_answer(struct write_batch *batch)
{
    struct service_request *request = batch->request;
    json_t *messages = json_incref(batch->messages);
    bool nothing_written = batch->failed == batch->count && batch->count > 0;
    bool temporary = batch->all_temporary;
    bool patch = service_request_method(request) == IPC_PATCH;

    write_batch_free(batch);
    if (nothing_written && temporary) {
        json_decref(messages);
        service_reply_unavailable(request, RETRY_AFTER_S);
    } else if (nothing_written || (!patch && json_array_size(messages) > 0)) {
        service_reply_messages(request, messages);
    } else if (patch) {
        service_reply_updated(request, messages);
    } else {
        json_decref(messages);
        service_reply_no_content(request);
    }
}

static void write_finished(struct write *write, int outcome, const char *error_name)
{
    struct write_batch *batch = write->batch;

    if (outcome) {
        json_t *message = write_failure_message(outcome, error_name, write->related,
                                                write->new_value);

        log_failure(write, outcome, error_name);
        if (message)
            json_array_append_new(batch->messages, message);
        if (!write->failed)
            batch->failed++;
        write->failed = true;
        if (!write_failure_is_temporary(outcome, error_name))
            batch->all_temporary = false;
    }
    if (--batch->pending == 0)
        batch_answer(batch);
}

static void write_done(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    write_finished(context, outcome, error ? error->name : NULL);
}

static int write_start(struct write *write, uint32_t timeout_ms)
{
    struct mirror *mirror = write->batch->mirror;

    switch (write->signature[0]) {
    case 'b': /* sd-bus reads a boolean as int */
        return mirror_set_property(mirror, write->path, write->interface, write->property,
                                   timeout_ms, write_done, write, write->signature,
                                   (int)write->boolean);
    case 'u':
        return mirror_set_property(mirror, write->path, write->interface, write->property,
                                   timeout_ms, write_done, write, write->signature,
                                   write->unsigned_integer);
    case 'd':
        return mirror_set_property(mirror, write->path, write->interface, write->property,
                                   timeout_ms, write_done, write, write->signature, write->number);
    default:
        return mirror_set_property(mirror, write->path, write->interface, write->property,
                                   timeout_ms, write_done, write, write->signature, write->text);
    }
}

void write_batch_run(struct write_batch *batch, json_t *messages)
{
    uint32_t left_ms = service_request_deadline_ms(batch->request);
    uint32_t timeout_ms = left_ms - left_ms / MARGIN_DIVISOR;
    size_t count = batch->count;

    if (messages) {
        json_decref(batch->messages);
        batch->messages = messages;
    }

    /* One more than the writes, so that the batch outlives this loop. */
    batch->pending = count + 1;
    for (size_t i = 0; i < count; i++) {
        int outcome = write_start(&batch->writes[i], timeout_ms);

        if (outcome)
            write_finished(&batch->writes[i], outcome, NULL);
    }
    if (--batch->pending == 0)
        batch_answer(batch);
}
