/* See resource.h: how a kind of resource is built, and answered to GET. Writing is in change.c. */
#include "hardware/resource.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/names.h"
#include "hardware/prune.h"
#include "hardware/resource-internal.h"
#include "redfish/json.h"

/* Notes of answers that nobody caches (404) are kept under one key, so that unknown URIs do not
 * fill the memory. */
#define NOTES_OF_NOTHING ""

/* -- pieces -- */

json_t *resource_new(const char *type, json_t *uri, const char *id, const char *name)
{
    json_t *resource = json_object();

    if (json_put(resource, "@odata.id", uri) ||
        json_put(resource, "@odata.type", json_sprintf("#%s", type)) ||
        (id && json_put(resource, "Id", json_string(id))) ||
        json_put(resource, "Name", json_string(name))) {
        json_decref(resource);
        return NULL;
    }
    return resource;
}

int resource_put_array(json_t *parent, const char *name, json_t *array)
{
    return resource_put_array_at(parent, name, array);
}

int resource_put_array_at(json_t *resource, const char *pointer, json_t *array)
{
    char count_pointer[128];
    int error;

    snprintf(count_pointer, sizeof(count_pointer), "%s@odata.count", pointer);
    error = property_put(resource, count_pointer, json_integer((json_int_t)json_array_size(array)));
    if (error) {
        json_decref(array);
        return error;
    }
    return property_put(resource, pointer, array);
}

int resource_put_one_link(json_t *resource, const char *pointer, json_t *link)
{
    json_t *array = json_array();

    if (json_array_append_new(array, link)) {
        json_decref(array);
        return -ENOMEM;
    }
    return resource_put_array_at(resource, pointer, array);
}

