/* See chassis-links.h. */
#include "svc-chassis/chassis-links.h"

#include <errno.h>

#include "base/cleanup.h"
#include "hardware/drive.h"
#include "hardware/names.h"
#include "hardware/pcie-slot.h"
#include "redfish/json.h"

#define COLLECTION_URI "/redfish/v1/Chassis"

const char *const chassis_processor_interfaces[] = {INTERFACE_CPU, INTERFACE_ACCELERATOR, NULL};

/* -- subordinate resources -- */

static bool has_members(const struct scope *scope, const struct scope_set *set)
{
    return scope_find(scope, set, scope->top, NULL) != NULL;
}

static bool has_drives(const struct scope *scope)
{
    return has_members(scope, &chassis_drive_set);
}

static bool has_network_adapters(const struct scope *scope)
{
    return has_members(scope, &chassis_network_adapter_set);
}

static bool has_pcie_slots(const struct scope *scope)
{
    return has_members(scope, &chassis_pcie_slot_set);
}

const struct resource_link chassis_links[CHASSIS_LINK_COUNT] = {
    {"Assembly", "/Assembly", NULL},
    {"Controls", "/Controls", NULL},
    {"Drives", "/Drives", has_drives},
    {"EnvironmentMetrics", "/EnvironmentMetrics", NULL},
    {"NetworkAdapters", "/NetworkAdapters", has_network_adapters},
    {"PCIeSlots", "/PCIeSlots", has_pcie_slots},
    {"Power", "/Power", NULL},
    {"PowerSubsystem", "/PowerSubsystem", NULL},
    {"Sensors", "/Sensors", NULL},
    {"Thermal", "/Thermal", NULL},
    {"ThermalSubsystem", "/ThermalSubsystem", NULL},
};

/* -- Links: arrays of what associations of the chassis lead to -- */

static const char *const cable_interfaces[] = {INTERFACE_CABLE, NULL};
static const char *const device_interfaces[] = {INTERFACE_PCIE_DEVICE, NULL};
static const char *const fan_interfaces[] = {INTERFACE_FAN, NULL};
static const char *const power_supply_interfaces[] = {INTERFACE_POWER_SUPPLY, NULL};
static const char *const storage_interfaces[] = {INTERFACE_STORAGE, NULL};
static const char *const switch_interfaces[] = {INTERFACE_PCIE_SWITCH, NULL};

static bool device_is_in_chassis(const struct scope *scope, const struct mirror_object *device)
{
    return pcie_device_chassis(scope, device) == scope->top;
}

/* What the URI of a linked resource begins with. */
enum link_base {
    LINK_CHASSIS,
    LINK_BELOW_CHASSIS,
    LINK_BELOW_SYSTEM, /* these two with --computer-system only */
    LINK_OF_SYSTEMS,
};

static const struct {
    const char *pointer;
    struct scope_set set;
    enum link_base base;
    const char *suffix;
} link_rows[] = {
    {"Links/Contains", {"containing", NULL, chassis_interfaces, NULL}, LINK_CHASSIS, "/"},
    {"Links/Drives", {"drive", NULL, drive_interfaces, NULL}, LINK_BELOW_CHASSIS, "/Drives/"},
    {"Links/Fans",
     {"cooled_by", NULL, fan_interfaces, NULL},
     LINK_BELOW_CHASSIS,
     "/ThermalSubsystem/Fans/"},
    {"Links/PowerSupplies",
     {"powered_by", NULL, power_supply_interfaces, NULL},
     LINK_BELOW_CHASSIS,
     "/PowerSubsystem/PowerSupplies/"},
    {"Links/PCIeDevices",
     {NULL, INVENTORY_PATH, device_interfaces, device_is_in_chassis},
     LINK_BELOW_SYSTEM,
     "/PCIeDevices/"},
    {"Links/Processors",
     {"containing", NULL, chassis_processor_interfaces, NULL},
     LINK_BELOW_SYSTEM,
     "/Processors/"},
    {"Links/Storage", {"storage", NULL, storage_interfaces, NULL}, LINK_BELOW_SYSTEM, "/Storage/"},
    {"Links/Cables", {"containing", NULL, cable_interfaces, NULL}, LINK_OF_SYSTEMS, "/Cables/"},
    {"Links/Switches",
     {"containing", NULL, switch_interfaces, NULL},
     LINK_OF_SYSTEMS,
     "/Fabrics/fabric/Switches/"},
};

static const char *base_uri(const struct scope *scope, enum link_base base)
{
    const char *system = chassis_options(scope)->computer_system;

    switch (base) {
    case LINK_CHASSIS:
        return COLLECTION_URI;
    case LINK_BELOW_CHASSIS:
        return scope->top_uri;
    case LINK_BELOW_SYSTEM:
        return system;
    default:
        return system ? "/redfish/v1" : NULL;
    }
}

/* A resource that a service of its own serves, where the command line says that it is there. */
static int put_static_link(json_t *resource, const char *pointer, const char *uri)
{
    return uri ? resource_put_one_link(resource, pointer, json_link("%s", uri)) : 0;
}

static int put_contained_by(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *parent = scope_first_endpoint(scope, mirror_object_path(scope->top),
                                                              "contained_by", chassis_interfaces);

    return parent ? property_put(resource, "Links/ContainedBy",
                                 scope_link(COLLECTION_URI, "/", mirror_object_leaf(parent)))
                  : 0;
}

int chassis_put_links(const struct scope *scope, json_t *resource)
{
    json_t *links = json_object();
    int error = json_put(resource, "Links", links);

    if (!error)
        error = put_static_link(links, "ComputerSystems", chassis_options(scope)->computer_system);
    if (!error)
        error = put_static_link(links, "ManagedBy", chassis_options(scope)->manager);
    if (!error)
        error = put_contained_by(scope, resource);
    for (size_t i = 0; !error && i < ARRAY_SIZE(link_rows); i++) {
        const char *base = base_uri(scope, link_rows[i].base);

        if (base)
            error = scope_put_links(scope, resource, link_rows[i].pointer, &link_rows[i].set,
                                    scope->top, base, link_rows[i].suffix);
    }
    return error;
}
