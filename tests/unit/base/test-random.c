/* Unit tests of base/random.c. */
#include "base/random.h"

#include <string.h>

#include "tests/unit/cunit-main.h"

static void random_bytes_twice_give_different_bytes(void)
{
    unsigned char first[16] = {0}, second[16] = {0}, zero[16] = {0};

    CU_ASSERT_EQUAL(random_bytes(first, sizeof(first)), 0);
    CU_ASSERT_EQUAL(random_bytes(second, sizeof(second)), 0);
    CU_ASSERT_NOT_EQUAL(memcmp(first, second, sizeof(first)), 0);
    CU_ASSERT_NOT_EQUAL(memcmp(first, zero, sizeof(first)), 0);
    CU_ASSERT_EQUAL(random_bytes(first, 0), 0);
}

/* More than one getrandom(2) gives at once. */
static void random_bytes_large_fills_to_the_end(void)
{
    static unsigned char bytes[100000];
    unsigned int zeros = 0;

    CU_ASSERT_EQUAL(random_bytes(bytes, sizeof(bytes)), 0);
    for (size_t i = sizeof(bytes) - 1000; i < sizeof(bytes); i++)
        zeros += bytes[i] == 0;
    CU_ASSERT_TRUE(zeros < 100);
}

static void hex_encode_each_byte_gives_two_digits(void)
{
    char text[9] = "xxxxxxxx";

    hex_encode("\x00\x0f\xa5\xff", 4, text);
    CU_ASSERT_STRING_EQUAL(text, "000fa5ff");
    hex_encode(NULL, 0, text);
    CU_ASSERT_STRING_EQUAL(text, "");
}

static const struct unit_case cases[] = {
    UNIT_CASE(random_bytes_twice_give_different_bytes),
    UNIT_CASE(random_bytes_large_fills_to_the_end),
    UNIT_CASE(hex_encode_each_byte_gives_two_digits),
    UNIT_CASES_END,
};

UNIT_MAIN("base/random", cases)
