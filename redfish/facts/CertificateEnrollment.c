/*
 * CertificateEnrollment: written by tools/generate-facts.py, do not edit. Source:
 * CertificateEnrollment_v1.xml, 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "CertificateEnrollment\0" "Dns01\0" "Http01\0" "ACMEChallengeType\0" "ChallengeType\0"
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
    {35, 0, 2, 0, 2, 1, 0, 0}, /* ACMEChallengeType */
    {89, 0, 4, 0, 1, 1, 0, 0}, /* ACMEConfiguration */
    {111, 4, 1, 0, 1, 1, 0, 0}, /* Actions */
    {324, 5, 18, 0, 1, 1, 0, 0}, /* CSRParameters */
    {0, 23, 15, 0, 0, 1, 0, 0}, /* CertificateEnrollment */
    {467, 2, 3, 0, 2, 1, 0, 0}, /* EnrollmentProtocolType */
    {363, 38, 3, 0, 1, 1, 0, 0}, /* EnrollmentState */
    {564, 5, 2, 0, 2, 1, 0, 0}, /* LastOperationType */
    {397, 41, 4, 0, 1, 1, 0, 0}, /* Links */
    {679, 45, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {724, 7, 4, 0, 2, 1, 0, 0}, /* OperationStatus */
    {740, 45, 1, 0, 1, 1, 0, 0}, /* SCEPConfiguration */
};
static const struct schema_fact_property properties[] = {
    {53, 6, 0, 0, 7, 0, 1, 0}, /* ChallengeType */
    {67, 14, 0, 0, 0, 0, 1, 0}, /* EABKey */
    {74, 14, 0, 0, 0, 0, 1, 0}, /* EABKeyId */
    {83, 6, 0, 0, 0, 0, 1, 0}, /* Email */
    {107, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {119, 7, 0, 0, 0, 0, 1, 0}, /* AlternativeNames */
    {136, 6, 0, 0, 0, 0, 1, 0}, /* ChallengePassword */
    {154, 6, 0, 0, 0, 0, 1, 0}, /* City */
    {159, 4, 0, 0, 0, 0, 1, 0}, /* CommonName */
    {170, 6, 0, 0, 0, 0, 1, 0}, /* ContactPerson */
    {184, 6, 0, 0, 0, 0, 1, 0}, /* Country */
    {83, 6, 0, 0, 0, 0, 1, 0}, /* Email */
    {192, 6, 0, 0, 0, 0, 1, 0}, /* GivenName */
    {202, 6, 0, 0, 0, 0, 1, 0}, /* Initials */
    {211, 6, 0, 0, 2, 0, 1, 0}, /* KeyBitLength */
    {224, 6, 0, 0, 0, 0, 1, 0}, /* KeyCurveId */
    {235, 6, 0, 0, 0, 0, 1, 0}, /* KeyPairAlgorithm */
    {252, 7, 5, 0, 7, 1, 1, 0}, /* KeyUsage */
    {261, 6, 0, 0, 0, 0, 1, 0}, /* Organization */
    {274, 6, 0, 0, 0, 0, 1, 0}, /* OrganizationalUnit */
    {293, 6, 0, 0, 0, 0, 1, 0}, /* State */
    {299, 6, 0, 0, 0, 0, 1, 0}, /* Surname */
    {307, 6, 0, 0, 0, 0, 1, 0}, /* UnstructuredName */
    {338, 6, 1, 0, 8, 0, 1, 0}, /* ACME */
    {111, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {324, 6, 3, 0, 8, 0, 1, 0}, /* CSRParameters */
    {343, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {355, 4, 0, 0, 1, 0, 1, 0}, /* Enabled */
    {363, 2, 6, 0, 8, 0, 1, 0}, /* EnrollmentState */
    {379, 32, 5, 0, 7, 0, 1, 0}, /* EnrollmentType */
    {394, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {397, 4, 8, 0, 8, 0, 1, 0}, /* Links */
    {403, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {107, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {408, 6, 0, 1, 2, 0, 1, 0}, /* RenewBeforeExpiryDays */
    {430, 6, 11, 0, 8, 0, 1, 0}, /* SCEP */
    {435, 1060, 0, 0, 0, 0, 1, 0}, /* ServerURI */
    {445, 6, 0, 0, 1, 0, 1, 0}, /* VerifyCertificate */
    {490, 2, 7, 0, 7, 0, 1, 0}, /* LastOperation */
    {504, 2, 10, 0, 7, 0, 1, 0}, /* LastOperationStatus */
    {524, 2, 0, 0, 4, 0, 1, 0}, /* LastOperationTime */
    {594, 7, 582, 0, 9, 255, 1, 0}, /* CACertificates */
    {609, 2, 582, 0, 9, 255, 1, 0}, /* EnrolledCertificate */
    {651, 38, 629, 0, 9, 255, 1, 0}, /* EnrolledCertificateLocation */
    {107, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {136, 14, 0, 0, 0, 0, 1, 0}, /* ChallengePassword */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {22, 1, 0}, /* Dns01 */
    {28, 1, 0}, /* Http01 */
    {338, 1, 0}, /* ACME */
    {463, 1, 0}, /* OEM */
    {430, 1, 0}, /* SCEP */
    {542, 1, 0}, /* Renew */
    {548, 1, 0}, /* UpdateAcmeEmail */
    {690, 1, 0}, /* Failed */
    {697, 1, 0}, /* InProgress */
    {708, 1, 0}, /* Success */
    {716, 1, 0}, /* Unknown */
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
