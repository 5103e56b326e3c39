/* One member of a finished JSON text, see json-scan.h. Owns nothing. */
#include "redfish/json-scan.h"

static struct ipc_text skip(struct ipc_text text, size_t size)
{
    return (struct ipc_text){text.data + size, text.size - size};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct ipc_text skip_blanks(struct ipc_text text)
{
    while (text.size && is_blank(text.data[0]))
        text = skip(text, 1);
    return text;
}

/* Bytes of the string, with its quotes, that the text starts with; 0: none. */
static size_t string_size(struct ipc_text text)
{
    if (text.size == 0 || text.data[0] != '"')
        return 0;
    for (size_t i = 1; i < text.size; i++) {
        if (text.data[i] == '"')
            return i + 1;
        if (text.data[i] == '\\')
            i++;
    }
    return 0;
}

/* Bytes of the value that the text starts with: up to the comma or bracket that ends it. 0: none.
 */
static size_t value_size(struct ipc_text text)
{
    size_t i = 0, depth = 0;

    while (i < text.size) {
        char c = text.data[i];
        size_t size = c == '"' ? string_size(skip(text, i)) : 1;

        if (size == 0)
            return 0;
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return i;
        if (c == '{' || c == '[')
            depth++;
        else if (c == '}' || c == ']')
            depth--;
        i += size;
    }
    return 0;
}

struct ipc_text json_scan_member(struct ipc_text text, const char *name)
{
    text = skip_blanks(text);
    while (text.size && (text.data[0] == '{' || text.data[0] == ',')) {
        size_t size;
        bool is_it;

        text = skip_blanks(skip(text, 1));
        size = string_size(text);
        if (size == 0)
            break;
        is_it = ipc_text_equal((struct ipc_text){text.data + 1, size - 2}, name);
        text = skip_blanks(skip(text, size));
        if (text.size == 0 || text.data[0] != ':')
            break;
        text = skip_blanks(skip(text, 1));
        size = value_size(text);
        if (is_it)
            return (struct ipc_text){text.data, size};
        if (size == 0)
            break;
        text = skip(text, size);
    }
    return (struct ipc_text){0};
}

struct ipc_text json_scan_string(struct ipc_text text, const char *name)
{
    struct ipc_text value = json_scan_member(text, name);
    size_t size = string_size(value);

    if (!value.data || size < 2 || memchr(value.data, '\\', size))
        return (struct ipc_text){0};
    return (struct ipc_text){value.data + 1, size - 2};
}
