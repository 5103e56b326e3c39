/*
 * Reading of network interfaces: see ethernet.h. Source: phosphor-networkd; the tables of
 * docs/svc-managers.md, "EthernetInterfaces".
 */
#include "svc-managers/ethernet.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "hardware/ip-address.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

/* -- which objects -- */

static const char *const interface_interfaces[] = {INTERFACE_ETHERNET, NULL};

/* Those of the hypervisor are one level deeper. */
static bool is_of_bmc(const struct scope *scope, const struct mirror_object *object)
{
    return !strchr(mirror_object_path(object) + strlen(NETWORK_PATH) + 1, '/');
}

const struct scope_set ethernet_interfaces = {
    .below = NETWORK_PATH, .interfaces = interface_interfaces, .belongs = is_of_bmc};

int ethernet_find(struct scope *scope)
{
    int outcome = manager_find(scope);

    if (outcome == 0)
        scope->object = scope_find(scope, &ethernet_interfaces, NULL, scope->parameters[1]);
    return outcome == 0 && !scope->object ? SCOPE_E_NOT_FOUND : outcome;
}

const struct mirror_object *ethernet_host_config(const struct scope *scope)
{
    return mirror_find(scope->mirror, NETWORK_CONFIG_PATH);
}

static const struct mirror_object *find_dhcp(const struct scope *scope, unsigned int version)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/dhcp%u", mirror_object_path(scope->object), version) < 0) {
        path = NULL;
        return NULL;
    }
    return mirror_find(scope->mirror, path);
}

static const struct mirror_object *locate_dhcp4(const struct scope *scope)
{
    return find_dhcp(scope, 4);
}

static const struct mirror_object *locate_dhcp6(const struct scope *scope)
{
    return find_dhcp(scope, 6);
}

/* -- addresses and gateways -- */

const struct ethernet_array ethernet_arrays[] = {
    {.property = "IPv4Addresses", .protocol = "IPv4"},
    {.property = "IPv4StaticAddresses", .protocol = "IPv4", .static_only = true},
    {.property = "IPv6Addresses", .protocol = "IPv6"},
    {.property = "IPv6StaticAddresses", .protocol = "IPv6", .static_only = true},
    {.property = "IPv6StaticDefaultGateways", .protocol = "IPv6", .gateways = true},
};
const size_t ethernet_array_count = ARRAY_SIZE(ethernet_arrays);

static const struct property_word origin_v4_words[] = {
    {"Static", "Static"}, {"DHCP", "DHCP"}, {"LinkLocal", "IPv4LinkLocal"}, {NULL, NULL}};
static const struct property_word origin_v6_words[] = {{"Static", "Static"},
                                                       {"DHCP", "DHCPv6"},
                                                       {"LinkLocal", "LinkLocal"},
                                                       {"SLAAC", "SLAAC"},
                                                       {NULL, NULL}};

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

static const struct property_map v4_rows[] = {
    PROPERTY_ROW(INTERFACE_IP, "Address", "Address", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_IP, "PrefixLength", "SubnetMask", PROPERTY_CUSTOM,
                 .put = put_subnet_mask),
    PROPERTY_ROW(INTERFACE_IP, "Origin", "AddressOrigin", PROPERTY_ENUM, .words = origin_v4_words),
};
static const struct property_map v6_rows[] = {
    PROPERTY_ROW(INTERFACE_IP, "Address", "Address", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_IP, "PrefixLength", "PrefixLength", PROPERTY_INTEGER),
    PROPERTY_ROW(INTERFACE_IP, "Origin", "AddressOrigin", PROPERTY_ENUM, .words = origin_v6_words),
};
static const struct property_map gateway_rows[] = {
    PROPERTY_ROW(INTERFACE_STATIC_GATEWAY, "Gateway", "Address", PROPERTY_TEXT),
};

static const char *const ip_interfaces[] = {INTERFACE_IP, NULL};
static const char *const gateway_interfaces[] = {INTERFACE_STATIC_GATEWAY, NULL};

struct array_walk {
    const struct ethernet_array *array;
    scope_visit_fn visit;
    void *context;
};

/* Protocol words are of Network.IP in both interfaces. */
static bool has_protocol(const struct mirror_object *object, const char *interface,
                         const char *property, const char *protocol)
{
    const char *text;

    return mirror_read_text(object, interface, property, &text) &&
           strcmp(property_last_word(text), protocol) == 0;
}

