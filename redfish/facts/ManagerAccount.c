/*
 * ManagerAccount: written by tools/generate-facts.py, do not edit. Source: ManagerAccount_v1.xml,
 * 113 versions, the newest is 1.14.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ManagerAccount\0" "ControlPanel\0" "HostConsole\0" "IPMI\0" "KVMIP\0"
    "ManagerConsole\0" "OEM\0" "Redfish\0" "SNMP\0" "VirtualMedia\0" "WebUI\0" "AccountTypes\0"
    "Oem\0" "Actions\0" "SecretKey\0" "GenerateSecretKeyResponse\0" "Role\0" "Links\0"
    "AccountExpiration\0" "CertificateCollection\0" "Certificates\0" "Description\0"
    "EmailAddress\0" "Enabled\0" "HostBootstrapAccount\0" "Id\0" "KeyCollection\0" "Keys\0"
    "Locked\0" "MFABypass\0" "Name\0" "OEMAccountTypes\0" "OneTimePasscodeDeliveryAddress\0"
    "Password\0" "PasswordChangeRequired\0" "PasswordExpiration\0" "PhoneNumber\0" "RoleId\0"
    "SecretKeySet\0" "StrictAccountTypes\0" "UserName\0" "OemActions\0" "HMAC128_SHA224\0"
    "HMAC192_SHA256\0" "HMAC256_SHA384\0" "HMAC384_SHA512\0" "HMAC_MD5\0" "HMAC_SHA96\0" "None\0"
    "SNMPAuthenticationProtocols\0" "CBC_DES\0" "CFB128_AES128\0" "CFB128_AES192\0"
    "CFB128_AES256\0" "SNMPEncryptionProtocols\0" "AuthenticationKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)\0"
    "AuthenticationKeySet\0" "AuthenticationProtocol\0" "EncryptionKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)\0" "EncryptionKeySet\0"
    "EncryptionProtocol\0" "SNMPUserInfo\0" "NewPassword\0" "SessionAccountPassword\0"
    "ChangePassword\0" "ClearSecretKey\0" "GenerateSecretKey\0" "TimeBasedOneTimePassword\0"
    "VerifyTimeBasedOneTimePassword";
static const char uri_texts[] =
    "/redfish/v1/AccountService/Accounts/{ManagerAccountId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/Accounts/{ManagerAccountId}";
static const uint32_t uris[] = {
    0, 55,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 14}, {1, 1, 0, 11}, {1, 2, 0, 8}, {1, 3, 0, 7}, {1, 4, 0, 10}, {1,
    5, 0, 9}, {1, 6, 0, 9}, {1, 7, 0, 7}, {1, 8, 0, 6}, {1, 9, 0, 5}, {1, 10, 0, 4}, {1, 11, 0,
    4}, {1, 12, 0, 3}, {1, 13, 0, 1}, {1, 14, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10e00, 0x10700, 0x10000, 0x10400, 0x10100, 0x10d00, 0x10800, 0x10200, 0x10b00,
    0x10900, 0x10a00, 0x10300, 0x10600, 0x10c00, 0x10500,
};
static const struct schema_fact_type types[] = {
    {103, 0, 10, 0, 2, 4, 0, 0}, /* AccountTypes */
    {120, 0, 1, 0, 1, 5, 0, 0}, /* Actions */
    {138, 1, 1, 0, 1, 6, 0, 0}, /* GenerateSecretKeyResponse */
    {169, 2, 2, 0, 1, 3, 0, 0}, /* Links */
    {1, 4, 26, 0, 0, 3, 0, 0}, /* ManagerAccount */
    {484, 30, 0, 0, 1, 5, 0, 1}, /* OemActions */
    {580, 10, 7, 0, 2, 4, 0, 0}, /* SNMPAuthenticationProtocols */
    {658, 17, 5, 0, 2, 4, 0, 0}, /* SNMPEncryptionProtocols */
    {929, 30, 6, 0, 1, 4, 0, 0}, /* SNMPUserInfo */
    {977, 36, 2, 0, 3, 9, 0, 0}, /* ChangePassword */
    {992, 38, 0, 0, 3, 6, 0, 0}, /* ClearSecretKey */
    {1007, 38, 0, 0, 3, 6, 0, 0}, /* GenerateSecretKey */
    {1050, 38, 1, 0, 3, 6, 0, 0}, /* VerifyTimeBasedOneTimePassword */
};
static const struct schema_fact_property properties[] = {
    {116, 0, 5, 0, 8, 0, 5, 0}, /* Oem */
    {128, 0, 0, 0, 0, 0, 6, 0}, /* SecretKey */
    {116, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {164, 0, 164, 0, 9, 255, 3, 0}, /* Role */
    {175, 6, 0, 0, 4, 0, 7, 0}, /* AccountExpiration */
    {103, 23, 0, 0, 7, 0, 4, 0}, /* AccountTypes */
    {120, 0, 1, 0, 8, 0, 5, 0}, /* Actions */
    {215, 0, 193, 0, 9, 255, 8, 0}, /* Certificates */
    {228, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {240, 6, 0, 0, 0, 0, 9, 0}, /* EmailAddress */
    {253, 4, 0, 0, 1, 0, 3, 0}, /* Enabled */
    {261, 0, 0, 0, 1, 0, 7, 0}, /* HostBootstrapAccount */
    {282, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {299, 0, 285, 0, 9, 255, 10, 0}, /* Keys */
    {169, 0, 3, 0, 8, 0, 3, 0}, /* Links */
    {304, 4, 0, 0, 1, 0, 3, 0}, /* Locked */
    {311, 6, 13, 0, 8, 2, 11, 0}, /* MFABypass */
    {321, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {326, 7, 0, 0, 0, 0, 4, 0}, /* OEMAccountTypes */
    {116, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {342, 6, 0, 0, 0, 0, 9, 0}, /* OneTimePasscodeDeliveryAddress */
    {373, 46, 0, 0, 0, 0, 3, 0}, /* Password */
    {382, 6, 0, 0, 1, 0, 12, 0}, /* PasswordChangeRequired */
    {405, 6, 0, 0, 4, 0, 13, 0}, /* PasswordExpiration */
    {424, 6, 0, 0, 0, 0, 9, 0}, /* PhoneNumber */
    {436, 36, 0, 0, 0, 0, 3, 0}, /* RoleId */
    {79, 6, 8, 0, 8, 0, 4, 0}, /* SNMP */
    {443, 0, 0, 0, 1, 0, 6, 0}, /* SecretKeySet */
    {456, 6, 0, 0, 1, 0, 2, 0}, /* StrictAccountTypes */
    {475, 36, 0, 0, 0, 0, 3, 0}, /* UserName */
    {682, 14, 0, 1, 0, 0, 4, 0}, /* AuthenticationKey */
    {767, 0, 0, 0, 1, 0, 15, 0}, /* AuthenticationKeySet */
    {788, 6, 6, 0, 7, 0, 4, 0}, /* AuthenticationProtocol */
    {811, 14, 0, 2, 0, 0, 4, 0}, /* EncryptionKey */
    {893, 0, 0, 0, 1, 0, 15, 0}, /* EncryptionKeySet */
    {910, 6, 7, 0, 7, 0, 4, 0}, /* EncryptionProtocol */
    {942, 20, 0, 0, 0, 0, 9, 0}, /* NewPassword */
    {954, 20, 0, 0, 0, 0, 9, 0}, /* SessionAccountPassword */
    {1025, 20, 0, 0, 0, 0, 6, 0}, /* TimeBasedOneTimePassword */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 700, 0, 0}, {NAN, NAN, 825, 0, 0},
};
static const struct schema_fact_value values[] = {
    {16, 1, 0}, /* ControlPanel */
    {29, 2, 0}, /* HostConsole */
    {41, 2, 0}, /* IPMI */
    {46, 2, 0}, /* KVMIP */
    {52, 2, 0}, /* ManagerConsole */
    {67, 3, 0}, /* OEM */
    {71, 3, 0}, /* Redfish */
    {79, 3, 0}, /* SNMP */
    {84, 2, 0}, /* VirtualMedia */
    {97, 2, 0}, /* WebUI */
    {495, 2, 0}, /* HMAC128_SHA224 */
    {510, 2, 0}, /* HMAC192_SHA256 */
    {525, 2, 0}, /* HMAC256_SHA384 */
    {540, 2, 0}, /* HMAC384_SHA512 */
    {555, 4, 0}, /* HMAC_MD5 */
    {564, 4, 0}, /* HMAC_SHA96 */
    {575, 4, 0}, /* None */
    {608, 4, 0}, /* CBC_DES */
    {616, 4, 0}, /* CFB128_AES128 */
    {630, 14, 0}, /* CFB128_AES192 */
    {644, 14, 0}, /* CFB128_AES256 */
    {575, 4, 0}, /* None */
};
static const struct schema_fact_action actions[] = {
    {977, 4, 9, 65535, 9, 0}, /* ChangePassword */
    {992, 4, 10, 65535, 6, 0}, /* ClearSecretKey */
    {1007, 4, 11, 2, 6, 0}, /* GenerateSecretKey */
    {1050, 4, 12, 65535, 6, 0}, /* VerifyTimeBasedOneTimePassword */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_AccountService,
};
const struct schema schema_ManagerAccount = {
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
    .uri_count = 2,
    .run_count = 16,
    .type_count = 9,
    .action_count = 4,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
