/* Content codings, see encoding.h. Owns nothing. */
#define ZLIB_CONST
#include "gateway/encoding.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "gateway/header-value.h"

/* Measured on the answers that a BMC gives (docs/decisions/etags-and-compression.md): higher levels
 * gain little. */
#define ZSTD_LEVEL 1
#define GZIP_LEVEL 6
#define GZIP_WINDOW_BITS (15 + 16) /* with the header of gzip */
#define GZIP_MEMORY_LEVEL 8

#define WEIGHT_MAX 1000
#define WEIGHT_NOT_SAID (-1)

static const char *const names[ENCODING_COUNT] = {
    [ENCODING_ZSTD] = "zstd",
    [ENCODING_GZIP] = "gzip",
};

const char *encoding_name(enum encoding encoding)
{
    return names[encoding];
}

/* -- Accept-Encoding -- */

/* RFC 9110 §12.4.2 "qvalue", in thousandths; WEIGHT_NOT_SAID: malformed. */
static int parse_weight(struct ipc_text text)
{
    int weight = 0, place = 100;

    if (text.size == 0 || text.size > 5 || (text.data[0] != '0' && text.data[0] != '1') ||
        (text.size > 1 && text.data[1] != '.'))
        return WEIGHT_NOT_SAID;
    weight = (text.data[0] - '0') * WEIGHT_MAX;
    for (size_t i = 2; i < text.size; i++, place /= 10) {
        if (!isdigit((unsigned char)text.data[i]))
            return WEIGHT_NOT_SAID;
        weight += (text.data[i] - '0') * place;
    }
    return weight > WEIGHT_MAX ? WEIGHT_NOT_SAID : weight;
}

/* "gzip", "gzip;q=0.5". */
static int element_weight(struct ipc_text parameters)
{
    struct ipc_text name;

    if (parameters.size == 0)
        return WEIGHT_MAX;
    name = header_value_cut(&parameters, '=');
    return header_value_is(name, "q") ? parse_weight(header_value_trim(parameters))
                                      : WEIGHT_NOT_SAID;
}

struct weights {
    int of[ENCODING_COUNT + 1]; /* the last one is identity's */
};

static struct weights parse(struct ipc_text accept_encoding)
{
    struct weights weights;
    int others = WEIGHT_NOT_SAID;

    for (int i = 0; i <= ENCODING_COUNT; i++)
        weights.of[i] = WEIGHT_NOT_SAID;
    while (accept_encoding.size > 0) {
        struct ipc_text parameters = header_value_cut(&accept_encoding, ','),
                        name = header_value_cut(&parameters, ';');
        int weight = element_weight(header_value_trim(parameters));

        if (weight == WEIGHT_NOT_SAID)
            continue;
        if (header_value_is(name, "*"))
            others = weight;
        else if (header_value_is(name, "identity"))
            weights.of[ENCODING_IDENTITY] = weight;
        else if (header_value_is(name, "zstd"))
            weights.of[ENCODING_ZSTD] = weight;
        else if (header_value_is(name, "gzip") ||
                 header_value_is(name, "x-gzip")) /* RFC 9110 §8.4.1.3 */
            weights.of[ENCODING_GZIP] = weight;
    }
    /* Who says "*" and means it knows gzip; zstd it may have never heard of (DMTF's
     * Mockup-Creator). */
    if (weights.of[ENCODING_ZSTD] == WEIGHT_NOT_SAID && others > 1)
        weights.of[ENCODING_ZSTD] = others - 1;
    for (int i = 0; i < ENCODING_COUNT; i++) {
        if (weights.of[i] == WEIGHT_NOT_SAID)
            weights.of[i] = others == WEIGHT_NOT_SAID ? 0 : others;
    }
    /* Identity is accepted unless it is refused, but nobody who names a coding prefers it. */
    if (weights.of[ENCODING_IDENTITY] == WEIGHT_NOT_SAID)
        weights.of[ENCODING_IDENTITY] = others == WEIGHT_NOT_SAID ? 1 : others;
    return weights;
}

enum encoding encoding_choose(struct ipc_text accept_encoding)
{
    struct weights weights;
    int best = 0;

    if (!accept_encoding.data)
        return ENCODING_IDENTITY;
    weights = parse(accept_encoding);
    for (int i = 1; i <= ENCODING_COUNT; i++) {
        if (weights.of[i] > weights.of[best])
            best = i;
    }
    return weights.of[best] > 0 ? (enum encoding)best : ENCODING_NOTHING;
}

bool encoding_refuses_identity(struct ipc_text accept_encoding)
{
    /* Who refuses something writes a zero: nearly nobody does. */
    if (accept_encoding.size == 0 || !memchr(accept_encoding.data, '0', accept_encoding.size))
        return false;
    return parse(accept_encoding).of[ENCODING_IDENTITY] == 0;
}

