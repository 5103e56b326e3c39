/*
 * The edge as a whole: making and closing it, the clock, and the sweep that applies every time-out.
 * One timer for all: it looks at each connection four times a second (at most a few hundred, a few
 * microseconds in all), so that a request costs no timer operation, and sleeps when nobody is
 * connected.
 */
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <utlist.h>

#include "base/log.h"
#include "gateway/http-internal.h"

const struct http_limits http_limits_default = {
    .connections_max = GATEWAY_CONNECTIONS_MAX,
    .connections_per_address_max = GATEWAY_CONNECTIONS_PER_ADDRESS_MAX,
    .uri_bytes_max = GATEWAY_URI_BYTES_MAX,
    .header_bytes_max = GATEWAY_HEADER_BYTES_MAX,
    .header_count_max = GATEWAY_HEADER_COUNT_MAX,
    .body_bytes_max = GATEWAY_BODY_BYTES_MAX,
    .body_unauthenticated_bytes_max = GATEWAY_BODY_UNAUTHENTICATED_BYTES_MAX,
    .handshake_timeout_ms = GATEWAY_HANDSHAKE_TIMEOUT_MS,
    .header_timeout_ms = GATEWAY_HEADER_TIMEOUT_MS,
    .body_timeout_ms = GATEWAY_BODY_TIMEOUT_MS,
    .idle_timeout_ms = GATEWAY_IDLE_TIMEOUT_MS,
    .write_timeout_ms = GATEWAY_WRITE_TIMEOUT_MS,
};

/* RFC 9110 §5.6.7 "IMF-fixdate"; not strftime(), because names of days and months must not follow a
 * locale. */
