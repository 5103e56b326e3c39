/* Unit tests of gateway/query*.c: what is asked of services, what is kept, for whom, and what
 * becomes of a query when something fails. What the parameters mean is redfish/query.c's. */
#include "tests/unit/gateway/gateway-fixture.h"

#define CHASSIS_URI "/redfish/v1/Chassis"
#define SESSIONS_URI "/redfish/v1/SessionService/Sessions"
#define ACCOUNTS_URI "/redfish/v1/AccountService/Accounts"
#define LINK(uri) "{\"@odata.id\":\"" uri "\"}"
#define NAMED(uri, rest) "{\"@odata.id\":\"" uri "\"," rest "}"

/* -- a small world of resources -- */

#define A_WITH(account)                                                                            \
    NAMED(CHASSIS_URI "/A",                                                                        \
          "\"Id\":\"A\",\"N\":1,\"Links\":{\"Up\":" LINK(CHASSIS_URI) ",\"Owner\":" account "}")
#define A A_WITH(LINK(ACCOUNTS_URI "/admin"))
#define B_WITH(secret, next)                                                                       \
    NAMED(CHASSIS_URI "/B", "\"Id\":\"B\",\"N\":2,\"Secret\":" secret ",\"Next\":" next)
#define B B_WITH(LINK(CHASSIS_URI "/B/Secret"), LINK(CHASSIS_URI "/A"))
#define SECRET NAMED(CHASSIS_URI "/B/Secret", "\"Id\":\"Secret\"")
#define COLLECTION_OF(a, b)                                                                        \
    NAMED(CHASSIS_URI, "\"Members@odata.count\":2,\"Members\":[" a "," b "]")
#define COLLECTION COLLECTION_OF(LINK(CHASSIS_URI "/A"), LINK(CHASSIS_URI "/B"))
#define ADMIN NAMED(ACCOUNTS_URI "/admin", "\"Id\":\"admin\"")
#define READER NAMED(ACCOUNTS_URI "/reader", "\"Id\":\"reader\"")
#define ACCOUNTS_OF(admin, reader) NAMED(ACCOUNTS_URI, "\"Members\":[" admin "," reader "]")
#define ACCOUNTS ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), LINK(ACCOUNTS_URI "/reader"))

static struct fake_resource chassis[] = {
    {.uri = CHASSIS_URI, .body = COLLECTION},
    {.uri = CHASSIS_URI "/A", .body = A},
    {.uri = CHASSIS_URI "/B", .body = B},
    {.uri = CHASSIS_URI "/B/Secret", .body = SECRET},
};

static struct fake_resource accounts[] = {
    {.uri = ACCOUNTS_URI, .body = ACCOUNTS},
    {.uri = ACCOUNTS_URI "/admin", .body = ADMIN},
    {.uri = ACCOUNTS_URI "/reader", .body = READER},
};

static const struct ask expand = {.target = CHASSIS_URI "?$expand=.", .token = "admin"};
static const char expanded[] = COLLECTION_OF(A, B);

static struct world world;

static void start_with(unsigned int deadline_ms)
{
    chassis[1] = (struct fake_resource){.uri = CHASSIS_URI "/A", .body = A};
    chassis[2] = (struct fake_resource){.uri = CHASSIS_URI "/B", .body = B};
    world_init(&world);
    if (deadline_ms)
        world.gateway.options.service_deadline_ms = deadline_ms;
    world_start(&world);
    world.services[CHASSIS].resources = chassis;
    world.services[CHASSIS].resource_count = ARRAY_SIZE(chassis);
    world.services[ACCOUNT].resources = accounts;
    world.services[ACCOUNT].resource_count = ARRAY_SIZE(accounts);
}

static void start(void)
{
    start_with(0);
}

static void expect_body(struct http_exchange *exchange, const char *body)
{
    world_wait_answer(&world, exchange);
    CU_ASSERT_EQUAL(exchange->status, 200);
    CU_ASSERT_STRING_EQUAL(exchange->body, body);
    exchange_deinit(exchange);
}

static void expect(const struct ask *ask, const char *body)
{
    struct http_exchange exchange;

    world_ask(&world, ask, &exchange);
    expect_body(&exchange, body);
}

static void expect_error(const struct ask *ask, unsigned int status, const char *message)
{
    struct http_exchange exchange;

    world_get_answer(&world, ask, &exchange);
    CU_ASSERT_EQUAL(exchange.status, status);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), message);
    exchange_deinit(&exchange);
}

/* What the chassis service has seen since the last time. */
static void expect_asked(unsigned int requests, unsigned int batches, const char *last_batch)
{
    struct fake_service *service = &world.services[CHASSIS];

    CU_ASSERT_EQUAL(service->requests, requests);
    CU_ASSERT_EQUAL(service->batches, batches);
    if (last_batch)
        CU_ASSERT_STRING_EQUAL(service->last_batch, last_batch);
    service->requests = service->batches = 0;
}

/* -- what is asked -- */

static void query_cold_is_one_get_and_one_batch_then_nothing(void)
{
    start();
    expect(&expand, expanded);
    expect_asked(1, 1, CHASSIS_URI "/B " CHASSIS_URI "/A");
    expect(&expand, expanded);
    expect_asked(0, 0, NULL);
    /* Its parts were kept, too. */
    expect(&(struct ask){.target = CHASSIS_URI "/A", .token = "admin"}, A);
    expect(&(struct ask){.target = CHASSIS_URI "?$expand=*($levels=1)", .token = "admin"},
           expanded);
    expect_asked(0, 0, NULL);
    world_deinit(&world);
}

