/*
 * All devices of the management side (machine.h): starts them, and tells them what happens.
 */
#pragma once

#include "sim/machine.h"

/** More than there are classes. */
#define DEVICES_MAX 16

struct devices {
    struct machine machine;
    void *contexts[DEVICES_MAX]; /* of each class */
    size_t started;
};

/** Starts all classes. What they are given must outlive them. Returns 0 or negative errno; then
 * devices_deinit() is still due. */
int devices_init(struct devices *devices, sd_event *event, const struct clock *clock,
                 struct bus *bus, struct board *board);
void devices_deinit(struct devices *devices);

void devices_property_changed(struct devices *devices, struct object *object, const char *interface,
                              const char *property);
void devices_written(struct devices *devices, struct object *object, const char *interface,
                     const char *property);

/** Judges what a client is about to write: NULL, or the name of the error. */
const char *devices_check(struct devices *devices, const struct object *object,
                          const char *interface, const char *property, const struct value *value);

/** A client is about to read an object. */
void devices_reading(struct devices *devices, struct object *object);
