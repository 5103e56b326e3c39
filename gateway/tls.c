/*
 * OpenSSL behind gateway/tls.h. A BIO of our own reads from the bytes that were fed and writes into
 * the connection's buffer, so nothing is copied between. No code of OpenSSL leaves this file and
 * certificate.c. An idle connection holds no record buffers (SSL_MODE_RELEASE_BUFFERS).
 */
#include "gateway/tls.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"

#define CIPHERS_TLS_1_2 "ECDHE+AESGCM:ECDHE+CHACHA20"
#define CIPHERS_TLS_1_3 "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
#define GROUPS "X25519:P-256:P-384"

struct tls_context {
    SSL_CTX *ssl_context;
    BIO_METHOD *bio_method;
    unsigned int references; /* the owner and each connection */
};

struct tls_connection {
    struct tls_context *context;
    SSL *ssl;
    const char *input; /* fed and not yet read by OpenSSL */
    size_t input_size;
    struct buffer *out;
};

static int bio_read(BIO *bio, char *data, size_t size, size_t *ret_read)
{
    struct tls_connection *connection = BIO_get_data(bio);

    BIO_clear_retry_flags(bio);
    if (connection->input_size == 0) {
        BIO_set_retry_read(bio);
        return 0;
    }
    if (size > connection->input_size)
        size = connection->input_size;
    memcpy(data, connection->input, size);
    connection->input += size;
    connection->input_size -= size;
    *ret_read = size;
    return 1;
}

static int bio_write(BIO *bio, const char *data, size_t size, size_t *ret_written)
{
    struct tls_connection *connection = BIO_get_data(bio);

    BIO_clear_retry_flags(bio);
    if (buffer_append(connection->out, data, size) < 0)
        return 0;
    *ret_written = size;
    return 1;
}

static long bio_control(BIO *bio, int command, long number, void *pointer)
{
    return command == BIO_CTRL_FLUSH;
}

static BIO_METHOD *bio_method_new(void)
{
    BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "shoal edge");

    if (method && BIO_meth_set_read_ex(method, bio_read) &&
        BIO_meth_set_write_ex(method, bio_write) && BIO_meth_set_ctrl(method, bio_control))
        return method;
    BIO_meth_free(method);
    return NULL;
}

/* RFC 7301 §3.2: a client that offers protocols, but not ours, is told so. A client that offers
 * http/1.0 alone (curl --http1.0) gets it: such requests are understood (RFC 9112 §2.3). */
static int select_protocol(SSL *ssl, const unsigned char **out, unsigned char *out_size,
                           const unsigned char *in, unsigned int in_size, void *context)
{
    static const unsigned char ours[] = "\x08http/1.1\x08http/1.0";
    unsigned char *selected;

    if (SSL_select_next_proto(&selected, out_size, ours, sizeof(ours) - 1, in, in_size) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = selected;
    return SSL_TLSEXT_ERR_OK;
}

/* An encrypted key can't be asked for at start. */
static int no_passphrase(char *buffer, int size, int writing, void *context)
{
    return -1;
}

static int configure(SSL_CTX *context)
{
    static const unsigned char session_context[] = "shoal";

    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    /* Tickets hold the sessions: nothing is stored here. */
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, select_protocol, NULL);
    SSL_CTX_set_default_passwd_cb(context, no_passphrase);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
                   SSL_CTX_set_cipher_list(context, CIPHERS_TLS_1_2) == 1 &&
                   SSL_CTX_set_ciphersuites(context, CIPHERS_TLS_1_3) == 1 &&
                   SSL_CTX_set1_groups_list(context, GROUPS) == 1 &&
                   SSL_CTX_set_num_tickets(context, 1) == 1 &&
                   SSL_CTX_set_session_id_context(context, session_context,
                                                  sizeof(session_context) - 1) == 1
               ? 0
               : -EINVAL;
}

/* Says why a file can't be read, in better words than OpenSSL's. Returns 0 or negative errno. */
static int check_readable(const char *what, const char *path, struct buffer *error)
{
    CLEANUP(close_cleanup) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    int r = fd < 0 ? -errno : 0;

    if (r < 0)
        (void)buffer_printf(error, "cannot read the TLS %s %s: %s", what, path, strerror(-r));
    return r;
}

static int refuse(struct buffer *error, const char *what, const char *path)
{
    unsigned long code = ERR_peek_last_error();
    const char *reason = code ? ERR_reason_error_string(code) : NULL;

    (void)buffer_printf(error, "%s: %s (%s)", path, what, reason ? reason : "unknown reason");
    ERR_clear_error();
    return -EINVAL;
}

static void warn_about_validity(SSL_CTX *context, const char *path)
{
    const X509 *certificate = SSL_CTX_get0_certificate(context);
    char escaped[LOG_ESCAPED_MAX];

    log_escape(path, strlen(path), escaped);
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0)
        log_warning("msg=\"TLS certificate is expired\" file=%s", escaped);
    if (X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0)
        log_warning("msg=\"TLS certificate is not valid yet (is the clock right?)\" file=%s",
                    escaped);
}

