/*
 * One connected socket that carries frames: what client and server have in common. Reads much at
 * once, hands over frame by frame (at most IPC_READ_FRAMES_MAX in a turn of the loop), gathers what
 * is written and sends it once a turn, gives its buffers back when idle. It knows nothing of
 * requests. Private to ipc/. All callbacks come from the loop, never from a call of the owner.
 */
#pragma once

#include <uv.h>

#include "base/buffer.h"
#include "ipc/frame.h"

struct link;

struct link_events {
    /** A frame; its views are valid until return. The owner may close the link in it. */
    void (*frame)(const struct frame *frame, void *context);
    /**
     * The end, once: 0 when the peer closed, IPC_E_MALFORMED, or negative errno. No frame follows.
     * The owner calls link_close(), at once or later.
     */
    void (*lost)(int reason, void *context);
    /** After link_close(): the link does not exist any more. */
    void (*closed)(void *context);
    /** Responses may come with a descriptor (frame.response.stream), which is closed after frame()
     * unless that took it. A descriptor that nobody expects ends the link. */
    bool takes_descriptors;
};

/** Makes a link that is not connected. Returns 0 or negative errno. */
int link_new(uv_loop_t *loop, const struct link_events *events, void *context,
             struct link **ret_link);

/** The socket, to connect it or to accept into it. Until link_start(). */
uv_pipe_t *link_pipe(struct link *link);

/**
 * Checks who is at the other end (SO_PEERCRED): root, our own user, or one of `uids`.
 * Returns 0 with the peer's process id, -EACCES, or negative errno.
 */
int link_check_peer(struct link *link, const unsigned int *uids, size_t uid_count, int *ret_pid);

/** Starts reading, once it is connected. Returns 0 or negative errno; the owner closes the link
 * then. */
int link_start(struct link *link);

/** Where to append frames; call link_send() after that. */
struct buffer *link_output(struct link *link);

/** Sends what was appended, at the end of this turn. secret: wipe the bytes once they are sent. */
void link_send(struct link *link, bool secret);

/** Whether link_attach() may be called. */
bool link_has_descriptor_room(const struct link *link);
/** Sends a descriptor, which the link owns from now on, with the frame that begins at `offset` of
 * link_output(). Before link_send(). */
void link_attach(struct link *link, size_t offset, int descriptor);

/** Bytes that the kernel has not taken yet. */
size_t link_queued_bytes(const struct link *link);

/** Makes the link end with `reason` in the next turn; nothing is read or written any more. */
void link_fail(struct link *link, int reason);

/** Closes and frees; only `closed` is called from now on. flush: give IPC_CLOSE_FLUSH_MS for queued
 * bytes to go out. */
void link_close(struct link *link, bool flush);

/** The rule behind link_check_peer(). */
bool link_uid_is_allowed(unsigned int uid, unsigned int own_uid, const unsigned int *uids,
                         size_t uid_count);
