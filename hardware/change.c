/*
 * PATCH, POST and DELETE of kinds of resources, and actions: the body is checked whole, its writes
 * are collected, and then run. DSP0266 1.21 §7.7 "PATCH (update)", §7.9 "POST (create)", §7.10
 * "DELETE (delete)", §7.11 "POST (action)".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "hardware/resource-internal.h"
#include "redfish/message.h"

/* What a request comes to. */
struct change {
    struct write_batch *batch;
    json_t *messages; /* for the answer */
    bool is_refused;  /* they say why nothing is to be written */
};

/* -- one value by the tables -- */

/* The row that writes this pointer ("/Boot/StopBootOnFault"), and its object. */
static const struct property_map *find_row(const struct scope *scope,
                                           const struct resource_kind *kind, const char *pointer,
                                           const struct mirror_object **ret_object)
{
    for (size_t i = 0; i < kind->map_count; i++) {
        const struct resource_map *map = &kind->maps[i];

        for (size_t row = 0; row < map->row_count; row++) {
            if (!map->rows[row].write || strcmp(map->rows[row].pointer, pointer + 1) != 0)
                continue;
            *ret_object = map->locate ? map->locate(scope) : scope->object;
            if (*ret_object && mirror_object_has(*ret_object, map->rows[row].interface))
                return &map->rows[row];
        }
    }
    return NULL;
}

static int refuse_value(const struct patch_value *value, json_t *messages)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value->value, JSON_ENCODE_ANY | JSON_COMPACT);
    json_t *message = text ? message_new(value->pointer, BASE_PROPERTY_VALUE_INCORRECT,
                                         strrchr(value->pointer, '/') + 1, text, NULL)
                           : NULL;

    return message && json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

int resource_apply(const struct scope *scope, const struct resource_kind *kind,
                   const struct patch_value *value, struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *object = NULL;
    const struct property_map *row = find_row(scope, kind, value->pointer, &object);
    json_t *encoded;
    int outcome;

    if (!row) {
        if (!(kind->item & ITEM_INDICATOR) || !scope->object ||
            strcmp(value->pointer, "/LocationIndicatorActive") != 0)
            return -EINVAL;
        return led_set_location_indicator(scope, scope->object, value->pointer,
                                          json_is_true(value->value), batch);
    }
    outcome = property_map_encode(row, value->value, &encoded);
    if (outcome == PROPERTY_E_VALUE)
        return refuse_value(value, messages);
    if (outcome)
        return outcome;
    return write_add(batch, value->pointer, mirror_object_path(object), row->interface,
                     row->property, row->write, encoded);
}

static int apply_value(const struct resource_kind *kind, const struct scope *scope,
                       const struct patch_value *value, struct change *change)
{
    if (kind->apply)
        return kind->apply(scope, value, change->batch, change->messages);
    return resource_apply(scope, kind, value, change->batch, change->messages);
}

/* -- PATCH -- */

/* Checks the body by the form, and adds its values to the batch. */
static int check_form(const struct resource_kind *kind, const struct scope *scope,
                      const json_t *body, const json_t *current, struct change *change)
{
    struct patch_result result;
    int outcome = patch_check(kind->form, body, current, &result);
    size_t message_count;

    if (outcome >= 0 && json_array_extend(change->messages, result.messages) != 0)
        outcome = -ENOMEM;
    message_count = json_array_size(change->messages);
    change->is_refused |= outcome == PATCH_E_REFUSED;
    for (size_t i = 0; outcome == 0 && i < result.value_count; i++)
        outcome = apply_value(kind, scope, &result.values[i], change);
    change->is_refused |= json_array_size(change->messages) > message_count;
    patch_result_deinit(&result);
    return outcome < 0 ? outcome : 0;
}

static bool has_properties(json_t *body)
{
    const char *name;
    json_t *value;

    json_object_foreach (body, name, value) {
        if (!strchr(name, '@'))
            return true;
    }
    return false;
}

