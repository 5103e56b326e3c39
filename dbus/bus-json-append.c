/*
 * JSON to D-Bus, see bus-json.h. The signature leads, the value follows; sd-bus checks the
 * signatures of containers when they are opened, this file what sd-bus cannot know: that the value
 * fits. Integers go through sign and magnitude, so that one table holds the ranges of all types,
 * for values and for the texts of keys.
 */
#include "dbus/bus-json.h"

#include "base/cleanup.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* What sd_bus_message_append_basic() takes by address. */
union basic {
    uint8_t y;
    int b; /* an int, not a bool */
    int16_t n;
    uint16_t q;
    int32_t i;
    uint32_t u;
    int64_t x;
    uint64_t t;
    double d;
    const char *text; /* s o g */
};

struct integer {
    bool is_negative;
    uint64_t magnitude;
};

static int integer_from_json(const json_t *value, struct integer *ret_integer)
{
    double real;
    json_int_t integer;

    if (json_is_integer(value)) {
        integer = json_integer_value(value);
        *ret_integer = (struct integer){integer < 0,
                                        integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer};
        return 0;
    }
    if (!json_is_real(value))
        return -EINVAL;
    real = json_real_value(value);
    if (real != trunc(real) || fabs(real) >= 0x1p64) /* true also for infinities */
        return -EINVAL;
    *ret_integer = (struct integer){real < 0, (uint64_t)fabs(real)};
    return 0;
}

/* Decimal digits, with a '-' before them or not, and nothing else. */
static int integer_from_text(const char *text, struct integer *ret_integer)
{
    bool is_negative = text[0] == '-';
    const char *digits = text + is_negative;
    uint64_t magnitude;
    char *end;

    if (digits[0] < '0' || digits[0] > '9')
        return -EINVAL;
    errno = 0;
    magnitude = strtoull(digits, &end, 10);
    if (errno != 0 || *end != '\0')
        return -EINVAL;
    *ret_integer = (struct integer){is_negative, magnitude};
    return 0;
}

static bool is_integer_type(char type)
{
    return type != '\0' && strchr("ynqiuxt", type);
}

/* -EINVAL: out of the type's range. */
static int basic_from_integer(char type, struct integer integer, union basic *ret_basic)
{
    static const struct {
        char type;
        uint64_t least; /* magnitude of the least value */
        uint64_t greatest;
    } ranges[] = {
        {'y', 0, UINT8_MAX},  {'n', UINT64_C(1) << 15, INT16_MAX},
        {'q', 0, UINT16_MAX}, {'i', UINT64_C(1) << 31, INT32_MAX},
        {'u', 0, UINT32_MAX}, {'x', UINT64_C(1) << 63, INT64_MAX},
        {'t', 0, UINT64_MAX},
    };
    uint64_t bits = integer.is_negative ? 0 - integer.magnitude : integer.magnitude;

    for (size_t i = 0; i < ARRAY_SIZE(ranges); i++) {
        if (ranges[i].type == type &&
            integer.magnitude > (integer.is_negative ? ranges[i].least : ranges[i].greatest))
            return -EINVAL;
    }
    switch (type) {
    case SD_BUS_TYPE_BYTE:
        ret_basic->y = (uint8_t)bits;
        break;
    case SD_BUS_TYPE_INT16:
    case SD_BUS_TYPE_UINT16:
        ret_basic->q = (uint16_t)bits;
        break;
    case SD_BUS_TYPE_INT32:
    case SD_BUS_TYPE_UINT32:
        ret_basic->u = (uint32_t)bits;
        break;
    default:
        ret_basic->t = bits;
        break;
    }
    return 0;
}

