/*
 * The path and query of a request target, made safe and comparable: percent-encoding undone once,
 * trailing slash cut, and everything that could mean two things refused. RFC 3986 §2.1, §6.2.2;
 * DSP0266 1.21 §6.3 "Universal Resource Identifiers".
 */
#pragma once

#include "ipc/message.h"

enum {
    URI_E_INVALID = 1, /* bad or overlong encoding, NUL or control characters, an encoded slash,
                          empty or dot segments, not absolute */
};

struct uri {
    struct ipc_text
        path; /* into `buffer`: decoded, starts with '/', no trailing slash (but "/" itself) */
    struct ipc_text query; /* into the input, raw, without '?'; empty when absent */
};

/**
 * Splits and normalises an origin-form target ("/redfish/v1/Chassis/?$top=1"). The result is never
 * longer than the input. buffer: at least target.size bytes. When nothing needs decoding, path may
 * point into the input. A fragment ('#') is invalid.
 */
int uri_parse(struct ipc_text target, char *buffer, struct uri *ret_uri);

/** Appends `segment` percent-encoded (unreserved and sub-delims kept). For Ids from outside that
 * become part of a URI. */
struct buffer;
int uri_append_segment(struct buffer *out, struct ipc_text segment);
/** Appends a decoded path as it is written in URIs: each segment by uri_append_segment(). */
int uri_append_path(struct buffer *out, struct ipc_text path);
