/* Names and JSON as files have them, see text-internal.h. */
#include "mockup/text-internal.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/limits.h"
#include "redfish/uri.h"

// -- names --------------------------------------------------------------------

/** Appends a name so that uri_parse() gives back what it means. */
static int append_as_target(struct buffer *out, struct ipc_text name)
{
    int r = 0;

    for (size_t i = 0; i < name.size && r == 0; i++) {
        const char *at = name.data + i;
        bool is_encoding = i + 2 < name.size && strspn(at + 1, "0123456789abcdefABCDEF") >= 2;

        if (strchr(" #?", *at) || (*at == '%' && !is_encoding))
            r = buffer_printf(out, "%%%02X", (unsigned char)*at);
        else
            r = buffer_append(out, at, 1);
    }
    return r;
}

int mockup_path_parse(const char *prefix, struct ipc_text name, const char *place,
                      struct mockup_report *report, char **ret_path)
{
    struct buffer target CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    CLEANUP(free_cleanup) char *decoded = NULL;
    struct uri uri;
    int r = buffer_append(&target, prefix, strlen(prefix));

    *ret_path = NULL;
    if (r == 0)
        r = append_as_target(&target, name);
    if (r < 0)
        return r;
    decoded = malloc(target.size + 1);
    if (!decoded)
        return -ENOMEM;
    if (uri_parse((struct ipc_text){target.data, target.size}, decoded, &uri) != 0 ||
        uri.path.size > MOCKUP_PATH_BYTES_MAX)
        return mockup_report_add(report, MOCKUP_ERROR, "name", place, NULL,
                                 "the name cannot be part of a URI");
    *ret_path = strndup(uri.path.data, uri.path.size);
    return *ret_path ? 0 : -ENOMEM;
}

bool mockup_name_is_hidden(const char *name)
{
    size_t size = strcspn(name, "/");

    return name[0] == '.' || (size == strlen("__MACOSX") && memcmp(name, "__MACOSX", size) == 0);
}

/** Names that mean something else than a segment. */
static bool is_reserved(struct ipc_text segment)
{
    static const char *const names[] = {"index.json", "index.xml", "headers.json", "time.json",
                                        "__MACOSX"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (ipc_text_equal(segment, names[i]))
            return true;
    }
    return segment.size && segment.data[0] == '.';
}

int mockup_name_append(struct buffer *out, struct ipc_text segment)
{
    int r = 0;

    for (size_t i = 0; i < segment.size && r == 0; i++) {
        if (segment.data[i] == '%' || (i == 0 && is_reserved(segment)))
            r = buffer_printf(out, "%%%02X", (unsigned char)segment.data[i]);
        else
            r = buffer_append(out, segment.data + i, 1);
    }
    return r;
}

// -- JSON ---------------------------------------------------------------------

struct spread {
    struct buffer *out;
    struct ipc_text text;
    unsigned int indent, depth;
};

static int append_break(struct spread *spread)
{
    return spread->indent
               ? buffer_printf(spread->out, "\n%*s", (int)(spread->depth * spread->indent), "")
               : 0;
}

/** The code point that begins at `at`, which is valid UTF-8; *ret_size: its bytes. */
static uint32_t code_point(const char *at, size_t *ret_size)
{
    unsigned char first = (unsigned char)*at;
    size_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    uint32_t code = first & (0x3fu >> more);

    for (size_t i = 1; i <= more; i++)
        code = code << 6 | ((unsigned char)at[i] & 0x3f);
    *ret_size = more + 1;
    return code;
}

static int append_code_point(struct buffer *out, uint32_t code)
{
    if (code < 0x10000)
        return buffer_printf(out, "\\u%04x", code);
    code -= 0x10000;
    return buffer_printf(out, "\\u%04x\\u%04x", 0xd800 + (code >> 10), 0xdc00 + (code & 0x3ff));
}

/** Appends the string that begins at `at`; returns the offset behind it or negative errno. */
static ssize_t append_string(struct spread *spread, size_t at)
{
    size_t from = at++, size;
    int r = 0;

    while (r == 0 && spread->text.data[at] != '"') {
        const char *c = spread->text.data + at;

        if ((unsigned char)*c < 0x80) {
            at += *c == '\\' ? 2 : 1;
            continue;
        }
        r = buffer_append(spread->out, spread->text.data + from, at - from);
        if (r == 0)
            r = append_code_point(spread->out, code_point(c, &size));
        at += r == 0 ? size : 0;
        from = at;
    }
    at++;
    if (r == 0)
        r = buffer_append(spread->out, spread->text.data + from, at - from);
    return r < 0 ? r : (ssize_t)at;
}

static int append_bracket(struct spread *spread, size_t at)
{
    const char *c = spread->text.data + at;
    bool opens = *c == '{' || *c == '[';
    bool is_empty = opens ? c[1] == '}' || c[1] == ']' : c[-1] == '{' || c[-1] == '[';
    int r;

    if (opens) {
        spread->depth++;
        r = buffer_append(spread->out, c, 1);
        return r == 0 && !is_empty ? append_break(spread) : r;
    }
    spread->depth--;
    r = is_empty ? 0 : append_break(spread);
    return r == 0 ? buffer_append(spread->out, c, 1) : r;
}

static int append_other(struct spread *spread, size_t at)
{
    int r;

    switch (spread->text.data[at]) {
    case '{':
    case '}':
    case '[':
    case ']':
        return append_bracket(spread, at);
    case ':':
        return buffer_append(spread->out, ": ", 2);
    case ',':
        r = buffer_append(spread->out, ", ", spread->indent ? 1 : 2);
        return r == 0 ? append_break(spread) : r;
    default:
        return buffer_append(spread->out, spread->text.data + at, 1);
    }
}

int mockup_json_spread(struct buffer *out, struct ipc_text compact, unsigned int indent)
{
    struct spread spread = {.out = out, .text = compact, .indent = indent};
    size_t at = 0;

    while (at < compact.size) {
        ssize_t end;

        if (compact.data[at] == '"')
            end = append_string(&spread, at);
        else
            end = append_other(&spread, at);
        if (end < 0)
            return (int)end;
        at = compact.data[at] == '"' ? (size_t)end : at + 1;
    }
    return 0;
}
