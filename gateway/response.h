/*
 * Finished answers: status line and headers as the edge sends them, and Redfish error documents.
 * Everything here is text in buffers; sending is http.h's. Lines that all answers have are not part
 * of a head, so that they are in memory once and not with each kept answer. Sources: DSP0266 1.21
 * §8.1 "Response headers", §8.2 "Link header"; RFC 9110 §15; RFC 9111 §5.2.2; RFC 6797 (HSTS).
 */
#pragma once

#include "base/buffer.h"
#include "gateway/http.h"
#include "redfish/message.h"

/** What varies between heads. Empty texts leave the header out. */
struct response_head {
    unsigned int status;
    struct ipc_text content_type; /* empty: JSON when there is a body */
    struct ipc_text etag;
    struct ipc_text schema_type;   /* "Chassis.v1_25_0.Chassis", also with '#' in front: gives
                                      Link rel=describedby */
    struct ipc_text settings_type; /* of @Redfish.Settings: Link to the annotation's schema */
    struct ipc_text settings_uri;  /* its SettingsObject */
    bool may_revalidate;        /* a good answer to GET: Cache-Control is no-cache, else no-store */
    uint32_t allow;             /* bits IPC_METHOD_BIT(); 0: no Allow header */
    unsigned int retry_after_s; /* 0: none */
    struct ipc_text challenge;  /* WWW-Authenticate */
    const struct ipc_header *headers; /* further ones */
    size_t header_count;
    size_t body_size; /* for Content-Length; left out for 1xx, 204 and 304 */
    bool is_stream;   /* the body comes from a descriptor, and may be empty */
    bool is_endless;  /* of a stream: its size is not known, so there is no Content-Length */
};

/** Appends the lines that every answer has. hsts_max_age_s: 0 for none, and in the clear.
 * origins_differ: what a browser may read depends on its origin. Returns 0 or -ENOMEM. */
int response_append_common(struct buffer *out, uint32_t hsts_max_age_s, bool origins_differ);

/** Appends status line and headers, without the final blank line. A further header that is about
 * framing (Content-Length …), or with CR, LF or NUL in it, gives -EINVAL. Returns 0 or negative
 * errno; after an error the buffer is as before. */
int response_append_head(struct buffer *out, const struct response_head *head);

/** "OK", "Not Found" … ; "" for an unknown status. */
const char *response_reason(unsigned int status);

/**
 * Puts an error answer together: head and a document with one message. `head->status` 0 means the
 * message's own status. Both buffers are emptied first. Returns 0 or negative errno. arguments as
 * for message_new().
 */
int response_error(struct buffer *ret_head, struct buffer *ret_body,
                   const struct response_head *head, enum base_message message,
                   const char *argument);

/** The same with GeneralError, where no other message of the registry fits: what to do about it is
 * said by this resolution. */
int response_general_error(struct buffer *ret_head, struct buffer *ret_body,
                           const struct response_head *head, const char *resolution);
