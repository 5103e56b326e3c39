/*
 * SecurityPolicy: written by tools/generate-facts.py, do not edit. Source: SecurityPolicy_v1.xml,
 * 4 versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SecurityPolicy\0" "Oem\0" "Actions\0" "OemActions\0" "AEAD\0" "BaseAsym\0" "BaseHash\0"
    "SPDMAlgorithmSet\0" "Algorithms\0" "Versions\0" "^\\d+\\.\\d+$|^NONE$|^ALL$\0"
    "SPDMParameterSet\0" "AllowExtendedAlgorithms\0" "Allowed\0" "Denied\0" "Enabled\0"
    "CertificateCollection\0" "RevokedCertificates\0" "SecureSessionEnabled\0"
    "TrustedCertificates\0" "VerifyCertificate\0" "SPDMPolicy\0" "Description\0" "Id\0" "Name\0"
    "OverrideParentManager\0" "SPDM\0" "Status\0" "TLS\0" "CipherSuites\0"
    "SignatureAlgorithms\0" "TLSAlgorithmSet\0" "Client\0" "Server\0" "TLSCommunication\0"
    "TLSParameterSet\0" "TLSPolicy";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/SecurityPolicy";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {28, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {62, 1, 3, 0, 1, 1, 0, 0}, /* SPDMAlgorithmSet */
    {123, 4, 2, 0, 1, 1, 0, 0}, /* SPDMParameterSet */
    {288, 6, 8, 0, 1, 1, 0, 0}, /* SPDMPolicy */
    {1, 14, 9, 0, 0, 1, 0, 0}, /* SecurityPolicy */
    {390, 23, 2, 0, 1, 1, 0, 0}, /* TLSAlgorithmSet */
    {420, 25, 2, 0, 1, 1, 0, 0}, /* TLSCommunication */
    {437, 27, 2, 0, 1, 1, 0, 0}, /* TLSParameterSet */
    {453, 29, 5, 0, 1, 1, 0, 0}, /* TLSPolicy */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {39, 7, 0, 0, 0, 0, 1, 0}, /* AEAD */
    {44, 7, 0, 0, 0, 0, 1, 0}, /* BaseAsym */
    {53, 7, 0, 0, 0, 0, 1, 0}, /* BaseHash */
    {79, 4, 2, 0, 8, 0, 1, 0}, /* Algorithms */
    {90, 7, 0, 1, 0, 0, 1, 0}, /* Versions */
    {140, 6, 0, 0, 1, 0, 1, 0}, /* AllowExtendedAlgorithms */
    {164, 4, 3, 0, 8, 0, 1, 0}, /* Allowed */
    {172, 4, 3, 0, 8, 0, 1, 0}, /* Denied */
    {179, 6, 0, 0, 1, 0, 1, 0}, /* Enabled */
    {209, 0, 187, 0, 9, 255, 1, 0}, /* RevokedCertificates */
    {229, 6, 0, 0, 1, 0, 1, 0}, /* SecureSessionEnabled */
    {250, 0, 187, 0, 9, 255, 1, 0}, /* TrustedCertificates */
    {270, 6, 0, 0, 1, 0, 1, 0}, /* VerifyCertificate */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {299, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {311, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {314, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {319, 4, 0, 0, 1, 0, 1, 0}, /* OverrideParentManager */
    {341, 4, 4, 0, 8, 0, 1, 0}, /* SPDM */
    {346, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {353, 4, 7, 0, 8, 0, 1, 0}, /* TLS */
    {357, 7, 0, 0, 0, 0, 1, 0}, /* CipherSuites */
    {370, 7, 0, 0, 0, 0, 1, 0}, /* SignatureAlgorithms */
    {406, 4, 9, 0, 8, 0, 1, 0}, /* Client */
    {413, 4, 9, 0, 8, 0, 1, 0}, /* Server */
    {79, 4, 6, 0, 8, 0, 1, 0}, /* Algorithms */
    {90, 7, 0, 1, 0, 0, 1, 0}, /* Versions */
    {164, 4, 8, 0, 8, 0, 1, 0}, /* Allowed */
    {172, 4, 8, 0, 8, 0, 1, 0}, /* Denied */
    {209, 0, 187, 0, 9, 255, 1, 0}, /* RevokedCertificates */
    {250, 0, 187, 0, 9, 255, 1, 0}, /* TrustedCertificates */
    {270, 6, 0, 0, 1, 0, 1, 0}, /* VerifyCertificate */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 99, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SecurityPolicy = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 10,
    .action_count = 0,
    .main = 5,
    .capabilities = 2,
};
// clang-format on
