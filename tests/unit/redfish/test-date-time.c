/*
 * Unit tests of redfish/date-time.
 */
#include "redfish/date-time.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

/** Parses from an exact-size heap block, so that the sanitizer sees every step beyond it. */
static bool parse(const char *text, struct date_time *ret_value)
{
    size_t size = strlen(text);
    char *copy CLEANUP(free_cleanup) = malloc(size ? size : 1);

    CU_ASSERT_FATAL(copy != NULL);
    memcpy(copy, text, size);
    return date_time_parse((struct ipc_text){copy, size}, ret_value);
}

static void date_time_parse_valid_text_gives_the_instant(void)
{
    static const struct {
        const char *text;
        int64_t seconds;
        uint32_t nanoseconds;
    } cases[] = {
        {"1970-01-01T00:00:00Z", 0, 0},
        {"1970-01-01T00:00:00+00:00", 0, 0},
        {"1970-01-01t00:00:01z", 1, 0},
        {"1969-12-31T23:59:59Z", -1, 0},
        {"1970-01-01T01:00:00+01:00", 0, 0},
        {"1969-12-31T18:30:00-05:30", 0, 0},
        {"2000-02-29T12:00:00Z", 951825600, 0},
        {"2000-03-01T00:00:00Z", 951868800, 0},
        {"2024-05-31T09:00:00Z", 1717146000, 0},
        {"2024-12-31T23:59:59Z", 1735689599, 0},
        {"2038-01-19T03:14:08Z", INT64_C(2147483648), 0},
        {"2100-03-01T00:00:00Z", INT64_C(4107542400), 0},
        {"9999-12-31T23:59:59Z", INT64_C(253402300799), 0},
        {"0001-01-01T00:00:00Z", -INT64_C(62135596800), 0},
        {"2016-12-31T23:59:60Z", 1483228800, 0},
        {"1970-01-01T00:00:00.5Z", 0, 500000000},
        {"1970-01-01T00:00:00.000000001Z", 0, 1},
        {"1970-01-01T00:00:00.1234567899Z", 0, 123456789},
        {"1970-01-01T00:00:00.123456+00:00", 0, 123456000},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct date_time value = {-7, 7};

        CU_ASSERT_FATAL(parse(cases[i].text, &value));
        CU_ASSERT_EQUAL(value.seconds, cases[i].seconds);
        CU_ASSERT_EQUAL(value.nanoseconds, cases[i].nanoseconds);
    }
}

static void date_time_parse_anything_else_is_refused(void)
{
    static const char *const texts[] = {
        "",
        "Z",
        "2024-05-31",
        "2024-05-31T09:00:00",
        "2024-05-31T09:00Z",
        "2024-05-31 09:00:00Z",
        "2024-05-31T09:00:00ZZ",
        "2024-05-31T09:00:00+02",
        "2024-05-31T09:00:00+0200",
        "2024-05-31T09:00:00+02:0",
        "2024-05-31T09:00:00+02:60",
        "2024-05-31T09:00:00+24:00",
        "2024-05-31T09:00:00*02:00",
        "2024-05-31T09:00:00.Z",
        "2024-05-31T09:00:00.",
        "2024-05-31T09:00:00.5",
        "2024-05-31T09:00:00,5Z",
        "2024-00-31T09:00:00Z",
        "2024-13-31T09:00:00Z",
        "2024-05-00T09:00:00Z",
        "2024-05-32T09:00:00Z",
        "2024-04-31T09:00:00Z",
        "2023-02-29T09:00:00Z",
        "1900-02-29T09:00:00Z",
        "0000-01-01T00:00:00Z",
        "2024-05-31T24:00:00Z",
        "2024-05-31T09:60:00Z",
        "2024-05-31T09:00:61Z",
        "2024-05-31T09-00-00Z",
        "2024/05/31T09:00:00Z",
        "202a-05-31T09:00:00Z",
        "-024-05-31T09:00:00Z",
        "2024-05-31T09:00:00.00000000000000000000000000000000000000000000000000Z",
    };

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        struct date_time value = {-7, 7};

        CU_ASSERT(!parse(texts[i], &value));
        CU_ASSERT(value.seconds == -7 && value.nanoseconds == 7);
    }
}

static void date_time_compare_instants_have_an_order(void)
{
    static const struct {
        struct date_time a, b;
        int order;
    } cases[] = {
        {{1, 0}, {1, 0}, 0},    {{1, 0}, {2, 0}, -1}, {{2, 0}, {1, 9}, 1},
        {{-2, 0}, {-1, 0}, -1}, {{1, 5}, {1, 6}, -1}, {{1, 6}, {1, 5}, 1},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        int order = date_time_compare(&cases[i].a, &cases[i].b);

        CU_ASSERT_EQUAL((order > 0) - (order < 0), cases[i].order);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(date_time_parse_valid_text_gives_the_instant),
    UNIT_CASE(date_time_parse_anything_else_is_refused),
    UNIT_CASE(date_time_compare_instants_have_an_order),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/date-time", cases)
