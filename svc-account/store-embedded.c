/*
 * The embedded account store, see store-embedded.h: reading, log-ins and locks, beginning and end.
 * How changes get to the disk is store-changes.c.
 */
#include "svc-account/store-embedded.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "svc-account/store-embedded-internal.h"
#include "svc-account/store-file.h"
#include "svc-account/store-rules.h"

struct verification {
    struct embedded *store;
    char user_name[ACCOUNT_NAME_BYTES_MAX + 1];
    bool known;
    uint64_t generation; /* valid when known */
    account_store_done_fn done;
    void *context;
};

static struct embedded *embedded_of(struct account_store *store)
{
    return (struct embedded *)store;
}

uint64_t embedded_now_usec(const struct embedded *store)
{
    return clock_monotonic_usec(store->options.clock);
}

void embedded_tell_changed(struct embedded *store, const char *user_name)
{
    if (store->base.changed)
        store->base.changed(user_name, store->base.context);
}

/* -- reading -- */

const struct account *embedded_at(struct account_store *base, size_t index)
{
    struct embedded *store = embedded_of(base);
    struct account_record *record;

    if (index >= store->records->count)
        return NULL;
    record = &store->records->records[index];
    record->account.locked = lockout_is_locked(&record->lockout, &store->records->policy,
                                               embedded_now_usec(store));
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

void embedded_free_when_closed(struct embedded *store)
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

/* -- locks that end by time -- */

static void remember_locks(struct embedded *store);

static void on_timer(uv_timer_t *timer);

void embedded_arm_timer(struct embedded *store)
{
    uint64_t first_usec = LOCKOUT_NEVER, now = embedded_now_usec(store);

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
            lockout_is_locked(&record->lockout, &store->records->policy, embedded_now_usec(store)))
            continue;
        lockout_clear(&record->lockout);
        ended = true;
        log_info("event=account-unlocked user=%s cause=time", record->account.user_name);
        embedded_tell_changed(store, record->account.user_name);
    }
    if (ended)
        remember_locks(store);
    embedded_arm_timer(store);
}

/* When memory is short or the queue full, the file goes without it: then a restart forgets a lock,
 * and nothing else. */
static void remember_locks(struct embedded *store)
{
    if (store_changes_add(store, CHANGE_LOCKS, "", NULL, NULL, NULL, NULL) != 0)
        log_warning("event=account-locks-not-written cause=busy");
}

/* -- the operations -- */

static int embedded_create(struct account_store *base, const struct account_change *account,
                           account_store_done_fn done, void *context)
{
    const unsigned int needed = ACCOUNT_CHANGE_USER_NAME | ACCOUNT_CHANGE_PASSWORD |
                                ACCOUNT_CHANGE_ROLE;

    assert((account->fields & needed) == needed);
    return store_changes_add(embedded_of(base), CHANGE_CREATE, account->user_name, account, NULL,
                             done, context);
}

static int embedded_update(struct account_store *base, const char *user_name,
                           const struct account_change *what, account_store_done_fn done,
                           void *context)
{
    return store_changes_add(embedded_of(base), CHANGE_UPDATE, user_name, what, NULL, done,
                             context);
}

static int embedded_remove(struct account_store *base, const char *user_name,
                           account_store_done_fn done, void *context)
{
    return store_changes_add(embedded_of(base), CHANGE_REMOVE, user_name, NULL, NULL, done,
                             context);
}

static int embedded_set_policy(struct account_store *base, const struct account_policy *policy,
                               account_store_done_fn done, void *context)
{
    assert(account_policy_is_valid(policy));
    return store_changes_add(embedded_of(base), CHANGE_POLICY, "", NULL, policy, done, context);
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
    if (lockout_fail(&record->lockout, &store->records->policy, embedded_now_usec(store))) {
        log_warning("event=account-locked user=%s", account->user_name);
        embedded_arm_timer(store);
        remember_locks(store);
        embedded_tell_changed(store, check->user_name);
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
    embedded_free_when_closed(store);
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

    store->closing = true;
    store->closed = closed;
    store->closed_context = context;
    store_changes_close(store);
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
    int r;

    if (!store || !records)
        return -ENOMEM;
    store->base.ops = &embedded_ops;
    store->options = *options;
    r = state_file_sweep(options->state_dir_fd);
    if (r == 0)
        r = load_records(options, records);
    if (r == 0)
        r = password_checker_new(options->loop, &store->checker);
    if (r < 0)
        return r;
    store->options.state_dir_fd = fcntl(options->state_dir_fd, F_DUPFD_CLOEXEC, 0);
    if (store->options.state_dir_fd < 0) {
        r = -errno;
        password_checker_close(store->checker, NULL, NULL);
        return r;
    }
    for (size_t i = 0; i < records->count; i++) {
        if (records->records[i].account.locked)
            lockout_restore(&records->records[i].lockout, embedded_now_usec(store));
    }
    store->next_key = records->count;
    store->records = TAKE(records);
    uv_timer_init(options->loop, &store->timer);
    store->timer.data = store;
    uv_unref((uv_handle_t *)&store->timer);
    store->open_parts = 2;
    embedded_arm_timer(store);
    *ret_store = &TAKE(store)->base;
    return 0;
}
