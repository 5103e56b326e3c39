/*
 * Owners, objects, interfaces and properties; see tree.h.
 */
#include "sim/tree.h"

#include "base/cleanup.h"
#include "sim/object-manager.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *tree_full_name(const char *name)
{
    static const char *const complete[] = {"xyz.", "org.", "com."};
    char *full = NULL;

    for (size_t i = 0; i < ARRAY_SIZE(complete); i++) {
        if (strncmp(name, complete[i], strlen(complete[i])) == 0)
            return strdup(name);
    }
    return asprintf(&full, "%s%s", SIM_PREFIX, name) < 0 ? NULL : full;
}

static void property_deinit(struct property *property)
{
    if (!property->type)
        free(property->name);
    value_deinit(&property->value);
}

static void interface_deinit(struct object_interface *interface)
{
    for (size_t i = 0; i < interface->property_count; i++)
        property_deinit(&interface->properties[i]);
    free(interface->properties);
    if (!interface->type)
        free(interface->name);
}

void object_free(struct object *object)
{
    for (size_t i = 0; i < object->interface_count; i++)
        interface_deinit(&object->interfaces[i]);
    free(object->interfaces);
    free(object->path);
    free(object);
}

static void owner_free(struct owner *owner)
{
    struct object *object, *next;

    HASH_ITER (hh, owner->objects, object, next) {
        HASH_DEL(owner->objects, object);
        object_free(object);
    }
    free(owner->object_manager);
    free(owner->name);
    free(owner);
}

void tree_deinit(struct tree *tree)
{
    struct owner *owner, *next;

    HASH_ITER (hh, tree->owners, owner, next) {
        HASH_DEL(tree->owners, owner);
        owner_free(owner);
    }
}

/* -- owners ------------------------------------------------------------------------ */

struct owner *tree_find_owner(struct tree *tree, const char *name)
{
    struct owner *owner;

    HASH_FIND_STR(tree->owners, name, owner);
    return owner;
}

int owner_set_object_manager(struct owner *owner, const char *path)
{
    char *copy = NULL;

    if (path) {
        copy = strdup(path);
        if (!copy)
            return -ENOMEM;
    }
    free(owner->object_manager);
    owner->object_manager = copy;
    return 0;
}

int tree_ensure_owner(struct tree *tree, const char *name, struct owner **ret_owner)
{
    struct owner *owner = tree_find_owner(tree, name);
    char manager[OBJECT_MANAGER_PATH_MAX];
    bool has_manager = object_manager_find(name, manager);

    if (owner) {
        *ret_owner = owner;
        return 0;
    }
    owner = calloc(1, sizeof(*owner));
    if (!owner)
        return -ENOMEM;
    owner->tree = tree;
    owner->name = strdup(name);
    if (!owner->name || owner_set_object_manager(owner, has_manager ? manager : NULL) < 0) {
        owner_free(owner);
        return -ENOMEM;
    }
    HASH_ADD_KEYPTR(hh, tree->owners, owner->name, strlen(owner->name), owner);
    if (!owner->hh.tbl) {
        owner_free(owner);
        return -ENOMEM;
    }
    *ret_owner = owner;
    return 0;
}

struct object *owner_find_object(struct owner *owner, const char *path)
{
    struct object *object;

    HASH_FIND_STR(owner->objects, path, object);
    return object;
}

struct object *tree_find_object(struct tree *tree, const char *path)
{
    for (struct owner *owner = tree->owners; owner; owner = owner->hh.next) {
        struct object *object = owner_find_object(owner, path);

        if (object)
            return object;
    }
    return NULL;
}

bool owner_has_path(const struct owner *owner, const char *path)
{
    size_t length = strcmp(path, "/") == 0 ? 0 : strlen(path);

    for (const struct object *object = owner->objects; object; object = object->hh.next) {
        if (strncmp(object->path, path, length) == 0 &&
            (object->path[length] == '/' || object->path[length] == '\0'))
            return true;
    }
    return length == 0;
}

/* -- objects ------------------------------------------------------------------------- */

static int add_to_owner(struct object *object)
{
    struct owner *owner = object->owner;

    HASH_ADD_KEYPTR(hh, owner->objects, object->path, strlen(object->path), object);
    return object->hh.tbl ? 0 : -ENOMEM;
}

