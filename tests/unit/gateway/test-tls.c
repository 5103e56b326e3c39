/*
 * TLS: certificate files and the self-signed one, what is negotiated, resumption, and HTTP through
 * it on real sockets. The clients are OpenSSL's.
 */
#include "../cunit-main.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "test-http-fixture.h"

#define HOST "Host: a\r\n"
#define GET(target) "GET " target " HTTP/1.1\r\n" HOST "\r\n"

/* A folder with a self-signed pair, made anew for each case. */
struct folder {
    char path[64];
    int fd;
    char *cert_path, *key_path;
};

static void folder_make(struct folder *folder)
{
    log_init("test-tls", LOG_LEVEL_ERROR);
    *folder = (struct folder){.path = "/tmp/shoal-test-tls-XXXXXX"};
    if (!mkdtemp(folder->path))
        abort();
    folder->fd = open(folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static void folder_ensure(struct folder *folder)
{
    free(folder->cert_path);
    free(folder->key_path);
    folder->cert_path = folder->key_path = NULL;
    CU_ASSERT_EQUAL(
        tls_self_signed_ensure(folder->fd, folder->path, &folder->cert_path, &folder->key_path), 0);
}

static void folder_remove(struct folder *folder)
{
    (void)unlinkat(folder->fd, "cert.pem", 0);
    (void)unlinkat(folder->fd, "key.pem", 0);
    (void)unlinkat(folder->fd, "other.pem", 0);
    CU_ASSERT_EQUAL(rmdir(folder->path), 0); /* no temporary file is left */
    close(folder->fd);
    free(folder->cert_path);
    free(folder->key_path);
}

static X509 *read_certificate(const char *path)
{
    FILE *file = fopen(path, "re");
    X509 *certificate = file ? PEM_read_X509(file, NULL, NULL, NULL) : NULL;

    if (file)
        (void)fclose(file);
    if (!certificate)
        abort();
    return certificate;
}

static void self_signed_ensure_makes_certificate_for_every_name(void)
{
    struct folder folder;
    struct stat status;
    X509 *certificate;
    char host_name[256] = "";
    int day, second;

    folder_make(&folder);
    folder_ensure(&folder);
    CU_ASSERT_EQUAL(fstatat(folder.fd, "key.pem", &status, 0), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0600);
    CU_ASSERT_EQUAL(fstatat(folder.fd, "cert.pem", &status, 0), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0644);
    certificate = read_certificate(folder.cert_path);
    CU_ASSERT_EQUAL(gethostname(host_name, sizeof(host_name) - 1), 0);
    CU_ASSERT_EQUAL(X509_get_version(certificate), X509_VERSION_3);
    CU_ASSERT_EQUAL(X509_check_host(certificate, host_name, 0, 0, NULL), 1);
    CU_ASSERT_EQUAL(X509_check_host(certificate, "localhost", 0, 0, NULL), 1);
    CU_ASSERT_EQUAL(X509_check_host(certificate, "example.com", 0, 0, NULL), 0);
    CU_ASSERT_EQUAL(X509_check_ip_asc(certificate, "127.0.0.1", 0), 1);
    CU_ASSERT_EQUAL(X509_check_ip_asc(certificate, "::1", 0), 1);
    CU_ASSERT_EQUAL(X509_check_purpose(certificate, X509_PURPOSE_SSL_SERVER, 0), 1);
    CU_ASSERT_EQUAL(X509_check_ca(certificate), 0);
    CU_ASSERT_EQUAL(EVP_PKEY_get_base_id(X509_get0_pubkey(certificate)), EVP_PKEY_EC);
    CU_ASSERT_EQUAL(EVP_PKEY_get_bits(X509_get0_pubkey(certificate)), 256);
    CU_ASSERT(X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0);
    CU_ASSERT(ASN1_TIME_diff(&day, &second, X509_get0_notBefore(certificate), NULL) == 1);
    CU_ASSERT_EQUAL(day, 1);
    CU_ASSERT(ASN1_TIME_diff(&day, &second, NULL, X509_get0_notAfter(certificate)) == 1);
    CU_ASSERT(day > 3640);
    X509_free(certificate);
    folder_remove(&folder);
}

static void self_signed_ensure_again_changes_nothing(void)
{
    struct folder folder;
    X509 *first, *second;

    folder_make(&folder);
    folder_ensure(&folder);
    first = read_certificate(folder.cert_path);
    folder_ensure(&folder);
    second = read_certificate(folder.cert_path);
    CU_ASSERT_EQUAL(X509_cmp(first, second), 0);
    X509_free(second);
    /* the power went between key and certificate: the key stays */
    CU_ASSERT_EQUAL(unlink(folder.cert_path), 0);
    folder_ensure(&folder);
    second = read_certificate(folder.cert_path);
    CU_ASSERT_NOT_EQUAL(X509_cmp(first, second), 0);
    CU_ASSERT_NOT_EQUAL(
        ASN1_INTEGER_cmp(X509_get0_serialNumber(first), X509_get0_serialNumber(second)), 0);
    CU_ASSERT_EQUAL(EVP_PKEY_eq(X509_get0_pubkey(first), X509_get0_pubkey(second)), 1);
    X509_free(first);
    X509_free(second);
    folder_remove(&folder);
}

static void check_refused(const char *cert_path, const char *key_path, int expected,
                          const char *words)
{
    struct buffer error = {0};
    struct tls_context *context = NULL;

    CU_ASSERT_EQUAL(tls_context_new(cert_path, key_path, &error, &context), expected);
    CU_ASSERT_PTR_NULL(context);
    CU_ASSERT(error.size > 0 && memmem(error.data, error.size, words, strlen(words)) != NULL);
    CU_ASSERT(error.size > 0 && memchr(error.data, '\n', error.size) == NULL);
    buffer_deinit(&error);
}

static void write_rsa_key(struct folder *folder)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    BIO *pem = BIO_new(BIO_s_mem());
    char *data;
    long size;

    CU_ASSERT_EQUAL(PEM_write_bio_PKCS8PrivateKey(pem, key, NULL, NULL, 0, NULL, NULL), 1);
    size = BIO_get_mem_data(pem, &data);
    CU_ASSERT_EQUAL(state_file_write(folder->fd, "rsa.pem", 0600, data, (size_t)size, NULL), 0);
    BIO_free(pem);
    EVP_PKEY_free(key);
}

static void context_is_same_compares_certificates(void)
{
    struct tls_context *first = NULL, *again = NULL, *other = NULL;
    struct buffer error = {0};
    struct folder folder;

    folder_make(&folder);
    folder_ensure(&folder);
    CU_ASSERT_EQUAL(tls_context_new(folder.cert_path, folder.key_path, &error, &first), 0);
    CU_ASSERT_EQUAL(tls_context_new(folder.cert_path, folder.key_path, &error, &again), 0);
    CU_ASSERT_EQUAL(unlink(folder.cert_path), 0);
    folder_ensure(&folder);
    CU_ASSERT_EQUAL(tls_context_new(folder.cert_path, folder.key_path, &error, &other), 0);
    CU_ASSERT_TRUE(tls_context_is_same(first, again));
    CU_ASSERT_FALSE(tls_context_is_same(first, other));
    tls_context_free(first);
    tls_context_free(again);
    tls_context_free(other);
    buffer_deinit(&error);
    folder_remove(&folder);
}

static void context_new_of_bad_files_says_why(void)
{
    struct folder folder, other;
    char missing[128], rsa[128];

    folder_make(&folder);
    folder_make(&other);
    folder_ensure(&folder);
    folder_ensure(&other);
    (void)snprintf(missing, sizeof(missing), "%s/other.pem", folder.path);
    check_refused(missing, folder.key_path, -ENOENT, "No such file");
    check_refused(folder.cert_path, missing, -ENOENT, "No such file");
    check_refused(folder.cert_path, other.key_path, -EINVAL, "key.pem");
    write_rsa_key(&other); /* of another algorithm than the certificate */
    (void)snprintf(rsa, sizeof(rsa), "%s/rsa.pem", other.path);
    check_refused(folder.cert_path, rsa, -EINVAL, "rsa.pem");
    CU_ASSERT_EQUAL(unlink(rsa), 0);
    check_refused(folder.key_path, folder.key_path, -EINVAL, "no usable certificate");
    check_refused(folder.cert_path, folder.cert_path, -EINVAL, "no key");
    CU_ASSERT_EQUAL(state_file_write(folder.fd, "other.pem", 0600, "garbage", 7, NULL), 0);
    check_refused(missing, folder.key_path, -EINVAL, "no usable certificate");
    folder_remove(&folder);
    folder_remove(&other);
}

struct client {
    SSL_CTX *context;
    SSL *ssl;
    int fd;
};

static void start(struct fixture *fixture, struct folder *folder, unsigned int *ret_port)
{
    struct buffer error = {0};

    fixture_start_default(fixture);
    folder_make(folder);
    folder_ensure(folder);
    CU_ASSERT_EQUAL(tls_context_new(folder->cert_path, folder->key_path, &error, &fixture->tls), 0);
    buffer_deinit(&error);
    *ret_port = fixture_listen(fixture);
}

static void stop(struct fixture *fixture, struct folder *folder)
{
    fixture_stop(fixture, 0);
    folder_remove(folder);
}

static void client_connect(struct fixture *fixture, struct client *client, unsigned int port)
{
    *client = (struct client){.context = SSL_CTX_new(TLS_client_method())};
    client->fd = fixture_connect(fixture, port, NULL);
    client->ssl = SSL_new(client->context);
    if (!client->ssl || SSL_set_fd(client->ssl, client->fd) != 1)
        abort();
}

static void client_free(struct client *client)
{
    SSL_free(client->ssl);
    SSL_CTX_free(client->context);
    close(client->fd);
    ERR_clear_error();
}

/* Turns the loop between the steps of an OpenSSL call; gives its last result. */
static int step(struct fixture *fixture, struct client *client, int (*call)(SSL *ssl))
{
    uint64_t deadline_ms = 0;
    int r;

    do {
        r = call(client->ssl);
    } while (r != 1 && SSL_get_error(client->ssl, r) == SSL_ERROR_WANT_READ &&
             fixture_wait(fixture, client->fd, &deadline_ms));
    return r;
}

/* Reads until `end` has come. */
static bool client_read_until(struct fixture *fixture, struct client *client, const char *end)
{
    char data[32768];
    uint64_t deadline_ms = 0;

    fixture->received.size = 0;
    while (!fixture_received(fixture, end)) {
        int r = SSL_read(client->ssl, data, sizeof(data));

        if (r > 0)
            CU_ASSERT_EQUAL(buffer_append(&fixture->received, data, (size_t)r), 0)
        else if (SSL_get_error(client->ssl, r) != SSL_ERROR_WANT_READ ||
                 !fixture_wait(fixture, client->fd, &deadline_ms))
            return false;
    }
    return true;
}

static void client_send(struct client *client, const char *text)
{
    CU_ASSERT_EQUAL(SSL_write(client->ssl, text, (int)strlen(text)), (int)strlen(text));
}

static void handshake_negotiates_modern_settings(void)
{
    static const int versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};
    static const unsigned char protocols[] = "\x02h2\x08http/1.1";
    struct fixture fixture;
    struct folder folder;
    unsigned int port;

    start(&fixture, &folder, &port);
    for (size_t i = 0; i < ARRAY_SIZE(versions); i++) {
        struct client client;
        const unsigned char *protocol;
        unsigned int size;

        client_connect(&fixture, &client, port);
        CU_ASSERT_EQUAL(SSL_set_max_proto_version(client.ssl, versions[i]), 1);
        CU_ASSERT_EQUAL(SSL_set_alpn_protos(client.ssl, protocols, sizeof(protocols) - 1), 0);
        CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
        CU_ASSERT_EQUAL(SSL_version(client.ssl), versions[i]);
        CU_ASSERT(SSL_CIPHER_is_aead(SSL_get_current_cipher(client.ssl)));
        SSL_get0_alpn_selected(client.ssl, &protocol, &size);
        CU_ASSERT(size == 8 && memcmp(protocol, "http/1.1", 8) == 0);
        client_send(&client, GET("/x"));
        CU_ASSERT(client_read_until(&fixture, &client, "GET /x \n"));
        client_send(&client, GET("/later") GET("/y"));
        CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
        CU_ASSERT(http_exchange_request(fixture.pending[0])->is_tls);
        fixture_answer(&fixture, "done\n");
        CU_ASSERT(client_read_until(&fixture, &client, "GET /y \n"));
        client_free(&client);
        fixture_turn(&fixture);
    }
    stop(&fixture, &folder);
}

