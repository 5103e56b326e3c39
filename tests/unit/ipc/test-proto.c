/* Unit tests of ipc/proto/ and ipc/message.c: typed calls over a real socket, and bodies that are
 * not as they should be. */
#include "ipc/proto/account.h"
#include "ipc/proto/session.h"
#include "ipc/proto/statistics.h"

#include "tests/unit/ipc/fixture.h"

#define BYTES(text) ((struct ipc_text){text, sizeof(text) - 1})

static const struct ipc_identity root = {
    .user = {"root", 4},
    .role = {"Administrator", 13},
    .privileges = 31,
    .session_id = {"s1", 2},
    .password_change_required = true,
};

/* What the service does with the next call. */
enum behaviour {
    ANSWER,
    REFUSE,
    FAIL,
    BUSY,
    GARBAGE,
};

struct bench {
    struct fixture fixture;
    struct ipc_server *server;
    struct ipc_client *client;
    enum behaviour behaviour;
    unsigned int done, published;
    int outcome;
};

static void respond_status(struct ipc_call *call, unsigned int status, struct ipc_text body)
{
    struct ipc_response response = {.status = status, .body = body};

    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
}

static void answer_account(struct ipc_call *call, const struct ipc_request *request, bool refuse)
{
    const struct account_identity identity = {
        .identity = root, .cache_ms = 5000, .generation = UINT64_MAX};
    struct account_credentials credentials;
    struct ipc_text user;

    if (refuse) {
        CU_ASSERT_EQUAL(account_respond_denied(call), 0);
        return;
    }
    if (ipc_text_equal(request->uri, ACCOUNT_CALL_VERIFY_PASSWORD)) {
        CU_ASSERT_EQUAL(account_parse_verify_password(request->body, &credentials), 0);
        CU_ASSERT_TRUE(ipc_text_equal(credentials.user, "root"));
        CU_ASSERT_TRUE(ipc_text_equal(credentials.password, "0penBmc"));
        CU_ASSERT_TRUE(ipc_text_equal(credentials.client_address, "::1"));
    } else {
        CU_ASSERT_EQUAL(account_parse_identity(request->body, &user), 0);
        CU_ASSERT_TRUE(ipc_text_equal(user, "root"));
    }
    CU_ASSERT_EQUAL(account_respond_identity(call, &identity), 0);
}

static void answer_session(struct ipc_call *call, const struct ipc_request *request, bool refuse)
{
    const struct session_identity identity = {.identity = root, .cache_ms = 7};
    struct ipc_text token, address;

    CU_ASSERT_EQUAL(session_parse_identity(request->body, &token, &address), 0);
    CU_ASSERT_TRUE(ipc_text_equal(token, "f00f"));
    CU_ASSERT_TRUE(ipc_text_equal(address, "::1"));
    CU_ASSERT_EQUAL(
        refuse ? session_respond_unknown(call) : session_respond_identity(call, &identity), 0);
}

static void answer_statistics(struct ipc_call *call)
{
    const struct statistics statistics = {
        .name = ipc_text("chassis"),
        .version = ipc_text("0.1.0"),
        .pid = 1234,
        .started_usec = 1763640000000000,
        .requests = 10,
        .errors = 1,
        .p50_usec = 20,
        .p99_usec = 300,
    };

    CU_ASSERT_EQUAL(statistics_respond(call, &statistics), 0);
}

static void fail(struct ipc_call *call, const struct ipc_request *request)
{
    bool is_session = ipc_text_equal(request->uri, SESSION_CALL_IDENTITY);

    CU_ASSERT_EQUAL(is_session ? session_respond_failed(call) : account_respond_failed(call), 0);
}

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct bench *bench = context;
    bool refuse = bench->behaviour == REFUSE;

    CU_ASSERT_EQUAL(request->method, IPC_CALL);
    if (ipc_text_equal(request->uri, ACCOUNT_CALL_VERIFY_PASSWORD) ||
        ipc_text_equal(request->uri, SESSION_CALL_IDENTITY))
        CU_ASSERT_TRUE(ipc_text_equal(request->instance, "bmc-2"));
    if (bench->behaviour == FAIL)
        fail(call, request);
    else if (bench->behaviour == BUSY)
        respond_status(call, 503, ipc_text(NULL));
    else if (bench->behaviour == GARBAGE)
        respond_status(call, 200, BYTES("\x91\xa1x"));
    else if (ipc_text_equal(request->uri, STATISTICS_CALL))
        answer_statistics(call);
    else if (ipc_text_equal(request->uri, SESSION_CALL_IDENTITY))
        answer_session(call, request, refuse);
    else
        answer_account(call, request, refuse);
}

