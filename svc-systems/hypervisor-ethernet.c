/*
 * Network interfaces of the hypervisor: settings that the hypervisor reads when it starts. Each has
 * one IPv4 address, ipv4/addr0, whose Object.Enable says whether the interface is used. Paths and
 * meanings are bmcweb's.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/ip-address.h"
#include "redfish/json.h"
#include "svc-systems/hypervisor.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

static const char *const ethernet_interfaces[] = {INTERFACE_ETHERNET, NULL};
static const struct scope_set ethernet_set = {.below = HYPERVISOR_NETWORK_PATH,
                                              .interfaces = ethernet_interfaces};

const struct resource_kind hypervisor_ethernet_collection_kind = {
    .find = hypervisor_find,
    .name = "Hypervisor Ethernet Interface Collection",
    .members = &ethernet_set,
};

static int find_interface(struct scope *scope)
{
    if (!hypervisor_exists(scope))
        return SCOPE_E_NOT_FOUND;
    scope->object = scope_find(scope, &ethernet_set, NULL, scope->parameters[0]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

static const struct mirror_object *locate_address(const struct scope *scope)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/ipv4/addr0", mirror_object_path(scope->object)) < 0) {
        path = NULL;
        return NULL;
    }
    return mirror_find(scope->mirror, path);
}

/* -- reading -- */

static const struct property_word dhcp_words[] = {
    {"v4", "true"},    {"both", "true"}, {"v4v6stateless", "true"},
    {"none", "false"}, {"v6", "false"},  {"v6stateless", "false"},
    {NULL, NULL},
};

static int put_dhcp(const struct property_map *row, const struct mirror_object *object,
                    json_t *resource)
{
    const char *word, *enabled;

    if (!mirror_read_enum(object, row->interface, row->property, &word) ||
        !(enabled = property_word_redfish(row->words, word)))
        return 0;
    return property_put(resource, row->pointer, json_boolean(strcmp(enabled, "true") == 0));
}

static const struct property_map ethernet_rows[] = {
    PROPERTY_ROW(INTERFACE_MAC_ADDRESS, "MACAddress", "MACAddress", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DHCPEnabled", "DHCPv4/DHCPEnabled", PROPERTY_CUSTOM,
                 .words = dhcp_words, .put = put_dhcp, .write = "s"),
};
static const struct property_map config_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEM_CONFIGURATION, "HostName", "HostName", PROPERTY_TEXT,
                 .write = "s"),
};
static const struct property_map enable_rows[] = {
    PROPERTY_ROW(INTERFACE_ENABLE, "Enabled", "InterfaceEnabled", PROPERTY_BOOLEAN, .write = "b"),
};

static int put_subnet_mask(const struct property_map *row, const struct mirror_object *object,
                           json_t *element)
{
    char text[IP_TEXT_MAX];
    uint64_t length;

    if (!mirror_read_unsigned(object, row->interface, row->property, &length) || length > 32)
        return 0;
    ip_subnet_mask((unsigned int)length, text);
    return property_put(element, row->pointer, json_string(text));
}

static int put_address(const struct property_map *row, const struct mirror_object *object,
                       json_t *element)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text) ||
        ip_family_of(text) != IP_V4)
        return 0;
    return property_put(element, row->pointer, json_string(text));
}

static const struct property_word origin_words[] = {
    {"Static", "Static"}, {"DHCP", "DHCP"}, {"LinkLocal", "IPv4LinkLocal"}, {NULL, NULL}};

static const struct property_map address_rows[] = {
    PROPERTY_ROW(INTERFACE_IP, "Address", "Address", PROPERTY_CUSTOM, .put = put_address),
    PROPERTY_ROW(INTERFACE_IP, "PrefixLength", "SubnetMask", PROPERTY_CUSTOM,
                 .put = put_subnet_mask),
    PROPERTY_ROW(INTERFACE_IP, "Origin", "AddressOrigin", PROPERTY_ENUM, .words = origin_words),
};

static const struct property_map gateway_rows[] = {
    PROPERTY_ROW(INTERFACE_ETHERNET, "DefaultGateway", "Gateway", PROPERTY_CUSTOM,
                 .put = put_address),
};

static bool is_static(const struct mirror_object *address)
{
    const char *text;

    return mirror_read_text(address, INTERFACE_IP, "Origin", &text) &&
           strcmp(property_last_word(text), "Static") == 0;
}

/* address NULL: none is shown. */
static int put_array(const struct scope *scope, json_t *resource, const char *name,
                     const struct mirror_object *address)
{
    json_t *array = json_array(), *element;
    int error = json_put(resource, name, array);

    if (error || !address)
        return error;
    element = json_object();
    if (json_array_append_new(array, element))
        return -ENOMEM;
    error = property_map_apply(address_rows, ARRAY_SIZE(address_rows), address, element);
    return error
               ? error
               : property_map_apply(gateway_rows, ARRAY_SIZE(gateway_rows), scope->object, element);
}

static int put_addresses(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *address = locate_address(scope);
    const char *text;
    /* What is not set is the unspecified address. */
    bool is_set = address && mirror_read_text(address, INTERFACE_IP, "Address", &text) &&
                  ip_family_of(text) == IP_V4 && !ip_equal(text, "0.0.0.0");
    int error = put_array(scope, resource, "IPv4Addresses", is_set ? address : NULL);

    return error ? error
                 : put_array(scope, resource, "IPv4StaticAddresses",
                             is_set && is_static(address) ? address : NULL);
}

