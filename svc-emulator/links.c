/* Links between resources, kept true when resources come and go. */
#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-emulator/emulator.h"
#include "svc-emulator/merge.h"

int links_add(json_t *object, const char *name, const char *path)
{
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    json_t *array = json_object_get(object, name);

    if (!json_is_array(array)) {
        array = json_array();
        if (json_put(object, name, array) < 0)
            return -ENOMEM;
    }
    if (uri_append_path(&uri, ipc_text(path)) < 0 ||
        json_array_append_new(array, json_link("%.*s", (int)uri.size, uri.data)) != 0)
        return -ENOMEM;
    return merge_count(object, name);
}

/* -- removing -- */

struct removal {
    struct bmc *bmc;
    struct ipc_text uri; /* as it is written in links */
    bool with_itself;    /* else only what is below it */
    char **paths;        /* resources that have a link */
    size_t count, capacity;
};

/* The resource itself and places within it, and what is below. */
static bool is_meant(const struct removal *removal, const json_t *value)
{
    const char *uri = json_string_value(json_object_get(value, "@odata.id"));
    size_t size = removal->uri.size;

    return uri && strncmp(uri, removal->uri.data, size) == 0 &&
           (uri[size] == '/' || (removal->with_itself && (uri[size] == '\0' || uri[size] == '#')));
}

static int prune(const struct removal *removal, json_t *value);

static int prune_array(const struct removal *removal, json_t *array)
{
    size_t index = 0;
    int r = 0;

    while (index < json_array_size(array) && r == 0) {
        json_t *element = json_array_get(array, index);

        if (is_meant(removal, element)) {
            json_array_remove(array, index);
        } else {
            r = prune(removal, element);
            index++;
        }
    }
    return r;
}

static int prune_object(const struct removal *removal, json_t *object)
{
    const char *name;
    json_t *value;
    void *next;
    int r = 0;

    json_object_foreach_safe(object, next, name, value)
    {
        size_t size = json_array_size(value);

        if (r < 0)
            break;
        if (is_meant(removal, value)) {
            json_object_del(object, name);
            continue;
        }
        r = prune(removal, value);
        if (r == 0 && json_array_size(value) != size)
            r = merge_count(object, name);
    }
    return r;
}

static int prune(const struct removal *removal, json_t *value)
{
    if (json_is_array(value))
        return prune_array(removal, value);
    return json_is_object(value) ? prune_object(removal, value) : 0;
}

/* Most resources have no such link, which their text tells. */
static int note(const struct mockup_item *item, void *context)
{
    struct removal *removal = context;
    char **paths;

    if (item->kind != MOCKUP_RESOURCE ||
        !memmem(item->text, item->size, removal->uri.data, removal->uri.size))
        return 0;
    if (removal->count == removal->capacity) {
        size_t capacity = removal->capacity ? 2 * removal->capacity : 16;

        paths = reallocarray(removal->paths, capacity, sizeof(paths[0]));
        if (!paths)
            return -ENOMEM;
        removal->paths = paths;
        removal->capacity = capacity;
    }
    removal->paths[removal->count] = strdup(item->path);
    return removal->paths[removal->count++] ? 0 : -ENOMEM;
}

static int prune_resource(const struct removal *removal, const char *path)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(removal->bmc, ipc_text(path), &resource);

    if (r == 0)
        r = prune_object(removal, resource);
    return r == 0 ? bmc_write(removal->bmc, path, resource) : r;
}

int links_remove(struct bmc *bmc, const char *path, bool with_itself)
{
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    struct removal removal = {.bmc = bmc, .with_itself = with_itself};
    int r = uri_append_path(&uri, ipc_text(path));

    removal.uri = (struct ipc_text){uri.data, uri.size};
    if (r == 0)
        r = bmc_each(bmc, note, &removal);
    for (size_t i = 0; i < removal.count; i++) {
        if (r == 0)
            r = prune_resource(&removal, removal.paths[i]);
        free(removal.paths[i]);
    }
    free(removal.paths);
    return r;
}
