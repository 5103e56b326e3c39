/*
 * The table of what this service answers, and the definition that holds it. The types name the
 * schema versions of DMTF release 2025.4.
 */
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "svc-managers/kinds.h"
#include "svc-managers/managers-service.h"

#define MANAGER MANAGERS_URI "/{ManagerId}"
#define MEDIA MANAGER "/VirtualMedia"
#define HTTPS_CERTIFICATES MANAGER "/NetworkProtocol/HTTPS/Certificates"
#define TRUSTED_CERTIFICATES MANAGER "/SecurityPolicy/TLS/Server/TrustedCertificates"
#define TRUSTSTORE MANAGER "/Truststore/Certificates" /* the same, where bmcweb has them */
#define SERVICE "/redfish/v1/CertificateService"
#define ETHERNET MANAGER "/EthernetInterfaces"
#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .data = &kind##_kind                      \
    }
#define WRITABLE(uri, name, version, kind)                                                         \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .patch = resource_patch,                  \
        .data = &kind##_kind                                                                       \
    }
#define CERTIFICATES(uri, kind)                                                                    \
    {                                                                                              \
        .uri_template = uri, .type = "CertificateCollection.CertificateCollection",                \
        .schema = &schema_CertificateCollection, .flags = SERVICE_CACHEABLE, .get = resource_get,  \
        .post = resource_create, .data = &kind##_kind                                              \
    }
#define REMOVABLE(uri, kind)                                                                       \
    {                                                                                              \
        .uri_template = uri, .type = CERTIFICATE_TYPE, .schema = &schema_Certificate,              \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .delete_ = resource_delete,               \
        .data = &kind##_kind                                                                       \
    }
#define ACTION(uri, full_type, action)                                                             \
    {                                                                                              \
        .uri_template = uri, .type = full_type, .flags = SERVICE_ACTION,                           \
        .post = resource_action_post, .data = &action##_action                                     \
    }
#define ACTION_INFO(uri, kind)                                                                     \
    {                                                                                              \
        .uri_template = uri, .type = "ActionInfo.v1_5_0.ActionInfo", .schema = &schema_ActionInfo, \
        .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO, .get = resource_get,                     \
        .data = &kind##_kind                                                                       \
    }

static const struct service_route routes[] = {
    READ_ONLY(MANAGERS_URI, ManagerCollection, "", manager_collection),
    /* DateTime is another one each second: not kept by the gateway, and not in the tag. */
    {.uri_template = MANAGER,
     .type = MANAGER_TYPE,
     .schema = &schema_Manager,
     .get = resource_get,
     .patch = resource_patch,
     .untagged = "DateTime",
     .data = &manager_kind},
    ACTION(MANAGER "/Actions/Manager.Reset", MANAGER_TYPE, manager_reset),
    ACTION(MANAGER "/Actions/Manager.ResetToDefaults", MANAGER_TYPE, manager_reset_to_defaults),
    ACTION_INFO(MANAGER "/ResetActionInfo", reset_action_info),
    {.uri_template = ETHERNET,
     .type = "EthernetInterfaceCollection.EthernetInterfaceCollection",
     .schema = &schema_EthernetInterfaceCollection,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .post = resource_create,
     .data = &ethernet_collection_kind},
    {.uri_template = ETHERNET "/{EthernetInterfaceId}",
     .type = ETHERNET_TYPE,
     .schema = &schema_EthernetInterface,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .patch = resource_patch,
     .delete_ = resource_delete,
     .data = &ethernet_kind},
    /* Its uptime is another one each second, too. */
    {.uri_template = MANAGER "/ManagerDiagnosticData",
     .type = "ManagerDiagnosticData.v1_2_3.ManagerDiagnosticData",
     .schema = &schema_ManagerDiagnosticData,
     .get = resource_get,
     .untagged = "ServiceRootUptimeSeconds",
     .data = &diagnostic_data_kind},
    WRITABLE(MANAGER "/NetworkProtocol", ManagerNetworkProtocol, ".v1_12_0", network_protocol),
    READ_ONLY(MANAGER "/HostInterfaces", HostInterfaceCollection, "", host_interface_collection),
    READ_ONLY(MANAGER "/HostInterfaces/{HostInterfaceId}", HostInterface, ".v1_3_3",
              host_interface),
    READ_ONLY(MANAGER "/SerialInterfaces", SerialInterfaceCollection, "", serial_collection),
    READ_ONLY(MANAGER "/SerialInterfaces/{SerialInterfaceId}", SerialInterface, ".v1_3_0", serial),
    READ_ONLY(MEDIA, VirtualMediaCollection, "", virtual_media_collection),
    READ_ONLY(MEDIA "/{VirtualMediaId}", VirtualMedia, ".v1_6_5", virtual_media),
    ACTION(MEDIA "/{VirtualMediaId}/Actions/VirtualMedia.InsertMedia", VIRTUAL_MEDIA_TYPE,
           virtual_media_insert),
    ACTION(MEDIA "/{VirtualMediaId}/Actions/VirtualMedia.EjectMedia", VIRTUAL_MEDIA_TYPE,
           virtual_media_eject),
    CERTIFICATES(HTTPS_CERTIFICATES, https_certificate_collection),
    READ_ONLY(HTTPS_CERTIFICATES "/{CertificateId}", Certificate, ".v1_11_0", https_certificate),
    CERTIFICATES(TRUSTED_CERTIFICATES, trusted_certificate_collection),
    REMOVABLE(TRUSTED_CERTIFICATES "/{CertificateId}", trusted_certificate),
    CERTIFICATES(TRUSTSTORE, trusted_certificate_collection),
    REMOVABLE(TRUSTSTORE "/{CertificateId}", trusted_certificate),
    READ_ONLY(MANAGER "/SecurityPolicy", SecurityPolicy, ".v1_0_3", security_policy),
    CERTIFICATES(LDAP_CERTIFICATES_URI, ldap_certificate_collection),
    REMOVABLE(LDAP_CERTIFICATES_URI "/{CertificateId}", ldap_certificate),
    READ_ONLY(SERVICE, CertificateService, ".v1_2_1", certificate_service),
    READ_ONLY(SERVICE "/CertificateLocations", CertificateLocations, ".v1_0_4",
              certificate_locations),
    ACTION(SERVICE "/Actions/CertificateService.GenerateCSR",
           "CertificateService.v1_2_1.CertificateService", certificate_csr),
    ACTION(SERVICE "/Actions/CertificateService.ReplaceCertificate",
           "CertificateService.v1_2_1.CertificateService", certificate_replace),
};

const struct hardware_definition managers_hardware_definition = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = managers_interfaces,
    .namespaces = managers_namespaces,
    .associations = managers_associations,
    .systemd_units = managers_systemd_units,
    .start = managers_load,
    .stop = managers_unload,
};

const struct service_definition managers_service_definition = {
    .name = "managers",
    .summary = "the BMC itself, its network, certificates and virtual media as Redfish",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .options = managers_options,
    .option_count = MANAGERS_OPTION_COUNT,
    .start = managers_start,
    .serves_later = true,
    .stop = hardware_stop,
};
