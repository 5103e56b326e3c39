/* The table of operations, and those that need no library of their own; see operation.h. */
#include "svc-emulator/operation.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/etag.h"
#include "redfish/json.h"
#include "svc-emulator/account.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/event.h"
#include "svc-emulator/merge.h"

/* -- firmware -- */

/* The related resources of an inventory show its version, too. What is not there shows nothing. */
static int show_version(struct run *run, const char *uri, const char *version)
{
    static const char *const names[] = {"Version", "FirmwareVersion", "BiosVersion"};
    json_t *resource CLEANUP(json_decrefp) = NULL;
    char path[IPC_URI_BYTES_MAX + 1];
    int r = links_read(run->bmc, uri, path, &resource);

    for (size_t i = 0; i < ARRAY_SIZE(names) && r == 0; i++) {
        if (json_is_string(json_object_get(resource, names[i])))
            r = json_put(resource, names[i], json_string(version));
    }
    if (r == 0)
        r = bmc_write(run->bmc, path, resource);
    return r == -ENOENT ? 0 : r;
}

/* -ENOENT: there is no such inventory. */
static int update_one(struct run *run, const char *uri, const char *version)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    char path[IPC_URI_BYTES_MAX + 1];
    const json_t *related;
    size_t index;
    int r = links_read(run->bmc, uri, path, &resource);

    json_array_foreach (json_object_get(resource, "RelatedItem"), index, related) {
        if (r == 0)
            r = show_version(run, json_string_value(json_object_get(related, "@odata.id")),
                             version);
    }
    return r == 0 ? show_version(run, uri, version) : r;
}

static const char *last_segment(const char *uri)
{
    const char *slash = strrchr(uri, '/');

    return slash ? slash + 1 : uri;
}

/* Without targets the service chooses: what has its Id in the name of the image. */
static int update_by_name(struct run *run, const char *path, const char *image, const char *version)
{
    json_t *service CLEANUP(json_decrefp) = NULL;
    json_t *inventory CLEANUP(json_decrefp) = NULL;
    char place[IPC_URI_BYTES_MAX + 1];
    const json_t *member;
    size_t index;
    int r = bmc_read(run->bmc, ipc_text(path), &service);

    if (r == 0)
        r = links_read(run->bmc,
                       json_string_value(merge_get(service, "/FirmwareInventory/@odata.id")), place,
                       &inventory);
    json_array_foreach (json_object_get(inventory, "Members"), index, member) {
        const char *uri = json_string_value(json_object_get(member, "@odata.id"));

        if (r == 0 && links_path(uri, place) &&
            strcasestr(last_segment(image), last_segment(place)))
            r = update_one(run, uri, version);
    }
    return r == -ENOENT ? 0 : r;
}

/* The version that the image's name tells; a name without one changes nothing. Of targets that are
 * not there the update fails. */
static int operation_update_firmware(struct run *run, const char *path)
{
    const char *image = json_string_value(json_object_get(run->request, "ImageURI"));
    const json_t *targets = json_object_get(run->request, "Targets"), *target;
    CLEANUP(free_cleanup) char *version = NULL;
    const char *found;
    size_t size = 0, index;
    int r = 0;

    found = image ? value_find_version(image, &size) : NULL;
    if (!found)
        return 0;
    version = strndup(found, size);
    if (!version)
        return -ENOMEM;
    if (json_array_size(targets) == 0)
        return update_by_name(run, path, image, version);
    json_array_foreach (targets, index, target) {
        if (r == 0)
            r = update_one(run, json_string_value(target), version);
    }
    return r;
}

/* -- defaults -- */

struct kept {
    bool users, network;
};

static bool is_kept(const char *path, void *context)
{
    static const char *const users[] = {"/AccountService", "/SessionService"};
    static const char *const network[] = {"/EthernetInterfaces", "/NetworkProtocol",
                                          "/DedicatedNetworkPorts"};
    const struct kept *kept = context;

    for (size_t i = 0; i < ARRAY_SIZE(users) && kept->users; i++) {
        if (strstr(path, users[i]))
            return true;
    }
    if (!kept->network || !strstr(path, "/Managers/"))
        return false;
    for (size_t i = 0; i < ARRAY_SIZE(network); i++) {
        if (strstr(path, network[i]))
            return true;
    }
    return false;
}

