/* Unit tests of ipc/server.c and ipc/listen.c, with raw peers that do what a client of ours would
 * not. */
#include "ipc/server.h"

#include <sys/stat.h>

#include "tests/unit/ipc/fixture.h"

#define CALLS_MAX (IPC_SERVER_REQUESTS_MAX + 8)

/* A service that answers at once, or holds what it is asked. */
struct service {
    struct ipc_server *server;
    struct ipc_call *calls[CALLS_MAX];
    unsigned int held, requests, cancelled, closed;
    bool holds;
    struct ipc_response response;
};

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"service", 7}};

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct service *service = context;

    service->requests++;
    ipc_call_set_data(call, service);
    if (service->holds)
        service->calls[service->held++] = call;
    else
        (void)ipc_call_respond(call, &service->response);
}

static void on_cancelled(struct ipc_call *call, void *context)
{
    struct service *service = context;

    CU_ASSERT_PTR_EQUAL(ipc_call_data(call), service);
    service->cancelled++;
}

static void on_closed(void *context)
{
    struct service *service = context;

    service->closed++;
}

static struct ipc_server_options options_for(struct fixture *fixture, struct service *service)
{
    return (struct ipc_server_options){.loop = &fixture->loop,
                                       .listen_fd = -1,
                                       .socket_path = fixture->path,
                                       .hello = &hello,
                                       .events = {on_request, on_cancelled},
                                       .context = service};
}

static void service_init(struct fixture *fixture, struct service *service)
{
    struct ipc_server_options options = options_for(fixture, service);

    *service = (struct service){.response = text_response(200, "{}")};
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &service->server), 0);
}

static void answer_held(struct service *service)
{
    for (unsigned int i = 0; i < service->held; i++)
        (void)ipc_call_respond(service->calls[i], &service->response);
    service->held = 0;
}

static bool was_cancelled(void *context)
{
    struct service *service = context;

    return service->held > 0 && service->cancelled == service->held;
}

static bool has_no_peer(void *context)
{
    struct service *service = context;

    return ipc_server_peer_count(service->server) == 0;
}

static bool holds_one(void *context)
{
    struct service *service = context;

    return service->held == 1;
}

static void connect_and_greet(struct fixture *fixture, struct raw_peer *peer)
{
    raw_connect(peer, fixture->path);
    raw_send_hello(peer, "raw");
    raw_expect(fixture, peer, IPC_HELLO);
    CU_ASSERT_TRUE(ipc_text_equal(peer->frame.hello.name, "service"));
}

static void encode_get(struct buffer *out, uint64_t id)
{
    struct ipc_request request = get_request("/redfish/v1/x", 60000);

    CU_ASSERT_EQUAL_FATAL(frame_encode_request(out, id, &request), 0);
}

static void send_get(struct raw_peer *peer, uint64_t id)
{
    struct buffer out = BUFFER_INIT(0);

    encode_get(&out, id);
    raw_send(peer, &out);
    buffer_deinit(&out);
}

/* -- listening ------------------------------------------------------------------------------ */

static void ipc_server_new_binds_with_mode_0660_and_removes_at_close(void)
{
    struct fixture fixture;
    struct service service;
    struct stat status;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    CU_ASSERT_EQUAL(stat(fixture.path, &status), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0660);
    CU_ASSERT_TRUE(S_ISSOCK(status.st_mode));
    ipc_server_close(service.server, on_closed, &service);
    CU_ASSERT_EQUAL(service.closed, 0);
    CU_ASSERT_EQUAL(stat(fixture.path, &status), -1);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.closed, 1);
    ipc_server_close(NULL, NULL, NULL);
}

