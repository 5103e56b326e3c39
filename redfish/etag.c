/*
 * Strong entity tags by XXH3 (docs/decisions/etag-hash.md says why), and the comparison of RFC 9110
 * §8.8.3.2. The hash has no key: a tag tells versions of a resource apart, it does not prove who
 * made them. Never use it for secrets.
 */
#include "redfish/etag.h"

#include <assert.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

const char *etag_of(struct ipc_text body, char etag[static ETAG_BYTES])
{
    static const char digits[] = "0123456789abcdef";
    XXH64_hash_t hash = XXH3_64bits(body.data, body.size);

    etag[0] = '"';
    for (int i = 16; i >= 1; i--) {
        etag[i] = digits[hash & 0xf];
        hash >>= 4;
    }
    etag[17] = '"';
    etag[18] = '\0';
    return etag;
}

int etag_splice(struct buffer *body, char ret_etag[static ETAG_BYTES])
{
    char etag[ETAG_BYTES];
    size_t size = body->size;
    int r;

    assert(size >= 2 && body->data[0] == '{' && body->data[size - 1] == '}');
    etag_of((struct ipc_text){body->data, size}, etag);
    body->size--;
    r = buffer_printf(body, "%s\"@odata.etag\":\"\\\"%.16s\\\"\"}", size > 2 ? "," : "", etag + 1);
    if (r < 0) {
        body->size = size;
        return r;
    }
    memcpy(ret_etag, etag, ETAG_BYTES);
    return 0;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/** Cuts a tag, W/ included, from the front of `rest`. False when `rest` does not start with one. */
static bool take_tag(struct ipc_text *rest, bool *ret_weak, struct ipc_text *ret_opaque)
{
    size_t start = rest->size >= 2 && memcmp(rest->data, "W/", 2) == 0 ? 2 : 0;
    size_t end = start + 1;

    if (start >= rest->size || rest->data[start] != '"')
        return false;
    while (end < rest->size && (unsigned char)rest->data[end] > ' ' && rest->data[end] != '"' &&
           rest->data[end] != 0x7f)
        end++;
    if (end >= rest->size || rest->data[end] != '"')
        return false;
    *ret_weak = start != 0;
    *ret_opaque = (struct ipc_text){rest->data + start, end + 1 - start};
    *rest = (struct ipc_text){rest->data + end + 1, rest->size - end - 1};
    return true;
}

static void skip_blanks(struct ipc_text *rest)
{
    while (rest->size && is_blank(rest->data[0])) {
        rest->data++;
        rest->size--;
    }
}

/** Cuts the part up to and including the next comma. True when it held nothing but blanks. */
static bool skip_part(struct ipc_text *rest)
{
    bool blank = true;

    while (rest->size && rest->data[0] != ',') {
        blank = blank && is_blank(rest->data[0]);
        rest->data++;
        rest->size--;
    }
    if (rest->size) {
        rest->data++;
        rest->size--;
    }
    return blank;
}

static bool is_any(struct ipc_text list)
{
    skip_blanks(&list);
    if (!list.size || list.data[0] != '*')
        return false;
    list.data++;
    list.size--;
    skip_blanks(&list);
    return list.size == 0;
}

static bool list_matches(struct ipc_text list, struct ipc_text etag, bool strong)
{
    struct ipc_text wanted, opaque;
    bool wanted_weak, weak;

    if (is_any(list))
        return true;
    if (!take_tag(&etag, &wanted_weak, &wanted) || etag.size || (strong && wanted_weak))
        return false;
    while (list.size) {
        bool found;

        skip_blanks(&list);
        found = take_tag(&list, &weak, &opaque) && !(strong && weak) &&
                opaque.size == wanted.size && memcmp(opaque.data, wanted.data, wanted.size) == 0;
        if (skip_part(&list) && found)
            return true;
    }
    return false;
}

bool etag_list_matches_weak(struct ipc_text list, struct ipc_text etag)
{
    return list_matches(list, etag, false);
}

bool etag_list_matches_strong(struct ipc_text list, struct ipc_text etag)
{
    return list_matches(list, etag, true);
}
