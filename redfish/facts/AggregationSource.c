/*
 * AggregationSource: written by tools/generate-facts.py, do not edit. Source:
 * AggregationSource_v1.xml, 28 versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AggregationSource\0" "Oem\0" "Actions\0" "AggregationType\0" "Description\0" "HostName\0"
    "Id\0" "Links\0" "ModbusTargetServerId\0" "Name\0" "Password\0" "Port\0" "SNMP\0"
    "SSHSettings\0" "Status\0" "UserName\0" "Full\0" "NotificationsOnly\0" "ConnectionMethod\0"
    "Resource\0" "ResourcesAccessed\0" "OemActions\0" "CommunityString\0" "HMAC128_SHA224\0"
    "HMAC192_SHA256\0" "HMAC256_SHA384\0" "HMAC384_SHA512\0" "HMAC_MD5\0" "HMAC_SHA96\0" "None\0"
    "SNMPAuthenticationProtocols\0" "CBC_DES\0" "CFB128_AES128\0" "CFB128_AES192\0"
    "CFB128_AES256\0" "SNMPEncryptionProtocols\0" "AuthenticationKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96}$)|(^\\*+$)\0"
    "AuthenticationKeySet\0" "AuthenticationProtocol\0" "EncryptionKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)\0" "EncryptionKeySet\0"
    "EncryptionProtocol\0" "TrapCommunity\0" "SNMPSettings\0" "Key\0" "PresentedPublicHostKey\0"
    "PresentedPublicHostKeyTimestamp\0" "PublicIdentityKey\0" "KeyCollection\0"
    "TrustedPublicHostKeys\0" "UserAuthenticationMethod\0" "SSHSettingsType\0" "PublicKey\0"
    "Curve\0" "KeyLength\0" "KeyType\0" "GenerateSSHIdentityKeyPair\0" "RemoveSSHIdentityKeyPair";
static const char uri_texts[] =
    "/redfish/v1/AggregationService/AggregationSources/{AggregationSourceId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 5}, {1, 2, 0, 5}, {1, 3, 0, 5}, {1, 4, 0, 3}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10500, 0x10100, 0x10300, 0x10400,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 15, 0, 0, 1, 0, 0}, /* AggregationSource */
    {30, 0, 2, 0, 2, 2, 0, 0}, /* AggregationType */
    {70, 16, 3, 0, 1, 1, 0, 0}, /* Links */
    {216, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {328, 2, 8, 0, 2, 4, 0, 0}, /* SNMPAuthenticationProtocols */
    {406, 10, 5, 0, 2, 4, 0, 0}, /* SNMPEncryptionProtocols */
    {692, 19, 7, 0, 1, 4, 0, 0}, /* SNMPSettings */
    {843, 26, 5, 0, 1, 5, 0, 0}, /* SSHSettingsType */
    {818, 15, 2, 0, 2, 5, 0, 0}, /* UserAuthenticationMethod */
    {893, 31, 3, 0, 3, 5, 0, 0}, /* GenerateSSHIdentityKeyPair */
    {920, 34, 0, 0, 3, 5, 0, 0}, /* RemoveSSHIdentityKeyPair */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {30, 4, 2, 0, 7, 0, 2, 0}, /* AggregationType */
    {46, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {58, 1030, 0, 0, 0, 0, 1, 0}, /* HostName */
    {67, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {70, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {76, 6, 0, 0, 2, 0, 3, 0}, /* ModbusTargetServerId */
    {97, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {102, 14, 0, 0, 0, 0, 1, 0}, /* Password */
    {111, 6, 0, 1, 2, 0, 3, 0}, /* Port */
    {116, 4, 7, 0, 8, 0, 4, 0}, /* SNMP */
    {121, 4, 8, 0, 8, 0, 5, 0}, /* SSHSettings */
    {133, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {140, 6, 0, 0, 0, 0, 1, 0}, /* UserName */
    {172, 0, 172, 0, 9, 255, 1, 0}, /* ConnectionMethod */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {198, 3, 189, 0, 9, 255, 1, 0}, /* ResourcesAccessed */
    {430, 14, 0, 2, 0, 0, 4, 0}, /* AuthenticationKey */
    {516, 0, 0, 0, 1, 0, 4, 0}, /* AuthenticationKeySet */
    {537, 6, 5, 0, 7, 0, 4, 0}, /* AuthenticationProtocol */
    {560, 14, 0, 3, 0, 0, 4, 0}, /* EncryptionKey */
    {642, 0, 0, 0, 1, 0, 4, 0}, /* EncryptionKeySet */
    {659, 6, 6, 0, 7, 0, 4, 0}, /* EncryptionProtocol */
    {678, 14, 0, 0, 0, 0, 2, 0}, /* TrapCommunity */
    {709, 0, 705, 0, 9, 255, 5, 0}, /* PresentedPublicHostKey */
    {732, 2, 0, 0, 4, 0, 5, 0}, /* PresentedPublicHostKeyTimestamp */
    {764, 0, 705, 0, 9, 255, 5, 0}, /* PublicIdentityKey */
    {796, 0, 782, 0, 9, 255, 5, 0}, /* TrustedPublicHostKeys */
    {818, 6, 9, 0, 7, 0, 5, 0}, /* UserAuthenticationMethod */
    {869, 4, 1, 0, 7, 2, 5, 0}, /* Curve */
    {875, 4, 0, 0, 2, 0, 5, 0}, /* KeyLength */
    {885, 20, 8, 0, 7, 2, 5, 0}, /* KeyType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 448, 0, 0}, {NAN, NAN, 574, 0, 0},
};
static const struct schema_fact_value values[] = {
    {149, 2, 0}, /* Full */
    {154, 2, 0}, /* NotificationsOnly */
    {227, 4, 0}, /* CommunityString */
    {243, 4, 0}, /* HMAC128_SHA224 */
    {258, 4, 0}, /* HMAC192_SHA256 */
    {273, 4, 0}, /* HMAC256_SHA384 */
    {288, 4, 0}, /* HMAC384_SHA512 */
    {303, 4, 0}, /* HMAC_MD5 */
    {312, 4, 0}, /* HMAC_SHA96 */
    {323, 4, 0}, /* None */
    {356, 4, 0}, /* CBC_DES */
    {364, 4, 0}, /* CFB128_AES128 */
    {378, 6, 0}, /* CFB128_AES192 */
    {392, 6, 0}, /* CFB128_AES256 */
    {323, 4, 0}, /* None */
    {102, 5, 0}, /* Password */
    {859, 5, 0}, /* PublicKey */
};
static const struct schema_fact_action actions[] = {
    {893, 1, 10, 65535, 5, 0}, /* GenerateSSHIdentityKeyPair */
    {920, 1, 11, 65535, 5, 0}, /* RemoveSSHIdentityKeyPair */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Key,
};
const struct schema schema_AggregationSource = {
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
    .run_count = 6,
    .type_count = 10,
    .action_count = 2,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
