/*
 * The one reader of the tables "D-Bus property to Redfish property". A property that is missing or
 * has another type than its row asks for is left out, and never fails the resource.
 */
#include "dbus/property-map.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"

/* 9999-12-31T23:59:59Z: what an Edm.DateTimeOffset can say. */
#define TIME_USEC_MAX UINT64_C(253402300799999999)
/* The greatest integer that a double has exactly. */
#define EXACT_INTEGER_MAX 9007199254740992.0

/* -- words -- */

const char *property_last_word(const char *full_name)
{
    const char *dot = strrchr(full_name, '.');

    return dot ? dot + 1 : full_name;
}

const char *property_word_redfish(const struct property_word *words, const char *dbus)
{
    for (; words->dbus; words++) {
        if (strcmp(words->dbus, dbus) == 0)
            return words->redfish;
    }
    return NULL;
}

const char *property_word_dbus(const struct property_word *words, const char *redfish)
{
    for (; words->dbus; words++) {
        if (strcmp(words->redfish, redfish) == 0)
            return words->dbus;
    }
    return NULL;
}

/* -- reading: each returns NULL for "nothing", with errno ENOMEM for "no memory" -- */

static json_t *read_text(const struct property_map *row, const struct mirror_object *object)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text) ||
        (text[0] == '\0' && row->conversion == PROPERTY_TEXT))
        return NULL;
    return json_string(text);
}

/* Each text as it is, or the word of an enumeration for it. */
static json_t *read_texts(const struct property_map *row, const struct mirror_object *object)
{
    struct mirror_value value;
    json_t *array;

    if (!mirror_read_value(object, row->interface, row->property, MIRROR_TEXTS, &value))
        return NULL;
    array = json_array();
    for (size_t i = 0; array && i < value.texts.count; i++) {
        const char *text = value.texts.items[i];

        if (row->conversion == PROPERTY_ENUMS)
            text = property_word_redfish(row->words, property_last_word(text));
        if (text && json_array_append_new(array, json_string(text)) != 0) {
            json_decref(array);
            array = NULL;
            errno = ENOMEM;
        }
    }
    return array;
}

static json_t *read_boolean(const struct property_map *row, const struct mirror_object *object)
{
    const char *word;
    bool boolean;

    if (!mirror_read_boolean(object, row->interface, row->property, &boolean))
        return NULL;
    if (row->conversion == PROPERTY_BOOLEAN)
        return json_boolean(boolean);
    word = property_word_redfish(row->words, boolean ? "true" : "false");
    return word ? json_string(word) : NULL;
}

static json_t *read_number(const struct property_map *row, const struct mirror_object *object)
{
    double number;

    if (!mirror_read_number(object, row->interface, row->property, &number))
        return NULL;
    if (row->divisor)
        number /= row->divisor;
    if (row->conversion == PROPERTY_WHOLE_NUMBER)
        return fabs(number) < EXACT_INTEGER_MAX ? json_integer((json_int_t)number) : NULL;
    if (isfinite(number))
        return json_real(number);
    return row->conversion == PROPERTY_NUMBER ? json_null() : NULL;
}

/* All ones in the width of the type that the owner sent. */
static bool is_all_ones(const struct mirror_value *value)
{
    switch (value->signature) {
    case 'y':
        return value->unsigned_integer == UINT8_MAX;
    case 'q':
        return value->unsigned_integer == UINT16_MAX;
    case 'u':
        return value->unsigned_integer == UINT32_MAX;
    case 't':
        return value->unsigned_integer == UINT64_MAX;
    default:
        return value->type == MIRROR_INTEGER && value->integer == -1;
    }
}

/* False when there is no integer, or one that means "no value". */
static bool read_known_integer(const struct property_map *row, const struct mirror_object *object,
                               struct mirror_value *ret_value)
{
    struct mirror_value value = mirror_object_value(object, row->interface, row->property);
    uint64_t ignored;

    if (value.type != MIRROR_INTEGER && value.type != MIRROR_UNSIGNED) {
        if (value.type != MIRROR_NONE)
            mirror_read_unsigned(object, row->interface, row->property, &ignored); /* logs, once */
        return false;
    }
    if (row->conversion != PROPERTY_INTEGER && is_all_ones(&value))
        return false;
    if (value.type == MIRROR_UNSIGNED && value.unsigned_integer > INT64_MAX)
        return false;
    *ret_value = value;
    return true;
}

