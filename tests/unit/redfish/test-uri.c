/*
 * Unit tests of redfish/uri.
 */
#include "redfish/uri.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

/** Parses from exact-size heap blocks, so that the sanitizer sees every step beyond them. */
static int parse(const char *text, size_t size, char **ret_input, char **ret_buffer,
                 struct uri *ret_uri)
{
    *ret_input = malloc(size ? size : 1);
    *ret_buffer = malloc(size ? size : 1);
    CU_ASSERT_FATAL(*ret_input && *ret_buffer);
    memcpy(*ret_input, text, size);
    return uri_parse((struct ipc_text){*ret_input, size}, *ret_buffer, ret_uri);
}

static void uri_parse_valid_target_is_decoded_and_split(void)
{
    static const struct {
        const char *target, *path, *query;
    } cases[] = {
        {"/", "/", ""},
        {"/?", "/", ""},
        {"/?a", "/", "a"},
        {"/redfish", "/redfish", ""},
        {"/redfish/v1/", "/redfish/v1", ""},
        {"/redfish/v1/Chassis/?$top=1&$skip=2", "/redfish/v1/Chassis", "$top=1&$skip=2"},
        {"/a?b?c", "/a", "b?c"},
        {"/a?b=%zz/../x", "/a", "b=%zz/../x"},
        {"/a%20b", "/a b", ""},
        {"/%41%5a%7e", "/AZ~", ""},
        {"/a%3Fb?c", "/a?b", "c"},
        {"/a%23b", "/a#b", ""},
        {"/100%25", "/100%", ""},
        {"/%252F", "/%2F", ""}, /* decoded once only */
        {"/a\\..\\b", "/a\\..\\b", ""},
        {"/a%5Cb", "/a\\b", ""},
        {"/...", "/...", ""},
        {"/..a/.b/c..", "/..a/.b/c..", ""},
        {"/a;b=c:d@e", "/a;b=c:d@e", ""},
        {"/caf%C3%A9", "/caf\xc3\xa9", ""},
        {"/caf\xc3\xa9", "/caf\xc3\xa9", ""},
        {"/%F0%9F%90%9F/", "/\xf0\x9f\x90\x9f", ""},
        {"/%EF%BF%BD", "/\xef\xbf\xbd", ""},
        {"/%C2%A0", "/\xc2\xa0", ""},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        char *input CLEANUP(free_cleanup) = NULL;
        char *buffer CLEANUP(free_cleanup) = NULL;
        struct uri uri;

        CU_ASSERT_FATAL(parse(cases[i].target, strlen(cases[i].target), &input, &buffer, &uri) ==
                        0);
        CU_ASSERT(ipc_text_equal(uri.path, cases[i].path));
        CU_ASSERT(ipc_text_equal(uri.query, cases[i].query));
    }
}

static void uri_parse_ambiguous_or_broken_target_is_refused(void)
{
    static const char *const targets[] = {
        "",
        "?",
        "a",
        "a/b",
        "*",
        "http://host/a",
        "//",
        "//host/a",
        "/a//b",
        "/a//",
        "/a/%2F",
        "/a%2fb",
        "/%2F",
        "/.",
        "/..",
        "/./",
        "/../",
        "/a/.",
        "/a/..",
        "/a/./b",
        "/a/../b",
        "/%2e",
        "/%2e%2E/",
        "/a/.%2e/b",
        "/a%00b",
        "/a%0a",
        "/a%1F",
        "/a%7F",
        "/a%C2%85",
        "/a b",
        "/a\tb",
        "/a\nb",
        "/a\x7f",
        "/a\x01",
        "/a#b",
        "/a#",
        "/a?b#c",
        "/a?b c",
        "/a?\x01",
        "/%",
        "/%4",
        "/%4g",
        "/%g4",
        "/a%",
        "/a%2",
        "/%-1",
        "/% 1",
        "/%+1",
        "/%C3",
        "/%C3/%A9",
        "/\xc3",
        "/%A9",
        "/%C0%AF",
        "/%E0%80%AF",
        "/%ED%A0%80",
        "/%F4%90%80%80",
        "/%F5%80%80%80",
        "/%FF",
        "/%F0%9F%90",
        "/\xc0\xaf",
    };
    struct uri untouched = {ipc_text("p"), ipc_text("q")};

    for (size_t i = 0; i < ARRAY_SIZE(targets); i++) {
        char *input CLEANUP(free_cleanup) = NULL;
        char *buffer CLEANUP(free_cleanup) = NULL;
        struct uri uri = untouched;

        CU_ASSERT(parse(targets[i], strlen(targets[i]), &input, &buffer, &uri) == URI_E_INVALID);
        CU_ASSERT(ipc_text_equal(uri.path, "p") && ipc_text_equal(uri.query, "q"));
    }
}