int object_new(struct owner *owner, const char *path, struct object **ret_object)
{
    struct object *object;

    if (owner_find_object(owner, path))
        return TREE_E_EXISTS;
    object = calloc(1, sizeof(*object));
    if (!object)
        return -ENOMEM;
    object->path = strdup(path);
    if (!object->path) {
        free(object);
        return -ENOMEM;
    }
    object->owner = owner;
    if (add_to_owner(object) < 0) {
        object_free(object);
        return -ENOMEM;
    }
    *ret_object = object;
    return 0;
}

void object_announce(struct object *object)
{
    const struct tree_listener *listener = &object->owner->tree->listener;

    if (listener->object_added)
        listener->object_added(listener->context, object);
}

void object_detach(struct object *object)
{
    const struct tree_listener *listener = &object->owner->tree->listener;

    if (listener->object_removed)
        listener->object_removed(listener->context, object);
    HASH_DEL(object->owner->objects, object);
}

void object_discard(struct object *object)
{
    HASH_DEL(object->owner->objects, object);
    object_free(object);
}

void object_remove(struct object *object)
{
    if (!object)
        return;
    object_detach(object);
    object_free(object);
}

int object_attach(struct object *object)
{
    int error;

    if (owner_find_object(object->owner, object->path))
        return TREE_E_EXISTS;
    error = add_to_owner(object);
    if (error == 0)
        object_announce(object);
    return error;
}

static struct object_interface *find_interface(const struct object *object, const char *name)
{
    for (size_t i = 0; i < object->interface_count; i++) {
        if (strcmp(object->interfaces[i].name, name) == 0)
            return &object->interfaces[i];
    }
    return NULL;
}

static struct property *find_property(const struct object_interface *interface, const char *name)
{
    for (size_t i = 0; interface && i < interface->property_count; i++) {
        if (strcmp(interface->properties[i].name, name) == 0)
            return &interface->properties[i];
    }
    return NULL;
}

const struct object_interface *object_find_interface(const struct object *object, const char *name)
{
    return find_interface(object, name);
}

const struct property *object_find_property(const struct object *object, const char *interface,
                                            const char *property)
{
    return find_property(find_interface(object, interface), property);
}

/* The published default; an enumeration without one starts with its first value. */
static int default_value(const struct interface_property *type, struct value *ret_value)
{
    CLEANUP(free_cleanup) char *text = NULL;
    json_t *json = type->fallback ? json_loads(type->fallback, JSON_DECODE_ANY, NULL) : NULL;
    int error;

    if (type->enumeration && type->signature[0] == 's') {
        const struct interface_enumeration *enumeration = type->enumeration;
        const char *word = json_string_value(json);
        int length = word ? (int)strlen(word) : (int)strcspn(enumeration->values, " ");

        error = asprintf(&text, "%s.%.*s", enumeration->name, length,
                         word ? word : enumeration->values);
        json_decref(json);
        return error < 0 ? -ENOMEM : value_text('s', text, ret_value);
    }
    error = value_from_json(json, type->signature, ret_value);
    json_decref(json);
    return error;
}

/* Appends a property at the end of an interface; takes the value in every case. */
static int append_property(struct object_interface *interface, const char *name, struct value value,
                           struct property **ret_property)
{
    const struct interface_property *type = interface_property_find(interface->type, name);
    struct property property = {.type = type, .value = value};
    struct property *properties;

    property.name = type ? (char *)type->name : strdup(name);
    properties = reallocarray(interface->properties, interface->property_count + 1,
                              sizeof(*properties));
    if (properties)
        interface->properties = properties;
    if (!property.name || !properties) {
        property_deinit(&property);
        return -ENOMEM;
    }
    properties[interface->property_count++] = property;
    *ret_property = &properties[interface->property_count - 1];
    return 0;
}

static int fill_defaults(struct object_interface *interface)
{
    const struct interface_property *type = interface->type ? interface->type->properties : NULL;

    for (; type && type->name; type++) {
        struct property *property;
        struct value value;
        int error = default_value(type, &value);

        if (error == 0)
            error = append_property(interface, type->name, value, &property);
        if (error != 0)
            return error < 0 ? error : -EINVAL;
    }
    return 0;
}

