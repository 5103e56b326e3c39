/*
 * Fuzz target of the request parser: the bytes are parsed whole and cut into pieces (the first byte
 * chooses how), and both must give the same requests and fault. Sanitizers see views that point
 * outside a message.
 */
#include <stdint.h>

#include "tests/unit/gateway/test-http-replay.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct http_replay whole, pieces;
    size_t at = 1, step;

    if (size < 2)
        return 0;
    step = (size_t)data[0] % 61 + 1;
    http_replay_init(&whole);
    http_replay_init(&pieces);
    http_replay_feed(&whole, (const char *)data + 1, size - 1);
    while (at < size) {
        size_t piece = size - at < step ? size - at : step;

        http_replay_feed(&pieces, (const char *)data + at, piece);
        at += piece;
        step = step * 7 % 61 + 1;
    }
    if (whole.transcript.size != pieces.transcript.size ||
        (whole.transcript.size > 0 &&
         memcmp(whole.transcript.data, pieces.transcript.data, whole.transcript.size) != 0))
        abort();
    http_replay_deinit(&whole);
    http_replay_deinit(&pieces);
    return 0;
}
