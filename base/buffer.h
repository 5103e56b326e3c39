/*
 * A growing run of bytes with a limit. Used for what is read from and written to sockets, and for
 * texts that are put together. The owner embeds it; the bytes belong to it until buffer_take().
 */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct buffer {
    char *data;         /* NULL while capacity is 0; not NUL-terminated */
    size_t size;        /* bytes in use */
    size_t capacity;    /* bytes allocated */
    size_t limit_bytes; /* size may never pass this; 0: no limit */
};

#define BUFFER_INIT(limit) ((struct buffer){.limit_bytes = (limit)})

/** Frees the bytes and makes the buffer empty; the limit stays. */
void buffer_deinit(struct buffer *buffer);

/** Makes room for `more` bytes beyond size. Returns 0, -ENOMEM, or -EMSGSIZE past the limit. */
int buffer_reserve(struct buffer *buffer, size_t more);

/** Appends bytes (data may be NULL when size is 0). Returns as buffer_reserve(). */
int buffer_append(struct buffer *buffer, const void *data, size_t size);

/** Appends formatted text without its NUL. Returns as buffer_reserve(). */
int buffer_printf(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Drops `size` bytes from the front; size must not pass buffer->size. */
void buffer_consume(struct buffer *buffer, size_t size);

/** Gives memory back: frees when empty, else shrinks to fit. */
void buffer_trim(struct buffer *buffer);

/** Gives the bytes to the caller (free()); the buffer is empty after that. NULL when it held none.
 */
char *buffer_take(struct buffer *buffer, size_t *ret_size);
