/*
 * msgpack values within limits, see value-internal.h. The token lengths are those of the msgpack
 * specification, "Formats" (github.com/msgpack/msgpack, spec.md).
 */
#include "ipc/value-internal.h"

#include <errno.h>

#define IDENTITY_FIELDS 6

/* What follows a first byte. */
struct token {
    uint64_t bytes;    /* of the token, first byte included, its children not */
    uint64_t children; /* values inside; a map's entry counts two */
    bool container;
    bool valid;
};

/* First bytes 0xc0 to 0xdf: how many bytes hold a length or count, and how many follow beyond that.
 */
static const struct {
    uint8_t length_bytes;
    uint8_t fixed_bytes;
    uint8_t children; /* for each count; 0: not a container, the length counts bytes */
} formats[32] = {
    [0x00] = {0, 0, 0},  /* nil */
    [0x02] = {0, 0, 0},  /* false */
    [0x03] = {0, 0, 0},  /* true */
    [0x04] = {1, 0, 0},  /* bin 8 */
    [0x05] = {2, 0, 0},  /* bin 16 */
    [0x06] = {4, 0, 0},  /* bin 32 */
    [0x07] = {1, 1, 0},  /* ext 8 */
    [0x08] = {2, 1, 0},  /* ext 16 */
    [0x09] = {4, 1, 0},  /* ext 32 */
    [0x0a] = {0, 4, 0},  /* float 32 */
    [0x0b] = {0, 8, 0},  /* float 64 */
    [0x0c] = {0, 1, 0},  /* uint 8 */
    [0x0d] = {0, 2, 0},  /* uint 16 */
    [0x0e] = {0, 4, 0},  /* uint 32 */
    [0x0f] = {0, 8, 0},  /* uint 64 */
    [0x10] = {0, 1, 0},  /* int 8 */
    [0x11] = {0, 2, 0},  /* int 16 */
    [0x12] = {0, 4, 0},  /* int 32 */
    [0x13] = {0, 8, 0},  /* int 64 */
    [0x14] = {0, 2, 0},  /* fixext 1 */
    [0x15] = {0, 3, 0},  /* fixext 2 */
    [0x16] = {0, 5, 0},  /* fixext 4 */
    [0x17] = {0, 9, 0},  /* fixext 8 */
    [0x18] = {0, 17, 0}, /* fixext 16 */
    [0x19] = {1, 0, 0},  /* str 8 */
    [0x1a] = {2, 0, 0},  /* str 16 */
    [0x1b] = {4, 0, 0},  /* str 32 */
    [0x1c] = {2, 0, 1},  /* array 16 */
    [0x1d] = {4, 0, 1},  /* array 32 */
    [0x1e] = {2, 0, 2},  /* map 16 */
    [0x1f] = {4, 0, 2},  /* map 32 */
};

static struct token long_token(const uint8_t *at, size_t size)
{
    unsigned int format = *at & 31u, length_bytes = formats[format].length_bytes;
    uint64_t length = 0; /* 64 bits, so that nothing below wraps where size_t has 32 */

    if (*at == 0xc1 || size < 1 + length_bytes)
        return (struct token){.valid = false};
    for (unsigned int i = 1; i <= length_bytes; i++)
        length = length << 8 | at[i];
    if (formats[format].children)
        return (struct token){1 + length_bytes, length * formats[format].children, true, true};
    return (struct token){1 + length_bytes + formats[format].fixed_bytes + length, 0, false, true};
}

static struct token next_token(const uint8_t *at, size_t size)
{
    uint8_t first = *at;

    if (first < 0x80 || first >= 0xe0) /* fixint */
        return (struct token){1, 0, false, true};
    if (first < 0x90) /* fixmap */
        return (struct token){1, 2u * (first & 15u), true, true};
    if (first < 0xa0) /* fixarray */
        return (struct token){1, first & 15u, true, true};
    if (first < 0xc0) /* fixstr */
        return (struct token){1u + (first & 31u), 0, false, true};
    return long_token(at, size);
}

int value_scan(const char *data, size_t size)
{
    const uint8_t *at = (const uint8_t *)data;
    size_t missing[IPC_DEPTH_MAX + 1]; /* values still to come, for each open container */
    size_t depth = 0, items = 0;

    missing[0] = 1;
    for (;;) {
        struct token token;

        while (missing[depth] == 0) {
            if (depth == 0)
                return size == 0 ? 0 : IPC_E_MALFORMED;
            depth--;
        }
        missing[depth]--;
        if (size == 0 || ++items > IPC_ITEMS_MAX)
            return IPC_E_MALFORMED;
        token = next_token(at, size);
        if (!token.valid || token.bytes > size)
            return IPC_E_MALFORMED;
        at += token.bytes;
        size -= (size_t)token.bytes;
        if (!token.container)
            continue;
        /* Each child takes a byte at least. */
        if (depth == IPC_DEPTH_MAX || token.children > size || token.children > IPC_ITEMS_MAX)
            return IPC_E_MALFORMED;
        missing[++depth] = (size_t)token.children;
    }
}

int value_unpack(msgpack_zone *zone, const char *data, size_t size, msgpack_object *ret_value)
{
    msgpack_object value;
    size_t offset = 0;
    int r;

    r = value_scan(data, size);
    if (r != 0)
        return r;
    switch (msgpack_unpack(data, size, &offset, zone, &value)) {
    case MSGPACK_UNPACK_SUCCESS:
        *ret_value = value;
        return 0;
    case MSGPACK_UNPACK_NOMEM_ERROR:
        return -ENOMEM;
    default:
        return IPC_E_MALFORMED;
    }
}

