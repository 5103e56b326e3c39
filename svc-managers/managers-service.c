/* Options of this service, and what it mirrors. */
#include "svc-managers/managers-service.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "svc-managers/manager-identity.h"
#include "svc-managers/manager-time.h"
#include "svc-managers/names.h"

/* Beyond those of the tables: what is looked for, called, or put by code. */
const char *const managers_interfaces[] = {
    INTERFACE_BOARD,
    INTERFACE_CHASSIS,
    INTERFACE_BMC,
    INTERFACE_MANAGED_HOST,
    INTERFACE_ADD_OBJECT,
    INTERFACE_FACTORY_RESET,
    INTERFACE_REDUNDANCY_PRIORITY,
    INTERFACE_DELETE,
    INTERFACE_IP_CREATE,
    INTERFACE_STATIC_GATEWAY_CREATE,
    INTERFACE_VLAN_CREATE,
    INTERFACE_CERTIFICATE_INSTALL,
    INTERFACE_CERTIFICATE_REPLACE,
    INTERFACE_CSR,
    INTERFACE_CSR_CREATE,
    INTERFACE_MEDIA_LEGACY,
    INTERFACE_MEDIA_PROXY,
    NULL,
};

const char *const managers_namespaces[] = {
    INVENTORY_PATH,
    LED_PATH,
    STATE_PATH,
    NETWORK_PATH,
    SOFTWARE_PATH,
    BMC_METRIC_PATH,
    CERTIFICATES_PATH,
    VIRTUAL_MEDIA_PATH,
    CONTROL_PATH,
    CONSOLE_PATH,
    NULL,
};

const char *const managers_associations[] = {"identifying", "contained_by", "functional", NULL};

struct managers *managers_of(const struct scope *scope)
{
    return scope->hardware->data;
}

int managers_load(struct hardware *hardware)
{
    return manager_identity_load(hardware->data, hardware->service);
}

void managers_unload(struct hardware *hardware)
{
    free(hardware->data);
}

const char *const managers_systemd_units[] = {
    QUIESCE_UNIT,         GATEWAY_UNIT,
    GATEWAY_SOCKETS,      GATEWAY_PLAIN_SOCKETS,
    SHELL_UNITS,          "sshd.socket", /* with the one before, SSH_SOCKETS */
    SERIAL_CONSOLE_UNITS, GRAPHICAL_CONSOLE_UNITS,
    IPMI_SOCKETS,         "snmpd.socket", /* these two: SNMP_UNITS */
    "snmpd.service",      "ssdpd.socket", /* and these: SSDP_UNITS */
    "ssdpd.service",      NULL,
};

int managers_start(struct service *service)
{
    struct managers *managers = calloc(1, sizeof(*managers));
    int error = managers ? hardware_start(service, &managers_hardware_definition, managers)
                         : -ENOMEM;

    if (error) {
        free(managers);
        return error;
    }
    error = manager_time_start(service_data(service));
    if (error)
        log_warning("event=timedated-not-watched error=\"%s\"", strerror(-error));
    return 0;
}

const struct service_option managers_options[MANAGERS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};
