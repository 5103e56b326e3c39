/*
 * What the parts of the network device share: network.c (what follows from a setting) and
 * network-methods.c (objects that clients make and delete).
 */
#pragma once

#include "sim/machine.h"
#include "sim/network-address.h"

#define NETWORK_OWNER SIM_PREFIX "Network"
#define NETWORK_PATH SIM_PATH_PREFIX "network"
#define NETWORK_ETHERNET SIM_PREFIX "Network.EthernetInterface"
#define NETWORK_IP SIM_PREFIX "Network.IP"
#define NETWORK_VLAN SIM_PREFIX "Network.VLAN"
#define NETWORK_MAC SIM_PREFIX "Network.MACAddress"
#define NETWORK_GATEWAY SIM_PREFIX "Network.StaticGateway"

struct network {
    struct machine *machine;
    json_t *leases; /* {interface's path: what a server gives it, and whether a cable is there} */
};

/** Registers the methods. Returns 0 or negative errno. */
int network_methods_start(struct network *network);
