/*
 * What the whole process holds: the mirror and the answers of the command line. One of it lives
 * from start to stop and hangs on the service.
 */
#pragma once

#include <stdbool.h>

#include "dbus/mirror.h"
#include "service/service.h"

struct chassis_service {
    struct service *service;
    struct mirror *mirror;
    uv_timer_t serve_timer;   /* ends the wait for the first snapshot */
    unsigned int closing;     /* what is still to be closed before this can be freed */
    bool fan_reading_percent; /* --fan-reading percent: tachometers are shown in % of their range */
    const char *computer_system; /* --computer-system URI, NULL while nobody serves it: a link must
                                    not lead to 404 */
    const char *manager;         /* --manager URI, likewise */
};

extern const struct service_definition chassis_service_definition;
