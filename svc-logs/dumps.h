/* Dumps of phosphor-debug-collector: see dumps.c. */
#pragma once

#include "svc-logs/object-log.h"

extern const struct object_log dump_log;

/** "InProgress", "Completed" …: Common.Progress Status of a dump; without it a dump is complete. */
const char *dump_progress(const struct mirror_object *dump);
