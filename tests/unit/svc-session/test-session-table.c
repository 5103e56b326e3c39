/* Sessions in memory: finding, sliding timeout, limit. */
#include "table-world.h"

#include <errno.h>

static void session_table_find_only_active_ones(void)
{
    struct table_world world;
    struct session *session;
    unsigned char digest[SHA256_DIGEST_LENGTH] = {1};

    table_world_init(&world);
    session = table_world_add(&world, "ann", 1);
    CU_ASSERT_PTR_EQUAL(table_world_find(&world, 1), session);
    CU_ASSERT_PTR_NULL(table_world_find(&world, 2));
    /* The index is half of the digest: the other half counts too. */
    digest[SHA256_DIGEST_LENGTH - 1] = 1;
    CU_ASSERT_PTR_NULL(session_table_find(&world.table, digest));
    session->state = SESSION_STARTING;
    CU_ASSERT_PTR_NULL(table_world_find(&world, 1));
    session->state = SESSION_ENDING;
    CU_ASSERT_PTR_NULL(table_world_find(&world, 1));
    CU_ASSERT_PTR_EQUAL(session_table_find_id(&world.table, session->id), session);
    session_table_remove(&world.table, session);
    CU_ASSERT_PTR_NULL(table_world_find(&world, 1));
    CU_ASSERT_EQUAL(world.table.count, 0);
    session_table_deinit(&world.table);
}

static void session_table_timeout_slides(void)
{
    struct table_world world;
    struct session *session;

    table_world_init(&world);
    session = table_world_add(&world, "ann", 1);
    CU_ASSERT_EQUAL(world.table.timeout_s, 1800);
    table_world_pass(&world, 1799);
    CU_ASSERT_PTR_NOT_NULL(table_world_find(&world, 1));
    session_touch(&world.table, session);
    table_world_pass(&world, 1799);
    CU_ASSERT_FALSE(session_has_expired(&world.table, session));
    table_world_pass(&world, 1);
    CU_ASSERT_TRUE(session_has_expired(&world.table, session));
    CU_ASSERT_PTR_NULL(table_world_find(&world, 1));
    session_table_deinit(&world.table);
}

static void session_table_new_timeout_counts_at_once(void)
{
    struct table_world world;
    struct session *session;

    table_world_init(&world);
    session = table_world_add(&world, "ann", 1);
    table_world_pass(&world, 100);
    world.table.timeout_s = 30;
    CU_ASSERT_TRUE(session_has_expired(&world.table, session));
    world.table.timeout_s = 101;
    CU_ASSERT_FALSE(session_has_expired(&world.table, session));
    session_table_deinit(&world.table);
}

/* Uses may have been missed in the last moments before a restart. */
static void session_table_restored_session_has_grace_until_used(void)
{
    struct table_world world;
    struct session *session;

    table_world_init(&world);
    session = table_world_add(&world, "ann", 1);
    session->restored = true;
    table_world_pass(&world, 1829);
    CU_ASSERT_FALSE(session_has_expired(&world.table, session));
    session_touch(&world.table, session);
    table_world_pass(&world, 1800);
    CU_ASSERT_TRUE(session_has_expired(&world.table, session));
    session_table_deinit(&world.table);
}

static void session_table_realtime_jump_does_not_matter(void)
{
    struct table_world world;
    struct session *session;

    table_world_init(&world);
    session = table_world_add(&world, "ann", 1);
    world.realtime_usec = 0;
    CU_ASSERT_FALSE(session_has_expired(&world.table, session));
    world.realtime_usec = UINT64_C(4000000000) * SECOND;
    CU_ASSERT_FALSE(session_has_expired(&world.table, session));
    session_table_deinit(&world.table);
}

static void session_table_add_limits_are_kept(void)
{
    static const unsigned char digest[SHA256_DIGEST_LENGTH] = {200};
    char long_text[SESSION_CONTEXT_BYTES_MAX + 2];
    struct session_seed seed = {.digest = digest, .user = "ann", .client_address = ""};
    struct session *session;
    struct table_world world;

    table_world_init(&world);
    memset(long_text, 'x', sizeof(long_text) - 1);
    long_text[sizeof(long_text) - 1] = '\0';
    seed.context = long_text;
    CU_ASSERT_EQUAL(session_table_add(&world.table, &seed, &session), -EINVAL);
    seed.context = NULL;
    seed.user = long_text;
    CU_ASSERT_EQUAL(session_table_add(&world.table, &seed, &session), -EINVAL);
    seed.user = "ann";
    CU_ASSERT_EQUAL(session_table_add(&world.table, &seed, &session), 0);
    CU_ASSERT_EQUAL(session_table_add(&world.table, &seed, &session), -EEXIST);
    for (unsigned char i = 1; i < SESSIONS_MAX; i++)
        table_world_add(&world, "ann", i);
    seed.digest = (const unsigned char[SHA256_DIGEST_LENGTH]){201};
    CU_ASSERT_EQUAL(session_table_add(&world.table, &seed, &session), SESSION_TABLE_E_FULL);
    session_table_deinit(&world.table);
}

static void session_table_victim_is_of_the_greediest_and_idle(void)
{
    struct table_world world;
    struct session *longest, *other;

    table_world_init(&world);
    table_world_add(&world, "ann", 100); /* the longest idle of all, but of a modest user */
    table_world_pass(&world, 10);
    for (unsigned char i = 0; i < SESSIONS_MAX - 2; i++)
        table_world_add(&world, "bob", i);
    longest = table_world_find(&world, 7);
    for (unsigned char i = 0; i < SESSIONS_MAX - 2; i++)
        session_touch(&world.table, table_world_find(&world, i));
    longest->last_used_usec -= 1;
    CU_ASSERT_PTR_NULL(session_table_victim(&world.table)); /* not full */
    other = table_world_add(&world, "ann", 101);
    CU_ASSERT_PTR_NULL(session_table_victim(&world.table)); /* nobody is idle */
    table_world_pass(&world, 60);
    CU_ASSERT_PTR_EQUAL(session_table_victim(&world.table), longest);
    /* Who is on the way in or out isn't displaced. */
    longest->state = SESSION_STARTING;
    CU_ASSERT_PTR_NOT_EQUAL(session_table_victim(&world.table), longest);
    CU_ASSERT_PTR_NOT_EQUAL(session_table_victim(&world.table), other);
    session_table_deinit(&world.table);
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_table_find_only_active_ones),
    UNIT_CASE(session_table_timeout_slides),
    UNIT_CASE(session_table_new_timeout_counts_at_once),
    UNIT_CASE(session_table_restored_session_has_grace_until_used),
    UNIT_CASE(session_table_realtime_jump_does_not_matter),
    UNIT_CASE(session_table_add_limits_are_kept),
    UNIT_CASE(session_table_victim_is_of_the_greediest_and_idle),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/session-table", cases)
