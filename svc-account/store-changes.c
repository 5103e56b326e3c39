/*
 * The changes of the embedded store. They form a queue; its head makes a copy of all records (a few
 * KiB), alters the copy, and the thread pool hashes, formats and writes it. Only when it is on disk
 * does the copy become the records, so readers never see a change that could still fail. Lockouts
 * are not part of that: they count at once, and the file merely remembers who was locked.
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "base/log.h"
#include "base/secret.h"
#include "svc-account/store-embedded-internal.h"
#include "svc-account/store-file.h"
#include "svc-account/store-rules.h"

struct store_change {
    struct embedded *store;
    enum change_kind kind;
    char user_name[ACCOUNT_NAME_BYTES_MAX + 1]; /* whom it is about; empty: nobody */
    char new_name[ACCOUNT_NAME_BYTES_MAX + 1];
    struct account_change what; /* texts point into new_name and password */
    struct secret password;
    struct account_policy policy;
    account_store_done_fn done; /* NULL for CHANGE_LOCKS */
    void *context;
    /* While it runs: */
    uv_work_t work;
    struct account_records *next;
    int index; /* of the account in `next`; -1: none */
    int outcome;
    struct store_change *prev, *next_change;
};

static void change_free(struct store_change *change)
{
    if (change->next) {
        secret_wipe(change->next, sizeof(*change->next));
        free(change->next);
    }
    secret_deinit(&change->password);
    free(change);
}

static int change_apply(struct store_change *change)
{
    struct account_records *next = change->next;
    int index = account_records_find(next, change->user_name), r = 0;

    switch (change->kind) {
    case CHANGE_CREATE:
        r = account_records_create(next, &change->what, change->store->next_key++, &change->index);
        break;
    case CHANGE_UPDATE:
        change->index = index;
        r = index < 0 ? ACCOUNT_STORE_E_UNKNOWN
                      : account_records_update(next, index, &change->what);
        break;
    case CHANGE_REMOVE:
        if (index < 0)
            return ACCOUNT_STORE_E_UNKNOWN;
        account_records_remove(next, index);
        break;
    case CHANGE_POLICY:
        next->policy = change->policy;
        break;
    case CHANGE_LOCKS:
        break;
    }
    if (r != 0)
        return r;
    for (size_t i = 0; i < next->count; i++)
        next->records[i].account.locked = lockout_is_locked(
            &next->records[i].lockout, &next->policy, embedded_now_usec(change->store));
    return account_records_can_be_administered(next) ? 0 : ACCOUNT_STORE_E_LAST_ADMINISTRATOR;
}

/* In the thread pool: touches nothing but its change. */
static void change_work(uv_work_t *work)
{
    struct store_change *change = work->data;

    if (change->outcome == 0 && change->what.fields & ACCOUNT_CHANGE_PASSWORD)
        change->outcome = password_hash_new(change->password.data,
                                            change->next->records[change->index].hash);
    if (change->outcome == 0)
        change->outcome = store_file_write(change->store->options.state_dir_fd, change->next,
                                           change->store->options.file_ops);
}

/* Log-ins that failed while the file was written count: their lockouts go over into the new
 * records. */
static void carry_lockouts(const struct store_change *change, const struct account_records *old)
{
    for (size_t i = 0; i < change->next->count; i++) {
        struct account_record *record = &change->next->records[i];

        if ((int)i == change->index && change->what.fields & ACCOUNT_CHANGE_UNLOCK)
            continue;
        for (size_t k = 0; k < old->count; k++) {
            if (old->records[k].key == record->key)
                record->lockout = old->records[k].lockout;
        }
    }
}

static void change_commit(struct store_change *change)
{
    struct embedded *store = change->store;
    struct account_records *old = store->records;

    carry_lockouts(change, old);
    store->records = change->next;
    change->next = old; /* wiped and freed with the change */
    embedded_arm_timer(store);
    if (change->kind == CHANGE_LOCKS)
        return;
    embedded_tell_changed(store, change->kind == CHANGE_POLICY ? NULL : change->user_name);
    if (change->kind == CHANGE_UPDATE && change->what.fields & ACCOUNT_CHANGE_USER_NAME &&
        strcmp(change->user_name, change->new_name) != 0)
        embedded_tell_changed(store, change->new_name);
}

