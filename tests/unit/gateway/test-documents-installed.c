/* Unit tests of gateway/documents.c: what changes with --schema-dir and --registry-dir. */
#include <errno.h>
#include <ftw.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "redfish/message.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/gateway/documents-fixture.h"

/* A folder that is removed again. */
struct folder {
    char path[64];
};

static void folder_init(struct folder *folder)
{
    snprintf(folder->path, sizeof(folder->path), "/tmp/shoal-test-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder->path));
}

static void folder_add(const struct folder *folder, const char *name, const char *content)
{
    char path[256];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", folder->path, name);
    if (!content) {
        CU_ASSERT_EQUAL_FATAL(mkdir(path, 0755), 0);
        return;
    }
    file = fopen(path, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(content, file);
    fclose(file);
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    return remove(path);
}

static void folder_deinit(struct folder *folder)
{
    nftw(folder->path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

/* Starts over with folders. */
static void services_reinit(struct services *services, const char *schema_dir,
                            const char *registry_dir)
{
    documents_deinit(&services->documents);
    CU_ASSERT_EQUAL_FATAL(documents_init(&services->documents, schema_dir, registry_dir, NULL), 0);
    services->upstreams[0].table = &services->table;
    services_build(services);
}

static void documents_build_points_to_installed_schemas(void)
{
    struct services services;
    struct folder folder;
    const struct document *metadata, *file;
    CLEANUP(free_cleanup) char *text = NULL;
    json_t *schema;

    folder_init(&folder);
    folder_add(&folder, "csdl", NULL);
    folder_add(&folder, "csdl/Chassis_v1.xml", "<x/>");
    folder_add(&folder, "json-schema", NULL);
    folder_add(&folder, "json-schema/Chassis.v1_25_0.json", "{}");
    services_init(&services);
    services_reinit(&services, folder.path, NULL);
    metadata = documents_find(&services.documents, ipc_text("/redfish/v1/$metadata"));
    text = strndup(metadata->body, metadata->body_size);
    CU_ASSERT_EQUAL(count_of(text, "Uri=\"/redfish/v1/schema/Chassis_v1.xml\""), 1);
    CU_ASSERT_EQUAL(count_of(text, "Uri=\"/redfish/v1/schema/"), 1 + 2); /* and the OEM schemas */
    schema = services_load(&services, "/redfish/v1/JsonSchemas/Chassis.v1_25_0");
    CU_ASSERT_STRING_EQUAL(location_of(schema, "Uri"), "/redfish/v1/schema/Chassis.v1_25_0.json");
    json_decref(schema);
    schema = services_load(&services, "/redfish/v1/JsonSchemas/Chassis.v1_24_0");
    CU_ASSERT_STRING_EQUAL(location_of(schema, "Uri"), "");
    json_decref(schema);
    file = documents_find(&services.documents, ipc_text("/redfish/v1/schema/Chassis_v1.xml"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT(document_is_xml(file) && !document_is_open(file));
    file = documents_find(&services.documents, ipc_text("/redfish/v1/schema/Chassis.v1_25_0.json"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT(!document_is_xml(file) && !document_is_open(file));
    CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text("/redfish/v1/schema/X.json")));
    CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text("/redfish/v1/schema/")));
    CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text("/redfish/v1/schema")));
    services_deinit(&services);
    folder_deinit(&folder);
}

/* Same major and minor version: MessageIds name them. The newest erratum of it. */
static void documents_build_points_to_installed_registries(void)
{
    static const struct {
        const char *uri;
        bool is_file;
    } want[] = {
        {"/redfish/v1/Registries/TaskEvent/TaskEvent.1.0.12", true},
        {"/redfish/v1/Registries/Update/Update.1.3.0", false},
        {"/redfish/v1/Registries/OpenBMC/OpenBMC.0.10.0", true},
        {"/redfish/v1/Registries/PrivilegeRegistry/Redfish_1.8.0_PrivilegeRegistry", true},
    };
    static const char *const absent[] = {
        "/redfish/v1/Registries/TaskEvent/TaskEvent.1.0.5",
        "/redfish/v1/Registries/Update/Update.1.99.0",
        "/redfish/v1/Registries/OpenBMC/OpenBMC.0.9.0",
        "/redfish/v1/Registries/README",
    };
    static const char *const files[] = {
        "TaskEvent.1.0.5.json",
        "TaskEvent.1.0.12.json",
        "Update.1.99.0.json",
        "OpenBMC.0.9.0.json",
        "OpenBMC.0.10.0.json",
        "Redfish_1.8.0_PrivilegeRegistry.json",
        "README.json",
        "PrivilegeRegistry.1.0.0.json",
        "OpenBMC.0.10.json",
        "OpenBMC.0.11.00.json",
        "OpenBMC.0.65536.0.json",
        "OpenBMC.0.-1.0.json",
        "OpenBMC..json",
        "OpenBMC.0.11.0.json.json",
    };
    struct services services;
    struct folder folder;
    json_t *collection;

    folder_init(&folder);
    for (size_t i = 0; i < ARRAY_SIZE(files); i++)
        folder_add(&folder, files[i], "{}");
    services_init(&services);
    services_reinit(&services, NULL, folder.path);
    collection = services_load(&services, "/redfish/v1/Registries");
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(collection, "Members@odata.count")), 24);
    json_decref(collection);
    for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
        const struct document *document = documents_find(&services.documents,
                                                         ipc_text(want[i].uri));

        CU_ASSERT_PTR_NOT_NULL_FATAL(document);
        CU_ASSERT_EQUAL(document->kind == DOCUMENT_REGISTRY_FILE, want[i].is_file);
    }
    for (size_t i = 0; i < ARRAY_SIZE(absent); i++)
        CU_ASSERT_PTR_NULL(documents_find(&services.documents, ipc_text(absent[i])));
    services_deinit(&services);
    folder_deinit(&folder);
}

