/*
 * POST to an action: found in the schema or, for those of vendors, in the resource; its parameters
 * are checked; then it does what the behaviours say. DSP0266 1.21 §7.11 "POST (action)".
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "svc-emulator/account.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/emulator.h"
#include "svc-emulator/form.h"

struct action {
    const struct target *target;
    json_t *resource;
    const json_t *listed; /* in the resource's Actions; NULL: not there */
    const char *name; /* "Chassis.Reset", as the schema writes it, whatever a vendor's target is */
    struct schema_action fact; /* with has_fact */
    bool has_fact;
    json_t *allowed;          /* what is said of its parameters, as annotations of `listed` */
    const json_t *parameters; /* of its ActionInfo; NULL: it has none */
    json_t *action_info;
};

static void action_deinit(struct action *action)
{
    json_decref(action->resource);
    json_decref(action->allowed);
    json_decref(action->action_info);
}

/* -- finding it -- */

/* By key ("#Chassis.Reset"; those of Oem with "Oem/" in front, or without) or by target, which
 * vendors choose freely. */
static bool is_meant(const struct target *target, bool is_oem, const char *key, const json_t *value)
{
    const char *uri = json_string_value(json_object_get(value, "target"));
    const char *name = target->action;
    char path[IPC_URI_BYTES_MAX + 1];
    size_t size = strlen(target->path);

    if (is_oem && strncmp(name, "Oem/", strlen("Oem/")) == 0)
        name += strlen("Oem/");
    if (key[0] == '#' && strcmp(key + 1, name) == 0)
        return true;
    if (!links_path(uri, path) || strncmp(path, target->path, size) != 0)
        return false;
    return (strncmp(path + size, "/Actions/", strlen("/Actions/")) == 0 &&
            strcmp(path + size + strlen("/Actions/"), target->action) == 0) ||
           (path[size] == '/' && strcmp(path + size + 1, target->action) == 0);
}

static const json_t *find_listed(const struct target *target, const json_t *actions, bool is_oem,
                                 const char **ret_key)
{
    const char *key;
    json_t *value;

    json_object_foreach ((json_t *)actions, key, value) {
        const json_t *inner;

        if (!json_is_object(value))
            continue;
        if (is_meant(target, is_oem, key, value)) {
            *ret_key = key;
            return value;
        }
        inner = key[0] != '#'
                    ? find_listed(target, value, is_oem || strcmp(key, "Oem") == 0, ret_key)
                    : NULL;
        if (inner)
            return inner;
    }
    return NULL;
}

/* "ComputerSystem.Reset" of a ComputerSystem. */
static bool find_fact(struct action *action)
{
    struct schema_type type = action->target->place.type;
    const char *name = action->name, *dot = strchr(name, '.');

    if (!type.schema || !dot || strlen(schema_name(type.schema)) != (size_t)(dot - name) ||
        strncmp(schema_name(type.schema), name, (size_t)(dot - name)) != 0)
        return false;
    return schema_action_find(type, ipc_text(dot + 1), &action->fact) == 0;
}

/* -- what is said of its parameters: annotations, and the ActionInfo resource -- */

static int take_parameter(struct action *action, const json_t *parameter)
{
    const char *name = json_string_value(json_object_get(parameter, "Name"));
    json_t *values = json_object_get(parameter, "AllowableValues");
    char annotation[192];

    if (!name || !json_is_array(values))
        return 0;
    snprintf(annotation, sizeof(annotation), "%s@Redfish.AllowableValues", name);
    if (json_object_get(action->allowed, annotation))
        return 0;
    return json_put(action->allowed, annotation, json_incref(values));
}

