/*
 * Declarations, waiting ones, and the association objects; see associations.h.
 */
#include "sim/associations.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

struct association_record {
    struct association_place *source;
    struct association_place *target; /* the endpoint's place */
    char *owner;
    char *forward;    /* "": no object at the source */
    char *reverse;    /* "": no object at the endpoint */
    bool established; /* else it waits for its endpoint */
    struct association_record *source_prev, *source_next;
    struct association_record *target_prev, *target_next;
};

struct association_place {
    char *path;
    struct association_record *declared; /* at this path */
    struct association_record *pointing; /* to this path */
    UT_hash_handle hh;
};

static struct association_place *find_place(const struct associations *associations,
                                            const char *path)
{
    struct association_place *place;

    HASH_FIND_STR(associations->places, path, place);
    return place;
}

static struct association_place *ensure_place(struct associations *associations, const char *path)
{
    struct association_place *place = find_place(associations, path);

    if (place)
        return place;
    place = calloc(1, sizeof(*place));
    if (!place)
        return NULL;
    place->path = strdup(path);
    if (!place->path) {
        free(place);
        return NULL;
    }
    HASH_ADD_KEYPTR(hh, associations->places, place->path, strlen(place->path), place);
    if (place->hh.tbl)
        return place;
    free(place->path);
    free(place);
    return NULL;
}

static void drop_place_if_empty(struct associations *associations, struct association_place *place)
{
    if (place->declared || place->pointing)
        return;
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a table has neighbours */
    HASH_DEL(associations->places, place);
    free(place->path);
    free(place);
}

/* -- association objects ------------------------------------------------------------- */

static struct association_object *find_object(const struct associations *associations,
                                              const char *path)
{
    struct association_object *object;

    HASH_FIND_STR(associations->objects, path, object);
    return object;
}

const struct association_object *associations_find(const struct associations *associations,
                                                   const char *path)
{
    const struct association_object *object = find_object(associations, path);

    return object && object->endpoint_count > 0 ? object : NULL;
}

static void object_free(struct association_object *object)
{
    for (size_t i = 0; i < object->endpoint_count; i++)
        free(object->endpoints[i]);
    free(object->endpoints);
    free(object->path);
    free(object);
}

void associations_drop_object(struct associations *associations, struct association_object *object)
{
    HASH_DEL(associations->objects, object);
    object_free(object);
}

static size_t find_endpoint(const struct association_object *object, const char *endpoint)
{
    size_t i;

    for (i = 0; i < object->endpoint_count; i++) {
        if (strcmp(object->endpoints[i], endpoint) == 0)
            break;
    }
    return i;
}

static char *join(const char *path, const char *leaf)
{
    char *joined = NULL;

    if (asprintf(&joined, "%s/%s", strcmp(path, "/") == 0 ? "" : path, leaf) < 0)
        return NULL;
    return joined;
}

static int add_endpoint(struct associations *associations, const char *path, const char *leaf,
                        const char *endpoint)
{
    CLEANUP(free_cleanup) char *object_path = join(path, leaf);
    struct association_object *object;
    char *copy;

    if (!object_path)
        return -ENOMEM;
    object = find_object(associations, object_path);
    if (!object) {
        object = calloc(1, sizeof(*object));
        if (!object)
            return -ENOMEM;
        object->path = TAKE(object_path);
        HASH_ADD_KEYPTR(hh, associations->objects, object->path, strlen(object->path), object);
        if (!object->hh.tbl) {
            free(object->path);
            free(object);
            return -ENOMEM;
        }
    }
    if (find_endpoint(object, endpoint) < object->endpoint_count)
        return 0;
    if (object->endpoint_count == object->capacity) {
        size_t capacity = object->capacity ? object->capacity * 2 : 2;
        char **endpoints = reallocarray(object->endpoints, capacity, sizeof(*endpoints));

        if (!endpoints)
            return -ENOMEM;
        object->endpoints = endpoints;
        object->capacity = capacity;
    }
    copy = strdup(endpoint);
    if (!copy)
        return -ENOMEM;
    object->endpoints[object->endpoint_count++] = copy;
    object->dirty = true;
    return 0;
}

/* True when an established record puts `endpoint` into "<path>/<leaf>". */
static bool is_supported(const struct associations *associations, const char *path,
                         const char *leaf, const char *endpoint)
{
    const struct association_place *place = find_place(associations, path);
    const struct association_record *record;

    if (!place)
        return false;
    for (record = place->declared; record; record = record->source_next) {
        if (record->established && strcmp(record->forward, leaf) == 0 &&
            strcmp(record->target->path, endpoint) == 0)
            return true;
    }
    for (record = place->pointing; record; record = record->target_next) {
        if (record->established && strcmp(record->reverse, leaf) == 0 &&
            strcmp(record->source->path, endpoint) == 0)
            return true;
    }
    return false;
}

static void remove_endpoint(struct associations *associations, const char *path, const char *leaf,
                            const char *endpoint)
{
    CLEANUP(free_cleanup) char *object_path = join(path, leaf);
    struct association_object *object = object_path ? find_object(associations, object_path) : NULL;
    size_t index;

    if (!object || is_supported(associations, path, leaf, endpoint))
        return;
    index = find_endpoint(object, endpoint);
    if (index == object->endpoint_count)
        return;
    free(object->endpoints[index]);
    memmove(&object->endpoints[index], &object->endpoints[index + 1],
            (object->endpoint_count - index - 1) * sizeof(*object->endpoints));
    object->endpoint_count--;
    object->dirty = true;
}

