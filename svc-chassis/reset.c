/* The action and its ActionInfo: see reset.h. DSP0266 1.21 §7.11 "POST (action)". */
#include "svc-chassis/reset.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"

#define ACTION "Chassis.Reset"
#define RESET_TYPE "ResetType"
#define POWER_CYCLE "PowerCycle"

/* chassis_system0 switches the whole system, where there is one; else the host's own power domain.
 */
static const char *const targets[] = {STATE_PATH "/chassis_system0", STATE_PATH "/chassis0"};

static const struct mirror_object *find_target(const struct mirror *mirror)
{
    for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++) {
        const struct mirror_object *object = mirror_find(mirror, targets[i]);

        if (object && mirror_object_has(object, INTERFACE_STATE_CHASSIS))
            return object;
    }
    return NULL;
}

int reset_put_action(const struct scope *scope, json_t *resource)
{
    json_t *actions, *action;

    if (!find_target(scope->mirror))
        return 0;
    actions = json_object();
    action = json_object();
    if (json_put(resource, "Actions", actions)) {
        json_decref(action);
        return -ENOMEM;
    }
    if (json_put(actions, "#" ACTION, action) ||
        json_put(action, "target", scope_uri(scope->top_uri, "/Actions/" ACTION, NULL)) ||
        json_put(action, "@Redfish.ActionInfo",
                 scope_uri(scope->top_uri, "/ResetActionInfo", NULL)))
        return -ENOMEM;
    return 0;
}

static int build_action_info(const struct scope *scope, json_t **ret_resource)
{
    json_t *resource, *parameters;

    if (!find_target(scope->mirror))
        return SCOPE_E_NOT_FOUND;
    resource = resource_new("ActionInfo.v1_5_0.ActionInfo",
                            scope_uri(scope->top_uri, "/ResetActionInfo", NULL), "ResetActionInfo",
                            "Reset Action Info");
    parameters = json_pack("[{s:s, s:b, s:s, s:[s]}]", "Name", RESET_TYPE, "Required", 1,
                           "DataType", "String", "AllowableValues", POWER_CYCLE);
    if (json_put(resource, "Parameters", parameters)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

const struct resource_kind reset_action_info_kind = {.find = chassis_find,
                                                     .build = build_action_info};

static const char *const reset_types[] = {POWER_CYCLE, NULL};

/* The schema lets a service choose by itself what to do without a ResetType; this one does not. */
static const struct patch_property parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = reset_types},
};

const struct patch_form reset_form = {
    .schema = &schema_Chassis,
    .type = CHASSIS_TYPE,
    .action = "Reset",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

static int run_power_cycle(const struct scope *scope, const struct patch_result *values,
                           struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *target = find_target(scope->mirror);

    if (!target)
        return SCOPE_E_NOT_FOUND;
    return write_add_word(batch, NULL, mirror_object_path(target), INTERFACE_STATE_CHASSIS,
                          "RequestedPowerTransition", "Transition", POWER_CYCLE);
}

const struct resource_action reset_action = {
    .find = chassis_find, .form = &reset_form, .run = run_power_cycle};
