/*
 * Unit tests of ipc/client.c, against the room's own server where that is the point, and against a
 * raw peer where the peer must misbehave.
 */
#include "ipc/client.h"

#include "tests/unit/ipc/fixture.h"

/* What a client told. */
struct log {
    unsigned int hellos, losses, replies, answers, closed;
    int outcome;         /* of the last reply */
    unsigned int status; /* of the last answer */
    char events[64];     /* 'h'ello, 'l'ost, 'i'nvalidate, 'p'ublish, 'r'esponse, 'e'rror */
    size_t event_count;
};

static void note(struct log *log, char event)
{
    if (log->event_count < sizeof(log->events) - 1)
        log->events[log->event_count++] = event;
}

static void on_hello(const struct ipc_hello *hello, void *context)
{
    struct log *log = context;

    log->hellos++;
    note(log, 'h');
}

static void on_invalidate(struct ipc_text instance, const struct ipc_text *uris, size_t uri_count,
                          void *context)
{
    note(context, 'i');
}

static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    note(context, 'p');
}

static void on_lost(void *context)
{
    struct log *log = context;

    log->losses++;
    note(log, 'l');
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct log *log = context;

    CU_ASSERT_EQUAL(outcome == 0, response != NULL);
    log->replies++;
    log->outcome = outcome;
    if (response) {
        log->answers++;
        log->status = response->status;
    }
    note(log, response ? 'r' : 'e');
}

static void on_client_closed(void *context)
{
    struct log *log = context;

    log->closed++;
}

static struct ipc_client *new_client(struct fixture *fixture, struct log *log,
                                     unsigned int requests_max)
{
    const struct ipc_client_options options = {
        .loop = &fixture->loop,
        .socket_path = fixture->path,
        .name = "test",
        .requests_max = requests_max,
        .events = {on_hello, on_invalidate, on_publish, on_lost},
        .context = log,
    };
    struct ipc_client *client = NULL;

    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&options, &client), 0);
    return client;
}

static void request(struct ipc_client *client, struct log *log, enum ipc_method method,
                    uint32_t deadline_ms, uint64_t *ret_id)
{
    struct ipc_request message = get_request("/redfish/v1/x", deadline_ms);
    unsigned int replies = log->replies;
    char *query = strdup("$top=1"); /* gone when it is sent again */

    message.method = method;
    message.query = ipc_text(query);
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_request(client, &message, method == IPC_GET, on_reply, log, ret_id), 0);
    CU_ASSERT_EQUAL(log->replies, replies);
    free(query);
}

/* Conditions. */
static struct log *awaited;
static unsigned int awaited_count;

static bool has_replies(void *context)
{
    return awaited->replies >= awaited_count;
}

static bool has_hellos(void *context)
{
    return awaited->hellos >= awaited_count;
}

static bool has_losses(void *context)
{
    return awaited->losses >= awaited_count;
}

static bool has_events(void *context)
{
    return awaited->event_count >= awaited_count;
}

static void wait_for(struct fixture *fixture, struct log *log, bool (*condition)(void *context),
                     unsigned int count)
{
    awaited = log;
    awaited_count = count;
    CU_ASSERT_TRUE_FATAL(fixture_wait(fixture, condition, NULL));
}

/* A connected raw service and a client. */
struct raw_service {
    int listen_fd;
    struct raw_peer peer;
};

static void greet_client(struct fixture *fixture, struct raw_service *service)
{
    raw_accept(fixture, &service->peer, service->listen_fd);
    raw_send_hello(&service->peer, "raw");
    raw_expect(fixture, &service->peer, IPC_HELLO);
    CU_ASSERT_TRUE(ipc_text_equal(service->peer.frame.hello.name, "test"));
}

static void respond_raw(struct raw_peer *peer, uint64_t id)
{
    struct ipc_response response = text_response(200, "{}");
    struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_EQUAL_FATAL(frame_encode_response(&out, id, &response), 0);
    raw_send(peer, &out);
    buffer_deinit(&out);
}

/* -- requests ------------------------------------------------------------------------------ */

#define HELD_MAX 500

/* A service that holds calls, and answers each with its own URI, in shuffled order. */
struct holder {
    struct ipc_call *calls[HELD_MAX];
    char bodies[HELD_MAX][32];
    unsigned int count, cancelled;
    bool answers_at_once;
};

