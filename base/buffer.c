/*
 * Growing byte buffer, see buffer.h. Grows by doubling, so that appending is linear over all; never
 * past the limit.
 */
#include "base/buffer.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY 256

void buffer_deinit(struct buffer *buffer)
{
    free(buffer->data);
    buffer->data = NULL;
    buffer->size = 0;
    buffer->capacity = 0;
}

int buffer_reserve(struct buffer *buffer, size_t more)
{
    size_t needed, capacity;
    char *data;

    if (more > SIZE_MAX - buffer->size)
        return -EMSGSIZE;
    needed = buffer->size + more;
    if (buffer->limit_bytes && needed > buffer->limit_bytes)
        return -EMSGSIZE;
    if (needed <= buffer->capacity)
        return 0;
    capacity = buffer->capacity ? buffer->capacity : FIRST_CAPACITY;
    while (capacity < needed)
        capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
    data = realloc(buffer->data, capacity);
    if (!data)
        return -ENOMEM;
    buffer->data = data;
    buffer->capacity = capacity;
    return 0;
}

int buffer_append(struct buffer *buffer, const void *data, size_t size)
{
    int r;

    if (size == 0)
        return 0;
    r = buffer_reserve(buffer, size);
    if (r < 0)
        return r;
    memcpy(buffer->data + buffer->size, data, size);
    buffer->size += size;
    return 0;
}

int buffer_printf(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    int length, r;

    va_start(arguments, format);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        return -EINVAL;
    r = buffer_reserve(buffer, (size_t)length + 1);
    if (r < 0)
        return r;
    va_start(arguments, format);
    vsnprintf(buffer->data + buffer->size, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->size += (size_t)length;
    return 0;
}

void buffer_consume(struct buffer *buffer, size_t size)
{
    assert(size <= buffer->size);
    buffer->size -= size;
    if (buffer->size)
        memmove(buffer->data, buffer->data + size, buffer->size);
}

void buffer_trim(struct buffer *buffer)
{
    char *data;

    if (buffer->size == 0) {
        buffer_deinit(buffer);
        return;
    }
    data = realloc(buffer->data, buffer->size);
    if (data) {
        buffer->data = data;
        buffer->capacity = buffer->size;
    }
}

char *buffer_take(struct buffer *buffer, size_t *ret_size)
{
    char *data = buffer->data;

    *ret_size = buffer->size;
    buffer->data = NULL;
    buffer->size = 0;
    buffer->capacity = 0;
    return data;
}
