/*
 * Rules for addresses; see network-address.h. Source: phosphor-networkd ethernet_interface.cpp.
 */
#include "sim/network-address.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* RFC 1035 §2.3.4 "Size limits". */
#define NAME_MAX_CHARACTERS 253

enum network_family network_address_family(const char *text)
{
    struct in6_addr address;

    if (inet_pton(AF_INET, text, &address) == 1)
        return NETWORK_IPV4;
    return inet_pton(AF_INET6, text, &address) == 1 ? NETWORK_IPV6 : NETWORK_NONE;
}

static bool is_usable_v4(const struct in_addr *address)
{
    uint32_t number = ntohl(address->s_addr);

    return number != 0 && number != 0xffffffff && number >> 24 != 127 && number >> 28 != 14;
}

bool network_address_normalize(const char *text, enum network_family family,
                               char ret_address[static NETWORK_ADDRESS_MAX])
{
    struct in_addr v4;
    struct in6_addr v6;

    if (family == NETWORK_IPV4)
        return inet_pton(AF_INET, text, &v4) == 1 && is_usable_v4(&v4) &&
               inet_ntop(AF_INET, &v4, ret_address, NETWORK_ADDRESS_MAX);
    return inet_pton(AF_INET6, text, &v6) == 1 && !IN6_IS_ADDR_UNSPECIFIED(&v6) &&
           !IN6_IS_ADDR_LOOPBACK(&v6) && !IN6_IS_ADDR_MULTICAST(&v6) &&
           inet_ntop(AF_INET6, &v6, ret_address, NETWORK_ADDRESS_MAX);
}

bool network_address_is_gateway(const char *text, enum network_family family)
{
    char address[NETWORK_ADDRESS_MAX];
    struct in6_addr v6;

    if (!network_address_normalize(text, family, address))
        return false;
    return family == NETWORK_IPV4 ||
           (inet_pton(AF_INET6, text, &v6) == 1 && !IN6_IS_ADDR_LINKLOCAL(&v6));
}

bool network_mac_is_unicast(const char *text)
{
    unsigned long all = 0;

    if (strlen(text) != 17)
        return false;
    for (size_t i = 0; i < 17; i++) {
        if (i % 3 == 2 ? text[i] != ':' : !isxdigit((unsigned char)text[i]))
            return false;
    }
    for (size_t i = 0; i < 17; i += 3)
        all |= strtoul(text + i, NULL, 16);
    return all != 0 && (strtoul(text, NULL, 16) & 1) == 0;
}

bool network_server_is_valid(const char *text)
{
    size_t length = strlen(text);

    if (network_address_family(text) != NETWORK_NONE)
        return true;
    if (length == 0 || length > NAME_MAX_CHARACTERS || text[0] == '-' || text[0] == '.')
        return false;
    for (; *text; text++) {
        if (!isalnum((unsigned char)*text) && *text != '-' && *text != '.' && *text != '_')
            return false;
    }
    return true;
}
