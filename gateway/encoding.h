/*
 * Content codings: which one a client wants, compressing, and the entity tags of what is
 * compressed. Pure functions. RFC 9110 §8.4 "Content-Encoding", §12.5.3 "Accept-Encoding", §8.8.3.3
 * (tags differ between codings); RFC 1952 (gzip), RFC 8878 (zstd).
 * docs/decisions/etags-and-compression.md says why tags look as they do.
 */
#pragma once

#include <stdbool.h>

#include "base/buffer.h"
#include "ipc/message.h"

enum encoding {
    ENCODING_ZSTD, /* ours first: as small as gzip here, at a tenth of the time */
    ENCODING_GZIP,
    ENCODING_COUNT,
    ENCODING_IDENTITY = ENCODING_COUNT,
    ENCODING_NOTHING, /* the client accepts none of these, not even identity */
};

/** "zstd", "gzip". */
const char *encoding_name(enum encoding encoding);

/** By Accept-Encoding (data NULL: absent), with q-values; malformed elements do not count. Among
 * equals the first of enum encoding. */
enum encoding encoding_choose(struct ipc_text accept_encoding);

/** True when the client wants no answer that is not encoded ("identity;q=0", "*;q=0"). */
bool encoding_refuses_identity(struct ipc_text accept_encoding);

/** Appends the encoded body. Returns 0 or negative errno. */
int encoding_compress(enum encoding encoding, struct ipc_text body, struct buffer *out);

/** Appends the head of the encoded answer, made of the finished head of the plain one: with
 * Content-Encoding, another Content-Length, and the tag of this coding. Returns 0 or negative
 * errno. */
int encoding_append_head(struct buffer *out, struct ipc_text head, enum encoding encoding,
                         size_t body_size);

/** Room for the tag of any coding of a tag of `size` bytes. */
#define ENCODING_TAG_BYTES(size) ((size) + 8)

/** Writes the tag of a coding ("\"x\"" -> "\"x-gzip\""; identity: as it is) of a tag that fits 128
 * bytes. Returns a view of `text`, empty when the tag is none. */
struct ipc_text encoding_tag(struct ipc_text etag, enum encoding encoding,
                             char text[static ENCODING_TAG_BYTES(128)]);

/** Takes the coding off each tag of a list (If-Match, If-None-Match), since services know the plain
 * tags only. Returns the list as it is, or a view of `text`, which has room for list.size bytes. */
struct ipc_text encoding_plain_tags(struct ipc_text list, char *text);
