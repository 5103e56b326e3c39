/*
 * Fuzz target of ipc/frame.c: any bytes are decoded, frame by frame, as a connection would. What is
 * accepted is encoded again and must come back as the same bytes after a second round: encoder and
 * decoder agree on what a message may hold.
 */
#include <stdlib.h>

#include "ipc/frame.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct frame_decoder *decoder, *second_decoder;

static void require(bool condition)
{
    if (!condition)
        abort();
}

static int encode(struct buffer *out, const struct frame *frame)
{
    switch (frame->kind) {
    case IPC_HELLO:
        return frame_encode_hello(out, &frame->hello);
    case IPC_REQUEST:
        return frame_encode_request(out, frame->id, &frame->request);
    case IPC_RESPONSE:
        return frame_encode_response(out, frame->id, &frame->response);
    case IPC_CANCEL:
        return frame_encode_cancel(out, frame->id);
    case IPC_INVALIDATE:
        return frame_encode_invalidate(out, frame->invalidate.instance, frame->invalidate.uris,
                                       frame->invalidate.uri_count);
    case IPC_PUBLISH:
        return frame_encode_publish(out, frame->publish.topic, frame->publish.data);
    case IPC_PING:
        return frame_encode_ping(out);
    case IPC_PONG:
        return frame_encode_pong(out);
    }
    abort();
}

static void check_round_trip(const struct frame *frame)
{
    struct buffer first = BUFFER_INIT(0), second = BUFFER_INIT(0);
    struct frame again;
    size_t consumed;

    require(encode(&first, frame) == 0);
    require(frame_decode(second_decoder, first.data, first.size, &consumed, &again) == 0);
    require(consumed == first.size && again.kind == frame->kind && again.id == frame->id);
    require(encode(&second, &again) == 0);
    require(second.size == first.size && memcmp(second.data, first.data, first.size) == 0);
    buffer_deinit(&first);
    buffer_deinit(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *at = (const char *)data;

    if (!decoder && (frame_decoder_new(&decoder) < 0 || frame_decoder_new(&second_decoder) < 0))
        abort();
    while (size > 0) {
        struct frame frame;
        size_t consumed = 0;
        int r = frame_decode(decoder, at, size, &consumed, &frame);

        if (r == 0)
            check_round_trip(&frame);
        else if (r != FRAME_E_IGNORED)
            break;
        require(consumed > FRAME_PREFIX_BYTES && consumed <= size);
        at += consumed;
        size -= consumed;
    }
    return 0;
}
