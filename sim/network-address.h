/*
 * Network addresses as phosphor-networkd judges them. Pure functions.
 */
#pragma once

#include <stdbool.h>

/** Space for an address and its NUL. */
#define NETWORK_ADDRESS_MAX 64

/** Which kind of address a text is. */
enum network_family { NETWORK_NONE, NETWORK_IPV4, NETWORK_IPV6 };

/** The family of an address; NETWORK_NONE when it is none. */
enum network_family network_address_family(const char *text);

/** True when an interface may have the address: of the family, unicast and no loopback. Writes its
 * usual form. */
bool network_address_normalize(const char *text, enum network_family family,
                               char ret_address[static NETWORK_ADDRESS_MAX]);

/** True when a gateway may have the address: as above, and not link-local for IPv6. */
bool network_address_is_gateway(const char *text, enum network_family family);

/** True for "02:11:22:aa:bb:cc" that is neither multicast nor zero. */
bool network_mac_is_unicast(const char *text);

/** True for a host name or an address. */
bool network_server_is_valid(const char *text);
