/*
 * A socket with frames, see link-internal.h. Output gathers in `out` while the loop's callbacks
 * run; the idle handle, which libuv runs before it waits for events, hands it to the kernel with
 * one write. What the kernel does not take moves to `writing`. Input is decoded where it was read.
 * Owns the handles, the buffers and the decoder.
 */
#include "ipc/link-internal.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "base/log.h"
#include "base/secret.h"

/* Handles that must be closed before the link is freed: pipe, idle, timer. */
#define HANDLES 3

struct link {
    struct link_events events;
    void *context;
    uv_pipe_t pipe;
    uv_idle_t idle;   /* runs while there is output to send, input held back, or an end to report */
    uv_timer_t timer; /* gives idle buffers back; in closing, ends the flush */
    uv_write_t write;
    struct frame_decoder *decoder;
    struct buffer in;         /* bytes read and not handled yet */
    struct buffer out;        /* frames of this turn */
    struct buffer writing;    /* what uv_write() works on; empty when none is under way */
    unsigned int turn_frames; /* frames handled in this turn */
    unsigned int open_handles;
    int failure;        /* valid when `failed`: the reason to report */
    bool failed;        /* no more input or output */
    bool reported;      /* `lost` was called */
    bool held_back;     /* reading is stopped: `in` may hold whole frames */
    bool output_broken; /* the peer does not read any more; its last frames may still come */
    bool secret;        /* wipe `out` (and `writing`) after sending */
    bool active;        /* bytes moved since the timer ran */
    bool flushing;      /* link_close() was called, output goes on */
    bool closing;       /* handles are being closed */
};

static void on_idle(uv_idle_t *idle);

/* -- end --------------------------------------------------------------------------------- */

static void on_handle_closed(uv_handle_t *handle)
{
    struct link *link = handle->data;

    if (--link->open_handles > 0)
        return;
    if (link->secret && link->out.data)
        secret_wipe(link->out.data, link->out.capacity);
    buffer_deinit(&link->in);
    buffer_deinit(&link->out);
    frame_decoder_free(link->decoder);
    link->events.closed(link->context);
    free(link);
}

static void close_handles(struct link *link)
{
    link->closing = true;
    uv_close((uv_handle_t *)&link->pipe, on_handle_closed);
    uv_close((uv_handle_t *)&link->idle, on_handle_closed);
    uv_close((uv_handle_t *)&link->timer, on_handle_closed);
}

/* Stops all work; on_idle() tells the owner. */
void link_fail(struct link *link, int reason)
{
    if (link->failed || link->closing)
        return;
    link->failed = true;
    link->failure = reason;
    link->held_back = false;
    uv_read_stop((uv_stream_t *)&link->pipe);
    uv_idle_start(&link->idle, on_idle);
}

static void report_failure(struct link *link)
{
    uv_idle_stop(&link->idle);
    if (link->flushing) {
        close_handles(link);
    } else if (!link->reported) {
        link->reported = true;
        link->events.lost(link->failure, link->context);
    }
}

/* -- idle memory -------------------------------------------------------------------------- */

static void on_timer(uv_timer_t *timer)
{
    struct link *link = timer->data;

    if (link->flushing) {
        close_handles(link);
        return;
    }
    if (link->active) {
        link->active = false;
        uv_timer_start(timer, on_timer, IPC_LINK_IDLE_MS, 0);
        return;
    }
    if (link->in.size == 0)
        buffer_deinit(&link->in);
    if (link->out.size == 0)
        buffer_deinit(&link->out);
}

static void note_activity(struct link *link)
{
    link->active = true;
    if (!uv_is_active((uv_handle_t *)&link->timer))
        uv_timer_start(&link->timer, on_timer, IPC_LINK_IDLE_MS, 0);
}

/* Keeps a buffer for the next turn unless something large went through it. */
static void empty(struct buffer *buffer)
{
    buffer->size = 0;
    if (buffer->capacity > 2 * IPC_READ_CHUNK_BYTES)
        buffer_deinit(buffer);
}

/* -- output ------------------------------------------------------------------------------- */

static void flush(struct link *link);

/* The peer is gone, but what it sent before can still be read, and the end is read after that. */
static void output_fails(struct link *link, int error)
{
    link->output_broken = true;
    link->out.size = 0;
    if (link->flushing || (error != UV_EPIPE && error != UV_ECONNRESET))
        link_fail(link, error);
}