static void handshake_with_old_or_weak_client_is_refused(void)
{
    static const struct {
        int version_max;
        const char *ciphers;
    } rows[] = {
        {TLS1_1_VERSION, "ALL:@SECLEVEL=0"},
        {TLS1_2_VERSION, "AES128-GCM-SHA256"},      /* no forward secrecy */
        {TLS1_2_VERSION, "ECDHE-ECDSA-AES128-SHA"}, /* no AEAD */
    };
    struct fixture fixture;
    struct folder folder;
    unsigned int port;

    start(&fixture, &folder, &port);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct client client;

        client_connect(&fixture, &client, port);
        CU_ASSERT_EQUAL(SSL_set_cipher_list(client.ssl, rows[i].ciphers), 1);
        CU_ASSERT_EQUAL(SSL_set_min_proto_version(client.ssl, TLS1_VERSION), 1);
        CU_ASSERT_EQUAL(SSL_set_max_proto_version(client.ssl, rows[i].version_max), 1);
        CU_ASSERT_NOT_EQUAL(step(&fixture, &client, SSL_connect), 1);
        /* by an alert, not by a reset */
        CU_ASSERT_EQUAL(ERR_GET_LIB(ERR_peek_error()), ERR_LIB_SSL);
        client_free(&client);
        fixture_turn(&fixture);
    }
    stop(&fixture, &folder);
}

