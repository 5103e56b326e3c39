/*
 * The public reads. They look at the table only, never at the bus, and note what they looked at.
 * An object is there for readers when at least one of its entries is visible; association objects
 * are reached by mirror_endpoints() only.
 */
#include "dbus/mirror-internal.h"

#include "base/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct mirror_object *mirror_find(const struct mirror *mirror, const char *path)
{
    const struct mirror_object *object = objects_find(mirror, path);

    if (!object || object->visible_count == 0)
        return NULL;
    notes_add(object);
    return object;
}

static struct interface_set make_set(const struct mirror *mirror, const char *const *interfaces)
{
    struct interface_set set = {0};

    for (; *interfaces; interfaces++) {
        const struct kept_interface *kept = kept_find(mirror, *interfaces);

        if (kept)
            interface_set_add(&set, kept->index);
    }
    return set;
}

static bool object_has_any(const struct mirror_object *object, const struct interface_set *set)
{
    for (unsigned int i = 0; i < object->entry_count; i++) {
        const struct mirror_entry *entry = &object->entries[i];

        if (entry->flags & ENTRY_VISIBLE && interface_set_has(set, entry->kept))
            return true;
    }
    return false;
}

int mirror_each(const struct mirror *mirror, const char *prefix, const char *const *interfaces,
                int (*visit)(const struct mirror_object *object, void *context), void *context)
{
    struct interface_set set = {0};
    size_t start = 0;
    int result;

    /* The order is a cache: making it changes nothing that a reader sees. */
    result = order_all((struct mirror *)mirror);
    if (result < 0)
        return result;
    if (interfaces)
        set = make_set(mirror, interfaces);
    if (prefix)
        start = order_after(&mirror->order, prefix);
    for (size_t i = start; i < mirror->order.count && result == 0; i++) {
        const struct mirror_object *object = mirror->order.items[i];

        if (prefix && !path_is_below(object->path, prefix))
            break;
        if (interfaces && !object_has_any(object, &set))
            continue;
        notes_add(object);
        result = visit(object, context);
    }
    return result;
}

const char *mirror_object_path(const struct mirror_object *object)
{
    return object->path;
}

const char *mirror_object_leaf(const struct mirror_object *object)
{
    return object->decoded_leaf ? object->decoded_leaf : object->path + object->leaf_offset;
}

static struct mirror_entry *read_entry(const struct mirror_object *object, const char *interface)
{
    const struct kept_interface *kept = kept_find(object->mirror, interface);

    notes_add(object);
    return kept ? object_visible_entry(object, kept->index) : NULL;
}

bool mirror_object_has(const struct mirror_object *object, const char *interface)
{
    return read_entry(object, interface) != NULL;
}

bool mirror_object_is_available(const struct mirror_object *object)
{
    notes_add(object);
    for (unsigned int i = 0; i < object->entry_count; i++) {
        const struct mirror_entry *entry = &object->entries[i];

        if (entry->kept != 0 && entry->flags & ENTRY_VISIBLE &&
            !object_visible_entry(object, entry->kept)->owner->available)
            return false;
    }
    return true;
}

const char *mirror_object_owner(const struct mirror_object *object, const char *interface)
{
    const struct mirror_entry *entry = read_entry(object, interface);

    return entry && owner_is_callable(entry->owner) ? entry->owner->name : NULL;
}

static struct mirror_property *read_property(const struct mirror_object *object,
                                             const char *interface, const char *property)
{
    const struct mirror_entry *entry = read_entry(object, interface);

    return entry ? entry_property(object->mirror, entry, property) : NULL;
}

struct mirror_value mirror_object_value(const struct mirror_object *object, const char *interface,
                                        const char *property)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    return stored ? property_view(stored) : (struct mirror_value){.type = MIRROR_NONE};
}

/* One line for each interface.property: a daemon that gets a type wrong does so for all its
 * objects. */
