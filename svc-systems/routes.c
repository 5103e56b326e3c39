/*
 * The table of what this service answers, and the definition that holds it. The types name the
 * schema versions of DMTF release 2025.4.
 */
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "svc-systems/kinds.h"
#include "svc-systems/systems-service.h"

#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .data = &kind##_kind                      \
    }

static const struct service_route routes[] = {
    READ_ONLY("/redfish/v1/Systems", ComputerSystemCollection, "", system_collection),
};

const struct hardware_definition systems_hardware_definition = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = systems_interfaces,
    .namespaces = systems_namespaces,
    .associations = systems_associations,
};

const struct service_definition systems_service_definition = {
    .name = "systems",
    .summary = "computer systems, their parts, fabrics and cables of OpenBMC as Redfish",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .options = systems_options,
    .option_count = SYSTEMS_OPTION_COUNT,
    .start = systems_start,
    .serves_later = true,
    .stop = hardware_stop,
};
