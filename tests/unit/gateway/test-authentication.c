/* Unit tests of gateway/authentication.c: what counts as credentials, who is asked and how often,
 * and when an answer is forgotten. */
#include "gateway/authentication.h"

#include "ipc/proto/account.h"
#include "ipc/proto/session.h"
#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"
#define ADMIN "Basic YWRtaW46MHBlbkJtYw==" /* admin:0penBmc */

static const struct ask by_token = {.target = SLED, .token = "admin"};
static const struct ask by_password = {.target = SLED, .authorization = ADMIN};

static void authentication_check_each_header_gives_its_outcome(void)
{
    static const struct {
        const char *authorization;
        unsigned int status, asked; /* how often svc-account was */
    } table[] = {
        {ADMIN, 200, 1},
        {"basic YWRtaW46MHBlbkJtYw==", 200, 1},
        {"Basic   YWRtaW46MHBlbkJtYw==", 200, 1}, /* RFC 9110 §11.4: one space or more */
        {"Basic b3BlcmF0b3I6YTpi", 200, 1},       /* operator:a:b, the first colon counts */
        {"Basic cmVhZGVyOg==", 200, 1},           /* reader: */
        {"Basic YWRtaW46d3Jvbmc=", 401, 1},       /* admin:wrong */
        {"Basic bm9ib2R5Og==", 401, 1},           /* nobody: */
        {"Basic", 401, 0},
        {"Basic ", 401, 0},
        {"Basic YWRtaW4=", 401, 0},               /* admin */
        {"Basic OjBwZW5CbWM=", 401, 0},           /* :0penBmc */
        {"Basic YWRtaW46MHBlbkJtYw", 401, 0},     /* padding missing */
        {"Basic YWRtaW46MHBlbkJtYw=", 401, 0},    /* half of it */
        {"Basic YWRtaW46MHBlbkJtYw====", 401, 0}, /* too much */
        {"Basic YWRtaW46=HBlbkJtYw==", 401, 0},   /* in the middle */
        {"Basic YWRtaW46MHBlbkJtYw==\t   ", 401, 0},
        {"Basic YWRtaW46-HBlbkJtYw==", 401, 0}, /* of another alphabet */
        {"Basic YWRt*W46MHBlbkJtYw==", 401, 0},
        {"Basic YWRtaW46MHBl AAA", 401, 0},
        {"Basic YWRtaW46MHBlbgBCbWM=", 401, 0}, /* a NUL in the password */
        {"Basic YQBkbWluOjBwZW5CbWM=", 401, 0}, /* a NUL in the name */
        {"Bearer YWRtaW46MHBlbkJtYw==", 401, 0},
        {"Negotiate", 401, 0},
        {"", 401, 0},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    world.services[ACCOUNT].cache_ms = 0;
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        unsigned int status;

        world.services[ACCOUNT].calls = 0;
        status = world_status(
            &world, &(struct ask){.target = SLED, .authorization = table[i].authorization});
        if (status != table[i].status || world.services[ACCOUNT].calls != table[i].asked)
            fprintf(stderr, "\"%s\" gave %u\n", table[i].authorization, status);
        CU_ASSERT_EQUAL(status, table[i].status);
        CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, table[i].asked);
    }
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 0);
    world_deinit(&world);
}

static void authentication_check_long_credentials_are_denied(void)
{
    static char basic[6 + 1028 + 1] = "Basic ", token[1025 + 1];
    struct world world;

    world_init(&world);
    world_start(&world);
    memset(token, 'a', sizeof(token) - 1);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .token = token}), 401);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 0);
    token[1024] = '\0';
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .token = token}), 401);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 1);
    for (size_t i = 0; i < 1028; i += 4)
        memcpy(basic + 6 + i, "YTpi", 4); /* a:b */
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .authorization = basic}),
                    401);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 0);
    basic[6 + 1024] = '\0';
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .authorization = basic}),
                    401);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 1);
    world_deinit(&world);
}

