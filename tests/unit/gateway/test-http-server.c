/*
 * Exchanges on real sockets: answers, pipelining, asynchronous answers, time-outs by a fake clock,
 * slow and vanishing clients, closing. Requests as such are test-http-parse.c's.
 */
#include "../cunit-main.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "test-http-fixture.h"

#define HOST "Host: a\r\n"
#define GET(target) "GET " target " HTTP/1.1\r\n" HOST "\r\n"
#define SLACK_MS (2 * HTTP_SWEEP_MS)

static unsigned int start(struct fixture *fixture)
{
    fixture_start_default(fixture);
    return fixture_listen(fixture);
}

static void stop(struct fixture *fixture, int fd)
{
    close(fd);
    fixture_stop(fixture, 0);
}

static struct http_statistics statistics_of(const struct fixture *fixture)
{
    struct http_statistics statistics;

    http_server_get_statistics(fixture->server, &statistics);
    return statistics;
}

static void respond_in_handler_gives_whole_answer(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/x"));
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /x \n"));
    CU_ASSERT(fixture_received(&fixture,
                               "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nDate: Sun, 06 Nov "
                               "1994 08:49:38 GMT\r\n\r\nGET /x \n"));
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    stop(&fixture, fd);
}

static void respond_without_body_gives_head_only(void)
{
    static const char *const requests[] = {"HEAD /x HTTP/1.1\r\n" HOST "\r\n", GET("/204"),
                                           GET("/304")};
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    for (size_t i = 0; i < ARRAY_SIZE(requests); i++) {
        fixture_send_text(fd, requests[i]);
        CU_ASSERT(fixture_read_until(&fixture, fd, "\r\n\r\n"));
        CU_ASSERT(fixture.received.size > 4 &&
                  memcmp(fixture.received.data + fixture.received.size - 4, "\r\n\r\n", 4) == 0);
    }
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    stop(&fixture, fd);
}

static void persistence_follows_version_and_connection_header(void)
{
    static const struct {
        const char *request, *header;
        bool is_closed;
    } rows[] = {
        {GET("/x"), "GMT\r\n\r\n", false},
        {"GET /x HTTP/1.0\r\n\r\n", "Connection: close\r\n\r\n", true},
        {"GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "Connection: keep-alive\r\n\r\n",
         false},
        {"GET /x HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n", "Connection: close\r\n\r\n", true},
        {GET("/close"), "Connection: close\r\n\r\n", true},
    };
    struct fixture fixture;
    unsigned int port = start(&fixture);

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        int fd = fixture_connect(&fixture, port, NULL);

        fixture_send_text(fd, rows[i].request);
        if (rows[i].is_closed)
            CU_ASSERT(fixture_read_end(&fixture, fd))
        else
            CU_ASSERT(fixture_read_until(&fixture, fd, "GET /x \n"));
        CU_ASSERT(fixture_received(&fixture, rows[i].header));
        CU_ASSERT(rows[i].is_closed || fixture_is_silent(&fixture, fd));
        close(fd);
    }
    fixture_stop(&fixture, 0);
}

static void pipelined_thousand_requests_are_answered_without_nesting(void)
{
    struct buffer requests = {0};
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    for (unsigned int i = 0; i < 1000; i++)
        CU_ASSERT(buffer_printf(&requests, "GET /n/%u HTTP/1.1\r\n" HOST "\r\n", i) == 0);
    fixture_send(fd, requests.data, requests.size);
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /n/999 \n"));
    CU_ASSERT_EQUAL(fixture_count(&fixture, "HTTP/1.1 200 OK"), 1000);
    CU_ASSERT_EQUAL(fixture.depth_max, 1);
    buffer_deinit(&requests);
    stop(&fixture, fd);
}

static void pipelined_behind_asynchronous_are_answered_in_order(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/1") GET("/later") GET("/2") GET("/later") GET("/3"));
    CU_ASSERT(
        fixture_read_until(&fixture, fd, "GET /1 \n")); /* not held back by the one that waits */
    CU_ASSERT_EQUAL(fixture.pending_count, 1);
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    fixture_answer(&fixture, "first\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /2 \n"));
    CU_ASSERT(fixture_received(&fixture, "first\n"));
    CU_ASSERT_EQUAL(fixture.pending_count, 1);
    fixture_send_text(fd, GET("/4"));
    fixture_answer(&fixture, "second\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /4 \n"));
    CU_ASSERT(fixture_received(&fixture, "GET /3 \n"));
    CU_ASSERT_EQUAL(fixture.depth_max, 1);
    stop(&fixture, fd);
}