void value_fields_init(struct value_fields *fields, const msgpack_object *array, uint32_t required)
{
    *fields = (struct value_fields){0};
    if (!array)
        return;
    if (array->type != MSGPACK_OBJECT_ARRAY || array->via.array.size < required) {
        fields->malformed = true;
        return;
    }
    fields->items = array->via.array.ptr;
    fields->count = array->via.array.size;
}

static const msgpack_object *next_field(struct value_fields *fields)
{
    return fields->next < fields->count ? &fields->items[fields->next++] : NULL;
}

uint64_t value_read_uint(struct value_fields *fields, uint64_t max)
{
    const msgpack_object *item = next_field(fields);

    if (!item)
        return 0;
    if (item->type == MSGPACK_OBJECT_POSITIVE_INTEGER && item->via.u64 <= max)
        return item->via.u64;
    fields->malformed = true;
    return 0;
}

bool value_read_bool(struct value_fields *fields)
{
    const msgpack_object *item = next_field(fields);

    if (!item)
        return false;
    if (item->type == MSGPACK_OBJECT_BOOLEAN)
        return item->via.boolean;
    fields->malformed = true;
    return false;
}

struct ipc_text value_read_text(struct value_fields *fields)
{
    const msgpack_object *item = next_field(fields);

    if (item && item->type == MSGPACK_OBJECT_STR)
        return (struct ipc_text){item->via.str.ptr, item->via.str.size};
    if (item)
        fields->malformed = true;
    return (struct ipc_text){NULL, 0};
}

struct ipc_text value_read_bytes(struct value_fields *fields)
{
    const msgpack_object *item = fields->next < fields->count ? &fields->items[fields->next] : NULL;

    if (!item || item->type != MSGPACK_OBJECT_BIN)
        return value_read_text(fields);
    fields->next++;
    return (struct ipc_text){item->via.bin.ptr, item->via.bin.size};
}

const msgpack_object *value_read_array(struct value_fields *fields, uint32_t max)
{
    const msgpack_object *item = next_field(fields);

    if (!item)
        return NULL;
    if (item->type == MSGPACK_OBJECT_ARRAY && item->via.array.size <= max)
        return item;
    fields->malformed = true;
    return NULL;
}

void value_read_identity(struct value_fields *fields, struct ipc_identity *ret_identity)
{
    struct value_fields identity;

    value_fields_init(&identity, value_read_array(fields, UINT32_MAX), 0);
    ret_identity->user = value_read_text(&identity);
    ret_identity->role = value_read_text(&identity);
    ret_identity->privileges = (uint32_t)value_read_uint(&identity, UINT32_MAX);
    ret_identity->session_id = value_read_text(&identity);
    ret_identity->client_address = value_read_text(&identity);
    ret_identity->password_change_required = value_read_bool(&identity);
    fields->malformed |= identity.malformed;
}

static int append(void *context, const char *data, size_t size)
{
    struct value_writer *writer = context;

    if (writer->error == 0)
        writer->error = buffer_append(writer->out, data, size);
    return writer->error;
}

void value_writer_init(struct value_writer *writer, struct buffer *out)
{
    writer->out = out;
    writer->error = 0;
    msgpack_packer_init(&writer->packer, writer, append);
}

void value_write_nil(struct value_writer *writer)
{
    msgpack_pack_nil(&writer->packer);
}

void value_write_uint(struct value_writer *writer, uint64_t value)
{
    msgpack_pack_uint64(&writer->packer, value);
}

void value_write_bool(struct value_writer *writer, bool value)
{
    if (value)
        msgpack_pack_true(&writer->packer);
    else
        msgpack_pack_false(&writer->packer);
}

void value_write_text(struct value_writer *writer, struct ipc_text text)
{
    msgpack_pack_str_with_body(&writer->packer, text.data, text.size);
}

void value_write_bytes(struct value_writer *writer, struct ipc_text bytes)
{
    msgpack_pack_bin_with_body(&writer->packer, bytes.data, bytes.size);
}

void value_write_array(struct value_writer *writer, size_t count)
{
    msgpack_pack_array(&writer->packer, count);
}

void value_write_identity(struct value_writer *writer, const struct ipc_identity *identity)
{
    value_write_array(writer, IDENTITY_FIELDS);
    value_write_text(writer, identity->user);
    value_write_text(writer, identity->role);
    value_write_uint(writer, identity->privileges);
    value_write_text(writer, identity->session_id);
    value_write_text(writer, identity->client_address);
    value_write_bool(writer, identity->password_change_required);
}

void value_read_privileges(struct value_fields *fields,
                           uint32_t ret_sets[static IPC_PRIVILEGE_SETS_MAX])
{
    struct value_fields sets;

    value_fields_init(&sets, value_read_array(fields, IPC_PRIVILEGE_SETS_MAX), 0);
    for (unsigned int i = 0; i < IPC_PRIVILEGE_SETS_MAX; i++)
        ret_sets[i] = (uint32_t)value_read_uint(&sets, UINT32_MAX);
    fields->malformed |= sets.malformed;
}

void value_write_privileges(struct value_writer *writer,
                            const uint32_t sets[static IPC_PRIVILEGE_SETS_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < IPC_PRIVILEGE_SETS_MAX; i++)
        count = sets[i] ? i + 1 : count;
    value_write_array(writer, count);
    for (size_t i = 0; i < count; i++)
        value_write_uint(writer, sets[i]);
}
