/*
 * Bytes and descriptors through a Unix socket (SCM_RIGHTS, unix(7)). A descriptor goes with the
 * first byte of its frame, and the kernel ends a read at the bytes that brought one: so descriptors
 * and frames arrive in the same order. Nothing here knows what frames are. Private to ipc/.
 */
#pragma once

#include <stdbool.h>

#include "base/buffer.h"
#include "ipc/limits.h"

/** What waits to be sent. Descriptors belong to it. */
struct outgoing {
    struct buffer bytes;
    size_t sent; /* of these, that the kernel took */
    unsigned int descriptor_count;
    struct {
        size_t offset; /* of the byte that it goes with; ascending */
        int fd;
    } descriptors[IPC_DESCRIPTORS_MAX];
};

/** Sends what the socket takes. Returns 0 or negative errno; nothing is left when sent is
 * bytes.size. */
int outgoing_send(struct outgoing *outgoing, int socket);
/** Drops everything; keeps the memory. */
void outgoing_clear(struct outgoing *outgoing);
/** Frees everything. is_secret: wipes the bytes first. */
void outgoing_deinit(struct outgoing *outgoing, bool is_secret);

/** What was received: at most one descriptor for each frame that is not complete. */
struct incoming {
    unsigned int count;
    /* The older first: its frame may be completed by the read that brought the next. -1: it was
     * lost, since this process may not have more. */
    int fds[2];
};

/**
 * Reads once, and appends to `bytes`, which are full then or everything was read. Returns 0,
 * -EAGAIN, -ENODATA at the end, -EPROTO for more descriptors than that (which are closed), or
 * negative errno.
 */
int incoming_receive(struct incoming *incoming, int socket, struct buffer *bytes);
/** Takes the oldest; -1 also when there is none. */
int incoming_take(struct incoming *incoming);
/** Closes all. */
void incoming_drop(struct incoming *incoming);
