/*
 * The embedded store: changes, durability, rules, log-ins and locks. On real files in a folder of
 * its own, with a file system that can be made to fail, and a clock that stands still.
 */
#include "../cunit-main.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "svc-account/store-embedded.h"
#include "svc-account/store-file.h"

#define SECOND UINT64_C(1000000)
#define PASSWORD "correct horse"

struct world {
    uv_loop_t loop;
    uv_timer_t limit;
    char dir[64];
    int dir_fd;
    struct account_store *store;
    uint64_t now_usec;
    struct clock clock;
    char changed[512]; /* names in order, each followed by a blank */
};

struct result {
    bool done;
    int outcome;
    bool has_account;
    struct account account;
};

static int failing_errno; /* 0: the file system works */

static ssize_t test_write(int fd, const void *data, size_t size)
{
    if (failing_errno != 0) {
        errno = failing_errno;
        return -1;
    }
    return write(fd, data, size);
}

static int test_rename(int old_dir_fd, const char *old_name, int new_dir_fd, const char *new_name)
{
    return renameat(old_dir_fd, old_name, new_dir_fd, new_name);
}

static const struct state_file_ops test_ops = {
    .fsync = fsync, .rename = test_rename, .write = test_write};

static uint64_t world_now(void *context)
{
    return ((struct world *)context)->now_usec;
}

static void on_changed(const char *user_name, void *context)
{
    struct world *world = context;
    size_t used = strlen(world->changed);

    snprintf(world->changed + used, sizeof(world->changed) - used, "%s ",
             user_name ? user_name : "(policy)");
}

static void on_limit(uv_timer_t *timer)
{
    CU_FAIL_FATAL("too slow");
}

static int open_store(struct world *world)
{
    struct store_embedded_options options = {.loop = &world->loop,
                                             .clock = &world->clock,
                                             .state_dir_fd = world->dir_fd,
                                             .file_ops = &test_ops};
    int r = store_embedded_new(&options, &world->store);

    if (r == 0) {
        world->store->changed = on_changed;
        world->store->context = world;
    }
    return r;
}

static void close_store(struct world *world)
{
    world->store->ops->close(world->store, NULL, NULL);
    uv_run(&world->loop, UV_RUN_DEFAULT);
    world->store = NULL;
}

static void reopen_store(struct world *world)
{
    close_store(world);
    CU_ASSERT_EQUAL_FATAL(open_store(world), 0);
}

static void world_init(struct world *world)
{
    memset(world, 0, sizeof(*world));
    failing_errno = 0;
    snprintf(world->dir, sizeof(world->dir), "/tmp/shoal-test-store-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(world->dir));
    world->dir_fd = open(world->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    world->now_usec = 1000 * SECOND;
    world->clock = (struct clock){world_now, world_now, world};
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&world->loop), 0);
    uv_timer_init(&world->loop, &world->limit);
    uv_timer_start(&world->limit, on_limit, 60000, 0);
    uv_unref((uv_handle_t *)&world->limit);
}

static void world_deinit(struct world *world)
{
    if (world->store)
        close_store(world);
    uv_close((uv_handle_t *)&world->limit, NULL);
    uv_run(&world->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&world->loop), 0);
    unlinkat(world->dir_fd, STORE_FILE_NAME, 0);
    close(world->dir_fd);
    CU_ASSERT_EQUAL(rmdir(world->dir), 0); /* also: no temporary file is left behind */
}

static void on_done(int outcome, const struct account *account, void *context)
{
    struct result *result = context;

    CU_ASSERT_FALSE(result->done);
    result->done = true;
    result->outcome = outcome;
    result->has_account = account != NULL;
    if (account)
        result->account = *account;
}

/* Waits for a call that returned `started`. */
static int finish(struct world *world, int started, struct result *result)
{
    if (started != 0)
        return started;
    while (!result->done)
        uv_run(&world->loop, UV_RUN_ONCE);
    return result->outcome;
}

