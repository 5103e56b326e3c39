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

#define POLICY_PROXIES_MAX 32
#define POLICY_ORIGINS_MAX 32

enum policy_http {
    POLICY_HTTP_REDIRECT, /* 308 to https */
    POLICY_HTTP_SERVE,    /* for a reverse proxy on the same machine, and for measuring */
    POLICY_HTTP_OFF,      /* closed: connections are refused by 403 and closed */
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

/** Whether the address ("192.0.2.1", "2001:db8::1", "unix") is a trusted proxy. */
bool policy_trusts(const struct policy *policy, struct ipc_text client_address);
/** Whether a browser's Origin may read answers. */
bool policy_allows_origin(const struct policy *policy, struct ipc_text origin);
