/*
 * What the emulator starts with: fish file and mockup, read, checked, and completed. What is wrong
 * is a line in the log each, the first ones at least. Room-private.
 */
#pragma once

#include "mockup/report.h"
#include "svc-emulator/emulator.h"

/** Reads what --ifish and --imockup name into emulator->loaded, and makes emulator->documents. With
 * --strict it is checked by the schemas before, and refused if something is wrong. Returns 0 or
 * negative errno (logged, but for -ENOMEM). */
int load_start(struct emulator *emulator);

/** Logs a line for each finding, up to a number; what is wrong with a mockup is its maker's to
 * mend. Notes are for `shoal check`. */
void load_log_report(const struct mockup_report *report, const char *source);

/** Without --strict: links and identities are checked in the thread pool, while requests are served
 * already; what is found is logged then. */
void load_check_start(struct emulator *emulator);
/** Ends the check, whose findings nobody wants any more. Before emulator->loaded goes. */
void load_check_stop(struct emulator *emulator);
