/*
 * ManagerNetworkProtocol: written by tools/generate-facts.py, do not edit. Source:
 * ManagerNetworkProtocol_v1.xml, 72 versions, the newest is 1.12.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ManagerNetworkProtocol\0" "Oem\0" "Actions\0" "ArchitectureId\0"
    "^([A-Fa-f0-9]{2} ){0,27}[A-Fa-f0-9]{2}$\0" "EnterpriseSpecificMethod\0"
    "^([A-Fa-f0-9]{2} ){7}[A-Fa-f0-9]{2}$\0" "PrivateEnterpriseId\0"
    "^([A-Fa-f0-9]{2} ){3}[A-Fa-f0-9]{2}$\0" "EngineId\0" "CertificateCollection\0"
    "Certificates\0" "Port\0" "ProtocolEnabled\0" "HTTPSProtocol\0" "DHCP\0" "DHCPv6\0"
    "Description\0" "FQDN\0" "FTP\0" "FTPS\0" "HTTP\0" "HTTPS\0" "HostName\0" "IPMI\0" "Id\0"
    "KVMIP\0" "Modbus\0" "NTP\0" "Name\0" "Proxy\0" "RDP\0" "RFB\0" "SFTP\0" "SNMP\0" "SSDP\0"
    "SSH\0" "Status\0" "Telnet\0" "VirtualMedia\0" "mDNS\0" "AllowedClients\0"
    "MaximumConnectedClients\0" "NumberOfConnectedClients\0" "ReadOnly\0"
    "RestrictAccessToAllowedClients\0" "ServerId\0" "ModbusProtocol\0" "NTPServers\0"
    "NetworkSuppliedServers\0" "NTPProtocol\0" "Link\0" "Organization\0" "Site\0"
    "NotifyIPv6Scope\0" "OemActions\0" "Protocol\0" "Enabled\0" "ExcludeAddresses\0" "Password\0"
    "PasswordSet\0" "ProxyAutoConfigURI\0" "ProxyServerURI\0" "Username\0" "ProxyConfiguration\0"
    "Account\0" "CommunityString\0" "HMAC128_SHA224\0" "HMAC192_SHA256\0" "HMAC256_SHA384\0"
    "HMAC384_SHA512\0" "HMAC_MD5\0" "HMAC_SHA96\0" "SNMPAuthenticationProtocols\0" "AccessMode\0"
    "IPv4AddressRangeLower\0" "^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$\0" "IPv4AddressRangeUpper\0"
    "RestrictCommunityToIPv4AddressRange\0" "SNMPCommunity\0" "Full\0" "Limited\0"
    "SNMPCommunityAccessMode\0" "CBC_DES\0" "CFB128_AES128\0" "CFB128_AES192\0" "CFB128_AES256\0"
    "None\0" "SNMPEncryptionProtocols\0" "AuthenticationProtocol\0" "CommunityAccessMode\0"
    "CommunityStrings\0" "EnableSNMPv1\0" "EnableSNMPv2c\0" "EnableSNMPv3\0"
    "EncryptionProtocol\0" "HideCommunityStrings\0" "TrapPort\0" "SNMPProtocol\0"
    "NotifyMulticastIntervalSeconds\0" "s\0" "NotifyTTL\0" "SSDProtocol";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/NetworkProtocol";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 11}, {1, 1, 0, 8}, {1, 2, 0, 7}, {1, 3, 0, 6}, {1, 4, 0, 6}, {1, 5,
    0, 6}, {1, 6, 0, 5}, {1, 7, 0, 3}, {1, 8, 0, 4}, {1, 9, 0, 3}, {1, 10, 0, 1}, {1, 11, 0, 0},
    {1, 12, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10600, 0x10500, 0x10400, 0x10000, 0x10100, 0x10300, 0x10a00, 0x10c00,
    0x10800, 0x10b00, 0x10900, 0x10700,
};
static const struct schema_fact_type types[] = {
    {28, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {210, 1, 3, 0, 1, 3, 0, 0}, /* EngineId */
    {275, 4, 3, 0, 1, 5, 0, 0}, /* HTTPSProtocol */
    {1, 7, 28, 0, 0, 5, 0, 0}, /* ManagerNetworkProtocol */
    {555, 35, 8, 0, 1, 9, 0, 0}, /* ModbusProtocol */
    {604, 43, 4, 0, 1, 1, 0, 0}, /* NTPProtocol */
    {639, 0, 3, 0, 2, 5, 0, 0}, /* NotifyIPv6Scope */
    {655, 47, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {666, 47, 2, 0, 1, 5, 0, 0}, /* Protocol */
    {764, 49, 7, 0, 1, 10, 0, 0}, /* ProxyConfiguration */
    {887, 3, 8, 0, 2, 3, 0, 0}, /* SNMPAuthenticationProtocols */
    {1038, 56, 6, 0, 1, 3, 0, 0}, /* SNMPCommunity */
    {1065, 11, 2, 0, 2, 3, 0, 0}, /* SNMPCommunityAccessMode */
    {1144, 13, 6, 0, 2, 3, 0, 0}, /* SNMPEncryptionProtocols */
    {1317, 62, 12, 0, 1, 5, 0, 0}, /* SNMPProtocol */
    {1373, 74, 5, 0, 1, 5, 0, 0}, /* SSDProtocol */
};
static const struct schema_fact_property properties[] = {
    {24, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {36, 6, 0, 1, 0, 0, 2, 0}, /* ArchitectureId */
    {91, 6, 0, 2, 0, 0, 3, 0}, /* EnterpriseSpecificMethod */
    {153, 2, 0, 3, 0, 0, 3, 0}, /* PrivateEnterpriseId */
    {241, 0, 219, 0, 9, 255, 4, 0}, /* Certificates */
    {254, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {28, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {289, 4, 8, 0, 8, 0, 6, 0}, /* DHCP */
    {294, 4, 8, 0, 8, 0, 7, 0}, /* DHCPv6 */
    {301, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {313, 2, 0, 0, 0, 0, 5, 0}, /* FQDN */
    {318, 4, 8, 0, 8, 0, 8, 0}, /* FTP */
    {322, 4, 8, 0, 8, 0, 8, 0}, /* FTPS */
    {327, 4, 8, 0, 8, 0, 5, 0}, /* HTTP */
    {332, 4, 2, 0, 8, 0, 5, 0}, /* HTTPS */
    {338, 2, 0, 0, 0, 0, 5, 0}, /* HostName */
    {347, 4, 8, 0, 8, 0, 5, 0}, /* IPMI */
    {352, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {355, 4, 8, 0, 8, 0, 5, 0}, /* KVMIP */
    {361, 4, 4, 0, 8, 0, 9, 0}, /* Modbus */
    {368, 4, 5, 0, 8, 0, 1, 0}, /* NTP */
    {372, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {24, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {377, 4, 9, 0, 8, 0, 10, 0}, /* Proxy */
    {383, 4, 8, 0, 8, 0, 7, 0}, /* RDP */
    {387, 4, 8, 0, 8, 0, 7, 0}, /* RFB */
    {391, 4, 8, 0, 8, 0, 8, 0}, /* SFTP */
    {396, 4, 14, 0, 8, 0, 5, 0}, /* SNMP */
    {401, 4, 15, 0, 8, 0, 5, 0}, /* SSDP */
    {406, 4, 8, 0, 8, 0, 5, 0}, /* SSH */
    {410, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {417, 4, 8, 0, 8, 0, 5, 0}, /* Telnet */
    {424, 4, 8, 0, 8, 0, 5, 0}, /* VirtualMedia */
    {437, 4, 8, 0, 8, 0, 11, 0}, /* mDNS */
    {442, 7, 0, 0, 0, 0, 9, 0}, /* AllowedClients */
    {457, 6, 0, 4, 2, 0, 9, 0}, /* MaximumConnectedClients */
    {481, 2, 0, 4, 2, 0, 9, 0}, /* NumberOfConnectedClients */
    {254, 6, 0, 4, 2, 0, 9, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 9, 0}, /* ProtocolEnabled */
    {506, 6, 0, 0, 1, 0, 9, 0}, /* ReadOnly */
    {515, 6, 0, 0, 1, 0, 9, 0}, /* RestrictAccessToAllowedClients */
    {546, 6, 0, 5, 2, 0, 9, 0}, /* ServerId */
    {570, 7, 0, 0, 0, 0, 1, 0}, /* NTPServers */
    {581, 3, 0, 0, 0, 0, 12, 0}, /* NetworkSuppliedServers */
    {254, 6, 0, 4, 2, 0, 1, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 1, 0}, /* ProtocolEnabled */
    {254, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {675, 4, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {683, 7, 0, 0, 0, 0, 10, 0}, /* ExcludeAddresses */
    {700, 14, 0, 0, 0, 0, 10, 0}, /* Password */
    {709, 0, 0, 0, 1, 0, 10, 0}, /* PasswordSet */
    {721, 1030, 0, 0, 0, 0, 10, 0}, /* ProxyAutoConfigURI */
    {740, 1028, 0, 0, 0, 0, 10, 0}, /* ProxyServerURI */
    {755, 4, 0, 0, 0, 0, 10, 0}, /* Username */
    {915, 6, 12, 0, 7, 0, 3, 0}, /* AccessMode */
    {791, 6, 0, 0, 0, 0, 3, 0}, /* CommunityString */
    {926, 6, 0, 6, 0, 0, 8, 0}, /* IPv4AddressRangeLower */
    {980, 6, 0, 6, 0, 0, 8, 0}, /* IPv4AddressRangeUpper */
    {372, 6, 0, 0, 0, 0, 3, 0}, /* Name */
    {1002, 0, 0, 0, 1, 0, 8, 0}, /* RestrictCommunityToIPv4AddressRange */
    {1168, 6, 10, 0, 7, 0, 3, 0}, /* AuthenticationProtocol */
    {1191, 6, 12, 0, 7, 0, 3, 8}, /* CommunityAccessMode */
    {1211, 7, 11, 0, 8, 0, 3, 0}, /* CommunityStrings */
    {1228, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv1 */
    {1241, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv2c */
    {1255, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv3 */
    {1268, 6, 13, 0, 7, 0, 3, 0}, /* EncryptionProtocol */
    {210, 6, 1, 0, 8, 0, 3, 0}, /* EngineId */
    {1287, 6, 0, 0, 1, 0, 3, 0}, /* HideCommunityStrings */
    {254, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {1308, 6, 0, 4, 2, 0, 8, 0}, /* TrapPort */
    {639, 6, 6, 0, 7, 0, 5, 0}, /* NotifyIPv6Scope */
    {1330, 6, 0, 7, 2, 0, 5, 0}, /* NotifyMulticastIntervalSeconds */
    {1363, 6, 0, 8, 2, 0, 5, 0}, /* NotifyTTL */
    {254, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {259, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 51, 0, 0}, {NAN, NAN, 116, 0, 0}, {NAN, NAN, 173, 0, 0}, {0,
    NAN, 0, 0, 0}, {0, 255, 0, 0, 0}, {NAN, NAN, 948, 0, 0}, {0, NAN, 0, 1361, 0}, {1, NAN, 0,
    0, 0},
};
static const struct schema_fact_value values[] = {
    {616, 5, 0}, /* Link */
    {621, 5, 0}, /* Organization */
    {634, 5, 0}, /* Site */
    {783, 3, 0}, /* Account */
    {791, 3, 0}, /* CommunityString */
    {807, 13, 0}, /* HMAC128_SHA224 */
    {822, 13, 0}, /* HMAC192_SHA256 */
    {837, 13, 0}, /* HMAC256_SHA384 */
    {852, 13, 0}, /* HMAC384_SHA512 */
    {867, 3, 0}, /* HMAC_MD5 */
    {876, 3, 0}, /* HMAC_SHA96 */
    {1052, 3, 0}, /* Full */
    {1057, 3, 0}, /* Limited */
    {783, 3, 0}, /* Account */
    {1089, 3, 0}, /* CBC_DES */
    {1097, 3, 0}, /* CFB128_AES128 */
    {1111, 8, 0}, /* CFB128_AES192 */
    {1125, 8, 0}, /* CFB128_AES256 */
    {1139, 3, 0}, /* None */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ManagerNetworkProtocol = {
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
    .run_count = 14,
    .type_count = 16,
    .action_count = 0,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