static void hold(struct ipc_call *call, const struct ipc_request *message, void *context)
{
    struct holder *holder = context;
    struct ipc_response response = text_response(200, NULL);

    if (holder->answers_at_once) {
        ipc_call_respond(call, &response);
        return;
    }
    snprintf(holder->bodies[holder->count], sizeof(holder->bodies[0]), "%.*s",
             (int)message->uri.size, message->uri.data);
    holder->calls[holder->count++] = call;
}

static void count_cancelled(struct ipc_call *call, void *context)
{
    struct holder *holder = context;

    CU_ASSERT_TRUE(ipc_call_is_cancelled(call));
    holder->cancelled++;
}

static void answer_held_shuffled(struct holder *holder)
{
    /* 7 has no factor in common with any count used here: each call once, in another order. */
    for (unsigned int i = 0, at = 0; i < holder->count; i++, at = (at + 7) % holder->count) {
        struct ipc_response response = text_response(200, holder->bodies[at]);

        CU_ASSERT_EQUAL(ipc_call_respond(holder->calls[at], &response), 0);
    }
    holder->count = 0;
}

static const struct ipc_hello server_hello = {.version = IPC_PROTOCOL_VERSION,
                                              .name = {"server", 6}};

static struct ipc_server *new_server(struct fixture *fixture, struct holder *holder)
{
    const struct ipc_server_options options = {
        .loop = &fixture->loop,
        .listen_fd = -1,
        .socket_path = fixture->path,
        .hello = &server_hello,
        .events = {hold, count_cancelled},
        .context = holder,
    };
    struct ipc_server *server = NULL;

    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &server), 0);
    return server;
}

static bool holds_all(void *context)
{
    struct holder *holder = context;

    return holder->count == awaited_count;
}

static bool saw_cancelled(void *context)
{
    struct holder *holder = context;

    return holder->cancelled >= awaited_count;
}

struct numbered {
    struct log *log;
    char uri[32];
};

static void check_numbered(int outcome, const struct ipc_response *response, void *context)
{
    struct numbered *it = context;

    CU_ASSERT_EQUAL_FATAL(outcome, 0);
    CU_ASSERT_TRUE(ipc_text_equal(response->body, it->uri));
    on_reply(outcome, response, it->log);
}

static void ipc_client_request_thousand_multiplexed_get_their_own_answers(void)
{
    static struct numbered numbered[2 * HELD_MAX];
    static struct holder holder;
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server;
    struct ipc_client *client;

    holder = (struct holder){0};
    fixture_init(&fixture);
    server = new_server(&fixture, &holder);
    client = new_client(&fixture, &log, HELD_MAX);
    for (unsigned int round = 0; round < 2; round++) {
        for (unsigned int i = 0; i < HELD_MAX; i++) {
            struct numbered *it = &numbered[round * HELD_MAX + i];
            struct ipc_request message;

            it->log = &log;
            snprintf(it->uri, sizeof(it->uri), "/redfish/v1/%u", round * HELD_MAX + i);
            message = get_request(it->uri, 60000);
            CU_ASSERT_EQUAL_FATAL(
                ipc_client_request(client, &message, true, check_numbered, it, NULL), 0);
        }
        CU_ASSERT_EQUAL(ipc_client_pending_count(client), HELD_MAX);
        awaited_count = HELD_MAX;
        CU_ASSERT_TRUE_FATAL(fixture_wait(&fixture, holds_all, &holder));
        answer_held_shuffled(&holder);
        wait_for(&fixture, &log, has_replies, (round + 1) * HELD_MAX);
    }
    CU_ASSERT_EQUAL(log.answers, 2 * HELD_MAX);
    CU_ASSERT_EQUAL(ipc_client_pending_count(client), 0);
    ipc_client_close(client, on_client_closed, &log);
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(log.closed, 1);
}