static void alpn_with_http_1_0_alone_is_agreed_to(void)
{
    static const unsigned char protocols[] = "\x08http/1.0";
    struct fixture fixture;
    struct folder folder;
    struct client client;
    const unsigned char *protocol;
    unsigned int port, size;

    start(&fixture, &folder, &port);
    client_connect(&fixture, &client, port);
    CU_ASSERT_EQUAL(SSL_set_alpn_protos(client.ssl, protocols, sizeof(protocols) - 1), 0);
    CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
    SSL_get0_alpn_selected(client.ssl, &protocol, &size);
    CU_ASSERT(size == 8 && memcmp(protocol, "http/1.0", 8) == 0);
    client_send(&client, "GET /x HTTP/1.0\r\n\r\n");
    CU_ASSERT(client_read_until(&fixture, &client, "GET /x \n"));
    client_free(&client);
    fixture_turn(&fixture);
    stop(&fixture, &folder);
}

static void alpn_without_http_is_refused(void)
{
    static const unsigned char protocols[] = "\x02h2";
    struct fixture fixture;
    struct folder folder;
    struct client client;
    unsigned int port;

    start(&fixture, &folder, &port);
    client_connect(&fixture, &client, port);
    CU_ASSERT_EQUAL(SSL_set_alpn_protos(client.ssl, protocols, sizeof(protocols) - 1), 0);
    CU_ASSERT_NOT_EQUAL(step(&fixture, &client, SSL_connect), 1);
    CU_ASSERT_EQUAL(ERR_GET_REASON(ERR_peek_error()), SSL_R_TLSV1_ALERT_NO_APPLICATION_PROTOCOL);
    client_free(&client);
    stop(&fixture, &folder);
}

