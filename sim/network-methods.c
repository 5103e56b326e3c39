/*
 * Addresses, gateways and VLANs that clients make and delete; see network.h. Source:
 * phosphor-networkd ethernet_interface.cpp, ipaddress.cpp, network_manager.cpp.
 */
#include "sim/network.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PROTOCOL NETWORK_IP ".Protocol."
#define VLAN_ID_MAX 4094
/* How long the kernel takes to make a VLAN's interface. */
#define VLAN_DELAY_MS 200

/* The family of a protocol's full name; NETWORK_NONE when it is none. */
static enum network_family protocol_family(const char *protocol)
{
    if (strcmp(protocol, PROTOCOL "IPv4") == 0)
        return NETWORK_IPV4;
    return strcmp(protocol, PROTOCOL "IPv6") == 0 ? NETWORK_IPV6 : NETWORK_NONE;
}

static const char *family_word(enum network_family family)
{
    return family == NETWORK_IPV4 ? "IPv4" : "IPv6";
}

/* Path of a child that is called after an address. NULL: no memory. */
static char *child_path(const struct object *ethernet, const char *name)
{
    CLEANUP(free_cleanup) char *escaped = machine_escape(name);
    char *path;

    return escaped && asprintf(&path, "%s/%s", ethernet->path, escaped) >= 0 ? path : NULL;
}

/* -- addresses ------------------------------------------------------------------------------ */

static int add_address(struct object *ethernet, enum network_family family, const char *address,
                       uint8_t prefix_length, const char *path)
{
    struct object *object = owner_find_object(ethernet->owner, path);

    /* One that DHCP gave becomes static. */
    if (object)
        return object_set_word(object, NETWORK_IP, "Origin", "Static");
    return machine_make_object(ethernet->owner, path,
                               json_pack("{s:{s:s,s:i,s:s,s:s},s:{}}", "Network.IP", "Address",
                                         address, "PrefixLength", (int)prefix_length, "Origin",
                                         "Static", "Type", family_word(family), "Object.Delete"),
                               NULL);
}

static int on_create_ip(void *context, struct object *ethernet, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *path = NULL;
    char address[NETWORK_ADDRESS_MAX], name[NETWORK_ADDRESS_MAX + 8];
    const char *protocol, *text, *gateway;
    enum network_family family;
    uint8_t prefix_length;
    int error = sd_bus_message_read(call, "ssys", &protocol, &text, &prefix_length, &gateway);

    (void)context;
    if (error < 0)
        return error;
    family = protocol_family(protocol);
    if (family == NETWORK_NONE || !network_address_normalize(text, family, address))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "ipaddress");
    if (prefix_length == 0 || prefix_length > (family == NETWORK_IPV4 ? 32 : 128))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "prefixLength");
    snprintf(name, sizeof(name), "%s/%u", address, prefix_length);
    path = child_path(ethernet, name);
    error = path ? add_address(ethernet, family, address, prefix_length, path) : -ENOMEM;
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

/* -- gateways ------------------------------------------------------------------------------ */

static bool has_address(const struct object *ethernet, const char *address)
{
    for (struct object *object = ethernet->owner->objects; object; object = object->hh.next) {
        if (object_is_within(object, ethernet->path) &&
            strcmp(object_get_text(object, NETWORK_IP, "Address"), address) == 0)
            return true;
    }
    return false;
}

static int on_create_gateway(void *context, struct object *ethernet, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *path = NULL;
    const char *gateway, *protocol;
    enum network_family family;
    int error = sd_bus_message_read(call, "ss", &gateway, &protocol);

    (void)context;
    if (error < 0)
        return error;
    family = protocol_family(protocol);
    if (family == NETWORK_NONE || network_address_family(gateway) != family ||
        has_address(ethernet, gateway))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "gateway");
    path = child_path(ethernet, gateway);
    error = !path ? -ENOMEM : 0;
    if (path && !owner_find_object(ethernet->owner, path))
        error = machine_make_object(ethernet->owner, path,
                                    json_pack("{s:{s:s,s:s},s:{}}", "Network.StaticGateway",
                                              "Gateway", gateway, "ProtocolType",
                                              family_word(family), "Object.Delete"),
                                    NULL);
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

/* -- VLANs ---------------------------------------------------------------------------------- */

static int add_dhcp(struct object *vlan, char version)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/dhcp%c", vlan->path, version) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    return machine_make_object(vlan->owner, path,
                               json_pack("{s:{s:b,s:b,s:b,s:b,s:b}}", "Network.DHCPConfiguration",
                                         "DNSEnabled", 1, "NTPEnabled", 1, "HostNameEnabled", 1,
                                         "DomainEnabled", 1, "SendHostNameEnabled", 1),
                               NULL);
}

