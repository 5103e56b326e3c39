/*
 * Request targets. A path is decoded once and only here; after that nobody may decode it again.
 * What one proxy could read in one way and this service in another (encoded slashes, dot segments,
 * empty segments, control characters) is refused, not repaired.
 */
#include "redfish/uri.h"

#include <string.h>

#include "base/buffer.h"
#include "redfish/percent-internal.h"
#include "base/utf8.h"

static bool is_control(unsigned char c)
{
    return c < 0x20 || c == 0x7f;
}

/** Undoes percent-encoding into `buffer`. Returns the size, or 0 when the path is not valid (it is
 * never empty). */
static size_t decode(struct ipc_text raw, char *buffer)
{
    size_t size = 0;

    for (size_t i = 0; i < raw.size; i++) {
        char c = raw.data[i];

        if (c == '%') {
            int byte = percent_byte(raw, i);

            if (byte < 0 || byte == '/' || is_control((unsigned char)byte))
                return 0;
            c = (char)byte;
            i += 2;
        }
        buffer[size++] = c;
    }
    return size;
}

/** Valid UTF-8, and none of the control characters U+0080 … U+009F. */
static bool is_clean_text(struct ipc_text text)
{
    for (size_t i = 0, size; i < text.size; i += size) {
        size = utf8_character_size(text.data + i, text.size - i);
        if (size == 0)
            return false;
        if (size == 2 && (unsigned char)text.data[i] == 0xc2 &&
            (unsigned char)text.data[i + 1] < 0xa0)
            return false;
    }
    return true;
}

/** No segment is empty, "." or "..". `path` starts with a slash and does not end with one. */
static bool has_plain_segments(struct ipc_text path)
{
    size_t start = 1;

    for (size_t i = 1; i <= path.size; i++) {
        const char *segment = path.data + start;
        size_t size = i - start;

        if (i < path.size && path.data[i] != '/')
            continue;
        if (size == 0 || (size <= 2 && memcmp(segment, "..", size) == 0))
            return false;
        start = i + 1;
    }
    return true;
}

/** What neither path nor query may hold as it is: blanks, control characters, a fragment. */
static bool has_forbidden_bytes(struct ipc_text target)
{
    for (size_t i = 0; i < target.size; i++) {
        unsigned char c = (unsigned char)target.data[i];

        if (is_control(c) || c == ' ' || c == '#')
            return true;
    }
    return false;
}

int uri_parse(struct ipc_text target, char *buffer, struct uri *ret_uri)
{
    const char *mark = target.size ? memchr(target.data, '?', target.size) : NULL;
    struct ipc_text path = {target.data, mark ? (size_t)(mark - target.data) : target.size};
    struct ipc_text query = {NULL, 0};

    if (!path.size || path.data[0] != '/' || has_forbidden_bytes(target))
        return URI_E_INVALID;
    if (mark)
        query = (struct ipc_text){mark + 1, target.size - path.size - 1};
    if (memchr(path.data, '%', path.size)) {
        path.size = decode(path, buffer);
        path.data = buffer;
        if (!path.size)
            return URI_E_INVALID;
    }
    if (!is_clean_text(path))
        return URI_E_INVALID;
    if (path.size > 1) {
        if (path.data[path.size - 1] == '/')
            path.size--;
        if (!has_plain_segments(path))
            return URI_E_INVALID;
    }
    *ret_uri = (struct uri){path, query};
    return 0;
}

/** RFC 3986 §2.2 and §2.3: unreserved characters and sub-delims. */
static bool stays_literal(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("-._~!$&'()*+,;=", c));
}

int uri_append_segment(struct buffer *out, struct ipc_text segment)
{
    for (size_t i = 0; i < segment.size; i++) {
        unsigned char c = (unsigned char)segment.data[i];
        int error = stays_literal(c) ? buffer_append(out, &segment.data[i], 1)
                                     : buffer_printf(out, "%%%02X", c);

        if (error)
            return error;
    }
    return 0;
}

int uri_append_path(struct buffer *out, struct ipc_text path)
{
    size_t at = 0;
    int error = 0;

    while (!error && at < path.size) {
        const char *slash = memchr(path.data + at, '/', path.size - at);
        size_t size = (slash ? (size_t)(slash - path.data) : path.size) - at;

        error = uri_append_segment(out, (struct ipc_text){path.data + at, size});
        if (!error && slash)
            error = buffer_append(out, "/", 1);
        at += size + 1;
    }
    return error;
}
