/* Unit tests of base/buffer.c. */
#include "base/buffer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tests/unit/cunit-main.h"

static void buffer_append_grows_and_keeps_content(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    for (unsigned int i = 0; i < 10000; i++) {
        unsigned char byte = (unsigned char)(i * 7);

        CU_ASSERT_EQUAL_FATAL(buffer_append(&buffer, &byte, 1), 0);
    }
    CU_ASSERT_EQUAL(buffer.size, 10000);
    for (unsigned int i = 0; i < 10000; i++)
        CU_ASSERT_EQUAL((unsigned char)buffer.data[i], (unsigned char)(i * 7));
    buffer_deinit(&buffer);
    CU_ASSERT_PTR_NULL(buffer.data);
    CU_ASSERT_EQUAL(buffer.capacity, 0);
}

static void buffer_append_nothing_takes_no_memory(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_append(&buffer, NULL, 0), 0);
    CU_ASSERT_PTR_NULL(buffer.data);
}

static void buffer_append_past_the_limit_is_refused(void)
{
    struct buffer buffer = BUFFER_INIT(10);

    CU_ASSERT_EQUAL(buffer_append(&buffer, "0123456789", 10), 0);
    CU_ASSERT_EQUAL(buffer_append(&buffer, "x", 1), -EMSGSIZE);
    CU_ASSERT_EQUAL(buffer_printf(&buffer, "%d", 1), -EMSGSIZE);
    CU_ASSERT_EQUAL(buffer.size, 10);
    CU_ASSERT_EQUAL(memcmp(buffer.data, "0123456789", 10), 0);
    buffer_deinit(&buffer);
    CU_ASSERT_EQUAL(buffer.limit_bytes, 10);
    CU_ASSERT_EQUAL(buffer_append(&buffer, "01234567890", 11), -EMSGSIZE);
    CU_ASSERT_PTR_NULL(buffer.data);
}

static void buffer_reserve_more_than_a_size_holds_is_refused(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_append(&buffer, "x", 1), 0);
    CU_ASSERT_EQUAL(buffer_reserve(&buffer, SIZE_MAX), -EMSGSIZE);
    CU_ASSERT_EQUAL(buffer.size, 1);
    buffer_deinit(&buffer);
}

static void buffer_printf_long_text_is_whole(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_printf(&buffer, "%s=%d", "a", 1), 0);
    CU_ASSERT_EQUAL(buffer_printf(&buffer, "%0500d", 7), 0);
    CU_ASSERT_EQUAL(buffer.size, 503);
    CU_ASSERT_EQUAL(memcmp(buffer.data, "a=1000", 6), 0);
    CU_ASSERT_EQUAL(buffer.data[502], '7');
    buffer_deinit(&buffer);
}

static void buffer_consume_front_moves_the_rest(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_append(&buffer, "abcdef", 6), 0);
    buffer_consume(&buffer, 0);
    buffer_consume(&buffer, 2);
    CU_ASSERT_EQUAL(buffer.size, 4);
    CU_ASSERT_EQUAL(memcmp(buffer.data, "cdef", 4), 0);
    buffer_consume(&buffer, 4);
    CU_ASSERT_EQUAL(buffer.size, 0);
    buffer_deinit(&buffer);
}

static void buffer_trim_gives_memory_back(void)
{
    struct buffer buffer = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_append(&buffer, "abc", 3), 0);
    CU_ASSERT_EQUAL(buffer_reserve(&buffer, 100000), 0);
    CU_ASSERT_TRUE(buffer.capacity >= 100003);
    buffer_trim(&buffer);
    CU_ASSERT_EQUAL(buffer.capacity, 3);
    CU_ASSERT_EQUAL(memcmp(buffer.data, "abc", 3), 0);
    buffer_consume(&buffer, 3);
    buffer_trim(&buffer);
    CU_ASSERT_PTR_NULL(buffer.data);
}

static void buffer_take_gives_the_bytes_away(void)
{
    struct buffer buffer = BUFFER_INIT(0);
    size_t size = 7;
    char *bytes;

    CU_ASSERT_PTR_NULL(buffer_take(&buffer, &size));
    CU_ASSERT_EQUAL(size, 0);
    CU_ASSERT_EQUAL(buffer_append(&buffer, "abc", 3), 0);
    bytes = buffer_take(&buffer, &size);
    CU_ASSERT_EQUAL(size, 3);
    CU_ASSERT_EQUAL(memcmp(bytes, "abc", 3), 0);
    CU_ASSERT_PTR_NULL(buffer.data);
    CU_ASSERT_EQUAL(buffer.capacity, 0);
    free(bytes);
}

static const struct unit_case cases[] = {
    UNIT_CASE(buffer_append_grows_and_keeps_content),
    UNIT_CASE(buffer_append_nothing_takes_no_memory),
    UNIT_CASE(buffer_append_past_the_limit_is_refused),
    UNIT_CASE(buffer_reserve_more_than_a_size_holds_is_refused),
    UNIT_CASE(buffer_printf_long_text_is_whole),
    UNIT_CASE(buffer_consume_front_moves_the_rest),
    UNIT_CASE(buffer_trim_gives_memory_back),
    UNIT_CASE(buffer_take_gives_the_bytes_away),
    UNIT_CASES_END,
};

UNIT_MAIN("base/buffer", cases)
