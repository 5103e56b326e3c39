#include "svc-chassis/write.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/message.h"

#define RETRY_AFTER_S 10

struct write {
    struct write_batch *batch;
    const char *related;
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
    struct write writes[WRITES_MAX];
    size_t count, pending, failed;
    bool all_temporary; /* every failure so far passes by itself */
    json_t *messages;   /* of the failures */
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
        free(batch->writes[i].path);
        free(batch->writes[i].text);
        free(batch->writes[i].new_value);
    }
    json_decref(batch->messages);
    free(batch);
}

/* Makes the next write; NULL with *ret_error set when there is no room. Steals new_value, which may
 * be NULL for lack of memory. */
static struct write *write_new(struct write_batch *batch, const char *related, const char *path,
                               const char *interface, const char *property, char signature,
                               char *new_value, int *ret_error)
{
    struct write *write = &batch->writes[batch->count];
    char *path_copy = new_value && batch->count < WRITES_MAX ? strdup(path) : NULL;

    if (!path_copy) {
        free(new_value);
        *ret_error = batch->count < WRITES_MAX ? -ENOMEM : -ENOSPC;
        return NULL;
    }
    *write = (struct write){.batch = batch,
                            .related = related,
                            .path = path_copy,
                            .interface = interface,
                            .property = property,
                            .signature = {signature, '\0'},
                            .new_value = new_value};
    batch->count++;
    *ret_error = 0;
    return write;
}

static char *number_text(double value)
{
    char *text;

    return asprintf(&text, "%.15g", value) < 0 ? NULL : text;
}

int write_add_boolean(struct write_batch *batch, const char *related, const char *path,
                      const char *interface, const char *property, bool value)
{
    int error;
    struct write *write = write_new(batch, related, path, interface, property, 'b',
                                    strdup(value ? "true" : "false"), &error);

    if (write)
        write->boolean = value;
    return error;
}

int write_add_unsigned(struct write_batch *batch, const char *related, const char *path,
                       const char *interface, const char *property, uint32_t value)
{
    int error;
    struct write *write = write_new(batch, related, path, interface, property, 'u',
                                    number_text(value), &error);

    if (write)
        write->unsigned_integer = value;
    return error;
}

int write_add_number(struct write_batch *batch, const char *related, const char *path,
                     const char *interface, const char *property, double value)
{
    int error;
    struct write *write = write_new(batch, related, path, interface, property, 'd',
                                    number_text(value), &error);

    if (write)
        write->number = value;
    return error;
}

int write_add_text(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *value)
{
    char *text = strdup(value);
    struct write *write;
    int error = -ENOMEM;

    if (!text)
        return error;
    write = write_new(batch, related, path, interface, property, 's', strdup(value), &error);
    if (write)
        write->text = text;
    else
        free(text);
    return error;
}

/* -- outcomes -- */

enum failure {
    FAILURE_TEMPORARY,
    FAILURE_TIMEOUT,
    FAILURE_NOT_PERMITTED,
    FAILURE_BAD_VALUE,
    FAILURE_NOT_ALLOWED,
    FAILURE_CONFLICT,
    FAILURE_NOT_FOUND,
    FAILURE_INTERNAL,
};

