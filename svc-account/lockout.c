/* Failed log-ins and locks, see lockout.h. */
#include "svc-account/lockout.h"

#define USEC_PER_S 1000000u

static bool locks_at_all(const struct account_policy *policy)
{
    if (policy->lockout_threshold == 0)
        return false;
    return !policy->lockout_counter_reset_enabled || policy->lockout_duration_s > 0;
}

bool lockout_fail(struct lockout *lockout, const struct account_policy *policy, uint64_t now_usec)
{
    uint64_t window_usec = (uint64_t)policy->lockout_counter_reset_after_s * USEC_PER_S;

    if (!locks_at_all(policy) || lockout_is_locked(lockout, policy, now_usec))
        return false;
    if (lockout->locked)
        lockout_clear(lockout); /* its time is over: count from the start */
    if (policy->lockout_counter_reset_enabled && lockout->failures > 0 &&
        now_usec - lockout->last_failure_usec >= window_usec)
        lockout->failures = 0;
    lockout->failures++;
    lockout->last_failure_usec = now_usec;
    if (lockout->failures < policy->lockout_threshold)
        return false;
    lockout->locked = true;
    lockout->locked_usec = now_usec;
    return true;
}

void lockout_clear(struct lockout *lockout)
{
    *lockout = (struct lockout){0};
}

void lockout_restore(struct lockout *lockout, uint64_t now_usec)
{
    *lockout = (struct lockout){.locked = true, .locked_usec = now_usec};
}

uint64_t lockout_end_usec(const struct lockout *lockout, const struct account_policy *policy)
{
    if (!lockout->locked)
        return LOCKOUT_NEVER;
    if (!locks_at_all(policy))
        return 0;
    if (!policy->lockout_counter_reset_enabled)
        return LOCKOUT_NEVER;
    return lockout->locked_usec + (uint64_t)policy->lockout_duration_s * USEC_PER_S;
}

bool lockout_is_locked(const struct lockout *lockout, const struct account_policy *policy,
                       uint64_t now_usec)
{
    return lockout->locked && now_usec < lockout_end_usec(lockout, policy);
}
