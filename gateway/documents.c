/*
 * The documents of the service as a whole, see documents.h. Owns their texts. Their form is fixed
 * by DSP0266; their content comes from routes.d (links, so that the root stays as it is while a
 * service is down) and from the announced route tables (types of $metadata).
 */
#include "gateway/documents.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/response.h"
#include "redfish/json.h"
#include "redfish/query.h"

#define SERVICE_ROOT_TYPE "ServiceRoot.v1_20_0.ServiceRoot"
#define SERVICE_ROOT_CONTAINER "ServiceRoot.v1_20_0.ServiceContainer"
#define REDFISH_VERSION "1.21.0"
#define SCHEMA_URI "http://redfish.dmtf.org/schemas/v1/"

static const char *const paths[DOCUMENT_COUNT] = {
    [DOCUMENT_VERSIONS] = "/redfish",
    [DOCUMENT_ROOT] = "/redfish/v1",
    [DOCUMENT_ODATA] = "/redfish/v1/odata",
    [DOCUMENT_METADATA] = "/redfish/v1/$metadata",
};

/* What the documents are made of. */
struct sources {
    struct upstream *const *upstreams;
    size_t upstream_count;
    const char *uuid;
};

DEFINE_CLEANUP(json_t *, json_decref)

static int build_versions(const struct sources *sources, struct buffer *body)
{
    return buffer_printf(body, "{\"v1\":\"/redfish/v1/\"}");
}

/* Puts what the drop-ins say over the fixed part: objects are merged, so that several services can
 * add to Links. */
static int add_drop_ins(const struct sources *sources, json_t *root)
{
    for (size_t i = 0; i < sources->upstream_count; i++) {
        /* A copy: what is not there yet is put in by reference, and then merged into. */
        CLEANUP(json_decref_cleanup)
        json_t *copy = json_deep_copy(sources->upstreams[i]->config.root);

        if (!copy || json_object_update_recursive(root, copy) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* What the gateway can do with queries (query.h). ServiceRoot "ProtocolFeaturesSupported". */
static json_t *protocol_features(void)
{
    return json_pack("{s:{s:b, s:b, s:b, s:b, s:i}, s:b, s:b, s:b, s:b, s:b, s:b, s:b, s:b}",
                     "ExpandQuery", "ExpandAll", 1, "Levels", 1, "Links", 1, "NoLinks", 1,
                     "MaxLevels", QUERY_EXPAND_LEVELS_MAX, "FilterQuery", 1,
                     "FilterQueryComparisonOperations", 1, "FilterQueryCompoundOperations", 1,
                     "SelectQuery", 1, "ExcerptQuery", 1, "OnlyMemberQuery", 1, "TopSkipQuery", 1,
                     "MultipleHTTPRequests", 1);
}

static int build_root(const struct sources *sources, struct buffer *body)
{
    CLEANUP(json_decref_cleanup) json_t *root = NULL;
    int r;

    root = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:o*, s:{}}", "@odata.id",
                     paths[DOCUMENT_ROOT], "@odata.type", "#" SERVICE_ROOT_TYPE, "Id",
                     "RootService", "Name", "Root Service", "RedfishVersion", REDFISH_VERSION,
                     "UUID", sources->uuid, "Product", "Shoal", "Vendor", "OpenBMC",
                     "ProtocolFeaturesSupported", protocol_features(), "Links");
    if (!root)
        return -ENOMEM;
    r = add_drop_ins(sources, root);
    return r < 0 ? r : json_text_append(body, root);
}

/* Appends {"name", "kind", "url"} for each member of the root that is a link. */
static int add_odata_entries(json_t *entries, const json_t *links)
{
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)links, name, value) {
        const char *url = json_string_value(json_object_get(value, "@odata.id"));

        if (url && json_array_append_new(entries, json_pack("{s:s, s:s, s:s}", "name", name, "kind",
                                                            "Singleton", "url", url)) < 0)
            return -ENOMEM;
    }
    return 0;
}

static int build_odata(const struct sources *sources, struct buffer *body)
{
    CLEANUP(json_decref_cleanup) json_t *document = NULL;
    CLEANUP(json_decref_cleanup) json_t *links = json_object();
    json_t *entries;
    int r;

    document = json_pack("{s:s, s:[{s:s, s:s, s:s}]}", "@odata.context", paths[DOCUMENT_METADATA],
                         "value", "name", "Service", "kind", "Singleton", "url", "/redfish/v1/");
    if (!document || !links)
        return -ENOMEM;
    entries = json_object_get(document, "value");
    r = add_drop_ins(sources, links);
    if (r == 0)
        r = add_odata_entries(entries, links);
    if (r == 0)
        r = add_odata_entries(entries, json_object_get(links, "Links"));
    return r < 0 ? r : json_text_append(body, document);
}

/* -- $metadata -- */

/* Notes "Chassis" -> "Chassis.v1_25_0" for a type "Chassis.v1_25_0.Chassis"; a collection's
 * namespace has no version. */
static int add_namespace(json_t *namespaces, const char *type)
{
    const char *last = strrchr(type, '.');
    const char *first = strchr(type, '.');
    CLEANUP(free_cleanup) char *schema = NULL, *name_space = NULL;
    json_t *versions;

    if (!last)
        return 0;
    schema = strndup(type, (size_t)(first - type));
    name_space = strndup(type, (size_t)(last - type));
    if (!schema || !name_space)
        return -ENOMEM;
    versions = json_object_get(namespaces, schema);
    if (!versions) {
        versions = json_object();
        if (json_object_set_new(namespaces, schema, versions) < 0)
            return -ENOMEM;
    }
    return json_object_set_new(versions, name_space, json_true()) < 0 ? -ENOMEM : 0;
}

