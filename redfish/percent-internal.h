/*
 * Percent-encoding, RFC 3986 §2.1: the one place that reads hex digits of URIs.
 */
#pragma once

#include "ipc/message.h"

static inline int percent_hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/** The byte that "%XX" at `at` stands for; -1 when it is not whole. */
static inline int percent_byte(struct ipc_text text, size_t at)
{
    int high, low;

    if (text.size - at < 3)
        return -1;
    high = percent_hex_value(text.data[at + 1]);
    low = percent_hex_value(text.data[at + 2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}
