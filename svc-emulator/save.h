/*
 * Saving the state of the emulated BMCs: as fishem does at the end (lastfish.json always, and what
 * --ofish and --omockup name), and with --autosave while things change. Files are replaced as a
 * whole, off the loop while it runs. Each of several BMCs has files of its own
 * ("lastfish-bmc2.json"), and only where something changed. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

struct save;

/** Reads the options, and finds out whether the folders are there. Returns 0 or negative errno
 * (logged). */
int save_start(struct emulator *emulator, struct save **ret_save);

/** "lastfish.json" of "bmc2" is "lastfish-bmc2.json". The caller's; NULL: no memory. */
char *save_path(const char *path, const struct bmc *bmc);

/** Something of this BMC changed. */
void save_changed(struct save *save, struct bmc *bmc);

/** Writes everything, now. What can't be written is logged, and the rest is. Frees it when what is
 * under way has ended. */
void save_stop(struct save *save);

/** Whether save_stop() could not write something; for the exit status. */
bool save_has_failed(void);
