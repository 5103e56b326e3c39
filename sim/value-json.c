/*
 * D-Bus values from the JSON of board files; see value.h. The D-Bus type leads: JSON that does not
 * fit it is VALUE_E_MISMATCH.
 */
#include "sim/value.h"

#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    char type;
    int64_t min;
    uint64_t max;
} integer_ranges[] = {
    {'y', 0, UINT8_MAX},         {'b', 0, 1},
    {'n', INT16_MIN, INT16_MAX}, {'q', 0, UINT16_MAX},
    {'i', INT32_MIN, INT32_MAX}, {'u', 0, UINT32_MAX},
    {'x', INT64_MIN, INT64_MAX}, {'t', 0, UINT64_MAX},
};

/* Length of the first complete type of a signature; 0 when there is none. */
static size_t type_length(const char *signature)
{
    unsigned int depth = 0;
    size_t i = 0;

    for (;; i++) {
        char c = signature[i];

        if (c == '(' || c == '{') {
            depth++;
        } else if (c == ')' || c == '}') {
            if (depth == 0)
                return 0;
            depth--;
        } else if (c == '\0' || !strchr("aybnqiuxtdsogv", c)) {
            return 0;
        }
        if (depth == 0 && c != 'a')
            return i + 1;
    }
}

static int integer_from_json(const json_t *json, size_t range, struct value *ret_value)
{
    struct value value = {.type = integer_ranges[range].type};
    int64_t integer;

    if (!json || json_is_true(json) || json_is_false(json)) {
        if (json && value.type != 'b')
            return VALUE_E_MISMATCH;
        value.unsigned_integer = json_is_true(json);
    } else if (json_is_string(json) && strcmp(json_string_value(json), "max") == 0) {
        value.unsigned_integer = integer_ranges[range].max;
    } else if (json_is_integer(json) && value.type != 'b') {
        integer = json_integer_value(json);
        if (integer < integer_ranges[range].min ||
            (integer > 0 && (uint64_t)integer > integer_ranges[range].max))
            return VALUE_E_MISMATCH;
        value.integer = integer;
    } else {
        return VALUE_E_MISMATCH;
    }
    *ret_value = value;
    return 0;
}

static int number_from_json(const json_t *json, struct value *ret_value)
{
    const char *text = json_string_value(json);

    if (!json || json_is_number(json))
        *ret_value = value_number(json ? json_number_value(json) : 0);
    else if (text && strcmp(text, "NaN") == 0)
        *ret_value = value_number(NAN);
    else if (text && strcmp(text, "Infinity") == 0)
        *ret_value = value_number(INFINITY);
    else if (text && strcmp(text, "-Infinity") == 0)
        *ret_value = value_number(-INFINITY);
    else
        return VALUE_E_MISMATCH;
    return 0;
}

static int basic_from_json(const json_t *json, char type, struct value *ret_value)
{
    if (type == 'd')
        return number_from_json(json, ret_value);
    for (size_t i = 0; i < ARRAY_SIZE(integer_ranges); i++) {
        if (integer_ranges[i].type == type)
            return integer_from_json(json, i, ret_value);
    }
    if (json && !json_is_string(json))
        return VALUE_E_MISMATCH;
    if (json && type == 'o' && !sd_bus_object_path_is_valid(json_string_value(json)))
        return VALUE_E_MISMATCH;
    return value_text(type, json ? json_string_value(json) : type == 'o' ? "/" : "", ret_value);
}

/* Adds one value of the type at `signature` to a container that has room for it. */
static int add_item(struct value_container *container, const json_t *json, const char *signature)
{
    CLEANUP(free_cleanup) char *type = strndup(signature, type_length(signature));
    int error;

    if (!type)
        return -ENOMEM;
    error = value_from_json(json, type, &container->items[container->count]);
    if (error == 0)
        container->count++;
    return error;
}

/* Every type of `signature` takes one element of the JSON array; without JSON all get their zero.
 */
static int fill_struct(struct value_container *container, const json_t *json, const char *signature)
{
    size_t index = 0;

    for (; *signature && *signature != ')' && *signature != '}';
         signature += type_length(signature)) {
        const json_t *element = json_array_get(json, index++);
        int error;

        if (type_length(signature) == 0)
            return -EINVAL;
        if (json && !element)
            return VALUE_E_MISMATCH;
        error = add_item(container, element, signature);
        if (error != 0)
            return error;
    }
    return json && index != json_array_size(json) ? VALUE_E_MISMATCH : 0;
}

/* A JSON object becomes an a{..}: each member turns into the pair [key, value]. */
static int fill_dictionary(struct value_container *container, json_t *json, const char *entry)
{
    const char *key;
    json_t *member;

    json_object_foreach (json, key, member) {
        json_t *pair = json_pack("[sO]", key, member);
        int error = pair ? add_item(container, pair, entry) : -ENOMEM;

        json_decref(pair);
        if (error != 0)
            return error;
    }
    return 0;
}

static int fill_container(struct value_container *container, json_t *json, const char *signature)
{
    json_t *element;
    size_t index;

    if (signature[0] != 'a')
        return json && !json_is_array(json) ? VALUE_E_MISMATCH
                                            : fill_struct(container, json, signature + 1);
    if (!json)
        return 0;
    if (json_is_object(json) && signature[1] == '{')
        return fill_dictionary(container, json, signature + 1);
    if (!json_is_array(json))
        return VALUE_E_MISMATCH;
    json_array_foreach (json, index, element) {
        int error = add_item(container, element, signature + 1);

        if (error != 0)
            return error;
    }
    return 0;
}

static int variant_from_json(const json_t *json, struct value_container *container)
{
    const char *signature = json_string_value(json_object_get(json, "signature"));

    if (!signature || !json_object_get(json, "value"))
        return VALUE_E_MISMATCH;
    container->signature = strdup(signature);
    if (!container->signature)
        return -ENOMEM;
    return add_item(container, json_object_get(json, "value"), signature);
}

int value_from_json(const json_t *json, const char *signature, struct value *ret_value)
{
    CLEANUP(value_deinit) struct value value = VALUE_NONE;
    size_t room = json_is_object(json) ? json_object_size(json) : json_array_size(json);
    size_t length = strlen(signature);
    int error;

    if (length == 0 || type_length(signature) != length)
        return -EINVAL;
    if (!strchr("a({v", signature[0]))
        return basic_from_json(json, signature[0], ret_value);

    value.container = calloc(1, sizeof(*value.container));
    if (!value.container)
        return -ENOMEM;
    value.type = signature[0] == '(' ? 'r' : signature[0] == '{' ? 'e' : signature[0];
    /* A struct has at most as many members as its signature has characters. */
    value.container->items = calloc(room + length, sizeof(*value.container->items));
    if (!value.container->items)
        return -ENOMEM;
    if (value.type == 'v') {
        error = variant_from_json(json, value.container);
    } else {
        value.container->signature = strdup(signature);
        if (!value.container->signature)
            return -ENOMEM;
        error = fill_container(value.container, (json_t *)json, signature);
    }
    if (error != 0)
        return error;
    *ret_value = value;
    value = VALUE_NONE;
    return 0;
}
