/*
 * TLS for the edge: OpenSSL over memory BIOs, so that libuv does all the reading and writing. TLS 1.2 and 1.3, modern suites only, session tickets for
 * resumption. The certificate comes from files, or is made at first start. Sources: RFC 8446, RFC 9325 (BCP 195), DSP0266 1.21 §13.1.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

struct tls_context;    /* certificate and settings; one for the process, counted by its connections */
struct tls_connection; /* one client */

enum {
    TLS_E_WANT_READ = 1, /* more bytes from the peer are needed */
    TLS_E_CLOSED = 2,    /* the peer ended TLS properly */
    TLS_E_FAILED = 3,    /* protocol error: close; the reason is in the debug log */
};

/** Certificate chain and key from PEM files. Returns 0 or negative errno; `error` gets one line for the operator (what, which file, what to do). */
int tls_context_new(const char *cert_path, const char *key_path, struct buffer *error, struct tls_context **ret_context);
void tls_context_free(struct tls_context *context);

/**
 * Makes sure that certificate and key exist in a folder ("cert.pem" 0644, "key.pem" 0600): a self-signed P-256 one with the host name, localhost and every address of this machine as
 * subjectAltName, X.509 v3, serverAuth, ten years, made atomically at first start. Gives their paths (free()). Returns 0 or negative errno.
 */
int tls_self_signed_ensure(int state_dir_fd, const char *state_dir_path, char **ret_cert_path, char **ret_key_path);

int tls_connection_new(struct tls_context *context, struct tls_connection **ret_connection);
void tls_connection_free(struct tls_connection *connection);
/** Feeds bytes from the socket. */
int tls_connection_feed(struct tls_connection *connection, const char *data, size_t size);
/** Decrypts into `data`; returns the number of bytes (> 0), or -TLS_E_…, or negative errno below -64. Drives the handshake too. */
ssize_t tls_connection_read(struct tls_connection *connection, char *data, size_t size);
/** Encrypts; everything is taken. Returns 0, TLS_E_FAILED or negative errno. */
int tls_connection_write(struct tls_connection *connection, const char *data, size_t size);
/** Moves bytes that are to be sent to `out`. Returns 0 or negative errno. */
int tls_connection_drain(struct tls_connection *connection, struct buffer *out);
bool tls_connection_is_established(const struct tls_connection *connection);
/** Appends close_notify to what is to be drained. */
void tls_connection_shutdown(struct tls_connection *connection);
/** Gives back what an idle connection does not need. */
void tls_connection_trim(struct tls_connection *connection);
