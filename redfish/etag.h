/*
 * Entity tags. A strong tag is a hash of the finished body: equal bytes, equal tag, in every
 * process and after every restart. DSP0266 1.21 §7.4 "ETags", RFC 9110 §8.8.3 and §13.1.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

/** A quoted tag of 16 hexadecimal digits and its NUL. */
#define ETAG_BYTES 19

/** Writes the strong tag of `body`. Returns `etag`. */
const char *etag_of(struct ipc_text body, char etag[static ETAG_BYTES]);

/**
 * Finishes the text of a resource: the tag of `body` as it is becomes its last member,
 * "@odata.etag", so that header and member are equal. body: a compact JSON object without that
 * member. Returns 0, -EMSGSIZE or -ENOMEM; after an error the body is as before.
 */
int etag_splice(struct buffer *body, char ret_etag[static ETAG_BYTES]);

/** True when a header's list ("*", or tags with commas) holds `etag` by weak comparison: for
 * If-None-Match. Malformed parts match nothing. */
bool etag_list_matches_weak(struct ipc_text list, struct ipc_text etag);

/** By strong comparison: for If-Match. "*" matches whatever exists. */
bool etag_list_matches_strong(struct ipc_text list, struct ipc_text etag);
