/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-managers/routes.h"

#include "redfish/facts/facts.h"
#include "svc-managers/kinds.h"

const struct service_route managers_routes[MANAGERS_ROUTE_COUNT] = {
    {.uri_template = "/redfish/v1/Managers",
     .type = "ManagerCollection.ManagerCollection",
     .schema = &schema_ManagerCollection,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .data = &manager_collection_kind},
};