static void on_written(uv_write_t *write, int status)
{
    struct link *link = write->handle->data;

    if (link->secret)
        secret_wipe(link->writing.data, link->writing.size);
    buffer_deinit(&link->writing);
    if (link->closing || link->failed)
        return;
    link->secret = link->secret && link->out.size > 0;
    if (status < 0)
        output_fails(link, status);
    else
        flush(link);
}

static int write_rest(struct link *link, size_t sent)
{
    uv_buf_t rest;

    link->writing = link->out;
    link->out = BUFFER_INIT(0);
    rest = uv_buf_init(link->writing.data + sent, (unsigned int)(link->writing.size - sent));
    return uv_write(&link->write, (uv_stream_t *)&link->pipe, &rest, 1, on_written);
}

static void flush(struct link *link)
{
    uv_buf_t all = uv_buf_init(link->out.data, (unsigned int)link->out.size);
    int r;

    if (link->failed || link->writing.size > 0)
        return;
    if (link->out.size > 0) {
        note_activity(link);
        r = uv_try_write((uv_stream_t *)&link->pipe, &all, 1);
        if (r == UV_EAGAIN)
            r = 0;
        if (r >= 0 && (size_t)r < link->out.size) {
            r = write_rest(link, (size_t)r);
            if (r == 0)
                return;
            buffer_deinit(&link->writing);
        }
        if (link->secret)
            secret_wipe(link->out.data, link->out.size);
        link->secret = false;
        empty(&link->out);
        if (r < 0)
            output_fails(link, r);
    }
    if (link->flushing && !link->closing && !link->failed)
        close_handles(link);
}

struct buffer *link_output(struct link *link)
{
    return &link->out;
}

void link_send(struct link *link, bool secret)
{
    if (link->failed || link->output_broken || link->closing) {
        link->out.size = 0;
        return;
    }
    link->secret |= secret;
    uv_idle_start(&link->idle, on_idle);
}

size_t link_queued_bytes(const struct link *link)
{
    return link->out.size + uv_stream_get_write_queue_size((const uv_stream_t *)&link->pipe);
}

/* -- input -------------------------------------------------------------------------------- */

/* True while frames may be handed to the owner. */
static bool is_listening(const struct link *link)
{
    return !link->failed && !link->closing && !link->flushing;
}

/* Typed calls carry passwords and tokens. */
static void wipe_call(const struct frame *frame, char *bytes, size_t size)
{
    if (frame->kind == IPC_REQUEST && frame->request.method == IPC_CALL)
        secret_wipe(bytes, size);
}

/* Hands over whole frames up to the turn's share. Returns true when some may be left. */
static bool handle_input(struct link *link)
{
    size_t used = 0;
    bool more = false;

    while (is_listening(link) && used < link->in.size) {
        struct frame frame;
        size_t size;
        int r;

        if (link->turn_frames == IPC_READ_FRAMES_MAX) {
            more = true;
            break;
        }
        r = frame_decode(link->decoder, link->in.data + used, link->in.size - used, &size, &frame);
        if (r == FRAME_E_INCOMPLETE)
            break;
        if (r != 0 && r != FRAME_E_IGNORED) {
            link_fail(link, r);
            break;
        }
        link->turn_frames++;
        if (r == 0) {
            link->events.frame(&frame, link->context);
            wipe_call(&frame, link->in.data + used, size);
        }
        used += size;
    }
    if (used == link->in.size)
        empty(&link->in);
    else
        buffer_consume(&link->in, used);
    return more;
}

static void on_alloc(uv_handle_t *handle, size_t suggested_size, uv_buf_t *buf)
{
    struct link *link = handle->data;

    *buf = uv_buf_init(NULL, 0); /* no memory: on_read() gets UV_ENOBUFS */
    if (link->in.capacity - link->in.size < IPC_READ_CHUNK_BYTES / 4 &&
        buffer_reserve(&link->in, IPC_READ_CHUNK_BYTES) < 0)
        return;
    *buf = uv_buf_init(link->in.data + link->in.size,
                       (unsigned int)(link->in.capacity - link->in.size));
}

