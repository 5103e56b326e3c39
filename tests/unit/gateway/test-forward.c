/* Unit tests of gateway/forward.c and the fast path of request.c: which answers are kept and
 * shared, and what becomes of a request whose service is away, slow, or makes no sense. */
#include "tests/unit/gateway/gateway-fixture.h"

#define CHASSIS_URI "/redfish/v1/Chassis"
#define SLED CHASSIS_URI "/Sled1"
#define SECRET SLED "/Secret"
#define SESSION_URI "/redfish/v1/SessionService/Sessions/s1"

static const struct ask get_sled = {.target = SLED, .token = "admin"};
static const struct ask patch_sled = {
    .method = HTTP_PATCH, .target = SLED, .token = "admin", .body = "{}"};

static void start(struct world *world)
{
    world_init(world);
    world_start(world);
}

/* Asks; the answer has to be there at once. */
static void expect_at_once(struct world *world, const struct ask *ask, unsigned int status)
{
    struct http_exchange exchange;

    world_ask(world, ask, &exchange);
    CU_ASSERT_EQUAL(exchange.answer_count, 1);
    if (exchange.answer_count == 0)
        world_wait_answer(world, &exchange);
    CU_ASSERT_EQUAL(exchange.status, status);
    exchange_deinit(&exchange);
}

static void expect_answer(struct world *world, struct http_exchange *exchange, unsigned int status,
                          const char *body)
{
    world_wait_answer(world, exchange);
    CU_ASSERT_EQUAL(exchange->status, status);
    CU_ASSERT_STRING_EQUAL(exchange->body, body);
    exchange_deinit(exchange);
}

static void expect_error(struct world *world, struct http_exchange *exchange, unsigned int status,
                         const char *message, const char *retry_after)
{
    world_wait_answer(world, exchange);
    CU_ASSERT_EQUAL(exchange->status, status);
    CU_ASSERT_STRING_EQUAL(exchange_message(exchange), message);
    CU_ASSERT_STRING_EQUAL(exchange_header(exchange, "Retry-After"), retry_after);
    exchange_deinit(exchange);
}

/* -- the cache -- */

static void cached_answer_asks_nobody(void)
{
    struct http_exchange exchange;
    struct world world;

    start(&world);
    world_get_answer(&world, &get_sled, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "ETag"), "\"0\"");
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Allow"), "GET, HEAD, PATCH");
    CU_ASSERT_STRING_EQUAL(
        exchange_header(&exchange, "Link"),
        "<http://redfish.dmtf.org/schemas/v1/Chassis.v1_25_0.json>; rel=describedby");
    exchange_deinit(&exchange);
    expect_at_once(&world, &get_sled, 200);
    expect_at_once(&world, &(struct ask){.method = HTTP_HEAD, .target = SLED, .token = "admin"},
                   200);
    expect_at_once(&world, &(struct ask){.target = SLED "/", .token = "admin"}, 200);
    expect_at_once(
        &world, &(struct ask){.target = SLED, .token = "admin", .if_none_match = "W/\"0\", \"x\""},
        304);
    expect_at_once(&world,
                   &(struct ask){.target = SLED, .token = "admin", .if_none_match = "\"x\""}, 200);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 1);
    CU_ASSERT_EQUAL(world.services[SESSION].calls, 1);
    world_deinit(&world);
}

static void answer_that_is_not_cacheable_is_not_kept(void)
{
    struct world world;

    start(&world);
    world.services[CHASSIS].is_cacheable = false;
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 2);
    world.services[CHASSIS].is_cacheable = true;
    world.services[CHASSIS].status = 404;
    world.services[CHASSIS].body = "{\"error\":{}}";
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 404);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 404);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 4);
    world_deinit(&world);
}

