/* From a frame to a handler: hello, routes, methods, bodies, preconditions and typed calls. */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "ipc/proto/statistics.h"
#include "shelf-service.h"

static struct fixture fixture;
static struct shelves shelves;
static struct answer answer;

static void begin(void)
{
    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    fixture_open(&fixture, &shelf_service);
}

static void end(void)
{
    answer_deinit(&answer);
    fixture_close(&fixture);
}

/* Asks again in the same test. */
static void ask(enum ipc_method method, const char *uri, const char *body, const char *if_match)
{
    answer_deinit(&answer);
    fixture_ask(&fixture, method, uri, (struct ask){.body = body, .if_match = if_match}, &answer);
}

static void hello_route_table_is_announced(void)
{
    begin();
    CU_ASSERT_STRING_EQUAL(fixture.hello_name, "shelf");
    CU_ASSERT_EQUAL_FATAL(fixture.hello_route_count, shelf_service.route_count);
    CU_ASSERT_EQUAL(fixture.hello_routes[0].methods,
                    IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_POST));
    CU_ASSERT_EQUAL(fixture.hello_routes[0].privileges[IPC_POST][0], IPC_PRIVILEGE_NO_AUTH);
    CU_ASSERT_EQUAL(fixture.hello_routes[0].privileges[IPC_GET][0], 0);
    CU_ASSERT_STRING_EQUAL(fixture.hello_types[1], "Shelf.v1_2_0.Shelf");
    CU_ASSERT_EQUAL(fixture.hello_routes[1].methods, IPC_METHOD_BIT(IPC_GET) |
                                                         IPC_METHOD_BIT(IPC_PATCH) |
                                                         IPC_METHOD_BIT(IPC_DELETE));
    CU_ASSERT_EQUAL(fixture.hello_routes[1].flags, 0);
    CU_ASSERT_EQUAL(fixture.hello_routes[2].flags, IPC_ROUTE_ACTION);
    end();
}

static void dispatch_get_of_member_reaches_handler(void)
{
    begin();
    ask(IPC_GET, SHELVES "/B", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "second");
    CU_ASSERT_STRING_EQUAL(shelves.seen_user, "alice");
    CU_ASSERT_EQUAL(answer.flags, IPC_RESPONSE_CACHEABLE);
    end();
}

static void dispatch_two_parameters_come_in_order(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A b/Slots/7", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(shelves.seen_parameters, "A b 7 r-1");
    CU_ASSERT_EQUAL(answer.flags, 0); /* the route does not promise to invalidate */
    end();
}

static void dispatch_unknown_uri_is_404(void)
{
    begin();
    ask(IPC_GET, "/redfish/v1/Nothing/x", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ResourceMissingAtURI");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "/redfish/v1/Nothing/x");
    CU_ASSERT_STRING_EQUAL(answer.etag, "");
    CU_ASSERT_EQUAL(answer.flags, 0);
    ask(IPC_PATCH, "/redfish/v1/Nothing", "{", NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    end();
}

static void dispatch_missing_method_is_405_with_allow(void)
{
    static const struct {
        enum ipc_method method;
        const char *uri, *allow;
    } rows[] = {
        {IPC_DELETE, SHELVES, "GET, HEAD, POST"},
        {IPC_PUT, SHELVES "/A", "GET, HEAD, PATCH, DELETE"},
        {IPC_POST, SHELVES "/A", "GET, HEAD, PATCH, DELETE"},
        {IPC_GET, SHELVES "/A/Actions/Shelf.Reset", "POST"},
        {IPC_DELETE, SHELVES "/A/Slow", "GET, HEAD, PATCH, PUT"},
    };

    begin();
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        ask(rows[i].method, rows[i].uri, "no json", "\"no tag\"");
        CU_ASSERT_EQUAL(answer.status, 405);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "OperationNotAllowed");
        CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Allow"), rows[i].allow);
    }
    CU_ASSERT_EQUAL(shelves.get_count + shelves.write_count, 0);
    end();
}

