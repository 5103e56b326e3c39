/*
 * PATCH of network interfaces: what of a body is written, and how. Addresses are in
 * ethernet-address.c. Rules: docs/svc-managers.md, "EthernetInterfaces".
 */
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/ethernet.h"
#include "hardware/ip-address.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

enum ethernet_property {
    ETHERNET_BY_ROW, /* resource_apply() */
    ETHERNET_MAC_ADDRESS,
    ETHERNET_HOST_NAME,
    ETHERNET_FQDN,
    ETHERNET_DHCP4,
    ETHERNET_DHCP6,
    ETHERNET_NAME_SERVERS,
    ETHERNET_ARRAY,
};

#define HOST_NAME_CHARACTERS_MAX 63
#define FQDN_CHARACTERS_MAX 253
#define MTU_MIN 68 /* RFC 791 §3.2: every link carries that much */
#define MTU_MAX 65535
#define NAME_SERVERS_MAX 8
#define ADDRESSES_MAX 16

static const char *const operating_modes[] = {"Enabled", "Disabled", NULL};

static const struct patch_property writable[] = {
    {.pointer = "/InterfaceEnabled"},
    {.pointer = "/MTUSize", .minimum = MTU_MIN, .maximum = MTU_MAX},
    {.pointer = "/MACAddress", .key = ETHERNET_MAC_ADDRESS},
    {.pointer = "/HostName", .key = ETHERNET_HOST_NAME, .length_max = HOST_NAME_CHARACTERS_MAX},
    {.pointer = "/FQDN", .key = ETHERNET_FQDN, .length_max = FQDN_CHARACTERS_MAX},
    {.pointer = "/DHCPv4/DHCPEnabled", .key = ETHERNET_DHCP4},
    {.pointer = "/DHCPv4/UseDNSServers"},
    {.pointer = "/DHCPv4/UseDomainName"},
    {.pointer = "/DHCPv4/UseNTPServers"},
    {.pointer = "/DHCPv6/OperatingMode", .key = ETHERNET_DHCP6, .values = operating_modes},
    {.pointer = "/DHCPv6/UseDNSServers"},
    {.pointer = "/DHCPv6/UseDomainName"},
    {.pointer = "/DHCPv6/UseNTPServers"},
    {.pointer = "/StatelessAddressAutoConfig/IPv6AutoConfigEnabled"},
    {.pointer = "/StaticNameServers", .key = ETHERNET_NAME_SERVERS, .count_max = NAME_SERVERS_MAX},
    {.pointer = "/IPv4Addresses", .key = ETHERNET_ARRAY, .count_max = ADDRESSES_MAX},
    {.pointer = "/IPv4StaticAddresses", .key = ETHERNET_ARRAY, .count_max = ADDRESSES_MAX},
    {.pointer = "/IPv6StaticAddresses", .key = ETHERNET_ARRAY, .count_max = ADDRESSES_MAX},
    {.pointer = "/IPv6StaticDefaultGateways", .key = ETHERNET_ARRAY, .count_max = ADDRESSES_MAX},
};