static struct account_change new_account(const char *name, enum account_role role)
{
    return (struct account_change){
        .fields = ACCOUNT_CHANGE_USER_NAME | ACCOUNT_CHANGE_PASSWORD | ACCOUNT_CHANGE_ROLE,
        .user_name = name,
        .password = PASSWORD,
        .role = role,
    };
}

static int create(struct world *world, const char *name, enum account_role role)
{
    struct account_change change = new_account(name, role);
    struct result result = {0};

    return finish(world, world->store->ops->create(world->store, &change, on_done, &result),
                  &result);
}

static int update(struct world *world, const char *name, struct account_change change)
{
    struct result result = {0};

    return finish(world, world->store->ops->update(world->store, name, &change, on_done, &result),
                  &result);
}

static int remove_account(struct world *world, const char *name)
{
    struct result result = {0};

    return finish(world, world->store->ops->remove(world->store, name, on_done, &result), &result);
}

static int verify(struct world *world, const char *name, const char *password)
{
    struct result result = {0};
    int r = finish(world, world->store->ops->verify(world->store, name, password, on_done, &result),
                   &result);

    CU_ASSERT_EQUAL(result.has_account, r == 0);
    return r;
}

static const struct account *find(struct world *world, const char *name)
{
    return world->store->ops->find(world->store, name);
}

static int set_lockout(struct world *world, uint32_t threshold, uint32_t duration_s)
{
    struct account_policy policy = *world->store->ops->policy(world->store);
    struct result result = {0};

    policy.lockout_threshold = threshold;
    policy.lockout_duration_s = policy.lockout_counter_reset_after_s = duration_s;
    return finish(world, world->store->ops->set_policy(world->store, &policy, on_done, &result),
                  &result);
}

/* -- cases -- */

static void store_embedded_new_first_start_makes_the_factory_user(void)
{
    struct world world;
    struct stat status;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(verify(&world, "root", "0penBmc"), 0);
    CU_ASSERT_EQUAL(verify(&world, "root", "0penbmc"), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_EQUAL(verify(&world, "toor", "0penBmc"), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_EQUAL(find(&world, "root")->role, ACCOUNT_ROLE_ADMINISTRATOR);
    CU_ASSERT_FALSE(find(&world, "root")->password_change_required);
    CU_ASSERT_PTR_NULL(world.store->ops->at(world.store, 1));
    CU_ASSERT_EQUAL(fstatat(world.dir_fd, STORE_FILE_NAME, &status, 0), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0600);
    world_deinit(&world);
}

static void store_embedded_new_damaged_file_is_refused_and_kept(void)
{
    static const char *const contents[] = {"", "{", "{\"version\":2}"};
    struct world world;

    for (size_t i = 0; i < 3; i++) {
        char *text;
        size_t size;

        world_init(&world);
        CU_ASSERT_EQUAL(state_file_write(world.dir_fd, STORE_FILE_NAME, 0600, contents[i],
                                         strlen(contents[i]), NULL),
                        0);
        CU_ASSERT_EQUAL(open_store(&world), -EBADMSG);
        CU_ASSERT_EQUAL(state_file_read(world.dir_fd, STORE_FILE_NAME, 100, &text, &size), 0);
        CU_ASSERT_STRING_EQUAL(text, contents[i]);
        free(text);
        world_deinit(&world);
    }
}

static void store_embedded_changes_survive_a_restart(void)
{
    struct world world;
    uint64_t generation;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_READ_ONLY), 0);
    CU_ASSERT_EQUAL(create(&world, "bob", ACCOUNT_ROLE_OPERATOR), 0);
    CU_ASSERT_EQUAL(create(&world, "eve", ACCOUNT_ROLE_OPERATOR), 0);
    CU_ASSERT_EQUAL(
        update(&world, "bob",
               (struct account_change){.fields = ACCOUNT_CHANGE_ROLE | ACCOUNT_CHANGE_ENABLED,
                                       .role = ACCOUNT_ROLE_ADMINISTRATOR}),
        0);
    CU_ASSERT_EQUAL(remove_account(&world, "eve"), 0);
    generation = find(&world, "ann")->generation;
    CU_ASSERT_STRING_EQUAL(world.changed, "ann bob eve bob eve ");
    reopen_store(&world);
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), 0);
    CU_ASSERT_EQUAL(find(&world, "ann")->generation, generation);
    CU_ASSERT_EQUAL(find(&world, "bob")->role, ACCOUNT_ROLE_ADMINISTRATOR);
    CU_ASSERT_FALSE(find(&world, "bob")->enabled);
    CU_ASSERT_EQUAL(verify(&world, "bob", PASSWORD), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_PTR_NULL(find(&world, "eve"));
    world_deinit(&world);
}

