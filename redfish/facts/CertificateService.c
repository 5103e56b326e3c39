/*
 * CertificateService: written by tools/generate-facts.py, do not edit. Source:
 * CertificateService_v1.xml, 14 versions, the newest is 1.2.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CertificateService\0" "Oem\0" "Actions\0" "CertificatesSupported\0" "EnrollmentTypes\0"
    "ServiceEnabled\0" "AutomaticCertificateEnrollment\0" "CertificateEnrollmentCollection\0"
    "CertificateEnrollments\0" "CertificateLocations\0" "Description\0" "CertificateCollection\0"
    "EnrollmentCACertificates\0" "Id\0" "Name\0" "CSRString\0" "GenerateCSRResponse\0"
    "OemActions\0" "AlternativeNames\0" "ChallengePassword\0" "City\0" "CommonName\0"
    "ContactPerson\0" "Country\0" "Email\0" "GivenName\0" "Initials\0" "KeyBitLength\0"
    "KeyCurveId\0" "KeyPairAlgorithm\0" "KeyUsage\0" "Organization\0" "OrganizationalUnit\0"
    "State\0" "Surname\0" "UnstructuredName\0" "GenerateCSR\0" "CertificateString\0"
    "CertificateType\0" "CertificateUri\0" "Password\0" "ReplaceCertificate";
static const char uri_texts[] =
    "/redfish/v1/CertificateService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 2}, {1, 2, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {85, 1, 3, 0, 1, 2, 0, 0}, /* AutomaticCertificateEnrollment */
    {1, 4, 9, 0, 0, 1, 0, 0}, /* CertificateService */
    {269, 13, 2, 0, 1, 1, 0, 0}, /* GenerateCSRResponse */
    {289, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {511, 15, 19, 0, 3, 1, 0, 0}, /* GenerateCSR */
    {581, 34, 4, 0, 3, 1, 0, 0}, /* ReplaceCertificate */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {32, 3, 3, 0, 7, 1, 2, 0}, /* CertificatesSupported */
    {54, 3, 5, 0, 7, 2, 2, 0}, /* EnrollmentTypes */
    {70, 6, 0, 0, 1, 0, 2, 0}, /* ServiceEnabled */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {85, 6, 1, 0, 8, 0, 2, 0}, /* AutomaticCertificateEnrollment */
    {148, 2, 116, 0, 9, 255, 2, 0}, /* CertificateEnrollments */
    {171, 0, 171, 0, 9, 255, 1, 0}, /* CertificateLocations */
    {192, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {226, 2, 204, 0, 9, 255, 2, 0}, /* EnrollmentCACertificates */
    {251, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {254, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {259, 16, 0, 0, 0, 0, 1, 0}, /* CSRString */
    {204, 16, 204, 0, 9, 255, 1, 0}, /* CertificateCollection */
    {300, 5, 0, 0, 0, 0, 1, 0}, /* AlternativeNames */
    {204, 20, 0, 0, 9, 4, 1, 0}, /* CertificateCollection */
    {317, 4, 0, 0, 0, 0, 1, 0}, /* ChallengePassword */
    {335, 4, 0, 0, 0, 0, 1, 0}, /* City */
    {340, 20, 0, 0, 0, 0, 1, 0}, /* CommonName */
    {351, 4, 0, 0, 0, 0, 1, 0}, /* ContactPerson */
    {365, 4, 0, 0, 0, 0, 1, 0}, /* Country */
    {373, 4, 0, 0, 0, 0, 1, 0}, /* Email */
    {379, 4, 0, 0, 0, 0, 1, 0}, /* GivenName */
    {389, 4, 0, 0, 0, 0, 1, 0}, /* Initials */
    {398, 4, 0, 0, 2, 0, 1, 0}, /* KeyBitLength */
    {411, 4, 0, 0, 0, 0, 1, 0}, /* KeyCurveId */
    {422, 4, 0, 0, 0, 0, 1, 0}, /* KeyPairAlgorithm */
    {439, 5, 5, 0, 7, 1, 1, 0}, /* KeyUsage */
    {448, 4, 0, 0, 0, 0, 1, 0}, /* Organization */
    {461, 4, 0, 0, 0, 0, 1, 0}, /* OrganizationalUnit */
    {480, 4, 0, 0, 0, 0, 1, 0}, /* State */
    {486, 4, 0, 0, 0, 0, 1, 0}, /* Surname */
    {494, 4, 0, 0, 0, 0, 1, 0}, /* UnstructuredName */
    {523, 20, 0, 0, 0, 0, 1, 0}, /* CertificateString */
    {541, 20, 2, 0, 7, 1, 1, 0}, /* CertificateType */
    {557, 20, 1, 0, 9, 1, 1, 0}, /* CertificateUri */
    {572, 4, 0, 0, 0, 0, 3, 0}, /* Password */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {511, 2, 5, 3, 1, 0}, /* GenerateCSR */
    {581, 2, 6, 65535, 1, 0}, /* ReplaceCertificate */
};
static const struct schema *const uses[] = {
    &schema_Certificate, &schema_CertificateEnrollment, &schema_Resource,
    &schema_CertificateCollection,
};
const struct schema schema_CertificateService = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 5,
    .action_count = 2,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
