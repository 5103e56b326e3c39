/*
 * All users of the embedded store as one value that can be copied, changed and thrown away: what
 * the file holds and what the memory holds. Pure functions; the rules of store-rules.h are kept by
 * the callers, except for unique names and the limit.
 */
#pragma once

#include "svc-account/lockout.h"
#include "svc-account/password-hash.h"
#include "svc-account/store.h"

struct account_record {
    struct account account; /* `locked` is only what the file says: lockout decides */
    char hash[PASSWORD_HASH_BYTES_MAX + 1];
    struct lockout lockout;
    uint64_t key; /* the same as long as the account exists, whatever it is called; not stored */
};

struct account_records {
    struct account_policy policy;
    uint64_t last_generation;
    size_t count;
    struct account_record records[ACCOUNT_STORE_ACCOUNTS_MAX];
};

/** The index of a user, or -1. */
int account_records_find(const struct account_records *records, const char *user_name);

/** Everything but the hash, which is left empty. Returns 0, ACCOUNT_STORE_E_EXISTS or
 * ACCOUNT_STORE_E_FULL. */
int account_records_create(struct account_records *records, const struct account_change *what,
                           uint64_t key, int *ret_index);

/** Everything but the hash. Returns 0, or ACCOUNT_STORE_E_EXISTS when the new name is taken (the
 * record may be half changed then). */
int account_records_update(struct account_records *records, int index,
                           const struct account_change *what);

void account_records_remove(struct account_records *records, int index);

/** True while one enabled Administrator is there. */
bool account_records_can_be_administered(const struct account_records *records);
