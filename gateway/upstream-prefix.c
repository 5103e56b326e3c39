/*
 * Prefixes with variable segments, see upstream-prefix.h. Each request is compared with all of
 * them, so what can be known beforehand is: most are told apart by one memcmp() of their literal
 * beginning, and those of a lower rank than one that matched are not compared at all (upstream.c).
 */
#include "gateway/upstream-prefix.h"

#include <errno.h>
#include <stdlib.h>

#include "redfish/router.h"
#include "redfish/uri.h"

#define PREFIX_BYTES_MAX ROUTER_TEMPLATE_BYTES_MAX
#define RANK_BITS 32

_Static_assert(ROUTER_SEGMENTS_MAX <= RANK_BITS, "each segment has a bit in the rank");

static size_t segment_size(const char *at, const char *end)
{
    const char *slash = memchr(at, '/', (size_t)(end - at));

    return (size_t)((slash ? slash : end) - at);
}

/* Requests come with normalised paths: a prefix that is none would never match. */
static bool is_path(const char *text)
{
    static const char base[] = "/redfish/v1/", all[] = UPSTREAM_PREFIX_ALL;
    char path[PREFIX_BYTES_MAX];
    struct uri uri;

    if (!text || text[0] != '/' || !text[1])
        return false;
    if (strcmp(text, all) == 0)
        return true;
    if (strncmp(text, all, strlen(all)) == 0 && strncmp(text, base, strlen(base)) != 0)
        return false;
    return strlen(text) <= sizeof(path) && uri_parse(ipc_text(text), path, &uri) == 0 &&
           ipc_text_equal(uri.path, text);
}

static bool has_brace(const char *segment, size_t size)
{
    return memchr(segment, '{', size) || memchr(segment, '}', size);
}

/* "{Name}": braces around the whole segment, and none between them. */
static bool is_variable(const char *segment, size_t size)
{
    return size > 2 && segment[0] == '{' && segment[size - 1] == '}' &&
           !has_brace(segment + 1, size - 2);
}

/* Walks the segments of prefix->text, which is a path. Returns 0 or -EINVAL. */
static int measure(struct upstream_prefix *prefix)
{
    const char *end = prefix->text + prefix->size;
    unsigned int count = 0;
    uint64_t literals = 0;

    prefix->literal_size = prefix->size;
    for (const char *at = prefix->text; at < end; count++) {
        size_t size = segment_size(++at, end);

        if (count == ROUTER_SEGMENTS_MAX)
            return -EINVAL;
        if (!has_brace(at, size)) {
            literals |= UINT64_C(1) << (RANK_BITS - 1 - count);
        } else if (!is_variable(at, size)) {
            return -EINVAL;
        } else if (prefix->literal_size == prefix->size) {
            prefix->literal_size = (size_t)(at - prefix->text);
        }
        at += size;
    }
    prefix->rank = (uint64_t)count << RANK_BITS | literals;
    return 0;
}

int upstream_prefix_init(struct upstream_prefix *ret_prefix, const char *text)
{
    struct upstream_prefix prefix = {0};
    int r;

    if (!is_path(text))
        return -EINVAL;
    prefix.text = strdup(text);
    prefix.size = strlen(text);
    r = prefix.text ? measure(&prefix) : -ENOMEM;
    if (r < 0)
        upstream_prefix_deinit(&prefix);
    else
        *ret_prefix = prefix;
    return r;
}

void upstream_prefix_deinit(struct upstream_prefix *prefix)
{
    if (!prefix)
        return;
    free(prefix->text);
    *prefix = (struct upstream_prefix){0};
}

/* From the first variable segment on. Both stand at the beginning of a segment. */
static bool rest_matches(const char *at, const char *end, const char *path_at, const char *path_end)
{
    for (;;) {
        size_t size = segment_size(at, end), path_size = segment_size(path_at, path_end);

        if (path_size == 0)
            return false;
        if (at[0] != '{' && (size != path_size || memcmp(at, path_at, size) != 0))
            return false;
        at += size;
        path_at += path_size;
        if (at == end)
            return true;
        if (path_at == path_end)
            return false;
        at++;
        path_at++;
    }
}

bool upstream_prefix_matches(const struct upstream_prefix *prefix, struct ipc_text path)
{
    size_t size = prefix->literal_size;

    if (path.size < size || memcmp(path.data, prefix->text, size) != 0)
        return false;
    if (size == prefix->size)
        return path.size == size || path.data[size] == '/';
    return rest_matches(prefix->text + size, prefix->text + prefix->size, path.data + size,
                        path.data + path.size);
}

bool upstream_prefixes_equal(const struct upstream_prefix *a, const struct upstream_prefix *b)
{
    /* As many segments, variable at the same places; where one is, any name matches. */
    return a->rank == b->rank && upstream_prefix_matches(a, (struct ipc_text){b->text, b->size});
}