static void cached_answer_is_authorized_anew_for_each_caller(void)
{
    const struct ask by_admin = {.target = SECRET, .token = "admin"};
    struct world world;

    start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &by_admin), 200);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SECRET, .token = "reader"}), 403);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SECRET, .token = "reader"}), 403);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SECRET, .token = "nobody"}), 401);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SECRET}), 401);
    CU_ASSERT_EQUAL(
        world_status(&world,
                     &(struct ask){.target = SECRET, .token = "reader", .if_none_match = "*"}),
        403);
    expect_at_once(&world, &by_admin, 200);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 1);
    world_deinit(&world);
}

/* What is seen with ConfigureSelf only may be the caller's alone, and only the service knows. */
static void answer_by_configure_self_is_neither_kept_nor_shared(void)
{
    const struct ask by_reader = {.target = SESSION_URI, .token = "reader"};
    const struct ask by_admin = {.target = SESSION_URI, .token = "admin"};
    struct fake_service *session;
    struct http_exchange one, two;
    struct world world;

    start(&world);
    session = &world.services[SESSION];
    CU_ASSERT_EQUAL(world_status(&world, &by_reader), 200);
    CU_ASSERT_EQUAL(world_status(&world, &by_reader), 200);
    CU_ASSERT_EQUAL(session->requests, 2);
    session->hold = true;
    world_ask(&world, &by_reader, &one);
    world_ask(&world, &by_reader, &two);
    service_wait_held(&world, SESSION, 2);
    session->hold = false;
    service_release(&world, SESSION);
    expect_answer(&world, &one, 200, "{\"version\":0}");
    expect_answer(&world, &two, 200, "{\"version\":0}");
    /* A manager's answer is kept, but not for him. */
    CU_ASSERT_EQUAL(world_status(&world, &by_admin), 200);
    expect_at_once(&world, &by_admin, 200);
    CU_ASSERT_EQUAL(session->requests, 5);
    CU_ASSERT_EQUAL(world_status(&world, &by_reader), 200);
    CU_ASSERT_EQUAL(session->requests, 6);
    CU_ASSERT_STRING_EQUAL(session->last_user, "reader");
    world_deinit(&world);
}

static void invalidated_answer_is_asked_for_again(void)
{
    const struct ask get_collection = {.target = CHASSIS_URI, .token = "admin"};
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world_status(&world, &get_collection), 200);
    CU_ASSERT_EQUAL(chassis->requests, 2);
    service_invalidate(&world, CHASSIS, SLED);
    expect_at_once(&world, &get_collection, 200);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(chassis->requests, 3);
    service_invalidate(&world, CHASSIS, NULL);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world_status(&world, &get_collection), 200);
    CU_ASSERT_EQUAL(chassis->requests, 5);
    /* "Everything" is everything of that service. */
    service_invalidate(&world, SESSION, NULL);
    expect_at_once(&world, &get_sled, 200);
    world_deinit(&world);
}

static void lost_connection_drops_the_answers_of_that_service(void)
{
    const struct ask get_accounts = {.target = "/redfish/v1/AccountService/Accounts",
                                     .token = "admin"};
    struct world world;

    start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world_status(&world, &get_accounts), 200);
    service_stop(&world, CHASSIS);
    service_start(&world, CHASSIS);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 2);
    expect_at_once(&world, &get_accounts, 200);
    world_deinit(&world);
}

/* The answer that comes after a restart was authorized by a row of the old table, which goes with
 * the request: it must not stay in the cache. */
static void answer_by_an_old_table_is_not_kept(void)
{
    static const struct ipc_route routes[] = {
        {{CHASSIS_URI "/{Id}", 24}, {"Chassis.v1_26_0.Chassis", 23}, 1, 0, {{0}}},
    };
    struct fake_service *chassis;
    struct http_exchange exchange;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &get_sled, &exchange);
    service_wait_held(&world, CHASSIS, 1);
    service_stop(&world, CHASSIS);
    chassis->hello.routes = routes;
    chassis->hello.route_count = 1;
    chassis->hold = false;
    service_start(&world, CHASSIS);
    expect_answer(&world, &exchange, 200, "{\"version\":0}");
    CU_ASSERT_EQUAL(chassis->requests, 2);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(chassis->requests, 3);
    expect_at_once(&world, &get_sled, 200);
    CU_ASSERT_EQUAL(world_status(&world, &patch_sled), 405);
    world_deinit(&world);
}