static void session_is_resumed_by_ticket(void)
{
    static const int versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};
    struct fixture fixture;
    struct folder folder;
    unsigned int port;

    start(&fixture, &folder, &port);
    for (size_t i = 0; i < ARRAY_SIZE(versions); i++) {
        struct client first, second;
        SSL_SESSION *session;

        client_connect(&fixture, &first, port);
        CU_ASSERT_EQUAL(SSL_set_max_proto_version(first.ssl, versions[i]), 1);
        CU_ASSERT_EQUAL(step(&fixture, &first, SSL_connect), 1);
        client_send(&first, GET("/x"));
        CU_ASSERT(client_read_until(&fixture, &first, "GET /x \n"));
        CU_ASSERT_EQUAL(SSL_session_reused(first.ssl), 0);
        session = SSL_get1_session(first.ssl);
        client_connect(&fixture, &second, port);
        CU_ASSERT_EQUAL(SSL_set_max_proto_version(second.ssl, versions[i]), 1);
        CU_ASSERT_EQUAL(SSL_set_session(second.ssl, session), 1);
        CU_ASSERT_EQUAL(step(&fixture, &second, SSL_connect), 1);
        CU_ASSERT_EQUAL(SSL_session_reused(second.ssl), 1);
        client_send(&second, GET("/y"));
        CU_ASSERT(client_read_until(&fixture, &second, "GET /y \n"));
        SSL_SESSION_free(session);
        client_free(&first);
        client_free(&second);
        fixture_turn(&fixture);
    }
    stop(&fixture, &folder);
}

