/*
 * TLS for the edge: OpenSSL between memory and memory, so that libuv does all the reading and
 * writing. TLS 1.2 and 1.3, modern suites only, session tickets for resumption. The certificate
 * comes from files, or is made at first start. Sources: RFC 8446, RFC 9325 (BCP 195), RFC 7301,
 * DSP0266 1.21 §13.1. Making contexts and certificates reads and writes files: at start only, or
 * off the loop.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

struct tls_context; /* certificate and settings; one for the process, counted by its connections */
struct tls_connection; /* one client */

enum {
    TLS_E_WANT_READ = 1, /* more bytes from the peer are needed */
    TLS_E_CLOSED = 2,    /* the peer ended TLS properly */
    TLS_E_FAILED = 3, /* protocol error: send what is to be sent (an alert), close; the reason is in
                         the debug log */
};

/**
 * Certificate chain and key from PEM files. error: gets one line for the operator (what, which
 * file, why) when the result is negative. A certificate that is expired or not valid yet is used,
 * with a warning in the log. Returns 0 or negative errno.
 */
int tls_context_new(const char *cert_path, const char *key_path, struct buffer *error,
                    struct tls_context **ret_context);
/** Gives the caller's reference back; connections keep theirs. NULL is allowed. */
void tls_context_free(struct tls_context *context);

/** Whether both have the same certificate with the same chain. */
bool tls_context_is_same(const struct tls_context *a, const struct tls_context *b);

/**
 * Makes sure that certificate and key exist in a folder ("cert.pem" 0644, "key.pem" 0600): a
 * self-signed P-256 one with the host name, localhost and every address of this machine as
 * subjectAltName, X.509 v3, serverAuth, valid for ten years, written atomically. A key without a
 * certificate (power cut between the two) gets a new certificate. What belongs together is never
 * replaced. ret_cert_path, ret_key_path: free(). Returns 0 or negative errno.
 */
int tls_self_signed_ensure(int state_dir_fd, const char *state_dir_path, char **ret_cert_path,
                           char **ret_key_path);

/**
 * The server's end of a new connection. out: gets every byte that is to be sent, from each of the
 * calls below; borrowed, lives as long as the connection. Returns 0 or -ENOMEM.
 */
int tls_connection_new(struct tls_context *context, struct buffer *out,
                       struct tls_connection **ret_connection);
void tls_connection_free(struct tls_connection *connection);

/** Hands in bytes from the socket. They are borrowed until tls_connection_read() has returned
 * anything but 0. */
void tls_connection_feed(struct tls_connection *connection, const char *data, size_t size);
/** Decrypts into `data` and drives the handshake. Returns 0 with *ret_size > 0 (call again), or
 * TLS_E_…. */
int tls_connection_read(struct tls_connection *connection, char *data, size_t size,
                        size_t *ret_size);
/** Encrypts everything into `out`. Only once established. Returns 0 or TLS_E_FAILED. */
int tls_connection_write(struct tls_connection *connection, const char *data, size_t size);
/** The handshake is over. */
bool tls_connection_is_established(const struct tls_connection *connection);
/** Says good-bye (close_notify), if the state allows it. */
void tls_connection_shutdown(struct tls_connection *connection);