/* -- sharing -- */

static void gets_of_one_path_are_one_question(void)
{
    struct http_exchange all[4];
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->is_cacheable = false;
    chassis->hold = true;
    world_ask(&world, &get_sled, &all[0]);
    world_ask(&world, &(struct ask){.target = SLED, .token = "reader"}, &all[1]);
    world_ask(&world, &(struct ask){.target = SLED, .token = "admin", .if_none_match = "\"0\""},
              &all[2]);
    world_ask(&world, &(struct ask){.target = CHASSIS_URI, .token = "admin"}, &all[3]);
    service_wait_held(&world, CHASSIS, 2);
    service_release(&world, CHASSIS);
    expect_answer(&world, &all[0], 200, "{\"version\":0}");
    expect_answer(&world, &all[1], 200, "{\"version\":0}");
    expect_answer(&world, &all[2], 304, "");
    expect_answer(&world, &all[3], 200, "{\"version\":0}");
    CU_ASSERT_EQUAL(chassis->requests, 2);
    chassis->hold = false;
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(chassis->requests, 3);
    world_deinit(&world);
}

/* What a client of the follower sent behind its request, which is handled while others still wait.
 */
struct pipelined {
    struct world *world;
    struct ask ask;
    struct http_exchange exchange;
};

static void ask_next(void *context)
{
    struct pipelined *pipelined = context;

    world_ask(pipelined->world, &pipelined->ask, &pipelined->exchange);
}

/* The leader's answer must not become that of the pipelined request. */
static void request_behind_a_shared_answer_does_not_disturb_the_others(void)
{
    struct pipelined pipelined = {.ask = {.target = "/redfish/v1/../x", .token = "admin"}};
    struct http_exchange leader, follower;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    pipelined.world = &world;
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &get_sled, &leader);
    world_ask(&world, &get_sled, &follower);
    follower.answered = ask_next;
    follower.context = &pipelined;
    service_wait_held(&world, CHASSIS, 1);
    service_release(&world, CHASSIS);
    world_wait_answer(&world, &leader);
    CU_ASSERT_STRING_EQUAL(exchange_header(&leader, "ETag"), "\"0\"");
    expect_answer(&world, &leader, 200, "{\"version\":0}");
    expect_answer(&world, &follower, 200, "{\"version\":0}");
    world_wait_answer(&world, &pipelined.exchange);
    CU_ASSERT_EQUAL(pipelined.exchange.status, 400);
    exchange_deinit(&pipelined.exchange);
    world_deinit(&world);
}

/* It must not join those whose answer is there. */
static void request_behind_a_shared_failure_is_asked_anew(void)
{
    struct pipelined pipelined = {.ask = get_sled};
    struct http_exchange leader, follower;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    pipelined.world = &world;
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    chassis->status = 404; /* without a document */
    world_ask(&world, &get_sled, &leader);
    world_ask(&world, &get_sled, &follower);
    follower.answered = ask_next;
    follower.context = &pipelined;
    service_wait_held(&world, CHASSIS, 1);
    chassis->hold = false;
    service_release(&world, CHASSIS);
    expect_error(&world, &leader, 404, "InternalError", "");
    expect_error(&world, &follower, 404, "InternalError", "");
    expect_error(&world, &pipelined.exchange, 404, "InternalError", "");
    world_deinit(&world);
}

