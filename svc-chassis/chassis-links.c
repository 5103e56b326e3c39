/* See chassis-links.h. */
#include "svc-chassis/chassis-links.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/drive.h"
#include "hardware/host.h"
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

/* The older Thermal and Power are arrays of sensors, fans and supplies: where a chassis has none of
 * them, they are there, but not linked. */
static bool has_legacy(const struct scope *scope)
{
    static const char *const associations[] = {"all_sensors", "cooled_by", "powered_by"};

    for (size_t i = 0; i < ARRAY_SIZE(associations); i++) {
        if (scope_first_endpoint(scope, mirror_object_path(scope->top), associations[i], NULL))
            return true;
    }
    return false;
}

const struct resource_link chassis_links[CHASSIS_LINK_COUNT] = {
    {"Assembly", "/Assembly", NULL},
    {"Controls", "/Controls", NULL},
    {"Drives", "/Drives", has_drives},
    {"EnvironmentMetrics", "/EnvironmentMetrics", NULL},
    {"NetworkAdapters", "/NetworkAdapters", has_network_adapters},
    {"PCIeSlots", "/PCIeSlots", has_pcie_slots},
    {"Power", "/Power", has_legacy},
    {"PowerSubsystem", "/PowerSubsystem", NULL},
    {"Sensors", "/Sensors", NULL},
    {"Thermal", "/Thermal", has_legacy},
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

/* -- links below systems -- */

/* Of the one system the command line says the URI; of several it is made from the host's Id. */
static int system_uri(const struct scope *scope, const struct mirror_object *object, char **ret_uri)
{
    if (host_are_several(scope))
        return host_system_uri(scope, object, ret_uri);
    *ret_uri = strdup(chassis_options(scope)->computer_system);
    return *ret_uri ? 0 : -ENOMEM;
}

struct system_links {
    const struct scope *scope;
    json_t *array;
    const char *suffix;
};

static int append_system_link(const struct mirror_object *object, void *context)
{
    struct system_links *links = context;
    CLEANUP(free_cleanup) char *uri = NULL;
    int error = system_uri(links->scope, object, &uri);

    if (error || !uri)
        return error;
    return json_array_append_new(links->array,
                                 scope_link(uri, links->suffix, mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

int chassis_put_system_links(const struct scope *scope, json_t *resource, const char *pointer,
                             const struct scope_set *set, const struct mirror_object *parent,
                             const char *suffix)
{
    struct system_links links = {scope, NULL, suffix};
    int error;

    if (!chassis_options(scope)->computer_system)
        return 0;
    links.array = json_array();
    error = links.array ? scope_each(scope, set, parent, append_system_link, &links) : -ENOMEM;
    if (error || json_array_size(links.array) == 0) {
        json_decref(links.array);
        return error;
    }
    return resource_put_array_at(resource, pointer, links.array);
}

struct chassis_systems {
    const struct scope *scope;
    json_t *array;
    const struct mirror_object *chassis;
};

static int match_object(const struct mirror_object *object, void *context)
{
    return object == context;
}

/* A host's chassis: what it is contained by, or what it has of its own. */
static int append_system(const struct mirror_object *host, void *context)
{
    struct chassis_systems *systems = context;
    struct scope as_host = host_scope(systems->scope, host);

    if (!host_owns(&as_host, systems->chassis) &&
        !scope_each_endpoint(&as_host, mirror_object_path(host), "contained_by", NULL, match_object,
                             (void *)systems->chassis))
        return 0;
    return json_array_append_new(systems->array,
                                 scope_link(SYSTEMS_URI, "/", mirror_object_leaf(host)))
               ? -ENOMEM
               : 0;
}

static int put_systems(const struct scope *scope, json_t *resource)
{
    struct chassis_systems systems = {.scope = scope, .chassis = scope->top};
    const char *only = chassis_options(scope)->computer_system;
    int error;

    if (!only)
        return 0;
    if (!host_are_several(scope))
        return resource_put_one_link(resource, "Links/ComputerSystems", json_link("%s", only));
    systems.array = json_array();
    error = systems.array ? host_each(scope, append_system, &systems) : -ENOMEM;
    if (error || json_array_size(systems.array) == 0) {
        json_decref(systems.array);
        return error;
    }
    return resource_put_array_at(resource, "Links/ComputerSystems", systems.array);
}

/* -- Links -- */

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

static int put_link_row(const struct scope *scope, json_t *resource, size_t row)
{
    const struct scope_set *set = &link_rows[row].set;
    const char *pointer = link_rows[row].pointer, *suffix = link_rows[row].suffix;

    switch (link_rows[row].base) {
    case LINK_CHASSIS:
        return scope_put_links(scope, resource, pointer, set, scope->top, COLLECTION_URI, suffix);
    case LINK_BELOW_CHASSIS:
        return scope_put_links(scope, resource, pointer, set, scope->top, scope->top_uri, suffix);
    case LINK_BELOW_SYSTEM:
        return chassis_put_system_links(scope, resource, pointer, set, scope->top, suffix);
    case LINK_OF_SYSTEMS:
        return chassis_options(scope)->computer_system
                   ? scope_put_links(scope, resource, pointer, set, scope->top, "/redfish/v1",
                                     suffix)
                   : 0;
    }
    return 0;
}

static int put_manager(const struct scope *scope, json_t *resource)
{
    const char *uri = chassis_options(scope)->manager;

    return uri ? resource_put_one_link(resource, "Links/ManagedBy", json_link("%s", uri)) : 0;
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
    int error = json_put(resource, "Links", json_object());

    if (!error)
        error = put_systems(scope, resource);
    if (!error)
        error = put_manager(scope, resource);
    if (!error)
        error = put_contained_by(scope, resource);
    for (size_t i = 0; !error && i < ARRAY_SIZE(link_rows); i++)
        error = put_link_row(scope, resource, i);
    return error;
}
