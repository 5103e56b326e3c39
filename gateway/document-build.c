/*
 * Making documents: each is finished with its tag and its head when it is added, and all of them
 * take the place of the old ones together. See documents-internal.h.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "gateway/response.h"
#include "redfish/privilege-registry.h"
#include "redfish/registry.h"

/* Types that are in answers, though no route has them: errors, and the registries. */
static const char *const own_types[] = {
    SERVICE_ROOT_TYPE,
    "JsonSchemaFileCollection.JsonSchemaFileCollection",
    "JsonSchemaFile.v1_1_5.JsonSchemaFile",
    "MessageRegistryFileCollection.MessageRegistryFileCollection",
    "MessageRegistryFile.v1_1_5.MessageRegistryFile",
    REGISTRY_TYPE,
    PRIVILEGE_REGISTRY_TYPE,
    "Message.v1_1_1.Message",
};

/* That of @Redfish.Settings, in resources of routes that may have it. */
#define SETTINGS_TYPE "Settings.v1_4_0.Settings"

/* -- one document -- */

static struct document *document_new(struct document_build *build, enum document_kind kind,
                                     const char *path)
{
    struct document *item;

    if (build->count == build->capacity) {
        size_t capacity = build->capacity ? 2 * build->capacity : 32;
        struct document *items = reallocarray(build->items, capacity, sizeof(*items));

        if (!items)
            return NULL;
        build->items = items;
        build->capacity = capacity;
    }
    item = &build->items[build->count];
    *item = (struct document){
        .path = strdup(path), .kind = kind, .route = &build->documents->routes[kind]};
    if (!item->path)
        return NULL;
    build->count++;
    return item;
}

int document_add_unmade(struct document_build *build, enum document_kind kind, const char *path,
                        size_t index)
{
    struct document *item = document_new(build, kind, path);

    if (!item)
        return -ENOMEM;
    item->index = index;
    return 0;
}

static int append_head(struct buffer *head, const struct document *document, size_t body_size)
{
    return response_append_head(
        head, &(struct response_head){
                  .status = 200,
                  .content_type = ipc_text(
                      document_is_xml(document) ? "application/xml; charset=utf-8" : ""),
                  .etag = ipc_text(document->etag),
                  .schema_type = ipc_text(document->route->type),
                  .allow = document->route->methods,
                  .may_revalidate = true,
                  .body_size = body_size,
              });
}

int document_add(struct document_build *build, enum document_kind kind, const char *path,
                 struct buffer *body)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0);
    struct document *item = document_new(build, kind, path);
    int r = 0;

    if (!item)
        return -ENOMEM;
    if (*item->route->type)
        r = etag_splice(body, item->etag);
    else
        etag_of((struct ipc_text){body->data, body->size}, item->etag);
    if (r == 0)
        r = append_head(&head, item, body->size);
    if (r < 0)
        return r;
    buffer_trim(&head);
    buffer_trim(body);
    item->head = buffer_take(&head, &item->head_size);
    item->body = buffer_take(body, &item->body_size);
    return 0;
}

int document_add_json(struct document_build *build, enum document_kind kind, const char *path,
                      json_t *value)
{
    CLEANUP(buffer_deinit) struct buffer body = BUFFER_INIT(0);
    CLEANUP(json_decrefp) json_t *owned = value;
    int r = owned ? json_text_append(&body, owned) : -ENOMEM;

    return r < 0 ? r : document_add(build, kind, path, &body);
}

static bool has_document(const struct document_build *build, const char *path)
{
    for (size_t i = 0; i < build->count; i++) {
        if (strcmp(build->items[i].path, path) == 0)
            return true;
    }
    return false;
}