static void dispatch_bad_body_is_400(void)
{
    static const struct {
        const char *body, *message;
    } rows[] = {
        {"", "MalformedJSON"},
        {"{\"AssetTag\":", "MalformedJSON"},
        {"{\"AssetTag\":\"a\",\"AssetTag\":\"b\"}", "PropertyDuplicate"},
        {"[]", "UnrecognizedRequestBody"},
    };

    begin();
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        ask(IPC_PATCH, SHELVES "/A", rows[i].body, NULL);
        CU_ASSERT_EQUAL(answer.status, 400);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), rows[i].message);
    }
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    end();
}

static void dispatch_key_that_came_twice_is_named(void)
{
    begin();
    ask(IPC_PATCH, SHELVES "/A", "{\"Rack\":[{\"a\":1,\"a\":2}]}", NULL);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyDuplicate");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "a");
    ask(IPC_POST, SHELVES "/A/Actions/Shelf.Reset", "{\"Type\":1,\"Type\":2}", NULL);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ActionParameterDuplicate");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "Shelf.Reset");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 1), "Type");
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    end();
}

static void dispatch_empty_body_of_action_is_an_empty_object(void)
{
    begin();
    ask(IPC_POST, SHELVES "/A/Actions/Shelf.Reset", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT_EQUAL(shelves.write_count, 1);
    ask(IPC_POST, SHELVES, NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 400);
    end();
}

static void dispatch_post_to_members_goes_to_collection(void)
{
    begin();
    ask(IPC_POST, SHELVES "/Members", "{}", NULL);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(shelves.seen_parameters, SHELVES);
    ask(IPC_POST, SHELVES "/A/Members", "{}", NULL);
    CU_ASSERT_EQUAL(answer.status, 404); /* a shelf is no collection */
    ask(IPC_GET, SHELVES "/Members", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ResourceNotFound");
    end();
}

static void dispatch_if_match_decides_about_writes(void)
{
    char etag[64], list[160];

    begin();
    ask(IPC_GET, SHELVES "/A", NULL, NULL);
    snprintf(etag, sizeof(etag), "%s", answer.etag);
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"x\"}", "\"0000000000000000\"");
    CU_ASSERT_EQUAL(answer.status, 412);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PreconditionFailed");
    CU_ASSERT_STRING_EQUAL(shelves.shelf[0].asset_tag, "first");
    ask(IPC_DELETE, SHELVES "/A", NULL, "\"0000000000000000\"");
    CU_ASSERT_EQUAL(answer.status, 412);
    CU_ASSERT_EQUAL(shelves.write_count, 0);

    snprintf(list, sizeof(list), "\"1\", %s", etag);
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"x\"}", list);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(shelves.shelf[0].asset_tag, "x");
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"y\"}", etag);
    CU_ASSERT_EQUAL(answer.status, 412); /* it has changed since */
    ask(IPC_DELETE, SHELVES "/A", NULL, "*");
    CU_ASSERT_EQUAL(answer.status, 204);
    CU_ASSERT_EQUAL(shelves.write_count, 2);
    end();
}

static void dispatch_if_match_of_missing_resource_is_404(void)
{
    begin();
    ask(IPC_PATCH, SHELVES "/Z", "{\"AssetTag\":\"x\"}", "*");
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ResourceNotFound");
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    end();
}

static void dispatch_if_match_with_failing_get_does_not_write(void)
{
    begin();
    shelves.broken = true;
    ask(IPC_DELETE, SHELVES "/A", NULL, "*");
    CU_ASSERT_EQUAL(answer.status, 500);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "InternalError");
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    end();
}

static void dispatch_if_match_on_action_only_any_matches(void)
{
    begin();
    ask(IPC_POST, SHELVES "/A/Actions/Shelf.Reset", "{}", "\"1\"");
    CU_ASSERT_EQUAL(answer.status, 412);
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    ask(IPC_POST, SHELVES "/A/Actions/Shelf.Reset", "{}", "*");
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT_EQUAL(shelves.write_count, 1);
    end();
}

