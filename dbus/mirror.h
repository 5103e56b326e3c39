/*
 * A copy of the D-Bus objects that a service needs, kept warm by signals: subscribe, snapshot,
 * replay; then PropertiesChanged, InterfacesAdded, InterfacesRemoved, NameOwnerChanged, the
 * ObjectMapper's associations, and the loss and return of the bus. Reading the mirror never calls
 * D-Bus. Only interfaces that the options name are kept, as typed values, whatever type the owner
 * sent: readers ask for the type that they want. Everything runs on the loop's thread. Sources:
 * phosphor-objmgr (ObjectMapper), D-Bus Specification "org.freedesktop.DBus.ObjectManager".
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <systemd/sd-bus.h>
#include <uv.h>

struct mirror;
struct mirror_object; /* one D-Bus object path with the kept interfaces of all its owners */

/**
 * A property's value. What passes a limit (texts of more than 4 kB; see dbus/bus-json.h) is
 * MIRROR_OTHER, which says that the property is there, and matches no read.
 */
enum mirror_type {
    MIRROR_NONE = 0, /* no such property */
    MIRROR_BOOLEAN,  /* b */
    MIRROR_INTEGER,  /* n i x */
    MIRROR_UNSIGNED, /* y q u t */
    MIRROR_DOUBLE,   /* d */
    MIRROR_TEXT,     /* s o g */
    /* as ao; and of Telemetry.Report ReadingParameters, a(a(os)sst) or a(a(os)ssst), for each
     * metric two texts: its operation, and its id (the third field; it may also be the time scope)
     */
    MIRROR_TEXTS,
    MIRROR_READINGS, /* (ta(sdt)) (ta(ssdt)): Telemetry.Report Readings */
    MIRROR_JSON,     /* every other structure, dictionary, array or variant, see dbus/bus-json.h */
    MIRROR_OTHER,
};

/** One reading of a telemetry report. */
struct mirror_reading {
    const char *name; /* its first field: id, or metadata where it has no id */
    double number;
    uint64_t timestamp_ms; /* since 1970-01-01 UTC */
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
        struct {
            const struct mirror_reading *items;
            size_t count;
        } readings;
        struct {
            const json_t *value;
            const char *signature; /* in full: "a{s(sbsvvvva(sv))}" */
        } json;
    };
};

struct mirror_events {
    /**
     * A kept property of this object changed, or its owner went (available false) or came. Once for
     * each object in a batch of messages, however many changed. A value that equals the stored one
     * fires nothing.
     */
    void (*changed)(const struct mirror_object *object, void *context);
    /**
     * Objects, interfaces or associations came or went: lists and links may differ, and notes do
     * not tell which (see mirror_note_begin). Once for a batch, before its `changed`.
     */
    void (*structure)(void *context);
    /**
     * The first snapshot is complete, or is again after the bus was lost: every owner has answered,
     * or had 2 s to do so. An owner that is slower comes in later by `structure` and `changed`.
     */
    void (*synchronised)(void *context);
    /** The bus connection is lost; values stay, and each object reads as not available until its
     * owner is back and has answered. */
    void (*bus_lost)(void *context);
};

/**
 * Events fire from the loop, after a batch of messages was processed, in this order: structure,
 * changed …, synchronised, then the outcomes of calls; so whoever waits for a write has heard of
 * the change before. Any of the callbacks may read, write, call, and close the mirror.
 */
struct mirror_options {
    uv_loop_t *loop;
    /** D-Bus address; NULL: the system bus (DBUS_SYSTEM_BUS_ADDRESS is honoured). */
    const char *address;
    /** NULL-terminated names of interfaces to keep, e.g. "xyz.openbmc_project.Sensor.Value". */
    const char *const *interfaces;
    /** NULL-terminated paths, each kept with all below it, e.g. "/xyz/openbmc_project/sensors". */
    const char *const *namespaces;
    /** NULL-terminated last segments of the association objects to keep, e.g. "all_sensors". */
    const char *const *associations;
    /** Of dictionaries from text to text (a{ss}) only these keys are kept: for those of which there
     * are thousands. NULL-terminated; NULL: all. */
    const char *const *dictionary_keys;
    struct mirror_events events;
    void *context;
};

/**
 * Starts connecting; a bus that is not there yet is retried with backoff (50 ms to 2 s). The
 * options are copied. No event fires before return. Returns 0, -ENOMEM, -EINVAL (a namespace is no
 * object path) or -E2BIG (too many interfaces).
 */
int mirror_new(const struct mirror_options *options, struct mirror **ret_mirror);
/**
 * Closes asynchronously: no event fires any more, pending calls complete with -ECANCELED after this
 * returned, then `closed` (may be NULL) fires. May be called from any of the mirror's callbacks.
 * mirror NULL: `closed` fires before return.
 */
void mirror_close(struct mirror *mirror, void (*closed)(void *context), void *context);

/** True when the first snapshot is complete and the bus is connected. */
bool mirror_is_synchronised(const struct mirror *mirror);
/** True once a first snapshot was complete: until then, "no such object" means nothing. */
bool mirror_was_synchronised(const struct mirror *mirror);

