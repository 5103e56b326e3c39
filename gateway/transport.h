/*
 * How a request came: in the clear or by TLS, directly or through a trusted reverse proxy; and
 * what policy says to that before anything else is looked at. DSP0266 1.21 §13.1 "Transport Layer
 * Security", RFC 7239 "Forwarded".
 */
#pragma once

#include "gateway/gateway.h"

/** True when the request came over TLS, at us or at a trusted proxy. */
bool transport_is_secure(const struct gateway *gateway, const struct http_request *http);

/** True when the request may go on; else it was answered (308 to https, 403 when http is off). */
bool transport_admit(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec);

/** Address of the client that asked, told by a trusted proxy where there is one. A view into the
 * request. */
struct ipc_text transport_client_address(const struct gateway *gateway,
                                         const struct http_request *http);
