/*
 * jansson behind limits. Depth is counted over the raw text before jansson sees it, since its
 * parser recurses. Numbers are written here and not by jansson, whose precision is fixed: 0.1 has
 * to come back as 0.1, and 21.5 as 21.5.
 */
#include "redfish/json.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/cleanup.h"

/* "-1.7976931348623157e+308" and a NUL, with room to spare. */
#define REAL_BYTES 32

/** True when brackets outside strings nest deeper than `depth_max`. Wrong pairs are left to the
 * parser. */
static bool deeper_than(struct ipc_text text, unsigned int depth_max)
{
    unsigned int depth = 0;
    bool in_string = false;

    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];

        if (in_string) {
            if (c == '\\')
                i++;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            if (++depth > depth_max)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            depth--;
        }
    }
    return false;
}

static int parse_outcome(const json_error_t *error)
{
    switch (json_error_code(error)) {
    case json_error_out_of_memory:
        return -ENOMEM;
    case json_error_duplicate_key:
        return JSON_TEXT_E_DUPLICATE;
    default:
        return JSON_TEXT_E_MALFORMED;
    }
}

int json_text_parse_object(struct ipc_text text, unsigned int depth_max, json_t **ret_object)
{
    json_error_t error;
    json_t *value;

    if (!text.size || deeper_than(text, depth_max))
        return JSON_TEXT_E_MALFORMED;
    value = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
    /* 99999999999999999999 is JSON, and out of every range: whoever knows the range says so. */
    if (!value && json_error_code(&error) == json_error_numeric_overflow)
        value = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL,
                           &error);
    if (!value)
        return parse_outcome(&error);
    if (!json_is_object(value)) {
        json_decref(value);
        return JSON_TEXT_E_NOT_OBJECT;
    }
    *ret_object = value;
    return 0;
}

/** Doubles that are whole, or have up to six decimals, without a search: n / 10^6 is correctly
 * rounded, so equality proves the text. */
static bool format_short_decimal(double value, char text[static REAL_BYTES])
{
    double scaled = round(value * 1e6);
    unsigned long long whole, fraction;
    int size;

    if (fabs(scaled) >= 1e15 || scaled / 1e6 != value)
        return false;
    whole = (unsigned long long)fabs(scaled) / 1000000;
    fraction = (unsigned long long)fabs(scaled) % 1000000;
    size = snprintf(text, REAL_BYTES, "%s%llu", scaled < 0 ? "-" : "", whole);
    if (fraction) {
        size += snprintf(text + size, REAL_BYTES - (size_t)size, ".%06llu", fraction);
        while (text[size - 1] == '0')
            text[--size] = '\0';
    }
    return true;
}

/** The shortest text that reads back as the same double; 2400.0 becomes 2400, which clients in
 * typed languages read as either type. */
static void format_real(double value, char text[static REAL_BYTES])
{
    if (format_short_decimal(value, text))
        return;
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, REAL_BYTES, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            return;
    }
}

static int append_real(struct buffer *out, double value)
{
    char text[REAL_BYTES];

    if (!isfinite(value))
        return buffer_append(out, "null", 4);
    format_real(value, text);
    return buffer_append(out, text, strlen(text));
}

static int append_integer(struct buffer *out, json_int_t value)
{
    char text[REAL_BYTES];
    int size = snprintf(text, sizeof text, "%" JSON_INTEGER_FORMAT, value);

    return buffer_append(out, text, (size_t)size);
}

static int append_escaped(struct buffer *out, unsigned char c)
{
    static const char short_forms[] = {
        ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n',  ['\f'] = 'f',
        ['\r'] = 'r', ['"'] = '"',  ['\\'] = '\\',
    };
    char text[] = {'\\', '\0'};

    if (c >= sizeof short_forms || !short_forms[c])
        return buffer_printf(out, "\\u%04x", c);
    text[1] = short_forms[c];
    return buffer_append(out, text, sizeof text);
}

static int append_string(struct buffer *out, const char *data, size_t size)
{
    size_t from = 0;
    int error = buffer_append(out, "\"", 1);

    for (size_t i = 0; i < size && !error; i++) {
        unsigned char c = (unsigned char)data[i];

        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        error = buffer_append(out, data + from, i - from);
        if (!error)
            error = append_escaped(out, c);
        from = i + 1;
    }
    if (!error)
        error = buffer_append(out, data + from, size - from);
    return error ? error : buffer_append(out, "\"", 1);
}

static int append_array(struct buffer *out, const json_t *array)
{
    size_t count = json_array_size(array);
    int error = buffer_append(out, "[", 1);

    for (size_t i = 0; i < count && !error; i++) {
        if (i)
            error = buffer_append(out, ",", 1);
        if (!error)
            error = json_text_append(out, json_array_get(array, i));
    }
    return error ? error : buffer_append(out, "]", 1);
}

static int append_member(struct buffer *out, const char *name, const json_t *value)
{
    int error = append_string(out, name, strlen(name));

    if (!error)
        error = buffer_append(out, ":", 1);
    return error ? error : json_text_append(out, value);
}

static int append_object(struct buffer *out, const json_t *object)
{
    json_t *iterable = (json_t *)object; /* jansson iterates objects that are not const only */
    int error = buffer_append(out, "{", 1);
    bool first = true;

    for (void *at = json_object_iter(iterable); at && !error;
         at = json_object_iter_next(iterable, at)) {
        if (!first)
            error = buffer_append(out, ",", 1);
        first = false;
        if (!error)
            error = append_member(out, json_object_iter_key(at), json_object_iter_value(at));
    }
    return error ? error : buffer_append(out, "}", 1);
}

int json_text_append(struct buffer *out, const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return append_object(out, value);
    case JSON_ARRAY:
        return append_array(out, value);
    case JSON_STRING:
        return append_string(out, json_string_value(value), json_string_length(value));
    case JSON_INTEGER:
        return append_integer(out, json_integer_value(value));
    case JSON_REAL:
        return append_real(out, json_real_value(value));
    case JSON_TRUE:
        return buffer_append(out, "true", 4);
    case JSON_FALSE:
        return buffer_append(out, "false", 5);
    case JSON_NULL:
        break;
    }
    return buffer_append(out, "null", 4);
}

int json_put(json_t *object, const char *name, json_t *value)
{
    return value && json_object_set_new(object, name, value) == 0 ? 0 : -ENOMEM;
}

json_t *json_link(const char *format, ...)
{
    json_t *link CLEANUP(json_decrefp) = json_object();
    va_list list;
    json_t *uri;

    va_start(list, format);
    uri = json_vsprintf(format, list);
    va_end(list);
    if (!link) {
        json_decref(uri);
        return NULL;
    }
    return json_put(link, "@odata.id", uri) == 0 ? TAKE(link) : NULL;
}

json_t *json_number_or_null(double value)
{
    return isfinite(value) ? json_real(value) : json_null();
}
