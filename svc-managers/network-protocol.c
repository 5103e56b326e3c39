/*
 * The services that the BMC offers to the network. What runs, and on which port, systemd's sockets
 * tell, or the service itself where it opens its own; on and off goes through
 * service-config-manager, which keeps it. Rules: docs/svc-managers.md, "NetworkProtocol".
 */
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "hardware/systemd-unit.h"
#include "redfish/json.h"
#include "svc-managers/ethernet.h"
#include "svc-managers/kinds.h"
#include "svc-managers/manager-time.h"
#include "svc-managers/names.h"
#include "svc-managers/network-protocol.h"

#define UNIT_PATH SYSTEMD_PATH "/unit"

/* -- which units -- */

struct protocol {
    const char *name;     /* "SSH" */
    const char *patterns; /* of its units, with spaces between */
    /* Shown as disabled where this one has a socket, and it has none: the gateway's listeners come
       from systemd all together. */
    const struct protocol *beside;
};

static const struct protocol protocols[] = {
    {.name = "HTTPS", .patterns = GATEWAY_SOCKETS},
    {.name = "HTTP", .patterns = GATEWAY_PLAIN_SOCKETS, .beside = &protocols[0]},
    {.name = "SSH", .patterns = SSH_SOCKETS},
    {.name = "IPMI", .patterns = IPMI_SOCKETS},
    {.name = "SNMP", .patterns = SNMP_UNITS},
    {.name = "SSDP", .patterns = SSDP_UNITS},
};

static bool fits(const char *patterns, const char *name)
{
    while (*patterns) {
        size_t size = strcspn(patterns, " ");
        CLEANUP(free_cleanup) char *pattern = strndup(patterns, size);

        if (pattern && fnmatch(pattern, name, 0) == 0)
            return true;
        patterns += size + strspn(patterns + size, " ");
    }
    return false;
}

struct units {
    const struct protocol *protocol;
    bool found, running, has_port;
    uint16_t port; /* of the first that runs, else of the first */
};

static int read_unit(const struct mirror_object *unit, void *context)
{
    struct units *units = context;
    bool running;
    const char *name;
    uint16_t port;

    if (!mirror_read_text(unit, INTERFACE_SYSTEMD_UNIT, "Id", &name) ||
        !fits(units->protocol->patterns, name))
        return 0;
    running = systemd_unit_is_running(unit);
    if (systemd_socket_port(unit, &port) && (!units->has_port || (running && !units->running))) {
        units->has_port = true;
        units->port = port;
    }
    units->found = true;
    units->running |= running;
    return 0;
}

static void read_units(const struct scope *scope, const struct protocol *protocol,
                       struct units *ret_units)
{
    static const char *const interfaces[] = {INTERFACE_SYSTEMD_UNIT, NULL};

    *ret_units = (struct units){.protocol = protocol};
    mirror_each(scope->mirror, UNIT_PATH, interfaces, read_unit, ret_units);
}

/* -- reading -- */

static int put_protocol(const struct scope *scope, json_t *resource,
                        const struct protocol *protocol)
{
    struct units units;
    char pointer[64];
    int error;

    read_units(scope, protocol, &units);
    if (!units.found && protocol->beside) {
        struct units beside;

        read_units(scope, protocol->beside, &beside);
        units.found = beside.found;
    }
    if (!units.found)
        return 0;
    snprintf(pointer, sizeof(pointer), "%s/ProtocolEnabled", protocol->name);
    error = property_put(resource, pointer, json_boolean(units.running));
    if (error)
        return error;
    snprintf(pointer, sizeof(pointer), "%s/Port", protocol->name);
    return property_put(resource, pointer, units.has_port ? json_integer(units.port) : json_null());
}

/* Each server once, of all interfaces, in their order. */
struct server_list {
    const char *property;
    json_t *servers;
};

static bool has_server(const json_t *servers, const char *server)
{
    json_t *other;
    size_t i;

    json_array_foreach ((json_t *)servers, i, other) {
        if (strcmp(json_string_value(other), server) == 0)
            return true;
    }
    return false;
}

static int add_servers(const struct mirror_object *interface, void *context)
{
    const struct server_list *list = context;
    struct mirror_value value;

    if (!mirror_read_value(interface, INTERFACE_ETHERNET, list->property, MIRROR_TEXTS, &value))
        return 0;
    for (size_t i = 0; i < value.texts.count; i++) {
        if (!has_server(list->servers, value.texts.items[i]) &&
            json_array_append_new(list->servers, json_string(value.texts.items[i])))
            return -ENOMEM;
    }
    return 0;
}

