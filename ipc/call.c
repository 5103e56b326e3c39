/*
 * Requests that have no answer yet, see server.h and server-internal.h: how they are answered, and
 * how they end when nobody waits any more. A call outlives its peer: it is detached when the peer
 * goes, and freed when the owner answers.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <utlist.h>

#include "ipc/frame.h"
#include "ipc/server-internal.h"

void call_cancel(struct ipc_call *call)
{
    const struct ipc_server *server = call->server;

    if (call->is_cancelled)
        return;
    call->is_cancelled = true;
    if (server->options.events.cancelled)
        server->options.events.cancelled(call, server->options.context);
}

void call_detach_all(struct peer *peer)
{
    while (peer->calls) {
        struct ipc_call *call = peer->calls;

        DL_DELETE(peer->calls, call);
        call->peer = NULL;
        peer->call_count--;
        call_cancel(call);
    }
}

void peer_send(struct peer *peer)
{
    if (link_queued_bytes(peer->link) > IPC_WRITE_QUEUE_BYTES_MAX)
        link_fail(peer->link, -ENOBUFS);
    else
        link_send(peer->link, false);
}

void peer_respond_empty(struct peer *peer, uint64_t id, unsigned int status)
{
    const struct ipc_response response = {.status = status};
    int r = frame_encode_response(link_output(peer->link), id, &response);

    if (r == 0)
        peer_send(peer);
    else
        link_fail(peer->link, r); /* not even memory for that: the peer must not wait for ever */
}

static int send_response(struct ipc_call *call, const struct ipc_response *response)
{
    struct peer *peer = call->peer;
    int r;

    r = frame_encode_response(link_output(peer->link), call->id, response);
    if (r == 0)
        peer_send(peer);
    else
        peer_respond_empty(peer, call->id, 500);
    return r;
}

static int send_stream(struct ipc_call *call, const struct ipc_response *response)
{
    struct peer *peer = call->peer;
    struct ipc_response sent = *response;
    size_t start = link_output(peer->link)->size;
    int r;

    sent.flags |= IPC_RESPONSE_STREAM;
    if (!link_has_descriptor_room(peer->link)) {
        peer_respond_empty(peer, call->id, 503);
        return IPC_E_BUSY;
    }
    r = frame_encode_response(link_output(peer->link), call->id, &sent);
    if (r != 0) {
        peer_respond_empty(peer, call->id, 500);
        return r;
    }
    link_attach(peer->link, start, *response->stream);
    *response->stream = -1;
    peer_send(peer);
    return 0;
}

static void drop_stream(const struct ipc_response *response)
{
    if (!response->stream || *response->stream < 0)
        return;
    close(*response->stream);
    *response->stream = -1;
}

int ipc_call_respond(struct ipc_call *call, const struct ipc_response *response)
{
    struct ipc_server *server = call->server;
    struct peer *peer = call->peer;
    int r = 0;

    if (peer) {
        DL_DELETE(peer->calls, call);
        peer->call_count--;
        if (!call->is_cancelled && peer->link)
            r = response->stream ? send_stream(call, response) : send_response(call, response);
    }
    drop_stream(response);
    if (server->dispatched == call)
        server->dispatched = NULL;
    free(call);
    server->call_count--;
    server_finish_close(server);
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

void call_cancel_expired(const struct peer *peer, uint64_t now, uint64_t *next)
{
    struct ipc_call *call;

    /* Anew after each, because the owner may answer any of its calls in `cancelled`. */
    while ((call = find_expired(peer, now)))
        call_cancel(call);
    DL_FOREACH (peer->calls, call) {
        if (!call->is_cancelled && call->deadline_ms < *next)
            *next = call->deadline_ms;
    }
}

struct ipc_call *call_new(struct peer *peer, uint64_t id, uint64_t deadline_ms)
{
    struct ipc_call *call = calloc(1, sizeof(*call));

    if (!call)
        return NULL;
    call->server = peer->server;
    call->peer = peer;
    call->id = id;
    call->deadline_ms = deadline_ms;
    DL_APPEND(peer->calls, call);
    peer->call_count++;
    peer->server->call_count++;
    return call;
}
