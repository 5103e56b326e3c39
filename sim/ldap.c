/*
 * The configurations of directory services as phosphor-ldap-config keeps them, with their role
 * maps. Source: phosphor-user-manager phosphor-ldap-config/ldap_config.cpp, ldap_mapper_entry.cpp.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LDAP_OWNER SIM_PREFIX "Ldap.Config"
#define CONFIG SIM_PREFIX "User.Ldap.Config"
#define ENABLE SIM_PREFIX "Object.Enable"
#define MAPPER SIM_PREFIX "User.PrivilegeMapper"
#define ENTRY SIM_PREFIX "User.PrivilegeMapperEntry"

static bool is_privilege(const char *text)
{
    static const char *const privileges[] = {"priv-admin", "priv-operator", "priv-user"};

    for (size_t i = 0; i < ARRAY_SIZE(privileges); i++) {
        if (strcmp(privileges[i], text) == 0)
            return true;
    }
    return false;
}

static int on_create(void *context, struct object *map, sd_bus_message *call)
{
    const char *group, *privilege;
    unsigned long id = 0;
    char path[160];
    int error = sd_bus_message_read(call, "ss", &group, &privilege);

    (void)context;
    if (error < 0)
        return error;
    if (group[0] == '\0' || !is_privilege(privilege))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "group or privilege");
    for (struct object *object = map->owner->objects; object; object = object->hh.next) {
        unsigned long number;

        if (!object_find_interface(object, ENTRY) || !object_is_within(object, map->path))
            continue;
        if (strcmp(object_get_text(object, ENTRY, "GroupName"), group) == 0)
            return machine_refuse(call, SIM_PREFIX "User.Common.Error.PrivilegeMappingExists",
                                  group);
        number = strtoul(strrchr(object->path, '/') + 1, NULL, 10);
        id = number > id ? number : id;
    }
    snprintf(path, sizeof(path), "%s/%lu", map->path, id + 1);
    error = machine_make_object(map->owner, path,
                                json_pack("{s:{s:s,s:s},s:{}}", ENTRY, "GroupName", group,
                                          "Privilege", privilege, SIM_PREFIX "Object.Delete"),
                                NULL);
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

/* At most one service is enabled. */
static bool other_is_enabled(const struct object *config)
{
    for (struct object *object = config->owner->objects; object; object = object->hh.next) {
        if (object != config && object_get_boolean(object, ENABLE, "Enabled", false))
            return true;
    }
    return false;
}

static const char *check(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    (void)device;
    if (strcmp(object->owner->name, LDAP_OWNER) != 0)
        return NULL;
    if (strcmp(interface, ENABLE) == 0 && value->unsigned_integer && other_is_enabled(object))
        return ERROR_NOT_ALLOWED;
    if (strcmp(interface, ENTRY) == 0 && strcmp(property, "Privilege") == 0 &&
        !is_privilege(value->text))
        return ERROR_INVALID_ARGUMENT;
    if (strcmp(interface, CONFIG) != 0)
        return NULL;
    if (strcmp(property, "LDAPServerURI") == 0 && strncmp(value->text, "ldap://", 7) != 0 &&
        strncmp(value->text, "ldaps://", 8) != 0)
        return ERROR_INVALID_ARGUMENT;
    if ((strcmp(property, "LDAPBindDN") == 0 || strcmp(property, "LDAPBaseDN") == 0) &&
        value->text[0] == '\0')
        return ERROR_INVALID_ARGUMENT;
    return NULL;
}

/* The password can't be read back. */
static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    (void)device;
    if (strcmp(interface, CONFIG) == 0 && strcmp(property, "LDAPBindDNPassword") == 0)
        machine_report("ldap", object_set_text(object, interface, property, ""));
}

static int start(struct machine *machine, void **ret_device)
{
    *ret_device = machine;
    return bus_register_for(machine->bus, LDAP_OWNER, MAPPER, on_create, machine);
}

const struct device_class ldap_class = {.start = start, .written = written, .check = check};