static void views_of_pending_exchange_stay_while_others_are_read(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);
    const struct http_request *request;
    struct ipc_text target, body;

    fixture_send_text(fd, "POST /later HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc" GET("/n"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    request = http_exchange_request(fixture.pending[0]);
    target = request->target;
    body = request->body;
    for (unsigned int i = 0; i < 10; i++) {
        fixture_send_text(other, GET("/other"));
        CU_ASSERT(fixture_read_until(&fixture, other, "GET /other \n"));
        fixture_send_text(fd, GET("/more"));
        fixture_turn(&fixture);
    }
    CU_ASSERT(ipc_text_equal(target, "/later"));
    CU_ASSERT(ipc_text_equal(body, "abc"));
    CU_ASSERT(ipc_text_equal(request->client_address, "127.0.0.1"));
    CU_ASSERT_EQUAL(request->listener_tag, 7);
    CU_ASSERT_FALSE(request->is_tls);
    http_exchange_set_data(fixture.pending[0], &fixture);
    CU_ASSERT_PTR_EQUAL(http_exchange_data(fixture.pending[0]), &fixture);
    fixture_answer(&fixture, "done\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /more \n"));
    CU_ASSERT(fixture_received(&fixture, "GET /n \n"));
    close(other);
    stop(&fixture, fd);
}

/* Each answer lets the next pipelined request be handled: not within the handler that answers. */
static void respond_to_others_from_handler_does_not_nest(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fds[8], last;

    for (size_t i = 0; i < ARRAY_SIZE(fds); i++) {
        fds[i] = fixture_connect(&fixture, port, NULL);
        fixture_send_text(fds[i], GET("/later") GET("/answer-others") GET("/later"));
    }
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, ARRAY_SIZE(fds)));
    last = fixture_connect(&fixture, port, NULL);
    fixture_send_text(last, GET("/answer-others"));
    CU_ASSERT(fixture_read_until(&fixture, last, "GET /answer-others \n"));
    for (size_t i = 0; i < ARRAY_SIZE(fds); i++) {
        CU_ASSERT(fixture_read_until(&fixture, fds[i], "GET /answer-others \n"));
        CU_ASSERT(fixture_received(&fixture, "answered by another\n"));
    }
    CU_ASSERT_EQUAL(fixture.depth_max, 1);
    while (fixture.pending_count > 0)
        fixture_answer(&fixture, "done\n");
    for (size_t i = 0; i < ARRAY_SIZE(fds); i++)
        close(fds[i]);
    stop(&fixture, last);
}

static void close_from_handler_ends_everything(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);

    fixture_send_text(other, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    fixture_send_text(fd, GET("/stop") GET("/never"));
    CU_ASSERT(fixture_await(&fixture, &fixture.cancelled_count, 2));
    fixture_answer(&fixture, "nobody\n");
    CU_ASSERT_EQUAL(uv_run(&fixture.loop, UV_RUN_DEFAULT), 0);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture.loop), 0);
    CU_ASSERT_EQUAL(fixture.request_count, 2);
    close(fd);
    close(other);
    buffer_deinit(&fixture.received);
}

static void request_in_single_bytes_is_answered(void)
{
    static const char request[] =
        "POST /x HTTP/1.1\r\n" HOST
        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    for (const char *at = request; *at; at++) {
        fixture_send(fd, at, 1);
        fixture_turn(&fixture);
    }
    CU_ASSERT(fixture_read_until(&fixture, fd, "POST /x abc\n"));
    stop(&fixture, fd);
}

static void body_of_largest_size_is_echoed(void)
{
    static char body[GATEWAY_BODY_BYTES_MAX];
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    size_t sent = 0;

    memset(body, 'y', sizeof(body));
    fixture_send_text(fd, "POST /x HTTP/1.1\r\n" HOST "X-Auth-Token: t\r\n"
                          "Content-Length: 1048576\r\n\r\n");
    while (sent < sizeof(body)) {
        ssize_t size = send(fd, body + sent, sizeof(body) - sent, MSG_NOSIGNAL);

        if (size > 0)
            sent += (size_t)size;
        else if (errno != EAGAIN)
            break;
        fixture_turn(&fixture);
    }
    CU_ASSERT_EQUAL(sent, sizeof(body));
    CU_ASSERT(fixture_read_until(&fixture, fd, "y\n"));
    CU_ASSERT(fixture.received.size > sizeof(body));
    stop(&fixture, fd);
}

