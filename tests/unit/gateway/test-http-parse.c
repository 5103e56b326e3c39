/*
 * Requests and what becomes of them, by table: each row is parsed whole, cut in two at every byte,
 * and byte by byte, with the same result. Sources of the rows: RFC 9112 (framing, smuggling), RFC
 * 9110.
 */
#include "../cunit-main.h"

#include "base/cleanup.h"
#include "gateway/limits.h"
#include "test-http-replay.h"

#define HOST "Host: a\r\n"
#define AUTH "X-Auth-Token: t\r\n"

struct row {
    const char *input, *transcript;
};

#define FAULT_(fault) "fault " #fault "\n"
#define FAULT(fault) FAULT_(fault)
/* enum http_fault as digits */
#define MALFORMED FAULT(0)
#define TOO_LARGE FAULT(2)
#define EXPECTATION FAULT(4)
#define CODING FAULT(6)
#define VERSION FAULT(8)

static const struct row rows[] = {
    {"GET / HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/ host=a\n"},
    {"\r\n\nGET / HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/ host=a\n"},
    {"HEAD /x HTTP/1.1\r\nhOsT:a\r\n\r\n", "1 method=HEAD target=/x host=a\n"},
    {"GET /a HTTP/1.1\r\n" HOST "\r\nGET /b HTTP/1.1\r\n" HOST "\r\n",
     "0 method=GET target=/a host=a\n0 method=GET target=/b host=a\n"},
    /* every header that is seen; white space around values */
    {"GET / HTTP/1.1\r\nHost: \t a \t\r\nAuthorization: Basic Og==\r\nX-Auth-Token: t\r\n"
     "If-Match: \"1\"\r\nIf-None-Match: \"2\"\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n"
     "Content-Type: application/json\r\nContent-Encoding: zstd\r\nOData-Version: 4.0\r\n"
     "Origin: o\r\nForwarded: for=x\r\nX-Forwarded-Proto: https\r\nX-Other: y\r\n\r\n",
     "0 method=GET target=/ host=a authorization=Basic Og== token=t if-match=\"1\" "
     "if-none-match=\"2\" accept=*/* accept-encoding=gzip content-type=application/json "
     "content-encoding=zstd odata-version=4.0 origin=o forwarded=for=x proto=https\n"},
    {"GET / HTTP/1.1\r\nHost:\r\nAccept:\r\n\r\n", "0 method=GET target=/ host= accept=\n"},
    /* lists are joined, also three lines, also empty ones */
    {"GET / HTTP/1.1\r\n" HOST "If-None-Match: \"1\"\r\nX-Y: z\r\nif-none-match: \"2\"\r\n"
     "IF-NONE-MATCH: \"3\"\r\nAccept:\r\nAccept: b\r\n\r\n",
     "0 method=GET target=/ host=a if-none-match=\"1\", \"2\", \"3\" accept=, b\n"},
    /* methods */
    {"get / HTTP/1.1\r\n" HOST "\r\n", "7 method=get target=/ host=a\n"},
    {"BREW /pot HTTP/1.1\r\n" HOST "Content-Length: 1\r\n\r\nx",
     "7 method=BREW target=/pot host=a body=x\n"},
    {"TRACE / HTTP/1.1\r\n" HOST "\r\n", "7 method=TRACE target=/ host=a\n"},
    {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", VERSION},
    {"CONNECT a:443 HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"G@T / HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJ / HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"\x16\x03\x01\x02", MALFORMED},
    {" GET / HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    /* targets */
    {"OPTIONS * HTTP/1.1\r\n" HOST "\r\n", "6 method=OPTIONS target=* host=a\n"},
    {"GET * HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET http://b:81/p?q HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/p?q host=b:81\n"},
    {"GET HTTPS://b HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/ host=b\n"},
    {"GET http://b?q=1 HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/?q=1 host=b\n"},
    {"GET http://u:p@b/ HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET ftp://b/ HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET http:///p HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET b/p HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET /p#/Fans/0 HTTP/1.1\r\n" HOST "\r\n", "0 method=GET target=/p host=a\n"},
    {"GET /\xc3\xa4 HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET /a b HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET /a\tb HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    {"GET  HTTP/1.1\r\n" HOST "\r\n", MALFORMED},
    /* versions */
    {"GET / HTTP/1.0\r\n\r\n", "0 method=GET target=/ close\n"},
    {"GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "0 method=GET target=/\n"},
    {"GET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n", "0 method=GET target=/ host=a close\n"},
    {"GET / HTTP/1.1\r\n" HOST "Connection: x, Close\r\n\r\n",
     "0 method=GET target=/ host=a close\n"},
    {"GET /\r\n", VERSION},
    {"GET / HTTP/0.9\r\n\r\n", VERSION},
    {"GET / HTTP/1.2\r\n" HOST "\r\n", VERSION},
    {"GET / HTTP/2.0\r\n" HOST "\r\n", VERSION},
    {"GET / HTTP/11\r\n" HOST "\r\n", VERSION},
    {"GET / HTPP/1.1\r\n" HOST "\r\n", MALFORMED},
    /* Host */
    {"GET / HTTP/1.1\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST HOST "\r\n", MALFORMED},
    {"GET / HTTP/1.0\r\n" HOST HOST "\r\n", MALFORMED},
    {"GET http://b/ HTTP/1.1\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\nHost: a b\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\nHost: [fe80::1%25eth0]:443\r\n\r\n",
     "0 method=GET target=/ host=[fe80::1%25eth0]:443\n"},
    /* header lines */
    {"GET / HTTP/1.1\r\nHost : a\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n Host: a\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X: 1\r\n 2\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X:\r\n\t2\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X: 1\r\n \r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\n" HOST "\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\nHost: a\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X: a\rb\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST ": x\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X: \x01\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "X-Auth-Token: a\r\nX-Auth-Token: a\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "Authorization: a\r\nAuthorization: b\r\n\r\n", MALFORMED},
    {"GET / HTTP/1.1\r\n" HOST "Content-Type: a\r\nContent-Type: b\r\n\r\n", MALFORMED},
    /* Upgrade is ignored */
    {"GET / HTTP/1.1\r\n" HOST "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n"
     "GET /b HTTP/1.1\r\n" HOST "\r\n",
     "0 method=GET target=/ host=a\n0 method=GET target=/b host=a\n"},
    {"POST / HTTP/1.1\r\n" HOST "Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 2\r\n\r\n"
     "xyGET /b HTTP/1.1\r\n" HOST "\r\n",
     "2 method=POST target=/ host=a body=xy\n0 method=GET target=/b host=a\n"},
    /* bodies by length */
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n" HOST "\r\n",
     "2 method=POST target=/ host=a body=abc\n0 method=GET target=/b host=a\n"},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 0\r\n\r\n", "2 method=POST target=/ host=a\n"},
    {"GET / HTTP/1.1\r\n" HOST "Content-Length: 1\r\n\r\nx",
     "0 method=GET target=/ host=a body=x\n"},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 3, 3\r\n\r\nabc", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: +3\r\n\r\nabc", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: -1\r\n\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 0x3\r\n\r\nabc", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 3 3\r\n\r\nabc", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length:\r\n\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 18446744073709551617\r\n\r\nx", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 16385\r\n\r\n", TOO_LARGE},
    {"POST / HTTP/1.1\r\n" HOST AUTH "Content-Length: 1048577\r\n\r\n", TOO_LARGE},
    /* chunked bodies */
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n"
     "3\r\nabc\r\n1;x=\"q\"\r\nd\r\n0\r\nTrailer: t\r\nHost: b\r\n\r\nGET /b HTTP/1.1\r\n" HOST
     "\r\n",
     "2 method=POST target=/ host=a body=abcd\n0 method=GET target=/b host=a\n"},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
     "2 method=POST target=/ host=a\n"},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n00A\r\n0123456789\r\n0\r\n\r\n",
     "2 method=POST target=/ host=a body=0123456789\n"},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\ng\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n-1\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n4001\r\n", TOO_LARGE},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n11111111111111111\r\n",
     MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n",
     MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
     MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
     MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", MALFORMED},
    {"POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", MALFORMED},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip\r\n\r\n", CODING},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip, chunked\r\n\r\n", CODING},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: xchunked\r\n\r\n", CODING},
    {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: identity\r\n\r\n", CODING},
    /* expectations */
    {"POST / HTTP/1.1\r\n" HOST "Expect: 100-Continue\r\nContent-Length: 1\r\n\r\nx",
     "2 method=POST target=/ host=a body=x\n"},
    {"POST / HTTP/1.1\r\n" HOST "Expect: tea\r\nContent-Length: 1\r\n\r\nx", EXPECTATION},
    {"POST / HTTP/1.1\r\n" HOST "Expect: 100-continue\r\nContent-Length: 99999\r\n\r\n", TOO_LARGE},
};

static bool transcript_is(struct http_replay *replay, const char *expected, const char *how,
                          const char *input)
{
    bool is_equal = ipc_text_equal(
        (struct ipc_text){replay->transcript.data, replay->transcript.size}, expected);

    if (!is_equal)
        fprintf(stderr, "\n%s: %s\n  expected: %s\n  got: %.*s\n", how, input, expected,
                (int)replay->transcript.size, replay->transcript.data);
    http_replay_deinit(replay);
    return is_equal;
}

static void execute_whole_gives_request_or_fault(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_replay replay;

        http_replay_init(&replay);
        http_replay_feed(&replay, rows[i].input, strlen(rows[i].input));
        CU_ASSERT(transcript_is(&replay, rows[i].transcript, "whole", rows[i].input));
    }
}

