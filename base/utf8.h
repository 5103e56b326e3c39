/*
 * UTF-8, as strictly as RFC 3629 §4 has it: no overlong forms, no surrogates, nothing past
 * U+10FFFF. For what comes from outside and goes into JSON or URIs.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

/** The size of the character at the start of `data`, 1 … 4 bytes; 0 when there is no whole, valid
 * one. */
static inline size_t utf8_character_size(const char *data, size_t size)
{
    const unsigned char *at = (const unsigned char *)data;
    unsigned char low = 0x80, high = 0xbf; /* of the second byte */
    size_t length;

    if (size == 0)
        return 0;
    if (at[0] < 0x80)
        return 1;
    if (at[0] < 0xc2 || at[0] > 0xf4)
        return 0;
    length = at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : 4;
    if (at[0] == 0xe0)
        low = 0xa0;
    else if (at[0] == 0xed)
        high = 0x9f;
    else if (at[0] == 0xf0)
        low = 0x90;
    else if (at[0] == 0xf4)
        high = 0x8f;
    if (size < length || at[1] < low || at[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

/** Number of characters of text that is known to be valid. */
static inline size_t utf8_character_count(const char *data, size_t size)
{
    size_t count = 0;

    for (size_t i = 0; i < size; i++)
        count += ((unsigned char)data[i] & 0xc0) != 0x80;
    return count;
}
