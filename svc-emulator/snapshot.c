/* See snapshot.h. Owns nothing. */
#include "svc-emulator/snapshot.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/session.h"

static void ignore(struct bmc *bmc, enum bmc_change change, const char *path, void *context)
{
}

/* Takes the links to what is gone out of a collection. */
static int trim_members(struct bmc *copy, const char *collection)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_t *members, *member;
    char path[IPC_URI_BYTES_MAX + 1];
    size_t kept = 0, index;
    int r = bmc_read(copy, ipc_text(collection), &resource);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    members = json_object_get(resource, "Members");
    json_array_foreach (members, index, member) {
        const char *uri = json_string_value(json_object_get(member, "@odata.id"));

        if (uri && links_path(uri, path) && !bmc_find(copy, ipc_text(path)))
            continue;
        if (json_array_set(members, kept++, member) != 0)
            return -ENOMEM;
    }
    while (json_array_size(members) > kept)
        json_array_remove(members, json_array_size(members) - 1);
    r = merge_count(resource, "Members");
    return r == 0 ? bmc_write(copy, collection, resource) : r;
}

/* All of them first, so that each collection is written once. */
static int remove_live(struct bmc *copy, const struct bmc *bmc)
{
    char path[IPC_URI_BYTES_MAX + 1], trimmed[IPC_URI_BYTES_MAX + 1] = "";
    int r = 0;

    for (size_t i = 0; r == 0 && session_live_at(bmc, i, path); i++)
        r = bmc_remove(copy, path);
    for (size_t i = 0; r == 0 && session_live_at(bmc, i, path); i++) {
        *strrchr(path, '/') = '\0';
        if (strcmp(path, trimmed) == 0)
            continue;
        r = trim_members(copy, path);
        memcpy(trimmed, path, strlen(path) + 1);
    }
    return r;
}

struct mockup *snapshot_make(const struct bmc *bmc)
{
    struct mockup *snapshot = bmc_snapshot(bmc), *cleaned = NULL;
    struct bmc *copy = NULL;

    if (!snapshot || !bmc_sessions(bmc))
        return snapshot;
    if (bmc_new("", snapshot, ignore, NULL, &copy) == 0 && remove_live(copy, bmc) == 0)
        cleaned = bmc_snapshot(copy);
    bmc_free(copy);
    mockup_free(snapshot);
    return cleaned;
}
