/*
 * ComputerSystem.SerialConsole and GraphicalConsole: the ways to the host's console that systemd
 * has units for. What is not installed is left out.
 */
#include "base/cleanup.h"
#include "hardware/systemd-unit.h"
#include "redfish/json.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

/* bmcweb's limits, and obmc-console-client's way out. */
#define SERIAL_SESSIONS_MAX 15
#define GRAPHICAL_SESSIONS_MAX 4
#define HOT_KEYS "Press ~. to exit console"

const char *const system_console_units[] = {
    "obmc-console-ssh*.socket",
    "phosphor-ipmi-net*.socket",
    "start-ipkvm.service",
    NULL,
};

enum { UNIT_SSH, UNIT_IPMI, UNIT_KVM };

/* Put by code; for docs/mapping. */
const struct property_map system_console_rows[SYSTEM_CONSOLE_ROWS] = {
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "SubState", "SerialConsole/SSH/ServiceEnabled",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_SOCKET, "Listen", "SerialConsole/SSH/Port", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "SubState", "SerialConsole/IPMI/ServiceEnabled",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "SubState", "GraphicalConsole/ServiceEnabled",
                 PROPERTY_CUSTOM),
};

static const struct mirror_object *find_unit(const struct scope *scope, size_t unit)
{
    return systemd_unit_first(scope->mirror, system_console_units[unit]);
}

static json_t *enabled(const struct mirror_object *unit)
{
    return json_boolean(systemd_unit_is_running(unit));
}

static int put_serial(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *ssh = find_unit(scope, UNIT_SSH);
    const struct mirror_object *ipmi = find_unit(scope, UNIT_IPMI);
    uint16_t port;
    int error = 0;

    if (ssh || ipmi)
        error = property_put(resource, "SerialConsole/MaxConcurrentSessions",
                             json_integer(SERIAL_SESSIONS_MAX));
    if (!error && ssh)
        error = property_put(resource, "SerialConsole/SSH/ServiceEnabled", enabled(ssh));
    if (!error && ssh)
        error = property_put(resource, "SerialConsole/SSH/HotKeySequenceDisplay",
                             json_string(HOT_KEYS));
    if (!error && ssh && systemd_socket_port(ssh, &port))
        error = property_put(resource, "SerialConsole/SSH/Port", json_integer(port));
    if (!error && ipmi)
        error = property_put(resource, "SerialConsole/IPMI/ServiceEnabled", enabled(ipmi));
    return error;
}

static int put_graphical(const struct scope *scope, json_t *resource)
{
    static const char *const types[] = {"KVMIP", NULL};
    const struct mirror_object *kvm = find_unit(scope, UNIT_KVM);
    int error;

    if (!kvm)
        return 0;
    error = property_put(resource, "GraphicalConsole/ServiceEnabled", enabled(kvm));
    if (!error)
        error = property_put(resource, "GraphicalConsole/MaxConcurrentSessions",
                             json_integer(GRAPHICAL_SESSIONS_MAX));
    if (!error)
        error = property_put(resource, "GraphicalConsole/ConnectTypesSupported",
                             resource_words(types));
    return error;
}

int system_console_put(const struct scope *scope, json_t *resource)
{
    int error = put_serial(scope, resource);

    return error ? error : put_graphical(scope, resource);
}
