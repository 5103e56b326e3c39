/*
 * Users as svc-account sees them, see session-users.h. Publications and answers come in one ordered
 * stream, so an answer that comes after a publication already knows what was published.
 */
#include "svc-session/session-users.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"

/** For questions that nobody waits for. */
#define REFRESH_DEADLINE_MS 5000u

struct entry {
    struct session_users *users;
    struct session_user user;    /* role is NULL while nothing is known */
    unsigned int question_count; /* under way: each keeps the entry alive */
    bool refreshing;             /* one of them is our own */
    bool forgotten;              /* to be freed when the last of them is answered */
    UT_hash_handle hh;
};

/* One for each ask: a question that is under way already may be answered from before a change that
 * whoever asks now has seen. */
struct question {
    struct entry *entry;
    session_user_fn done; /* NULL: our own */
    void *context;
};

struct session_users {
    struct session_users_options options;
    struct ipc_client *client;
    struct entry *entries;
    bool closing;
    void (*closed)(void *context);
    void *closed_context;
};

static void entry_free(struct entry *entry)
{
    HASH_DEL(entry->users->entries, entry);
    free(entry->user.name);
    free(entry->user.role);
    free(entry);
}

static struct entry *entry_find(struct session_users *users, const char *name)
{
    struct entry *entry = NULL;

    HASH_FIND_STR(users->entries, name, entry);
    return entry;
}

static struct entry *entry_get(struct session_users *users, struct ipc_text name)
{
    CLEANUP(free_cleanup) char *copy = strndup(name.size > 0 ? name.data : "", name.size);
    struct entry *entry = copy ? entry_find(users, copy) : NULL;

    if (entry || !copy) {
        if (entry)
            entry->forgotten = false;
        return entry;
    }
    entry = calloc(1, sizeof(*entry));
    if (!entry)
        return NULL;
    entry->users = users;
    entry->user.name = TAKE(copy);
    HASH_ADD_KEYPTR(hh, users->entries, entry->user.name, strlen(entry->user.name), entry);
    if (entry->hh.tbl)
        return entry;
    free(entry->user.name);
    free(entry);
    return NULL;
}

static int entry_learn(struct entry *entry, const struct account_identity *identity)
{
    struct ipc_text role_id = identity->identity.role;
    char *role = strndup(role_id.size > 0 ? role_id.data : "", role_id.size);

    if (!role)
        return -ENOMEM;
    free(entry->user.role);
    entry->user.role = role;
    entry->user.privileges = identity->identity.privileges;
    entry->user.password_change_required = identity->identity.password_change_required;
    entry->user.generation = identity->generation;
    return 0;
}

/* To what svc-account answered, or did not. */
static int outcome_of(struct entry *entry, int outcome, const struct account_identity *identity)
{
    if (outcome == 0)
        outcome = entry_learn(entry, identity);
    if (outcome == 0)
        return 0;
    if (outcome == ACCOUNT_E_DENIED)
        return SESSION_USERS_E_GONE;
    if (!entry->users->closing)
        log_warning("event=account-not-asked user=%s outcome=%d known=%d", entry->user.name,
                    outcome, entry->user.role != NULL);
    /* What was said last goes on to hold. */
    return entry->user.role ? 0 : SESSION_USERS_E_UNAVAILABLE;
}

static void entry_release(struct entry *entry)
{
    if (--entry->question_count == 0 && entry->forgotten)
        entry_free(entry);
}

/* Those who listen may forget the entry: it stays until the end of this function, because the
 * question is still counted. */
static void on_identity(int outcome, const struct account_identity *identity, void *context)
{
    CLEANUP(free_cleanup) struct question *question = context;
    struct entry *entry = question->entry;
    struct session_users *users = entry->users;
    bool told = outcome == 0 || outcome == ACCOUNT_E_DENIED;

    outcome = outcome_of(entry, outcome, identity);
    if (told && outcome != SESSION_USERS_E_UNAVAILABLE && !users->closing)
        users->options.learned(entry->user.name, outcome, outcome == 0 ? &entry->user : NULL,
                               users->options.context);
    if (question->done)
        question->done(outcome, outcome == 0 ? &entry->user : NULL, question->context);
    else
        entry->refreshing = false;
    if (outcome == SESSION_USERS_E_GONE)
        entry->forgotten = true;
    entry_release(entry);
}