static json_t *read_integer(const struct property_map *row, const struct mirror_object *object)
{
    struct mirror_value value;
    json_int_t integer;

    if (!read_known_integer(row, object, &value))
        return NULL;
    integer = value.type == MIRROR_INTEGER ? value.integer : (json_int_t)value.unsigned_integer;
    if (row->conversion == PROPERTY_NONZERO && integer == 0)
        return NULL;
    return json_integer(row->divisor ? integer / (json_int_t)row->divisor : integer);
}

/* Null instead of nothing for the all-ones value. */
static json_t *read_integer_or_null(const struct property_map *row,
                                    const struct mirror_object *object)
{
    struct mirror_value value = mirror_object_value(object, row->interface, row->property);
    bool is_integer = value.type == MIRROR_INTEGER || value.type == MIRROR_UNSIGNED;

    return is_integer && is_all_ones(&value) ? json_null() : read_integer(row, object);
}

static json_t *read_scaled_integer(const struct property_map *row,
                                   const struct mirror_object *object)
{
    struct mirror_value value;
    double number;

    if (!read_known_integer(row, object, &value))
        return NULL;
    number = value.type == MIRROR_INTEGER ? (double)value.integer : (double)value.unsigned_integer;
    return json_real(row->divisor ? number / row->divisor : number);
}

static json_t *read_hex_text(const struct property_map *row, const struct mirror_object *object)
{
    const char *text, *digits;
    size_t count;

    if (!mirror_read_text(object, row->interface, row->property, &text))
        return NULL;
    digits = text[0] == '0' && (text[1] == 'x' || text[1] == 'X') ? text + 2 : text;
    count = strspn(digits, "0123456789abcdefABCDEF");
    if (count == 0 || digits[count] != '\0' || count > row->digits)
        return NULL;
    return json_sprintf("0x%.*s%s", (int)(row->digits - count), "0000000000000000", digits);
}

static json_t *read_hex(const struct property_map *row, const struct mirror_object *object)
{
    struct mirror_value value;
    char text[2 + 16 + 1];

    if (!read_known_integer(row, object, &value) ||
        (row->conversion == PROPERTY_NONZERO_HEX && value.unsigned_integer == 0))
        return NULL;
    snprintf(text, sizeof(text), "0x%0*" PRIX64, (int)row->digits, value.unsigned_integer);
    return json_string(text);
}

/* What is in the array besides integers is left out of it. */
static json_t *read_integers(const struct property_map *row, const struct mirror_object *object)
{
    const json_t *values;
    json_t *array, *value;
    size_t index;

    if (!mirror_read_json(object, row->interface, row->property, NULL, &values) ||
        !json_is_array(values))
        return NULL;
    array = json_array();
    json_array_foreach ((json_t *)values, index, value) {
        json_int_t integer = json_integer_value(value);

        if (json_is_integer(value) &&
            json_array_append_new(array,
                                  json_integer(row->divisor ? integer / row->divisor : integer))) {
            json_decref(array);
            errno = ENOMEM;
            return NULL;
        }
    }
    return array;
}

static json_t *read_enum(const struct property_map *row, const struct mirror_object *object)
{
    const char *dbus, *word;

    if (!mirror_read_enum(object, row->interface, row->property, &dbus))
        return NULL;
    word = property_word_redfish(row->words, dbus);
    return word ? json_string(word) : NULL;
}

static json_t *read_word(const struct property_map *row, const struct mirror_object *object)
{
    const char *text, *word;

    if (!mirror_read_text(object, row->interface, row->property, &text))
        return NULL;
    word = property_word_redfish(row->words, property_last_word(text));
    return word ? json_string(word) : NULL;
}

static json_t *read_time(const struct property_map *row, const struct mirror_object *object)
{
    uint64_t scale = 1, time;
    char text[CLOCK_ISO8601_MAX];

    if (row->conversion == PROPERTY_TIME_S)
        scale = 1000000;
    else if (row->conversion == PROPERTY_TIME_MS)
        scale = 1000;
    if (!mirror_read_unsigned(object, row->interface, row->property, &time) || time == 0 ||
        time > TIME_USEC_MAX / scale)
        return NULL;
    return json_string(clock_format_iso8601(time * scale, text));
}