static json_t *describe_vlan(const struct object *parent, const char *name, unsigned int id)
{
    bool enabled = object_get_boolean(parent, NETWORK_ETHERNET, "NICEnabled", true);

    return json_pack("{s:{s:s,s:s,s:I,s:I,s:b,s:b,s:b,s:s},s:{s:s},s:{s:i},s:{},s:{},s:{},s:{}}",
                     "Network.EthernetInterface", "InterfaceName", name, "DHCPEnabled", "none",
                     "MTU", (json_int_t)object_get_unsigned(parent, NETWORK_ETHERNET, "MTU", 1500),
                     "Speed", (json_int_t)object_get_unsigned(parent, NETWORK_ETHERNET, "Speed", 0),
                     "NICEnabled", enabled, "LinkUp",
                     object_get_boolean(parent, NETWORK_ETHERNET, "LinkUp", true), "FullDuplex",
                     object_get_boolean(parent, NETWORK_ETHERNET, "FullDuplex", true),
                     "LinkLocalAutoConf", "fallback", "Network.MACAddress", "MACAddress",
                     object_get_text(parent, NETWORK_MAC, "MACAddress"), "Network.VLAN", "Id",
                     (int)id, "Network.IP.Create", "Network.StaticGateway.Create", "Object.Delete",
                     "Collection.DeleteAll");
}

/* `path` is that of the new interface: ".../eth0_100". */
static void on_vlan_due(void *context, const char *path)
{
    struct network *network = context;
    struct owner *owner = tree_find_owner(network->machine->tree, NETWORK_OWNER);
    size_t length = (size_t)(strrchr(path, '_') - path);
    CLEANUP(free_cleanup) char *parent_path = strndup(path, length);
    CLEANUP(free_cleanup) char *name = NULL;
    struct object *parent, *vlan;
    int error;

    parent = parent_path && owner ? owner_find_object(owner, parent_path) : NULL;
    if (!parent || owner_find_object(owner, path))
        return;
    if (asprintf(&name, "%s.%s", strrchr(parent_path, '/') + 1, path + length + 1) < 0) {
        name = NULL;
        return;
    }
    error = machine_make_object(
        owner, path,
        describe_vlan(parent, name, (unsigned int)strtoul(path + length + 1, NULL, 10)), &vlan);
    if (error == 0)
        error = add_dhcp(vlan, '4');
    if (error == 0)
        error = add_dhcp(vlan, '6');
    machine_report("vlan", error);
}

static int on_create_vlan(void *context, struct object *object, sd_bus_message *call)
{
    struct network *network = context;
    CLEANUP(free_cleanup) char *parent_path = NULL;
    CLEANUP(free_cleanup) char *path = NULL;
    const char *parent;
    unsigned int id;
    int error = sd_bus_message_read(call, "su", &parent, &id);

    if (error < 0)
        return error;
    if (id == 0 || id > VLAN_ID_MAX)
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "VLANId");
    if (asprintf(&parent_path, "%s/%s", object->path, parent) < 0) {
        parent_path = NULL;
        return -ENOMEM;
    }
    if (!owner_find_object(object->owner, parent_path))
        return machine_refuse(call, ERROR_NOT_FOUND, "no such interface");
    if (asprintf(&path, "%s_%u", parent_path, id) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    if (owner_find_object(object->owner, path))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "VLANId");
    error = machine_later(network->machine, VLAN_DELAY_MS, on_vlan_due, network, path);
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

/* -- delete ---------------------------------------------------------------------------------- */

static int on_delete(void *context, struct object *object, sd_bus_message *call)
{
    (void)context;
    if (object_find_interface(object, NETWORK_IP) &&
        strcmp(object_get_word(object, NETWORK_IP, "Origin"), "Static") != 0)
        return machine_refuse(call, ERROR_NOT_ALLOWED, "not a static address");
    owner_remove_tree(object->owner, object->path);
    return machine_done(call, 0);
}

/* All static addresses of an interface. */
static int on_delete_all(void *context, struct object *ethernet, sd_bus_message *call)
{
    struct object *object, *next;

    (void)context;
    HASH_ITER (hh, ethernet->owner->objects, object, next) {
        if (object_is_within(object, ethernet->path) &&
            strcmp(object_get_word(object, NETWORK_IP, "Origin"), "Static") == 0)
            object_remove(object);
    }
    return machine_done(call, 0);
}

int network_methods_start(struct network *network)
{
    static const struct {
        const char *interface;
        bus_method_fn handle;
    } methods[] = {
        {SIM_PREFIX "Network.IP.Create", on_create_ip},
        {SIM_PREFIX "Network.StaticGateway.Create", on_create_gateway},
        {SIM_PREFIX "Network.VLAN.Create", on_create_vlan},
        {SIM_PREFIX "Object.Delete", on_delete},
        {SIM_PREFIX "Collection.DeleteAll", on_delete_all},
    };

    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        int error = bus_register_for(network->machine->bus, NETWORK_OWNER, methods[i].interface,
                                     methods[i].handle, network);

        if (error < 0)
            return error;
    }
    return 0;
}
