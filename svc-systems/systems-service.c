/* Options of this service, and what it mirrors beyond what its tables name. */
#include "svc-systems/systems-service.h"

#include "svc-systems/names.h"

const char *const systems_interfaces[] = {
    INTERFACE_ITEM, INTERFACE_ACCELERATOR, INTERFACE_BOARD,        INTERFACE_CHASSIS, INTERFACE_CPU,
    INTERFACE_NMI,  INTERFACE_TPM,         INTERFACE_MANAGED_HOST, INTERFACE_SYSTEM,  NULL,
};

const char *const systems_namespaces[] = {
    INVENTORY_PATH, CONTROL_PATH,  STATE_PATH,  LED_PATH, LOGGING_SETTINGS_PATH,
    PFR_PATH,       WATCHDOG_PATH, METRIC_PATH, NULL,
};

const char *const systems_associations[] = {
    "chassis",     "connected_to", "connecting", "contained_by", "drive",
    "identifying", "measured_by",  "storage",    NULL,
};

const struct service_option systems_options[SYSTEMS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};

int systems_start(struct service *service)
{
    return hardware_start(service, &systems_hardware_definition, NULL);
}
