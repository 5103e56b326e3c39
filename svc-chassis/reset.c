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
    return find_target(scope->mirror)
               ? resource_put_action(scope, resource, ACTION, "/ResetActionInfo")
               : 0;
}

static const char *const reset_types[] = {POWER_CYCLE, NULL};

static int find_action_info(struct scope *scope)
{
    int outcome = chassis_find(scope);

    return outcome == 0 && !find_target(scope->mirror) ? SCOPE_E_NOT_FOUND : outcome;
}

static int put_action_info(const struct scope *scope, json_t *resource)
{
    return resource_put_parameter(resource, RESET_TYPE, true, "String",
                                  resource_words(reset_types));
}

const struct resource_kind reset_action_info_kind = {
    .find = find_action_info, .name = "Reset Action Info", .put = put_action_info};

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