static void store_embedded_failed_write_changes_nothing(void)
{
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_READ_ONLY), 0);
    world.changed[0] = '\0';
    failing_errno = ENOSPC;
    CU_ASSERT_EQUAL(create(&world, "bob", ACCOUNT_ROLE_OPERATOR), -ENOSPC);
    CU_ASSERT_EQUAL(remove_account(&world, "ann"), -ENOSPC);
    CU_ASSERT_EQUAL(update(&world, "ann",
                           (struct account_change){.fields = ACCOUNT_CHANGE_PASSWORD,
                                                   .password = "another one"}),
                    -ENOSPC);
    failing_errno = EIO;
    CU_ASSERT_EQUAL(set_lockout(&world, 3, 30), -EIO);
    failing_errno = 0;
    CU_ASSERT_STRING_EQUAL(world.changed, "");
    for (int i = 0; i < 2; i++) {
        CU_ASSERT_PTR_NULL(find(&world, "bob"));
        CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), 0);
        CU_ASSERT_EQUAL(world.store->ops->policy(world.store)->lockout_threshold, 0);
        reopen_store(&world);
    }
    world_deinit(&world);
}

static void store_embedded_new_without_space_fails(void)
{
    struct world world;

    world_init(&world);
    failing_errno = ENOSPC;
    CU_ASSERT_EQUAL(open_store(&world), -ENOSPC);
    failing_errno = 0;
    world_deinit(&world);
}

