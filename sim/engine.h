/*
 * What makes a board live: steps the models of its sensors in turn, raises and clears alarms, holds
 * power caps and modes, computes redundancy, drives the LEDs, and makes the storms of tests. Writes
 * only to the tree; the bus hears of it by the tree's listener.
 */
#pragma once

#include "base/clock.h"
#include "sim/board.h"
#include "sim/state.h"

#include <systemd/sd-event.h>

/** Emits a threshold's signal; bus_signal_number() outside of tests. */
typedef void (*engine_signal_fn)(const struct object *object, const char *interface,
                                 const char *member, double number);

/** What a host does. */
struct engine_host {
    struct model model;
    double load;              /* 0 to 1, as it would be without mode and cap */
    double mode_factor;       /* what power mode and idle power saver make of it */
    double allowed_load;      /* what the power cap leaves, 0 to 1 */
    bool throttled;           /* by the power cap */
    uint64_t idle_since_usec; /* utilization is where the idle power saver changes; 0: it is not */
};

struct engine {
    sd_event *event; /* borrowed; NULL: the caller steps (tests) */
    const struct clock *clock;
    struct board *board;
    const struct state *state;
    engine_signal_fn signal;
    uint64_t started_usec;
    uint64_t random_state;
    struct engine_host *hosts; /* as state->hosts */
    uint64_t rounds;           /* of stepping all sensors */
    size_t next;               /* sensor that is stepped next */
    bool frozen;
    sd_event_source *timer;
    sd_event_source *storm_timer; /* NULL: no storm */
    uint64_t storm_started_usec;
    uint64_t storm_total; /* signals to send */
    uint64_t storm_sent;
    uint32_t storm_rate;               /* a second */
    size_t storm_next;                 /* sensor that changes next */
    uint64_t storm_signals;            /* of all storms */
    void (*storm_over)(void *context); /* may be NULL */
    void *storm_context;
};

/** Makes the first readings of all sensors. event may be NULL: then engine_step_due() is up to the
 * caller. Returns 0 or negative errno. */
int engine_init(struct engine *engine, sd_event *event, const struct clock *clock,
                struct board *board, const struct state *state, engine_signal_fn signal);
void engine_deinit(struct engine *engine);

/** Starts to step by time. Returns 0 or negative errno. */
int engine_start(struct engine *engine);

/** Steps the sensors that are due by the clock. */
void engine_step_due(struct engine *engine);

/** Stops all models, or lets them go on from where they were. */
void engine_freeze(struct engine *engine, bool frozen);

/** Lets the models of sensors move again whose value somebody has set. */
void engine_release(struct engine *engine);

/** Changes values of the sensors in turn, so often a second, for so long; 0 stops a storm. Returns
 * 0 or negative errno. */
int engine_storm(struct engine *engine, uint32_t signals_per_second, uint32_t seconds);

/** Follows what happened to the tree: a value to its alarms, a group to its LEDs, a fan to the
 * redundancy. */
void engine_property_changed(struct engine *engine, struct object *object, const char *interface,
                             const char *property);

/** Puts physical LEDs and redundancies in line with the groups and fans as they are. */
void engine_follow_all(struct engine *engine);

/** Somebody wrote a sensor's value: its model rests, as in dbus-sensors. */
void engine_written(struct engine *engine, struct object *object, const char *interface,
                    const char *property);