static void ipc_client_request_past_the_maximum_is_busy(void)
{
    struct ipc_request message = get_request("/x", 60000);
    struct fixture fixture;
    struct log log = {0};
    struct ipc_client *client;

    fixture_init(&fixture);
    client = new_client(&fixture, &log, 0);
    for (unsigned int i = 0; i < IPC_CLIENT_REQUESTS_MAX; i++)
        request(client, &log, IPC_GET, 60000, NULL);
    CU_ASSERT_EQUAL(ipc_client_request(client, &message, true, on_reply, &log, NULL), IPC_E_BUSY);
    message.deadline_ms = 0;
    CU_ASSERT_EQUAL(ipc_client_request(client, &message, true, on_reply, &log, NULL), -EINVAL);
    ipc_client_close(client, on_client_closed, &log);
    CU_ASSERT_EQUAL(log.replies, 0);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(log.replies, IPC_CLIENT_REQUESTS_MAX);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_CANCELLED);
    CU_ASSERT_EQUAL(log.closed, 1);
}

static void ipc_client_new_path_that_fits_no_address_is_refused(void)
{
    char path[200];
    struct ipc_client_options options = {.socket_path = path, .name = "test"};
    struct ipc_client *client = NULL;

    memset(path, 'x', sizeof(path) - 1);
    path[sizeof(path) - 1] = '\0';
    CU_ASSERT_EQUAL(ipc_client_new(&options, &client), -EINVAL);
    path[0] = '\0';
    CU_ASSERT_EQUAL(ipc_client_new(&options, &client), -EINVAL);
    CU_ASSERT_PTR_NULL(client);
    ipc_client_close(NULL, NULL, NULL);
}

/* -- deadlines, cancel, circuit ------------------------------------------------------------- */