static void execute_split_at_every_byte_gives_the_same(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        size_t size = strlen(rows[i].input);

        for (size_t at = 1; at < size; at++) {
            struct http_replay replay;

            http_replay_init(&replay);
            http_replay_feed(&replay, rows[i].input, at);
            http_replay_feed(&replay, rows[i].input + at, size - at);
            CU_ASSERT(transcript_is(&replay, rows[i].transcript, "split", rows[i].input));
        }
    }
}

static void execute_byte_by_byte_gives_the_same(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_replay replay;

        http_replay_init(&replay);
        for (const char *at = rows[i].input; *at; at++)
            http_replay_feed(&replay, at, 1);
        CU_ASSERT(transcript_is(&replay, rows[i].transcript, "bytes", rows[i].input));
    }
}

/* before, then `count` times `unit`, then after; fed in pieces of `piece` bytes */
static void check_repeated(const char *before, const char *unit, size_t count, const char *after,
                           size_t piece, const char *expected)
{
    CLEANUP(buffer_deinit) struct buffer input = {0};
    struct http_replay replay;

    CU_ASSERT(buffer_append(&input, before, strlen(before)) == 0);
    for (size_t i = 0; i < count; i++)
        CU_ASSERT(buffer_append(&input, unit, strlen(unit)) == 0);
    CU_ASSERT(buffer_append(&input, after, strlen(after)) == 0);
    http_replay_init(&replay);
    for (size_t at = 0; at < input.size; at += piece)
        http_replay_feed(&replay, input.data + at,
                         input.size - at < piece ? input.size - at : piece);
    CU_ASSERT(transcript_is(&replay, expected, "repeated", unit));
}

