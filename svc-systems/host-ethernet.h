/* The host's own network interfaces. */
#pragma once

#include "hardware/resource.h"

/** True when the host (scope->host) has some. */
bool host_ethernet_exists(const struct scope *scope);