static void query_after_a_change_asks_for_what_changed(void)
{
    static const char changed[] = NAMED(CHASSIS_URI "/A", "\"N\":5");

    start();
    expect(&expand, expanded);
    chassis[1].body = changed;
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/A");
    expect_asked(1, 1, NULL);
    expect(&expand, COLLECTION_OF(NAMED(CHASSIS_URI "/A", "\"N\":5"), B));
    expect_asked(0, 1, CHASSIS_URI "/A");
    /* A resource that it does not have changes nothing. */
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/B/Secret");
    expect(&expand, COLLECTION_OF(NAMED(CHASSIS_URI "/A", "\"N\":5"), B));
    expect_asked(0, 0, NULL);
    service_invalidate(&world, CHASSIS, NULL);
    expect(&expand, COLLECTION_OF(NAMED(CHASSIS_URI "/A", "\"N\":5"), B));
    expect_asked(1, 1, NULL);
    world_deinit(&world);
}

/* One message for each level and service; /A is there once, by two ways. */
static void query_levels_ask_once_for_each_level(void)
{
    start();
    expect(&(struct ask){.target = CHASSIS_URI "?$expand=.($levels=3)", .token = "admin"},
           COLLECTION_OF(A, B_WITH(SECRET, A)));
    expect_asked(1, 2, CHASSIS_URI "/B/Secret");
    world_deinit(&world);
}

static void query_links_lead_to_other_services(void)
{
    start();
    expect(&(struct ask){.target = CHASSIS_URI "/A?$expand=~", .token = "admin"},
           NAMED(CHASSIS_URI "/A",
                 "\"Id\":\"A\",\"N\":1,\"Links\":{\"Up\":" COLLECTION ",\"Owner\":" ADMIN "}"));
    expect_asked(1, 1, CHASSIS_URI);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 1);
    CU_ASSERT_STRING_EQUAL(world.services[ACCOUNT].last_batch, ACCOUNTS_URI "/admin");
    /* What another service says drops it, too. */
    service_invalidate(&world, ACCOUNT, ACCOUNTS_URI "/admin");
    world.services[ACCOUNT].batches = 0;
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = CHASSIS_URI "/A?$expand=~", .token = "admin"}),
        200);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 1);
    expect_asked(0, 0, NULL);
    world_deinit(&world);
}

/* The collection is in /A, which is in the collection: a link to what is around it stays one. */
static void query_ring_ends(void)
{
    start();
    expect(&(struct ask){.target = CHASSIS_URI "?$expand=*($levels=6)", .token = "admin"},
           COLLECTION_OF(A_WITH(ADMIN), B_WITH(SECRET, A_WITH(ADMIN))));
    world_deinit(&world);
}

static void query_answer_without_room_is_asked_for_the_rest(void)
{
    start();
    world.services[CHASSIS].room = 1;
    expect(&expand, expanded);
    expect_asked(1, 2, NULL);
    world_deinit(&world);
}

/* -- for whom -- */

static void query_what_may_not_be_read_stays_a_link(void)
{
    const struct ask by_admin = {.target = CHASSIS_URI "/B?$expand=.", .token = "admin"};
    const struct ask by_reader = {.target = CHASSIS_URI "/B?$expand=.", .token = "reader"};

    start();
    expect(&by_reader, B_WITH(LINK(CHASSIS_URI "/B/Secret"), A));
    expect_asked(1, 1, CHASSIS_URI "/A");
    expect(&by_admin, B_WITH(SECRET, A));
    expect(&by_admin, B_WITH(SECRET, A));
    expect_asked(0, 1, CHASSIS_URI "/B/Secret");
    /* What is kept for the one is not for the other. */
    expect(&by_reader, B_WITH(LINK(CHASSIS_URI "/B/Secret"), A));
    expect_asked(0, 0, NULL);
    expect_error(&(struct ask){.target = CHASSIS_URI "/B?$expand=."}, 401, "AccessUnauthorized");
    world_deinit(&world);
}

