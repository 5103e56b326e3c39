/* See scope.h. */
#include "hardware/scope.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "hardware/names.h"
#include "hardware/resource.h"
#include "redfish/json.h"
#include "redfish/uri.h"

/* -- URIs -- */

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

char *scope_uri_text(const char *base, const char *suffix, const char *id)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    size_t size;

    if (append_uri(&text, base, suffix, id) || buffer_append(&text, "", 1))
        return NULL;
    return buffer_take(&text, &size);
}

/* The path of the request as it is written in URIs; of an action target that of its resource. */
static char *encode_path(const char *path)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    const char *actions = strstr(path, "/Actions/");
    size_t size = actions ? (size_t)(actions - path) : strlen(path);

    if (uri_append_path(&text, (struct ipc_text){path, size}) || buffer_append(&text, "", 1))
        return NULL;
    return buffer_take(&text, &size);
}

/* What the template has before its first parameter, and that parameter. */
static char *make_top_uri(const char *uri_template, const char *parameter)
{
    size_t size = strcspn(uri_template, "{");
    CLEANUP(free_cleanup) char *base = strndup(uri_template, size);

    return base ? scope_uri_text(base, "", parameter) : NULL;
}

/* -- scope -- */

static size_t template_parameters(const char *uri_template)
{
    size_t count = 0;

    for (; *uri_template; uri_template++)
        count += *uri_template == '{';
    return count;
}

int scope_init(struct scope *ret_scope, struct hardware *hardware, struct service_request *request)
{
    const char *uri_template = service_request_route(request)->uri_template;

    *ret_scope = (struct scope){
        .hardware = hardware,
        .mirror = hardware->mirror,
        .request = request,
        .parameters = service_request_parameters(request),
        .parameter_count = template_parameters(uri_template),
        .uri = encode_path(service_request_uri(request)),
    };
    if (!ret_scope->uri)
        return -ENOMEM;
    if (ret_scope->parameter_count == 0)
        return 0;
    ret_scope->top_uri = make_top_uri(uri_template, ret_scope->parameters[0]);
    return ret_scope->top_uri ? 0 : -ENOMEM;
}

void scope_deinit(struct scope *scope)
{
    free(scope->uri);
    free(scope->top_uri);
    scope->uri = NULL;
    scope->top_uri = NULL;
}

/* -- members -- */

/* One walk over a set: filters, then visits. */
struct walk {
    const struct scope *scope;
    const struct scope_set *set;
    scope_visit_fn visit;
    void *context;
};

static int walk_visit(const struct mirror_object *object, void *context)
{
    const struct walk *walk = context;

    if (walk->set->belongs && !walk->set->belongs(walk->scope, object))
        return 0;
    return walk->visit(object, walk->context);
}

int scope_each(const struct scope *scope, const struct scope_set *set,
               const struct mirror_object *parent, scope_visit_fn visit, void *context)
{
    struct walk walk = {scope, set, visit, context};

    if (!set->association)
        return mirror_each(scope->mirror, set->below, set->interfaces, walk_visit, &walk);
    if (!parent)
        return 0;
    return scope_each_endpoint(scope, mirror_object_path(parent), set->association, set->interfaces,
                               walk_visit, &walk);
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

const struct mirror_object *scope_find(const struct scope *scope, const struct scope_set *set,
                                       const struct mirror_object *parent, const char *leaf)
{
    struct search search = {.leaf = leaf};

    scope_each(scope, set, parent, match_leaf, &search);
    return search.found;
}

int scope_enter(struct scope *scope, const struct scope_set *set, size_t index)
{
    scope->parent = scope->object;
    scope->object = scope_find(scope, set, scope->parent, scope->parameters[index]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

int scope_enter_collection(struct scope *scope)
{
    scope->parent = scope->object;
    scope->object = NULL;
    return 0;
}

struct holder_search {
    const struct scope *scope;
    const char *association, *path;
    const struct mirror_object *found;
};

static int match_holder(const struct mirror_object *holder, void *context)
{
    struct holder_search *search = context;
    size_t count;
    const char *const *endpoints = mirror_endpoints(
        search->scope->mirror, mirror_object_path(holder), search->association, &count);

    for (size_t i = 0; i < count; i++) {
        if (strcmp(endpoints[i], search->path) != 0)
            continue;
        search->found = holder;
        return 1;
    }
    return 0;
}

const struct mirror_object *scope_find_holder(const struct scope *scope,
                                              const struct scope_set *set, const char *association,
                                              const struct mirror_object *object)
{
    struct holder_search search = {
        .scope = scope, .association = association, .path = mirror_object_path(object)};

    scope_each(scope, set, NULL, match_holder, &search);
    return search.found;
}

static int count_one(const struct mirror_object *object, void *context)
{
    size_t *count = context;

    (*count)++;
    return 0;
}

size_t scope_count(const struct scope *scope, const struct scope_set *set,
                   const struct mirror_object *parent)
{
    size_t count = 0;

    scope_each(scope, set, parent, count_one, &count);
    return count;
}

int scope_each_endpoint(const struct scope *scope, const char *path, const char *association,
                        const char *const *interfaces, scope_visit_fn visit, void *context)
{
    size_t count;
    const char *const *endpoints = mirror_endpoints(scope->mirror, path, association, &count);

    for (size_t i = 0; i < count; i++) {
        const struct mirror_object *object = mirror_find(scope->mirror, endpoints[i]);
        int outcome;

        if (!object || (interfaces && !hardware_object_has_any(object, interfaces)))
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

struct link_list {
    json_t *array;
    const char *base, *suffix;
};

static int append_link(const struct mirror_object *object, void *context)
{
    const struct link_list *list = context;

    return json_array_append_new(list->array,
                                 scope_link(list->base, list->suffix, mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

int scope_put_links(const struct scope *scope, json_t *resource, const char *pointer,
                    const struct scope_set *set, const struct mirror_object *parent,
                    const char *base, const char *suffix)
{
    struct link_list list = {.array = json_array(), .base = base, .suffix = suffix};
    int error = list.array ? scope_each(scope, set, parent, append_link, &list) : -ENOMEM;

    if (error || json_array_size(list.array) == 0) {
        json_decref(list.array);
        return error;
    }
    return resource_put_array_at(resource, pointer, list.array);
}

const char *scope_item_name(const struct mirror_object *object)
{
    const char *name;

    if (mirror_object_has(object, INTERFACE_ITEM) &&
        mirror_read_text(object, INTERFACE_ITEM, "PrettyName", &name) && name[0])
        return name;
    return mirror_object_leaf(object);
}
