/*
 * PATCH of the BMC's network services: SSH, IPMI, SNMP and SSDP by service-config-manager, which
 * starts or stops the unit now (Running) and at the next start (Enabled); NTP by systemd-timedated;
 * its servers at every interface, as in bmcweb.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/systemd-unit.h"
#include "svc-managers/ethernet.h"
#include "hardware/ip-address.h"
#include "svc-managers/kinds.h"
#include "svc-managers/manager-time.h"
#include "svc-managers/names.h"
#include "svc-managers/network-protocol.h"
#include "svc-managers/refuse.h"

#define UNIT_PATH SYSTEMD_PATH "/unit"
#define SERVERS_MAX 10

enum protocol_property {
    PROTOCOL_SSH,
    PROTOCOL_IPMI,
    PROTOCOL_SNMP,
    PROTOCOL_SSDP,
    PROTOCOL_NTP,
    PROTOCOL_NTP_SERVERS,
};

static const struct patch_property writable[] = {
    {.pointer = "/SSH/ProtocolEnabled", .key = PROTOCOL_SSH},
    {.pointer = "/IPMI/ProtocolEnabled", .key = PROTOCOL_IPMI},
    {.pointer = "/SNMP/ProtocolEnabled", .key = PROTOCOL_SNMP},
    {.pointer = "/SSDP/ProtocolEnabled", .key = PROTOCOL_SSDP},
    {.pointer = "/NTP/ProtocolEnabled", .key = PROTOCOL_NTP},
    {.pointer = "/NTP/NTPServers", .key = PROTOCOL_NTP_SERVERS, .count_max = SERVERS_MAX},
};

const struct patch_form network_protocol_form = {
    .schema = &schema_ManagerNetworkProtocol,
    .type = NETWORK_PROTOCOL_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

/* -- services -- */

/* Its objects are called after the units, escaped as in systemd's object paths. */
static const char *const service_prefixes[] = {
    [PROTOCOL_SSH] = SERVICE_PATH "/dropbear",
    [PROTOCOL_IPMI] = SERVICE_PATH "/phosphor_2dipmi_2dnet",
    [PROTOCOL_SNMP] = SERVICE_PATH "/snmpd",
    [PROTOCOL_SSDP] = SERVICE_PATH "/ssdpd",
};

struct service_switch {
    const struct mirror *mirror;
    const char *prefix, *related;
    struct write_batch *batch;
    bool enabled;
    size_t count;
};

static bool unit_runs(const struct mirror *mirror, const char *path)
{
    const struct mirror_object *unit = mirror_find(mirror, path);

    return !unit || systemd_unit_is_running(unit);
}

static bool unit_rests(const struct mirror *mirror, const char *path)
{
    const struct mirror_object *unit = mirror_find(mirror, path);

    return !unit || !systemd_unit_is_running(unit);
}

/* The unit that a service's object switches: its socket, where it has one. NULL: no memory. */
static char *unit_path(const struct mirror *mirror, const char *service_path)
{
    const char *leaf = strrchr(service_path, '/') + 1;
    char *path;

    if (asprintf(&path, UNIT_PATH "/%s_2esocket", leaf) < 0)
        return NULL;
    if (mirror_find(mirror, path))
        return path;
    free(path);
    return asprintf(&path, UNIT_PATH "/%s_2eservice", leaf) < 0 ? NULL : path;
}

static int switch_service(const struct mirror_object *service, void *context)
{
    struct service_switch *order = context;
    const char *path = mirror_object_path(service);
    CLEANUP(free_cleanup) char *unit = NULL;
    int error;

    if (strncmp(path, order->prefix, strlen(order->prefix)) != 0)
        return 0;
    order->count++;
    unit = unit_path(order->mirror, path);
    if (!unit)
        return -ENOMEM;
    error = write_add_boolean(order->batch, order->related, path, INTERFACE_SERVICE_ATTRIBUTES,
                              "Running", order->enabled);
    if (!error)
        error = write_until_of(order->batch, unit, order->enabled ? unit_runs : unit_rests, 0);
    if (!error)
        error = write_add_boolean(order->batch, order->related, path, INTERFACE_SERVICE_ATTRIBUTES,
                                  "Enabled", order->enabled);
    return error;
}

/* Without an object that switches it, a protocol stays as it is. */
static int set_service(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    static const char *const interfaces[] = {INTERFACE_SERVICE_ATTRIBUTES, NULL};
    struct service_switch order = {
        .mirror = scope->mirror,
        .prefix = service_prefixes[value->property->key],
        .related = value->pointer,
        .batch = batch,
        .enabled = json_is_true(value->value),
    };
    int error = mirror_each(scope->mirror, SERVICE_PATH, interfaces, switch_service, &order);

    if (error || order.count > 0)
        return error;
    return refuse_property(messages, BASE_PROPERTY_NOT_WRITABLE, value->pointer);
}

/* -- time -- */

static bool ntp_flag(const struct mirror *mirror, const char *path, bool wanted)
{
    const struct mirror_object *timedate = mirror_find(mirror, path);
    bool on;

    return !timedate || !mirror_read_boolean(timedate, INTERFACE_TIMEDATE, "NTP", &on) ||
           on == wanted;
}

static bool ntp_is_on(const struct mirror *mirror, const char *path)
{
    return ntp_flag(mirror, path, true);
}

static bool ntp_is_off(const struct mirror *mirror, const char *path)
{
    return ntp_flag(mirror, path, false);
}

static int set_ntp(const struct patch_value *value, struct write_batch *batch)
{
    bool enabled = json_is_true(value->value);
    int error = manager_time_set_ntp(value->pointer, enabled, batch);

    if (!error)
        write_until(batch, enabled ? ntp_is_on : ntp_is_off, 0);
    return error;
}

struct server_order {
    const struct patch_value *value;
    struct write_batch *batch;
};

static int set_servers_of(const struct mirror_object *interface, void *context)
{
    const struct server_order *order = context;

    return write_add(order->batch, order->value->pointer, mirror_object_path(interface),
                     INTERFACE_ETHERNET, "StaticNTPServers", "as",
                     json_incref(order->value->value));
}

static int set_servers(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    struct server_order order = {value, batch};
    json_t *server;
    size_t i;

    json_array_foreach (value->value, i, server) {
        const char *text = json_string_value(server);
        CLEANUP(free_cleanup) char *pointer = NULL;

        if (text && (host_name_is_valid(text) || ip_is_host(text, IP_V6)))
            continue;
        if (asprintf(&pointer, "%s/%zu", value->pointer, i) < 0) {
            pointer = NULL;
            return -ENOMEM;
        }
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, pointer, server);
    }
    return scope_each(scope, &ethernet_interfaces, NULL, set_servers_of, &order);
}

int network_protocol_apply(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages)
{
    switch ((enum protocol_property)value->property->key) {
    case PROTOCOL_NTP:
        return set_ntp(value, batch);
    case PROTOCOL_NTP_SERVERS:
        return set_servers(scope, value, batch, messages);
    default:
        return set_service(scope, value, batch, messages);
    }
}
