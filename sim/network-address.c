/*
 * Rules for addresses; see network-address.h. Source: phosphor-networkd ethernet_interface.cpp.
 */
#include "sim/network-address.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
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
    unsigned int bytes[6], all = 0;
    int length = 0;

    if (strlen(text) != 17 ||
        sscanf(text, "%2x:%2x:%2x:%2x:%2x:%2x%n", &bytes[0], &bytes[1], &bytes[2], &bytes[3],
               &bytes[4], &bytes[5], &length) != 6 ||
        length != 17)
        return false;
    for (size_t i = 0; i < 6; i++)
        all |= bytes[i];
    return all != 0 && (bytes[0] & 1) == 0;
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