/* Whoever asks after an answer to a write must not get what was asked before it. */
static void get_after_a_write_is_not_shared_with_one_before(void)
{
    struct http_exchange before, after;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &get_sled, &before);
    service_wait_held(&world, CHASSIS, 1);
    chassis->hold = false;
    CU_ASSERT_EQUAL(world_status(&world, &patch_sled), 200);
    chassis->hold = true;
    world_ask(&world, &get_sled, &after);
    service_wait_held(&world, CHASSIS, 2);
    chassis->hold = false;
    service_release(&world, CHASSIS);
    expect_answer(&world, &before, 200, "{\"version\":1}");
    expect_answer(&world, &after, 200, "{\"version\":1}");
    expect_at_once(&world, &get_sled, 200);
    CU_ASSERT_EQUAL(chassis->requests, 3);
    world_deinit(&world);
}

static void failure_of_a_shared_question_reaches_all(void)
{
    struct http_exchange one, two;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &get_sled, &one);
    world_ask(&world, &get_sled, &two);
    service_wait_held(&world, CHASSIS, 1);
    chassis->status = 503;
    service_release(&world, CHASSIS);
    expect_error(&world, &one, 503, "ServiceTemporarilyUnavailable", "1");
    expect_error(&world, &two, 503, "ServiceTemporarilyUnavailable", "1");
    world_ask(&world, &get_sled, &one);
    world_ask(&world, &get_sled, &two);
    service_wait_held(&world, CHASSIS, 1);
    chassis->status = 0;
    chassis->header = (struct ipc_header){ipc_text("Content-Length"), ipc_text("5")};
    service_release(&world, CHASSIS);
    expect_error(&world, &one, 500, "InternalError", "");
    expect_error(&world, &two, 500, "InternalError", "");
    world_deinit(&world);
}

/* -- what goes wrong -- */

static void get_waits_for_the_first_hello(void)
{
    struct http_exchange one, two;
    struct world world;

    world_init(&world);
    service_start(&world, SESSION);
    world_start_gateway(&world);
    world_ask(&world, &get_sled, &one);
    world_ask(&world, &patch_sled, &two);
    service_wait_connected(&world, SESSION);
    CU_ASSERT_EQUAL(one.answer_count + two.answer_count, 0);
    service_start(&world, CHASSIS);
    world_wait_answer(&world, &one);
    world_wait_answer(&world, &two);
    CU_ASSERT_EQUAL(one.status, 200);
    CU_ASSERT_EQUAL(two.status, 200);
    exchange_deinit(&one);
    exchange_deinit(&two);
    world_deinit(&world);
}

static void service_that_never_came_is_503_at_the_deadline(void)
{
    struct http_exchange one, two;
    struct world world;

    world_init(&world);
    world.gateway.options.service_deadline_ms = 50;
    world_start_gateway(&world);
    world_ask(&world, &get_sled, &one);
    world_ask(&world, &get_sled, &two);
    expect_error(&world, &one, 503, "ServiceTemporarilyUnavailable", "1");
    expect_error(&world, &two, 503, "ServiceTemporarilyUnavailable", "1");
    world_deinit(&world);
}

static void service_that_went_is_503_at_the_deadline(void)
{
    struct http_exchange exchange;
    struct world world;

    start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    service_stop(&world, CHASSIS);
    world.gateway.options.service_deadline_ms = 50;
    world_ask(&world, &get_sled, &exchange);
    expect_error(&world, &exchange, 503, "ServiceTemporarilyUnavailable", "1");
    world_ask(&world, &patch_sled, &exchange);
    expect_error(&world, &exchange, 503, "ServiceTemporarilyUnavailable", "1");
    /* The table is kept: what needs no service is still said at once. */
    expect_at_once(&world, &(struct ask){.method = HTTP_PUT, .target = SLED, .token = "admin"},
                   405);
    world_deinit(&world);
}

static void service_that_hangs_is_504_then_503_until_it_answers(void)
{
    struct http_exchange exchange;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SESSION_URI, .token = "admin"}),
                    200);
    chassis->hold = true;
    world.gateway.options.service_deadline_ms = 50;
    world_ask(&world, &get_sled, &exchange);
    /* The peer's process stands still as a whole: nothing else comes from it. */
    expect_error(&world, &exchange, 504, "OperationTimeout", "");
    CU_ASSERT_EQUAL(world.gateway.upstreams[1]->errors, 1);
    world.gateway.options.service_deadline_ms = 60000;
    chassis->hold = false;
    while (world_status(&world, &patch_sled) == 503)
        uv_run(&world.loop, UV_RUN_ONCE);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    world_deinit(&world);
}

