/*
 * AddressPool: written by tools/generate-facts.py, do not edit. Source: AddressPool_v1.xml, 19
 * versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AddressPool\0" "Lower\0" "Upper\0" "ASNumberRange\0" "Oem\0" "Actions\0"
    "Description\0" "Ethernet\0" "GenZ\0" "Id\0" "Links\0" "Name\0" "Status\0"
    "DemandModeEnabled\0" "DesiredMinTxIntervalMilliseconds\0" "KeyChain\0" "LocalMultiplier\0"
    "MeticulousModeEnabled\0" "RequiredMinRxIntervalMilliseconds\0" "SourcePort\0"
    "BFDSingleHopOnly\0" "ARPProxyEnabled\0" "ARPSuppressionEnabled\0" "ARPSupressionEnabled\0"
    "AnycastGatewayIPAddress\0" "^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$\0"
    "AnycastGatewayMACAddress\0" "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$\0" "ESINumberRange\0"
    "EVINumberRange\0" "GatewayIPAddress\0" "GatewayIPAddressRange\0" "NDPProxyEnabled\0"
    "NDPSuppressionEnabled\0" "NDPSupressionEnabled\0"
    "RouteDistinguisherAdministratorSubfield\0" "RouteDistinguisherRange\0"
    "RouteTargetAdministratorSubfield\0" "RouteTargetRange\0" "UnderlayMulticastEnabled\0"
    "UnknownUnicastSuppressionEnabled\0" "VLANIdentifierAddressRange\0" "BGPEvpn\0" "Address\0"
    "AllowOwnASEnabled\0" "CIDR\0" "ConnectRetrySeconds\0" "Enabled\0" "HoldTimeSeconds\0"
    "KeepaliveIntervalSeconds\0" "LocalAS\0" "LogStateChangesEnabled\0" "MaxPrefix\0"
    "MinimumAdvertisementIntervalSeconds\0" "PassiveModeEnabled\0" "PathMTUDiscoveryEnabled\0"
    "PeerAS\0" "ReplacePeerASEnabled\0" "TCPMaxSegmentSizeBytes\0" "TreatAsWithdrawEnabled\0"
    "BGPNeighbor\0" "AdvertiseInactiveRoutesEnabled\0" "DistanceExternal\0" "DistanceInternal\0"
    "DistanceLocal\0" "ExternalCompareRouterIdEnabled\0" "FlapDampingEnabled\0"
    "SendDefaultRouteEnabled\0" "BGPRoute\0" "GracefulRestart\0" "MultiplePaths\0"
    "SendCommunityEnabled\0" "CommonBGPProperties\0" "DHCPInterfaceMTUBytes\0"
    "DHCPRelayEnabled\0" "DHCPServer\0" "DHCP\0" "AllowDuplicateASEnabled\0"
    "AllowOverrideASEnabled\0" "AlwaysCompareMEDEnabled\0" "BGPLocalPreference\0" "BGPWeight\0"
    "MED\0" "MultihopEnabled\0" "MultihopTTL\0" "EBGP\0" "IPv4\0" "MultiProtocolEBGP\0"
    "MultiProtocolIBGP\0" "AccessKey\0" "^0[xX]([a-fA-F]|[0-9]){2}$\0" "MaxCID\0" "MaxSID\0"
    "MinCID\0" "MinSID\0" "GracefulRestartEnabled\0" "HelperModeEnabled\0"
    "StaleRoutesTimeSeconds\0" "TimeSeconds\0" "DNSDomainName\0" "DNSServer\0"
    "DistributeIntoUnderlayEnabled\0" "EBGPAddressRange\0" "FabricLinkAddressRange\0"
    "HostAddressRange\0" "IBGPAddressRange\0" "LoopbackAddressRange\0" "ManagementAddressRange\0"
    "NTPOffsetHoursMinutes\0" "NTPServer\0" "NTPTimezone\0" "NativeVLAN\0" "SystemMACRange\0"
    "IPv4AddressRange\0" "Endpoint\0" "Endpoints\0" "Zone\0" "Zones\0" "MaxPrefixNumber\0"
    "RestartTimerSeconds\0" "ShutdownThresholdPercentage\0" "%\0" "ThresholdWarningOnlyEnabled\0"
    "MaximumPaths\0" "UseMultiplePathsEnabled\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/AddressPools/{AddressPoolId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 6}, {1, 2, 0, 5}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {25, 0, 2, 0, 1, 1, 0, 0}, /* ASNumberRange */
    {43, 2, 1, 0, 1, 2, 0, 0}, /* Actions */
    {1, 3, 9, 0, 0, 2, 0, 0}, /* AddressPool */
    {241, 12, 7, 0, 1, 1, 0, 0}, /* BFDSingleHopOnly */
    {767, 19, 19, 0, 1, 1, 0, 0}, /* BGPEvpn */
    {1069, 38, 17, 0, 1, 1, 0, 0}, /* BGPNeighbor */
    {1234, 55, 7, 0, 1, 1, 0, 0}, /* BGPRoute */
    {1294, 62, 6, 0, 1, 1, 0, 0}, /* CommonBGPProperties */
    {1364, 68, 3, 0, 1, 1, 0, 0}, /* DHCP */
    {1501, 71, 14, 0, 1, 1, 0, 0}, /* EBGP */
    {440, 85, 2, 0, 1, 1, 0, 0}, /* ESINumberRange */
    {455, 87, 2, 0, 1, 1, 0, 0}, /* EVINumberRange */
    {63, 89, 6, 0, 1, 1, 0, 0}, /* Ethernet */
    {487, 95, 2, 0, 1, 4, 0, 0}, /* GatewayIPAddressRange */
    {72, 97, 5, 0, 1, 2, 0, 0}, /* GenZ */
    {1243, 102, 4, 0, 1, 1, 0, 0}, /* GracefulRestart */
    {1506, 106, 19, 0, 1, 1, 0, 0}, /* IPv4 */
    {1930, 125, 2, 0, 1, 1, 0, 0}, /* IPv4AddressRange */
    {80, 127, 3, 0, 1, 2, 0, 0}, /* Links */
    {906, 130, 4, 0, 1, 1, 0, 0}, /* MaxPrefix */
    {1259, 134, 2, 0, 1, 1, 0, 0}, /* MultiplePaths */
    {2108, 136, 0, 0, 1, 2, 0, 1}, /* OemActions */
    {608, 136, 2, 0, 1, 1, 0, 0}, /* RouteDistinguisherRange */
    {665, 138, 2, 0, 1, 1, 0, 0}, /* RouteTargetRange */
    {1915, 140, 2, 0, 1, 4, 0, 0}, /* SystemMACRange */
    {740, 142, 2, 0, 1, 1, 0, 0}, /* VLANIdentifierAddressRange */
};
static const struct schema_fact_property properties[] = {
    {13, 4, 0, 1, 2, 0, 1, 0}, /* Lower */
    {19, 4, 0, 1, 2, 0, 1, 0}, /* Upper */
    {39, 0, 21, 0, 8, 0, 2, 0}, /* Oem */
    {43, 0, 1, 0, 8, 0, 2, 0}, /* Actions */
    {51, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {63, 4, 12, 0, 8, 0, 1, 0}, /* Ethernet */
    {72, 4, 14, 0, 8, 0, 2, 0}, /* GenZ */
    {77, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {80, 4, 18, 0, 8, 0, 2, 0}, /* Links */
    {86, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {39, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {91, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {98, 6, 0, 0, 1, 0, 1, 0}, /* DemandModeEnabled */
    {116, 6, 0, 0, 2, 0, 1, 0}, /* DesiredMinTxIntervalMilliseconds */
    {149, 6, 0, 0, 0, 0, 1, 0}, /* KeyChain */
    {158, 6, 0, 0, 2, 0, 1, 0}, /* LocalMultiplier */
    {174, 6, 0, 0, 1, 0, 1, 0}, /* MeticulousModeEnabled */
    {196, 6, 0, 0, 2, 0, 1, 0}, /* RequiredMinRxIntervalMilliseconds */
    {230, 6, 0, 2, 2, 0, 1, 0}, /* SourcePort */
    {258, 6, 0, 0, 1, 0, 1, 0}, /* ARPProxyEnabled */
    {274, 6, 0, 0, 1, 0, 3, 0}, /* ARPSuppressionEnabled */
    {296, 6, 0, 0, 1, 0, 1, 3}, /* ARPSupressionEnabled */
    {317, 6, 0, 3, 0, 0, 1, 0}, /* AnycastGatewayIPAddress */
    {373, 6, 0, 4, 0, 0, 1, 0}, /* AnycastGatewayMACAddress */
    {440, 4, 10, 0, 8, 0, 1, 0}, /* ESINumberRange */
    {455, 4, 11, 0, 8, 0, 1, 0}, /* EVINumberRange */
    {470, 6, 0, 3, 0, 0, 1, 0}, /* GatewayIPAddress */
    {487, 4, 13, 0, 8, 0, 4, 0}, /* GatewayIPAddressRange */
    {509, 6, 0, 0, 1, 0, 1, 0}, /* NDPProxyEnabled */
    {525, 6, 0, 0, 1, 0, 3, 0}, /* NDPSuppressionEnabled */
    {547, 6, 0, 0, 1, 0, 1, 3}, /* NDPSupressionEnabled */
    {568, 6, 0, 0, 0, 0, 4, 0}, /* RouteDistinguisherAdministratorSubfield */
    {608, 4, 22, 0, 8, 0, 1, 0}, /* RouteDistinguisherRange */
    {632, 6, 0, 0, 0, 0, 4, 0}, /* RouteTargetAdministratorSubfield */
    {665, 4, 23, 0, 8, 0, 1, 0}, /* RouteTargetRange */
    {682, 6, 0, 0, 1, 0, 1, 0}, /* UnderlayMulticastEnabled */
    {707, 6, 0, 0, 1, 0, 1, 0}, /* UnknownUnicastSuppressionEnabled */
    {740, 4, 25, 0, 8, 0, 1, 0}, /* VLANIdentifierAddressRange */
    {775, 6, 0, 3, 0, 0, 1, 0}, /* Address */
    {783, 6, 0, 0, 1, 0, 1, 0}, /* AllowOwnASEnabled */
    {801, 4, 0, 0, 2, 0, 4, 0}, /* CIDR */
    {806, 6, 0, 0, 2, 0, 1, 0}, /* ConnectRetrySeconds */
    {826, 4, 0, 0, 1, 0, 4, 0}, /* Enabled */
    {834, 6, 0, 0, 2, 0, 1, 0}, /* HoldTimeSeconds */
    {850, 6, 0, 0, 2, 0, 1, 0}, /* KeepaliveIntervalSeconds */
    {875, 6, 0, 1, 2, 0, 1, 0}, /* LocalAS */
    {883, 6, 0, 0, 1, 0, 1, 0}, /* LogStateChangesEnabled */
    {906, 4, 19, 0, 8, 0, 1, 0}, /* MaxPrefix */
    {916, 6, 0, 0, 2, 0, 1, 0}, /* MinimumAdvertisementIntervalSeconds */
    {952, 6, 0, 0, 1, 0, 1, 0}, /* PassiveModeEnabled */
    {971, 6, 0, 0, 1, 0, 1, 0}, /* PathMTUDiscoveryEnabled */
    {995, 6, 0, 1, 2, 0, 1, 0}, /* PeerAS */
    {1002, 6, 0, 0, 1, 0, 1, 0}, /* ReplacePeerASEnabled */
    {1023, 6, 0, 0, 2, 0, 1, 0}, /* TCPMaxSegmentSizeBytes */
    {1046, 6, 0, 0, 1, 0, 1, 0}, /* TreatAsWithdrawEnabled */
    {1081, 6, 0, 0, 1, 0, 1, 0}, /* AdvertiseInactiveRoutesEnabled */
    {1112, 6, 0, 0, 2, 0, 1, 0}, /* DistanceExternal */
    {1129, 6, 0, 0, 2, 0, 1, 0}, /* DistanceInternal */
    {1146, 6, 0, 0, 2, 0, 1, 0}, /* DistanceLocal */
    {1160, 6, 0, 0, 1, 0, 1, 0}, /* ExternalCompareRouterIdEnabled */
    {1191, 6, 0, 0, 1, 0, 1, 0}, /* FlapDampingEnabled */
    {1210, 6, 0, 0, 1, 0, 1, 0}, /* SendDefaultRouteEnabled */
    {25, 4, 0, 0, 8, 0, 1, 0}, /* ASNumberRange */
    {1069, 4, 5, 0, 8, 0, 1, 0}, /* BGPNeighbor */
    {1234, 4, 6, 0, 8, 0, 1, 0}, /* BGPRoute */
    {1243, 4, 15, 0, 8, 0, 1, 0}, /* GracefulRestart */
    {1259, 4, 20, 0, 8, 0, 1, 0}, /* MultiplePaths */
    {1273, 6, 0, 0, 1, 0, 1, 0}, /* SendCommunityEnabled */
    {1314, 6, 0, 5, 2, 0, 1, 0}, /* DHCPInterfaceMTUBytes */
    {1336, 6, 0, 0, 1, 0, 1, 0}, /* DHCPRelayEnabled */
    {1353, 7, 0, 0, 0, 0, 1, 0}, /* DHCPServer */
    {25, 4, 0, 0, 8, 0, 1, 0}, /* ASNumberRange */
    {1369, 6, 0, 0, 1, 0, 1, 0}, /* AllowDuplicateASEnabled */
    {1393, 6, 0, 0, 1, 0, 1, 0}, /* AllowOverrideASEnabled */
    {1416, 6, 0, 0, 1, 0, 1, 0}, /* AlwaysCompareMEDEnabled */
    {1440, 6, 0, 0, 2, 0, 1, 0}, /* BGPLocalPreference */
    {1069, 4, 5, 0, 8, 0, 1, 0}, /* BGPNeighbor */
    {1234, 4, 6, 0, 8, 0, 1, 0}, /* BGPRoute */
    {1459, 6, 0, 0, 2, 0, 1, 0}, /* BGPWeight */
    {1243, 4, 15, 0, 8, 0, 1, 0}, /* GracefulRestart */
    {1469, 6, 0, 0, 2, 0, 1, 0}, /* MED */
    {1473, 6, 0, 0, 1, 0, 1, 0}, /* MultihopEnabled */
    {1489, 6, 0, 0, 2, 0, 1, 0}, /* MultihopTTL */
    {1259, 4, 20, 0, 8, 0, 1, 0}, /* MultiplePaths */
    {1273, 6, 0, 0, 1, 0, 1, 0}, /* SendCommunityEnabled */
    {13, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {19, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {13, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {19, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {241, 4, 3, 0, 8, 0, 1, 0}, /* BFDSingleHopOnly */
    {767, 4, 4, 0, 8, 0, 1, 0}, /* BGPEvpn */
    {1501, 4, 9, 0, 8, 0, 1, 0}, /* EBGP */
    {1506, 4, 16, 0, 8, 0, 1, 0}, /* IPv4 */
    {1511, 4, 9, 0, 8, 0, 1, 0}, /* MultiProtocolEBGP */
    {1529, 4, 7, 0, 8, 0, 1, 0}, /* MultiProtocolIBGP */
    {13, 6, 0, 3, 0, 0, 4, 0}, /* Lower */
    {19, 6, 0, 3, 0, 0, 4, 0}, /* Upper */
    {1547, 6, 0, 6, 0, 0, 2, 0}, /* AccessKey */
    {1584, 6, 0, 0, 2, 0, 2, 0}, /* MaxCID */
    {1591, 6, 0, 0, 2, 0, 2, 0}, /* MaxSID */
    {1598, 6, 0, 0, 2, 0, 2, 0}, /* MinCID */
    {1605, 6, 0, 0, 2, 0, 2, 0}, /* MinSID */
    {1612, 6, 0, 0, 1, 0, 1, 0}, /* GracefulRestartEnabled */
    {1635, 6, 0, 0, 1, 0, 1, 0}, /* HelperModeEnabled */
    {1653, 6, 0, 0, 2, 0, 1, 0}, /* StaleRoutesTimeSeconds */
    {1676, 6, 0, 0, 2, 0, 1, 0}, /* TimeSeconds */
    {317, 6, 0, 3, 0, 0, 1, 0}, /* AnycastGatewayIPAddress */
    {373, 6, 0, 4, 0, 0, 1, 0}, /* AnycastGatewayMACAddress */
    {1364, 4, 8, 0, 8, 0, 1, 0}, /* DHCP */
    {1688, 6, 0, 0, 0, 0, 1, 0}, /* DNSDomainName */
    {1702, 7, 0, 3, 0, 0, 1, 0}, /* DNSServer */
    {1712, 6, 0, 0, 1, 0, 1, 0}, /* DistributeIntoUnderlayEnabled */
    {1742, 4, 17, 0, 8, 0, 1, 0}, /* EBGPAddressRange */
    {1759, 4, 17, 0, 8, 0, 1, 0}, /* FabricLinkAddressRange */
    {470, 6, 0, 3, 0, 0, 1, 0}, /* GatewayIPAddress */
    {1782, 4, 17, 0, 8, 0, 1, 0}, /* HostAddressRange */
    {1799, 4, 17, 0, 8, 0, 1, 0}, /* IBGPAddressRange */
    {1816, 4, 17, 0, 8, 0, 1, 0}, /* LoopbackAddressRange */
    {1837, 4, 17, 0, 8, 0, 1, 0}, /* ManagementAddressRange */
    {1860, 6, 0, 0, 2, 0, 1, 0}, /* NTPOffsetHoursMinutes */
    {1882, 7, 0, 0, 0, 0, 1, 0}, /* NTPServer */
    {1892, 6, 0, 0, 0, 0, 1, 0}, /* NTPTimezone */
    {1904, 6, 0, 7, 2, 0, 1, 0}, /* NativeVLAN */
    {1915, 4, 24, 0, 8, 0, 4, 0}, /* SystemMACRange */
    {740, 4, 25, 0, 8, 0, 1, 0}, /* VLANIdentifierAddressRange */
    {13, 6, 0, 3, 0, 0, 1, 0}, /* Lower */
    {19, 6, 0, 3, 0, 0, 1, 0}, /* Upper */
    {1956, 5, 1947, 0, 9, 255, 2, 0}, /* Endpoints */
    {39, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1971, 5, 1966, 0, 9, 255, 2, 0}, /* Zones */
    {1977, 6, 0, 0, 2, 0, 1, 0}, /* MaxPrefixNumber */
    {1993, 6, 0, 0, 2, 0, 1, 0}, /* RestartTimerSeconds */
    {2013, 6, 0, 8, 3, 0, 1, 0}, /* ShutdownThresholdPercentage */
    {2043, 6, 0, 0, 1, 0, 1, 0}, /* ThresholdWarningOnlyEnabled */
    {2071, 6, 0, 0, 2, 0, 1, 0}, /* MaximumPaths */
    {2084, 6, 0, 0, 1, 0, 1, 0}, /* UseMultiplePathsEnabled */
    {13, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {19, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {13, 6, 0, 0, 2, 0, 1, 0}, /* Lower */
    {19, 6, 0, 0, 2, 0, 1, 0}, /* Upper */
    {13, 6, 0, 4, 0, 0, 4, 0}, /* Lower */
    {19, 6, 0, 4, 0, 0, 4, 0}, /* Upper */
    {13, 6, 0, 7, 2, 0, 1, 0}, /* Lower */
    {19, 6, 0, 7, 2, 0, 1, 0}, /* Upper */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, 65535, 0, 0, 0}, {49152, 65535, 0, 0, 0}, {NAN, NAN, 341, 0, 0},
    {NAN, NAN, 398, 0, 0}, {68, 9194, 0, 0, 0}, {NAN, NAN, 1557, 0, 0}, {1, 4094, 0, 0, 0}, {1,
    100, 0, 2041, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_AddressPool = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 4,
    .type_count = 26,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
