/* Unit tests of ipc/proto/resource-events.c: publications over a real socket, and data that are
 * none. */
#include "ipc/proto/resource-events.h"

#include "tests/unit/ipc/fixture.h"

/* clang-format off */
#define DATA(text) {text, sizeof(text) - 1}
/* clang-format on */

struct bench {
    struct fixture fixture;
    struct ipc_server *server;
    struct ipc_client *client;
    unsigned int published, count;
    int outcome;
    bool is_connected;
    enum resource_event_kind kinds[RESOURCE_EVENTS_MAX];
    char instance[16], first[32], last[32];
};

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"emulator", 8}};

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct bench *bench = context;

    bench->is_connected = true;
    CU_ASSERT_EQUAL(ipc_call_respond(call, &(struct ipc_response){.status = 204}), 0);
}

static void on_event(struct ipc_text instance, const struct resource_event *event, void *context)
{
    struct bench *bench = context;

    snprintf(bench->instance, sizeof(bench->instance), "%.*s", (int)instance.size, instance.data);
    snprintf(bench->last, sizeof(bench->last), "%.*s", (int)event->uri.size, event->uri.data);
    if (bench->count == 0)
        memcpy(bench->first, bench->last, sizeof(bench->first));
    bench->kinds[bench->count++] = event->kind;
}

static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    struct bench *bench = context;

    CU_ASSERT_TRUE(ipc_text_equal(topic, RESOURCE_EVENTS_TOPIC));
    bench->published++;
    bench->outcome = resource_events_parse(data, on_event, bench);
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    CU_ASSERT_EQUAL(outcome, 0);
}

static bool is_connected(void *context)
{
    return ((struct bench *)context)->is_connected;
}

static bool is_published(void *context)
{
    return ((struct bench *)context)->published > 0;
}

static void bench_init(struct bench *bench)
{
    struct ipc_server_options server = {.listen_fd = -1, .hello = &hello, .context = bench};
    struct ipc_client_options client = {.name = "test", .context = bench};
    struct ipc_request request = {.method = IPC_GET, .uri = ipc_text("/x"), .deadline_ms = 20000};

    *bench = (struct bench){0};
    fixture_init(&bench->fixture);
    server.loop = client.loop = &bench->fixture.loop;
    server.socket_path = client.socket_path = bench->fixture.path;
    server.events.request = on_request;
    client.events.publish = on_publish;
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&server, &bench->server), 0);
    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&client, &bench->client), 0);
    CU_ASSERT_EQUAL_FATAL(ipc_client_request(bench->client, &request, true, on_reply, bench, NULL),
                          0);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&bench->fixture, is_connected, bench));
}

static void bench_deinit(struct bench *bench)
{
    ipc_client_close(bench->client, NULL, NULL);
    ipc_server_close(bench->server, NULL, NULL);
    fixture_deinit(&bench->fixture);
}

static void resource_events_publish_each_kind_arrives_in_order(void)
{
    static const struct resource_event events[] = {
        {RESOURCE_EVENT_CREATED, {"/redfish/v1/A", 13}},
        {RESOURCE_EVENT_CHANGED, {"/redfish/v1/B", 13}},
        {RESOURCE_EVENT_REMOVED, {"/redfish/v1/C", 13}},
    };
    struct bench bench;

    bench_init(&bench);
    CU_ASSERT_EQUAL(resource_events_publish(bench.server, ipc_text("bmc7"), events, 3), 0);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&bench.fixture, is_published, &bench));
    CU_ASSERT_EQUAL(bench.outcome, 0);
    CU_ASSERT_EQUAL(bench.count, 3);
    CU_ASSERT_EQUAL(bench.kinds[0], RESOURCE_EVENT_CREATED);
    CU_ASSERT_EQUAL(bench.kinds[1], RESOURCE_EVENT_CHANGED);
    CU_ASSERT_EQUAL(bench.kinds[2], RESOURCE_EVENT_REMOVED);
    CU_ASSERT_STRING_EQUAL(bench.instance, "bmc7");
    CU_ASSERT_STRING_EQUAL(bench.first, "/redfish/v1/A");
    CU_ASSERT_STRING_EQUAL(bench.last, "/redfish/v1/C");
    bench_deinit(&bench);
}

static void resource_events_publish_counts_up_to_the_limit(void)
{
    static struct resource_event events[RESOURCE_EVENTS_MAX + 1];
    struct bench bench;

    for (size_t i = 0; i < ARRAY_SIZE(events); i++)
        events[i] = (struct resource_event){RESOURCE_EVENT_CHANGED, ipc_text("/redfish/v1/A")};
    bench_init(&bench);
    CU_ASSERT_EQUAL(resource_events_publish(bench.server, ipc_text(NULL), events, 0),
                    IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(
        resource_events_publish(bench.server, ipc_text(NULL), events, RESOURCE_EVENTS_MAX + 1),
        IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(
        resource_events_publish(bench.server, ipc_text(NULL), events, RESOURCE_EVENTS_MAX), 0);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&bench.fixture, is_published, &bench));
    CU_ASSERT_EQUAL(bench.count, RESOURCE_EVENTS_MAX);
    CU_ASSERT_STRING_EQUAL(bench.instance, "");
    bench_deinit(&bench);
}

static void resource_events_parse_each_shape_gives_its_outcome(void)
{
    static const struct {
        struct ipc_text data;
        int outcome;
        unsigned int count;
    } table[] = {
        {DATA("\x92\xa0\x91\x92\x01\xa2/A"), 0, 1},
        {DATA("\x93\xa0\x91\x93\x01\xa2/A\x05\x07"), 0, 1},       /* a newer peer's fields */
        {DATA("\x92\xa0\x92\x92\x09\xa2/A\x92\x02\xa2/B"), 0, 1}, /* and its kind */
        {DATA("\x92\xa0\x90"), 0, 0},
        {DATA("\x92\xa0\x91\x91\x01"), IPC_E_MALFORMED, 0},           /* no URI */
        {DATA("\x92\xa0\x91\x92\x01\xa0"), IPC_E_MALFORMED, 0},       /* an empty one */
        {DATA("\x92\xa0\x91\x92\x01\xa1x"), IPC_E_MALFORMED, 0},      /* a relative one */
        {DATA("\x92\xa0\x91\x92\xa1z\xa2/A"), IPC_E_MALFORMED, 0},    /* a kind that is no number */
        {DATA("\x92\xa0\x92\x92\x01\xa2/A\x01"), IPC_E_MALFORMED, 0}, /* after a good one */
        {DATA("\x92\xa0\xa1x"), IPC_E_MALFORMED, 0},
        {DATA("\x91\xa0"), IPC_E_MALFORMED, 0},
        {DATA("\xc0"), IPC_E_MALFORMED, 0},
        {DATA("\x92\xa0\x91\x92\x01\xa9/A"), IPC_E_MALFORMED, 0},
        {DATA(""), IPC_E_MALFORMED, 0},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct bench bench = {0};

        CU_ASSERT_EQUAL(resource_events_parse(table[i].data, on_event, &bench), table[i].outcome);
        CU_ASSERT_EQUAL(bench.count, table[i].count);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(resource_events_publish_each_kind_arrives_in_order),
    UNIT_CASE(resource_events_publish_counts_up_to_the_limit),
    UNIT_CASE(resource_events_parse_each_shape_gives_its_outcome),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/resource-events", cases)
