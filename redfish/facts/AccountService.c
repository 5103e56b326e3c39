/*
 * AccountService: written by tools/generate-facts.py, do not edit. Source: AccountService_v1.xml,
 * 193 versions, the newest is 1.18.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AccountService\0" "ActiveDirectoryService\0" "LDAPService\0" "OAuth2\0" "OEM\0"
    "RedfishService\0" "TACACSplus\0" "AccountProviderTypes\0"
    "AccountLockoutCounterResetAfter\0" "s\0" "AccountLockoutCounterResetEnabled\0"
    "AccountLockoutDuration\0" "AccountLockoutThreshold\0" "ManagerAccountCollection\0"
    "Accounts\0" "Actions\0" "ActiveDirectory\0" "ExternalAccountProviderCollection\0"
    "AdditionalExternalAccountProviders\0" "AuthFailureLoggingThreshold\0" "Description\0"
    "EnforcePasswordHistoryCount\0" "HTTPBasicAuth\0" "Id\0" "LDAP\0" "LocalAccountAuth\0"
    "MaxPasswordLength\0" "MinPasswordLength\0" "MultiFactorAuth\0" "Name\0" "Oem\0"
    "OutboundConnectionCollection\0" "OutboundConnections\0" "PasswordExpirationDays\0"
    "PasswordGuidanceMessage\0" "PasswordGuidanceMessageId\0" "PrivilegeRegistry\0"
    "PrivilegeMap\0" "RequireChangePasswordAction\0" "RestrictedOemPrivileges\0"
    "RestrictedPrivileges\0" "RoleCollection\0" "Roles\0" "ServiceEnabled\0" "Status\0"
    "SupportedAccountTypes\0" "SupportedOEMAccountTypes\0" "AuthenticationType\0"
    "EncryptionKey\0" "^[0-9a-fA-F]+$\0" "EncryptionKeySet\0" "KerberosKeytab\0" "Password\0"
    "Token\0" "Username\0" "Authentication\0" "UsernameAndPassword\0" "AuthenticationTypes\0"
    "Disabled\0" "Enabled\0" "Unadvertised\0" "BasicAuthState\0" "CommonName\0"
    "UserPrincipalName\0" "Whole\0" "CertificateMappingAttribute\0" "CertificateCollection\0"
    "Certificates\0" "RespondToUnauthenticatedClients\0" "ClientCertificate\0"
    "AccountProviderType\0" "OAuth2Service\0" "PasswordSet\0" "Priority\0" "RemoteRoleMapping\0"
    "Retries\0" "ServiceAddresses\0" "TACACSplusService\0" "TimeoutSeconds\0"
    "ExternalAccountProvider\0" "SecretKey\0" "SecretKeySet\0" "GoogleAuthenticator\0"
    "BaseDistinguishedNames\0" "EmailAttribute\0" "GroupNameAttribute\0" "GroupsAttribute\0"
    "SSHKeyAttribute\0" "UsernameAttribute\0" "LDAPSearchSettings\0" "SearchSettings\0"
    "Fallback\0" "LocalFirst\0" "BypassTypes\0" "MFABypass\0" "All\0" "MicrosoftAuthenticator\0"
    "OneTimePasscode\0" "SecurID\0" "TimeBasedOneTimePassword\0" "MFABypassType\0" "Discovery\0"
    "Offline\0" "OAuth2Mode\0" "Audience\0" "Issuer\0" "Mode\0" "OAuthServiceSigningKeys\0"
    "OemActions\0" "LocalAccountTypes\0" "LocalOEMAccountTypes\0" "LocalRole\0" "RemoteGroup\0"
    "RemoteUser\0" "RoleMapping\0" "ClientId\0" "ClientSecret\0" "ClientSecretSet\0"
    "ServerURI\0" "ASCII\0" "CHAP\0" "MSCHAPv1\0" "MSCHAPv2\0" "PAP\0"
    "TACACSplusPasswordExchangeProtocol\0" "AuthorizationService\0" "PasswordExchangeProtocols\0"
    "PrivilegeLevelArgument\0" "TimeStepSeconds";
static const char uri_texts[] =
    "/redfish/v1/AccountService\0" "/redfish/v1/Managers/{ManagerId}/RemoteAccountService";
static const uint32_t uris[] = {
    0, 27,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 15}, {1, 1, 0, 12}, {1, 2, 0, 12}, {1, 3, 0, 16}, {1, 4, 0, 14}, {1,
    5, 0, 13}, {1, 6, 0, 12}, {1, 7, 0, 12}, {1, 8, 0, 10}, {1, 9, 0, 9}, {1, 10, 0, 10}, {1,
    11, 0, 10}, {1, 12, 0, 8}, {1, 13, 0, 7}, {1, 14, 0, 5}, {1, 15, 0, 4}, {1, 16, 0, 3}, {1,
    17, 0, 2}, {1, 18, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10a00, 0x10800, 0x10000, 0x10500, 0x10200, 0x11100, 0x10f00, 0x10c00,
    0x10e00, 0x10900, 0x11200, 0x10100, 0x10400, 0x10700, 0x10d00, 0x10b00, 0x10600, 0x11000,
};
static const struct schema_fact_type types[] = {
    {87, 0, 6, 0, 2, 1, 0, 0}, /* AccountProviderTypes */
    {0, 0, 35, 0, 0, 4, 0, 0}, /* AccountService */
    {257, 35, 1, 0, 1, 6, 0, 0}, /* Actions */
    {938, 36, 8, 0, 1, 1, 0, 0}, /* Authentication */
    {973, 6, 4, 0, 2, 1, 0, 0}, /* AuthenticationTypes */
    {1023, 10, 3, 0, 2, 8, 0, 0}, /* BasicAuthState */
    {1073, 13, 3, 0, 2, 9, 0, 0}, /* CertificateMappingAttribute */
    {1168, 44, 4, 0, 1, 9, 0, 0}, /* ClientCertificate */
    {1317, 48, 13, 0, 1, 1, 0, 0}, /* ExternalAccountProvider */
    {1364, 61, 3, 0, 1, 9, 0, 0}, /* GoogleAuthenticator */
    {1491, 64, 6, 0, 1, 1, 0, 0}, /* LDAPSearchSettings */
    {38, 70, 2, 0, 1, 1, 0, 0}, /* LDAPService */
    {440, 16, 4, 0, 2, 1, 0, 0}, /* LocalAccountAuth */
    {1557, 72, 1, 0, 1, 4, 0, 0}, /* MFABypass */
    {1643, 20, 8, 0, 2, 9, 0, 0}, /* MFABypassType */
    {1571, 73, 3, 0, 1, 9, 0, 0}, /* MicrosoftAuthenticator */
    {493, 76, 6, 0, 1, 9, 0, 0}, /* MultiFactorAuth */
    {1675, 28, 2, 0, 2, 2, 0, 0}, /* OAuth2Mode */
    {1206, 82, 5, 0, 1, 2, 0, 0}, /* OAuth2Service */
    {1731, 87, 0, 0, 1, 6, 0, 1}, /* OemActions */
    {1594, 87, 1, 0, 1, 10, 0, 0}, /* OneTimePasscode */
    {1814, 88, 7, 0, 1, 1, 0, 0}, /* RoleMapping */
    {1610, 95, 6, 0, 1, 9, 0, 0}, /* SecurID */
    {1907, 30, 5, 0, 2, 3, 0, 0}, /* TACACSplusPasswordExchangeProtocol */
    {1284, 101, 4, 0, 1, 3, 0, 0}, /* TACACSplusService */
    {1618, 105, 2, 0, 1, 19, 0, 0}, /* TimeBasedOneTimePassword */
};
static const struct schema_fact_property properties[] = {
    {108, 4, 0, 1, 2, 0, 4, 0}, /* AccountLockoutCounterResetAfter */
    {142, 4, 0, 0, 1, 0, 5, 0}, /* AccountLockoutCounterResetEnabled */
    {176, 6, 0, 1, 2, 0, 4, 0}, /* AccountLockoutDuration */
    {199, 6, 0, 2, 2, 0, 4, 0}, /* AccountLockoutThreshold */
    {248, 0, 223, 0, 9, 255, 4, 0}, /* Accounts */
    {257, 0, 2, 0, 8, 0, 6, 0}, /* Actions */
    {265, 4, 8, 0, 8, 0, 1, 0}, /* ActiveDirectory */
    {315, 0, 281, 0, 9, 255, 1, 0}, /* AdditionalExternalAccountProviders */
    {350, 4, 0, 2, 2, 0, 4, 0}, /* AuthFailureLoggingThreshold */
    {378, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {390, 4, 0, 2, 2, 0, 7, 0}, /* EnforcePasswordHistoryCount */
    {418, 6, 5, 0, 7, 0, 8, 0}, /* HTTPBasicAuth */
    {432, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {435, 4, 8, 0, 8, 0, 1, 0}, /* LDAP */
    {440, 4, 12, 0, 7, 0, 1, 0}, /* LocalAccountAuth */
    {457, 4, 0, 2, 2, 0, 4, 0}, /* MaxPasswordLength */
    {475, 4, 0, 2, 2, 0, 4, 0}, /* MinPasswordLength */
    {493, 6, 16, 0, 8, 0, 9, 0}, /* MultiFactorAuth */
    {509, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {50, 6, 8, 0, 8, 0, 2, 0}, /* OAuth2 */
    {514, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {547, 2, 518, 0, 9, 255, 10, 0}, /* OutboundConnections */
    {567, 6, 0, 0, 2, 0, 11, 0}, /* PasswordExpirationDays */
    {590, 0, 0, 0, 0, 0, 12, 0}, /* PasswordGuidanceMessage */
    {614, 2, 0, 0, 0, 0, 12, 0}, /* PasswordGuidanceMessageId */
    {658, 0, 640, 0, 9, 255, 13, 0}, /* PrivilegeMap */
    {671, 6, 0, 0, 1, 0, 10, 0}, /* RequireChangePasswordAction */
    {699, 1, 0, 0, 0, 0, 3, 0}, /* RestrictedOemPrivileges */
    {723, 1, 0, 0, 7, 2, 3, 0}, /* RestrictedPrivileges */
    {759, 0, 744, 0, 9, 255, 4, 0}, /* Roles */
    {765, 6, 0, 0, 1, 0, 4, 0}, /* ServiceEnabled */
    {780, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {787, 1, 0, 0, 7, 3, 3, 0}, /* SupportedAccountTypes */
    {809, 1, 0, 0, 0, 0, 3, 0}, /* SupportedOEMAccountTypes */
    {76, 6, 8, 0, 8, 0, 3, 0}, /* TACACSplus */
    {514, 0, 19, 0, 8, 0, 6, 0}, /* Oem */
    {834, 6, 4, 0, 7, 0, 1, 0}, /* AuthenticationType */
    {853, 14, 0, 3, 0, 0, 3, 0}, /* EncryptionKey */
    {882, 2, 0, 0, 1, 0, 3, 0}, /* EncryptionKeySet */
    {899, 14, 0, 0, 0, 0, 1, 0}, /* KerberosKeytab */
    {514, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {914, 14, 0, 0, 0, 0, 1, 0}, /* Password */
    {923, 14, 0, 0, 0, 0, 1, 0}, /* Token */
    {929, 4, 0, 0, 0, 0, 1, 0}, /* Username */
    {1073, 6, 6, 0, 7, 0, 9, 0}, /* CertificateMappingAttribute */
    {1123, 0, 1101, 0, 9, 255, 9, 0}, /* Certificates */
    {1002, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1136, 6, 0, 0, 1, 0, 9, 0}, /* RespondToUnauthenticatedClients */
    {1186, 2, 0, 0, 7, 0, 1, 5}, /* AccountProviderType */
    {938, 4, 3, 0, 8, 0, 1, 0}, /* Authentication */
    {1123, 0, 1101, 0, 9, 255, 14, 0}, /* Certificates */
    {38, 4, 11, 0, 8, 0, 1, 0}, /* LDAPService */
    {1206, 6, 18, 0, 8, 0, 2, 0}, /* OAuth2Service */
    {1220, 0, 0, 0, 1, 0, 15, 0}, /* PasswordSet */
    {1232, 6, 0, 2, 2, 0, 3, 0}, /* Priority */
    {1241, 7, 21, 0, 8, 0, 1, 0}, /* RemoteRoleMapping */
    {1259, 6, 0, 0, 2, 0, 16, 0}, /* Retries */
    {1267, 7, 0, 0, 0, 0, 1, 0}, /* ServiceAddresses */
    {765, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {1284, 6, 24, 0, 8, 0, 3, 0}, /* TACACSplusService */
    {1302, 6, 0, 0, 2, 0, 16, 0}, /* TimeoutSeconds */
    {1002, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1341, 6, 0, 0, 0, 0, 9, 0}, /* SecretKey */
    {1351, 0, 0, 0, 1, 0, 9, 0}, /* SecretKeySet */
    {1384, 7, 0, 0, 0, 0, 1, 0}, /* BaseDistinguishedNames */
    {1407, 6, 0, 0, 0, 0, 10, 0}, /* EmailAttribute */
    {1422, 6, 0, 0, 0, 0, 1, 0}, /* GroupNameAttribute */
    {1441, 6, 0, 0, 0, 0, 1, 0}, /* GroupsAttribute */
    {1457, 6, 0, 0, 0, 0, 17, 0}, /* SSHKeyAttribute */
    {1473, 6, 0, 0, 0, 0, 1, 0}, /* UsernameAttribute */
    {514, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1510, 4, 10, 0, 8, 0, 1, 0}, /* SearchSettings */
    {1545, 7, 14, 0, 7, 0, 9, 0}, /* BypassTypes */
    {1002, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1341, 6, 0, 0, 0, 0, 9, 0}, /* SecretKey */
    {1351, 0, 0, 0, 1, 0, 9, 0}, /* SecretKeySet */
    {1168, 6, 7, 0, 8, 0, 9, 0}, /* ClientCertificate */
    {1364, 6, 9, 0, 8, 0, 9, 0}, /* GoogleAuthenticator */
    {1571, 6, 15, 0, 8, 0, 9, 0}, /* MicrosoftAuthenticator */
    {1594, 6, 20, 0, 8, 0, 10, 0}, /* OneTimePasscode */
    {1610, 6, 22, 0, 8, 0, 9, 0}, /* SecurID */
    {1618, 6, 25, 0, 8, 0, 19, 0}, /* TimeBasedOneTimePassword */
    {1686, 1, 0, 0, 0, 0, 2, 0}, /* Audience */
    {1695, 6, 0, 0, 0, 0, 2, 0}, /* Issuer */
    {1702, 4, 17, 0, 7, 0, 2, 0}, /* Mode */
    {1707, 6, 0, 0, 0, 0, 2, 0}, /* OAuthServiceSigningKeys */
    {514, 0, 13, 0, 8, 1, 16, 0}, /* Oem */
    {1002, 6, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {1742, 7, 0, 0, 7, 3, 19, 0}, /* LocalAccountTypes */
    {1760, 7, 0, 0, 0, 0, 19, 0}, /* LocalOEMAccountTypes */
    {1781, 6, 0, 0, 0, 0, 1, 0}, /* LocalRole */
    {1557, 6, 13, 0, 8, 0, 9, 0}, /* MFABypass */
    {514, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1791, 6, 0, 0, 0, 0, 1, 0}, /* RemoteGroup */
    {1803, 6, 0, 0, 0, 0, 1, 0}, /* RemoteUser */
    {1123, 0, 1101, 0, 9, 255, 9, 0}, /* Certificates */
    {1826, 6, 0, 0, 0, 0, 9, 0}, /* ClientId */
    {1835, 6, 0, 0, 0, 0, 9, 0}, /* ClientSecret */
    {1848, 0, 0, 0, 1, 0, 9, 0}, /* ClientSecretSet */
    {1002, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1864, 1030, 0, 0, 0, 0, 9, 0}, /* ServerURI */
    {1942, 4, 0, 0, 0, 0, 16, 0}, /* AuthorizationService */
    {514, 0, 13, 0, 8, 1, 16, 0}, /* Oem */
    {1963, 7, 23, 0, 7, 0, 3, 0}, /* PasswordExchangeProtocols */
    {1989, 6, 0, 0, 0, 0, 3, 0}, /* PrivilegeLevelArgument */
    {1002, 6, 0, 0, 1, 0, 19, 0}, /* Enabled */
    {2012, 6, 0, 4, 2, 0, 19, 0}, /* TimeStepSeconds */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 140, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 867, 0, 0}, {1, NAN,
    0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {15, 1, 0}, /* ActiveDirectoryService */
    {38, 1, 0}, /* LDAPService */
    {50, 2, 0}, /* OAuth2 */
    {57, 1, 0}, /* OEM */
    {61, 1, 0}, /* RedfishService */
    {76, 3, 0}, /* TACACSplus */
    {899, 1, 0}, /* KerberosKeytab */
    {57, 1, 0}, /* OEM */
    {923, 1, 0}, /* Token */
    {953, 1, 0}, /* UsernameAndPassword */
    {993, 8, 0}, /* Disabled */
    {1002, 8, 0}, /* Enabled */
    {1010, 8, 0}, /* Unadvertised */
    {1038, 9, 0}, /* CommonName */
    {1049, 9, 0}, /* UserPrincipalName */
    {1067, 9, 0}, /* Whole */
    {993, 1, 0}, /* Disabled */
    {1002, 1, 0}, /* Enabled */
    {1525, 1, 0}, /* Fallback */
    {1534, 18, 0}, /* LocalFirst */
    {1567, 4, 0}, /* All */
    {1168, 4, 0}, /* ClientCertificate */
    {1364, 4, 0}, /* GoogleAuthenticator */
    {1571, 4, 0}, /* MicrosoftAuthenticator */
    {57, 4, 0}, /* OEM */
    {1594, 10, 0}, /* OneTimePasscode */
    {1610, 4, 0}, /* SecurID */
    {1618, 19, 0}, /* TimeBasedOneTimePassword */
    {1657, 2, 0}, /* Discovery */
    {1667, 2, 0}, /* Offline */
    {1874, 3, 0}, /* ASCII */
    {1880, 3, 0}, /* CHAP */
    {1885, 3, 0}, /* MSCHAPv1 */
    {1894, 3, 0}, /* MSCHAPv2 */
    {1903, 3, 0}, /* PAP */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Privileges, &schema_ManagerAccount,
};
const struct schema schema_AccountService = {
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
    .uri_count = 2,
    .run_count = 20,
    .type_count = 26,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
