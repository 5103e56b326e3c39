/*
 * The asking side: one connection to one service, kept up with backoff, with many requests in
 * flight. A request that is not sent yet waits for the connection up to its deadline. When the
 * connection is lost, a repeatable request (GET, or a call that says so) in flight is sent once
 * more to the new process; a write is never sent twice (IPC_E_LOST). When a deadline passes without
 * any frame from a connected peer, the circuit opens: requests are refused at once
 * (IPC_E_UNRESPONSIVE) until it answers again (pings go on). Everything runs on the loop's thread;
 * no callback fires before the call that caused it has returned.
 */
#pragma once

#include <uv.h>

#include "base/clock.h"
#include "ipc/message.h"

struct ipc_client;

/** What happened to a request: outcome 0 with a response (views valid until return), else an
 * IPC_E_… or negative errno with NULL. Called exactly once. */
typedef void (*ipc_client_reply_fn)(int outcome, const struct ipc_response *response,
                                    void *context);

struct ipc_client_events {
    /** The peer said hello, on each new connection. May be NULL. Views are valid until return. */
    void (*hello)(const struct ipc_hello *hello, void *context);
    /** uri_count 0: everything, of this instance if it is not empty. Ordered with the responses:
     * what a response said before an invalidate may be stale after it. */
    void (*invalidate)(struct ipc_text instance, const struct ipc_text *uris, size_t uri_count,
                       void *context);
    void (*publish)(struct ipc_text topic, struct ipc_text data, void *context);
    /** The connection is gone (the pending requests are dealt with after this). */
    void (*lost)(void *context);
};

struct ipc_client_options {
    uv_loop_t *loop;
    const char *socket_path;   /* copied */
    const char *name;          /* said in our hello; lives for ever */
    const char *root_uuid;     /* the same, NULL: not said */
    const struct clock *clock; /* NULL: clock_system */
    unsigned int requests_max; /* 0: IPC_CLIENT_REQUESTS_MAX */
    const unsigned int
        *peer_uids; /* further users that may own the other end; besides root and our own */
    size_t peer_uid_count;
    struct ipc_client_events events;
    void *context;
};

/**
 * Starts connecting, and has the process ignore SIGPIPE where that would end it. Returns 0, -EINVAL
 * for a path that does not fit a socket address, -ENOMEM …
 */
int ipc_client_new(const struct ipc_client_options *options, struct ipc_client **ret_client);

/** Completes every pending request with IPC_E_CANCELLED (from the loop), then frees. NULL is
 * allowed. `closed` may be NULL. */
void ipc_client_close(struct ipc_client *client, void (*closed)(void *context), void *context);

/**
 * Sends a request. repeatable: it may be sent once more when the connection breaks.
 * Returns 0 (reply will be called, later), IPC_E_BUSY, IPC_E_UNRESPONSIVE, IPC_E_TOO_LARGE, or
 * negative errno (reply will not be called).
 */
int ipc_client_request(struct ipc_client *client, const struct ipc_request *request,
                       bool repeatable, ipc_client_reply_fn reply, void *context, uint64_t *ret_id);

/** Tells the peer that nobody waits any more; reply is called with IPC_E_CANCELLED. Unknown ids are
 * ignored. */
void ipc_client_cancel(struct ipc_client *client, uint64_t id);

bool ipc_client_is_connected(const struct ipc_client *client);
/** Requests in flight and waiting. */
unsigned int ipc_client_pending_count(const struct ipc_client *client);
/**
 * Process id by SO_PEERCRED, 0 while not connected: of the process that last called listen(2) on
 * the peer's socket. Servers of this room call it themselves, also on sockets that were passed to
 * them, but a connection that was made before they did still names the supervisor.
 */
int ipc_client_peer_pid(const struct ipc_client *client);
