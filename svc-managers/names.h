/*
 * D-Bus names that only this service reads or writes, beside those of hardware/names.h. Words only;
 * what they mean for Redfish stands in the tables of the *.c files.
 */
#pragma once

#include "hardware/names.h"

#define BMC_STATE_PATH STATE_PATH "/bmc0"
#define CONSOLE_PATH OPENBMC_PATH "/console"
#define NETWORK_PATH OPENBMC_PATH "/network"
#define NETWORK_CONFIG_PATH NETWORK_PATH "/config"
#define SOFTWARE_PATH OPENBMC_PATH "/software"

#define INTERFACE_BMC INTERFACE_ITEM ".Bmc"
#define INTERFACE_STATE_BMC OPENBMC "State.BMC"
#define INTERFACE_FACTORY_RESET OPENBMC "Common.FactoryReset"
#define INTERFACE_REDUNDANCY_PRIORITY OPENBMC "Software.RedundancyPriority"
#define INTERFACE_CONSOLE OPENBMC "Console.Access"
#define INTERFACE_CONSOLE_UART OPENBMC "Console.UART"
#define INTERFACE_DELETE OPENBMC "Object.Delete"

#define INTERFACE_ETHERNET OPENBMC "Network.EthernetInterface"
#define INTERFACE_DHCP OPENBMC "Network.DHCPConfiguration"
#define INTERFACE_IP OPENBMC "Network.IP"
#define INTERFACE_IP_CREATE OPENBMC "Network.IP.Create"
#define INTERFACE_MAC_ADDRESS OPENBMC "Network.MACAddress"
#define INTERFACE_STATIC_GATEWAY OPENBMC "Network.StaticGateway"
#define INTERFACE_STATIC_GATEWAY_CREATE OPENBMC "Network.StaticGateway.Create"
#define INTERFACE_SYSTEM_CONFIGURATION OPENBMC "Network.SystemConfiguration"
#define INTERFACE_VLAN OPENBMC "Network.VLAN"
#define INTERFACE_VLAN_CREATE OPENBMC "Network.VLAN.Create"