static void renegotiation_is_refused(void)
{
    struct fixture fixture;
    struct folder folder;
    struct client client;
    unsigned int port;

    start(&fixture, &folder, &port);
    client_connect(&fixture, &client, port);
    CU_ASSERT_EQUAL(SSL_set_max_proto_version(client.ssl, TLS1_2_VERSION), 1);
    CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
    CU_ASSERT_EQUAL(SSL_renegotiate(client.ssl), 1);
    (void)step(&fixture, &client, SSL_do_handshake);
    CU_ASSERT_EQUAL(ERR_GET_REASON(ERR_peek_error()), SSL_R_NO_RENEGOTIATION);
    client_free(&client);
    stop(&fixture, &folder);
}

static void many_handshakes_at_once_all_succeed_in_turns(void)
{
    struct fixture fixture;
    struct folder folder;
    struct client clients[4 * HTTP_HANDSHAKES_PER_TURN];
    unsigned int port;

    start(&fixture, &folder, &port);
    for (size_t i = 0; i < ARRAY_SIZE(clients); i++)
        client_connect(&fixture, &clients[i], port);
    for (size_t i = 0; i < ARRAY_SIZE(clients); i++)
        (void)SSL_connect(clients[i].ssl); /* sends the first flight */
    (void)uv_run(&fixture.loop, UV_RUN_NOWAIT);
    CU_ASSERT_PTR_NOT_NULL(fixture.server->deferred);
    close(clients[ARRAY_SIZE(clients) - 1].fd); /* one does not wait for its turn */
    for (size_t i = 0; i + 1 < ARRAY_SIZE(clients); i++) {
        CU_ASSERT_EQUAL(step(&fixture, &clients[i], SSL_connect), 1);
        client_send(&clients[i], GET("/x"));
        CU_ASSERT(client_read_until(&fixture, &clients[i], "GET /x \n"));
    }
    CU_ASSERT_PTR_NULL(fixture.server->deferred);
    fixture_turn(&fixture);
    CU_ASSERT_FALSE(uv_is_active((uv_handle_t *)&fixture.server->turn));
    clients[ARRAY_SIZE(clients) - 1].fd = dup(0);
    for (size_t i = 0; i < ARRAY_SIZE(clients); i++)
        client_free(&clients[i]);
    stop(&fixture, &folder);
}

static void handshake_timeout_closes(void)
{
    struct fixture fixture;
    struct folder folder;
    unsigned int port;
    int fd;

    start(&fixture, &folder, &port);
    fd = fixture_connect(&fixture, port, NULL);
    fixture_send(fd, "\x16\x03", 2);
    fixture_turn(&fixture);
    fixture_advance(&fixture, GATEWAY_HANDSHAKE_TIMEOUT_MS - 500);
    CU_ASSERT(fixture_is_silent(&fixture, fd));
    fixture_advance(&fixture, 500 + 2 * HTTP_SWEEP_MS);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT_EQUAL(fixture.received.size, 0);
    close(fd);
    stop(&fixture, &folder);
}

static void plain_http_on_tls_port_gets_readable_400(void)
{
    struct fixture fixture;
    struct folder folder;
    unsigned int port;
    int fd;

    start(&fixture, &folder, &port);
    fd = fixture_connect(&fixture, port, NULL);
    fixture_send_text(fd, GET("/x"));
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 400"));
    CU_ASSERT_EQUAL(fixture.request_count, 0);
    close(fd);
    stop(&fixture, &folder);
}

static void garbage_instead_of_records_gets_an_alert(void)
{
    struct fixture fixture;
    struct folder folder;
    unsigned int port;
    int fd;

    start(&fixture, &folder, &port);
    fd = fixture_connect(&fixture, port, NULL);
    fixture_send(fd, "\x16\x03\x01\x00\x05hello", 10);
    CU_ASSERT(fixture_read_end(&fixture, fd));
    CU_ASSERT(fixture.received.size > 0 && fixture.received.data[0] == 21);
    close(fd);
    stop(&fixture, &folder);
}

