/*
 * Writes and method calls of the users. What is finished waits in a list until the events of the
 * batch were fired, so that whoever waits for a write hears of the change (and can invalidate)
 * before of the success. A write is done when the mirror holds the value: at once when the owner
 * signalled it before it answered, else at its signal, else by reading it back.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "dbus/bus-json.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

struct mirror_write {
    sd_bus_message *request; /* holds the value: it is compared with what the mirror gets */
    char *path, *property;
    const struct mirror_owner *owner; /* compared, never followed */
    unsigned int kept;
    bool answered; /* the owner said yes; now the mirror must get the value */
};

/* What goes into a request: from a variadic function, or from JSON. */
struct payload {
    int (*append)(sd_bus_message *message, const struct payload *payload);
    const char *signature;
    va_list *variadic;  /* for append_variadic() */
    const json_t *json; /* for append_value() and append_arguments() */
};

DEFINE_CLEANUP(sd_bus_message *, sd_bus_message_unref)

static int append_variadic(sd_bus_message *message, const struct payload *payload)
{
    return sd_bus_message_appendv(message, payload->signature, *payload->variadic);
}

static int append_value(sd_bus_message *message, const struct payload *payload)
{
    return bus_json_append(message, payload->signature, payload->json);
}

static int append_arguments(sd_bus_message *message, const struct payload *payload)
{
    return bus_json_append_all(message, payload->signature, payload->json);
}

static void write_free(struct mirror_write *write)
{
    if (!write)
        return;
    sd_bus_message_unref(write->request);
    free(write->path);
    free(write->property);
    free(write);
}

DEFINE_CLEANUP(struct mirror_write *, write_free)

static void call_free(struct mirror_call *call)
{
    sd_bus_slot_unref(call->slot);
    sd_bus_message_unref(call->reply);
    write_free(call->write);
    free(call);
}

static struct mirror_call *call_new(struct mirror *mirror, uint32_t timeout_ms, mirror_call_fn done,
                                    void *context)
{
    struct mirror_call *call = calloc(1, sizeof(*call));

    if (!call)
        return NULL;
    call->mirror = mirror;
    call->done = done;
    call->context = context;
    call->deadline_ms = uv_now(mirror->loop) + timeout_ms;
    DL_APPEND2(mirror->calls, call, previous, next);
    return call;
}

static void call_finish(struct mirror_call *call, int outcome)
{
    struct mirror *mirror = call->mirror;

    call->slot = sd_bus_slot_unref(call->slot);
    call->outcome = outcome;
    DL_DELETE2(mirror->calls, call, previous, next);
    DL_APPEND2(mirror->finished, call, previous, next);
}

void calls_deliver(struct mirror *mirror)
{
    struct mirror_call *finished = TAKE(mirror->finished), *call, *next;

    DL_FOREACH_SAFE2 (finished, call, next, next) {
        call->done(call->outcome, call->outcome == 0 ? call->reply : NULL,
                   call->outcome == MIRROR_E_REJECTED ? sd_bus_message_get_error(call->reply)
                                                      : NULL,
                   call->context);
        call_free(call);
    }
    if (mirror->finished) /* what a callback started and could not be sent */
        bus_wake(mirror);
}

void calls_fail_all(struct mirror *mirror, int outcome)
{
    while (mirror->calls) {
        struct mirror_call *call = mirror->calls;

        /* A write that the owner accepted did happen. */
        call_finish(call, call->write && call->write->answered && outcome > 0 ? 0 : outcome);
    }
}

static int reply_outcome(const struct mirror_call *call, sd_bus_message *reply)
{
    if (!sd_bus_message_is_method_error(reply, NULL))
        return 0;
    if (reply_is_timeout(reply)) /* the bus says NoReply too when the owner dies */
        return uv_now(call->mirror->loop) >= call->deadline_ms ? MIRROR_E_TIMEOUT
                                                               : MIRROR_E_NO_OWNER;
    if (sd_bus_message_is_method_error(reply, SD_BUS_ERROR_SERVICE_UNKNOWN) ||
        sd_bus_message_is_method_error(reply, SD_BUS_ERROR_NAME_HAS_NO_OWNER))
        return MIRROR_E_NO_OWNER;
    return MIRROR_E_REJECTED;
}

