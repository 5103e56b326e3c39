/* Failed log-ins and locks, by the words of the AccountService schema. */
#include "../cunit-main.h"

#include "svc-account/lockout.h"

#define SECOND UINT64_C(1000000)

static const struct account_policy three_in_ten = {8, 64, 3, 60, 10, true};

static void lockout_fail_threshold_locks(void)
{
    struct lockout lockout = {0};

    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 1 * SECOND));
    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 2 * SECOND));
    CU_ASSERT_FALSE(lockout_is_locked(&lockout, &three_in_ten, 2 * SECOND));
    CU_ASSERT_TRUE(lockout_fail(&lockout, &three_in_ten, 3 * SECOND));
    CU_ASSERT_TRUE(lockout_is_locked(&lockout, &three_in_ten, 3 * SECOND));
    CU_ASSERT_EQUAL(lockout_end_usec(&lockout, &three_in_ten), 63 * SECOND);
}

static void lockout_fail_while_locked_does_not_prolong(void)
{
    struct lockout lockout = {0};

    lockout_restore(&lockout, 0);
    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 59 * SECOND));
    CU_ASSERT_EQUAL(lockout_end_usec(&lockout, &three_in_ten), 60 * SECOND);
}

static void lockout_is_locked_after_duration_ends(void)
{
    struct lockout lockout = {0};

    lockout_restore(&lockout, 0);
    CU_ASSERT_TRUE(lockout_is_locked(&lockout, &three_in_ten, 60 * SECOND - 1));
    CU_ASSERT_FALSE(lockout_is_locked(&lockout, &three_in_ten, 60 * SECOND));
    /* Counting starts anew. */
    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 61 * SECOND));
    CU_ASSERT_EQUAL(lockout.failures, 1);
}

static void lockout_fail_after_reset_window_counts_anew(void)
{
    struct lockout lockout = {0};

    lockout_fail(&lockout, &three_in_ten, 0);
    lockout_fail(&lockout, &three_in_ten, 9 * SECOND);
    /* The window is counted from the last failure, so it moves. */
    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 19 * SECOND));
    CU_ASSERT_EQUAL(lockout.failures, 1);
    CU_ASSERT_FALSE(lockout_fail(&lockout, &three_in_ten, 20 * SECOND));
    CU_ASSERT_TRUE(lockout_fail(&lockout, &three_in_ten, 29 * SECOND));
}

static void lockout_fail_without_reset_locks_for_ever(void)
{
    struct account_policy policy = three_in_ten;
    struct lockout lockout = {0};

    policy.lockout_counter_reset_enabled = false;
    lockout_fail(&lockout, &policy, 0);
    lockout_fail(&lockout, &policy, 1000 * SECOND);
    CU_ASSERT_TRUE(lockout_fail(&lockout, &policy, 2000 * SECOND));
    CU_ASSERT_EQUAL(lockout_end_usec(&lockout, &policy), LOCKOUT_NEVER);
    CU_ASSERT_TRUE(lockout_is_locked(&lockout, &policy, 1000000 * SECOND));
    lockout_clear(&lockout);
    CU_ASSERT_FALSE(lockout_is_locked(&lockout, &policy, 1000000 * SECOND));
}

static void lockout_fail_threshold_or_duration_zero_never_locks(void)
{
    struct account_policy policy = three_in_ten;
    struct lockout lockout = {0};

    policy.lockout_threshold = 0;
    for (int i = 0; i < 100; i++)
        CU_ASSERT_FALSE(lockout_fail(&lockout, &policy, SECOND));
    policy = three_in_ten;
    policy.lockout_duration_s = policy.lockout_counter_reset_after_s = 0;
    for (int i = 0; i < 100; i++)
        CU_ASSERT_FALSE(lockout_fail(&lockout, &policy, SECOND));
    /* Who was locked under another policy isn't any more. */
    lockout_restore(&lockout, SECOND);
    CU_ASSERT_FALSE(lockout_is_locked(&lockout, &policy, SECOND));
}

static const struct unit_case cases[] = {
    UNIT_CASE(lockout_fail_threshold_locks),
    UNIT_CASE(lockout_fail_while_locked_does_not_prolong),
    UNIT_CASE(lockout_is_locked_after_duration_ends),
    UNIT_CASE(lockout_fail_after_reset_window_counts_anew),
    UNIT_CASE(lockout_fail_without_reset_locks_for_ever),
    UNIT_CASE(lockout_fail_threshold_or_duration_zero_never_locks),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/lockout", cases)
