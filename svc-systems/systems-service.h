/* What this process knows beyond hardware/. */
#pragma once

#include "hardware/hardware.h"

extern const struct service_definition systems_service_definition;
