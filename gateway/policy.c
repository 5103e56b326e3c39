/* The policy in memory, see policy.h: what it says to an address or an origin. Reading it is
 * policy-file.c's. Owns the texts of the origins. */
#include "gateway/policy.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"

#define MAPPED_BITS 96 /* of ::ffff:0:0/96, RFC 4291 §2.5.5.2 */

static const char unix_peer[] = "unix";

static const char *const http_names[] = {
    [POLICY_HTTP_REDIRECT] = "redirect",
    [POLICY_HTTP_SERVE] = "serve",
    [POLICY_HTTP_OFF] = "off",
};

void policy_init(struct policy *policy)
{
    *policy = (struct policy){
        .basic_auth = true,
        .session_auth = true,
        .http = POLICY_HTTP_REDIRECT,
        .hsts_max_age_s = POLICY_HSTS_MAX_AGE_S,
        .trust_unix = true,
    };
}

void policy_deinit(struct policy *policy)
{
    for (size_t i = 0; i < policy->origin_count; i++)
        free(policy->origins[i]);
    memset(policy, 0, sizeof(*policy));
}

int policy_parse_http(const char *text, enum policy_http *ret_http)
{
    for (size_t i = 0; i < ARRAY_SIZE(http_names); i++) {
        if (strcmp(text, http_names[i]) == 0) {
            *ret_http = (enum policy_http)i;
            return 0;
        }
    }
    return -EINVAL;
}

const char *policy_http_name(enum policy_http http)
{
    return http_names[http];
}

/* -- proxies -- */

/* IPv4 becomes IPv6-mapped, so that one comparison serves both. */
static int parse_address(const char *text, unsigned char address[static 16], bool *ret_is_v4)
{
    static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};

    *ret_is_v4 = inet_pton(AF_INET, text, address + sizeof(mapped)) == 1;
    if (*ret_is_v4)
        memcpy(address, mapped, sizeof(mapped));
    return *ret_is_v4 || inet_pton(AF_INET6, text, address) == 1 ? 0 : -EINVAL;
}

static int parse_prefix(const char *text, unsigned int bits_max, unsigned int *ret_bits)
{
    char *end;
    unsigned long bits;

    if (!isdigit((unsigned char)*text))
        return -EINVAL;
    bits = strtoul(text, &end, 10);
    if (*end || bits > bits_max)
        return -EINVAL;
    *ret_bits = (unsigned int)bits;
    return 0;
}

static bool is_in(const unsigned char address[static 16], const struct policy_network *network)
{
    size_t whole = network->prefix_bits / 8;
    unsigned int rest = network->prefix_bits % 8;

    if (memcmp(address, network->address, whole) != 0)
        return false;
    return rest == 0 || (address[whole] ^ network->address[whole]) >> (8 - rest) == 0;
}

/* A network with bits behind its prefix is one that somebody mistyped. */
static bool has_host_bits(const struct policy_network *network)
{
    for (unsigned int bit = network->prefix_bits; bit < 128; bit++) {
        if (network->address[bit / 8] >> (7 - bit % 8) & 1)
            return true;
    }
    return false;
}

static int parse_network(const char *text, struct policy_network *ret_network)
{
    char address[INET6_ADDRSTRLEN];
    const char *slash = strchr(text, '/');
    size_t size = slash ? (size_t)(slash - text) : strlen(text);
    unsigned int bits;
    bool is_v4;

    if (size >= sizeof(address))
        return -EINVAL;
    memcpy(address, text, size);
    address[size] = '\0';
    if (parse_address(address, ret_network->address, &is_v4) < 0)
        return -EINVAL;
    bits = is_v4 ? 32 : 128;
    if (slash && parse_prefix(slash + 1, bits, &bits) < 0)
        return -EINVAL;
    ret_network->prefix_bits = is_v4 ? MAPPED_BITS + bits : bits;
    return has_host_bits(ret_network) ? -EINVAL : 0;
}

int policy_add_proxy(struct policy *policy, const char *text)
{
    struct policy_network network;

    if (strcmp(text, unix_peer) == 0) {
        policy->trust_unix = true;
        return 0;
    }
    if (parse_network(text, &network) < 0)
        return -EINVAL;
    if (policy->proxy_count == POLICY_PROXIES_MAX)
        return -E2BIG;
    policy->proxies[policy->proxy_count++] = network;
    return 0;
}

bool policy_trusts(const struct policy *policy, struct ipc_text client_address)
{
    char text[INET6_ADDRSTRLEN];
    unsigned char address[16];
    bool is_v4;

    if (ipc_text_equal(client_address, unix_peer))
        return policy->trust_unix;
    if (policy->proxy_count == 0 || client_address.size >= sizeof(text))
        return false;
    memcpy(text, client_address.data, client_address.size);
    text[client_address.size] = '\0';
    if (parse_address(text, address, &is_v4) < 0)
        return false;
    for (size_t i = 0; i < policy->proxy_count; i++) {
        if (is_in(address, &policy->proxies[i]))
            return true;
    }
    return false;
}

/* -- origins -- */

static bool is_port(const char *text)
{
    unsigned int bits;

    return *text != '0' && parse_prefix(text, 65535, &bits) == 0;
}

static bool is_origin(const char *text)
{
    const char *host = strstr(text, "://");
    size_t size;

    if (strcmp(text, "*") == 0)
        return true;
    if (!host || !islower((unsigned char)*text) ||
        strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789+.-") != (size_t)(host - text))
        return false;
    host += strlen("://");
    if (*host == '[') {
        size = strspn(host + 1, "0123456789abcdef:.") + 1;
        if (size == 1 || host[size++] != ']')
            return false;
    } else {
        size = strspn(host, "abcdefghijklmnopqrstuvwxyz0123456789.-_");
    }
    return size > 0 && (host[size] == '\0' || (host[size] == ':' && is_port(host + size + 1)));
}

int policy_add_origin(struct policy *policy, const char *text)
{
    char *copy;

    if (!is_origin(text))
        return -EINVAL;
    if (policy->origin_count == POLICY_ORIGINS_MAX)
        return -E2BIG;
    copy = strdup(text);
    if (!copy)
        return -ENOMEM;
    policy->origins[policy->origin_count++] = copy;
    return 0;
}

bool policy_allows_origin(const struct policy *policy, struct ipc_text origin)
{
    for (size_t i = 0; i < policy->origin_count; i++) {
        if (strcmp(policy->origins[i], "*") == 0 || ipc_text_equal(origin, policy->origins[i]))
            return true;
    }
    return false;
}
