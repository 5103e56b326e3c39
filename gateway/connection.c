/*
 * One client: from its bytes to exchanges, and from http_respond() back. Reading, parsing and
 * handling never nest: http_connection_run() goes round in a loop for any number of pipelined
 * requests, and a connection that is answered from within another one's handler is queued. Where
 * its bytes live is told in http-internal.h. Sources: RFC 9112 §9 "Connection Management".
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utlist.h>

#include "gateway/http-internal.h"

static void connection_free(struct http_connection *connection)
{
    struct http_server *server = connection->server;

    http_parse_reset(&connection->parse);
    http_server_recycle_chunk(server, &connection->kept);
    tls_connection_free(connection->tls);
    buffer_deinit(&connection->waiting);
    buffer_deinit(&connection->out);
    buffer_deinit(&connection->wire);
    buffer_deinit(&connection->sending);
    free(connection);
    http_server_release(server);
}

static void on_closed(uv_handle_t *handle)
{
    struct http_connection *connection = handle->data;

    connection->is_closed = true;
    if (!connection->exchange.is_open)
        connection_free(connection);
}

/* Its place is free from now on. */
static void leave_server(struct http_connection *connection)
{
    struct http_server *server = connection->server;

    DL_DELETE2(server->connections, connection, previous, next);
    if (connection->is_deferred)
        LL_DELETE2(server->deferred, connection, next_deferred);
    connection->is_deferred = false;
    if (!connection->peer) {
        server->refusals_open--;
        return;
    }
    server->statistics.connections_open--;
    server->untrimmed_count++;
    connection->peer->connection_count--;
    http_peer_put(server, connection->peer);
    connection->peer = NULL;
}

void http_connection_close(struct http_connection *connection)
{
    const struct http_server_options *options = &connection->server->options;

    if (connection->state == HTTP_CONNECTION_GONE)
        return;
    connection->state = HTTP_CONNECTION_GONE;
    http_stream_close(connection);
    leave_server(connection);
    uv_close(&connection->socket.handle, on_closed);
    if (connection->exchange.is_open && options->cancelled)
        options->cancelled(&connection->exchange, options->context);
}

void http_connection_dismiss(struct http_connection *connection)
{
    if (connection->tls && connection->phase == HTTP_PHASE_IDLE) {
        http_connection_borrow_wire(connection);
        tls_connection_shutdown(connection->tls);
        http_connection_flush(connection);
    }
    http_connection_close(connection);
}

static enum http_phase find_phase(const struct http_connection *connection)
{
    if (connection->state == HTTP_CONNECTION_LINGERING)
        return HTTP_PHASE_LINGER;
    if (connection->is_sending)
        return HTTP_PHASE_WRITE;
    if (connection->stream)
        return HTTP_PHASE_STREAM;
    if (connection->exchange.is_open)
        return HTTP_PHASE_EXCHANGE;
    if (connection->tls && !connection->is_established)
        return HTTP_PHASE_HANDSHAKE;
    switch (connection->parse.stage) {
    case HTTP_PARSE_METHOD:
    case HTTP_PARSE_HEAD:
        return HTTP_PHASE_HEAD;
    case HTTP_PARSE_BODY:
        return HTTP_PHASE_BODY;
    default:
        return HTTP_PHASE_IDLE;
    }
}

void http_connection_update_phase(struct http_connection *connection)
{
    enum http_phase phase = find_phase(connection);

    if (phase == connection->phase && !connection->has_progress)
        return;
    connection->phase = phase;
    connection->since_ms = connection->server->now_ms + HTTP_SWEEP_MS;
    if (connection->has_progress)
        connection->activity = ++connection->server->activity;
    connection->has_progress = false;
    if (phase == HTTP_PHASE_WRITE)
        connection->progress_bytes = uv_stream_get_write_queue_size(&connection->socket.stream);
}

void http_connection_fault(struct http_connection *connection, enum http_fault fault)
{
    struct http_server *server = connection->server;

    server->statistics.faults[fault]++;
    if (http_connection_append(connection, &server->fault_responses[fault], true) < 0)
        http_connection_close(connection);
    else
        connection->state = HTTP_CONNECTION_ENDING;
}

bool http_connection_can_parse(const struct http_connection *connection)
{
    return connection->state == HTTP_CONNECTION_OPEN && !connection->exchange.is_open &&
           !connection->is_sending && !connection->stream;
}

static void begin_exchange(struct http_connection *connection)
{
    const struct http_server_options *options = &connection->server->options;

    connection->exchange.is_open = true;
    connection->exchange.data = NULL;
    connection->in_handler = true;
    options->handler(&connection->exchange, &connection->parse.request, options->context);
    connection->in_handler = false;
}

