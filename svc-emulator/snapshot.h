/*
 * What is saved of a BMC: its resources as they are now, without the sessions that were opened
 * here, since nobody will have their tokens. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** Shares its texts with the BMC, so it costs little. For mockup_free(); NULL when out of memory.
 */
struct mockup *snapshot_make(const struct bmc *bmc);
