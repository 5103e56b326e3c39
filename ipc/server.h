/*
 * The answering side: a listening socket and its peers. Requests come as `struct ipc_call`, which
 * the owner answers when it likes, in any order. Invalidations and publications go to every peer,
 * in the same ordered stream as the responses: what is queued first arrives first.
 */
#pragma once

#include <uv.h>

#include "ipc/message.h"

struct ipc_server;

/** A request that waits for its answer. Freed by ipc_call_respond(). */
struct ipc_call;

struct ipc_server_events {
    /**
     * A request. Views in `request` are valid until return. The call must be answered exactly once,
     * before or after return, also when its peer has gone or has cancelled (the answer is dropped
     * then).
     */
    void (*request)(struct ipc_call *call, const struct ipc_request *request, void *context);
    /** Nobody waits for this call any more (cancel, deadline or lost peer). It must still be
     * answered. May be NULL. */
    void (*cancelled)(struct ipc_call *call, void *context);
    /** A peer has said hello; views are valid until return. May be NULL. */
    void (*hello)(const struct ipc_hello *hello, void *context);
};

struct ipc_server_options {
    uv_loop_t *loop;
    int listen_fd; /* a listening AF_UNIX socket, owned by the server from now on; -1: make one at
                      `socket_path` */
    const char *socket_path;       /* used when listen_fd is -1: bound with mode 0660, replaced when
                                      stale, removed at close */
    const struct ipc_hello *hello; /* sent to each peer first; lives as long as the server */
    const unsigned int *peer_uids; /* further users that may connect; besides root and our own */
    size_t peer_uid_count;
    struct ipc_server_events events;
    void *context;
};

/**
 * Starts listening, and has the process ignore SIGPIPE where that would end it. Returns 0 or
 * negative errno (-EADDRINUSE when somebody answers at socket_path); after an error the loop must
 * still run once to close what was opened.
 */
int ipc_server_new(const struct ipc_server_options *options, struct ipc_server **ret_server);

/** Stops accepting, completes open calls as cancelled, flushes what is queued within reason,
 * closes, frees (after the last open call is answered). */
void ipc_server_close(struct ipc_server *server, void (*closed)(void *context), void *context);

/** Answers. Too large or out of memory: the peer gets a 500 (IPC_E_TOO_LARGE is returned for the
 * log); too many descriptors that it has not taken (IPC_DESCRIPTORS_MAX): 503 (IPC_E_BUSY). Frees
 * the call, and takes response->stream whatever happens. */
int ipc_call_respond(struct ipc_call *call, const struct ipc_response *response);

/** What the owner hangs on a call. */
void ipc_call_set_data(struct ipc_call *call, void *data);
void *ipc_call_data(const struct ipc_call *call);

/** True when nobody waits any more. */
bool ipc_call_is_cancelled(const struct ipc_call *call);

/** Sends to all peers; uri_count 0 means everything, of this instance if it is not empty; more than
 * IPC_INVALIDATE_URIS_MAX become that. instance: of which emulated system; empty where there is
 * only one. Returns 0 or -ENOMEM (peers that could not be told are closed). */
int ipc_server_invalidate(struct ipc_server *server, struct ipc_text instance,
                          const struct ipc_text *uris, size_t uri_count);
int ipc_server_publish(struct ipc_server *server, struct ipc_text topic, struct ipc_text data);

unsigned int ipc_server_peer_count(const struct ipc_server *server);