/* -- records --------------------------------------------------------------------------- */

static int establish(struct associations *associations, struct association_record *record)
{
    int error = 0;

    record->established = true;
    if (record->forward[0] != '\0')
        error = add_endpoint(associations, record->source->path, record->forward,
                             record->target->path);
    if (error == 0 && record->reverse[0] != '\0')
        error = add_endpoint(associations, record->target->path, record->reverse,
                             record->source->path);
    return error;
}

static void suspend(struct associations *associations, struct association_record *record)
{
    if (!record->established)
        return;
    record->established = false;
    remove_endpoint(associations, record->source->path, record->forward, record->target->path);
    remove_endpoint(associations, record->target->path, record->reverse, record->source->path);
}

static void record_free(struct association_record *record)
{
    free(record->owner);
    free(record->forward);
    free(record->reverse);
    free(record);
}

static void unlink_record(struct associations *associations, struct association_record *record)
{
    struct association_place *source = record->source, *target = record->target;

    DL_DELETE2(source->declared, record, source_prev, source_next);
    DL_DELETE2(target->pointing, record, target_prev, target_next);
    record_free(record);
    drop_place_if_empty(associations, source);
    if (target != source)
        drop_place_if_empty(associations, target);
}

static int add_record(struct associations *associations, const char *source, const char *owner,
                      const struct association *association, bool known)
{
    struct association_record *record = calloc(1, sizeof(*record));

    if (!record)
        return -ENOMEM;
    record->owner = strdup(owner);
    record->forward = strdup(association->forward);
    record->reverse = strdup(association->reverse);
    record->source = ensure_place(associations, source);
    record->target = ensure_place(associations, association->endpoint);
    if (!record->owner || !record->forward || !record->reverse || !record->source ||
        !record->target) {
        record_free(record);
        return -ENOMEM;
    }
    DL_APPEND2(record->source->declared, record, source_prev, source_next);
    DL_APPEND2(record->target->pointing, record, target_prev, target_next);
    return known ? establish(associations, record) : 0;
}

void associations_remove(struct associations *associations, const char *source, const char *owner)
{
    struct association_place *place = find_place(associations, source);
    struct association_record *record = place ? place->declared : NULL;

    while (record) {
        struct association_record *next = record->source_next;

        if (strcmp(record->owner, owner) == 0) {
            suspend(associations, record);
            unlink_record(associations, record);
        }
        record = next;
    }
}

static bool is_listed(const struct association_record *record, const struct association *list,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(record->forward, list[i].forward) == 0 &&
            strcmp(record->reverse, list[i].reverse) == 0 &&
            strcmp(record->target->path, list[i].endpoint) == 0)
            return true;
    }
    return false;
}

static bool is_recorded(const struct associations *associations, const char *source,
                        const char *owner, const struct association *association)
{
    const struct association_place *place = find_place(associations, source);
    const struct association_record *record;

    for (record = place ? place->declared : NULL; record; record = record->source_next) {
        if (strcmp(record->owner, owner) == 0 && is_listed(record, association, 1))
            return true;
    }
    return false;
}

int associations_set(struct associations *associations, const char *source, const char *owner,
                     const struct association *list, size_t count, associations_known_fn known,
                     void *context)
{
    struct association_place *place = find_place(associations, source);
    struct association_record *record = place ? place->declared : NULL;

    /* What stays keeps its place in the endpoints, so that nothing is published anew without need.
     */
    while (record) {
        struct association_record *next = record->source_next;

        if (strcmp(record->owner, owner) == 0 && !is_listed(record, list, count)) {
            suspend(associations, record);
            unlink_record(associations, record);
        }
        record = next;
    }
    for (size_t i = 0; i < count; i++) {
        int error;

        if (list[i].endpoint[0] == '\0' || is_recorded(associations, source, owner, &list[i]))
            continue;
        error = add_record(associations, source, owner, &list[i], known(context, list[i].endpoint));
        if (error < 0)
            return error;
    }
    return 0;
}

int associations_path_added(struct associations *associations, const char *path)
{
    struct association_place *place = find_place(associations, path);
    struct association_record *record;

    for (record = place ? place->pointing : NULL; record; record = record->target_next) {
        if (!record->established) {
            int error = establish(associations, record);

            if (error < 0)
                return error;
        }
    }
    return 0;
}

void associations_path_lost(struct associations *associations, const char *path)
{
    struct association_place *place = find_place(associations, path);
    struct association_record *record;

    for (record = place ? place->pointing : NULL; record; record = record->target_next)
        suspend(associations, record);
}

void associations_deinit(struct associations *associations)
{
    struct association_place *place, *next_place;
    struct association_object *object, *next_object;

    HASH_ITER (hh, associations->places, place, next_place) {
        struct association_record *record, *next_record;

        /* each record is in exactly one list of declared ones */
        for (record = place->declared; record; record = next_record) {
            next_record = record->source_next;
            record_free(record);
        }
        HASH_DEL(associations->places, place);
        free(place->path);
        free(place);
    }
    HASH_ITER (hh, associations->objects, object, next_object)
        associations_drop_object(associations, object);
}
