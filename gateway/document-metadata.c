/*
 * $metadata: a CSDL document that refers to the schema of every type that is served here, each with
 * the namespaces that are used and the one without a version, which has the terms that all versions
 * share; and to the OEM schemas. DSP0266 1.21 §8.3 "$metadata", OData CSDL 4.0 §3.3
 * "edmx:Reference".
 */
#include <string.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "gateway/schema-location.h"
#include "redfish/oem-schemas.h"

static bool is_same(struct ipc_text a, struct ipc_text b)
{
    return a.size == b.size && memcmp(a.data, b.data, a.size) == 0;
}

/* The installed file, else the published one. */
static int append_reference_start(struct buffer *body, const struct documents *documents,
                                  struct ipc_text schema)
{
    CLEANUP(buffer_deinit) struct buffer file = BUFFER_INIT(0);
    const char *base = schema_public_base(schema);
    int r = buffer_printf(&file, "%.*s_v1.xml", (int)schema.size, schema.data);

    if (r < 0)
        return r;
    if (bundle_has(&documents->csdl, (struct ipc_text){file.data, file.size}))
        base = SCHEMA_LOCAL_BASE;
    return buffer_printf(body, "  <edmx:Reference Uri=\"%s%.*s\">\n", base, (int)file.size,
                         file.data);
}

static int append_include(struct buffer *body, struct ipc_text name_space)
{
    return buffer_printf(body, "    <edmx:Include Namespace=\"%.*s\"/>\n", (int)name_space.size,
                         name_space.data);
}

/* All namespaces of one schema, from the first-th type on; *ret_next is the first of another one.
 */
static int append_reference(struct buffer *body, const struct document_build *build, size_t first,
                            size_t *ret_next)
{
    const struct document_type *types = build->types;
    struct ipc_text schema = types[first].schema;
    size_t i = first;
    int r = append_reference_start(body, build->documents, schema);

    if (r == 0 && !is_same(types[first].name_space, schema))
        r = append_include(body, schema);
    for (; r == 0 && i < build->type_count && is_same(types[i].schema, schema); i++)
        r = append_include(body, types[i].name_space);
    *ret_next = i;
    return r < 0 ? r : buffer_printf(body, "  </edmx:Reference>\n");
}

/* What stands in Oem is in no route: its schemas are referred to as a whole. */
static int append_oem(struct buffer *body)
{
    const struct oem_schema *schema;
    int r = 0;

    for (size_t i = 0; r == 0 && (schema = oem_schema_at(i)) != NULL; i++) {
        r = buffer_printf(body, "  <edmx:Reference Uri=\"" SCHEMA_LOCAL_BASE "%s_v1.xml\">\n",
                          schema->name);
        if (r == 0)
            r = append_include(body, ipc_text(schema->name));
        if (r == 0)
            r = append_include(body, ipc_text(schema->name_space));
        if (r == 0)
            r = buffer_printf(body, "  </edmx:Reference>\n");
    }
    return r;
}

static int append_extensions(struct buffer *body, const struct documents *documents)
{
    int r = append_reference_start(body, documents, ipc_text("RedfishExtensions"));

    return r < 0 ? r
                 : buffer_printf(body, "    <edmx:Include Namespace=\"RedfishExtensions.v1_0_0\" "
                                       "Alias=\"Redfish\"/>\n"
                                       "  </edmx:Reference>\n");
}

static int append_container(struct buffer *body)
{
    return buffer_printf(
        body,
        "  <edmx:DataServices>\n"
        "    <Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Service\">\n"
        "      <EntityContainer Name=\"Service\" Extends=\"" SERVICE_ROOT_CONTAINER "\"/>\n"
        "    </Schema>\n"
        "  </edmx:DataServices>\n"
        "</edmx:Edmx>\n");
}

int document_metadata_build(struct document_build *build)
{
    CLEANUP(buffer_deinit) struct buffer body = BUFFER_INIT(0);
    int r;

    r = buffer_printf(&body, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                             "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" "
                             "Version=\"4.0\">\n");
    if (r == 0)
        r = append_extensions(&body, build->documents);
    for (size_t i = 0; r == 0 && i < build->type_count;)
        r = append_reference(&body, build, i, &i);
    if (r == 0)
        r = append_oem(&body);
    if (r == 0)
        r = append_container(&body);
    return r < 0 ? r : document_add(build, DOCUMENT_METADATA, DOCUMENT_METADATA_PATH, &body);
}
