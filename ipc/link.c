/*
 * A socket with frames, see link-internal.h. Output gathers in `out` while the loop's callbacks
 * run; the idle handle, which libuv runs before it waits for events, hands it to the kernel with
 * one write. What the kernel does not take moves to `writing`. Input is decoded where it was read.
 * libuv connects and accepts; from link_start() on the socket is read and written here, because
 * libuv knows no descriptors but those of its handles. Owns handles, socket, buffers and decoder.
 */
#include "ipc/link-internal.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/log.h"
#include "base/secret.h"
#include "ipc/descriptor-internal.h"

/* Handles that must be closed before the link is freed: pipe or poll, idle, timer. */
#define HANDLES 3
/* Reads in a row, as long as there is more than one of them holds. */
#define READS_MAX 32

struct link {
    struct link_events events;
    void *context;
    uv_pipe_t pipe;   /* until link_start() */
    uv_poll_t poll;   /* of `socket` */
    int socket;       /* -1 until link_start() */
    int poll_events;  /* that `poll` waits for */
    uv_idle_t idle;   /* runs while there is output to send, input held back, or an end to report */
    uv_timer_t timer; /* gives idle buffers back; in closing, ends the flush */
    struct frame_decoder *decoder;
    struct buffer in;         /* bytes read and not handled yet */
    struct incoming incoming; /* descriptors that came with them */
    struct outgoing out;      /* frames of this turn */
    struct outgoing writing;  /* what the kernel did not take yet; empty when there is nothing */
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
static void update_poll(struct link *link);

/* -- end --------------------------------------------------------------------------------- */

static void on_handle_closed(uv_handle_t *handle)
{
    struct link *link = handle->data;

    if (--link->open_handles > 0)
        return;
    outgoing_deinit(&link->out, link->secret);
    outgoing_deinit(&link->writing, link->secret);
    incoming_drop(&link->incoming);
    buffer_deinit(&link->in);
    if (link->socket >= 0)
        close(link->socket);
    frame_decoder_free(link->decoder);
    link->events.closed(link->context);
    free(link);
}

static void close_handles(struct link *link)
{
    link->closing = true;
    if (link->socket >= 0)
        uv_close((uv_handle_t *)&link->poll, on_handle_closed);
    else
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
    update_poll(link);
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
    if (link->out.bytes.size == 0)
        buffer_deinit(&link->out.bytes);
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

/* -- the socket --------------------------------------------------------------------------- */

static void on_poll(uv_poll_t *poll, int status, int events);

/* Waits for what there is to do, and for nothing else. */
static void update_poll(struct link *link)
{
    int events = 0;

    if (link->socket < 0 || link->closing)
        return;
    if (!link->failed && !link->flushing && !link->held_back)
        events |= UV_READABLE;
    if (!link->failed && link->writing.bytes.size > 0)
        events |= UV_WRITABLE;
    if (events != link->poll_events) /* neither fails on a live handle */
        (void)(events ? uv_poll_start(&link->poll, events, on_poll) : uv_poll_stop(&link->poll));
    link->poll_events = events;
}

/* -- output ------------------------------------------------------------------------------- */

/* The peer is gone, but what it sent before can still be read, and the end is read after that. */
static void output_fails(struct link *link, int error)
{
    link->output_broken = true;
    outgoing_clear(&link->out);
    if (link->flushing || (error != UV_EPIPE && error != UV_ECONNRESET))
        link_fail(link, error);
}

/* Everything of `out` was handed over, or nothing will be. */
static void empty_out(struct link *link)
{
    if (link->secret)
        secret_wipe(link->out.bytes.data, link->out.bytes.size);
    link->secret = false;
    link->out.sent = 0;
    empty(&link->out.bytes);
}

/* The rest goes when the socket takes more. */
static void write_later(struct link *link)
{
    link->writing = link->out;
    link->out = (struct outgoing){0};
    update_poll(link);
}

static void flush(struct link *link)
{
    int r;

    if (link->failed || link->writing.bytes.size > 0)
        return;
    if (link->out.bytes.size > 0) {
        note_activity(link);
        r = outgoing_send(&link->out, link->socket);
        if (r == 0 && link->out.sent < link->out.bytes.size) {
            write_later(link);
            return;
        }
        empty_out(link);
        if (r < 0)
            output_fails(link, r);
    }
    if (link->flushing && !link->closing && !link->failed)
        close_handles(link);
}

static void go_on_writing(struct link *link)
{
    int r = outgoing_send(&link->writing, link->socket);

    note_activity(link);
    if (r == 0 && link->writing.sent < link->writing.bytes.size)
        return;
    outgoing_deinit(&link->writing, link->secret);
    link->secret = link->secret && link->out.bytes.size > 0;
    if (r < 0)
        output_fails(link, r);
    else
        flush(link);
    update_poll(link);
}

struct buffer *link_output(struct link *link)
{
    return &link->out.bytes;
}

bool link_has_descriptor_room(const struct link *link)
{
    return link->out.descriptor_count + link->writing.descriptor_count < IPC_DESCRIPTORS_MAX;
}

void link_attach(struct link *link, size_t offset, int descriptor)
{
    struct outgoing *out = &link->out;

    assert(link_has_descriptor_room(link));
    out->descriptors[out->descriptor_count].offset = offset;
    out->descriptors[out->descriptor_count].fd = descriptor;
    out->descriptor_count++;
}

void link_send(struct link *link, bool secret)
{
    if (link->failed || link->output_broken || link->closing) {
        outgoing_clear(&link->out);
        return;
    }
    link->secret |= secret;
    uv_idle_start(&link->idle, on_idle);
}

size_t link_queued_bytes(const struct link *link)
{
    return link->out.bytes.size + link->writing.bytes.size - link->writing.sent;
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

/* A descriptor belongs to the first frame that says so of those that begin with it or later: its
 * peer sent it with that frame's first byte. */
static void hand_over(struct link *link, struct frame *frame)
{
    int descriptor;

    if (frame->kind != IPC_RESPONSE || !(frame->response.flags & IPC_RESPONSE_STREAM)) {
        link->events.frame(frame, link->context);
        return;
    }
    if (link->incoming.count == 0) {
        link_fail(link, IPC_E_MALFORMED);
        return;
    }
    descriptor = incoming_take(&link->incoming);
    frame->response.stream = &descriptor;
    link->events.frame(frame, link->context);
    if (descriptor >= 0)
        close(descriptor);
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
            hand_over(link, &frame);
            wipe_call(&frame, link->in.data + used, size);
        }
        used += size;
    }
    if (used == link->in.size)
        empty(&link->in);
    else
        buffer_consume(&link->in, used);
    /* What is left is the beginning of one frame, which may have a descriptor, or nothing. */
    if (!more && link->incoming.count > (link->in.size > 0 ? 1 : 0) && is_listening(link))
        link_fail(link, IPC_E_MALFORMED);
    return more;
}

/* Returns 1 when as much was read as there was room for, 0 when not, or negative errno. */
static int read_once(struct link *link)
{
    int r = incoming_receive(&link->incoming, link->socket, &link->in);

    if (r < 0)
        return r;
    if (link->incoming.count > 0 && !link->events.takes_descriptors)
        return -EPROTO;
    note_activity(link);
    return link->in.size == link->in.capacity;
}

static void read_input(struct link *link)
{
    int r = 1;

    for (int i = 0; r == 1 && i < READS_MAX && is_listening(link) && !link->held_back; i++) {
        r = read_once(link);
        if (r == -EAGAIN)
            return;
        if (r < 0) {
            link_fail(link, r == -ENODATA ? 0 : r == -EPROTO ? IPC_E_MALFORMED : r);
            return;
        }
        link->held_back = handle_input(link) && is_listening(link);
        /* Begins the next turn's count, and looks at what was held back. */
        if (is_listening(link))
            uv_idle_start(&link->idle, on_idle);
    }
    update_poll(link);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct link *link = poll->data;

    /* The socket has an error, and libuv stopped: reading and writing tell which it is. */
    if (status < 0) {
        link->poll_events = 0;
        events = UV_READABLE | UV_WRITABLE;
    }
    if ((events & UV_WRITABLE) && link->writing.bytes.size > 0 && !link->failed)
        go_on_writing(link);
    if ((events & UV_READABLE) && is_listening(link) && !link->held_back)
        read_input(link);
    update_poll(link);
}

static void resume_input(struct link *link)
{
    if (handle_input(link) || !is_listening(link))
        return;
    link->held_back = false;
    update_poll(link);
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
    link->socket = -1;
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

/* A descriptor of our own for the same socket, since the pipe's goes with the pipe. */
int link_start(struct link *link)
{
    uv_os_fd_t fd;
    int r;

    r = uv_fileno((const uv_handle_t *)&link->pipe, &fd);
    if (r < 0)
        return r;
    fd = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (fd < 0)
        return -errno;
    r = uv_poll_init(link->pipe.loop, &link->poll, fd);
    if (r < 0) {
        close(fd);
        return r;
    }
    link->poll.data = link;
    link->socket = fd;
    link->open_handles++;
    uv_close((uv_handle_t *)&link->pipe, on_handle_closed);
    update_poll(link);
    return 0;
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
    update_poll(link);
    uv_timer_start(&link->timer, on_timer, IPC_CLOSE_FLUSH_MS, 0);
    uv_idle_start(&link->idle, on_idle);
}
