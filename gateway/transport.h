/*
 * How a request came: in the clear or by TLS, directly or through a trusted reverse proxy; and
 * what policy says to that before anything else is looked at. DSP0266 1.21 §13.1 "Transport Layer
 * Security", RFC 7239 "Forwarded".
 */
#pragma once

#include "gateway/gateway.h"

/** True when the client's own connection, to us or to a trusted proxy, was TLS. */
bool transport_is_secure(const struct gateway *gateway, const struct http_request *http);

/** True when the request may go on; else it was answered (308 to https, 403 when http is off). */
bool transport_admit(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec);

/** True when credentials may come by this request: it is secure, or policy lets them come in the
 * clear. */
bool transport_may_carry_credentials(const struct gateway *gateway,
                                     const struct http_request *http);

/** Address of the client that asked, told by a trusted proxy where there is one. A view into the
 * request. */
struct ipc_text transport_client_address(const struct gateway *gateway,
                                         const struct http_request *http);

/** Host (and port) by which the client knows us. A view into the request; empty when it said none.
 */
struct ipc_text transport_host(const struct gateway *gateway, const struct http_request *http);

/** What policy refuses, with 403. */
enum transport_refusal {
    TRANSPORT_HTTP_IS_OFF,          /* in the clear, with http off */
    TRANSPORT_CREDENTIALS_IN_CLEAR, /* in the clear, with http_login off */
    TRANSPORT_SESSIONS_ARE_OFF,     /* to make a session, with sessions off */
};

/** Answers 403 with what the client should do instead. */
void transport_refuse(struct gateway *gateway, struct http_exchange *exchange,
                      const struct http_request *http, uint64_t started_usec,
                      enum transport_refusal refusal);
