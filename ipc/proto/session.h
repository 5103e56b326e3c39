/*
 * Typed calls of svc-session: what a token stands for. Asked by the gateway only. docs/ipc.md
 * "Typed calls" has the wire form.
 *
 * - "session-identity" {token, client_address}: the identity with its session_id; counts as use of
 *   the session. Repeatable.
 * - Publication "session-ended" {session_id}: forget the tokens of this session (empty: of all).
 */
#pragma once

#include "ipc/client.h"
#include "ipc/server.h"

#define SESSION_CALL_IDENTITY "session-identity"
#define SESSION_TOPIC_ENDED "session-ended"

enum {
    SESSION_E_UNKNOWN = 64, /* no such token, or it has expired */
    SESSION_E_FAILED = 65,  /* svc-session can't tell now (its log says why) */
};

struct session_identity {
    struct ipc_identity identity;
    uint32_t cache_ms; /* how long the answer may be kept; short against the session's timeout, so
                          that use is seen */
};

typedef void (*session_identity_fn)(int outcome, const struct session_identity *identity,
                                    void *context);

/** Returns as ipc_client_request(). instance: of which emulated system; empty where there is only
 * one. */
int session_call_identity(struct ipc_client *client, struct ipc_text instance,
                          struct ipc_text token, struct ipc_text client_address,
                          struct ipc_text request_id, uint32_t deadline_ms,
                          session_identity_fn done, void *context);

int session_parse_identity(struct ipc_text body, struct ipc_text *ret_token,
                           struct ipc_text *ret_client_address);
int session_respond_identity(struct ipc_call *call, const struct session_identity *identity);
int session_respond_unknown(struct ipc_call *call);
int session_respond_failed(struct ipc_call *call);

int session_publish_ended(struct ipc_server *server, struct ipc_text session_id);
int session_parse_ended(struct ipc_text data, struct ipc_text *ret_session_id);
