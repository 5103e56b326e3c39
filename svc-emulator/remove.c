/*
 * DELETE: the resource, what is below it (and not what only begins with the same letters), and
 * every link to them. DSP0266 1.21 §7.10 "DELETE (delete)".
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/merge.h"

struct list {
    const char *path;
    bool with_itself;
    char **paths;
    size_t count, capacity;
};

static int note_below(const struct mockup_item *item, void *context)
{
    struct list *list = context;
    size_t size = strlen(list->path);

    if (strncmp(item->path, list->path, size) != 0 ||
        (item->path[size] != '/' && !(list->with_itself && item->path[size] == '\0')))
        return 0;
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? 2 * list->capacity : 16;
        char **paths = reallocarray(list->paths, capacity, sizeof(paths[0]));

        if (!paths)
            return -ENOMEM;
        list->paths = paths;
        list->capacity = capacity;
    }
    list->paths[list->count] = strdup(item->path);
    return list->paths[list->count++] ? 0 : -ENOMEM;
}

static int remove_all(struct bmc *bmc, const char *path, bool with_itself)
{
    struct list list = {.path = path, .with_itself = with_itself};
    int r = bmc_each(bmc, note_below, &list);

    for (size_t i = 0; i < list.count; i++) {
        if (r == 0)
            r = bmc_remove(bmc, list.paths[i]);
        free(list.paths[i]);
    }
    free(list.paths);
    return r == 0 ? links_remove(bmc, path, with_itself) : r;
}

int remove_tree(struct bmc *bmc, const char *path)
{
    return remove_all(bmc, path, true);
}

/* Members that are somewhere else, one by one. */
static int remove_elsewhere(struct bmc *bmc, const char *path, const json_t *collection)
{
    const json_t *member;
    size_t index, size = strlen(path);
    int r = 0;

    json_array_foreach (json_object_get(collection, "Members"), index, member) {
        const char *uri = json_string_value(json_object_get(member, "@odata.id"));
        char place[IPC_URI_BYTES_MAX + 1];

        if (r == 0 && links_path(uri, place) &&
            (strncmp(place, path, size) != 0 || place[size] != '/'))
            r = remove_tree(bmc, place);
    }
    return r;
}

int remove_members(struct bmc *bmc, const char *path)
{
    json_t *collection CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(bmc, ipc_text(path), &collection);

    if (r == 0)
        r = remove_elsewhere(bmc, path, collection);
    if (r == 0)
        r = remove_all(bmc, path, false);
    json_decref(TAKE(collection));
    if (r == 0)
        r = bmc_read(bmc, ipc_text(path), &collection);
    if (r < 0)
        return r;
    json_object_del(collection, "Members@odata.nextLink");
    r = json_put(collection, "Members", json_array());
    if (r == 0)
        r = merge_count(collection, "Members");
    return r == 0 ? bmc_write(bmc, path, collection) : r;
}

void remove_resource(struct service_request *request, const struct target *target)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    struct occasion occasion = {
        .emulator = target->emulator,
        .bmc = target->bmc,
        .path = target->path,
        .type = target->place.entity,
        .method = IPC_DELETE,
    };
    const struct rule *rule;
    int r = bmc_read(target->bmc, ipc_text(target->path), &resource);

    if (r < 0 && r != -ENOENT) {
        emulator_fail(request, "remove", r);
        return;
    }
    occasion.resource = resource; /* NULL of a file */
    rule = behavior_find(&occasion);
    if (behavior_refuses(request, rule, &occasion))
        return;
    r = remove_tree(target->bmc, target->path);
    if (r == 0)
        r = behavior_follow(rule, &occasion);
    if (r < 0)
        emulator_fail(request, "remove", r);
    else
        service_reply_no_content(request);
}
