/*
 * Checks of PATCH and POST bodies against a table of writable properties. The body is walked in its
 * own order, beside the resource as it is now; nothing is applied here. Rows such as
 * "/PowerControl/0/…" make an array of fixed elements: {} keeps an element, a shorter array leaves
 * the others alone, and null, which would remove one, is refused. Rules: DSP0266 1.21 §7.7 "PATCH
 * (update)", §7.9 "POST (create)"; RFC 6901 for the pointers.
 */
#include "redfish/patch.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/utf8-internal.h"

/* Messages of one check; then MaximumErrorsExceeded. Keeps a hostile body from being answered by a
 * much bigger one. */
#define MESSAGES_MAX 32

/* Bytes of a name or value that a message repeats. */
#define QUOTE_BYTES 128

struct check {
    const struct patch_property *properties;
    size_t property_count;
    struct patch_value *values;
    size_t value_count;
    json_t *messages;
    size_t message_count; /* added by this check */
    struct buffer
        pointer; /* of the value that is being looked at; NUL-terminated beyond its size */
};

/** What the table says about a pointer. */
struct place {
    const struct patch_property *property; /* the row with just this pointer, or NULL */
    bool container;                        /* rows lie below it */
    bool array;                            /* and these have an index next */
    bool secret;                           /* it is, or holds, a PATCH_SECRET */
};

static int check_object(struct check *check, const json_t *object, const json_t *current);

static struct place find_place(const struct check *check)
{
    struct place place = {0};

    for (size_t i = 0; i < check->property_count; i++) {
        const struct patch_property *property = &check->properties[i];
        const char *rest = property->pointer + check->pointer.size;

        if (strncmp(property->pointer, check->pointer.data, check->pointer.size) != 0)
            continue;
        if (*rest == '\0') {
            place.property = property;
        } else if (*rest == '/') {
            place.container = true;
            place.array = rest[1] >= '0' && rest[1] <= '9';
        } else {
            continue;
        }
        if (property->flags & PATCH_SECRET)
            place.secret = true;
    }
    return place;
}

/** Goes one step down: appends "/name", escaped. ret_size: what pointer_leave() needs to come back.
 */
static int pointer_enter(struct check *check, const char *name, size_t *ret_size)
{
    size_t size = check->pointer.size;
    int error = buffer_append(&check->pointer, "/", 1);

    for (; *name && !error; name++) {
        if (*name == '~')
            error = buffer_append(&check->pointer, "~0", 2);
        else if (*name == '/')
            error = buffer_append(&check->pointer, "~1", 2);
        else
            error = buffer_append(&check->pointer, name, 1);
    }
    if (!error)
        error = buffer_reserve(&check->pointer, 1);
    if (error)
        return error;
    check->pointer.data[check->pointer.size] = '\0';
    *ret_size = size;
    return 0;
}

static void pointer_leave(struct check *check, size_t size)
{
    check->pointer.size = size;
    check->pointer.data[size] = '\0';
}

/** Copies text for a message; what is too long ends in "...". */
static void quote(const char *text, size_t size, char out[static QUOTE_BYTES])
{
    size_t kept = size, character;

    if (size >= QUOTE_BYTES) {
        for (kept = 0; kept < QUOTE_BYTES - 4; kept += character) {
            character = utf8_character_size(text + kept, size - kept);
            if (character == 0 || kept + character > QUOTE_BYTES - 4)
                break;
        }
    }
    memcpy(out, text, kept);
    memcpy(out + kept, kept < size ? "..." : "", kept < size ? 4 : 1);
}

/** A value as a message shows it: strings without quotes, everything else as JSON. */
static int quote_value(const json_t *value, bool secret, char out[static QUOTE_BYTES])
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int error;

    if (secret && !json_is_null(value)) {
        quote("******", 6, out);
        return 0;
    }
    if (json_is_string(value)) {
        quote(json_string_value(value), json_string_length(value), out);
        return 0;
    }
    error = json_text_append(&text, value);
    if (!error)
        quote(text.data, text.size, out);
    return error;
}

/** Adds a message about the current pointer ("" is the body itself). Messages that take fewer
 * arguments ignore the rest. */
