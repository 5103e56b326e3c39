/*
 * Who is it? Basic and X-Auth-Token credentials to identities, through the cache or by asking
 * svc-account resp. svc-session; questions for the same credentials are asked once. DSP0266 1.21
 * §13.2 "Authentication", RFC 7617.
 */
#pragma once

#include "gateway/http.h"
#include "gateway/identity-cache.h"

struct authentication;
struct gateway;

enum {
    AUTHENTICATION_E_NONE = 1,        /* the request has no credentials */
    AUTHENTICATION_E_DENIED = 2,      /* wrong ones */
    AUTHENTICATION_E_UNAVAILABLE = 3, /* the service that could tell is away */
    AUTHENTICATION_E_PENDING = 4,     /* `done` of the waiter will be called */
    AUTHENTICATION_E_IN_CLEAR = 5,    /* they came by plain http, and policy forbids it */
    AUTHENTICATION_E_NO_SESSIONS = 6, /* policy forbids sessions */
};

/** Somebody who waits for an identity. Embedded by its owner. `identity` is borrowed. */
struct authentication_waiter {
    struct authentication_waiter *next;
    void (*done)(struct authentication_waiter *waiter, int outcome, struct identity *identity);
};

int authentication_new(struct gateway *gateway, struct authentication **ret_authentication);
/** Nothing may be under way any more: the clients of the services are closed before, which
 * completes every waiter. */
void authentication_free(struct authentication *authentication);

/** Whether policy lets credentials come in the body of this request, which needs no others: a
 * log-in when to_session. Returns 0, AUTHENTICATION_E_IN_CLEAR or AUTHENTICATION_E_NO_SESSIONS. */
int authentication_check_log_in(const struct authentication *authentication,
                                const struct http_request *request, bool to_session);

/** What policy allows is looked at for each request, so a change holds for what is cached, too.
 * Returns 0 with a borrowed identity, a named outcome, or negative errno. waiter NULL: only what
 * is cached (PENDING else, and nothing is asked). instance: of which emulated system. */
int authentication_check(struct authentication *authentication, const struct http_request *request,
                         struct ipc_text instance, const char *request_id,
                         struct authentication_waiter *waiter, struct identity **ret_identity);

/** A service says hello: forget what it may have published while nobody listened. */
void authentication_reconnected(struct authentication *authentication, const char *service);

/** What a service published: forget what it concerns. Unknown topics are ignored. */
void authentication_published(struct authentication *authentication, struct ipc_text topic,
                              struct ipc_text data);
