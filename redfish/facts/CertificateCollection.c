/*
 * CertificateCollection: written by tools/generate-facts.py, do not edit. Source:
 * CertificateCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CertificateCollection\0" "Description\0" "Certificate\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/AccountService/Accounts/{ManagerAccountId}/Certificates\0"
    "/redfish/v1/AccountService/ActiveDirectory/Certificates\0"
    "/redfish/v1/AccountService/LDAP/Certificates\0"
    "/redfish/v1/AccountService/OAuth2/Certificates\0"
    "/redfish/v1/AccountService/ExternalAccountProviders/{ExternalAccountProviderId}/Certificates\0"
    "/redfish/v1/AccountService/MultiFactorAuth/ClientCertificate/Certificates\0"
    "/redfish/v1/AccountService/MultiFactorAuth/SecurID/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/Accounts/{ManagerAccountId}/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/ActiveDirectory/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/LDAP/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/ExternalAccountProviders/{ExternalAccountProviderId}/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/MultiFactorAuth/ClientCertificate/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/MultiFactorAuth/SecurID/Certificates\0"
    "/redfish/v1/Managers/{ManagerId}/NetworkProtocol/HTTPS/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Boot/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Boot/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Boot/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates\0"
    "/redfish/v1/EventService/Subscriptions/{EventDestinationId}/Certificates\0"
    "/redfish/v1/EventService/Subscriptions/{EventDestinationId}/ClientCertificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/Chassis/{ChassisId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Certificates\0"
    "/redfish/v1/Chassis/{ChassisId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates\0"
    "/redfish/v1/UpdateService/RemoteServerCertificates\0"
    "/redfish/v1/UpdateService/ClientCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/Certificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates\0"
    "/redfish/v1/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/SPDM/TrustedCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/SPDM/RevokedCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Client/TrustedCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Client/RevokedCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Server/TrustedCertificates\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Server/RevokedCertificates\0"
    "/redfish/v1/Chassis/{ChassisId}/TrustedComponents/{TrustedComponentId}/Certificates\0"
    "/redfish/v1/AccountService/OutboundConnections/{OutboundConnectionId}/Certificates\0"
    "/redfish/v1/AccountService/OutboundConnections/{OutboundConnectionId}/ClientCertificates\0"
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/PowerSupplies/{PowerSupplyId}/Certificates\0"
    "/redfish/v1/CertificateService/EnrollmentCACertificates";
static const uint32_t uris[] = {
    0, 68, 124, 169, 216, 309, 383, 447, 542, 625, 697, 817, 918, 1009, 1077, 1134, 1243, 1333,
    1429, 1577, 1706, 1779, 1858, 1910, 2014, 2099, 2169, 2232, 2327, 2449, 2525, 2628, 2705,
    2807, 2936, 3019, 3129, 3215, 3328, 3466, 3631, 3750, 3896, 3975, 4081, 4212, 4370, 4482,
    4621, 4685, 4730 | SCHEMA_URI_DEPRECATED, 4819, 4881 | SCHEMA_URI_DEPRECATED, 4995, 5089 |
    SCHEMA_URI_DEPRECATED, 5230 | SCHEMA_URI_DEPRECATED, 5325, 5400 | SCHEMA_URI_DEPRECATED,
    5522, 5602, 5684, 5772, 5906, 6046, 6161, 6282, 6333, 6378, 6424, 6494, 6570, 6692, 6820,
    6923, 7032, 7105, 7178, 7257, 7336, 7415, 7494, 7578, 7661, 7750, 7840,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* CertificateCollection */
};
static const struct schema_fact_property properties[] = {
    {23, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {47, 17, 35, 0, 9, 255, 0, 0}, /* Members */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {60, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CertificateCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 85,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