static int basic_from_json(char type, const json_t *value, union basic *ret_basic)
{
    struct integer integer;
    int result;

    if (is_integer_type(type)) {
        result = integer_from_json(value, &integer);
        return result < 0 ? result : basic_from_integer(type, integer, ret_basic);
    }
    switch (type) {
    case SD_BUS_TYPE_BOOLEAN:
        ret_basic->b = json_is_true(value);
        return json_is_boolean(value) ? 0 : -EINVAL;
    case SD_BUS_TYPE_DOUBLE:
        ret_basic->d = json_is_null(value) ? (double)NAN : json_number_value(value);
        return json_is_number(value) || json_is_null(value) ? 0 : -EINVAL;
    case SD_BUS_TYPE_STRING:
    case SD_BUS_TYPE_OBJECT_PATH:
    case SD_BUS_TYPE_SIGNATURE:
        ret_basic->text = json_string_value(value);
        /* JSON may have a NUL in a text, D-Bus not. */
        return ret_basic->text && strlen(ret_basic->text) == json_string_length(value) ? 0
                                                                                       : -EINVAL;
    default:
        return -EINVAL;
    }
}

static int basic_from_key(char type, const char *key, union basic *ret_basic)
{
    struct integer integer;
    char *end;
    int result;

    if (is_integer_type(type)) {
        result = integer_from_text(key, &integer);
        return result < 0 ? result : basic_from_integer(type, integer, ret_basic);
    }
    switch (type) {
    case SD_BUS_TYPE_BOOLEAN:
        ret_basic->b = strcmp(key, "true") == 0;
        return ret_basic->b || strcmp(key, "false") == 0 ? 0 : -EINVAL;
    case SD_BUS_TYPE_DOUBLE:
        ret_basic->d = strtod(key, &end);
        return end != key && *end == '\0' ? 0 : -EINVAL;
    case SD_BUS_TYPE_STRING:
    case SD_BUS_TYPE_OBJECT_PATH:
    case SD_BUS_TYPE_SIGNATURE:
        ret_basic->text = key;
        return 0;
    default:
        return -EINVAL;
    }
}

static int append_basic(sd_bus_message *message, char type, const union basic *basic)
{
    bool is_text = type == SD_BUS_TYPE_STRING || type == SD_BUS_TYPE_OBJECT_PATH ||
                   type == SD_BUS_TYPE_SIGNATURE;

    return sd_bus_message_append_basic(message, type,
                                       is_text ? (const void *)basic->text : (const void *)basic);
}

/* The length of the first complete type; 0 when there is none. Whether what is inside its brackets
 * is valid is checked when the container is opened. */
static size_t complete_type_length(const char *signature)
{
    size_t length = strspn(signature, "a");
    size_t nesting = 0;

    do {
        char type = signature[length];

        if (type == '\0')
            return 0;
        if (type == SD_BUS_TYPE_STRUCT_BEGIN || type == SD_BUS_TYPE_DICT_ENTRY_BEGIN)
            nesting++;
        else if (type == SD_BUS_TYPE_STRUCT_END || type == SD_BUS_TYPE_DICT_ENTRY_END) {
            if (nesting == 0)
                return 0;
            nesting--;
        }
        length++;
    } while (nesting > 0);
    return length;
}

static int append_type(sd_bus_message *message, const char *signature, size_t length,
                       const json_t *value, unsigned int depth);

static int append_sequence(sd_bus_message *message, const char *signature, const json_t *values,
                           unsigned int depth)
{
    size_t index = 0;

    if (!json_is_array(values))
        return -EINVAL;
    while (*signature) {
        size_t length = complete_type_length(signature);
        int result = append_type(message, signature, length, json_array_get(values, index++),
                                 depth);

        if (result < 0)
            return result;
        signature += length;
    }
    return index == json_array_size(values) ? 0 : -EINVAL;
}

static int append_items(sd_bus_message *message, const char *element, const json_t *value,
                        unsigned int depth)
{
    const json_t *item;
    size_t index;
    int result;

    if (!json_is_array(value))
        return -EINVAL;
    json_array_foreach (value, index, item) {
        result = append_type(message, element, strlen(element), item, depth);
        if (result < 0)
            return result;
    }
    return 0;
}