static void ipc_server_new_replaces_a_stale_socket_only(void)
{
    struct fixture fixture;
    struct service service, second;
    struct ipc_server_options options;
    int fd;

    fixture_init(&fixture);
    close(raw_listen(fixture.path)); /* its file stays */
    service_init(&fixture, &service);
    options = options_for(&fixture, &second);
    CU_ASSERT_EQUAL(ipc_server_new(&options, &second.server), -EADDRINUSE);
    ipc_server_close(service.server, NULL, NULL);
    fd = open(fixture.path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    close(fd);
    CU_ASSERT_EQUAL(ipc_server_new(&options, &second.server), -EEXIST);
    options.socket_path = "/nonexistent/sock";
    CU_ASSERT_EQUAL(ipc_server_new(&options, &second.server), -ENOENT);
    options.socket_path = NULL;
    CU_ASSERT_EQUAL(ipc_server_new(&options, &second.server), -EINVAL);
    fixture_deinit(&fixture);
}

static void ipc_server_new_takes_a_socket_that_was_passed(void)
{
    struct fixture fixture;
    struct service service = {.response = text_response(200, "{}")};
    struct ipc_server_options options;
    struct raw_peer peer;

    fixture_init(&fixture);
    options = options_for(&fixture, &service);
    options.listen_fd = raw_listen(fixture.path);
    options.socket_path = NULL;
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &service.server), 0);
    connect_and_greet(&fixture, &peer);
    send_get(&peer, 1);
    raw_expect(&fixture, &peer, IPC_RESPONSE);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.requests, 1);
}

static void ipc_server_new_descriptor_that_is_no_socket_is_refused(void)
{
    struct fixture fixture;
    struct service service;
    struct ipc_server_options options;

    fixture_init(&fixture);
    options = options_for(&fixture, &service);
    options.listen_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    CU_ASSERT_TRUE(ipc_server_new(&options, &service.server) < 0);
    fixture_deinit(&fixture);
}

/* -- peers ---------------------------------------------------------------------------------- */

