/*
 * The x.State objects of a board: carries out what clients request there (power.h), and knows what
 * is on.
 */
#pragma once

#include "base/clock.h"
#include "sim/board.h"
#include "sim/power.h"

#include <systemd/sd-event.h>

/** A plan that is under way. */
struct state_run {
    struct state *state;
    struct power_plan plan;
    size_t next;            /* index of the step that the timer waits for */
    sd_event_source *timer; /* NULL: no plan is under way */
};

struct state {
    sd_event *event; /* borrowed */
    const struct clock *clock;
    struct tree *tree;
    struct power_timing timing;
    bool chassis_on;
    bool host_running;
    struct state_run power; /* chassis and host */
    struct state_run bmc;
};

/** Puts the board's objects into their first state. The board must outlive it. Returns 0 or
 * negative errno. */
int state_init(struct state *state, sd_event *event, const struct clock *clock,
               struct board *board);
void state_deinit(struct state *state);

/** A client wrote a property of an x.State object: starts what it requests; a plan that is under
 * way is given up. */
void state_written(struct state *state, const struct object *object, const char *interface,
                   const char *property);
