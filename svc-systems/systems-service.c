/* Options of this service, and what it mirrors beyond what its tables name. */
#include "svc-systems/systems-service.h"

#include "hardware/names.h"

const char *const systems_interfaces[] = {
    INTERFACE_ITEM,
    NULL,
};

const char *const systems_namespaces[] = {
    INVENTORY_PATH,
    NULL,
};

const char *const systems_associations[] = {
    "identifying",
    NULL,
};

const struct service_option systems_options[SYSTEMS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};

int systems_start(struct service *service)
{
    return hardware_start(service, &systems_hardware_definition, NULL);
}
