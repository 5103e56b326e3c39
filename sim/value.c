/*
 * D-Bus values: life, comparison, and the way to and from messages; see value.h. JSON is in
 * value-json.c.
 */
#include "sim/value.h"

#include "base/cleanup.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_text(char type)
{
    return type == 's' || type == 'o' || type == 'g';
}

static bool is_container(char type)
{
    return type == 'a' || type == 'r' || type == 'e' || type == 'v';
}

static void container_free(struct value_container *container)
{
    if (!container)
        return;
    for (size_t i = 0; i < container->count; i++)
        value_deinit(&container->items[i]);
    free(container->items);
    free(container->signature);
    free(container);
}

void value_deinit(struct value *value)
{
    if (is_text(value->type))
        free(value->text);
    else if (is_container(value->type))
        container_free(value->container);
    *value = VALUE_NONE;
}

int value_copy(const struct value *value, struct value *ret_copy)
{
    CLEANUP(value_deinit) struct value copy = *value;

    if (is_text(value->type)) {
        copy.text = strdup(value->text);
        if (!copy.text)
            return -ENOMEM;
    } else if (is_container(value->type)) {
        const struct value_container *from = value->container;
        struct value_container *to = calloc(1, sizeof(*to));

        copy.container = to;
        if (!to)
            return -ENOMEM;
        to->signature = strdup(from->signature);
        to->items = calloc(from->count ? from->count : 1, sizeof(*to->items));
        if (!to->signature || !to->items)
            return -ENOMEM;
        for (; to->count < from->count; to->count++) {
            if (value_copy(&from->items[to->count], &to->items[to->count]) < 0)
                return -ENOMEM;
        }
    }
    *ret_copy = copy;
    copy = VALUE_NONE;
    return 0;
}

bool value_equal(const struct value *a, const struct value *b)
{
    if (a->type != b->type)
        return false;
    if (is_text(a->type))
        return strcmp(a->text, b->text) == 0;
    if (a->type == 'd')
        return a->number == b->number || (isnan(a->number) && isnan(b->number));
    if (!is_container(a->type))
        return a->unsigned_integer == b->unsigned_integer;
    if (a->container->count != b->container->count ||
        strcmp(a->container->signature, b->container->signature) != 0)
        return false;
    for (size_t i = 0; i < a->container->count; i++) {
        if (!value_equal(&a->container->items[i], &b->container->items[i]))
            return false;
    }
    return true;
}

const char *value_signature(const struct value *value)
{
    static const char basics[][2] = {"y", "b", "n", "q", "i", "u", "x",
                                     "t", "d", "s", "o", "g", "v"};

    if (is_container(value->type) && value->type != 'v')
        return value->container->signature;
    for (size_t i = 0; i < ARRAY_SIZE(basics); i++) {
        if (basics[i][0] == value->type)
            return basics[i];
    }
    return "";
}

int value_text(char type, const char *text, struct value *ret_value)
{
    char *copy = strdup(text);

    if (!copy)
        return -ENOMEM;
    *ret_value = (struct value){.type = type, .text = copy};
    return 0;
}

int value_text_array(const char *const *texts, size_t count, struct value *ret_value)
{
    CLEANUP(value_deinit) struct value array = {.type = 'a'};

    array.container = calloc(1, sizeof(*array.container));
    if (!array.container)
        return -ENOMEM;
    array.container->signature = strdup("as");
    array.container->items = calloc(count ? count : 1, sizeof(*array.container->items));
    if (!array.container->signature || !array.container->items)
        return -ENOMEM;
    for (; array.container->count < count; array.container->count++) {
        if (value_text('s', texts[array.container->count],
                       &array.container->items[array.container->count]) < 0)
            return -ENOMEM;
    }
    *ret_value = array;
    array = VALUE_NONE;
    return 0;
}

/* -- from a message ----------------------------------------------------------- */

static int read_basic(sd_bus_message *message, char type, struct value *ret_value)
{
    union {
        uint8_t byte;
        int boolean;
        int16_t int16;
        uint16_t uint16;
        int32_t int32;
        uint32_t uint32;
        int64_t int64;
        uint64_t uint64;
        double number;
        const char *text;
    } raw;
    struct value value = {.type = type};
    int error;

    if (type == 'h')
        return -EOPNOTSUPP;
    error = sd_bus_message_read_basic(message, type, &raw);
    if (error < 0)
        return error;
    switch (type) {
    case 'y':
        value.unsigned_integer = raw.byte;
        break;
    case 'b':
        value.unsigned_integer = raw.boolean != 0;
        break;
    case 'n':
        value.integer = raw.int16;
        break;
    case 'q':
        value.unsigned_integer = raw.uint16;
        break;
    case 'i':
        value.integer = raw.int32;
        break;
    case 'u':
        value.unsigned_integer = raw.uint32;
        break;
    case 'x':
        value.integer = raw.int64;
        break;
    case 't':
        value.unsigned_integer = raw.uint64;
        break;
    case 'd':
        value.number = raw.number;
        break;
    default:
        return value_text(type, raw.text, ret_value);
    }
    *ret_value = value;
    return 0;
}

static int read_value(sd_bus_message *message, unsigned int depth, struct value *ret_value);

static int read_items(sd_bus_message *message, unsigned int depth,
                      struct value_container *container)
{
    size_t capacity = 0;

