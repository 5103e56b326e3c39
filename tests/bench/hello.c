/*
 * The yardstick of the benchmarks: the least that a libuv + llhttp server can do. No routing, no
 * limits, no time-outs; every request gets the same finished bytes. Plain HTTP, or TLS with the
 * settings of gateway/tls.c. It uses one shared read buffer, no allocation for a request, answers
 * pipelined requests in one write, and copies nothing that it need not, so that comparing with it
 * is honest. Not a server for anything else.
 *
 *   hello [--port N] [--size BODY_BYTES] [--cert FILE --key FILE]
 */
#include <errno.h>
#include <getopt.h>
#include <llhttp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

#define READ_BYTES (16 * 1024)
#define ANSWERS_MAX 64 /* in one write */
#define BODY_BYTES_MAX (1024 * 1024)

struct client {
    uv_tcp_t tcp;
    llhttp_t parser;
    SSL *ssl; /* NULL: plain */
    BIO *in, *out;
    unsigned int answers_due;
};

struct pending {
    uv_write_t write;
    char data[];
};

static char read_buffer[READ_BYTES], text_buffer[READ_BYTES];
static char *answers; /* ANSWERS_MAX copies */
static size_t answer_size;
static SSL_CTX *tls;
static llhttp_settings_t settings;

static void on_closed(uv_handle_t *handle)
{
    struct client *client = handle->data;

    SSL_free(client->ssl);
    free(client);
}

static void client_close(struct client *client)
{
    if (!uv_is_closing((uv_handle_t *)&client->tcp))
        uv_close((uv_handle_t *)&client->tcp, on_closed);
}

static void on_written(uv_write_t *write, int status)
{
    struct client *client = write->handle->data;

    free(write->data);
    if (status < 0)
        client_close(client);
}

static void send_bytes(struct client *client, const char *data, size_t size)
{
    uv_buf_t buffer = uv_buf_init((char *)data, (unsigned int)size);
    int written = uv_try_write((uv_stream_t *)&client->tcp, &buffer, 1);
    struct pending *pending;

    if (written == UV_EAGAIN)
        written = 0;
    if (written < 0) {
        client_close(client);
        return;
    }
    if ((size_t)written == size)
        return;
    size -= (size_t)written;
    pending = malloc(sizeof(*pending) + size);
    if (!pending) {
        client_close(client);
        return;
    }
    memcpy(pending->data, data + written, size);
    pending->write.data = pending;
    buffer = uv_buf_init(pending->data, (unsigned int)size);
    if (uv_write(&pending->write, (uv_stream_t *)&client->tcp, &buffer, 1, on_written) < 0) {
        free(pending);
        client_close(client);
    }
}

static void send_records(struct client *client)
{
    char *data;
    long size = BIO_get_mem_data(client->out, &data);

    if (size > 0)
        send_bytes(client, data, (size_t)size);
    (void)BIO_reset(client->out);
}

static int on_message_complete(llhttp_t *parser)
{
    ((struct client *)parser->data)->answers_due++;
    return 0;
}

static void answer(struct client *client, const char *data, size_t size)
{
    if (llhttp_execute(&client->parser, data, size) != HPE_OK) {
        client_close(client);
        return;
    }
    while (client->answers_due > 0) {
        unsigned int count = client->answers_due < ANSWERS_MAX ? client->answers_due : ANSWERS_MAX;

        client->answers_due -= count;
        if (client->ssl)
            (void)SSL_write(client->ssl, answers, (int)(count * answer_size));
        else
            send_bytes(client, answers, count * answer_size);
    }
}

static void receive_records(struct client *client, const char *data, size_t size)
{
    int got;

    if (BIO_write(client->in, data, (int)size) != (int)size) {
        client_close(client);
        return;
    }
    while (BIO_pending(client->in) > 0 || SSL_has_pending(client->ssl)) {
        got = SSL_read(client->ssl, text_buffer, sizeof(text_buffer));
        if (got > 0) {
            answer(client, text_buffer, (size_t)got);
            continue;
        }
        if (SSL_get_error(client->ssl, got) != SSL_ERROR_WANT_READ) {
            ERR_clear_error();
            send_records(client);
            client_close(client);
            return;
        }
        break;
    }
    send_records(client);
}

static void on_allocate(uv_handle_t *handle, size_t suggested_size, uv_buf_t *buffer)
{
    *buffer = uv_buf_init(read_buffer, sizeof(read_buffer));
}

static void on_read(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer)
{
    struct client *client = stream->data;

    if (size < 0)
        client_close(client);
    else if (size > 0 && client->ssl)
        receive_records(client, buffer->base, (size_t)size);
    else if (size > 0)
        answer(client, buffer->base, (size_t)size);
}

static void start_tls(struct client *client)
{
    client->ssl = SSL_new(tls);
    client->in = BIO_new(BIO_s_mem());
    client->out = BIO_new(BIO_s_mem());
    if (!client->ssl || !client->in || !client->out)
        abort();
    SSL_set_bio(client->ssl, client->in, client->out);
    SSL_set_accept_state(client->ssl);
}