static void authentication_check_token_wins_over_basic(void)
{
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(
        world_status(&world,
                     &(struct ask){.target = SLED, .token = "nobody", .authorization = ADMIN}),
        401);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 0);
    CU_ASSERT_EQUAL(
        world_status(&world,
                     &(struct ask){.target = SLED, .token = "admin", .authorization = "Basic x"}),
        200);
    world_deinit(&world);
}

static void authentication_check_identical_credentials_are_asked_once(void)
{
    struct http_exchange all[4];
    struct fake_service *account, *session;
    struct world world;

    world_init(&world);
    world_start(&world);
    account = &world.services[ACCOUNT];
    session = &world.services[SESSION];
    account->hold_calls = session->hold_calls = true;
    world_ask(&world, &by_password, &all[0]);
    world_ask(&world, &by_password, &all[1]);
    world_ask(&world, &by_token, &all[2]);
    /* The same text as another kind is something else. */
    world_ask(&world, &(struct ask){.target = SLED, .token = &ADMIN[6]}, &all[3]);
    service_wait_held(&world, ACCOUNT, 1);
    service_wait_held(&world, SESSION, 2);
    service_release(&world, ACCOUNT);
    service_release(&world, SESSION);
    for (int i = 0; i < 4; i++) {
        world_wait_answer(&world, &all[i]);
        CU_ASSERT_EQUAL(all[i].status, i < 3 ? 200 : 401);
        exchange_deinit(&all[i]);
    }
    /* What is known now is not asked again; what was wrong is. */
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    CU_ASSERT_EQUAL(account->calls, 1);
    CU_ASSERT_EQUAL(session->calls, 2);
    session->hold_calls = false;
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .token = &ADMIN[6]}), 401);
    CU_ASSERT_EQUAL(session->calls, 3);
    world_deinit(&world);
}

static void authentication_check_expired_identity_is_asked_again(void)
{
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    world.ahead_usec += 59000000;
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 1);
    world.ahead_usec += 1000000;
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 2);
    world_deinit(&world);
}

/* -- forgetting -- */

/* An answer of the same service that comes after what it published. */
static void wait_for_stream(struct world *world, enum service_id id)
{
    static const char *const uris[] = {
        [ACCOUNT] = "/redfish/v1/AccountService/Accounts",
        [SESSION] = "/redfish/v1/SessionService/Sessions",
    };

    world->services[id].is_cacheable = false;
    CU_ASSERT_EQUAL(world_status(world, &(struct ask){.target = uris[id], .token = "operator"}),
                    200);
}

static void authentication_published_forgets_whom_it_names(void)
{
    static const struct {
        enum service_id from;
        const char *topic, *name;
        unsigned int password_asked, token_asked;
    } table[] = {
        {ACCOUNT, ACCOUNT_TOPIC_CHANGED, "admin", 1, 1},
        {ACCOUNT, ACCOUNT_TOPIC_CHANGED, "", 1, 1},
        {ACCOUNT, ACCOUNT_TOPIC_CHANGED, "somebody", 0, 0},
        {SESSION, SESSION_TOPIC_ENDED, "s1", 0, 1},
        {SESSION, SESSION_TOPIC_ENDED, "", 0, 1},
        {SESSION, SESSION_TOPIC_ENDED, "s2", 0, 0},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
        CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
        service_publish(&world, table[i].from, table[i].topic, table[i].name);
        wait_for_stream(&world, table[i].from);
        world.services[ACCOUNT].calls = world.services[SESSION].calls = 0;
        CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
        CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
        CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, table[i].password_asked);
        CU_ASSERT_EQUAL(world.services[SESSION].calls, table[i].token_asked);
    }
    world_deinit(&world);
}

/* The answer may be older than what was published: it serves those who asked before, is not kept,
 * and whoever comes later gets a question of his own. */