static void store_embedded_rules_are_kept(void)
{
    struct account_change demote = {.fields = ACCOUNT_CHANGE_ROLE, .role = ACCOUNT_ROLE_OPERATOR};
    struct account_change disable = {.fields = ACCOUNT_CHANGE_ENABLED};
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(create(&world, "root", ACCOUNT_ROLE_OPERATOR), ACCOUNT_STORE_E_EXISTS);
    CU_ASSERT_EQUAL(remove_account(&world, "nobody"), ACCOUNT_STORE_E_UNKNOWN);
    CU_ASSERT_EQUAL(update(&world, "nobody", disable), ACCOUNT_STORE_E_UNKNOWN);
    CU_ASSERT_EQUAL(remove_account(&world, "root"), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    CU_ASSERT_EQUAL(update(&world, "root", demote), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    CU_ASSERT_EQUAL(update(&world, "root", disable), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_ADMINISTRATOR), 0);
    CU_ASSERT_EQUAL(update(&world, "ann", disable), 0);
    /* A disabled one does not count. */
    CU_ASSERT_EQUAL(remove_account(&world, "root"), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    CU_ASSERT_EQUAL(
        update(&world, "ann",
               (struct account_change){.fields = ACCOUNT_CHANGE_ENABLED, .enabled = true}),
        0);
    CU_ASSERT_EQUAL(remove_account(&world, "root"), 0);
    CU_ASSERT_EQUAL(remove_account(&world, "ann"), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    world_deinit(&world);
}

/* Each of two changes alone would be good; together they would leave nobody. */
static void store_embedded_concurrent_changes_are_judged_one_by_one(void)
{
    struct account_change demote = {.fields = ACCOUNT_CHANGE_ROLE, .role = ACCOUNT_ROLE_OPERATOR};
    struct result one = {0}, two = {0};
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_ADMINISTRATOR), 0);
    CU_ASSERT_EQUAL(world.store->ops->update(world.store, "ann", &demote, on_done, &one), 0);
    CU_ASSERT_EQUAL(world.store->ops->update(world.store, "root", &demote, on_done, &two), 0);
    CU_ASSERT_EQUAL(finish(&world, 0, &two), ACCOUNT_STORE_E_LAST_ADMINISTRATOR);
    CU_ASSERT_TRUE(one.done);
    CU_ASSERT_EQUAL(one.outcome, 0);
    world_deinit(&world);
}

static void store_embedded_create_past_the_limit_is_refused(void)
{
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    for (int i = 1; i < ACCOUNT_STORE_ACCOUNTS_MAX; i++) {
        char name[16];

        snprintf(name, sizeof(name), "u%d", i);
        CU_ASSERT_EQUAL(create(&world, name, ACCOUNT_ROLE_OPERATOR), 0);
    }
    CU_ASSERT_EQUAL(create(&world, "late", ACCOUNT_ROLE_OPERATOR), ACCOUNT_STORE_E_FULL);
    CU_ASSERT_EQUAL(remove_account(&world, "u7"), 0);
    CU_ASSERT_EQUAL(create(&world, "late", ACCOUNT_ROLE_OPERATOR), 0);
    reopen_store(&world);
    CU_ASSERT_EQUAL(verify(&world, "late", PASSWORD), 0);
    world_deinit(&world);
}

static void store_embedded_generation_changes_with_password_and_name(void)
{
    struct world world;
    uint64_t first, second;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_READ_ONLY), 0);
    first = find(&world, "ann")->generation;
    CU_ASSERT_EQUAL(update(&world, "ann",
                           (struct account_change){.fields = ACCOUNT_CHANGE_ROLE,
                                                   .role = ACCOUNT_ROLE_OPERATOR}),
                    0);
    CU_ASSERT_EQUAL(find(&world, "ann")->generation, first);
    CU_ASSERT_EQUAL(update(&world, "ann",
                           (struct account_change){.fields = ACCOUNT_CHANGE_PASSWORD,
                                                   .password = "another one"}),
                    0);
    second = find(&world, "ann")->generation;
    CU_ASSERT_NOT_EQUAL(second, first);
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_EQUAL(verify(&world, "ann", "another one"), 0);
    /* Who comes again under the same name is somebody else. */
    CU_ASSERT_EQUAL(remove_account(&world, "ann"), 0);
    reopen_store(&world);
    CU_ASSERT_EQUAL(create(&world, "ann", ACCOUNT_ROLE_READ_ONLY), 0);
    CU_ASSERT_TRUE(find(&world, "ann")->generation > second);
    world.changed[0] = '\0';
    CU_ASSERT_EQUAL(
        update(&world, "ann",
               (struct account_change){.fields = ACCOUNT_CHANGE_USER_NAME, .user_name = "anna"}),
        0);
    CU_ASSERT_STRING_EQUAL(world.changed, "ann anna ");
    CU_ASSERT_PTR_NULL(find(&world, "ann"));
    CU_ASSERT_EQUAL(verify(&world, "anna", PASSWORD), 0);
    CU_ASSERT_EQUAL(
        update(&world, "anna",
               (struct account_change){.fields = ACCOUNT_CHANGE_USER_NAME, .user_name = "root"}),
        ACCOUNT_STORE_E_EXISTS);
    world_deinit(&world);
}

static void store_embedded_password_clears_change_required(void)
{
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(
        update(&world, "root",
               (struct account_change){.fields = ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED,
                                       .password_change_required = true}),
        0);
    CU_ASSERT_TRUE(find(&world, "root")->password_change_required);
    CU_ASSERT_EQUAL(
        update(&world, "root",
               (struct account_change){.fields = ACCOUNT_CHANGE_PASSWORD, .password = PASSWORD}),
        0);
    CU_ASSERT_FALSE(find(&world, "root")->password_change_required);
    /* An administrator who sets both wants both. */
    CU_ASSERT_EQUAL(
        update(&world, "root",
               (struct account_change){.fields = ACCOUNT_CHANGE_PASSWORD |
                                                 ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED,
                                       .password = PASSWORD,
                                       .password_change_required = true}),
        0);
    CU_ASSERT_TRUE(find(&world, "root")->password_change_required);
    world_deinit(&world);
}