static void fault_is_answered_and_connection_closed(void)
{
    static const struct {
        const char *request, *status;
        enum http_fault fault;
    } rows[] = {
        {"GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 400", HTTP_FAULT_MALFORMED},
        {"POST / HTTP/1.1\r\n" HOST "Content-Length: 99999999\r\n\r\n", "HTTP/1.1 413",
         HTTP_FAULT_BODY_TOO_LARGE},
        {"POST / HTTP/1.1\r\n" HOST "Expect: tea\r\n\r\n", "HTTP/1.1 417", HTTP_FAULT_EXPECTATION},
        {"POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: br\r\n\r\n", "HTTP/1.1 501",
         HTTP_FAULT_TRANSFER_CODING},
        {"GET / HTTP/3.0\r\n" HOST "\r\n", "HTTP/1.1 505", HTTP_FAULT_VERSION},
    };
    struct fixture fixture;
    unsigned int port = start(&fixture);

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        int fd = fixture_connect(&fixture, port, NULL);

        fixture_send_text(fd, rows[i].request);
        CU_ASSERT(fixture_read_end(&fixture, fd));
        CU_ASSERT(fixture_received(&fixture, rows[i].status));
        CU_ASSERT(fixture_received(&fixture, "Connection: close\r\n\r\nfault\n"));
        CU_ASSERT_EQUAL(statistics_of(&fixture).faults[rows[i].fault], 1);
        close(fd);
    }
    CU_ASSERT_EQUAL(fixture.request_count, 0);
    fixture_stop(&fixture, 0);
}

/* Closing with unread bytes would reset the connection, and the client would not see why. */
static void fault_before_much_body_reaches_client(void)
{
    static char body[512 * 1024];
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    size_t sent = 0;

    fixture_send_text(fd, "POST / HTTP/1.1\r\n" HOST "Content-Length: 524288\r\n\r\n");
    while (sent < sizeof(body)) {
        ssize_t size = send(fd, body + sent, sizeof(body) - sent, MSG_NOSIGNAL);

        if (size < 0 && errno != EAGAIN)
            break;
        sent += size > 0 ? (size_t)size : 0;
        fixture_turn(&fixture);
    }
    CU_ASSERT_EQUAL(sent, sizeof(body));
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 413"));
    stop(&fixture, fd);
}

static void lingering_is_bounded_in_time_and_bytes(void)
{
    static char body[64 * 1024];
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);
    size_t sent = 0;

    fixture_send_text(fd, "GET / HTTP/1.1\r\n\r\n");
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 2);
    fixture_advance(&fixture, HTTP_LINGER_MS + SLACK_MS);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 1);

    fixture_send_text(other, "GET / HTTP/1.1\r\n\r\n");
    while (sent < 16 * HTTP_LINGER_BYTES && statistics_of(&fixture).connections_open > 0) {
        ssize_t size = send(other, body, sizeof(body), MSG_NOSIGNAL);

        sent += size > 0 ? (size_t)size : 0;
        fixture_turn(&fixture);
    }
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 0);
    close(other);
    stop(&fixture, fd);
}

static void expectation_is_answered_by_100_after_the_limits(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);

    fixture_send_text(fd, "PUT /x HTTP/1.1\r\n" HOST "Expect: 100-continue\r\n"
                          "Content-Length: 2\r\n\r\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "HTTP/1.1 100 Continue\r\n\r\n"));
    fixture_send_text(fd, "ab");
    CU_ASSERT(fixture_read_until(&fixture, fd, "PUT /x ab\n"));
    /* who sends the body at once needs no 100 */
    fixture_send_text(fd, "PUT /y HTTP/1.1\r\n" HOST "Expect: 100-continue\r\n"
                          "Content-Length: 2\r\n\r\ncd");
    CU_ASSERT(fixture_read_until(&fixture, fd, "PUT /y cd\n"));
    CU_ASSERT_FALSE(fixture_received(&fixture, "100 Continue"));
    fixture_send_text(other, "PUT /x HTTP/1.1\r\n" HOST "Expect: 100-continue\r\n"
                             "Content-Length: 16385\r\n\r\n");
    CU_ASSERT(fixture_read_end(&fixture, other));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 413"));
    CU_ASSERT_FALSE(fixture_received(&fixture, "100 Continue"));
    close(other);
    stop(&fixture, fd);
}