static int entry_ask(struct entry *entry, struct ipc_text request_id, uint32_t deadline_ms,
                     session_user_fn done, void *context)
{
    struct question *question = malloc(sizeof(*question));
    int r;

    if (!question)
        return -ENOMEM;
    *question = (struct question){entry, done, context};
    r = account_call_identity(entry->users->client, ipc_text(entry->user.name), request_id,
                              deadline_ms, on_identity, question);
    if (r == 0)
        entry->question_count++;
    else
        free(question);
    return r;
}

/* Without waiting for the next use, so that sessions of users who are gone or have a new password
 * end now. */
static void entry_refresh(struct entry *entry)
{
    int r;

    if (entry->refreshing)
        return;
    r = entry_ask(entry, ipc_text(""), REFRESH_DEADLINE_MS, NULL, NULL);
    entry->refreshing = r == 0;
    if (r != 0)
        log_warning("event=account-not-asked user=%s outcome=%d", entry->user.name, r);
}

static void on_hello(const struct ipc_hello *hello, void *context)
{
    struct session_users *users = context;
    struct entry *entry, *following;

    HASH_ITER (hh, users->entries, entry, following)
        entry_refresh(entry);
}

static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    struct session_users *users = context;
    struct entry *entry, *following;
    struct ipc_text user;

    if (ipc_text_equal(topic, ACCOUNT_TOPIC_PASSWORD_SET) &&
        account_parse_password_set(data, &user) == 0)
        users->options.password_set(user, users->options.context);
    if (!ipc_text_equal(topic, ACCOUNT_TOPIC_CHANGED))
        return;
    if (account_parse_changed(data, &user) != 0) {
        log_warning("topic=%s cause=malformed", ACCOUNT_TOPIC_CHANGED);
        return;
    }
    HASH_ITER (hh, users->entries, entry, following) {
        if (user.size == 0 || ipc_text_equal(user, entry->user.name))
            entry_refresh(entry);
    }
}

int session_users_new(const struct session_users_options *options, struct session_users **ret_users)
{
    CLEANUP(free_cleanup) struct session_users *users = calloc(1, sizeof(*users));
    struct ipc_client_options client = {
        .loop = options->loop,
        .socket_path = options->account_socket_path,
        .name = "session",
        .peer_uids = options->peer_uids,
        .peer_uid_count = options->peer_uid_count,
        .events = {.hello = on_hello, .publish = on_publish},
    };
    int r;

    if (!users)
        return -ENOMEM;
    users->options = *options;
    client.context = users;
    r = ipc_client_new(&client, &users->client);
    if (r != 0)
        return r;
    *ret_users = TAKE(users);
    return 0;
}

static void on_client_closed(void *context)
{
    struct session_users *users = context;
    struct entry *entry, *following;
    void (*closed)(void *context) = users->closed;
    void *closed_context = users->closed_context;

    HASH_ITER (hh, users->entries, entry, following)
        entry_free(entry);
    free(users);
    if (closed)
        closed(closed_context);
}

void session_users_close(struct session_users *users, void (*closed)(void *context), void *context)
{
    users->closing = true;
    users->closed = closed;
    users->closed_context = context;
    /* Completes what is asked, and with it everybody who waits. */
    ipc_client_close(users->client, on_client_closed, users);
}

struct ipc_client *session_users_client(struct session_users *users)
{
    return users->client;
}

int session_users_put(struct session_users *users, const struct account_identity *identity)
{
    struct entry *entry = entry_get(users, identity->identity.user);

    return entry ? entry_learn(entry, identity) : -ENOMEM;
}

int session_users_watch(struct session_users *users, const char *name)
{
    return entry_get(users, ipc_text(name)) ? 0 : -ENOMEM;
}

int session_users_ask(struct session_users *users, const char *name, struct ipc_text request_id,
                      uint32_t deadline_ms, session_user_fn done, void *context)
{
    struct entry *entry = entry_get(users, ipc_text(name));

    if (!entry)
        return -ENOMEM;
    /* While svc-account is away the last word counts, without waiting for a deadline each time. */
    if (entry->user.role && !ipc_client_is_connected(users->client)) {
        done(0, &entry->user, context);
        return 0;
    }
    if (users->closing || entry_ask(entry, request_id, deadline_ms, done, context) != 0)
        done(entry->user.role ? 0 : SESSION_USERS_E_UNAVAILABLE,
             entry->user.role ? &entry->user : NULL, context);
    return 0;
}

void session_users_forget(struct session_users *users, const char *name)
{
    struct entry *entry = entry_find(users, name);

    if (!entry)
        return;
    if (entry->question_count > 0)
        entry->forgotten = true;
    else
        entry_free(entry);
}
