/* Options of this service, and what it mirrors beyond what its tables name. */
#include "svc-systems/systems-service.h"

#include "svc-systems/names.h"

/* One a line: areas of resources add theirs. */
// clang-format off
const char *const systems_interfaces[] = {
    INTERFACE_ITEM,
    INTERFACE_ACCELERATOR,
    INTERFACE_BIOS_PASSWORD,
    INTERFACE_BMC,
    INTERFACE_BOARD,
    INTERFACE_CHASSIS,
    INTERFACE_CPU,
    INTERFACE_MANAGED_HOST,
    INTERFACE_NMI,
    INTERFACE_SYSTEM,
    INTERFACE_TPM,
    NULL,
};

const char *const systems_namespaces[] = {
    BIOS_CONFIG_PATH,
    CONTROL_PATH,
    HYPERVISOR_NETWORK_PATH,
    INVENTORY_PATH,
    LED_PATH,
    LOGGING_SETTINGS_PATH,
    METRIC_PATH,
    PFR_PATH,
    SOFTWARE_PATH,
    STATE_PATH,
    WATCHDOG_PATH,
    NULL,
};

const char *const systems_associations[] = {
    "chassis",
    "connected_to",
    "connecting",
    "contained_by",
    "containing",
    "controlled_by",
    "drive",
    "functional",
    "identifying",
    "measured_by",
    "ran_on",
    "storage",
    NULL,
};
// clang-format on

const struct service_option systems_options[SYSTEMS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};

int systems_start(struct service *service)
{
    return hardware_start(service, &systems_hardware_definition, NULL);
}
