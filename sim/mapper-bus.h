/*
 * The ObjectMapper on the bus: learns from name changes and object signals, answers the eight
 * methods, publishes the associations as objects of its own. What the simulation itself owns it
 * reads from the tree when the name comes, in place of an introspection; all else it learns as
 * phosphor-objmgr does.
 */
#pragma once

#include "sim/bus.h"
#include "sim/mapper.h"

struct mapper_name;

struct mapper_bus_listener {
    /** A name came or went, and the map has followed. */
    void (*name_changed)(void *context, const char *name, bool has_owner);
    void *context;
};

struct mapper_bus {
    struct bus *bus;
    struct tree *tree;
    struct owner *owner;
    struct mapper mapper;
    struct mapper_name *names; /* who has a unique name */
    struct mapper_bus_listener listener;
    sd_event_source *publish_soon; /* once the loop has nothing better to do */
    sd_event_source *publish_late; /* the associations with many endpoints */
    bool settled;                  /* the first scan of all is over */
};

/** Makes the mapper's owner and object. The bus and the tree must outlive it. Returns 0 or negative
 * errno. */
int mapper_bus_init(struct mapper_bus *mapper_bus, struct bus *bus, struct tree *tree,
                    const struct mapper_bus_listener *listener);
void mapper_bus_deinit(struct mapper_bus *mapper_bus);

/** Connects the mapper, subscribes, and asks for its name. Returns 0 or negative errno. */
int mapper_bus_connect(struct mapper_bus *mapper_bus);

/** The mapper has its name: it scans whoever has one already. Returns 0 or negative errno. */
int mapper_bus_start(struct mapper_bus *mapper_bus);

/** The first scan is over: publishes all associations at once. Returns 0 or negative errno. */
int mapper_bus_settle(struct mapper_bus *mapper_bus);

/** Forgets everything, associations too: the mapper's daemon died. */
void mapper_bus_reset(struct mapper_bus *mapper_bus);

/** Handles the methods of x.ObjectMapper (mapper-methods.c); context: struct mapper. */
int mapper_methods_call(void *context, struct object *object, sd_bus_message *call);
