/* What reverse proxies say, see forwarded.h. Owns nothing. */
#include "gateway/forwarded.h"

#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "gateway/header-value.h"

static enum forwarded_protocol protocol_of(struct ipc_text text)
{
    if (header_value_is(text, "https"))
        return FORWARDED_HTTPS;
    return header_value_is(text, "http") ? FORWARDED_HTTP : FORWARDED_UNKNOWN;
}

/* -- addresses -- */

static bool to_binary(struct ipc_text text, unsigned char address[static 16])
{
    char copy[INET6_ADDRSTRLEN];

    if (text.size == 0 || text.size >= sizeof(copy) || memchr(text.data, '\0', text.size))
        return false;
    memcpy(copy, text.data, text.size);
    copy[text.size] = '\0';
    memset(address, 0, 16);
    return inet_pton(AF_INET, copy, address) == 1 || inet_pton(AF_INET6, copy, address) == 1;
}

/* A port, or an obfuscated one (RFC 7239 §6), which says nothing to us. */
static bool is_port(const char *data, size_t size)
{
    for (size_t i = 1; i < size; i++) {
        if (data[i] <= ' ' || data[i] == ':' || data[i] == ']' || data[i] > '~')
            return false;
    }
    return size > 1 && data[0] == ':';
}

struct ipc_text forwarded_address(struct ipc_text node)
{
    struct ipc_text address = node;
    unsigned char binary[16];
    const char *colon, *end;

    if (node.size == 0)
        return (struct ipc_text){0};
    colon = memchr(node.data, ':', node.size);
    end = node.data + node.size;
    if (node.data[0] == '[') {
        const char *bracket = memchr(node.data, ']', node.size);

        if (!bracket || (bracket + 1 < end &&
                         (bracket[1] != ':' || !is_port(bracket + 1, (size_t)(end - bracket - 1)))))
            return (struct ipc_text){0};
        address = (struct ipc_text){node.data + 1, (size_t)(bracket - node.data - 1)};
        if (!memchr(address.data, ':', address.size)) /* brackets are for IPv6 only */
            return (struct ipc_text){0};
    } else if (colon && !memchr(colon + 1, ':', (size_t)(end - colon - 1))) {
        if (!is_port(colon, (size_t)(end - colon)))
            return (struct ipc_text){0};
        address.size = (size_t)(colon - node.data);
    }
    return to_binary(address, binary) ? address : (struct ipc_text){0};
}

static bool same_address(struct ipc_text a, struct ipc_text b)
{
    unsigned char first[16], second[16];

    if (!a.data || !b.data)
        return !a.data && !b.data;
    return to_binary(a, first) && to_binary(b, second) && memcmp(first, second, 16) == 0;
}

/* -- Forwarded -- */

enum {
    PARAMETER_FOR = 1,
    PARAMETER_BY = 2,
    PARAMETER_HOST = 4,
    PARAMETER_PROTO = 8,
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && is_space(*at))
        at++;
    return at;
}

/* Unquoted values may hold what nodes and hosts need (":", "[", "]"): not every proxy quotes it. */
static bool is_value_character(char c)
{
    return c > ' ' && c <= '~' && !strchr("\",;=\\", c);
}

/* A value, quoted or not. Escapes stay: nothing that we look for has any. NULL: malformed. */
static const char *parse_value(const char *at, const char *end, struct ipc_text *ret_value)
{
    const char *start = at;

    if (at == end || *at != '"') {
        while (at < end && is_value_character(*at))
            at++;
        *ret_value = (struct ipc_text){start, (size_t)(at - start)};
        return at > start ? at : NULL;
    }
    for (start = ++at; at < end && *at != '"'; at++) {
        if (*at == '\\' && ++at == end)
            return NULL;
    }
    *ret_value = (struct ipc_text){start, (size_t)(at - start)};
    return at < end ? at + 1 : NULL;
}

static int apply(struct ipc_text name, struct ipc_text value, struct forwarded_hop *hop,
                 unsigned int *seen)
{
    unsigned int parameter = 0;

    if (header_value_is(name, "for")) {
        parameter = PARAMETER_FOR;
        hop->address = forwarded_address(value);
    } else if (header_value_is(name, "by")) {
        parameter = PARAMETER_BY;
    } else if (header_value_is(name, "host")) {
        parameter = PARAMETER_HOST;
        hop->host = value;
    } else if (header_value_is(name, "proto")) {
        parameter = PARAMETER_PROTO;
        hop->protocol = protocol_of(value);
    }
    /* RFC 7239 §4: each at most once in an element; a second one is somebody's trick. */
    if (*seen & parameter)
        return -EINVAL;
    *seen |= parameter;
    return 0;
}

