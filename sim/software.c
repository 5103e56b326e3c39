/*
 * Software images as phosphor-software-manager keeps them: updates that go through their states,
 * the order of boot, and what runs after the BMC has restarted. An image that is uploaded is any
 * file; its first line may be "version=…". An empty one is Invalid, one that begins with "fail"
 * fails half-way. Source: phosphor-bmc-code-mgmt activation.cpp, item_updater.cpp, common/software.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SOFTWARE_PATH SIM_PATH_PREFIX "software"
#define ACTIVATION SIM_PREFIX "Software.Activation"
#define PROGRESS SIM_PREFIX "Software.ActivationProgress"
#define PRIORITY SIM_PREFIX "Software.RedundancyPriority"
#define VERSION SIM_PREFIX "Software.Version"
#define APPLY_TIME SIM_PREFIX "Software.ApplyTime"
#define UPDATE SIM_PREFIX "Software.Update"
#define ASSOCIATIONS SIM_PREFIX "Association.Definitions"
#define RESET SIM_PREFIX "Common.FactoryReset"
#define STEP_MS 200
#define STEP_PERCENT 20
#define VERSION_MAX 64

static const char *const owners[] = {
    SIM_PREFIX "Software.BMC.Updater",
    SIM_PREFIX "Software.Host.Updater0",
    SIM_PREFIX "Software.Manager",
};

struct software {
    struct machine *machine;
    unsigned int uploads; /* so many were there */
    bool busy;            /* one is being activated */
    bool staged;          /* it shall wait for the next start */
    bool fails;
};

static struct object *find_image(const struct software *software, const char *path)
{
    struct object *object = NULL;

    for (size_t i = 0; !object && i < ARRAY_SIZE(owners); i++)
        object = machine_find(software->machine, owners[i], path);
    return object;
}

static bool is_image(const struct object *object)
{
    return object_find_interface(object, ACTIVATION) && object_is_within(object, SOFTWARE_PATH);
}

static bool is_of(const struct object *object, const char *purpose)
{
    return is_image(object) && strcmp(object_get_word(object, VERSION, "Purpose"), purpose) == 0;
}

/* -- what runs ------------------------------------------------------------------------------- */

static void each_association(struct software *software,
                             bool (*change)(struct value *triple, const void *context),
                             const void *context)
{
    for (size_t i = 0; i < ARRAY_SIZE(owners); i++) {
        struct owner *owner = tree_find_owner(software->machine->tree, owners[i]);

        for (struct object *object = owner ? owner->objects : NULL; object;
             object = object->hh.next) {
            const struct property *found = object_find_property(object, ASSOCIATIONS,
                                                                "Associations");
            struct value list;
            bool changed = false;

            if (!found || strcmp(value_signature(&found->value), "a(sss)") != 0 ||
                value_copy(&found->value, &list) < 0)
                continue;
            for (size_t k = 0; k < list.container->count; k++)
                changed = change(&list.container->items[k], context) || changed;
            if (changed)
                machine_report("software", object_set(object, ASSOCIATIONS, "Associations", list));
            else
                value_deinit(&list);
        }
    }
}

struct replacement {
    const char *from;
    const char *to;
    const char *forward; /* NULL: all kinds */
};

static bool replace_endpoint(struct value *triple, const void *context)
{
    const struct replacement *replacement = context;
    struct value *items = triple->container->items, text;

    if ((replacement->forward && strcmp(items[0].text, replacement->forward) != 0) ||
        strcmp(items[2].text, replacement->from) != 0 ||
        value_text('s', replacement->to, &text) < 0)
        return false;
    value_deinit(&items[2]);
    items[2] = text;
    return true;
}

static bool has_functional(const struct value *list, const char *path)
{
    for (size_t i = 0; i < list->container->count; i++) {
        const struct value *items = list->container->items[i].container->items;

        if (strcmp(items[0].text, "functional") == 0 && strcmp(items[2].text, path) == 0)
            return true;
    }
    return false;
}

static bool is_functional(const struct software *software, const struct object *image)
{
    for (size_t i = 0; i < ARRAY_SIZE(owners); i++) {
        struct owner *owner = tree_find_owner(software->machine->tree, owners[i]);

        for (struct object *object = owner ? owner->objects : NULL; object;
             object = object->hh.next) {
            const struct property *found = object_find_property(object, ASSOCIATIONS,
                                                                "Associations");

            if (found && strcmp(value_signature(&found->value), "a(sss)") == 0 &&
                has_functional(&found->value, image->path))
                return true;
        }
    }
    return false;
}

/* The image of a purpose that is first (in the order of boot), or that runs. */
static struct object *find_first(struct software *software, const char *purpose, bool running)
{
    struct object *first = NULL;

