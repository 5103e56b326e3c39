/*
 * Objects and properties from JSON and back; see machine.h.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Completes the last word of an enumeration. Takes `json`. */
static json_t *complete(const struct interface_property *type, json_t *json)
{
    const char *word = json_string_value(json);
    json_t *completed;

    if (!type->enumeration || !word || !interface_enumeration_has_word(type->enumeration, word))
        return json;
    completed = json_sprintf("%s.%s", type->enumeration->name, word);
    json_decref(json);
    return completed;
}

/* Takes `json`. */
static int value_of(const char *interface, const char *property, json_t *json,
                    struct value *ret_value)
{
    const struct interface_property *type = interface_property_find(interface_find(interface),
                                                                    property);
    int error;

    json = type ? complete(type, json) : json;
    error = json && type ? value_from_json(json, type->signature, ret_value)
                         : (type ? -ENOMEM : -EINVAL);
    json_decref(json);
    return error == VALUE_E_MISMATCH ? -EINVAL : error;
}

static int add_interface(struct object *object, const char *short_name, json_t *properties)
{
    CLEANUP(free_cleanup) char *name = tree_full_name(short_name);
    const char *key;
    json_t *member;
    int error = name ? object_add_interface(object, name, false) : -ENOMEM;

    if (error < 0)
        return error;
    json_object_foreach (properties, key, member) {
        struct value value;

        error = value_of(name, key, json_incref(member), &value);
        if (error == 0)
            error = object_preset(object, name, key, value);
        if (error != 0)
            return error;
    }
    return 0;
}

int machine_make_object(struct owner *owner, const char *path, json_t *interfaces,
                        struct object **ret_object)
{
    struct object *object = NULL;
    const char *key;
    json_t *member;
    int error = interfaces ? object_new(owner, path, &object) : -ENOMEM;

    if (error == 0) {
        json_object_foreach (interfaces, key, member) {
            error = add_interface(object, key, member);
            if (error != 0)
                break;
        }
        if (error == 0)
            object_announce(object);
        else
            object_discard(object);
    }
    json_decref(interfaces);
    if (error == 0 && ret_object)
        *ret_object = object;
    return error;
}

int object_set_json(struct object *object, const char *interface, const char *property,
                    json_t *json)
{
    struct value value;
    int error = value_of(interface, property, json, &value);

    return error == 0 ? object_set(object, interface, property, value) : error;
}

int object_set_text(struct object *object, const char *interface, const char *property,
                    const char *text)
{
    struct value value;
    int error = value_text('s', text, &value);

    return error == 0 ? object_set(object, interface, property, value) : error;
}

const char *object_get_text(const struct object *object, const char *interface,
                            const char *property)
{
    const struct property *found = object_find_property(object, interface, property);

    return found && strchr("sog", found->value.type) ? found->value.text : "";
}

uint64_t object_get_unsigned(const struct object *object, const char *interface,
                             const char *property, uint64_t fallback)
{
    const struct property *found = object_find_property(object, interface, property);

    return found && strchr("ybqut", found->value.type) ? found->value.unsigned_integer : fallback;
}

json_t *object_get_texts(const struct object *object, const char *interface, const char *property)
{
    const struct property *found = object_find_property(object, interface, property);
    json_t *texts = json_array();

    if (!texts || !found || strcmp(value_signature(&found->value), "as") != 0)
        return texts;
    for (size_t i = 0; i < found->value.container->count; i++) {
        if (json_array_append_new(texts, json_string(found->value.container->items[i].text)) < 0) {
            json_decref(texts);
            return NULL;
        }
    }
    return texts;
}

bool object_is_within(const struct object *object, const char *parent)
{
    size_t length = strlen(parent);

    return strncmp(object->path, parent, length) == 0 &&
           (object->path[length] == '/' || object->path[length] == '\0');
}

void owner_remove_tree(struct owner *owner, const char *path)
{
    CLEANUP(free_cleanup) char *copy = strdup(path); /* it may be that of an object */
    struct object *object, *next;

    HASH_ITER (hh, owner->objects, object, next) {
        if (copy && object_is_within(object, copy))
            object_remove(object);
    }
}

char *machine_escape(const char *name)
{
    char *escaped = malloc(strlen(name) * 3 + 1), *at = escaped;

    if (!escaped)
        return NULL;
    for (; *name; name++) {
        if (isalnum((unsigned char)*name))
            *at++ = *name;
        else
            at += snprintf(at, 4, "_%02x", (unsigned char)*name);
    }
    *at = '\0';
    return escaped;
}
