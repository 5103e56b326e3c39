/*
 * Associations of objects whose owner is away. The ObjectMapper drops an association as soon as the
 * owner of one of its ends leaves the bus, and makes it anew after it has scanned the owner that is
 * back. Readers shall see the same lists and links all the time, as they see the last known values.
 * So an endpoint that the mapper does not name any more is retained while its object is known and
 * one of the two ends is unsettled: its owner is away, is being read, or was not scanned yet.
 * What is retained lies behind the visible endpoints of the stored list (struct mirror_texts).
 * Source: phosphor-objmgr (associations.cpp, "pending" associations).
 */
#include "dbus/mirror-internal.h"

#include <string.h>

static bool is_unsettled(const struct mirror_object *object)
{
    for (unsigned int i = 0; i < object->entry_count; i++) {
        const struct mirror_entry *entry = &object->entries[i];
        const struct mirror_owner *owner;

        if (entry->kept == 0 || !(entry->flags & ENTRY_VISIBLE))
            continue;
        owner = object_visible_entry(object, entry->kept)->owner;
        if (!owner->available || owner->scanned_by_ms)
            return true;
    }
    return false;
}

/* The object that has the association of this path: "<object>/<name>". */
static const struct mirror_object *find_source(const struct mirror_object *association)
{
    size_t length = association->leaf_offset - 1U;
    char path[MIRROR_PATH_MAX];

    memcpy(path, association->path, length); /* object_new() keeps paths below MIRROR_PATH_MAX */
    path[length] = '\0';
    return objects_find(association->mirror, path);
}

static bool is_kept(const struct mirror_object *source, const struct mirror_object *endpoint)
{
    return endpoint && endpoint->visible_count > 0 &&
           (is_unsettled(endpoint) || (source && is_unsettled(source)));
}

int association_retain(const struct mirror_object *association, const struct mirror_texts *stored,
                       struct mirror_value *named, size_t *ret_retained)
{
    const struct mirror_object *source = find_source(association);
    struct mirror *mirror = association->mirror;
    size_t count = named->texts.count, retained = 0;
    int result;

    for (size_t i = 0; i < stored->count; i++) {
        if (texts_find(mirror->scratch, count, stored->items[i]) ||
            !is_kept(source, objects_find(mirror, stored->items[i])))
            continue;
        result = scratch_reserve(mirror, count + 2 * (retained + 1));
        if (result < 0)
            return result;
        mirror->scratch[count + retained++] = stored->items[i];
    }
    if (retained > 0) {
        memcpy(mirror->scratch + count + retained, mirror->scratch + count,
               retained * sizeof(*mirror->scratch));
        texts_sort(mirror->scratch, count + retained);
    }
    named->texts.items = mirror->scratch;
    named->texts.count = count + retained;
    *ret_retained = retained;
    return 0;
}

/* What the mapper names of a list: all but what is retained. Both are sorted. Fills the scratch. */
static int name_again(struct mirror *mirror, const struct mirror_texts *texts,
                      struct mirror_value *ret_named)
{
    const char *const *retained = texts->items + texts->count;
    int result = scratch_reserve(mirror, texts->count);

    *ret_named = (struct mirror_value){.type = MIRROR_TEXTS, .signature = 'a'};
    if (result < 0)
        return result;
    for (size_t i = 0; i < texts->count; i++) {
        if (!texts_find(retained, texts->retained, texts->items[i]))
            mirror->scratch[ret_named->texts.count++] = texts->items[i];
    }
    return 0;
}

bool association_outlives(struct mirror_object *object, struct mirror_entry *entry)
{
    struct mirror_value named = {.type = MIRROR_TEXTS, .signature = 'a'};
    struct mirror_property *property;
    int result;

    if (entry->kept != 0 || !(entry->flags & ENTRY_VISIBLE))
        return false;
    property = entry_property(object->mirror, entry, "endpoints");
    if (!property || property->type != MIRROR_TEXTS)
        return false;
    result = values_set_endpoints(object, property, &named);
    if (result < 0 || property->texts->count == 0)
        return false;
    if (result > 0)
        object->mirror->structure_changed = true;
    entry->flags = ENTRY_VISIBLE;
    property->flags |= PROPERTY_FRESH; /* an answer under way may still tell of the association */
    return true;
}

static void review(struct mirror_object *object, struct mirror_entry *entry)
{
    struct mirror *mirror = object->mirror;
    struct mirror_property *property = entry_property(mirror, entry, "endpoints");
    struct mirror_value named;

    if (!property || property->type != MIRROR_TEXTS || property->texts->retained == 0)
        return;
    if (name_again(mirror, property->texts, &named) < 0)
        return; /* without memory the list stays as it is */
    if (values_set_endpoints(object, property, &named) > 0)
        mirror->structure_changed = true;
    if (property->texts->count == 0)
        entry_remove(object, entry);
}

void associations_review(struct mirror *mirror)
{
    struct mirror_object *object, *next;

    mirror->review_due = false;
    if (mirror->retained_count == 0)
        return;
    OBJECTS_EACH(mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++) {
            if (object->entries[i].kept == 0) {
                review(object, &object->entries[i]);
                break; /* only the mapper tells about associations; the object may be gone */
            }
        }
    }
}