static void authentication_published_while_asking_makes_the_answer_old(void)
{
    struct http_exchange before, after;
    struct fake_service *session;
    struct world world;

    world_init(&world);
    world_start(&world);
    session = &world.services[SESSION];
    wait_for_stream(&world, SESSION);
    session->calls = 0;
    session->cache_ms = 1000000;
    session->hold_calls = true;
    world_ask(&world, &by_token, &before);
    service_wait_held(&world, SESSION, 1);
    service_publish(&world, SESSION, SESSION_TOPIC_ENDED, "s2");
    wait_for_stream(&world, SESSION);
    world_ask(&world, &by_token, &after);
    service_wait_held(&world, SESSION, 2);
    session->hold_calls = false;
    service_release(&world, SESSION);
    world_wait_answer(&world, &before);
    world_wait_answer(&world, &after);
    CU_ASSERT_EQUAL(before.status, 200);
    CU_ASSERT_EQUAL(after.status, 200);
    exchange_deinit(&before);
    exchange_deinit(&after);
    CU_ASSERT_EQUAL(session->calls, 2);
    /* The second answer is as good as any. */
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(session->calls, 2);
    world_deinit(&world);
}

/* While a service is away, what is known goes on; nobody can tell what it published meanwhile, so
 * its return ends that. */
static void authentication_goes_on_until_the_service_is_back(void)
{
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    service_stop(&world, SESSION);
    service_stop(&world, ACCOUNT);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    service_start(&world, SESSION);
    service_wait_connected(&world, SESSION);
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 1);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 2);
    service_start(&world, ACCOUNT);
    service_wait_connected(&world, ACCOUNT);
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 2);
    world_deinit(&world);
}

static void expect_unavailable(struct world *world, const struct ask *ask)
{
    struct http_exchange exchange;

    world_get_answer(world, ask, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 503);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "ServiceTemporarilyUnavailable");
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Retry-After"), "1");
    exchange_deinit(&exchange);
}

/* Not to know is not the same as to know that it is wrong. */
static void authentication_check_service_away_or_failing_is_503(void)
{
    struct world world;

    world_init(&world);
    world.gateway.options.service_deadline_ms = 50;
    service_start(&world, CHASSIS);
    world_start_gateway(&world);
    service_wait_connected(&world, CHASSIS);
    expect_unavailable(&world, &by_token);
    expect_unavailable(&world, &by_password);
    world.gateway.options.service_deadline_ms = 60000;
    service_start(&world, SESSION);
    service_start(&world, ACCOUNT);
    world.services[SESSION].status = world.services[ACCOUNT].status = 500;
    expect_unavailable(&world, &by_token);
    expect_unavailable(&world, &by_password);
    world.services[SESSION].status = world.services[ACCOUNT].status = 0;
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    CU_ASSERT_EQUAL(world_status(&world, &by_password), 200);
    world_deinit(&world);
}

/* A gateway without these services, by its configuration. */
static void authentication_check_service_not_configured_is_503(void)
{
    struct world world;

    world_init(&world);
    world_start(&world);
    for (size_t i = 0; i < world.gateway.upstream_count; i++)
        world.gateway.upstreams[i]->config.name[0] = 'x';
    expect_unavailable(&world, &by_token);
    expect_unavailable(&world, &by_password);
    world.gateway.upstreams[0]->config.name[0] = 'a';
    world.gateway.upstreams[1]->config.name[0] = 'c';
    world.gateway.upstreams[2]->config.name[0] = 's';
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(authentication_check_each_header_gives_its_outcome),
    UNIT_CASE(authentication_check_long_credentials_are_denied),
    UNIT_CASE(authentication_check_token_wins_over_basic),
    UNIT_CASE(authentication_check_identical_credentials_are_asked_once),
    UNIT_CASE(authentication_check_expired_identity_is_asked_again),
    UNIT_CASE(authentication_published_forgets_whom_it_names),
    UNIT_CASE(authentication_published_while_asking_makes_the_answer_old),
    UNIT_CASE(authentication_goes_on_until_the_service_is_back),
    UNIT_CASE(authentication_check_service_away_or_failing_is_503),
    UNIT_CASE(authentication_check_service_not_configured_is_503),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/authentication", cases)
