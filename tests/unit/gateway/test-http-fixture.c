/* See test-http-fixture.h. */
#include "test-http-fixture.h"

#include <CUnit/CUnit.h>
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEADLINE_MS 5000u

static uint64_t fake_monotonic(void *context)
{
    return ((struct fixture *)context)->now_usec;
}

static uint64_t fake_realtime(void *context)
{
    return 784111777u * UINT64_C(1000000) + ((struct fixture *)context)->now_usec;
}

static void respond(struct http_exchange *exchange, const char *status, const char *body,
                    size_t body_size, bool close)
{
    char head[128];
    int size = snprintf(head, sizeof(head), "HTTP/1.1 %s\r\nContent-Length: %zu\r\n", status,
                        body_size);
    struct http_response response = {
        .head = {head, (size_t)size}, .body = {body, body_size}, .close = close};

    http_respond(exchange, &response);
}

static void respond_big(struct http_exchange *exchange, size_t size)
{
    char *body = malloc(size + 1);

    if (!body)
        abort();
    memset(body, 'x', size);
    respond(exchange, "200 OK", body, size, false);
    free(body);
}

static void respond_echo(struct http_exchange *exchange, const struct http_request *request,
                         const char *status, bool close)
{
    struct buffer body = {0};

    if (buffer_append(&body, request->method_name.data, request->method_name.size) < 0 ||
        buffer_append(&body, " ", 1) < 0 ||
        buffer_append(&body, request->target.data, request->target.size) < 0 ||
        buffer_append(&body, " ", 1) < 0 ||
        buffer_append(&body, request->body.data, request->body.size) < 0 ||
        buffer_append(&body, "\n", 1) < 0)
        abort();
    respond(exchange, status, body.data, body.size, close);
    buffer_deinit(&body);
}

static void respond_stream(struct fixture *fixture, struct http_exchange *exchange)
{
    struct http_response response = {.stream = &fixture->stream,
                                     .stream_size = fixture->stream_size};
    char head[128];
    int size = snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\n");

    if (fixture->stream_size >= 0)
        size = snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\nContent-Length: %lld\r\n",
                        (long long)fixture->stream_size);
    response.head = (struct ipc_text){head, (size_t)size};
    http_respond(exchange, &response);
    CU_ASSERT_EQUAL(fixture->stream, -1);
}

static void handle(struct http_exchange *exchange, const struct http_request *request,
                   void *context)
{
    struct fixture *fixture = context;
    const char *target = request->target.data;

    fixture->request_count++;
    if (++fixture->depth > fixture->depth_max)
        fixture->depth_max = fixture->depth;
    if (ipc_text_equal(request->target, "/later")) {
        if (fixture->pending_count == FIXTURE_PENDING_MAX)
            abort();
        fixture->pending[fixture->pending_count++] = exchange;
    } else if (ipc_text_equal(request->target, "/answer-others")) {
        while (fixture->pending_count > 0)
            fixture_answer(fixture, "answered by another\n");
        respond_echo(exchange, request, "200 OK", false);
    } else if (ipc_text_equal(request->target, "/stop")) {
        http_server_close(fixture->server, 0, NULL, NULL);
        respond_echo(exchange, request, "200 OK", false);
    } else if (request->target.size > 5 && memcmp(target, "/big/", 5) == 0) {
        respond_big(exchange, strtoul(target + 5, NULL, 10));
    } else if (ipc_text_equal(request->target, "/stream")) {
        respond_stream(fixture, exchange);
    } else if (ipc_text_equal(request->target, "/204")) {
        respond_echo(exchange, request, "204 No Content", false);
    } else if (ipc_text_equal(request->target, "/304")) {
        respond_echo(exchange, request, "304 Not Modified", false);
    } else {
        respond_echo(exchange, request, "200 OK", ipc_text_equal(request->target, "/close"));
    }
    fixture->depth--;
}

static void cancelled(struct http_exchange *exchange, void *context)
{
    ((struct fixture *)context)->cancelled_count++;
}

static void fault_response(enum http_fault fault, struct http_response *ret_response, void *context)
{
    static const char *const heads[HTTP_FAULT_COUNT] = {
        "HTTP/1.1 400 Malformed\r\nContent-Length: 6\r\n",
        "HTTP/1.1 408 Timeout\r\nContent-Length: 6\r\n",
        "HTTP/1.1 413 Body\r\nContent-Length: 6\r\n",
        "HTTP/1.1 414 URI\r\nContent-Length: 6\r\n",
        "HTTP/1.1 417 Expectation\r\nContent-Length: 6\r\n",
        "HTTP/1.1 431 Headers\r\nContent-Length: 6\r\n",
        "HTTP/1.1 501 Coding\r\nContent-Length: 6\r\n",
        "HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 6\r\n",
        "HTTP/1.1 505 Version\r\nContent-Length: 6\r\n",
    };

    *ret_response = (struct http_response){
        .head = ipc_text(heads[fault]), .body = ipc_text("fault\n"), .close = true};
}

void fixture_start(struct fixture *fixture)
{
    struct http_server_options options = {
        .loop = &fixture->loop,
        .clock = &fixture->clock,
        .limits = &fixture->limits,
        .handler = handle,
        .cancelled = cancelled,
        .fault_response = fault_response,
        .context = fixture,
    };

    (void)signal(SIGPIPE, SIG_IGN);
    fixture->clock = (struct clock){fake_monotonic, fake_realtime, fixture};
    fixture->now_usec = 1000000;
    if (uv_loop_init(&fixture->loop) < 0 || http_server_new(&options, &fixture->server) < 0)
        abort();
}

void fixture_start_default(struct fixture *fixture)
{
    *fixture = (struct fixture){.limits = http_limits_default};
    fixture_start(fixture);
}

