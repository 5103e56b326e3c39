/*
 * msgpack values, read and written within limits. Frames (frame.c) and the bodies of typed calls
 * (proto/) are made of these; nobody outside this room includes it. msgpack-c does the packing and
 * unpacking; value_unpack() walks the bytes first, because msgpack-c takes memory for an array as
 * soon as it has read the array's count. Values are arrays in fixed order: readers ignore fields
 * that they do not know and take defaults for missing trailing ones (docs/ipc.md "Values").
 */
#pragma once

#include <msgpack.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "ipc/message.h"

/** Returns 0 when `data` is exactly one msgpack value within IPC_DEPTH_MAX and IPC_ITEMS_MAX, else
 * IPC_E_MALFORMED. */
int value_scan(const char *data, size_t size);

/**
 * Scans, then unpacks. What *ret_value needs is taken from `zone`; texts in it point into `data`.
 * Returns 0, IPC_E_MALFORMED or -ENOMEM.
 */
int value_unpack(msgpack_zone *zone, const char *data, size_t size, msgpack_object *ret_value);

/** The fields of an array, read one after the other. `malformed` stays set once anything was wrong.
 */
struct value_fields {
    const msgpack_object *items;
    uint32_t count;
    uint32_t next;
    bool malformed;
};

/** Starts reading `array`, which holds `required` fields or more (NULL: an array that is absent).
 */
void value_fields_init(struct value_fields *fields, const msgpack_object *array, uint32_t required);

/* Each takes the next field, or gives 0, false, empty or NULL when there is none. */
uint64_t value_read_uint(struct value_fields *fields, uint64_t max);
bool value_read_bool(struct value_fields *fields);
struct ipc_text value_read_text(struct value_fields *fields);
/** As value_read_text(), but bin or str. */
struct ipc_text value_read_bytes(struct value_fields *fields);
/** An array with at most `max` items. */
const msgpack_object *value_read_array(struct value_fields *fields, uint32_t max);
void value_read_identity(struct value_fields *fields, struct ipc_identity *ret_identity);
/** An array of alternative sets of privileges; those that it does not have are 0. */
void value_read_privileges(struct value_fields *fields,
                           uint32_t ret_sets[static IPC_PRIVILEGE_SETS_MAX]);

/** Appends values to a buffer. `error` keeps the first failure: look at it once, at the end. */
struct value_writer {
    struct buffer *out;
    msgpack_packer packer;
    int error;
};

void value_writer_init(struct value_writer *writer, struct buffer *out);
void value_write_nil(struct value_writer *writer);
void value_write_uint(struct value_writer *writer, uint64_t value);
void value_write_bool(struct value_writer *writer, bool value);
void value_write_text(struct value_writer *writer, struct ipc_text text);
void value_write_bytes(struct value_writer *writer, struct ipc_text bytes);
void value_write_array(struct value_writer *writer, size_t count);
void value_write_identity(struct value_writer *writer, const struct ipc_identity *identity);
/** Without the zeros behind the last set. */
void value_write_privileges(struct value_writer *writer,
                            const uint32_t sets[static IPC_PRIVILEGE_SETS_MAX]);
