/*
 * Bodies that are read while they are sent: files by libuv's threads, pipes and sockets when they
 * have something. One piece is in memory at a time, and the next one is read when the last one went
 * out, so a client that reads slowly slows the source down and nothing else. A stream belongs to
 * its connection; while a thread reads into it, it outlives the connection. RFC 9112 §6 "Message
 * Body", §7.1 "Chunked Transfer Coding".
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gateway/http-internal.h"

#define LAST_CHUNK "0\r\n\r\n"

struct http_stream {
    struct http_connection *connection; /* NULL: it has gone while a thread reads */
    uv_fs_t read;                       /* of a file */
    uv_poll_t poll;                     /* of what is none */
    int fd;
    bool is_file;
    bool is_reading; /* something will come by `read` or `poll` */
    bool is_chunked;
    bool close;   /* the connection ends with this answer */
    int64_t left; /* bytes that were promised and not read yet; -1: until the end */
    char piece[HTTP_STREAM_PIECE_BYTES];
};

/* Returns 0 or negative errno; then the descriptor is still the caller's. */
static int open_source(struct http_stream *stream, uv_loop_t *loop, int fd)
{
    struct stat status;
    int r;

    if (fstat(fd, &status) < 0)
        return -errno;
    stream->is_file = S_ISREG(status.st_mode);
    if (!stream->is_file) {
        r = uv_poll_init(loop, &stream->poll, fd); /* makes it non-blocking */
        if (r < 0)
            return r;
        stream->poll.data = stream;
    }
    stream->fd = fd;
    return 0;
}

int http_stream_new(struct http_connection *connection, int fd, int64_t size, bool close_after)
{
    struct http_stream *stream = malloc(sizeof(*stream));
    int r = stream ? 0 : -ENOMEM;

    if (stream) {
        /* Not the piece: its pages are taken when they are needed. */
        memset(stream, 0, offsetof(struct http_stream, piece));
        r = open_source(stream, connection->server->loop, fd);
    }
    if (r < 0) {
        close(fd);
        free(stream);
        return r;
    }
    stream->connection = connection;
    stream->left = size;
    stream->is_chunked = size < 0 && connection->parse.llhttp.http_minor > 0;
    stream->close = close_after;
    connection->stream = stream;
    return 0;
}

static void stream_free(struct http_stream *stream)
{
    close(stream->fd);
    free(stream);
}

static void on_poll_closed(uv_handle_t *handle)
{
    stream_free(handle->data);
}

void http_stream_close(struct http_connection *connection)
{
    struct http_stream *stream = connection->stream;

    connection->stream = NULL;
    if (!stream)
        return;
    stream->connection = NULL;
    if (!stream->is_file)
        uv_close((uv_handle_t *)&stream->poll, on_poll_closed);
    else if (!stream->is_reading)
        stream_free(stream);
}

/* -- what was read -- */

static int append_piece(struct http_stream *stream, size_t size)
{
    struct buffer *out = &stream->connection->out;
    int r;

    if (!stream->is_chunked)
        return buffer_append(out, stream->piece, size);
    r = buffer_printf(out, "%zx\r\n", size);
    if (r == 0)
        r = buffer_append(out, stream->piece, size);
    return r < 0 ? r : buffer_append(out, "\r\n", 2);
}

/* Everything was read. What was announced is in `out`, and the next request can come. */
static void finish(struct http_connection *connection)
{
    const struct http_stream *stream = connection->stream;
    bool ends = stream->close;
    int r = 0;

    if (stream->is_chunked)
        r = buffer_append(&connection->out, LAST_CHUNK, strlen(LAST_CHUNK));
    http_stream_close(connection);
    if (r < 0) {
        http_connection_close(connection);
        return;
    }
    if (ends)
        connection->state = HTTP_CONNECTION_ENDING;
    http_connection_run(connection);
}

/* Less than was promised, or an error: the client sees that its body is not complete. */
static void take(struct http_stream *stream, ssize_t size)
{
    struct http_connection *connection = stream->connection;

    if (size < 0 || (size == 0 && stream->left > 0) ||
        (size > 0 && append_piece(stream, (size_t)size) < 0)) {
        http_connection_close(connection);
        return;
    }
    connection->has_progress = true;
    if (stream->left > 0)
        stream->left -= size;
    if (size == 0 || stream->left == 0)
        finish(connection);
    else
        http_connection_run(connection);
}

static void on_file_read(uv_fs_t *read_request)
{
    struct http_stream *stream = read_request->data;
    ssize_t size = read_request->result;

    uv_fs_req_cleanup(read_request);
    stream->is_reading = false;
    if (stream->connection)
        take(stream, size);
    else
        stream_free(stream);
}

static size_t piece_size(const struct http_stream *stream)
{
    return stream->left >= 0 && stream->left < HTTP_STREAM_PIECE_BYTES ? (size_t)stream->left
                                                                       : HTTP_STREAM_PIECE_BYTES;
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct http_stream *stream = poll->data;
    ssize_t size = read(stream->fd, stream->piece, piece_size(stream));

    if (size < 0 && (errno == EAGAIN || errno == EINTR) && status == 0)
        return;
    (void)uv_poll_stop(poll);
    stream->is_reading = false;
    take(stream, size);
}

/* -- reading -- */

void http_stream_pump(struct http_connection *connection)
{
    struct http_stream *stream = connection->stream;
    uv_buf_t piece;
    int r;

    if (!stream || stream->is_reading || connection->is_sending ||
        connection->state != HTTP_CONNECTION_OPEN)
        return;
    if (stream->left == 0) { /* an empty one */
        finish(connection);
        return;
    }
    stream->is_reading = true;
    if (stream->is_file) {
        piece = uv_buf_init(stream->piece, (unsigned int)piece_size(stream));
        stream->read.data = stream;
        r = uv_fs_read(connection->server->loop, &stream->read, stream->fd, &piece, 1, -1,
                       on_file_read);
    } else {
        r = uv_poll_start(&stream->poll, UV_READABLE, on_poll);
    }
    if (r < 0) {
        stream->is_reading = false;
        http_connection_close(connection);
    }
}