const struct patch_form ethernet_form = {
    .schema = &schema_EthernetInterface,
    .type = ETHERNET_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

/* -- DHCP -- */

/* What the body asks for; else what is `now`. */
static bool is_asked(const struct scope *scope, bool is_v4, bool now)
{
    const json_t *body = service_request_body(scope->request);
    const json_t *v4 = json_object_get(json_object_get(body, "DHCPv4"), "DHCPEnabled");
    const char *v6 = json_string_value(
        json_object_get(json_object_get(body, "DHCPv6"), "OperatingMode"));

    if (is_v4)
        return v4 ? json_is_true(v4) : now;
    return v6 ? strcmp(v6, "Enabled") == 0 : now;
}

/* The word of DHCPEnabled for a daemon that has no flag for each protocol: one for the whole body,
 * whichever of its properties it is written for. */
static const char *dhcp_word(const struct scope *scope)
{
    const char *now = "none";
    bool v4, v6;

    mirror_read_enum(scope->object, INTERFACE_ETHERNET, "DHCPEnabled", &now);
    v4 = is_asked(scope, true, strncmp(now, "v4", 2) == 0 || strcmp(now, "both") == 0);
    v6 = is_asked(scope, false, strcmp(now, "v6") == 0 || strcmp(now, "both") == 0);
    if (v6)
        return v4 ? "both" : "v6";
    if (strstr(now, "stateless"))
        return v4 ? "v4v6stateless" : "v6stateless";
    return v4 ? "v4" : "none";
}

/* Newer daemons have a flag for each protocol, so that two of them in one body do not undo each
 * other. */
static int set_dhcp(const struct scope *scope, const char *related, bool is_v4, bool enabled,
                    struct write_batch *batch)
{
    const char *path = mirror_object_path(scope->object);
    const char *flag = is_v4 ? "DHCP4" : "DHCP6";

    if (mirror_object_value(scope->object, INTERFACE_ETHERNET, flag).type == MIRROR_BOOLEAN)
        return write_add_boolean(batch, related, path, INTERFACE_ETHERNET, flag, enabled);
    return write_add_word(batch, related, path, INTERFACE_ETHERNET, "DHCPEnabled", "DHCPConf",
                          dhcp_word(scope));
}

/* -- names -- */

static int set_host_name(const char *related, const char *name, struct write_batch *batch)
{
    return write_add_text(batch, related, NETWORK_CONFIG_PATH, INTERFACE_SYSTEM_CONFIGURATION,
                          "HostName", name);
}

/* The first label is the host's name, the rest the interface's only domain. */
static int set_fqdn(const struct scope *scope, const struct patch_value *value,
                    struct write_batch *batch, json_t *messages)
{
    const char *fqdn = json_string_value(value->value);
    size_t label = strcspn(fqdn, ".");
    CLEANUP(free_cleanup) char *name = strndup(fqdn, label);
    json_t *domains;
    int error;

    if (!host_name_is_valid(fqdn))
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, value->pointer,
                            value->value);
    error = name ? set_host_name(value->pointer, name, batch) : -ENOMEM;
    if (error)
        return error;
    domains = fqdn[label] ? json_pack("[s]", fqdn + label + 1) : json_array();
    return write_add(batch, value->pointer, mirror_object_path(scope->object), INTERFACE_ETHERNET,
                     "DomainName", "as", domains);
}

static int set_checked(const struct scope *scope, const struct patch_value *value, bool is_good,
                       struct write_batch *batch, json_t *messages)
{
    if (!is_good)
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, value->pointer,
                            value->value);
    return resource_apply(scope, &ethernet_kind, value, batch, messages);
}

/* -- servers -- */

static int set_name_servers(const struct scope *scope, const struct patch_value *value,
                            struct write_batch *batch, json_t *messages)
{
    json_t *server;
    size_t i;

    json_array_foreach (value->value, i, server) {
        const char *text = json_string_value(server);
        CLEANUP(free_cleanup) char *pointer = NULL;

        if (text && (ip_is_host(text, IP_V4) || ip_is_host(text, IP_V6)))
            continue;
        if (asprintf(&pointer, "%s/%zu", value->pointer, i) < 0) {
            pointer = NULL;
            return -ENOMEM;
        }
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, pointer, server);
    }
    return resource_apply(scope, &ethernet_kind, value, batch, messages);
}

/* -- one value -- */

static bool is_unicast_mac(const char *text)
{
    /* The form has seen to the pattern: the second digit has the bit for groups. */
    return (strtoul((char[]){text[1], '\0'}, NULL, 16) & 1) == 0 &&
           strcmp(text, "00:00:00:00:00:00") != 0;
}

static const struct ethernet_array *find_array(const char *pointer)
{
    for (size_t i = 0; i < ethernet_array_count; i++) {
        if (strcmp(ethernet_arrays[i].property, pointer + 1) == 0)
            return &ethernet_arrays[i];
    }
    return NULL;
}

int ethernet_apply(const struct scope *scope, const struct patch_value *value,
                   struct write_batch *batch, json_t *messages)
{
    const char *text = json_string_value(value->value);

    switch ((enum ethernet_property)value->property->key) {
    case ETHERNET_MAC_ADDRESS:
        return set_checked(scope, value, is_unicast_mac(text), batch, messages);
    case ETHERNET_HOST_NAME:
        return set_checked(scope, value, host_label_is_valid(text, strlen(text)), batch, messages);
    case ETHERNET_FQDN:
        return set_fqdn(scope, value, batch, messages);
    case ETHERNET_DHCP4:
        return set_dhcp(scope, value->pointer, true, json_is_true(value->value), batch);
    case ETHERNET_DHCP6:
        return set_dhcp(scope, value->pointer, false, strcmp(text, "Enabled") == 0, batch);
    case ETHERNET_NAME_SERVERS:
        return set_name_servers(scope, value, batch, messages);
    case ETHERNET_ARRAY:
        return ethernet_apply_array(scope, value, find_array(value->pointer), batch, messages);
    default:
        return resource_apply(scope, &ethernet_kind, value, batch, messages);
    }
}