static const struct resource_map maps[] = {
    {.rows = ethernet_rows, .row_count = ARRAY_SIZE(ethernet_rows)},
    {.source = HYPERVISOR_NETWORK_PATH ", or below it",
     .locate = hypervisor_config,
     .rows = config_rows,
     .row_count = ARRAY_SIZE(config_rows)},
    {.source = "ipv4/addr0 below it",
     .locate = locate_address,
     .rows = enable_rows,
     .row_count = ARRAY_SIZE(enable_rows)},
    {.source = "the same, as an element of IPv4Addresses and, with the origin Static, of "
               "IPv4StaticAddresses",
     .locate = locate_address,
     .rows = address_rows,
     .row_count = ARRAY_SIZE(address_rows),
     .by_code = true},
    {.source = "the interface, in these elements",
     .rows = gateway_rows,
     .row_count = ARRAY_SIZE(gateway_rows),
     .by_code = true},
};

/* -- writing -- */

enum { ETHERNET_BY_ROW, ETHERNET_HOST_NAME, ETHERNET_DHCP, ETHERNET_STATIC };

static int refuse(const struct patch_value *value, enum base_message message, const char *name,
                  json_t *messages)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value->value, JSON_ENCODE_ANY | JSON_COMPACT);
    json_t *made = text ? message_new(value->pointer, message, text, name, NULL) : NULL;

    return made && json_array_append_new(messages, made) == 0 ? 0 : -ENOMEM;
}

/* An interface without ipv4/addr0 has no place for an address. */
static int refuse_all(const struct patch_value *value, json_t *messages)
{
    json_t *message = message_new(value->pointer, BASE_PROPERTY_VALUE_ERROR, value->pointer + 1,
                                  NULL);

    return message && json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

/* Address, prefix and gateway are one setting: all are written, also where only one changed. */
static int write_address(const struct scope *scope, const struct patch_value *value,
                         const char *address, unsigned int prefix_length, const char *gateway,
                         bool enabled, struct write_batch *batch)
{
    const char *path = mirror_object_path(locate_address(scope));
    const char *related = value->pointer;
    int error = write_add_text(batch, related, path, INTERFACE_IP, "Address", address);

    if (!error)
        error = write_add(batch, related, path, INTERFACE_IP, "PrefixLength", "y",
                          json_integer(prefix_length));
    if (!error && enabled)
        error = write_add(batch, related, path, INTERFACE_IP, "Origin", "s",
                          json_string(INTERFACE_IP ".AddressOrigin.Static"));
    if (!error)
        error = write_add_text(batch, related, mirror_object_path(scope->object),
                               INTERFACE_ETHERNET, "DefaultGateway", gateway);
    if (!error && enabled)
        error = write_add_word(batch, related, mirror_object_path(scope->object),
                               INTERFACE_ETHERNET, "DHCPEnabled", "DHCPConf", "none");
    return error ? error
                 : write_add_boolean(batch, related, path, INTERFACE_ENABLE, "Enabled", enabled);
}

static int apply_static(const struct scope *scope, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages)
{
    const json_t *element = json_array_get(value->value, 0);
    const char *address = json_string_value(json_object_get(element, "Address"));
    const char *mask = json_string_value(json_object_get(element, "SubnetMask"));
    const char *gateway = json_string_value(json_object_get(element, "Gateway"));
    unsigned int prefix_length;

    if (!locate_address(scope))
        return refuse_all(value, messages);
    if (!element)
        return write_address(scope, value, "0.0.0.0", 0, "0.0.0.0", false, batch);
    if (!address || !ip_is_host(address, IP_V4) || !mask ||
        !ip_prefix_length(mask, &prefix_length) || !gateway || !ip_is_host(gateway, IP_V4))
        return refuse(value, BASE_PROPERTY_VALUE_FORMAT_ERROR, "IPv4StaticAddresses", messages);
    return write_address(scope, value, address, prefix_length, gateway, true, batch);
}

static const struct patch_property writable[] = {
    {.pointer = "/HostName", .key = ETHERNET_HOST_NAME},
    {.pointer = "/InterfaceEnabled"},
    {.pointer = "/DHCPv4/DHCPEnabled", .key = ETHERNET_DHCP},
    {.pointer = "/IPv4StaticAddresses", .key = ETHERNET_STATIC, .count_max = 1},
};

static const struct patch_form form = {
    .schema = &schema_EthernetInterface,
    .type = ETHERNET_INTERFACE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_ethernet(const struct scope *scope, const struct patch_value *value,
                          struct write_batch *batch, json_t *messages)
{
    switch (value->property->key) {
    case ETHERNET_HOST_NAME:
        if (!host_name_is_valid(json_string_value(value->value)))
            return refuse(value, BASE_PROPERTY_VALUE_FORMAT_ERROR, "HostName", messages);
        break;
    case ETHERNET_DHCP:
        return write_add_word(batch, value->pointer, mirror_object_path(scope->object),
                              INTERFACE_ETHERNET, "DHCPEnabled", "DHCPConf",
                              json_is_true(value->value) ? "v4" : "none");
    case ETHERNET_STATIC:
        return apply_static(scope, value, batch, messages);
    default:
        break;
    }
    return resource_apply(scope, &hypervisor_ethernet_kind, value, batch, messages);
}

const struct resource_kind hypervisor_ethernet_kind = {
    .find = find_interface,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_addresses,
    .form = &form,
    .apply = apply_ethernet,
};
