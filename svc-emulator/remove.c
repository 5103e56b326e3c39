/*
 * DELETE: the resource, what is below it (and not what only begins with the same letters), and
 * every link to them. DSP0266 1.21 §7.10 "DELETE (delete)".
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-emulator/emulator.h"

struct list {
    const char *path;
    char **paths;
    size_t count, capacity;
};

static int note_below(const struct mockup_item *item, void *context)
{
    struct list *list = context;
    size_t size = strlen(list->path);

    if (strncmp(item->path, list->path, size) != 0 ||
        (item->path[size] != '\0' && item->path[size] != '/'))
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

int remove_tree(struct bmc *bmc, const char *path)
{
    struct list list = {.path = path};
    int r = bmc_each(bmc, note_below, &list);

    for (size_t i = 0; i < list.count; i++) {
        if (r == 0)
            r = bmc_remove(bmc, list.paths[i]);
        free(list.paths[i]);
    }
    free(list.paths);
    return r == 0 ? links_remove(bmc, path) : r;
}

void remove_resource(struct service_request *request, const struct target *target)
{
    int r = remove_tree(target->bmc, target->path);

    if (r < 0)
        emulator_fail(request, "remove", r);
    else
        service_reply_no_content(request);
}