static void lock_ann(struct world *world)
{
    CU_ASSERT_EQUAL_FATAL(open_store(world), 0);
    CU_ASSERT_EQUAL(create(world, "ann", ACCOUNT_ROLE_READ_ONLY), 0);
    CU_ASSERT_EQUAL(set_lockout(world, 2, 30), 0);
    CU_ASSERT_EQUAL(verify(world, "ann", "wrong"), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_FALSE(find(world, "ann")->locked);
    world->changed[0] = '\0';
    CU_ASSERT_EQUAL(verify(world, "ann", "wrong"), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_TRUE(find(world, "ann")->locked);
    CU_ASSERT_STRING_EQUAL(world->changed, "ann ");
    CU_ASSERT_EQUAL(verify(world, "ann", PASSWORD), ACCOUNT_STORE_E_DENIED);
    CU_ASSERT_EQUAL(verify(world, "root", "0penBmc"), 0);
}

static void store_embedded_failed_log_ins_lock_until_the_time_is_over(void)
{
    struct world world;

    world_init(&world);
    lock_ann(&world);
    world.now_usec += 29 * SECOND;
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), ACCOUNT_STORE_E_DENIED);
    world.now_usec += 1 * SECOND;
    CU_ASSERT_FALSE(find(&world, "ann")->locked);
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), 0);
    world_deinit(&world);
}

static void store_embedded_unlock_lets_in_again(void)
{
    struct world world;

    world_init(&world);
    lock_ann(&world);
    CU_ASSERT_EQUAL(
        update(&world, "ann",
               (struct account_change){.fields = ACCOUNT_CHANGE_ENABLED, .enabled = true}),
        0);
    CU_ASSERT_TRUE(find(&world, "ann")->locked);
    CU_ASSERT_EQUAL(update(&world, "ann", (struct account_change){.fields = ACCOUNT_CHANGE_UNLOCK}),
                    0);
    CU_ASSERT_FALSE(find(&world, "ann")->locked);
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), 0);
    world_deinit(&world);
}

static void store_embedded_lock_survives_a_restart(void)
{
    struct world world;

    world_init(&world);
    lock_ann(&world);
    reopen_store(&world);
    CU_ASSERT_TRUE(find(&world, "ann")->locked);
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), ACCOUNT_STORE_E_DENIED);
    world.now_usec += 30 * SECOND;
    CU_ASSERT_EQUAL(verify(&world, "ann", PASSWORD), 0);
    world_deinit(&world);
}

/* The end of a lock is told, because what is shown of the account changes. */
static void store_embedded_lock_that_ends_is_told(void)
{
    struct world world;

    world_init(&world);
    lock_ann(&world);
    CU_ASSERT_EQUAL(set_lockout(&world, 2, 1),
                    0); /* arms the timer: one second, of which the clock knows nothing yet */
    world.changed[0] = '\0';
    world.now_usec += 1 * SECOND;
    uv_ref((uv_handle_t *)&world.limit); /* keeps the loop running */
    while (world.changed[0] == '\0')
        uv_run(&world.loop, UV_RUN_ONCE);
    CU_ASSERT_STRING_EQUAL(world.changed, "ann ");
    uv_unref((uv_handle_t *)&world.limit);
    reopen_store(&world);
    CU_ASSERT_FALSE(find(&world, "ann")->locked);
    world_deinit(&world);
}

struct race {
    struct result *changed;
    struct result result;
    bool after_change; /* the answer came after that of the change */
};

static void on_raced(int outcome, const struct account *account, void *context)
{
    struct race *race = context;

    race->after_change = race->changed->done;
    on_done(outcome, account, &race->result);
}

