/* Unit tests of gateway/identity-cache.c: keys, time, room, forgetting. */
#include "gateway/identity-cache.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

struct fake_clock {
    struct clock clock;
    uint64_t now_usec;
};

static uint64_t fake_now(void *context)
{
    return ((struct fake_clock *)context)->now_usec;
}

struct bench {
    struct fake_clock time;
    struct identity_cache *cache;
};

static void bench_init(struct bench *bench, unsigned int entries_max)
{
    bench->time = (struct fake_clock){.clock = {fake_now, fake_now, &bench->time}, 1000000};
    CU_ASSERT_EQUAL_FATAL(identity_cache_new(entries_max, &bench->time.clock, &bench->cache), 0);
}

static void put(struct bench *bench, const char *credentials, const char *user,
                const char *session_id, uint32_t ttl_ms)
{
    unsigned char key[IDENTITY_KEY_BYTES];
    struct identity *identity = identity_new(
        &(struct ipc_identity){.user = ipc_text(user), .session_id = ipc_text(session_id)});

    CU_ASSERT_PTR_NOT_NULL_FATAL(identity);
    CU_ASSERT_EQUAL(
        identity_cache_key(bench->cache, 'T', ipc_text(NULL), ipc_text(credentials), key), 0);
    CU_ASSERT_EQUAL(identity_cache_put(bench->cache, key, identity, ttl_ms), 0);
    identity_unref(identity);
}

static const struct identity *find(struct bench *bench, const char *credentials)
{
    unsigned char key[IDENTITY_KEY_BYTES];

    CU_ASSERT_EQUAL(
        identity_cache_key(bench->cache, 'T', ipc_text(NULL), ipc_text(credentials), key), 0);
    return identity_cache_find(bench->cache, key);
}

static void identity_new_copies_every_field(void)
{
    char user[] = "root", role[] = "Operator", session[] = "s1", address[] = "::1";
    struct identity *identity = identity_new(&(struct ipc_identity){
        .user = ipc_text(user),
        .role = ipc_text(role),
        .privileges = 5,
        .session_id = ipc_text(session),
        .client_address = ipc_text(address),
        .password_change_required = true,
    });

    CU_ASSERT_PTR_NOT_NULL_FATAL(identity);
    user[0] = role[0] = session[0] = address[0] = 'X';
    CU_ASSERT_TRUE(ipc_text_equal(identity->view.user, "root"));
    CU_ASSERT_TRUE(ipc_text_equal(identity->view.role, "Operator"));
    CU_ASSERT_TRUE(ipc_text_equal(identity->view.session_id, "s1"));
    CU_ASSERT_TRUE(ipc_text_equal(identity->view.client_address, "::1"));
    CU_ASSERT_EQUAL(identity->view.privileges, 5);
    CU_ASSERT_TRUE(identity->view.password_change_required);
    CU_ASSERT_PTR_EQUAL(identity_ref(identity), identity);
    identity_unref(identity);
    identity_unref(identity);
    identity_unref(NULL);
}

static void identity_cache_key_tells_kinds_texts_and_caches_apart(void)
{
    unsigned char keys[9][IDENTITY_KEY_BYTES];
    struct bench one, other;

    bench_init(&one, 4);
    bench_init(&other, 4);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text(NULL), ipc_text("abc"), keys[0]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'B', ipc_text(NULL), ipc_text("abc"), keys[1]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text(NULL), ipc_text("abd"), keys[2]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text(NULL), ipc_text(""), keys[3]), 0);
    CU_ASSERT_EQUAL(identity_cache_key(other.cache, 'T', ipc_text(NULL), ipc_text("abc"), keys[4]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text("bmc1"), ipc_text("abc"), keys[5]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text("bmc2"), ipc_text("abc"), keys[6]),
                    0);
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text("bmc1a"), ipc_text("bc"), keys[7]),
                    0);
    CU_ASSERT_EQUAL(
        identity_cache_key(one.cache, 'T', ipc_text(NULL), ipc_text("bmc1abc"), keys[8]), 0);
    for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
        for (size_t j = 0; j < i; j++)
            CU_ASSERT_NOT_EQUAL(memcmp(keys[i], keys[j], IDENTITY_KEY_BYTES), 0);
    }
    CU_ASSERT_EQUAL(identity_cache_key(one.cache, 'T', ipc_text(NULL), ipc_text("abc"), keys[1]),
                    0);
    CU_ASSERT_EQUAL(memcmp(keys[0], keys[1], IDENTITY_KEY_BYTES), 0);
    identity_cache_free(one.cache);
    identity_cache_free(other.cache);
}

static void identity_cache_find_expired_entry_is_gone(void)
{
    struct bench bench;

    bench_init(&bench, 4);
    put(&bench, "a", "root", NULL, 1000);
    bench.time.now_usec += 999999;
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    bench.time.now_usec += 1;
    CU_ASSERT_PTR_NULL(find(&bench, "a"));
    bench.time.now_usec -= 1000;
    CU_ASSERT_PTR_NULL(find(&bench, "a"));
    identity_cache_free(bench.cache);
}