int resource_new_collection(const char *type, json_t *uri, const char *name, json_t *members,
                            json_t **ret_resource)
{
    json_t *resource = resource_new(type, uri, NULL, name);

    if (!resource) {
        json_decref(members);
        return -ENOMEM;
    }
    if (resource_put_array(resource, "Members", members)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

int resource_put_action(const struct scope *scope, json_t *resource, const char *name,
                        const char *info)
{
    json_t *action = json_object();
    CLEANUP(free_cleanup) char *pointer = NULL;

    if (asprintf(&pointer, "Actions/#%s", name) < 0) {
        pointer = NULL;
        json_decref(action);
        return -ENOMEM;
    }
    if (json_put(action, "target", scope_uri(scope->uri, "/Actions/", name)) ||
        (info && json_put(action, "@Redfish.ActionInfo", scope_uri(scope->uri, info, NULL)))) {
        json_decref(action);
        return -ENOMEM;
    }
    return property_put(resource, pointer, action);
}

int resource_put_parameter(json_t *resource, const char *name, bool required, const char *data_type,
                           json_t *allowable)
{
    json_t *parameters = json_object_get(resource, "Parameters");
    json_t *parameter = json_object();
    int error = 0;

    if (!parameters) {
        parameters = json_array();
        error = json_put(resource, "Parameters", parameters);
    }
    if (!error && (json_put(parameter, "Name", json_string(name)) ||
                   json_put(parameter, "Required", json_boolean(required)) ||
                   json_put(parameter, "DataType", json_string(data_type))))
        error = -ENOMEM;
    if (!error && allowable)
        error = json_put(parameter, "AllowableValues", json_incref(allowable));
    json_decref(allowable);
    if (error) {
        json_decref(parameter);
        return error;
    }
    return json_array_append_new(parameters, parameter) ? -ENOMEM : 0;
}

json_t *resource_words(const char *const *words)
{
    json_t *array = json_array();

    for (; array && *words; words++) {
        if (json_array_append_new(array, json_string(*words))) {
            json_decref(array);
            return NULL;
        }
    }
    return array;
}

/* -- building by tables -- */

static json_t *new_by_tables(const struct scope *scope, const struct resource_kind *kind)
{
    const char *path = service_request_uri(scope->request);
    const char *name = kind->name;

    if (!name)
        name = scope->object ? scope_item_name(scope->object) : strrchr(path, '/') + 1;
    return resource_new(service_request_route(scope->request)->type, json_string(scope->uri),
                        kind->members || kind->is_collection ? NULL : strrchr(path, '/') + 1, name);
}

static int put_members(const struct scope *scope, const struct resource_kind *kind,
                       json_t *resource)
{
    int error = scope_put_links(scope, resource, "Members", kind->members, scope->parent,
                                scope->uri, "/");

    if (!error && !json_object_get(resource, "Members"))
        error = resource_put_array(resource, "Members", json_array());
    return error;
}

static int put_maps(const struct scope *scope, const struct resource_kind *kind, json_t *resource)
{
    int error = 0;

    for (size_t i = 0; !error && i < kind->map_count; i++) {
        const struct resource_map *map = &kind->maps[i];
        const struct mirror_object *object = map->locate ? map->locate(scope) : scope->object;

        if (object && !map->by_code)
            error = property_map_apply(map->rows, map->row_count, object, resource);
    }
    return error;
}

static int put_resource_links(const struct scope *scope, const struct resource_kind *kind,
                              json_t *resource)
{
    int error = 0;

    for (size_t i = 0; !error && i < kind->link_count; i++) {
        const struct resource_link *link = &kind->links[i];

        if (!link->shown || link->shown(scope))
            error = property_put(resource, link->pointer,
                                 scope_link(scope->uri, link->suffix, NULL));
    }
    return error;
}

static int build_by_tables(const struct scope *scope, const struct resource_kind *kind,
                           json_t **ret_resource)
{
    json_t *resource = new_by_tables(scope, kind);
    int error = resource ? 0 : -ENOMEM;

    if (!error && kind->members)
        error = put_members(scope, kind, resource);
    if (!error)
        error = put_maps(scope, kind, resource);
    if (!error && kind->item && scope->object)
        error = item_put(scope, resource, scope->object, kind->item);
    if (!error)
        error = put_resource_links(scope, kind, resource);
    if (!error && kind->put)
        error = kind->put(scope, resource);
    *ret_resource = resource;
    return error;
}

int resource_build(const struct scope *scope, const struct resource_kind *kind,
                   json_t **ret_resource)
{
    const struct service_route *route = service_request_route(scope->request);
    json_t *resource = NULL;
    int outcome = kind->build ? kind->build(scope, &resource)
                              : build_by_tables(scope, kind, &resource);

    if (outcome == 0)
        outcome = prune_resource(route->schema, route->type, resource);
    if (outcome == 0 && kind->form)
        outcome = patch_annotate(kind->form, resource);
    if (outcome) {
        json_decref(resource);
        return outcome;
    }
    *ret_resource = resource;
    return 0;
}

int resource_scope(struct scope *ret_scope, struct hardware *hardware,
                   struct service_request *request, resource_find_fn find)
{
    int outcome = scope_init(ret_scope, hardware, request);

    return outcome == 0 && find ? find(ret_scope) : outcome;
}

void resource_reply_outcome(struct service_request *request, int outcome)
{
    if (outcome == SCOPE_E_NOT_FOUND)
        service_reply_not_found(request);
    else
        service_reply_failed(request, outcome == -ENOMEM ? "cause=out-of-memory"
                                                         : "cause=resource-not-built");
}

/* -- GET -- */

/* One attempt. Returns what the builder returned; *ret_noted is negative when the notes could not
 * be kept. */
static int build_noted(struct service_request *request, const struct resource_kind *kind,
                       struct hardware *hardware, json_t **ret_resource, int *ret_noted)
{
    struct scope scope;
    int outcome;

    mirror_note_begin(hardware->mirror);
    outcome = resource_scope(&scope, hardware, request, kind->find);
    if (outcome == 0)
        outcome = resource_build(&scope, kind, ret_resource);
    scope_deinit(&scope);
    *ret_noted = mirror_note_end(hardware->mirror,
                                 outcome == 0 ? service_request_uri(request) : NOTES_OF_NOTHING);
    return outcome;
}

void resource_get(struct service_request *request)
{
    const struct resource_kind *kind = service_request_route(request)->data;
    struct hardware *hardware = hardware_of(request);
    json_t *resource = NULL;
    int outcome, noted;

    if (!hardware || (kind->get_elsewhere && kind->get_elsewhere(request)))
        return;
    outcome = build_noted(request, kind, hardware, &resource, &noted);
    if (outcome == 0 && noted) {
        /* The table of notes is full. What is not noted must not be cached: start a new table, with
         * this URI as the first. */
        json_decref(resource);
        mirror_forget_notes(hardware->mirror);
        service_invalidate_all(hardware->service);
        outcome = build_noted(request, kind, hardware, &resource, &noted);
        if (outcome == 0 && noted) {
            json_decref(resource);
            outcome = noted;
        }
    }
    if (outcome)
        resource_reply_outcome(request, outcome);
    else
        service_reply_resource(request, resource);
}
