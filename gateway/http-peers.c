/*
 * Who is connected: connections counted for each address, and whose connection goes when there is
 * no room. An IPv6 client owns its whole /64, so that is what counts. All clients of Unix sockets
 * (a reverse proxy) are one peer.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "gateway/http-internal.h"

/** A client may be slow for so long before it counts as idle in the middle of its handshake or
 * head. */
#define SLOW_MS 2000u

static bool is_mapped(const struct sockaddr_storage *address)
{
    return address->ss_family == AF_INET6 &&
           IN6_IS_ADDR_V4MAPPED(&((const struct sockaddr_in6 *)address)->sin6_addr);
}

struct http_peer_key http_peer_key(const struct sockaddr_storage *address)
{
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)address;
    struct http_peer_key key = {.family = (uint8_t)address->ss_family};

    if (is_mapped(address)) {
        key.family = AF_INET;
        memcpy(key.prefix, six->sin6_addr.s6_addr + 12, 4);
    } else if (address->ss_family == AF_INET6) {
        memcpy(key.prefix, six->sin6_addr.s6_addr, 8);
    } else if (address->ss_family == AF_INET) {
        memcpy(key.prefix, &((const struct sockaddr_in *)address)->sin_addr, 4);
    }
    return key;
}

void http_peer_text(const struct sockaddr_storage *address, char text[static INET6_ADDRSTRLEN])
{
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)address;
    const void *bytes = NULL;
    int family = AF_INET;

    if (is_mapped(address)) {
        bytes = six->sin6_addr.s6_addr + 12;
    } else if (address->ss_family == AF_INET6) {
        bytes = &six->sin6_addr;
        family = AF_INET6;
    } else if (address->ss_family == AF_INET) {
        bytes = &((const struct sockaddr_in *)address)->sin_addr;
    }
    if (!bytes || !inet_ntop(family, bytes, text, INET6_ADDRSTRLEN))
        memcpy(text, "unix", sizeof("unix"));
}

struct http_peer *http_peer_get(struct http_server *server, const struct http_peer_key *key)
{
    struct http_peer *peer;

    HASH_FIND(hh, server->peers, key, sizeof(*key), peer);
    if (peer)
        return peer;
    peer = calloc(1, sizeof(*peer));
    if (!peer)
        return NULL;
    peer->key = *key;
    HASH_ADD(hh, server->peers, key, sizeof(peer->key), peer);
    if (peer->hh.tbl)
        return peer;
    free(peer);
    return NULL;
}

void http_peer_put(struct http_server *server, struct http_peer *peer)
{
    if (peer->connection_count > 0)
        return;
    HASH_DEL(server->peers, peer);
    free(peer);
}

/* How willingly a connection is given up: 2 idle, 1 slow in a handshake or head, 0 not at all. */
static unsigned int idleness(const struct http_connection *connection)
{
    uint64_t now = connection->server->now_ms;

    switch (connection->phase) {
    case HTTP_PHASE_IDLE:
    case HTTP_PHASE_LINGER:
        return 2;
    case HTTP_PHASE_HANDSHAKE:
    case HTTP_PHASE_HEAD:
        return now > connection->since_ms + SLOW_MS ? 1 : 0;
    default:
        return 0;
    }
}

/* The more idle, then that of the peer with more connections, then the longer idle. */
static bool goes_before(const struct http_connection *a, const struct http_connection *b)
{
    if (idleness(a) != idleness(b))
        return idleness(a) > idleness(b);
    if (a->peer->connection_count != b->peer->connection_count)
        return a->peer->connection_count > b->peer->connection_count;
    return a->activity < b->activity;
}

bool http_peer_evict(struct http_server *server, const struct http_peer *peer)
{
    struct http_connection *victim = NULL, *connection;

    DL_FOREACH (server->connections, connection) {
        if (!connection->peer || (peer && connection->peer != peer) || idleness(connection) == 0)
            continue;
        if (!victim || goes_before(connection, victim))
            victim = connection;
    }
    if (!victim)
        return false;
    server->statistics.connections_evicted++;
    http_connection_dismiss(victim);
    return true;
}
