/*
 * The way in: bytes from the socket, through TLS where there is some, to the parser; and what the
 * client's end means. Handshakes are rationed for each turn of the loop, so that a burst of new
 * clients does not starve the established ones.
 */
#include <utlist.h>

#include "gateway/http-internal.h"

static void receive(struct http_connection *connection, char *data, size_t size)
{
    if (connection->state == HTTP_CONNECTION_LINGERING) {
        connection->progress_bytes += size;
        if (connection->progress_bytes > HTTP_LINGER_BYTES)
            http_connection_close(connection);
        return;
    }
    if (connection->state != HTTP_CONNECTION_OPEN)
        return;
    if (!http_connection_can_parse(connection)) {
        if (buffer_append(&connection->waiting, data, size) < 0)
            http_connection_close(connection);
        else if (connection->waiting.size >= HTTP_WAITING_BYTES_MAX)
            http_connection_stop_reading(connection);
        return;
    }
    if (http_connection_take_input(connection, data, size) < 0)
        http_connection_close(connection);
    else
        http_connection_run(connection);
}

/* The client sent its end. Who waits for an answer would have waited: the exchange is cancelled. */
static void receive_end(struct http_connection *connection)
{
    bool has_output = connection->is_sending || connection->state == HTTP_CONNECTION_ENDING;

    if (!has_output || connection->exchange.is_open || connection->stream) {
        http_connection_close(connection);
        return;
    }
    connection->peer_is_done = true;
    connection->state = HTTP_CONNECTION_ENDING;
    http_connection_stop_reading(connection);
}

static void fail_tls(struct http_connection *connection)
{
    if (connection->exchange.is_open || connection->is_sending || connection->stream) {
        http_connection_close(connection);
        return;
    }
    /* The alert is in `wire`. */
    connection->out.size = 0;
    connection->state = HTTP_CONNECTION_ENDING;
    http_connection_run(connection);
}

static void decrypt(struct http_connection *connection, const char *records, size_t size)
{
    struct tls_connection *tls = connection->tls;
    size_t text_size;
    char *chunk;
    int r;

    tls_connection_feed(tls, records, size);
    do {
        http_connection_borrow_wire(connection);
        chunk = http_server_chunk(connection->server);
        if (!chunk) {
            http_connection_close(connection);
            return;
        }
        r = tls_connection_read(tls, chunk, GATEWAY_READ_CHUNK_BYTES, &text_size);
        if (!connection->is_established)
            connection->is_established = tls_connection_is_established(tls);
        if (r == 0)
            receive(connection, chunk, text_size);
    } while (r == 0 && connection->state == HTTP_CONNECTION_OPEN);
    if (r == TLS_E_FAILED)
        fail_tls(connection);
    else if (r == TLS_E_CLOSED)
        receive_end(connection);
    if (connection->state == HTTP_CONNECTION_GONE)
        return;
    tls_connection_feed(tls, NULL, 0);
    http_connection_flush(connection);
    http_connection_update_phase(connection);
}

/* "http://" spoken to the https port deserves a readable answer. */
static bool speaks_plain(struct http_connection *connection, const char *data)
{
    bool is_first = !connection->has_spoken;

    connection->has_spoken = true;
    if (!is_first || data[0] < 'A' || data[0] > 'Z')
        return false;
    tls_connection_free(connection->tls);
    connection->tls = NULL;
    http_connection_fault(connection, HTTP_FAULT_MALFORMED);
    http_connection_run(connection);
    return true;
}

static void receive_records(struct http_connection *connection, const char *data, size_t size)
{
    struct http_server *server = connection->server;

    if (!connection->is_established) {
        if (speaks_plain(connection, data))
            return;
        if (server->handshakes_left == 0) {
            /* Its turn comes; until then at most this one read is held. */
            http_connection_stop_reading(connection);
            if (buffer_append(&connection->waiting, data, size) < 0) {
                http_connection_close(connection);
                return;
            }
            LL_APPEND2(server->deferred, connection, next_deferred);
            connection->is_deferred = true;
            return;
        }
        http_server_spend_handshake(server);
    }
    decrypt(connection, data, size);
}

void http_connection_undefer(struct http_connection *connection)
{
    struct http_server *server = connection->server;
    struct buffer records = connection->waiting;

    LL_DELETE2(server->deferred, connection, next_deferred);
    connection->is_deferred = false;
    connection->waiting = (struct buffer){0};
    if (http_connection_start_reading(connection) < 0) {
        http_connection_close(connection);
    } else {
        http_server_spend_handshake(server);
        decrypt(connection, records.data, records.size);
    }
    buffer_deinit(&records);
}

static void on_allocate(uv_handle_t *handle, size_t suggested_size, uv_buf_t *ret_buffer)
{
    struct http_connection *connection = handle->data;
    struct http_server *server = connection->server;
    char *data = connection->tls ? server->records : http_server_chunk(server);

    *ret_buffer = uv_buf_init(data, data ? GATEWAY_READ_CHUNK_BYTES : 0);
}

static void on_read(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer)
{
    struct http_connection *connection = stream->data;

    if (size == UV_EOF)
        receive_end(connection);
    else if (size < 0)
        http_connection_close(connection);
    else if (size > 0 && connection->tls && connection->state == HTTP_CONNECTION_OPEN)
        receive_records(connection, buffer->base, (size_t)size);
    else if (size > 0)
        receive(connection, buffer->base, (size_t)size);
}

int http_connection_start_reading(struct http_connection *connection)
{
    int r;

    if (connection->is_reading)
        return 0;
    r = uv_read_start(&connection->socket.stream, on_allocate, on_read);
    connection->is_reading = r == 0;
    return r;
}

void http_connection_stop_reading(struct http_connection *connection)
{
    (void)uv_read_stop(&connection->socket.stream);
    connection->is_reading = false;
}