static void start_head(struct embedded *store);

static void change_worked(uv_work_t *work, int status)
{
    struct store_change *change = work->data;
    struct embedded *store = change->store;
    int outcome = status < 0 ? -ECANCELED : change->outcome;

    DL_DELETE2(store->changes, change, prev, next_change);
    store->change_count--;
    if (outcome == 0)
        change_commit(change);
    if (change->done)
        change->done(outcome,
                     outcome == 0 && change->index >= 0
                         ? embedded_at(&store->base, (size_t)change->index)
                         : NULL,
                     change->context);
    else if (outcome < 0)
        log_warning("event=account-locks-not-written cause=\"%s\"", strerror(-outcome));
    change_free(change);
    store->running = false;
    start_head(store);
    embedded_free_when_closed(store);
}

/* Also a change that can't be applied goes through the pool, so that `done` never comes before the
 * return of the call. */
static void start_head(struct embedded *store)
{
    struct store_change *change = store->changes;

    if (!change || store->running)
        return;
    store->running = true;
    change->index = -1;
    change->next = malloc(sizeof(*change->next));
    if (change->next) {
        *change->next = *store->records;
        change->outcome = change_apply(change);
    } else {
        change->outcome = -ENOMEM;
    }
    change->work.data = change;
    (void)uv_queue_work(store->options.loop, &change->work, change_work, change_worked);
}

static void change_append(struct embedded *store, struct store_change *change)
{
    DL_APPEND2(store->changes, change, prev, next_change);
    store->change_count++;
    start_head(store);
}

static int change_new(struct embedded *store, enum change_kind kind, const char *user_name,
                      const struct account_change *what, struct store_change **ret_change)
{
    struct store_change *change;

    if (store->closing || store->change_count >= ACCOUNT_STORE_CHANGES_MAX)
        return ACCOUNT_STORE_E_BUSY;
    if (strlen(user_name) > ACCOUNT_NAME_BYTES_MAX)
        return -EINVAL;
    change = calloc(1, sizeof(*change));
    if (!change)
        return -ENOMEM;
    change->store = store;
    change->kind = kind;
    memcpy(change->user_name, user_name, strlen(user_name) + 1);
    if (what) {
        change->what = *what;
        if (what->fields & ACCOUNT_CHANGE_USER_NAME) {
            assert(account_name_is_valid(what->user_name));
            memcpy(change->new_name, what->user_name, strlen(what->user_name) + 1);
            change->what.user_name = change->new_name;
        }
        if (what->fields & ACCOUNT_CHANGE_PASSWORD &&
            secret_init(&change->password, what->password, strlen(what->password)) < 0) {
            free(change);
            return -ENOMEM;
        }
        change->what.password = NULL;
    }
    *ret_change = change;
    return 0;
}

int store_changes_add(struct embedded *store, enum change_kind kind, const char *user_name,
                      const struct account_change *what, const struct account_policy *policy,
                      account_store_done_fn done, void *context)
{
    struct store_change *change;
    int r = change_new(store, kind, user_name, what, &change);

    if (r != 0)
        return r;
    if (policy)
        change->policy = *policy;
    change->done = done;
    change->context = context;
    change_append(store, change);
    return 0;
}

void store_changes_close(struct embedded *store)
{
    struct store_change *change, *following;

    DL_FOREACH_SAFE2 (store->changes, change, following, next_change) {
        if (store->running && change == store->changes)
            continue;
        DL_DELETE2(store->changes, change, prev, next_change);
        store->change_count--;
        if (change->done)
            change->done(ACCOUNT_STORE_E_BUSY, NULL, change->context);
        change_free(change);
    }
}
