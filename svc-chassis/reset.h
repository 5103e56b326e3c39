/* The Chassis.Reset action: power cycling of the whole chassis, the one reset that OpenBMC has for
 * it. */
#pragma once

#include "hardware/scope.h"

/** Adds the action where somebody on D-Bus offers it. Returns 0 or -ENOMEM. */
int reset_put_action(const struct scope *scope, json_t *resource);