static int on_reply(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    struct mirror_call *call = context;

    if (bus_is_gone(call->mirror))
        return 1;
    call->reply = sd_bus_message_ref(reply);
    call_finish(call, reply_outcome(call, reply));
    return 1;
}

static uint64_t to_usec(uint32_t timeout_ms)
{
    return timeout_ms ? timeout_ms * 1000ULL : 1; /* 0 would be sd-bus's default, 25 s */
}

/* Completes later with this outcome when nothing could be sent. */
static int fail_later(struct mirror *mirror, int outcome, mirror_call_fn done, void *context)
{
    struct mirror_call *call = call_new(mirror, 0, done, context);

    if (!call)
        return -ENOMEM;
    call_finish(call, outcome);
    bus_wake(mirror);
    return 0;
}

static int call_send(struct mirror *mirror, sd_bus_message *message, uint32_t timeout_ms,
                     sd_bus_message_handler_t handler, mirror_call_fn done, void *context,
                     struct mirror_call **ret_call)
{
    struct mirror_call *call = call_new(mirror, timeout_ms, done, context);
    int result;

    if (!call)
        return -ENOMEM;
    result = sd_bus_call_async(mirror->bus, &call->slot, message, handler, call,
                               to_usec(timeout_ms));
    if (result == -ENOTCONN || result == -ECONNRESET || result == -EPIPE) {
        call_finish(call, MIRROR_E_LOST); /* the loss itself is seen in the next turn */
        bus_wake(mirror);
        return 0;
    }
    if (result < 0) {
        DL_DELETE2(mirror->calls, call, previous, next);
        call_free(call);
        return result;
    }
    if (ret_call)
        *ret_call = call;
    return 0;
}

/* The owner of an interface that is on the bus; NULL when there is none. */
static struct mirror_entry *callable_entry(const struct mirror *mirror, const char *path,
                                           const char *interface)
{
    const struct kept_interface *kept = kept_find(mirror, interface);
    struct mirror_object *object = objects_find(mirror, path);
    struct mirror_entry *entry = kept && object ? object_visible_entry(object, kept->index) : NULL;

    return entry && owner_is_callable(entry->owner) ? entry : NULL;
}

/* payload NULL: no arguments. */
static int call_method(struct mirror *mirror, const char *destination, const char *path,
                       const char *interface, const char *member, uint32_t timeout_ms,
                       mirror_call_fn done, void *context, const struct payload *payload)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    const struct mirror_entry *entry;
    int result;

    if (!mirror->bus)
        return fail_later(mirror, MIRROR_E_LOST, done, context);
    if (!destination) {
        entry = callable_entry(mirror, path, interface);
        if (!entry)
            return fail_later(mirror, MIRROR_E_NO_OWNER, done, context);
        destination = entry->owner->name;
    }
    result = sd_bus_message_new_method_call(mirror->bus, &message, destination, path, interface,
                                            member);
    if (result >= 0 && payload)
        result = payload->append(message, payload);
    if (result < 0)
        return result;
    return call_send(mirror, message, timeout_ms, on_reply, done, context, NULL);
}

int mirror_call(struct mirror *mirror, const char *destination, const char *path,
                const char *interface, const char *member, uint32_t timeout_ms, mirror_call_fn done,
                void *context, const char *signature, ...)
{
    va_list arguments;
    struct payload payload = {.append = append_variadic, .signature = signature};
    int result;

    va_start(arguments, signature);
    payload.variadic = &arguments;
    result = call_method(mirror, destination, path, interface, member, timeout_ms, done, context,
                         signature && *signature ? &payload : NULL);
    va_end(arguments);
    return result;
}

