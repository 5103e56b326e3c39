/* See bios-attribute.h. */
#include "svc-systems/bios-attribute.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "redfish/message.h"

/* Of a pending attribute. */
enum { PENDING_TYPE, PENDING_VALUE };

static const struct {
    const char *word;
    const char *signature; /* of its variants */
} types[] = {
    [BIOS_ATTRIBUTE_UNKNOWN] = {NULL, NULL},
    [BIOS_ATTRIBUTE_ENUMERATION] = {"Enumeration", "s"},
    [BIOS_ATTRIBUTE_STRING] = {"String", "s"},
    [BIOS_ATTRIBUTE_PASSWORD] = {"Password", "s"},
    [BIOS_ATTRIBUTE_INTEGER] = {"Integer", "x"},
    [BIOS_ATTRIBUTE_BOOLEAN] = {"Boolean", "b"},
};

const char *bios_attribute_word(const json_t *row, size_t index)
{
    const char *text = json_string_value(json_array_get(row, index));

    return text ? property_last_word(text) : "";
}

enum bios_attribute_type bios_attribute_type(const json_t *row)
{
    const char *word = bios_attribute_word(row, BIOS_ROW_TYPE);

    for (size_t i = BIOS_ATTRIBUTE_ENUMERATION; i < ARRAY_SIZE(types); i++) {
        if (strcmp(types[i].word, word) == 0)
            return (enum bios_attribute_type)i;
    }
    return BIOS_ATTRIBUTE_UNKNOWN;
}

const char *bios_attribute_type_word(enum bios_attribute_type type)
{
    return types[type].word;
}

bool bios_attribute_is_name(const char *name)
{
    if (!isascii(name[0]) || !isalpha((unsigned char)name[0]) || !name[1])
        return false;
    for (; *name; name++) {
        if (!isascii(*name) || (!isalnum((unsigned char)*name) && *name != '_'))
            return false;
    }
    return true;
}

bool bios_attribute_is_whole(const json_t *value)
{
    return json_is_integer(value) ||
           (json_is_real(value) && json_real_value(value) == floor(json_real_value(value)) &&
            fabs(json_real_value(value)) < 9007199254740992.0);
}

bool bios_attribute_has_type(enum bios_attribute_type type, const json_t *value)
{
    switch (type) {
    case BIOS_ATTRIBUTE_ENUMERATION:
    case BIOS_ATTRIBUTE_STRING:
        return json_is_string(value);
    case BIOS_ATTRIBUTE_INTEGER:
        return bios_attribute_is_whole(value);
    case BIOS_ATTRIBUTE_BOOLEAN:
        return json_is_boolean(value);
    case BIOS_ATTRIBUTE_PASSWORD: /* never shown, and changed by an action */
    case BIOS_ATTRIBUTE_UNKNOWN:
        break;
    }
    return false;
}

/* -- reading -- */

json_t *bios_attribute_values(const json_t *table)
{
    json_t *values = json_object();
    const char *name;
    json_t *row;

    json_object_foreach ((json_t *)table, name, row) {
        json_t *current = json_array_get(row, BIOS_ROW_CURRENT);

        if (!bios_attribute_is_name(name) ||
            !bios_attribute_has_type(bios_attribute_type(row), current))
            continue;
        if (json_object_set(values, name, current)) {
            json_decref(values);
            return NULL;
        }
    }
    return values;
}

int bios_attribute_put_pending(json_t *values, const json_t *table, const json_t *pending)
{
    const char *name;
    json_t *waits;

    json_object_foreach ((json_t *)pending, name, waits) {
        json_t *value = json_array_get(waits, PENDING_VALUE);

        if (json_object_get(values, name) &&
            bios_attribute_has_type(bios_attribute_type(json_object_get(table, name)), value) &&
            json_object_set(values, name, value))
            return -ENOMEM;
    }
    return 0;
}

/* -- checking -- */

/* 4.0 is 4. */
static bool is_same(const json_t *left, const json_t *right)
{
    if (json_is_number(left) && json_is_number(right))
        return json_number_value(left) == json_number_value(right);
    return json_equal(left, right);
}

struct bounds {
    bool has_choice, is_chosen; /* there are OneOf rows; one of them is the value */
    double lower, upper, increment, length_min, length_max; /* NAN: none */
};

static void read_bounds(const json_t *row, const json_t *value, struct bounds *ret_bounds)
{
    struct bounds bounds = {
        .lower = NAN, .upper = NAN, .increment = NAN, .length_min = NAN, .length_max = NAN};
    const struct {
        const char *word;
        double *number;
    } numbers[] = {
        {"LowerBound", &bounds.lower},           {"UpperBound", &bounds.upper},
        {"ScalarIncrement", &bounds.increment},  {"MinStringLength", &bounds.length_min},
        {"MaxStringLength", &bounds.length_max},
    };
    size_t index;
    json_t *bound;

    json_array_foreach (json_array_get(row, BIOS_ROW_BOUNDS), index, bound) {
        const char *word = bios_attribute_word(bound, BIOS_BOUND_TYPE);
        const json_t *limit = json_array_get(bound, BIOS_BOUND_VALUE);

        if (strcmp(word, "OneOf") == 0) {
            bounds.has_choice = true;
            bounds.is_chosen |= is_same(limit, value);
        }
        for (size_t i = 0; i < ARRAY_SIZE(numbers); i++) {
            if (strcmp(word, numbers[i].word) == 0 && json_is_number(limit))
                *numbers[i].number = json_number_value(limit);
        }
    }
    *ret_bounds = bounds;
}

