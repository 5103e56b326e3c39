/*
 * Injected faults: methods that answer late or with an error; see bus.h. A delay does not hold
 * other calls up, as a daemon that waits for hardware asynchronously would not.
 */
#include "sim/bus-internal.h"

#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

struct bus_fault {
    char *owner;
    char *member;      /* "*": every method */
    uint32_t delay_ms; /* 0: none */
    char *error_name;  /* NULL: none */
    struct bus_fault *next;
};

struct bus_delayed_call {
    struct connection *connection;
    sd_bus_message *call;
    sd_event_source *timer;
    char *error_name; /* to answer with; NULL: dispatch */
    struct bus_delayed_call *prev, *next;
};

static void fault_free(struct bus_fault *fault)
{
    free(fault->owner);
    free(fault->member);
    free(fault->error_name);
    free(fault);
}

void bus_clear_faults(struct bus *bus)
{
    struct bus_fault *fault, *next;

    LL_FOREACH_SAFE (bus->faults, fault, next)
        fault_free(fault);
    bus->faults = NULL;
}

static struct bus_fault *ensure_fault(struct bus *bus, const char *owner, const char *member)
{
    struct bus_fault *fault;

    LL_FOREACH (bus->faults, fault) {
        if (strcmp(fault->owner, owner) == 0 && strcmp(fault->member, member) == 0)
            return fault;
    }
    fault = calloc(1, sizeof(*fault));
    if (!fault)
        return NULL;
    fault->owner = strdup(owner);
    fault->member = strdup(member);
    if (!fault->owner || !fault->member) {
        fault_free(fault);
        return NULL;
    }
    LL_PREPEND(bus->faults, fault);
    return fault;
}

int bus_delay_method(struct bus *bus, const char *owner, const char *member, uint32_t delay_ms)
{
    struct bus_fault *fault = ensure_fault(bus, owner, member);

    if (!fault)
        return -ENOMEM;
    fault->delay_ms = delay_ms;
    return 0;
}

int bus_fail_method(struct bus *bus, const char *owner, const char *member, const char *error_name)
{
    struct bus_fault *fault = ensure_fault(bus, owner, member);
    char *copy = fault ? strdup(error_name) : NULL;

    if (!copy)
        return -ENOMEM;
    free(fault->error_name);
    fault->error_name = copy;
    return 0;
}

static const struct bus_fault *find_fault(const struct connection *connection, sd_bus_message *call)
{
    const char *member = sd_bus_message_get_member(call);
    const struct bus_fault *fault;

    LL_FOREACH (connection->bus->faults, fault) {
        if (strcmp(fault->owner, connection->owner->name) == 0 &&
            (strcmp(fault->member, "*") == 0 || strcmp(fault->member, member) == 0))
            return fault;
    }
    return NULL;
}

static void fail(sd_bus_message *call, const char *error_name)
{
    sd_bus_reply_method_errorf(call, error_name, "Injected by the simulation.");
}

/* -- delayed calls ----------------------------------------------------------------------- */

static void delayed_call_free(struct bus_delayed_call *delayed)
{
    DL_DELETE(delayed->connection->delayed, delayed);
    sd_event_source_disable_unref(delayed->timer);
    sd_bus_message_unref(delayed->call);
    free(delayed->error_name);
    free(delayed);
}

static int on_delay_over(sd_event_source *source, uint64_t usec, void *context)
{
    struct bus_delayed_call *delayed = context;

    (void)source;
    (void)usec;
    if (delayed->error_name)
        fail(delayed->call, delayed->error_name);
    else
        bus_dispatch(delayed->connection, delayed->call);
    delayed_call_free(delayed);
    return 0;
}

static int delay(struct connection *connection, sd_bus_message *call, const struct bus_fault *fault)
{
    struct bus_delayed_call *delayed = calloc(1, sizeof(*delayed));
    int error;

    if (!delayed)
        return -ENOMEM;
    delayed->connection = connection;
    delayed->call = sd_bus_message_ref(call);
    DL_APPEND(connection->delayed, delayed);
    error = sd_event_add_time_relative(connection->bus->event, &delayed->timer, CLOCK_MONOTONIC,
                                       (uint64_t)fault->delay_ms * 1000, 1000, on_delay_over,
                                       delayed);
    if (error >= 0 && fault->error_name) {
        delayed->error_name = strdup(fault->error_name);
        error = delayed->error_name ? 0 : -ENOMEM;
    }
    if (error < 0)
        delayed_call_free(delayed);
    return error < 0 ? error : 0;
}

bool bus_fault_take(struct connection *connection, sd_bus_message *call)
{
    const struct bus_fault *fault = find_fault(connection, call);

    if (!fault)
        return false;
    if (fault->delay_ms > 0) {
        int error = delay(connection, call, fault);

        if (error < 0)
            sd_bus_reply_method_errno(call, error, NULL);
        return true;
    }
    if (!fault->error_name)
        return false;
    fail(call, fault->error_name);
    return true;
}

void bus_fault_drop_delayed(struct connection *connection)
{
    struct bus_delayed_call *delayed, *next;

    DL_FOREACH_SAFE (connection->delayed, delayed, next)
        delayed_call_free(delayed);
}
