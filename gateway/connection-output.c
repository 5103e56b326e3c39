/*
 * The way out: answers are gathered in one buffer and written at once; what the kernel does not
 * take is handed to libuv, and parsing rests until it is gone. After a last answer our side is
 * closed and the client's remaining bytes are dropped for a short while: closing with unread bytes
 * would make the kernel reset the connection and destroy the answer (RFC 9112 §9.6).
 */
#include <errno.h>
#include <string.h>

#include "gateway/http-internal.h"

#define CONTINUE "HTTP/1.1 100 Continue\r\n\r\n"
#define CLOSE "Connection: close\r\n"
#define KEEP_ALIVE "Connection: keep-alive\r\n"
#define CHUNKED "Transfer-Encoding: chunked\r\n"
#define END_OF_HEAD "\r\n"

static void borrow(struct buffer *buffer, struct buffer *spare)
{
    if (buffer->capacity > 0)
        return;
    *buffer = *spare;
    *spare = (struct buffer){0};
}

static void give_back(struct buffer *buffer, struct buffer *spare)
{
    if (buffer->size > 0 || buffer->capacity == 0)
        return;
    if (spare->capacity > 0 || buffer->capacity > HTTP_SPARE_BYTES_MAX) {
        buffer_deinit(buffer);
        return;
    }
    *spare = *buffer;
    *buffer = (struct buffer){0};
}

void http_connection_borrow_wire(struct http_connection *connection)
{
    if (connection->tls)
        borrow(&connection->wire, &connection->server->spare_wire);
}

bool http_connection_has_body(const struct http_connection *connection,
                              const struct http_response *response)
{
    const char *status = response->head.data + strlen("HTTP/1.1 ");

    if (ipc_text_equal(connection->parse.request.method_name, "HEAD"))
        return false;
    return response->head.size < strlen("HTTP/1.1 200") ||
           (memcmp(status, "204", 3) != 0 && memcmp(status, "304", 3) != 0);
}

static char *put(char *at, const void *data, size_t size)
{
    if (size > 0)
        memcpy(at, data, size);
    return at + size;
}

int http_connection_append(struct http_connection *connection, const struct http_response *response,
                           bool close)
{
    struct http_server *server = connection->server;
    struct buffer *out = &connection->out;
    struct ipc_text persistence = {0}, coding = {0};
    size_t body_size = http_connection_has_body(connection, response) ? response->body.size : 0;
    size_t size;
    char *at;

    if (close)
        persistence = (struct ipc_text){CLOSE, strlen(CLOSE)};
    else if (connection->parse.llhttp.http_minor == 0)
        persistence = (struct ipc_text){KEEP_ALIVE, strlen(KEEP_ALIVE)};
    if (response->stream && response->stream_size < 0 && connection->parse.llhttp.http_minor > 0)
        coding = (struct ipc_text){CHUNKED, strlen(CHUNKED)};
    size = response->head.size + coding.size + response->lines.size + server->date_size +
           persistence.size + strlen(END_OF_HEAD) + body_size;
    borrow(out, &server->spare_out);
    if (buffer_reserve(out, size) < 0)
        return -ENOMEM;
    at = out->data + out->size;
    at = put(at, response->head.data, response->head.size);
    at = put(at, response->lines.data, response->lines.size);
    at = put(at, server->date, server->date_size);
    at = put(at, persistence.data, persistence.size);
    at = put(at, coding.data, coding.size);
    at = put(at, END_OF_HEAD, strlen(END_OF_HEAD));
    put(at, response->body.data, body_size);
    out->size += size;
    return 0;
}

int http_connection_append_continue(struct http_connection *connection)
{
    borrow(&connection->out, &connection->server->spare_out);
    return buffer_append(&connection->out, CONTINUE, strlen(CONTINUE));
}

static void on_written(uv_write_t *write, int status)
{
    struct http_connection *connection = write->data;

    connection->is_sending = false;
    buffer_deinit(&connection->sending);
    if (connection->state == HTTP_CONNECTION_GONE)
        return;
    if (status < 0)
        http_connection_close(connection);
    else
        http_connection_run(connection);
}

/* The rest goes when the socket takes more. */
static int send_later(struct http_connection *connection, struct buffer *wire, size_t written)
{
    uv_buf_t rest;
    int r;

    connection->sending = *wire;
    *wire = (struct buffer){0};
    rest = uv_buf_init(connection->sending.data + written,
                       (unsigned int)(connection->sending.size - written));
    connection->write.data = connection;
    r = uv_write(&connection->write, &connection->socket.stream, &rest, 1, on_written);
    connection->is_sending = r == 0;
    return r;
}

/* Hands `wire` to the kernel. Returns 0 or negative errno. */
static int send_now(struct http_connection *connection, struct buffer *wire)
{
    uv_buf_t all = uv_buf_init(wire->data, (unsigned int)wire->size);
    int written = uv_try_write(&connection->socket.stream, &all, 1);

    if (written == UV_EAGAIN)
        written = 0;
    if (written < 0)
        return written;
    if ((size_t)written < wire->size)
        return send_later(connection, wire, (size_t)written);
    wire->size = 0;
    return 0;
}

/* Everything is sent: closes our side and waits for the client to close its own. */
static void begin_lingering(struct http_connection *connection)
{
    uv_os_fd_t fd;

    if (connection->peer_is_done || uv_fileno(&connection->socket.handle, &fd) < 0 ||
        shutdown(fd, SHUT_WR) < 0 || http_connection_start_reading(connection) < 0) {
        http_connection_close(connection);
        return;
    }
    connection->state = HTTP_CONNECTION_LINGERING;
    connection->progress_bytes = 0;
}

/* Returns the buffer that goes to the socket, NULL when TLS failed. */
static struct buffer *encrypt(struct http_connection *connection)
{
    if (!connection->tls)
        return &connection->out;
    http_connection_borrow_wire(connection);
    if (tls_connection_write(connection->tls, connection->out.data, connection->out.size) != 0)
        return NULL;
    connection->out.size = 0;
    if (connection->state == HTTP_CONNECTION_ENDING)
        tls_connection_shutdown(connection->tls);
    return &connection->wire;
}

void http_connection_flush(struct http_connection *connection)
{
    struct http_server *server = connection->server;
    struct buffer *wire;

    if (connection->is_sending || connection->state == HTTP_CONNECTION_GONE ||
        connection->state == HTTP_CONNECTION_LINGERING)
        return;
    wire = encrypt(connection);
    if (!wire || (wire->size > 0 && send_now(connection, wire) < 0)) {
        http_connection_close(connection);
        return;
    }
    give_back(&connection->out, &server->spare_out);
    give_back(&connection->wire, &server->spare_wire);
    if (!connection->is_sending && connection->state == HTTP_CONNECTION_ENDING)
        begin_lingering(connection);
}
