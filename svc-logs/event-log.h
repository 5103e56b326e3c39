/* The event log of phosphor-logging: see event-log.c. */
#pragma once

#include "svc-logs/object-log.h"

extern const struct object_log event_log;