/* D-Bus errors with a meaning of their own; every other one is an internal error. */
static const struct {
    const char *name;
    enum failure failure;
} error_rows[] = {
    {"org.freedesktop.DBus.Error.AccessDenied", FAILURE_NOT_PERMITTED},
    {"System.Error.EPERM", FAILURE_NOT_PERMITTED},
    {"org.freedesktop.DBus.Error.InvalidArgs", FAILURE_BAD_VALUE},
    {"System.Error.EINVAL", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.Common.Error.InvalidArgument", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.State.Chassis.Error.BMCNotReady", FAILURE_TEMPORARY},
    {"xyz.openbmc_project.State.Host.Error.BMCNotReady", FAILURE_TEMPORARY},
    {"xyz.openbmc_project.Common.Error.NotAllowed", FAILURE_NOT_ALLOWED},
    {"org.freedesktop.DBus.Error.PropertyReadOnly", FAILURE_NOT_ALLOWED},
    {"xyz.openbmc_project.Common.Error.Unavailable", FAILURE_CONFLICT},
    {"xyz.openbmc_project.Common.Error.ResourceNotFound", FAILURE_NOT_FOUND},
    {"org.freedesktop.DBus.Error.NoReply", FAILURE_TIMEOUT},
    {"org.freedesktop.DBus.Error.Timeout", FAILURE_TIMEOUT},
    {"org.freedesktop.DBus.Error.ServiceUnknown", FAILURE_TEMPORARY},
    {"org.freedesktop.DBus.Error.NameHasNoOwner", FAILURE_TEMPORARY},
};

static enum failure failure_of(int outcome, const char *error_name)
{
    switch (outcome) {
    case MIRROR_E_NO_OWNER:
    case MIRROR_E_LOST:
        return FAILURE_TEMPORARY;
    case MIRROR_E_TIMEOUT:
        return FAILURE_TIMEOUT;
    case MIRROR_E_REJECTED:
        for (size_t i = 0; error_name && i < ARRAY_SIZE(error_rows); i++) {
            if (strcmp(error_name, error_rows[i].name) == 0)
                return error_rows[i].failure;
        }
        return FAILURE_INTERNAL;
    default:
        return FAILURE_INTERNAL;
    }
}

bool write_failure_is_temporary(int outcome, const char *error_name)
{
    return failure_of(outcome, error_name) == FAILURE_TEMPORARY;
}

/* Of an action there is no property to blame. */
static json_t *action_failure_message(enum failure failure)
{
    switch (failure) {
    case FAILURE_TEMPORARY:
        return message_new(NULL, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "10", NULL);
    case FAILURE_TIMEOUT:
        return message_new(NULL, BASE_OPERATION_TIMEOUT, NULL);
    case FAILURE_NOT_PERMITTED:
        return message_new(NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
    case FAILURE_NOT_ALLOWED:
        return message_new(NULL, BASE_OPERATION_NOT_ALLOWED, NULL);
    case FAILURE_CONFLICT:
        return message_new(NULL, BASE_RESOURCE_IN_USE, NULL);
    default:
        return message_new(NULL, BASE_INTERNAL_ERROR, NULL);
    }
}

json_t *write_failure_message(int outcome, const char *error_name, const char *related,
                              const char *value)
{
    enum failure failure = failure_of(outcome, error_name);
    const char *name = related ? strrchr(related, '/') + 1 : NULL;

    if (!related)
        return action_failure_message(failure);
    switch (failure) {
    case FAILURE_TEMPORARY:
        return message_new(related, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "10", NULL);
    case FAILURE_TIMEOUT:
        return message_new(related, BASE_OPERATION_TIMEOUT, NULL);
    case FAILURE_NOT_PERMITTED:
        return message_new(related, BASE_INSUFFICIENT_PRIVILEGE, NULL);
    case FAILURE_BAD_VALUE:
        return message_new(related, BASE_PROPERTY_VALUE_INCORRECT, name, value, NULL);
    case FAILURE_NOT_ALLOWED:
        return message_new(related, BASE_PROPERTY_NOT_WRITABLE, name, NULL);
    case FAILURE_CONFLICT:
        return message_new(related, BASE_PROPERTY_VALUE_EXTERNAL_CONFLICT, name, value, NULL);
    case FAILURE_NOT_FOUND:
        return message_new(related, BASE_RESOURCE_NOT_FOUND, "Property", name, NULL);
    case FAILURE_INTERNAL:
        break;
    }
    return message_new(related, BASE_INTERNAL_ERROR, NULL);
}

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

void write_batch_run(struct write_batch *batch)
{
    uint32_t timeout_ms = service_request_deadline_ms(batch->request);
    size_t count = batch->count;

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