static void ipc_client_request_without_service_is_unavailable_at_its_deadline(void)
{
    struct fixture fixture;
    struct log log = {0};
    struct ipc_client *client;

    fixture_init(&fixture);
    client = new_client(&fixture, &log, 0);
    request(client, &log, IPC_GET, 30, NULL);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_UNAVAILABLE);
    CU_ASSERT_FALSE(ipc_client_is_connected(client));
    CU_ASSERT_EQUAL(ipc_client_peer_pid(client), 0);
    ipc_client_close(client, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_client_request_before_the_service_starts_waits_for_it(void)
{
    static struct holder holder;
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server;
    struct ipc_client *client;

    holder = (struct holder){.answers_at_once = true};
    fixture_init(&fixture);
    client = new_client(&fixture, &log, 0);
    request(client, &log, IPC_POST, 60000, NULL);
    for (unsigned int i = 0; i < 3; i++)
        uv_run(&fixture.loop, UV_RUN_ONCE);
    server = new_server(&fixture, &holder);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, 0);
    CU_ASSERT_EQUAL(log.hellos, 1);
    CU_ASSERT_TRUE(ipc_client_is_connected(client));
    CU_ASSERT_EQUAL(ipc_client_peer_pid(client), getpid());
    ipc_client_close(client, NULL, NULL);
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_client_cancel_tells_the_peer_and_replies_later(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    uint64_t id;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    request(client, &log, IPC_GET, 60000, &id);
    greet_client(&fixture, &service);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    CU_ASSERT_EQUAL(service.peer.frame.id, id);
    ipc_client_cancel(client, id);
    CU_ASSERT_EQUAL(log.replies, 0);
    CU_ASSERT_EQUAL(ipc_client_pending_count(client), 0);
    raw_expect(&fixture, &service.peer, IPC_CANCEL);
    CU_ASSERT_EQUAL(service.peer.frame.id, id);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_CANCELLED);
    CU_ASSERT_EQUAL(log.replies, 1);
    ipc_client_cancel(client, id);
    respond_raw(&service.peer, id); /* late: ignored */
    request(client, &log, IPC_GET, 60000, &id);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    respond_raw(&service.peer, id);
    wait_for(&fixture, &log, has_replies, 2);
    CU_ASSERT_EQUAL(log.answers, 1);
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_deadline_without_any_frame_opens_the_circuit_until_a_pong(void)
{
    struct ipc_request message = get_request("/x", 1000);
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    request(client, &log, IPC_GET, 30, NULL);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_TIMEOUT);
    CU_ASSERT_EQUAL(ipc_client_request(client, &message, true, on_reply, &log, NULL),
                    IPC_E_UNRESPONSIVE);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    CU_ASSERT_TRUE(service.peer.frame.request.deadline_ms <= 30);
    raw_expect(&fixture, &service.peer, IPC_PING);
    raw_expect(&fixture, &service.peer, IPC_PING); /* and again, a second later */
    CU_ASSERT_EQUAL(ipc_client_request(client, &message, true, on_reply, &log, NULL),
                    IPC_E_UNRESPONSIVE);
    CU_ASSERT_EQUAL(frame_encode_pong(&out), 0);
    CU_ASSERT_EQUAL(frame_encode_publish(&out, ipc_text("t"), ipc_text("\xc0")), 0);
    raw_send(&service.peer, &out);
    wait_for(&fixture, &log, has_events, 3);
    CU_ASSERT_STRING_EQUAL(log.events, "hep");
    request(client, &log, IPC_GET, 1000, NULL);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    respond_raw(&service.peer, service.peer.frame.id);
    wait_for(&fixture, &log, has_replies, 2);
    CU_ASSERT_EQUAL(log.outcome, 0);
    ipc_client_close(client, NULL, NULL);
    buffer_deinit(&out);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_deadline_of_one_slow_answer_leaves_the_circuit_closed(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    uint64_t slow, fast;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    request(client, &log, IPC_GET, 500, &slow);
    request(client, &log, IPC_GET, 60000, &fast);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    respond_raw(&service.peer, fast);
    wait_for(&fixture, &log, has_replies, 2);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_TIMEOUT);
    CU_ASSERT_EQUAL(log.answers, 1);
    request(client, &log, IPC_GET, 60000, NULL);
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

/* -- lost peers ----------------------------------------------------------------------------- */

static void ipc_client_lost_peer_repeats_a_get_once_and_never_a_write(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0}, write_log = {0};
    struct ipc_client *client;
    uint64_t id;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    request(client, &log, IPC_GET, 60000, &id);
    request(client, &write_log, IPC_PATCH, 60000, NULL);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    raw_deinit(&service.peer);
    wait_for(&fixture, &write_log, has_replies, 1);
    CU_ASSERT_EQUAL(write_log.outcome, IPC_E_LOST);
    CU_ASSERT_EQUAL(log.losses, 1);
    CU_ASSERT_EQUAL(log.replies, 0);

    greet_client(&fixture, &service);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    CU_ASSERT_EQUAL(service.peer.frame.id, id);
    CU_ASSERT_EQUAL(service.peer.frame.request.method, IPC_GET);
    CU_ASSERT_TRUE(ipc_text_equal(service.peer.frame.request.uri, "/redfish/v1/x"));
    CU_ASSERT_TRUE(ipc_text_equal(service.peer.frame.request.query, "$top=1"));
    CU_ASSERT_TRUE(service.peer.frame.request.deadline_ms <= 60000);
    raw_deinit(&service.peer);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_LOST);
    CU_ASSERT_STRING_EQUAL(log.events, "hlhle");

    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 3);
    CU_ASSERT_EQUAL(ipc_client_pending_count(client), 0);
    CU_ASSERT_FALSE(raw_try_next(&service.peer)); /* nothing is sent a third time */
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_answers_before_the_loss_are_delivered(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    uint64_t first, second;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    request(client, &log, IPC_PATCH, 60000, &first);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    respond_raw(&service.peer, first);
    raw_deinit(&service.peer);
    request(client, &log, IPC_PATCH, 60000, &second); /* meets a broken pipe */
    wait_for(&fixture, &log, has_replies, 2);
    CU_ASSERT_STRING_EQUAL(log.events, "hrle");
    CU_ASSERT_EQUAL(log.outcome, IPC_E_LOST);
    ipc_client_close(client, NULL, NULL);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_restarted_server_is_connected_again(void)
{
    static struct holder holder;
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server;
    struct ipc_client *client;

    holder = (struct holder){.answers_at_once = true};
    fixture_init(&fixture);
    server = new_server(&fixture, &holder);
    client = new_client(&fixture, &log, 0);
    wait_for(&fixture, &log, has_hellos, 1);
    ipc_server_close(server, NULL, NULL);
    wait_for(&fixture, &log, has_losses, 1);
    CU_ASSERT_FALSE(ipc_client_is_connected(client));
    request(client, &log, IPC_PATCH, 60000, NULL);
    server = new_server(&fixture, &holder);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, 0);
    CU_ASSERT_EQUAL(log.hellos, 2);
    ipc_client_close(client, NULL, NULL);
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
}

