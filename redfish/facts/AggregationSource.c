/*
 * AggregationSource: written by tools/generate-facts.py, do not edit. Source:
 * AggregationSource_v1.xml, 28 versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AggregationSource\0" "Oem\0" "Actions\0" "AggregationType\0" "Description\0"
    "HostName\0" "Id\0" "Links\0" "ModbusTargetServerId\0" "Name\0" "Password\0" "Port\0"
    "SNMP\0" "SSHSettings\0" "Status\0" "UserName\0" "Full\0" "NotificationsOnly\0"
    "ConnectionMethod\0" "Resource\0" "ResourcesAccessed\0" "OemActions\0" "CommunityString\0"
    "HMAC128_SHA224\0" "HMAC192_SHA256\0" "HMAC256_SHA384\0" "HMAC384_SHA512\0" "HMAC_MD5\0"
    "HMAC_SHA96\0" "None\0" "SNMPAuthenticationProtocols\0" "CBC_DES\0" "CFB128_AES128\0"
    "CFB128_AES192\0" "CFB128_AES256\0" "SNMPEncryptionProtocols\0" "AuthenticationKey\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 15, 0, 0, 1, 0, 0}, /* AggregationSource */
    {31, 0, 2, 0, 2, 2, 0, 0}, /* AggregationType */
    {71, 16, 3, 0, 1, 1, 0, 0}, /* Links */
    {217, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {329, 2, 8, 0, 2, 4, 0, 0}, /* SNMPAuthenticationProtocols */
    {407, 10, 5, 0, 2, 4, 0, 0}, /* SNMPEncryptionProtocols */
    {693, 19, 7, 0, 1, 4, 0, 0}, /* SNMPSettings */
    {844, 26, 5, 0, 1, 5, 0, 0}, /* SSHSettingsType */
    {819, 15, 2, 0, 2, 5, 0, 0}, /* UserAuthenticationMethod */
    {894, 31, 3, 0, 3, 5, 0, 0}, /* GenerateSSHIdentityKeyPair */
    {921, 34, 0, 0, 3, 5, 0, 0}, /* RemoveSSHIdentityKeyPair */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {31, 4, 2, 0, 7, 0, 2, 0}, /* AggregationType */
    {47, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {59, 1030, 0, 0, 0, 0, 1, 0}, /* HostName */
    {68, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {71, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {77, 6, 0, 0, 2, 0, 3, 0}, /* ModbusTargetServerId */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {103, 14, 0, 0, 0, 0, 1, 0}, /* Password */
    {112, 6, 0, 1, 2, 0, 3, 0}, /* Port */
    {117, 4, 7, 0, 8, 0, 4, 0}, /* SNMP */
    {122, 4, 8, 0, 8, 0, 5, 0}, /* SSHSettings */
    {134, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {141, 6, 0, 0, 0, 0, 1, 0}, /* UserName */
    {173, 0, 173, 0, 9, 255, 1, 0}, /* ConnectionMethod */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {199, 1, 190, 0, 9, 255, 1, 0}, /* ResourcesAccessed */
    {431, 14, 0, 2, 0, 0, 4, 0}, /* AuthenticationKey */
    {517, 0, 0, 0, 1, 0, 4, 0}, /* AuthenticationKeySet */
    {538, 6, 5, 0, 7, 0, 4, 0}, /* AuthenticationProtocol */
    {561, 14, 0, 3, 0, 0, 4, 0}, /* EncryptionKey */
    {643, 0, 0, 0, 1, 0, 4, 0}, /* EncryptionKeySet */
    {660, 6, 6, 0, 7, 0, 4, 0}, /* EncryptionProtocol */
    {679, 14, 0, 0, 0, 0, 2, 0}, /* TrapCommunity */
    {710, 0, 706, 0, 9, 255, 5, 0}, /* PresentedPublicHostKey */
    {733, 2, 0, 0, 4, 0, 5, 0}, /* PresentedPublicHostKeyTimestamp */
    {765, 0, 706, 0, 9, 255, 5, 0}, /* PublicIdentityKey */
    {797, 0, 783, 0, 9, 255, 5, 0}, /* TrustedPublicHostKeys */
    {819, 6, 9, 0, 7, 0, 5, 0}, /* UserAuthenticationMethod */
    {870, 4, 1, 0, 7, 2, 5, 0}, /* Curve */
    {876, 4, 0, 0, 2, 0, 5, 0}, /* KeyLength */
    {886, 20, 8, 0, 7, 2, 5, 0}, /* KeyType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 449, 0, 0}, {NAN, NAN, 575, 0, 0},
};
static const struct schema_fact_value values[] = {
    {150, 2, 0}, /* Full */
    {155, 2, 0}, /* NotificationsOnly */
    {228, 4, 0}, /* CommunityString */
    {244, 4, 0}, /* HMAC128_SHA224 */
    {259, 4, 0}, /* HMAC192_SHA256 */
    {274, 4, 0}, /* HMAC256_SHA384 */
    {289, 4, 0}, /* HMAC384_SHA512 */
    {304, 4, 0}, /* HMAC_MD5 */
    {313, 4, 0}, /* HMAC_SHA96 */
    {324, 4, 0}, /* None */
    {357, 4, 0}, /* CBC_DES */
    {365, 4, 0}, /* CFB128_AES128 */
    {379, 6, 0}, /* CFB128_AES192 */
    {393, 6, 0}, /* CFB128_AES256 */
    {324, 4, 0}, /* None */
    {103, 5, 0}, /* Password */
    {860, 5, 0}, /* PublicKey */
};
static const struct schema_fact_action actions[] = {
    {894, 1, 10, 65535, 5, 0}, /* GenerateSSHIdentityKeyPair */
    {921, 1, 11, 65535, 5, 0}, /* RemoveSSHIdentityKeyPair */
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