/* The whole BMC, as its ResetType says. */
static int operation_reset_to_defaults(struct run *run, const char *path)
{
    const char *type = json_string_value(json_object_get(run->request, "ResetType"));
    struct kept kept = {
        .users = type && strcmp(type, "PreserveNetworkAndUsers") == 0,
        .network = type && strncmp(type, "PreserveNetwork", strlen("PreserveNetwork")) == 0,
    };

    if (!kept.users) {
        account_passwords_free(bmc_passwords(run->bmc));
        bmc_set_passwords(run->bmc, NULL);
    }
    bmc_restore(run->bmc, "/redfish", is_kept, &kept);
    return 0;
}

/* A storage subsystem as it was loaded, but for its volumes. */
static bool is_volume(const char *path, void *context)
{
    const char *storage = context;
    const char *below = path + strlen(storage);

    return strncmp(below, "/Volumes", strlen("/Volumes")) == 0 &&
           (below[strlen("/Volumes")] == '\0' || below[strlen("/Volumes")] == '/');
}

static int operation_restore_but_volumes(struct run *run, const char *path)
{
    bmc_restore(run->bmc, path, is_volume, (void *)path);
    return 0;
}

/* -- resets of several -- */

/* What the resource's own action Reset does with these parameters. Those that reset others are not
 * meant, but for an Aggregate that the service names: they might name each other. */
static int operation_reset(struct run *run, const char *path)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    struct occasion occasion = {.emulator = run->emulator,
                                .bmc = run->bmc,
                                .path = path,
                                .method = IPC_POST,
                                .body = run->request};
    const struct mockup_item *from = bmc_find(run->bmc, ipc_text(run->path));
    char action[128], type[96];
    int r = bmc_read(run->bmc, ipc_text(path), &resource);

    if (r < 0)
        return r;
    occasion.resource = resource;
    occasion.type = place_of(bmc_find(run->bmc, ipc_text(path))).entity;
    if (ipc_text_equal(occasion.type, "AggregationService") ||
        (ipc_text_equal(occasion.type, "Aggregate") &&
         !(from && ipc_text_equal(place_of(from).entity, "AggregationService"))))
        return 0;
    snprintf(type, sizeof(type), "%.*s", (int)occasion.type.size, occasion.type.data);
    occasion.type = ipc_text(type); /* the item is another one once it is written */
    snprintf(action, sizeof(action), "%s.Reset", type);
    occasion.action = action;
    return behavior_follow(behavior_find(&occasion), &occasion);
}

/* -- logs -- */

/* The entries that the client means, if it says which: those of an ETag. */
static int operation_clear_log(struct run *run, const char *path)
{
    const char *wanted = json_string_value(json_object_get(run->request, "LogEntriesETag"));
    json_t *log CLEANUP(json_decrefp) = NULL;
    struct service_request *request = run->waiting;
    char entries[IPC_URI_BYTES_MAX + 1], etag[ETAG_BYTES];
    const struct mockup_item *item = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &log);

    if (r == 0 && links_path(json_string_value(merge_get(log, "/Entries/@odata.id")), entries))
        item = bmc_find(run->bmc, ipc_text(entries));
    if (r < 0 || !item)
        return r;
    if (!wanted ||
        etag_list_matches_strong(
            ipc_text(wanted), ipc_text(etag_of((struct ipc_text){item->text, item->size}, etag))))
        return remove_members(run->bmc, entries);
    run->waiting = NULL;
    if (request)
        service_reply_message(request, NULL, BASE_PRECONDITION_REQUIRED, NULL);
    return 0;
}

/* -- events -- */

static int operation_submit_test_event(struct run *run, const char *path)
{
    return event_submit_test(run->emulator, run->bmc, run->request);
}

static int operation_submit_test_report(struct run *run, const char *path)
{
    return event_submit_test_report(run->emulator, run->bmc, run->request);
}

/* -- the table -- */

static const struct operation operations[] = {
    {"apply-to-owner", settings_apply_owner, false},
    {"clear-log", operation_clear_log, true},
    {"generate-csr", operation_generate_csr, true},
    {"read-certificate", operation_read_certificate, false},
    {"renew-certificate", operation_renew, true},
    {"replace-certificate", operation_replace_certificate, true},
    {"reset", operation_reset, false},
    {"reset-settings", settings_reset, false},
    {"reset-to-defaults", operation_reset_to_defaults, false},
    {"restore-but-volumes", operation_restore_but_volumes, false},
    {"submit-test-event", operation_submit_test_event, false},
    {"submit-test-report", operation_submit_test_report, false},
    {"take-over", behavior_supersede, false},
    {"update-firmware", operation_update_firmware, false},
};

const struct operation *operation_find(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(operations); i++) {
        if (strcmp(operations[i].name, name) == 0)
            return &operations[i];
    }
    return NULL;
}