/* -- peers that misbehave -------------------------------------------------------------------- */

/* Each is sent instead of, or after, the hello; the client drops the connection and comes back. */
static void ipc_client_malformed_bytes_cost_the_connection_only(void)
{
    static const struct {
        const char *bytes;
        size_t size;
        bool after_hello;
    } attacks[] = {
        {"GET / HTTP/1.1\r\n\r\n", 18, false},
        {"\0\0\0\0", 4, true},
        {"\0\0\0\x01\xc1", 5, true},
        {"\0\0\0\x04\x93\x06\x00\xc0", 8, false},          /* ping before hello */
        {"\0\0\0\x07\x93\x00\x00\x92\x01\xa1r", 11, true}, /* a second hello */
        {"\0\0\0\x06\x93\x02\x01\x91\xa1x", 10, true},     /* a status that is no number */
    };
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    for (size_t i = 0; i < ARRAY_SIZE(attacks); i++) {
        if (attacks[i].after_hello) {
            greet_client(&fixture, &service);
        } else {
            raw_accept(&fixture, &service.peer, service.listen_fd);
            raw_expect(&fixture, &service.peer, IPC_HELLO);
        }
        CU_ASSERT_EQUAL(send(service.peer.fd, attacks[i].bytes, attacks[i].size, MSG_NOSIGNAL),
                        (ssize_t)attacks[i].size);
        CU_ASSERT_FALSE(raw_next(&fixture, &service.peer));
        raw_deinit(&service.peer);
    }
    request(client, &log, IPC_GET, 60000, NULL);
    greet_client(&fixture, &service);
    raw_expect(&fixture, &service.peer, IPC_REQUEST);
    respond_raw(&service.peer, service.peer.frame.id);
    wait_for(&fixture, &log, has_replies, 1);
    CU_ASSERT_EQUAL(log.outcome, 0);
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_unknown_kinds_and_ids_are_ignored_and_pings_answered(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    struct buffer out = BUFFER_INIT(0);
    struct ipc_request message = get_request("/x", 1);

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    CU_ASSERT_EQUAL(buffer_append(&out, "\0\0\0\x04\x93\x63\x00\xc0", 8), 0);
    CU_ASSERT_EQUAL(frame_encode_request(&out, 4, &message), 0);
    CU_ASSERT_EQUAL(frame_encode_cancel(&out, 4), 0);
    raw_send(&service.peer, &out);
    respond_raw(&service.peer, 12345);
    respond_raw(&service.peer, UINT64_MAX);
    CU_ASSERT_EQUAL(frame_encode_ping(&out), 0);
    raw_send(&service.peer, &out);
    raw_expect(&fixture, &service.peer, IPC_PONG);
    CU_ASSERT_STRING_EQUAL(log.events, "h");
    ipc_client_close(client, NULL, NULL);
    buffer_deinit(&out);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

static void ipc_client_peer_without_hello_is_dropped(void)
{
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    uint64_t start;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    raw_accept(&fixture, &service.peer, service.listen_fd);
    raw_expect(&fixture, &service.peer, IPC_HELLO);
    start = uv_now(&fixture.loop);
    CU_ASSERT_FALSE(raw_next(&fixture, &service.peer));
    CU_ASSERT_TRUE(uv_now(&fixture.loop) - start >= IPC_HELLO_TIMEOUT_MS - 100);
    raw_deinit(&service.peer);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    CU_ASSERT_EQUAL(log.losses, 0);
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
}

#define LARGE_BYTES (1024u * 1024)

static void ipc_client_peer_that_does_not_read_makes_requests_busy(void)
{
    CLEANUP(free_cleanup) char *large = calloc(1, LARGE_BYTES);
    struct ipc_request message = get_request("/x", 60000);
    struct fixture fixture;
    struct raw_service service;
    struct log log = {0};
    struct ipc_client *client;
    unsigned int accepted = 0;

    fixture_init(&fixture);
    service.listen_fd = raw_listen(fixture.path);
    client = new_client(&fixture, &log, 0);
    greet_client(&fixture, &service);
    wait_for(&fixture, &log, has_hellos, 1);
    message.method = IPC_POST;
    message.body = (struct ipc_text){large, LARGE_BYTES};
    while (ipc_client_request(client, &message, false, on_reply, &log, NULL) == 0) {
        accepted++;
        uv_run(&fixture.loop, UV_RUN_NOWAIT);
        CU_ASSERT_TRUE_FATAL(accepted < 64);
    }
    CU_ASSERT_EQUAL(ipc_client_request(client, &message, false, on_reply, &log, NULL), IPC_E_BUSY);
    CU_ASSERT_TRUE(accepted >= 31 && accepted <= 33);
    CU_ASSERT_TRUE(ipc_client_is_connected(client));
    ipc_client_close(client, NULL, NULL);
    raw_deinit(&service.peer);
    close(service.listen_fd);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(log.replies, accepted);
}

/* -- order and re-entry ---------------------------------------------------------------------- */

static void answer_around_invalidate(struct ipc_call *call, const struct ipc_request *message,
                                     void *context)
{
    struct ipc_server *server = *(struct ipc_server **)context;
    struct ipc_response response = text_response(200, "x");

    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
    CU_ASSERT_EQUAL(ipc_server_invalidate(server, ipc_text(NULL), &message->uri, 1), 0);
    CU_ASSERT_EQUAL(ipc_server_publish(server, ipc_text("topic"), ipc_text("\xc0")), 0);
}

static void ipc_server_invalidate_between_answers_arrives_between_them(void)
{
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server = NULL;
    struct ipc_client *client;
    struct ipc_server_options options = {.listen_fd = -1,
                                         .hello = &server_hello,
                                         .events = {.request = answer_around_invalidate},
                                         .context = &server};

    fixture_init(&fixture);
    options.loop = &fixture.loop;
    options.socket_path = fixture.path;
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &server), 0);
    client = new_client(&fixture, &log, 0);
    for (unsigned int i = 0; i < 3; i++)
        request(client, &log, IPC_GET, 60000, NULL);
    wait_for(&fixture, &log, has_events, 10);
    CU_ASSERT_STRING_EQUAL(log.events, "hripriprip");
    ipc_client_close(client, NULL, NULL);
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
}

