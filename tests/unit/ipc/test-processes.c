/* Unit tests of ipc/proto/processes.c: lists over a real socket, and answers that are none. */
#include "ipc/proto/processes.h"

#include "tests/unit/ipc/fixture.h"

#define BYTES(text) ((struct ipc_text){text, sizeof(text) - 1})

struct bench {
    struct fixture fixture;
    struct ipc_server *server;
    struct ipc_client *client;
    /* what the launcher answers: a status and bytes, or, with status 0, the list */
    unsigned int status;
    struct ipc_text body;
    struct process_status list[PROCESSES_MAX + 1];
    size_t list_count;
    /* what came */
    unsigned int done;
    int outcome;
    size_t count;
    struct process_status seen[PROCESSES_MAX]; /* the names are views that have gone */
    char names[PROCESSES_MAX][16];
};

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct bench *bench = context;
    int r;

    CU_ASSERT_EQUAL(request->method, IPC_CALL);
    CU_ASSERT_TRUE(ipc_text_equal(request->uri, PROCESSES_CALL));
    if (bench->status)
        r = ipc_call_respond(call,
                             &(struct ipc_response){.status = bench->status, .body = bench->body});
    else
        r = processes_respond(call, bench->list, bench->list_count);
    CU_ASSERT_EQUAL(r, 0);
}

static void on_processes(int outcome, const struct process_status *processes, size_t process_count,
                         void *context)
{
    struct bench *bench = context;

    CU_ASSERT_EQUAL(outcome == 0, processes != NULL);
    bench->done++;
    bench->outcome = outcome;
    bench->count = process_count;
    for (size_t i = 0; i < process_count; i++) {
        bench->seen[i] = processes[i];
        snprintf(bench->names[i], sizeof(bench->names[i]), "%.*s", (int)processes[i].name.size,
                 processes[i].name.data);
    }
}

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"launcher", 8}};

static void bench_init(struct bench *bench)
{
    struct ipc_server_options server = {.listen_fd = -1, .hello = &hello, .context = bench};
    struct ipc_client_options client = {.name = "test"};

    *bench = (struct bench){0};
    fixture_init(&bench->fixture);
    server.loop = client.loop = &bench->fixture.loop;
    server.socket_path = client.socket_path = bench->fixture.path;
    server.events.request = on_request;
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&server, &bench->server), 0);
    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&client, &bench->client), 0);
}

static void bench_deinit(struct bench *bench)
{
    ipc_client_close(bench->client, NULL, NULL);
    ipc_server_close(bench->server, NULL, NULL);
    fixture_deinit(&bench->fixture);
}

static bool is_done(void *context)
{
    return ((struct bench *)context)->done > 0;
}

static void ask(struct bench *bench)
{
    bench->done = 0;
    bench->outcome = -1;
    CU_ASSERT_EQUAL(processes_call(bench->client, 60000, on_processes, bench), 0);
    CU_ASSERT_EQUAL(bench->done, 0);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&bench->fixture, is_done, bench));
    CU_ASSERT_EQUAL(bench->done, 1);
}

static void processes_call_list_arrives_as_it_is(void)
{
    struct bench bench;

    bench_init(&bench);
    bench.list[0] = (struct process_status){ipc_text("gateway"), 4711, 1763640000000000, 0};
    bench.list[1] = (struct process_status){ipc_text("chassis"), 0, 1, UINT64_MAX};
    bench.list_count = 2;
    ask(&bench);
    CU_ASSERT_EQUAL(bench.outcome, 0);
    CU_ASSERT_EQUAL_FATAL(bench.count, 2);
    CU_ASSERT_STRING_EQUAL(bench.names[0], "gateway");
    CU_ASSERT_EQUAL(bench.seen[0].pid, 4711);
    CU_ASSERT_EQUAL(bench.seen[0].started_usec, 1763640000000000);
    CU_ASSERT_EQUAL(bench.seen[0].restarts, 0);
    CU_ASSERT_STRING_EQUAL(bench.names[1], "chassis");
    CU_ASSERT_EQUAL(bench.seen[1].pid, 0);
    CU_ASSERT_EQUAL(bench.seen[1].started_usec, 1);
    CU_ASSERT_EQUAL(bench.seen[1].restarts, UINT64_MAX);
    bench_deinit(&bench);
}

