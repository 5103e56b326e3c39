/* Unit tests of gateway/documents.c: the documents of the service as a whole, from drop-ins and
 * announced types. */
#include "gateway/documents.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "gateway/schema-location.h"
#include "redfish/oem-schemas.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/gateway/documents-fixture.h"

static const char *link_of(const json_t *object, const char *name)
{
    const char *uri = json_string_value(
        json_object_get(json_object_get(object, name), "@odata.id"));

    return uri ? uri : "";
}

static void documents_build_root_has_what_every_drop_in_adds(void)
{
    struct services services;
    json_t *root, *links;

    services_init(&services);
    services_build(&services);
    root = services_load(&services, "/redfish/v1");
    links = json_object_get(root, "Links");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(root, "@odata.id")), "/redfish/v1");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(root, "Id")), "RootService");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(root, "UUID")), UUID);
    CU_ASSERT_STRING_EQUAL(link_of(root, "Chassis"), "/redfish/v1/Chassis");
    CU_ASSERT_STRING_EQUAL(link_of(root, "SessionService"), "/redfish/v1/SessionService");
    CU_ASSERT_STRING_EQUAL(link_of(links, "ManagerProvidingService"), "/redfish/v1/M");
    CU_ASSERT_STRING_EQUAL(link_of(links, "Sessions"), "/redfish/v1/SessionService/Sessions");
    CU_ASSERT_PTR_NOT_NULL(json_object_get(root, "Oem"));
    CU_ASSERT_TRUE(json_is_true(
        json_object_get(json_object_get(root, "ProtocolFeaturesSupported"), "FilterQuery")));
    json_decref(root);
    services_deinit(&services);
}

/* Merging must not write into the drop-ins: the second time gives the same. */
static void documents_build_twice_gives_equal_tags(void)
{
    char etags[100][ETAG_BYTES];
    struct services services;

    services_init(&services);
    services_build(&services);
    CU_ASSERT_FATAL(services.documents.count < ARRAY_SIZE(etags));
    for (size_t i = 0; i < services.documents.count; i++)
        memcpy(etags[i], services.documents.items[i].etag, ETAG_BYTES);
    services_build(&services);
    for (size_t i = 0; i < services.documents.count; i++)
        CU_ASSERT_STRING_EQUAL(etags[i], services.documents.items[i].etag);
    CU_ASSERT_EQUAL(json_object_size(json_object_get(services.upstreams[0].config.root, "Links")),
                    1);
    services_deinit(&services);
}

/* DSP0266 1.21 §8.2: an entry for the root and one for each link of it. */
static void documents_build_odata_lists_every_link(void)
{
    static const struct {
        const char *name, *url;
    } want[] = {
        {"Service", "/redfish/v1/"},
        {"JsonSchemas", "/redfish/v1/JsonSchemas"},
        {"Registries", "/redfish/v1/Registries"},
        {"Chassis", "/redfish/v1/Chassis"},
        {"SessionService", "/redfish/v1/SessionService"},
        {"ManagerProvidingService", "/redfish/v1/M"},
        {"Sessions", "/redfish/v1/SessionService/Sessions"},
    };
    struct services services;
    json_t *odata, *entries;

    services_init(&services);
    services_build(&services);
    odata = services_load(&services, "/redfish/v1/odata");
    entries = json_object_get(odata, "value");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(odata, "@odata.context")),
                           "/redfish/v1/$metadata");
    CU_ASSERT_EQUAL_FATAL(json_array_size(entries), ARRAY_SIZE(want));
    for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
        const json_t *entry = json_array_get(entries, i);

        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "name")), want[i].name);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "url")), want[i].url);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "kind")), "Singleton");
    }
    json_decref(odata);
    services_deinit(&services);
}