    for (size_t i = 0; i < ARRAY_SIZE(owners); i++) {
        struct owner *owner = tree_find_owner(software->machine->tree, owners[i]);

        for (struct object *object = owner ? owner->objects : NULL; object;
             object = object->hh.next) {
            if (!is_of(object, purpose) ||
                strcmp(object_get_word(object, ACTIVATION, "Activation"), "Active") != 0)
                continue;
            if (running ? is_functional(software, object)
                        : !first || object_get_unsigned(object, PRIORITY, "Priority", 255) <
                                        object_get_unsigned(first, PRIORITY, "Priority", 255))
                first = object;
        }
    }
    return first;
}

/* After a start the first in the order of boot runs. */
static void start_first(struct software *software, const char *purpose)
{
    const struct object *running = find_first(software, purpose, true);
    const struct object *first = find_first(software, purpose, false);

    if (running && first && running != first)
        each_association(software, replace_endpoint,
                         &(struct replacement){running->path, first->path, "functional"});
}

/* Nobody else has the priority that an image has got: whoever had it is one later. */
static void make_way(const struct object *image)
{
    const char *purpose = object_get_word(image, VERSION, "Purpose");
    uint64_t priority = object_get_unsigned(image, PRIORITY, "Priority", 0);

    for (struct object *object = image->owner->objects; object; object = object->hh.next) {
        if (object == image || !is_of(object, purpose) ||
            object_get_unsigned(object, PRIORITY, "Priority", UINT64_MAX) != priority)
            continue;
        machine_report("software",
                       object_set(object, PRIORITY, "Priority", value_unsigned('y', priority + 1)));
        make_way(object);
        return;
    }
}

/* -- activation -------------------------------------------------------------------------------- */

/* The new image takes the place of the one that neither runs nor is new, as flash has two sides. */
static void replace_old(struct software *software, const struct object *image)
{
    const char *purpose = object_get_word(image, VERSION, "Purpose");
    struct object *object, *next;

    HASH_ITER (hh, image->owner->objects, object, next) {
        if (object == image || !is_of(object, purpose) || is_functional(software, object))
            continue;
        each_association(software, replace_endpoint,
                         &(struct replacement){object->path, image->path, NULL});
        object_remove(object);
    }
}

static int finish(struct software *software, struct object *image)
{
    int error = object_set(image, PROGRESS, "Progress", value_unsigned('y', 100));

    if (error == 0)
        error = object_set_word(image, ACTIVATION, "Activation",
                                software->staged ? "Staged" : "Active");
    if (error == 0)
        error = object_add_interface(image, PRIORITY, true);
    if (error != 0)
        return error;
    replace_old(software, image);
    make_way(image);
    return 0;
}

static void on_step(void *context, const char *path)
{
    struct software *software = context;
    struct object *image = find_image(software, path);
    uint64_t progress = image ? object_get_unsigned(image, PROGRESS, "Progress", 0) : 100;
    int error = 0;

    progress += STEP_PERCENT;
    if (!image || progress >= 100 || (software->fails && progress >= 60)) {
        software->busy = false;
        if (image)
            error = software->fails ? object_set_word(image, ACTIVATION, "Activation", "Failed")
                                    : finish(software, image);
    } else {
        error = object_set_word(image, ACTIVATION, "Activation", "Activating");
        if (error == 0)
            error = object_set(image, PROGRESS, "Progress", value_unsigned('y', progress));
        if (error == 0)
            error = machine_later(software->machine, STEP_MS, on_step, software, path);
    }
    machine_report("software", error);
}

/* Reads the beginning of an image. Returns its length, or negative errno. */
static ssize_t read_image(int fd, char text[static VERSION_MAX])
{
    ssize_t length = pread(fd, text, VERSION_MAX - 1, 0);

    if (length < 0)
        return -errno;
    text[length] = '\0';
    text[strcspn(text, "\r\n")] = '\0';
    return length;
}

static int add_image(const struct object *target, const char *path, const char *version, bool valid)
{
    const char *purpose = object_get_word(target, VERSION, "Purpose");
    char name[VERSION_MAX];

    snprintf(name, sizeof(name), "%s",
             strncmp(version, "version=", 8) == 0 ? version + 8 : "uploaded");
    return machine_make_object(target->owner, path,
                               json_pack("{s:{s:s,s:s},s:{s:s},s:{s:i},s:{}}", VERSION, "Version",
                                         name, "Purpose", purpose[0] ? purpose : "BMC", ACTIVATION,
                                         "Activation", valid ? "Ready" : "Invalid", PROGRESS,
                                         "Progress", 0, SIM_PREFIX "Object.Delete"),
                               NULL);
}

