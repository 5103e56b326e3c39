/* The sessions in memory, see session-table.h. */
#include "svc-session/session-table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/random.h"
#include "base/secret.h"

#define USEC_PER_S INT64_C(1000000)
/* The index leads to at most one candidate, whose whole digest is then compared in constant time.
 */
#define INDEX_BYTES (SHA256_DIGEST_LENGTH / 2)

static int64_t now_usec(const struct session_table *table)
{
    return (int64_t)clock_monotonic_usec(table->clock);
}

static void session_free(struct session *session)
{
    if (!session)
        return;
    free(session->user);
    free(session->client_address);
    free(session->context);
    secret_wipe(session->digest, sizeof(session->digest));
    free(session);
}
DEFINE_CLEANUP(struct session *, session_free)

void session_table_init(struct session_table *table, const struct clock *clock)
{
    *table = (struct session_table){.clock = clock, .timeout_s = SESSION_TIMEOUT_S_DEFAULT};
}

void session_table_deinit(struct session_table *table)
{
    while (table->sessions)
        session_table_remove(table, table->sessions);
}

static int new_id(const struct session_table *table, char ret_id[static SESSION_ID_DIGITS + 1])
{
    unsigned char bytes[SESSION_ID_DIGITS / 2];
    int r;

    do {
        r = random_bytes(bytes, sizeof(bytes));
        if (r < 0)
            return r;
        hex_encode(bytes, sizeof(bytes), ret_id);
    } while (session_table_find_id(table, ret_id));
    return 0;
}

static bool fits(const struct session_seed *seed)
{
    return strlen(seed->user) <= SESSION_USER_BYTES_MAX &&
           strlen(seed->client_address) <= SESSION_ADDRESS_BYTES_MAX &&
           (!seed->context || strlen(seed->context) <= SESSION_CONTEXT_BYTES_MAX) &&
           (!seed->id || strlen(seed->id) == SESSION_ID_DIGITS);
}

static int fill(const struct session_table *table, const struct session_seed *seed,
                struct session *session)
{
    session->user = strdup(seed->user);
    session->client_address = strdup(seed->client_address);
    session->context = seed->context ? strdup(seed->context) : NULL;
    if (!session->user || !session->client_address || (seed->context && !session->context))
        return -ENOMEM;
    memcpy(session->digest, seed->digest, SHA256_DIGEST_LENGTH);
    session->generation = seed->generation;
    session->created_usec = clock_realtime_usec(table->clock);
    session->last_used_usec = now_usec(table);
    if (!seed->id)
        return new_id(table, session->id);
    memcpy(session->id, seed->id, SESSION_ID_DIGITS + 1);
    return session_table_find_id(table, seed->id) ? -EEXIST : 0;
}

int session_table_add(struct session_table *table, const struct session_seed *seed,
                      struct session **ret_session)
{
    CLEANUP(session_free_cleanup) struct session *session = NULL;
    struct session *same = NULL;
    int r;

    if (table->count >= SESSIONS_MAX)
        return SESSION_TABLE_E_FULL;
    if (!fits(seed))
        return -EINVAL;
    HASH_FIND(hh, table->by_digest, seed->digest, INDEX_BYTES, same);
    if (same)
        return -EEXIST;
    session = calloc(1, sizeof(*session));
    if (!session)
        return -ENOMEM;
    r = fill(table, seed, session);
    if (r < 0)
        return r;
    HASH_ADD_KEYPTR(hh, table->by_digest, session->digest, INDEX_BYTES, session);
    if (!session->hh.tbl)
        return -ENOMEM;
    DL_APPEND(table->sessions, session);
    table->count++;
    *ret_session = TAKE(session);
    return 0;
}

void session_table_remove(struct session_table *table, struct session *session)
{
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a table has neighbours */
    HASH_DEL(table->by_digest, session);
    DL_DELETE(table->sessions, session);
    table->count--;
    session_free(session);
}

struct session *session_table_find(const struct session_table *table,
                                   const unsigned char digest[static SHA256_DIGEST_LENGTH])
{
    struct session *session = NULL;

    HASH_FIND(hh, table->by_digest, digest, INDEX_BYTES, session);
    if (!session || !secret_equal(session->digest, digest, SHA256_DIGEST_LENGTH))
        return NULL;
    return session->state == SESSION_ACTIVE && !session_has_expired(table, session) ? session
                                                                                    : NULL;
}

struct session *session_table_find_id(const struct session_table *table, const char *id)
{
    struct session *session;

    DL_FOREACH (table->sessions, session) {
        if (strcmp(session->id, id) == 0)
            return session;
    }
    return NULL;
}

void session_touch(const struct session_table *table, struct session *session)
{
    session->last_used_usec = now_usec(table);
    session->restored = false;
}

int64_t session_end_usec(const struct session_table *table, const struct session *session)
{
    int64_t grace_usec = session->restored ? (int64_t)SESSION_TOUCH_INTERVAL_MS * 1000 : 0;

    return session->last_used_usec + table->timeout_s * USEC_PER_S + grace_usec;
}

bool session_has_expired(const struct session_table *table, const struct session *session)
{
    return now_usec(table) >= session_end_usec(table, session);
}

static unsigned int count_of(const struct session_table *table, const char *user)
{
    const struct session *session;
    unsigned int count = 0;

    DL_FOREACH (table->sessions, session)
        count += strcmp(session->user, user) == 0;
    return count;
}

struct session *session_table_victim(const struct session_table *table)
{
    struct session *session, *victim = NULL;
    unsigned int most = 0;

    if (table->count < SESSIONS_MAX)
        return NULL;
    DL_FOREACH (table->sessions, session) {
        unsigned int held = count_of(table, session->user);

        if (session->state != SESSION_ACTIVE || held < most)
            continue;
        if (!victim || held > most || session->last_used_usec < victim->last_used_usec)
            victim = session;
        most = held;
    }
    if (!victim ||
        now_usec(table) - victim->last_used_usec < SESSION_EVICTABLE_AFTER_S * USEC_PER_S)
        return NULL;
    return victim;
}
