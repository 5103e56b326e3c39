/*
 * ManagerNetworkProtocol: written by tools/generate-facts.py, do not edit. Source:
 * ManagerNetworkProtocol_v1.xml, 72 versions, the newest is 1.12.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ManagerNetworkProtocol\0" "Oem\0" "Actions\0" "ArchitectureId\0"
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
    {27, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {209, 1, 3, 0, 1, 3, 0, 0}, /* EngineId */
    {274, 4, 3, 0, 1, 5, 0, 0}, /* HTTPSProtocol */
    {0, 7, 28, 0, 0, 5, 0, 0}, /* ManagerNetworkProtocol */
    {554, 35, 8, 0, 1, 9, 0, 0}, /* ModbusProtocol */
    {603, 43, 4, 0, 1, 1, 0, 0}, /* NTPProtocol */
    {638, 0, 3, 0, 2, 5, 0, 0}, /* NotifyIPv6Scope */
    {654, 47, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {665, 47, 2, 0, 1, 5, 0, 0}, /* Protocol */
    {763, 49, 7, 0, 1, 10, 0, 0}, /* ProxyConfiguration */
    {886, 3, 8, 0, 2, 3, 0, 0}, /* SNMPAuthenticationProtocols */
    {1037, 56, 6, 0, 1, 3, 0, 0}, /* SNMPCommunity */
    {1064, 11, 2, 0, 2, 3, 0, 0}, /* SNMPCommunityAccessMode */
    {1143, 13, 6, 0, 2, 3, 0, 0}, /* SNMPEncryptionProtocols */
    {1316, 62, 12, 0, 1, 5, 0, 0}, /* SNMPProtocol */
    {1372, 74, 5, 0, 1, 5, 0, 0}, /* SSDProtocol */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {35, 6, 0, 1, 0, 0, 2, 0}, /* ArchitectureId */
    {90, 6, 0, 2, 0, 0, 3, 0}, /* EnterpriseSpecificMethod */
    {152, 2, 0, 3, 0, 0, 3, 0}, /* PrivateEnterpriseId */
    {240, 0, 218, 0, 9, 255, 4, 0}, /* Certificates */
    {253, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {27, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {288, 4, 8, 0, 8, 0, 6, 0}, /* DHCP */
    {293, 4, 8, 0, 8, 0, 7, 0}, /* DHCPv6 */
    {300, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {312, 2, 0, 0, 0, 0, 5, 0}, /* FQDN */
    {317, 4, 8, 0, 8, 0, 8, 0}, /* FTP */
    {321, 4, 8, 0, 8, 0, 8, 0}, /* FTPS */
    {326, 4, 8, 0, 8, 0, 5, 0}, /* HTTP */
    {331, 4, 2, 0, 8, 0, 5, 0}, /* HTTPS */
    {337, 2, 0, 0, 0, 0, 5, 0}, /* HostName */
    {346, 4, 8, 0, 8, 0, 5, 0}, /* IPMI */
    {351, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {354, 4, 8, 0, 8, 0, 5, 0}, /* KVMIP */
    {360, 4, 4, 0, 8, 0, 9, 0}, /* Modbus */
    {367, 4, 5, 0, 8, 0, 1, 0}, /* NTP */
    {371, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {23, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {376, 4, 9, 0, 8, 0, 10, 0}, /* Proxy */
    {382, 4, 8, 0, 8, 0, 7, 0}, /* RDP */
    {386, 4, 8, 0, 8, 0, 7, 0}, /* RFB */
    {390, 4, 8, 0, 8, 0, 8, 0}, /* SFTP */
    {395, 4, 14, 0, 8, 0, 5, 0}, /* SNMP */
    {400, 4, 15, 0, 8, 0, 5, 0}, /* SSDP */
    {405, 4, 8, 0, 8, 0, 5, 0}, /* SSH */
    {409, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {416, 4, 8, 0, 8, 0, 5, 0}, /* Telnet */
    {423, 4, 8, 0, 8, 0, 5, 0}, /* VirtualMedia */
    {436, 4, 8, 0, 8, 0, 11, 0}, /* mDNS */
    {441, 7, 0, 0, 0, 0, 9, 0}, /* AllowedClients */
    {456, 6, 0, 4, 2, 0, 9, 0}, /* MaximumConnectedClients */
    {480, 2, 0, 4, 2, 0, 9, 0}, /* NumberOfConnectedClients */
    {253, 6, 0, 4, 2, 0, 9, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 9, 0}, /* ProtocolEnabled */
    {505, 6, 0, 0, 1, 0, 9, 0}, /* ReadOnly */
    {514, 6, 0, 0, 1, 0, 9, 0}, /* RestrictAccessToAllowedClients */
    {545, 6, 0, 5, 2, 0, 9, 0}, /* ServerId */
    {569, 7, 0, 0, 0, 0, 1, 0}, /* NTPServers */
    {580, 3, 0, 0, 0, 0, 12, 0}, /* NetworkSuppliedServers */
    {253, 6, 0, 4, 2, 0, 1, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 1, 0}, /* ProtocolEnabled */
    {253, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {674, 4, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {682, 7, 0, 0, 0, 0, 10, 0}, /* ExcludeAddresses */
    {699, 14, 0, 0, 0, 0, 10, 0}, /* Password */
    {708, 0, 0, 0, 1, 0, 10, 0}, /* PasswordSet */
    {720, 1030, 0, 0, 0, 0, 10, 0}, /* ProxyAutoConfigURI */
    {739, 1028, 0, 0, 0, 0, 10, 0}, /* ProxyServerURI */
    {754, 4, 0, 0, 0, 0, 10, 0}, /* Username */
    {914, 6, 12, 0, 7, 0, 3, 0}, /* AccessMode */
    {790, 6, 0, 0, 0, 0, 3, 0}, /* CommunityString */
    {925, 6, 0, 6, 0, 0, 8, 0}, /* IPv4AddressRangeLower */
    {979, 6, 0, 6, 0, 0, 8, 0}, /* IPv4AddressRangeUpper */
    {371, 6, 0, 0, 0, 0, 3, 0}, /* Name */
    {1001, 0, 0, 0, 1, 0, 8, 0}, /* RestrictCommunityToIPv4AddressRange */
    {1167, 6, 10, 0, 7, 0, 3, 0}, /* AuthenticationProtocol */
    {1190, 6, 12, 0, 7, 0, 3, 8}, /* CommunityAccessMode */
    {1210, 7, 11, 0, 8, 0, 3, 0}, /* CommunityStrings */
    {1227, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv1 */
    {1240, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv2c */
    {1254, 6, 0, 0, 1, 0, 3, 0}, /* EnableSNMPv3 */
    {1267, 6, 13, 0, 7, 0, 3, 0}, /* EncryptionProtocol */
    {209, 6, 1, 0, 8, 0, 3, 0}, /* EngineId */
    {1286, 6, 0, 0, 1, 0, 3, 0}, /* HideCommunityStrings */
    {253, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
    {1307, 6, 0, 4, 2, 0, 8, 0}, /* TrapPort */
    {638, 6, 6, 0, 7, 0, 5, 0}, /* NotifyIPv6Scope */
    {1329, 6, 0, 7, 2, 0, 5, 0}, /* NotifyMulticastIntervalSeconds */
    {1362, 6, 0, 8, 2, 0, 5, 0}, /* NotifyTTL */
    {253, 6, 0, 4, 2, 0, 5, 0}, /* Port */
    {258, 6, 0, 0, 1, 0, 5, 0}, /* ProtocolEnabled */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 50, 0, 0}, {NAN, NAN, 115, 0, 0}, {NAN, NAN, 172, 0, 0}, {0,
    NAN, 0, 0, 0}, {0, 255, 0, 0, 0}, {NAN, NAN, 947, 0, 0}, {0, NAN, 0, 1360, 0}, {1, NAN, 0,
    0, 0},
};
static const struct schema_fact_value values[] = {
    {615, 5, 0}, /* Link */
    {620, 5, 0}, /* Organization */
    {633, 5, 0}, /* Site */
    {782, 3, 0}, /* Account */
    {790, 3, 0}, /* CommunityString */
    {806, 13, 0}, /* HMAC128_SHA224 */
    {821, 13, 0}, /* HMAC192_SHA256 */
    {836, 13, 0}, /* HMAC256_SHA384 */
    {851, 13, 0}, /* HMAC384_SHA512 */
    {866, 3, 0}, /* HMAC_MD5 */
    {875, 3, 0}, /* HMAC_SHA96 */
    {1051, 3, 0}, /* Full */
    {1056, 3, 0}, /* Limited */
    {782, 3, 0}, /* Account */
    {1088, 3, 0}, /* CBC_DES */
    {1096, 3, 0}, /* CFB128_AES128 */
    {1110, 8, 0}, /* CFB128_AES192 */
    {1124, 8, 0}, /* CFB128_AES256 */
    {1138, 3, 0}, /* None */
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
