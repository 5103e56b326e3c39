/*
 * Fuzz target of gateway/forwarded. The input is cut at its line feeds into Forwarded,
 * X-Forwarded-For, -Proto and -Host. Whatever they say, the client's address is an IP address
 * within the input, or the peer's; and a Forwarded whose parameters were put into it from outside,
 * in a host in front, never changes what the proxy says behind it.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "gateway/forwarded.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char peer[] = "10.0.0.1";

static void require(bool condition)
{
    if (!condition)
        abort();
}

static bool is_trusted(const void *context, struct ipc_text address)
{
    return address.size > 3 && memcmp(address.data, "10.", 3) == 0;
}

static void check_address(struct ipc_text address)
{
    char text[INET6_ADDRSTRLEN];
    unsigned char binary[16];

    require(address.data && address.size > 0 && address.size < sizeof(text));
    memcpy(text, address.data, address.size);
    text[address.size] = '\0';
    require(inet_pton(AF_INET, text, binary) == 1 || inet_pton(AF_INET6, text, binary) == 1);
}

static void check_parse(struct ipc_text value)
{
    struct forwarded forwarded;

    if (forwarded_parse(value, &forwarded) != 0)
        return;
    require(forwarded.count <= FORWARDED_HOPS_MAX);
    for (size_t i = 0; i < forwarded.count; i++) {
        if (forwarded.hops[i].address.data)
            check_address(forwarded.hops[i].address);
    }
}

/* A client's text in the place of the host, as a careless proxy would put it. */
static void check_injection(struct ipc_text text)
{
    static const char start[] = "host=\"", end[] = "\";for=192.0.2.7;proto=http";
    size_t size = strlen(start) + text.size + strlen(end);
    char *value = malloc(size);
    struct forwarded forwarded;

    require(value != NULL);
    memcpy(value, start, strlen(start));
    memcpy(value + strlen(start), text.data, text.size);
    memcpy(value + strlen(start) + text.size, end, strlen(end));
    if (forwarded_parse((struct ipc_text){value, size}, &forwarded) == 0) {
        const struct forwarded_hop *last = &forwarded.hops[forwarded.count - 1];

        require(forwarded.count > 0 && ipc_text_equal(last->address, "192.0.2.7"));
        require(last->protocol == FORWARDED_HTTP);
    }
    free(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const enum http_header headers[] = {HTTP_HEADER_FORWARDED, HTTP_HEADER_X_FORWARDED_FOR,
                                               HTTP_HEADER_X_FORWARDED_PROTO,
                                               HTTP_HEADER_X_FORWARDED_HOST};
    struct http_request http = {.client_address = {peer, sizeof(peer) - 1}};
    const char *at = (const char *)data, *end = at + size;

    for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]) && at < end; i++) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        size_t line_size = (size_t)((line_end ? line_end : end) - at);

        if (line_size > 0)
            http.headers[headers[i]] = (struct ipc_text){at, line_size};
        at = line_end ? line_end + 1 : end;
    }
    check_address(forwarded_client(&http, is_trusted, NULL).address);
    if (http.headers[HTTP_HEADER_FORWARDED].data) {
        check_parse(http.headers[HTTP_HEADER_FORWARDED]);
        check_injection(http.headers[HTTP_HEADER_FORWARDED]);
    }
    return 0;
}
