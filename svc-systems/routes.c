/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-systems/routes.h"

#include "redfish/facts/facts.h"
#include "svc-systems/kinds.h"

const struct service_route systems_routes[SYSTEMS_ROUTE_COUNT] = {
    {.uri_template = "/redfish/v1/Systems",
     .type = "ComputerSystemCollection.ComputerSystemCollection",
     .schema = &schema_ComputerSystemCollection,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .data = &system_collection_kind},
};