static void execute_at_and_past_each_limit_gives_fault(void)
{
    static const size_t pieces[] = {16384, 1000, 7};
    static const char end[] = " HTTP/1.1\r\n" HOST "\r\n";
    static const char chunked[] = "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n";
    static const char too_long[] = FAULT(3), headers_too_large[] = FAULT(5);

    for (size_t i = 0; i < ARRAY_SIZE(pieces); i++) {
        size_t piece = pieces[i];

        check_repeated("GET /", "x", GATEWAY_URI_BYTES_MAX, end, piece, too_long);
        check_repeated("GET / HTTP/1.1\r\n" HOST, "X: y\r\n", 10000, "\r\n", piece,
                       headers_too_large);
        check_repeated("GET / HTTP/1.1\r\n" HOST, "X: y\r\n", 100, "\r\n", piece,
                       headers_too_large);
        check_repeated("GET / HTTP/1.1\r\n" HOST, "X: y\r\n", 99, "\r\n", piece,
                       "0 method=GET target=/ host=a\n");
        check_repeated("GET / HTTP/1.1\r\n" HOST "X: ", "y", GATEWAY_HEADER_BYTES_MAX, "\r\n\r\n",
                       piece, headers_too_large);
        check_repeated("GET / HTTP/1.1\r\n" HOST "X: ", " ", 64 * 1024, "\r\n\r\n", piece,
                       headers_too_large);
        check_repeated("GET / HTTP/1.1\r\n" HOST, "y", GATEWAY_HEADER_BYTES_MAX, ": x\r\n\r\n",
                       piece, headers_too_large);
        check_repeated(chunked, "1\r\nx\r\n", GATEWAY_BODY_UNAUTHENTICATED_BYTES_MAX + 1,
                       "0\r\n\r\n", piece, TOO_LARGE);
        check_repeated(chunked, "1;aaaaaaaaaaaaaaaa\r\nx\r\n", 2000, "0\r\n\r\n", piece,
                       headers_too_large);
        check_repeated("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n",
                       "X: y\r\n", 1000, "\r\n", piece, headers_too_large);
    }
}

