/*
 * Typed calls of svc-account: who may log in. Asked by svc-session and by the gateway. Service and
 * stubs change together; docs/ipc.md "Typed calls" has the wire form.
 *
 * - "verify-password" {user, password, client_address}: the identity. Slow: hashing, off
 *   svc-account's loop.
 * - "identity" {user}: the identity as of now, without a password. Repeatable.
 * - Publication "account-changed" {user}: role, password, existence or rights of this user changed:
 *   forget what you know of it. An empty user means all.
 */
#pragma once

#include "ipc/client.h"
#include "ipc/server.h"

#define ACCOUNT_CALL_VERIFY_PASSWORD "verify-password"
#define ACCOUNT_CALL_IDENTITY "identity"
#define ACCOUNT_TOPIC_CHANGED "account-changed"
#define ACCOUNT_TOPIC_PASSWORD_SET "account-password-set"

/** Outcomes beyond IPC_E_…. */
enum {
    ACCOUNT_E_DENIED = 64, /* no such user, wrong password, disabled or locked: never say which */
    ACCOUNT_E_FAILED = 65, /* svc-account answered that it can't (its log says why) */
};

/** What svc-account says of a user. */
struct account_identity {
    struct ipc_identity identity; /* session_id and client_address are empty */
    uint32_t cache_ms;            /* how long the answer may be kept */
    uint64_t generation;          /* changes with each password: sessions of an older one end */
};

/** identity is NULL unless outcome is 0. */
typedef void (*account_identity_fn)(int outcome, const struct account_identity *identity,
                                    void *context);

/** Both return as ipc_client_request(). instance: of which emulated system; empty where there is
 * only one. */
int account_call_verify_password(struct ipc_client *client, struct ipc_text instance,
                                 struct ipc_text user, struct ipc_text password,
                                 struct ipc_text client_address, struct ipc_text request_id,
                                 uint32_t deadline_ms, account_identity_fn done, void *context);
int account_call_identity(struct ipc_client *client, struct ipc_text user,
                          struct ipc_text request_id, uint32_t deadline_ms,
                          account_identity_fn done, void *context);

/* For svc-account: requests in, answers out. Parsing returns 0, IPC_E_MALFORMED or -ENOMEM; views
 * point into `body`. */
struct account_credentials {
    struct ipc_text user, password, client_address;
};
int account_parse_verify_password(struct ipc_text body,
                                  struct account_credentials *ret_credentials);
int account_parse_identity(struct ipc_text body, struct ipc_text *ret_user);
int account_respond_identity(struct ipc_call *call, const struct account_identity *identity);
int account_respond_denied(struct ipc_call *call);
int account_respond_failed(struct ipc_call *call);

int account_publish_changed(struct ipc_server *server, struct ipc_text user);
int account_parse_changed(struct ipc_text data, struct ipc_text *ret_user);

/** This session set a password: if it is one of the user's own, it goes on when the others end.
 * Comes after "account-changed", before the answer to any later question. */
int account_publish_password_set(struct ipc_server *server, struct ipc_text session_id);
int account_parse_password_set(struct ipc_text data, struct ipc_text *ret_session_id);