static void parse_input(struct http_connection *connection)
{
    struct http_parse *parse = &connection->parse;

    while (connection->input_size > 0 && http_connection_can_parse(connection)) {
        size_t used;
        enum http_parse_result result = http_parse_execute(parse, connection->input,
                                                           connection->input_size, &used);

        connection->input += used;
        connection->input_size -= used;
        if (result == HTTP_PARSE_MORE)
            break;
        connection->has_progress = true;
        if (result == HTTP_PARSE_FAULT)
            http_connection_fault(connection, parse->fault);
        else
            begin_exchange(connection);
        if (connection->out.size >= HTTP_GATHER_BYTES)
            http_connection_flush(connection);
    }
    if (parse->wants_continue) {
        parse->wants_continue = false;
        if (http_connection_append_continue(connection) < 0)
            http_connection_close(connection);
    }
}

/* The shared chunk becomes the connection's, because views or unparsed input point into it. */
static void keep_chunk(struct http_connection *connection)
{
    struct http_server *server = connection->server;

    buffer_deinit(&connection->kept);
    connection->kept.data = server->chunk;
    connection->kept.capacity = GATEWAY_READ_CHUNK_BYTES;
    connection->kept.size = (size_t)(connection->input + connection->input_size - server->chunk);
    server->chunk = NULL;
    connection->input_is_shared = false;
}

/* Only the unfinished message stays. */
static int keep_message(struct http_connection *connection)
{
    struct ipc_text message = http_parse_kept(&connection->parse);
    struct buffer *kept = &connection->kept;

    if (message.size == 0) {
        http_server_recycle_chunk(connection->server, kept);
    } else if (connection->input_is_shared) {
        kept->size = 0;
        if (buffer_append(kept, message.data, message.size) < 0)
            return -ENOMEM;
        http_parse_move(&connection->parse, message.data, kept->data);
    } else {
        memmove(kept->data, message.data, message.size);
        kept->size = message.size;
        http_parse_move(&connection->parse, message.data, kept->data);
    }
    connection->input_is_shared = false;
    return 0;
}

/* Before the shared chunk is read into again: saves what is still needed. */
static void save_input(struct http_connection *connection)
{
    bool is_open = connection->state == HTTP_CONNECTION_OPEN;

    if (connection->exchange.is_open || (is_open && connection->input_size > 0)) {
        if (connection->input_is_shared)
            keep_chunk(connection);
        return;
    }
    connection->input_size = 0;
    if (!is_open) {
        http_parse_reset(&connection->parse);
        buffer_deinit(&connection->waiting);
    }
    if (keep_message(connection) < 0)
        http_connection_close(connection);
}

int http_connection_take_input(struct http_connection *connection, char *data, size_t size)
{
    struct buffer *kept = &connection->kept;
    const char *from = kept->data;
    size_t message_size = kept->size;

    assert(connection->input_size == 0);
    connection->input_size = size;
    if (message_size == 0) {
        connection->input = data;
        connection->input_is_shared = true;
        return 0;
    }
    if (buffer_append(kept, data, size) < 0)
        return -ENOMEM;
    http_parse_move(&connection->parse, from, kept->data);
    connection->input = kept->data + message_size;
    connection->input_is_shared = false;
    return 0;
}

/* The same for what was read ahead. */
static int take_waiting(struct http_connection *connection)
{
    struct buffer waiting = connection->waiting;
    int r = 0;

    connection->waiting = (struct buffer){0};
    if (connection->kept.size == 0) {
        http_server_recycle_chunk(connection->server, &connection->kept);
        connection->kept = waiting;
        connection->input = waiting.data;
        connection->input_size = waiting.size;
    } else {
        r = http_connection_take_input(connection, waiting.data, waiting.size);
        buffer_deinit(&waiting);
    }
    return r < 0 ? r : http_connection_start_reading(connection);
}

static void run_one(struct http_connection *connection)
{
    for (;;) {
        parse_input(connection);
        save_input(connection);
        if (!http_connection_can_parse(connection) || connection->waiting.size == 0)
            break;
        if (take_waiting(connection) < 0)
            http_connection_close(connection);
    }
    http_connection_flush(connection);
    http_stream_pump(connection);
    http_connection_update_phase(connection);
}

void http_connection_run(struct http_connection *connection)
{
    struct http_server *server = connection->server;

    if (server->is_running) {
        if (!connection->is_ready)
            LL_PREPEND2(server->ready, connection, next_ready);
        connection->is_ready = true;
        return;
    }
    server->is_running = true;
    run_one(connection);
    while (server->ready) {
        connection = server->ready;
        LL_DELETE2(server->ready, connection, next_ready);
        connection->is_ready = false;
        run_one(connection);
    }
    server->is_running = false;
}

