/*
 * Certificate: written by tools/generate-facts.py, do not edit. Source: Certificate_v1.xml, 71
 * versions, the newest is 1.11.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Certificate\0" "Oem\0" "Actions\0" "CertificateString\0" "CertificateType\0"
    "CertificateUsageTypes\0" "Description\0" "Fingerprint\0"
    "^([0-9A-Fa-f]{2}:){0,}([0-9A-Fa-f]{2})$\0" "FingerprintHashAlgorithm\0" "Id\0" "Issuer\0"
    "KeyUsage\0" "Links\0" "Name\0" "Password\0" "SPDM\0" "SerialNumber\0" "SignatureAlgorithm\0"
    "Status\0" "Subject\0" "UefiSignatureOwner\0" "ValidNotAfter\0" "ValidNotBefore\0" "PEM\0"
    "PEMchain\0" "PKCS12\0" "PKCS7\0" "BIOS\0" "Device\0" "EK\0" "IAK\0" "IDevID\0" "LAK\0"
    "LDevID\0" "Platform\0" "SSH\0" "User\0" "Web\0" "CertificateUsageType\0"
    "AdditionalCommonNames\0" "AdditionalOrganizationalUnits\0" "AlternativeNames\0" "City\0"
    "CommonName\0" "Country\0" "DisplayString\0" "DomainComponents\0" "Email\0" "Organization\0"
    "OrganizationalUnit\0" "State\0" "Identifier\0" "CRLSigning\0" "ClientAuthentication\0"
    "CodeSigning\0" "DataEncipherment\0" "DecipherOnly\0" "DigitalSignature\0"
    "EmailProtection\0" "EncipherOnly\0" "KeyAgreement\0" "KeyCertSign\0" "KeyEncipherment\0"
    "NonRepudiation\0" "OCSPSigning\0" "ServerAuthentication\0" "Timestamping\0" "Subjects\0"
    "OemActions\0" "CSRString\0" "RekeyResponse\0" "RenewResponse\0" "SlotId\0"
    "ForceAutomaticRenew\0" "ChallengePassword\0" "KeyBitLength\0" "KeyCurveId\0"
    "KeyPairAlgorithm\0" "Rekey\0" "Renew";
static const char uri_texts[] =
    "/redfish/v1/AccountService/Accounts/{ManagerAccountId}/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/ActiveDirectory/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/LDAP/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/OAuth2/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/ExternalAccountProviders/{ExternalAccountProviderId}/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/MultiFactorAuth/ClientCertificate/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/MultiFactorAuth/SecurID/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/Accounts/{ManagerAccountId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/ActiveDirectory/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/LDAP/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/ExternalAccountProviders/{ExternalAccountProviderId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/MultiFactorAuth/ClientCertificate/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/MultiFactorAuth/SecurID/Certificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/NetworkProtocol/HTTPS/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Boot/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Boot/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Boot/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Certificates/{CertificateId}\0"
    "/redfish/v1/EventService/Subscriptions/{EventDestinationId}/Certificates/{CertificateId}\0"
    "/redfish/v1/EventService/Subscriptions/{EventDestinationId}/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/Certificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/UpdateService/RemoteServerCertificates/{CertificateId}\0"
    "/redfish/v1/UpdateService/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/Certificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates/{CertificateId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates/{CertificateId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPCertificates/{CertificateId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/KeyManagement/KMIPClientCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/SPDM/TrustedCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/SPDM/RevokedCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Client/TrustedCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Client/RevokedCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Server/TrustedCertificates/{CertificateId}\0"
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy/TLS/Server/RevokedCertificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/TrustedComponents/{TrustedComponentId}/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/OutboundConnections/{OutboundConnectionId}/Certificates/{CertificateId}\0"
    "/redfish/v1/AccountService/OutboundConnections/{OutboundConnectionId}/ClientCertificates/{CertificateId}\0"
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/PowerSupplies/{PowerSupplyId}/Certificates/{CertificateId}\0"
    "/redfish/v1/CertificateService/EnrollmentCACertificates/{CertificateId}";
static const uint32_t uris[] = {
    0, 84, 156, 217, 280, 389, 479, 559, 670, 769, 857, 993, 1110, 1217, 1301, 1374, 1499, 1605,
    1717, 1881, 2026, 2115, 2210, 2278, 2398, 2499, 2585, 2664, 2775, 2913, 3005, 3124, 3217,
    3335, 3480, 3579, 3705, 3807, 3936, 4090, 4271, 4406, 4568, 4663, 4785, 4932, 5106, 5234,
    5389, 5469, 5530 | SCHEMA_URI_DEPRECATED, 5635, 5713 | SCHEMA_URI_DEPRECATED, 5843, 5953 |
    SCHEMA_URI_DEPRECATED, 6110 | SCHEMA_URI_DEPRECATED, 6221, 6312 | SCHEMA_URI_DEPRECATED,
    6450, 6546, 6644, 6748, 6898, 7054, 7185, 7322, 7389, 7450, 7512, 7598, 7690, 7828, 7972,
    8091, 8216, 8305, 8394, 8489, 8584, 8679, 8774, 8874, 8973, 9078, 9184,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 8}, {1, 2, 0, 8}, {1, 3, 0, 5}, {1, 4, 0, 6}, {1, 5, 0, 6}, {1, 6,
    0, 5}, {1, 7, 0, 5}, {1, 8, 0, 5}, {1, 9, 0, 2}, {1, 10, 0, 1}, {1, 11, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10300, 0x10a00, 0x10500, 0x10200, 0x10900, 0x10800, 0x10600,
    0x10700, 0x10100, 0x10b00,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 22, 0, 0, 1, 0, 0}, /* Certificate */
    {43, 0, 4, 0, 2, 1, 0, 0}, /* CertificateType */
    {394, 4, 11, 0, 2, 2, 0, 0}, /* CertificateUsageType */
    {583, 23, 12, 0, 1, 1, 0, 0}, /* Identifier */
    {180, 15, 15, 0, 2, 1, 0, 0}, /* KeyUsage */
    {189, 35, 3, 0, 1, 2, 0, 0}, /* Links */
    {825, 38, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {846, 38, 2, 0, 1, 11, 0, 0}, /* RekeyResponse */
    {860, 40, 2, 0, 1, 11, 0, 0}, /* RenewResponse */
    {209, 42, 1, 0, 1, 5, 0, 0}, /* SPDM */
    {881, 43, 0, 0, 3, 12, 0, 0}, /* ForceAutomaticRenew */
    {960, 43, 4, 0, 3, 11, 0, 0}, /* Rekey */
    {966, 47, 1, 0, 3, 11, 0, 0}, /* Renew */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {25, 34, 0, 0, 0, 0, 1, 0}, /* CertificateString */
    {43, 34, 2, 0, 7, 0, 1, 0}, /* CertificateType */
    {59, 3, 3, 0, 7, 0, 2, 0}, /* CertificateUsageTypes */
    {81, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {93, 0, 0, 1, 0, 0, 3, 0}, /* Fingerprint */
    {145, 0, 0, 0, 0, 0, 3, 0}, /* FingerprintHashAlgorithm */
    {170, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {173, 0, 4, 0, 8, 0, 1, 0}, /* Issuer */
    {180, 3, 5, 0, 7, 0, 1, 0}, /* KeyUsage */
    {189, 4, 6, 0, 8, 0, 2, 0}, /* Links */
    {195, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {200, 14, 0, 0, 0, 0, 4, 0}, /* Password */
    {209, 0, 10, 0, 8, 0, 5, 0}, /* SPDM */
    {214, 0, 0, 1, 0, 0, 3, 0}, /* SerialNumber */
    {227, 0, 0, 0, 0, 0, 3, 0}, /* SignatureAlgorithm */
    {246, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {253, 0, 4, 0, 8, 0, 1, 0}, /* Subject */
    {261, 2, 0, 0, 6, 0, 6, 0}, /* UefiSignatureOwner */
    {280, 0, 0, 0, 4, 0, 1, 0}, /* ValidNotAfter */
    {294, 0, 0, 0, 4, 0, 1, 0}, /* ValidNotBefore */
    {415, 3, 0, 0, 0, 0, 9, 0}, /* AdditionalCommonNames */
    {437, 3, 0, 0, 0, 0, 9, 0}, /* AdditionalOrganizationalUnits */
    {467, 3, 0, 0, 0, 0, 10, 0}, /* AlternativeNames */
    {484, 0, 0, 0, 0, 0, 1, 0}, /* City */
    {489, 0, 0, 0, 0, 0, 1, 0}, /* CommonName */
    {500, 0, 0, 0, 0, 0, 1, 0}, /* Country */
    {508, 2, 0, 0, 0, 0, 9, 0}, /* DisplayString */
    {522, 3, 0, 0, 0, 0, 9, 0}, /* DomainComponents */
    {539, 2, 0, 0, 0, 0, 1, 0}, /* Email */
    {545, 0, 0, 0, 0, 0, 1, 0}, /* Organization */
    {558, 0, 0, 0, 0, 0, 1, 0}, /* OrganizationalUnit */
    {577, 0, 0, 0, 0, 0, 1, 0}, /* State */
    {173, 6, 1, 0, 9, 0, 2, 0}, /* Issuer */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {816, 5, 1, 0, 9, 0, 2, 0}, /* Subjects */
    {836, 16, 0, 0, 0, 0, 11, 0}, /* CSRString */
    {1, 16, 1, 0, 9, 0, 11, 0}, /* Certificate */
    {836, 16, 0, 0, 0, 0, 11, 0}, /* CSRString */
    {1, 16, 1, 0, 9, 0, 11, 0}, /* Certificate */
    {874, 2, 0, 0, 2, 0, 5, 0}, /* SlotId */
    {901, 4, 0, 0, 0, 0, 11, 0}, /* ChallengePassword */
    {919, 4, 0, 0, 2, 0, 11, 0}, /* KeyBitLength */
    {932, 4, 0, 0, 0, 0, 11, 0}, /* KeyCurveId */
    {943, 4, 0, 0, 0, 0, 11, 0}, /* KeyPairAlgorithm */
    {901, 4, 0, 0, 0, 0, 11, 0}, /* ChallengePassword */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 105, 0, 0},
};
static const struct schema_fact_value values[] = {
    {309, 1, 0}, /* PEM */
    {313, 2, 0}, /* PEMchain */
    {322, 4, 0}, /* PKCS12 */
    {329, 1, 0}, /* PKCS7 */
    {335, 1, 0}, /* BIOS */
    {340, 1, 0}, /* Device */
    {347, 7, 0}, /* EK */
    {350, 8, 0}, /* IAK */
    {354, 8, 0}, /* IDevID */
    {361, 8, 0}, /* LAK */
    {365, 8, 0}, /* LDevID */
    {372, 1, 0}, /* Platform */
    {381, 1, 0}, /* SSH */
    {385, 1, 0}, /* User */
    {390, 1, 0}, /* Web */
    {594, 1, 0}, /* CRLSigning */
    {605, 1, 0}, /* ClientAuthentication */
    {626, 1, 0}, /* CodeSigning */
    {638, 1, 0}, /* DataEncipherment */
    {655, 1, 0}, /* DecipherOnly */
    {668, 1, 0}, /* DigitalSignature */
    {685, 1, 0}, /* EmailProtection */
    {701, 1, 0}, /* EncipherOnly */
    {714, 1, 0}, /* KeyAgreement */
    {727, 1, 0}, /* KeyCertSign */
    {739, 1, 0}, /* KeyEncipherment */
    {755, 1, 0}, /* NonRepudiation */
    {770, 1, 0}, /* OCSPSigning */
    {782, 1, 0}, /* ServerAuthentication */
    {803, 1, 0}, /* Timestamping */
};
static const struct schema_fact_action actions[] = {
    {881, 1, 11, 65535, 12, 0}, /* ForceAutomaticRenew */
    {960, 1, 12, 8, 11, 0}, /* Rekey */
    {966, 1, 13, 9, 11, 0}, /* Renew */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Certificate = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 85,
    .run_count = 12,
    .type_count = 11,
    .action_count = 3,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
