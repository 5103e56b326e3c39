/* Unit tests of base/clock.c. */
#include "base/clock.h"

#include <time.h>

#include "tests/unit/cunit-main.h"

static void clock_format_iso8601_each_moment_gives_its_text(void)
{
    static const struct {
        uint64_t usec;
        const char *text;
    } moments[] = {
        {0, "1970-01-01T00:00:00+00:00"},
        {999999, "1970-01-01T00:00:00+00:00"},
        {951782400000000, "2000-02-29T00:00:00+00:00"},
        {1795173840000000, "2026-11-20T11:24:00+00:00"},
        {4102444799000000, "2099-12-31T23:59:59+00:00"},
    };
    char text[CLOCK_ISO8601_MAX];

    for (size_t i = 0; i < sizeof(moments) / sizeof(moments[0]); i++) {
        CU_ASSERT_PTR_EQUAL(clock_format_iso8601(moments[i].usec, text), text);
        CU_ASSERT_STRING_EQUAL(text, moments[i].text);
    }
}

static void clock_format_iso8601_ignores_the_time_zone(void)
{
    char text[CLOCK_ISO8601_MAX];

    setenv("TZ", "Asia/Tokyo", 1);
    tzset();
    clock_format_iso8601(0, text);
    CU_ASSERT_STRING_EQUAL(text, "1970-01-01T00:00:00+00:00");
    unsetenv("TZ");
    tzset();
}

static void clock_monotonic_usec_never_goes_back(void)
{
    uint64_t last = clock_monotonic_usec(&clock_system);

    for (unsigned int i = 0; i < 1000; i++) {
        uint64_t now = clock_monotonic_usec(&clock_system);

        CU_ASSERT_TRUE(now >= last);
        last = now;
    }
}

static void clock_realtime_usec_agrees_with_time(void)
{
    time_t before = time(NULL);
    uint64_t usec = clock_realtime_usec(&clock_system);

    /* time(2) may lag by a tick. */
    CU_ASSERT_TRUE(usec / 1000000 >= (uint64_t)before);
    CU_ASSERT_TRUE(usec / 1000000 <= (uint64_t)time(NULL) + 1);
}

static uint64_t fake_usec(void *context)
{
    return *(uint64_t *)context;
}

static void clock_fake_gives_what_it_is_told(void)
{
    uint64_t now = 42;
    const struct clock clock = {fake_usec, fake_usec, &now};

    CU_ASSERT_EQUAL(clock_monotonic_usec(&clock), 42);
    now = 43;
    CU_ASSERT_EQUAL(clock_realtime_usec(&clock), 43);
}

static const struct unit_case cases[] = {
    UNIT_CASE(clock_format_iso8601_each_moment_gives_its_text),
    UNIT_CASE(clock_format_iso8601_ignores_the_time_zone),
    UNIT_CASE(clock_monotonic_usec_never_goes_back),
    UNIT_CASE(clock_realtime_usec_agrees_with_time),
    UNIT_CASE(clock_fake_gives_what_it_is_told),
    UNIT_CASES_END,
};

UNIT_MAIN("base/clock", cases)
