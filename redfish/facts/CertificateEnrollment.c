/*
 * CertificateEnrollment: written by tools/generate-facts.py, do not edit. Source:
 * CertificateEnrollment_v1.xml, 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CertificateEnrollment\0" "Dns01\0" "Http01\0" "ACMEChallengeType\0" "ChallengeType\0"
    "EABKey\0" "EABKeyId\0" "Email\0" "ACMEConfiguration\0" "Oem\0" "Actions\0"
    "AlternativeNames\0" "ChallengePassword\0" "City\0" "CommonName\0" "ContactPerson\0"
    "Country\0" "GivenName\0" "Initials\0" "KeyBitLength\0" "KeyCurveId\0" "KeyPairAlgorithm\0"
    "KeyUsage\0" "Organization\0" "OrganizationalUnit\0" "State\0" "Surname\0"
    "UnstructuredName\0" "CSRParameters\0" "ACME\0" "Description\0" "Enabled\0"
    "EnrollmentState\0" "EnrollmentType\0" "Id\0" "Links\0" "Name\0" "RenewBeforeExpiryDays\0"
    "SCEP\0" "ServerURI\0" "VerifyCertificate\0" "OEM\0" "EnrollmentProtocolType\0"
    "LastOperation\0" "LastOperationStatus\0" "LastOperationTime\0" "Renew\0" "UpdateAcmeEmail\0"
    "LastOperationType\0" "Certificate\0" "CACertificates\0" "EnrolledCertificate\0"
    "CertificateCollection\0" "EnrolledCertificateLocation\0" "OemActions\0" "Failed\0"
    "InProgress\0" "Success\0" "Unknown\0" "OperationStatus\0" "SCEPConfiguration";
static const char uri_texts[] =
    "/redfish/v1/CertificateService/CertificateEnrollments/{CertificateEnrollmentId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {36, 0, 2, 0, 2, 1, 0, 0}, /* ACMEChallengeType */
    {90, 0, 4, 0, 1, 1, 0, 0}, /* ACMEConfiguration */
    {112, 4, 1, 0, 1, 1, 0, 0}, /* Actions */
    {325, 5, 18, 0, 1, 1, 0, 0}, /* CSRParameters */
    {1, 23, 15, 0, 0, 1, 0, 0}, /* CertificateEnrollment */
    {468, 2, 3, 0, 2, 1, 0, 0}, /* EnrollmentProtocolType */
    {364, 38, 3, 0, 1, 1, 0, 0}, /* EnrollmentState */
    {565, 5, 2, 0, 2, 1, 0, 0}, /* LastOperationType */
    {398, 41, 4, 0, 1, 1, 0, 0}, /* Links */
    {680, 45, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {725, 7, 4, 0, 2, 1, 0, 0}, /* OperationStatus */
    {741, 45, 1, 0, 1, 1, 0, 0}, /* SCEPConfiguration */
};
static const struct schema_fact_property properties[] = {
    {54, 6, 0, 0, 7, 0, 1, 0}, /* ChallengeType */
    {68, 14, 0, 0, 0, 0, 1, 0}, /* EABKey */
    {75, 14, 0, 0, 0, 0, 1, 0}, /* EABKeyId */
    {84, 6, 0, 0, 0, 0, 1, 0}, /* Email */
    {108, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {120, 7, 0, 0, 0, 0, 1, 0}, /* AlternativeNames */
    {137, 6, 0, 0, 0, 0, 1, 0}, /* ChallengePassword */
    {155, 6, 0, 0, 0, 0, 1, 0}, /* City */
    {160, 4, 0, 0, 0, 0, 1, 0}, /* CommonName */
    {171, 6, 0, 0, 0, 0, 1, 0}, /* ContactPerson */
    {185, 6, 0, 0, 0, 0, 1, 0}, /* Country */
    {84, 6, 0, 0, 0, 0, 1, 0}, /* Email */
    {193, 6, 0, 0, 0, 0, 1, 0}, /* GivenName */
    {203, 6, 0, 0, 0, 0, 1, 0}, /* Initials */
    {212, 6, 0, 0, 2, 0, 1, 0}, /* KeyBitLength */
    {225, 6, 0, 0, 0, 0, 1, 0}, /* KeyCurveId */
    {236, 6, 0, 0, 0, 0, 1, 0}, /* KeyPairAlgorithm */
    {253, 7, 5, 0, 7, 1, 1, 0}, /* KeyUsage */
    {262, 6, 0, 0, 0, 0, 1, 0}, /* Organization */
    {275, 6, 0, 0, 0, 0, 1, 0}, /* OrganizationalUnit */
    {294, 6, 0, 0, 0, 0, 1, 0}, /* State */
    {300, 6, 0, 0, 0, 0, 1, 0}, /* Surname */
    {308, 6, 0, 0, 0, 0, 1, 0}, /* UnstructuredName */
    {339, 6, 1, 0, 8, 0, 1, 0}, /* ACME */
    {112, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {325, 6, 3, 0, 8, 0, 1, 0}, /* CSRParameters */
    {344, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {356, 4, 0, 0, 1, 0, 1, 0}, /* Enabled */
    {364, 2, 6, 0, 8, 0, 1, 0}, /* EnrollmentState */
    {380, 32, 5, 0, 7, 0, 1, 0}, /* EnrollmentType */
    {395, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {398, 4, 8, 0, 8, 0, 1, 0}, /* Links */
    {404, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {108, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {409, 6, 0, 1, 2, 0, 1, 0}, /* RenewBeforeExpiryDays */
    {431, 6, 11, 0, 8, 0, 1, 0}, /* SCEP */
    {436, 1060, 0, 0, 0, 0, 1, 0}, /* ServerURI */
    {446, 6, 0, 0, 1, 0, 1, 0}, /* VerifyCertificate */
    {491, 2, 7, 0, 7, 0, 1, 0}, /* LastOperation */
    {505, 2, 10, 0, 7, 0, 1, 0}, /* LastOperationStatus */
    {525, 2, 0, 0, 4, 0, 1, 0}, /* LastOperationTime */
    {595, 5, 583, 0, 9, 255, 1, 0}, /* CACertificates */
    {610, 2, 583, 0, 9, 255, 1, 0}, /* EnrolledCertificate */
    {652, 38, 630, 0, 9, 255, 1, 0}, /* EnrolledCertificateLocation */
    {108, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {137, 14, 0, 0, 0, 0, 1, 0}, /* ChallengePassword */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {23, 1, 0}, /* Dns01 */
    {29, 1, 0}, /* Http01 */
    {339, 1, 0}, /* ACME */
    {464, 1, 0}, /* OEM */
    {431, 1, 0}, /* SCEP */
    {543, 1, 0}, /* Renew */
    {549, 1, 0}, /* UpdateAcmeEmail */
    {691, 1, 0}, /* Failed */
    {698, 1, 0}, /* InProgress */
    {709, 1, 0}, /* Success */
    {717, 1, 0}, /* Unknown */
};
static const struct schema *const uses[] = {
    &schema_Certificate, &schema_Resource,
};
const struct schema schema_CertificateEnrollment = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 12,
    .action_count = 0,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
