/*
 * The sessions in memory: who is logged in since when, found by the digest of the token; limits and
 * the sliding timeout. Pure but for the clock: no loop, no file. Whoever removes a session tells
 * others about it (session-internal.h).
 */
#pragma once

#include "base/clock.h"
#include "base/hash.h"
#include "svc-session/session-token.h"

#define SESSIONS_MAX 64
/** At the limit a session gives way to a new one only when it was not used for that long. */
#define SESSION_EVICTABLE_AFTER_S 60u
/** Uses are written down at most this often, so a restart may have missed the last ones: it adds as
 * much to what it finds. */
#define SESSION_TOUCH_INTERVAL_MS 30000u

#define SESSION_TIMEOUT_S_MIN 30u
#define SESSION_TIMEOUT_S_MAX 86400u
#define SESSION_TIMEOUT_S_DEFAULT 1800u

#define SESSION_ID_DIGITS 10
#define SESSION_USER_BYTES_MAX 256
#define SESSION_CONTEXT_CHARACTERS_MAX 256
#define SESSION_CONTEXT_BYTES_MAX (4 * SESSION_CONTEXT_CHARACTERS_MAX)
#define SESSION_ADDRESS_BYTES_MAX 63

enum {
    SESSION_TABLE_E_FULL = 1,
};

enum session_state {
    SESSION_STARTING, /* not on disk yet: in no collection, and its token is not known */
    SESSION_ACTIVE,
    SESSION_ENDING, /* its end is not on disk yet; nobody can use it any more */
};

struct session {
    char id[SESSION_ID_DIGITS + 1];
    unsigned char digest[SHA256_DIGEST_LENGTH]; /* of the token */
    enum session_state state;
    char *user;
    char *client_address;
    char *context;               /* the client's word; NULL: none */
    uint64_t generation;         /* of the account when it logged in, or set its password */
    bool set_password;           /* so the next generation is its own */
    uint64_t created_usec;       /* realtime */
    int64_t last_used_usec;      /* monotonic; negative when that was before the machine started */
    bool restored;               /* from the file, and not used since */
    struct session *prev, *next; /* in order of creation */
    UT_hash_handle hh;           /* by the first half of the digest */
};

struct session_table {
    const struct clock *clock;
    uint32_t timeout_s;
    unsigned int count;
    struct session *sessions; /* utlist */
    struct session *by_digest;
};

/** What a new session is made of. Texts are copied and cut off by nobody: keep to the limits above.
 */
struct session_seed {
    const char *id; /* NULL: a new one */
    const unsigned char *digest;
    const char *user, *client_address, *context; /* context: may be NULL */
    uint64_t generation;
};

void session_table_init(struct session_table *table, const struct clock *clock);
void session_table_deinit(struct session_table *table);

/** Adds a session in state SESSION_STARTING, created and used now. Returns 0, SESSION_TABLE_E_FULL,
 * -EEXIST for a token or Id that is there, -EINVAL past a limit, or negative errno. */
int session_table_add(struct session_table *table, const struct session_seed *seed,
                      struct session **ret_session);
void session_table_remove(struct session_table *table, struct session *session);

/** The active session of a token, NULL for none. Does not count as use. */
struct session *session_table_find(const struct session_table *table,
                                   const unsigned char digest[static SHA256_DIGEST_LENGTH]);
/** In any state. */
struct session *session_table_find_id(const struct session_table *table, const char *id);

void session_touch(const struct session_table *table, struct session *session);

/** When it ends unless it is used, in µs of the monotonic clock. */
int64_t session_end_usec(const struct session_table *table, const struct session *session);
bool session_has_expired(const struct session_table *table, const struct session *session);

/**
 * Who has to go when the table is full: the longest idle session of the user who holds most of
 * them, if it was idle for SESSION_EVICTABLE_AFTER_S; NULL when nobody has to. So a script that
 * forgets to log out displaces its own sessions, not those of others.
 */
struct session *session_table_victim(const struct session_table *table);
