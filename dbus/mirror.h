/*
 * A copy of the D-Bus objects that a service needs, kept warm by signals: subscribe, snapshot, replay; then PropertiesChanged, InterfacesAdded,
 * InterfacesRemoved, NameOwnerChanged, the ObjectMapper's associations, and the loss and return of the bus. Reading the mirror never calls D-Bus.
 * Only interfaces that the options name are kept, as typed values, whatever type the owner sent: readers ask for the type that they want.
 * Everything runs on the loop's thread. Sources: phosphor-objmgr (ObjectMapper), D-Bus Specification "org.freedesktop.DBus.ObjectManager".
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <systemd/sd-bus.h>
#include <uv.h>

struct mirror;
struct mirror_object; /* one D-Bus object path with the kept interfaces of all its owners */

/** A property's value. Arrays are of text (as, ao) or of association triples (a(sss)); every other type is MIRROR_OTHER and never matches. */
enum mirror_type {
    MIRROR_NONE = 0, /* no such property */
    MIRROR_BOOLEAN,  /* b */
    MIRROR_INTEGER,  /* n i x */
    MIRROR_UNSIGNED, /* y q u t */
    MIRROR_DOUBLE,   /* d */
    MIRROR_TEXT,     /* s o g */
    MIRROR_TEXTS,    /* as ao */
    MIRROR_OTHER,
};

struct mirror_value {
    enum mirror_type type;
    char signature; /* first character of the D-Bus signature that it came with, 'a' for arrays */
    union {
        bool boolean;
        int64_t integer;
        uint64_t unsigned_integer;
        double number;
        const char *text;
        struct {
            const char *const *items;
            size_t count;
        } texts;
    };
};

struct mirror_events {
    /** A kept property of this object changed, or its owner went (available false) or came. The reader may look at the new state. */
    void (*changed)(const struct mirror_object *object, void *context);
    /** Objects, interfaces or associations came or went: lists and links may differ. Coalesced to one for each turn of the loop. */
    void (*structure)(void *context);
    /** The first snapshot is complete, or is again after the bus was lost. */
    void (*synchronised)(void *context);
    /** The bus connection is lost; values stay, objects read as not available until synchronised. */
    void (*bus_lost)(void *context);
};

struct mirror_options {
    uv_loop_t *loop;
    const char *address;             /* D-Bus address; NULL: the system bus (DBUS_SYSTEM_BUS_ADDRESS is honoured) */
    const char *const *interfaces;   /* NULL-terminated names of interfaces to keep, e.g. "xyz.openbmc_project.Sensor.Value" */
    const char *const *namespaces;   /* NULL-terminated path prefixes to keep, e.g. "/xyz/openbmc_project/sensors" */
    const char *const *associations; /* NULL-terminated last segments of association objects to keep, e.g. "all_sensors" */
    struct mirror_events events;
    void *context;
};

/** Starts connecting; a bus that is not there yet is retried with backoff. Returns 0 or negative errno. */
int mirror_new(const struct mirror_options *options, struct mirror **ret_mirror);
/** Closes asynchronously; pending calls complete with -ECANCELED. NULL allowed. */
void mirror_close(struct mirror *mirror, void (*closed)(void *context), void *context);

/** True when the first snapshot is complete and the bus is connected. */
bool mirror_is_synchronised(const struct mirror *mirror);
/** True once a first snapshot was complete: until then, "no such object" means nothing. */
bool mirror_was_synchronised(const struct mirror *mirror);

/* -- objects -- */
/** NULL when unknown (or unknown so far). Borrowed: valid until the loop turns. */
const struct mirror_object *mirror_find(const struct mirror *mirror, const char *path);
/** Calls `visit` for each object below `prefix` (path prefix at a '/' border; NULL: all) that has one of the interfaces (NULL-terminated; NULL: any), in path order (strverscmp on the leaf). Stops when visit returns non-zero, which it returns. */
int mirror_each(const struct mirror *mirror, const char *prefix, const char *const *interfaces,
                int (*visit)(const struct mirror_object *object, void *context), void *context);
