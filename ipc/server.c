/*
 * The answering side, see server.h. A call outlives its peer: it is detached when the peer goes,
 * and freed when the owner answers. The server outlives its calls. One timer serves the deadlines
 * of all calls and of peers that have not said hello; calls that are answered at once, the usual
 * case, never touch it.
 */
#include "ipc/server.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/un.h>
#include <unistd.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/frame.h"
#include "ipc/link-internal.h"
#include "ipc/listen-internal.h"

#define BACKLOG 128
#define ACCEPT_AGAIN_MS 100 /* after there was no memory for a peer */

struct peer {
    struct peer *prev, *next;
    struct ipc_server *server;
    struct link *link; /* NULL once link_close() was called */
    struct ipc_call *calls;
    unsigned int call_count;    /* not answered, cancelled ones too */
    uint64_t hello_deadline_ms; /* by uv_now(); valid until has_said_hello */
    bool has_said_hello;
};

struct ipc_call {
    struct ipc_call *prev, *next; /* in peer->calls, while there is a peer */
    struct ipc_server *server;
    struct peer *peer; /* NULL when it has gone */
    uint64_t id;
    uint64_t deadline_ms; /* by uv_now() */
    void *data;
    bool is_cancelled;
};

struct ipc_server {
    struct ipc_server_options options;
    uv_pipe_t listener;
    uv_timer_t timer;
    char socket_path[sizeof(((struct sockaddr_un *)0)->sun_path)]; /* empty: not ours to remove */
    struct peer *peers;
    unsigned int peer_count;
    unsigned int call_count; /* not answered, of all peers and of those that have gone */
    uint64_t armed_ms;       /* what the timer runs for; UINT64_MAX: it does not run */
    struct ipc_call
        *dispatched;      /* the call whose request() callback runs; NULL when it was answered */
    struct buffer shared; /* a frame for all peers */
    unsigned int open_handles;
    bool accept_waits;  /* libuv holds a connection that there was no memory for */
    bool closing;       /* ipc_server_close() was called */
    bool peers_dropped; /* the listener is closed and all peers are on their way out */
    bool timer_closing;
    void (*closed)(void *context);
    void *closed_context;
};

static void on_timer(uv_timer_t *timer);
static void on_connection(uv_stream_t *listener, int status);

static uint64_t now_ms(const struct ipc_server *server)
{
    return uv_now(server->options.loop);
}

static void arm_timer(struct ipc_server *server, uint64_t deadline_ms)
{
    uint64_t now = now_ms(server);

    if (server->closing || deadline_ms >= server->armed_ms)
        return;
    server->armed_ms = deadline_ms;
    uv_timer_start(&server->timer, on_timer, deadline_ms > now ? deadline_ms - now : 0, 0);
}

/* -- calls -------------------------------------------------------------------------------- */

static void cancel_call(struct ipc_call *call)
{
    const struct ipc_server *server = call->server;

    if (call->is_cancelled)
        return;
    call->is_cancelled = true;
    if (server->options.events.cancelled)
        server->options.events.cancelled(call, server->options.context);
}

/* The peer goes: its calls stand alone from now on. */
static void detach_calls(struct peer *peer)
{
    while (peer->calls) {
        struct ipc_call *call = peer->calls;

        DL_DELETE(peer->calls, call);
        call->peer = NULL;
        peer->call_count--;
        cancel_call(call);
    }
}

static void drop_peer(struct peer *peer, bool flush)
{
    struct link *link = TAKE(peer->link);

    link_close(link, flush);
    detach_calls(peer);
}

/* Sends what was appended, or gives the peer up when it does not read. */
static void send_to_peer(struct peer *peer)
{
    if (link_queued_bytes(peer->link) > IPC_WRITE_QUEUE_BYTES_MAX)
        link_fail(peer->link, -ENOBUFS);
    else
        link_send(peer->link, false);
}

static int respond_empty(struct peer *peer, uint64_t id, unsigned int status)
{
    struct ipc_response response;
    int r;

    response.status = status;
    response.flags = 0;
    response.etag = response.body = ipc_text(NULL);
    response.header_count = 0;
    r = frame_encode_response(link_output(peer->link), id, &response);
    if (r == 0)
        send_to_peer(peer);
    else
        link_fail(peer->link, r); /* not even memory for that: the peer must not wait for ever */
    return r;
}