/* The parameters up to a comma or the end. NULL: malformed. */
static const char *parse_element(const char *at, const char *end, struct forwarded_hop *ret_hop)
{
    unsigned int seen = 0;

    *ret_hop = (struct forwarded_hop){0};
    for (at = skip_space(at, end); at < end && *at != ','; at = skip_space(at, end)) {
        struct ipc_text name = {at, 0}, value;

        if (*at == ';') {
            at++;
            continue;
        }
        while (at < end && is_value_character(*at))
            at++;
        name.size = (size_t)(at - name.data);
        if (name.size == 0 || at == end || *at != '=')
            return NULL;
        at = parse_value(at + 1, end, &value);
        if (!at || apply(name, value, ret_hop, &seen) < 0)
            return NULL;
        at = skip_space(at, end);
        if (at < end && *at != ';' && *at != ',')
            return NULL;
    }
    return at;
}

static void append_hop(struct forwarded *forwarded, const struct forwarded_hop *hop)
{
    if (forwarded->count == FORWARDED_HOPS_MAX)
        memmove(&forwarded->hops[0], &forwarded->hops[1],
                --forwarded->count * sizeof(forwarded->hops[0]));
    forwarded->hops[forwarded->count++] = *hop;
}

int forwarded_parse(struct ipc_text value, struct forwarded *ret_forwarded)
{
    const char *at = value.data, *end = value.size ? at + value.size : at;
    struct forwarded forwarded = {.count = 0};

    while (at < end) {
        struct forwarded_hop hop;
        const char *start = skip_space(at, end);

        at = parse_element(start, end, &hop);
        if (!at)
            return -EINVAL;
        if (at > start) /* RFC 9110 §5.6.1.2: empty elements of a list do not count */
            append_hop(&forwarded, &hop);
        if (at < end)
            at++;
    }
    *ret_forwarded = forwarded;
    return 0;
}

/* -- X-Forwarded-* -- */

/* Takes the last element off a list; data NULL when there is none. */
static struct ipc_text take_last(struct ipc_text *list)
{
    const char *comma = list->size ? memrchr(list->data, ',', list->size) : NULL;
    struct ipc_text last = *list;

    if (comma) {
        last.data = comma + 1;
        last.size = (size_t)(list->data + list->size - last.data);
        list->size = (size_t)(comma - list->data);
    } else {
        *list = (struct ipc_text){0};
    }
    while (last.size > 0 && is_space(last.data[0])) {
        last.data++;
        last.size--;
    }
    while (last.size > 0 && is_space(last.data[last.size - 1]))
        last.size--;
    return last;
}

/* Most proxies send one protocol and one host; who sends a list has one for each hop. */
static struct ipc_text next_of(struct ipc_text *list, struct ipc_text last)
{
    return list->data ? take_last(list) : last;
}

static void parse_x_forwarded(const struct http_request *http, struct forwarded *ret_forwarded)
{
    struct ipc_text addresses = http->headers[HTTP_HEADER_X_FORWARDED_FOR];
    struct ipc_text protocols = http->headers[HTTP_HEADER_X_FORWARDED_PROTO];
    struct ipc_text hosts = http->headers[HTTP_HEADER_X_FORWARDED_HOST];
    struct ipc_text protocol = {0}, host = {0};
    struct forwarded_hop hops[FORWARDED_HOPS_MAX];
    size_t count = 0;

    do {
        protocol = next_of(&protocols, protocol);
        host = next_of(&hosts, host);
        hops[count++] = (struct forwarded_hop){
            .address = forwarded_address(take_last(&addresses)),
            .host = host,
            .protocol = protocol_of(protocol),
        };
    } while (addresses.data && count < FORWARDED_HOPS_MAX);
    ret_forwarded->count = count;
    for (size_t i = 0; i < count; i++)
        ret_forwarded->hops[i] = hops[count - 1 - i];
}

/* -- both -- */

static bool agrees(const struct http_request *http, const struct forwarded *forwarded)
{
    struct ipc_text addresses = http->headers[HTTP_HEADER_X_FORWARDED_FOR];

    return !addresses.data || forwarded->count == 0 ||
           same_address(forwarded_address(take_last(&addresses)),
                        forwarded->hops[forwarded->count - 1].address);
}

struct forwarded_hop forwarded_client(const struct http_request *http,
                                      bool (*is_trusted)(const void *context,
                                                         struct ipc_text address),
                                      const void *context)
{
    struct forwarded_hop client = {.address = http->client_address};
    struct ipc_text value = http->headers[HTTP_HEADER_FORWARDED];
    struct forwarded forwarded = {.count = 0};

    if (value.data) {
        if (forwarded_parse(value, &forwarded) < 0 || !agrees(http, &forwarded))
            return client;
    } else {
        parse_x_forwarded(http, &forwarded);
    }
    for (size_t i = forwarded.count; i > 0; i--) {
        const struct forwarded_hop *hop = &forwarded.hops[i - 1];
        struct ipc_text address = client.address;

        client = *hop;
        if (!hop->address.data) {
            client.address = address;
            break;
        }
        if (!is_trusted(context, hop->address))
            break;
    }
    return client;
}
