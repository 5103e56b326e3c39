/*
 * What server.c (connections) and call.c (requests without an answer yet) share. Private to ipc/.
 */
#pragma once

#include <sys/un.h>

#include "ipc/link-internal.h"
#include "ipc/server.h"

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

/** Sends what was appended to the peer's output, or gives the peer up when it does not read. */
void peer_send(struct peer *peer);

/** Answers a request, for which there is no call (any more), with a status and no body. */
void peer_respond_empty(struct peer *peer, uint64_t id, unsigned int status);

/** Makes a call of a request. NULL: out of memory. */
struct ipc_call *call_new(struct peer *peer, uint64_t id, uint64_t deadline_ms);

/** Tells the owner that nobody waits; does nothing the second time. */
void call_cancel(struct ipc_call *call);

/** The peer goes: its calls stand alone from now on, cancelled. */
void call_detach_all(struct peer *peer);

/** Cancels the calls of a peer whose deadline has passed; lowers *next to the next deadline. */
void call_cancel_expired(const struct peer *peer, uint64_t now, uint64_t *next);

/** After the last call of a server that closes. */
void server_finish_close(struct ipc_server *server);