static int check_body(const struct resource_kind *kind, const struct scope *scope, json_t *body,
                      const json_t *current, struct change *change)
{
    size_t size = json_object_size(body);
    int error = 0;

    if (kind->collect)
        error = kind->collect(scope, body, change->batch, change->messages);
    change->is_refused = json_array_size(change->messages) > 0;
    /* What the collector left over, if it took anything; else the body as it came. */
    if (!error && (json_object_size(body) == size || has_properties(body)))
        error = check_form(kind, scope, body, current, change);
    return error;
}

/* Returns 0, SCOPE_E_NOT_FOUND or negative errno. */
static int read_patch(struct service_request *request, struct hardware *hardware,
                      struct change *change)
{
    const struct resource_kind *kind = service_request_route(request)->data;
    json_t *body CLEANUP(json_decrefp) = json_copy((json_t *)service_request_body(request));
    json_t *current CLEANUP(json_decrefp) = NULL;
    struct scope scope;
    int outcome = resource_scope(&scope, hardware, request, kind->find);

    if (outcome == 0)
        outcome = body ? resource_build(&scope, kind, &current) : -ENOMEM;
    if (outcome == 0)
        outcome = check_body(kind, &scope, body, current, change);
    scope_deinit(&scope);
    return outcome;
}

/* -- actions, POST, DELETE -- */

/* form NULL: there is no body. */
static int read_run(struct service_request *request, struct hardware *hardware,
                    resource_find_fn find, const struct patch_form *form, resource_run_fn run,
                    struct change *change)
{
    struct patch_result result = {0};
    struct scope scope;
    int outcome = resource_scope(&scope, hardware, request, find);

    if (outcome == 0 && form) {
        outcome = patch_check(form, service_request_body(request), NULL, &result);
        if (outcome == PATCH_E_REFUSED) {
            change->is_refused = true;
            outcome = json_array_extend(change->messages, result.messages) ? -ENOMEM : 0;
        }
    }
    if (outcome == 0 && !change->is_refused) {
        outcome = run(&scope, form ? &result : NULL, change->batch, change->messages);
        change->is_refused = json_array_size(change->messages) > 0;
    }
    patch_result_deinit(&result);
    scope_deinit(&scope);
    return outcome;
}

static int read_action(struct service_request *request, struct hardware *hardware,
                       struct change *change)
{
    const struct resource_action *action = service_request_route(request)->data;

    return read_run(request, hardware, action->find, action->form, action->run, change);
}

static int read_create(struct service_request *request, struct hardware *hardware,
                       struct change *change)
{
    const struct resource_kind *kind = service_request_route(request)->data;

    return read_run(request, hardware, kind->create->find, kind->create->form, kind->create->run,
                    change);
}

static int read_delete(struct service_request *request, struct hardware *hardware,
                       struct change *change)
{
    const struct resource_kind *kind = service_request_route(request)->data;

    return read_run(request, hardware, kind->find, NULL, kind->remove, change);
}

/* -- all of them -- */

static void run_change(struct service_request *request,
                       int (*read)(struct service_request *request, struct hardware *hardware,
                                   struct change *change))
{
    struct hardware *hardware = hardware_of(request);
    struct change change = {0};
    int outcome = -ENOMEM;

    if (!hardware)
        return;
    change.batch = write_batch_new(request, hardware);
    change.messages = json_array();
    if (change.batch && change.messages)
        outcome = read(request, hardware, &change);
    if (outcome == 0 && !change.is_refused) {
        write_batch_run(change.batch, change.messages);
        return;
    }
    write_batch_free(change.batch);
    if (outcome == 0) {
        service_reply_messages(request, change.messages);
        return;
    }
    json_decref(change.messages);
    resource_reply_outcome(request, outcome);
}

void resource_patch(struct service_request *request)
{
    run_change(request, read_patch);
}

void resource_create(struct service_request *request)
{
    run_change(request, read_create);
}

void resource_delete(struct service_request *request)
{
    run_change(request, read_delete);
}

void resource_action_post(struct service_request *request)
{
    run_change(request, read_action);
}
