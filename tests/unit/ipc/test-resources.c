/* Unit tests of ipc/proto/resources.c: the question and its answers over a real socket, and bodies
 * that are not as they should be. */
#include "ipc/proto/resources.h"

#include "tests/unit/ipc/fixture.h"

#define BYTES(text) ((struct ipc_text){text, sizeof(text) - 1})

/* What the service does with the next call. */
enum behaviour {
    ANSWER,
    FAIL,
    BUSY,
    GARBAGE,
    TOO_FEW,
};

struct bench {
    struct fixture fixture;
    struct ipc_server *server;
    struct ipc_client *client;
    enum behaviour behaviour;
    unsigned int done;
    int outcome;
};

static const struct resource_answer answers[] = {
    {200, IPC_RESPONSE_CACHEABLE, {"\"1\"", 3}, {"{\"Id\":\"1\"}", 10}, {1, 8}},
    {404, 0, {NULL, 0}, {NULL, 0}, {0}},
    {RESOURCES_NOT_INCLUDED, 0, {NULL, 0}, {NULL, 0}, {0}},
};

static const struct ipc_text uris[] = {{"/a", 2}, {"/b/c", 4}, {"/d", 2}};

static void respond(struct ipc_call *call, unsigned int status, struct ipc_text body)
{
    struct ipc_response response = {.status = status, .body = body};

    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
}

static void answer(struct ipc_call *call, const struct ipc_request *request, size_t count)
{
    struct buffer body = BUFFER_INIT(0);
    struct ipc_text asked[IPC_BATCH_URIS_MAX];
    size_t asked_count = 0;

    CU_ASSERT_EQUAL_FATAL(resources_parse_get(request->body, asked, &asked_count), 0);
    CU_ASSERT_EQUAL_FATAL(asked_count, ARRAY_SIZE(uris));
    for (size_t i = 0; i < asked_count; i++) {
        CU_ASSERT_EQUAL(asked[i].size, uris[i].size);
        CU_ASSERT_EQUAL(memcmp(asked[i].data, uris[i].data, uris[i].size), 0);
    }
    CU_ASSERT_EQUAL(resources_append_answers(&body, answers, count), 0);
    respond(call, 200, (struct ipc_text){body.data, body.size});
    buffer_deinit(&body);
}

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct bench *bench = context;

    CU_ASSERT_EQUAL(request->method, IPC_CALL);
    CU_ASSERT_TRUE(ipc_text_equal(request->uri, RESOURCES_CALL_GET));
    CU_ASSERT_TRUE(ipc_text_equal(request->identity.user, "root"));
    CU_ASSERT_TRUE(ipc_text_equal(request->request_id, "r1"));
    CU_ASSERT_TRUE(ipc_text_equal(request->instance, "bmc-2"));
    if (bench->behaviour == FAIL)
        respond(call, 500, ipc_text(NULL));
    else if (bench->behaviour == BUSY)
        respond(call, 503, ipc_text(NULL));
    else if (bench->behaviour == GARBAGE)
        respond(call, 200, BYTES("\x91\x93\x90\x90\x90"));
    else
        answer(call, request, bench->behaviour == TOO_FEW ? 2 : 3);
}

static void on_answers(int outcome, const struct resource_answer *received, size_t count,
                       void *context)
{
    struct bench *bench = context;

    bench->done++;
    bench->outcome = outcome;
    CU_ASSERT_EQUAL(outcome == 0, received != NULL);
    if (!received)
        return;
    CU_ASSERT_EQUAL_FATAL(count, ARRAY_SIZE(answers));
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_EQUAL(received[i].status, answers[i].status);
        CU_ASSERT_EQUAL(received[i].flags, answers[i].flags);
        CU_ASSERT_EQUAL(
            memcmp(received[i].privileges, answers[i].privileges, sizeof(answers[i].privileges)),
            0);
    }
    CU_ASSERT_TRUE(ipc_text_equal(received[0].etag, "\"1\""));
    CU_ASSERT_TRUE(ipc_text_equal(received[0].body, "{\"Id\":\"1\"}"));
    CU_ASSERT_EQUAL(received[1].body.size, 0);
}

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"batch", 5}};

static void bench_init(struct bench *bench)
{
    struct ipc_server_options server = {.listen_fd = -1, .hello = &hello, .context = bench};
    struct ipc_client_options client = {.name = "test", .context = bench};

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
    struct bench *bench = context;

    return bench->done > 0;
}

static int ask(struct bench *bench, const struct ipc_text *asked, size_t count)
{
    const struct resources_question question = {.uris = asked,
                                                .uri_count = count,
                                                .identity = {.user = {"root", 4}, .privileges = 1},
                                                .instance = {"bmc-2", 5},
                                                .request_id = {"r1", 2},
                                                .deadline_ms = 60000};

    return resources_call_get(bench->client, &question, on_answers, bench);
}

