/*
 * D-Bus to JSON, see bus-json.h. The reader walks the message by its types and spends a budget of
 * values, text and depth. What passes it is skipped element by element, so that the message's
 * position is right afterwards whatever the owner sent.
 */
#include "dbus/bus-json.h"

#include "base/cleanup.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

DEFINE_CLEANUP(json_t *, json_decref)

/* What sd_bus_message_read_basic() fills. */
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
    int h;
};

struct reader {
    sd_bus_message *message;
    size_t node_count, text_bytes;
    unsigned int depth;
    bool unfit; /* what is left is skipped */
};

static bool basic_integer(char type, const union basic *basic, int64_t *ret_integer)
{
    switch (type) {
    case SD_BUS_TYPE_BYTE:
        *ret_integer = basic->y;
        return true;
    case SD_BUS_TYPE_INT16:
        *ret_integer = basic->n;
        return true;
    case SD_BUS_TYPE_UINT16:
        *ret_integer = basic->q;
        return true;
    case SD_BUS_TYPE_INT32:
        *ret_integer = basic->i;
        return true;
    case SD_BUS_TYPE_UINT32:
        *ret_integer = basic->u;
        return true;
    case SD_BUS_TYPE_INT64:
        *ret_integer = basic->x;
        return true;
    default:
        return false;
    }
}

static void count_text(struct reader *reader, const char *text)
{
    reader->text_bytes += strlen(text);
    if (reader->text_bytes > BUS_JSON_TEXT_MAX)
        reader->unfit = true;
}

static int read_basic(struct reader *reader, char type, json_t **ret_value)
{
    union basic basic;
    int64_t integer;
    int result = sd_bus_message_read_basic(reader->message, type, &basic);

    if (result < 0)
        return result;
    if (basic_integer(type, &basic, &integer)) {
        *ret_value = json_integer(integer);
    } else if (type == SD_BUS_TYPE_UINT64) {
        *ret_value = basic.t <= INT64_MAX ? json_integer((json_int_t)basic.t)
                                          : json_real((double)basic.t);
    } else if (type == SD_BUS_TYPE_BOOLEAN) {
        *ret_value = json_boolean(basic.b);
    } else if (type == SD_BUS_TYPE_DOUBLE) {
        *ret_value = isfinite(basic.d) ? json_real(basic.d) : json_null();
    } else if (type == SD_BUS_TYPE_UNIX_FD) {
        *ret_value = json_null(); /* the descriptor is the message's, and is closed with it */
    } else {
        count_text(reader, basic.text);
        *ret_value = json_string(basic.text); /* sd-bus has checked that it is UTF-8 */
    }
    return *ret_value ? 0 : -ENOMEM;
}

/* The text of a key; lies in `buffer` or in the message. Another type than these is unfit. */
static int read_key(struct reader *reader, char type, char *buffer, size_t size,
                    const char **ret_key)
{
    union basic basic;
    int64_t integer;
    int result = sd_bus_message_read_basic(reader->message, type, &basic);

    if (result < 0)
        return result;
    *ret_key = buffer;
    if (basic_integer(type, &basic, &integer))
        snprintf(buffer, size, "%" PRId64, integer);
    else if (type == SD_BUS_TYPE_UINT64)
        snprintf(buffer, size, "%" PRIu64, basic.t);
    else if (type == SD_BUS_TYPE_BOOLEAN)
        snprintf(buffer, size, "%s", basic.b ? "true" : "false");
    else if (type == SD_BUS_TYPE_DOUBLE)
        snprintf(buffer, size, "%.17g", basic.d);
    else if (type == SD_BUS_TYPE_UNIX_FD)
        reader->unfit = true;
    else
        *ret_key = basic.text;
    if (!reader->unfit)
        count_text(reader, *ret_key);
    return 0;
}

static int read_element(struct reader *reader, json_t **ret_value);

