/* Pieces of header values, see header-value.h. Owns nothing; takes time that grows with the value
 * only. */
#include "gateway/header-value.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

struct ipc_text header_value_trim(struct ipc_text text)
{
    while (text.size > 0 && is_blank(text.data[0])) {
        text.data++;
        text.size--;
    }
    while (text.size > 0 && is_blank(text.data[text.size - 1]))
        text.size--;
    return text;
}

struct ipc_text header_value_cut(struct ipc_text *rest, char separator)
{
    struct ipc_text part = *rest;
    bool is_quoted = false;
    size_t i = 0;

    while (i < rest->size && (is_quoted || rest->data[i] != separator)) {
        if (rest->data[i] == '"')
            is_quoted = !is_quoted;
        i += is_quoted && rest->data[i] == '\\' && i + 1 < rest->size ? 2 : 1;
    }
    part.size = i;
    if (i < rest->size)
        i++;
    if (i > 0)
        rest->data += i;
    rest->size -= i;
    return header_value_trim(part);
}
