/*
 * What the parts of systemd's stand-in share: systemd.c (units that start and stop, and the service
 * manager of OpenBMC on top) and systemd-methods.c (org.freedesktop.systemd1.Manager and Unit).
 */
#pragma once

#include "sim/machine.h"

#define SYSTEMD_OWNER "org.freedesktop.systemd1"
#define SYSTEMD_PATH "/org/freedesktop/systemd1"
#define SYSTEMD_MANAGER "org.freedesktop.systemd1.Manager"
#define SYSTEMD_UNIT "org.freedesktop.systemd1.Unit"
#define SYSTEMD_SOCKET "org.freedesktop.systemd1.Socket"

struct systemd {
    struct machine *machine;
    struct owner *owner; /* NULL: the board has no units */
    uint32_t jobs;       /* so many were started */
};

/** Finds a unit by its name ("dropbear.socket"), or NULL. */
struct object *systemd_find_unit(const struct systemd *systemd, const char *name);

/** Puts a unit into the state that starting or stopping it leads to. Returns 0 or negative errno.
 */
int systemd_run_unit(struct systemd *systemd, struct object *unit, bool running);

/** Registers the methods. Returns 0 or negative errno. */
int systemd_methods_start(struct systemd *systemd);
