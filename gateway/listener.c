/*
 * Accepting. The listening socket is polled and accepted from here, not by uv_listen(), so that
 * running out of descriptors is ours to handle: an idle connection makes room, or else the reserved
 * descriptor lets the client be taken and closed; the listener itself never stops.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include <utlist.h>

#include "base/log.h"
#include "gateway/http-internal.h"

static void on_readable(uv_poll_t *poll, int status, int events);

static void refuse(struct http_listening *listening, int fd, const struct sockaddr_storage *address)
{
    struct http_server *server = listening->server;

    server->statistics.connections_refused++;
    /* A handshake for the sake of a refusal would cost more than it is worth. */
    if (listening->tls || server->refusals_open >= HTTP_REFUSALS_MAX) {
        close(fd);
        return;
    }
    (void)http_connection_new(listening, fd, NULL, address);
}

static bool is_greedy(const struct http_server *server, const struct http_peer *peer,
                      const struct sockaddr_storage *address)
{
    char text[INET6_ADDRSTRLEN];

    if (peer->connection_count <= server->limits.connections_per_address_max)
        return false;
    if (!server->options.is_many)
        return true;
    http_peer_text(address, text);
    return !server->options.is_many(ipc_text(text), server->options.context);
}

static void admit(struct http_listening *listening, int fd, const struct sockaddr_storage *address)
{
    struct http_server *server = listening->server;
    struct http_peer_key key = http_peer_key(address);
    struct http_peer *peer = http_peer_get(server, &key);

    server->statistics.connections_accepted++;
    if (!peer) {
        server->statistics.connections_refused++;
        close(fd);
        return;
    }
    peer->connection_count++; /* so that making room does not free it */
    if ((is_greedy(server, peer, address) && !http_peer_evict(server, peer)) ||
        (server->statistics.connections_open >= server->limits.connections_max &&
         !http_peer_evict(server, NULL)))
        refuse(listening, fd, address);
    else
        (void)http_connection_new(listening, fd, peer, address);
    peer->connection_count--;
    http_peer_put(server, peer);
}

static int accept_next(struct http_listening *listening, struct sockaddr_storage *ret_address)
{
    socklen_t size = sizeof(*ret_address);
    int fd = accept4(listening->fd, (struct sockaddr *)ret_address, &size,
                     SOCK_CLOEXEC | SOCK_NONBLOCK);

    if (fd < 0)
        return -errno;
    ret_address->ss_family = (sa_family_t)listening->family; /* unnamed Unix peers say nothing */
    return fd;
}

static void pause_until_sweep(struct http_listening *listening)
{
    (void)uv_poll_stop(&listening->poll);
    listening->is_paused = true;
    http_server_wake(listening->server);
}

/*
 * No descriptor is left. accept4() says so even when nobody waits, so the reserved one is given up
 * to see. Who waits takes the place of an idle connection, or is let go: left in the queue it would
 * wake us for ever. Returns false when nobody waited.
 */
static bool accept_with_reserve(struct http_listening *listening)
{
    struct http_server *server = listening->server;
    struct sockaddr_storage address = {0};
    bool has_place;
    int fd;

    if (server->reserved_fd >= 0)
        close(server->reserved_fd);
    fd = accept_next(listening, &address);
    if (fd == -EMFILE || fd == -ENFILE) /* others took even the reserve */
        pause_until_sweep(listening);
    has_place = fd >= 0 && http_peer_evict(server, NULL);
    if (fd >= 0)
        server->statistics.accept_failures++;
    if (fd >= 0 && !has_place) {
        server->statistics.connections_accepted++;
        server->statistics.connections_refused++;
        close(fd);
    }
    server->reserved_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (has_place)
        admit(listening, fd, &address);
    return fd >= 0;
}

void http_listening_resume(struct http_listening *listening)
{
    if (!listening->is_paused)
        return;
    listening->is_paused = uv_poll_start(&listening->poll, UV_READABLE, on_readable) < 0;
}

/* Returns false when this turn is over. */
static bool handle_failure(struct http_listening *listening, int error)
{
    switch (error) {
    case -EAGAIN:
        return false;
    case -EINTR:
    case -ECONNABORTED:
    case -EPROTO:
    case -EPERM: /* a firewall rule */
        return true;
    case -EMFILE:
    case -ENFILE:
        return accept_with_reserve(listening);
    default:
        listening->server->statistics.accept_failures++;
        log_debug("msg=\"accept failed\" errno=%d", -error);
        pause_until_sweep(listening);
        return false;
    }
}

static void on_readable(uv_poll_t *poll, int status, int events)
{
    struct http_listening *listening = poll->data;

    if (status < 0) {
        pause_until_sweep(listening);
        return;
    }
    http_server_wake(listening->server);
    for (unsigned int i = 0; i < HTTP_ACCEPTS_PER_TURN; i++) {
        struct sockaddr_storage address = {0};
        int fd = accept_next(listening, &address);

        if (fd >= 0)
            admit(listening, fd, &address);
        else if (!handle_failure(listening, fd))
            return;
    }
}

static void on_closed(uv_handle_t *handle)
{
    struct http_listening *listening = handle->data;
    struct http_server *server = listening->server;

    close(listening->fd);
    free(listening);
    http_server_release(server);
}

void http_listening_close(struct http_listening *listening)
{
    DL_DELETE2(listening->server->listenings, listening, previous, next);
    uv_close((uv_handle_t *)&listening->poll, on_closed);
}

void http_server_replace_tls(struct http_server *server, const struct tls_context *old,
                             struct tls_context *fresh)
{
    struct http_listening *listening;

    DL_FOREACH2 (server->listenings, listening, next) {
        if (listening->tls == old)
            listening->tls = fresh;
    }
}

int http_server_listen(struct http_server *server, const struct http_listener *listener)
{
    struct http_listening *listening;
    struct sockaddr_storage address = {0};
    socklen_t size = sizeof(address);
    int r;

    if (getsockname(listener->fd, (struct sockaddr *)&address, &size) < 0)
        return -errno;
    listening = calloc(1, sizeof(*listening));
    if (!listening)
        return -ENOMEM;
    listening->server = server;
    listening->tls = listener->tls;
    listening->tag = listener->tag;
    listening->name = ipc_text(listener->name);
    listening->fd = listener->fd;
    listening->family = address.ss_family;
    r = uv_poll_init(server->loop, &listening->poll, listener->fd);
    if (r < 0) {
        free(listening);
        return r;
    }
    listening->poll.data = listening;
    server->allocated++;
    DL_APPEND2(server->listenings, listening, previous, next);
    r = uv_poll_start(&listening->poll, UV_READABLE, on_readable);
    if (r < 0)
        http_listening_close(listening);
    return r;
}
