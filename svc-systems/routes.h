/* What this service answers. */
#pragma once

#include "service/service.h"

#define SYSTEMS_ROUTE_COUNT 1
extern const struct service_route systems_routes[SYSTEMS_ROUTE_COUNT];