static void log_wrong_type(const struct mirror_object *object, const char *interface,
                           const struct mirror_property *property)
{
    struct kept_property *name = &kept_find(object->mirror, interface)->names[property->name];
    const char first[2] = {property->signature, '\0'};

    if (!name->wrong_type_logged)
        log_warning("event=wrong-type property=%s.%s type=%s path=%s effect=\"left out\"",
                    interface, name->name,
                    property->type == MIRROR_JSON ? property->json->signature : first,
                    object->path);
    name->wrong_type_logged = true;
}

bool mirror_read_value(const struct mirror_object *object, const char *interface,
                       const char *property, enum mirror_type type, struct mirror_value *ret_value)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    if (stored->type != type) {
        log_wrong_type(object, interface, stored);
        return false;
    }
    *ret_value = property_view(stored);
    return true;
}

bool mirror_read_json(const struct mirror_object *object, const char *interface,
                      const char *property, const char *signature, const json_t **ret_json)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    if (stored->type != MIRROR_JSON ||
        (signature && strcmp(stored->json->signature, signature) != 0)) {
        log_wrong_type(object, interface, stored);
        return false;
    }
    *ret_json = stored->json->value;
    return true;
}

bool mirror_read_text(const struct mirror_object *object, const char *interface,
                      const char *property, const char **ret_text)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    if (stored->type != MIRROR_TEXT) {
        log_wrong_type(object, interface, stored);
        return false;
    }
    *ret_text = stored->text;
    return true;
}

bool mirror_read_boolean(const struct mirror_object *object, const char *interface,
                         const char *property, bool *ret_value)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    if (stored->type != MIRROR_BOOLEAN) {
        log_wrong_type(object, interface, stored);
        return false;
    }
    *ret_value = stored->boolean;
    return true;
}

bool mirror_read_number(const struct mirror_object *object, const char *interface,
                        const char *property, double *ret_value)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    switch (stored->type) {
    case MIRROR_DOUBLE:
        *ret_value = stored->number;
        return true;
    case MIRROR_INTEGER:
        *ret_value = (double)stored->integer;
        return true;
    case MIRROR_UNSIGNED:
        *ret_value = (double)stored->unsigned_integer;
        return true;
    default:
        log_wrong_type(object, interface, stored);
        return false;
    }
}

bool mirror_read_unsigned(const struct mirror_object *object, const char *interface,
                          const char *property, uint64_t *ret_value)
{
    const struct mirror_property *stored = read_property(object, interface, property);

    if (!stored)
        return false;
    if (stored->type == MIRROR_UNSIGNED) {
        *ret_value = stored->unsigned_integer;
        return true;
    }
    if (stored->type == MIRROR_INTEGER && stored->integer >= 0) {
        *ret_value = (uint64_t)stored->integer;
        return true;
    }
    log_wrong_type(object, interface, stored);
    return false;
}

bool mirror_read_enum(const struct mirror_object *object, const char *interface,
                      const char *property, const char **ret_word)
{
    size_t length = strlen(interface);
    const char *text;

    if (!mirror_read_text(object, interface, property, &text))
        return false;
    if (strncmp(text, interface, length) != 0 || text[length] != '.')
        return false;
    text = strrchr(text, '.') + 1;
    if (*text == '\0')
        return false;
    *ret_word = text;
    return true;
}

const char *const *mirror_endpoints(const struct mirror *mirror, const char *path, const char *name,
                                    size_t *ret_count)
{
    const struct mirror_property *endpoints = NULL;
    const struct mirror_object *object;
    const struct mirror_entry *entry;
    char full_path[MIRROR_PATH_MAX];
    int length;

    *ret_count = 0;
    length = snprintf(full_path, sizeof(full_path), "%s/%s", path, name);
    if (length < 0 || (size_t)length >= sizeof(full_path))
        return NULL;
    object = objects_find(mirror, full_path);
    entry = object ? object_visible_entry(object, 0) : NULL;
    if (entry)
        endpoints = entry_property(mirror, entry, "endpoints");
    if (!endpoints || endpoints->type != MIRROR_TEXTS)
        return NULL;
    *ret_count = endpoints->texts->count;
    return endpoints->texts->items;
}
