/*
 * The table of the documents and their life, see documents.h. Each kind has a route of its own, as
 * if a service had announced it, so that requests for documents are authenticated, authorized and
 * judged by the code that does it for all others.
 */
#include "gateway/documents.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "base/state-file.h"
#include "gateway/limits.h"
#include "gateway/schema-location.h"
#include "redfish/message.h"
#include "redfish/privilege-registry.h"
#include "redfish/registry.h"

/* What is known of each kind. Files have the type that they say; its version is not known here. */
static const struct {
    const char *uri_template;
    const char *type;
    const char *entity; /* whose privilege rule holds */
} kinds[DOCUMENT_KIND_COUNT] = {
    [DOCUMENT_VERSIONS] = {"/redfish", "", "ServiceRoot"},
    [DOCUMENT_ROOT] = {DOCUMENT_ROOT_PATH, SERVICE_ROOT_TYPE, "ServiceRoot"},
    [DOCUMENT_ODATA] = {"/redfish/v1/odata", "", "ServiceRoot"},
    [DOCUMENT_METADATA] = {DOCUMENT_METADATA_PATH, "", "ServiceRoot"},
    [DOCUMENT_SCHEMAS] = {DOCUMENT_SCHEMAS_PATH,
                          "JsonSchemaFileCollection.JsonSchemaFileCollection",
                          "JsonSchemaFileCollection"},
    [DOCUMENT_SCHEMA] = {DOCUMENT_SCHEMAS_PATH "/{JsonSchemaFileId}",
                         "JsonSchemaFile.v1_1_5.JsonSchemaFile", "JsonSchemaFile"},
    [DOCUMENT_REGISTRIES] = {DOCUMENT_REGISTRIES_PATH,
                             "MessageRegistryFileCollection.MessageRegistryFileCollection",
                             "MessageRegistryFileCollection"},
    [DOCUMENT_REGISTRY] = {DOCUMENT_REGISTRIES_PATH "/{MessageRegistryFileId}",
                           "MessageRegistryFile.v1_1_5.MessageRegistryFile", "MessageRegistryFile"},
    [DOCUMENT_MESSAGES] = {DOCUMENT_REGISTRIES_PATH "/{MessageRegistryFileId}/{File}",
                           REGISTRY_TYPE, "MessageRegistry"},
    [DOCUMENT_PRIVILEGES] = {DOCUMENT_REGISTRIES_PATH "/{MessageRegistryFileId}/{File}",
                             PRIVILEGE_REGISTRY_TYPE, "PrivilegeRegistry"},
    [DOCUMENT_REGISTRY_FILE] = {DOCUMENT_REGISTRIES_PATH "/{MessageRegistryFileId}/{File}", "",
                                "MessageRegistry"},
    [DOCUMENT_OEM_SCHEMA] = {SCHEMA_LOCAL_BASE "{File}", "", "JsonSchemaFile"},
    [DOCUMENT_CSDL_FILE] = {SCHEMA_LOCAL_BASE "{File}", "", "JsonSchemaFile"},
    [DOCUMENT_SCHEMA_FILE] = {SCHEMA_LOCAL_BASE "{File}", "", "JsonSchemaFile"},
};

/* -- life -- */

static void init_routes(struct documents *documents)
{
    for (size_t i = 0; i < DOCUMENT_KIND_COUNT; i++) {
        struct upstream_route *route = &documents->routes[i];

        route->uri_template = (char *)kinds[i].uri_template;
        route->type = (char *)kinds[i].type;
        route->methods = IPC_METHOD_BIT(IPC_GET);
        route->rules[IPC_GET] = *privilege_rule(ipc_text(kinds[i].entity), IPC_GET);
    }
}

static void init_files(struct documents *documents)
{
    for (size_t i = 0; i < ARRAY_SIZE(documents->files); i++) {
        enum document_kind kind = i == 0 ? DOCUMENT_CSDL_FILE : DOCUMENT_SCHEMA_FILE;

        documents->files[i] = (struct document){
            .path = SCHEMA_LOCAL_BASE, .kind = kind, .route = &documents->routes[kind]};
    }
}

static int fault(struct buffer *error, const char *option, const char *path, int cause)
{
    (void)buffer_printf(error, "--%s: %s: %s", option, path, strerror(-cause));
    return cause;
}