static void dispatch_if_match_on_collection_compares_its_tag(void)
{
    char etag[64];

    begin();
    ask(IPC_GET, SHELVES, NULL, NULL);
    snprintf(etag, sizeof(etag), "%s", answer.etag);
    ask(IPC_POST, SHELVES, "{}", "\"1\"");
    CU_ASSERT_EQUAL(answer.status, 412);
    ask(IPC_POST, SHELVES, "{}", etag);
    CU_ASSERT_EQUAL(answer.status, 201);
    end();
}

/* RFC 9110 §13.1.2, §13.2.2: writes fail where the tag is named; both headers have to hold. */
static void dispatch_if_none_match_decides_about_writes(void)
{
    char etag[64], weak[72];
    const struct {
        const char *if_match, *if_none_match;
        unsigned int status;
    } table[] = {
        {NULL, "*", 412},  {NULL, etag, 412},       {NULL, weak, 412},    {NULL, "\"1\"", 200},
        {NULL, "", 200},   {"*", "*", 412},         {etag, "\"1\"", 200}, {"\"1\"", "\"1\"", 412},
        {etag, etag, 412}, {"\"1\", *", NULL, 412}, {weak, NULL, 412},
    };

    begin();
    ask(IPC_GET, SHELVES "/A", NULL, NULL);
    snprintf(etag, sizeof(etag), "%s", answer.etag);
    snprintf(weak, sizeof(weak), "W/%s", etag);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        answer_deinit(&answer);
        fixture_ask(&fixture, IPC_PATCH, SHELVES "/A",
                    (struct ask){.body = "{\"AssetTag\":\"first\"}",
                                 .if_match = table[i].if_match,
                                 .if_none_match = table[i].if_none_match},
                    &answer);
        CU_ASSERT_EQUAL(answer.status, table[i].status);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0),
                               table[i].status == 412 ? "PreconditionFailed" : "");
    }
    CU_ASSERT_EQUAL(shelves.write_count, 3);
    end();
}

/* An action target is there, but has no tag. */
static void dispatch_if_none_match_on_action_only_any_matches(void)
{
    static const struct {
        const char *if_none_match;
        unsigned int status;
    } table[] = {{"*", 412}, {"\"1\"", 503}};

    begin();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        answer_deinit(&answer);
        fixture_ask(&fixture, IPC_POST, SHELVES "/A/Actions/Shelf.Reset",
                    (struct ask){.if_none_match = table[i].if_none_match}, &answer);
        CU_ASSERT_EQUAL(answer.status, table[i].status);
    }
    CU_ASSERT_EQUAL(shelves.write_count, 1);
    end();
}

static void dispatch_hands_on_query_and_instance(void)
{
    begin();
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_GET, SHELVES "/A",
                (struct ask){.query = "$filter=x", .instance = "bmc-2"}, &answer);
    CU_ASSERT_STRING_EQUAL(shelves.seen_query, "$filter=x");
    CU_ASSERT_STRING_EQUAL(shelves.seen_instance, "bmc-2");
    ask(IPC_GET, SHELVES "/A", NULL, NULL);
    CU_ASSERT_STRING_EQUAL(shelves.seen_query, "");
    CU_ASSERT_STRING_EQUAL(shelves.seen_instance, "");
    end();
}

static void dispatch_if_match_waits_for_asynchronous_get(void)
{
    begin();
    fixture_send(&fixture, IPC_PATCH, SHELVES "/A/Slow",
                 (struct ask){.body = "{}", .if_match = "*"}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    CU_ASSERT_EQUAL(service_request_method(shelves.held), IPC_GET);
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    service_reply_resource(shelves.held, json_pack("{ss}", "Id", "slow"));
    CU_ASSERT_EQUAL(shelves.write_count, 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held); /* now that of service_reply_updated() */
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "slower"));
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Id"), "slower");
    CU_ASSERT_EQUAL(answer.flags, 0);
    end();
}

