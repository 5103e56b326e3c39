/* Unit tests of gateway/encoding.c: what clients accept, compressing, heads and tags. */
#include "gateway/encoding.h"

#include <errno.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static void encoding_choose_follows_the_weights(void)
{
    static const struct {
        const char *accept; /* NULL: absent */
        enum encoding encoding;
        bool refuses_identity;
    } rows[] = {
        {NULL, ENCODING_IDENTITY, false},
        {"", ENCODING_IDENTITY, false},
        {"gzip", ENCODING_GZIP, false},
        {"GZip", ENCODING_GZIP, false},
        {"x-gzip", ENCODING_GZIP, false},
        {"zstd", ENCODING_ZSTD, false},
        {"gzip, deflate, br, zstd", ENCODING_ZSTD, false},
        {"gzip, deflate", ENCODING_GZIP, false},
        {"deflate, br", ENCODING_IDENTITY, false},
        {"*", ENCODING_GZIP, false},
        {"gzip;q=0.5, zstd;q=0.4", ENCODING_GZIP, false},
        {"gzip;q=0.5 , zstd ; q=0.501", ENCODING_ZSTD, false},
        {"gzip;q=0", ENCODING_IDENTITY, false},
        {"gzip;q=0.000, *", ENCODING_IDENTITY, false},
        {"zstd;q=0, *;q=0.5", ENCODING_GZIP, false},
        {"identity", ENCODING_IDENTITY, false},
        {"identity, gzip", ENCODING_GZIP, false},
        {"identity, gzip;q=0.9", ENCODING_IDENTITY, false},
        {"gzip;q=0.001", ENCODING_GZIP, false},
        {"identity;q=0", ENCODING_NOTHING, true},
        {"*;q=0", ENCODING_NOTHING, true},
        {"gzip, *;q=0", ENCODING_GZIP, true},
        {"gzip, identity;q=0", ENCODING_GZIP, true},
        {"br, identity;q=0.0", ENCODING_NOTHING, true},
        {"*;q=0, identity;q=1", ENCODING_IDENTITY, false},
        {"gzip;q=0, zstd;q=0, identity;q=0", ENCODING_NOTHING, true},
        /* malformed elements do not count */
        {"gzip;q=2", ENCODING_IDENTITY, false},
        {"gzip;q=1.001", ENCODING_IDENTITY, false},
        {"gzip;q=0.1234", ENCODING_IDENTITY, false},
        {"gzip;q=-1, zstd", ENCODING_ZSTD, false},
        {"gzip;q=, zstd;q=.5", ENCODING_IDENTITY, false},
        {"gzip;level=9", ENCODING_IDENTITY, false},
        {"identity;q=00", ENCODING_IDENTITY, false},
        {",,;,=,gzip,", ENCODING_GZIP, false},
        {"gzipped, zst", ENCODING_IDENTITY, false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct ipc_text accept = {0};
        bool good;

        if (rows[i].accept)
            accept = ipc_text(rows[i].accept);
        good = encoding_choose(accept) == rows[i].encoding &&
               encoding_refuses_identity(accept) == rows[i].refuses_identity;
        if (!good)
            fprintf(stderr, "%s gave %d\n", rows[i].accept ? rows[i].accept : "(none)",
                    encoding_choose(accept));
        CU_ASSERT_TRUE(good);
    }
}

static size_t inflate_all(const struct buffer *from, size_t start, char *to, size_t size)
{
    z_stream stream = {.next_in = (Bytef *)from->data + start,
                       .avail_in = (uInt)(from->size - start),
                       .next_out = (Bytef *)to,
                       .avail_out = (uInt)size};

    CU_ASSERT_EQUAL_FATAL(inflateInit2(&stream, 15 + 16), Z_OK);
    CU_ASSERT_EQUAL(inflate(&stream, Z_FINISH), Z_STREAM_END);
    CU_ASSERT_EQUAL(inflateEnd(&stream), Z_OK);
    return stream.total_out;
}

static void encoding_compress_gives_back_what_was_put_in(void)
{
    static char body[100000], back[sizeof(body)];
    static const size_t sizes[] = {0, 1, 1000, sizeof(body)};

    for (size_t i = 0; i < sizeof(body); i++)
        body[i] = (char)("{\"Id\":1}"[i % 8] + (i / 1000) % 3);
    for (size_t i = 0; i < ARRAY_SIZE(sizes); i++) {
        CLEANUP(buffer_deinit) struct buffer gzip = BUFFER_INIT(0), zstd = BUFFER_INIT(0);
        struct ipc_text text = {body, sizes[i]};

        CU_ASSERT_EQUAL(buffer_append(&gzip, "before", 6), 0);
        CU_ASSERT_EQUAL(encoding_compress(ENCODING_GZIP, text, &gzip), 0);
        CU_ASSERT_EQUAL(encoding_compress(ENCODING_ZSTD, text, &zstd), 0);
        CU_ASSERT_EQUAL(memcmp(gzip.data, "before\x1f\x8b", 8), 0);
        CU_ASSERT_EQUAL(inflate_all(&gzip, 6, back, sizeof(back)), sizes[i]);
        CU_ASSERT_EQUAL(memcmp(back, body, sizes[i]), 0);
        CU_ASSERT_EQUAL(ZSTD_decompress(back, sizeof(back), zstd.data, zstd.size), sizes[i]);
        CU_ASSERT_EQUAL(memcmp(back, body, sizes[i]), 0);
        if (sizes[i] > 10000)
            CU_ASSERT_TRUE(gzip.size < sizes[i] / 10 && zstd.size < sizes[i] / 10);
    }
}

static void encoding_compress_within_a_limit_fails_cleanly(void)
{
    CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(10);

    CU_ASSERT_EQUAL(encoding_compress(ENCODING_GZIP, ipc_text("hello"), &out), -EMSGSIZE);
    CU_ASSERT_EQUAL(encoding_compress(ENCODING_ZSTD, ipc_text("hello"), &out), -EMSGSIZE);
    CU_ASSERT_EQUAL(out.size, 0);
}

static void encoding_append_head_changes_three_lines(void)
{
    static const char plain[] = "HTTP/1.1 200 OK\r\nCache-Control: no-cache\r\n"
                                "Content-Type: application/json; charset=utf-8\r\n"
                                "Content-Length: 4711\r\nETag: \"0123\"\r\nAllow: GET, HEAD\r\n";
    static const char zstd[] = "HTTP/1.1 200 OK\r\nCache-Control: no-cache\r\n"
                               "Content-Type: application/json; charset=utf-8\r\n"
                               "ETag: \"0123-zstd\"\r\nAllow: GET, HEAD\r\n"
                               "Content-Encoding: zstd\r\nContent-Length: 42\r\n";
    CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(encoding_append_head(&out, ipc_text(plain), ENCODING_ZSTD, 42), 0);
    CU_ASSERT(ipc_text_equal((struct ipc_text){out.data, out.size}, zstd));
}

static void encoding_tag_stands_within_the_quotes(void)
{
    char text[ENCODING_TAG_BYTES(128)], longest[131];

    CU_ASSERT(ipc_text_equal(encoding_tag(ipc_text("\"a\""), ENCODING_GZIP, text), "\"a-gzip\""));
    CU_ASSERT(
        ipc_text_equal(encoding_tag(ipc_text("W/\"a\""), ENCODING_ZSTD, text), "W/\"a-zstd\""));
    CU_ASSERT(ipc_text_equal(encoding_tag(ipc_text("\"a\""), ENCODING_IDENTITY, text), "\"a\""));
    CU_ASSERT_EQUAL(encoding_tag(ipc_text(""), ENCODING_GZIP, text).size, 0);
    CU_ASSERT_EQUAL(encoding_tag(ipc_text("a"), ENCODING_GZIP, text).size, 0);
    memset(longest, '"', sizeof(longest));
    CU_ASSERT_EQUAL(encoding_tag((struct ipc_text){longest, 128}, ENCODING_GZIP, text).size, 133);
    CU_ASSERT_EQUAL(encoding_tag((struct ipc_text){longest, 129}, ENCODING_GZIP, text).size, 0);
}

static void encoding_plain_tags_takes_codings_off(void)
{
    static const struct {
        const char *list, *plain;
    } rows[] = {
        {"", ""},
        {"*", "*"},
        {"\"a\"", "\"a\""},
        {"\"a-gzip\"", "\"a\""},
        {"\"a-zstd\", \"b\", W/\"c-gzip\"", "\"a\", \"b\", W/\"c\""},
        {"\"a-br\"", "\"a-br\""},
        {"\"gzip\"", "\"gzip\""},
        {"\"-gzip\"", "\"\""},
        {"\"a-gzip-zstd\"", "\"a-gzip\""},
        {"a-gzip", "a-gzip"},
        {"-gzip\"", "-gzip\""},
    };
    char text[64];

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        bool good = ipc_text_equal(encoding_plain_tags(ipc_text(rows[i].list), text),
                                   rows[i].plain);

        if (!good)
            fprintf(stderr, "%s\n", rows[i].list);
        CU_ASSERT_TRUE(good);
    }
    CU_ASSERT_PTR_NULL(encoding_plain_tags((struct ipc_text){0}, text).data);
}

static const struct unit_case cases[] = {
    UNIT_CASE(encoding_choose_follows_the_weights),
    UNIT_CASE(encoding_compress_gives_back_what_was_put_in),
    UNIT_CASE(encoding_compress_within_a_limit_fails_cleanly),
    UNIT_CASE(encoding_append_head_changes_three_lines),
    UNIT_CASE(encoding_tag_stands_within_the_quotes),
    UNIT_CASE(encoding_plain_tags_takes_codings_off),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/encoding", cases)
