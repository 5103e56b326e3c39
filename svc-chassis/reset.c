/* The action and its ActionInfo: see reset.h. DSP0266 1.21 §7.11 "POST (action)". */
#include "svc-chassis/reset.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-chassis/names.h"
#include "svc-chassis/resource.h"

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
        json_put(action, "target", scope_uri(scope->chassis_uri, "/Actions/" ACTION, NULL)) ||
        json_put(action, "@Redfish.ActionInfo",
                 scope_uri(scope->chassis_uri, "/ResetActionInfo", NULL)))
        return -ENOMEM;
    return 0;
}

static int build_action_info(const struct scope *scope, json_t **ret_resource)
{
    json_t *resource, *parameters;

    if (!find_target(scope->mirror))
        return SCOPE_E_NOT_FOUND;
    resource = resource_new("ActionInfo.v1_5_0.ActionInfo",
                            scope_uri(scope->chassis_uri, "/ResetActionInfo", NULL),
                            "ResetActionInfo", "Reset Action Info");
    parameters = json_pack("[{s:s, s:b, s:s, s:[s]}]", "Name", RESET_TYPE, "Required", 1,
                           "DataType", "String", "AllowableValues", POWER_CYCLE);
    if (json_put(resource, "Parameters", parameters)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

const struct resource_kind reset_action_info_kind = {.parameter_count = 1,
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

static void start_power_cycle(struct service_request *request, struct mirror *mirror,
                              const char *path)
{
    struct write_batch *batch = write_batch_new(request, mirror);

    if (!batch ||
        write_add_text(batch, NULL, path, INTERFACE_STATE_CHASSIS, "RequestedPowerTransition",
                       INTERFACE_STATE_CHASSIS ".Transition." POWER_CYCLE)) {
        write_batch_free(batch);
        service_reply_failed(request, "cause=out-of-memory");
        return;
    }
    write_batch_run(batch, NULL);
}

void reset_post(struct service_request *request)
{
    struct chassis_service *owner = resource_ready_owner(request);
    const struct mirror_object *target;
    struct patch_result result;
    struct scope scope;
    int outcome;

    if (!owner)
        return;
    outcome = scope_init(&scope, owner, request, 1);
    scope_deinit(&scope);
    target = find_target(owner->mirror);
    if (outcome == SCOPE_E_NOT_FOUND || (outcome == 0 && !target)) {
        service_reply_not_found(request);
    } else if (outcome != 0) {
        service_reply_failed(request, "cause=out-of-memory");
    } else if (service_request_check(request, &reset_form, NULL, &result)) {
        patch_result_deinit(&result);
        start_power_cycle(request, owner->mirror, mirror_object_path(target));
    }
}