/* ConfigureSelf: his own account and no other, and nobody else sees it by that. */
static void query_by_configure_self_is_for_the_caller_only(void)
{
    const struct ask by_reader = {.target = ACCOUNTS_URI "?$expand=.", .token = "reader"};
    const struct ask by_operator = {.target = ACCOUNTS_URI "?$expand=.", .token = "operator"};
    struct http_exchange first, second;

    start();
    expect(&by_reader, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    expect(&by_operator, ACCOUNTS);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 1);
    expect(&by_reader, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 2);
    world.services[ACCOUNT].hold_calls = true;
    world_ask(&world, &by_reader, &first);
    service_wait_held(&world, ACCOUNT, 1);
    world_ask(&world, &by_reader, &second);
    service_wait_held(&world, ACCOUNT, 2);
    world.services[ACCOUNT].hold_calls = false;
    service_release(&world, ACCOUNT);
    expect_body(&first, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    expect_body(&second, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    expect(&(struct ask){.target = ACCOUNTS_URI "?$expand=.", .token = "admin"},
           ACCOUNTS_OF(ADMIN, READER));
    world_deinit(&world);
}

/* A session may be the caller's own, which its service knows: what others were given is not his,
 * and what he was given is nobody's else. */
static void query_by_configure_self_asks_the_service_each_time(void)
{
    static const char session[] = NAMED(SESSIONS_URI "/s1", "\"UserName\":\"reader\"");
    static const struct fake_resource sessions[] = {
        {SESSIONS_URI, NAMED(SESSIONS_URI, "\"Members\":[" LINK(SESSIONS_URI "/s1") "]"), 0, false,
         NULL},
        {SESSIONS_URI "/s1", session, 0, false, NULL},
    };
    const struct ask by_reader = {.target = SESSIONS_URI "?$expand=.", .token = "reader"};
    const struct ask by_admin = {.target = SESSIONS_URI "?$expand=.", .token = "admin"};
    struct fake_service *service = &world.services[SESSION];

    start();
    service->resources = sessions;
    service->resource_count = ARRAY_SIZE(sessions);
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = SESSIONS_URI "/s1", .token = "admin"}), 200);
    for (unsigned int i = 1; i <= 2; i++) {
        CU_ASSERT_EQUAL(world_status(&world, &by_reader), 200);
        CU_ASSERT_EQUAL(service->batches, i);
    }
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 2);
    CU_ASSERT_EQUAL(world_status(&world, &by_admin), 200);
    CU_ASSERT_EQUAL(world_status(&world, &by_admin), 200);
    CU_ASSERT_EQUAL(service->batches, 2);
    CU_ASSERT_EQUAL(world_status(&world, &by_reader), 200);
    CU_ASSERT_EQUAL(service->batches, 3);
    world_deinit(&world);
}

/* When they joined nobody knew that it would be personal: each is asked for himself in the end. */
static void query_joined_before_it_was_personal_is_asked_again(void)
{
    const struct ask ask = {.target = ACCOUNTS_URI "?$expand=.", .token = "reader"};
    struct http_exchange first, second;

    start();
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CHASSIS_URI, .token = "reader"}),
                    200);
    world.services[ACCOUNT].hold = true;
    world_ask(&world, &ask, &first);
    world_ask(&world, &ask, &second);
    service_wait_held(&world, ACCOUNT, 1);
    world.services[ACCOUNT].hold = false;
    service_release(&world, ACCOUNT);
    expect_body(&first, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    expect_body(&second, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 2);
    world_deinit(&world);
}

/* -- what is kept -- */

static void query_with_something_missing_is_not_kept(void)
{
    static const struct {
        struct fake_resource b;
        const char *body;
    } table[] = {
        {{CHASSIS_URI "/B", B, 404, false, NULL}, COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", B, 500, false, NULL}, COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", "no object", 0, false, NULL}, COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", "", 0, false, NULL}, COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        /* What would say something about others than B. */
        {{CHASSIS_URI "/B", B "," B, 0, false, NULL}, COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", B "],\"Name\":{}", 0, false, NULL},
         COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", "{\"N\":[1}", 0, false, NULL},
         COLLECTION_OF(A, LINK(CHASSIS_URI "/B"))},
        {{CHASSIS_URI "/B", B, 0, true, NULL}, COLLECTION_OF(A, B)},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        start();
        chassis[2] = table[i].b;
        expect(&expand, table[i].body);
        expect_asked(1, 1, NULL);
        service_invalidate(&world, CHASSIS, CHASSIS_URI "/B");
        expect(&expand, table[i].body);
        expect_asked(0, 1, CHASSIS_URI "/B");
        chassis[2] = (struct fake_resource){.uri = CHASSIS_URI "/B", .body = B};
        service_invalidate(&world, CHASSIS, CHASSIS_URI "/B");
        expect(&expand, expanded);
        world_deinit(&world);
    }
}

static void query_of_a_base_that_is_not_cacheable_is_not_kept(void)
{
    start();
    world.services[CHASSIS].is_cacheable = false;
    expect(&expand, expanded);
    expect(&expand, expanded);
    expect_asked(2, 2, NULL);
    world_deinit(&world);
}

static void query_invalidated_under_way_is_answered_but_not_kept(void)
{
    struct http_exchange exchange;

    start();
    expect(&(struct ask){.target = CHASSIS_URI "/A", .token = "admin"}, A);
    world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &expand, &exchange);
    service_wait_held(&world, CHASSIS, 1);
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/A"); /* which came from the cache */
    world.services[CHASSIS].hold_calls = false;
    service_release(&world, CHASSIS);
    expect_body(&exchange, expanded);
    expect_asked(2, 1, CHASSIS_URI "/B");
    expect(&expand, expanded);
    expect_asked(0, 1, CHASSIS_URI "/A");
    world_deinit(&world);
}

static void query_under_way_when_routes_change_is_not_kept(void)
{
    struct fake_service *account = &world.services[ACCOUNT];
    struct http_exchange exchange;

    start();
    world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &expand, &exchange);
    service_wait_held(&world, CHASSIS, 1);
    service_stop(&world, ACCOUNT);
    account->hello.route_count--;
    service_start(&world, ACCOUNT);
    service_wait_connected(&world, ACCOUNT);
    world.services[CHASSIS].hold_calls = false;
    service_release(&world, CHASSIS);
    expect_body(&exchange, expanded);
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 3);
    expect(&expand, expanded);
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 4);
    /* And what was kept goes when they change again. */
    service_stop(&world, ACCOUNT);
    account->hello.route_count++;
    service_start(&world, ACCOUNT);
    service_wait_connected(&world, ACCOUNT);
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 3);
    world_deinit(&world);
}