int mirror_call_json(struct mirror *mirror, const char *destination, const char *path,
                     const char *interface, const char *member, uint32_t timeout_ms,
                     mirror_call_fn done, void *context, const char *signature,
                     const json_t *arguments)
{
    const struct payload payload = {
        .append = append_arguments, .signature = signature, .json = arguments};

    return call_method(mirror, destination, path, interface, member, timeout_ms, done, context,
                       signature && *signature ? &payload : NULL);
}

/* -- writes -- */

static struct mirror_property *written_property(struct mirror *mirror,
                                                const struct mirror_write *write,
                                                struct mirror_object **ret_object)
{
    struct mirror_object *object = objects_find(mirror, write->path);
    struct mirror_entry *entry = object ? object_entry(object, write->kept, write->owner) : NULL;

    if (!entry)
        return NULL;
    *ret_object = object;
    return entry_property(mirror, entry, write->property);
}

static bool write_arrived(struct mirror *mirror, const struct mirror_write *write,
                          const struct mirror_property *property)
{
    return sd_bus_message_rewind(write->request, 1) >= 0 &&
           sd_bus_message_skip(write->request, "ss") >= 0 &&
           values_equal(mirror, property, write->request) > 0;
}

static int on_read_back(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    struct mirror_call *call = context;
    struct mirror_property *property;
    struct mirror_object *object;

    if (bus_is_gone(call->mirror))
        return 1;
    property = written_property(call->mirror, call->write, &object);
    if (sd_bus_message_is_method_error(reply, NULL))
        log_debug("event=read-back-failed path=%s property=%s", call->write->path,
                  call->write->property);
    else if (property && values_read_variant(call->mirror, property, reply) > 0)
        mirror_touch(object);
    call_finish(call, 0); /* the write itself was accepted */
    return 1;
}

static void read_back(struct mirror_call *call)
{
    CLEANUP(sd_bus_message_unref_cleanup) sd_bus_message *message = NULL;
    const struct mirror_write *write = call->write;
    struct mirror *mirror = call->mirror;
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &message,
                                            sd_bus_message_get_destination(write->request),
                                            write->path, MIRROR_PROPERTIES, "Get");
    if (result >= 0)
        result = sd_bus_message_append(message, "ss", mirror->kept[write->kept]->name,
                                       write->property);
    call->slot = sd_bus_slot_unref(call->slot);
    call->deadline_ms = UINT64_MAX; /* the question's own time-out holds from here */
    if (result >= 0)
        result = sd_bus_call_async(mirror->bus, &call->slot, message, on_read_back, call,
                                   to_usec(MIRROR_PATIENCE_MS));
    if (result < 0)
        call_finish(call, 0);
}

static int on_write_answered(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    struct mirror_call *call = context;
    struct mirror *mirror = call->mirror;
    const struct mirror_property *property;
    struct mirror_object *object;

    if (bus_is_gone(mirror))
        return 1;
    call->reply = sd_bus_message_ref(reply);
    if (sd_bus_message_is_method_error(reply, NULL)) {
        call_finish(call, reply_outcome(call, reply));
        return 1;
    }
    call->write->answered = true;
    property = written_property(mirror, call->write, &object);
    if (!property || write_arrived(mirror, call->write, property)) {
        call_finish(call, 0);
    } else if (property->flags & PROPERTY_SIGNALLED) {
        read_back(call); /* the owner made another value of it, or somebody else wrote too */
    } else {
        call->slot = sd_bus_slot_unref(call->slot);
        call->deadline_ms = uv_now(mirror->loop) + MIRROR_READ_BACK_AFTER_MS;
        mirror_schedule(mirror);
    }
    return 1;
}

void calls_signalled(struct mirror_object *object)
{
    struct mirror *mirror = object->mirror;
    struct mirror_call *call, *next;

    DL_FOREACH_SAFE2 (mirror->calls, call, next, next) {
        const struct mirror_property *property;
        struct mirror_object *written;

        /* While a read-back is under way its answer decides. */
        if (!call->write || !call->write->answered || call->slot)
            continue;
        property = written_property(mirror, call->write, &written);
        if (property && written == object && property->flags & PROPERTY_SIGNALLED)
            call_finish(call, 0);
    }
}

