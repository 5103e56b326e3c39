/*
 * Pending settings: a resource with "@Redfish.Settings" has a settings object, which clients change
 * and which takes effect later. DSP0266 1.21 §9.10 "Settings resource".
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/etag.h"
#include "redfish/json.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/run.h"

static const char *settings_uri(const json_t *resource)
{
    return json_string_value(merge_get(resource, "/@Redfish.Settings/SettingsObject/@odata.id"));
}

/* What the settings object is itself, and no setting. */
static bool is_own(const char *name)
{
    static const char *const own[] = {"Id", "Name", "Description", "Actions", "Links", "Status"};

    for (size_t i = 0; i < ARRAY_SIZE(own); i++) {
        if (strcmp(own[i], name) == 0)
            return true;
    }
    return strchr(name, '@') != NULL;
}

static int take_over(json_t *resource, const json_t *pending)
{
    json_t *changes CLEANUP(json_decrefp) = json_object();
    const char *name;
    json_t *value;
    int r = changes ? 0 : -ENOMEM;

    json_object_foreach ((json_t *)pending, name, value) {
        if (r == 0 && !is_own(name))
            r = json_put(changes, name, json_incref(value));
    }
    return r == 0 ? merge_patch(resource, changes, (struct schema_type){0}) : r;
}

static int tag_of(const json_t *resource, json_t **ret_tag)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    char etag[ETAG_BYTES];
    int r = json_text_append(&text, resource);

    if (r < 0)
        return r;
    *ret_tag = json_string(etag_of((struct ipc_text){text.data, text.size}, etag));
    return *ret_tag ? 0 : -ENOMEM;
}

/* The tag is that of the resource with its new values, before this is said in it. */
static int report(const struct run *run, json_t *resource)
{
    json_t *settings = json_object_get(resource, "@Redfish.Settings");
    char now[CLOCK_ISO8601_MAX];
    json_t *tag = NULL, *message = message_new(NULL, BASE_SUCCESS, NULL);
    int r = tag_of(resource, &tag);

    clock_format_iso8601(clock_realtime_usec(service_clock(run->emulator->service)), now);
    if (r == 0)
        r = json_put(settings, "ETag", tag);
    if (r == 0)
        r = json_put(settings, "Time", json_string(now));
    if (r < 0 || !message) {
        json_decref(message);
        return r < 0 ? r : -ENOMEM;
    }
    return json_put(settings, "Messages", json_pack("[o]", message));
}

int settings_apply(struct run *run, const char *path)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_t *before CLEANUP(json_decrefp) = NULL;
    json_t *pending CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &resource);
    char from[IPC_URI_BYTES_MAX + 1];

    if (r == 0)
        r = links_read(run->bmc, settings_uri(resource), from, &pending);
    if (r == -ENOENT)
        return 0;
    if (r == 0 && !(before = json_deep_copy(resource)))
        r = -ENOMEM;
    if (r == 0)
        r = take_over(resource, pending);
    if (r < 0 || json_equal(before, resource))
        return r; /* nothing was pending */
    r = report(run, resource);
    return r == 0 ? bmc_write(run->bmc, path, resource) : r;
}

/* -- at once -- */

struct owner {
    const struct bmc *bmc;
    const char *settings; /* path of the settings object */
    char *path;           /* free; NULL: none was found */
};

/* Most resources have none, which their text tells. */
static int find_owner(const struct mockup_item *item, void *context)
{
    static const char settings[] = "\"@Redfish.Settings\"";
    struct owner *owner = context;
    json_t *resource CLEANUP(json_decrefp) = NULL;
    char path[IPC_URI_BYTES_MAX + 1];
    int r;

    if (item->kind != MOCKUP_RESOURCE ||
        !memmem(item->text, item->size, settings, strlen(settings)))
        return 0;
    r = bmc_read(owner->bmc, ipc_text(item->path), &resource);
    if (r < 0)
        return r;
    if (!links_path(settings_uri(resource), path) || strcmp(path, owner->settings) != 0)
        return 0;
    owner->path = strdup(item->path); /* the item is another one once it is written */
    return owner->path ? 1 : -ENOMEM;
}

int settings_apply_owner(struct run *run, const char *path)
{
    struct owner owner = {.bmc = run->bmc, .settings = path};
    int r = bmc_each(run->bmc, find_owner, &owner);

    if (r > 0)
        r = settings_apply(run, owner.path);
    free(owner.path);
    return r;
}

int settings_reset(struct run *run, const char *path)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_t *loaded CLEANUP(json_decrefp) = NULL;
    json_t *pending CLEANUP(json_decrefp) = NULL;
    char to[IPC_URI_BYTES_MAX + 1];
    const char *name;
    json_t *value;
    int r = bmc_read(run->bmc, ipc_text(path), &resource);

    if (r == 0)
        r = links_read(run->bmc, settings_uri(resource), to, &pending);
    if (r == 0)
        r = bmc_read_loaded(run->bmc, path, &loaded);
    if (r < 0)
        return r == -ENOENT ? 0 : r;
    json_object_foreach (loaded, name, value) {
        if (r == 0 && !is_own(name) && json_object_get(pending, name))
            r = json_put(pending, name, json_incref(value));
    }
    return r == 0 ? bmc_write(run->bmc, to, pending) : r;
}