static int report(struct check *check, enum base_message message, const char *first,
                  const char *second)
{
    const char *related = check->pointer.size ? check->pointer.data : NULL;

    if (check->message_count > MESSAGES_MAX)
        return 0;
    if (check->message_count++ == MESSAGES_MAX) {
        message = BASE_MAXIMUM_ERRORS_EXCEEDED;
        related = NULL;
    }
    if (json_array_append_new(check->messages, message_new(related, message, first, second, NULL)))
        return -ENOMEM;
    return 0;
}

static int report_name(struct check *check, enum base_message message, const char *name)
{
    char quoted[QUOTE_BYTES];

    quote(name, strlen(name), quoted);
    return report(check, message, quoted, "");
}

/** For messages with the arguments value, property. */
static int report_value(struct check *check, enum base_message message, const json_t *value,
                        bool secret, const char *name)
{
    char quoted[QUOTE_BYTES], quoted_name[QUOTE_BYTES];
    int error = quote_value(value, secret, quoted);

    if (error)
        return error;
    quote(name, strlen(name), quoted_name);
    return report(check, message, quoted, quoted_name);
}

static bool has_bounds(const struct patch_property *property)
{
    return property->minimum != 0 || property->maximum != 0;
}

static bool is_listed(const struct patch_property *property, const json_t *value)
{
    for (const char *const *choice = property->values; *choice; choice++) {
        if (strcmp(*choice, json_string_value(value)) == 0)
            return true;
    }
    return false;
}

static bool has_type(const struct patch_property *property, const json_t *value)
{
    switch (property->type) {
    case PATCH_STRING:
    case PATCH_ENUM:
        return json_is_string(value);
    case PATCH_BOOLEAN:
        return json_is_boolean(value);
    case PATCH_INTEGER:
        return json_is_integer(value);
    case PATCH_NUMBER:
        return json_is_number(value);
    }
    return false;
}

/** Messages with the arguments value, limit. */
static int report_length(struct check *check, enum base_message message, const json_t *value,
                         bool secret, double limit)
{
    char number[32];

    snprintf(number, sizeof number, "%.0f", limit);
    return report_value(check, message, value, secret, number);
}

/** Bounds and lists, of a value of the right type. Returns 1 when the value is good, 0 when it was
 * reported, or negative errno. */
static int check_bounds(struct check *check, const struct patch_property *property,
                        const json_t *value, const char *name)
{
    bool secret = property->flags & PATCH_SECRET;
    double number;

    if (property->type == PATCH_ENUM)
        return is_listed(property, value)
                   ? 1
                   : report_value(check, BASE_PROPERTY_VALUE_NOT_IN_LIST, value, secret, name);
    if (property->type == PATCH_BOOLEAN || !has_bounds(property))
        return 1;
    if (property->type == PATCH_STRING) {
        number = (double)utf8_character_count(json_string_value(value), json_string_length(value));
        if (number > property->maximum)
            return report_length(check, BASE_STRING_VALUE_TOO_LONG, value, secret,
                                 property->maximum);
        if (number < property->minimum)
            return report_length(check, BASE_STRING_VALUE_TOO_SHORT, value, secret,
                                 property->minimum);
        return 1;
    }
    number = json_number_value(value);
    if (number < property->minimum || number > property->maximum)
        return report_value(check, BASE_PROPERTY_VALUE_OUT_OF_RANGE, value, secret, name);
    return 1;
}

static int check_value(struct check *check, const struct patch_property *property,
                       const json_t *value, const char *name)
{
    int good;

    if (json_is_null(value) && (property->flags & PATCH_NULLABLE))
        good = 1;
    else if (!has_type(property, value))
        good = report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value,
                            property->flags & PATCH_SECRET, name);
    else
        good = check_bounds(check, property, value, name);
    if (good <= 0)
        return good;
    if (check->value_count == PATCH_VALUES_MAX)
        return -E2BIG;
    check->values[check->value_count++] = (struct patch_value){property, value};
    return 0;
}