static int find_parameters(struct action *action)
{
    const char *uri = json_string_value(json_object_get(action->listed, "@Redfish.ActionInfo"));
    char path[IPC_URI_BYTES_MAX + 1];
    const json_t *parameter;
    size_t index;
    int r = 0;

    action->allowed = action->listed ? json_copy((json_t *)action->listed) : json_object();
    if (!action->allowed)
        return -ENOMEM;
    if (!uri)
        return 0;
    r = links_read(action->target->bmc, uri, path, &action->action_info);
    if (r < 0)
        return r == -ENOENT ? 0 : r; /* a link of the mockup's that leads nowhere */
    action->parameters = json_object_get(action->action_info, "Parameters");
    json_array_foreach (action->parameters, index, parameter) {
        if (r == 0)
            r = take_parameter(action, parameter);
    }
    return r;
}

/* -- checking them -- */

/* Whether the request was answered. */
static bool refuse_by_schema(struct service_request *request, const struct action *action)
{
    struct patch_result result = {0};
    struct form form;
    int r;

    r = form_init_action(&form, action->target->place.type, &action->fact, action->allowed);
    if (r == 0)
        r = patch_check(&form.form, service_request_body(request), NULL, &result);
    if (r == PATCH_E_REFUSED)
        service_reply_messages(request, TAKE(result.messages));
    else if (r < 0)
        emulator_fail(request, "action", r);
    patch_result_deinit(&result);
    form_deinit(&form);
    return r != 0;
}

static bool is_allowed(const json_t *allowable, const json_t *value)
{
    const json_t *one;
    size_t index;

    if (!json_is_array(allowable) || !json_is_string(value))
        return true;
    json_array_foreach (allowable, index, one) {
        if (json_equal(one, value))
            return true;
    }
    return false;
}

/* An action that no schema of ours has: what the resource itself says of it. */
static bool refuse_by_resource(struct service_request *request, const struct action *action)
{
    const json_t *body = service_request_body(request), *parameter;
    const char *name;
    json_t *value;
    size_t index;

    json_array_foreach (action->parameters, index, parameter) {
        name = json_string_value(json_object_get(parameter, "Name"));
        if (name && json_is_true(json_object_get(parameter, "Required")) &&
            !json_object_get(body, name)) {
            service_reply_message(request, NULL, BASE_ACTION_PARAMETER_MISSING,
                                  action->target->action, name, NULL);
            return true;
        }
    }
    json_object_foreach ((json_t *)body, name, value) {
        char annotation[192];

        snprintf(annotation, sizeof(annotation), "%s@Redfish.AllowableValues", name);
        if (!is_allowed(json_object_get(action->allowed, annotation), value)) {
            service_reply_message(request, NULL, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST,
                                  json_string_value(value), name, action->target->action, NULL);
            return true;
        }
    }
    return false;
}

static bool refuse_parameters(struct service_request *request, const struct action *action)
{
    if (action->target->enforce == ENFORCE_NONE)
        return false;
    return action->has_fact ? refuse_by_schema(request, action)
                            : refuse_by_resource(request, action);
}

void run_action(struct service_request *request, const struct target *target)
{
    CLEANUP(action_deinit) struct action action = {.target = target};
    char escaped[LOG_ESCAPED_MAX], escaped_name[LOG_ESCAPED_MAX];
    const char *key = "";
    int r = bmc_read(target->bmc, ipc_text(target->path), &action.resource);

    if (r == 0) {
        action.listed = find_listed(target, json_object_get(action.resource, "Actions"), false,
                                    &key);
        action.name = key[0] == '#' ? key + 1 : target->action;
        action.has_fact = find_fact(&action);
        r = find_parameters(&action);
    }
    if (r < 0) {
        emulator_fail(request, "action", r);
        return;
    }
    if (!action.listed && !action.has_fact) {
        service_reply_message(request, NULL, BASE_ACTION_NOT_SUPPORTED, target->action, NULL);
        return;
    }
    if (refuse_parameters(request, &action))
        return;
    log_info("request=%s bmc=%s uri=%s action=%s", service_request_id(request),
             bmc_name(target->bmc), log_escape(target->path, strlen(target->path), escaped),
             log_escape(action.name, strlen(action.name), escaped_name));
    if (strcmp(action.name, "ManagerAccount.ChangePassword") == 0)
        account_change_password(request, target);
    else
        behavior_act(request, target, action.name, action.resource);
}
