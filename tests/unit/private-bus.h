/*
 * A dbus-daemon of a test's own: system-bus-like, everybody may own and send everything, generous
 * limits. The caller embeds the struct; private_bus_stop() ends the daemon and removes its folder,
 * also after a failed start. The daemon dies with the test. For tests only: it waits (with a
 * deadline) in blocking calls.
 */
#pragma once

#include <sys/types.h>

/** How long private_bus_start() waits for the daemon's address. */
#define PRIVATE_BUS_START_TIMEOUT_MS 10000

struct private_bus {
    pid_t pid;         /* 0 while no daemon runs */
    char folder[64];   /* mkdtemp() below TMPDIR or /tmp; "" when there is none */
    char address[256]; /* for DBUS_SYSTEM_BUS_ADDRESS or sd_bus_set_address(); "" before a start */
};

/**
 * Starts a daemon and waits until it listens. Does not touch the environment.
 * Returns 0, -ETIMEDOUT, or the negative errno of what failed (-ENOENT: no dbus-daemon on the
 * PATH). Nothing is left after a failure.
 */
int private_bus_start(struct private_bus *ret_bus);

/** Ends the daemon, waits for its death, removes the folder. Fit for a zeroed struct and for a
 * second call. */
void private_bus_stop(struct private_bus *bus);
