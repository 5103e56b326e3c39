/*
 * What the parts of the log share: event-log.c (entries, as phosphor-logging keeps them) and
 * event-templates.c (what a board's old entries say).
 */
#pragma once

#include "sim/machine.h"

#define EVENT_LOG_OWNER SIM_PREFIX "Logging"
#define EVENT_LOG_PATH SIM_PATH_PREFIX "logging"
#define EVENT_LOG_ENTRY SIM_PREFIX "Logging.Entry"

/** A kind of event that a machine has had. Texts may hold one "%u" for a number of a part. */
struct event_template {
    const char *severity; /* last word of the level */
    const char *message;
    const char *event_id;
    const char *resolution;
    const char *subject; /* key and value of AdditionalData: "SENSOR=Fan_%u" */
};

extern const struct event_template event_templates[];
extern const size_t event_template_count;
