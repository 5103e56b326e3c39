/*
 * DataSecurityLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * DataSecurityLoSCapabilities_v1.xml, 8 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataSecurityLoSCapabilities\0" "Oem\0" "Actions\0" "None\0" "OnFirstRead\0"
    "OnPatternUpdate\0" "OnRename\0" "OnUpdate\0" "AntiVirusScanTrigger\0" "PKI\0" "Password\0"
    "Ticket\0" "AuthenticationType\0" "Clear\0" "CryptographicErase\0" "DataSanitizationPolicy\0"
    "Description\0" "Id\0" "Identifier\0" "Name\0" "SupportedAntivirusEngineProviders\0"
    "SupportedAntivirusScanPolicies\0" "SupportedChannelEncryptionStrengths\0"
    "SupportedDataSanitizationPolicies\0" "SupportedHostAuthenticationTypes\0"
    "SupportedLinesOfService\0" "SupportedMediaEncryptionStrengths\0"
    "SupportedSecureChannelProtocols\0" "SupportedUserAuthenticationTypes\0" "Bits_0\0"
    "Bits_112\0" "Bits_128\0" "Bits_192\0" "Bits_256\0" "KeySize\0" "OemActions\0" "IPsec\0"
    "RPCSEC_GSS\0" "TLS\0" "SecureChannelProtocol";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/DataSecurityLoSCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 3}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {33, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {92, 0, 5, 0, 2, 2, 0, 0}, /* AntiVirusScanTrigger */
    {133, 5, 4, 0, 2, 2, 0, 0}, /* AuthenticationType */
    {177, 9, 3, 0, 2, 2, 0, 0}, /* DataSanitizationPolicy */
    {1, 1, 15, 0, 0, 2, 0, 0}, /* DataSecurityLoSCapabilities */
    {565, 12, 5, 0, 2, 2, 0, 0}, /* KeySize */
    {573, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {605, 17, 4, 0, 2, 2, 0, 0}, /* SecureChannelProtocol */
};
static const struct schema_fact_property properties[] = {
    {29, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {33, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {200, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {212, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {215, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {226, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {29, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {231, 7, 0, 0, 0, 0, 2, 0}, /* SupportedAntivirusEngineProviders */
    {265, 7, 1, 0, 7, 0, 2, 0}, /* SupportedAntivirusScanPolicies */
    {296, 7, 5, 0, 7, 0, 2, 0}, /* SupportedChannelEncryptionStrengths */
    {332, 7, 3, 0, 7, 0, 2, 0}, /* SupportedDataSanitizationPolicies */
    {366, 7, 2, 0, 7, 0, 2, 0}, /* SupportedHostAuthenticationTypes */
    {399, 69, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {423, 7, 5, 0, 7, 0, 2, 0}, /* SupportedMediaEncryptionStrengths */
    {457, 7, 7, 0, 7, 0, 2, 0}, /* SupportedSecureChannelProtocols */
    {489, 7, 2, 0, 7, 0, 2, 0}, /* SupportedUserAuthenticationTypes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {41, 2, 0}, /* None */
    {46, 2, 0}, /* OnFirstRead */
    {58, 2, 0}, /* OnPatternUpdate */
    {74, 2, 0}, /* OnRename */
    {83, 2, 0}, /* OnUpdate */
    {41, 2, 0}, /* None */
    {113, 2, 0}, /* PKI */
    {117, 2, 0}, /* Password */
    {126, 2, 0}, /* Ticket */
    {152, 2, 0}, /* Clear */
    {158, 2, 0}, /* CryptographicErase */
    {41, 2, 0}, /* None */
    {522, 2, 0}, /* Bits_0 */
    {529, 2, 0}, /* Bits_112 */
    {538, 2, 0}, /* Bits_128 */
    {547, 2, 0}, /* Bits_192 */
    {556, 2, 0}, /* Bits_256 */
    {584, 2, 0}, /* IPsec */
    {41, 2, 0}, /* None */
    {590, 2, 0}, /* RPCSEC_GSS */
    {601, 2, 0}, /* TLS */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_DataSecurityLineOfService,
};
const struct schema schema_DataSecurityLoSCapabilities = {
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
    .run_count = 3,
    .type_count = 8,
    .action_count = 0,
    .main = 4,
    .capabilities = 2,
};
// clang-format on