/** Elements of a container whose rows have indices. `name` is the array's. */
static int check_array(struct check *check, const json_t *array, const json_t *current,
                       const char *name)
{
    int error = 0;

    for (size_t i = 0; i < json_array_size(array) && !error; i++) {
        const json_t *element = json_array_get(array, i);
        char index[24], element_name[QUOTE_BYTES];
        size_t size;
        bool exists;

        snprintf(index, sizeof index, "%zu", i);
        snprintf(element_name, sizeof element_name, "%.96s/%s", name, index);
        error = pointer_enter(check, index, &size);
        if (error)
            return error;
        exists = json_is_array(current) ? i < json_array_size(current)
                                        : find_place(check).container;
        if (exists && json_is_object(element))
            error = check_object(check, element, json_array_get(current, i));
        else if (exists)
            error = report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, element,
                                 find_place(check).secret, element_name);
        pointer_leave(check, size);
        if (!exists)
            return report(check, BASE_ARRAY_SIZE_TOO_LONG, name, index);
    }
    return error;
}

/** A value for which the table has no row, neither here nor below. */
static int check_unlisted(struct check *check, const char *name, const json_t *value,
                          const json_t *current)
{
    if (json_is_object(value) && json_is_object(current))
        return check_object(check, value, current);
    return report_name(check, current ? BASE_PROPERTY_NOT_WRITABLE : BASE_PROPERTY_UNKNOWN, name);
}

/** The value at the current pointer. current: what the resource has there, or NULL. */
static int check_place(struct check *check, const char *name, const json_t *value,
                       const json_t *current)
{
    struct place place = find_place(check);

    if (place.property)
        return check_value(check, place.property, value, name);
    if (!place.container)
        return check_unlisted(check, name, value, current);
    if (place.array && json_is_array(value))
        return check_array(check, value, current, name);
    if (!place.array && json_is_object(value))
        return check_object(check, value, current);
    return report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value, place.secret, name);
}

static int check_object(struct check *check, const json_t *object, const json_t *current)
{
    json_t *iterable = (json_t *)object; /* jansson iterates objects that are not const only */
    int error = 0;

    for (void *at = json_object_iter(iterable);
         at && !error && check->message_count <= MESSAGES_MAX;
         at = json_object_iter_next(iterable, at)) {
        const char *name = json_object_iter_key(at);
        size_t size;

        if (strchr(name, '@'))
            continue;
        error = pointer_enter(check, name, &size);
        if (error)
            return error;
        error = check_place(check, name, json_object_iter_value(at),
                            json_object_get(current, name));
        pointer_leave(check, size);
    }
    return error;
}

/** Follows the pointer of a row, which is never escaped, through the body. */
static bool is_present(const json_t *body, const char *pointer)
{
    while (body && *pointer == '/') {
        size_t size = strcspn(pointer + 1, "/");
        char name[QUOTE_BYTES];

        if (size >= sizeof name)
            return false;
        memcpy(name, pointer + 1, size);
        name[size] = '\0';
        body = json_is_array(body) ? json_array_get(body, strtoul(name, NULL, 10))
                                   : json_object_get(body, name);
        pointer += 1 + size;
    }
    return body != NULL;
}

/** PropertyMissing for each required row that the body has no value for, good or bad. */
static int check_required(struct check *check, const json_t *body)
{
    int error = 0;

    for (size_t i = 0; i < check->property_count && !error; i++) {
        const struct patch_property *property = &check->properties[i];

        if (!(property->flags & PATCH_REQUIRED) || is_present(body, property->pointer))
            continue;
        check->pointer.size = 0;
        error = buffer_append(&check->pointer, property->pointer, strlen(property->pointer) + 1);
        if (!error)
            error = report_name(check, BASE_PROPERTY_MISSING, strrchr(property->pointer, '/') + 1);
        if (!error)
            pointer_leave(check, 0);
    }
    return error;
}

int patch_check(const json_t *body, const struct patch_property *properties, size_t property_count,
                const json_t *current, struct patch_value ret_values[static PATCH_VALUES_MAX],
                json_t *messages)
{
    struct check check = {
        .properties = properties,
        .property_count = property_count,
        .values = ret_values,
        .messages = messages,
    };
    int error = buffer_reserve(&check.pointer, 1);

    if (!error) {
        pointer_leave(&check, 0);
        error = check_object(&check, body, current);
    }
    if (!error)
        error = check_required(&check, body);
    if (!error && current && check.value_count == 0 && check.message_count == 0)
        error = report(&check, BASE_NO_OPERATION, "", "");
    buffer_deinit(&check.pointer);
    return error ? error : (int)check.value_count;
}