static int send_response(struct ipc_call *call, const struct ipc_response *response)
{
    struct peer *peer = call->peer;
    int r;

    r = frame_encode_response(link_output(peer->link), call->id, response);
    if (r == 0)
        send_to_peer(peer);
    else
        (void)respond_empty(peer, call->id, 500);
    return r;
}

static void finish_close(struct ipc_server *server);

int ipc_call_respond(struct ipc_call *call, const struct ipc_response *response)
{
    struct ipc_server *server = call->server;
    struct peer *peer = call->peer;
    int r = 0;

    if (peer) {
        DL_DELETE(peer->calls, call);
        peer->call_count--;
        if (!call->is_cancelled && peer->link)
            r = send_response(call, response);
    }
    if (server->dispatched == call)
        server->dispatched = NULL;
    free(call);
    server->call_count--;
    finish_close(server);
    return r;
}

void ipc_call_set_data(struct ipc_call *call, void *data)
{
    call->data = data;
}

void *ipc_call_data(const struct ipc_call *call)
{
    return call->data;
}

bool ipc_call_is_cancelled(const struct ipc_call *call)
{
    return call->is_cancelled;
}

static struct ipc_call *find_expired(const struct peer *peer, uint64_t now)
{
    struct ipc_call *call;

    DL_FOREACH (peer->calls, call) {
        if (!call->is_cancelled && call->deadline_ms <= now)
            return call;
    }
    return NULL;
}

/* Looks anew after each, because the owner may answer calls in `cancelled`. Lowers *next to the
 * next deadline. */
static void cancel_expired_calls(const struct peer *peer, uint64_t now, uint64_t *next)
{
    struct ipc_call *call;

    while ((call = find_expired(peer, now)))
        cancel_call(call);
    DL_FOREACH (peer->calls, call) {
        if (!call->is_cancelled && call->deadline_ms < *next)
            *next = call->deadline_ms;
    }
}

static void on_timer(uv_timer_t *timer)
{
    struct ipc_server *server = timer->data;
    uint64_t now = now_ms(server), next = UINT64_MAX;
    struct peer *peer;

    DL_FOREACH (server->peers, peer) {
        if (!peer->link)
            continue;
        if (!peer->has_said_hello && peer->hello_deadline_ms <= now)
            link_fail(peer->link, -ETIMEDOUT);
        else if (!peer->has_said_hello && peer->hello_deadline_ms < next)
            next = peer->hello_deadline_ms;
        cancel_expired_calls(peer, now, &next);
    }
    server->armed_ms = UINT64_MAX;
    arm_timer(server, next);
    if (server->accept_waits)
        on_connection((uv_stream_t *)&server->listener, 0);
}

/* -- frames of a peer --------------------------------------------------------------------- */

static void handle_request(struct peer *peer, uint64_t id, const struct ipc_request *request)
{
    struct ipc_server *server = peer->server;
    struct ipc_call *call;

    if (peer->call_count >= IPC_SERVER_REQUESTS_MAX) {
        (void)respond_empty(peer, id, 503);
        return;
    }
    call = calloc(1, sizeof(*call));
    if (!call) {
        (void)respond_empty(peer, id, 503);
        return;
    }
    call->server = server;
    call->peer = peer;
    call->id = id;
    call->deadline_ms = now_ms(server) + request->deadline_ms;
    DL_APPEND(peer->calls, call);
    peer->call_count++;
    server->call_count++;
    server->dispatched = call;
    server->options.events.request(call, request, server->options.context);
    if (server->dispatched == call)
        arm_timer(server, call->deadline_ms);
    server->dispatched = NULL;
}

static void handle_cancel(struct peer *peer, uint64_t id)
{
    struct ipc_call *call;

    DL_FOREACH (peer->calls, call) {
        if (call->id == id) {
            cancel_call(call);
            return;
        }
    }
}