static void query_tags_tell_versions_apart(void)
{
    const struct ask select = {.target = CHASSIS_URI "/A?$select=N", .token = "admin"};
    struct http_exchange exchange;
    char etag[64], body_tag[ETAG_BYTES];
    struct ask again = expand;

    start();
    world_get_answer(&world, &expand, &exchange);
    snprintf(etag, sizeof(etag), "%s", exchange_header(&exchange, "ETag"));
    CU_ASSERT_STRING_EQUAL(etag, etag_of(ipc_text(expanded), body_tag));
    exchange_deinit(&exchange);
    again.if_none_match = etag;
    CU_ASSERT_EQUAL(world_status(&world, &again), 304);
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/A");
    CU_ASSERT_EQUAL(world_status(&world, &again), 304);
    chassis[1].body = NAMED(CHASSIS_URI "/A", "\"N\":7");
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/A");
    CU_ASSERT_EQUAL(world_status(&world, &again), 200);
    /* Of one resource alone: its own. */
    world_get_answer(&world, &select, &exchange);
    CU_ASSERT_STRING_EQUAL(exchange.body, NAMED(CHASSIS_URI "/A", "\"N\":7"));
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "ETag"),
                           etag_of(ipc_text(chassis[1].body), body_tag));
    exchange_deinit(&exchange);
    world_deinit(&world);
}

/* -- together -- */

static void query_asked_by_many_is_gathered_once(void)
{
    struct http_exchange exchanges[5];

    start();
    world.services[CHASSIS].hold = world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &expand, &exchanges[0]);
    world_ask(&world, &expand, &exchanges[1]);
    service_wait_held(&world, CHASSIS, 1);
    world_ask(&world, &expand, &exchanges[2]);
    service_release(&world, CHASSIS);
    service_wait_held(&world, CHASSIS, 1);
    world_ask(&world, &expand, &exchanges[3]);
    /* Another query joins the GET of the base, but nothing else. */
    world_ask(&world, &(struct ask){.target = CHASSIS_URI "?$top=1", .token = "admin"},
              &exchanges[4]);
    world.services[CHASSIS].hold = world.services[CHASSIS].hold_calls = false;
    service_release(&world, CHASSIS);
    for (size_t i = 0; i < 4; i++)
        expect_body(&exchanges[i], expanded);
    world_wait_answer(&world, &exchanges[4]);
    CU_ASSERT_EQUAL(exchanges[4].status, 200);
    exchange_deinit(&exchanges[4]);
    expect_asked(1, 1, NULL);
    world_deinit(&world);
}

static void query_after_a_write_does_not_join_one_before(void)
{
    struct http_exchange before, after;

    start();
    world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &expand, &before);
    service_wait_held(&world, CHASSIS, 1);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.method = HTTP_PATCH,
                                                       .target = CHASSIS_URI "/A",
                                                       .token = "admin",
                                                       .content_type = "application/json",
                                                       .body = "{}"}),
                    200);
    world_ask(&world, &expand, &after);
    service_wait_held(&world, CHASSIS, 2);
    world.services[CHASSIS].hold_calls = false;
    service_release(&world, CHASSIS);
    expect_body(&before, expanded);
    expect_body(&after, expanded);
    world_deinit(&world);
}

/* Who may read less does not get what others wait for. */
static void query_is_joined_by_equals_only(void)
{
    struct http_exchange by_admin, by_reader;

    start();
    world.services[CHASSIS].hold_calls = true;
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CHASSIS_URI, .token = "reader"}),
                    200);
    world_ask(&world, &(struct ask){.target = CHASSIS_URI "/B?$expand=.", .token = "admin"},
              &by_admin);
    service_wait_held(&world, CHASSIS, 1);
    world_ask(&world, &(struct ask){.target = CHASSIS_URI "/B?$expand=.", .token = "reader"},
              &by_reader);
    service_wait_held(&world, CHASSIS, 2);
    world.services[CHASSIS].hold_calls = false;
    service_release(&world, CHASSIS);
    expect_body(&by_admin, B_WITH(SECRET, A));
    expect_body(&by_reader, B_WITH(LINK(CHASSIS_URI "/B/Secret"), A));
    world_deinit(&world);
}

/* Somebody whose own account is none of these: what he sees is not what others with his privileges
 * do. */
static void query_by_configure_self_of_a_stranger_is_for_him_only(void)
{
    const struct ask by_guest = {.target = ACCOUNTS_URI "?$expand=.", .token = "guest"};
    const struct ask by_reader = {.target = ACCOUNTS_URI "?$expand=.", .token = "reader"};
    struct http_exchange first, second;

    start();
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CHASSIS_URI, .token = "reader"}),
                    200);
    world.services[ACCOUNT].hold = true;
    world_ask(&world, &by_guest, &first);
    service_wait_held(&world, ACCOUNT, 1);
    world_ask(&world, &by_reader, &second);
    world.services[ACCOUNT].hold = false;
    service_release(&world, ACCOUNT);
    expect_body(&first, ACCOUNTS);
    expect_body(&second, ACCOUNTS_OF(LINK(ACCOUNTS_URI "/admin"), READER));
    world_deinit(&world);
}

/* A question mark that is part of a path ends no path. */
static void query_kept_is_not_found_by_a_path(void)
{
    start();
    expect(&expand, expanded);
    expect_error(&(struct ask){.target = CHASSIS_URI "%3F$expand=.", .token = "admin"}, 404,
                 "ResourceMissingAtURI");
    world_deinit(&world);
}

