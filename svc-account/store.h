/*
 * The seam between the Redfish resources of svc-account and whatever keeps the users: today the
 * embedded store (store-embedded.h), on OpenBMC x.User.Manager and PAM. Reads come from memory and
 * answer at once; everything that changes or checks something is asynchronous, because a store may
 * have to hash, to write a file or to call D-Bus. Changes are applied one after the other, in the
 * order of the calls. The rules that hold for every store (names, last administrator) are in
 * store-rules.h.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ACCOUNT_NAME_BYTES_MAX 32
#define ACCOUNT_STORE_ACCOUNTS_MAX 32
#define ACCOUNT_STORE_CHANGES_MAX 64 /* changes that wait for their turn */

enum {
    ACCOUNT_STORE_E_UNKNOWN = 1,            /* no such user */
    ACCOUNT_STORE_E_EXISTS = 2,             /* a user of this name is there already */
    ACCOUNT_STORE_E_FULL = 3,               /* ACCOUNT_STORE_ACCOUNTS_MAX */
    ACCOUNT_STORE_E_LAST_ADMINISTRATOR = 4, /* nobody could administer the service after that */
    ACCOUNT_STORE_E_DENIED = 5,             /* unknown user, wrong password, disabled or locked */
    ACCOUNT_STORE_E_BUSY = 6, /* too much is waiting already, or the store is being closed */
};

enum account_role {
    ACCOUNT_ROLE_ADMINISTRATOR,
    ACCOUNT_ROLE_OPERATOR,
    ACCOUNT_ROLE_READ_ONLY,
    ACCOUNT_ROLE_COUNT,
};

/** "Administrator", "Operator", "ReadOnly". */
const char *account_role_id(enum account_role role);
/** Returns true and *ret_role for one of the three. */
bool account_role_parse(const char *role_id, enum account_role *ret_role);

struct account {
    char user_name[ACCOUNT_NAME_BYTES_MAX + 1];
    enum account_role role;
    bool enabled;
    bool locked; /* by failed log-ins; as of now */
    bool password_change_required;
    uint64_t generation; /* never used twice by one store; changes with name and password */
};

struct account_policy {
    uint32_t password_length_min, password_length_max; /* characters */
    uint32_t lockout_threshold;  /* failed log-ins until an account is locked; 0: never */
    uint32_t lockout_duration_s; /* 0: never locked */
    uint32_t
        lockout_counter_reset_after_s;  /* since the last failure; not above lockout_duration_s */
    bool lockout_counter_reset_enabled; /* false: only a log-in resets the counter, only an
                                           administrator unlocks */
};

enum account_change_fields {
    ACCOUNT_CHANGE_USER_NAME = 1u << 0,
    ACCOUNT_CHANGE_PASSWORD =
        1u << 1, /* also clears password_change_required, unless that is given too */
    ACCOUNT_CHANGE_ROLE = 1u << 2,
    ACCOUNT_CHANGE_ENABLED = 1u << 3,
    ACCOUNT_CHANGE_UNLOCK = 1u << 4,
    ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED = 1u << 5,
};

/** What is to change, or what a new account is to be. Members count where `fields` says so; texts
 * are copied. */
struct account_change {
    unsigned int fields;
    const char *user_name; /* account_name_is_valid() */
    const char *password;  /* within the policy */
    enum account_role role;
    bool enabled;
    bool password_change_required;
};

struct account_store;

/** outcome: 0, an ACCOUNT_STORE_E_… or negative errno (-ENOSPC: no room; nothing changed). account:
 * after the change, borrowed until return; NULL when outcome is not 0, and after a removal. */
typedef void (*account_store_done_fn)(int outcome, const struct account *account, void *context);

/**
 * Where a function takes `done`: 0 means that it will be called, exactly once and never before the
 * return; ACCOUNT_STORE_E_BUSY or negative errno that it will not.
 */
struct account_store_ops {
    /** The index-th account, NULL past the end. Borrowed until the loop turns. */
    const struct account *(*at)(struct account_store *store, size_t index);
    const struct account *(*find)(struct account_store *store, const char *user_name);
    const struct account_policy *(*policy)(struct account_store *store);

    /** Needs user name, password and role; enabled is true and the others false where not given. */
    int (*create)(struct account_store *store, const struct account_change *account,
                  account_store_done_fn done, void *context);
    int (*update)(struct account_store *store, const char *user_name,
                  const struct account_change *change, account_store_done_fn done, void *context);
    int (*remove)(struct account_store *store, const char *user_name, account_store_done_fn done,
                  void *context);
    int (*set_policy)(struct account_store *store, const struct account_policy *policy,
                      account_store_done_fn done, void *context);
    /** Takes the same time for known and unknown users. Counts failures. */
    int (*verify)(struct account_store *store, const char *user_name, const char *password,
                  account_store_done_fn done, void *context);

    /** Lets what runs come to its end, completes what waits with ACCOUNT_STORE_E_BUSY, frees, then
     * calls closed (may be NULL). */
    void (*close)(struct account_store *store, void (*closed)(void *context), void *context);
};

/** The head of every store; the owner sets `changed` and `context` after making it. */
struct account_store {
    const struct account_store_ops *ops;
    /** Called before `done` of the change, and when the store changes by itself (locked, unlocked
     * by time). user_name NULL: the policy. May be NULL. */
    void (*changed)(const char *user_name, void *context);
    void *context;
};