static void ipc_server_malformed_frame_closes_that_connection_only(void)
{
    static const struct {
        const char *bytes;
        size_t size;
        bool after_hello;
    } attacks[] = {
        {"GET / HTTP/1.1\r\n\r\n", 18, false},
        {"\xff\xff\xff\xff", 4, true},
        {"\0\0\0\x05\xdd\xff\xff\xff\xff", 9, true},                   /* 4 G items */
        {"\0\0\0\x04\x93\x06\x00\xc0", 8, false},                      /* ping before hello */
        {"\0\0\0\x07\x93\x00\x00\x92\x01\xa1r", 11, true},             /* a second hello */
        {"\0\0\0\x0a\x93\x01\x01\x94\x06\xa1/\xa0\x01\xc0", 14, true}, /* two values */
        {"\0\0\0\x09\x93\x01\x01\x94\x06\xa1/\xa0\x01", 13, true},     /* an unknown method */
    };
    struct fixture fixture;
    struct service service;
    struct raw_peer good, bad;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &good);
    for (size_t i = 0; i < ARRAY_SIZE(attacks); i++) {
        raw_connect(&bad, fixture.path);
        if (attacks[i].after_hello)
            raw_send_hello(&bad, "bad");
        raw_expect(&fixture, &bad, IPC_HELLO);
        CU_ASSERT_EQUAL(send(bad.fd, attacks[i].bytes, attacks[i].size, MSG_NOSIGNAL),
                        (ssize_t)attacks[i].size);
        CU_ASSERT_FALSE(raw_next(&fixture, &bad));
        raw_deinit(&bad);
        CU_ASSERT_EQUAL(ipc_server_peer_count(service.server), 1);
        send_get(&good, i + 1);
        raw_expect(&fixture, &good, IPC_RESPONSE);
    }
    CU_ASSERT_EQUAL(service.requests, ARRAY_SIZE(attacks));
    raw_deinit(&good);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_server_peer_past_the_maximum_is_closed(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peers[IPC_SERVER_PEERS_MAX], more;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    for (size_t i = 0; i < IPC_SERVER_PEERS_MAX; i++)
        connect_and_greet(&fixture, &peers[i]);
    CU_ASSERT_EQUAL(ipc_server_peer_count(service.server), IPC_SERVER_PEERS_MAX);
    raw_connect(&more, fixture.path);
    CU_ASSERT_FALSE(raw_next(&fixture, &more));
    raw_deinit(&more);
    raw_deinit(&peers[0]);
    send_get(&peers[1], 1);
    raw_expect(&fixture, &peers[1], IPC_RESPONSE);
    connect_and_greet(&fixture, &more); /* the place is free again */
    raw_deinit(&more);
    for (size_t i = 1; i < IPC_SERVER_PEERS_MAX; i++)
        raw_deinit(&peers[i]);
    CU_ASSERT_TRUE(fixture_wait(&fixture, has_no_peer, &service));
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_server_peer_without_hello_is_closed(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer silent, good;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &good);
    raw_connect(&silent, fixture.path);
    raw_expect(&fixture, &silent, IPC_HELLO);
    CU_ASSERT_FALSE(raw_next(&fixture, &silent));
    CU_ASSERT_EQUAL(ipc_server_peer_count(service.server), 1);
    raw_deinit(&silent);
    raw_deinit(&good);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_server_requests_past_the_maximum_get_503(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.holds = true;
    connect_and_greet(&fixture, &peer);
    for (uint64_t id = 1; id <= IPC_SERVER_REQUESTS_MAX + 1; id++)
        encode_get(&out, id);
    raw_send(&peer, &out);
    raw_expect(&fixture, &peer, IPC_RESPONSE);
    CU_ASSERT_EQUAL(peer.frame.id, IPC_SERVER_REQUESTS_MAX + 1);
    CU_ASSERT_EQUAL(peer.frame.response.status, 503);
    CU_ASSERT_EQUAL(peer.frame.response.body.size, 0);
    CU_ASSERT_EQUAL(service.held, IPC_SERVER_REQUESTS_MAX);
    answer_held(&service);
    for (unsigned int i = 0; i < IPC_SERVER_REQUESTS_MAX; i++) {
        raw_expect(&fixture, &peer, IPC_RESPONSE);
        CU_ASSERT_EQUAL(peer.frame.response.status, 200);
    }
    buffer_deinit(&out);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

/* No more than its share of frames in one turn, however many have come. */
static void ipc_server_frames_of_one_turn_are_bounded(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;
    struct buffer out = BUFFER_INIT(0);
    unsigned int before = 0, sent = 1200;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &peer);
    for (uint64_t id = 1; id <= sent; id++)
        encode_get(&out, id);
    raw_send(&peer, &out);
    for (unsigned int turn = 0; turn < 100 && service.requests < sent; turn++) {
        uv_run(&fixture.loop, UV_RUN_NOWAIT);
        CU_ASSERT_TRUE(service.requests - before <= IPC_READ_FRAMES_MAX);
        before = service.requests;
    }
    CU_ASSERT_EQUAL(service.requests, sent);
    for (uint64_t id = 1; id <= sent; id++) {
        raw_expect(&fixture, &peer, IPC_RESPONSE);
        CU_ASSERT_EQUAL(peer.frame.id, id);
    }
    buffer_deinit(&out);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

/* One byte in each turn of the loop. */
static void ipc_server_frames_in_single_bytes_are_put_together(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &peer);
    encode_get(&out, 1);
    CU_ASSERT_EQUAL(frame_encode_ping(&out), 0);
    for (size_t i = 0; i < out.size; i++) {
        CU_ASSERT_EQUAL(send(peer.fd, out.data + i, 1, MSG_NOSIGNAL), 1);
        uv_run(&fixture.loop, UV_RUN_NOWAIT);
    }
    raw_expect(&fixture, &peer, IPC_RESPONSE);
    raw_expect(&fixture, &peer, IPC_PONG);
    buffer_deinit(&out);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

#define LARGE_BYTES (1024u * 1024)

static void ipc_server_peer_that_does_not_read_is_closed_at_the_limit(void)
{
    CLEANUP(free_cleanup) char *large = calloc(1, LARGE_BYTES);
    struct ipc_text data = {large, LARGE_BYTES};
    struct fixture fixture;
    struct service service;
    struct raw_peer lazy, good;
    unsigned int sent = 0;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &lazy);
    connect_and_greet(&fixture, &good);
    while (ipc_server_peer_count(service.server) == 2 && sent < 100) {
        CU_ASSERT_EQUAL(ipc_server_publish(service.server, ipc_text("topic"), data), 0);
        raw_expect(&fixture, &good, IPC_PUBLISH);
        CU_ASSERT_EQUAL(good.frame.publish.data.size, LARGE_BYTES);
        sent++;
    }
    CU_ASSERT_TRUE(sent >= 32 && sent <= 34);
    send_get(&good, 1);
    raw_expect(&fixture, &good, IPC_RESPONSE);
    raw_deinit(&lazy);
    raw_deinit(&good);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_server_large_answers_arrive_whole(void)
{
    CLEANUP(free_cleanup) char *large = malloc(8 * LARGE_BYTES);
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    memset(large, 'j', 8 * LARGE_BYTES);
    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.response.body = (struct ipc_text){large, 8 * LARGE_BYTES};
    connect_and_greet(&fixture, &peer);
    for (uint64_t id = 1; id <= 3; id++)
        send_get(&peer, id);
    for (uint64_t id = 1; id <= 3; id++) {
        raw_expect(&fixture, &peer, IPC_RESPONSE);
        CU_ASSERT_EQUAL(peer.frame.id, id);
        CU_ASSERT_EQUAL_FATAL(peer.frame.response.body.size, 8 * LARGE_BYTES);
        CU_ASSERT_EQUAL(memcmp(peer.frame.response.body.data, large, 8 * LARGE_BYTES), 0);
    }
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

/* -- calls ---------------------------------------------------------------------------------- */

static void ipc_call_respond_too_large_or_senseless_gives_500(void)
{
    CLEANUP(free_cleanup) char *large = calloc(1, IPC_FRAME_BYTES_MAX);
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;
    struct ipc_response response = text_response(200, NULL);

    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.holds = true;
    connect_and_greet(&fixture, &peer);
    response.body = (struct ipc_text){large, IPC_FRAME_BYTES_MAX};
    send_get(&peer, 1);
    CU_ASSERT_TRUE(fixture_wait(&fixture, holds_one, &service));
    CU_ASSERT_EQUAL(ipc_call_respond(service.calls[0], &response), IPC_E_TOO_LARGE);
    raw_expect(&fixture, &peer, IPC_RESPONSE);
    CU_ASSERT_EQUAL(peer.frame.response.status, 500);
    service.held = 0;
    send_get(&peer, 2);
    CU_ASSERT_TRUE(fixture_wait(&fixture, holds_one, &service));
    response = text_response(200, "{}");
    response.header_count = 1;
    response.headers[0] = (struct ipc_header){ipc_text("Location"), ipc_text("/\r\nSet-Cookie: x")};
    CU_ASSERT_EQUAL(ipc_call_respond(service.calls[0], &response), -EINVAL);
    raw_expect(&fixture, &peer, IPC_RESPONSE);
    CU_ASSERT_EQUAL(peer.frame.response.status, 500);
    CU_ASSERT_EQUAL(peer.frame.response.header_count, 0);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_call_respond_after_the_peer_has_gone_is_dropped(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.holds = true;
    connect_and_greet(&fixture, &peer);
    send_get(&peer, 1);
    CU_ASSERT_TRUE(fixture_wait(&fixture, holds_one, &service));
    raw_deinit(&peer);
    CU_ASSERT_TRUE(fixture_wait(&fixture, was_cancelled, &service));
    CU_ASSERT_TRUE(fixture_wait(&fixture, has_no_peer, &service));
    CU_ASSERT_TRUE(ipc_call_is_cancelled(service.calls[0]));
    answer_held(&service);
    ipc_server_close(service.server, on_closed, &service);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.closed, 1);
}

static void ipc_call_respond_after_cancel_sends_nothing(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.holds = true;
    connect_and_greet(&fixture, &peer);
    encode_get(&out, 7);
    CU_ASSERT_EQUAL(frame_encode_cancel(&out, 7), 0);
    CU_ASSERT_EQUAL(frame_encode_cancel(&out, 8), 0); /* unknown */
    raw_send(&peer, &out);
    CU_ASSERT_TRUE(fixture_wait(&fixture, was_cancelled, &service));
    answer_held(&service);
    CU_ASSERT_EQUAL(frame_encode_ping(&out), 0);
    raw_send(&peer, &out);
    raw_expect(&fixture, &peer, IPC_PONG); /* and not the answer before it */
    buffer_deinit(&out);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

/* Answers every call that it holds when one of them is cancelled: also those that are not cancelled
 * yet. */
static void answer_all_when_cancelled(struct ipc_call *call, void *context)
{
    answer_held(context);
}

static void ipc_server_answers_in_cancelled_are_allowed(void)
{
    struct fixture fixture;
    struct service service = {.holds = true, .response = text_response(200, "{}")};
    struct ipc_server_options options;
    struct raw_peer peer;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    options = options_for(&fixture, &service);
    options.events.cancelled = answer_all_when_cancelled;
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &service.server), 0);
    connect_and_greet(&fixture, &peer);
    for (uint64_t id = 1; id <= 4; id++)
        encode_get(&out, id);
    raw_send(&peer, &out);
    raw_deinit(&peer);
    CU_ASSERT_TRUE(fixture_wait(&fixture, has_no_peer, &service));
    CU_ASSERT_EQUAL(service.requests, 4);
    CU_ASSERT_EQUAL(service.held, 0);
    buffer_deinit(&out);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static void ipc_server_close_waits_for_its_calls(void)
{
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    service.holds = true;
    connect_and_greet(&fixture, &peer);
    send_get(&peer, 1);
    CU_ASSERT_TRUE(fixture_wait(&fixture, holds_one, &service));
    ipc_server_close(service.server, on_closed, &service);
    CU_ASSERT_FALSE(raw_next(&fixture, &peer));
    CU_ASSERT_TRUE(fixture_wait(&fixture, was_cancelled, &service));
    CU_ASSERT_EQUAL(service.closed, 0);
    answer_held(&service);
    CU_ASSERT_EQUAL(service.closed, 0);
    raw_deinit(&peer);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.closed, 1);
}

static void ipc_server_close_sends_what_is_queued(void)
{
    CLEANUP(free_cleanup) char *large = calloc(1, 4 * LARGE_BYTES);
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &peer);
    CU_ASSERT_EQUAL(ipc_server_publish(service.server, ipc_text("topic"),
                                       (struct ipc_text){large, 4 * LARGE_BYTES}),
                    0);
    ipc_server_close(service.server, on_closed, &service);
    raw_expect(&fixture, &peer, IPC_PUBLISH);
    CU_ASSERT_EQUAL(peer.frame.publish.data.size, 4 * LARGE_BYTES);
    CU_ASSERT_FALSE(raw_next(&fixture, &peer));
    raw_deinit(&peer);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.closed, 1);
}