static int open_schemas(const char *path, const char *folder, const char *suffix,
                        struct bundle *ret_bundle)
{
    CLEANUP(free_cleanup) char *full = NULL;

    if (asprintf(&full, "%s/%s", path, folder) < 0) {
        full = NULL;
        return -ENOMEM;
    }
    return bundle_open(full, suffix, ret_bundle);
}

/* One of the two folders may be missing. */
static int open_all_schemas(struct documents *documents, const char *schema_dir,
                            struct buffer *error)
{
    int csdl, json;

    if (!schema_dir)
        return 0;
    csdl = open_schemas(schema_dir, "csdl", ".xml", &documents->csdl);
    json = open_schemas(schema_dir, "json-schema", ".json", &documents->json_schemas);
    if (csdl < 0 && (csdl != -ENOENT || json < 0))
        return fault(error, "schema-dir", schema_dir, csdl);
    return json < 0 && json != -ENOENT ? fault(error, "schema-dir", schema_dir, json) : 0;
}

/* What errors say: as an installed Base registry has it. */
static int load_texts(const struct bundle *bundle)
{
    char name[MESSAGE_REGISTRY_FILE_BYTES];
    unsigned int erratum = 10;
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int r;

    do {
        if (erratum-- == 0)
            return 0;
        message_registry_file(erratum, name);
    } while (!bundle_has(bundle, ipc_text(name)));
    r = state_file_read(bundle->fd, name, GATEWAY_FILE_BYTES_MAX, &text, &size);
    if (r == 0)
        r = message_load_texts((struct ipc_text){text, size});
    return r > 0 ? -EBADMSG : r;
}

static int open_registries(struct documents *documents, const char *registry_dir,
                           struct buffer *error)
{
    int r;

    if (!registry_dir)
        return 0;
    r = bundle_open(registry_dir, ".json", &documents->registries);
    if (r == 0)
        r = load_texts(&documents->registries);
    return r < 0 ? fault(error, "registry-dir", registry_dir, r) : 0;
}

int documents_init(struct documents *documents, const char *schema_dir, const char *registry_dir,
                   struct buffer *error)
{
    int r;

    *documents = (struct documents){0};
    init_routes(documents);
    init_files(documents);
    r = open_all_schemas(documents, schema_dir, error);
    return r < 0 ? r : open_registries(documents, registry_dir, error);
}

void document_items_free(struct document *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        free((char *)items[i].path);
        free(items[i].head);
        free(items[i].body);
    }
    free(items);
}

void documents_deinit(struct documents *documents)
{
    document_items_free(documents->items, documents->count);
    documents->items = NULL;
    documents->count = 0;
    bundle_deinit(&documents->csdl);
    bundle_deinit(&documents->json_schemas);
    bundle_deinit(&documents->registries);
}

/* -- one document -- */

bool document_is_open(const struct document *document)
{
    return privilege_granted(&document->route->rules[IPC_GET], 0);
}

bool document_is_xml(const struct document *document)
{
    return document->kind == DOCUMENT_METADATA || document->kind == DOCUMENT_OEM_SCHEMA ||
           document->kind == DOCUMENT_CSDL_FILE;
}

/* -- finding -- */

static const struct document *find_file(const struct documents *documents, struct ipc_text path)
{
    size_t size = strlen(SCHEMA_LOCAL_BASE);
    struct ipc_text name;

    if (documents->are_off || path.size <= size || memcmp(path.data, SCHEMA_LOCAL_BASE, size) != 0)
        return NULL;
    name = (struct ipc_text){path.data + size, path.size - size};
    if (bundle_has(&documents->csdl, name))
        return &documents->files[0];
    return bundle_has(&documents->json_schemas, name) ? &documents->files[1] : NULL;
}

const struct document *documents_find(const struct documents *documents, struct ipc_text path)
{
    size_t low = 0, high = documents->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct document *item = &documents->items[middle];
        int order = strncmp(path.data, item->path, path.size);

        if (order == 0 && !item->path[path.size])
            return item;
        if (order <= 0)
            high = middle;
        else
            low = middle + 1;
    }
    return find_file(documents, path);
}
