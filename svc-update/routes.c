/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-update/routes.h"

#include "redfish/facts/facts.h"
#include "svc-update/kinds.h"

#define UPDATE_SERVICE "/redfish/v1/UpdateService"

const struct service_route update_routes[UPDATE_ROUTE_COUNT] = {
    {.uri_template = UPDATE_SERVICE,
     .type = UPDATE_SERVICE_TYPE,
     .schema = &schema_UpdateService,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .patch = resource_patch,
     .data = &update_service_kind},
    {.uri_template = UPDATE_SERVICE "/FirmwareInventory",
     .type = "SoftwareInventoryCollection.SoftwareInventoryCollection",
     .schema = &schema_SoftwareInventoryCollection,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .data = &firmware_collection_kind},
    {.uri_template = UPDATE_SERVICE "/FirmwareInventory/{SoftwareInventoryId}",
     .type = "SoftwareInventory.v1_13_0.SoftwareInventory",
     .schema = &schema_SoftwareInventory,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .data = &firmware_kind},
};