static void on_read(uv_stream_t *stream, ssize_t size, const uv_buf_t *buf)
{
    struct link *link = stream->data;

    if (size == 0)
        return;
    if (size < 0) {
        link_fail(link, size == UV_EOF ? 0 : (int)size);
        return;
    }
    link->in.size += (size_t)size;
    note_activity(link);
    if (handle_input(link) && is_listening(link)) {
        link->held_back = true;
        uv_read_stop(stream);
    }
    /* Begins the next turn's count, and looks at what was held back. */
    if (is_listening(link))
        uv_idle_start(&link->idle, on_idle);
}

static void resume_input(struct link *link)
{
    int r;

    if (handle_input(link) || !is_listening(link))
        return;
    link->held_back = false;
    r = uv_read_start((uv_stream_t *)&link->pipe, on_alloc, on_read);
    if (r < 0)
        link_fail(link, r);
}

/* Once a turn: the peer's next frames, then all output of this turn in one write. */
static void on_idle(uv_idle_t *idle)
{
    struct link *link = idle->data;

    link->turn_frames = 0;
    if (link->held_back)
        resume_input(link);
    if (link->closing)
        return;
    flush(link);
    if (link->closing)
        return;
    if (link->failed)
        report_failure(link);
    else if (!link->held_back)
        uv_idle_stop(idle);
}

/* -- life --------------------------------------------------------------------------------- */

/* A peer that goes while we write must cost a connection, not the process. */
static void ignore_sigpipe(void)
{
    struct sigaction action;

    if (sigaction(SIGPIPE, NULL, &action) == 0 && action.sa_handler == SIG_DFL)
        signal(SIGPIPE, SIG_IGN);
}

int link_new(uv_loop_t *loop, const struct link_events *events, void *context,
             struct link **ret_link)
{
    struct link *link = calloc(1, sizeof(*link));
    int r;

    if (!link)
        return -ENOMEM;
    r = frame_decoder_new(&link->decoder);
    if (r < 0) {
        free(link);
        return r;
    }
    ignore_sigpipe();
    link->events = *events;
    link->context = context;
    /* These three can't fail on Linux: they only fill in the handle. */
    (void)uv_pipe_init(loop, &link->pipe, 0);
    (void)uv_idle_init(loop, &link->idle);
    (void)uv_timer_init(loop, &link->timer);
    link->pipe.data = link;
    link->idle.data = link;
    link->timer.data = link;
    link->open_handles = HANDLES;
    *ret_link = link;
    return 0;
}

uv_pipe_t *link_pipe(struct link *link)
{
    return &link->pipe;
}

bool link_uid_is_allowed(unsigned int uid, unsigned int own_uid, const unsigned int *uids,
                         size_t uid_count)
{
    if (uid == 0 || uid == own_uid)
        return true;
    for (size_t i = 0; i < uid_count; i++) {
        if (uids[i] == uid)
            return true;
    }
    return false;
}

int link_check_peer(struct link *link, const unsigned int *uids, size_t uid_count, int *ret_pid)
{
    struct ucred credentials;
    socklen_t size = sizeof(credentials);
    uv_os_fd_t fd;
    int r;

    r = uv_fileno((const uv_handle_t *)&link->pipe, &fd);
    if (r < 0)
        return r;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &size) < 0)
        return -errno;
    if (!link_uid_is_allowed(credentials.uid, geteuid(), uids, uid_count)) {
        log_debug("event=ipc-peer-refused uid=%u pid=%d", (unsigned int)credentials.uid,
                  (int)credentials.pid);
        return -EACCES;
    }
    *ret_pid = (int)credentials.pid;
    return 0;
}

int link_start(struct link *link)
{
    return uv_read_start((uv_stream_t *)&link->pipe, on_alloc, on_read);
}

void link_close(struct link *link, bool flush_first)
{
    assert(!link->flushing && !link->closing);
    link->held_back = false;
    if (!flush_first || link->failed || link->output_broken || link_queued_bytes(link) == 0) {
        close_handles(link);
        return;
    }
    link->flushing = true;
    uv_read_stop((uv_stream_t *)&link->pipe);
    uv_timer_start(&link->timer, on_timer, IPC_CLOSE_FLUSH_MS, 0);
    uv_idle_start(&link->idle, on_idle);
}
