/* Unit tests of base/latency.c. */
#include "base/latency.h"

#include "tests/unit/cunit-main.h"

static void latency_quantile_of_nothing_is_zero(void)
{
    struct latency latency = {0};

    CU_ASSERT_EQUAL(latency_quantile(&latency, 500), 0);
    CU_ASSERT_EQUAL(latency_quantile(&latency, 1000), 0);
}

/* Never below the value, and above it by an eighth at the most. */
static void latency_quantile_of_one_value_is_right_within_an_eighth(void)
{
    for (uint64_t usec = 0; usec <= 3600000000; usec += 1 + usec / 37) {
        struct latency latency = {0};
        uint64_t quantile;

        latency_add(&latency, usec);
        quantile = latency_quantile(&latency, 500);
        CU_ASSERT_TRUE(quantile >= usec);
        CU_ASSERT_TRUE(quantile - usec <= usec / 8);
        CU_ASSERT_EQUAL(latency_quantile(&latency, 0), quantile);
        CU_ASSERT_EQUAL(latency_quantile(&latency, 1000), quantile);
    }
}

static void latency_quantile_of_many_values_is_their_rank(void)
{
    static const struct {
        unsigned int permille;
        uint64_t usec;
    } ranks[] = {{1, 10}, {500, 5000}, {900, 9000}, {990, 9900}, {1000, 10000}};
    struct latency latency = {0};

    for (uint64_t usec = 1; usec <= 10000; usec++)
        latency_add(&latency, usec);
    CU_ASSERT_EQUAL(latency.count, 10000);
    for (size_t i = 0; i < sizeof(ranks) / sizeof(ranks[0]); i++) {
        uint64_t quantile = latency_quantile(&latency, ranks[i].permille);

        CU_ASSERT_TRUE(quantile >= ranks[i].usec);
        CU_ASSERT_TRUE(quantile <= ranks[i].usec + ranks[i].usec / 8);
    }
}

static void latency_add_longest_value_stays_in_the_last_bucket(void)
{
    struct latency latency = {0};

    latency_add(&latency, UINT64_MAX);
    latency_add(&latency, 1);
    CU_ASSERT_EQUAL(latency.count, 2);
    CU_ASSERT_EQUAL(latency.buckets[LATENCY_BUCKETS - 1], 1);
    CU_ASSERT_TRUE(latency_quantile(&latency, 1000) >= 3600000000);
    CU_ASSERT_EQUAL(latency_quantile(&latency, 500), 1);
}

static void latency_add_to_a_full_bucket_does_not_wrap(void)
{
    struct latency latency = {.count = UINT32_MAX, .buckets = {[5] = UINT32_MAX}};

    latency_add(&latency, 5);
    CU_ASSERT_EQUAL(latency.buckets[5], UINT32_MAX);
    CU_ASSERT_EQUAL(latency.count, UINT32_MAX);
    CU_ASSERT_EQUAL(latency_quantile(&latency, 990), 5);
}

static const struct unit_case cases[] = {
    UNIT_CASE(latency_quantile_of_nothing_is_zero),
    UNIT_CASE(latency_quantile_of_one_value_is_right_within_an_eighth),
    UNIT_CASE(latency_quantile_of_many_values_is_their_rank),
    UNIT_CASE(latency_add_longest_value_stays_in_the_last_bucket),
    UNIT_CASE(latency_add_to_a_full_bucket_does_not_wrap),
    UNIT_CASES_END,
};

UNIT_MAIN("base/latency", cases)
