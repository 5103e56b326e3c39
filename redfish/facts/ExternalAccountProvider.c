/*
 * ExternalAccountProvider: written by tools/generate-facts.py, do not edit. Source:
 * ExternalAccountProvider_v1.xml, 66 versions, the newest is 1.8.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ExternalAccountProvider\0" "ActiveDirectoryService\0" "LDAPService\0" "OAuth2\0"
    "OEM\0" "RedfishService\0" "TACACSplus\0" "AccountProviderTypes\0" "Oem\0" "Actions\0"
    "AuthenticationType\0" "EncryptionKey\0" "^[0-9a-fA-F]+$\0" "EncryptionKeySet\0"
    "KerberosKeytab\0" "Password\0" "Token\0" "Username\0" "Authentication\0"
    "UsernameAndPassword\0" "AuthenticationTypes\0" "AccountProviderType\0"
    "CertificateCollection\0" "Certificates\0" "Description\0" "Id\0" "Links\0" "Name\0"
    "OAuth2Service\0" "Priority\0" "RemoteRoleMapping\0" "Retries\0" "ServiceAddresses\0"
    "ServiceEnabled\0" "TACACSplusService\0" "TimeoutSeconds\0" "BaseDistinguishedNames\0"
    "EmailAttribute\0" "GroupNameAttribute\0" "GroupsAttribute\0" "SSHKeyAttribute\0"
    "UsernameAttribute\0" "LDAPSearchSettings\0" "SearchSettings\0" "Discovery\0" "Offline\0"
    "OAuth2Mode\0" "Audience\0" "Issuer\0" "Mode\0" "OAuthServiceSigningKeys\0" "OemActions\0"
    "LocalAccountTypes\0" "LocalOEMAccountTypes\0" "LocalRole\0" "MFABypass\0" "RemoteGroup\0"
    "RemoteUser\0" "RoleMapping\0" "ASCII\0" "CHAP\0" "MSCHAPv1\0" "MSCHAPv2\0" "PAP\0"
    "TACACSplusPasswordExchangeProtocol\0" "AuthorizationService\0" "PasswordExchangeProtocols\0"
    "PrivilegeLevelArgument";
static const char uri_texts[] =
    "/redfish/v1/AccountService/ExternalAccountProviders/{ExternalAccountProviderId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/ExternalAccountProviders/{ExternalAccountProviderId}";
static const uint32_t uris[] = {
    0, 80,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 10}, {1, 1, 0, 9}, {1, 2, 0, 6}, {1, 3, 0, 8}, {1, 4, 0, 8}, {1, 5, 0, 5}, {1, 6,
    0, 5}, {1, 7, 0, 4}, {1, 8, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10200, 0x10100, 0x10600, 0x10700, 0x10400, 0x10800, 0x10500,
};
static const struct schema_fact_type types[] = {
    {97, 0, 6, 0, 2, 1, 0, 0}, /* AccountProviderTypes */
    {122, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {234, 1, 8, 0, 1, 1, 0, 0}, /* Authentication */
    {269, 6, 4, 0, 2, 1, 0, 0}, /* AuthenticationTypes */
    {1, 9, 18, 0, 0, 1, 0, 0}, /* ExternalAccountProvider */
    {591, 27, 6, 0, 1, 1, 0, 0}, /* LDAPSearchSettings */
    {48, 33, 2, 0, 1, 1, 0, 0}, /* LDAPService */
    {359, 35, 1, 0, 1, 1, 0, 0}, /* Links */
    {643, 10, 2, 0, 2, 2, 0, 0}, /* OAuth2Mode */
    {370, 36, 5, 0, 1, 2, 0, 0}, /* OAuth2Service */
    {699, 41, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {792, 41, 7, 0, 1, 1, 0, 0}, /* RoleMapping */
    {837, 12, 5, 0, 2, 3, 0, 0}, /* TACACSplusPasswordExchangeProtocol */
    {451, 48, 4, 0, 1, 3, 0, 0}, /* TACACSplusService */
};
static const struct schema_fact_property properties[] = {
    {118, 0, 10, 0, 8, 0, 1, 0}, /* Oem */
    {130, 6, 3, 0, 7, 0, 1, 0}, /* AuthenticationType */
    {149, 14, 0, 1, 0, 0, 3, 0}, /* EncryptionKey */
    {178, 2, 0, 0, 1, 0, 3, 0}, /* EncryptionKeySet */
    {195, 14, 0, 0, 0, 0, 1, 0}, /* KerberosKeytab */
    {118, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {210, 14, 0, 0, 0, 0, 1, 0}, /* Password */
    {219, 14, 0, 0, 0, 0, 1, 0}, /* Token */
    {225, 4, 0, 0, 0, 0, 1, 0}, /* Username */
    {289, 34, 0, 0, 7, 0, 1, 0}, /* AccountProviderType */
    {122, 0, 1, 0, 8, 0, 1, 0}, /* Actions */
    {234, 4, 2, 0, 8, 0, 1, 0}, /* Authentication */
    {331, 0, 309, 0, 9, 255, 4, 0}, /* Certificates */
    {344, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {356, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {48, 4, 6, 0, 8, 0, 1, 0}, /* LDAPService */
    {359, 0, 7, 0, 8, 0, 1, 0}, /* Links */
    {365, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {370, 6, 9, 0, 8, 0, 2, 0}, /* OAuth2Service */
    {118, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {384, 6, 0, 2, 2, 0, 3, 0}, /* Priority */
    {393, 7, 11, 0, 8, 0, 1, 0}, /* RemoteRoleMapping */
    {411, 6, 0, 0, 2, 0, 5, 0}, /* Retries */
    {419, 7, 0, 0, 0, 0, 1, 0}, /* ServiceAddresses */
    {436, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {451, 6, 13, 0, 8, 0, 3, 0}, /* TACACSplusService */
    {469, 6, 0, 0, 2, 0, 5, 0}, /* TimeoutSeconds */
    {484, 7, 0, 0, 0, 0, 1, 0}, /* BaseDistinguishedNames */
    {507, 6, 0, 0, 0, 0, 6, 0}, /* EmailAttribute */
    {522, 6, 0, 0, 0, 0, 1, 0}, /* GroupNameAttribute */
    {541, 6, 0, 0, 0, 0, 1, 0}, /* GroupsAttribute */
    {557, 6, 0, 0, 0, 0, 7, 0}, /* SSHKeyAttribute */
    {573, 6, 0, 0, 0, 0, 1, 0}, /* UsernameAttribute */
    {118, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {610, 4, 5, 0, 8, 0, 1, 0}, /* SearchSettings */
    {118, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {654, 1, 0, 0, 0, 0, 2, 0}, /* Audience */
    {663, 6, 0, 0, 0, 0, 2, 0}, /* Issuer */
    {670, 4, 8, 0, 7, 0, 2, 0}, /* Mode */
    {675, 6, 0, 0, 0, 0, 2, 0}, /* OAuthServiceSigningKeys */
    {118, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {710, 7, 0, 0, 7, 2, 8, 0}, /* LocalAccountTypes */
    {728, 7, 0, 0, 0, 0, 8, 0}, /* LocalOEMAccountTypes */
    {749, 6, 0, 0, 0, 0, 1, 0}, /* LocalRole */
    {759, 6, 13, 0, 8, 3, 9, 0}, /* MFABypass */
    {118, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {769, 6, 0, 0, 0, 0, 1, 0}, /* RemoteGroup */
    {781, 6, 0, 0, 0, 0, 1, 0}, /* RemoteUser */
    {872, 4, 0, 0, 0, 0, 5, 0}, /* AuthorizationService */
    {118, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {893, 7, 12, 0, 7, 0, 3, 0}, /* PasswordExchangeProtocols */
    {919, 6, 0, 0, 0, 0, 3, 0}, /* PrivilegeLevelArgument */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 163, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {25, 1, 0}, /* ActiveDirectoryService */
    {48, 1, 0}, /* LDAPService */
    {60, 2, 0}, /* OAuth2 */
    {67, 1, 0}, /* OEM */
    {71, 1, 0}, /* RedfishService */
    {86, 2, 0}, /* TACACSplus */
    {195, 1, 0}, /* KerberosKeytab */
    {67, 1, 0}, /* OEM */
    {219, 1, 0}, /* Token */
    {249, 1, 0}, /* UsernameAndPassword */
    {625, 2, 0}, /* Discovery */
    {635, 2, 0}, /* Offline */
    {804, 3, 0}, /* ASCII */
    {810, 3, 0}, /* CHAP */
    {815, 3, 0}, /* MSCHAPv1 */
    {824, 3, 0}, /* MSCHAPv2 */
    {833, 3, 0}, /* PAP */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_ManagerAccount, &schema_AccountService,
};
const struct schema schema_ExternalAccountProvider = {
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
    .run_count = 9,
    .type_count = 14,
    .action_count = 0,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
