/* ClearLog of an event log that rsyslog writes. */
#pragma once

#include "hardware/write.h"

/** Adds to the batch: FILE, FILE.1 … are deleted, then rsyslog is told to open a new one (as with
 * bmcweb). Returns 0 or -ENOMEM. */
int event_clear_add(const char *path, struct write_batch *batch);
