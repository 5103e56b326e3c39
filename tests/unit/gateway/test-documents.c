/* Unit tests of gateway/documents.c: the documents of the service as a whole, from drop-ins and
 * announced types. */
#include "gateway/documents.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define UUID "11111111-2222-4333-8444-555555555555"

/* Two services: one adds a link and a member of Links, the other one more of each. */
struct services {
    struct upstream upstreams[2];
    struct upstream *list[2];
    struct route_table table;
    struct upstream_route routes[5];
    struct documents documents;
};

static void services_init(struct services *services)
{
    static const char *const types[] = {
        "Chassis.v1_25_0.Chassis",
        "Chassis.v1_24_0.Chassis",
        "Chassis.v1_25_0.Chassis",
        "ChassisCollection.ChassisCollection",
        "",
    };

    *services = (struct services){.list = {&services->upstreams[0], &services->upstreams[1]}};
    services->upstreams[0].config.root = json_loads(
        "{\"Chassis\":{\"@odata.id\":\"/redfish/v1/Chassis\"},"
        "\"Links\":{\"ManagerProvidingService\":{\"@odata.id\":\"/redfish/v1/M\"}}}",
        0, NULL);
    services->upstreams[1].config.root = json_loads(
        "{\"SessionService\":{\"@odata.id\":\"/redfish/v1/SessionService\"},\"Oem\":{\"X\":1},"
        "\"Links\":{\"Sessions\":{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\"}}}",
        0, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(types); i++)
        services->routes[i].type = (char *)types[i];
    services->table.routes = services->routes;
    services->table.route_count = ARRAY_SIZE(types);
}

static void services_build(struct services *services)
{
    CU_ASSERT_EQUAL_FATAL(documents_build(&services->documents, services->list, 2, UUID), 0);
}

static void services_deinit(struct services *services)
{
    documents_deinit(&services->documents);
    json_decref(services->upstreams[0].config.root);
    json_decref(services->upstreams[1].config.root);
}

static json_t *load(const struct services *services, const char *path)
{
    const struct document *document = documents_find(&services->documents, ipc_text(path));
    json_t *value;

    CU_ASSERT_PTR_NOT_NULL_FATAL(document);
    value = json_loadb(document->body, document->body_size, 0, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

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
    root = load(&services, "/redfish/v1");
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
    char etags[DOCUMENT_COUNT][ETAG_BYTES];
    struct services services;

    services_init(&services);
    services_build(&services);
    for (int id = 0; id < DOCUMENT_COUNT; id++)
        memcpy(etags[id], services.documents.items[id].etag, ETAG_BYTES);
    services_build(&services);
    for (int id = 0; id < DOCUMENT_COUNT; id++)
        CU_ASSERT_STRING_EQUAL(etags[id], services.documents.items[id].etag);
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
        {"Chassis", "/redfish/v1/Chassis"},
        {"SessionService", "/redfish/v1/SessionService"},
        {"ManagerProvidingService", "/redfish/v1/M"},
        {"Sessions", "/redfish/v1/SessionService/Sessions"},
    };
    struct services services;
    json_t *odata, *entries;

    services_init(&services);
    services_build(&services);
    odata = load(&services, "/redfish/v1/odata");
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

static unsigned int count(const char *text, const char *part)
{
    unsigned int found = 0;

    for (; (text = strstr(text, part)); text++)
        found++;
    return found;
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
    CU_ASSERT_EQUAL(count(text, "/Chassis_v1.xml\""), 0);

    services.upstreams[0].table = &services.table;
    services_build(&services);
    document = documents_find(&services.documents, ipc_text("/redfish/v1/$metadata"));
    free(text);
    text = strndup(document->body, document->body_size);
    CU_ASSERT_EQUAL(count(text, "<edmx:Reference "), 4);
    CU_ASSERT_EQUAL(count(text, "</edmx:Reference>"), 4);
    CU_ASSERT_EQUAL(count(text, "/Chassis_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count(text, "Namespace=\"Chassis\""), 1);
    CU_ASSERT_EQUAL(count(text, "Namespace=\"Chassis.v1_24_0\""), 1);
    CU_ASSERT_EQUAL(count(text, "Namespace=\"Chassis.v1_25_0\""), 1);
    CU_ASSERT_EQUAL(count(text, "/ChassisCollection_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count(text, "Namespace=\"ChassisCollection\""), 1);
    CU_ASSERT_EQUAL(count(text, "/ServiceRoot_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count(text, "/RedfishExtensions_v1.xml\""), 1);
    services_deinit(&services);
}

static void documents_build_heads_tell_type_tag_and_length(void)
{
    struct services services;

    services_init(&services);
    services_build(&services);
    for (int id = 0; id < DOCUMENT_COUNT; id++) {
        const struct document *document = &services.documents.items[id];
        CLEANUP(free_cleanup) char *head = strndup(document->head, document->head_size);
        bool is_xml = id == DOCUMENT_METADATA;
        char line[64];

        snprintf(line, sizeof(line), "\r\nContent-Length: %zu\r\n", document->body_size);
        CU_ASSERT_PTR_NOT_NULL(strstr(head, line));
        snprintf(line, sizeof(line), "\r\nETag: %s\r\n", document->etag);
        CU_ASSERT_PTR_NOT_NULL(strstr(head, line));
        CU_ASSERT_PTR_NOT_NULL(strstr(head, "\r\nAllow: GET, HEAD\r\n"));
        CU_ASSERT_PTR_NOT_NULL(
            strstr(head, is_xml ? "\r\nContent-Type: application/xml; charset=utf-8\r\n"
                                : "\r\nContent-Type: application/json; charset=utf-8\r\n"));
        CU_ASSERT_EQUAL(strstr(head, "\r\nLink: ") != NULL, id == DOCUMENT_ROOT);
    }
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
                        &services.documents.items[DOCUMENT_VERSIONS]);
    services_deinit(&services);
}

static const struct unit_case cases[] = {
    UNIT_CASE(documents_build_root_has_what_every_drop_in_adds),
    UNIT_CASE(documents_build_twice_gives_equal_tags),
    UNIT_CASE(documents_build_odata_lists_every_link),
    UNIT_CASE(documents_build_metadata_names_each_namespace_once),
    UNIT_CASE(documents_build_heads_tell_type_tag_and_length),
    UNIT_CASE(documents_find_only_its_paths),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/documents", cases)