static int on_start_update(void *context, struct object *target, sd_bus_message *call)
{
    struct software *software = context;
    const struct interface_property *type = interface_property_find(interface_find(APPLY_TIME),
                                                                    "RequestedApplyTime");
    char text[VERSION_MAX], path[128];
    const char *apply_time;
    ssize_t length;
    int fd, error = sd_bus_message_read(call, "hs", &fd, &apply_time);

    if (error < 0)
        return error;
    if (!interface_enumeration_has(type->enumeration, apply_time))
        return machine_refuse(call, "xyz.openbmc_project.sdbusplus.Error.InvalidEnumString",
                              "no time to apply");
    if (software->busy)
        return machine_refuse(call, ERROR_UNAVAILABLE, "an update is under way");
    length = read_image(fd, text);
    if (length < 0)
        return (int)length;
    snprintf(path, sizeof(path), SOFTWARE_PATH "/upload_%u", ++software->uploads);
    error = add_image(target, path, text, length > 0);
    if (error == 0 && length > 0) {
        software->staged = strcmp(strrchr(apply_time, '.') + 1, "OnReset") == 0;
        software->fails = strncmp(text, "fail", 4) == 0;
        error = machine_later(software->machine, STEP_MS, on_step, software, path);
        software->busy = error == 0;
    }
    return error < 0 ? error : sd_bus_reply_method_return(call, "o", path);
}

/* -- other methods ------------------------------------------------------------------------------
 */

static int on_delete(void *context, struct object *image, sd_bus_message *call)
{
    if (is_functional(context, image))
        return machine_refuse(call, ERROR_NOT_ALLOWED, "the image runs");
    object_remove(image);
    return machine_done(call, 0);
}

/* What is reset is not forgotten here: the control tells that it was asked for. */
static int on_reset(void *context, struct object *object, sd_bus_message *call)
{
    struct software *software = context;
    struct object *control = machine_find(software->machine, SIM_PREFIX "Shoal.Sim",
                                          SIM_PATH_PREFIX "shoal/sim");
    json_t *resets;

    if (!control)
        return -ENOENT;
    resets = object_get_texts(control, SIM_PREFIX "Shoal.Sim", "FactoryResets");
    if (!resets || json_array_append_new(
                       resets, json_sprintf("%s %s", object->owner->name, object->path)) < 0) {
        json_decref(resets);
        return -ENOMEM;
    }
    return machine_done(call,
                        object_set_json(control, SIM_PREFIX "Shoal.Sim", "FactoryResets", resets));
}

/* -- what follows --------------------------------------------------------------------------------
 */

static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    struct software *software = device;

    if (strcmp(interface, PRIORITY) == 0)
        make_way(object);
    if (strcmp(interface, ACTIVATION) != 0 || strcmp(property, "RequestedActivation") != 0 ||
        strcmp(object_get_word(object, interface, property), "Active") != 0 || software->busy ||
        strcmp(object_get_word(object, interface, "Activation"), "Ready") != 0)
        return;
    software->staged = software->fails = false;
    software->busy = machine_later(software->machine, STEP_MS, on_step, software, object->path) ==
                     0;
}

static void apply_staged(struct software *software)
{
    for (size_t i = 0; i < ARRAY_SIZE(owners); i++) {
        struct owner *owner = tree_find_owner(software->machine->tree, owners[i]);

        for (struct object *object = owner ? owner->objects : NULL; object;
             object = object->hh.next) {
            if (is_image(object) &&
                strcmp(object_get_word(object, ACTIVATION, "Activation"), "Staged") == 0)
                machine_report("software",
                               object_set_word(object, ACTIVATION, "Activation", "Active"));
        }
    }
}

static void property_changed(void *device, struct object *object, const char *interface,
                             const char *property)
{
    struct software *software = device;

    if (strcmp(property, "CurrentBMCState") != 0 ||
        strcmp(object_get_word(object, interface, property), "Ready") != 0)
        return;
    apply_staged(software);
    start_first(software, "BMC");
    start_first(software, "Host");
}

static int start(struct machine *machine, void **ret_device)
{
    static const struct {
        const char *interface;
        bus_method_fn handle;
    } methods[] = {
        {UPDATE, on_start_update},
        {SIM_PREFIX "Object.Delete", on_delete},
        {RESET, on_reset},
    };
    struct software *software = calloc(1, sizeof(*software));
    int error = software ? 0 : -ENOMEM;

    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(owners) * ARRAY_SIZE(methods); i++) {
        size_t method = i % ARRAY_SIZE(methods);

        software->machine = machine;
        error = bus_register_for(machine->bus, owners[i / ARRAY_SIZE(methods)],
                                 methods[method].interface, methods[method].handle, software);
    }
    if (error < 0) {
        free(software);
        return error;
    }
    *ret_device = software;
    return 0;
}

const struct device_class software_class = {
    .start = start,
    .stop = free,
    .property_changed = property_changed,
    .written = written,
};
