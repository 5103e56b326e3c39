/*
 * Pieces of header values: words without regard to case, white space, lists and parameters with
 * quoted strings. Views into the value; nothing is copied. RFC 9110 §5.6 "Common rules for defining
 * field values".
 */
#pragma once

#include <strings.h>

#include "ipc/message.h"

/** Whether the text is this word, in upper or lower case. */
static inline bool header_value_is(struct ipc_text text, const char *word)
{
    return text.size == strlen(word) && strncasecmp(text.data, word, text.size) == 0;
}

/** Without blanks and tabs around it. */
struct ipc_text header_value_trim(struct ipc_text text);

/** Takes everything before the next `separator` that is not in a quoted string, and the separator,
 * off the front of `rest`; trimmed. */
struct ipc_text header_value_cut(struct ipc_text *rest, char separator);
