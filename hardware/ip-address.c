/* See ip-address.h. */
#include "hardware/ip-address.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdint.h>
#include <string.h>

#define LABEL_MAX 63
#define NAME_MAX_CHARACTERS 253
#define IPV4_BITS 32

struct address {
    enum ip_family family;
    union {
        struct in_addr v4;
        struct in6_addr v6;
    };
};

static struct address parse(const char *text)
{
    struct address address = {0};

    if (inet_pton(AF_INET, text, &address.v4) == 1)
        address.family = IP_V4;
    else if (inet_pton(AF_INET6, text, &address.v6) == 1)
        address.family = IP_V6;
    return address;
}

enum ip_family ip_family_of(const char *text)
{
    return parse(text).family;
}

static bool is_host_v4(struct in_addr v4)
{
    uint32_t bits = ntohl(v4.s_addr);

    return bits >> 24 != 0 && bits >> 24 != IN_LOOPBACKNET && !IN_MULTICAST(bits) &&
           !IN_BADCLASS(bits);
}

bool ip_is_host(const char *text, enum ip_family family)
{
    struct address address = parse(text);

    if (address.family != family)
        return false;
    if (family == IP_V4)
        return is_host_v4(address.v4);
    return !IN6_IS_ADDR_UNSPECIFIED(&address.v6) && !IN6_IS_ADDR_LOOPBACK(&address.v6) &&
           !IN6_IS_ADDR_MULTICAST(&address.v6) && !IN6_IS_ADDR_V4MAPPED(&address.v6);
}

bool ip_equal(const char *a, const char *b)
{
    struct address first = parse(a), second = parse(b);

    if (first.family == IP_NONE || first.family != second.family)
        return false;
    if (first.family == IP_V4)
        return first.v4.s_addr == second.v4.s_addr;
    return memcmp(&first.v6, &second.v6, sizeof(first.v6)) == 0;
}

void ip_subnet_mask(unsigned int prefix_length, char ret_text[static IP_TEXT_MAX])
{
    struct in_addr mask = {
        .s_addr = prefix_length == 0 ? 0 : htonl(UINT32_MAX << (IPV4_BITS - prefix_length))};

    inet_ntop(AF_INET, &mask, ret_text, IP_TEXT_MAX);
}

bool ip_prefix_length(const char *subnet_mask, unsigned int *ret_prefix_length)
{
    struct address mask = parse(subnet_mask);
    uint32_t bits, zeros;

    if (mask.family != IP_V4)
        return false;
    bits = ntohl(mask.v4.s_addr);
    zeros = ~bits;
    if (bits == 0 || (zeros & (zeros + 1)) != 0)
        return false;
    *ret_prefix_length = (unsigned int)__builtin_popcount(bits);
    return true;
}

bool host_label_is_valid(const char *text, size_t size)
{
    if (size == 0 || size > LABEL_MAX || text[0] == '-' || text[size - 1] == '-')
        return false;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];

        if (c >= 128 || (!isalnum(c) && c != '-'))
            return false;
    }
    return true;
}

bool host_name_is_valid(const char *text)
{
    if (strlen(text) > NAME_MAX_CHARACTERS)
        return false;
    while (true) {
        size_t size = strcspn(text, ".");

        if (!host_label_is_valid(text, size))
            return false;
        if (text[size] == '\0')
            return true;
        text += size + 1;
    }
}
