/* Options of this service, and what it mirrors. */
#include "svc-update/update-service.h"

#include "base/cleanup.h"
#include "svc-update/names.h"
#include "svc-update/routes.h"

static const char *const namespaces[] = {SOFTWARE_PATH, NULL};
static const char *const associations[] = {"updateable", NULL};

static const struct hardware_definition hardware_definition = {
    .routes = update_routes,
    .route_count = UPDATE_ROUTE_COUNT,
    .namespaces = namespaces,
    .associations = associations,
    .without_items = true,
};

const char *update_http_push_uri(const struct hardware *hardware)
{
    return hardware->data;
}

static int start(struct service *service)
{
    const char *push_uri = service_option_value(service, "http-push-uri");

    return hardware_start(service, &hardware_definition, (void *)push_uri);
}

static const struct service_option options[] = {
    HARDWARE_BUS_OPTION,
    {"http-push-uri", "URI",
     "where another program takes images: shown as HttpPushUri (default: nowhere)"},
};

const struct service_definition update_service_definition = {
    .name = "update",
    .summary = "update service and firmware inventory of OpenBMC as Redfish",
    .routes = update_routes,
    .route_count = UPDATE_ROUTE_COUNT,
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
