/*
 * The tables of the registries, see registry.h. Rows are in registries/; their facts are compared
 * with the official files by tests/unit/redfish/test-registries.py.
 */
#include "redfish/registry.h"

#include <string.h>

#include "base/cleanup.h"
#include "redfish/message.h"

#define REGISTRY_ROW(id, severity, parameters, text, resolution, clears)                           \
#id "\0" #severity "\0" parameters "\0" text "\0" resolution "\0" clears

#define REGISTRY_ROWS_FILE "redfish/registries/account-security.inc"
#define REGISTRY_ROWS account_security
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/automation-node-event.inc"
#define REGISTRY_ROWS automation_node_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/composition.inc"
#define REGISTRY_ROWS composition
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/environmental.inc"
#define REGISTRY_ROWS environmental
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/ethernet-fabric.inc"
#define REGISTRY_ROWS ethernet_fabric
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/fabric.inc"
#define REGISTRY_ROWS fabric
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/heartbeat-event.inc"
#define REGISTRY_ROWS heartbeat_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/job-event.inc"
#define REGISTRY_ROWS job_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/license.inc"
#define REGISTRY_ROWS license
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/log-service.inc"
#define REGISTRY_ROWS log_service
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/manager-event.inc"
#define REGISTRY_ROWS manager_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/network-device.inc"
#define REGISTRY_ROWS network_device
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/platform.inc"
#define REGISTRY_ROWS platform
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/power.inc"
#define REGISTRY_ROWS power
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/resource-event.inc"
#define REGISTRY_ROWS resource_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/sensor-event.inc"
#define REGISTRY_ROWS sensor_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/service-communications.inc"
#define REGISTRY_ROWS service_communications
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/storage-device.inc"
#define REGISTRY_ROWS storage_device
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/task-event.inc"
#define REGISTRY_ROWS task_event
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/telemetry.inc"
#define REGISTRY_ROWS telemetry
#include "redfish/registry-rows-internal.inc"
#define REGISTRY_ROWS_FILE "redfish/registries/update.inc"
#define REGISTRY_ROWS update
#include "redfish/registry-rows-internal.inc"

#define ROWS(rows) (const char *)&(rows), sizeof(rows)

static const struct {
    const char *prefix, *version, *owner, *summary;
    const char *rows; /* NULL: those of redfish/message.h */
    size_t size;
} registries[] = {
    {"AccountSecurity", "1.0.1", "DMTF",
     "Log-in, accounts and roles: for audit logs and for events about security.",
     ROWS(account_security)},
    {"AutomationNodeEvent", "1.0.1", "PICMG", "What automation nodes do.",
     ROWS(automation_node_event)},
    {"Base", &BASE_MESSAGES_VERSION BASE_MESSAGES_ERRATUM[5], "DMTF",
     "Answers to requests, good ones and errors.", NULL, 0},
    {"Composition", "1.1.3", "DMTF", "Resource blocks, resource zones and the Compose action.",
     ROWS(composition)},
    {"Environmental", "1.4.0", "DMTF", "Temperature, humidity, pressure, fans and liquid cooling.",
     ROWS(environmental)},
    {"EthernetFabric", "1.0.2", "DMTF",
     "Switches of an Ethernet fabric: multi-chassis link aggregation, LLDP, routing.",
     ROWS(ethernet_fabric)},
    {"Fabric", "1.0.3", "DMTF", "Switches, ports, cables and what is connected over a fabric.",
     ROWS(fabric)},
    {"HeartbeatEvent", "1.1.1", "DMTF", "Signs of life of the service.", ROWS(heartbeat_event)},
    {"JobEvent", "1.1.1", "DMTF", "What jobs do.", ROWS(job_event)},
    {"License", "1.0.4", "DMTF", "Licenses that are installed, and what is wrong with them.",
     ROWS(license)},
    {"LogService", "1.1.0", "DMTF", "Logs and diagnostic data.", ROWS(log_service)},
    {"ManagerEvent", "1.0.0", "DMTF", "Managers that restart.", ROWS(manager_event)},
    {"NetworkDevice", "1.1.1", "DMTF", "Network adapters, their ports and their links.",
     ROWS(network_device)},
    {"Platform", "1.3.2", "DMTF", "Processors, memory, PCIe devices and the platform as a whole.",
     ROWS(platform)},
    {"Power", "1.2.0", "DMTF", "Voltage, current, power supplies, circuits and outlets.",
     ROWS(power)},
    {"ResourceEvent", "1.4.3", "DMTF", "What happens to any resource.", ROWS(resource_event)},
    {"SensorEvent", "1.1.0", "DMTF", "Sensors of any kind, and what they read.",
     ROWS(sensor_event)},
    {"ServiceCommunications", "1.0.1", "DMTF",
     "Trouble between this service and others that it talks to.", ROWS(service_communications)},
    {"StorageDevice", "1.5.1", "DMTF", "Drives, volumes, storage controllers and their batteries.",
     ROWS(storage_device)},
    {"TaskEvent", "1.0.5", "DMTF", "What tasks do.", ROWS(task_event)},
    {"Telemetry", "1.1.1", "DMTF", "Triggers of metrics, and telemetry data.", ROWS(telemetry)},
    {"Update", "1.3.0", "DMTF", "How a software update gets on.", ROWS(update)},
};

