/*
 * Going on after a crash: who asked for --autosave gets back what was saved last, also when the
 * launcher had to start the emulator again with the arguments that it began with. Notes in the run
 * folder, which lives as long as the launcher does, tell whose files are of this run. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** The file of --lastfish now has the state of the BMC with this name. Blocks; off the loop.
 * Returns 0 or negative errno. */
int resume_note(const char *run_dir, const char *bmc_name);

/** Whether that was said in this run. */
bool resume_is_noted(const char *run_dir, const char *bmc_name);

/** Each BMC of which there is a note becomes what its file says. Returns 0 or negative errno
 * (logged, but for -ENOMEM). */
int resume_load(struct emulator *emulator);