/* Trickling bytes is no progress. */
static void header_timeout_ends_trickling_client_with_408(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/x"));
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /x \n"));
    fixture_send_text(fd, "GET /");
    fixture_turn(&fixture);
    for (unsigned int i = 0; i < 9; i++) {
        fixture_send_text(fd, "x");
        fixture_advance(&fixture, 1000);
    }
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    fixture_send_text(fd, "x");
    fixture_advance(&fixture, 1000 + SLACK_MS);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 408"));
    CU_ASSERT_EQUAL(statistics_of(&fixture).faults[HTTP_FAULT_TIMEOUT], 1);
    stop(&fixture, fd);
}

static void body_timeout_ends_slow_client_with_408(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, "POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nab");
    fixture_turn(&fixture);
    fixture_advance(&fixture, GATEWAY_BODY_TIMEOUT_MS - 1000);
    fixture_send_text(fd, "c");
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    fixture_advance(&fixture, 1000 + SLACK_MS);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 408"));
    stop(&fixture, fd);
}

static void idle_timeout_closes_silently(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);

    fixture_advance(&fixture, GATEWAY_IDLE_TIMEOUT_MS - 1000);
    fixture_send_text(other, GET("/x"));
    CU_ASSERT(fixture_read_until(&fixture, other, "GET /x \n"));
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    fixture_advance(&fixture, 1000 + SLACK_MS);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT_EQUAL(fixture.received.size, 0);
    CU_ASSERT(fixture_is_silent(&fixture, other));
    CU_ASSERT_EQUAL(statistics_of(&fixture).faults[HTTP_FAULT_TIMEOUT], 0);
    close(other);
    stop(&fixture, fd);
}

static void exchange_under_way_has_no_timeout(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    fixture_advance(&fixture, 10 * GATEWAY_IDLE_TIMEOUT_MS);
    fixture_answer(&fixture, "done\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "done\n"));
    /* and the idle time begins anew */
    fixture_advance(&fixture, GATEWAY_IDLE_TIMEOUT_MS - 1000);
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    stop(&fixture, fd);
}

static void client_that_does_not_read_is_bounded_and_closed(void)
{
    struct buffer requests = {0};
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    unsigned int served;

    for (unsigned int i = 0; i < 200; i++)
        CU_ASSERT(buffer_printf(&requests, "%s", GET("/big/1000000")) == 0);
    fixture_send(fd, requests.data, requests.size);
    fixture_turn(&fixture);
    served = fixture.request_count;
    CU_ASSERT(served > 0 && served < 30); /* what fits into socket buffers, and one more */
    fixture_turn(&fixture);
    CU_ASSERT_EQUAL(fixture.request_count, served);
    fixture_advance(&fixture, GATEWAY_WRITE_TIMEOUT_MS - 1000);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 1);
    fixture_advance(&fixture, 1000 + SLACK_MS);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 0);
    buffer_deinit(&requests);
    stop(&fixture, fd);
}

static void client_that_reads_slowly_gets_everything(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    static char data[200000];
    size_t total = 0;

    fixture_send_text(fd, GET("/big/20000000"));
    fixture_turn(&fixture);
    while (total < 20000000) {
        ssize_t size = recv(fd, data, sizeof(data), 0);

        if (size > 0)
            total += (size_t)size;
        else if (size == 0 || errno != EAGAIN)
            break;
        fixture_advance(&fixture, 1000);
    }
    CU_ASSERT(total > 20000000);
    stop(&fixture, fd);
}

static void client_that_stops_reading_does_not_lose_pipelined_requests(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/big/9000000") GET("/x"));
    fixture_turn(&fixture);
    CU_ASSERT_EQUAL(fixture.request_count, 1);
    fixture_send_text(fd, GET("/y"));
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /y \n"));
    CU_ASSERT(fixture_received(&fixture, "GET /x \n"));
    stop(&fixture, fd);
}