void calls_tick(struct mirror *mirror)
{
    struct mirror_call *call, *next;

    DL_FOREACH_SAFE2 (mirror->calls, call, next, next) {
        if (call->write && call->write->answered && !call->slot &&
            call->deadline_ms <= uv_now(mirror->loop))
            read_back(call);
    }
}

uint64_t calls_next_deadline_ms(const struct mirror *mirror)
{
    uint64_t due_ms = UINT64_MAX;
    struct mirror_call *call;

    DL_FOREACH2 (mirror->calls, call, next) {
        if (call->write && call->write->answered && call->deadline_ms < due_ms)
            due_ms = call->deadline_ms;
    }
    return due_ms;
}

static int write_message(struct mirror *mirror, struct mirror_write *write, const char *destination,
                         const struct payload *value)
{
    int result;

    result = sd_bus_message_new_method_call(mirror->bus, &write->request, destination, write->path,
                                            MIRROR_PROPERTIES, "Set");
    if (result >= 0)
        result = sd_bus_message_append(write->request, "ss", mirror->kept[write->kept]->name,
                                       write->property);
    if (result >= 0)
        result = sd_bus_message_open_container(write->request, SD_BUS_TYPE_VARIANT,
                                               value->signature);
    if (result >= 0)
        result = value->append(write->request, value);
    if (result >= 0)
        result = sd_bus_message_close_container(write->request);
    return result;
}

static int write_new(const struct mirror_entry *entry, const char *path, const char *property,
                     struct mirror_write **ret_write)
{
    CLEANUP(write_free_cleanup) struct mirror_write *write = calloc(1, sizeof(*write));

    if (!write)
        return -ENOMEM;
    write->owner = entry->owner;
    write->kept = entry->kept;
    write->path = strdup(path);
    write->property = strdup(property);
    if (!write->path || !write->property)
        return -ENOMEM;
    *ret_write = TAKE(write);
    return 0;
}

static int set_property(struct mirror *mirror, const char *path, const char *interface,
                        const char *property, uint32_t timeout_ms, mirror_call_fn done,
                        void *context, const struct payload *value)
{
    CLEANUP(write_free_cleanup) struct mirror_write *write = NULL;
    const struct mirror_entry *entry;
    struct mirror_property *stored;
    struct mirror_object *object;
    struct mirror_call *call = NULL;
    int result;

    if (!mirror->bus)
        return fail_later(mirror, MIRROR_E_LOST, done, context);
    entry = callable_entry(mirror, path, interface);
    if (!entry)
        return fail_later(mirror, MIRROR_E_NO_OWNER, done, context);
    result = write_new(entry, path, property, &write);
    if (result >= 0)
        result = write_message(mirror, write, entry->owner->name, value);
    if (result < 0)
        return result;
    result = call_send(mirror, write->request, timeout_ms, on_write_answered, done, context, &call);
    if (result < 0 || !call)
        return result;
    stored = written_property(mirror, write, &object);
    if (stored)
        stored->flags &= (uint8_t)~PROPERTY_SIGNALLED;
    call->write = TAKE(write);
    return 0;
}

int mirror_set_property(struct mirror *mirror, const char *path, const char *interface,
                        const char *property, uint32_t timeout_ms, mirror_call_fn done,
                        void *context, const char *signature, ...)
{
    va_list arguments;
    struct payload value = {.append = append_variadic, .signature = signature};
    int result;

    va_start(arguments, signature);
    value.variadic = &arguments;
    result = set_property(mirror, path, interface, property, timeout_ms, done, context, &value);
    va_end(arguments);
    return result;
}

int mirror_set_json(struct mirror *mirror, const char *path, const char *interface,
                    const char *property, uint32_t timeout_ms, mirror_call_fn done, void *context,
                    const char *signature, const json_t *value)
{
    const struct payload payload = {.append = append_value, .signature = signature, .json = value};

    return set_property(mirror, path, interface, property, timeout_ms, done, context, &payload);
}
