/* The test vectors of RFC 4648 §10, and what is no Base64. */
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/base64.h"
#include "tests/unit/cunit-main.h"

static const struct {
    const char *bytes, *text, *for_uri;
} rows[] = {
    {"", "", ""},
    {"f", "Zg==", "Zg"},
    {"fo", "Zm8=", "Zm8"},
    {"foo", "Zm9v", "Zm9v"},
    {"foob", "Zm9vYg==", "Zm9vYg"},
    {"fooba", "Zm9vYmE=", "Zm9vYmE"},
    {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
    {"\xfb\xff\xfe", "+//+", "-__-"},
};

static void base64_each_row_both_ways(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        size_t size, length = strlen(rows[i].bytes);
        CLEANUP(free_cleanup) char *text = base64_encode(rows[i].bytes, length, false);
        CLEANUP(free_cleanup) char *for_uri = base64_encode(rows[i].bytes, length, true);
        CLEANUP(free_cleanup) char *back = base64_decode(rows[i].text, &size);

        CU_ASSERT_STRING_EQUAL(text, rows[i].text);
        CU_ASSERT_STRING_EQUAL(for_uri, rows[i].for_uri);
        CU_ASSERT_PTR_NOT_NULL_FATAL(back);
        CU_ASSERT_EQUAL(size, length);
        CU_ASSERT_EQUAL(memcmp(back, rows[i].bytes, length), 0);
        free(back);
        back = base64_decode(rows[i].for_uri, &size);
        CU_ASSERT_PTR_NOT_NULL_FATAL(back);
        CU_ASSERT_EQUAL(size, length);
    }
}

static void base64_decode_of_other_text_is_null(void)
{
    static const char *const texts[] = {"A", "Zg===", "Zg=x", "Z g=", "Zm9v\n", "Zm9vY", "ä", "=A"};

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        size_t size;

        CU_ASSERT_PTR_NULL(base64_decode(texts[i], &size));
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(base64_each_row_both_ways),
    UNIT_CASE(base64_decode_of_other_text_is_null),
    UNIT_CASES_END,
};

UNIT_MAIN("base/base64", cases)
