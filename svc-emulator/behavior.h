/*
 * What actions do: rules that say which properties change after which time. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** The action of the target has been checked: does it, and answers the request. resource: what the
 * target is now, borrowed. */
void behavior_act(struct service_request *request, const struct target *target,
                  const json_t *resource);
