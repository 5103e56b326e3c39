/* The table of what this service answers. */
#pragma once

#include "service/service.h"

#define CHASSIS_ROUTE_COUNT 30

extern const struct service_route chassis_routes[CHASSIS_ROUTE_COUNT];