static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    struct bench *bench = context;
    struct ipc_text text = ipc_text(NULL);

    if (ipc_text_equal(topic, ACCOUNT_TOPIC_CHANGED)) {
        CU_ASSERT_EQUAL(account_parse_changed(data, &text), 0);
        CU_ASSERT_TRUE(ipc_text_equal(text, "root"));
    } else {
        CU_ASSERT_TRUE(ipc_text_equal(topic, SESSION_TOPIC_ENDED));
        CU_ASSERT_EQUAL(session_parse_ended(data, &text), 0);
        CU_ASSERT_TRUE(ipc_text_equal(text, "s1"));
    }
    bench->published++;
}

static void check_identity(const struct ipc_identity *identity)
{
    CU_ASSERT_TRUE(ipc_text_equal(identity->user, "root"));
    CU_ASSERT_TRUE(ipc_text_equal(identity->role, "Administrator"));
    CU_ASSERT_TRUE(ipc_text_equal(identity->session_id, "s1"));
    CU_ASSERT_EQUAL(identity->privileges, 31);
    CU_ASSERT_TRUE(identity->password_change_required);
}

static void on_account(int outcome, const struct account_identity *identity, void *context)
{
    struct bench *bench = context;

    CU_ASSERT_EQUAL(outcome == 0, identity != NULL);
    bench->done++;
    bench->outcome = outcome;
    if (!identity)
        return;
    check_identity(&identity->identity);
    CU_ASSERT_EQUAL(identity->cache_ms, 5000);
    CU_ASSERT_EQUAL(identity->generation, UINT64_MAX);
}

static void on_session(int outcome, const struct session_identity *identity, void *context)
{
    struct bench *bench = context;

    CU_ASSERT_EQUAL(outcome == 0, identity != NULL);
    bench->done++;
    bench->outcome = outcome;
    if (!identity)
        return;
    check_identity(&identity->identity);
    CU_ASSERT_EQUAL(identity->cache_ms, 7);
}

static void on_statistics(int outcome, const struct statistics *statistics, void *context)
{
    struct bench *bench = context;

    CU_ASSERT_EQUAL(outcome == 0, statistics != NULL);
    bench->done++;
    bench->outcome = outcome;
    if (!statistics)
        return;
    CU_ASSERT_TRUE(ipc_text_equal(statistics->name, "chassis"));
    CU_ASSERT_TRUE(ipc_text_equal(statistics->version, "0.1.0"));
    CU_ASSERT_EQUAL(statistics->pid, 1234);
    CU_ASSERT_EQUAL(statistics->started_usec, 1763640000000000);
    CU_ASSERT_EQUAL(statistics->requests, 10);
    CU_ASSERT_EQUAL(statistics->errors, 1);
    CU_ASSERT_EQUAL(statistics->p50_usec, 20);
    CU_ASSERT_EQUAL(statistics->p99_usec, 300);
}

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"proto", 5}};

static void bench_init(struct bench *bench)
{
    struct ipc_server_options server = {.listen_fd = -1, .hello = &hello, .context = bench};
    struct ipc_client_options client = {.name = "test", .context = bench};

    *bench = (struct bench){0};
    fixture_init(&bench->fixture);
    server.loop = client.loop = &bench->fixture.loop;
    server.socket_path = client.socket_path = bench->fixture.path;
    server.events.request = on_request;
    client.events.publish = on_publish;
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

static bool is_published(void *context)
{
    struct bench *bench = context;

    return bench->published == 2;
}

static void verify_password(struct bench *bench)
{
    CU_ASSERT_EQUAL(account_call_verify_password(bench->client, ipc_text("bmc-2"), ipc_text("root"),
                                                 ipc_text("0penBmc"), ipc_text("::1"),
                                                 ipc_text("r1"), 60000, on_account, bench),
                    0);
}

static void account_identity(struct bench *bench)
{
    CU_ASSERT_EQUAL(account_call_identity(bench->client, ipc_text("root"), ipc_text("r1"), 60000,
                                          on_account, bench),
                    0);
}

static void session_identity(struct bench *bench)
{
    CU_ASSERT_EQUAL(session_call_identity(bench->client, ipc_text("bmc-2"), ipc_text("f00f"),
                                          ipc_text("::1"), ipc_text("r1"), 60000, on_session,
                                          bench),
                    0);
}

static void ask_statistics(struct bench *bench)
{
    CU_ASSERT_EQUAL(statistics_call(bench->client, 60000, on_statistics, bench), 0);
}

static void typed_calls_each_answer_gives_its_outcome(void)
{
    static const struct {
        void (*ask)(struct bench *bench);
        enum behaviour behaviour;
        int outcome;
    } table[] = {
        {verify_password, ANSWER, 0},
        {verify_password, REFUSE, ACCOUNT_E_DENIED},
        {verify_password, FAIL, ACCOUNT_E_FAILED},
        {verify_password, BUSY, IPC_E_BUSY},
        {verify_password, GARBAGE, IPC_E_MALFORMED},
        {account_identity, ANSWER, 0},
        {account_identity, REFUSE, ACCOUNT_E_DENIED},
        {account_identity, FAIL, ACCOUNT_E_FAILED},
        {account_identity, GARBAGE, IPC_E_MALFORMED},
        {session_identity, ANSWER, 0},
        {session_identity, REFUSE, SESSION_E_UNKNOWN},
        {session_identity, FAIL, SESSION_E_FAILED},
        {session_identity, BUSY, IPC_E_BUSY},
        {session_identity, GARBAGE, IPC_E_MALFORMED},
        {ask_statistics, ANSWER, 0},
        {ask_statistics, FAIL, IPC_E_MALFORMED},
        {ask_statistics, GARBAGE, IPC_E_MALFORMED},
    };
    struct bench bench;

    bench_init(&bench);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        bench.behaviour = table[i].behaviour;
        bench.done = 0;
        table[i].ask(&bench);
        CU_ASSERT_EQUAL(bench.done, 0);
        CU_ASSERT_TRUE_FATAL(fixture_wait(&bench.fixture, is_done, &bench));
        CU_ASSERT_EQUAL(bench.outcome, table[i].outcome);
        CU_ASSERT_EQUAL(bench.done, 1);
    }
    bench_deinit(&bench);
}