static void flood_behind_pending_exchange_stops_reading(void)
{
    static char flood[64 * 1024];
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    size_t sent = 0;

    for (size_t i = 0; i + strlen(GET("/x")) < sizeof(flood); i += strlen(GET("/x")))
        memcpy(flood + i, GET("/x"), strlen(GET("/x")));
    fixture_send_text(fd, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    for (unsigned int i = 0; i < 1000; i++) {
        ssize_t size = send(fd, flood, 40 * strlen(GET("/x")), MSG_NOSIGNAL);

        sent += size > 0 ? (size_t)size : 0;
        fixture_turn(&fixture);
    }
    CU_ASSERT(fixture.server->connections->waiting.size <= 2 * HTTP_WAITING_BYTES_MAX);
    fixture_answer(&fixture, "done\n");
    fixture_turn(&fixture);
    CU_ASSERT(fixture_read_until(&fixture, fd, "GET /x \n"));
    CU_ASSERT(sent > HTTP_WAITING_BYTES_MAX);
    stop(&fixture, fd);
}

static void client_that_vanishes_cancels_pending_exchange(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), other = fixture_connect(&fixture, port, NULL);
    struct linger reset = {.l_onoff = 1};

    fixture_send_text(fd, GET("/later") GET("/never"));
    fixture_send_text(other, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 2));
    close(fd);
    CU_ASSERT(fixture_await(&fixture, &fixture.cancelled_count, 1));
    CU_ASSERT_EQUAL(setsockopt(other, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset)), 0);
    close(other);
    CU_ASSERT(fixture_await(&fixture, &fixture.cancelled_count, 2));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 0);
    fixture_turn(&fixture);
    fixture_answer(&fixture, "nobody\n"); /* the views lived until now, and the answer is dropped */
    fixture_answer(&fixture, "nobody\n");
    CU_ASSERT_EQUAL(fixture.request_count, 2);
    fixture_stop(&fixture, 0);
}

static void half_closed_client_gets_answer_that_is_on_its_way(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/big/9000000"));
    CU_ASSERT_EQUAL(shutdown(fd, SHUT_WR), 0);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture.received.size > 9000000);
    stop(&fixture, fd);
}

static void close_waits_for_exchange_within_grace(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture);
    int fd = fixture_connect(&fixture, port, NULL), idle = fixture_connect(&fixture, port, NULL);

    fixture_send_text(fd, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    http_server_close(fixture.server, 60000, NULL, NULL);
    CU_ASSERT(fixture_read_end(&fixture, idle));
    fixture_turn(&fixture);
    CU_ASSERT_EQUAL(fixture.cancelled_count, 0);
    fixture_answer(&fixture, "done\n");
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture_received(&fixture, "Connection: close\r\n\r\ndone\n"));
    close(fd);
    close(idle);
    CU_ASSERT_EQUAL(uv_run(&fixture.loop, UV_RUN_DEFAULT), 0);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture.loop), 0);
    buffer_deinit(&fixture.received);
}

static void close_after_grace_cancels_exchange_and_waits_for_its_answer(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    fixture_send_text(fd, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    http_server_close(fixture.server, 1000, NULL, NULL);
    fixture_advance(&fixture, 1000 + SLACK_MS);
    CU_ASSERT_EQUAL(fixture.cancelled_count, 1);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(uv_loop_alive(&fixture.loop)); /* not freed under the handler's feet */
    fixture_answer(&fixture, "late\n");
    close(fd);
    CU_ASSERT_EQUAL(uv_run(&fixture.loop, UV_RUN_DEFAULT), 0);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture.loop), 0);
    buffer_deinit(&fixture.received);
}

