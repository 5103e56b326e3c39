/* The call "get-resources": several GETs in one message, their cacheability, and what goes wrong.
 */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "ipc/proto/resources.h"
#include "ipc/proto/statistics.h"
#include "redfish/etag.h"
#include "shelf-service.h"

#define KEPT_MAX 16

/* What came back. */
struct batch_answer {
    struct fixture *fixture;
    bool done;
    int outcome;
    size_t count;
    unsigned int status[KEPT_MAX];
    uint32_t flags[KEPT_MAX];
    char etag[KEPT_MAX][ETAG_BYTES];
    char body[KEPT_MAX][256];
    size_t body_size[KEPT_MAX];
};

static struct fixture fixture;
static struct shelves shelves;
static struct batch_answer batch;

static void begin(void)
{
    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    fixture_open(&fixture, &shelf_service);
}

static void on_answers(int outcome, const struct resource_answer *answers, size_t count,
                       void *context)
{
    struct batch_answer *kept = context;

    kept->done = true;
    kept->outcome = outcome;
    kept->count = count;
    for (size_t i = 0; i < count && i < KEPT_MAX; i++) {
        kept->status[i] = answers[i].status;
        kept->flags[i] = answers[i].flags;
        kept->body_size[i] = answers[i].body.size;
        snprintf(kept->etag[i], sizeof(kept->etag[i]), "%.*s", (int)answers[i].etag.size,
                 answers[i].etag.data);
        snprintf(kept->body[i], sizeof(kept->body[i]), "%.*s", (int)answers[i].body.size,
                 answers[i].body.data);
    }
}

static void send_batch(const char *const *uris, size_t count)
{
    struct ipc_text texts[KEPT_MAX];

    for (size_t i = 0; i < count; i++)
        texts[i] = ipc_text(uris[i]);
    memset(&batch, 0, sizeof(batch));
    CU_ASSERT_EQUAL_FATAL(
        resources_call_get(fixture.client,
                           &(struct resources_question){
                               .uris = texts,
                               .uri_count = count,
                               .identity = {.user = ipc_text("bob"), .privileges = 1},
                               .request_id = ipc_text("r-7"),
                               .deadline_ms = 10000,
                           },
                           on_answers, &batch),
        0);
}

static void get(const char *const *uris, size_t count)
{
    send_batch(uris, count);
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL_FATAL(batch.outcome, 0);
    CU_ASSERT_EQUAL_FATAL(batch.count, count);
}

#define GET(...)                                                                                   \
    get((const char *const[]){__VA_ARGS__}, ARRAY_SIZE(((const char *[]){__VA_ARGS__})))

static void batch_answers_each_uri_in_order_as_a_get_would(void)
{
    struct answer single;

    begin();
    GET(SHELVES "/B", SHELVES "/Z", SHELVES, "/redfish/v1/Nothing",
        SHELVES "/A/Actions/Shelf.Reset", SHELVES "/A/Slots/7", SHELVES "/B");
    CU_ASSERT_EQUAL(batch.status[0], 200);
    CU_ASSERT_EQUAL(batch.status[1], 404);
    CU_ASSERT_EQUAL(batch.status[2], 200);
    CU_ASSERT_EQUAL(batch.status[3], 404);
    CU_ASSERT_EQUAL(batch.status[4], 405);
    CU_ASSERT_EQUAL(batch.status[5], 200);
    CU_ASSERT_EQUAL(batch.status[6], 200);
    CU_ASSERT_STRING_EQUAL(batch.body[1], "");
    CU_ASSERT_STRING_EQUAL(shelves.seen_parameters, "A 7 r-7");
    CU_ASSERT_STRING_EQUAL(shelves.seen_user, "bob");
    fixture_ask(&fixture, IPC_GET, SHELVES "/B", (struct ask){0}, &single);
    CU_ASSERT_STRING_EQUAL(batch.body[0], single.text);
    CU_ASSERT_STRING_EQUAL(batch.etag[0], single.etag);
    CU_ASSERT_STRING_EQUAL(batch.body[6], single.text);
    answer_deinit(&single);
    fixture_close(&fixture);
}

static void batch_of_cacheable_resources_is_told_of_each_change(void)
{
    begin();
    GET(SHELVES "/A", SHELVES "/A/Slots/7", SHELVES "/Z", SHELVES "/B");
    CU_ASSERT_EQUAL(batch.flags[0], IPC_RESPONSE_CACHEABLE);
    CU_ASSERT_EQUAL(batch.flags[1], 0);
    CU_ASSERT_EQUAL(batch.flags[2], 0);
    CU_ASSERT_EQUAL(batch.flags[3], IPC_RESPONSE_CACHEABLE);
    CU_ASSERT_TRUE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A/Slots/7")));
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/Z")));
    service_invalidate(fixture.service, ipc_text(SHELVES "/B"));
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "I" SHELVES "/B");
    fixture_close(&fixture);
}

/* The invalidation of /A goes out while the batch waits for /A/Slow: nobody would be told again. */
static void batch_with_invalidation_while_it_waits_is_not_cacheable(void)
{
    static const char *const uris[] = {SHELVES "/A", SHELVES "/A/Slow"};

    begin();
    send_batch(uris, 2);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    CU_ASSERT_FALSE(batch.done);
    service_invalidate(fixture.service, ipc_text(SHELVES "/A"));
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "slow"));
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL(batch.status[0], 200);
    CU_ASSERT_EQUAL(batch.status[1], 200);
    CU_ASSERT_STRING_EQUAL(batch.body[1],
                           "{\"Id\":\"slow\",\"@odata.etag\":\"\\\"2adfc3afc772c23f\\\"\"}");
    CU_ASSERT_EQUAL(batch.flags[0], 0);
    CU_ASSERT_EQUAL(batch.flags[1], 0);
    CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/A")));
    fixture_close(&fixture);
}