struct closer {
    struct ipc_client *client;
    struct log *log;
};

static void close_in_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct closer *closer = context;
    struct ipc_request message = get_request("/x", 1000);

    on_reply(outcome, response, closer->log);
    ipc_client_close(closer->client, on_client_closed, closer->log);
    CU_ASSERT_EQUAL(ipc_client_request(closer->client, &message, true, on_reply, closer->log, NULL),
                    -ESHUTDOWN);
    ipc_client_cancel(closer->client, 1);
}

/* outcome 0: the reply is an answer; else it is a deadline. */
static void close_from_reply(bool is_answered)
{
    static struct holder holder;
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server;
    struct closer closer = {.log = &log};
    struct ipc_request message = get_request("/x", is_answered ? 60000 : 20);

    holder = (struct holder){.answers_at_once = is_answered};
    fixture_init(&fixture);
    server = new_server(&fixture, &holder);
    closer.client = new_client(&fixture, &log, 0);
    wait_for(&fixture, &log, has_hellos, 1);
    CU_ASSERT_EQUAL(
        ipc_client_request(closer.client, &message, true, close_in_reply, &closer, NULL), 0);
    request(closer.client, &log, IPC_GET, 60000, NULL);
    request(closer.client, &log, IPC_PATCH, 60000, NULL);
    wait_for(&fixture, &log, has_replies, 3);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_CANCELLED);
    CU_ASSERT_EQUAL(log.closed, 1);
    for (unsigned int i = 0; i < holder.count; i++) {
        struct ipc_response response = text_response(200, NULL);

        ipc_call_respond(holder.calls[i], &response);
    }
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_client_close_in_an_answer_cancels_the_rest(void)
{
    close_from_reply(true);
}

static void ipc_client_close_in_a_timeout_cancels_the_rest(void)
{
    close_from_reply(false);
}

static void ask_again(int outcome, const struct ipc_response *response, void *context)
{
    struct closer *closer = context;

    on_reply(outcome, response, closer->log);
    if (closer->log->replies < 10) {
        struct ipc_request message = get_request("/x", 5);

        CU_ASSERT_EQUAL(ipc_client_request(closer->client, &message, true, ask_again, closer, NULL),
                        0);
    }
}

