/* See manager-console.h. Units: dropbear, obmc-console, obmc-ikvm. */
#include "svc-managers/manager-console.h"

#include <errno.h>

#include "base/cleanup.h"
#include "hardware/systemd-unit.h"
#include "redfish/json.h"
#include "svc-managers/names.h"

const struct property_map manager_console_rows[MANAGER_CONSOLE_ROW_COUNT] = {
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "SubState", "<console>/ServiceEnabled", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_SOCKET, "MaxConnections", "<console>/MaxConcurrentSessions",
                 PROPERTY_CUSTOM),
};

static const struct {
    const char *property, *unit, *connect_type;
} console_rows[] = {
    {"CommandShell", SHELL_UNITS, "SSH"},
    {"SerialConsole", SERIAL_CONSOLE_UNITS, "SSH"},
    {"GraphicalConsole", GRAPHICAL_CONSOLE_UNITS, "KVMIP"},
};

static int put_console(const struct mirror_object *unit, const char *connect_type, json_t *console)
{
    uint64_t sessions;

    if (json_put(console, "ServiceEnabled", json_boolean(systemd_unit_is_running(unit))) ||
        json_put(console, "ConnectTypesSupported", json_pack("[s]", connect_type)))
        return -ENOMEM;
    if (!mirror_read_unsigned(unit, INTERFACE_SYSTEMD_SOCKET, "MaxConnections", &sessions) ||
        sessions == 0)
        return 0;
    return json_put(console, "MaxConcurrentSessions", json_integer((json_int_t)sessions));
}

int manager_console_put(const struct scope *scope, json_t *resource)
{
    for (size_t i = 0; i < ARRAY_SIZE(console_rows); i++) {
        const struct mirror_object *unit = systemd_unit_first(scope->mirror, console_rows[i].unit);
        json_t *console;

        if (!unit)
            continue;
        console = json_object();
        if (json_put(resource, console_rows[i].property, console) ||
            put_console(unit, console_rows[i].connect_type, console))
            return -ENOMEM;
    }
    return 0;
}