static void idle_connection_holds_no_buffers(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);
    const struct http_connection *connection = fixture.server->connections;

    fixture_send_text(fd, "POST /later HTTP/1.1\r\n" HOST "Content-Length: 2\r\n\r\na");
    fixture_turn(&fixture);
    fixture_send_text(fd, "b" GET("/big/5000000"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    fixture_answer(&fixture, "done\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "xxxx"));
    (void)fixture_read_until(&fixture, fd, "HTTP/1.1"); /* until nothing more comes */
    CU_ASSERT_EQUAL(connection->kept.capacity + connection->waiting.capacity +
                        connection->out.capacity + connection->sending.capacity,
                    0);
    CU_ASSERT(sizeof(*connection) - sizeof(connection->socket) - sizeof(connection->write) < 1024);
    stop(&fixture, fd);
}

static void timer_sleeps_without_connections(void)
{
    struct fixture fixture;
    int fd = fixture_connect(&fixture, start(&fixture), NULL);

    CU_ASSERT(uv_is_active((uv_handle_t *)&fixture.server->sweep));
    close(fd);
    fixture_turn(&fixture);
    fixture_advance(&fixture, 1);
    CU_ASSERT_FALSE(uv_is_active((uv_handle_t *)&fixture.server->sweep));
    fixture_stop(&fixture, 0);
}

/* What a crowd used goes back to the system soon after it has gone, and not at each of its members.
 */
static void memory_of_a_crowd_is_given_back(void)
{
    struct fixture fixture;
    unsigned int port, gone = 0;

    fixture_start_default(&fixture);
    port = fixture_listen(&fixture);
    for (unsigned int i = 0; i < HTTP_TRIM_CONNECTIONS; i++) {
        int fd = fixture_connect(&fixture, port, NULL);

        fixture_send_text(fd, "GET / HTTP/1.1\r\nHost: bmc\r\nConnection: close\r\n\r\n");
        CU_ASSERT(fixture_read_end(&fixture, fd));
        close(fd);
        fixture_turn(&fixture);
        if (i == 0)
            fixture_advance(&fixture, HTTP_TRIM_INTERVAL_MS);
        gone = fixture.server->untrimmed_count > gone ? fixture.server->untrimmed_count : gone;
    }
    CU_ASSERT(gone > 1);
    CU_ASSERT_EQUAL(fixture.server->trimmed_ms, 0);
    fixture_advance(&fixture, HTTP_TRIM_INTERVAL_MS);
    CU_ASSERT_EQUAL(fixture.server->untrimmed_count, 0);
    CU_ASSERT_EQUAL(fixture.server->trimmed_ms, fixture.server->now_ms);
    fixture_stop(&fixture, 0);
}

static const struct unit_case cases[] = {
    UNIT_CASE(respond_in_handler_gives_whole_answer),
    UNIT_CASE(respond_without_body_gives_head_only),
    UNIT_CASE(persistence_follows_version_and_connection_header),
    UNIT_CASE(pipelined_thousand_requests_are_answered_without_nesting),
    UNIT_CASE(pipelined_behind_asynchronous_are_answered_in_order),
    UNIT_CASE(views_of_pending_exchange_stay_while_others_are_read),
    UNIT_CASE(respond_to_others_from_handler_does_not_nest),
    UNIT_CASE(close_from_handler_ends_everything),
    UNIT_CASE(request_in_single_bytes_is_answered),
    UNIT_CASE(body_of_largest_size_is_echoed),
    UNIT_CASE(fault_is_answered_and_connection_closed),
    UNIT_CASE(fault_before_much_body_reaches_client),
    UNIT_CASE(lingering_is_bounded_in_time_and_bytes),
    UNIT_CASE(expectation_is_answered_by_100_after_the_limits),
    UNIT_CASE(header_timeout_ends_trickling_client_with_408),
    UNIT_CASE(body_timeout_ends_slow_client_with_408),
    UNIT_CASE(idle_timeout_closes_silently),
    UNIT_CASE(exchange_under_way_has_no_timeout),
    UNIT_CASE(client_that_does_not_read_is_bounded_and_closed),
    UNIT_CASE(client_that_reads_slowly_gets_everything),
    UNIT_CASE(client_that_stops_reading_does_not_lose_pipelined_requests),
    UNIT_CASE(flood_behind_pending_exchange_stops_reading),
    UNIT_CASE(client_that_vanishes_cancels_pending_exchange),
    UNIT_CASE(half_closed_client_gets_answer_that_is_on_its_way),
    UNIT_CASE(close_waits_for_exchange_within_grace),
    UNIT_CASE(close_after_grace_cancels_exchange_and_waits_for_its_answer),
    UNIT_CASE(idle_connection_holds_no_buffers),
    UNIT_CASE(memory_of_a_crowd_is_given_back),
    UNIT_CASE(timer_sleeps_without_connections),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/http-server", cases)