static void too_many_requests_for_one_service_are_503(void)
{
    const struct ask get_other = {.target = CHASSIS_URI "/Other", .token = "admin"};
    struct http_exchange one, two, three;
    struct fake_service *chassis;
    struct world world;

    world_init(&world);
    world.gateway.options.service_requests_max = 1;
    world_start(&world);
    chassis = &world.services[CHASSIS];
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SESSION_URI, .token = "admin"}),
                    200);
    chassis->hold = true;
    world_ask(&world, &get_sled, &one);
    world_ask(&world, &get_sled, &two);
    world_ask(&world, &get_other, &three);
    CU_ASSERT_EQUAL(three.answer_count, 1);
    expect_error(&world, &three, 503, "ServiceTemporarilyUnavailable", "1");
    expect_at_once(&world, &patch_sled, 503);
    /* Others have their own limit. */
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SESSION_URI, .token = "reader"}),
                    200);
    service_wait_held(&world, CHASSIS, 1);
    chassis->hold = false;
    service_release(&world, CHASSIS);
    expect_answer(&world, &one, 200, "{\"version\":0}");
    expect_answer(&world, &two, 200, "{\"version\":0}");
    CU_ASSERT_EQUAL(world_status(&world, &get_other), 200);
    world_deinit(&world);
}

/* Nobody knows what became of it: not sent again, and the client is not invited to. */
static void write_that_was_lost_is_500_and_never_sent_twice(void)
{
    struct http_exchange exchange;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &patch_sled, &exchange);
    service_wait_held(&world, CHASSIS, 1);
    service_stop(&world, CHASSIS);
    expect_error(&world, &exchange, 500, "InternalError", "");
    chassis->hold = false;
    service_start(&world, CHASSIS);
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    CU_ASSERT_EQUAL(chassis->requests, 2);
    CU_ASSERT_EQUAL(chassis->last_method, IPC_GET);
    world_deinit(&world);
}

static void get_that_was_lost_is_asked_once_more(void)
{
    struct http_exchange exchange;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->hold = true;
    world_ask(&world, &get_sled, &exchange);
    service_wait_held(&world, CHASSIS, 1);
    service_stop(&world, CHASSIS);
    service_start(&world, CHASSIS);
    service_wait_held(&world, CHASSIS, 1);
    service_stop(&world, CHASSIS);
    expect_error(&world, &exchange, 503, "ServiceTemporarilyUnavailable", "1");
    CU_ASSERT_EQUAL(chassis->requests, 2);
    world_deinit(&world);
}

/* Statuses of the wire itself come without a document; the client gets one all the same. */
static void answer_without_document_gets_one(void)
{
    static const struct {
        unsigned int status, status_seen;
        const char *message, *retry_after;
    } table[] = {
        {503, 503, "ServiceTemporarilyUnavailable", "1"},
        {500, 500, "InternalError", ""},
        {404, 404, "InternalError", ""},
        {100, 500, "InternalError", ""}, /* no final answer to anybody */
        {199, 500, "InternalError", ""},
    };
    struct http_exchange exchange;
    struct world world;

    start(&world);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        world.services[CHASSIS].status = table[i].status;
        world_ask(&world, &get_sled, &exchange);
        expect_error(&world, &exchange, table[i].status_seen, table[i].message,
                     table[i].retry_after);
    }
    world_deinit(&world);
}