static void answer_ping(struct peer *peer)
{
    int r = frame_encode_pong(link_output(peer->link));

    if (r == 0)
        send_to_peer(peer);
    else
        link_fail(peer->link, r);
}

static void on_frame(const struct frame *frame, void *context)
{
    struct peer *peer = context;

    if ((frame->kind == IPC_HELLO) == peer->has_said_hello)
        link_fail(peer->link, IPC_E_MALFORMED); /* hello comes first, and once */
    else if (frame->kind == IPC_HELLO)
        peer->has_said_hello = true;
    else if (frame->kind == IPC_REQUEST)
        handle_request(peer, frame->id, &frame->request);
    else if (frame->kind == IPC_CANCEL)
        handle_cancel(peer, frame->id);
    else if (frame->kind == IPC_PING)
        answer_ping(peer);
}

static void on_lost(int reason, void *context)
{
    log_debug("event=ipc-peer-lost reason=%d", reason);
    drop_peer(context, false);
}

static void release_handle(struct ipc_server *server);

static void on_link_closed(void *context)
{
    struct peer *peer = context;
    struct ipc_server *server = peer->server;

    DL_DELETE(server->peers, peer);
    server->peer_count--;
    free(peer);
    release_handle(server);
}

static int greet(struct peer *peer)
{
    const struct ipc_server_options *options = &peer->server->options;
    int r, pid;

    r = link_check_peer(peer->link, options->peer_uids, options->peer_uid_count, &pid);
    if (r == 0)
        r = link_start(peer->link);
    if (r == 0)
        r = frame_encode_hello(link_output(peer->link), options->hello);
    if (r == 0)
        link_send(peer->link, false);
    return r;
}

static struct peer *new_peer(struct ipc_server *server)
{
    static const struct link_events events = {on_frame, on_lost, on_link_closed};
    struct peer *peer = calloc(1, sizeof(*peer));

    if (!peer || link_new(server->options.loop, &events, peer, &peer->link) < 0) {
        free(peer);
        return NULL;
    }
    peer->server = server;
    peer->hello_deadline_ms = now_ms(server) + IPC_HELLO_TIMEOUT_MS;
    DL_APPEND(server->peers, peer);
    server->peer_count++;
    server->open_handles++;
    return peer;
}

static void on_connection(uv_stream_t *listener, int status)
{
    struct ipc_server *server = listener->data;
    struct peer *peer;
    int r;

    if (status < 0) {
        log_debug("event=ipc-accept-failed error=%d", status);
        return;
    }
    peer = new_peer(server);
    server->accept_waits = !peer;
    if (!peer) {
        /* libuv listens on only when this connection is accepted. */
        arm_timer(server, now_ms(server) + ACCEPT_AGAIN_MS);
        return;
    }
    r = uv_accept(listener, (uv_stream_t *)link_pipe(peer->link));
    if (r == 0)
        r = server->peer_count > IPC_SERVER_PEERS_MAX ? -EUSERS : greet(peer);
    if (r == 0) {
        arm_timer(server, peer->hello_deadline_ms);
        return;
    }
    log_debug("event=ipc-connection-refused error=%d", r);
    drop_peer(peer, false);
}

/* -- to all peers ------------------------------------------------------------------------- */

static int broadcast(struct ipc_server *server)
{
    struct peer *peer;
    int r = 0;

    DL_FOREACH (server->peers, peer) {
        if (!peer->link)
            continue;
        if (buffer_append(link_output(peer->link), server->shared.data, server->shared.size) < 0) {
            link_fail(peer->link, -ENOMEM);
            r = -ENOMEM;
        } else {
            send_to_peer(peer);
        }
    }
    buffer_deinit(&server->shared);
    return r;
}

/* A peer that missed a change would go on believing old answers: better that it asks anew. */
static void fail_all_peers(struct ipc_server *server, int reason)
{
    struct peer *peer;

    DL_FOREACH (server->peers, peer) {
        if (peer->link)
            link_fail(peer->link, reason);
    }
}