static void ipc_server_close_gives_up_on_a_peer_that_does_not_read(void)
{
    CLEANUP(free_cleanup) char *large = calloc(1, 4 * LARGE_BYTES);
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    fixture_init(&fixture);
    service_init(&fixture, &service);
    connect_and_greet(&fixture, &peer);
    CU_ASSERT_EQUAL(ipc_server_publish(service.server, ipc_text("topic"),
                                       (struct ipc_text){large, 4 * LARGE_BYTES}),
                    0);
    ipc_server_close(service.server, on_closed, &service);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(service.closed, 1);
    raw_deinit(&peer);
}

static void ipc_server_invalidate_too_much_becomes_everything(void)
{
    struct ipc_text *uris = calloc(IPC_INVALIDATE_URIS_MAX + 1, sizeof(*uris));
    char uri[IPC_URI_BYTES_MAX];
    struct fixture fixture;
    struct service service;
    struct raw_peer peer;

    memset(uri, '/', sizeof(uri));
    for (size_t i = 0; i <= IPC_INVALIDATE_URIS_MAX; i++)
        uris[i] = (struct ipc_text){uri, sizeof(uri)};
    fixture_init(&fixture);
    service_init(&fixture, &service);
    CU_ASSERT_EQUAL(ipc_server_invalidate(service.server, ipc_text("bmc-2"), uris, 1),
                    0); /* nobody there */
    connect_and_greet(&fixture, &peer);
    CU_ASSERT_EQUAL(ipc_server_invalidate(service.server, ipc_text("bmc-2"), uris, 1), 0);
    CU_ASSERT_EQUAL(
        ipc_server_invalidate(service.server, ipc_text("bmc-2"), uris, IPC_INVALIDATE_URIS_MAX), 0);
    CU_ASSERT_EQUAL(
        ipc_server_invalidate(service.server, ipc_text("bmc-2"), uris, IPC_INVALIDATE_URIS_MAX + 1),
        0);
    raw_expect(&fixture, &peer, IPC_INVALIDATE);
    CU_ASSERT_EQUAL(peer.frame.invalidate.uri_count, 1);
    CU_ASSERT_TRUE(ipc_text_equal(peer.frame.invalidate.instance, "bmc-2"));
    raw_expect(&fixture, &peer, IPC_INVALIDATE);
    CU_ASSERT_EQUAL(peer.frame.invalidate.uri_count, 0); /* 16 MiB do not fit with their lengths */
    CU_ASSERT_TRUE(ipc_text_equal(peer.frame.invalidate.instance, "bmc-2"));
    raw_expect(&fixture, &peer, IPC_INVALIDATE);
    CU_ASSERT_EQUAL(peer.frame.invalidate.uri_count, 0);
    free(uris);
    raw_deinit(&peer);
    ipc_server_close(service.server, NULL, NULL);
    fixture_deinit(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(ipc_server_new_binds_with_mode_0660_and_removes_at_close),
    UNIT_CASE(ipc_server_new_replaces_a_stale_socket_only),
    UNIT_CASE(ipc_server_new_takes_a_socket_that_was_passed),
    UNIT_CASE(ipc_server_new_descriptor_that_is_no_socket_is_refused),
    UNIT_CASE(ipc_server_malformed_frame_closes_that_connection_only),
    UNIT_CASE(ipc_server_peer_past_the_maximum_is_closed),
    UNIT_CASE(ipc_server_peer_without_hello_is_closed),
    UNIT_CASE(ipc_server_requests_past_the_maximum_get_503),
    UNIT_CASE(ipc_server_frames_of_one_turn_are_bounded),
    UNIT_CASE(ipc_server_frames_in_single_bytes_are_put_together),
    UNIT_CASE(ipc_server_peer_that_does_not_read_is_closed_at_the_limit),
    UNIT_CASE(ipc_server_large_answers_arrive_whole),
    UNIT_CASE(ipc_call_respond_too_large_or_senseless_gives_500),
    UNIT_CASE(ipc_call_respond_after_the_peer_has_gone_is_dropped),
    UNIT_CASE(ipc_call_respond_after_cancel_sends_nothing),
    UNIT_CASE(ipc_server_answers_in_cancelled_are_allowed),
    UNIT_CASE(ipc_server_close_waits_for_its_calls),
    UNIT_CASE(ipc_server_close_sends_what_is_queued),
    UNIT_CASE(ipc_server_close_gives_up_on_a_peer_that_does_not_read),
    UNIT_CASE(ipc_server_invalidate_too_much_becomes_everything),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/server", cases)