static void update_date(struct http_server *server)
{
    static const char days[7][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    uint64_t second = clock_realtime_usec(server->clock) / 1000000u;
    time_t seconds = (time_t)second;
    struct tm utc;
    int size;

    if (second == server->date_second && server->date_size > 0)
        return;
    gmtime_r(&seconds, &utc);
    size = snprintf(server->date, sizeof(server->date),
                    "Date: %s, %02d %s %04d %02d:%02d:%02d GMT\r\n", days[utc.tm_wday], utc.tm_mday,
                    months[utc.tm_mon], (utc.tm_year + 1900) % 10000, utc.tm_hour, utc.tm_min,
                    utc.tm_sec);
    server->date_size = (size_t)size;
    server->date_second = second;
}

static void read_clock(struct http_server *server)
{
    server->now_ms = clock_monotonic_usec(server->clock) / 1000u;
    update_date(server);
}

static void on_sweep(uv_timer_t *timer)
{
    http_server_sweep(timer->data);
}

void http_server_wake(struct http_server *server)
{
    if (uv_is_active((uv_handle_t *)&server->sweep))
        return;
    read_clock(server);
    (void)uv_timer_start(&server->sweep, on_sweep, HTTP_SWEEP_MS, HTTP_SWEEP_MS);
}

/* A client that takes its answer slowly gets its time anew for each piece of
 * HTTP_WRITE_PROGRESS_BYTES. */
static bool write_has_progress(struct http_connection *connection)
{
    size_t left = uv_stream_get_write_queue_size(&connection->socket.stream);

    if (left + HTTP_WRITE_PROGRESS_BYTES > connection->progress_bytes)
        return false;
    connection->progress_bytes = left;
    connection->since_ms = connection->server->now_ms;
    return true;
}

static void sweep_connection(struct http_connection *connection)
{
    const struct http_limits *limits = &connection->server->limits;
    uint64_t now = connection->server->now_ms;
    uint64_t elapsed = now > connection->since_ms ? now - connection->since_ms : 0;

    if (connection->state == HTTP_CONNECTION_GONE) /* closed by what another one set off */
        return;
    switch (connection->phase) {
    case HTTP_PHASE_HANDSHAKE:
        if (elapsed >= limits->handshake_timeout_ms)
            http_connection_close(connection);
        break;
    case HTTP_PHASE_IDLE:
        if (elapsed >= limits->idle_timeout_ms || connection->server->is_closing)
            http_connection_dismiss(connection);
        break;
    case HTTP_PHASE_HEAD:
    case HTTP_PHASE_BODY:
        if (elapsed >= (connection->phase == HTTP_PHASE_HEAD ? limits->header_timeout_ms
                                                             : limits->body_timeout_ms)) {
            http_connection_fault(connection, HTTP_FAULT_TIMEOUT);
            http_connection_run(connection);
        }
        break;
    case HTTP_PHASE_WRITE:
        if (!write_has_progress(connection) && elapsed >= limits->write_timeout_ms)
            http_connection_close(connection);
        break;
    case HTTP_PHASE_STREAM:
        if (elapsed >= limits->write_timeout_ms)
            http_connection_close(connection);
        break;
    case HTTP_PHASE_LINGER:
        if (elapsed >= HTTP_LINGER_MS)
            http_connection_close(connection);
        break;
    case HTTP_PHASE_EXCHANGE: /* the handler has its own deadlines */
        break;
    }
}

static void close_all(struct http_server *server)
{
    struct http_connection *connection, *next;

    DL_FOREACH_SAFE (server->connections, connection, next)
        http_connection_close(connection);
}

/* A crowd of TLS clients leaves megabytes that the allocator would keep: some 40 kB each. */
static bool trim_memory(struct http_server *server)
{
    if (server->untrimmed_count < HTTP_TRIM_CONNECTIONS)
        return true;
    if (server->now_ms - server->trimmed_ms < HTTP_TRIM_INTERVAL_MS)
        return false;
    server->trimmed_ms = server->now_ms;
    server->untrimmed_count = 0;
    malloc_trim(0);
    return true;
}

void http_server_sweep(struct http_server *server)
{
    struct http_connection *connection, *next;
    struct http_listening *listening;
    bool is_needed = server->is_closing;

    read_clock(server);
    DL_FOREACH_SAFE (server->connections, connection, next)
        sweep_connection(connection);
    if (server->is_closing && server->now_ms >= server->close_deadline_ms)
        close_all(server);
    DL_FOREACH (server->listenings, listening) {
        is_needed = is_needed || listening->is_paused;
        http_listening_resume(listening);
    }
    if (trim_memory(server) && !is_needed && !server->connections)
        (void)uv_timer_stop(&server->sweep);
}

/* A new turn of the loop: handshakes that had to wait go on. */
static void on_turn(uv_idle_t *idle)
{
    struct http_server *server = idle->data;

    server->handshakes_left = HTTP_HANDSHAKES_PER_TURN;
    if (!server->deferred) {
        (void)uv_idle_stop(idle);
        return;
    }
    while (server->deferred && server->handshakes_left > 0)
        http_connection_undefer(server->deferred);
}

char *http_server_chunk(struct http_server *server)
{
    if (!server->chunk) {
        server->chunk = server->chunk_spare ? server->chunk_spare
                                            : malloc(GATEWAY_READ_CHUNK_BYTES);
        server->chunk_spare = NULL;
    }
    return server->chunk;
}

void http_server_recycle_chunk(struct http_server *server, struct buffer *kept)
{
    if (kept->capacity == GATEWAY_READ_CHUNK_BYTES && !server->chunk_spare) {
        server->chunk_spare = kept->data;
        *kept = (struct buffer){0};
    }
    buffer_deinit(kept);
}

static void server_free(struct http_server *server)
{
    buffer_deinit(&server->spare_out);
    buffer_deinit(&server->spare_wire);
    free(server->chunk);
    free(server->chunk_spare);
    free(server->records);
    if (server->reserved_fd >= 0)
        close(server->reserved_fd);
    free(server);
}

int http_server_new(const struct http_server_options *options, struct http_server **ret_server)
{
    struct http_server *server = calloc(1, sizeof(*server));

    if (!server)
        return -ENOMEM;
    server->options = *options;
    server->loop = options->loop;
    server->clock = options->clock ? options->clock : &clock_system;
    server->limits = options->limits ? *options->limits : http_limits_default;
    server->handshakes_left = HTTP_HANDSHAKES_PER_TURN;
    server->records = malloc(GATEWAY_READ_CHUNK_BYTES);
    server->reserved_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (!server->records || server->reserved_fd < 0) {
        int r = server->records ? -errno : -ENOMEM;

        server_free(server);
        return r;
    }
    for (unsigned int i = 0; i < HTTP_FAULT_COUNT; i++)
        options->fault_response((enum http_fault)i, &server->fault_responses[i], options->context);
    read_clock(server);
    (void)uv_timer_init(server->loop, &server->sweep);
    (void)uv_idle_init(server->loop, &server->turn);
    server->sweep.data = server;
    server->turn.data = server;
    server->own_handles_open = 2;
    *ret_server = server;
    return 0;
}

void http_server_spend_handshake(struct http_server *server)
{
    if (server->handshakes_left > 0)
        server->handshakes_left--;
    (void)uv_idle_start(&server->turn, on_turn);
}

static void on_own_handle_closed(uv_handle_t *handle)
{
    struct http_server *server = handle->data;
    void (*closed)(void *context) = server->closed;
    void *context = server->closed_context;

    if (--server->own_handles_open > 0)
        return;
    server_free(server);
    if (closed)
        closed(context);
}

static void finish_when_empty(struct http_server *server)
{
    if (!server->is_closing || server->allocated > 0 ||
        uv_is_closing((uv_handle_t *)&server->sweep))
        return;
    uv_close((uv_handle_t *)&server->sweep, on_own_handle_closed);
    uv_close((uv_handle_t *)&server->turn, on_own_handle_closed);
}

void http_server_release(struct http_server *server)
{
    server->allocated--;
    finish_when_empty(server);
}

void http_server_close(struct http_server *server, unsigned int grace_ms,
                       void (*closed)(void *context), void *context)
{
    struct http_connection *connection, *next;
    struct http_listening *listening, *next_listening;

    if (server->is_closing)
        return;
    read_clock(server);
    server->is_closing = true;
    server->close_deadline_ms = server->now_ms + grace_ms;
    server->closed = closed;
    server->closed_context = context;
    DL_FOREACH_SAFE (server->listenings, listening, next_listening)
        http_listening_close(listening);
    DL_FOREACH_SAFE (server->connections, connection, next) {
        if (connection->phase == HTTP_PHASE_IDLE)
            http_connection_dismiss(connection);
        else if (connection->phase < HTTP_PHASE_EXCHANGE)
            http_connection_close(connection);
    }
    if (grace_ms == 0)
        close_all(server);
    http_server_wake(server);
    finish_when_empty(server);
}

void http_server_get_statistics(const struct http_server *server,
                                struct http_statistics *ret_statistics)
{
    *ret_statistics = server->statistics;
}
