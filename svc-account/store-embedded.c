/*
 * The embedded account store, see store-embedded.h. Changes form a queue; its head makes a copy of
 * all records (a few KiB), alters the copy, and the thread pool hashes, formats and writes it. Only
 * when it is on disk does the copy become the records. So readers never see a change that could
 * still fail. Lockouts are not part of that: they count at once, and the file merely remembers who
 * was locked.
 */
#include "svc-account/store-embedded.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "svc-account/store-file.h"
#include "svc-account/store-rules.h"

enum change_kind {
    CHANGE_CREATE,
    CHANGE_UPDATE,
    CHANGE_REMOVE,
    CHANGE_POLICY,
    CHANGE_LOCKS, /* nobody asked: who is locked is written down */
};

struct embedded;

struct change {
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
    struct change *prev, *next_change;
};

struct verification {
    struct embedded *store;
    char user_name[ACCOUNT_NAME_BYTES_MAX + 1];
    bool known;
    uint64_t generation; /* valid when known */
    account_store_done_fn done;
    void *context;
};

struct embedded {
    struct account_store base;
    struct store_embedded_options options;
    struct account_records *records;
    uint64_t next_key;
    struct password_checker *checker;
    struct change *changes; /* the head runs when `running` */
    unsigned int change_count;
    bool running;
    uv_timer_t timer; /* the next end of a lock */
    bool closing;
    unsigned int open_parts; /* checker and timer: both have to be closed before the end */
    void (*closed)(void *context);
    void *closed_context;
};

static struct embedded *embedded_of(struct account_store *store)
{
    return (struct embedded *)store;
}

static uint64_t now_usec(const struct embedded *store)
{
    return clock_monotonic_usec(store->options.clock);
}

static void tell_changed(struct embedded *store, const char *user_name)
{
    if (store->base.changed)
        store->base.changed(user_name, store->base.context);
}

/* -- reading -- */

static const struct account *embedded_at(struct account_store *base, size_t index)
{
    struct embedded *store = embedded_of(base);
    struct account_record *record;

    if (index >= store->records->count)
        return NULL;
    record = &store->records->records[index];
    record->account.locked = lockout_is_locked(&record->lockout, &store->records->policy,
                                               now_usec(store));
    return &record->account;
}

static const struct account *embedded_find(struct account_store *base, const char *user_name)
{
    int index = account_records_find(embedded_of(base)->records, user_name);

    return index < 0 ? NULL : embedded_at(base, (size_t)index);
}

static const struct account_policy *embedded_policy(struct account_store *base)
{
    return &embedded_of(base)->records->policy;
}

/* -- the end -- */

static void free_when_closed(struct embedded *store)
{
    void (*closed)(void *context) = store->closed;
    void *context = store->closed_context;

    if (!store->closing || store->open_parts > 0 || store->running)
        return;
    secret_wipe(store->records, sizeof(*store->records));
    free(store->records);
    close(store->options.state_dir_fd);
    free(store);
    if (closed)
        closed(context);
}

static void change_free(struct change *change)
{
    if (change->next) {
        secret_wipe(change->next, sizeof(*change->next));
        free(change->next);
    }
    secret_deinit(&change->password);
    free(change);
}

/* -- locks that end by time -- */

static void remember_locks(struct embedded *store);

static void on_timer(uv_timer_t *timer);

static void arm_timer(struct embedded *store)
{
    uint64_t first_usec = LOCKOUT_NEVER, now = now_usec(store);

    for (size_t i = 0; i < store->records->count; i++) {
        uint64_t end_usec = lockout_end_usec(&store->records->records[i].lockout,
                                             &store->records->policy);

        if (end_usec < first_usec)
            first_usec = end_usec;
    }
    if (store->closing || first_usec == LOCKOUT_NEVER)
        uv_timer_stop(&store->timer);
    else
        uv_timer_start(&store->timer, on_timer,
                       first_usec > now ? (first_usec - now) / 1000 + 1 : 0, 0);
}

static void on_timer(uv_timer_t *timer)
{
    struct embedded *store = timer->data;
    bool ended = false;

    for (size_t i = 0; i < store->records->count; i++) {
        struct account_record *record = &store->records->records[i];

        if (!record->lockout.locked ||
            lockout_is_locked(&record->lockout, &store->records->policy, now_usec(store)))
            continue;
        lockout_clear(&record->lockout);
        ended = true;
        log_info("event=account-unlocked user=%s cause=time", record->account.user_name);
        tell_changed(store, record->account.user_name);
    }
    if (ended)
        remember_locks(store);
    arm_timer(store);
}

/* -- changes -- */

static int change_apply(struct change *change)
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
        next->records[i].account.locked = lockout_is_locked(&next->records[i].lockout,
                                                            &next->policy, now_usec(change->store));
    return account_records_can_be_administered(next) ? 0 : ACCOUNT_STORE_E_LAST_ADMINISTRATOR;
}

