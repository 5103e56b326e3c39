/*
 * What the parts of the bus share: bus.c (connections, dispatch), bus-standard.c (the
 * org.freedesktop interfaces), bus-introspect.c, bus-signal.c, bus-fault.c.
 */
#pragma once

#include "sim/bus.h"

#define BUS_PROPERTIES "org.freedesktop.DBus.Properties"
#define BUS_OBJECT_MANAGER "org.freedesktop.DBus.ObjectManager"
#define BUS_INTROSPECTABLE "org.freedesktop.DBus.Introspectable"
#define BUS_PEER "org.freedesktop.DBus.Peer"

struct connection {
    struct bus *bus;
    struct owner *owner;
    sd_bus *sd_bus;
    bool named;
    struct bus_delayed_call *delayed; /* calls that wait for their delay */
};

/** Answers a call of an org.freedesktop interface. Returns 1 when it did, 0 when it is none, or
 * negative errno. */
int bus_standard_call(struct connection *connection, sd_bus_message *call);

/** Introspection data of a path of an owner; the caller frees it. NULL when out of memory. */
char *bus_introspect(struct owner *owner, const char *path);

/** Appends {interface: {property: value}} of all interfaces of an object, as a{sa{sv}} without the
 * array around. */
int bus_append_object(sd_bus_message *message, const struct object *object);

/** Appends the a{sv} of one interface. */
int bus_append_properties(sd_bus_message *message, const struct object_interface *interface);

/** Runs the call now, whatever faults say. Replies to the caller in every case. */
void bus_dispatch(struct connection *connection, sd_bus_message *call);

/** Looks whether a fault is set for the call. Returns true when it took the call over. */
bool bus_fault_take(struct connection *connection, sd_bus_message *call);

/** Forgets the calls that wait: their callers get NoReply from the bus as the connection closes. */
void bus_fault_drop_delayed(struct connection *connection);
