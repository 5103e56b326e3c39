/*
 * Parts that come and go; see pull.h.
 */
#include "sim/pull.h"

#include "sim/board.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#define ITEM SIM_PREFIX "Inventory.Item"
#define AVAILABILITY SIM_PREFIX "State.Decorator.Availability"

struct pull_part {
    char *path;
    struct object **objects; /* detached, in the order of their going */
    struct sensor **sensors; /* of the objects; NULL for others */
    size_t count;
    struct pull_part *prev, *next;
};

static void part_free(struct pull *pull, struct pull_part *part)
{
    DL_DELETE(pull->parts, part);
    for (size_t i = 0; i < part->count; i++)
        object_free(part->objects[i]);
    free(part->objects);
    free(part->sensors);
    free(part->path);
    free(part);
}

static struct pull_part *find_part(struct pull *pull, const char *path)
{
    struct pull_part *part;

    DL_FOREACH (pull->parts, part) {
        if (strcmp(part->path, path) == 0)
            return part;
    }
    return NULL;
}

static struct pull_part *new_part(struct pull *pull, const char *path)
{
    struct pull_part *part = calloc(1, sizeof(*part));

    if (!part)
        return NULL;
    part->path = strdup(path);
    if (!part->path) {
        free(part);
        return NULL;
    }
    DL_APPEND(pull->parts, part);
    return part;
}

/* True for a sensor of the part, and for what is below it. */
static bool goes_with(const struct object *object, const char *path)
{
    const struct property *list = object_find_property(object, SIM_PREFIX "Association.Definitions",
                                                       "Associations");
    size_t length = strlen(path);

    if (strncmp(object->path, path, length) == 0 && object->path[length] == '/')
        return true;
    if (!object->sensor || !list || strcmp(value_signature(&list->value), "a(sss)") != 0)
        return false;
    for (size_t i = 0; i < list->value.container->count; i++) {
        const struct value *triple = list->value.container->items[i].container->items;

        if (strcmp(triple[0].text, "inventory") == 0 && strcmp(triple[2].text, path) == 0)
            return true;
    }
    return false;
}

static int take(struct pull_part *part, struct object *object)
{
    struct object **objects;
    struct sensor **sensors;

    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    objects = reallocarray(part->objects, part->count + 1, sizeof(*objects));
    if (!objects)
        return -ENOMEM;
    part->objects = objects;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    sensors = reallocarray(part->sensors, part->count + 1, sizeof(*sensors));
    if (!sensors)
        return -ENOMEM;
    part->sensors = sensors;
    sensors[part->count] = object->sensor;
    objects[part->count++] = object;
    object_detach(object);
    return 0;
}

static int take_all(struct pull *pull, struct pull_part *part)
{
    int error = 0;

    for (struct owner *owner = pull->tree->owners; owner; owner = owner->hh.next) {
        struct object *object, *next;

        HASH_ITER (hh, owner->objects, object, next) {
            if (error == 0 && goes_with(object, part->path))
                error = take(part, object);
        }
    }
    return error;
}

static int show(struct object *object, bool there)
{
    int error = object_set(object, ITEM, "Present", value_boolean(there));

    if (error == 0 && object_find_property(object, AVAILABILITY, "Available"))
        error = object_set(object, AVAILABILITY, "Available", value_boolean(there));
    return error;
}

/* The inventory object of a part, whoever has it. */
static struct object *find_item(struct pull *pull, const char *path)
{
    for (struct owner *owner = pull->tree->owners; owner; owner = owner->hh.next) {
        struct object *object = owner_find_object(owner, path);

        if (object && object_find_property(object, ITEM, "Present"))
            return object;
    }
    return NULL;
}

static int put_back(struct pull *pull, struct pull_part *part)
{
    int result = 0;

    for (size_t i = 0; i < part->count; i++) {
        int error = object_attach(part->objects[i]);

        if (error != 0) { /* a test made another one meanwhile, or no memory */
            object_free(part->objects[i]);
            result = error < 0 ? error : result;
        } else if (part->sensors[i]) {
            part->sensors[i]->object = part->objects[i];
        }
    }
    part->count = 0;
    part_free(pull, part);
    return result;
}

int pull_out(struct pull *pull, const char *path)
{
    struct object *object = find_item(pull, path);
    struct pull_part *part;
    int error;

    if (!object)
        return PULL_E_NO_PART;
    if (find_part(pull, path) || !object_get_boolean(object, ITEM, "Present", true))
        return PULL_E_SAME;
    part = new_part(pull, path);
    if (!part)
        return -ENOMEM;
    error = take_all(pull, part);
    if (error < 0) {
        put_back(pull, part);
        return error;
    }
    return show(object, false);
}

int pull_in(struct pull *pull, const char *path)
{
    struct pull_part *part = find_part(pull, path);
    struct object *object = find_item(pull, path);
    int error, shown;

    if (!object)
        return PULL_E_NO_PART;
    if (!part)
        return PULL_E_SAME;
    shown = show(object, true);
    error = put_back(pull, part);
    return error < 0 ? error : shown;
}

void pull_init(struct pull *pull, struct tree *tree)
{
    *pull = (struct pull){.tree = tree};
}

void pull_deinit(struct pull *pull)
{
    while (pull->parts)
        part_free(pull, pull->parts);
}
