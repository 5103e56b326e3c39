/* Options of this service, what it mirrors, and what it keeps beside the mirror. */
#include "svc-logs/logs-service.h"

#include <errno.h>
#include <stdlib.h>

#include "svc-logs/log-services.h"
#include "svc-logs/names.h"

/* Beyond those of the tables: what tells which services there are, what they can do, and when there
 * may be new POST codes. */
const char *const logs_interfaces[] = {
    INTERFACE_DELETE_ALL,   INTERFACE_DELETE,        INTERFACE_DUMP_CREATE,
    INTERFACE_MANAGED_HOST, INTERFACE_POST_CODE,     INTERFACE_STATE_HOST,
    INTERFACE_BOOT_RAW,     INTERFACE_BOOT_PROGRESS, NULL,
};

const char *const logs_namespaces[] = {
    LOGGING_PATH, DUMP_PATH, POST_CODES_PATH, STATE_PATH, INVENTORY_PATH, NULL,
};

const struct service_option logs_options[LOGS_OPTION_COUNT] = {
    HARDWARE_BUS_OPTION,
};

struct logs *logs_of(const struct hardware *hardware)
{
    return hardware->data;
}

void logs_changed(struct hardware *hardware, const struct mirror_object *object)
{
    log_service_entry_changed(hardware, object);
    post_code_store_changed(logs_of(hardware)->post_codes, object);
}

void logs_synchronised(struct hardware *hardware)
{
    post_code_store_synchronised(logs_of(hardware)->post_codes);
}

/* -- life -- */

int logs_load(struct hardware *hardware)
{
    struct logs *logs = logs_of(hardware);

    logs->post_codes = post_code_store_new(hardware);
    return logs->post_codes ? 0 : -ENOMEM;
}

void logs_unload(struct hardware *hardware)
{
    struct logs *logs = logs_of(hardware);

    post_code_store_close(logs->post_codes);
    free(logs);
    hardware->data = NULL;
}

int logs_start(struct service *service)
{
    struct logs *logs = calloc(1, sizeof(*logs));
    int error = logs ? hardware_start(service, &logs_hardware_definition, logs) : -ENOMEM;

    if (error && logs)
        post_code_store_close(logs->post_codes);
    if (error)
        free(logs);
    return error;
}