/* element: "{sv}" */
static int append_pairs(sd_bus_message *message, const char *element, const json_t *value,
                        unsigned int depth)
{
    CLEANUP(free_cleanup) char *contents = strndup(element + 1, strlen(element) - 2);
    const char *key;
    json_t *member;
    union basic basic;
    int result;

    if (!contents)
        return -ENOMEM;
    if (!json_is_object(value))
        return -EINVAL;
    /* Not const: jansson iterates over objects that could be changed. */
    json_object_foreach ((json_t *)value, key, member) {
        result = sd_bus_message_open_container(message, SD_BUS_TYPE_DICT_ENTRY, contents);
        if (result >= 0)
            result = basic_from_key(contents[0], key, &basic);
        if (result >= 0)
            result = append_basic(message, contents[0], &basic);
        if (result >= 0)
            result = append_type(message, contents + 1, strlen(contents + 1), member, depth);
        if (result >= 0)
            result = sd_bus_message_close_container(message);
        if (result < 0)
            return result;
    }
    return 0;
}

static int append_variant(sd_bus_message *message, const json_t *value, unsigned int depth)
{
    const char *signature = json_string_value(json_object_get(value, "signature"));
    const json_t *inside = json_object_get(value, "value");
    int result;

    if (!signature || !inside || json_object_size(value) != 2)
        return -EINVAL;
    result = sd_bus_message_open_container(message, SD_BUS_TYPE_VARIANT, signature);
    if (result >= 0)
        result = append_type(message, signature, strlen(signature), inside, depth);
    return result < 0 ? result : sd_bus_message_close_container(message);
}

static int append_container(sd_bus_message *message, const char *signature, size_t length,
                            const json_t *value, unsigned int depth)
{
    bool is_array = signature[0] == SD_BUS_TYPE_ARRAY;
    CLEANUP(free_cleanup) char *contents = strndup(signature + 1, length - (is_array ? 1 : 2));
    int result;

    if (!contents)
        return -ENOMEM;
    /* sd-bus would open a structure without fields, at which the bus hangs up. */
    if (contents[0] == '\0' || (!is_array && (signature[0] != SD_BUS_TYPE_STRUCT_BEGIN ||
                                              signature[length - 1] != SD_BUS_TYPE_STRUCT_END)))
        return -EINVAL;
    result = sd_bus_message_open_container(
        message, is_array ? SD_BUS_TYPE_ARRAY : SD_BUS_TYPE_STRUCT, contents);
    if (result < 0)
        return result;
    if (!is_array)
        result = append_sequence(message, contents, value, depth);
    else if (contents[0] == SD_BUS_TYPE_DICT_ENTRY_BEGIN)
        result = append_pairs(message, contents, value, depth);
    else
        result = append_items(message, contents, value, depth);
    return result < 0 ? result : sd_bus_message_close_container(message);
}

/* value NULL: -EINVAL, as no type is made of nothing. */
static int append_type(sd_bus_message *message, const char *signature, size_t length,
                       const json_t *value, unsigned int depth)
{
    union basic basic;
    int result;

    if (length == 0 || complete_type_length(signature) != length || !value)
        return -EINVAL;
    if (signature[0] == SD_BUS_TYPE_VARIANT || length > 1) {
        if (depth == BUS_JSON_DEPTH_MAX)
            return -EINVAL;
        return length > 1 ? append_container(message, signature, length, value, depth + 1)
                          : append_variant(message, value, depth + 1);
    }
    result = basic_from_json(signature[0], value, &basic);
    return result < 0 ? result : append_basic(message, signature[0], &basic);
}

int bus_json_append(sd_bus_message *message, const char *signature, const json_t *value)
{
    int result = append_type(message, signature, strlen(signature), value, 0);

    return result < 0 ? result : 0;
}

int bus_json_append_all(sd_bus_message *message, const char *signature, const json_t *values)
{
    int result = append_sequence(message, signature, values, 0);

    return result < 0 ? result : 0;
}
