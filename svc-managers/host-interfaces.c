/*
 * Network interfaces that lead to the host instead of the network: USB gadgets, which Linux calls
 * usb0, usb1 … by its own rule. They are EthernetInterfaces as well. DSP0270 "Redfish Host
 * Interface Specification".
 */
#include <errno.h>
#include <ctype.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-managers/ethernet.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

#define GADGET "usb"

static const char *const interfaces[] = {INTERFACE_ETHERNET, NULL};

static bool is_gadget(const struct scope *scope, const struct mirror_object *object)
{
    const char *leaf = mirror_object_leaf(object);

    return ethernet_interfaces.belongs(scope, object) &&
           strncmp(leaf, GADGET, strlen(GADGET)) == 0 &&
           isdigit((unsigned char)leaf[strlen(GADGET)]);
}

static const struct scope_set gadgets = {
    .below = NETWORK_PATH, .interfaces = interfaces, .belongs = is_gadget};

bool host_interfaces_are_there(const struct scope *scope)
{
    return scope_find(scope, &gadgets, NULL, NULL) != NULL;
}

const struct resource_kind host_interface_collection_kind = {
    .find = manager_find,
    .name = "Host Interface Collection",
    .members = &gadgets,
};

static int find_gadget(struct scope *scope)
{
    int outcome = manager_find(scope);

    if (outcome == 0)
        scope->object = scope_find(scope, &gadgets, NULL, scope->parameters[1]);
    return outcome == 0 && !scope->object ? SCOPE_E_NOT_FOUND : outcome;
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_ETHERNET, "NICEnabled", "InterfaceEnabled", PROPERTY_BOOLEAN),
};

static const struct resource_map maps[] = {{.rows = rows, .row_count = ARRAY_SIZE(rows)}};

static int put_gadget(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "HostInterfaceType", json_string("NetworkHostInterface"));

    if (!error)
        error = status_put_item(resource, scope->object);
    if (!error)
        error = json_put(resource, "ManagerEthernetInterface",
                         scope_link(ETHERNET_URI, "/", mirror_object_leaf(scope->object)));
    return error ? error
                 : json_put(resource, "NetworkProtocol",
                            scope_link(MANAGER_URI, "/NetworkProtocol", NULL));
}

const struct resource_kind host_interface_kind = {
    .find = find_gadget,
    .name = "Host Interface",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_gadget,
};
