/*
 * A simulated BMC: a board on a bus. Puts the room's parts together and runs them in one sd-event
 * loop.
 */
#pragma once

#include "sim/board.h"

struct sim;

/**
 * Brings a board to life on the bus at `address`. Takes over what the board holds (leaves it
 * empty), also on failure. Logs why it failed. Returns 0 or negative errno.
 */
int sim_new(struct board *board, const char *address, struct sim **ret_sim);

/** Runs until SIGTERM or SIGINT (returns 0), or until the bus is lost or a name is taken (returns
 * negative errno, logged). */
int sim_run(struct sim *sim);

void sim_free(struct sim *sim);
