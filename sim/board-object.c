/*
 * Objects of a board file: paths, interfaces, properties and associations. See board-internal.h and
 * docs/sim.md.
 */
#include "sim/board-internal.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *board_full_path(const char *path)
{
    char *full = NULL;

    if (path[0] == '/')
        return strdup(path);
    return asprintf(&full, "%s%s", SIM_PATH_PREFIX, path) < 0 ? NULL : full;
}

int board_read_path(struct board_reader *reader, json_t *json, const char *key, bool required,
                    char **ret_path)
{
    CLEANUP(free_cleanup) char *text = NULL;
    CLEANUP(free_cleanup) char *path = NULL;
    int error = board_reader_text(reader, json, key, required, &text);

    if (error != 0)
        return error;
    if (text) {
        path = board_full_path(text);
        if (!path)
            return -ENOMEM;
        if (!sd_bus_object_path_is_valid(path)) {
            board_reader_enter(reader, key, 0);
            return board_reader_fail(reader, "\"%s\" is not a D-Bus object path", path);
        }
    }
    *ret_path = TAKE(path);
    return 0;
}

int board_new_object(struct board_loader *loader, struct board_reader *reader,
                     const char *owner_name, const char *path, struct object **ret_object)
{
    struct owner *owner;
    int error;

    if (!sd_bus_service_name_is_valid(owner_name))
        return board_reader_fail(reader, "\"%s\" is not a D-Bus name", owner_name);
    error = tree_ensure_owner(&loader->board->tree, owner_name, &owner);
    if (error == 0)
        error = object_new(owner, path, ret_object);
    if (error == TREE_E_EXISTS)
        return board_reader_fail(reader, "%s of %s is there already", path, owner_name);
    return error;
}

/* -- properties ------------------------------------------------------------------------ */

/* One word of an enumeration, completed; NULL when it is not one of its values. */
static json_t *complete_word(const struct interface_enumeration *enumeration, const char *word)
{
    if (interface_enumeration_has(enumeration, word))
        return json_string(word);
    if (!interface_enumeration_has_word(enumeration, word))
        return NULL;
    return json_sprintf("%s.%s", enumeration->name, word);
}

static json_t *complete_text(const struct interface_property *type, const char *text)
{
    if (type->enumeration)
        return complete_word(type->enumeration, text);
    if (type->signature[strlen(type->signature) - 1] == 'o') {
        CLEANUP(free_cleanup) char *path = board_full_path(text);

        return path ? json_string(path) : NULL;
    }
    return json_string(text);
}

/* Placeholders are text, also where a number is wanted: "{n}". */
static json_t *read_digits(json_t *json)
{
    const char *text = json_string_value(json);

    if (text[0] == '\0' || strlen(text) > 18 || text[strspn(text, "0123456789")] != '\0')
        return json_incref(json);
    return json_integer(strtoll(text, NULL, 10));
}

/* Completes enumerations and paths in a string, or in an array of strings. Takes `json`; NULL when
 * a word is wrong. */
static json_t *complete(const struct interface_property *type, json_t *json)
{
    json_t *result = NULL, *element;
    size_t index;

    if (json_is_string(json)) {
        result = strchr("ynqiuxt", type->signature[0])
                     ? read_digits(json)
                     : complete_text(type, json_string_value(json));
    } else if (json_is_array(json) && type->signature[0] == 'a' && strlen(type->signature) == 2) {
        result = json_array();
        json_array_foreach (json, index, element) {
            json_t *completed = json_is_string(element)
                                    ? complete_text(type, json_string_value(element))
                                    : json_incref(element);

            if (json_array_append_new(result, completed) < 0) {
                json_decref(result);
                result = NULL;
                break;
            }
        }
    } else {
        return json;
    }
    json_decref(json);
    return result;
}

/* {"signature": …, "value": …} states the type, also one that the interface does not have. */
static const char *stated_signature(json_t *json)
{
    if (!json_is_object(json) || json_object_size(json) != 2 || !json_object_get(json, "value"))
        return NULL;
    return json_string_value(json_object_get(json, "signature"));
}

static int read_value(struct board_reader *reader, const struct interface_property *type,
                      json_t *json, struct value *ret_value)
{
    const char *signature = stated_signature(json);
    json_t *replaced = board_reader_replace(reader,
                                            signature ? json_object_get(json, "value") : json);
    int error;

    if (!replaced)
        return -ENOMEM;
    if (!signature && !type) {
        json_decref(replaced);
        return board_reader_fail(reader, "not in the table of interfaces: state it as "
                                         "{\"signature\": …, \"value\": …}");
    }
    if (!signature) {
        signature = type->signature;
        replaced = complete(type, replaced);
        if (!replaced)
            return board_reader_fail(reader, "not a value of %s",
                                     type->enumeration ? type->enumeration->name : "a path");
    }
    error = value_from_json(replaced, signature, ret_value);
    json_decref(replaced);
    if (error == -EINVAL)
        return board_reader_fail(reader, "\"%s\" is not a D-Bus type", signature);
    if (error == VALUE_E_MISMATCH)
        return board_reader_fail(reader, "does not fit the D-Bus type \"%s\"", signature);
    return error;
}

