/* Options of this service, and what it mirrors. */
#include "svc-managers/managers-service.h"

#include "base/cleanup.h"
#include "hardware/names.h"
#include "svc-managers/routes.h"

static const char *const namespaces[] = {INVENTORY_PATH, NULL};
static const char *const associations[] = {"identifying", NULL};

static const struct hardware_definition hardware_definition = {
    .routes = managers_routes,
    .route_count = MANAGERS_ROUTE_COUNT,
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

const struct service_definition managers_service_definition = {
    .name = "managers",
    .summary = "the BMC itself, its network, certificates and virtual media as Redfish",
    .routes = managers_routes,
    .route_count = MANAGERS_ROUTE_COUNT,
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
