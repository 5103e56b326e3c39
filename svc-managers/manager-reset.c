/*
 * See manager-reset.h. The factory reset is made by the updater at the next start, so the BMC is
 * restarted once it has answered. Sources: phosphor-state-manager xyz/openbmc_project/State/BMC,
 * phosphor-dbus-interfaces xyz/openbmc_project/Common/FactoryReset.
 */
#include "svc-managers/manager-reset.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

#define RESET "Manager.Reset"
#define RESET_TO_DEFAULTS "Manager.ResetToDefaults"
#define RESET_TYPE "ResetType"

static const struct {
    const char *reset_type, *transition;
} reset_rows[] = {
    {"GracefulRestart", "Reboot"},
    {"ForceRestart", "HardReboot"},
};

static const char *const reset_types[] = {"GracefulRestart", "ForceRestart", NULL};
static const char *const default_types[] = {"ResetAll", NULL};

/* Where the updater listens: the newer place first. */
static const char *const factory_paths[] = {SOFTWARE_PATH "/bmc", SOFTWARE_PATH};

static bool has(const struct mirror *mirror, const char *path, const char *interface)
{
    const struct mirror_object *object = mirror_find(mirror, path);

    return object && mirror_object_has(object, interface);
}

static const char *find_factory_path(const struct mirror *mirror)
{
    for (size_t i = 0; i < ARRAY_SIZE(factory_paths); i++) {
        if (has(mirror, factory_paths[i], INTERFACE_FACTORY_RESET))
            return factory_paths[i];
    }
    return NULL;
}

int manager_reset_add(struct write_batch *batch, const char *related, const char *transition)
{
    return write_add_word(batch, related, BMC_STATE_PATH, INTERFACE_STATE_BMC,
                          "RequestedBMCTransition", "Transition", transition);
}

int manager_reset_put(const struct scope *scope, json_t *resource)
{
    int error = 0;

    if (!has(scope->mirror, BMC_STATE_PATH, INTERFACE_STATE_BMC))
        return 0;
    error = resource_put_action(scope, resource, RESET, "/ResetActionInfo");
    if (error || !find_factory_path(scope->mirror))
        return error;
    error = resource_put_action(scope, resource, RESET_TO_DEFAULTS, NULL);
    return error ? error
                 : property_put(resource,
                                "Actions/#" RESET_TO_DEFAULTS "/" RESET_TYPE
                                "@Redfish.AllowableValues",
                                resource_words(default_types));
}

/* -- ResetActionInfo -- */

static int find_reset(struct scope *scope)
{
    int outcome = manager_find(scope);

    if (outcome == 0 && !has(scope->mirror, BMC_STATE_PATH, INTERFACE_STATE_BMC))
        return SCOPE_E_NOT_FOUND;
    return outcome;
}

static int put_parameters(const struct scope *scope, json_t *resource)
{
    return resource_put_parameter(resource, RESET_TYPE, true, "String",
                                  resource_words(reset_types));
}

const struct resource_kind reset_action_info_kind = {
    .find = find_reset,
    .name = "Reset Action Info",
    .put = put_parameters,
};

/* -- the actions -- */

static const struct patch_property reset_parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = reset_types},
};

static const struct patch_form reset_form = {
    .schema = &schema_Manager,
    .type = MANAGER_TYPE,
    .action = "Reset",
    .properties = reset_parameters,
    .property_count = ARRAY_SIZE(reset_parameters),
};

static int run_reset(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    const char *reset_type = json_string_value(values->values[0].value);

    for (size_t i = 0; i < ARRAY_SIZE(reset_rows); i++) {
        if (strcmp(reset_rows[i].reset_type, reset_type) == 0)
            return manager_reset_add(batch, NULL, reset_rows[i].transition);
    }
    return -EINVAL; /* the form allows no other */
}

const struct resource_action manager_reset_action = {
    .find = find_reset, .form = &reset_form, .run = run_reset};

static const struct patch_property default_parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = default_types},
};

static const struct patch_form default_form = {
    .schema = &schema_Manager,
    .type = MANAGER_TYPE,
    .action = "ResetToDefaults",
    .properties = default_parameters,
    .property_count = ARRAY_SIZE(default_parameters),
};

static int find_factory(struct scope *scope)
{
    int outcome = find_reset(scope);

    return outcome == 0 && !find_factory_path(scope->mirror) ? SCOPE_E_NOT_FOUND : outcome;
}

static int run_reset_to_defaults(const struct scope *scope, const struct patch_result *values,
                                 struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, find_factory_path(scope->mirror),
                               INTERFACE_FACTORY_RESET, "Reset", NULL, NULL);

    write_then(batch);
    return error ? error : manager_reset_add(batch, NULL, "Reboot");
}

const struct resource_action manager_reset_to_defaults_action = {
    .find = find_factory, .form = &default_form, .run = run_reset_to_defaults};
