/*
 * The tree of objects on a D-Bus: each owner has a connection of its own, so that it can vanish and
 * return like a daemon of a real machine. Answers Properties, ObjectManager, Introspectable and
 * Peer from the tree (no vtables: a property may change its type or vanish, which sd-bus does not
 * allow), sends the signals, and injects faults. Methods of other interfaces are registered by
 * their owners.
 */
#pragma once

#include "sim/tree.h"

#include <stdbool.h>
#include <stdint.h>
#include <systemd/sd-bus.h>
#include <systemd/sd-event.h>

#define BUS_ERROR_UNKNOWN_OBJECT "org.freedesktop.DBus.Error.UnknownObject"
#define BUS_ERROR_INVALID_ARGS "org.freedesktop.DBus.Error.InvalidArgs"

struct bus_fault;
struct bus_method;
struct connection;

/**
 * Handles a call of a registered interface; the object exists and has the interface. Replies
 * itself, or returns negative errno. May keep a reference to reply later.
 */
typedef int (*bus_method_fn)(void *context, struct object *object, sd_bus_message *call);

struct bus_listener {
    /** The owner has its name (error 0), or did not get it (negative errno; -EEXIST: somebody else
     * has it). */
    void (*named)(void *context, struct owner *owner, int error);
    /** The connection broke, and not by bus_disconnect(). */
    void (*lost)(void *context, struct owner *owner);
    /** A client wrote a property, be it with the value that it had. */
    void (*written)(void *context, struct object *object, const char *interface,
                    const char *property);
    /** A client is about to write: NULL, or the name of the error that it gets instead. */
    const char *(*check)(void *context, const struct object *object, const char *interface,
                         const char *property, const struct value *value);
    /** A client is about to read properties of an object with Get or GetAll: what counts by itself
     * can be brought up to date, with object_preset(). */
    void (*reading)(void *context, struct object *object);
    void *context;
};

struct bus {
    sd_event *event;     /* borrowed */
    const char *address; /* borrowed */
    struct bus_listener listener;
    struct bus_method *methods;
    struct bus_fault *faults;
};

/** Disconnects nobody: bus_disconnect() each owner first. */
void bus_deinit(struct bus *bus);

/** Connects an owner, which has no name yet. Returns 0 or negative errno. */
int bus_open(struct bus *bus, struct owner *owner);

/** Asks for the name of an owner that is connected; listener.named follows, never before return.
 * Returns 0 or negative errno. */
int bus_request_name(struct owner *owner);

/** Closes the owner's connection at once, as if the daemon had died. No listener is called. */
void bus_disconnect(struct owner *owner);

/** True while the owner has its name. */
bool bus_is_named(const struct owner *owner);

/** The owner's connection, NULL while dropped. Borrowed. */
sd_bus *bus_handle(const struct owner *owner);

/** Registers who handles the methods of an interface. Returns 0 or -ENOMEM. */
int bus_register(struct bus *bus, const char *interface, bus_method_fn handle, void *context);

/** The same for the objects of one owner (full name, not copied): goes before what was registered
 * for all. */
int bus_register_for(struct bus *bus, const char *owner, const char *interface,
                     bus_method_fn handle, void *context);

/** Writes a property as a client's Set does, but without looking at types or access. Takes `value`.
 */
int bus_write(struct bus *bus, struct object *object, const char *interface, const char *property,
              struct value value);

/* -- faults (bus-fault.c). owner: full name; member "*": every method. Return 0 or -ENOMEM. */

int bus_delay_method(struct bus *bus, const char *owner, const char *member, uint32_t delay_ms);
int bus_fail_method(struct bus *bus, const char *owner, const char *member, const char *error_name);
void bus_clear_faults(struct bus *bus);

/* -- signals (bus-signal.c): silent while the owner has no name. */

void bus_signal_object_added(const struct object *object);
void bus_signal_object_removed(const struct object *object);
void bus_signal_interface_added(const struct object *object,
                                const struct object_interface *interface);
void bus_signal_property_changed(const struct object *object,
                                 const struct object_interface *interface,
                                 const struct property *property);
void bus_signal_property_invalidated(const struct object *object, const char *interface,
                                     const char *property);

/** Sends a signal with one string, such as Timeout(s). */
void bus_signal_text(const struct object *object, const char *interface, const char *member,
                     const char *text);

/** Sends a threshold's signal, such as WarningHighAlarmAsserted(d). */
void bus_signal_number(const struct object *object, const char *interface, const char *member,
                       double number);
