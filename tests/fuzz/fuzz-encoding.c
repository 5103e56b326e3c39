/*
 * Fuzz target of gateway/encoding. The input is an Accept-Encoding and a list of tags. Whoever is
 * given a coding has not refused it by name; a list whose tags get a coding and lose it again is
 * the same as before.
 */
#include <stdlib.h>
#include <string.h>

#include "gateway/encoding.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_choice(struct ipc_text accept)
{
    enum encoding encoding = encoding_choose(accept);

    require(encoding <= ENCODING_NOTHING);
    if (encoding == ENCODING_IDENTITY || encoding_refuses_identity(accept))
        require(encoding != ENCODING_IDENTITY || !encoding_refuses_identity(accept));
    if (encoding == ENCODING_NOTHING)
        require(encoding_refuses_identity(accept));
    if (encoding < ENCODING_COUNT)
        require(memchr(accept.data, '*', accept.size) || accept.size >= 4);
}

static void check_tags(struct ipc_text list)
{
    char *text = malloc(list.size + 1);
    struct ipc_text plain;

    require(text != NULL);
    plain = encoding_plain_tags(list, text);
    require(plain.size <= list.size);
    require(plain.data == list.data || (plain.data == text && plain.size < list.size));
    free(text);
}

static void check_round_trip(struct ipc_text etag)
{
    char text[ENCODING_TAG_BYTES(128)], back[ENCODING_TAG_BYTES(128)];

    for (int i = 0; i < ENCODING_COUNT; i++) {
        struct ipc_text tag = encoding_tag(etag, (enum encoding)i, text), plain;

        /* One that starts with its quote and has no other within. */
        if (tag.size == 0 || etag.data[0] != '"' ||
            memchr(etag.data + 1, '"', etag.size - 1) != etag.data + etag.size - 1)
            continue;
        plain = encoding_plain_tags(tag, back);
        require(plain.size == etag.size && memcmp(plain.data, etag.data, etag.size) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text text = {(const char *)data, size};

    if (size == 0)
        return 0;
    check_choice(text);
    check_tags(text);
    check_round_trip(text);
    return 0;
}
