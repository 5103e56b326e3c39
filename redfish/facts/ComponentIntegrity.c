/*
 * ComponentIntegrity: written by tools/generate-facts.py, do not edit. Source:
 * ComponentIntegrity_v1.xml, 23 versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ComponentIntegrity\0" "Oem\0" "Actions\0" "Certificate\0" "ComponentCertificate\0"
    "VerificationStatus\0" "CommonAuthInfo\0" "Sessions\0" "CommunicationInfo\0"
    "ComponentIntegrityEnabled\0" "ComponentIntegrityType\0" "ComponentIntegrityTypeVersion\0"
    "Description\0" "Id\0" "LastUpdated\0" "Links\0" "Name\0" "SPDM\0" "Status\0" "TPM\0"
    "TargetComponentURI\0" "OEM\0" "TCM\0" "TPCM\0" "FirmwareConfiguration\0"
    "HardwareConfiguration\0" "ImmutableROM\0" "MeasurementManifest\0" "MutableFirmware\0"
    "MutableFirmwareSecurityVersionNumber\0" "MutableFirmwareVersion\0" "DMTFmeasurementTypes\0"
    "Item\0" "ComponentsProtected\0" "DMTF\0" "MeasurementSpecification\0" "OemActions\0"
    "HashingAlgorithm\0" "PublicKey\0" "SignedMeasurements\0" "SigningAlgorithm\0" "Version\0"
    "SPDMGetSignedMeasurementsResponse\0" "SPDMcommunication\0" "RequesterAuthentication\0"
    "ResponderAuthentication\0" "SPDMidentity\0" "ComponentCommunication\0"
    "IdentityAuthentication\0" "MeasurementSet\0" "Requester\0" "SPDMinfo\0"
    "MeasurementSummary\0" "^[A-Za-z0-9+/]+={0,2}$\0" "MeasurementSummaryHashAlgorithm\0"
    "MeasurementSummaryType\0" "Measurements\0" "SPDMmeasurementSet\0" "All\0" "TCB\0"
    "SPDMmeasurementSummaryType\0" "ProvidedCertificate\0" "SPDMrequesterAuth\0"
    "SPDMresponderAuth\0" "Measurement\0" "MeasurementHashAlgorithm\0" "MeasurementIndex\0"
    "MeasurementType\0" "PartofSummaryHash\0" "SecurityVersionNumber\0" "^[A-Za-z0-9]{16}$\0"
    "SPDMsingleMeasurement\0" "AuthenticatedOnly\0" "EncryptedAuthenticated\0" "Plain\0"
    "SecureSessionType\0" "SessionId\0" "SessionType\0" "SingleSessionInfo\0"
    "TPMGetSignedMeasurementsResponse\0" "TPMauth\0" "TPMcommunication\0"
    "NonceSizeBytesMaximum\0" "TPMinfo\0" "TPMmeasurementSet\0" "PCR\0" "TPMsingleMeasurement\0"
    "Failed\0" "Success\0" "MeasurementIndices\0" "Nonce\0" "^[0-9a-fA-F]{64}$\0" "SlotId\0"
    "SPDMGetSignedMeasurements\0" "^[0-9a-fA-F]$\0" "PCRSelection\0" "Scheme\0"
    "TPMGetSignedMeasurements";
static const char uri_texts[] =
    "/redfish/v1/ComponentIntegrity/{ComponentIntegrityId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 6}, {1, 2, 0, 5}, {1, 3, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {84, 1, 2, 0, 1, 1, 0, 0}, /* CommonAuthInfo */
    {108, 3, 1, 0, 1, 1, 0, 0}, /* CommunicationInfo */
    {1, 4, 14, 0, 0, 1, 0, 0}, /* ComponentIntegrity */
    {152, 0, 5, 0, 2, 1, 0, 0}, /* ComponentIntegrityType */
    {444, 5, 7, 0, 2, 1, 0, 0}, /* DMTFmeasurementTypes */
    {232, 18, 2, 0, 1, 1, 0, 0}, /* Links */
    {495, 12, 1, 0, 2, 1, 0, 0}, /* MeasurementSpecification */
    {520, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {602, 20, 7, 0, 1, 1, 0, 0}, /* SPDMGetSignedMeasurementsResponse */
    {636, 27, 1, 0, 1, 1, 0, 0}, /* SPDMcommunication */
    {702, 28, 2, 0, 1, 1, 0, 0}, /* SPDMidentity */
    {786, 30, 4, 0, 1, 1, 0, 0}, /* SPDMinfo */
    {905, 34, 6, 0, 1, 1, 0, 0}, /* SPDMmeasurementSet */
    {932, 13, 2, 0, 2, 1, 0, 0}, /* SPDMmeasurementSummaryType */
    {979, 40, 1, 0, 1, 1, 0, 0}, /* SPDMrequesterAuth */
    {997, 41, 2, 0, 1, 1, 0, 0}, /* SPDMresponderAuth */
    {1143, 43, 8, 0, 1, 1, 0, 0}, /* SPDMsingleMeasurement */
    {1212, 15, 3, 0, 2, 1, 0, 0}, /* SecureSessionType */
    {1252, 51, 2, 0, 1, 1, 0, 0}, /* SingleSessionInfo */
    {1270, 53, 2, 0, 1, 4, 0, 0}, /* TPMGetSignedMeasurementsResponse */
    {1303, 55, 2, 0, 1, 1, 0, 0}, /* TPMauth */
    {1311, 57, 1, 0, 1, 1, 0, 0}, /* TPMcommunication */
    {1350, 58, 4, 0, 1, 1, 0, 0}, /* TPMinfo */
    {1358, 62, 1, 0, 1, 1, 0, 0}, /* TPMmeasurementSet */
    {1380, 63, 4, 0, 1, 1, 0, 0}, /* TPMsingleMeasurement */
    {65, 18, 2, 0, 2, 1, 0, 0}, /* VerificationStatus */
    {1466, 67, 3, 0, 3, 1, 0, 0}, /* SPDMGetSignedMeasurements */
    {1526, 70, 4, 0, 3, 4, 0, 0}, /* TPMGetSignedMeasurements */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {44, 0, 32, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {65, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {99, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {126, 4, 0, 0, 1, 0, 1, 0}, /* ComponentIntegrityEnabled */
    {152, 16, 4, 0, 7, 0, 1, 0}, /* ComponentIntegrityType */
    {175, 16, 0, 0, 0, 0, 1, 0}, /* ComponentIntegrityTypeVersion */
    {205, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {217, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {220, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {232, 0, 6, 0, 8, 0, 1, 0}, /* Links */
    {238, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {243, 0, 12, 0, 8, 0, 1, 0}, /* SPDM */
    {248, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {255, 0, 23, 0, 8, 0, 1, 0}, /* TPM */
    {259, 1040, 0, 0, 0, 0, 1, 0}, /* TargetComponentURI */
    {470, 1, 465, 0, 9, 255, 1, 0}, /* ComponentsProtected */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {32, 0, 32, 0, 9, 255, 1, 0}, /* Certificate */
    {531, 16, 0, 0, 0, 0, 1, 0}, /* HashingAlgorithm */
    {20, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {548, 0, 0, 0, 0, 0, 1, 0}, /* PublicKey */
    {558, 16, 0, 0, 0, 0, 1, 0}, /* SignedMeasurements */
    {577, 16, 0, 0, 0, 0, 1, 0}, /* SigningAlgorithm */
    {594, 16, 0, 0, 0, 0, 1, 0}, /* Version */
    {99, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {654, 2, 15, 0, 8, 0, 1, 0}, /* RequesterAuthentication */
    {678, 2, 16, 0, 8, 0, 1, 0}, /* ResponderAuthentication */
    {715, 2, 10, 0, 8, 0, 1, 0}, /* ComponentCommunication */
    {738, 2, 11, 0, 8, 0, 1, 0}, /* IdentityAuthentication */
    {761, 2, 13, 0, 8, 0, 1, 0}, /* MeasurementSet */
    {776, 16, 465, 0, 9, 255, 1, 0}, /* Requester */
    {495, 2, 7, 0, 7, 0, 1, 0}, /* MeasurementSpecification */
    {795, 2, 0, 1, 0, 0, 1, 0}, /* MeasurementSummary */
    {837, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementSummaryHashAlgorithm */
    {869, 2, 14, 0, 7, 0, 1, 0}, /* MeasurementSummaryType */
    {892, 3, 17, 0, 8, 0, 1, 0}, /* Measurements */
    {20, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {959, 0, 32, 0, 9, 255, 1, 0}, /* ProvidedCertificate */
    {44, 0, 32, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {65, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {220, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {1015, 2, 0, 1, 0, 0, 1, 0}, /* Measurement */
    {1027, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementHashAlgorithm */
    {1052, 2, 0, 0, 2, 0, 1, 0}, /* MeasurementIndex */
    {1069, 2, 5, 0, 7, 0, 1, 0}, /* MeasurementType */
    {20, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1085, 2, 0, 0, 1, 0, 1, 0}, /* PartofSummaryHash */
    {1103, 2, 0, 2, 0, 0, 3, 0}, /* SecurityVersionNumber */
    {1230, 2, 0, 0, 2, 0, 1, 0}, /* SessionId */
    {1240, 2, 18, 0, 7, 0, 1, 0}, /* SessionType */
    {20, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {558, 16, 0, 0, 0, 0, 4, 0}, /* SignedMeasurements */
    {44, 0, 32, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {65, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {99, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {715, 2, 22, 0, 8, 0, 1, 0}, /* ComponentCommunication */
    {738, 2, 21, 0, 8, 0, 1, 0}, /* IdentityAuthentication */
    {761, 2, 24, 0, 8, 0, 1, 0}, /* MeasurementSet */
    {1328, 2, 0, 3, 2, 0, 4, 0}, /* NonceSizeBytesMaximum */
    {892, 3, 25, 0, 8, 0, 1, 0}, /* Measurements */
    {220, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {1015, 2, 0, 1, 0, 0, 1, 0}, /* Measurement */
    {1027, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementHashAlgorithm */
    {1376, 2, 0, 0, 2, 0, 1, 0}, /* PCR */
    {1416, 5, 0, 0, 2, 0, 1, 0}, /* MeasurementIndices */
    {1435, 4, 0, 4, 0, 0, 1, 0}, /* Nonce */
    {1459, 4, 0, 0, 2, 0, 1, 0}, /* SlotId */
    {32, 20, 1, 0, 9, 2, 4, 0}, /* Certificate */
    {1435, 4, 0, 5, 0, 0, 4, 0}, /* Nonce */
    {1506, 20, 0, 0, 0, 0, 4, 0}, /* PCRSelection */
    {1519, 20, 0, 0, 0, 0, 4, 0}, /* Scheme */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 814, 0, 0}, {NAN, NAN, 1125, 0, 0}, {0, NAN, 0, 0, 0}, {NAN,
    NAN, 1441, 0, 0}, {NAN, NAN, 1492, 0, 0},
};
static const struct schema_fact_value values[] = {
    {278, 1, 0}, /* OEM */
    {243, 1, 0}, /* SPDM */
    {282, 2, 0}, /* TCM */
    {286, 2, 0}, /* TPCM */
    {255, 1, 0}, /* TPM */
    {291, 1, 0}, /* FirmwareConfiguration */
    {313, 1, 0}, /* HardwareConfiguration */
    {335, 1, 0}, /* ImmutableROM */
    {348, 1, 0}, /* MeasurementManifest */
    {368, 1, 0}, /* MutableFirmware */
    {384, 1, 0}, /* MutableFirmwareSecurityVersionNumber */
    {421, 1, 0}, /* MutableFirmwareVersion */
    {490, 1, 0}, /* DMTF */
    {924, 1, 0}, /* All */
    {928, 1, 0}, /* TCB */
    {1165, 1, 0}, /* AuthenticatedOnly */
    {1183, 1, 0}, /* EncryptedAuthenticated */
    {1206, 1, 0}, /* Plain */
    {1401, 1, 0}, /* Failed */
    {1408, 1, 0}, /* Success */
};
static const struct schema_fact_action actions[] = {
    {1466, 3, 27, 9, 1, 0}, /* SPDMGetSignedMeasurements */
    {1526, 3, 28, 20, 4, 0}, /* TPMGetSignedMeasurements */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Certificate,
};
const struct schema schema_ComponentIntegrity = {
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
    .uri_count = 1,
    .run_count = 4,
    .type_count = 27,
    .action_count = 2,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
