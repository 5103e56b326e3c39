/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-logs/routes.h"

#include "redfish/facts/facts.h"
#include "svc-logs/kinds.h"
#include "svc-logs/place.h"

#define COLLECTION(place)                                                                          \
    {                                                                                              \
        .uri_template = place, .type = "LogServiceCollection.LogServiceCollection",                \
        .schema = &schema_LogServiceCollection, .flags = SERVICE_CACHEABLE, .get = resource_get,   \
        .data = &log_service_collection_kind                                                       \
    }

const struct service_route logs_routes[LOGS_ROUTE_COUNT] = {
    COLLECTION(PLACE_SYSTEMS),
    COLLECTION(PLACE_MANAGERS),
};
