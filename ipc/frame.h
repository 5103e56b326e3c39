/*
 * Codec: messages to frames and back. A frame is a 4-byte big-endian length and one msgpack array
 * [kind, id, payload] (docs/ipc.md). Pure functions over buffers: no sockets here, so tests and the
 * fuzz target call them directly. Every shape, size, count and depth is checked before memory is
 * taken for it.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

#define FRAME_PREFIX_BYTES 4

/** A decoded frame; which member holds is told by `kind`. Views point into the bytes that were
 * decoded. */
struct frame {
    enum ipc_kind kind;
    uint64_t id; /* of requests, responses and cancels; 0 else */
    union {
        struct ipc_hello hello; /* routes belong to the decoder, valid until its next use */
        struct ipc_request request;
        struct ipc_response response;
        struct {
            const struct ipc_text *uris; /* belongs to the decoder */
            size_t uri_count; /* 0: everything that this service was asked for (of instance) */
            struct ipc_text instance; /* empty: the only one; with uri_count 0: all */
        } invalidate;
        struct {
            struct ipc_text topic, data; /* data is msgpack */
        } publish;
    };
};

/** Owns what a decoded frame needs beyond the input bytes. One for each connection. */
struct frame_decoder;

int frame_decoder_new(struct frame_decoder **ret_decoder);
void frame_decoder_free(struct frame_decoder *decoder);

/**
 * Decodes the first frame of `data`. Returns 0 with *ret_consumed (prefix included) and *ret_frame;
 * FRAME_E_INCOMPLETE when more bytes are needed (*ret_consumed is then the size of the whole frame,
 * or 0 when that is not known yet); FRAME_E_IGNORED for a frame of an unknown kind (*ret_consumed
 * is set: skip it); IPC_E_MALFORMED; or -ENOMEM.
 */
int frame_decode(struct frame_decoder *decoder, const char *data, size_t size, size_t *ret_consumed,
                 struct frame *ret_frame);

enum {
    FRAME_E_INCOMPLETE = 32,
    FRAME_E_IGNORED = 33,
};

/*
 * Each appends one whole frame to `out`. Return 0, IPC_E_TOO_LARGE past a limit, -EINVAL for a
 * message that makes no sense (id or deadline 0, empty URI, a status out of range, control
 * characters in a header …), or -ENOMEM; nothing was appended then.
 */
int frame_encode_hello(struct buffer *out, const struct ipc_hello *hello);
int frame_encode_request(struct buffer *out, uint64_t id, const struct ipc_request *request);
int frame_encode_response(struct buffer *out, uint64_t id, const struct ipc_response *response);
int frame_encode_cancel(struct buffer *out, uint64_t id);
/** uri_count 0 means "everything", of this instance if it is not empty. At most
 * IPC_INVALIDATE_URIS_MAX. */
int frame_encode_invalidate(struct buffer *out, struct ipc_text instance,
                            const struct ipc_text *uris, size_t uri_count);
int frame_encode_publish(struct buffer *out, struct ipc_text topic, struct ipc_text data);
int frame_encode_ping(struct buffer *out);
int frame_encode_pong(struct buffer *out);
