/*
 * What svc-account says of the users who have sessions. It is asked at each use that the gateway
 * does not remember (seconds), so that a change of an account holds for whoever has seen its
 * answer, whatever stream brought it; and anew when it publishes a change or comes back. While it
 * is away, what it said last goes on to hold; that is why sessions don't notice when it restarts.
 * Owns the connection to svc-account.
 */
#pragma once

#include "ipc/proto/account.h"

enum {
    SESSION_USERS_E_GONE = 1, /* no such user any more, or disabled */
    SESSION_USERS_E_UNAVAILABLE =
        2, /* svc-account can't be asked, and never said anything of this user */
};

struct session_user {
    char *name, *role; /* NUL-terminated */
    uint32_t privileges;
    bool password_change_required;
    uint64_t generation;
};

struct session_users;

/** user: borrowed until return; NULL unless outcome is 0. */
typedef void (*session_user_fn)(int outcome, const struct session_user *user, void *context);

struct session_users_options {
    uv_loop_t *loop;
    const char *account_socket_path; /* copied */
    const unsigned int *peer_uids;   /* may be NULL: root and our own */
    size_t peer_uid_count;
    /** svc-account said something of a user, asked or not: outcome 0 or SESSION_USERS_E_GONE. Comes
     * before those who asked are told. */
    void (*learned)(const char *name, int outcome, const struct session_user *user, void *context);
    /** This session set the password that will be learned of next. */
    void (*password_set)(struct ipc_text session_id, void *context);
    void *context;
};

int session_users_new(const struct session_users_options *options,
                      struct session_users **ret_users);

/** Answers everybody (SESSION_USERS_E_UNAVAILABLE), disconnects, frees, then calls closed (may be
 * NULL). */
void session_users_close(struct session_users *users, void (*closed)(void *context), void *context);

/** The connection, for account_call_verify_password(). */
struct ipc_client *session_users_client(struct session_users *users);

/** What a log-in brought. Returns 0 or -ENOMEM. */
int session_users_put(struct session_users *users, const struct account_identity *identity);

/** Somebody of this name has a session: learned() tells what svc-account says as soon as it is
 * there. Returns 0 or -ENOMEM. */
int session_users_watch(struct session_users *users, const char *name);

/** Tells who a user is now; done may fire before the return. Returns 0 (done fires) or -ENOMEM (it
 * doesn't). */
int session_users_ask(struct session_users *users, const char *name, struct ipc_text request_id,
                      uint32_t deadline_ms, session_user_fn done, void *context);

/** Nobody of this name has a session any more. */
void session_users_forget(struct session_users *users, const char *name);
