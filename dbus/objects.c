/*
 * The table of the mirror: path -> entries -> properties. An entry is one interface of an object as
 * one owner implements it, so that an object may be shared by several owners. Entries are hidden
 * until their owner told all values once; readers see visible ones only.
 * Their order: order.c.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "base/utf8.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct kept_interface *kept_find(const struct mirror *mirror, const char *name)
{
    struct kept_interface *kept;

    HASH_FIND_STR(mirror->kept_by_name, name, kept);
    return kept;
}

bool path_is_below(const char *path, const char *prefix)
{
    size_t length = strlen(prefix);

    if (length == 1)
        return path[1] != '\0';
    return strncmp(path, prefix, length) == 0 && path[length] == '/';
}

static bool association_is_wanted(const struct mirror *mirror, const char *path)
{
    const char *leaf = strrchr(path, '/') + 1;

    for (char **name = mirror->associations; *name; name++) {
        if (strcmp(leaf, *name) == 0)
            return true;
    }
    return false;
}

bool objects_wanted(const struct mirror_owner *owner, const char *path,
                    const struct kept_interface *kept)
{
    const struct mirror *mirror = owner->mirror;

    if (owner->is_mapper != (kept->index == 0))
        return false;
    if (kept->index == 0)
        return association_is_wanted(mirror, path);
    for (char **prefix = mirror->namespaces; *prefix; prefix++) {
        if (strcmp(path, *prefix) == 0 || path_is_below(path, *prefix))
            return true;
    }
    return watches_want(owner, path, kept->index);
}

bool interface_set_has(const struct interface_set *set, unsigned int kept)
{
    return set->bits[kept / 64] >> (kept % 64) & 1;
}

void interface_set_add(struct interface_set *set, unsigned int kept)
{
    set->bits[kept / 64] |= UINT64_C(1) << (kept % 64);
}

void interface_set_unite(struct interface_set *set, const struct interface_set *other)
{
    for (size_t i = 0; i < ARRAY_SIZE(set->bits); i++)
        set->bits[i] |= other->bits[i];
}

struct mirror_object *objects_find(const struct mirror *mirror, const char *path)
{
    return (struct mirror_object *)table_find(&mirror->objects, path);
}

static int unhex(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return tolower((unsigned char)digit) - 'a' + 10;
}

/* Whether it can be a segment of a URI, and a text in JSON. */
static bool is_segment(const char *text, size_t size)
{
    size_t character;

    if (strcmp(text, ".") == 0 || strcmp(text, "..") == 0)
        return false;
    for (; size > 0; text += character, size -= character) {
        character = utf8_character_size(text, size);
        if (character == 0 || iscntrl((unsigned char)*text) || *text == '/')
            return false;
    }
    return true;
}

/* As sdbusplus has it in object_path::filename(): only a leaf that starts with '_' is encoded, with
 * "_xx" for a byte. One that does not decode, or to no segment of a URI, is taken as it is:
 * *ret_decoded stays. */
static int decode_leaf(const char *leaf, char **ret_decoded)
{
    size_t length = strlen(leaf), used = 0;
    char *decoded;

    if (leaf[0] != '_')
        return 0;
    decoded = malloc(length + 1);
    if (!decoded)
        return -ENOMEM;
    for (size_t i = 0; i < length; i++) {
        if (leaf[i] != '_') {
            decoded[used++] = leaf[i];
            continue;
        }
        if (i + 2 >= length || !isxdigit((unsigned char)leaf[i + 1]) ||
            !isxdigit((unsigned char)leaf[i + 2])) {
            free(decoded);
            return 0;
        }
        decoded[used++] = (char)(unhex(leaf[i + 1]) << 4 | unhex(leaf[i + 2]));
        i += 2;
    }
    decoded[used] = '\0';
    if (is_segment(decoded, used))
        *ret_decoded = decoded;
    else
        free(decoded);
    return 0;
}

char *mirror_path_leaf(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *decoded = NULL;

    if (!slash || !slash[1] || decode_leaf(slash + 1, &decoded) < 0)
        return NULL;
    return decoded ? decoded : strdup(slash + 1);
}

