/*
 * LogService.CollectDiagnosticData: CreateDump, and a bounded wait for the dump. There is no task
 * service that could follow it: a dump that takes longer is answered by 202 with the URI where its
 * entry will be. Source: phosphor-dbus-interfaces xyz/openbmc_project/Dump/Create.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-logs/dumps.h"
#include "svc-logs/kinds.h"
#include "svc-logs/log-services.h"
#include "svc-logs/names.h"

#define ACTION "CollectDiagnosticData"
#define DATA_TYPE "DiagnosticDataType"
#define OEM_DATA_TYPE "OEMDiagnosticDataType"
#define PARAMETER(name) INTERFACE_DUMP_CREATE ".CreateParameters." name
/* Of the request's own time, 30 s as a rule. */
#define COMPLETE_MS 5000
#define RETRY_AFTER_S 5

/* -- the answer -- */

struct collection {
    char *entries_uri;  /* of the log service */
    char *entries_path; /* the same, decoded */
    char *object_path;  /* of the new dump */
};

static void collection_free(void *context)
{
    struct collection *collection = context;

    if (!collection)
        return;
    free(collection->entries_uri);
    free(collection->entries_path);
    free(collection->object_path);
    free(collection);
}

static int take_path(sd_bus_message *reply, void *context)
{
    struct collection *collection = context;
    const char *path;

    if (sd_bus_message_read(reply, "o", &path) <= 0)
        return -EBADMSG;
    collection->object_path = strdup(path);
    return collection->object_path ? 0 : -ENOMEM;
}

/* NULL while the dump is not on D-Bus. */
static const char *progress_of(const struct mirror *mirror, const char *path)
{
    const struct mirror_object *dump = mirror_find(mirror, path);

    return dump ? dump_progress(dump) : NULL;
}

static bool is_under_way(const char *progress)
{
    return !progress || strcmp(progress, "InProgress") == 0 || strcmp(progress, "NotStarted") == 0;
}

static bool has_ended(const struct mirror *mirror, const char *path)
{
    return !is_under_way(progress_of(mirror, path));
}

static void answer_entry(struct service_request *request, const struct collection *collection,
                         const char *progress)
{
    const char *id = strrchr(collection->object_path, '/') + 1;
    CLEANUP(free_cleanup) char *path = NULL;

    if (is_under_way(progress)) {
        path = scope_uri_text(collection->entries_uri, "/", id);
        if (path)
            service_reply_accepted(request, path, RETRY_AFTER_S);
    } else {
        if (asprintf(&path, "%s/%s", collection->entries_path, id) < 0)
            path = NULL;
        if (path)
            service_reply_created_at(request, path);
    }
    if (!path)
        service_reply_failed(request, "step=collect cause=memory");
}

static void answer(struct service_request *request, struct hardware *hardware, void *context)
{
    const struct collection *collection = context;
    const char *progress = progress_of(hardware->mirror, collection->object_path);

    if (is_under_way(progress) || strcmp(progress, "Completed") == 0)
        answer_entry(request, collection, progress);
    else
        service_reply_failed(request, "step=collect cause=dump-failed");
}

/* -- the call -- */

/* {"….OriginatorId": variant of the client's address, "….OriginatorType": variant of Client}, as
 * the one argument. */
static json_t *make_arguments(const struct scope *scope)
{
    const struct ipc_identity *identity = service_request_identity(scope->request);

    return json_pack("[{s:{s:s,s:s%},s:{s:s,s:s}}]", PARAMETER("OriginatorId"), "signature", "s",
                     "value", identity->client_address.data ? identity->client_address.data : "",
                     identity->client_address.size, PARAMETER("OriginatorType"), "signature", "s",
                     "value", INTERFACE_ORIGINATED_BY ".OriginatorTypes.Client");
}

static struct collection *collection_new(const struct scope *scope)
{
    struct collection *collection = calloc(1, sizeof(*collection));
    const char *uri = service_request_uri(scope->request);
    int size = (int)(strstr(uri, "/Actions/") - uri);

    if (!collection)
        return NULL;
    collection->entries_uri = scope_uri_text(scope->uri, "/Entries", NULL);
    if (asprintf(&collection->entries_path, "%.*s/Entries", size, uri) < 0)
        collection->entries_path = NULL;
    if (collection->entries_uri && collection->entries_path)
        return collection;
    collection_free(collection);
    return NULL;
}

static int run_collect(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    struct collection *collection;
    int error;

    if (!scope->object || !mirror_object_has(scope->object, INTERFACE_DUMP_CREATE))
        return SCOPE_E_NOT_FOUND;
    error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                           INTERFACE_DUMP_CREATE, "CreateDump", "a{sv}", make_arguments(scope));
    if (error)
        return error;
    collection = collection_new(scope);
    if (!collection)
        return -ENOMEM;
    write_replies_path(batch);
    write_replies_to(batch, take_path, collection);
    write_until(batch, has_ended, COMPLETE_MS);
    write_answers(batch, answer, collection, collection_free);
    return 0;
}

/* -- what it takes: one kind of data for each place -- */

static const char *const manager_types[] = {"Manager", NULL};
static const char *const system_types[] = {"OEM", NULL};
static const char *const system_oem_types[] = {"System", NULL};

static const struct patch_property manager_parameters[] = {
    {.pointer = "/" DATA_TYPE, .flags = PATCH_REQUIRED, .values = manager_types},
};

static const struct patch_property system_parameters[] = {
    {.pointer = "/" DATA_TYPE, .flags = PATCH_REQUIRED, .values = system_types},
    {.pointer = "/" OEM_DATA_TYPE, .flags = PATCH_REQUIRED, .values = system_oem_types},
};

static const struct patch_form manager_form = {
    .schema = &schema_LogService,
    .type = LOG_SERVICE_TYPE,
    .action = ACTION,
    .properties = manager_parameters,
    .property_count = ARRAY_SIZE(manager_parameters),
};

static const struct patch_form system_form = {
    .schema = &schema_LogService,
    .type = LOG_SERVICE_TYPE,
    .action = ACTION,
    .properties = system_parameters,
    .property_count = ARRAY_SIZE(system_parameters),
};

const struct resource_action collect_manager_action = {
    .find = log_service_find_of, .form = &manager_form, .run = run_collect};
const struct resource_action collect_system_action = {
    .find = log_service_find_of, .form = &system_form, .run = run_collect};

int collect_put_action(const struct scope *scope, json_t *resource)
{
    bool is_manager = place_is_manager(scope);
    int error = resource_put_action(scope, resource, "LogService." ACTION, NULL);

    if (!error)
        error = property_put(resource,
                             "Actions/#LogService." ACTION "/" DATA_TYPE "@Redfish.AllowableValues",
                             resource_words(is_manager ? manager_types : system_types));
    if (!error && !is_manager)
        error = property_put(
            resource, "Actions/#LogService." ACTION "/" OEM_DATA_TYPE "@Redfish.AllowableValues",
            resource_words(system_oem_types));
    return error;
}
