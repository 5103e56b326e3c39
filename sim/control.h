/*
 * The tests' handle on the simulation: the object of x.Shoal.Sim (docs/sim.md). Everything that it
 * does goes through the bus, the tree and the engine; it knows no more than they do.
 */
#pragma once

#include "sim/bus.h"
#include "sim/engine.h"
#include "sim/mapper-bus.h"
#include "sim/pull.h"

#define CONTROL_NAME SIM_PREFIX "Shoal.Sim"
#define CONTROL_PATH SIM_PATH_PREFIX "shoal/sim"

struct control_waiting;

struct control {
    struct bus *bus;
    struct board *board;
    struct engine *engine;
    struct mapper_bus *mapper_bus;
    struct state *state; /* with pull: set after control_init() by who has them */
    struct pull *pull;
    struct owner *owner;
    struct control_waiting *waiting; /* calls that are answered when a name came or went */
    struct object *object;
};

/** Makes the control's owner and object. The rest must outlive it. Returns 0 or negative errno. */
int control_init(struct control *control, struct bus *bus, struct board *board,
                 struct engine *engine, struct mapper_bus *mapper_bus);
void control_deinit(struct control *control);

/** Subscribes to the names, once connected: to know of them while the mapper is dropped. Returns 0
 * or negative errno. */
int control_subscribe(struct control *control);

/** A name came or went, and the mapper, if it is there, has followed. */
void control_name_changed(struct control *control, const char *name, bool has_owner);

/** Brings the property Endpoints up to date. */
void control_update_endpoints(struct control *control);
