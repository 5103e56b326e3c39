/* What the gateway is told and when: once for each URI that it may hold, and never after an answer
 * that was made later. */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
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

static void ask(enum ipc_method method, const char *uri, const char *body)
{
    answer_deinit(&answer);
    fixture_ask(&fixture, method, uri, (struct ask){.body = body}, &answer);
}

static void invalidate(const char *uri)
{
    service_invalidate(fixture.service, ipc_text(uri));
}

static void service_invalidate_unserved_uri_tells_nobody(void)
{
    begin();
    invalidate(SHELVES "/A");
    service_invalidate_all(fixture.service);
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "");
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    end();
}

static void service_invalidate_storm_tells_once(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_TRUE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    for (int i = 0; i < 1000; i++)
        invalidate(SHELVES "/A");
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    fixture_settle(&fixture);
    invalidate(SHELVES "/A");
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" SHELVES "/A");
    ask(IPC_GET, SHELVES "/A", NULL);
    invalidate(SHELVES "/A");
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" SHELVES "/A R200 I" SHELVES "/A");
    end();
}

/* No request and no other event comes: the end of the loop's turn has to send it. */
static void service_invalidate_without_traffic_goes_out_by_itself(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    invalidate(SHELVES "/A");
    while (!strstr(fixture.events, " I") && !fixture.timed_out)
        uv_run(&fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE(fixture.timed_out);
    end();
}

static void service_invalidate_other_uri_keeps_the_rest(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    ask(IPC_GET, SHELVES "/B", NULL);
    ask(IPC_GET, SHELVES "/A/Slots/1", NULL); /* not cacheable */
    invalidate(SHELVES "/A/Slots/1");
    invalidate(SHELVES "/B");
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 R200 R200 I" SHELVES "/B");
    CU_ASSERT_TRUE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    end();
}

static void service_invalidate_all_tells_everything_once(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    ask(IPC_GET, SHELVES "/B", NULL);
    invalidate(SHELVES "/B");
    service_invalidate_all(fixture.service);
    service_invalidate_all(fixture.service);
    invalidate(SHELVES "/A");
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 R200 I*");
    end();
}

static void service_invalidate_in_write_comes_before_its_answer(void)
{
    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" SHELVES "/A R200");
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "new");
    ask(IPC_DELETE, SHELVES "/A", NULL);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" SHELVES "/A R200 R200 I* R204");
    end();
}

/* What changed before a resource is built comes first; the resource may be kept. */
static void service_invalidate_before_get_comes_before_its_answer(void)
{
    struct answer second;

    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    fixture_send(&fixture, IPC_GET, SHELVES "/A", (struct ask){0}, &second);
    invalidate(SHELVES "/A");
    fixture_run_until(&fixture, &second.done);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" SHELVES "/A R200");
    CU_ASSERT_EQUAL(second.flags, IPC_RESPONSE_CACHEABLE);
    CU_ASSERT_TRUE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    answer_deinit(&second);
    end();
}

static void service_invalidate_during_asynchronous_get_makes_it_not_cacheable(void)
{
    begin();
    fixture_send(&fixture, IPC_GET, SHELVES "/A/Slow", (struct ask){0}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    invalidate(SHELVES "/A/Slow");
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "old"));
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.flags, 0);
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A/Slow")));
    end();
}

static void invalidate_all_in_get(struct service *service, void *context)
{
    service_invalidate_all(service);
}

static void service_invalidate_inside_get_makes_it_not_cacheable(void)
{
    begin();
    shelves.in_get = invalidate_all_in_get;
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_EQUAL(answer.flags, 0);
    end();
}

static void service_was_served_error_is_not_remembered(void)
{
    begin();
    ask(IPC_GET, SHELVES "/Z", NULL);
    shelves.broken = true;
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/Z")));
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    end();
}

/* The answer of a write shows the resource, but nobody may keep it under the URI. */
static void service_was_served_after_write_is_false(void)
{
    begin();
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    ask(IPC_PATCH, SHELVES "/A", "{}");
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    end();
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_invalidate_unserved_uri_tells_nobody),
    UNIT_CASE(service_invalidate_storm_tells_once),
    UNIT_CASE(service_invalidate_without_traffic_goes_out_by_itself),
    UNIT_CASE(service_invalidate_other_uri_keeps_the_rest),
    UNIT_CASE(service_invalidate_all_tells_everything_once),
    UNIT_CASE(service_invalidate_in_write_comes_before_its_answer),
    UNIT_CASE(service_invalidate_before_get_comes_before_its_answer),
    UNIT_CASE(service_invalidate_during_asynchronous_get_makes_it_not_cacheable),
    UNIT_CASE(service_invalidate_inside_get_makes_it_not_cacheable),
    UNIT_CASE(service_was_served_error_is_not_remembered),
    UNIT_CASE(service_was_served_after_write_is_false),
    UNIT_CASES_END,
};

UNIT_MAIN("service/invalidate", cases)
