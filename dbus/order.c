/*
 * Objects in path order, by strverscmp(3). An order is made when it is asked for, and kept valid
 * object by object from then on: a new log entry each second costs a binary search, not a sort of
 * all objects. When many come or go between two readers it is given up, and made again in one go.
 * It holds what its owner (objects.c, pages.c) adds, and does not own the objects.
 */
#include "dbus/mirror-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define ORDER_EDITS_MAX 256 /* from here on it is cheaper to sort once, when somebody reads */

int order_reserve(struct order *order, size_t count)
{
    size_t capacity = order->capacity ? order->capacity : 64;
    struct mirror_object **items;

    if (count <= order->capacity)
        return 0;
    while (capacity < count)
        capacity *= 2;
    items = reallocarray(order->items, capacity, sizeof(struct mirror_object *));
    if (!items)
        return -ENOMEM;
    order->items = items;
    order->capacity = capacity;
    return 0;
}

size_t order_after(const struct order *order, const char *path)
{
    size_t low = 0, high = order->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strverscmp(order->items[middle]->path, path) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* False: the order is not valid, or not any more. */
static bool edit(struct order *order)
{
    if (!order->valid)
        return false;
    order->valid = order->edits++ < ORDER_EDITS_MAX;
    return order->valid;
}

void order_add(struct order *order, struct mirror_object *object)
{
    size_t index;

    if (!edit(order))
        return;
    if (order_reserve(order, order->count + 1) < 0) {
        order->valid = false; /* whoever reads it next tries again, and is told */
        return;
    }
    index = order_after(order, object->path);
    memmove(order->items + index + 1, order->items + index,
            (order->count - index) * sizeof(struct mirror_object *));
    order->items[index] = object;
    order->count++;
}

void order_drop(struct order *order, const struct mirror_object *object)
{
    size_t index;

    if (!edit(order))
        return;
    index = order_after(order, object->path) - 1; /* paths differ: this is the object */
    order->count--;
    memmove(order->items + index, order->items + index + 1,
            (order->count - index) * sizeof(struct mirror_object *));
}

static int compare_objects(const void *a, const void *b)
{
    const struct mirror_object *const *first = a, *const *second = b;

    return strverscmp((*first)->path, (*second)->path);
}

/*
 * strverscmp() keeps what is below one path together: '/' sorts before every other character of a
 * path, and a run of digits ends at it.
 */
int order_all(struct mirror *mirror)
{
    struct order *order = &mirror->order;
    struct mirror_object *object, *next;
    int result;

    order->edits = 0;
    if (order->valid)
        return 0;
    result = order_reserve(order, mirror->objects.count);
    if (result < 0)
        return result;
    order->count = 0;
    OBJECTS_EACH(mirror, object, next)
    {
        if (object->visible_count > 0)
            order->items[order->count++] = object;
    }
    if (order->count > 1)
        qsort(order->items, order->count, sizeof(struct mirror_object *), compare_objects);
    order->valid = true;
    return 0;
}
