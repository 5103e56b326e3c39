/*
 * The control's methods that do to the machine what hands and bad luck do; for control.c.
 */
#pragma once

#include "sim/control.h"

/** Pull(s path, b pulled) */
int control_pull(struct control *control, sd_bus_message *call);

/** CrashHost(u index) */
int control_crash_host(struct control *control, sd_bus_message *call);
