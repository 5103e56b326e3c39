/*
 * Counting of failed log-ins of one account, and its lock: AccountLockoutThreshold,
 * AccountLockoutDuration, AccountLockoutCounterResetAfter and AccountLockoutCounterResetEnabled as
 * the AccountService schema defines them. Pure: times come in, in µs of the monotonic clock.
 */
#pragma once

#include "svc-account/store.h"

#define LOCKOUT_NEVER UINT64_MAX

/** All zero is a fresh account. */
struct lockout {
    unsigned int failures;
    uint64_t last_failure_usec; /* valid while failures > 0 */
    bool locked;
    uint64_t locked_usec; /* valid while locked */
};

/** Counts a failed log-in. Returns true when it locked the account. */
bool lockout_fail(struct lockout *lockout, const struct account_policy *policy, uint64_t now_usec);

/** A log-in, or an administrator: everything is forgotten. */
void lockout_clear(struct lockout *lockout);

/** Locks at once, for an account that was locked before a restart: the duration begins anew, as
 * nothing tells how long the restart took. */
void lockout_restore(struct lockout *lockout, uint64_t now_usec);

/** When the lock ends by itself: LOCKOUT_NEVER when it doesn't or when nothing is locked. A time in
 * the past: it has ended. */
uint64_t lockout_end_usec(const struct lockout *lockout, const struct account_policy *policy);

bool lockout_is_locked(const struct lockout *lockout, const struct account_policy *policy,
                       uint64_t now_usec);
