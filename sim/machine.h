/*
 * What the devices of the management side (network.c, event-log.c, …) share: where they are, work
 * that comes later, objects made from JSON, and the errors of phosphor-dbus-interfaces. A device is
 * a row of device_classes (devices.c).
 */
#pragma once

#include "base/clock.h"
#include "sim/board.h"
#include "sim/bus.h"

#include <stdbool.h>
#include <stdint.h>
#include <jansson.h>
#include <systemd/sd-event.h>

#define ERROR_INVALID_ARGUMENT SIM_PREFIX "Common.Error.InvalidArgument"
#define ERROR_NOT_ALLOWED SIM_PREFIX "Common.Error.NotAllowed"
#define ERROR_INTERNAL SIM_PREFIX "Common.Error.InternalFailure"
#define ERROR_NOT_FOUND SIM_PREFIX "Common.Error.ResourceNotFound"
#define ERROR_UNAVAILABLE SIM_PREFIX "Common.Error.Unavailable"

struct machine_work;

struct machine {
    sd_event *event; /* borrowed, as all here but the work */
    const struct clock *clock;
    struct bus *bus;
    struct board *board;
    struct tree *tree;
    struct machine_work *work; /* what waits for its time */
};

/** A kind of device. Each function may be NULL, except start. */
struct device_class {
    /** Takes up what the board has of it and registers its methods. Returns 0 or negative errno;
     * then nothing is left. */
    int (*start)(struct machine *machine, void **ret_device);
    void (*stop)(void *device);
    /** An object's property has another value, whoever changed it. */
    void (*property_changed)(void *device, struct object *object, const char *interface,
                             const char *property);
    /** A client wrote a property, be it with the value that it had. */
    void (*written)(void *device, struct object *object, const char *interface,
                    const char *property);
    /** Judges what a client is about to write: NULL, or the name of the error. */
    const char *(*check)(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value);
    /** A client is about to read: brings up to date what counts by itself. */
    void (*reading)(void *device, struct object *object);
};

extern const struct device_class bios_class;
extern const struct device_class certificate_class;
extern const struct device_class dump_class;
extern const struct device_class entity_manager_class;
extern const struct device_class event_log_class;
extern const struct device_class ldap_class;
extern const struct device_class network_class;
extern const struct device_class post_code_class;
extern const struct device_class software_class;
extern const struct device_class systemd_class;
extern const struct device_class timedate_class;
extern const struct device_class user_class;
extern const struct device_class virtual_media_class;

/** Runs when the time has come; `text` is what machine_later() was given. */
typedef void (*machine_work_fn)(void *context, const char *text);

/** Runs work after a delay. `text` (may be NULL) is copied: a path, mostly, as the object may be
 * gone by then. Returns 0 or negative errno. */
int machine_later(struct machine *machine, uint32_t delay_ms, machine_work_fn run, void *context,
                  const char *text);

/** Forgets all work that waits. */
void machine_forget_work(struct machine *machine);

uint64_t machine_now_ms(const struct machine *machine);

/** Answers a call with an error. Returns as sd_bus_reply_method_errorf(). */
int machine_refuse(sd_bus_message *call, const char *error_name, const char *cause);

/** Answers a call that returns nothing, or hands a negative errno on. */
int machine_done(sd_bus_message *call, int error);

/** A file in memory with these bytes, at its start, for a client that gets a descriptor. Returns
 * the descriptor, which is the caller's, or negative errno. */
int machine_open_text(const void *bytes, size_t size);

/** Logs an error that nobody can be told of. */
void machine_report(const char *what, int error);

/** An object of an owner, by full name and path; NULL when either is missing. */
struct object *machine_find(const struct machine *machine, const char *owner, const char *path);

/* -- objects and JSON (machine-object.c) ------------------------------------------------------ */

/**
 * Makes an object and announces it. interfaces (taken in every case): {interface: {property:
 * value}}; names may be short, enumerations by their last word, as in a board file. Returns 0,
 * TREE_E_EXISTS, or negative errno (-EINVAL: a value does not fit).
 */
int machine_make_object(struct owner *owner, const char *path, json_t *interfaces,
                        struct object **ret_object);

/** Sets a property of the table from JSON, which it takes in every case. Returns as above. */
int object_set_json(struct object *object, const char *interface, const char *property,
                    json_t *json);

/** Sets a string. Returns 0 or -ENOMEM. */
int object_set_text(struct object *object, const char *interface, const char *property,
                    const char *text);

/** A property of a string type, "" when it is missing or of another type. */
const char *object_get_text(const struct object *object, const char *interface,
                            const char *property);

/** A property of an unsigned integer type, or `fallback`. */
uint64_t object_get_unsigned(const struct object *object, const char *interface,
                             const char *property, uint64_t fallback);

/** A property of type "as" as a new JSON array; empty when it is missing or of another type. NULL:
 * no memory. */
json_t *object_get_texts(const struct object *object, const char *interface, const char *property);

/** True when the object's path is `parent` or below. */
bool object_is_within(const struct object *object, const char *parent);

/** Removes an owner's objects at a path and below. */
void owner_remove_tree(struct owner *owner, const char *path);

/** A name as sdbusplus makes an element of a path of it: "10.0.0.1" becomes "10_2e0_2e0_2e1". NULL:
 * no memory. */
char *machine_escape(const char *name);