static int collect_namespaces(const struct sources *sources, json_t *namespaces)
{
    int r = add_namespace(namespaces, SERVICE_ROOT_TYPE);

    for (size_t i = 0; i < sources->upstream_count && r == 0; i++) {
        const struct route_table *table = sources->upstreams[i]->table;

        for (size_t j = 0; table && j < table->route_count && r == 0; j++)
            r = add_namespace(namespaces, table->routes[j].type);
    }
    return r;
}

static int append_reference(struct buffer *body, const char *schema, const json_t *versions)
{
    const char *name_space;
    json_t *unused;
    int r;

    r = buffer_printf(body, "  <edmx:Reference Uri=\"" SCHEMA_URI "%s_v1.xml\">\n", schema);
    if (r == 0 && !json_object_get(versions, schema))
        r = buffer_printf(body, "    <edmx:Include Namespace=\"%s\"/>\n", schema);
    json_object_foreach ((json_t *)versions, name_space, unused) {
        if (r == 0)
            r = buffer_printf(body, "    <edmx:Include Namespace=\"%s\"/>\n", name_space);
    }
    return r < 0 ? r : buffer_printf(body, "  </edmx:Reference>\n");
}

static int build_metadata(const struct sources *sources, struct buffer *body)
{
    static const char start[] =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\">\n"
        "  <edmx:Reference Uri=\"" SCHEMA_URI "RedfishExtensions_v1.xml\">\n"
        "    <edmx:Include Namespace=\"RedfishExtensions.v1_0_0\" Alias=\"Redfish\"/>\n"
        "  </edmx:Reference>\n";
    static const char end[] =
        "  <edmx:DataServices>\n"
        "    <Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Service\">\n"
        "      <EntityContainer Name=\"Service\" Extends=\"" SERVICE_ROOT_CONTAINER "\"/>\n"
        "    </Schema>\n"
        "  </edmx:DataServices>\n"
        "</edmx:Edmx>\n";
    CLEANUP(json_decref_cleanup) json_t *namespaces = json_object();
    const char *schema;
    json_t *versions;
    int r;

    if (!namespaces)
        return -ENOMEM;
    r = collect_namespaces(sources, namespaces);
    if (r == 0)
        r = buffer_append(body, start, strlen(start));
    json_object_foreach (namespaces, schema, versions) {
        if (r == 0)
            r = append_reference(body, schema, versions);
    }
    return r < 0 ? r : buffer_append(body, end, strlen(end));
}

/* -- all of them -- */

static int (*const builders[DOCUMENT_COUNT])(const struct sources *sources, struct buffer *body) = {
    [DOCUMENT_VERSIONS] = build_versions,
    [DOCUMENT_ROOT] = build_root,
    [DOCUMENT_ODATA] = build_odata,
    [DOCUMENT_METADATA] = build_metadata,
};

static void document_deinit(struct document *document)
{
    free(document->head);
    free(document->body);
    memset(document, 0, sizeof(*document));
}

static int document_build(struct document *document, enum document_id id,
                          const struct sources *sources)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0), body = BUFFER_INIT(0);
    int r;

    r = builders[id](sources, &body);
    if (r < 0)
        return r;
    document->path = paths[id];
    if (id == DOCUMENT_ROOT) /* the only one that is a resource */
        r = etag_splice(&body, document->etag);
    else
        etag_of((struct ipc_text){body.data, body.size}, document->etag);
    if (r < 0)
        return r;
    r = response_append_head(
        &head, &(struct response_head){
                   .status = 200,
                   .content_type = ipc_text(
                       id == DOCUMENT_METADATA ? "application/xml; charset=utf-8" : ""),
                   .etag = ipc_text(document->etag),
                   .schema_type = ipc_text(id == DOCUMENT_ROOT ? SERVICE_ROOT_TYPE : ""),
                   .allow = IPC_METHOD_BIT(IPC_GET),
                   .may_revalidate = true,
                   .body_size = body.size,
               });
    if (r < 0)
        return r;
    buffer_trim(&head);
    buffer_trim(&body);
    document->head = buffer_take(&head, &document->head_size);
    document->body = buffer_take(&body, &document->body_size);
    return 0;
}

int documents_build(struct documents *documents, struct upstream *const *upstreams,
                    size_t upstream_count, const char *uuid)
{
    const struct sources sources = {upstreams, upstream_count, uuid};
    struct documents fresh = {0};
    int r = 0;

    for (int id = 0; id < DOCUMENT_COUNT && r == 0; id++)
        r = document_build(&fresh.items[id], (enum document_id)id, &sources);
    if (r < 0) {
        documents_deinit(&fresh);
        return r;
    }
    documents_deinit(documents);
    *documents = fresh;
    return 0;
}

void documents_deinit(struct documents *documents)
{
    for (int id = 0; id < DOCUMENT_COUNT; id++)
        document_deinit(&documents->items[id]);
}

const struct document *documents_find(const struct documents *documents, struct ipc_text path)
{
    for (int id = 0; id < DOCUMENT_COUNT; id++) {
        if (documents->items[id].path && ipc_text_equal(path, documents->items[id].path))
            return &documents->items[id];
    }
    return NULL;
}
