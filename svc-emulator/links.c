/* Links between resources: where they lead, and kept true when resources come and go. */
#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-emulator/emulator.h"
#include "svc-emulator/merge.h"

bool links_path(const char *uri, char path[static IPC_URI_BYTES_MAX + 1])
{
    struct ipc_text text = {uri, uri ? strcspn(uri, "#") : 0};
    char decoded[IPC_URI_BYTES_MAX];
    struct uri parsed;

    if (text.size == 0 || text.size > sizeof(decoded) || uri_parse(text, decoded, &parsed) != 0)
        return false;
    memcpy(path, parsed.path.data, parsed.path.size);
    path[parsed.path.size] = '\0';
    return true;
}

int links_read(const struct bmc *bmc, const char *uri, char path[static IPC_URI_BYTES_MAX + 1],
               json_t **ret_resource)
{
    return links_path(uri, path) ? bmc_read(bmc, ipc_text(path), ret_resource) : -ENOENT;
}

/* -- adding -- */

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
    const char *path;
    bool with_itself; /* else only what is below it */
    char **paths;     /* resources that may have a link */
    size_t count, capacity;
};

/* The resource itself and places within it, and what is below. Its path is no part of the frames of
 * those that call each other. */
static __attribute__((noinline)) bool is_meant(const struct removal *removal, const json_t *value)
{
    const char *uri = json_string_value(json_object_get(value, "@odata.id"));
    size_t size = strlen(removal->path);
    char path[IPC_URI_BYTES_MAX + 1];

    return uri && links_path(uri, path) && strncmp(path, removal->path, size) == 0 &&
           (path[size] == '/' || (removal->with_itself && path[size] == '\0'));
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

static bool is_encoded(const struct mockup_item *item)
{
    const char *at = item->text, *end = at + item->size;

    while ((at = memchr(at, '%', (size_t)(end - at)))) {
        at++; /* the text ends with a NUL */
        if (isxdigit((unsigned char)at[0]) && isxdigit((unsigned char)at[1]))
            return true;
    }
    return false;
}

/* Most resources have no such link, which their text tells. */
static int note(const struct mockup_item *item, void *context)
{
    struct removal *removal = context;
    char **paths;

    if (item->kind != MOCKUP_RESOURCE ||
        (!memmem(item->text, item->size, removal->path, strlen(removal->path)) &&
         !is_encoded(item)))
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
    struct removal removal = {.bmc = bmc, .path = path, .with_itself = with_itself};
    int r = bmc_each(bmc, note, &removal);

    for (size_t i = 0; i < removal.count; i++) {
        if (r == 0)
            r = prune_resource(&removal, removal.paths[i]);
        free(removal.paths[i]);
    }
    free(removal.paths);
    return r;
}
