/* Manager.Reset and Manager.ResetToDefaults: BMC restarts, and its factory defaults. */
#pragma once

#include "hardware/resource.h"

/** Adds the actions that D-Bus can carry out. Returns 0 or -ENOMEM. */
int manager_reset_put(const struct scope *scope, json_t *resource);

/** Adds a restart of the BMC to a batch; related: NULL for an action. Returns 0 or -ENOMEM. */
int manager_reset_add(struct write_batch *batch, const char *related, const char *transition);