/* -- what goes wrong -- */

static void query_of_a_missing_base_is_its_error_for_all(void)
{
    const struct ask missing = {.target = CHASSIS_URI "/Z?$expand=.", .token = "admin"};
    struct http_exchange first, second;

    start();
    world.services[CHASSIS].hold = true;
    world_ask(&world, &missing, &first);
    service_wait_held(&world, CHASSIS, 1);
    world_ask(&world, &missing, &second);
    world.services[CHASSIS].hold = false;
    service_release(&world, CHASSIS);
    world_wait_answer(&world, &first);
    world_wait_answer(&world, &second);
    CU_ASSERT_EQUAL(first.status, 404);
    CU_ASSERT_EQUAL(second.status, 404);
    exchange_deinit(&first);
    exchange_deinit(&second);
    /* Once: else each would wait for all before him. */
    expect_asked(1, 0, NULL);
    CU_ASSERT_EQUAL(world.gateway.gathering_count, 0);
    world_deinit(&world);
}

static void query_of_a_base_that_is_no_object_is_500(void)
{
    static const char *const bodies[] = {"", "[]", "null", "{} {}", "{\"Members\":[}", "{\"N"};
    static const char *const targets[] = {CHASSIS_URI "?$expand=.", CHASSIS_URI "?$top=1",
                                          CHASSIS_URI "?$select=N", CHASSIS_URI "?only"};

    start();
    for (size_t i = 0; i < ARRAY_SIZE(bodies); i++) {
        chassis[0].body = bodies[i];
        for (size_t j = 0; j < ARRAY_SIZE(targets); j++) {
            service_invalidate(&world, CHASSIS, CHASSIS_URI);
            expect_error(&(struct ask){.target = targets[j], .token = "admin"}, 500,
                         "InternalError");
        }
    }
    chassis[0].body = COLLECTION;
    world_deinit(&world);
}

static void query_of_a_service_that_went_keeps_its_links(void)
{
    struct http_exchange exchange, filter;

    start_with(300);
    expect(&(struct ask){.target = CHASSIS_URI, .token = "admin"}, COLLECTION);
    world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &expand, &exchange);
    world_ask(&world, &(struct ask){.target = CHASSIS_URI "?$filter=N%20eq%201", .token = "admin"},
              &filter);
    service_wait_held(&world, CHASSIS, 2);
    service_stop(&world, CHASSIS);
    world.services[CHASSIS].hold_calls = false;
    expect_body(&exchange, COLLECTION);
    /* Which members match, nobody knows. */
    world_wait_answer(&world, &filter);
    CU_ASSERT_EQUAL(filter.status, 503);
    CU_ASSERT_STRING_EQUAL(exchange_message(&filter), "ServiceTemporarilyUnavailable");
    CU_ASSERT_STRING_EQUAL(exchange_header(&filter, "Retry-After"), "1");
    exchange_deinit(&filter);
    service_start(&world, CHASSIS);
    service_wait_connected(&world, CHASSIS);
    expect(&expand, expanded);
    world_deinit(&world);
}

static void query_filter_without_a_member_that_failed_is_503(void)
{
    const struct ask filter = {.target = CHASSIS_URI "?$filter=N%20gt%200", .token = "admin"};

    start();
    chassis[2].status = 500;
    expect_error(&filter, 503, "ServiceTemporarilyUnavailable");
    chassis[2].status = 404; /* gone since */
    expect(&filter, NAMED(CHASSIS_URI,
                          "\"Members@odata.count\":1,\"Members\":[" LINK(CHASSIS_URI "/A") "]"));
    world_deinit(&world);
}

static void query_only_gives_the_member_or_the_collection(void)
{
    static const char one[] = NAMED(CHASSIS_URI, "\"Members\":[" LINK(CHASSIS_URI "/A") "]");
    const struct ask only = {.target = CHASSIS_URI "?only", .token = "admin"};
    struct http_exchange exchange;

    start();
    expect(&only, COLLECTION);
    expect_asked(1, 0, NULL);
    chassis[0].body = one;
    service_invalidate(&world, CHASSIS, CHASSIS_URI);
    world_get_answer(&world, &only, &exchange);
    CU_ASSERT_STRING_EQUAL(exchange.body, A);
    CU_ASSERT_STRING_EQUAL(
        exchange_header(&exchange, "Link"),
        "<http://redfish.dmtf.org/schemas/v1/Chassis.v1_25_0.json>; rel=describedby");
    exchange_deinit(&exchange);
    chassis[1].status = 500;
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/A");
    expect(&only, one);
    chassis[0].body = COLLECTION;
    world_deinit(&world);
}

static char *collection_of_many(size_t count)
{
    struct buffer text = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(buffer_printf(&text, "{\"Members\":[%s", LINK(CHASSIS_URI "/0")), 0);
    for (size_t i = 1; i < count; i++)
        CU_ASSERT_EQUAL(buffer_printf(&text, ",{\"@odata.id\":\"%s/%zu\"}", CHASSIS_URI, i), 0);
    CU_ASSERT_EQUAL(buffer_append(&text, "]}", 3), 0);
    return text.data;
}