static void execute_many_small_chunks_keeps_little(void)
{
    static const char head[] = "POST / HTTP/1.1\r\n" HOST AUTH "Transfer-Encoding: chunked\r\n\r\n";
    struct http_replay replay;

    http_replay_init(&replay);
    http_replay_feed(&replay, head, strlen(head));
    for (unsigned int i = 0; i < 1000; i++) {
        http_replay_feed(&replay, "1\r\n", 3);
        http_replay_feed(&replay, "x\r\n", 3);
    }
    CU_ASSERT_EQUAL(replay.parse.request.body.size, 1000);
    CU_ASSERT(replay.kept.size <= strlen(head) + 1000 + 8);
    http_replay_deinit(&replay);
}

static void execute_nul_in_head_gives_malformed(void)
{
    static const char *const heads[] = {
        "GET /\0x HTTP/1.1\r\n" HOST "\r\n", "GET / HTTP/1.1\r\n" HOST "X: \0y\r\n\r\n",
        "GET / HTTP/1.1\r\n" HOST "X\0: y\r\n\r\n", "G\0T / HTTP/1.1\r\n" HOST "\r\n"};
    static const size_t sizes[] = {28, 32, 32, 27};

    for (size_t i = 0; i < ARRAY_SIZE(heads); i++) {
        struct http_replay replay;

        http_replay_init(&replay);
        http_replay_feed(&replay, heads[i], sizes[i]);
        CU_ASSERT(transcript_is(&replay, MALFORMED, "nul", heads[i]));
    }
}

static void parse_size_of_idle_connection_is_small(void)
{
    CU_ASSERT(sizeof(struct http_parse) < 600);
}

static const struct unit_case cases[] = {
    UNIT_CASE(execute_whole_gives_request_or_fault),
    UNIT_CASE(execute_split_at_every_byte_gives_the_same),
    UNIT_CASE(execute_byte_by_byte_gives_the_same),
    UNIT_CASE(execute_at_and_past_each_limit_gives_fault),
    UNIT_CASE(execute_many_small_chunks_keeps_little),
    UNIT_CASE(execute_nul_in_head_gives_malformed),
    UNIT_CASE(parse_size_of_idle_connection_is_small),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/http-parse", cases)