/* Characters, not bytes. */
static double text_length(const char *text)
{
    size_t length = 0;

    for (; *text; text++)
        length += ((unsigned char)*text & 0xC0) != 0x80;
    return (double)length;
}

/* What is wrong with a value; false for nothing. */
static bool find_fault(const json_t *row, const json_t *value, enum base_message *ret_message)
{
    struct bounds bounds;

    if (!bios_attribute_has_type(bios_attribute_type(row), value)) {
        *ret_message = BASE_PROPERTY_VALUE_TYPE_ERROR;
        return true;
    }
    read_bounds(row, value, &bounds);
    if (bounds.has_choice && !bounds.is_chosen) {
        *ret_message = BASE_PROPERTY_VALUE_NOT_IN_LIST;
        return true;
    }
    if (json_is_number(value)) {
        double number = json_number_value(value);
        double base = isnan(bounds.lower) ? 0 : bounds.lower;

        *ret_message = BASE_PROPERTY_VALUE_OUT_OF_RANGE;
        return number < bounds.lower || number > bounds.upper ||
               (bounds.increment > 0 && fmod(number - base, bounds.increment) != 0);
    }
    if (json_is_string(value)) {
        double length = text_length(json_string_value(value));

        *ret_message = BASE_PROPERTY_VALUE_INCORRECT;
        return length < bounds.length_min || length > bounds.length_max;
    }
    return false;
}

/* Pointer of an attribute, to be freed; a name that is unknown may hold anything. NULL when out of
 * memory. */
static char *attribute_pointer(const char *name)
{
    struct buffer pointer = {0};
    char *text = NULL;
    size_t size;

    if (!buffer_append(&pointer, "/Attributes", strlen("/Attributes")) &&
        !json_pointer_append(&pointer, name) && !buffer_append(&pointer, "", 1))
        text = buffer_take(&pointer, &size);
    buffer_deinit(&pointer);
    return text;
}

static json_t *fault_message(const char *name, enum base_message message, const json_t *value)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    CLEANUP(free_cleanup) char *pointer = attribute_pointer(name);
    const char *argument = json_is_string(value) ? json_string_value(value) : text;

    if (!pointer)
        return NULL;
    if (message == BASE_PROPERTY_UNKNOWN || message == BASE_PROPERTY_NOT_WRITABLE)
        return message_new(pointer, message, name, NULL);
    /* These name the property first, and the others the value. */
    if (message == BASE_PROPERTY_VALUE_INCORRECT)
        return argument ? message_new(pointer, message, name, argument, NULL) : NULL;
    return argument ? message_new(pointer, message, argument, name, NULL) : NULL;
}

int bios_attribute_check(const json_t *table, const json_t *values, json_t *messages)
{
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)values, name, value) {
        const json_t *row = json_object_get(table, name);
        enum base_message message;

        if (strchr(name, '@'))
            continue;
        if (!row || !bios_attribute_is_name(name))
            message = BASE_PROPERTY_UNKNOWN;
        else if (json_is_true(json_array_get(row, BIOS_ROW_READ_ONLY)) ||
                 bios_attribute_type(row) == BIOS_ATTRIBUTE_PASSWORD ||
                 bios_attribute_type(row) == BIOS_ATTRIBUTE_UNKNOWN)
            message = BASE_PROPERTY_NOT_WRITABLE;
        else if (!find_fault(row, value, &message))
            continue;
        if (json_array_append_new(messages, fault_message(name, message, value)))
            return -ENOMEM;
    }
    return 0;
}

/* -- writing -- */

static int put_encoded(json_t *pending, const json_t *table, const char *name, const json_t *value)
{
    const json_t *row = json_object_get(table, name);
    enum bios_attribute_type type = bios_attribute_type(row);
    json_t *whole = type == BIOS_ATTRIBUTE_INTEGER
                        ? json_integer(json_is_integer(value) ? json_integer_value(value)
                                                              : (json_int_t)json_real_value(value))
                        : json_incref((json_t *)value);

    return json_put(pending, name,
                    json_pack("[s, {s:s, s:o}]",
                              json_string_value(json_array_get(row, BIOS_ROW_TYPE)), "signature",
                              types[type].signature, "value", whole));
}

json_t *bios_attribute_encode(const json_t *table, const json_t *pending, const json_t *values)
{
    json_t *encoded = json_object();
    const char *name;
    json_t *value;
    int error = encoded ? 0 : -ENOMEM;

    json_object_foreach ((json_t *)pending, name, value) {
        const json_t *waits = json_array_get(value, PENDING_VALUE);

        if (!error &&
            bios_attribute_has_type(bios_attribute_type(json_object_get(table, name)), waits))
            error = put_encoded(encoded, table, name, waits);
    }
    json_object_foreach ((json_t *)values, name, value) {
        if (!error && !strchr(name, '@'))
            error = put_encoded(encoded, table, name, value);
    }
    if (!error)
        return encoded;
    json_decref(encoded);
    return NULL;
}