static int open_socket(struct http_connection *connection, int fd, int family)
{
    uv_loop_t *loop = connection->server->loop;
    int r;

    if (family == AF_UNIX) {
        (void)uv_pipe_init(loop, &connection->socket.pipe, 0);
        r = uv_pipe_open(&connection->socket.pipe, fd);
    } else {
        (void)uv_tcp_init(loop, &connection->socket.tcp);
        r = uv_tcp_open(&connection->socket.tcp, fd);
        if (r == 0)
            (void)uv_tcp_nodelay(&connection->socket.tcp, 1);
    }
    connection->socket.handle.data = connection;
    if (r < 0)
        close(fd);
    return r;
}

static void enter_server(struct http_connection *connection, struct http_peer *peer)
{
    struct http_server *server = connection->server;

    server->allocated++;
    DL_APPEND2(server->connections, connection, previous, next);
    connection->peer = peer;
    connection->since_ms = server->now_ms + HTTP_SWEEP_MS;
    connection->activity = ++server->activity;
    if (peer) {
        peer->connection_count++;
        server->statistics.connections_open++;
    } else {
        server->refusals_open++;
    }
}

int http_connection_new(struct http_listening *listening, int fd, struct http_peer *peer,
                        const struct sockaddr_storage *address)
{
    struct http_connection *connection = calloc(1, sizeof(*connection));
    struct http_request *request;
    int r = -ENOMEM;

    if (!connection || (listening->tls && tls_connection_new(listening->tls, &connection->wire,
                                                             &connection->tls) < 0)) {
        free(connection);
        close(fd);
        return -ENOMEM;
    }
    connection->server = listening->server;
    connection->exchange.connection = connection;
    http_parse_init(&connection->parse, &connection->server->limits);
    http_peer_text(address, connection->address);
    request = &connection->parse.request;
    request->client_address = ipc_text(connection->address);
    request->is_tls = listening->tls != NULL;
    request->listener_tag = listening->tag;
    request->listener_name = listening->name;
    enter_server(connection, peer);
    r = open_socket(connection, fd, listening->family);
    if (r == 0)
        r = http_connection_start_reading(connection);
    if (r < 0) {
        http_connection_close(connection);
        return r;
    }
    connection->phase = find_phase(connection);
    if (!peer) {
        http_connection_fault(connection, HTTP_FAULT_BUSY);
        http_connection_run(connection);
    }
    return 0;
}

/* The descriptor of an answer, if its bytes are to be sent. It is closed where they are not. */
static int take_stream(const struct http_connection *connection,
                       const struct http_response *response)
{
    int fd = response->stream ? *response->stream : -1;

    if (fd < 0)
        return -1;
    *response->stream = -1;
    if (connection->state != HTTP_CONNECTION_GONE && http_connection_has_body(connection, response))
        return fd;
    close(fd);
    return -1;
}

/* HTTP/1.0 knows the end of a body of unknown size by the end of the connection. */
static bool is_last(const struct http_connection *connection, const struct http_response *response)
{
    return response->close || !connection->parse.keep_alive || connection->server->is_closing ||
           (response->stream && response->stream_size < 0 &&
            connection->parse.llhttp.http_minor == 0);
}

void http_respond(struct http_exchange *exchange, const struct http_response *response)
{
    struct http_connection *connection = exchange->connection;
    bool close_after = is_last(connection, response);
    int stream = take_stream(connection, response);

    assert(exchange->is_open);
    exchange->is_open = false;
    if (connection->state == HTTP_CONNECTION_GONE) {
        if (connection->is_closed)
            connection_free(connection);
        return;
    }
    if (http_connection_append(connection, response, close_after) < 0) {
        if (stream >= 0)
            close(stream);
        http_connection_close(connection);
        return;
    }
    if (stream >= 0 &&
        http_stream_new(connection, stream, response->stream_size, close_after) < 0) {
        http_connection_close(connection);
        return;
    }
    if (close_after && !connection->stream)
        connection->state = HTTP_CONNECTION_ENDING;
    http_parse_reset(&connection->parse);
    if (!connection->in_handler)
        http_connection_run(connection);
}

void http_exchange_set_data(struct http_exchange *exchange, void *data)
{
    exchange->data = data;
}

void *http_exchange_data(const struct http_exchange *exchange)
{
    return exchange->data;
}

const struct http_request *http_exchange_request(const struct http_exchange *exchange)
{
    return &exchange->connection->parse.request;
}