int document_collection_build(struct document_build *build, enum document_kind kind,
                              enum document_kind member, const char *path, const char *name,
                              const json_t *further)
{
    CLEANUP(json_decrefp) json_t *members = json_array();
    const json_t *uri;
    size_t index;

    for (size_t i = 0; members && i < build->count; i++) {
        if (build->items[i].kind == member &&
            json_array_append_new(members, json_link("%s", build->items[i].path)) < 0)
            return -ENOMEM;
    }
    if (!members)
        return -ENOMEM;
    json_array_foreach (further, index, uri) {
        if (!has_document(build, json_string_value(uri)) &&
            json_array_append_new(members, json_link("%s", json_string_value(uri))) < 0)
            return -ENOMEM;
    }
    return document_add_json(build, kind, path,
                             json_pack("{s:s, s:s+, s:s, s:i, s:O}", "@odata.id", path,
                                       "@odata.type", "#", build->documents->routes[kind].type,
                                       "Name", name, "Members@odata.count",
                                       (int)json_array_size(members), "Members", members));
}

/* -- types -- */

static int compare_types(const void *a, const void *b)
{
    const struct document_type *one = a, *other = b;
    size_t size = one->name_space.size < other->name_space.size ? one->name_space.size
                                                                : other->name_space.size;
    int order = memcmp(one->name_space.data, other->name_space.data, size);

    if (order != 0 || one->name_space.size == other->name_space.size)
        return order;
    return one->name_space.size < other->name_space.size ? -1 : 1;
}

static void add_type(struct document_build *build, const char *type)
{
    const char *first = strchr(type, '.'), *last = strrchr(type, '.');

    if (last)
        build->types[build->type_count++] = (struct document_type){
            .type = ipc_text(type),
            .name_space = {type, (size_t)(last - type)},
            .schema = {type, (size_t)(first - type)},
        };
}

static void sort_types(struct document_build *build)
{
    size_t kept = 0;

    qsort(build->types, build->type_count, sizeof(build->types[0]), compare_types);
    for (size_t i = 0; i < build->type_count; i++) {
        if (kept == 0 || compare_types(&build->types[kept - 1], &build->types[i]) != 0)
            build->types[kept++] = build->types[i];
    }
    build->type_count = kept;
}

static int collect_types(struct document_build *build)
{
    size_t count = ARRAY_SIZE(own_types) + 1;
    bool has_settings = false;

    for (size_t i = 0; i < build->upstream_count; i++)
        count += build->upstreams[i]->table ? build->upstreams[i]->table->route_count : 0;
    build->types = calloc(count, sizeof(build->types[0]));
    if (!build->types)
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(own_types); i++)
        add_type(build, own_types[i]);
    for (size_t i = 0; i < build->upstream_count; i++) {
        const struct route_table *table = build->upstreams[i]->table;

        for (size_t j = 0; table && j < table->route_count; j++) {
            add_type(build, table->routes[j].type);
            has_settings |= (table->routes[j].flags & IPC_ROUTE_SETTINGS) != 0;
        }
    }
    if (has_settings)
        add_type(build, SETTINGS_TYPE);
    sort_types(build);
    return 0;
}

/* -- all of them -- */

static int compare_paths(const void *a, const void *b)
{
    return strcmp(((const struct document *)a)->path, ((const struct document *)b)->path);
}

static int build_all(struct document_build *build)
{
    int r = collect_types(build);

    if (r == 0)
        r = document_root_build(build);
    if (r == 0)
        r = document_metadata_build(build);
    if (r == 0)
        r = document_schemas_build(build);
    if (r == 0)
        r = document_registries_build(build);
    free(build->types);
    return r;
}

int documents_build(struct documents *documents, struct upstream *const *upstreams,
                    size_t upstream_count, const char *uuid)
{
    struct document_build build = {.documents = documents,
                                   .upstreams = upstreams,
                                   .upstream_count = upstream_count,
                                   .uuid = uuid};
    struct document *fitting;
    int r;

    documents->are_off = upstream_has_all(upstreams, upstream_count);
    if (documents->are_off)
        return 0; /* it was so from the start: routes.d is read once */
    r = build_all(&build);

    if (r < 0) {
        document_items_free(build.items, build.count);
        return r;
    }
    qsort(build.items, build.count, sizeof(build.items[0]), compare_paths);
    fitting = reallocarray(build.items, build.count, sizeof(build.items[0]));
    document_items_free(documents->items, documents->count);
    documents->items = fitting ? fitting : build.items;
    documents->count = build.count;
    return 0;
}
