/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

#define MANAGERS_URI "/redfish/v1/Managers"
#define MANAGER_ID "bmc"
#define MANAGER_URI MANAGERS_URI "/" MANAGER_ID
#define MANAGER_TYPE "Manager.v1_24_0.Manager"
#define NETWORK_PROTOCOL_TYPE "ManagerNetworkProtocol.v1_12_0.ManagerNetworkProtocol"
#define LDAP_CERTIFICATES_URI "/redfish/v1/AccountService/LDAP/Certificates"
#define CERTIFICATE_TYPE "Certificate.v1_11_0.Certificate"
#define VIRTUAL_MEDIA_TYPE "VirtualMedia.v1_6_5.VirtualMedia"
#define ETHERNET_TYPE "EthernetInterface.v1_12_4.EthernetInterface"

extern const struct resource_kind manager_collection_kind, manager_kind; /* manager.c */
extern const struct resource_kind reset_action_info_kind;                /* manager-reset.c */
extern const struct resource_action manager_reset_action, manager_reset_to_defaults_action;
extern const struct resource_kind ethernet_collection_kind, ethernet_kind; /* ethernet.c */
extern const struct resource_kind host_interface_collection_kind, host_interface_kind;
extern const struct resource_kind diagnostic_data_kind;  /* diagnostic-data.c */
extern const struct resource_kind network_protocol_kind; /* network-protocol.c */
extern const struct resource_kind virtual_media_collection_kind, virtual_media_kind;
extern const struct resource_action virtual_media_insert_action, virtual_media_eject_action;
extern const struct resource_kind https_certificate_collection_kind, https_certificate_kind,
    ldap_certificate_collection_kind, ldap_certificate_kind, trusted_certificate_collection_kind,
    trusted_certificate_kind, security_policy_kind; /* certificates.c */
extern const struct resource_kind certificate_service_kind, certificate_locations_kind;
extern const struct resource_action certificate_replace_action, certificate_csr_action;
extern const struct resource_kind serial_collection_kind, serial_kind; /* serial-interfaces.c */

/** The URI's first parameter has to be the one manager; scope->top and scope->object are its piece
 * of inventory, NULL where D-Bus has none. resource_find_fn. */
int manager_find(struct scope *scope);

/** Whether the BMC has serial consoles. */
bool serial_is_there(const struct scope *scope);
/** Whether a network interface leads to the host. */
bool host_interfaces_are_there(const struct scope *scope);
/** Whether it has slots for virtual media. */
bool virtual_media_is_there(const struct scope *scope);
/** Whether the certificate of its HTTPS server is managed. */
bool certificates_of_https_are_there(const struct scope *scope);
/** Whether authorities whose clients are trusted are managed. */
bool certificates_of_authorities_are_there(const struct scope *scope);
