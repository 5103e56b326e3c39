/*
 * --live SECONDS: readings move. What a GET shows is the mockup's value and a walk around it, which
 * is a function of the seed, the BMC, the sensor and the time since the start: nothing is stored,
 * and what nobody looks at costs nothing. A reading stays between the thresholds and within the
 * range that its value in the mockup is between. Room-private.
 */
#pragma once

#include "base/buffer.h"
#include "svc-emulator/emulator.h"

struct live;

/** period_s: of the walk's steps, more than 0. Sets emulator->live. Returns 0 or -ENOMEM. */
int live_open(struct emulator *emulator, double period_s, uint64_t seed);
void live_close(struct emulator *emulator);

/** Whether a resource of this type has readings. */
bool live_is(const struct place *place);

/** What a GET of such a resource shows now; from then on its answer is invalidated when that
 * changes. *ret_text: with the readings of now; left empty where none moves. Returns 0 or negative
 * errno. */
int live_show(struct live *live, const struct target *target, struct buffer *ret_text);

/** Moves the readings of a resource to step number `tick`. Returns how many moved, or -ENOMEM. */
int live_move(const struct live *live, const struct bmc *bmc, const char *path, json_t *resource,
              uint64_t tick);