static int read_interface(struct board_reader *reader, json_t *json, const char *short_name,
                          struct object *object)
{
    CLEANUP(free_cleanup) char *name = tree_full_name(short_name);
    const char *key;
    json_t *member;
    int error;

    if (!name)
        return -ENOMEM;
    if (!sd_bus_interface_name_is_valid(name))
        return board_reader_fail(reader, "\"%s\" is not a D-Bus interface", name);
    if (!json_is_object(json))
        return board_reader_fail(reader, "must be an object of properties");
    error = object_add_interface(object, name, false);
    if (error < 0)
        return error;
    json_object_foreach (json, key, member) {
        const struct interface_property *type = interface_property_find(interface_find(name), key);
        struct value value = VALUE_NONE;

        board_reader_enter(reader, key, 0);
        if (json_is_null(member)) {
            if (object_unset(object, name, key) != 0)
                return board_reader_fail(reader, "there is no such property to leave out");
            board_reader_leave(reader);
            continue;
        }
        error = read_value(reader, type, member, &value);
        if (error == 0)
            error = object_preset(object, name, key, value);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    return 0;
}

int board_read_interfaces(struct board_reader *reader, json_t *json, struct object *object)
{
    json_t *interfaces = json_object_get(json, "interfaces");
    const char *key;
    json_t *member;

    if (!interfaces)
        return 0;
    board_reader_enter(reader, "interfaces", 0);
    if (!json_is_object(interfaces))
        return board_reader_fail(reader, "must be an object");
    json_object_foreach (interfaces, key, member) {
        int error;

        board_reader_enter(reader, key, 0);
        error = read_interface(reader, member, key, object);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board_reader_leave(reader);
    return 0;
}

/* -- associations -------------------------------------------------------------------------- */

int board_add_association(json_t *list, const char *forward, const char *reverse,
                          const char *endpoint)
{
    CLEANUP(free_cleanup) char *path = board_full_path(endpoint);
    json_t *triple = path ? json_pack("[sss]", forward, reverse, path) : NULL;

    return json_array_append_new(list, triple) < 0 ? -ENOMEM : 0;
}

static int read_association(struct board_reader *reader, json_t *json, json_t *list)
{
    const char *texts[3];
    json_t *replaced;
    int error;

    if (!json_is_array(json) || json_array_size(json) != 3)
        return board_reader_fail(reader, "must be [forward, reverse, path]");
    replaced = board_reader_replace(reader, json);
    if (!replaced)
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
        texts[i] = json_string_value(json_array_get(replaced, i));
    if (!texts[0] || !texts[1] || !texts[2])
        error = board_reader_fail(reader, "must be three strings");
    else
        error = board_add_association(list, texts[0], texts[1], texts[2]);
    json_decref(replaced);
    return error;
}

static int read_associations(struct board_reader *reader, json_t *json, json_t *list)
{
    json_t *member = json_object_get(json, "associations"), *element;
    size_t index;

    if (!member)
        return 0;
    board_reader_enter(reader, "associations", 0);
    if (!json_is_array(member))
        return board_reader_fail(reader, "must be an array");
    json_array_foreach (member, index, element) {
        int error;

        board_reader_enter(reader, NULL, index);
        error = read_association(reader, element, list);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board_reader_leave(reader);
    return 0;
}

int board_read_associations(struct board_reader *reader, json_t *json, struct object *object,
                            json_t *list)
{
    static const char interface[] = SIM_PREFIX "Association.Definitions";
    struct value value;
    int error = list ? read_associations(reader, json, list) : -ENOMEM;

    if (error == 0 && json_array_size(list) > 0) {
        error = object_add_interface(object, interface, false);
        if (error == 0)
            error = value_from_json(list, "a(sss)", &value);
        if (error == 0)
            error = object_preset(object, interface, "Associations", value);
    }
    json_decref(list);
    return error;
}

int board_read_object(void *context, struct board_reader *reader, json_t *json)
{
    static const char *const keys[] = {"associations", "interfaces", "owner",
                                       "path",         "repeat",     NULL};
    CLEANUP(free_cleanup) char *short_owner = NULL;
    CLEANUP(free_cleanup) char *owner = NULL;
    CLEANUP(free_cleanup) char *path = NULL;
    struct object *object = NULL;
    int error;

    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = board_reader_text(reader, json, "owner", true, &short_owner);
    if (error == 0)
        error = board_read_path(reader, json, "path", true, &path);
    if (error != 0)
        return error;
    owner = tree_full_name(short_owner);
    if (!owner)
        return -ENOMEM;
    error = board_new_object(context, reader, owner, path, &object);
    if (error == 0)
        error = board_read_interfaces(reader, json, object);
    if (error == 0)
        error = board_read_associations(reader, json, object, json_array());
    return error;
}
