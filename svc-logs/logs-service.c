/* Options of this service, and what it mirrors. */
#include "svc-logs/logs-service.h"

#include "base/cleanup.h"
#include "svc-logs/names.h"
#include "svc-logs/routes.h"

static const char *const namespaces[] = {LOGGING_PATH, DUMP_PATH, POST_CODES_PATH, NULL};

static const struct hardware_definition hardware_definition = {
    .routes = logs_routes,
    .route_count = LOGS_ROUTE_COUNT,
    .namespaces = namespaces,
};

static int start(struct service *service)
{
    return hardware_start(service, &hardware_definition, NULL);
}

static const struct service_option options[] = {
    HARDWARE_BUS_OPTION,
};

const struct service_definition logs_service_definition = {
    .name = "logs",
    .summary = "log services of systems and managers of OpenBMC as Redfish",
    .routes = logs_routes,
    .route_count = LOGS_ROUTE_COUNT,
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