static int visit_if_in_array(const struct mirror_object *object, void *context)
{
    const struct array_walk *walk = context;
    const struct ethernet_array *array = walk->array;
    const char *text;

    if (array->gateways
            ? !has_protocol(object, INTERFACE_STATIC_GATEWAY, "ProtocolType", array->protocol) ||
                  !mirror_read_text(object, INTERFACE_STATIC_GATEWAY, "Gateway", &text)
            : !has_protocol(object, INTERFACE_IP, "Type", array->protocol) ||
                  !mirror_read_text(object, INTERFACE_IP, "Address", &text))
        return 0;
    if (ip_family_of(text) != (strcmp(array->protocol, "IPv4") == 0 ? IP_V4 : IP_V6))
        return 0; /* empty, or nothing that a client could use */
    if (array->static_only && !has_protocol(object, INTERFACE_IP, "Origin", "Static"))
        return 0;
    return walk->visit(object, walk->context);
}

int ethernet_each(const struct scope *scope, const struct ethernet_array *array,
                  scope_visit_fn visit, void *context)
{
    struct array_walk walk = {array, visit, context};

    return mirror_each(scope->mirror, mirror_object_path(scope->object),
                       array->gateways ? gateway_interfaces : ip_interfaces, visit_if_in_array,
                       &walk);
}

/* What the element's type has, and D-Bus does not tell. */
static int put_unknown(const struct ethernet_array *array, json_t *element)
{
    if (array->gateways)
        return json_put(element, "PrefixLength", json_null());
    if (strcmp(array->protocol, "IPv4") == 0)
        return 0;
    if (!array->static_only)
        return json_put(element, "AddressState", json_null());
    json_object_del(element, "AddressOrigin"); /* that type has none */
    return 0;
}

static json_t *make_element(const struct ethernet_array *array, const struct mirror_object *object)
{
    const struct property_map *rows = v6_rows;
    size_t count = ARRAY_SIZE(v6_rows);
    json_t *element = json_object();

    if (array->gateways) {
        rows = gateway_rows;
        count = ARRAY_SIZE(gateway_rows);
    } else if (strcmp(array->protocol, "IPv4") == 0) {
        rows = v4_rows;
        count = ARRAY_SIZE(v4_rows);
    }
    if (!element || property_map_apply(rows, count, object, element) ||
        put_unknown(array, element)) {
        json_decref(element);
        return NULL;
    }
    return element;
}

struct element_list {
    const struct ethernet_array *array;
    json_t *elements;
};

static int append_element(const struct mirror_object *object, void *context)
{
    const struct element_list *list = context;

    return json_array_append_new(list->elements, make_element(list->array, object)) ? -ENOMEM : 0;
}

/* The interface has one IPv4 gateway, which Redfish shows in the first address. */
static int put_gateway(const struct scope *scope, json_t *elements)
{
    json_t *first = json_array_get(elements, 0);
    const char *text;

    if (!first || !mirror_read_text(scope->object, INTERFACE_ETHERNET, "DefaultGateway", &text))
        return 0;
    return json_put(first, "Gateway", ip_is_host(text, IP_V4) ? json_string(text) : json_null());
}

static int put_array(const struct scope *scope, const struct ethernet_array *array,
                     json_t *resource)
{
    struct element_list list = {.array = array, .elements = json_array()};
    int error = list.elements ? ethernet_each(scope, array, append_element, &list) : -ENOMEM;

    if (!error && strcmp(array->protocol, "IPv4") == 0)
        error = put_gateway(scope, list.elements);
    if (error) {
        json_decref(list.elements);
        return error;
    }
    return json_put(resource, array->property, list.elements);
}

/* -- tables -- */

static int put_link(const struct property_map *row, const struct mirror_object *object,
                    json_t *resource)
{
    bool enabled, up = false;

    if (!mirror_read_boolean(object, row->interface, "NICEnabled", &enabled))
        return 0;
    mirror_read_boolean(object, row->interface, "LinkUp", &up);
    return property_put(resource, row->pointer,
                        json_string(!enabled ? "NoLink"
                                    : up     ? "LinkUp"
                                             : "LinkDown"));
}

