/*
 * JsonSchemas: a JsonSchemaFile for each type that is served here, with the version that is served.
 * It points to where the schema is published, and to the installed file if there is one. Schemas
 * JsonSchemaFileCollection, JsonSchemaFile.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "gateway/schema-location.h"
#include "redfish/oem-schemas.h"

/* NULL when out of memory. */
static json_t *location_of(const struct documents *documents, struct ipc_text name_space)
{
    CLEANUP(buffer_deinit) struct buffer file = BUFFER_INIT(0);
    CLEANUP(json_decrefp) json_t *location = json_object();

    if (buffer_printf(&file, "%.*s.json", (int)name_space.size, name_space.data) < 0 ||
        json_put(location, "Language", json_string("en")) < 0 ||
        json_put(
            location, "PublicationUri",
            json_sprintf("%s%.*s", schema_public_base(name_space), (int)file.size, file.data)) < 0)
        return NULL;
    if (bundle_has(&documents->json_schemas, (struct ipc_text){file.data, file.size}) &&
        json_put(location, "Uri",
                 json_sprintf(SCHEMA_LOCAL_BASE "%.*s", (int)file.size, file.data)) < 0)
        return NULL;
    return TAKE(location);
}

static int build_schema(struct document_build *build, const struct document_type *type)
{
    const struct upstream_route *route = &build->documents->routes[DOCUMENT_SCHEMA];
    CLEANUP(free_cleanup) char *path = NULL;
    json_t *location = location_of(build->documents, type->name_space);
    int size = (int)type->name_space.size;
    const char *id = type->name_space.data;

    if (!location)
        return -ENOMEM;
    if (asprintf(&path, DOCUMENT_SCHEMAS_PATH "/%.*s", size, id) < 0) {
        path = NULL;
        json_decref(location);
        return -ENOMEM;
    }
    return document_add_json(
        build, DOCUMENT_SCHEMA, path,
        json_pack("{s:s, s:s+, s:s#, s:s#+, s:[s], s:s+#, s:[o]}", "@odata.id", path, "@odata.type",
                  "#", route->type, "Id", id, size, "Name", id, size, " schema", "Languages", "en",
                  "Schema", "#", type->type.data, (int)type->type.size, "Location", location));
}

/* As CSDL, which $metadata refers to. */
static int build_oem_schemas(struct document_build *build)
{
    const struct oem_schema *schema;
    int r = 0;

    for (size_t i = 0; r == 0 && (schema = oem_schema_at(i)) != NULL; i++) {
        CLEANUP(free_cleanup) char *path = NULL;

        if (asprintf(&path, SCHEMA_LOCAL_BASE "%s_v1.xml", schema->name) < 0) {
            path = NULL;
            return -ENOMEM;
        }
        r = document_add_unmade(build, DOCUMENT_OEM_SCHEMA, path, i);
    }
    return r;
}

int document_schemas_build(struct document_build *build)
{
    int r = build_oem_schemas(build);

    for (size_t i = 0; r == 0 && i < build->type_count; i++)
        r = build_schema(build, &build->types[i]);
    return r < 0 ? r
                 : document_collection_build(build, DOCUMENT_SCHEMAS, DOCUMENT_SCHEMA,
                                             DOCUMENT_SCHEMAS_PATH, "JSON schemas", NULL);
}
