/*
 * The methods of the hosts' objects on the bus: NMI() and the watchdog's ResetTimeRemaining().
 */
#pragma once

#include "sim/bus.h"
#include "sim/state.h"

/** Registers them. Both must outlive the bus. Returns 0 or -ENOMEM. */
int state_bus_init(struct state *state, struct bus *bus);