static void processes_call_counts_up_to_the_limit(void)
{
    static const struct {
        size_t count;
        int outcome;
    } table[] = {{0, 0}, {PROCESSES_MAX, 0}, {PROCESSES_MAX + 1, IPC_E_MALFORMED}};
    struct bench bench;

    bench_init(&bench);
    for (size_t i = 0; i <= PROCESSES_MAX; i++)
        bench.list[i] = (struct process_status){ipc_text("x"), i, i, i};
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        bench.list_count = table[i].count;
        ask(&bench);
        CU_ASSERT_EQUAL(bench.outcome, table[i].outcome);
        CU_ASSERT_EQUAL(bench.count, table[i].outcome == 0 ? table[i].count : 0);
    }
    bench_deinit(&bench);
}

static void processes_call_each_other_answer_is_malformed(void)
{
    static const struct {
        unsigned int status;
        struct ipc_text body;
    } table[] = {
        {404, {NULL, 0}},
        {200, {NULL, 0}},
        {200, {"\x90", 1}},         /* [] */
        {200, {"\x91\x01", 2}},     /* [1] */
        {200, {"\x91\x91\x01", 3}}, /* [[1]] */
        {200, {"\x91\x91\x93\xa1x\x01\x02", 7}} /* [[["x", 1, 2]]] */,
        {200, {"\x91\x91\x94\x01\x01\x02\x03", 7}},  /* [[[1, 1, 2, 3]]] */
        {200, {"\x91\x91\x94\xa1x\xff\x02\x03", 8}}, /* [[["x", -1, 2, 3]]] */
        {200, {"\xdd\xff\xff\xff\xff", 5}},
    };
    struct bench bench;

    bench_init(&bench);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        bench.status = table[i].status;
        bench.body = table[i].body;
        ask(&bench);
        CU_ASSERT_EQUAL(bench.outcome, IPC_E_MALFORMED);
    }
    /* A newer launcher may say more. */
    bench.status = 200;
    bench.body = BYTES("\x92\x91\x95\xa1x\x01\x02\x03\x04\x05");
    ask(&bench);
    CU_ASSERT_EQUAL(bench.outcome, 0);
    CU_ASSERT_EQUAL_FATAL(bench.count, 1);
    CU_ASSERT_EQUAL(bench.seen[0].restarts, 3);
    bench_deinit(&bench);
}

static void processes_call_refused_by_the_client_calls_nobody(void)
{
    struct bench bench;

    bench_init(&bench);
    CU_ASSERT_EQUAL(processes_call(bench.client, 0, on_processes, &bench), -EINVAL);
    bench_deinit(&bench);
    CU_ASSERT_EQUAL(bench.done, 0);
}

static void processes_call_client_that_closes_is_told(void)
{
    struct bench bench;

    bench_init(&bench);
    CU_ASSERT_EQUAL(processes_call(bench.client, 60000, on_processes, &bench), 0);
    bench_deinit(&bench);
    CU_ASSERT_EQUAL(bench.done, 1);
    CU_ASSERT_EQUAL(bench.outcome, IPC_E_CANCELLED);
}

static const struct unit_case cases[] = {
    UNIT_CASE(processes_call_list_arrives_as_it_is),
    UNIT_CASE(processes_call_counts_up_to_the_limit),
    UNIT_CASE(processes_call_each_other_answer_is_malformed),
    UNIT_CASE(processes_call_refused_by_the_client_calls_nobody),
    UNIT_CASE(processes_call_client_that_closes_is_told),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/processes", cases)
