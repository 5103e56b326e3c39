/*
 * Compressed answers: made once for each kept answer and document, when somebody wants one, and
 * kept beside it in the response cache, within its budget. Small bodies are compressed at once;
 * large ones on a thread of libuv's pool, and until that is done they go out as they are. What is
 * not kept is not compressed: on a BMC the time is worth more than the bytes.
 */
#pragma once

#include "gateway/gateway.h"

/** Smaller bodies are left alone: the head is most of them. */
#define ENCODER_BODY_BYTES_MIN 1024u
/** Larger ones are compressed off the loop (0.2 ms on a desk, 2 ms on a BMC). */
#define ENCODER_INLINE_BYTES_MAX (16u * 1024)
/** Larger ones that are not kept go out as they are, also to a client that refuses that: they would
 * stop the loop (2 ms on a desk, 20 ms on a BMC). */
#define ENCODER_FORCED_BYTES_MAX (512u * 1024)
/** Off the loop at one time; what comes then is asked for again by the next request. */
#define ENCODER_JOBS_MAX 2u

/** Sends a kept answer in the coding that the client prefers, as far as it is there. key: what
 * names it in the cache, or a document's path. response: as in the cache; only head, body and etag
 * for a document. */
void encoder_answer(struct gateway *gateway, struct http_exchange *exchange,
                    const struct http_request *http, struct ipc_text key,
                    const struct cached_response *response, uint64_t started_usec);

/** For an answer to a client that refuses identity: encodes it now, into gateway->encoded_…;
 * what can't be encoded, or is larger than ENCODER_FORCED_BYTES_MAX, stays as it is. */
void encoder_force(struct gateway *gateway, const struct http_request *http,
                   struct http_response *response);
