/*
 * The watchdog of a host (x.State.Watchdog) as phosphor-watchdog runs it: counts down while it is
 * enabled, and tells its owner when time is up. Knows the object and the time, and nothing of what
 * an action does.
 */
#pragma once

#include "sim/tree.h"

#include <stdbool.h>
#include <stdint.h>

#define WATCHDOG_INTERFACE SIM_PREFIX "State.Watchdog"

struct watchdog {
    uint64_t expires_usec; /* 0: it does not run */
};

/** A client wrote a property: starts, stops or moves the end. Returns 0 or negative errno. */
int watchdog_written(struct watchdog *watchdog, struct object *object, const char *property,
                     uint64_t now_usec);

/** Begins a whole interval; enable: starts it, too. Returns 0 or negative errno. */
int watchdog_restart(struct watchdog *watchdog, struct object *object, bool enable,
                     uint64_t now_usec);

/**
 * Brings TimeRemaining up to date, without a signal, as the real one computes it when it is read.
 * Returns 1 when time is up: then it has disabled itself; 0, or negative errno.
 */
int watchdog_step(struct watchdog *watchdog, struct object *object, uint64_t now_usec);

/** When watchdog_step() has something to do; UINT64_MAX: it does not run. */
uint64_t watchdog_due(const struct watchdog *watchdog, uint64_t now_usec);