bool registry_at(size_t index, struct registry *ret_registry)
{
    if (index >= ARRAY_SIZE(registries))
        return false;
    *ret_registry = (struct registry){registries[index].prefix, registries[index].version,
                                      registries[index].owner, registries[index].summary, index};
    return true;
}

bool registry_find(struct ipc_text prefix, struct registry *ret_registry)
{
    for (size_t i = 0; i < ARRAY_SIZE(registries); i++) {
        if (ipc_text_equal(prefix, registries[i].prefix))
            return registry_at(i, ret_registry);
    }
    return false;
}

/* -- messages -- */

/* What most good news asks for. */
static const char *resolution_of(const char *resolution)
{
    return *resolution ? resolution : "Nothing needs to be done.";
}

static bool next_of_base(size_t *cursor, struct registry_message *ret_message)
{
    const struct message_fact *fact;

    if (*cursor >= BASE_MESSAGE_COUNT)
        return false;
    fact = message_fact((enum base_message)(*cursor)++);
    *ret_message = (struct registry_message){
        .id = fact->id,
        .severity = fact->severity,
        .parameters = fact->parameters,
        .text = fact->text,
        .resolution = fact->resolution,
        .clears = "",
    };
    return true;
}

bool registry_next(const struct registry *registry, size_t *cursor,
                   struct registry_message *ret_message)
{
    const char *texts[6];
    const char *at;

    if (!registries[registry->index].rows)
        return next_of_base(cursor, ret_message);
    if (*cursor >= registries[registry->index].size)
        return false;
    at = registries[registry->index].rows + *cursor;
    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        texts[i] = at;
        at += strlen(at) + 1;
    }
    *cursor = (size_t)(at - registries[registry->index].rows);
    *ret_message = (struct registry_message){
        texts[0], texts[1], texts[2], texts[3], resolution_of(texts[4]), texts[5],
    };
    return true;
}

/* -- by MessageId -- */

static bool is_made_of(struct ipc_text text, bool of_letters)
{
    for (size_t i = 0; i < text.size; i++) {
        bool digit = text.data[i] >= '0' && text.data[i] <= '9';
        bool letter = (text.data[i] >= 'A' && text.data[i] <= 'Z') ||
                      (text.data[i] >= 'a' && text.data[i] <= 'z');

        if (!digit && !(of_letters && letter))
            return false;
    }
    return text.size > 0;
}

bool registry_split_message_id(struct ipc_text message_id, struct ipc_text *ret_prefix,
                               struct ipc_text *ret_key)
{
    const char *at = message_id.data, *end = at + message_id.size;
    struct ipc_text parts[5];
    size_t count = 0;

    for (bool more = message_id.size > 0; more; count++) {
        const char *dot = memchr(at, '.', (size_t)(end - at));

        if (count == ARRAY_SIZE(parts))
            return false;
        parts[count] = (struct ipc_text){at, (size_t)((dot ? dot : end) - at)};
        more = dot != NULL;
        at = dot ? dot + 1 : end;
    }
    if (count < 4)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!is_made_of(parts[i], i == 0 || i == count - 1))
            return false;
    }
    *ret_prefix = parts[0];
    *ret_key = parts[count - 1];
    return true;
}

bool registry_find_message(struct ipc_text message_id, struct registry_message *ret_message)
{
    struct registry_message message;
    struct registry registry;
    struct ipc_text prefix, key;
    size_t cursor = 0;

    if (!registry_split_message_id(message_id, &prefix, &key) || !registry_find(prefix, &registry))
        return false;
    while (registry_next(&registry, &cursor, &message)) {
        if (ipc_text_equal(key, message.id)) {
            *ret_message = message;
            return true;
        }
    }
    return false;
}
