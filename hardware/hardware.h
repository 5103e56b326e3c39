/*
 * What every service that shows hardware has in common: a mirror of the D-Bus objects that its
 * tables name, the wait for the first snapshot, and the mirror's events as invalidations. A service
 * gives a struct hardware_definition; one struct hardware lives from start to stop and hangs on the
 * service. Everything runs on the loop's thread.
 */
#pragma once

#include <stdbool.h>

#include "dbus/mirror.h"
#include "service/service.h"

struct hardware;
struct write_wait; /* write.c: who waits for the effect of a call */

struct hardware_definition {
    /** The routes of the service: the maps of their kinds name interfaces, which are mirrored. */
    const struct service_route *routes;
    size_t route_count;
    /** NULL-terminated interfaces beyond those of the maps, and what else struct mirror_options
     * wants. */
    const char *const *interfaces;
    const char *const *namespaces;
    const char *const *associations;
    /** Of dictionaries from text to text only these keys are mirrored (dbus/mirror.h); NULL: all.
     */
    const char *const *dictionary_keys;
    /** No resource shows inventory: its decorators (hardware/item.h) are not mirrored. */
    bool without_items;
    /* The following may be NULL. */
    /** Reads the service's options, before the mirror is there. Returns 0 or negative errno after
     * logging the cause. */
    int (*start)(struct hardware *hardware);
    /** NULL-terminated patterns of the units of systemd that are mirrored, too
     * ("phosphor-ipmi-net*.socket"): hardware/systemd-unit.h. */
    const char *const *systemd_units;
    /** The first snapshot is complete, or is again. */
    void (*synchronised)(struct hardware *hardware);
    /** An object changed; its resources are invalidated already. */
    void (*changed)(struct hardware *hardware, const struct mirror_object *object);
    /** Before the mirror closes. */
    void (*stop)(struct hardware *hardware);
};

struct hardware {
    const struct hardware_definition *definition;
    struct service *service;
    struct mirror *mirror;  /* NULL when the service has stopped */
    void *data;             /* the service's own */
    uv_timer_t serve_timer; /* ends the wait for the first snapshot */
    uv_timer_t wait_timer;  /* for `waits` */
    struct write_wait *waits;
    bool has_units;       /* systemd is there, and was asked for its units since it came */
    unsigned int closing; /* what is still to be closed, or holds it, before this can be freed */
    bool is_stopped;
};

/** For service_definition.start. Further options of the service: "bus" (D-Bus address) must be
 * among them. data: the service's own, with static life or freed by definition.stop. */
int hardware_start(struct service *service, const struct hardware_definition *definition,
                   void *data);
/** For service_definition.stop. */
void hardware_stop(struct service *service);

/** The option that every hardware service has. */
#define HARDWARE_BUS_OPTION                                                                        \
    {                                                                                              \
        "bus", "ADDRESS", "D-Bus address (default: the system bus)"                                \
    }

/** The process of a request whose mirror is filled; NULL after having answered 503. */
struct hardware *hardware_of(struct service_request *request);

/** Keeps the struct for work that ends after the service has stopped (uv_queue_work()); then
 * `mirror` is NULL. Each hold is released once. */
void hardware_hold(struct hardware *hardware);
void hardware_release(struct hardware *hardware);

/** True when the object has one of the interfaces (NULL-terminated). */
bool hardware_object_has_any(const struct mirror_object *object, const char *const *interfaces);
