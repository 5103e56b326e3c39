/*
 * The form of sessions.json:
 *   {"version": 1, "timeout_s": N, "boot_id": "…", "saved_monotonic_usec": N,
 * "saved_realtime_usec": N, "sessions": [{"id", "token_sha256", "user", "generation",
 * "client_address", "context", "created_usec", "idle_usec"}, …]} Idleness, not a point of time, is
 * stored, because a BMC's idea of the time jumps: it may start in 1970 and learn better later. What
 * passed between writing and reading is told by the monotonic clock as long as the machine was not
 * started anew (same boot_id), by the realtime clock else; if that went back, nothing passed.
 */
#pragma once

#include "svc-session/session-table.h"

#define SESSION_FILE_NAME "sessions.json"
#define SESSION_FILE_VERSION 1
#define SESSION_FILE_BYTES_MAX (512u * 1024)
#define SESSION_BOOT_ID_BYTES_MAX 63

enum {
    SESSION_FILE_E_CORRUPT = 1,
    SESSION_FILE_E_NEWER = 2, /* written by a newer version of this program */
};

/** The text belongs to the caller. timeout_s: what is to be in force when the file is read.
 * Sessions in state SESSION_ENDING are left out. Returns 0 or -ENOMEM. */
int session_file_format(const struct session_table *table, uint32_t timeout_s, const char *boot_id,
                        char **ret_text, size_t *ret_size);

/** Fills an empty table with active sessions, expired ones included; it is empty again when the
 * outcome is not 0. Returns 0, a SESSION_FILE_E_…, or -ENOMEM. */
int session_file_parse(const char *text, size_t size, const char *boot_id,
                       struct session_table *table);