static void on_connection(uv_stream_t *listener, int status)
{
    struct client *client = status < 0 ? NULL : calloc(1, sizeof(*client));

    if (!client)
        return;
    client->tcp.data = client;
    (void)uv_tcp_init(listener->loop, &client->tcp);
    if (uv_accept(listener, (uv_stream_t *)&client->tcp) < 0) {
        client_close(client);
        return;
    }
    (void)uv_tcp_nodelay(&client->tcp, 1);
    llhttp_init(&client->parser, HTTP_REQUEST, &settings);
    client->parser.data = client;
    if (tls)
        start_tls(client);
    if (uv_read_start((uv_stream_t *)&client->tcp, on_allocate, on_read) < 0)
        client_close(client);
}

static int make_tls(const char *cert_path, const char *key_path)
{
    tls = SSL_CTX_new(TLS_server_method());
    if (!tls)
        return -ENOMEM;
    SSL_CTX_set_options(tls, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(tls, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(tls, SSL_SESS_CACHE_OFF);
    return SSL_CTX_set_min_proto_version(tls, TLS1_2_VERSION) == 1 &&
                   SSL_CTX_set_cipher_list(tls, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1 &&
                   SSL_CTX_set_ciphersuites(tls, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:"
                                                 "TLS_CHACHA20_POLY1305_SHA256") == 1 &&
                   SSL_CTX_set1_groups_list(tls, "X25519:P-256:P-384") == 1 &&
                   SSL_CTX_set_num_tickets(tls, 1) == 1 &&
                   SSL_CTX_use_certificate_chain_file(tls, cert_path) == 1 &&
                   SSL_CTX_use_PrivateKey_file(tls, key_path, SSL_FILETYPE_PEM) == 1
               ? 0
               : -EINVAL;
}

/* A JSON object of exactly `body_size` bytes, with the head that a Redfish answer has. */
static int make_answers(size_t body_size)
{
    static const char before[] = "{\"Name\":\"", after[] = "\"}\n";
    char head[256];
    int head_size = snprintf(head, sizeof(head),
                             "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                             "OData-Version: 4.0\r\nCache-Control: no-cache\r\n"
                             "Content-Length: %zu\r\n\r\n",
                             body_size);
    char *at;

    answer_size = (size_t)head_size + body_size;
    answers = malloc(ANSWERS_MAX * answer_size);
    if (!answers)
        return -ENOMEM;
    memset(answers, 'x', answer_size);
    at = answers;
    memcpy(at, head, (size_t)head_size);
    memcpy(at + head_size, before, strlen(before));
    memcpy(at + answer_size - strlen(after), after, strlen(after));
    for (unsigned int i = 1; i < ANSWERS_MAX; i++)
        memcpy(answers + i * answer_size, answers, answer_size);
    return 0;
}

static int serve(unsigned int port)
{
    uv_loop_t *loop = uv_default_loop();
    struct sockaddr_in address;
    int size = sizeof(address);
    uv_tcp_t listener;

    settings.on_message_complete = on_message_complete;
    (void)signal(SIGPIPE, SIG_IGN);
    if (uv_tcp_init(loop, &listener) < 0 || uv_ip4_addr("127.0.0.1", (int)port, &address) < 0 ||
        uv_tcp_bind(&listener, (const struct sockaddr *)&address, 0) < 0 ||
        uv_listen((uv_stream_t *)&listener, 511, on_connection) < 0 ||
        uv_tcp_getsockname(&listener, (struct sockaddr *)&address, &size) < 0) {
        fprintf(stderr, "hello: cannot listen on port %u\n", port);
        return EXIT_FAILURE;
    }
    printf("%u\n", ntohs(address.sin_port));
    (void)fflush(stdout);
    (void)uv_run(loop, UV_RUN_DEFAULT);
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"port", required_argument, NULL, 'p'},
        {"size", required_argument, NULL, 's'},
        {"cert", required_argument, NULL, 'c'},
        {"key", required_argument, NULL, 'k'},
        {0},
    };
    const char *cert_path = NULL, *key_path = NULL;
    unsigned long port = 0, body_size = 1024;
    int option;

    while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
        if (option == 'p')
            port = strtoul(optarg, NULL, 10);
        else if (option == 's')
            body_size = strtoul(optarg, NULL, 10);
        else if (option == 'c')
            cert_path = optarg;
        else if (option == 'k')
            key_path = optarg;
        else
            return EXIT_FAILURE;
    }
    if (port > 65535 || body_size < 16 || body_size > BODY_BYTES_MAX || !cert_path != !key_path) {
        fprintf(stderr, "usage: hello [--port N] [--size BYTES] [--cert FILE --key FILE]\n");
        return EXIT_FAILURE;
    }
    if (cert_path && make_tls(cert_path, key_path) < 0) {
        fprintf(stderr, "hello: cannot use certificate %s with key %s\n", cert_path, key_path);
        return EXIT_FAILURE;
    }
    if (make_answers(body_size) < 0)
        return EXIT_FAILURE;
    return serve((unsigned int)port);
}