static void ipc_client_request_in_a_failed_reply_is_taken(void)
{
    struct ipc_request message = get_request("/x", 5);
    struct closer closer;
    struct fixture fixture;
    struct log log = {0};

    fixture_init(&fixture);
    closer = (struct closer){new_client(&fixture, &log, 2), &log};
    CU_ASSERT_EQUAL(ipc_client_request(closer.client, &message, true, ask_again, &closer, NULL), 0);
    wait_for(&fixture, &log, has_replies, 10);
    CU_ASSERT_EQUAL(log.outcome, IPC_E_UNAVAILABLE);
    ipc_client_close(closer.client, NULL, NULL);
    fixture_deinit(&fixture);
}

/* -- server's view of deadline and cancel ----------------------------------------------------- */

static void ipc_server_cancel_deadline_and_lost_peer_cancel_the_call(void)
{
    static struct holder holder;
    struct fixture fixture;
    struct log log = {0};
    struct ipc_server *server;
    struct ipc_client *client;
    uint64_t id;

    holder = (struct holder){0};
    fixture_init(&fixture);
    server = new_server(&fixture, &holder);
    client = new_client(&fixture, &log, 0);
    request(client, &log, IPC_GET, 60000, &id);
    request(client, &log, IPC_GET, 500, NULL);
    request(client, &log, IPC_GET, 60000, NULL);
    awaited_count = 3;
    CU_ASSERT_TRUE_FATAL(fixture_wait(&fixture, holds_all, &holder));
    ipc_client_cancel(client, id);
    awaited_count = 1;
    CU_ASSERT_TRUE_FATAL(fixture_wait(&fixture, saw_cancelled, &holder));
    CU_ASSERT_TRUE(ipc_call_is_cancelled(holder.calls[0]));
    awaited_count = 2;
    CU_ASSERT_TRUE_FATAL(fixture_wait(&fixture, saw_cancelled, &holder));
    CU_ASSERT_TRUE(ipc_call_is_cancelled(holder.calls[1]));
    CU_ASSERT_FALSE(ipc_call_is_cancelled(holder.calls[2]));
    ipc_client_close(client, NULL, NULL);
    awaited_count = 3;
    CU_ASSERT_TRUE_FATAL(fixture_wait(&fixture, saw_cancelled, &holder));
    answer_held_shuffled(&holder);
    ipc_server_close(server, NULL, NULL);
    fixture_deinit(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(ipc_client_request_thousand_multiplexed_get_their_own_answers),
    UNIT_CASE(ipc_client_request_past_the_maximum_is_busy),
    UNIT_CASE(ipc_client_new_path_that_fits_no_address_is_refused),
    UNIT_CASE(ipc_client_request_without_service_is_unavailable_at_its_deadline),
    UNIT_CASE(ipc_client_request_before_the_service_starts_waits_for_it),
    UNIT_CASE(ipc_client_cancel_tells_the_peer_and_replies_later),
    UNIT_CASE(ipc_client_deadline_without_any_frame_opens_the_circuit_until_a_pong),
    UNIT_CASE(ipc_client_deadline_of_one_slow_answer_leaves_the_circuit_closed),
    UNIT_CASE(ipc_client_lost_peer_repeats_a_get_once_and_never_a_write),
    UNIT_CASE(ipc_client_answers_before_the_loss_are_delivered),
    UNIT_CASE(ipc_client_restarted_server_is_connected_again),
    UNIT_CASE(ipc_client_malformed_bytes_cost_the_connection_only),
    UNIT_CASE(ipc_client_unknown_kinds_and_ids_are_ignored_and_pings_answered),
    UNIT_CASE(ipc_client_peer_without_hello_is_dropped),
    UNIT_CASE(ipc_client_peer_that_does_not_read_makes_requests_busy),
    UNIT_CASE(ipc_server_invalidate_between_answers_arrives_between_them),
    UNIT_CASE(ipc_client_close_in_an_answer_cancels_the_rest),
    UNIT_CASE(ipc_client_close_in_a_timeout_cancels_the_rest),
    UNIT_CASE(ipc_client_request_in_a_failed_reply_is_taken),
    UNIT_CASE(ipc_server_cancel_deadline_and_lost_peer_cancel_the_call),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/client", cases)
