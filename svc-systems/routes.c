/*
 * The table of what this service answers, and the definition that holds it. The types name the
 * schema versions of DMTF release 2025.4.
 */
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "svc-systems/kinds.h"
#include "svc-systems/system.h"
#include "svc-systems/systems-service.h"

#define SYSTEM "/redfish/v1/Systems/{ComputerSystemId}"
#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .data = &kind##_kind                      \
    }

#define WRITABLE(uri, name, version, kind)                                                         \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .patch = resource_patch,                  \
        .data = &kind##_kind                                                                       \
    }
#define ACTION(uri, name, version, action_)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .flags = SERVICE_ACTION,             \
        .post = resource_action_post, .data = &action_##_action                                    \
    }
#define ACTION_INFO(uri, kind)                                                                     \
    {                                                                                              \
        .uri_template = uri, .type = "ActionInfo.v1_5_0.ActionInfo", .schema = &schema_ActionInfo, \
        .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO, .get = resource_get,                     \
        .data = &kind##_kind                                                                       \
    }

static const struct service_route routes[] = {
    READ_ONLY("/redfish/v1/Systems", ComputerSystemCollection, "", system_collection),
    WRITABLE(SYSTEM, ComputerSystem, ".v1_27_0", system),
    ACTION(SYSTEM "/Actions/ComputerSystem.Reset", ComputerSystem, ".v1_27_0", system_reset),
    ACTION_INFO(SYSTEM "/ResetActionInfo", system_reset_info),
};

const struct hardware_definition systems_hardware_definition = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = systems_interfaces,
    .namespaces = systems_namespaces,
    .associations = systems_associations,
    .systemd_units = system_console_units,
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
