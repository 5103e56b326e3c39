/*
 * PATCH of readings in the older Thermal and Power, as bmcweb has it for tests of fan control: a
 * new value for a sensor, which its daemon takes when it is in a mode that allows it. Members are
 * named by MemberId, or by their place in the array.
 */
#pragma once

#include "svc-chassis/legacy-sensor.h"
#include "hardware/write.h"

/** An array of the resource, and the D-Bus types of the sensors in it, in its order. */
struct legacy_override {
    const struct legacy_array *array;
    const char *types[2]; /* the second one may be NULL */
};

/**
 * Takes the arrays out of `body` and adds their writes to the batch; whatever is wrong gets a
 * message. Returns 0 or negative errno.
 */
int legacy_override_collect(const struct scope *scope, const struct legacy_override *overrides,
                            size_t count, json_t *body, struct write_batch *batch,
                            json_t *messages);
