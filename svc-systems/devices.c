/* See devices.h. */
#include "svc-systems/devices.h"

static const char *const chassis_interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};

const struct scope_set chassis_set = {.below = INVENTORY_PATH, .interfaces = chassis_interfaces};

int devices_put_system(const struct scope *scope, json_t *resource)
{
    int error = property_put(resource, "Storage", scope_link(scope->uri, "/Storage", NULL));

    if (!error)
        error = property_put(resource, "FabricAdapters",
                             scope_link(scope->uri, "/FabricAdapters", NULL));
    return error ? error
                 : scope_put_links(scope, resource, "PCIeDevices", &pcie_device_set, NULL,
                                   scope->uri, "/PCIeDevices/");
}

int devices_put_chassis(const struct scope *scope, json_t *resource,
                        const struct mirror_object *object)
{
    const struct mirror_object *chassis = scope_first_endpoint(scope, mirror_object_path(object),
                                                               "contained_by", chassis_interfaces);

    return chassis
               ? property_put(resource, "Links/Chassis",
                              scope_link("/redfish/v1/Chassis", "/", mirror_object_leaf(chassis)))
               : 0;
}