/* -- compressing -- */

static int compress_zstd(struct ipc_text body, struct buffer *out)
{
    size_t room = ZSTD_compressBound(body.size);
    int r = buffer_reserve(out, room);
    size_t size;

    if (r < 0)
        return r;
    size = ZSTD_compress(out->data + out->size, room, body.data, body.size, ZSTD_LEVEL);
    if (ZSTD_isError(size))
        return -ENOMEM;
    out->size += size;
    return 0;
}

static int compress_gzip(struct ipc_text body, struct buffer *out)
{
    z_stream stream = {0};
    size_t room;
    int r;

    if (body.size > UINT32_MAX / 2)
        return -EFBIG;
    if (deflateInit2(&stream, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW_BITS, GZIP_MEMORY_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return -ENOMEM;
    room = deflateBound(&stream, body.size);
    r = buffer_reserve(out, room);
    if (r == 0) {
        stream.next_in = (const Bytef *)body.data;
        stream.avail_in = (uInt)body.size;
        stream.next_out = (Bytef *)out->data + out->size;
        stream.avail_out = (uInt)room;
        r = deflate(&stream, Z_FINISH) == Z_STREAM_END ? 0 : -EIO;
    }
    if (r == 0)
        out->size += stream.total_out;
    (void)deflateEnd(&stream);
    return r;
}

int encoding_compress(enum encoding encoding, struct ipc_text body, struct buffer *out)
{
    return encoding == ENCODING_ZSTD ? compress_zstd(body, out) : compress_gzip(body, out);
}

/* -- heads and tags -- */

struct ipc_text encoding_tag(struct ipc_text etag, enum encoding encoding,
                             char text[static ENCODING_TAG_BYTES(128)])
{
    size_t plain_size = etag.size - 1, suffix_size;

    if (etag.size < 2 || etag.size > 128 || etag.data[plain_size] != '"')
        return (struct ipc_text){0};
    if (encoding == ENCODING_IDENTITY)
        return etag;
    suffix_size = strlen(names[encoding]);
    memcpy(text, etag.data, plain_size);
    text[plain_size] = '-';
    memcpy(text + plain_size + 1, names[encoding], suffix_size);
    text[plain_size + 1 + suffix_size] = '"';
    return (struct ipc_text){text, plain_size + suffix_size + 2};
}

struct ipc_text encoding_plain_tags(struct ipc_text list, char *text)
{
    const char *at = list.data, *end = list.size ? at + list.size : at;
    size_t size = 0;

    for (; at < end; at++) {
        text[size++] = *at;
        for (int i = 0; i < ENCODING_COUNT && *at == '"'; i++) {
            size_t suffix = strlen(names[i]) + 1;

            /* A quote within a tag can only be its end. */
            if (size > suffix + 1 && text[size - 1 - suffix] == '-' &&
                memcmp(text + size - suffix, names[i], suffix - 1) == 0) {
                size -= suffix;
                text[size - 1] = '"';
                break;
            }
        }
    }
    return size == list.size ? list : (struct ipc_text){text, size};
}

static bool line_is(struct ipc_text line, const char *name)
{
    size_t size = strlen(name);

    return line.size > size && strncasecmp(line.data, name, size) == 0 && line.data[size] == ':';
}

static int append_line(struct buffer *out, struct ipc_text line, enum encoding encoding)
{
    char text[ENCODING_TAG_BYTES(128)];
    struct ipc_text value = line, tag;

    if (line_is(line, "Content-Length"))
        return 0;
    if (!line_is(line, "ETag"))
        return buffer_append(out, line.data, line.size);
    (void)header_value_cut(&value, ':');
    while (value.size > 0 &&
           (value.data[value.size - 1] == '\n' || value.data[value.size - 1] == '\r'))
        value.size--;
    tag = encoding_tag(header_value_trim(value), encoding, text);
    return tag.size ? buffer_printf(out, "ETag: %.*s\r\n", (int)tag.size, tag.data) : 0;
}

int encoding_append_head(struct buffer *out, struct ipc_text head, enum encoding encoding,
                         size_t body_size)
{
    const char *at = head.data, *end = at + head.size;
    int r = 0;

    assert(encoding < ENCODING_COUNT);
    while (at < end && r == 0) {
        const char *next = memchr(at, '\n', (size_t)(end - at));

        next = next ? next + 1 : end;
        r = append_line(out, (struct ipc_text){at, (size_t)(next - at)}, encoding);
        at = next;
    }
    return r < 0 ? r
                 : buffer_printf(out, "Content-Encoding: %s\r\nContent-Length: %zu\r\n",
                                 names[encoding], body_size);
}