/* A log-in that was compared with the old password is none once the new one holds. */
static void store_embedded_verify_while_the_password_changes_is_denied(void)
{
    struct account_change change = {.fields = ACCOUNT_CHANGE_PASSWORD, .password = "another one"};
    struct result changed = {0};
    struct race races[8] = {0};
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(world.store->ops->update(world.store, "root", &change, on_done, &changed), 0);
    for (int i = 0; i < 8; i++) {
        races[i].changed = &changed;
        CU_ASSERT_EQUAL(
            world.store->ops->verify(world.store, "root", "0penBmc", on_raced, &races[i]), 0);
    }
    for (int i = 0; i < 8; i++) {
        int outcome = finish(&world, 0, &races[i].result);

        CU_ASSERT_EQUAL(outcome, races[i].after_change ? ACCOUNT_STORE_E_DENIED : 0);
    }
    CU_ASSERT_EQUAL(finish(&world, 0, &changed), 0);
    CU_ASSERT_EQUAL(verify(&world, "root", "another one"), 0);
    world_deinit(&world);
}

static void store_embedded_close_completes_everything(void)
{
    struct result results[4] = {0};
    struct account_change change = new_account("ann", ACCOUNT_ROLE_OPERATOR);
    struct world world;

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_EQUAL(world.store->ops->create(world.store, &change, on_done, &results[0]), 0);
    CU_ASSERT_EQUAL(world.store->ops->remove(world.store, "ann", on_done, &results[1]), 0);
    CU_ASSERT_EQUAL(world.store->ops->verify(world.store, "root", "0penBmc", on_done, &results[2]),
                    0);
    close_store(&world);
    CU_ASSERT_EQUAL(results[0].outcome, 0); /* ran already */
    CU_ASSERT_EQUAL(results[1].outcome, ACCOUNT_STORE_E_BUSY);
    CU_ASSERT_TRUE(results[0].done && results[1].done && results[2].done);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    CU_ASSERT_PTR_NOT_NULL(find(&world, "ann"));
    world_deinit(&world);
}

static void store_embedded_too_many_changes_are_busy(void)
{
    static struct result results[ACCOUNT_STORE_CHANGES_MAX + 1];
    struct account_change change = {.fields = ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED};
    struct world world;

    memset(results, 0, sizeof(results));
    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(open_store(&world), 0);
    for (int i = 0; i < ACCOUNT_STORE_CHANGES_MAX; i++)
        CU_ASSERT_EQUAL(
            world.store->ops->update(world.store, "root", &change, on_done, &results[i]), 0);
    CU_ASSERT_EQUAL(world.store->ops->update(world.store, "root", &change, on_done,
                                             &results[ACCOUNT_STORE_CHANGES_MAX]),
                    ACCOUNT_STORE_E_BUSY);
    CU_ASSERT_EQUAL(finish(&world, 0, &results[ACCOUNT_STORE_CHANGES_MAX - 1]), 0);
    CU_ASSERT_FALSE(results[ACCOUNT_STORE_CHANGES_MAX].done);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(store_embedded_new_first_start_makes_the_factory_user),
    UNIT_CASE(store_embedded_new_damaged_file_is_refused_and_kept),
    UNIT_CASE(store_embedded_new_without_space_fails),
    UNIT_CASE(store_embedded_changes_survive_a_restart),
    UNIT_CASE(store_embedded_failed_write_changes_nothing),
    UNIT_CASE(store_embedded_rules_are_kept),
    UNIT_CASE(store_embedded_concurrent_changes_are_judged_one_by_one),
    UNIT_CASE(store_embedded_create_past_the_limit_is_refused),
    UNIT_CASE(store_embedded_generation_changes_with_password_and_name),
    UNIT_CASE(store_embedded_password_clears_change_required),
    UNIT_CASE(store_embedded_failed_log_ins_lock_until_the_time_is_over),
    UNIT_CASE(store_embedded_unlock_lets_in_again),
    UNIT_CASE(store_embedded_lock_survives_a_restart),
    UNIT_CASE(store_embedded_lock_that_ends_is_told),
    UNIT_CASE(store_embedded_verify_while_the_password_changes_is_denied),
    UNIT_CASE(store_embedded_close_completes_everything),
    UNIT_CASE(store_embedded_too_many_changes_are_busy),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/store-embedded", cases)