/* In the thread pool: touches nothing but its change. */
static void change_work(uv_work_t *work)
{
    struct change *change = work->data;

    if (change->outcome == 0 && change->what.fields & ACCOUNT_CHANGE_PASSWORD)
        change->outcome = password_hash_new(change->password.data,
                                            change->next->records[change->index].hash);
    if (change->outcome == 0)
        change->outcome = store_file_write(change->store->options.state_dir_fd, change->next,
                                           change->store->options.file_ops);
}

/* Log-ins that failed while the file was written count: their lockouts go over into the new
 * records. */
static void carry_lockouts(const struct change *change, const struct account_records *old)
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

static void change_commit(struct change *change)
{
    struct embedded *store = change->store;
    struct account_records *old = store->records;

    carry_lockouts(change, old);
    store->records = change->next;
    change->next = old; /* wiped and freed with the change */
    arm_timer(store);
    if (change->kind == CHANGE_LOCKS)
        return;
    tell_changed(store, change->kind == CHANGE_POLICY ? NULL : change->user_name);
    if (change->kind == CHANGE_UPDATE && change->what.fields & ACCOUNT_CHANGE_USER_NAME &&
        strcmp(change->user_name, change->new_name) != 0)
        tell_changed(store, change->new_name);
}

static void start_head(struct embedded *store);

static void change_worked(uv_work_t *work, int status)
{
    struct change *change = work->data;
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
    free_when_closed(store);
}

/* Also a change that can't be applied goes through the pool, so that `done` never comes before the
 * return of the call. */
