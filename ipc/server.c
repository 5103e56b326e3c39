/*
 * The answering side, see server.h: listens, takes frames from peers, sends to all of them. Calls
 * are kept by call.c; the server outlives them. One timer serves the deadlines of all calls and of
 * peers that have not said hello; calls that are answered at once, the usual case, never touch it.
 */
#include "ipc/server.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/frame.h"
#include "ipc/listen.h"
#include "ipc/server-internal.h"

#define BACKLOG 128
#define ACCEPT_AGAIN_MS 100 /* after there was no memory for a peer */

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

/* -- peers and their deadlines -------------------------------------------------------------- */

static void drop_peer(struct peer *peer, bool flush)
{
    struct link *link = TAKE(peer->link);

    link_close(link, flush);
    call_detach_all(peer);
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
        call_cancel_expired(peer, now, &next);
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

    call = peer->call_count < IPC_SERVER_REQUESTS_MAX
               ? call_new(peer, id, now_ms(server) + request->deadline_ms)
               : NULL;
    if (!call) {
        peer_respond_empty(peer, id, 503);
        return;
    }
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
            call_cancel(call);
            return;
        }
    }
}

static void answer_ping(struct peer *peer)
{
    int r = frame_encode_pong(link_output(peer->link));

    if (r == 0)
        peer_send(peer);
    else
        link_fail(peer->link, r);
}

static void handle_hello(struct peer *peer, const struct ipc_hello *hello)
{
    const struct ipc_server_options *options = &peer->server->options;

    peer->has_said_hello = true;
    if (options->events.hello)
        options->events.hello(hello, options->context);
}

static void on_frame(const struct frame *frame, void *context)
{
    struct peer *peer = context;

    if ((frame->kind == IPC_HELLO) == peer->has_said_hello)
        link_fail(peer->link, IPC_E_MALFORMED); /* hello comes first, and once */
    else if (frame->kind == IPC_HELLO)
        handle_hello(peer, &frame->hello);
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
    static const struct link_events events = {on_frame, on_lost, on_link_closed, false};
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
            peer_send(peer);
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

int ipc_server_invalidate(struct ipc_server *server, struct ipc_text instance,
                          const struct ipc_text *uris, size_t uri_count)
{
    int r;

    if (server->peer_count == 0)
        return 0;
    r = frame_encode_invalidate(&server->shared, instance, uris, uri_count);
    if (r == IPC_E_TOO_LARGE)
        r = frame_encode_invalidate(&server->shared, instance, NULL, 0);
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
void server_finish_close(struct ipc_server *server)
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
    server_finish_close(server);
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