static void query_of_too_many_resources_is_507(void)
{
    char *many = collection_of_many(GATEWAY_QUERY_RESOURCES_MAX);

    start();
    chassis[0].body = many;
    expect_error(&expand, 507, "InsufficientStorage");
    expect_asked(1, 0, NULL);
    chassis[0].body = COLLECTION;
    CU_ASSERT_EQUAL(world.gateway.gathering_bytes, 0);
    world_deinit(&world);
    free(many);
}

/* /A is of half the size that an answer may have, and is in it three times. */
static void query_of_too_many_bytes_is_507(void)
{
    struct buffer large = BUFFER_INIT(0);

    CU_ASSERT_EQUAL_FATAL(buffer_reserve(&large, GATEWAY_QUERY_BYTES_MAX), 0);
    CU_ASSERT_EQUAL(buffer_printf(&large, "{\"Text\":\""), 0);
    memset(large.data + large.size, 'x', GATEWAY_QUERY_BYTES_MAX / 2);
    large.size += GATEWAY_QUERY_BYTES_MAX / 2;
    CU_ASSERT_EQUAL(buffer_append(&large, "\"}", 3), 0);
    start();
    chassis[1].body = large.data;
    CU_ASSERT_EQUAL(world_status(&world, &expand), 200);
    expect_error(&(struct ask){.target = CHASSIS_URI "?$expand=.($levels=2)", .token = "admin"},
                 507, "InsufficientStorage");
    chassis[2].body = large.data;
    service_invalidate(&world, CHASSIS, CHASSIS_URI "/B");
    expect_error(&expand, 507, "InsufficientStorage");
    CU_ASSERT_EQUAL(world.gateway.gathering_bytes, 0);
    world_deinit(&world);
    buffer_deinit(&large);
}

/* Two that wait hold 14 MiB of the 16 that there are for all. */
static void query_past_the_bytes_of_all_is_503(void)
{
    static const char *const targets[] = {CHASSIS_URI "/A?$expand=~", CHASSIS_URI "/A?$expand=*",
                                          CHASSIS_URI "/A?$expand=~($levels=2)"};
    struct http_exchange exchanges[2];
    struct buffer large = BUFFER_INIT(0);

    CU_ASSERT_EQUAL_FATAL(buffer_reserve(&large, GATEWAY_QUERY_BYTES_MAX), 0);
    CU_ASSERT_EQUAL(
        buffer_printf(&large, "{\"Links\":{\"A\":%s},\"Text\":\"", LINK(ACCOUNTS_URI "/admin")), 0);
    memset(large.data + large.size, 'x', 7 * 1024 * 1024);
    large.size += 7 * 1024 * 1024;
    CU_ASSERT_EQUAL(buffer_append(&large, "\"}", 3), 0);
    start();
    chassis[1].body = large.data;
    world.services[ACCOUNT].hold_calls = true;
    for (unsigned int i = 0; i < 2; i++) {
        world_ask(&world, &(struct ask){.target = targets[i], .token = "admin"}, &exchanges[i]);
        service_wait_held(&world, ACCOUNT, i + 1);
    }
    expect_error(&(struct ask){.target = targets[2], .token = "admin"}, 503,
                 "ServiceTemporarilyUnavailable");
    world.services[ACCOUNT].hold_calls = false;
    service_release(&world, ACCOUNT);
    for (unsigned int i = 0; i < 2; i++) {
        world_wait_answer(&world, &exchanges[i]);
        CU_ASSERT_EQUAL(exchanges[i].status, 200);
        exchange_deinit(&exchanges[i]);
    }
    CU_ASSERT_EQUAL(world.gateway.gathering_bytes, 0);
    world_deinit(&world);
    buffer_deinit(&large);
}

static void query_one_more_than_may_be_under_way_is_503(void)
{
    struct http_exchange exchanges[GATEWAY_QUERIES_MAX];
    struct ask ask = {.token = "admin"};
    char target[64];

    start();
    world.services[CHASSIS].hold = true;
    for (unsigned int i = 0; i <= GATEWAY_QUERIES_MAX; i++) {
        snprintf(target, sizeof(target), CHASSIS_URI "?$top=%u", i + 1);
        ask.target = target;
        if (i < GATEWAY_QUERIES_MAX)
            world_ask(&world, &ask, &exchanges[i]);
        else
            expect_error(&ask, 503, "ServiceTemporarilyUnavailable");
        if (i == 0)
            service_wait_held(&world, CHASSIS, 1);
    }
    world.services[CHASSIS].hold = false;
    service_release(&world, CHASSIS);
    for (unsigned int i = 0; i < GATEWAY_QUERIES_MAX; i++) {
        world_wait_answer(&world, &exchanges[i]);
        CU_ASSERT_EQUAL(exchanges[i].status, 200);
        exchange_deinit(&exchanges[i]);
    }
    CU_ASSERT_EQUAL(world.gateway.gathering_count, 0);
    world_deinit(&world);
}

static void query_under_way_when_the_gateway_stops_is_answered(void)
{
    struct http_exchange waits_for_base, waits_for_members, follows;

    start();
    expect(&(struct ask){.target = CHASSIS_URI, .token = "admin"}, COLLECTION);
    world.services[CHASSIS].hold = world.services[CHASSIS].hold_calls = true;
    world_ask(&world, &(struct ask){.target = CHASSIS_URI "/A?$expand=*", .token = "admin"},
              &waits_for_base);
    world_ask(&world, &expand, &waits_for_members);
    world_ask(&world, &expand, &follows);
    service_wait_held(&world, CHASSIS, 2);
    world_deinit(&world);
    CU_ASSERT_EQUAL(waits_for_base.status, 503);
    CU_ASSERT_EQUAL(waits_for_members.status, 503);
    CU_ASSERT_EQUAL(follows.status, 503);
    exchange_deinit(&waits_for_base);
    exchange_deinit(&waits_for_members);
    exchange_deinit(&follows);
}