json_t *property_map_read(const struct property_map *row, const struct mirror_object *object)
{
    errno = 0;
    switch (row->conversion) {
    case PROPERTY_TEXT:
    case PROPERTY_ANY_TEXT:
        return read_text(row, object);
    case PROPERTY_TEXTS:
    case PROPERTY_ENUMS:
        return read_texts(row, object);
    case PROPERTY_BOOLEAN:
    case PROPERTY_BOOLEAN_WORD:
        return read_boolean(row, object);
    case PROPERTY_NUMBER:
    case PROPERTY_FINITE_NUMBER:
    case PROPERTY_WHOLE_NUMBER:
        return read_number(row, object);
    case PROPERTY_INTEGER:
    case PROPERTY_INTEGER_OR_MAX:
    case PROPERTY_NONZERO:
        return read_integer(row, object);
    case PROPERTY_INTEGER_OR_NULL:
        return read_integer_or_null(row, object);
    case PROPERTY_SCALED_INTEGER:
        return read_scaled_integer(row, object);
    case PROPERTY_HEX:
    case PROPERTY_NONZERO_HEX:
        return read_hex(row, object);
    case PROPERTY_HEX_TEXT:
        return read_hex_text(row, object);
    case PROPERTY_INTEGERS:
        return read_integers(row, object);
    case PROPERTY_ENUM:
        return read_enum(row, object);
    case PROPERTY_WORD:
        return read_word(row, object);
    case PROPERTY_TIME_S:
    case PROPERTY_TIME_MS:
    case PROPERTY_TIME_USEC:
        return read_time(row, object);
    case PROPERTY_CUSTOM:
        break;
    }
    return NULL;
}

static int apply_row(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    json_t *value;

    if (row->conversion == PROPERTY_CUSTOM)
        return row->put(row, object, resource);
    value = property_map_read(row, object);
    if (!value)
        return errno == ENOMEM ? -ENOMEM : 0;
    return property_put(resource, row->pointer, value);
}

int property_map_apply(const struct property_map *rows, size_t row_count,
                       const struct mirror_object *object, json_t *resource)
{
    for (size_t i = 0; i < row_count; i++) {
        if (apply_row(&rows[i], object, resource) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* -- writing -- */

/* "xyz.openbmc_project.Control.Boot.Source" "." "Sources" "." "Network" */
static json_t *encode_enum(const struct property_map *row, const char *redfish)
{
    const char *word = redfish ? property_word_dbus(row->words, redfish) : NULL;

    return word ? json_sprintf("%s.%s.%s", row->interface, row->enumeration, word) : NULL;
}

static json_t *encode_word(const struct property_map *row, const char *redfish)
{
    const char *word = redfish ? property_word_dbus(row->words, redfish) : NULL;

    return word ? json_string(word) : NULL;
}

static json_t *encode_boolean_word(const struct property_map *row, const char *redfish)
{
    const char *word = redfish ? property_word_dbus(row->words, redfish) : NULL;

    return word ? json_boolean(strcmp(word, "true") == 0) : NULL;
}

static json_t *encode_integer(const struct property_map *row, const json_t *value)
{
    json_int_t divisor = row->divisor ? row->divisor : 1, product;

    if (!json_is_number(value) || !(fabs(json_number_value(value)) < EXACT_INTEGER_MAX) ||
        __builtin_mul_overflow((json_int_t)json_number_value(value), divisor, &product))
        return NULL;
    return json_integer(product);
}

int property_map_encode(const struct property_map *row, const json_t *value, json_t **ret_value)
{
    const char *text = json_string_value(value);
    json_t *encoded;

    errno = 0;
    switch (row->conversion) {
    case PROPERTY_ENUM:
        encoded = encode_enum(row, text);
        break;
    case PROPERTY_WORD:
        encoded = encode_word(row, text);
        break;
    case PROPERTY_BOOLEAN_WORD:
        encoded = encode_boolean_word(row, text);
        break;
    case PROPERTY_INTEGER:
    case PROPERTY_INTEGER_OR_MAX:
    case PROPERTY_INTEGER_OR_NULL:
    case PROPERTY_NONZERO:
    case PROPERTY_WHOLE_NUMBER:
        encoded = encode_integer(row, value);
        break;
    default: /* texts, booleans, numbers: as they are */
        encoded = json_incref((json_t *)value);
        break;
    }
    if (!encoded)
        return errno == ENOMEM ? -ENOMEM : PROPERTY_E_VALUE;
    *ret_value = encoded;
    return 0;
}

int property_put(json_t *resource, const char *pointer, json_t *value)
{
    const char *slash;

    if (!value)
        return -ENOMEM;
    while ((slash = strchr(pointer, '/')) != NULL) {
        size_t length = (size_t)(slash - pointer);
        json_t *child = json_object_getn(resource, pointer, length);

        if (!json_is_object(child)) {
            child = json_object();
            if (json_object_setn_new(resource, pointer, length, child) < 0) {
                json_decref(value);
                return -ENOMEM;
            }
        }
        resource = child;
        pointer = slash + 1;
    }
    return json_object_set_new(resource, pointer, value) < 0 ? -ENOMEM : 0;
}
