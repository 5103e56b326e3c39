/*
 * Unit tests of redfish/etag.
 */
#include "redfish/etag.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static void etag_of_any_body_is_quoted_hexadecimal(void)
{
    char etag[ETAG_BYTES];

    CU_ASSERT(etag_of(ipc_text("{}"), etag) == etag);
    CU_ASSERT(strlen(etag) == ETAG_BYTES - 1);
    CU_ASSERT(etag[0] == '"' && etag[17] == '"');
    CU_ASSERT(strspn(etag + 1, "0123456789abcdef") == 16);
}

/** The tag is promised to be the same on every machine and in every process: these values never
 * change. */
static void etag_of_known_bodies_is_stable(void)
{
    char long_body[1024], etag[ETAG_BYTES];

    memset(long_body, 'x', sizeof long_body);
    CU_ASSERT_STRING_EQUAL(etag_of((struct ipc_text){NULL, 0}, etag), "\"2d06800538d394c2\"");
    CU_ASSERT_STRING_EQUAL(etag_of(ipc_text("{}"), etag), "\"1349cde127705c16\"");
    CU_ASSERT_STRING_EQUAL(etag_of((struct ipc_text){long_body, sizeof long_body}, etag),
                           "\"fc56a7ce85b3164a\"");
}

static int compare_tags(const void *left, const void *right)
{
    return memcmp(left, right, ETAG_BYTES);
}

/** Each bit of a body of 512 bytes flipped alone: all tags differ. */
static void etag_of_bodies_that_differ_in_a_bit_differs(void)
{
    enum { BODY_BYTES = 512, COUNT = BODY_BYTES * 8 + 1 };
    static char tags[COUNT][ETAG_BYTES];
    char body[BODY_BYTES];
    size_t equal = 0;

    memset(body, ' ', sizeof body);
    etag_of((struct ipc_text){body, sizeof body}, tags[COUNT - 1]);
    for (size_t i = 0; i < COUNT - 1; i++) {
        body[i / 8] = (char)(body[i / 8] ^ 1 << i % 8);
        etag_of((struct ipc_text){body, sizeof body}, tags[i]);
        body[i / 8] = (char)(body[i / 8] ^ 1 << i % 8);
    }
    qsort(tags, COUNT, ETAG_BYTES, compare_tags);
    for (size_t i = 1; i < COUNT; i++)
        equal += memcmp(tags[i - 1], tags[i], ETAG_BYTES) == 0;
    CU_ASSERT(equal == 0);
}

static void etag_splice_adds_the_tag_as_last_member(void)
{
    static const struct {
        const char *body, *spliced, *etag;
    } table[] = {
        {"{}", "{\"@odata.etag\":\"\\\"1349cde127705c16\\\"\"}", "\"1349cde127705c16\""},
        {"{\"Id\":\"slow\"}", "{\"Id\":\"slow\",\"@odata.etag\":\"\\\"2adfc3afc772c23f\\\"\"}",
         "\"2adfc3afc772c23f\""},
    };

    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct buffer body = BUFFER_INIT(0);
        char etag[ETAG_BYTES];

        CU_ASSERT_EQUAL(buffer_append(&body, table[i].body, strlen(table[i].body)), 0);
        CU_ASSERT_EQUAL(etag_splice(&body, etag), 0);
        CU_ASSERT_EQUAL(body.size, strlen(table[i].spliced));
        CU_ASSERT_EQUAL(memcmp(body.data, table[i].spliced, body.size), 0);
        CU_ASSERT_STRING_EQUAL(etag, table[i].etag);
        buffer_deinit(&body);
    }
}

static void etag_splice_past_the_limit_leaves_the_body(void)
{
    struct buffer body = BUFFER_INIT(16);
    char etag[ETAG_BYTES] = "x";

    CU_ASSERT_EQUAL(buffer_append(&body, "{\"a\":1}", 7), 0);
    CU_ASSERT_EQUAL(etag_splice(&body, etag), -EMSGSIZE);
    CU_ASSERT_EQUAL(body.size, 7);
    CU_ASSERT_EQUAL(memcmp(body.data, "{\"a\":1}", 7), 0);
    CU_ASSERT_STRING_EQUAL(etag, "x");
    buffer_deinit(&body);
}