static void batch_handler_that_answers_later_is_waited_for(void)
{
    static const char *const uris[] = {SHELVES "/A/Slow", SHELVES "/B"};

    begin();
    send_batch(uris, 2);
    fixture_settle(&fixture);
    CU_ASSERT_FALSE(batch.done);
    service_reply_not_found(TAKE(shelves.held));
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL(batch.status[0], 404);
    CU_ASSERT_EQUAL(batch.status[1], 200);
    CU_ASSERT_EQUAL(batch.flags[1], IPC_RESPONSE_CACHEABLE);
    fixture_close(&fixture);
}

static void batch_failing_handler_is_that_resource_only(void)
{
    begin();
    shelves.broken = true;
    GET(SHELVES "/A", SHELVES, "/redfish/v1/Memory", "/redfish/v1/Errors");
    CU_ASSERT_EQUAL(batch.status[0], 500);
    CU_ASSERT_EQUAL(batch.status[1], 200);
    CU_ASSERT_EQUAL(batch.status[2], 500);
    CU_ASSERT_EQUAL(batch.status[3], 409);
    fixture_close(&fixture);
}

/* Three bodies of 2.5 MiB: the first is in, the second is past the limit, the third is not even
 * built. A single one past the limit is in all the same. */
static void batch_past_its_bytes_leaves_the_rest_out(void)
{
    static const size_t sizes[] = {5 * 512 * 1024, IPC_BATCH_BYTES_MAX + 1000};

    for (size_t i = 0; i < ARRAY_SIZE(sizes); i++) {
        char *text = malloc(sizes[i] + 1);

        CU_ASSERT_PTR_NOT_NULL_FATAL(text);
        memset(text, 'x', sizes[i]);
        text[sizes[i]] = '\0';
        begin();
        shelves.kept = json_pack("{ss}", "Text", text);
        GET(SHELVES "/A", SHELVES "/B", SHELVES "/A", SHELVES "/Z");
        CU_ASSERT_EQUAL(batch.status[0], 200);
        CU_ASSERT_TRUE(batch.body_size[0] > sizes[i]);
        CU_ASSERT_EQUAL(batch.status[1], RESOURCES_NOT_INCLUDED);
        CU_ASSERT_EQUAL(batch.status[2], RESOURCES_NOT_INCLUDED);
        CU_ASSERT_EQUAL(batch.flags[0], IPC_RESPONSE_CACHEABLE);
        CU_ASSERT_EQUAL(batch.flags[1], 0);
        CU_ASSERT_FALSE(service_was_served(fixture.service, ipc_text(SHELVES "/B")));
        json_decref(shelves.kept);
        free(text);
        fixture_close(&fixture);
    }
}

static void batch_cancelled_is_dropped_when_its_last_handler_answers(void)
{
    static const char *const uris[] = {SHELVES "/A", SHELVES "/A/Slow"};

    begin();
    send_batch(uris, 2);
    fixture_settle(&fixture);
    CU_ASSERT_FALSE(service_request_is_cancelled(shelves.held));
    ipc_client_close(fixture.client, NULL, NULL);
    fixture.client = NULL;
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL(batch.outcome, IPC_E_CANCELLED);
    while (!service_request_is_cancelled(shelves.held) && !fixture.timed_out)
        uv_run(&fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_TRUE(service_request_is_cancelled(shelves.held));
    service_reply_not_found(TAKE(shelves.held));
    fixture_close(&fixture);
}

/* stop() answers what the service holds; the batch ends with that. */
static void batch_under_way_when_the_service_stops_is_answered(void)
{
    static const char *const uris[] = {SHELVES "/A", SHELVES "/A/Slow"};

    begin();
    send_batch(uris, 2);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL(shelves.held);
    fixture_close(&fixture);
    CU_ASSERT_PTR_NULL(shelves.held);
    CU_ASSERT_TRUE(batch.done);
}

static void on_statistics(int outcome, const struct statistics *statistics, void *context)
{
    uint64_t *requests = context;

    CU_ASSERT_EQUAL_FATAL(outcome, 0);
    *requests = statistics->requests;
}

static void batch_counts_as_one_request(void)
{
    uint64_t requests = UINT64_MAX;

    begin();
    GET(SHELVES "/A", SHELVES "/B", SHELVES);
    CU_ASSERT_EQUAL(statistics_call(fixture.client, 10000, on_statistics, &requests), 0);
    while (requests == UINT64_MAX && !fixture.timed_out)
        uv_run(&fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_EQUAL(requests, 1);
    fixture_close(&fixture);
}

static void batch_malformed_is_400(void)
{
    struct answer answer;

    begin();
    fixture_ask(&fixture, IPC_CALL, RESOURCES_CALL_GET, (struct ask){.body = "no msgpack"},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_CALL, RESOURCES_CALL_GET, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(batch_answers_each_uri_in_order_as_a_get_would),
    UNIT_CASE(batch_of_cacheable_resources_is_told_of_each_change),
    UNIT_CASE(batch_with_invalidation_while_it_waits_is_not_cacheable),
    UNIT_CASE(batch_handler_that_answers_later_is_waited_for),
    UNIT_CASE(batch_failing_handler_is_that_resource_only),
    UNIT_CASE(batch_past_its_bytes_leaves_the_rest_out),
    UNIT_CASE(batch_cancelled_is_dropped_when_its_last_handler_answers),
    UNIT_CASE(batch_under_way_when_the_service_stops_is_answered),
    UNIT_CASE(batch_counts_as_one_request),
    UNIT_CASE(batch_malformed_is_400),
    UNIT_CASES_END,
};

UNIT_MAIN("service/batch", cases)
