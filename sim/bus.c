/*
 * Connections of the owners and the way of a call to its answer; see bus.h.
 */
#include "sim/bus.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "sim/bus-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

struct bus_method {
    const char *owner; /* NULL: any */
    const char *interface;
    bus_method_fn handle;
    void *context;
    struct bus_method *next;
};

void bus_deinit(struct bus *bus)
{
    struct bus_method *method, *next;

    LL_FOREACH_SAFE (bus->methods, method, next)
        free(method);
    bus->methods = NULL;
    bus_clear_faults(bus);
}

int bus_register_for(struct bus *bus, const char *owner, const char *interface,
                     bus_method_fn handle, void *context)
{
    struct bus_method *method = calloc(1, sizeof(*method));

    if (!method)
        return -ENOMEM;
    *method = (struct bus_method){owner, interface, handle, context, NULL};
    if (owner)
        LL_PREPEND(bus->methods, method);
    else
        LL_APPEND(bus->methods, method);
    return 0;
}

int bus_register(struct bus *bus, const char *interface, bus_method_fn handle, void *context)
{
    return bus_register_for(bus, NULL, interface, handle, context);
}

/* -- calls ------------------------------------------------------------------------------ */

static const struct bus_method *find_method(const struct bus *bus, const struct object *object,
                                            const char *interface)
{
    const struct bus_method *method;

    LL_FOREACH (bus->methods, method) {
        if ((!method->owner || strcmp(method->owner, object->owner->name) == 0) &&
            object_find_interface(object, method->interface) &&
            (!interface || strcmp(interface, method->interface) == 0))
            return method;
    }
    return NULL;
}

static bool has_member(const char *interface, const char *member)
{
    const struct interface_type *type = interface_find(interface);

    for (const struct interface_method *method = type ? type->methods : NULL;
         method && method->name; method++) {
        if (strcmp(method->name, member) == 0)
            return true;
    }
    return false;
}

static int call_registered(struct connection *connection, sd_bus_message *call)
{
    const char *path = sd_bus_message_get_path(call), *member = sd_bus_message_get_member(call);
    struct object *object = owner_find_object(connection->owner, path);
    const struct bus_method *method;

    if (!object && !owner_has_path(connection->owner, path))
        return sd_bus_reply_method_errorf(call, BUS_ERROR_UNKNOWN_OBJECT, "Unknown object '%s'.",
                                          path);
    method = object ? find_method(connection->bus, object, sd_bus_message_get_interface(call))
                    : NULL;
    if (!method || !has_member(method->interface, member))
        return sd_bus_reply_method_errorf(
            call, "org.freedesktop.DBus.Error.UnknownMethod", "Unknown method %s or interface %s.",
            member, sd_bus_message_get_interface(call) ? sd_bus_message_get_interface(call) : "");
    return method->handle(method->context, object, call);
}

void bus_dispatch(struct connection *connection, sd_bus_message *call)
{
    int result = bus_standard_call(connection, call);

    if (result == 0)
        result = call_registered(connection, call);
    /* What does not read as its signature says is the caller's error. */
    if (result == -ENXIO || result == -EBADMSG)
        sd_bus_reply_method_errorf(call, BUS_ERROR_INVALID_ARGS, "Invalid arguments.");
    else if (result < 0)
        sd_bus_reply_method_errno(call, result, NULL);
}

static int on_call(sd_bus_message *call, void *context, sd_bus_error *ret_error)
{
    struct connection *connection = context;

    (void)ret_error;
    if (!bus_fault_take(connection, call))
        bus_dispatch(connection, call);
    return 1;
}

int bus_write(struct bus *bus, struct object *object, const char *interface, const char *property,
              struct value value)
{
    int error = object_set(object, interface, property, value);

    if (error == 0 && bus->listener.written)
        bus->listener.written(bus->listener.context, object, interface, property);
    return error;
}

/* -- connections --------------------------------------------------------------------------- */

static int on_disconnected(sd_bus_message *message, void *context, sd_bus_error *ret_error)
{
    struct connection *connection = context;

    (void)message;
    (void)ret_error;
    connection->named = false;
    connection->bus->listener.lost(connection->bus->listener.context, connection->owner);
    return 0;
}

static int on_name(sd_bus_message *reply, void *context, sd_bus_error *ret_error)
{
    struct connection *connection = context;
    uint32_t result = 0;
    int error = 0;

    (void)ret_error;
    if (sd_bus_message_is_method_error(reply, NULL))
        error = -sd_bus_message_get_errno(reply);
    else if (sd_bus_message_read(reply, "u", &result) < 0)
        error = -EBADMSG;
    else if (result != 1) /* DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER */
        error = -EEXIST;
    connection->named = error == 0;
    connection->bus->listener.named(connection->bus->listener.context, connection->owner, error);
    return 1;
}

static int start(struct connection *connection)
{
    sd_bus *sd_bus;
    int error;

    error = sd_bus_new(&connection->sd_bus);
    if (error < 0)
        return error;
    sd_bus = connection->sd_bus;
    error = sd_bus_set_address(sd_bus, connection->bus->address);
    if (error >= 0)
        error = sd_bus_set_bus_client(sd_bus, true);
    if (error >= 0)
        error = sd_bus_start(sd_bus);
    if (error >= 0)
        error = sd_bus_attach_event(sd_bus, connection->bus->event, SD_EVENT_PRIORITY_NORMAL);
    if (error >= 0)
        error = sd_bus_add_fallback(sd_bus, NULL, "/", on_call, connection);
    if (error >= 0)
        error = sd_bus_match_signal(sd_bus, NULL, "org.freedesktop.DBus.Local",
                                    "/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local",
                                    "Disconnected", on_disconnected, connection);
    return error < 0 ? error : 0;
}

int bus_open(struct bus *bus, struct owner *owner)
{
    struct connection *connection = calloc(1, sizeof(*connection));
    int error;

    if (!connection)
        return -ENOMEM;
    connection->bus = bus;
    connection->owner = owner;
    owner->connection = connection;
    error = start(connection);
    if (error < 0)
        bus_disconnect(owner);
    return error;
}

int bus_request_name(struct owner *owner)
{
    struct connection *connection = owner->connection;
    int error = sd_bus_request_name_async(connection->sd_bus, NULL, owner->name, 0, on_name,
                                          connection);

    return error < 0 ? error : 0;
}

void bus_disconnect(struct owner *owner)
{
    struct connection *connection = owner->connection;

    if (!connection)
        return;
    owner->connection = NULL;
    bus_fault_drop_delayed(connection);
    sd_bus_close_unref(connection->sd_bus);
    free(connection);
}

bool bus_is_named(const struct owner *owner)
{
    const struct connection *connection = owner->connection;

    return connection && connection->named;
}

sd_bus *bus_handle(const struct owner *owner)
{
    const struct connection *connection = owner->connection;

    return connection ? connection->sd_bus : NULL;
}
