/*
 * Virtual media: slots that take an image and give it back, with the Completion signal later. What
 * was mounted is told after Mount was answered, as by a daemon that only begins with it then.
 * Source: virtual-media (Intel-BMC) src/state. No image is read: one whose URL names a host below
 * ".invalid" (RFC 2606 §2) can't be reached.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MEDIA_OWNER SIM_PREFIX "VirtualMedia"
#define LEGACY SIM_PREFIX "VirtualMedia.Legacy"
#define PROXY SIM_PREFIX "VirtualMedia.Proxy"
#define MOUNT_POINT SIM_PREFIX "VirtualMedia.MountPoint"
#define PROCESS SIM_PREFIX "VirtualMedia.Process"
#define TELL_MS 100 /* from the answer to Mount until ImageURL tells of it */
#define MOUNT_MS 500

struct media {
    struct machine *machine;
};

static bool is_active(const struct object *slot)
{
    return object_get_boolean(slot, PROCESS, "Active", false);
}

/* The host of a URL ends with this. */
static bool host_ends_with(const char *url, const char *end_text)
{
    const char *host = strstr(url, "://"), *end;
    ptrdiff_t size = (ptrdiff_t)strlen(end_text);

    host = host ? host + 3 : url;
    end = host + strcspn(host, ":/");
    return end - host >= size && strncmp(end - size, end_text, (size_t)size) == 0;
}

static const char *kind_of(const struct object *slot)
{
    return object_find_interface(slot, LEGACY) ? LEGACY : PROXY;
}

static void complete(const struct object *slot, int result)
{
    int error = 0;

    if (bus_is_named(slot->owner))
        error = sd_bus_emit_signal(bus_handle(slot->owner), slot->path, kind_of(slot), "Completion",
                                   "i", result);
    machine_report("media", error < 0 ? error : 0);
}

static int set_active(struct object *slot, bool active)
{
    return object_set(slot, PROCESS, "Active", value_boolean(active));
}

static void on_mounted(void *context, const char *path)
{
    struct media *media = context;
    struct object *slot = machine_find(media->machine, MEDIA_OWNER, path);
    bool reached;

    if (!slot || is_active(slot))
        return;
    reached = !host_ends_with(object_get_text(slot, MOUNT_POINT, "ImageURL"), ".invalid");
    machine_report("media", reached ? set_active(slot, true)
                                    : object_set_text(slot, MOUNT_POINT, "ImageURL", ""));
    complete(slot, reached ? 0 : EHOSTUNREACH);
}

static void on_unmounted(void *context, const char *path)
{
    struct media *media = context;
    struct object *slot = machine_find(media->machine, MEDIA_OWNER, path);
    int error;

    if (!slot)
        return;
    error = set_active(slot, false);
    if (error == 0)
        error = object_set_text(slot, MOUNT_POINT, "ImageURL", "");
    machine_report("media", error);
    complete(slot, 0);
}

/* text: path and URL, with a space between. */
static void on_told(void *context, const char *text)
{
    struct media *media = context;
    const char *url = strchr(text, ' ') + 1;
    CLEANUP(free_cleanup) char *path = strndup(text, (size_t)(url - 1 - text));
    struct object *slot = path ? machine_find(media->machine, MEDIA_OWNER, path) : NULL;

    if (slot)
        machine_report("media", object_set_text(slot, MOUNT_POINT, "ImageURL", url));
}

/* What else Mount of a legacy slot has (a pipe with user and password) is not looked at. */
static int read_image(struct media *media, struct object *slot, sd_bus_message *call,
                      const char **ret_refusal, bool *ret_given_up)
{
    CLEANUP(free_cleanup) char *text = NULL;
    const char *url;
    int writable, error = sd_bus_message_read(call, "sb", &url, &writable);

    if (error < 0)
        return error;
    if (strncmp(url, "https://", 8) != 0 && strncmp(url, "smb://", 6) != 0) {
        *ret_refusal = ERROR_INVALID_ARGUMENT;
        return 0;
    }
    *ret_given_up = host_ends_with(url, "refused.invalid");
    if (*ret_given_up)
        return 0;
    if (asprintf(&text, "%s %s", slot->path, url) < 0) {
        text = NULL;
        return -ENOMEM;
    }
    error = machine_later(media->machine, TELL_MS, on_told, media, text);
    return error != 0 ? error
                      : object_set(slot, MOUNT_POINT, "WriteProtected", value_boolean(!writable));
}

static int on_method(void *context, struct object *slot, sd_bus_message *call)
{
    struct media *media = context;
    bool mount = strcmp(sd_bus_message_get_member(call), "Mount") == 0;
    const char *refusal = NULL;
    bool given_up = false;
    int error = 0;

    if (mount == is_active(slot))
        return machine_refuse(call, mount ? ERROR_UNAVAILABLE : ERROR_NOT_ALLOWED,
                              mount ? "the slot is in use" : "nothing is there");
    if (mount && strcmp(kind_of(slot), LEGACY) == 0)
        error = read_image(media, slot, call, &refusal, &given_up);
    if (refusal)
        return machine_refuse(call, refusal, "https or smb only");
    if (error == 0 && !given_up)
        error = machine_later(media->machine, MOUNT_MS, mount ? on_mounted : on_unmounted, media,
                              slot->path);
    return error < 0 ? error : sd_bus_reply_method_return(call, "b", !given_up);
}

static int start(struct machine *machine, void **ret_device)
{
    struct media *media = calloc(1, sizeof(*media));
    int error;

    if (!media)
        return -ENOMEM;
    media->machine = machine;
    error = bus_register_for(machine->bus, MEDIA_OWNER, LEGACY, on_method, media);
    if (error == 0)
        error = bus_register_for(machine->bus, MEDIA_OWNER, PROXY, on_method, media);
    if (error < 0) {
        free(media);
        return error;
    }
    *ret_device = media;
    return 0;
}

const struct device_class virtual_media_class = {.start = start, .stop = free};
