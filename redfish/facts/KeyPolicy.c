/*
 * KeyPolicy: written by tools/generate-facts.py, do not edit. Source: KeyPolicy_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "KeyPolicy\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "IsDefault\0" "KeyPolicyType\0"
    "NVMeoF\0" "Name\0" "CipherSuiteAllowList\0" "DHGroupAllowList\0"
    "OEMSecurityProtocolAllowList\0" "SecureHashAllowList\0" "SecurityProtocolAllowList\0"
    "SecurityTransportAllowList\0" "TLS_AES_128_GCM_SHA256\0" "TLS_AES_256_GCM_SHA384\0"
    "NVMeoFCipherSuiteType\0" "FFDHE2048\0" "FFDHE3072\0" "FFDHE4096\0" "FFDHE6144\0"
    "FFDHE8192\0" "NVMeoFDHGroupType\0" "SHA256\0" "SHA384\0" "SHA512\0" "NVMeoFSecureHashType\0"
    "DHHC\0" "OEM\0" "TLS_PSK\0" "NVMeoFSecurityProtocolType\0" "TLSv2\0" "TLSv3\0"
    "NVMeoFSecurityTransportType\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/KeyService/NVMeoFKeyPolicies/{KeyPolicyId}";
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 8, 0, 0, 1, 0, 0}, /* KeyPolicy */
    {47, 0, 1, 0, 2, 1, 0, 0}, /* KeyPolicyType */
    {61, 9, 6, 0, 1, 1, 0, 0}, /* NVMeoF */
    {259, 1, 2, 0, 2, 1, 0, 0}, /* NVMeoFCipherSuiteType */
    {331, 3, 5, 0, 2, 1, 0, 0}, /* NVMeoFDHGroupType */
    {370, 8, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecureHashType */
    {408, 11, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecurityProtocolType */
    {447, 14, 2, 0, 2, 1, 0, 0}, /* NVMeoFSecurityTransportType */
    {475, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {22, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {34, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {37, 6, 0, 0, 1, 0, 1, 0}, /* IsDefault */
    {47, 34, 2, 0, 7, 0, 1, 0}, /* KeyPolicyType */
    {61, 4, 3, 0, 8, 0, 1, 0}, /* NVMeoF */
    {68, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {73, 7, 4, 0, 7, 0, 1, 0}, /* CipherSuiteAllowList */
    {94, 7, 5, 0, 7, 0, 1, 0}, /* DHGroupAllowList */
    {111, 7, 0, 0, 0, 0, 1, 0}, /* OEMSecurityProtocolAllowList */
    {140, 7, 6, 0, 7, 0, 1, 0}, /* SecureHashAllowList */
    {160, 7, 7, 0, 7, 0, 1, 0}, /* SecurityProtocolAllowList */
    {186, 7, 8, 0, 7, 0, 1, 0}, /* SecurityTransportAllowList */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {61, 1, 0}, /* NVMeoF */
    {213, 1, 0}, /* TLS_AES_128_GCM_SHA256 */
    {236, 1, 0}, /* TLS_AES_256_GCM_SHA384 */
    {281, 1, 0}, /* FFDHE2048 */
    {291, 1, 0}, /* FFDHE3072 */
    {301, 1, 0}, /* FFDHE4096 */
    {311, 1, 0}, /* FFDHE6144 */
    {321, 1, 0}, /* FFDHE8192 */
    {349, 1, 0}, /* SHA256 */
    {356, 1, 0}, /* SHA384 */
    {363, 1, 0}, /* SHA512 */
    {391, 1, 0}, /* DHHC */
    {396, 1, 0}, /* OEM */
    {400, 1, 0}, /* TLS_PSK */
    {435, 1, 0}, /* TLSv2 */
    {441, 1, 0}, /* TLSv3 */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_KeyPolicy = {
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
    .type_count = 10,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
