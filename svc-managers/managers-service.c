/* Options of this service, and what it mirrors. */
#include "svc-managers/managers-service.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "svc-managers/manager-identity.h"
#include "svc-managers/names.h"
#include "svc-managers/routes.h"

/* Beyond those of the tables: what is looked for, called, or put by code. */
static const char *const interfaces[] = {
    INTERFACE_BOARD,
    INTERFACE_CHASSIS,
    INTERFACE_BMC,
    INTERFACE_FACTORY_RESET,
    INTERFACE_REDUNDANCY_PRIORITY,
    INTERFACE_DELETE,
    INTERFACE_IP_CREATE,
    INTERFACE_STATIC_GATEWAY_CREATE,
    INTERFACE_VLAN_CREATE,
    NULL,
};

static const char *const namespaces[] = {
    INVENTORY_PATH, LED_PATH, STATE_PATH, NETWORK_PATH, SOFTWARE_PATH, CONSOLE_PATH, NULL,
};

static const char *const associations[] = {"identifying", "contained_by", "functional", NULL};

struct managers *managers_of(const struct scope *scope)
{
    return scope->hardware->data;
}

static int load(struct hardware *hardware)
{
    return manager_identity_load(hardware->data, hardware->service);
}

static void unload(struct hardware *hardware)
{
    free(hardware->data);
}

static const struct hardware_definition hardware_definition = {
    .routes = managers_routes,
    .route_count = MANAGERS_ROUTE_COUNT,
    .interfaces = interfaces,
    .namespaces = namespaces,
    .associations = associations,
    .start = load,
    .stop = unload,
};

static int start(struct service *service)
{
    struct managers *managers = calloc(1, sizeof(*managers));
    int error = managers ? hardware_start(service, &hardware_definition, managers) : -ENOMEM;

    if (error)
        free(managers);
    return error;
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
