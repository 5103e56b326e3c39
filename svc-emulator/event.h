/*
 * Events: each change of a resource is published on the IPC for who makes events of it, and sent to
 * the subscriptions (EventDestination) of the BMC's own EventService; and so are test events and
 * test metric reports. All changes of one turn of the loop are one publication for each BMC and one
 * payload for each subscription. Delivery is by http and https and never blocks; its limits are in
 * event-limits.h. docs/emulator-events.md.
 */
#pragma once

#include "svc-emulator/emulator.h"

struct events;

/** Only memory: for before the loop runs. NULL: out of memory. */
struct events *event_new(struct emulator *emulator);
/** What event_start() never saw. Takes NULL. */
void event_free(struct events *events);
void event_start(struct events *events);
/** Drops what was not delivered, and frees all. The emulator has none after it. Takes NULL. */
void event_stop(struct events *events);

/** After each change of a resource. */
void event_changed(struct emulator *emulator, struct bmc *bmc, enum bmc_change change,
                   const char *path);

/** The action EventService.SubmitTestEvent: an event as these (checked) parameters say it goes to
 * every subscription whose filters it passes. Returns 0 or -ENOMEM. */
int event_submit_test(struct emulator *emulator, struct bmc *bmc, const json_t *body);

/** The action TelemetryService.SubmitTestMetricReport, likewise. */
int event_submit_test_report(struct emulator *emulator, struct bmc *bmc, const json_t *body);