/* -- the gateway's own -- */

/* -- everything at once -- */

#define STORM_STEPS 400u
#define STORM_CLIENTS 12u
#define CHANGED_A NAMED(CHASSIS_URI "/A", "\"Id\":\"A\",\"N\":7,\"Next\":" LINK(CHASSIS_URI "/B"))

/* A client who sends up to three requests, the second and third behind the one before. */
struct storm_client {
    struct http_exchange exchanges[3];
    struct ask asks[3];
    unsigned int asked, wanted;
};

static struct storm_client storm_clients[STORM_CLIENTS];
static uint32_t storm_state;

static unsigned int storm_random(unsigned int below)
{
    storm_state = storm_state * 1664525u + 1013904223u;
    return (storm_state >> 8) % below;
}

static struct ask storm_ask(void)
{
    static const char *const tokens[] = {"admin", "operator", "reader", "guest", "new one", NULL};
    static const char *const targets[] = {
        CHASSIS_URI,
        CHASSIS_URI "?$expand=.",
        CHASSIS_URI "?$expand=*($levels=4)",
        CHASSIS_URI "?$filter=N%20ge%202",
        CHASSIS_URI "?$top=1&$expand=.",
        CHASSIS_URI "/B?$expand=.($levels=2)",
        CHASSIS_URI "/A?$expand=*",
        CHASSIS_URI "/B/Secret",
        CHASSIS_URI "/B?$select=N",
        ACCOUNTS_URI "?$expand=.",
        ACCOUNTS_URI "?only",
        "/redfish/v1?$expand=*($levels=3)",
        "/redfish/v1/../x",
    };

    return (struct ask){.method = storm_random(8) ? HTTP_GET : HTTP_HEAD,
                        .target = targets[storm_random(ARRAY_SIZE(targets))],
                        .token = tokens[storm_random(ARRAY_SIZE(tokens))],
                        .accept_encoding = storm_random(4) ? NULL : "identity, *;q=0.1"};
}

static void storm_next(void *context)
{
    struct storm_client *client = context;
    unsigned int at = client->asked;
    struct http_exchange *exchange = &client->exchanges[at];

    if (at == client->wanted)
        return;
    client->asked++;
    client->asks[at] = storm_ask();
    world_ask(&world, &client->asks[at], exchange);
    if (exchange->answer_count) {
        storm_next(client);
    } else {
        exchange->answered = storm_next;
        exchange->context = client;
    }
}

static void storm_check(const struct ask *ask, const struct http_exchange *exchange)
{
    bool is_reader = ask->token && strcmp(ask->token, "reader") == 0;
    bool is_admin = ask->token && strcmp(ask->token, "admin") == 0;

    CU_ASSERT_EQUAL(exchange->answer_count, 1);
    CU_ASSERT_TRUE(is_admin || !strstr(exchange->body, ADMIN));
    CU_ASSERT_TRUE(is_admin || !strstr(exchange->body, SECRET));
    CU_ASSERT_TRUE(is_admin || is_reader || !strstr(exchange->body, READER));
    if (exchange->status == 200) {
        json_t *document = json_loads(exchange->body, JSON_REJECT_DUPLICATES, NULL);

        CU_ASSERT_PTR_NOT_NULL(document);
        json_decref(document);
    }
}

static bool storm_is_over(void *context)
{
    const struct storm_client *client = context;

    return client->asked == client->wanted &&
           (client->asked == 0 || client->exchanges[client->asked - 1].answer_count);
}

static void storm_reap(struct storm_client *client)
{
    for (unsigned int i = 0; i < client->asked; i++) {
        storm_check(&client->asks[i], &client->exchanges[i]);
        exchange_deinit(&client->exchanges[i]);
    }
    *client = (struct storm_client){0};
}

static void storm_step(void)
{
    static const char *const uris[] = {CHASSIS_URI, CHASSIS_URI "/A", CHASSIS_URI "/B"};
    enum service_id id = storm_random(3) ? CHASSIS : ACCOUNT;
    struct storm_client *client = &storm_clients[storm_random(STORM_CLIENTS)];
    struct fake_service *service = &world.services[id];
    struct ipc_text changed = ipc_text(uris[storm_random(ARRAY_SIZE(uris))]);

    switch (storm_random(12)) {
    case 0:
        service->hold = !service->hold;
        break;
    case 1:
        service->hold_calls = id == CHASSIS && !service->hold_calls;
        break;
    case 2:
        service_release(&world, id);
        break;
    case 3:
        chassis[1].body = storm_random(2) ? A : CHANGED_A;
        changed = ipc_text(CHASSIS_URI "/A");
        /* fall through */
    case 4:
        CU_ASSERT_EQUAL(
            ipc_server_invalidate(world.services[CHASSIS].server, ipc_text(NULL), &changed, 1), 0);
        break;
    case 5:
        if (storm_random(8) == 0) {
            service_stop(&world, id);
            service_start(&world, id);
        }
        break;
    default:
        if (!storm_is_over(client))
            break;
        storm_reap(client);
        client->wanted = 1 + storm_random(3);
        storm_next(client);
    }
    for (unsigned int turns = storm_random(4); turns > 0; turns--)
        (void)uv_run(&world.loop, UV_RUN_NOWAIT);
}

