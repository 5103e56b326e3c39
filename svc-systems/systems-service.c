/* Options of this service, and what it mirrors. */
#include "svc-systems/systems-service.h"

#include "base/cleanup.h"
#include "hardware/names.h"
#include "svc-systems/routes.h"

static const char *const namespaces[] = {INVENTORY_PATH, NULL};
static const char *const associations[] = {"identifying", NULL};

static const struct hardware_definition hardware_definition = {
    .routes = systems_routes,
    .route_count = SYSTEMS_ROUTE_COUNT,
    .namespaces = namespaces,
    .associations = associations,
};

static int start(struct service *service)
{
    return hardware_start(service, &hardware_definition, NULL);
}

static const struct service_option options[] = {
    HARDWARE_BUS_OPTION,
};

const struct service_definition systems_service_definition = {
    .name = "systems",
    .summary = "computer systems, their parts, fabrics and cables of OpenBMC as Redfish",
    .routes = systems_routes,
    .route_count = SYSTEMS_ROUTE_COUNT,
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
