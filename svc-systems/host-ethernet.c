/*
 * The host's own network interfaces, as far as the inventory knows them: that they are there, and
 * their MAC addresses. What only the host knows (addresses, names, speed) is null, not left out:
 * OCP's server profile asks for the properties. The BMC's own interfaces are svc-managers'.
 */
#include "svc-systems/host-ethernet.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

#define PATH_BYTES 256

static const char *const ethernet_interfaces[] = {INTERFACE_NETWORK_INTERFACE,
                                                  INTERFACE_ETHERNET_ITEM, NULL};

/* True when the object lies below one with Item.Bmc. */
static bool is_of_bmc(const struct scope *scope, const struct mirror_object *object)
{
    char path[PATH_BYTES];
    char *slash;

    if (strlen(mirror_object_path(object)) >= sizeof(path))
        return false;
    snprintf(path, sizeof(path), "%s", mirror_object_path(object));
    while ((slash = strrchr(path, '/')) && slash > path) {
        const struct mirror_object *parent;

        *slash = '\0';
        parent = mirror_find(scope->mirror, path);
        if (parent && mirror_object_has(parent, INTERFACE_BMC))
            return true;
    }
    return false;
}

static bool belongs(const struct scope *scope, const struct mirror_object *object)
{
    return host_owns(scope, object) && !is_of_bmc(scope, object);
}

static const struct scope_set ethernet_set = {
    .below = INVENTORY_PATH, .interfaces = ethernet_interfaces, .belongs = belongs};

bool host_ethernet_exists(const struct scope *scope)
{
    return scope_find(scope, &ethernet_set, NULL, NULL) != NULL;
}

static int find_collection(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome == 0 && !host_ethernet_exists(scope))
        return SCOPE_E_NOT_FOUND;
    return outcome;
}

const struct resource_kind host_ethernet_collection_kind = {
    .find = find_collection, .name = "Ethernet Interface Collection", .members = &ethernet_set};

static int find_interface(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->object = scope_find(scope, &ethernet_set, NULL, scope->parameters[1]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

/* "52:54:00:1F:60:01": what the schema takes; anything else is left out. */
static int put_mac(const struct property_map *row, const struct mirror_object *object,
                   json_t *resource)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text) || strlen(text) != 17)
        return 0;
    for (size_t i = 0; i < 17; i++) {
        if (i % 3 == 2 ? text[i] != ':' && text[i] != '-'
                       : !strchr("0123456789abcdefABCDEF", text[i]))
            return 0;
    }
    return property_put(resource, row->pointer, json_string(text));
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_NETWORK_INTERFACE, "MACAddress", "MACAddress", PROPERTY_CUSTOM,
                 .put = put_mac),
    PROPERTY_ROW(INTERFACE_MAC_ADDRESS, "MACAddress", "MACAddress", PROPERTY_CUSTOM,
                 .put = put_mac),
};
static const struct resource_map maps[] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
};

/* What only the host knows. */
static int put_unknown(const struct scope *scope, json_t *resource)
{
    static const char *const names[] = {"SpeedMbps", "InterfaceEnabled", "LinkStatus", "HostName",
                                        "FQDN"};
    static const char *const arrays[] = {"NameServers", "IPv4Addresses", "IPv6Addresses"};
    int error = 0;

    if (!json_object_get(resource, "MACAddress"))
        error = json_put(resource, "MACAddress", json_null());
    for (size_t i = 0; !error && i < ARRAY_SIZE(names); i++)
        error = json_put(resource, names[i], json_null());
    for (size_t i = 0; !error && i < ARRAY_SIZE(arrays); i++)
        error = json_put(resource, arrays[i], json_array());
    return error;
}

const struct resource_kind host_ethernet_kind = {
    .find = find_interface,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_STATUS,
    .put = put_unknown,
};