/* DSP0266 1.21 §8.3: one reference a schema, and in it each namespace that is used, once. */
static void documents_build_metadata_names_each_namespace_once(void)
{
    struct services services;
    const struct document *document;
    CLEANUP(free_cleanup) char *text = NULL;

    services_init(&services);
    services_build(&services);
    document = documents_find(&services.documents, ipc_text("/redfish/v1/$metadata"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(document);
    text = strndup(document->body, document->body_size);
    CU_ASSERT_EQUAL(count_of(text, "/Chassis_v1.xml\""), 0);

    services.upstreams[0].table = &services.table;
    services_build(&services);
    document = documents_find(&services.documents, ipc_text("/redfish/v1/$metadata"));
    free(text);
    text = strndup(document->body, document->body_size);
    /* RedfishExtensions, the two of the services, the gateway's own, and the OEM schemas */
    CU_ASSERT_EQUAL(count_of(text, "<edmx:Reference "), 1 + 2 + 8 + 2);
    CU_ASSERT_EQUAL(count_of(text, "</edmx:Reference>"), 1 + 2 + 8 + 2);
    CU_ASSERT_EQUAL(count_of(text, "\"/redfish/v1/schema/OpenBMCManager_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"OpenBMCManager\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"OpenBMCManager.v1_1_0\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "/Chassis_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"Chassis\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"Chassis.v1_24_0\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"Chassis.v1_25_0\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "/ChassisCollection_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"ChassisCollection\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "/ServiceRoot_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "/MessageRegistryFile_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Namespace=\"Message\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "/RedfishExtensions_v1.xml\""), 1);
    services_deinit(&services);
}

/* What $metadata refers to is there, names what it says, and is what is in the source. */
static void documents_build_has_each_oem_schema(void)
{
    struct services services;
    const struct oem_schema *schema;

    services_init(&services);
    services_build(&services);
    for (size_t i = 0; (schema = oem_schema_at(i)) != NULL; i++) {
        CLEANUP(free_cleanup) char *text = strndup(schema->csdl.data, schema->csdl.size);
        const struct document *document;
        char path[128], name_space[128];

        snprintf(path, sizeof(path), SCHEMA_LOCAL_BASE "%s_v1.xml", schema->name);
        document = documents_find(&services.documents, ipc_text(path));
        CU_ASSERT_PTR_NOT_NULL_FATAL(document);
        CU_ASSERT_EQUAL(document->index, i);
        CU_ASSERT_TRUE(document_is_xml(document));
        snprintf(name_space, sizeof(name_space), "Namespace=\"%s\"", schema->name_space);
        CU_ASSERT_EQUAL(count_of(text, name_space), 1);
        CU_ASSERT_EQUAL(strncmp(text, "<?xml ", 6), 0);
        CU_ASSERT_STRING_EQUAL(text + schema->csdl.size - strlen("</edmx:Edmx>\n"),
                               "</edmx:Edmx>\n");
    }
    CU_ASSERT_PTR_NULL(
        documents_find(&services.documents, ipc_text(SCHEMA_LOCAL_BASE "OpenBMCOther_v1.xml")));
    services_deinit(&services);
}

static void check_head(const struct document *document)
{
    CLEANUP(free_cleanup) char *head = strndup(document->head, document->head_size);
    char line[64];

    snprintf(line, sizeof(line), "\r\nContent-Length: %zu\r\n", document->body_size);
    CU_ASSERT_PTR_NOT_NULL(strstr(head, line));
    snprintf(line, sizeof(line), "\r\nETag: %s\r\n", document->etag);
    CU_ASSERT_PTR_NOT_NULL(strstr(head, line));
    CU_ASSERT_PTR_NOT_NULL(strstr(head, "\r\nAllow: GET, HEAD\r\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(
        head, document_is_xml(document) ? "\r\nContent-Type: application/xml; charset=utf-8\r\n"
                                        : "\r\nContent-Type: application/json; charset=utf-8\r\n"));
    CU_ASSERT_EQUAL(strstr(head, "\r\nLink: ") != NULL, *document->route->type != '\0');
}

/* A resource has its tag in it, too. */
static void check_resource(const struct document *document)
{
    json_t *resource = json_loadb(document->body, document->body_size, 0, NULL);

    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "@odata.etag")),
                           document->etag);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "@odata.id")),
                           document->path);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "@odata.type")) + 1,
                           document->route->type);
    json_decref(resource);
}

static void documents_build_finished_ones_are_complete(void)
{
    unsigned int finished = 0, resources = 0;
    struct services services;

    services_init(&services);
    services_build(&services);
    for (size_t i = 0; i < services.documents.count; i++) {
        const struct document *document = &services.documents.items[i];

        CU_ASSERT_EQUAL(document->body != NULL, document->kind < DOCUMENT_MESSAGES);
        if (!document->body)
            continue;
        finished++;
        check_head(document);
        if (*document->route->type) {
            resources++;
            check_resource(document);
        }
    }
    CU_ASSERT_EQUAL(resources, 1 + 1 + 8 + 1 + 23);
    CU_ASSERT_EQUAL(finished, resources + 3);
    services_deinit(&services);
}

/* DSP0266 1.21 §13.2: what anybody may read, and nobody may write. */
static void documents_build_routes_have_the_rules_of_the_registry(void)
{
    struct services services;

    services_init(&services);
    services_build(&services);
    for (size_t i = 0; i < services.documents.count; i++) {
        const struct document *document = &services.documents.items[i];

        CU_ASSERT_EQUAL(document_is_open(document), document->kind <= DOCUMENT_METADATA);
        CU_ASSERT(privilege_granted(&document->route->rules[IPC_GET], IPC_PRIVILEGE_LOGIN));
        CU_ASSERT_EQUAL(document->route->methods, IPC_METHOD_BIT(IPC_GET));
        CU_ASSERT_FALSE(privilege_granted(&document->route->rules[IPC_PATCH], ~0u));
    }
    services_deinit(&services);
}

/* -- JsonSchemas -- */

/* Whether the collection has the member. */
static bool has_member(const json_t *collection, const char *uri)
{
    const json_t *member;
    size_t index;

    json_array_foreach (json_object_get(collection, "Members"), index, member) {
        if (strcmp(json_string_value(json_object_get(member, "@odata.id")), uri) == 0)
            return true;
    }
    return false;
}