const char *mirror_object_path(const struct mirror_object *object);
/** Last segment of the path, with D-Bus escapes (_2d for '-') undone as sdbusplus does. */
const char *mirror_object_leaf(const struct mirror_object *object);
bool mirror_object_has(const struct mirror_object *object, const char *interface);
/** False while the owner of this interface is off the bus, or the bus is lost: values are the last known ones. */
bool mirror_object_is_available(const struct mirror_object *object);
/** Well-known name (unique name when it has none) of the owner of an interface, for calls; NULL when it has none now. */
const char *mirror_object_owner(const struct mirror_object *object, const char *interface);
/** The value (type MIRROR_NONE when absent). Views are valid until the loop turns. */
struct mirror_value mirror_object_value(const struct mirror_object *object, const char *interface, const char *property);

/* Typed reads: return true and set *ret only when the property is there with a fitting type. A wrong type is logged once for each interface.property. */
bool mirror_read_text(const struct mirror_object *object, const char *interface, const char *property, const char **ret_text);
bool mirror_read_boolean(const struct mirror_object *object, const char *interface, const char *property, bool *ret_value);
/** Doubles also from integers (bmcweb and some daemons disagree on the type); non-finite values are returned as they are. */
bool mirror_read_number(const struct mirror_object *object, const char *interface, const char *property, double *ret_value);
bool mirror_read_unsigned(const struct mirror_object *object, const char *interface, const char *property, uint64_t *ret_value);
/** Last word of an enumeration's full name, checked for the prefix "<interface>." : "…Chassis.PowerState.On" gives "On". */
bool mirror_read_enum(const struct mirror_object *object, const char *interface, const char *property, const char **ret_word);

/* -- associations (xyz.openbmc_project.Association at <path>/<name>) -- */
/** Endpoints of path's association, sorted by path; count 0 when there is none. Valid until the loop turns. */
const char *const *mirror_endpoints(const struct mirror *mirror, const char *path, const char *name, size_t *ret_count);

/* -- what a resource was made of -- */
/**
 * Between begin and end, every object that is found, visited, read or searched for (also in vain), and every association, is noted as a dependency of `key`.
 * From then on `changed` still fires for objects; mirror_depends() tells which keys are touched. begin/end do not nest.
 */
void mirror_note_begin(struct mirror *mirror);
/** Ends noting; replaces what was noted for this key before. Returns 0 or -ENOMEM (then the key must not be cached). */
int mirror_note_end(struct mirror *mirror, const char *key);
/** Calls `visit` with each key noted to depend on this object, and forgets these keys. */
void mirror_take_dependents(struct mirror *mirror, const struct mirror_object *object, void (*visit)(const char *key, void *context), void *context);
/** Forgets all keys. */
void mirror_forget_notes(struct mirror *mirror);

/* -- writing and calling: asynchronous, with a deadline -- */
enum {
    MIRROR_E_NO_OWNER = 1, /* nobody on the bus owns this object now */
    MIRROR_E_TIMEOUT = 2,
    MIRROR_E_REJECTED = 3, /* the owner answered with a D-Bus error: `error` tells */
    MIRROR_E_LOST = 4,     /* the bus went while the call was under way */
};

/** outcome 0: `reply` is the method's answer (borrowed); MIRROR_E_REJECTED: `error` is set. Called exactly once, never before the call returned. */
typedef void (*mirror_call_fn)(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context);

/** Sets a property by org.freedesktop.DBus.Properties.Set on the owner. The value follows as for sd_bus_message_append(). `done` fires after the mirror holds the new value: when the owner's signal came, or after a read-back when none came within 100 ms of the answer. */
int mirror_set_property(struct mirror *mirror, const char *path, const char *interface, const char *property, uint32_t timeout_ms,
                        mirror_call_fn done, void *context, const char *signature, ...);
/** Calls any method. destination NULL: the owner of `interface` at `path`. */
int mirror_call(struct mirror *mirror, const char *destination, const char *path, const char *interface, const char *member,
                uint32_t timeout_ms, mirror_call_fn done, void *context, const char *signature, ...);

/* -- figures -- */
struct mirror_statistics {
    uint64_t signals, objects, properties, resynchronisations, dropped_values;
};
void mirror_get_statistics(const struct mirror *mirror, struct mirror_statistics *ret_statistics);