static int put_enabled(const struct property_map *row, const struct mirror_object *object,
                       json_t *resource)
{
    struct status_flags flags = {0};
    bool enabled = true;

    status_read_item(object, &flags);
    mirror_read_boolean(object, row->interface, row->property, &enabled);
    return status_put(resource, enabled ? status_state(&flags) : "Disabled", status_health(&flags));
}

static int put_gateway6(const struct property_map *row, const struct mirror_object *object,
                        json_t *resource)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text) ||
        ip_family_of(text) != IP_V6)
        return 0;
    return property_put(resource, row->pointer, json_string(text));
}

/* What each word of DHCPEnabled means for the two protocols. */
static const struct property_word dhcp4_words[] = {
    {"none", "false"},
    {"v4", "true"},
    {"v4v6stateless", "true"},
    {"v6stateless", "false"},
    {"both", "true"},
    {"v6", "false"},
    {NULL, NULL},
};

static int put_dhcp4(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    const char *word, *enabled = NULL;

    if (mirror_read_enum(object, row->interface, row->property, &word))
        enabled = property_word_redfish(row->words, word);
    return enabled ? property_put(resource, row->pointer, json_boolean(enabled[0] == 't')) : 0;
}

static const struct property_word dhcp6_words[] = {
    {"none", "Disabled"},
    {"v4", "Disabled"},
    {"v4v6stateless", "Disabled"},
    {"v6stateless", "Disabled"},
    {"both", "Enabled"},
    {"v6", "Enabled"},
    {NULL, NULL},
};

static const struct property_map interface_rows[] = {
    PROPERTY_ROW(INTERFACE_ETHERNET, "NICEnabled", "InterfaceEnabled", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_ETHERNET, "NICEnabled", "Status", PROPERTY_CUSTOM, .put = put_enabled),
    PROPERTY_ROW(INTERFACE_ETHERNET, "LinkUp", "LinkStatus", PROPERTY_CUSTOM, .put = put_link),
    PROPERTY_ROW(INTERFACE_ETHERNET, "Speed", "SpeedMbps", PROPERTY_INTEGER),
    PROPERTY_ROW(INTERFACE_ETHERNET, "FullDuplex", "FullDuplex", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_ETHERNET, "AutoNeg", "AutoNeg", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_ETHERNET, "MTU", "MTUSize", PROPERTY_INTEGER, .write = "t"),
    PROPERTY_ROW(INTERFACE_MAC_ADDRESS, "MACAddress", "MACAddress", PROPERTY_TEXT, .write = "s"),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DHCPEnabled", "DHCPv4/DHCPEnabled", PROPERTY_CUSTOM,
                 .put = put_dhcp4, .words = dhcp4_words),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DHCPEnabled", "DHCPv6/OperatingMode", PROPERTY_ENUM,
                 .words = dhcp6_words),
    PROPERTY_ROW(INTERFACE_ETHERNET, "IPv6AcceptRA",
                 "StatelessAddressAutoConfig/IPv6AutoConfigEnabled", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_ETHERNET, "Nameservers", "NameServers", PROPERTY_TEXTS),
    PROPERTY_ROW(INTERFACE_ETHERNET, "StaticNameServers", "StaticNameServers", PROPERTY_TEXTS,
                 .write = "as"),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DefaultGateway6", "IPv6DefaultGateway", PROPERTY_CUSTOM,
                 .put = put_gateway6),
    PROPERTY_ROW(INTERFACE_VLAN, "Id", "VLAN/VLANId", PROPERTY_INTEGER),
};

static const struct property_map dhcp4_rows[] = {
    PROPERTY_ROW(INTERFACE_DHCP, "DNSEnabled", "DHCPv4/UseDNSServers", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_DHCP, "DomainEnabled", "DHCPv4/UseDomainName", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_DHCP, "NTPEnabled", "DHCPv4/UseNTPServers", PROPERTY_BOOLEAN,
                 .write = "b"),
};

static const struct property_map dhcp6_rows[] = {
    PROPERTY_ROW(INTERFACE_DHCP, "DNSEnabled", "DHCPv6/UseDNSServers", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_DHCP, "DomainEnabled", "DHCPv6/UseDomainName", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_DHCP, "NTPEnabled", "DHCPv6/UseNTPServers", PROPERTY_BOOLEAN,
                 .write = "b"),
};

static const struct property_map host_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEM_CONFIGURATION, "HostName", "HostName", PROPERTY_TEXT,
                 .write = "s"),
};

