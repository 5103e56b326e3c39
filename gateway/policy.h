/*
 * What the operator allows, from gateway.json: log-in by Basic and by sessions, plain http,
 * reverse proxies that are trusted, origins of browsers. Read at start and again at SIGHUP; a file
 * with a fault is refused whole, and the old policy stays. docs/gateway.md has the keys.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "ipc/message.h"

#define POLICY_FILE "gateway.json"
#define POLICY_PROXIES_MAX 32
#define POLICY_ORIGINS_MAX 32
#define POLICY_HSTS_MAX_AGE_S 31536000u

enum {
    POLICY_E_ABSENT = 1, /* there is no such file */
};

enum policy_http {
    POLICY_HTTP_REDIRECT, /* 308 to https */
    POLICY_HTTP_SERVE,    /* for a reverse proxy on the same machine, and for measuring */
    POLICY_HTTP_OFF,      /* every request is refused by 403, and its connection closed */
};

/** A network that is trusted to say how the client reached it. */
struct policy_network {
    unsigned char address[16]; /* IPv6, or IPv4 mapped */
    unsigned int prefix_bits;  /* 0 … 128 */
};

struct policy {
    bool basic_auth;           /* Authorization: Basic is looked at */
    bool session_auth;         /* X-Auth-Token is looked at, and sessions can be made */
    bool auth_over_plain_http; /* else credentials that came in the clear are refused */
    enum policy_http http;
    uint32_t hsts_max_age_s; /* 0: no Strict-Transport-Security */
    size_t proxy_count;
    struct policy_network proxies[POLICY_PROXIES_MAX];
    bool trust_unix; /* a Unix-socket listener's peer is a trusted proxy */
    size_t origin_count;
    char *origins[POLICY_ORIGINS_MAX]; /* "https://console.example"; "*" alone: any */
    bool cors_credentials;
};

/** The defaults, which gateway.json changes. */
void policy_init(struct policy *policy);
void policy_deinit(struct policy *policy);

/** An address ("192.0.2.1", "2001:db8::1"), a network ("192.0.2.0/24") without bits behind its
 * prefix, or "unix". Returns 0, -EINVAL, or -E2BIG past POLICY_PROXIES_MAX. */
int policy_add_proxy(struct policy *policy, const char *text);
/** scheme "://" host [":" port] in lower case as browsers send it (RFC 6454 §6.2), or "*". Returns
 * 0, -EINVAL, -E2BIG past POLICY_ORIGINS_MAX, or -ENOMEM. */
int policy_add_origin(struct policy *policy, const char *text);

/** "redirect", "serve", "off". Returns 0 or -EINVAL. */
int policy_parse_http(const char *text, enum policy_http *ret_http);
const char *policy_http_name(enum policy_http http);

/**
 * Puts what a file says over `policy`; what it does not name stays. error: gets one line for the
 * operator, "path:line: cause", when the result is negative; then the policy may be changed in
 * part, and only policy_deinit() may be called. Returns 0, POLICY_E_ABSENT or negative errno.
 */
int policy_read(struct policy *policy, const char *path, struct buffer *error);

/** Judges the whole, when every file is read: one line in `error` and -EINVAL when what it says
 * makes no sense together. */
int policy_check(const struct policy *policy, struct buffer *error);

/** Appends " basic=off proxies=…" for everything in which `after` differs from `before`, as they
 * go into the log; nothing when they are equal. Returns 0 or -ENOMEM. */
int policy_append_changes(struct buffer *out, const struct policy *before,
                          const struct policy *after);

/** Whether the address ("192.0.2.1", "2001:db8::1", "unix") is a trusted proxy. */
bool policy_trusts(const struct policy *policy, struct ipc_text client_address);
/** Whether a browser's Origin may read answers. */
bool policy_allows_origin(const struct policy *policy, struct ipc_text origin);
