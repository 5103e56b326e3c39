/* Unit tests of gateway/query*.c and forward.c: collections that page by themselves, and members
 * that are there as a whole. */
#include "tests/unit/gateway/gateway-fixture.h"

#define CHASSIS_URI "/redfish/v1/Chassis"
#define ACCOUNTS_URI "/redfish/v1/AccountService/Accounts"
#define LINK(uri) "{\"@odata.id\":\"" uri "\"}"

/* Two entries in line, with links of their own. */
#define ENTRY(id, of) "{\"@odata.id\":\"" CHASSIS_URI "/" id "\",\"Id\":\"" id "\",\"Of\":" of "}"
#define ENTRY_1 ENTRY("1", LINK(CHASSIS_URI "/far"))
#define ENTRY_2 ENTRY("2", LINK(ACCOUNTS_URI "/admin"))
#define COLLECTION(count, members, rest)                                                           \
    "{\"@odata.id\":\"" CHASSIS_URI "\",\"Members@odata.count\":" count ",\"Members\":[" members   \
    "]" rest "}"
#define FIRST COLLECTION("5", ENTRY_1 "," ENTRY_2, "")
#define SECOND COLLECTION("5", ENTRY_2, "")
#define FAR "{\"Id\":\"far\",\"Next\":" LINK(CHASSIS_URI "/further") "}"
#define FURTHER "{\"Id\":\"further\"}"
#define ADMIN "{\"Id\":\"admin\"}"

static struct fake_resource chassis[] = {
    {.uri = CHASSIS_URI, .body = SECOND, .query = "$skip=1&$top=1"},
    {.uri = CHASSIS_URI, .body = FIRST},
    {.uri = CHASSIS_URI "/1", .body = ENTRY_1},
    {.uri = CHASSIS_URI "/far", .body = FAR},
    {.uri = CHASSIS_URI "/further", .body = FURTHER},
};

static const struct fake_resource accounts[] = {{.uri = ACCOUNTS_URI "/admin", .body = ADMIN}};

static const struct ipc_route routes[] = {
    {{CHASSIS_URI, sizeof(CHASSIS_URI) - 1},
     {"LogEntryCollection.LogEntryCollection", 37},
     1,
     IPC_ROUTE_PAGED,
     {{0}}},
    {{CHASSIS_URI "/{Id}", sizeof(CHASSIS_URI "/{Id}") - 1},
     {"LogEntry.v1_18_0.LogEntry", 25},
     1,
     0,
     {{0}}},
};

static struct world world;
static struct fake_service *service;

static void start(void)
{
    chassis[1].body = FIRST;
    world_init(&world);
    service = &world.services[CHASSIS];
    service->hello.routes = routes;
    service->hello.route_count = ARRAY_SIZE(routes);
    service->resources = chassis;
    service->resource_count = ARRAY_SIZE(chassis);
    world.services[ACCOUNT].resources = accounts;
    world.services[ACCOUNT].resource_count = ARRAY_SIZE(accounts);
    world_start(&world);
}

static void ask(const char *target, struct http_exchange *ret_exchange)
{
    world_ask(&world, &(struct ask){.target = target, .token = "admin"}, ret_exchange);
}

static void expect(const char *target, const char *body)
{
    struct http_exchange exchange;

    ask(target, &exchange);
    world_wait_answer(&world, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    CU_ASSERT_STRING_EQUAL(exchange.body, body);
    exchange_deinit(&exchange);
}

static void expect_asked(unsigned int requests, unsigned int batches)
{
    CU_ASSERT_EQUAL(service->requests, requests);
    CU_ASSERT_EQUAL(service->batches, batches);
    service->requests = service->batches = 0;
}

static void query_of_a_paged_collection_goes_to_the_service(void)
{
    static const char filtered[] = CHASSIS_URI "?$filter=Id%20ne%20'x'&$top=2&$select=Id&foo=1";

    start();
    expect(CHASSIS_URI "?$skip=1&$top=1", SECOND);
    CU_ASSERT_STRING_EQUAL(service->last_query, "$skip=1&$top=1");
    expect_asked(1, 0);
    expect(filtered, "{\"@odata.id\":\"" CHASSIS_URI "\",\"Members@odata.count\":5,\"Members\":["
                     "{\"@odata.id\":\"" CHASSIS_URI "/1\",\"Id\":\"1\"},"
                     "{\"@odata.id\":\"" CHASSIS_URI "/2\",\"Id\":\"2\"}]}");
    CU_ASSERT_STRING_EQUAL(service->last_query, strchr(filtered, '?') + 1);
    expect_asked(1, 0);
    /* What has no parameter of ours is no query. */
    expect(CHASSIS_URI "?foo=1", FIRST);
    CU_ASSERT_STRING_EQUAL(service->last_query, "");
    world_deinit(&world);
}

static void query_pages_are_kept_until_the_collection_changes(void)
{
    start();
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 2; i++) {
            expect(CHASSIS_URI "?$skip=1&$top=1", SECOND);
            expect(CHASSIS_URI "?$top=2", FIRST);
            expect(CHASSIS_URI, FIRST);
        }
        expect_asked(3, 0);
        service_invalidate(&world, CHASSIS, CHASSIS_URI "/1"); /* of which no page was made */
        expect(CHASSIS_URI "?$top=2", FIRST);
        expect_asked(0, 0);
        service_invalidate(&world, CHASSIS, round ? NULL : CHASSIS_URI);
    }
    chassis[1].is_not_cacheable = true;
    expect(CHASSIS_URI "?$top=2", FIRST);
    expect(CHASSIS_URI "?$top=2", FIRST);
    expect_asked(2, 0);
    chassis[1].is_not_cacheable = false;
    world_deinit(&world);
}