/* Put by code: here for docs/mapping. */
static const struct property_map code_rows[] = {
    PROPERTY_ROW(INTERFACE_ETHERNET, "DomainName", "FQDN", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DefaultGateway", "IPv4Addresses/0/Gateway", PROPERTY_CUSTOM),
};

static const struct resource_map ethernet_maps[] = {
    {.rows = interface_rows, .row_count = ARRAY_SIZE(interface_rows)},
    {.source = "the interface's object/dhcp4",
     .locate = locate_dhcp4,
     .rows = dhcp4_rows,
     .row_count = ARRAY_SIZE(dhcp4_rows)},
    {.source = "the interface's object/dhcp6",
     .locate = locate_dhcp6,
     .rows = dhcp6_rows,
     .row_count = ARRAY_SIZE(dhcp6_rows)},
    {.source = NETWORK_CONFIG_PATH,
     .locate = ethernet_host_config,
     .rows = host_rows,
     .row_count = ARRAY_SIZE(host_rows)},
    {.rows = code_rows, .row_count = ARRAY_SIZE(code_rows), .by_code = true},
    {.source = "each IPv4 address below the interface's object",
     .rows = v4_rows,
     .row_count = ARRAY_SIZE(v4_rows),
     .by_code = true},
    {.source = "each IPv6 address below it",
     .rows = v6_rows,
     .row_count = ARRAY_SIZE(v6_rows),
     .by_code = true},
    {.source = "each static gateway below it",
     .rows = gateway_rows,
     .row_count = ARRAY_SIZE(gateway_rows),
     .by_code = true},
};

/* -- what no table says -- */

/* The host's name and the interface's first domain. */
static int put_fqdn(const struct scope *scope, json_t *resource)
{
    const char *name = json_string_value(json_object_get(resource, "HostName"));
    struct mirror_value domains;

    if (!name)
        return 0;
    if (mirror_read_value(scope->object, INTERFACE_ETHERNET, "DomainName", MIRROR_TEXTS,
                          &domains) &&
        domains.texts.count > 0 && domains.texts.items[0][0])
        return json_put(resource, "FQDN", json_sprintf("%s.%s", name, domains.texts.items[0]));
    return json_put(resource, "FQDN", json_string(name));
}

static const struct mirror_object *find_parent(const struct scope *scope)
{
    const char *path = mirror_object_path(scope->object);
    CLEANUP(free_cleanup)
    char *parent = strndup(path, (size_t)(strrchr(path, ETHERNET_VLAN_SEPARATOR) - path));

    return parent ? mirror_find(scope->mirror, parent) : NULL;
}

static int put_vlan(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *parent = NULL;
    json_t *links;

    if (!mirror_object_has(scope->object, INTERFACE_VLAN))
        return json_put(resource, "EthernetInterfaceType", json_string("Physical"));
    if (json_put(resource, "EthernetInterfaceType", json_string("Virtual")) ||
        property_put(resource, "VLAN/VLANEnable", json_true()))
        return -ENOMEM;
    if (strrchr(mirror_object_leaf(scope->object), ETHERNET_VLAN_SEPARATOR))
        parent = find_parent(scope);
    if (!parent || !mirror_object_has(parent, INTERFACE_ETHERNET))
        return 0;
    links = json_array();
    if (json_array_append_new(links, scope_link(ETHERNET_URI, "/", mirror_object_leaf(parent)))) {
        json_decref(links);
        return -ENOMEM;
    }
    return resource_put_array_at(resource, "Links/RelatedInterfaces", links);
}

static int put_interface(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "Description", json_string("Management Network Interface"));

    if (!error)
        error = put_fqdn(scope, resource);
    if (!error)
        error = put_vlan(scope, resource);
    for (size_t i = 0; !error && i < ethernet_array_count; i++)
        error = put_array(scope, &ethernet_arrays[i], resource);
    return error;
}

const struct resource_kind ethernet_collection_kind = {
    .find = manager_find,
    .name = "Ethernet Network Interface Collection",
    .members = &ethernet_interfaces,
    .create = &ethernet_create,
};

const struct resource_kind ethernet_kind = {
    .find = ethernet_find,
    .name = "Manager Ethernet Interface",
    .maps = ethernet_maps,
    .map_count = ARRAY_SIZE(ethernet_maps),
    .put = put_interface,
    .form = &ethernet_form,
    .apply = ethernet_apply,
    .remove = ethernet_remove,
};