static void identity_cache_put_again_replaces(void)
{
    struct bench bench;
    const struct identity *identity;

    bench_init(&bench, 2);
    put(&bench, "a", "old", NULL, 1000);
    put(&bench, "b", "other", NULL, 1000);
    put(&bench, "a", "new", NULL, 5000);
    bench.time.now_usec += 2000000;
    identity = find(&bench, "a");
    CU_ASSERT_PTR_NOT_NULL_FATAL(identity);
    CU_ASSERT_TRUE(ipc_text_equal(identity->view.user, "new"));
    identity_cache_free(bench.cache);
}

/* "May not be kept" makes no room and takes none. */
static void identity_cache_put_without_time_keeps_nothing(void)
{
    struct bench bench;

    bench_init(&bench, 1);
    put(&bench, "a", "root", NULL, 1000);
    put(&bench, "b", "root", NULL, 0);
    CU_ASSERT_PTR_NULL(find(&bench, "b"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    put(&bench, "a", "root", NULL, 0);
    CU_ASSERT_PTR_NULL(find(&bench, "a"));
    identity_cache_free(bench.cache);
}

static void identity_cache_put_full_drops_the_one_used_longest_ago(void)
{
    static const char *const order[] = {"a", "b", "c", "d"};
    struct bench bench;

    bench_init(&bench, 4);
    for (size_t i = 0; i < 2; i++)
        put(&bench, order[i], "root", NULL, 1000);
    /* Used while there was plenty of room: that counts as well. */
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    for (size_t i = 2; i < 4; i++)
        put(&bench, order[i], "root", NULL, 1000);
    put(&bench, "e", "root", NULL, 1000);
    CU_ASSERT_PTR_NULL(find(&bench, "b"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    put(&bench, "f", "root", NULL, 1000);
    CU_ASSERT_PTR_NULL(find(&bench, "c"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "d"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "e"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "f"));
    identity_cache_free(bench.cache);
}

static void identity_cache_forget_user_forgets_that_user(void)
{
    struct bench bench;

    bench_init(&bench, 8);
    put(&bench, "a", "root", NULL, 1000);
    put(&bench, "b", "root", "s1", 1000);
    put(&bench, "c", "roo", NULL, 1000);
    put(&bench, "d", "rooty", NULL, 1000);
    identity_cache_forget_user(bench.cache, ipc_text("root"));
    CU_ASSERT_PTR_NULL(find(&bench, "a"));
    CU_ASSERT_PTR_NULL(find(&bench, "b"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "c"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "d"));
    identity_cache_forget_user(bench.cache, ipc_text(NULL));
    CU_ASSERT_PTR_NULL(find(&bench, "c"));
    CU_ASSERT_PTR_NULL(find(&bench, "d"));
    identity_cache_free(bench.cache);
}

static void identity_cache_forget_session_leaves_basic(void)
{
    struct bench bench;

    bench_init(&bench, 8);
    put(&bench, "a", "root", NULL, 1000);
    put(&bench, "b", "root", "s1", 1000);
    put(&bench, "c", "root", "s2", 1000);
    identity_cache_forget_session(bench.cache, ipc_text("s1"));
    CU_ASSERT_PTR_NULL(find(&bench, "b"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "c"));
    identity_cache_forget_session(bench.cache, ipc_text(NULL));
    CU_ASSERT_PTR_NULL(find(&bench, "c"));
    CU_ASSERT_PTR_NOT_NULL(find(&bench, "a"));
    identity_cache_free(bench.cache);
}

/* A request under way keeps what it was authorized by. */
static void identity_cache_free_leaves_references_alive(void)
{
    unsigned char key[IDENTITY_KEY_BYTES];
    struct identity *held;
    struct bench bench;

    bench_init(&bench, 1);
    put(&bench, "a", "root", NULL, 1000);
    CU_ASSERT_EQUAL(identity_cache_key(bench.cache, 'T', ipc_text(NULL), ipc_text("a"), key), 0);
    held = identity_cache_find(bench.cache, key);
    CU_ASSERT_PTR_NOT_NULL_FATAL(held);
    identity_ref(held);
    put(&bench, "b", "other", NULL, 1000);
    identity_cache_free(bench.cache);
    identity_cache_free(NULL);
    CU_ASSERT_TRUE(ipc_text_equal(held->view.user, "root"));
    identity_unref(held);
}

static const struct unit_case cases[] = {
    UNIT_CASE(identity_new_copies_every_field),
    UNIT_CASE(identity_cache_key_tells_kinds_texts_and_caches_apart),
    UNIT_CASE(identity_cache_find_expired_entry_is_gone),
    UNIT_CASE(identity_cache_put_again_replaces),
    UNIT_CASE(identity_cache_put_without_time_keeps_nothing),
    UNIT_CASE(identity_cache_put_full_drops_the_one_used_longest_ago),
    UNIT_CASE(identity_cache_forget_user_forgets_that_user),
    UNIT_CASE(identity_cache_forget_session_leaves_basic),
    UNIT_CASE(identity_cache_free_leaves_references_alive),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/identity-cache", cases)
