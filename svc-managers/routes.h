/* What this service answers. */
#pragma once

#include "service/service.h"

#define MANAGERS_ROUTE_COUNT 9
extern const struct service_route managers_routes[MANAGERS_ROUTE_COUNT];