static int put_servers(const struct scope *scope, json_t *resource, const char *pointer,
                       const char *property)
{
    struct server_list list = {.property = property, .servers = json_array()};
    int error = list.servers ? scope_each(scope, &ethernet_interfaces, NULL, add_servers, &list)
                             : -ENOMEM;

    if (error) {
        json_decref(list.servers);
        return error;
    }
    return property_put(resource, pointer, list.servers);
}

/* FQDN: the host's name and the first domain of any interface. */
static int find_domain(const struct mirror_object *interface, void *context)
{
    struct mirror_value value;

    if (!mirror_read_value(interface, INTERFACE_ETHERNET, "DomainName", MIRROR_TEXTS, &value) ||
        value.texts.count == 0 || !value.texts.items[0][0])
        return 0;
    *(const char **)context = value.texts.items[0];
    return 1;
}

static int put_fqdn(const struct scope *scope, json_t *resource)
{
    const char *name = json_string_value(json_object_get(resource, "HostName"));
    const char *domain = NULL;

    if (!name)
        return 0;
    scope_each(scope, &ethernet_interfaces, NULL, find_domain, &domain);
    return json_put(resource, "FQDN",
                    domain ? json_sprintf("%s.%s", name, domain) : json_string(name));
}

static int put_all(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "Description", json_string("Manager Network Service"));

    if (!error)
        error = status_put(resource, "Enabled", "OK");
    if (!error)
        error = put_fqdn(scope, resource);
    for (size_t i = 0; !error && i < ARRAY_SIZE(protocols); i++)
        error = put_protocol(scope, resource, &protocols[i]);
    if (!error)
        error = put_servers(scope, resource, "NTP/NTPServers", "StaticNTPServers");
    if (!error)
        error = put_servers(scope, resource, "NTP/NetworkSuppliedServers", "NTPServers");
    return error;
}

static const struct property_map host_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEM_CONFIGURATION, "HostName", "HostName", PROPERTY_TEXT),
};
static const struct property_map time_rows[] = {
    PROPERTY_ROW(INTERFACE_TIMEDATE, "NTP", "NTP/ProtocolEnabled", PROPERTY_BOOLEAN, .write = "b"),
};
/* Put by code: here for docs/mapping. */
static const struct property_map interface_rows[] = {
    PROPERTY_ROW(INTERFACE_ETHERNET, "StaticNTPServers", "NTP/NTPServers", PROPERTY_CUSTOM,
                 .write = "as"),
    PROPERTY_ROW(INTERFACE_ETHERNET, "NTPServers", "NTP/NetworkSuppliedServers", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ETHERNET, "DomainName", "FQDN", PROPERTY_CUSTOM),
};
static const struct property_map socket_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "SubState", "<protocol>/ProtocolEnabled", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_SOCKET, "Listen", "<protocol>/Port", PROPERTY_CUSTOM),
};
static const struct property_map service_rows[] = {
    PROPERTY_ROW(INTERFACE_SERVICE_ATTRIBUTES, "Running", "{SSH,IPMI,SNMP,SSDP}/ProtocolEnabled",
                 PROPERTY_CUSTOM, .write = "b"),
    PROPERTY_ROW(INTERFACE_SERVICE_ATTRIBUTES, "Enabled", "{SSH,IPMI,SNMP,SSDP}/ProtocolEnabled",
                 PROPERTY_CUSTOM, .write = "b"),
};

static const struct resource_map maps[] = {
    {.source = NETWORK_CONFIG_PATH,
     .locate = ethernet_host_config,
     .rows = host_rows,
     .row_count = ARRAY_SIZE(host_rows)},
    {.source = TIMEDATE_PATH,
     .locate = manager_timedate,
     .rows = time_rows,
     .row_count = ARRAY_SIZE(time_rows)},
    {.source = "all network interfaces",
     .rows = interface_rows,
     .row_count = ARRAY_SIZE(interface_rows),
     .by_code = true},
    {.source = "systemd's sockets of HTTPS, HTTP, SSH and IPMI; units of SNMP and SSDP",
     .rows = socket_rows,
     .row_count = ARRAY_SIZE(socket_rows),
     .by_code = true},
    {.source = "the service's objects below " SERVICE_PATH,
     .rows = service_rows,
     .row_count = ARRAY_SIZE(service_rows),
     .by_code = true},
};

static const struct resource_link links[] = {
    {.pointer = "HTTPS/Certificates",
     .suffix = "/HTTPS/Certificates",
     .shown = certificates_of_https_are_there},
};

const struct resource_kind network_protocol_kind = {
    .find = manager_find,
    .name = "Manager Network Protocol",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_all,
    .form = &network_protocol_form,
    .apply = network_protocol_apply,
};