static int object_new(struct mirror *mirror, const char *path, struct mirror_object **ret_object)
{
    size_t length = strlen(path);
    struct mirror_object *object;
    int result;

    if (mirror->objects.count >= MIRROR_OBJECTS_MAX || length >= MIRROR_PATH_MAX)
        return -ENOBUFS;
    object = calloc(1, sizeof(*object) + length + 1);
    if (!object)
        return -ENOMEM;
    object->mirror = mirror;
    memcpy(object->path, path, length + 1);
    object->leaf_offset = (uint16_t)(strrchr(path, '/') + 1 - path);
    result = decode_leaf(path + object->leaf_offset, &object->decoded_leaf);
    if (result < 0) {
        free(object);
        return result;
    }
    result = table_add(&mirror->objects, &object->node);
    if (result < 0) {
        free(object->decoded_leaf);
        free(object);
        return result;
    }
    *ret_object = object;
    return 0;
}

static void object_free(struct mirror_object *object)
{
    struct mirror *mirror = object->mirror;

    if (object->changed_index)
        mirror->changed[object->changed_index - 1] = NULL;
    table_remove(&mirror->objects, &object->node);
    free(object->entries);
    free(object->notes);
    free(object->decoded_leaf);
    free(object);
}

struct mirror_entry *object_entry(const struct mirror_object *object, unsigned int kept,
                                  const struct mirror_owner *owner)
{
    for (unsigned int i = 0; i < object->entry_count; i++) {
        if (object->entries[i].kept == kept && object->entries[i].owner == owner)
            return &object->entries[i];
    }
    return NULL;
}

struct mirror_entry *object_visible_entry(const struct mirror_object *object, unsigned int kept)
{
    struct mirror_entry *found = NULL;

    for (unsigned int i = 0; i < object->entry_count; i++) {
        struct mirror_entry *entry = &object->entries[i];

        if (entry->kept != kept || !(entry->flags & ENTRY_VISIBLE))
            continue;
        if (entry->owner->available)
            return entry;
        if (!found)
            found = entry;
    }
    return found;
}

int objects_add(struct mirror_owner *owner, const char *path, const struct kept_interface *kept,
                struct mirror_object **ret_object, struct mirror_entry **ret_entry)
{
    struct mirror *mirror = owner->mirror;
    struct mirror_object *object = objects_find(mirror, path);
    struct mirror_entry *entry = object ? object_entry(object, kept->index, owner) : NULL;
    int result;

    if (!object) {
        result = object_new(mirror, path, &object);
        if (result < 0)
            return result;
    }
    if (!entry) {
        if (object->entry_count == UINT8_MAX)
            return -ENOBUFS;
        entry = reallocarray(object->entries, object->entry_count + 1U, sizeof(*entry));
        if (!entry) {
            if (object->entry_count == 0)
                object_free(object);
            return -ENOMEM;
        }
        object->entries = entry;
        entry += object->entry_count++;
        *entry = (struct mirror_entry){.owner = owner, .kept = kept->index};
        owner->entry_count++;
    }
    *ret_object = object;
    *ret_entry = entry;
    return 0;
}

/* Whether another owner shows the same interface of this object. */
static bool is_shown_by_another(const struct mirror_object *object,
                                const struct mirror_entry *entry)
{
    for (unsigned int i = 0; i < object->entry_count; i++) {
        const struct mirror_entry *other = &object->entries[i];

        if (other != entry && other->kept == entry->kept && other->flags & ENTRY_VISIBLE)
            return true;
    }
    return false;
}

