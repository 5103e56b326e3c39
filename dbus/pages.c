/*
 * Pages of long lists: the objects directly below one path that have one interface, in path order.
 * The first reader of such a list makes an index of it; from then on the index follows what becomes
 * visible and what goes, so that a page costs what it shows, whatever else is below the path. The
 * indices that were not read for the longest time make room for new ones.
 */
#include "dbus/mirror-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct page_index {
    struct order order;
    uint64_t turn; /* when it was read */
    uint8_t kept;
    char prefix[];
};

static bool is_directly_below(const struct mirror_object *object, const char *prefix)
{
    size_t length = strlen(prefix);

    if (length == 1)
        return object->leaf_offset == 1 && object->path[1] != '\0';
    return object->leaf_offset == length + 1 && strncmp(object->path, prefix, length) == 0;
}

void pages_update(struct mirror_object *object, unsigned int kept, bool visible)
{
    struct mirror *mirror = object->mirror;

    for (unsigned int i = 0; i < mirror->page_count; i++) {
        struct page_index *index = mirror->pages[i];

        if (index->kept != kept || !is_directly_below(object, index->prefix))
            continue;
        if (visible)
            order_add(&index->order, object);
        else
            order_drop(&index->order, object);
    }
}

static void index_free(struct page_index *index)
{
    free(index->order.items);
    free(index);
}

void pages_free(struct mirror *mirror)
{
    for (unsigned int i = 0; i < mirror->page_count; i++)
        index_free(mirror->pages[i]);
    mirror->page_count = 0;
}

/* A place for one more; the place of the one that was not read for the longest time, when there is
 * none. */
static struct page_index **free_place(struct mirror *mirror)
{
    struct page_index **oldest = &mirror->pages[0];

    if (mirror->page_count < MIRROR_PAGES_MAX)
        return &mirror->pages[mirror->page_count++];
    for (unsigned int i = 1; i < mirror->page_count; i++) {
        if (mirror->pages[i]->turn < (*oldest)->turn)
            oldest = &mirror->pages[i];
    }
    index_free(*oldest);
    return oldest;
}

static struct page_index *index_get(struct mirror *mirror, const char *prefix, unsigned int kept)
{
    size_t size = strlen(prefix) + 1;
    struct page_index *index;

    for (unsigned int i = 0; i < mirror->page_count; i++) {
        index = mirror->pages[i];
        if (index->kept == kept && strcmp(index->prefix, prefix) == 0)
            return index;
    }
    index = calloc(1, sizeof(*index) + size);
    if (!index)
        return NULL;
    index->kept = (uint8_t)kept;
    memcpy(index->prefix, prefix, size);
    *free_place(mirror) = index;
    return index;
}

static int index_fill(struct mirror *mirror, struct page_index *index)
{
    struct order *order = &index->order;
    int result;

    order->edits = 0;
    if (order->valid)
        return 0;
    result = order_all(mirror);
    order->count = 0;
    for (size_t i = order_after(&mirror->order, index->prefix);
         result >= 0 && i < mirror->order.count; i++) {
        struct mirror_object *object = mirror->order.items[i];

        if (!path_is_below(object->path, index->prefix))
            break;
        if (!is_directly_below(object, index->prefix) || !object_visible_entry(object, index->kept))
            continue;
        result = order_reserve(order, order->count + 1);
        if (result >= 0)
            order->items[order->count++] = object;
    }
    order->valid = result >= 0;
    return result;
}

static int visit_page(const struct mirror *constant, const char *prefix, const char *interface,
                      size_t skip, size_t count, bool backwards,
                      int (*visit)(const struct mirror_object *object, void *context),
                      void *context, size_t *ret_total)
{
    /* Indices are a cache: making one changes nothing that a reader sees. */
    struct mirror *mirror = (struct mirror *)constant;
    const struct kept_interface *kept = kept_find(mirror, interface);
    struct page_index *index;
    size_t total, end;
    int result;

    if (!kept || kept->index == 0) { /* association objects are no objects for readers */
        *ret_total = 0;
        return 0;
    }
    index = index_get(mirror, prefix, kept->index);
    if (!index)
        return -ENOMEM;
    index->turn = ++mirror->page_turn;
    result = index_fill(mirror, index);
    if (result < 0)
        return result;
    total = index->order.count;
    *ret_total = total;
    end = skip < total && count < total - skip ? skip + count : total;
    for (size_t i = skip; i < end && result == 0; i++) {
        const struct mirror_object *object = index->order.items[backwards ? total - 1 - i : i];

        notes_add(object);
        result = visit(object, context);
    }
    return result;
}

int mirror_page(const struct mirror *mirror, const char *prefix, const char *interface, size_t skip,
                size_t count, int (*visit)(const struct mirror_object *object, void *context),
                void *context, size_t *ret_total)
{
    return visit_page(mirror, prefix, interface, skip, count, false, visit, context, ret_total);
}

int mirror_page_backwards(const struct mirror *mirror, const char *prefix, const char *interface,
                          size_t skip, size_t count,
                          int (*visit)(const struct mirror_object *object, void *context),
                          void *context, size_t *ret_total)
{
    return visit_page(mirror, prefix, interface, skip, count, true, visit, context, ret_total);
}
