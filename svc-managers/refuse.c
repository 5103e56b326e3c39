/* See refuse.h. */
#include "svc-managers/refuse.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"

/* NULL message: out of memory. */
static int add(json_t *messages, json_t *message)
{
    return message && json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

static const char *name_of(const char *pointer)
{
    return strrchr(pointer, '/') + 1;
}

int refuse_value(json_t *messages, enum base_message message, const char *pointer,
                 const json_t *value)
{
    CLEANUP(free_cleanup)
    char *text = json_is_string(value) ? strdup(json_string_value(value))
                                       : json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);

    return text ? add(messages, message_new(pointer, message, text, name_of(pointer), NULL))
                : -ENOMEM;
}

int refuse_property(json_t *messages, enum base_message message, const char *pointer)
{
    return add(messages, message_new(pointer, message, name_of(pointer), NULL));
}

int refuse_conflict(json_t *messages, const char *pointer, const char *other)
{
    return add(messages,
               message_new(pointer, BASE_PROPERTY_VALUE_CONFLICT, name_of(pointer), other, NULL));
}
