/*
 * AddressPool: written by tools/generate-facts.py, do not edit. Source: AddressPool_v1.xml, 19
 * versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AddressPool\0" "Lower\0" "Upper\0" "ASNumberRange\0" "Oem\0" "Actions\0" "Description\0"
    "Ethernet\0" "GenZ\0" "Id\0" "Links\0" "Name\0" "Status\0" "DemandModeEnabled\0"
    "DesiredMinTxIntervalMilliseconds\0" "KeyChain\0" "LocalMultiplier\0"
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
    {24, 0, 2, 0, 1, 1, 0, 0}, /* ASNumberRange */
    {42, 2, 1, 0, 1, 2, 0, 0}, /* Actions */
    {0, 3, 9, 0, 0, 2, 0, 0}, /* AddressPool */
    {240, 12, 7, 0, 1, 1, 0, 0}, /* BFDSingleHopOnly */
    {766, 19, 19, 0, 1, 1, 0, 0}, /* BGPEvpn */
    {1068, 38, 17, 0, 1, 1, 0, 0}, /* BGPNeighbor */
    {1233, 55, 7, 0, 1, 1, 0, 0}, /* BGPRoute */
    {1293, 62, 6, 0, 1, 1, 0, 0}, /* CommonBGPProperties */
    {1363, 68, 3, 0, 1, 1, 0, 0}, /* DHCP */
    {1500, 71, 14, 0, 1, 1, 0, 0}, /* EBGP */
    {439, 85, 2, 0, 1, 1, 0, 0}, /* ESINumberRange */
    {454, 87, 2, 0, 1, 1, 0, 0}, /* EVINumberRange */
    {62, 89, 6, 0, 1, 1, 0, 0}, /* Ethernet */
    {486, 95, 2, 0, 1, 4, 0, 0}, /* GatewayIPAddressRange */
    {71, 97, 5, 0, 1, 2, 0, 0}, /* GenZ */
    {1242, 102, 4, 0, 1, 1, 0, 0}, /* GracefulRestart */
    {1505, 106, 19, 0, 1, 1, 0, 0}, /* IPv4 */
    {1929, 125, 2, 0, 1, 1, 0, 0}, /* IPv4AddressRange */
    {79, 127, 3, 0, 1, 2, 0, 0}, /* Links */
    {905, 130, 4, 0, 1, 1, 0, 0}, /* MaxPrefix */
    {1258, 134, 2, 0, 1, 1, 0, 0}, /* MultiplePaths */
    {2107, 136, 0, 0, 1, 2, 0, 1}, /* OemActions */
    {607, 136, 2, 0, 1, 1, 0, 0}, /* RouteDistinguisherRange */
    {664, 138, 2, 0, 1, 1, 0, 0}, /* RouteTargetRange */
    {1914, 140, 2, 0, 1, 4, 0, 0}, /* SystemMACRange */
    {739, 142, 2, 0, 1, 1, 0, 0}, /* VLANIdentifierAddressRange */
};
static const struct schema_fact_property properties[] = {
    {12, 4, 0, 1, 2, 0, 1, 0}, /* Lower */
    {18, 4, 0, 1, 2, 0, 1, 0}, /* Upper */
    {38, 0, 21, 0, 8, 0, 2, 0}, /* Oem */
    {42, 0, 1, 0, 8, 0, 2, 0}, /* Actions */
    {50, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {62, 4, 12, 0, 8, 0, 1, 0}, /* Ethernet */
    {71, 4, 14, 0, 8, 0, 2, 0}, /* GenZ */
    {76, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {79, 4, 18, 0, 8, 0, 2, 0}, /* Links */
    {85, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {38, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {90, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {97, 6, 0, 0, 1, 0, 1, 0}, /* DemandModeEnabled */
    {115, 6, 0, 0, 2, 0, 1, 0}, /* DesiredMinTxIntervalMilliseconds */
    {148, 6, 0, 0, 0, 0, 1, 0}, /* KeyChain */
    {157, 6, 0, 0, 2, 0, 1, 0}, /* LocalMultiplier */
    {173, 6, 0, 0, 1, 0, 1, 0}, /* MeticulousModeEnabled */
    {195, 6, 0, 0, 2, 0, 1, 0}, /* RequiredMinRxIntervalMilliseconds */
    {229, 6, 0, 2, 2, 0, 1, 0}, /* SourcePort */
    {257, 6, 0, 0, 1, 0, 1, 0}, /* ARPProxyEnabled */
    {273, 6, 0, 0, 1, 0, 3, 0}, /* ARPSuppressionEnabled */
    {295, 6, 0, 0, 1, 0, 1, 3}, /* ARPSupressionEnabled */
    {316, 6, 0, 3, 0, 0, 1, 0}, /* AnycastGatewayIPAddress */
    {372, 6, 0, 4, 0, 0, 1, 0}, /* AnycastGatewayMACAddress */
    {439, 4, 10, 0, 8, 0, 1, 0}, /* ESINumberRange */
    {454, 4, 11, 0, 8, 0, 1, 0}, /* EVINumberRange */
    {469, 6, 0, 3, 0, 0, 1, 0}, /* GatewayIPAddress */
    {486, 4, 13, 0, 8, 0, 4, 0}, /* GatewayIPAddressRange */
    {508, 6, 0, 0, 1, 0, 1, 0}, /* NDPProxyEnabled */
    {524, 6, 0, 0, 1, 0, 3, 0}, /* NDPSuppressionEnabled */
    {546, 6, 0, 0, 1, 0, 1, 3}, /* NDPSupressionEnabled */
    {567, 6, 0, 0, 0, 0, 4, 0}, /* RouteDistinguisherAdministratorSubfield */
    {607, 4, 22, 0, 8, 0, 1, 0}, /* RouteDistinguisherRange */
    {631, 6, 0, 0, 0, 0, 4, 0}, /* RouteTargetAdministratorSubfield */
    {664, 4, 23, 0, 8, 0, 1, 0}, /* RouteTargetRange */
    {681, 6, 0, 0, 1, 0, 1, 0}, /* UnderlayMulticastEnabled */
    {706, 6, 0, 0, 1, 0, 1, 0}, /* UnknownUnicastSuppressionEnabled */
    {739, 4, 25, 0, 8, 0, 1, 0}, /* VLANIdentifierAddressRange */
    {774, 6, 0, 3, 0, 0, 1, 0}, /* Address */
    {782, 6, 0, 0, 1, 0, 1, 0}, /* AllowOwnASEnabled */
    {800, 4, 0, 0, 2, 0, 4, 0}, /* CIDR */
    {805, 6, 0, 0, 2, 0, 1, 0}, /* ConnectRetrySeconds */
    {825, 4, 0, 0, 1, 0, 4, 0}, /* Enabled */
    {833, 6, 0, 0, 2, 0, 1, 0}, /* HoldTimeSeconds */
    {849, 6, 0, 0, 2, 0, 1, 0}, /* KeepaliveIntervalSeconds */
    {874, 6, 0, 1, 2, 0, 1, 0}, /* LocalAS */
    {882, 6, 0, 0, 1, 0, 1, 0}, /* LogStateChangesEnabled */
    {905, 4, 19, 0, 8, 0, 1, 0}, /* MaxPrefix */
    {915, 6, 0, 0, 2, 0, 1, 0}, /* MinimumAdvertisementIntervalSeconds */
    {951, 6, 0, 0, 1, 0, 1, 0}, /* PassiveModeEnabled */
    {970, 6, 0, 0, 1, 0, 1, 0}, /* PathMTUDiscoveryEnabled */
    {994, 6, 0, 1, 2, 0, 1, 0}, /* PeerAS */
    {1001, 6, 0, 0, 1, 0, 1, 0}, /* ReplacePeerASEnabled */
    {1022, 6, 0, 0, 2, 0, 1, 0}, /* TCPMaxSegmentSizeBytes */
    {1045, 6, 0, 0, 1, 0, 1, 0}, /* TreatAsWithdrawEnabled */
    {1080, 6, 0, 0, 1, 0, 1, 0}, /* AdvertiseInactiveRoutesEnabled */
    {1111, 6, 0, 0, 2, 0, 1, 0}, /* DistanceExternal */
    {1128, 6, 0, 0, 2, 0, 1, 0}, /* DistanceInternal */
    {1145, 6, 0, 0, 2, 0, 1, 0}, /* DistanceLocal */
    {1159, 6, 0, 0, 1, 0, 1, 0}, /* ExternalCompareRouterIdEnabled */
    {1190, 6, 0, 0, 1, 0, 1, 0}, /* FlapDampingEnabled */
    {1209, 6, 0, 0, 1, 0, 1, 0}, /* SendDefaultRouteEnabled */
    {24, 4, 0, 0, 8, 0, 1, 0}, /* ASNumberRange */
    {1068, 4, 5, 0, 8, 0, 1, 0}, /* BGPNeighbor */
    {1233, 4, 6, 0, 8, 0, 1, 0}, /* BGPRoute */
    {1242, 4, 15, 0, 8, 0, 1, 0}, /* GracefulRestart */
    {1258, 4, 20, 0, 8, 0, 1, 0}, /* MultiplePaths */
    {1272, 6, 0, 0, 1, 0, 1, 0}, /* SendCommunityEnabled */
    {1313, 6, 0, 5, 2, 0, 1, 0}, /* DHCPInterfaceMTUBytes */
    {1335, 6, 0, 0, 1, 0, 1, 0}, /* DHCPRelayEnabled */
    {1352, 7, 0, 0, 0, 0, 1, 0}, /* DHCPServer */
    {24, 4, 0, 0, 8, 0, 1, 0}, /* ASNumberRange */
    {1368, 6, 0, 0, 1, 0, 1, 0}, /* AllowDuplicateASEnabled */
    {1392, 6, 0, 0, 1, 0, 1, 0}, /* AllowOverrideASEnabled */
    {1415, 6, 0, 0, 1, 0, 1, 0}, /* AlwaysCompareMEDEnabled */
    {1439, 6, 0, 0, 2, 0, 1, 0}, /* BGPLocalPreference */
    {1068, 4, 5, 0, 8, 0, 1, 0}, /* BGPNeighbor */
    {1233, 4, 6, 0, 8, 0, 1, 0}, /* BGPRoute */
    {1458, 6, 0, 0, 2, 0, 1, 0}, /* BGPWeight */
    {1242, 4, 15, 0, 8, 0, 1, 0}, /* GracefulRestart */
    {1468, 6, 0, 0, 2, 0, 1, 0}, /* MED */
    {1472, 6, 0, 0, 1, 0, 1, 0}, /* MultihopEnabled */
    {1488, 6, 0, 0, 2, 0, 1, 0}, /* MultihopTTL */
    {1258, 4, 20, 0, 8, 0, 1, 0}, /* MultiplePaths */
    {1272, 6, 0, 0, 1, 0, 1, 0}, /* SendCommunityEnabled */
    {12, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {18, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {12, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {18, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {240, 4, 3, 0, 8, 0, 1, 0}, /* BFDSingleHopOnly */
    {766, 4, 4, 0, 8, 0, 1, 0}, /* BGPEvpn */
    {1500, 4, 9, 0, 8, 0, 1, 0}, /* EBGP */
    {1505, 4, 16, 0, 8, 0, 1, 0}, /* IPv4 */
    {1510, 4, 9, 0, 8, 0, 1, 0}, /* MultiProtocolEBGP */
    {1528, 4, 7, 0, 8, 0, 1, 0}, /* MultiProtocolIBGP */
    {12, 6, 0, 3, 0, 0, 4, 0}, /* Lower */
    {18, 6, 0, 3, 0, 0, 4, 0}, /* Upper */
    {1546, 6, 0, 6, 0, 0, 2, 0}, /* AccessKey */
    {1583, 6, 0, 0, 2, 0, 2, 0}, /* MaxCID */
    {1590, 6, 0, 0, 2, 0, 2, 0}, /* MaxSID */
    {1597, 6, 0, 0, 2, 0, 2, 0}, /* MinCID */
    {1604, 6, 0, 0, 2, 0, 2, 0}, /* MinSID */
    {1611, 6, 0, 0, 1, 0, 1, 0}, /* GracefulRestartEnabled */
    {1634, 6, 0, 0, 1, 0, 1, 0}, /* HelperModeEnabled */
    {1652, 6, 0, 0, 2, 0, 1, 0}, /* StaleRoutesTimeSeconds */
    {1675, 6, 0, 0, 2, 0, 1, 0}, /* TimeSeconds */
    {316, 6, 0, 3, 0, 0, 1, 0}, /* AnycastGatewayIPAddress */
    {372, 6, 0, 4, 0, 0, 1, 0}, /* AnycastGatewayMACAddress */
    {1363, 4, 8, 0, 8, 0, 1, 0}, /* DHCP */
    {1687, 6, 0, 0, 0, 0, 1, 0}, /* DNSDomainName */
    {1701, 7, 0, 3, 0, 0, 1, 0}, /* DNSServer */
    {1711, 6, 0, 0, 1, 0, 1, 0}, /* DistributeIntoUnderlayEnabled */
    {1741, 4, 17, 0, 8, 0, 1, 0}, /* EBGPAddressRange */
    {1758, 4, 17, 0, 8, 0, 1, 0}, /* FabricLinkAddressRange */
    {469, 6, 0, 3, 0, 0, 1, 0}, /* GatewayIPAddress */
    {1781, 4, 17, 0, 8, 0, 1, 0}, /* HostAddressRange */
    {1798, 4, 17, 0, 8, 0, 1, 0}, /* IBGPAddressRange */
    {1815, 4, 17, 0, 8, 0, 1, 0}, /* LoopbackAddressRange */
    {1836, 4, 17, 0, 8, 0, 1, 0}, /* ManagementAddressRange */
    {1859, 6, 0, 0, 2, 0, 1, 0}, /* NTPOffsetHoursMinutes */
    {1881, 7, 0, 0, 0, 0, 1, 0}, /* NTPServer */
    {1891, 6, 0, 0, 0, 0, 1, 0}, /* NTPTimezone */
    {1903, 6, 0, 7, 2, 0, 1, 0}, /* NativeVLAN */
    {1914, 4, 24, 0, 8, 0, 4, 0}, /* SystemMACRange */
    {739, 4, 25, 0, 8, 0, 1, 0}, /* VLANIdentifierAddressRange */
    {12, 6, 0, 3, 0, 0, 1, 0}, /* Lower */
    {18, 6, 0, 3, 0, 0, 1, 0}, /* Upper */
    {1955, 7, 1946, 0, 9, 255, 2, 0}, /* Endpoints */
    {38, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1970, 7, 1965, 0, 9, 255, 2, 0}, /* Zones */
    {1976, 6, 0, 0, 2, 0, 1, 0}, /* MaxPrefixNumber */
    {1992, 6, 0, 0, 2, 0, 1, 0}, /* RestartTimerSeconds */
    {2012, 6, 0, 8, 3, 0, 1, 0}, /* ShutdownThresholdPercentage */
    {2042, 6, 0, 0, 1, 0, 1, 0}, /* ThresholdWarningOnlyEnabled */
    {2070, 6, 0, 0, 2, 0, 1, 0}, /* MaximumPaths */
    {2083, 6, 0, 0, 1, 0, 1, 0}, /* UseMultiplePathsEnabled */
    {12, 4, 0, 0, 2, 0, 1, 0}, /* Lower */
    {18, 4, 0, 0, 2, 0, 1, 0}, /* Upper */
    {12, 6, 0, 0, 2, 0, 1, 0}, /* Lower */
    {18, 6, 0, 0, 2, 0, 1, 0}, /* Upper */
    {12, 6, 0, 4, 0, 0, 4, 0}, /* Lower */
    {18, 6, 0, 4, 0, 0, 4, 0}, /* Upper */
    {12, 6, 0, 7, 2, 0, 1, 0}, /* Lower */
    {18, 6, 0, 7, 2, 0, 1, 0}, /* Upper */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, 65535, 0, 0, 0}, {49152, 65535, 0, 0, 0}, {NAN, NAN, 340, 0, 0},
    {NAN, NAN, 397, 0, 0}, {68, 9194, 0, 0, 0}, {NAN, NAN, 1556, 0, 0}, {1, 4094, 0, 0, 0}, {1,
    100, 0, 2040, 0},
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
