/* Consoles that the BMC offers: its own shell, the host's serial one, the host's screen. */
#pragma once

#include "hardware/resource.h"

#define MANAGER_CONSOLE_ROW_COUNT 2
/** For docs/mapping. */
extern const struct property_map manager_console_rows[MANAGER_CONSOLE_ROW_COUNT];

/** Adds CommandShell, SerialConsole and GraphicalConsole where systemd has their units. Returns 0
 * or -ENOMEM. */
int manager_console_put(const struct scope *scope, json_t *resource);