static void etag_list_matches_table_of_rfc_9110(void)
{
    static const struct {
        const char *list, *etag;
        bool weak, strong;
    } cases[] = {
        /* RFC 9110 §8.8.3.2, its four rows */
        {"W/\"1\"", "W/\"1\"", true, false},
        {"W/\"1\"", "W/\"2\"", false, false},
        {"W/\"1\"", "\"1\"", true, false},
        {"\"1\"", "\"1\"", true, true},
        /* lists */
        {"*", "\"1\"", true, true},
        {" * ", "\"1\"", true, true},
        {"*", "", true, true},
        {"\"a\", \"1\"", "\"1\"", true, true},
        {"\"a\",\"1\",\"b\"", "\"1\"", true, true},
        {"\t\"a\" ,\t\"1\" ", "\"1\"", true, true},
        {",, \"1\" ,", "\"1\"", true, true},
        {"\"a,\\\"1\"", "\"1\"", false, false},
        {"\"a,b\"", "\"a,b\"", true, true},
        {"\"x,y\", \"1\"", "\"1\"", true, true},
        {"\"\"", "\"\"", true, true},
        {"W/\"x\", \"1\"", "\"1\"", true, true},
        {"\"1\", W/\"1\"", "W/\"1\"", true, false},
        /* malformed parts match nothing, the others count */
        {"", "\"1\"", false, false},
        {"1", "\"1\"", false, false},
        {"\"1", "\"1\"", false, false},
        {"1\"", "\"1\"", false, false},
        {"w/\"1\"", "\"1\"", false, false},
        {"W/1", "\"1\"", false, false},
        {"W/", "\"1\"", false, false},
        {"W", "\"1\"", false, false},
        {"W /\"1\"", "\"1\"", false, false},
        {"\"1\"x", "\"1\"", false, false},
        {"\"1\"\"2\"", "\"1\"", false, false},
        {"x, \"1\"", "\"1\"", true, true},
        {"\"1\"x, \"1\"", "\"1\"", true, true},
        {"*, \"2\"", "\"1\"", false, false},
        {"**", "\"1\"", false, false},
        {"\"*\"", "\"1\"", false, false},
        {"\"1 \"", "\"1 \"", false, false},
        {"\"1\"", "", false, false},
        {"\"1\"", "1", false, false},
        {"\"1\"", "\"1\"x", false, false},
        {"\"12\"", "\"1\"", false, false},
        {"\"1\"", "\"12\"", false, false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct ipc_text list = ipc_text(cases[i].list), etag = ipc_text(cases[i].etag);

        CU_ASSERT(etag_list_matches_weak(list, etag) == cases[i].weak);
        CU_ASSERT(etag_list_matches_strong(list, etag) == cases[i].strong);
    }
}

static void etag_list_matches_view_stays_within_it(void)
{
    CU_ASSERT(!etag_list_matches_weak((struct ipc_text){"\"1\"", 2}, ipc_text("\"1\"")));
    CU_ASSERT(!etag_list_matches_weak((struct ipc_text){NULL, 0}, ipc_text("\"1\"")));
}

static const struct unit_case cases[] = {
    UNIT_CASE(etag_of_any_body_is_quoted_hexadecimal),
    UNIT_CASE(etag_of_known_bodies_is_stable),
    UNIT_CASE(etag_of_bodies_that_differ_in_a_bit_differs),
    UNIT_CASE(etag_splice_adds_the_tag_as_last_member),
    UNIT_CASE(etag_splice_past_the_limit_leaves_the_body),
    UNIT_CASE(etag_list_matches_table_of_rfc_9110),
    UNIT_CASE(etag_list_matches_view_stays_within_it),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/etag", cases)