static void dispatch_call_of_definition_is_handled(void)
{
    begin();
    ask(IPC_CALL, "echo", "hello", NULL);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer.text, "hello");
    end();
}

static void dispatch_unknown_call_is_404(void)
{
    begin();
    ask(IPC_CALL, "ech", NULL, NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer.text, "");
    end();
}

struct asked_statistics {
    bool done;
    int outcome;
    struct statistics numbers;
    char name[16];
};

static void on_statistics(int outcome, const struct statistics *statistics, void *context)
{
    struct asked_statistics *asked = context;

    asked->done = true;
    asked->outcome = outcome;
    if (!statistics)
        return;
    asked->numbers = *statistics;
    snprintf(asked->name, sizeof(asked->name), "%.*s", (int)statistics->name.size,
             statistics->name.data);
}

static void take_time(struct service *service, void *context)
{
    fixture.now_usec += 1000;
}

static void statistics_counts_requests_errors_and_time(void)
{
    struct asked_statistics asked = {0};

    begin();
    shelves.in_get = take_time;
    ask(IPC_GET, SHELVES "/A", NULL, NULL);
    ask(IPC_GET, SHELVES "/B", NULL, NULL);
    ask(IPC_GET, SHELVES "/Z", NULL, NULL);
    shelves.broken = true;
    ask(IPC_GET, SHELVES "/A", NULL, NULL);
    CU_ASSERT_EQUAL_FATAL(statistics_call(fixture.client, 5000, on_statistics, &asked), 0);
    fixture_run_until(&fixture, &asked.done);
    CU_ASSERT_EQUAL(asked.outcome, 0);
    CU_ASSERT_STRING_EQUAL(asked.name, "shelf");
    CU_ASSERT_EQUAL(asked.numbers.pid, (uint64_t)getpid());
    CU_ASSERT_EQUAL(asked.numbers.started_usec, 1000000);
    CU_ASSERT_EQUAL(asked.numbers.requests, 4);
    CU_ASSERT_EQUAL(asked.numbers.errors, 1);
    CU_ASSERT_TRUE(asked.numbers.p50_usec >= 1000 && asked.numbers.p50_usec <= 1125);
    CU_ASSERT_TRUE(asked.numbers.p99_usec >= 1000 && asked.numbers.p99_usec <= 1125);
    end();
}

static const struct unit_case cases[] = {
    UNIT_CASE(hello_route_table_is_announced),
    UNIT_CASE(dispatch_get_of_member_reaches_handler),
    UNIT_CASE(dispatch_two_parameters_come_in_order),
    UNIT_CASE(dispatch_unknown_uri_is_404),
    UNIT_CASE(dispatch_missing_method_is_405_with_allow),
    UNIT_CASE(dispatch_bad_body_is_400),
    UNIT_CASE(dispatch_key_that_came_twice_is_named),
    UNIT_CASE(dispatch_empty_body_of_action_is_an_empty_object),
    UNIT_CASE(dispatch_post_to_members_goes_to_collection),
    UNIT_CASE(dispatch_if_match_decides_about_writes),
    UNIT_CASE(dispatch_if_match_of_missing_resource_is_404),
    UNIT_CASE(dispatch_if_match_with_failing_get_does_not_write),
    UNIT_CASE(dispatch_if_match_on_action_only_any_matches),
    UNIT_CASE(dispatch_if_match_on_collection_compares_its_tag),
    UNIT_CASE(dispatch_if_none_match_decides_about_writes),
    UNIT_CASE(dispatch_if_none_match_on_action_only_any_matches),
    UNIT_CASE(dispatch_hands_on_query_and_instance),
    UNIT_CASE(dispatch_if_match_waits_for_asynchronous_get),
    UNIT_CASE(dispatch_call_of_definition_is_handled),
    UNIT_CASE(dispatch_unknown_call_is_404),
    UNIT_CASE(statistics_counts_requests_errors_and_time),
    UNIT_CASES_END,
};

UNIT_MAIN("service/dispatch", cases)