static void on_closed(void *context)
{
    ((struct fixture *)context)->is_closed = true;
}

void fixture_stop(struct fixture *fixture, unsigned int grace_ms)
{
    http_server_close(fixture->server, grace_ms, on_closed, fixture);
    CU_ASSERT_EQUAL(uv_run(&fixture->loop, UV_RUN_DEFAULT), 0);
    CU_ASSERT(fixture->is_closed);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture->loop), 0);
    buffer_deinit(&fixture->received);
    tls_context_free(fixture->tls);
}

unsigned int fixture_listen(struct fixture *fixture)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof(address);
    struct http_listener listener = {.tls = fixture->tls, .tag = 7};

    listener.fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (listener.fd < 0 || bind(listener.fd, (struct sockaddr *)&address, size) < 0 ||
        listen(listener.fd, 511) < 0 ||
        getsockname(listener.fd, (struct sockaddr *)&address, &size) < 0 ||
        http_server_listen(fixture->server, &listener) < 0)
        abort();
    return ntohs(address.sin_port);
}

int fixture_connect(struct fixture *fixture, unsigned int port, const char *from)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;

    /* Nagle's algorithm would let a second small write wait for the server's delayed
     * acknowledgement. */
    if (fd < 0 || setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)) < 0)
        abort();
    if (from && (inet_pton(AF_INET, from, &address.sin_addr) != 1 ||
                 bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0))
        abort();
    address.sin_port = htons((uint16_t)port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    /* The kernel completes it from the listen queue; nobody needs to accept. */
    if (connect(fd, (struct sockaddr *)&address, sizeof(address)) < 0 ||
        fcntl(fd, F_SETFL, O_NONBLOCK) < 0)
        abort();
    fixture_turn(fixture);
    return fd;
}

void fixture_send(int fd, const char *data, size_t size)
{
    CU_ASSERT_EQUAL(send(fd, data, size, MSG_NOSIGNAL), (ssize_t)size);
}

void fixture_send_text(int fd, const char *text)
{
    fixture_send(fd, text, strlen(text));
}

void fixture_turn(struct fixture *fixture)
{
    for (unsigned int i = 0; i < 8; i++)
        (void)uv_run(&fixture->loop, UV_RUN_NOWAIT);
}

static uint64_t real_ms(void)
{
    return clock_monotonic_usec(&clock_system) / 1000;
}

bool fixture_wait(struct fixture *fixture, int fd, uint64_t *deadline_ms)
{
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};

    if (*deadline_ms == 0)
        *deadline_ms = real_ms() + DEADLINE_MS;
    (void)uv_run(&fixture->loop, UV_RUN_NOWAIT);
    (void)poll(&poll_fd, 1, 1);
    return real_ms() < *deadline_ms;
}

bool fixture_await(struct fixture *fixture, const unsigned int *value, unsigned int wanted)
{
    uint64_t deadline = real_ms() + DEADLINE_MS;

    while (*value < wanted && real_ms() < deadline)
        (void)uv_run(&fixture->loop, UV_RUN_NOWAIT);
    return *value >= wanted;
}

/* One step: returns bytes read, 0 at the end, -EAGAIN when nothing came, or another negative errno.
 */
static ssize_t read_some(struct fixture *fixture, int fd)
{
    char data[65536];
    ssize_t size = recv(fd, data, sizeof(data), MSG_DONTWAIT);

    if (size > 0 && buffer_append(&fixture->received, data, (size_t)size) < 0)
        abort();
    return size < 0 ? -errno : size;
}

bool fixture_read_until(struct fixture *fixture, int fd, const char *end)
{
    uint64_t deadline_ms = 0;

    fixture->received.size = 0;
    while (!fixture_received(fixture, end)) {
        ssize_t size = read_some(fixture, fd);

        if ((size <= 0 && size != -EAGAIN) || !fixture_wait(fixture, fd, &deadline_ms))
            return false;
    }
    return true;
}

bool fixture_read_end(struct fixture *fixture, int fd)
{
    uint64_t deadline_ms = 0;
    ssize_t size;

    fixture->received.size = 0;
    do {
        size = read_some(fixture, fd);
    } while ((size > 0 || size == -EAGAIN) && fixture_wait(fixture, fd, &deadline_ms));
    return size == 0;
}

bool fixture_is_silent(struct fixture *fixture, int fd)
{
    char data;

    fixture_turn(fixture);
    return recv(fd, &data, 1, MSG_DONTWAIT | MSG_PEEK) < 0 && errno == EAGAIN;
}

unsigned int fixture_count(const struct fixture *fixture, const char *text)
{
    const char *at = fixture->received.data, *found;
    size_t left = fixture->received.size;
    unsigned int count = 0;

    while (at && (found = memmem(at, left, text, strlen(text))) != NULL) {
        count++;
        left -= (size_t)(found - at) + strlen(text);
        at = found + strlen(text);
    }
    return count;
}

bool fixture_received(const struct fixture *fixture, const char *text)
{
    return fixture->received.data &&
           memmem(fixture->received.data, fixture->received.size, text, strlen(text)) != NULL;
}

void fixture_advance(struct fixture *fixture, unsigned int ms)
{
    fixture->now_usec += ms * 1000u;
    http_server_sweep(fixture->server);
    fixture_turn(fixture);
}

void fixture_answer(struct fixture *fixture, const char *body)
{
    struct http_exchange *exchange = fixture->pending[0];

    if (fixture->pending_count == 0)
        abort();
    fixture->pending_count--;
    memmove(fixture->pending, fixture->pending + 1,
            fixture->pending_count * sizeof(fixture->pending[0]));
    respond(exchange, "200 OK", body, strlen(body), false);
}
