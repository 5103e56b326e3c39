/*
 * What reverse proxies say about the client: Forwarded (RFC 7239), else X-Forwarded-For, -Proto and
 * -Host (no standard; what everybody sends). Only for requests whose peer is a trusted proxy: a
 * client can send these headers, too. Pure functions over text; nothing is copied.
 */
#pragma once

#include "gateway/http.h"

/** Only so many of the last hops are looked at. */
#define FORWARDED_HOPS_MAX 16

enum forwarded_protocol {
    FORWARDED_UNKNOWN, /* nothing was said, or something else */
    FORWARDED_HTTP,
    FORWARDED_HTTPS,
};

/** One hop: who connected to the proxy that says so, and how. */
struct forwarded_hop {
    struct ipc_text address; /* an IP address as it stands, without port; data NULL: unknown or
                                hidden ("unknown", "_x") */
    struct ipc_text host;    /* the Host that the proxy got; data NULL: not said */
    enum forwarded_protocol protocol;
};

/** All hops that are known, the client's first. */
struct forwarded {
    struct forwarded_hop hops[FORWARDED_HOPS_MAX];
    size_t count;
};

/** Parses the value of a Forwarded header, or several joined by commas (RFC 7239 §4). Returns 0 or
 * -EINVAL: then nothing of it may be believed. */
int forwarded_parse(struct ipc_text value, struct forwarded *ret_forwarded);

/** The IP address of a node: "192.0.2.1", "192.0.2.1:80", "[2001:db8::1]:80", "2001:db8::1"; data
 * NULL when it is none. RFC 7239 §6. */
struct ipc_text forwarded_address(struct ipc_text node);

/**
 * The hop of the client: counted from the right, the first whose address is not a trusted proxy.
 * The address of a hop that hides itself is that of the proxy that says so. is_trusted: judges an
 * address. Where Forwarded and X-Forwarded-For do not agree about the last hop, one of them came
 * from the client, and neither is believed: the peer, with FORWARDED_UNKNOWN.
 */
struct forwarded_hop forwarded_client(const struct http_request *http,
                                      bool (*is_trusted)(const void *context,
                                                         struct ipc_text address),
                                      const void *context);