static void documents_init_base_registry_is_what_errors_say(void)
{
    struct services services;
    struct folder folder;

    folder_init(&folder);
    folder_add(&folder, "Base.1.22.0.json", "{}");
    folder_add(&folder, "Base.1.22.3.json",
               "{\"RegistryPrefix\": \"Base\", \"RegistryVersion\": \"1.22.3\", \"Messages\": "
               "{\"Success\": {\"Message\": \"Installed.\", \"Resolution\": \"None.\"}}}");
    services_init(&services);
    services_reinit(&services, NULL, folder.path);
    CU_ASSERT_STRING_EQUAL(message_fact(BASE_SUCCESS)->text, "Installed.");
    CU_ASSERT_EQUAL(message_load_texts((struct ipc_text){0}), 0);
    services_deinit(&services);
    folder_deinit(&folder);
}

static void documents_init_faults_name_option_and_folder(void)
{
    struct folder folder;
    static const struct {
        const char *schema_dir, *registry_dir;
        int r;
    } cases[] = {
        {"/nonexistent", NULL, -ENOENT},
        {NULL, "/nonexistent", -ENOENT},
        {"", NULL, -ENOENT},  /* the folder: neither csdl nor json-schema */
        {NULL, "", -EBADMSG}, /* its Base registry is none */
    };

    folder_init(&folder);
    folder_add(&folder, "Base.1.22.1.json", "[]");
    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        const char *schema_dir = cases[i].schema_dir, *registry_dir = cases[i].registry_dir;
        CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(0);
        CLEANUP(free_cleanup) char *line = NULL;
        struct documents documents;
        char want[128];

        schema_dir = schema_dir && !*schema_dir ? folder.path : schema_dir;
        registry_dir = registry_dir && !*registry_dir ? folder.path : registry_dir;
        CU_ASSERT_EQUAL(documents_init(&documents, schema_dir, registry_dir, &error), cases[i].r);
        line = strndup(error.data, error.size);
        snprintf(want, sizeof(want), "--%s: %s: ", schema_dir ? "schema-dir" : "registry-dir",
                 schema_dir ? schema_dir : registry_dir);
        CU_ASSERT_EQUAL(strncmp(line, want, strlen(want)), 0);
        documents_deinit(&documents);
    }
    folder_deinit(&folder);
}

static const struct unit_case cases[] = {
    UNIT_CASE(documents_build_points_to_installed_schemas),
    UNIT_CASE(documents_build_points_to_installed_registries),
    UNIT_CASE(documents_init_base_registry_is_what_errors_say),
    UNIT_CASE(documents_init_faults_name_option_and_folder),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/documents-installed", cases)