static void documents_build_schemas_are_those_of_announced_types(void)
{
    struct services services;
    json_t *collection, *schema;

    services_init(&services);
    services.upstreams[0].table = &services.table;
    services_build(&services);
    collection = services_load(&services, "/redfish/v1/JsonSchemas");
    CU_ASSERT(has_member(collection, "/redfish/v1/JsonSchemas/Chassis.v1_24_0"));
    CU_ASSERT(has_member(collection, "/redfish/v1/JsonSchemas/Chassis.v1_25_0"));
    CU_ASSERT(has_member(collection, "/redfish/v1/JsonSchemas/ChassisCollection"));
    CU_ASSERT(has_member(collection, "/redfish/v1/JsonSchemas/ServiceRoot.v1_20_0"));
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(collection, "Members@odata.count")), 11);
    schema = services_load(&services, "/redfish/v1/JsonSchemas/Chassis.v1_25_0");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(schema, "Id")), "Chassis.v1_25_0");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(schema, "Schema")),
                           "#Chassis.v1_25_0.Chassis");
    CU_ASSERT_STRING_EQUAL(location_of(schema, "Language"), "en");
    CU_ASSERT_STRING_EQUAL(location_of(schema, "PublicationUri"),
                           "http://redfish.dmtf.org/schemas/v1/Chassis.v1_25_0.json");
    CU_ASSERT_STRING_EQUAL(location_of(schema, "Uri"), "");
    json_decref(schema);
    json_decref(collection);
    services_deinit(&services);
}

static void schema_public_base_by_the_owner_of_the_schema(void)
{
    static const char dmtf[] = "http://redfish.dmtf.org/schemas/v1/";
    static const char snia[] = "http://redfish.dmtf.org/schemas/swordfish/v1/";

    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("Drive.v1_0_0")), dmtf);
    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("Volume.v1_0_0")), snia);
    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("")), dmtf);
    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("StorageGroup")), snia);
    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("StorageGroup.v1_5_0")), snia);
    CU_ASSERT_STRING_EQUAL(schema_public_base(ipc_text("StorageGroupX.v1_5_0")), dmtf);
}

/* -- Registries -- */

static void documents_build_registries_point_to_our_own(void)
{
    struct services services;
    json_t *collection, *file;
    const struct document *content;

    services_init(&services);
    services_build(&services);
    collection = services_load(&services, "/redfish/v1/Registries");
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(collection, "Members@odata.count")), 23);
    CU_ASSERT(has_member(collection, "/redfish/v1/Registries/PrivilegeRegistry"));
    file = services_load(&services, "/redfish/v1/Registries/Base");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(file, "Id")), "Base");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(file, "Registry")), "Base.1.22");
    CU_ASSERT_STRING_EQUAL(location_of(file, "Uri"), "/redfish/v1/Registries/Base/Base.1.22.1");
    CU_ASSERT_STRING_EQUAL(location_of(file, "PublicationUri"),
                           "https://redfish.dmtf.org/registries/Base.1.22.1.json");
    content = documents_find(&services.documents, ipc_text(location_of(file, "Uri")));
    CU_ASSERT_PTR_NOT_NULL_FATAL(content);
    CU_ASSERT_EQUAL(content->kind, DOCUMENT_MESSAGES);
    json_decref(file);
    file = services_load(&services, "/redfish/v1/Registries/PrivilegeRegistry");
    content = documents_find(&services.documents, ipc_text(location_of(file, "Uri")));
    CU_ASSERT_PTR_NOT_NULL_FATAL(content);
    CU_ASSERT_EQUAL(content->kind, DOCUMENT_PRIVILEGES);
    json_decref(file);
    json_decref(collection);
    services_deinit(&services);
}

static void documents_find_only_its_paths(void)
{
    static const char *const none[] = {"", "/", "/redfish/", "/redfish/v1/odat",
                                       "/redfish/v1/odata2"};
    struct services services;

    services_init(&services);
    CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text("/redfish")));
    services_build(&services);
    for (size_t i = 0; i < ARRAY_SIZE(none); i++)
        CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text(none[i])));
    CU_ASSERT_PTR_EQUAL(documents_find(&services.documents, ipc_text("/redfish")),
                        &services.documents.items[0]);
    services_deinit(&services);
}

static const struct unit_case cases[] = {
    UNIT_CASE(documents_build_root_has_what_every_drop_in_adds),
    UNIT_CASE(documents_build_twice_gives_equal_tags),
    UNIT_CASE(documents_build_odata_lists_every_link),
    UNIT_CASE(documents_build_metadata_names_each_namespace_once),
    UNIT_CASE(documents_build_has_each_oem_schema),
    UNIT_CASE(documents_build_finished_ones_are_complete),
    UNIT_CASE(documents_build_routes_have_the_rules_of_the_registry),
    UNIT_CASE(documents_build_schemas_are_those_of_announced_types),
    UNIT_CASE(schema_public_base_by_the_owner_of_the_schema),
    UNIT_CASE(documents_build_registries_point_to_our_own),
    UNIT_CASE(documents_find_only_its_paths),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/documents", cases)