static void typed_calls_refused_by_the_client_call_nobody(void)
{
    char *large = calloc(1, IPC_FRAME_BYTES_MAX + 1);
    struct ipc_text user = {large, IPC_FRAME_BYTES_MAX + 1};
    struct bench bench;

    bench_init(&bench);
    CU_ASSERT_EQUAL(
        account_call_identity(bench.client, user, ipc_text("r1"), 1000, on_account, &bench),
        IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(session_call_identity(bench.client, ipc_text(NULL), user, user, ipc_text("r1"),
                                          1000, on_session, &bench),
                    IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(statistics_call(bench.client, 0, on_statistics, &bench), -EINVAL);
    bench_deinit(&bench);
    CU_ASSERT_EQUAL(bench.done, 0);
    free(large);
}

static void publications_arrive_with_their_text(void)
{
    struct bench bench;

    bench_init(&bench);
    ask_statistics(&bench);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&bench.fixture, is_done, &bench));
    CU_ASSERT_EQUAL(account_publish_changed(bench.server, ipc_text("root")), 0);
    CU_ASSERT_EQUAL(session_publish_ended(bench.server, ipc_text("s1")), 0);
    CU_ASSERT_TRUE(fixture_wait(&bench.fixture, is_published, &bench));
    bench_deinit(&bench);
}

static void parsers_each_shape_gives_its_outcome(void)
{
    static const struct {
        struct ipc_text body;
        int password, text; /* outcomes of the parsers of two or three texts, and of one */
    } table[] = {
        {{"\x93\xa1u\xa1p\xa1"
          "a",
          7},
         0,
         0},
        {{"\x94\xa1u\xa1p\xa1"
          "a\x01",
          8},
         0,
         0}, /* a newer peer */
        {{"\x92\xa1u\xa1p", 5}, 0, 0},
        {{"\x91\xa1u", 3}, IPC_E_MALFORMED, 0},
        {{"\x90", 1}, IPC_E_MALFORMED, IPC_E_MALFORMED},
        {{"\x92\x01\xa1p", 4}, IPC_E_MALFORMED, IPC_E_MALFORMED},
        {{"\xc0", 1}, IPC_E_MALFORMED, IPC_E_MALFORMED},
        {{"\xdd\xff\xff\xff\xff", 5}, IPC_E_MALFORMED, IPC_E_MALFORMED},
        {{NULL, 0}, IPC_E_MALFORMED, IPC_E_MALFORMED},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct account_credentials credentials;
        struct ipc_text text, address;

        CU_ASSERT_EQUAL(account_parse_verify_password(table[i].body, &credentials),
                        table[i].password);
        CU_ASSERT_EQUAL(account_parse_identity(table[i].body, &text), table[i].text);
        CU_ASSERT_EQUAL(account_parse_changed(table[i].body, &text), table[i].text);
        CU_ASSERT_EQUAL(session_parse_ended(table[i].body, &text), table[i].text);
        CU_ASSERT_EQUAL(session_parse_identity(table[i].body, &text, &address), table[i].text);
    }
}

static void ipc_method_name_each_method_gives_its_name(void)
{
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_GET), "GET");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_POST), "POST");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_PATCH), "PATCH");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_PUT), "PUT");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_DELETE), "DELETE");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_CALL), "CALL");
    CU_ASSERT_STRING_EQUAL(ipc_method_name(IPC_METHOD_COUNT), "unknown");
}

static const struct unit_case cases[] = {
    UNIT_CASE(typed_calls_each_answer_gives_its_outcome),
    UNIT_CASE(typed_calls_refused_by_the_client_call_nobody),
    UNIT_CASE(publications_arrive_with_their_text),
    UNIT_CASE(parsers_each_shape_gives_its_outcome),
    UNIT_CASE(ipc_method_name_each_method_gives_its_name),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/proto", cases)