static void headers_of_the_service_are_passed_on_unless_dangerous(void)
{
    struct http_exchange exchange;
    struct fake_service *chassis;
    struct world world;

    start(&world);
    chassis = &world.services[CHASSIS];
    chassis->header = (struct ipc_header){ipc_text("X-Auth-Token"), ipc_text("f00d")};
    world_get_answer(&world, &patch_sled, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "X-Auth-Token"), "f00d");
    exchange_deinit(&exchange);
    chassis->header = (struct ipc_header){ipc_text("transfer-encoding"), ipc_text("chunked")};
    world_get_answer(&world, &get_sled, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 500);
    CU_ASSERT_PTR_NULL(strstr(exchange.head, "transfer-encoding"));
    exchange_deinit(&exchange);
    chassis->header = (struct ipc_header){0};
    CU_ASSERT_EQUAL(world_status(&world, &get_sled), 200);
    world_deinit(&world);
}

/* Whatever somebody waits for when the gateway stops: he is answered. */
static void gateway_stop_answers_everything_under_way(void)
{
    struct http_exchange waits_for_table, waits_for_identity, waits_for_answer, follows;
    struct world world;

    world_init(&world);
    service_start(&world, SESSION);
    service_start(&world, CHASSIS);
    world_start_gateway(&world);
    service_wait_connected(&world, SESSION);
    service_wait_connected(&world, CHASSIS);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CHASSIS_URI, .token = "admin"}),
                    200);
    world.services[CHASSIS].hold = true;
    world.services[SESSION].hold_calls = true;
    world_ask(&world, &(struct ask){.target = "/redfish/v1/AccountService/Accounts"},
              &waits_for_table);
    world_ask(&world, &(struct ask){.target = SLED, .token = "reader"}, &waits_for_identity);
    world_ask(&world, &get_sled, &waits_for_answer);
    world_ask(&world, &get_sled, &follows);
    service_wait_held(&world, CHASSIS, 1);
    service_wait_held(&world, SESSION, 1);
    world_deinit(&world);
    CU_ASSERT_EQUAL(waits_for_table.status, 503);
    CU_ASSERT_EQUAL(waits_for_identity.status, 503);
    CU_ASSERT_EQUAL(waits_for_answer.status, 503);
    CU_ASSERT_EQUAL(follows.status, 503);
    exchange_deinit(&waits_for_table);
    exchange_deinit(&waits_for_identity);
    exchange_deinit(&waits_for_answer);
    exchange_deinit(&follows);
}

static const struct unit_case cases[] = {
    UNIT_CASE(cached_answer_asks_nobody),
    UNIT_CASE(answer_that_is_not_cacheable_is_not_kept),
    UNIT_CASE(cached_answer_is_authorized_anew_for_each_caller),
    UNIT_CASE(answer_by_configure_self_is_neither_kept_nor_shared),
    UNIT_CASE(invalidated_answer_is_asked_for_again),
    UNIT_CASE(lost_connection_drops_the_answers_of_that_service),
    UNIT_CASE(answer_by_an_old_table_is_not_kept),
    UNIT_CASE(gets_of_one_path_are_one_question),
    UNIT_CASE(request_behind_a_shared_answer_does_not_disturb_the_others),
    UNIT_CASE(request_behind_a_shared_failure_is_asked_anew),
    UNIT_CASE(get_after_a_write_is_not_shared_with_one_before),
    UNIT_CASE(failure_of_a_shared_question_reaches_all),
    UNIT_CASE(get_waits_for_the_first_hello),
    UNIT_CASE(service_that_never_came_is_503_at_the_deadline),
    UNIT_CASE(service_that_went_is_503_at_the_deadline),
    UNIT_CASE(service_that_hangs_is_504_then_503_until_it_answers),
    UNIT_CASE(too_many_requests_for_one_service_are_503),
    UNIT_CASE(write_that_was_lost_is_500_and_never_sent_twice),
    UNIT_CASE(get_that_was_lost_is_asked_once_more),
    UNIT_CASE(answer_without_document_gets_one),
    UNIT_CASE(headers_of_the_service_are_passed_on_unless_dangerous),
    UNIT_CASE(gateway_stop_answers_everything_under_way),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/forward", cases)
