/*
 * /redfish, the service root and odata. The root is put together from the drop-ins of routes.d, so
 * that it stays as it is while a service is down. DSP0266 1.21 §6.3, §8.2 "OData service document";
 * schema ServiceRoot.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "redfish/query.h"

/* The version of DSP0266 that this service was written by. */
#define REDFISH_VERSION "1.21.0"

static int build_versions(struct document_build *build)
{
    return document_add_json(build, DOCUMENT_VERSIONS, "/redfish",
                             json_pack("{s:s}", "v1", DOCUMENT_ROOT_PATH "/"));
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

/* Puts what the drop-ins say over the fixed part: objects are merged, so that several services can
 * add to Links. */
static int add_drop_ins(const struct document_build *build, json_t *root)
{
    for (size_t i = 0; i < build->upstream_count; i++) {
        /* A copy: what is not there yet is put in by reference, and then merged into. */
        CLEANUP(json_decrefp) json_t *copy = json_deep_copy(build->upstreams[i]->config.root);

        if (!copy || json_object_update_recursive(root, copy) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* NULL when out of memory. */
static json_t *root_new(const struct document_build *build)
{
    CLEANUP(json_decrefp) json_t *root = NULL;

    root = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:{}}", "@odata.id",
                     DOCUMENT_ROOT_PATH, "@odata.type", "#" SERVICE_ROOT_TYPE, "Id", "RootService",
                     "Name", "Root Service", "RedfishVersion", REDFISH_VERSION, "UUID", build->uuid,
                     "Product", "Shoal", "Vendor", "OpenBMC", "ProtocolFeaturesSupported",
                     protocol_features(), "JsonSchemas", json_link(DOCUMENT_SCHEMAS_PATH),
                     "Registries", json_link(DOCUMENT_REGISTRIES_PATH), "Links");
    if (!root || add_drop_ins(build, root) < 0)
        return NULL;
    return TAKE(root);
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

/* NULL when out of memory. */
static json_t *odata_new(const json_t *root)
{
    CLEANUP(json_decrefp) json_t *document = NULL;
    json_t *entries;

    document = json_pack("{s:s, s:[{s:s, s:s, s:s}]}", "@odata.context", DOCUMENT_METADATA_PATH,
                         "value", "name", "Service", "kind", "Singleton", "url",
                         DOCUMENT_ROOT_PATH "/");
    entries = json_object_get(document, "value");
    if (!document || add_odata_entries(entries, root) < 0 ||
        add_odata_entries(entries, json_object_get(root, "Links")) < 0)
        return NULL;
    return TAKE(document);
}

int document_root_build(struct document_build *build)
{
    CLEANUP(json_decrefp) json_t *root = root_new(build);
    int r = root ? build_versions(build) : -ENOMEM;

    if (r == 0)
        r = document_add_json(build, DOCUMENT_ODATA, "/redfish/v1/odata", odata_new(root));
    if (r == 0)
        r = document_add_json(build, DOCUMENT_ROOT, DOCUMENT_ROOT_PATH, json_incref(root));
    return r;
}