static int append_interface(struct object *object, const char *name, bool with_defaults)
{
    struct object_interface interface = {.type = interface_find(name)};
    struct object_interface *interfaces;
    int error = 0;

    interface.name = interface.type ? (char *)interface.type->name : strdup(name);
    interfaces = reallocarray(object->interfaces, object->interface_count + 1, sizeof(*interfaces));
    if (interfaces)
        object->interfaces = interfaces;
    if (!interface.name || !interfaces)
        error = -ENOMEM;
    else if (with_defaults)
        error = fill_defaults(&interface);
    if (error < 0) {
        interface_deinit(&interface);
        return error;
    }
    interfaces[object->interface_count++] = interface;
    return 0;
}

int object_add_interface(struct object *object, const char *name, bool announced)
{
    const struct tree_listener *listener = &object->owner->tree->listener;
    int error;

    if (find_interface(object, name))
        return 0;
    error = append_interface(object, name, true);
    if (error == 0 && announced && listener->interface_added)
        listener->interface_added(listener->context, object, find_interface(object, name));
    return error;
}

/* What a set turned out to be, for the listener. */
enum change { CHANGE_NONE, CHANGE_PROPERTY, CHANGE_INTERFACE };

static int store(struct object *object, const char *interface_name, const char *name,
                 struct value value, enum change *ret_change)
{
    struct object_interface *interface = find_interface(object, interface_name);
    struct property *property = find_property(interface, name);

    *ret_change = CHANGE_PROPERTY;
    if (!interface) {
        *ret_change = CHANGE_INTERFACE;
        if (append_interface(object, interface_name, false) < 0) {
            value_deinit(&value);
            return -ENOMEM;
        }
        interface = find_interface(object, interface_name);
    }
    if (!property)
        return append_property(interface, name, value, &property);
    if (value_equal(&property->value, &value))
        *ret_change = CHANGE_NONE;
    value_deinit(&property->value);
    property->value = value;
    return 0;
}

int object_preset(struct object *object, const char *interface, const char *property,
                  struct value value)
{
    enum change change;

    return store(object, interface, property, value, &change);
}

int object_set(struct object *object, const char *interface, const char *property,
               struct value value)
{
    const struct tree_listener *listener = &object->owner->tree->listener;
    const struct object_interface *found;
    enum change change;
    int error = store(object, interface, property, value, &change);

    if (error < 0)
        return error;
    found = find_interface(object, interface);
    if (change == CHANGE_INTERFACE && listener->interface_added)
        listener->interface_added(listener->context, object, found);
    if (change == CHANGE_PROPERTY && listener->property_changed)
        listener->property_changed(listener->context, object, found,
                                   find_property(found, property));
    return 0;
}

int object_unset(struct object *object, const char *interface_name, const char *name)
{
    const struct tree_listener *listener = &object->owner->tree->listener;
    struct object_interface *interface = find_interface(object, interface_name);
    struct property *property = find_property(interface, name);
    size_t index;

    if (!property)
        return TREE_E_NOT_FOUND;
    index = (size_t)(property - interface->properties);
    property_deinit(property);
    memmove(property, property + 1, (interface->property_count - index - 1) * sizeof(*property));
    interface->property_count--;
    if (listener->property_removed)
        listener->property_removed(listener->context, object, interface, name);
    return 0;
}

/* -- reading and writing by kind ---------------------------------------------------------- */

int object_set_word(struct object *object, const char *interface, const char *property,
                    const char *word)
{
    const struct interface_property *type = interface_property_find(interface_find(interface),
                                                                    property);
    CLEANUP(free_cleanup) char *text = NULL;
    struct value value;

    if (!type || !type->enumeration)
        return -EINVAL;
    if (asprintf(&text, "%s.%s", type->enumeration->name, word) < 0) {
        text = NULL;
        return -ENOMEM;
    }
    if (value_text('s', text, &value) < 0)
        return -ENOMEM;
    return object_set(object, interface, property, value);
}

const char *object_get_word(const struct object *object, const char *interface,
                            const char *property)
{
    const struct property *found = object_find_property(object, interface, property);
    const char *dot;

    if (!found || found->value.type != 's')
        return "";
    dot = strrchr(found->value.text, '.');
    return dot ? dot + 1 : found->value.text;
}

double object_get_number(const struct object *object, const char *interface, const char *property,
                         double fallback)
{
    const struct property *found = object_find_property(object, interface, property);

    return found && found->value.type == 'd' ? found->value.number : fallback;
}

bool object_get_boolean(const struct object *object, const char *interface, const char *property,
                        bool fallback)
{
    const struct property *found = object_find_property(object, interface, property);

    return found && found->value.type == 'b' ? found->value.unsigned_integer != 0 : fallback;
}
