/*
 * Subscriptions (EventDestination) as clients make and change them: what only they have in rules
 * and defaults. HttpHeaders are secrets: kept in memory, and in no file and no GET. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** At the start, with its BMCs and events: the headers of what was loaded are kept for each BMC,
 * and go out of emulator->loaded. Returns 0 or negative errno. */
int subscription_load(struct emulator *emulator);

/** Before a POST to a collection of subscriptions, or a PATCH or PUT of one. Returns whether it
 * answered the request; always false for other resources, and with --enforce none. */
bool subscription_refuses(struct service_request *request, const struct target *target);

/** Before a new subscription is written: what a client may leave out, and the headers kept. Returns
 * 0 or -ENOMEM. */
int subscription_prepare(struct emulator *emulator, struct bmc *bmc, const char *path,
                         json_t *resource);

/** Before a changed one is written: when the body has HttpHeaders, those of the resource are kept.
 * Returns 0 or -ENOMEM. */
int subscription_take_headers(struct emulator *emulator, struct bmc *bmc, const char *path,
                              const json_t *body, json_t *resource);