static int load(SSL_CTX *context, const char *cert_path, const char *key_path, struct buffer *error)
{
    int r = check_readable("certificate", cert_path, error);

    if (r == 0)
        r = check_readable("key", key_path, error);
    if (r < 0)
        return r;
    if (SSL_CTX_use_certificate_chain_file(context, cert_path) != 1)
        return refuse(error, "no usable certificate in this PEM file", cert_path);
    /* Loading compares a key with a certificate of the same algorithm only; the check is for the
     * others. */
    if (SSL_CTX_use_PrivateKey_file(context, key_path, SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1)
        return refuse(error, "no key of the TLS certificate in this PEM file", key_path);
    warn_about_validity(context, cert_path);
    return 0;
}

static void context_unref(struct tls_context *context)
{
    if (--context->references > 0)
        return;
    SSL_CTX_free(context->ssl_context);
    BIO_meth_free(context->bio_method);
    free(context);
}

void tls_context_free(struct tls_context *context)
{
    if (context)
        context_unref(context);
}

DEFINE_CLEANUP(struct tls_context *, tls_context_free)

int tls_context_new(const char *cert_path, const char *key_path, struct buffer *error,
                    struct tls_context **ret_context)
{
    CLEANUP(tls_context_free_cleanup) struct tls_context *context = calloc(1, sizeof(*context));
    int r;

    if (!context)
        return -ENOMEM;
    context->references = 1;
    context->bio_method = bio_method_new();
    context->ssl_context = SSL_CTX_new(TLS_server_method());
    if (!context->bio_method || !context->ssl_context)
        return -ENOMEM;
    r = configure(context->ssl_context);
    if (r < 0) {
        (void)buffer_printf(error, "this OpenSSL lacks the TLS settings that are needed");
        return r;
    }
    r = load(context->ssl_context, cert_path, key_path, error);
    if (r < 0)
        return r;
    *ret_context = TAKE(context);
    return 0;
}

bool tls_context_is_same(const struct tls_context *a, const struct tls_context *b)
{
    STACK_OF(X509) *first = NULL, *second = NULL;

    if (X509_cmp(SSL_CTX_get0_certificate(a->ssl_context),
                 SSL_CTX_get0_certificate(b->ssl_context)) != 0 ||
        SSL_CTX_get0_chain_certs(a->ssl_context, &first) != 1 ||
        SSL_CTX_get0_chain_certs(b->ssl_context, &second) != 1 ||
        sk_X509_num(first) != sk_X509_num(second))
        return false;
    for (int i = 0; i < sk_X509_num(first); i++) {
        if (X509_cmp(sk_X509_value(first, i), sk_X509_value(second, i)) != 0)
            return false;
    }
    return true;
}

void tls_connection_free(struct tls_connection *connection)
{
    if (!connection)
        return;
    SSL_free(connection->ssl);
    context_unref(connection->context);
    free(connection);
}

DEFINE_CLEANUP(struct tls_connection *, tls_connection_free)

int tls_connection_new(struct tls_context *context, struct buffer *out,
                       struct tls_connection **ret_connection)
{
    CLEANUP(tls_connection_free_cleanup)
    struct tls_connection *connection = calloc(1, sizeof(*connection));
    BIO *bio;

    if (!connection)
        return -ENOMEM;
    connection->context = context;
    context->references++;
    connection->out = out;
    connection->ssl = SSL_new(context->ssl_context);
    bio = BIO_new(context->bio_method);
    if (!connection->ssl || !bio) {
        BIO_free(bio);
        return -ENOMEM;
    }
    BIO_set_data(bio, connection);
    BIO_set_init(bio, 1);
    SSL_set_bio(connection->ssl, bio, bio);
    SSL_set_accept_state(connection->ssl);
    *ret_connection = TAKE(connection);
    return 0;
}

void tls_connection_feed(struct tls_connection *connection, const char *data, size_t size)
{
    connection->input = data;
    connection->input_size = size;
}

static int fail(const char *what)
{
    unsigned long code = ERR_peek_last_error();
    const char *reason = code ? ERR_reason_error_string(code) : NULL;

    log_debug("msg=\"TLS failed\" in=%s reason=\"%s\"", what, reason ? reason : "unknown");
    ERR_clear_error();
    return TLS_E_FAILED;
}

int tls_connection_read(struct tls_connection *connection, char *data, size_t size,
                        size_t *ret_size)
{
    /* Spares OpenSSL's costly way to say that there is nothing. */
    if (connection->input_size == 0 && !SSL_has_pending(connection->ssl))
        return TLS_E_WANT_READ;
    ERR_clear_error();
    if (SSL_read_ex(connection->ssl, data, size, ret_size) == 1)
        return 0;
    switch (SSL_get_error(connection->ssl, 0)) {
    case SSL_ERROR_WANT_READ:
        return TLS_E_WANT_READ;
    case SSL_ERROR_ZERO_RETURN:
        return TLS_E_CLOSED;
    default:
        return fail("read");
    }
}

int tls_connection_write(struct tls_connection *connection, const char *data, size_t size)
{
    size_t written;

    if (size == 0)
        return 0;
    ERR_clear_error();
    /* The BIO takes everything, so a write is whole or an error. */
    if (SSL_write_ex(connection->ssl, data, size, &written) != 1)
        return fail("write");
    return 0;
}

bool tls_connection_is_established(const struct tls_connection *connection)
{
    return SSL_is_init_finished(connection->ssl);
}

void tls_connection_shutdown(struct tls_connection *connection)
{
    ERR_clear_error();
    if (SSL_is_init_finished(connection->ssl))
        (void)SSL_shutdown(connection->ssl);
    ERR_clear_error();
}
