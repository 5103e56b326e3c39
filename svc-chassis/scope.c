/* See scope.h. */
#include "svc-chassis/scope.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-chassis/names.h"

#define CHASSIS_COLLECTION_URI "/redfish/v1/Chassis"

const char *const scope_chassis_interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};

static int append_uri(struct buffer *out, const char *base, const char *suffix, const char *id)
{
    int error = buffer_append(out, base, strlen(base));

    if (!error)
        error = buffer_append(out, suffix, strlen(suffix));
    if (!error && id)
        error = uri_append_segment(out, ipc_text(id));
    return error;
}

json_t *scope_uri(const char *base, const char *suffix, const char *id)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);

    if (append_uri(&text, base, suffix, id))
        return NULL;
    return json_stringn(text.data, text.size);
}

json_t *scope_link(const char *base, const char *suffix, const char *id)
{
    json_t *uri = scope_uri(base, suffix, id);
    json_t *link = json_object();

    if (json_put(link, "@odata.id", uri)) {
        json_decref(link);
        return NULL;
    }
    return link;
}

struct search {
    const char *leaf; /* NULL: the first one */
    const struct mirror_object *found;
};

static int match_leaf(const struct mirror_object *object, void *context)
{
    struct search *search = context;

    if (search->leaf && strcmp(mirror_object_leaf(object), search->leaf) != 0)
        return 0;
    search->found = object;
    return 1;
}

int scope_init(struct scope *ret_scope, const struct chassis_service *owner,
               struct service_request *request, size_t parameter_count)
{
    struct search search = {0};
    struct buffer uri = BUFFER_INIT(0);
    size_t size;
    int error;

    *ret_scope = (struct scope){.owner = owner, .mirror = owner->mirror};
    if (parameter_count == 0)
        return 0;
    ret_scope->chassis_id = service_request_parameter(request, 0);
    if (parameter_count > 1)
        ret_scope->member_id = service_request_parameter(request, 1);
    search.leaf = ret_scope->chassis_id;
    mirror_each(owner->mirror, INVENTORY_PATH, scope_chassis_interfaces, match_leaf, &search);
    if (!search.found)
        return SCOPE_E_NOT_FOUND;
    ret_scope->chassis = search.found;

    error = append_uri(&uri, CHASSIS_COLLECTION_URI, "/", search.leaf);
    if (!error)
        error = buffer_append(&uri, "", 1);
    if (error) {
        buffer_deinit(&uri);
        return error;
    }
    ret_scope->chassis_uri = buffer_take(&uri, &size);
    return 0;
}

void scope_deinit(struct scope *scope)
{
    free(scope->chassis_uri);
    scope->chassis_uri = NULL;
}

bool scope_object_has_any(const struct mirror_object *object, const char *const *interfaces)
{
    for (; *interfaces; interfaces++) {
        if (mirror_object_has(object, *interfaces))
            return true;
    }
    return false;
}

int scope_each_endpoint(const struct scope *scope, const char *path, const char *association,
                        const char *const *interfaces, scope_visit_fn visit, void *context)
{
    size_t count;
    const char *const *endpoints = mirror_endpoints(scope->mirror, path, association, &count);

    for (size_t i = 0; i < count; i++) {
        const struct mirror_object *object = mirror_find(scope->mirror, endpoints[i]);
        int outcome;

        if (!object || (interfaces && !scope_object_has_any(object, interfaces)))
            continue;
        outcome = visit(object, context);
        if (outcome)
            return outcome;
    }
    return 0;
}

const struct mirror_object *scope_find_endpoint(const struct scope *scope, const char *path,
                                                const char *association,
                                                const char *const *interfaces, const char *leaf)
{
    struct search search = {.leaf = leaf};

    scope_each_endpoint(scope, path, association, interfaces, match_leaf, &search);
    return search.found;
}

const struct mirror_object *scope_first_endpoint(const struct scope *scope, const char *path,
                                                 const char *association,
                                                 const char *const *interfaces)
{
    return scope_find_endpoint(scope, path, association, interfaces, NULL);
}

const struct mirror_object *scope_member(const struct scope *scope, const char *association,
                                         const char *const *interfaces)
{
    return scope_find_endpoint(scope, mirror_object_path(scope->chassis), association, interfaces,
                               scope->member_id);
}

const char *scope_item_name(const struct mirror_object *object)
{
    const char *name;

    if (mirror_object_has(object, INTERFACE_ITEM) &&
        mirror_read_text(object, INTERFACE_ITEM, "PrettyName", &name) && name[0])
        return name;
    return mirror_object_leaf(object);
}
