/*
 * accounts.json, the file of the embedded store:
 *   {"version": 1, "last_generation": N, "policy": {…}, "accounts": [{"user_name", "role",
 * "password_hash", "enabled", "locked", "password_change_required", "generation"}, …]} A file that
 * is not exactly understood is refused, never repaired: guessing could hand out rights.
 */
#pragma once

#include "base/state-file.h"
#include "svc-account/account-records.h"

#define STORE_FILE_NAME "accounts.json"
#define STORE_FILE_VERSION 1
#define STORE_FILE_BYTES_MAX (256u * 1024)

enum {
    STORE_FILE_E_CORRUPT = 1,
    STORE_FILE_E_NEWER = 2, /* written by a newer version of this program */
};

/** The text belongs to the caller, who wipes and frees it: it holds hashes. Returns 0 or -ENOMEM.
 */
int store_file_format(const struct account_records *records, char **ret_text, size_t *ret_size);

/** Returns 0, a STORE_FILE_E_… or -ENOMEM. ret_problem: what is wrong, for the log (a constant). */
int store_file_parse(const char *text, size_t size, struct account_records *ret_records,
                     const char **ret_problem);

/** Blocks. Reads the file and logs what is wrong with it. Returns 0, STATE_FILE_E_ABSENT, or
 * negative errno (-EBADMSG: not to be trusted). */
int store_file_read(int dir_fd, struct account_records *ret_records);

/** Blocks. Returns as state_file_write(). ops: NULL for the real file system. */
int store_file_write(int dir_fd, const struct account_records *records,
                     const struct state_file_ops *ops);