/* An array, or a structure. */
static int read_list(struct reader *reader, char type, const char *contents, json_t **ret_value)
{
    CLEANUP(json_decref_cleanup) json_t *list = json_array();
    int result;

    if (!list)
        return -ENOMEM;
    result = sd_bus_message_enter_container(reader->message, type, contents);
    while (result >= 0 && (result = sd_bus_message_at_end(reader->message, 0)) == 0) {
        json_t *item = NULL;

        result = read_element(reader, &item);
        if (item && json_array_append_new(list, item) < 0)
            return -ENOMEM;
    }
    if (result >= 0)
        result = sd_bus_message_exit_container(reader->message);
    if (result < 0)
        return result;
    *ret_value = TAKE(list);
    return 0;
}

static int read_pair(struct reader *reader, const char *contents, json_t *object)
{
    json_t *value = NULL;
    const char *key = NULL;
    char buffer[32]; /* of -1.2345678901234567e-308 and all integers */
    int result = sd_bus_message_enter_container(reader->message, SD_BUS_TYPE_DICT_ENTRY, contents);

    if (result >= 0)
        result = read_key(reader, contents[0], buffer, sizeof(buffer), &key);
    if (result >= 0)
        result = read_element(reader, &value);
    if (value && json_object_set_new(object, key, value) < 0)
        return -ENOMEM;
    return result < 0 ? result : sd_bus_message_exit_container(reader->message);
}

static int read_dictionary(struct reader *reader, const char *contents, json_t **ret_value)
{
    CLEANUP(json_decref_cleanup) json_t *object = json_object();
    const char *entry;
    char type;
    int result;

    if (!object)
        return -ENOMEM;
    result = sd_bus_message_enter_container(reader->message, SD_BUS_TYPE_ARRAY, contents);
    while (result >= 0 && (result = sd_bus_message_peek_type(reader->message, &type, &entry)) > 0)
        result = read_pair(reader, entry, object);
    if (result >= 0)
        result = sd_bus_message_exit_container(reader->message);
    if (result < 0)
        return result;
    *ret_value = TAKE(object);
    return 0;
}

static int read_variant(struct reader *reader, const char *contents, json_t **ret_value)
{
    int result = sd_bus_message_enter_container(reader->message, SD_BUS_TYPE_VARIANT, contents);

    if (result >= 0)
        result = read_element(reader, ret_value);
    return result < 0 ? result : sd_bus_message_exit_container(reader->message);
}

static int read_container(struct reader *reader, char type, const char *contents,
                          json_t **ret_value)
{
    if (type == SD_BUS_TYPE_VARIANT)
        return read_variant(reader, contents, ret_value);
    if (type == SD_BUS_TYPE_ARRAY && contents[0] == SD_BUS_TYPE_DICT_ENTRY_BEGIN)
        return read_dictionary(reader, contents, ret_value);
    return read_list(reader, type, contents, ret_value);
}

/* Sets *ret_value to a new reference, also when it fails after it made one; leaves it when the
 * element is skipped. */
static int read_element(struct reader *reader, json_t **ret_value)
{
    const char *contents;
    char type;
    int result = sd_bus_message_peek_type(reader->message, &type, &contents);

    if (result <= 0)
        return result < 0 ? result : -EBADMSG;
    if (reader->node_count == BUS_JSON_NODES_MAX ||
        (contents && reader->depth == BUS_JSON_DEPTH_MAX))
        reader->unfit = true;
    if (reader->unfit)
        return sd_bus_message_skip(reader->message, NULL);
    reader->node_count++;
    if (!contents)
        return read_basic(reader, type, ret_value);
    reader->depth++;
    result = read_container(reader, type, contents, ret_value);
    reader->depth--;
    return result;
}

int bus_json_read(sd_bus_message *message, json_t **ret_value)
{
    CLEANUP(json_decref_cleanup) json_t *value = NULL;
    struct reader reader = {.message = message};
    int result = read_element(&reader, &value);

    if (result < 0)
        return result;
    if (reader.unfit)
        return BUS_JSON_E_UNFIT;
    *ret_value = TAKE(value);
    return 0;
}
