/*
 * Virtual media: the slots of the virtual-media daemon. A slot below Legacy mounts an image by URL,
 * one below Proxy what a client streams. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/VirtualMedia; where its yaml and the daemon differ, the daemon counts.
 */
#include "svc-managers/virtual-media.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

static const char *const slot_interfaces[] = {INTERFACE_MOUNT_POINT, NULL};
static const struct scope_set slots = {.below = VIRTUAL_MEDIA_PATH, .interfaces = slot_interfaces};

bool virtual_media_is_there(const struct scope *scope)
{
    return scope_find(scope, &slots, NULL, NULL) != NULL;
}

int virtual_media_find(struct scope *scope)
{
    int outcome = manager_find(scope);

    if (outcome == 0)
        scope->object = scope_find(scope, &slots, NULL, scope->parameters[1]);
    return outcome == 0 && !scope->object ? SCOPE_E_NOT_FOUND : outcome;
}

bool virtual_media_takes_url(const struct mirror_object *slot)
{
    return mirror_object_has(slot, INTERFACE_MEDIA_LEGACY);
}

bool virtual_media_is_active(const struct mirror_object *slot)
{
    bool active;

    return mirror_read_boolean(slot, INTERFACE_MEDIA_PROCESS, "Active", &active) && active;
}

const struct resource_kind virtual_media_collection_kind = {
    .find = manager_find,
    .name = "Virtual Media Services",
    .members = &slots,
};

/* -- what an image's URL tells -- */

static const struct {
    const char *scheme, *protocol;
} scheme_rows[] = {
    {"https://", "HTTPS"},
    {"http://", "HTTP"},
    {"smb://", "CIFS"},
    {"nfs://", "NFS"},
};

/* RFC 3986 §3.2 "Authority" */
const char *virtual_media_behind_user(const char *url)
{
    const char *authority = strstr(url, "//");
    const char *at;

    authority = authority ? authority + 2 : url;
    at = memrchr(authority, '@', strcspn(authority, "/?#"));
    return at ? at + 1 : NULL;
}

/* As the daemon has it, but for a user and password: whoever may log in reads this. */
static json_t *image_without_user(const char *url)
{
    const char *rest = virtual_media_behind_user(url);
    const char *slashes = rest ? strstr(url, "//") : NULL;

    if (!rest)
        return json_string(url);
    return json_sprintf("%.*s%s", slashes && slashes < rest ? (int)(slashes + 2 - url) : 0, url,
                        rest);
}

static int put_image(const struct property_map *row, const struct mirror_object *slot,
                     json_t *resource)
{
    const char *url, *name;
    int error;

    if (!mirror_read_text(slot, row->interface, row->property, &url) || !url[0])
        return json_put(resource, "Image", json_null());
    name = strrchr(url, '/');
    error = json_put(resource, "Image", image_without_user(url));
    if (!error)
        error = json_put(resource, "ImageName",
                         name ? json_string(name + 1) : image_without_user(url));
    for (size_t i = 0; !error && i < ARRAY_SIZE(scheme_rows); i++) {
        if (strncmp(url, scheme_rows[i].scheme, strlen(scheme_rows[i].scheme)) == 0)
            error = json_put(resource, "TransferProtocolType",
                             json_string(scheme_rows[i].protocol));
    }
    return error;
}

static int put_connection(const struct property_map *row, const struct mirror_object *slot,
                          json_t *resource)
{
    const char *connected = virtual_media_takes_url(slot) ? "URI" : "Applet";

    return json_put(resource, row->pointer,
                    json_string(virtual_media_is_active(slot) ? connected : "NotConnected"));
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_MOUNT_POINT, "ImageURL", "Image", PROPERTY_CUSTOM, .put = put_image),
    PROPERTY_ROW(INTERFACE_MOUNT_POINT, "WriteProtected", "WriteProtected", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_MEDIA_PROCESS, "Active", "Inserted", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_MEDIA_PROCESS, "Active", "ConnectedVia", PROPERTY_CUSTOM,
                 .put = put_connection),
};

static const struct resource_map maps[] = {{.rows = rows, .row_count = ARRAY_SIZE(rows)}};

static int put_slot(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "MediaTypes", json_pack("[s]", "USBStick"));

    if (!error)
        error = json_put(resource, "TransferMethod", json_string("Stream"));
    if (!error)
        error = status_put_item(resource, scope->object);
    if (!error && virtual_media_takes_url(scope->object))
        error = resource_put_action(scope, resource, "VirtualMedia.InsertMedia", NULL);
    return error ? error : resource_put_action(scope, resource, "VirtualMedia.EjectMedia", NULL);
}

const struct resource_kind virtual_media_kind = {
    .find = virtual_media_find,
    .name = "Virtual Removable Media",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_slot,
};