/* Keeps count, and order, of what readers can see. */
static void set_visible(struct mirror_object *object, struct mirror_entry *entry, bool visible)
{
    struct mirror *mirror = object->mirror;
    unsigned int before = object->visible_count;

    if (visible == ((entry->flags & ENTRY_VISIBLE) != 0))
        return;
    entry->flags ^= ENTRY_VISIBLE;
    mirror->structure_changed = true;
    if (entry->kept == 0)
        return;
    object->visible_count = (uint8_t)(visible ? before + 1 : before - 1);
    if (before == 0 || object->visible_count == 0) {
        if (visible)
            order_add(&mirror->order, object);
        else
            order_drop(&mirror->order, object);
        mirror->review_due = true;
        mirror->statistics.objects += visible ? 1 : (uint64_t)-1;
    }
    if (mirror->page_count > 0 && !is_shown_by_another(object, entry))
        pages_update(object, entry->kept, visible);
}

void entry_show(struct mirror_object *object, struct mirror_entry *entry)
{
    const struct mirror_owner *owner = entry->owner;
    unsigned int kept = entry->kept;

    if (entry->flags & ENTRY_VISIBLE)
        return;
    set_visible(object, entry, true);
    /* The same interface of an owner that is away: this owner is its successor. */
    for (unsigned int i = object->entry_count; i-- > 0;) {
        struct mirror_owner *other = object->entries[i].owner;

        if (object->entries[i].kept == kept && other != owner && other->state == OWNER_AWAY) {
            entry_remove(object, &object->entries[i]);
            owner_release(other);
        }
    }
}

void entry_hide(struct mirror_object *object, struct mirror_entry *entry)
{
    if (association_outlives(object, entry))
        return;
    set_visible(object, entry, false);
    entry->flags = ENTRY_REMOVED;
    mirror_touch(object);
}

void entry_remove(struct mirror_object *object, struct mirror_entry *entry)
{
    set_visible(object, entry, false);
    entry->owner->entry_count--;
    object->mirror->statistics.properties -= entry->property_count;
    entry_properties_free(entry);
    *entry = object->entries[--object->entry_count];
    if (object->entry_count == 0)
        object_free(object);
    else
        mirror_touch(object);
}

void objects_sweep(struct mirror_owner *owner, unsigned int flags)
{
    struct mirror_object *object, *next;

    OBJECTS_EACH(owner->mirror, object, next)
    {
        for (unsigned int i = object->entry_count; i-- > 0;) {
            bool last = object->entry_count == 1;

            if (object->entries[i].owner != owner || !(object->entries[i].flags & flags) ||
                association_outlives(object, &object->entries[i]))
                continue;
            entry_remove(object, &object->entries[i]);
            if (last)
                break;
        }
    }
}

void objects_unconfirm(const struct mirror_owner *owner)
{
    struct mirror_object *object, *next;

    OBJECTS_EACH(owner->mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++) {
            struct mirror_entry *entry = &object->entries[i];

            if (entry->owner != owner)
                continue;
            entry->flags &= ENTRY_VISIBLE;
            entry->flags |= entry->flags || owner->unique ? ENTRY_UNCONFIRMED : ENTRY_REMOVED;
            for (unsigned int j = 0; j < entry->property_count; j++)
                entry->properties[j].flags &= (uint8_t)~PROPERTY_FRESH;
        }
    }
}

void objects_suspend(struct mirror_owner *owner)
{
    if (owner->entry_count == 0)
        return;
    objects_unconfirm(owner);
    objects_sweep(owner, ENTRY_REMOVED);
}

void objects_touch(const struct mirror_owner *owner)
{
    struct mirror_object *object, *next;

    if (owner->entry_count == 0)
        return;
    OBJECTS_EACH(owner->mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++) {
            if (object->entries[i].owner == owner && object->entries[i].kept != 0)
                mirror_touch(object);
        }
    }
}

void objects_init(struct mirror *mirror)
{
    mirror->objects.key_offset = offsetof(struct mirror_object, path);
}

void objects_free(struct mirror *mirror)
{
    struct mirror_object *object, *next;

    OBJECTS_EACH(mirror, object, next)
    {
        for (unsigned int i = 0; i < object->entry_count; i++)
            entry_properties_free(&object->entries[i]);
        object_free(object);
    }
    table_deinit(&mirror->objects);
    pages_free(mirror);
    free(mirror->order.items);
}