static void start_head(struct embedded *store)
{
    struct change *change = store->changes;

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

static void change_append(struct embedded *store, struct change *change)
{
    DL_APPEND2(store->changes, change, prev, next_change);
    store->change_count++;
    start_head(store);
}

static int change_new(struct embedded *store, enum change_kind kind, const char *user_name,
                      const struct account_change *what, struct change **ret_change)
{
    struct change *change;

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

static int change_queue(struct embedded *store, enum change_kind kind, const char *user_name,
                        const struct account_change *what, const struct account_policy *policy,
                        account_store_done_fn done, void *context)
{
    struct change *change;
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

/* When memory is short or the queue full, the file goes without it: then a restart forgets a lock,
 * and nothing else. */
static void remember_locks(struct embedded *store)
{
    if (change_queue(store, CHANGE_LOCKS, "", NULL, NULL, NULL, NULL) != 0)
        log_warning("event=account-locks-not-written cause=busy");
}

/* -- the operations -- */

static int embedded_create(struct account_store *base, const struct account_change *account,
                           account_store_done_fn done, void *context)
{
    const unsigned int needed = ACCOUNT_CHANGE_USER_NAME | ACCOUNT_CHANGE_PASSWORD |
                                ACCOUNT_CHANGE_ROLE;

    assert((account->fields & needed) == needed);
    return change_queue(embedded_of(base), CHANGE_CREATE, account->user_name, account, NULL, done,
                        context);
}

static int embedded_update(struct account_store *base, const char *user_name,
                           const struct account_change *what, account_store_done_fn done,
                           void *context)
{
    return change_queue(embedded_of(base), CHANGE_UPDATE, user_name, what, NULL, done, context);
}

static int embedded_remove(struct account_store *base, const char *user_name,
                           account_store_done_fn done, void *context)
{
    return change_queue(embedded_of(base), CHANGE_REMOVE, user_name, NULL, NULL, done, context);
}

static int embedded_set_policy(struct account_store *base, const struct account_policy *policy,
                               account_store_done_fn done, void *context)
{
    assert(account_policy_is_valid(policy));
    return change_queue(embedded_of(base), CHANGE_POLICY, "", NULL, policy, done, context);
}

/* -- log-in -- */

static int decide(struct embedded *store, const struct verification *check, int outcome,
                  const struct account **ret_account)
{
    const struct account *account = embedded_find(&store->base, check->user_name);
    struct account_record *record;

    /* Whoever changed meanwhile was compared with a hash of yesterday. */
    if (!account || !check->known || account->generation != check->generation ||
        !account->enabled || account->locked)
        return ACCOUNT_STORE_E_DENIED;
    record = &store->records->records[account_records_find(store->records, check->user_name)];
    if (outcome == 0) {
        lockout_clear(&record->lockout);
        *ret_account = account;
        return 0;
    }
    if (lockout_fail(&record->lockout, &store->records->policy, now_usec(store))) {
        log_warning("event=account-locked user=%s", account->user_name);
        arm_timer(store);
        remember_locks(store);
        tell_changed(store, check->user_name);
    }
    return ACCOUNT_STORE_E_DENIED;
}

static void on_checked(int outcome, void *context)
{
    struct verification *check = context;
    const struct account *account = NULL;

    if (outcome == PASSWORD_E_BUSY)
        outcome = ACCOUNT_STORE_E_BUSY;
    else if (outcome >= 0)
        outcome = decide(check->store, check, outcome, &account);
    check->done(outcome, account, check->context);
    free(check);
}

static int embedded_verify(struct account_store *base, const char *user_name, const char *password,
                           account_store_done_fn done, void *context)
{
    struct embedded *store = embedded_of(base);
    int index = account_records_find(store->records, user_name);
    const struct account_record *record = index < 0 ? NULL : &store->records->records[index];
    struct verification *check;
    int r;

    if (store->closing)
        return ACCOUNT_STORE_E_BUSY;
    check = calloc(1, sizeof(*check));
    if (!check)
        return -ENOMEM;
    check->store = store;
    check->done = done;
    check->context = context;
    if (record) {
        check->known = true;
        check->generation = record->account.generation;
        memcpy(check->user_name, user_name, strlen(user_name) + 1);
    }
    r = password_checker_check(store->checker, record ? record->hash : NULL, password, on_checked,
                               check);
    if (r != 0)
        free(check);
    return r == PASSWORD_E_BUSY ? ACCOUNT_STORE_E_BUSY : r;
}

/* -- beginning and end -- */

static void part_closed(struct embedded *store)
{
    store->open_parts--;
    free_when_closed(store);
}

static void on_checker_closed(void *context)
{
    part_closed(context);
}

static void on_timer_closed(uv_handle_t *handle)
{
    part_closed(handle->data);
}

static void embedded_close(struct account_store *base, void (*closed)(void *context), void *context)
{
    struct embedded *store = embedded_of(base);
    struct change *change, *following;

    store->closing = true;
    store->closed = closed;
    store->closed_context = context;
    DL_FOREACH_SAFE2(store->changes, change, following, next_change)
    {
        if (store->running && change == store->changes)
            continue;
        DL_DELETE2(store->changes, change, prev, next_change);
        store->change_count--;
        if (change->done)
            change->done(ACCOUNT_STORE_E_BUSY, NULL, change->context);
        change_free(change);
    }
    uv_close((uv_handle_t *)&store->timer, on_timer_closed);
    password_checker_close(store->checker, on_checker_closed, store);
}

static const struct account_store_ops embedded_ops = {
    .at = embedded_at,
    .find = embedded_find,
    .policy = embedded_policy,
    .create = embedded_create,
    .update = embedded_update,
    .remove = embedded_remove,
    .set_policy = embedded_set_policy,
    .verify = embedded_verify,
    .close = embedded_close,
};

static int factory_records(struct account_records *records)
{
    struct account_record *root = &records->records[0];

    records->policy = (struct account_policy){
        .password_length_min = 8,
        .password_length_max = 64,
        .lockout_threshold = 0,
        .lockout_duration_s = 300,
        .lockout_counter_reset_after_s = 300,
        .lockout_counter_reset_enabled = true,
    };
    records->last_generation = 1;
    records->count = 1;
    *root = (struct account_record){.account = {.user_name = STORE_EMBEDDED_FACTORY_USER,
                                                .role = ACCOUNT_ROLE_ADMINISTRATOR,
                                                .enabled = true,
                                                .generation = 1}};
    return password_hash_new(STORE_EMBEDDED_FACTORY_PASSWORD, root->hash);
}

static int load_records(const struct store_embedded_options *options,
                        struct account_records *records)
{
    int r = store_file_read(options->state_dir_fd, records);

    if (r != STATE_FILE_E_ABSENT)
        return r;
    r = factory_records(records);
    if (r == 0)
        r = store_file_write(options->state_dir_fd, records, options->file_ops);
    if (r == 0)
        log_info("event=accounts-created user=%s", STORE_EMBEDDED_FACTORY_USER);
    else
        log_error("event=accounts-not-created cause=\"%s\"", strerror(-r));
    return r;
}

int store_embedded_new(const struct store_embedded_options *options,
                       struct account_store **ret_store)
{
    CLEANUP(free_cleanup) struct embedded *store = calloc(1, sizeof(*store));
    CLEANUP(free_cleanup) struct account_records *records = calloc(1, sizeof(*records));
    CLEANUP(close_cleanup) int state_dir_fd = fcntl(options->state_dir_fd, F_DUPFD_CLOEXEC, 0);
    int r;

    if (state_dir_fd < 0)
        return -errno;
    if (!store || !records)
        return -ENOMEM;
    store->base.ops = &embedded_ops;
    store->options = *options;
    store->options.state_dir_fd = state_dir_fd;
    r = state_file_sweep(state_dir_fd);
    if (r == 0)
        r = load_records(options, records);
    if (r == 0)
        r = password_checker_new(options->loop, &store->checker);
    if (r < 0)
        return r;
    for (size_t i = 0; i < records->count; i++) {
        if (records->records[i].account.locked)
            lockout_restore(&records->records[i].lockout, now_usec(store));
    }
    store->next_key = records->count;
    store->records = TAKE(records);
    uv_timer_init(options->loop, &store->timer);
    store->timer.data = store;
    uv_unref((uv_handle_t *)&store->timer);
    store->open_parts = 2;
    state_dir_fd = -1; /* the store's */
    arm_timer(store);
    *ret_store = &TAKE(store)->base;
    return 0;
}
