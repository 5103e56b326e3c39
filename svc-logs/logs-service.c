/* Options of this service, and what it mirrors. */
#include "svc-logs/logs-service.h"

#include "svc-logs/log-services.h"
#include "svc-logs/names.h"

/* Beyond those of the tables: what tells which services there are, and what they can do. */
const char *const logs_interfaces[] = {INTERFACE_DELETE_ALL, INTERFACE_DELETE,
                                       INTERFACE_MANAGED_HOST, NULL};

const char *const logs_namespaces[] = {LOGGING_PATH, INVENTORY_PATH, NULL};

const struct service_option logs_options[LOGS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};

void logs_changed(struct hardware *hardware, const struct mirror_object *object)
{
    log_service_entry_changed(hardware, object);
}

int logs_start(struct service *service)
{
    return hardware_start(service, &logs_hardware_definition, NULL);
}
