/*
 * D-Bus names that only this service reads or writes, beside those of hardware/names.h. Words only;
 * what they mean for Redfish stands in the tables of the *.c files.
 */
#pragma once

#include "hardware/names.h"

#define CERTIFICATES_PATH OPENBMC_PATH "/certs"
#define VIRTUAL_MEDIA_PATH OPENBMC_PATH "/VirtualMedia"
#define BMC_STATE_PATH STATE_PATH "/bmc0"
#define CONSOLE_PATH OPENBMC_PATH "/console"
#define NETWORK_PATH OPENBMC_PATH "/network"
#define NETWORK_CONFIG_PATH NETWORK_PATH "/config"
#define BMC_METRIC_PATH METRIC_PATH "/bmc"
#define SERVICE_PATH CONTROL_PATH "/service"
#define SOFTWARE_PATH OPENBMC_PATH "/software"

/* Units of systemd: names, and patterns of fnmatch(3) with spaces between. */
#define GATEWAY_UNIT "shoal-gateway.service"
#define GATEWAY_SOCKETS "shoal-gateway.socket"
#define GATEWAY_PLAIN_SOCKETS "shoal-gateway-http.socket"
#define SSH_SOCKETS "dropbear*.socket sshd.socket"
#define IPMI_SOCKETS "phosphor-ipmi-net*.socket"
#define SNMP_UNITS "snmpd.socket snmpd.service"
#define SSDP_UNITS "ssdpd.socket ssdpd.service"
#define SHELL_UNITS "dropbear*.socket"
#define SERIAL_CONSOLE_UNITS "obmc-console-ssh*.socket"
#define GRAPHICAL_CONSOLE_UNITS "start-ipkvm*.service"
#define QUIESCE_UNIT "obmc-bmc-service-quiesce@0.target"

#define TIMEDATE_OWNER "org.freedesktop.timedate1"
#define TIMEDATE_PATH "/org/freedesktop/timedate1"
#define INTERFACE_TIMEDATE TIMEDATE_OWNER

#define INTERFACE_BMC INTERFACE_ITEM ".Bmc"
#define INTERFACE_STATE_BMC OPENBMC "State.BMC"
#define INTERFACE_FACTORY_RESET OPENBMC "Common.FactoryReset"
#define INTERFACE_REDUNDANCY_PRIORITY OPENBMC "Software.RedundancyPriority"
#define INTERFACE_CONSOLE OPENBMC "Console.Access"
#define INTERFACE_CONSOLE_UART OPENBMC "Console.UART"
#define INTERFACE_METRIC OPENBMC "Metric.Value"
#define INTERFACE_SERVICE_ATTRIBUTES OPENBMC "Control.Service.Attributes"
#define INTERFACE_DELETE OPENBMC "Object.Delete"

#define INTERFACE_PID OPENBMC "Configuration.Pid"
#define INTERFACE_PID_ZONE INTERFACE_PID ".Zone"
#define INTERFACE_STEPWISE OPENBMC "Configuration.Stepwise"
#define INTERFACE_ADD_OBJECT OPENBMC "AddObject"
#define INTERFACE_THERMAL_MODE OPENBMC "Control.ThermalMode"

#define INTERFACE_CERTIFICATE OPENBMC "Certs.Certificate"
#define INTERFACE_CERTIFICATE_INSTALL OPENBMC "Certs.Install"
#define INTERFACE_CERTIFICATE_REPLACE OPENBMC "Certs.Replace"
#define INTERFACE_CSR OPENBMC "Certs.CSR"
#define INTERFACE_CSR_CREATE INTERFACE_CSR ".Create"

#define INTERFACE_MOUNT_POINT OPENBMC "VirtualMedia.MountPoint"
#define INTERFACE_MEDIA_PROCESS OPENBMC "VirtualMedia.Process"
#define INTERFACE_MEDIA_LEGACY OPENBMC "VirtualMedia.Legacy"
#define INTERFACE_MEDIA_PROXY OPENBMC "VirtualMedia.Proxy"

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
