/*
 * Password hashes by libcrypt: yescrypt ("$y$") for new ones, whatever crypt(5) knows for old ones.
 * Hashing costs about 20 ms and 16 MiB by design, so password_hash_new() must never run on the
 * loop, and checks go through the bounded queue of a `struct password_checker`. Passwords are
 * copied into secrets and wiped; nothing here is ever logged.
 */
#pragma once

#include <stddef.h>
#include <uv.h>

#define PASSWORD_HASH_BYTES_MAX 127

/** Checks that run at the same time: each takes 16 MiB for its 20 ms. */
#define PASSWORD_CHECKS_RUNNING_MAX 2
/** Checks that wait; with 20 ms each the last one of a full queue waits less than a second. */
#define PASSWORD_CHECKS_WAITING_MAX 64

enum {
    PASSWORD_E_MISMATCH = 1,
    PASSWORD_E_BUSY = 2, /* the queue is full, or is being closed */
};

/** Blocks. Writes a hash with a new random salt. Returns 0 or negative errno. */
int password_hash_new(const char *password, char ret_hash[static PASSWORD_HASH_BYTES_MAX + 1]);

struct password_checker;

/** outcome: 0 (it is the password), PASSWORD_E_MISMATCH, PASSWORD_E_BUSY (closed meanwhile) or
 * negative errno. */
typedef void (*password_checked_fn)(int outcome, void *context);

/** Returns 0 or negative errno. */
int password_checker_new(uv_loop_t *loop, struct password_checker **ret_checker);

/**
 * Compares a password with a hash, in the thread pool. hash: NULL costs the same time and never
 * matches. Both are copied. Returns 0 (done is called later), PASSWORD_E_BUSY or -ENOMEM.
 */
int password_checker_check(struct password_checker *checker, const char *hash, const char *password,
                           password_checked_fn done, void *context);

/** Completes what waits with PASSWORD_E_BUSY, waits for what runs, frees, then calls closed (from
 * the loop or before return). NULL is not allowed. */
void password_checker_close(struct password_checker *checker, void (*closed)(void *context),
                            void *context);
