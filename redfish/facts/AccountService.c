/*
 * AccountService: written by tools/generate-facts.py, do not edit. Source: AccountService_v1.xml,
 * 193 versions, the newest is 1.18.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AccountService\0" "ActiveDirectoryService\0" "LDAPService\0" "OAuth2\0" "OEM\0"
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
    {88, 0, 6, 0, 2, 1, 0, 0}, /* AccountProviderTypes */
    {1, 0, 35, 0, 0, 4, 0, 0}, /* AccountService */
    {258, 35, 1, 0, 1, 6, 0, 0}, /* Actions */
    {939, 36, 8, 0, 1, 1, 0, 0}, /* Authentication */
    {974, 6, 4, 0, 2, 1, 0, 0}, /* AuthenticationTypes */
    {1024, 10, 3, 0, 2, 8, 0, 0}, /* BasicAuthState */
    {1074, 13, 3, 0, 2, 9, 0, 0}, /* CertificateMappingAttribute */
    {1169, 44, 4, 0, 1, 9, 0, 0}, /* ClientCertificate */
    {1318, 48, 13, 0, 1, 1, 0, 0}, /* ExternalAccountProvider */
    {1365, 61, 3, 0, 1, 9, 0, 0}, /* GoogleAuthenticator */
    {1492, 64, 6, 0, 1, 1, 0, 0}, /* LDAPSearchSettings */
    {39, 70, 2, 0, 1, 1, 0, 0}, /* LDAPService */
    {441, 16, 4, 0, 2, 1, 0, 0}, /* LocalAccountAuth */
    {1558, 72, 1, 0, 1, 4, 0, 0}, /* MFABypass */
    {1644, 20, 8, 0, 2, 9, 0, 0}, /* MFABypassType */
    {1572, 73, 3, 0, 1, 9, 0, 0}, /* MicrosoftAuthenticator */
    {494, 76, 6, 0, 1, 9, 0, 0}, /* MultiFactorAuth */
    {1676, 28, 2, 0, 2, 2, 0, 0}, /* OAuth2Mode */
    {1207, 82, 5, 0, 1, 2, 0, 0}, /* OAuth2Service */
    {1732, 87, 0, 0, 1, 6, 0, 1}, /* OemActions */
    {1595, 87, 1, 0, 1, 10, 0, 0}, /* OneTimePasscode */
    {1815, 88, 7, 0, 1, 1, 0, 0}, /* RoleMapping */
    {1611, 95, 6, 0, 1, 9, 0, 0}, /* SecurID */
    {1908, 30, 5, 0, 2, 3, 0, 0}, /* TACACSplusPasswordExchangeProtocol */
    {1285, 101, 4, 0, 1, 3, 0, 0}, /* TACACSplusService */
    {1619, 105, 2, 0, 1, 19, 0, 0}, /* TimeBasedOneTimePassword */
};
static const struct schema_fact_property properties[] = {
    {109, 4, 0, 1, 2, 0, 4, 0}, /* AccountLockoutCounterResetAfter */
    {143, 4, 0, 0, 1, 0, 5, 0}, /* AccountLockoutCounterResetEnabled */
    {177, 6, 0, 1, 2, 0, 4, 0}, /* AccountLockoutDuration */
    {200, 6, 0, 2, 2, 0, 4, 0}, /* AccountLockoutThreshold */
    {249, 0, 224, 0, 9, 255, 4, 0}, /* Accounts */
    {258, 0, 2, 0, 8, 0, 6, 0}, /* Actions */
    {266, 4, 8, 0, 8, 0, 1, 0}, /* ActiveDirectory */
    {316, 0, 282, 0, 9, 255, 1, 0}, /* AdditionalExternalAccountProviders */
    {351, 4, 0, 2, 2, 0, 4, 0}, /* AuthFailureLoggingThreshold */
    {379, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {391, 4, 0, 2, 2, 0, 7, 0}, /* EnforcePasswordHistoryCount */
    {419, 6, 5, 0, 7, 0, 8, 0}, /* HTTPBasicAuth */
    {433, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {436, 4, 8, 0, 8, 0, 1, 0}, /* LDAP */
    {441, 4, 12, 0, 7, 0, 1, 0}, /* LocalAccountAuth */
    {458, 4, 0, 2, 2, 0, 4, 0}, /* MaxPasswordLength */
    {476, 4, 0, 2, 2, 0, 4, 0}, /* MinPasswordLength */
    {494, 6, 16, 0, 8, 0, 9, 0}, /* MultiFactorAuth */
    {510, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {51, 6, 8, 0, 8, 0, 2, 0}, /* OAuth2 */
    {515, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {548, 2, 519, 0, 9, 255, 10, 0}, /* OutboundConnections */
    {568, 6, 0, 0, 2, 0, 11, 0}, /* PasswordExpirationDays */
    {591, 0, 0, 0, 0, 0, 12, 0}, /* PasswordGuidanceMessage */
    {615, 2, 0, 0, 0, 0, 12, 0}, /* PasswordGuidanceMessageId */
    {659, 0, 641, 0, 9, 255, 13, 0}, /* PrivilegeMap */
    {672, 6, 0, 0, 1, 0, 10, 0}, /* RequireChangePasswordAction */
    {700, 1, 0, 0, 0, 0, 3, 0}, /* RestrictedOemPrivileges */
    {724, 1, 0, 0, 7, 2, 3, 0}, /* RestrictedPrivileges */
    {760, 0, 745, 0, 9, 255, 4, 0}, /* Roles */
    {766, 6, 0, 0, 1, 0, 4, 0}, /* ServiceEnabled */
    {781, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {788, 1, 0, 0, 7, 3, 3, 0}, /* SupportedAccountTypes */
    {810, 1, 0, 0, 0, 0, 3, 0}, /* SupportedOEMAccountTypes */
    {77, 6, 8, 0, 8, 0, 3, 0}, /* TACACSplus */
    {515, 0, 19, 0, 8, 0, 6, 0}, /* Oem */
    {835, 6, 4, 0, 7, 0, 1, 0}, /* AuthenticationType */
    {854, 14, 0, 3, 0, 0, 3, 0}, /* EncryptionKey */
    {883, 2, 0, 0, 1, 0, 3, 0}, /* EncryptionKeySet */
    {900, 14, 0, 0, 0, 0, 1, 0}, /* KerberosKeytab */
    {515, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {915, 14, 0, 0, 0, 0, 1, 0}, /* Password */
    {924, 14, 0, 0, 0, 0, 1, 0}, /* Token */
    {930, 4, 0, 0, 0, 0, 1, 0}, /* Username */
    {1074, 6, 6, 0, 7, 0, 9, 0}, /* CertificateMappingAttribute */
    {1124, 0, 1102, 0, 9, 255, 9, 0}, /* Certificates */
    {1003, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1137, 6, 0, 0, 1, 0, 9, 0}, /* RespondToUnauthenticatedClients */
    {1187, 2, 0, 0, 7, 0, 1, 5}, /* AccountProviderType */
    {939, 4, 3, 0, 8, 0, 1, 0}, /* Authentication */
    {1124, 0, 1102, 0, 9, 255, 14, 0}, /* Certificates */
    {39, 4, 11, 0, 8, 0, 1, 0}, /* LDAPService */
    {1207, 6, 18, 0, 8, 0, 2, 0}, /* OAuth2Service */
    {1221, 0, 0, 0, 1, 0, 15, 0}, /* PasswordSet */
    {1233, 6, 0, 2, 2, 0, 3, 0}, /* Priority */
    {1242, 7, 21, 0, 8, 0, 1, 0}, /* RemoteRoleMapping */
    {1260, 6, 0, 0, 2, 0, 16, 0}, /* Retries */
    {1268, 7, 0, 0, 0, 0, 1, 0}, /* ServiceAddresses */
    {766, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {1285, 6, 24, 0, 8, 0, 3, 0}, /* TACACSplusService */
    {1303, 6, 0, 0, 2, 0, 16, 0}, /* TimeoutSeconds */
    {1003, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1342, 6, 0, 0, 0, 0, 9, 0}, /* SecretKey */
    {1352, 0, 0, 0, 1, 0, 9, 0}, /* SecretKeySet */
    {1385, 7, 0, 0, 0, 0, 1, 0}, /* BaseDistinguishedNames */
    {1408, 6, 0, 0, 0, 0, 10, 0}, /* EmailAttribute */
    {1423, 6, 0, 0, 0, 0, 1, 0}, /* GroupNameAttribute */
    {1442, 6, 0, 0, 0, 0, 1, 0}, /* GroupsAttribute */
    {1458, 6, 0, 0, 0, 0, 17, 0}, /* SSHKeyAttribute */
    {1474, 6, 0, 0, 0, 0, 1, 0}, /* UsernameAttribute */
    {515, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1511, 4, 10, 0, 8, 0, 1, 0}, /* SearchSettings */
    {1546, 7, 14, 0, 7, 0, 9, 0}, /* BypassTypes */
    {1003, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1342, 6, 0, 0, 0, 0, 9, 0}, /* SecretKey */
    {1352, 0, 0, 0, 1, 0, 9, 0}, /* SecretKeySet */
    {1169, 6, 7, 0, 8, 0, 9, 0}, /* ClientCertificate */
    {1365, 6, 9, 0, 8, 0, 9, 0}, /* GoogleAuthenticator */
    {1572, 6, 15, 0, 8, 0, 9, 0}, /* MicrosoftAuthenticator */
    {1595, 6, 20, 0, 8, 0, 10, 0}, /* OneTimePasscode */
    {1611, 6, 22, 0, 8, 0, 9, 0}, /* SecurID */
    {1619, 6, 25, 0, 8, 0, 19, 0}, /* TimeBasedOneTimePassword */
    {1687, 1, 0, 0, 0, 0, 2, 0}, /* Audience */
    {1696, 6, 0, 0, 0, 0, 2, 0}, /* Issuer */
    {1703, 4, 17, 0, 7, 0, 2, 0}, /* Mode */
    {1708, 6, 0, 0, 0, 0, 2, 0}, /* OAuthServiceSigningKeys */
    {515, 0, 13, 0, 8, 1, 16, 0}, /* Oem */
    {1003, 6, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {1743, 7, 0, 0, 7, 3, 19, 0}, /* LocalAccountTypes */
    {1761, 7, 0, 0, 0, 0, 19, 0}, /* LocalOEMAccountTypes */
    {1782, 6, 0, 0, 0, 0, 1, 0}, /* LocalRole */
    {1558, 6, 13, 0, 8, 0, 9, 0}, /* MFABypass */
    {515, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {1792, 6, 0, 0, 0, 0, 1, 0}, /* RemoteGroup */
    {1804, 6, 0, 0, 0, 0, 1, 0}, /* RemoteUser */
    {1124, 0, 1102, 0, 9, 255, 9, 0}, /* Certificates */
    {1827, 6, 0, 0, 0, 0, 9, 0}, /* ClientId */
    {1836, 6, 0, 0, 0, 0, 9, 0}, /* ClientSecret */
    {1849, 0, 0, 0, 1, 0, 9, 0}, /* ClientSecretSet */
    {1003, 6, 0, 0, 1, 0, 9, 0}, /* Enabled */
    {1865, 1030, 0, 0, 0, 0, 9, 0}, /* ServerURI */
    {1943, 4, 0, 0, 0, 0, 16, 0}, /* AuthorizationService */
    {515, 0, 13, 0, 8, 1, 16, 0}, /* Oem */
    {1964, 7, 23, 0, 7, 0, 3, 0}, /* PasswordExchangeProtocols */
    {1990, 6, 0, 0, 0, 0, 3, 0}, /* PrivilegeLevelArgument */
    {1003, 6, 0, 0, 1, 0, 19, 0}, /* Enabled */
    {2013, 6, 0, 4, 2, 0, 19, 0}, /* TimeStepSeconds */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 141, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 868, 0, 0}, {1, NAN,
    0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {16, 1, 0}, /* ActiveDirectoryService */
    {39, 1, 0}, /* LDAPService */
    {51, 2, 0}, /* OAuth2 */
    {58, 1, 0}, /* OEM */
    {62, 1, 0}, /* RedfishService */
    {77, 3, 0}, /* TACACSplus */
    {900, 1, 0}, /* KerberosKeytab */
    {58, 1, 0}, /* OEM */
    {924, 1, 0}, /* Token */
    {954, 1, 0}, /* UsernameAndPassword */
    {994, 8, 0}, /* Disabled */
    {1003, 8, 0}, /* Enabled */
    {1011, 8, 0}, /* Unadvertised */
    {1039, 9, 0}, /* CommonName */
    {1050, 9, 0}, /* UserPrincipalName */
    {1068, 9, 0}, /* Whole */
    {994, 1, 0}, /* Disabled */
    {1003, 1, 0}, /* Enabled */
    {1526, 1, 0}, /* Fallback */
    {1535, 18, 0}, /* LocalFirst */
    {1568, 4, 0}, /* All */
    {1169, 4, 0}, /* ClientCertificate */
    {1365, 4, 0}, /* GoogleAuthenticator */
    {1572, 4, 0}, /* MicrosoftAuthenticator */
    {58, 4, 0}, /* OEM */
    {1595, 10, 0}, /* OneTimePasscode */
    {1611, 4, 0}, /* SecurID */
    {1619, 19, 0}, /* TimeBasedOneTimePassword */
    {1658, 2, 0}, /* Discovery */
    {1668, 2, 0}, /* Offline */
    {1875, 3, 0}, /* ASCII */
    {1881, 3, 0}, /* CHAP */
    {1886, 3, 0}, /* MSCHAPv1 */
    {1895, 3, 0}, /* MSCHAPv2 */
    {1904, 3, 0}, /* PAP */
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
