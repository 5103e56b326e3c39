/*
 * The one reader of the tables "D-Bus property to Redfish property". A property that is missing or
 * has another type than its row asks for is left out, and never fails the resource.
 */
#include "dbus/property-map.h"

#include <errno.h>
#include <math.h>
#include <string.h>

static json_t *convert_number(const struct property_map *row, const struct mirror_object *object)
{
    double number;

    if (!mirror_read_number(object, row->interface, row->property, &number))
        return NULL;
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

static json_t *convert_integer(const struct property_map *row, const struct mirror_object *object)
{
    struct mirror_value value = mirror_object_value(object, row->interface, row->property);
    uint64_t ignored;

    if (row->conversion == PROPERTY_INTEGER_OR_MAX &&
        (value.type == MIRROR_INTEGER || value.type == MIRROR_UNSIGNED) && is_all_ones(&value))
        return NULL;
    if (value.type == MIRROR_INTEGER)
        return json_integer(value.integer);
    if (value.type == MIRROR_UNSIGNED && value.unsigned_integer <= INT64_MAX)
        return json_integer((json_int_t)value.unsigned_integer);
    if (value.type != MIRROR_NONE && value.type != MIRROR_UNSIGNED)
        mirror_read_unsigned(object, row->interface, row->property, &ignored); /* logs it, once */
    return NULL;
}

static json_t *convert_enum(const struct property_map *row, const struct mirror_object *object)
{
    const struct property_word *word;
    const char *dbus;

    if (!mirror_read_enum(object, row->interface, row->property, &dbus))
        return NULL;
    for (word = row->words; word->dbus; word++) {
        if (strcmp(word->dbus, dbus) == 0)
            return json_string(word->redfish);
    }
    return NULL;
}

/* False: nothing to put. True with *ret_value NULL: out of memory. */
static bool convert(const struct property_map *row, const struct mirror_object *object,
                    json_t **ret_value)
{
    const char *text;
    bool boolean;

    errno = 0;
    switch (row->conversion) {
    case PROPERTY_TEXT:
        if (!mirror_read_text(object, row->interface, row->property, &text) || text[0] == '\0')
            return false;
        *ret_value = json_string(text);
        return true;
    case PROPERTY_BOOLEAN:
        if (!mirror_read_boolean(object, row->interface, row->property, &boolean))
            return false;
        *ret_value = json_boolean(boolean);
        return true;
    case PROPERTY_NUMBER:
    case PROPERTY_FINITE_NUMBER:
        *ret_value = convert_number(row, object);
        break;
    case PROPERTY_INTEGER:
    case PROPERTY_INTEGER_OR_MAX:
        *ret_value = convert_integer(row, object);
        break;
    case PROPERTY_ENUM:
        *ret_value = convert_enum(row, object);
        break;
    }
    return *ret_value || errno == ENOMEM;
}

int property_map_apply(const struct property_map *rows, size_t row_count,
                       const struct mirror_object *object, json_t *resource)
{
    for (size_t i = 0; i < row_count; i++) {
        json_t *value = NULL;

        if (convert(&rows[i], object, &value) && property_put(resource, rows[i].pointer, value) < 0)
            return -ENOMEM;
    }
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