/* Requests for one path that want different things. */
static void query_pages_under_way_are_shared_with_equals_only(void)
{
    struct http_exchange plain, plain_too, page, page_too;

    start();
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = CHASSIS_URI "/1", .token = "admin"}),
        200); /* he is known now */
    service->requests = 0;
    service->hold = true;
    ask(CHASSIS_URI, &plain);
    ask(CHASSIS_URI "?$skip=1&$top=1", &page);
    ask(CHASSIS_URI, &plain_too);
    ask(CHASSIS_URI "?$skip=1&$top=1", &page_too);
    service_wait_held(&world, CHASSIS, 2);
    service->hold = false;
    snprintf(service->last_query, sizeof(service->last_query), "%s", "$skip=1&$top=1");
    chassis[1].body = SECOND; /* both alike: the fixture answers by the last query */
    service_release(&world, CHASSIS);
    world_wait_answer(&world, &plain);
    world_wait_answer(&world, &plain_too);
    world_wait_answer(&world, &page);
    world_wait_answer(&world, &page_too);
    expect_asked(2, 0);
    CU_ASSERT_EQUAL(plain.status, 200);
    CU_ASSERT_EQUAL(page_too.status, 200);
    exchange_deinit(&plain);
    exchange_deinit(&plain_too);
    exchange_deinit(&page);
    exchange_deinit(&page_too);
    world_deinit(&world);
}

static void query_that_is_none_is_refused_before_the_service_is_asked(void)
{
    static const struct {
        const char *target, *message;
        unsigned int status;
    } table[] = {
        {CHASSIS_URI "?$top=x", "QueryParameterValueTypeError", 400},
        {CHASSIS_URI "?$skip=-1", "QueryParameterOutOfRange", 400},
        {CHASSIS_URI "?$filter=Id%20eq", "QueryParameterValueFormatError", 400},
        {CHASSIS_URI "?$top=1&$top=2", "QueryCombinationInvalid", 400},
        {CHASSIS_URI "?$orderby=Id", "QueryParameterUnsupported", 501},
    };
    struct http_exchange exchange;

    start();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        ask(table[i].target, &exchange);
        world_wait_answer(&world, &exchange);
        CU_ASSERT_EQUAL(exchange.status, table[i].status);
        CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), table[i].message);
        exchange_deinit(&exchange);
    }
    expect_asked(0, 0);
    /* What only the service knows it says itself. */
    service->status = 400;
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = CHASSIS_URI "?$skip=9", .token = "admin"}),
        400);
    expect_asked(1, 0);
    world_deinit(&world);
}

static void query_expand_takes_members_in_line_as_they_are(void)
{
    start();
    expect(CHASSIS_URI "?$expand=.", FIRST);
    expect(CHASSIS_URI "?$expand=*", FIRST);
    CU_ASSERT_STRING_EQUAL(service->last_query, "$expand=*");
    expect_asked(2, 0);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 0);
    /* Their links are the second level, and go on from there. */
    expect(CHASSIS_URI "?$expand=.($levels=2)",
           COLLECTION("5", ENTRY("1", FAR) "," ENTRY("2", ADMIN), ""));
    expect_asked(1, 1);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].batches, 1);
    expect(CHASSIS_URI "?$expand=.($levels=3)",
           COLLECTION(
               "5", ENTRY("1", "{\"Id\":\"far\",\"Next\":" FURTHER "}") "," ENTRY("2", ADMIN), ""));
    expect_asked(1, 1);
    world_deinit(&world);
}

/* Beside whole members a link, which is one of the first level. */
static void query_expand_fetches_members_that_are_links(void)
{
    static const char mixed[] = COLLECTION("2", LINK(CHASSIS_URI "/far") "," ENTRY_2, "");

    start();
    chassis[1].body = mixed;
    expect(CHASSIS_URI "?$expand=.", COLLECTION("2", FAR "," ENTRY_2, ""));
    expect_asked(1, 1);
    expect(CHASSIS_URI "?$expand=.($levels=2)",
           COLLECTION("2", "{\"Id\":\"far\",\"Next\":" FURTHER "}," ENTRY("2", ADMIN), ""));
    expect_asked(1, 1); /* the link was kept, what it leads to is new */
    world_deinit(&world);
}

static void query_only_is_about_all_members(void)
{
    static const char one_of_five[] = COLLECTION("5", ENTRY_1, "");
    static const char one[] = COLLECTION("1", ENTRY_1, "");
    struct http_exchange exchange;

    start();
    chassis[1].body = one_of_five;
    expect(CHASSIS_URI "?only", one_of_five);
    CU_ASSERT_STRING_EQUAL(service->last_query, "");
    expect_asked(1, 0);
    chassis[1].body = one;
    service_invalidate(&world, CHASSIS, CHASSIS_URI);
    ask(CHASSIS_URI "?only", &exchange);
    world_wait_answer(&world, &exchange);
    CU_ASSERT_STRING_EQUAL(exchange.body, ENTRY_1);
    CU_ASSERT_STRING_EQUAL(
        exchange_header(&exchange, "Link"),
        "<http://redfish.dmtf.org/schemas/v1/LogEntry.v1_18_0.json>; rel=describedby");
    expect_asked(1, 1);
    exchange_deinit(&exchange);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(query_of_a_paged_collection_goes_to_the_service),
    UNIT_CASE(query_pages_are_kept_until_the_collection_changes),
    UNIT_CASE(query_pages_under_way_are_shared_with_equals_only),
    UNIT_CASE(query_that_is_none_is_refused_before_the_service_is_asked),
    UNIT_CASE(query_expand_takes_members_in_line_as_they_are),
    UNIT_CASE(query_expand_fetches_members_that_are_links),
    UNIT_CASE(query_only_is_about_all_members),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/query-paged", cases)
