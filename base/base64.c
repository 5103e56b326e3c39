/* See base64.h. */
#include "base/base64.h"

#include <stdlib.h>
#include <string.h>

static const char plain_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char uri_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

char *base64_encode(const void *bytes, size_t size, bool for_uri)
{
    const char *digits = for_uri ? uri_digits : plain_digits;
    const uint8_t *from = bytes;
    char *text = malloc((size + 2) / 3 * 4 + 1), *at = text;

    if (!text)
        return NULL;
    for (size_t i = 0; i < size; i += 3) {
        size_t left = size - i;
        uint32_t group = (uint32_t)from[i] << 16;

        if (left > 1)
            group |= (uint32_t)from[i + 1] << 8;
        if (left > 2)
            group |= from[i + 2];
        *at++ = digits[group >> 18];
        *at++ = digits[group >> 12 & 63];
        if (left > 1)
            *at++ = digits[group >> 6 & 63];
        else if (!for_uri)
            *at++ = '=';
        if (left > 2)
            *at++ = digits[group & 63];
        else if (!for_uri)
            *at++ = '=';
    }
    *at = '\0';
    return text;
}

/* 0 … 63, negative for what is no digit. */
static int value_of(char digit)
{
    const char *at = digit ? strchr(plain_digits, digit) : NULL;

    if (digit == '-')
        return 62;
    if (digit == '_')
        return 63;
    return at ? (int)(at - plain_digits) : -1;
}

char *base64_decode(const char *text, size_t *ret_size)
{
    size_t length = strcspn(text, "="), size = 0;
    char *bytes = malloc(length / 4 * 3 + 4);
    uint32_t group = 0;

    if (!bytes || length % 4 == 1 || strspn(text + length, "=") != strlen(text + length) ||
        strlen(text + length) > 2) {
        free(bytes);
        return NULL;
    }
    for (size_t i = 0; i < length; i++) {
        int value = value_of(text[i]);

        if (value < 0) {
            free(bytes);
            return NULL;
        }
        group = group << 6 | (uint32_t)value;
        if (i % 4 != 0)
            bytes[size++] = (char)(group >> (6 - i % 4 * 2) & 0xff);
    }
    bytes[size] = '\0';
    *ret_size = size;
    return bytes;
}
