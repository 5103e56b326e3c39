/*
 * ComponentIntegrity: written by tools/generate-facts.py, do not edit. Source:
 * ComponentIntegrity_v1.xml, 23 versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ComponentIntegrity\0" "Oem\0" "Actions\0" "Certificate\0" "ComponentCertificate\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {83, 1, 2, 0, 1, 1, 0, 0}, /* CommonAuthInfo */
    {107, 3, 1, 0, 1, 1, 0, 0}, /* CommunicationInfo */
    {0, 4, 14, 0, 0, 1, 0, 0}, /* ComponentIntegrity */
    {151, 0, 5, 0, 2, 1, 0, 0}, /* ComponentIntegrityType */
    {443, 5, 7, 0, 2, 1, 0, 0}, /* DMTFmeasurementTypes */
    {231, 18, 2, 0, 1, 1, 0, 0}, /* Links */
    {494, 12, 1, 0, 2, 1, 0, 0}, /* MeasurementSpecification */
    {519, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {601, 20, 7, 0, 1, 1, 0, 0}, /* SPDMGetSignedMeasurementsResponse */
    {635, 27, 1, 0, 1, 1, 0, 0}, /* SPDMcommunication */
    {701, 28, 2, 0, 1, 1, 0, 0}, /* SPDMidentity */
    {785, 30, 4, 0, 1, 1, 0, 0}, /* SPDMinfo */
    {904, 34, 6, 0, 1, 1, 0, 0}, /* SPDMmeasurementSet */
    {931, 13, 2, 0, 2, 1, 0, 0}, /* SPDMmeasurementSummaryType */
    {978, 40, 1, 0, 1, 1, 0, 0}, /* SPDMrequesterAuth */
    {996, 41, 2, 0, 1, 1, 0, 0}, /* SPDMresponderAuth */
    {1142, 43, 8, 0, 1, 1, 0, 0}, /* SPDMsingleMeasurement */
    {1211, 15, 3, 0, 2, 1, 0, 0}, /* SecureSessionType */
    {1251, 51, 2, 0, 1, 1, 0, 0}, /* SingleSessionInfo */
    {1269, 53, 2, 0, 1, 4, 0, 0}, /* TPMGetSignedMeasurementsResponse */
    {1302, 55, 2, 0, 1, 1, 0, 0}, /* TPMauth */
    {1310, 57, 1, 0, 1, 1, 0, 0}, /* TPMcommunication */
    {1349, 58, 4, 0, 1, 1, 0, 0}, /* TPMinfo */
    {1357, 62, 1, 0, 1, 1, 0, 0}, /* TPMmeasurementSet */
    {1379, 63, 4, 0, 1, 1, 0, 0}, /* TPMsingleMeasurement */
    {64, 18, 2, 0, 2, 1, 0, 0}, /* VerificationStatus */
    {1465, 67, 3, 0, 3, 1, 0, 0}, /* SPDMGetSignedMeasurements */
    {1525, 70, 4, 0, 3, 4, 0, 0}, /* TPMGetSignedMeasurements */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {43, 0, 31, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {64, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {98, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {125, 4, 0, 0, 1, 0, 1, 0}, /* ComponentIntegrityEnabled */
    {151, 16, 4, 0, 7, 0, 1, 0}, /* ComponentIntegrityType */
    {174, 16, 0, 0, 0, 0, 1, 0}, /* ComponentIntegrityTypeVersion */
    {204, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {216, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {219, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {231, 0, 6, 0, 8, 0, 1, 0}, /* Links */
    {237, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {242, 0, 12, 0, 8, 0, 1, 0}, /* SPDM */
    {247, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {254, 0, 23, 0, 8, 0, 1, 0}, /* TPM */
    {258, 1040, 0, 0, 0, 0, 1, 0}, /* TargetComponentURI */
    {469, 3, 464, 0, 9, 255, 1, 0}, /* ComponentsProtected */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {31, 0, 31, 0, 9, 255, 1, 0}, /* Certificate */
    {530, 16, 0, 0, 0, 0, 1, 0}, /* HashingAlgorithm */
    {19, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {547, 0, 0, 0, 0, 0, 1, 0}, /* PublicKey */
    {557, 16, 0, 0, 0, 0, 1, 0}, /* SignedMeasurements */
    {576, 16, 0, 0, 0, 0, 1, 0}, /* SigningAlgorithm */
    {593, 16, 0, 0, 0, 0, 1, 0}, /* Version */
    {98, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {653, 2, 15, 0, 8, 0, 1, 0}, /* RequesterAuthentication */
    {677, 2, 16, 0, 8, 0, 1, 0}, /* ResponderAuthentication */
    {714, 2, 10, 0, 8, 0, 1, 0}, /* ComponentCommunication */
    {737, 2, 11, 0, 8, 0, 1, 0}, /* IdentityAuthentication */
    {760, 2, 13, 0, 8, 0, 1, 0}, /* MeasurementSet */
    {775, 16, 464, 0, 9, 255, 1, 0}, /* Requester */
    {494, 2, 7, 0, 7, 0, 1, 0}, /* MeasurementSpecification */
    {794, 2, 0, 1, 0, 0, 1, 0}, /* MeasurementSummary */
    {836, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementSummaryHashAlgorithm */
    {868, 2, 14, 0, 7, 0, 1, 0}, /* MeasurementSummaryType */
    {891, 3, 17, 0, 8, 0, 1, 0}, /* Measurements */
    {19, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {958, 0, 31, 0, 9, 255, 1, 0}, /* ProvidedCertificate */
    {43, 0, 31, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {64, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {219, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {1014, 2, 0, 1, 0, 0, 1, 0}, /* Measurement */
    {1026, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementHashAlgorithm */
    {1051, 2, 0, 0, 2, 0, 1, 0}, /* MeasurementIndex */
    {1068, 2, 5, 0, 7, 0, 1, 0}, /* MeasurementType */
    {19, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1084, 2, 0, 0, 1, 0, 1, 0}, /* PartofSummaryHash */
    {1102, 2, 0, 2, 0, 0, 3, 0}, /* SecurityVersionNumber */
    {1229, 2, 0, 0, 2, 0, 1, 0}, /* SessionId */
    {1239, 2, 18, 0, 7, 0, 1, 0}, /* SessionType */
    {19, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {557, 16, 0, 0, 0, 0, 4, 0}, /* SignedMeasurements */
    {43, 0, 31, 0, 9, 255, 1, 0}, /* ComponentCertificate */
    {64, 2, 26, 0, 7, 0, 1, 0}, /* VerificationStatus */
    {98, 3, 19, 0, 8, 0, 1, 0}, /* Sessions */
    {714, 2, 22, 0, 8, 0, 1, 0}, /* ComponentCommunication */
    {737, 2, 21, 0, 8, 0, 1, 0}, /* IdentityAuthentication */
    {760, 2, 24, 0, 8, 0, 1, 0}, /* MeasurementSet */
    {1327, 2, 0, 3, 2, 0, 4, 0}, /* NonceSizeBytesMaximum */
    {891, 3, 25, 0, 8, 0, 1, 0}, /* Measurements */
    {219, 2, 0, 0, 4, 0, 1, 0}, /* LastUpdated */
    {1014, 2, 0, 1, 0, 0, 1, 0}, /* Measurement */
    {1026, 2, 0, 0, 0, 0, 1, 0}, /* MeasurementHashAlgorithm */
    {1375, 2, 0, 0, 2, 0, 1, 0}, /* PCR */
    {1415, 5, 0, 0, 2, 0, 1, 0}, /* MeasurementIndices */
    {1434, 4, 0, 4, 0, 0, 1, 0}, /* Nonce */
    {1458, 4, 0, 0, 2, 0, 1, 0}, /* SlotId */
    {31, 20, 1, 0, 9, 2, 4, 0}, /* Certificate */
    {1434, 4, 0, 5, 0, 0, 4, 0}, /* Nonce */
    {1505, 20, 0, 0, 0, 0, 4, 0}, /* PCRSelection */
    {1518, 20, 0, 0, 0, 0, 4, 0}, /* Scheme */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 813, 0, 0}, {NAN, NAN, 1124, 0, 0}, {0, NAN, 0, 0, 0}, {NAN,
    NAN, 1440, 0, 0}, {NAN, NAN, 1491, 0, 0},
};
static const struct schema_fact_value values[] = {
    {277, 1, 0}, /* OEM */
    {242, 1, 0}, /* SPDM */
    {281, 2, 0}, /* TCM */
    {285, 2, 0}, /* TPCM */
    {254, 1, 0}, /* TPM */
    {290, 1, 0}, /* FirmwareConfiguration */
    {312, 1, 0}, /* HardwareConfiguration */
    {334, 1, 0}, /* ImmutableROM */
    {347, 1, 0}, /* MeasurementManifest */
    {367, 1, 0}, /* MutableFirmware */
    {383, 1, 0}, /* MutableFirmwareSecurityVersionNumber */
    {420, 1, 0}, /* MutableFirmwareVersion */
    {489, 1, 0}, /* DMTF */
    {923, 1, 0}, /* All */
    {927, 1, 0}, /* TCB */
    {1164, 1, 0}, /* AuthenticatedOnly */
    {1182, 1, 0}, /* EncryptedAuthenticated */
    {1205, 1, 0}, /* Plain */
    {1400, 1, 0}, /* Failed */
    {1407, 1, 0}, /* Success */
};
static const struct schema_fact_action actions[] = {
    {1465, 3, 27, 9, 1, 0}, /* SPDMGetSignedMeasurements */
    {1525, 3, 28, 20, 4, 0}, /* TPMGetSignedMeasurements */
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
