/* What this process knows beyond hardware/. */
#pragma once

#include "hardware/hardware.h"

extern const struct service_definition logs_service_definition;
