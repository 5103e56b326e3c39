/*
 * Key: written by tools/generate-facts.py, do not edit. Source: Key_v1.xml, 10 versions, the
 * newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Key\0" "Oem\0" "Actions\0" "NISTB233\0" "NISTB409\0" "NISTK163\0" "NISTK233\0"
    "NISTK283\0" "NISTK409\0" "NISTP192\0" "NISTP224\0" "NISTP256\0" "NISTP384\0" "NISTP521\0"
    "NISTT571\0" "ECDSACurveType\0" "Description\0" "Id\0" "KeyString\0" "KeyType\0" "NVMeoF\0"
    "Name\0" "SSH\0" "UserDescription\0" "HostKeyId\0" "NQN\0" "OEMSecurityProtocolType\0"
    "SecureHashAllowList\0" "SecurityProtocolType\0" "SHA256\0" "SHA384\0" "SHA512\0"
    "NVMeoFSecureHashType\0" "DHHC\0" "OEM\0" "TLS_PSK\0" "NVMeoFSecurityProtocolType\0"
    "OemActions\0" "DSA\0" "ECDSA\0" "Ed25519\0" "RSA\0" "SSHKeyType\0" "Comment\0"
    "Fingerprint\0" "(^MD5(:[0-9a-f]{2})+$)|(^SHA256:[A-Za-z0-9+/=]+$)\0"
    "RemoteServerHostName\0" "SSHType";
static const char uri_texts[] =
    "/redfish/v1/KeyService/NVMeoFSecrets/{KeyId}\0"
    "/redfish/v1/UpdateService/RemoteServerSSHKeys/{KeyId}\0"
    "/redfish/v1/UpdateService/PublicIdentitySSHKey/{KeyId}\0"
    "/redfish/v1/AccountService/Accounts/{ManagerAccountId}/Keys/{KeyId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/Accounts/{ManagerAccountId}/Keys/{KeyId}\0"
    "/redfish/v1/AggregationService/AggregationSources/{AggregationSourceId}/TrustedPublicHostKeys/{KeyId}\0"
    "/redfish/v1/AggregationService/AggregationSources/{AggregationSourceId}/PresentedPublicHostKey\0"
    "/redfish/v1/AggregationService/AggregationSources/{AggregationSourceId}/PublicIdentityKey";
static const uint32_t uris[] = {
    0, 45, 99, 154, 222, 317, 419, 514,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 1}, {1, 2, 0, 1}, {1, 3, 0, 1}, {1, 4, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10200, 0x10100, 0x10300,
};
static const struct schema_fact_type types[] = {
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {125, 0, 12, 0, 2, 2, 0, 0}, /* ECDSACurveType */
    {1, 1, 10, 0, 0, 1, 0, 0}, /* Key */
    {165, 12, 2, 0, 2, 1, 0, 0}, /* KeyType */
    {173, 11, 5, 0, 1, 1, 0, 0}, /* NVMeoF */
    {305, 14, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecureHashType */
    {343, 17, 3, 0, 2, 1, 0, 0}, /* NVMeoFSecurityProtocolType */
    {370, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {403, 20, 4, 0, 2, 2, 0, 0}, /* SSHKeyType */
    {505, 16, 3, 0, 1, 3, 0, 0}, /* SSHType */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {140, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 34, 0, 0, 0, 0, 1, 0}, /* KeyString */
    {165, 34, 3, 0, 7, 0, 1, 0}, /* KeyType */
    {173, 4, 4, 0, 8, 0, 1, 0}, /* NVMeoF */
    {180, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {185, 0, 9, 0, 8, 0, 3, 0}, /* SSH */
    {189, 6, 0, 0, 0, 0, 4, 0}, /* UserDescription */
    {205, 6, 0, 0, 0, 0, 1, 0}, /* HostKeyId */
    {215, 34, 0, 0, 0, 0, 1, 0}, /* NQN */
    {219, 2, 0, 0, 0, 0, 1, 0}, /* OEMSecurityProtocolType */
    {243, 3, 5, 0, 7, 0, 1, 0}, /* SecureHashAllowList */
    {263, 2, 6, 0, 7, 0, 1, 0}, /* SecurityProtocolType */
    {414, 2, 0, 0, 0, 0, 2, 0}, /* Comment */
    {422, 2, 0, 1, 0, 0, 3, 0}, /* Fingerprint */
    {484, 2, 0, 0, 0, 0, 5, 0}, /* RemoteServerHostName */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 434, 0, 0},
};
static const struct schema_fact_value values[] = {
    {17, 1, 0}, /* NISTB233 */
    {26, 1, 0}, /* NISTB409 */
    {35, 1, 0}, /* NISTK163 */
    {44, 1, 0}, /* NISTK233 */
    {53, 1, 0}, /* NISTK283 */
    {62, 1, 0}, /* NISTK409 */
    {71, 1, 0}, /* NISTP192 */
    {80, 1, 0}, /* NISTP224 */
    {89, 1, 0}, /* NISTP256 */
    {98, 1, 0}, /* NISTP384 */
    {107, 1, 0}, /* NISTP521 */
    {116, 1, 0}, /* NISTT571 */
    {173, 1, 0}, /* NVMeoF */
    {185, 4, 0}, /* SSH */
    {284, 1, 0}, /* SHA256 */
    {291, 1, 0}, /* SHA384 */
    {298, 1, 0}, /* SHA512 */
    {326, 1, 0}, /* DHHC */
    {331, 1, 0}, /* OEM */
    {335, 1, 0}, /* TLS_PSK */
    {381, 1, 0}, /* DSA */
    {385, 1, 0}, /* ECDSA */
    {391, 1, 0}, /* Ed25519 */
    {399, 1, 0}, /* RSA */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Key = {
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
    .uri_count = 8,
    .run_count = 5,
    .type_count = 10,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
