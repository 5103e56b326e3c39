/* What this service answers. */
#pragma once

#include "service/service.h"

#define LOGS_ROUTE_COUNT 2
extern const struct service_route logs_routes[LOGS_ROUTE_COUNT];