static void storm_calm(void)
{
    for (enum service_id id = ACCOUNT; id < SERVICE_COUNT; id++) {
        world.services[id].hold = world.services[id].hold_calls = false;
        service_release(&world, id);
        service_wait_connected(&world, id);
    }
    for (size_t i = 0; i < STORM_CLIENTS; i++) {
        world_wait(&world, storm_is_over, &storm_clients[i]);
        storm_reap(&storm_clients[i]);
    }
}

/* Whatever comes together: everybody is answered once, nobody sees what is not for him, what is
 * kept in the end is what is there, and nothing is left. */
static void query_storm_answers_all_and_shows_nothing_to_others(void)
{
    for (uint32_t seed = 1; seed <= 8; seed++) {
        start();
        storm_state = seed;
        for (unsigned int step = 0; step < STORM_STEPS; step++)
            storm_step();
        storm_calm();
        expect(&(struct ask){.target = CHASSIS_URI "/A", .token = "admin"}, chassis[1].body);
        expect(&expand, strcmp(chassis[1].body, A) == 0 ? expanded : COLLECTION_OF(CHANGED_A, B));
        CU_ASSERT_EQUAL(world.gateway.gathering_count, 0);
        CU_ASSERT_EQUAL(world.gateway.gathering_bytes, 0);
        CU_ASSERT_PTR_NULL(world.gateway.joinable_queries);
        CU_ASSERT_PTR_NULL(world.gateway.in_flight_gets);
        world_deinit(&world);
    }
}

static void query_on_the_root_is_open_to_all(void)
{
    static const char *const bad[] = {"/redfish/v1/odata?$select=value",
                                      "/redfish/v1/$metadata?$expand=.", "/redfish?$expand=."};
    struct http_exchange exchange;

    start();
    world_get_answer(&world, &(struct ask){.target = "/redfish/v1?$select=Product"}, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    CU_ASSERT_PTR_NOT_NULL(strstr(exchange.body, "\"Product\":\"Shoal\""));
    CU_ASSERT_PTR_NULL(strstr(exchange.body, "\"Vendor\""));
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = "/redfish/v1?$expand=."}), 200);
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = "/redfish/v1?$expand=.", .token = "wrong"}),
        200);
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = "/redfish/v1?$expand=.", .token = "admin"}),
        200);
    for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
        expect_error(&(struct ask){.target = bad[i]}, 501, "QueryNotSupportedOnResource");
    world_deinit(&world);
}

static void query_with_another_method_is_refused(void)
{
    start();
    expect_error(&(struct ask){.method = HTTP_PATCH,
                               .target = CHASSIS_URI "/A?$select=Id",
                               .token = "admin",
                               .content_type = "application/json",
                               .body = "{}"},
                 400, "QueryNotSupportedOnOperation");
    expect_asked(0, 0, NULL);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(query_cold_is_one_get_and_one_batch_then_nothing),
    UNIT_CASE(query_after_a_change_asks_for_what_changed),
    UNIT_CASE(query_levels_ask_once_for_each_level),
    UNIT_CASE(query_links_lead_to_other_services),
    UNIT_CASE(query_ring_ends),
    UNIT_CASE(query_answer_without_room_is_asked_for_the_rest),
    UNIT_CASE(query_what_may_not_be_read_stays_a_link),
    UNIT_CASE(query_by_configure_self_is_for_the_caller_only),
    UNIT_CASE(query_joined_before_it_was_personal_is_asked_again),
    UNIT_CASE(query_by_configure_self_asks_the_service_each_time),
    UNIT_CASE(query_past_the_bytes_of_all_is_503),
    UNIT_CASE(query_under_way_when_routes_change_is_not_kept),
    UNIT_CASE(query_with_something_missing_is_not_kept),
    UNIT_CASE(query_of_a_base_that_is_not_cacheable_is_not_kept),
    UNIT_CASE(query_invalidated_under_way_is_answered_but_not_kept),
    UNIT_CASE(query_tags_tell_versions_apart),
    UNIT_CASE(query_asked_by_many_is_gathered_once),
    UNIT_CASE(query_after_a_write_does_not_join_one_before),
    UNIT_CASE(query_is_joined_by_equals_only),
    UNIT_CASE(query_by_configure_self_of_a_stranger_is_for_him_only),
    UNIT_CASE(query_kept_is_not_found_by_a_path),
    UNIT_CASE(query_of_a_missing_base_is_its_error_for_all),
    UNIT_CASE(query_of_a_base_that_is_no_object_is_500),
    UNIT_CASE(query_of_a_service_that_went_keeps_its_links),
    UNIT_CASE(query_filter_without_a_member_that_failed_is_503),
    UNIT_CASE(query_only_gives_the_member_or_the_collection),
    UNIT_CASE(query_of_too_many_resources_is_507),
    UNIT_CASE(query_of_too_many_bytes_is_507),
    UNIT_CASE(query_one_more_than_may_be_under_way_is_503),
    UNIT_CASE(query_under_way_when_the_gateway_stops_is_answered),
    UNIT_CASE(query_storm_answers_all_and_shows_nothing_to_others),
    UNIT_CASE(query_on_the_root_is_open_to_all),
    UNIT_CASE(query_with_another_method_is_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/query", cases)
