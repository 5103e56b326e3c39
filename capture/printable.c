/* See printable.h. log_escape() makes single words of log lines; these are lines for people. */
#include "capture/printable.h"

#include <stdio.h>
#include <string.h>

const char *printable(const char *text, char buffer[static PRINTABLE_MAX])
{
    size_t size = strlen(text);

    snprintf(buffer, PRINTABLE_MAX, "%s", text);
    if (size >= PRINTABLE_MAX)
        memcpy(buffer + PRINTABLE_MAX - 4, "...", 4);
    for (char *at = buffer; *at; at++) {
        if (*at < ' ' || *at > '~')
            *at = '?';
    }
    return buffer;
}