int ipc_server_invalidate(struct ipc_server *server, const struct ipc_text *uris, size_t uri_count)
{
    int r;

    if (server->peer_count == 0)
        return 0;
    r = frame_encode_invalidate(&server->shared, uris, uri_count);
    if (r == IPC_E_TOO_LARGE)
        r = frame_encode_invalidate(&server->shared, NULL, 0);
    if (r == 0)
        return broadcast(server);
    fail_all_peers(server, r);
    return r;
}

int ipc_server_publish(struct ipc_server *server, struct ipc_text topic, struct ipc_text data)
{
    int r;

    if (server->peer_count == 0)
        return 0;
    r = frame_encode_publish(&server->shared, topic, data);
    if (r == 0)
        return broadcast(server);
    if (r == -ENOMEM)
        fail_all_peers(server, r);
    return r;
}

unsigned int ipc_server_peer_count(const struct ipc_server *server)
{
    return server->peer_count;
}

/* -- listening ---------------------------------------------------------------------------- */

static void free_server(struct ipc_server *server)
{
    buffer_deinit(&server->shared);
    free(server);
}

static void release_handle(struct ipc_server *server)
{
    if (--server->open_handles > 0)
        return;
    if (server->closed)
        server->closed(server->closed_context);
    free_server(server);
}

static void on_handle_closed(uv_handle_t *handle)
{
    release_handle(handle->data);
}

/* The timer's handle stays until the last call is answered, so that the end comes from the loop. */
static void finish_close(struct ipc_server *server)
{
    if (!server->peers_dropped || server->timer_closing || server->call_count > 0)
        return;
    server->timer_closing = true;
    uv_close((uv_handle_t *)&server->timer, on_handle_closed);
}

static void on_listener_closed(uv_handle_t *handle)
{
    struct ipc_server *server = handle->data;
    struct peer *peer;

    server->peers_dropped = true;
    DL_FOREACH (server->peers, peer) {
        if (peer->link)
            drop_peer(peer, true);
    }
    finish_close(server);
    release_handle(server);
}

/* For a server that nobody has seen yet. */
static void on_failed_handle_closed(uv_handle_t *handle)
{
    struct ipc_server *server = handle->data;

    if (--server->open_handles == 0)
        free_server(server);
}

static int start_listening(struct ipc_server *server, int fd)
{
    int r;

    r = uv_pipe_open(&server->listener, fd);
    if (r < 0) {
        close(fd);
        return r;
    }
    return uv_listen((uv_stream_t *)&server->listener, BACKLOG, on_connection);
}

int ipc_server_new(const struct ipc_server_options *options, struct ipc_server **ret_server)
{
    struct ipc_server *server = calloc(1, sizeof(*server));
    int fd = options->listen_fd, r;

    if (!server) {
        if (fd >= 0)
            close(fd);
        return -ENOMEM;
    }
    if (fd < 0) {
        r = listen_bind(options->socket_path, &fd);
        if (r < 0) {
            free_server(server);
            return r;
        }
        memcpy(server->socket_path, options->socket_path, strlen(options->socket_path) + 1);
    }
    server->options = *options;
    server->armed_ms = UINT64_MAX;
    /* These can't fail: they only fill in the handle. */
    (void)uv_pipe_init(options->loop, &server->listener, 0);
    (void)uv_timer_init(options->loop, &server->timer);
    server->listener.data = server;
    server->timer.data = server;
    server->open_handles = 2;
    r = start_listening(server, fd);
    if (r < 0) {
        if (server->socket_path[0])
            (void)unlink(server->socket_path);
        uv_close((uv_handle_t *)&server->listener, on_failed_handle_closed);
        uv_close((uv_handle_t *)&server->timer, on_failed_handle_closed);
        return r;
    }
    *ret_server = server;
    return 0;
}

void ipc_server_close(struct ipc_server *server, void (*closed)(void *context), void *context)
{
    if (!server)
        return;
    assert(!server->closing);
    server->closing = true;
    server->closed = closed;
    server->closed_context = context;
    uv_timer_stop(&server->timer);
    /* While we still listen, so that what a successor binds is not removed. */
    if (server->socket_path[0])
        (void)unlink(server->socket_path);
    uv_close((uv_handle_t *)&server->listener, on_listener_closed);
}