static void large_bodies_travel_both_ways(void)
{
    struct fixture fixture;
    struct folder folder;
    struct client client;
    unsigned int port;
    char *body = malloc(300001);
    size_t sent = 0;

    start(&fixture, &folder, &port);
    client_connect(&fixture, &client, port);
    CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
    client_send(&client, "POST /x HTTP/1.1\r\n" HOST "X-Auth-Token: t\r\n"
                         "Content-Length: 300000\r\n\r\n");
    if (!body)
        abort();
    memset(body, 'y', 300000);
    while (sent < 300000) {
        int r = SSL_write(client.ssl, body + sent,
                          (int)(300000 - sent < 9999 ? 300000 - sent : 9999));

        sent += r > 0 ? (size_t)r : 0;
        fixture_turn(&fixture);
    }
    CU_ASSERT(client_read_until(&fixture, &client, "y\n"));
    CU_ASSERT(fixture.received.size > 300000);
    client_send(&client, GET("/big/5000000") GET("/z"));
    CU_ASSERT(client_read_until(&fixture, &client, "GET /z \n"));
    CU_ASSERT(fixture.received.size > 5000000);
    free(body);
    client_free(&client);
    stop(&fixture, &folder);
}

static void close_says_good_bye(void)
{
    static const char *const requests[] = {GET("/close"), GET("/x")};
    struct fixture fixture;
    struct folder folder;
    unsigned int port;

    start(&fixture, &folder, &port);
    for (size_t i = 0; i < ARRAY_SIZE(requests); i++) {
        struct client client;
        char data;
        int r;

        client_connect(&fixture, &client, port);
        CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
        client_send(&client, requests[i]);
        CU_ASSERT(client_read_until(&fixture, &client, " \n"));
        if (i == 1)
            fixture_advance(&fixture, GATEWAY_IDLE_TIMEOUT_MS + 2 * HTTP_SWEEP_MS);
        fixture_turn(&fixture);
        r = SSL_read(client.ssl, &data, 1);
        CU_ASSERT_EQUAL(SSL_get_error(client.ssl, r), SSL_ERROR_ZERO_RETURN);
        client_free(&client);
        fixture_turn(&fixture);
    }
    stop(&fixture, &folder);
}

static void client_good_bye_cancels_pending_exchange(void)
{
    struct fixture fixture;
    struct folder folder;
    struct client client;
    unsigned int port;

    start(&fixture, &folder, &port);
    client_connect(&fixture, &client, port);
    CU_ASSERT_EQUAL(step(&fixture, &client, SSL_connect), 1);
    client_send(&client, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    (void)SSL_shutdown(client.ssl);
    CU_ASSERT(fixture_await(&fixture, &fixture.cancelled_count, 1));
    fixture_turn(&fixture);
    fixture_answer(&fixture, "nobody\n");
    client_free(&client);
    stop(&fixture, &folder);
}

static const struct unit_case cases[] = {
    UNIT_CASE(self_signed_ensure_makes_certificate_for_every_name),
    UNIT_CASE(self_signed_ensure_again_changes_nothing),
    UNIT_CASE(context_is_same_compares_certificates),
    UNIT_CASE(context_new_of_bad_files_says_why),
    UNIT_CASE(handshake_negotiates_modern_settings),
    UNIT_CASE(handshake_with_old_or_weak_client_is_refused),
    UNIT_CASE(alpn_with_http_1_0_alone_is_agreed_to),
    UNIT_CASE(alpn_without_http_is_refused),
    UNIT_CASE(session_is_resumed_by_ticket),
    UNIT_CASE(renegotiation_is_refused),
    UNIT_CASE(many_handshakes_at_once_all_succeed_in_turns),
    UNIT_CASE(handshake_timeout_closes),
    UNIT_CASE(plain_http_on_tls_port_gets_readable_400),
    UNIT_CASE(garbage_instead_of_records_gets_an_alert),
    UNIT_CASE(large_bodies_travel_both_ways),
    UNIT_CASE(close_says_good_bye),
    UNIT_CASE(client_good_bye_cancels_pending_exchange),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/tls", cases)
