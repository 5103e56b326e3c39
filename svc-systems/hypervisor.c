/*
 * Systems/hypervisor: what runs below the operating systems of a partitioned machine. It is
 * there where D-Bus has its state; it can be started, and its network interfaces be configured.
 * DSP0266 1.21 §7.11 "POST (action)".
 */
#include "svc-systems/hypervisor.h"

#include <errno.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-systems/host-state.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

#define MANAGER_URI "/redfish/v1/Managers/bmc"
#define RESET "ComputerSystem.Reset"
#define RESET_TYPE "ResetType"

static const char *const config_interfaces[] = {INTERFACE_SYSTEM_CONFIGURATION, NULL};

static int take_first(const struct mirror_object *object, void *context)
{
    *(const struct mirror_object **)context = object;
    return 1;
}

const struct mirror_object *hypervisor_config(const struct scope *scope)
{
    const struct mirror_object *config = mirror_find(scope->mirror, HYPERVISOR_NETWORK_PATH);

    if (config && mirror_object_has(config, INTERFACE_SYSTEM_CONFIGURATION))
        return config;
    config = NULL;
    mirror_each(scope->mirror, HYPERVISOR_NETWORK_PATH, config_interfaces, take_first, &config);
    return config;
}

const struct mirror_object *hypervisor_state(const struct scope *scope)
{
    const struct mirror_object *state = mirror_find(scope->mirror, HYPERVISOR_STATE_PATH);

    return state && mirror_object_has(state, INTERFACE_STATE_HOST) ? state : NULL;
}

bool hypervisor_exists(const struct scope *scope)
{
    return hypervisor_state(scope) != NULL;
}

int hypervisor_find(struct scope *scope)
{
    return hypervisor_exists(scope) ? 0 : SCOPE_E_NOT_FOUND;
}

/* -- the system -- */

static const struct host_state_words state_words[] = {
    {"Running", "On", "Enabled"},
    {"Quiesced", "On", "Quiesced"},
    {"Standby", "On", "StandbyOffline"},
    {"TransitioningToRunning", "PoweringOn", "Starting"},
    {"TransitioningToOff", "PoweringOff", "Enabled"},
    {"Off", "Off", "Disabled"},
    {NULL, NULL, NULL},
};

static int put_state(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    return host_state_put(state_words, row, object, resource);
}

static const struct property_map state_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_HOST, "CurrentHostState", "PowerState", PROPERTY_CUSTOM,
                 .put = put_state),
};
static const struct property_map config_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEM_CONFIGURATION, "HostName", "HostName", PROPERTY_TEXT),
};
static const struct resource_map maps[] = {
    {.source = HYPERVISOR_STATE_PATH,
     .locate = hypervisor_state,
     .rows = state_rows,
     .row_count = ARRAY_SIZE(state_rows)},
    {.source = HYPERVISOR_NETWORK_PATH ", or below it",
     .locate = hypervisor_config,
     .rows = config_rows,
     .row_count = ARRAY_SIZE(config_rows)},
};

/* True when the hypervisor tells that it may be started. */
static bool may_start(const struct scope *scope)
{
    const struct mirror_object *state = hypervisor_state(scope);

    return state && host_state_allows(state, "On", false);
}

static int put_hypervisor(const struct scope *scope, json_t *resource)
{
    json_t *managers = json_array();

    if (json_array_append_new(managers, scope_link(MANAGER_URI, "", NULL))) {
        json_decref(managers);
        return -ENOMEM;
    }
    if (resource_put_array_at(resource, "Links/ManagedBy", managers) ||
        json_put(resource, "SystemType", json_string("OS")) ||
        resource_put_action(scope, resource, RESET, "/ResetActionInfo"))
        return -ENOMEM;
    return 0;
}

static const struct resource_link links[] = {
    {"EthernetInterfaces", "/EthernetInterfaces", NULL},
};

const struct resource_kind hypervisor_kind = {
    .find = hypervisor_find,
    .name = "Hypervisor",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_hypervisor,
};

/* -- Reset -- */

static int find_state(struct scope *scope)
{
    return hypervisor_state(scope) ? 0 : SCOPE_E_NOT_FOUND;
}

static int put_parameters(const struct scope *scope, json_t *resource)
{
    json_t *values = json_array();

    if (!values || (may_start(scope) && json_array_append_new(values, json_string("On")))) {
        json_decref(values);
        return -ENOMEM;
    }
    return resource_put_parameter(resource, RESET_TYPE, true, "String", values);
}

const struct resource_kind hypervisor_reset_info_kind = {
    .find = find_state, .name = "Reset Action Info", .put = put_parameters};

static int run_reset(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    if (!may_start(scope))
        return json_array_append_new(messages,
                                     message_new(NULL, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST,
                                                 json_string_value(values->values[0].value),
                                                 RESET_TYPE, RESET, NULL))
                   ? -ENOMEM
                   : 0;
    return write_add_word(batch, NULL, HYPERVISOR_STATE_PATH, INTERFACE_STATE_HOST,
                          "RequestedHostTransition", "Transition", "On");
}

static const char *const reset_values[] = {"On", NULL};

static const struct patch_property parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = reset_values},
};

static const struct patch_form reset_form = {
    .schema = &schema_ComputerSystem,
    .type = COMPUTER_SYSTEM_TYPE,
    .action = "Reset",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

const struct resource_action hypervisor_reset_action = {
    .find = find_state, .form = &reset_form, .run = run_reset};