/* -- objects -- */
/** NULL when unknown (or unknown so far). Borrowed: valid until the loop turns. */
const struct mirror_object *mirror_find(const struct mirror *mirror, const char *path);
/**
 * Calls `visit` for each object below `prefix` (not for an object at the prefix itself; NULL: all)
 * that has one of the interfaces (NULL-terminated; NULL: any), in path order by strverscmp(3): CPU2
 * before CPU10. Stops when visit returns non-zero, which it returns. -ENOMEM is possible.
 */
int mirror_each(const struct mirror *mirror, const char *prefix, const char *const *interfaces,
                int (*visit)(const struct mirror_object *object, void *context), void *context);
/**
 * A page of a long list: calls `visit` for at most `count` objects directly below `prefix` (NULL is
 * not allowed; "/" is) that have this one interface, from the `skip`-th on (0: the first), in the
 * order of mirror_each(), or from the last one backwards. Only these are noted. `ret_total`: how
 * many there are, set before the first visit. After the first page of a list the cost is that of
 * the objects visited. Stops when visit returns non-zero, which it returns; -ENOMEM is possible.
 */
int mirror_page(const struct mirror *mirror, const char *prefix, const char *interface, size_t skip,
                size_t count, int (*visit)(const struct mirror_object *object, void *context),
                void *context, size_t *ret_total);
int mirror_page_backwards(const struct mirror *mirror, const char *prefix, const char *interface,
                          size_t skip, size_t count,
                          int (*visit)(const struct mirror_object *object, void *context),
                          void *context, size_t *ret_total);
const char *mirror_object_path(const struct mirror_object *object);
/** Last segment of the path; one that starts with '_' is decoded ("_43PU_2d1": CPU-1), as sdbusplus
 * object_path::filename() does, unless the result could be no segment of a URI. */
const char *mirror_object_leaf(const struct mirror_object *object);
/** The same of a path that need not be an object's, to be freed. NULL when it has no last segment,
 * or when out of memory. */
char *mirror_path_leaf(const char *path);
bool mirror_object_has(const struct mirror_object *object, const char *interface);
/** False while one of its interfaces has an owner that is off the bus or has not answered since it
 * is back: values are the last known ones. */
bool mirror_object_is_available(const struct mirror_object *object);
/** Well-known name (unique name when it has none) of the owner of an interface, for calls; NULL
 * when it has none now. */
const char *mirror_object_owner(const struct mirror_object *object, const char *interface);
/** The value (type MIRROR_NONE when absent). Views are valid until the loop turns. */
struct mirror_value mirror_object_value(const struct mirror_object *object, const char *interface,
                                        const char *property);

/* Typed reads: return true and set *ret only when the property is there with a fitting type. A
 * wrong type is logged once for each interface.property. */
bool mirror_read_text(const struct mirror_object *object, const char *interface,
                      const char *property, const char **ret_text);
bool mirror_read_boolean(const struct mirror_object *object, const char *interface,
                         const char *property, bool *ret_value);
/** Doubles also from integers (bmcweb and some daemons disagree on the type); non-finite values are
 * returned as they are. */
bool mirror_read_number(const struct mirror_object *object, const char *interface,
                        const char *property, double *ret_value);
bool mirror_read_unsigned(const struct mirror_object *object, const char *interface,
                          const char *property, uint64_t *ret_value);
/** For the types that have no function of their own. Views are valid until the loop turns. */
bool mirror_read_value(const struct mirror_object *object, const char *interface,
                       const char *property, enum mirror_type type, struct mirror_value *ret_value);
/**
 * A structured value (MIRROR_JSON) of this full D-Bus signature; NULL: of any. Another signature is
 * a wrong type. Borrowed until the loop turns; json_deep_copy() makes it the caller's.
 */
bool mirror_read_json(const struct mirror_object *object, const char *interface,
                      const char *property, const char *signature, const json_t **ret_json);
/** Last word of an enumeration's full name, which must start with "<interface>.":
 * "…State.Chassis.PowerState.On" gives "On". */
bool mirror_read_enum(const struct mirror_object *object, const char *interface,
                      const char *property, const char **ret_word);

/* -- associations (xyz.openbmc_project.Association at <path>/<name>) -- */
/**
 * Endpoints of path's association, in path order; NULL and count 0 when there is none. Valid until
 * the loop turns. While the owner of one of the ends is away the ObjectMapper does not know the
 * association: the endpoint stays as long as its object is known, until the owner is back and was
 * read and scanned.
 */
const char *const *mirror_endpoints(const struct mirror *mirror, const char *path, const char *name,
                                    size_t *ret_count);

/* -- objects that the ObjectMapper does not know -- */
enum {
    /* The bus starts this owner when it is called, and it leaves when it has nothing to do. */
    MIRROR_WATCH_ACTIVATABLE = 1 << 0,
};

