/*
 * DataSecurityLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * DataSecurityLoSCapabilities_v1.xml, 8 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "DataSecurityLoSCapabilities\0" "Oem\0" "Actions\0" "None\0" "OnFirstRead\0"
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
    {32, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {91, 0, 5, 0, 2, 2, 0, 0}, /* AntiVirusScanTrigger */
    {132, 5, 4, 0, 2, 2, 0, 0}, /* AuthenticationType */
    {176, 9, 3, 0, 2, 2, 0, 0}, /* DataSanitizationPolicy */
    {0, 1, 15, 0, 0, 2, 0, 0}, /* DataSecurityLoSCapabilities */
    {564, 12, 5, 0, 2, 2, 0, 0}, /* KeySize */
    {572, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {604, 17, 4, 0, 2, 2, 0, 0}, /* SecureChannelProtocol */
};
static const struct schema_fact_property properties[] = {
    {28, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {32, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {199, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {211, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {214, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {225, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {28, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {230, 7, 0, 0, 0, 0, 2, 0}, /* SupportedAntivirusEngineProviders */
    {264, 7, 1, 0, 7, 0, 2, 0}, /* SupportedAntivirusScanPolicies */
    {295, 7, 5, 0, 7, 0, 2, 0}, /* SupportedChannelEncryptionStrengths */
    {331, 7, 3, 0, 7, 0, 2, 0}, /* SupportedDataSanitizationPolicies */
    {365, 7, 2, 0, 7, 0, 2, 0}, /* SupportedHostAuthenticationTypes */
    {398, 71, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {422, 7, 5, 0, 7, 0, 2, 0}, /* SupportedMediaEncryptionStrengths */
    {456, 7, 7, 0, 7, 0, 2, 0}, /* SupportedSecureChannelProtocols */
    {488, 7, 2, 0, 7, 0, 2, 0}, /* SupportedUserAuthenticationTypes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {40, 2, 0}, /* None */
    {45, 2, 0}, /* OnFirstRead */
    {57, 2, 0}, /* OnPatternUpdate */
    {73, 2, 0}, /* OnRename */
    {82, 2, 0}, /* OnUpdate */
    {40, 2, 0}, /* None */
    {112, 2, 0}, /* PKI */
    {116, 2, 0}, /* Password */
    {125, 2, 0}, /* Ticket */
    {151, 2, 0}, /* Clear */
    {157, 2, 0}, /* CryptographicErase */
    {40, 2, 0}, /* None */
    {521, 2, 0}, /* Bits_0 */
    {528, 2, 0}, /* Bits_112 */
    {537, 2, 0}, /* Bits_128 */
    {546, 2, 0}, /* Bits_192 */
    {555, 2, 0}, /* Bits_256 */
    {583, 2, 0}, /* IPsec */
    {40, 2, 0}, /* None */
    {589, 2, 0}, /* RPCSEC_GSS */
    {600, 2, 0}, /* TLS */
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
