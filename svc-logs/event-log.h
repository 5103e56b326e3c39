/* The event log of phosphor-logging: see event-log.c. */
#pragma once

#include "svc-logs/object-log.h"

/* Of AdditionalData: what daemons say that know of Redfish. */
#define EVENT_LOG_MESSAGE_ID "REDFISH_MESSAGE_ID"
#define EVENT_LOG_MESSAGE_ARGS "REDFISH_MESSAGE_ARGS"

extern const struct object_log event_log;