/**
 * From now on these interfaces (NULL-terminated, all among the options' ones) of this object of
 * this owner are mirrored, wherever the object lies; for owners that the ObjectMapper does not scan
 * (org.freedesktop.…: systemd's units, timedated) or paths outside of the namespaces. It is read by
 * Properties.GetAll and followed by PropertiesChanged, and appears in mirror_find() and
 * mirror_each() as all objects do, when it was read; what the owner says it does not have is left
 * out until the owner comes back or signals it. Watching again adds interfaces and flags.
 *
 * An owner that is not there delays nothing. An activatable one is started to be read, which
 * `synchronised` awaits as it awaits a slow owner; while it idles off the bus its values read as
 * available and it can be called. A start that fails is tried again after 1 s, doubling up to 60 s.
 *
 * Returns 0, -EINVAL (no well-known name or the mapper's, no object path, an interface is not
 * kept), -ENOBUFS (256 watches) or -ENOMEM.
 */
int mirror_watch(struct mirror *mirror, const char *owner_name, const char *path,
                 const char *const *interfaces, unsigned int flags);
/** Ends it, and forgets the object but for what discovery knows of it: borrowed pointers to it are
 * void. Fires `structure` when readers could see it. Not between mirror_note_begin() and _end(). */
void mirror_unwatch(struct mirror *mirror, const char *owner_name, const char *path);

/* -- what a resource was made of -- */
/**
 * Between begin and end, every object that is found, visited or read is noted as a dependency of
 * `key`; on `changed`, mirror_take_dependents() tells which keys are touched. What is not there (an
 * object that was searched for in vain), lists and associations are not noted: they change only
 * with a `structure` event, at which the user invalidates all keys and calls mirror_forget_notes().
 * begin/end do not nest, and lie in one turn of the loop.
 */
void mirror_note_begin(struct mirror *mirror);
/** Ends noting; replaces what was noted for this key before. Returns 0, or -ENOMEM also for too
 * many keys: then the key must not be cached. */
int mirror_note_end(struct mirror *mirror, const char *key);
/** Calls `visit` with each key noted to depend on this object, and forgets these keys. `visit` may
 * not note. */
void mirror_take_dependents(struct mirror *mirror, const struct mirror_object *object,
                            void (*visit)(const char *key, void *context), void *context);
/** Forgets all keys. */
void mirror_forget_notes(struct mirror *mirror);

/* -- writing and calling: asynchronous, with a deadline -- */
enum {
    MIRROR_E_NO_OWNER = 1, /* nobody on the bus owns this object now */
    MIRROR_E_TIMEOUT = 2,
    MIRROR_E_REJECTED = 3, /* the owner answered with a D-Bus error: `error` tells */
    MIRROR_E_LOST = 4,     /* the bus went while the call was under way */
};

/**
 * outcome 0: `reply` is the method's answer (borrowed until return); MIRROR_E_REJECTED: `error` is
 * set; -ECANCELED: the mirror was closed. Called exactly once when the call returned 0, never
 * before that return; never when it returned an error.
 */
typedef void (*mirror_call_fn)(int outcome, sd_bus_message *reply, const sd_bus_error *error,
                               void *context);

/**
 * Sets a property by org.freedesktop.DBus.Properties.Set on the owner. The value follows as for
 * sd_bus_message_append(). `done` fires after the mirror holds what the owner made of it: when the
 * owner's signal came, or after a read-back when none came within 100 ms of the answer. Returns 0
 * or negative errno (-EINVAL: the value does not fit the signature).
 */
int mirror_set_property(struct mirror *mirror, const char *path, const char *interface,
                        const char *property, uint32_t timeout_ms, mirror_call_fn done,
                        void *context, const char *signature, ...);
/** The same with a value from JSON, as bus_json_append() (dbus/bus-json.h) takes it for this one
 * complete type. The value is borrowed until return. */
int mirror_set_json(struct mirror *mirror, const char *path, const char *interface,
                    const char *property, uint32_t timeout_ms, mirror_call_fn done, void *context,
                    const char *signature, const json_t *value);
/**
 * Calls any method. destination NULL: the owner of `interface` (a kept one) at `path`. signature
 * NULL: no arguments. Returns as above. A descriptor ('h', an int) is duplicated: the caller's own
 * stays open, and is the caller's to close.
 */
int mirror_call(struct mirror *mirror, const char *destination, const char *path,
                const char *interface, const char *member, uint32_t timeout_ms, mirror_call_fn done,
                void *context, const char *signature, ...);
/** The same with the arguments from a JSON array, one item for each complete type of the signature,
 * as bus_json_append_all() takes them; not looked at when the signature is NULL or "". */
int mirror_call_json(struct mirror *mirror, const char *destination, const char *path,
                     const char *interface, const char *member, uint32_t timeout_ms,
                     mirror_call_fn done, void *context, const char *signature,
                     const json_t *arguments);

/* -- figures -- */
struct mirror_statistics {
    uint64_t signals;            /* received, wanted or not */
    uint64_t objects;            /* visible now */
    uint64_t properties;         /* stored now */
    uint64_t resynchronisations; /* snapshots of single owners */
    uint64_t dropped_values;     /* of types that nobody reads, or past a limit */
};
void mirror_get_statistics(const struct mirror *mirror, struct mirror_statistics *ret_statistics);