static void uri_parse_raw_nul_is_refused(void)
{
    char *input CLEANUP(free_cleanup) = NULL;
    char *buffer CLEANUP(free_cleanup) = NULL;
    struct uri uri;

    CU_ASSERT(parse("/a\0b", 4, &input, &buffer, &uri) == URI_E_INVALID);
}

static void uri_parse_nothing_to_decode_points_into_input(void)
{
    struct ipc_text target = ipc_text("/redfish/v1/");
    struct uri uri;

    CU_ASSERT_FATAL(uri_parse(target, NULL, &uri) == 0);
    CU_ASSERT(uri.path.data == target.data);
    CU_ASSERT(uri.query.size == 0);
}

static void uri_append_segment_any_text_is_encoded(void)
{
    static const struct {
        const char *segment, *expected;
    } cases[] = {
        {"", ""},
        {"1U", "1U"},
        {"azAZ09-._~!$&'()*+,;=", "azAZ09-._~!$&'()*+,;="},
        {"a b/c?d#e%f", "a%20b%2Fc%3Fd%23e%25f"},
        {"\\\"<>^`{|}[]:@\x01\x7f", "%5C%22%3C%3E%5E%60%7B%7C%7D%5B%5D%3A%40%01%7F"},
        {"caf\xc3\xa9", "caf%C3%A9"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct buffer out = BUFFER_INIT(0);

        CU_ASSERT(uri_append_segment(&out, ipc_text(cases[i].segment)) == 0);
        CU_ASSERT(ipc_text_equal((struct ipc_text){out.data, out.size}, cases[i].expected));
        buffer_deinit(&out);
    }
}

static void uri_append_segment_nul_byte_is_encoded(void)
{
    struct buffer out = BUFFER_INIT(0);

    CU_ASSERT(uri_append_segment(&out, (struct ipc_text){"\0", 1}) == 0);
    CU_ASSERT(ipc_text_equal((struct ipc_text){out.data, out.size}, "%00"));
    buffer_deinit(&out);
}

static void uri_append_segment_past_limit_is_error(void)
{
    struct buffer out = BUFFER_INIT(4);

    CU_ASSERT(uri_append_segment(&out, ipc_text("a  ")) == -EMSGSIZE);
    buffer_deinit(&out);
}

static void uri_append_segment_then_parse_gives_it_back(void)
{
    static const char *const segments[] = {"a b", "100%", "#?;", "\\", "caf\xc3\xa9", "[x]@y:z"};

    for (size_t i = 0; i < ARRAY_SIZE(segments); i++) {
        struct buffer out = BUFFER_INIT(0);
        char decoded[64];
        struct uri uri;

        CU_ASSERT_FATAL(buffer_append(&out, "/", 1) == 0);
        CU_ASSERT_FATAL(uri_append_segment(&out, ipc_text(segments[i])) == 0);
        CU_ASSERT_FATAL(uri_parse((struct ipc_text){out.data, out.size}, decoded, &uri) == 0);
        uri.path.data++;
        uri.path.size--;
        CU_ASSERT(ipc_text_equal(uri.path, segments[i]));
        buffer_deinit(&out);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(uri_parse_valid_target_is_decoded_and_split),
    UNIT_CASE(uri_parse_ambiguous_or_broken_target_is_refused),
    UNIT_CASE(uri_parse_raw_nul_is_refused),
    UNIT_CASE(uri_parse_nothing_to_decode_points_into_input),
    UNIT_CASE(uri_append_segment_any_text_is_encoded),
    UNIT_CASE(uri_append_segment_nul_byte_is_encoded),
    UNIT_CASE(uri_append_segment_past_limit_is_error),
    UNIT_CASE(uri_append_segment_then_parse_gives_it_back),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/uri", cases)
