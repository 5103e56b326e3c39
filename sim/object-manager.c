/*
 * The table of ObjectManagers; see object-manager.h.
 */
#include "sim/object-manager.h"

#include "base/cleanup.h"
#include "sim/interfaces.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Path NULL: it has none. */
static const struct {
    const char *owner;
    const char *path;
} object_managers[] = {
    {SIM_PREFIX "ADCSensor", SIM_PATH_PREFIX "sensors"},
    {SIM_PREFIX "EntityManager", SIM_PATH_PREFIX "inventory"},
    {SIM_PREFIX "FanSensor", SIM_PATH_PREFIX "sensors"},
    {SIM_PREFIX "HwmonTempSensor", SIM_PATH_PREFIX "sensors"},
    {SIM_PREFIX "IntrusionSensor", SIM_PATH_PREFIX "Chassis"},
    {SIM_PREFIX "Inventory.Manager", SIM_PATH_PREFIX "inventory"},
    {SIM_PREFIX "LED.Controller", SIM_PATH_PREFIX "led/physical"},
    {SIM_PREFIX "LED.GroupManager", SIM_PATH_PREFIX "led/groups"},
    {SIM_PREFIX "BIOSConfigManager", SIM_PATH_PREFIX "bios_config"},
    {SIM_PREFIX "Certs.Manager.Authority.Truststore", SIM_PATH_PREFIX "certs/authority/truststore"},
    {SIM_PREFIX "Certs.Manager.Client.Ldap", SIM_PATH_PREFIX "certs/client/ldap"},
    {SIM_PREFIX "Certs.Manager.Server.Https", SIM_PATH_PREFIX "certs/server/https"},
    {SIM_PREFIX "Control.Service.Manager", SIM_PATH_PREFIX "control/service"},
    {SIM_PREFIX "Dump.Manager", SIM_PATH_PREFIX "dump"},
    {SIM_PREFIX "Ldap.Config", SIM_PATH_PREFIX "user/ldap"},
    {SIM_PREFIX "Logging", SIM_PATH_PREFIX "logging"},
    {SIM_PREFIX "Network", SIM_PATH_PREFIX "network"},
    {SIM_PREFIX "PSUSensor", SIM_PATH_PREFIX "sensors"},
    {SIM_PREFIX "Software.BMC.Updater", SIM_PATH_PREFIX "software"},
    {SIM_PREFIX "Software.Host.Updater0", SIM_PATH_PREFIX "software"},
    {SIM_PREFIX "Software.Manager", SIM_PATH_PREFIX "software"},
    {SIM_PREFIX "User.Manager", SIM_PATH_PREFIX "user"},
    {SIM_PREFIX "VirtualMedia", SIM_PATH_PREFIX "VirtualMedia"},
    {"org.freedesktop.systemd1", NULL},
    {"org.freedesktop.timedate1", NULL},
    /* phosphor-state-manager: each at its own object, so that GetManagedObjects yields nothing */
    {SIM_PREFIX "State.BMC", SIM_PATH_PREFIX "state/bmc0"},
    {SIM_PREFIX "State.Chassis", SIM_PATH_PREFIX "state/chassis0"},
    {SIM_PREFIX "State.Host", SIM_PATH_PREFIX "state/host0"},
};

/* x.State.Host1 is the second of its kind: its object is state/host1. Returns false when it is none
 * of the row's. */
static bool is_numbered(const char *name, const char *owner, const char *path,
                        char ret_path[static OBJECT_MANAGER_PATH_MAX])
{
    size_t length = strlen(owner), path_length = path ? strlen(path) : 0;

    if (path_length == 0 || path[path_length - 1] != '0' || strncmp(name, owner, length) != 0 ||
        !isdigit((unsigned char)name[length]) ||
        name[length + strspn(name + length, "0123456789")] != '\0')
        return false;
    snprintf(ret_path, OBJECT_MANAGER_PATH_MAX, "%.*s%s", (int)path_length - 1, path,
             name + length);
    return true;
}

bool object_manager_find(const char *owner, char ret_path[static OBJECT_MANAGER_PATH_MAX])
{
    for (size_t i = 0; i < ARRAY_SIZE(object_managers); i++) {
        const char *path = object_managers[i].path;

        if (strcmp(object_managers[i].owner, owner) == 0) {
            snprintf(ret_path, OBJECT_MANAGER_PATH_MAX, "%s", path ? path : "");
            return path != NULL;
        }
        if (is_numbered(owner, object_managers[i].owner, path, ret_path))
            return true;
    }
    snprintf(ret_path, OBJECT_MANAGER_PATH_MAX, "/");
    return true;
}
