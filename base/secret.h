/*
 * The one type for passwords, tokens and keys in memory: zeroed when it goes, never printed. Text
 * from a secret goes into no log line, no core dump and no argv.
 */
#pragma once

#include <stddef.h>

struct secret {
    char *data;  /* NUL-terminated; NULL when empty */
    size_t size; /* without the NUL */
};

/** Copies bytes into a new secret. `ret_secret` must be empty before. Returns 0 or -ENOMEM. */
int secret_init(struct secret *ret_secret, const char *data, size_t size);

/** Zeroes and frees; the secret is empty after that. */
void secret_deinit(struct secret *secret);

/** Zeroes memory in a way that the compiler does not remove. */
void secret_wipe(void *data, size_t size);

/** Compares in a time that depends on the size only. Returns 1 when equal. */
int secret_equal(const void *a, const void *b, size_t size);

/** Passwords, tokens and keys pass through this process: no core dump, no tracing by others of the
 * same user. Does nothing under a sanitizer, which needs both. */
void secret_protect_process(void);
