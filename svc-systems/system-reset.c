/*
 * ComputerSystem.Reset. Which values there are follows from what the host allows now
 * (AllowedHostTransitions); ForceOff and PowerCycle are always there, as in bmcweb, Nmi where the
 * host takes one. DSP0266 1.21 §7.11 "POST (action)".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/message.h"
#include "hardware/host.h"
#include "svc-systems/host-state.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

#define ACTION "ComputerSystem.Reset"
#define RESET_TYPE "ResetType"

/* What each value asks for. */
static const struct reset_row {
    const char *value;
    const char *needs;      /* the transition that must be allowed now; NULL: always there */
    const char *transition; /* what is requested of the host; NULL: see below */
    const char *chassis;    /* of the chassis */
} reset_rows[] = {
    {.value = "On", .needs = "On", .transition = "On"},
    {.value = "ForceOn", .needs = "On", .transition = "On"},
    {.value = "ForceOff", .chassis = "Off"},
    {.value = "GracefulShutdown", .needs = "Off", .transition = "Off"},
    {.value = "GracefulRestart", .needs = "GracefulWarmReboot", .transition = "GracefulWarmReboot"},
    {.value = "ForceRestart", .needs = "ForceWarmReboot", .transition = "ForceWarmReboot"},
    {.value = "PowerCycle", .transition = "Reboot"},
    {.value = "Nmi"},
};

static const char *const reset_values[] = {
    "On",         "ForceOn", "ForceOff", "GracefulShutdown", "GracefulRestart", "ForceRestart",
    "PowerCycle", "Nmi",     NULL};

static const struct mirror_object *nmi_object(const struct scope *scope)
{
    return host_object(scope, CONTROL_PATH "/host", "/nmi", INTERFACE_NMI);
}

/* True when the host allows it now; a host that does not tell allows all transitions. */
static bool is_allowed(const struct scope *scope, const struct reset_row *row)
{
    if (!row->transition && !row->chassis)
        return nmi_object(scope) != NULL;
    return !row->needs || host_state_allows(system_state_object(scope), row->needs, true);
}

static json_t *allowed_values(const struct scope *scope)
{
    json_t *values = json_array();

    for (size_t i = 0; values && i < ARRAY_SIZE(reset_rows); i++) {
        if (is_allowed(scope, &reset_rows[i]) &&
            json_array_append_new(values, json_string(reset_rows[i].value))) {
            json_decref(values);
            return NULL;
        }
    }
    return values;
}

int system_reset_put(const struct scope *scope, json_t *resource)
{
    return system_state_object(scope)
               ? resource_put_action(scope, resource, ACTION, "/ResetActionInfo")
               : 0;
}

/* -- ResetActionInfo -- */

static int find_reset(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->object = NULL; /* its Name is not that of the system */
    return system_state_object(scope) ? 0 : SCOPE_E_NOT_FOUND;
}

static int put_parameters(const struct scope *scope, json_t *resource)
{
    json_t *values = allowed_values(scope);

    return values ? resource_put_parameter(resource, RESET_TYPE, true, "String", values) : -ENOMEM;
}

const struct resource_kind system_reset_info_kind = {
    .find = find_reset, .name = "Reset Action Info", .put = put_parameters};

/* -- the action -- */

static int refuse(const char *value, json_t *messages)
{
    json_t *message = message_new(NULL, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST, value, RESET_TYPE,
                                  ACTION, NULL);

    return message && json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

static int request_transition(const struct scope *scope, const struct reset_row *row,
                              struct write_batch *batch)
{
    const struct mirror_object *object;

    if (row->chassis) {
        object = host_object(scope, STATE_PATH "/chassis", "", INTERFACE_STATE_CHASSIS);
        return object ? write_add_word(batch, NULL, mirror_object_path(object),
                                       INTERFACE_STATE_CHASSIS, "RequestedPowerTransition",
                                       "Transition", row->chassis)
                      : SCOPE_E_NOT_FOUND;
    }
    object = system_state_object(scope);
    return write_add_word(batch, NULL, mirror_object_path(object), INTERFACE_STATE_HOST,
                          "RequestedHostTransition", "Transition", row->transition);
}

static int run_reset(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    const char *value = json_string_value(values->values[0].value);
    const struct reset_row *row = reset_rows;

    /* The form has checked that the value is one of them. */
    while (strcmp(row->value, value) != 0)
        row++;
    if (!is_allowed(scope, row))
        return refuse(value, messages);
    if (row->transition || row->chassis)
        return request_transition(scope, row, batch);
    return write_add_call(batch, NULL, NULL, mirror_object_path(nmi_object(scope)), INTERFACE_NMI,
                          "NMI", NULL, NULL);
}

/* The schema lets a service choose by itself what to do without a ResetType; this one does not. */
static const struct patch_property parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = reset_values},
};

static const struct patch_form form = {
    .schema = &schema_ComputerSystem,
    .type = COMPUTER_SYSTEM_TYPE,
    .action = "Reset",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

const struct resource_action system_reset_action = {
    .find = find_reset, .form = &form, .run = run_reset};
