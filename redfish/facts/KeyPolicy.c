/*
 * KeyPolicy: written by tools/generate-facts.py, do not edit. Source: KeyPolicy_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "KeyPolicy\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "IsDefault\0" "KeyPolicyType\0"
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
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 8, 0, 0, 1, 0, 0}, /* KeyPolicy */
    {48, 0, 1, 0, 2, 1, 0, 0}, /* KeyPolicyType */
    {62, 9, 6, 0, 1, 1, 0, 0}, /* NVMeoF */
    {260, 1, 2, 0, 2, 1, 0, 0}, /* NVMeoFCipherSuiteType */
    {332, 3, 5, 0, 2, 1, 0, 0}, /* NVMeoFDHGroupType */
    {371, 8, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecureHashType */
    {409, 11, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecurityProtocolType */
    {448, 14, 2, 0, 2, 1, 0, 0}, /* NVMeoFSecurityTransportType */
    {476, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {35, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {38, 6, 0, 0, 1, 0, 1, 0}, /* IsDefault */
    {48, 34, 2, 0, 7, 0, 1, 0}, /* KeyPolicyType */
    {62, 4, 3, 0, 8, 0, 1, 0}, /* NVMeoF */
    {69, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {74, 7, 4, 0, 7, 0, 1, 0}, /* CipherSuiteAllowList */
    {95, 7, 5, 0, 7, 0, 1, 0}, /* DHGroupAllowList */
    {112, 7, 0, 0, 0, 0, 1, 0}, /* OEMSecurityProtocolAllowList */
    {141, 7, 6, 0, 7, 0, 1, 0}, /* SecureHashAllowList */
    {161, 7, 7, 0, 7, 0, 1, 0}, /* SecurityProtocolAllowList */
    {187, 7, 8, 0, 7, 0, 1, 0}, /* SecurityTransportAllowList */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {62, 1, 0}, /* NVMeoF */
    {214, 1, 0}, /* TLS_AES_128_GCM_SHA256 */
    {237, 1, 0}, /* TLS_AES_256_GCM_SHA384 */
    {282, 1, 0}, /* FFDHE2048 */
    {292, 1, 0}, /* FFDHE3072 */
    {302, 1, 0}, /* FFDHE4096 */
    {312, 1, 0}, /* FFDHE6144 */
    {322, 1, 0}, /* FFDHE8192 */
    {350, 1, 0}, /* SHA256 */
    {357, 1, 0}, /* SHA384 */
    {364, 1, 0}, /* SHA512 */
    {392, 1, 0}, /* DHHC */
    {397, 1, 0}, /* OEM */
    {401, 1, 0}, /* TLS_PSK */
    {436, 1, 0}, /* TLSv2 */
    {442, 1, 0}, /* TLSv3 */
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