    for (;;) {
        int error;

        /* At the end of a container that is not an array there is no type to peek at either. */
        if (sd_bus_message_at_end(message, false))
            return 0;
        if (container->count == capacity) {
            size_t more = capacity ? capacity * 2 : 4;
            struct value *items = reallocarray(container->items, more, sizeof(*items));

            if (!items)
                return -ENOMEM;
            container->items = items;
            capacity = more;
        }
        error = read_value(message, depth, &container->items[container->count]);
        if (error < 0)
            return error;
        container->count++;
    }
}

static int container_signature(char type, const char *contents, char **ret_signature)
{
    const char *open = type == 'a' ? "a" : type == 'r' ? "(" : type == 'e' ? "{" : "";
    const char *close = type == 'r' ? ")" : type == 'e' ? "}" : "";
    size_t size = strlen(contents) + 3;
    char *signature = malloc(size);

    if (!signature)
        return -ENOMEM;
    snprintf(signature, size, "%s%s%s", open, contents, close);
    *ret_signature = signature;
    return 0;
}

static int read_value(sd_bus_message *message, unsigned int depth, struct value *ret_value)
{
    CLEANUP(value_deinit) struct value value = VALUE_NONE;
    const char *contents;
    char type;
    int error;

    error = sd_bus_message_peek_type(message, &type, &contents);
    if (error < 0)
        return error;
    if (error == 0)
        return -ENXIO;
    if (!is_container(type))
        return read_basic(message, type, ret_value);
    if (depth >= VALUE_DEPTH_MAX)
        return -EMSGSIZE;

    value.container = calloc(1, sizeof(*value.container));
    if (!value.container)
        return -ENOMEM;
    value.type = type;
    error = container_signature(type, contents, &value.container->signature);
    if (error < 0)
        return error;
    error = sd_bus_message_enter_container(message, type, contents);
    if (error < 0)
        return error;
    error = read_items(message, depth + 1, value.container);
    if (error < 0)
        return error;
    error = sd_bus_message_exit_container(message);
    if (error < 0)
        return error;
    *ret_value = value;
    value = VALUE_NONE;
    return 0;
}

int value_read(sd_bus_message *message, struct value *ret_value)
{
    return read_value(message, 0, ret_value);
}

int value_read_variant(sd_bus_message *message, struct value *ret_value)
{
    CLEANUP(value_deinit) struct value variant = VALUE_NONE;
    char type;
    int error;

    error = sd_bus_message_peek_type(message, &type, NULL);
    if (error < 0)
        return error;
    if (error == 0 || type != 'v')
        return -ENXIO;
    error = value_read(message, &variant);
    if (error < 0)
        return error;
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): a container that was read has an item */
    *ret_value = variant.container->items[0];
    variant.container->items[0] = VALUE_NONE;
    return 0;
}

/* -- to a message --------------------------------------------------------------- */

static int append_basic(sd_bus_message *message, const struct value *value)
{
    switch (value->type) {
    case 'y':
        return sd_bus_message_append(message, "y", (uint8_t)value->unsigned_integer);
    case 'b':
        return sd_bus_message_append(message, "b", (int)value->unsigned_integer);
    case 'n':
        return sd_bus_message_append(message, "n", (int16_t)value->integer);
    case 'q':
        return sd_bus_message_append(message, "q", (uint16_t)value->unsigned_integer);
    case 'i':
        return sd_bus_message_append(message, "i", (int32_t)value->integer);
    case 'u':
        return sd_bus_message_append(message, "u", (uint32_t)value->unsigned_integer);
    case 'x':
        return sd_bus_message_append_basic(message, 'x', &value->integer);
    case 't':
        return sd_bus_message_append_basic(message, 't', &value->unsigned_integer);
    case 'd':
        return sd_bus_message_append_basic(message, 'd', &value->number);
    default:
        return sd_bus_message_append_basic(message, value->type, value->text);
    }
}

/* What sd_bus_message_open_container() wants: the signature without the container's own characters.
 */
static int open_container(sd_bus_message *message, const struct value *value)
{
    const char *signature = value->container->signature;
    char contents[256];
    size_t length = strlen(signature);

    if (length >= sizeof(contents))
        return -EMSGSIZE;
    memcpy(contents, signature, length + 1);
    switch (value->type) {
    case 'a':
        return sd_bus_message_open_container(message, 'a', contents + 1);
    case 'r':
    case 'e':
        contents[length - 1] = '\0';
        return sd_bus_message_open_container(message, value->type, contents + 1);
    default:
        return sd_bus_message_open_container(message, 'v', contents);
    }
}

int value_append(sd_bus_message *message, const struct value *value)
{
    int error;

    if (!is_container(value->type)) {
        error = append_basic(message, value);
        return error < 0 ? error : 0;
    }
    error = open_container(message, value);
    for (size_t i = 0; error >= 0 && i < value->container->count; i++)
        error = value_append(message, &value->container->items[i]);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    return error < 0 ? error : 0;
}

int value_append_variant(sd_bus_message *message, const struct value *value)
{
    int error = sd_bus_message_open_container(message, 'v', value_signature(value));

    if (error >= 0)
        error = value_append(message, value);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    return error < 0 ? error : 0;
}
