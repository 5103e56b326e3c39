/* What this service answers. */
#pragma once

#include "service/service.h"

#define UPDATE_ROUTE_COUNT 3
extern const struct service_route update_routes[UPDATE_ROUTE_COUNT];