static void resources_call_get_each_answer_gives_its_outcome(void)
{
    static const struct {
        enum behaviour behaviour;
        int outcome;
    } table[] = {
        {ANSWER, 0},
        {FAIL, RESOURCES_E_FAILED},
        {BUSY, IPC_E_BUSY},
        {GARBAGE, IPC_E_MALFORMED},
        {TOO_FEW, IPC_E_MALFORMED},
    };
    struct bench bench;

    bench_init(&bench);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        bench.behaviour = table[i].behaviour;
        bench.done = 0;
        CU_ASSERT_EQUAL(ask(&bench, uris, ARRAY_SIZE(uris)), 0);
        CU_ASSERT_EQUAL(bench.done, 0);
        CU_ASSERT_TRUE_FATAL(fixture_wait(&bench.fixture, is_done, &bench));
        CU_ASSERT_EQUAL(bench.outcome, table[i].outcome);
        CU_ASSERT_EQUAL(bench.done, 1);
    }
    bench_deinit(&bench);
}

static void resources_call_get_too_many_is_refused_at_once(void)
{
    struct ipc_text *many = calloc(IPC_BATCH_URIS_MAX + 1, sizeof(many[0]));
    struct bench bench;

    CU_ASSERT_PTR_NOT_NULL_FATAL(many);
    for (size_t i = 0; i <= IPC_BATCH_URIS_MAX; i++)
        many[i] = uris[0];
    bench_init(&bench);
    CU_ASSERT_EQUAL(ask(&bench, many, IPC_BATCH_URIS_MAX + 1), IPC_E_TOO_LARGE);
    bench_deinit(&bench);
    CU_ASSERT_EQUAL(bench.done, 0);
    free(many);
}

static void resources_parse_get_each_shape_gives_its_outcome(void)
{
    static const struct {
        struct ipc_text body;
        int outcome;
    } table[] = {
        {{"\x91\x91\xa2/a", 5}, 0},
        {{"\x92\x91\xa2/a\x01", 6}, 0}, /* a newer peer */
        {{"\x91\x92\xa2/a\xa2/b", 8}, 0},
        {{"\x91\x90", 2}, IPC_E_MALFORMED}, /* nothing */
        {{"\x90", 1}, IPC_E_MALFORMED},
        {{"\x91\x91\xa1/", 4}, 0},
        {{"\x91\x91\xa0", 3}, IPC_E_MALFORMED},
        {{"\x91\x91\xa1z", 4}, IPC_E_MALFORMED}, /* no path */
        {{"\x91\x91\x01", 3}, IPC_E_MALFORMED},
        {{"\x91\xa2/a", 4}, IPC_E_MALFORMED},
        {{"\x91\xdd\xff\xff\xff\xff", 6}, IPC_E_MALFORMED},
        {{NULL, 0}, IPC_E_MALFORMED},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct ipc_text asked[IPC_BATCH_URIS_MAX];
        size_t count;

        CU_ASSERT_EQUAL(resources_parse_get(table[i].body, asked, &count), table[i].outcome);
    }
}

static void resources_parse_get_limits_are_kept(void)
{
    struct buffer body = BUFFER_INIT(0);
    struct ipc_text asked[IPC_BATCH_URIS_MAX];
    size_t count = 0;

    CU_ASSERT_EQUAL(buffer_append(&body, "\x91\xdc\x04\x00", 4), 0);
    for (size_t i = 0; i < IPC_BATCH_URIS_MAX; i++)
        CU_ASSERT_EQUAL(buffer_append(&body, "\xa1/", 2), 0);
    CU_ASSERT_EQUAL(resources_parse_get((struct ipc_text){body.data, body.size}, asked, &count), 0);
    CU_ASSERT_EQUAL(count, IPC_BATCH_URIS_MAX);
    body.data[3] = 1;
    CU_ASSERT_EQUAL(buffer_append(&body, "\xa1/", 2), 0);
    CU_ASSERT_EQUAL(resources_parse_get((struct ipc_text){body.data, body.size}, asked, &count),
                    IPC_E_MALFORMED);
    body.size = 0;
    CU_ASSERT_EQUAL(buffer_append(&body, "\x91\x91\xda\x10\x01", 5), 0);
    for (size_t i = 0; i <= IPC_URI_BYTES_MAX; i++)
        CU_ASSERT_EQUAL(buffer_append(&body, "/", 1), 0);
    CU_ASSERT_EQUAL(resources_parse_get((struct ipc_text){body.data, body.size}, asked, &count),
                    IPC_E_MALFORMED);
    buffer_deinit(&body);
}

static void resources_append_answers_past_the_limit_is_too_large(void)
{
    struct buffer body = BUFFER_INIT(20);

    CU_ASSERT_EQUAL(resources_append_answers(&body, answers, ARRAY_SIZE(answers)), IPC_E_TOO_LARGE);
    buffer_deinit(&body);
}

static const struct unit_case cases[] = {
    UNIT_CASE(resources_call_get_each_answer_gives_its_outcome),
    UNIT_CASE(resources_call_get_too_many_is_refused_at_once),
    UNIT_CASE(resources_parse_get_each_shape_gives_its_outcome),
    UNIT_CASE(resources_parse_get_limits_are_kept),
    UNIT_CASE(resources_append_answers_past_the_limit_is_too_large),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/resources", cases)
