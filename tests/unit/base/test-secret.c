/* Unit tests of base/secret.c. */
#include "base/secret.h"

#include <string.h>

#include "tests/unit/cunit-main.h"

static void secret_init_copies_with_a_nul(void)
{
    struct secret secret = {0};

    CU_ASSERT_EQUAL(secret_init(&secret, "pass\0word", 9), 0);
    CU_ASSERT_EQUAL(secret.size, 9);
    CU_ASSERT_EQUAL(memcmp(secret.data, "pass\0word", 10), 0);
    secret_deinit(&secret);
    CU_ASSERT_PTR_NULL(secret.data);
    CU_ASSERT_EQUAL(secret.size, 0);
    secret_deinit(&secret);
}

static void secret_init_empty_is_an_empty_text(void)
{
    struct secret secret = {0};

    CU_ASSERT_EQUAL(secret_init(&secret, "", 0), 0);
    CU_ASSERT_STRING_EQUAL(secret.data, "");
    secret_deinit(&secret);
}

static void secret_wipe_zeroes_all_and_no_more(void)
{
    char bytes[] = "abcdef";

    secret_wipe(bytes, 3);
    CU_ASSERT_EQUAL(memcmp(bytes, "\0\0\0def", 7), 0);
}

static void secret_equal_each_pair_gives_its_outcome(void)
{
    CU_ASSERT_TRUE(secret_equal("abcd", "abcd", 4));
    CU_ASSERT_FALSE(secret_equal("abcd", "abce", 4));
    CU_ASSERT_FALSE(secret_equal("abcd", "bbcd", 4));
    CU_ASSERT_FALSE(secret_equal("\x01", "\x81", 1));
    CU_ASSERT_TRUE(secret_equal("abcd", "abce", 3));
    CU_ASSERT_TRUE(secret_equal("a", "b", 0));
}

static const struct unit_case cases[] = {
    UNIT_CASE(secret_init_copies_with_a_nul),
    UNIT_CASE(secret_init_empty_is_an_empty_text),
    UNIT_CASE(secret_wipe_zeroes_all_and_no_more),
    UNIT_CASE(secret_equal_each_pair_gives_its_outcome),
    UNIT_CASES_END,
};

UNIT_MAIN("base/secret", cases)
