/*
 * Manager: written by tools/generate-facts.py, do not edit. Source: Manager_v1.xml, 207 versions,
 * the newest is 1.24.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Manager\0" "Oem\0" "Actions\0" "IPMI\0" "SSH\0" "Telnet\0" "CommandConnectTypesSupported\0"
    "ConnectTypesSupported\0" "MaxConcurrentSessions\0" "ServiceEnabled\0" "CommandShell\0"
    "Firmware\0" "Host\0" "NTP\0" "PTP\0" "RTC\0" "DateTimeSource\0" "EndDateTime\0"
    "OffsetMinutes\0" "StartDateTime\0" "TimeZoneName\0" "DaylightSavingTime\0" "KVMIP\0"
    "GraphicalConnectTypesSupported\0" "GraphicalConsole\0" "SoftwareInventory\0"
    "ActiveSoftwareImage\0" "ManagedBy\0" "Chassis\0" "ManagerForChassis\0" "Fabric\0"
    "ManagerForFabrics\0" "ManagerForManagers\0" "ComputerSystem\0" "ManagerForServers\0"
    "Switch\0" "ManagerForSwitches\0" "ManagerInChassis\0" "Port\0" "SelectedNetworkPort\0"
    "SoftwareImages\0" "Links\0" "AdditionalFirmwareVersions\0" "AutoDSTEnabled\0"
    "CertificateCollection\0" "Certificates\0" "DateTime\0" "DateTimeLocalOffset\0"
    "^([-+][0-1][0-9]:[0-5][0-9])$\0" "PortCollection\0" "DedicatedNetworkPorts\0"
    "Description\0" "EthernetInterfaceCollection\0" "EthernetInterfaces\0" "FirmwareVersion\0"
    "HostInterfaceCollection\0" "HostInterfaces\0" "Id\0" "LastResetTime\0" "Location\0"
    "LocationIndicatorActive\0" "LogServiceCollection\0" "LogServices\0"
    "ManagerDiagnosticData\0" "ManagerType\0" "Manufacturer\0" "Measurements\0" "Model\0"
    "Name\0" "ManagerNetworkProtocol\0" "NetworkProtocol\0" "OEMSecurityMode\0" "PartNumber\0"
    "PowerState\0" "ReadyToRemove\0" "Redundancy\0" "AccountService\0" "RemoteAccountService\0"
    "RemoteRedfishServiceUri\0" "SecurityMode\0" "SecurityPolicy\0" "SerialConsole\0"
    "SerialInterfaceCollection\0" "SerialInterfaces\0" "SerialNumber\0" "ServiceEntryPointUUID\0"
    "ServiceIdentification\0" "ServiceUseNotification\0" "SharedNetworkPorts\0"
    "SparePartNumber\0" "Status\0" "USBPorts\0" "UUID\0" "Version\0" "VirtualMediaCollection\0"
    "VirtualMedia\0" "ManagerService\0" "AuxiliaryController\0" "BMC\0" "EnclosureManager\0"
    "FabricManager\0" "ManagementController\0" "RackManager\0" "Service\0" "OemActions\0"
    "PreserveNetwork\0" "PreserveNetworkAndUsers\0" "ResetAll\0" "ResetToDefaultsType\0"
    "CNSA_1_0\0" "CNSA_2_0\0" "Default\0" "FIPS_140_2\0" "FIPS_140_3\0" "OEM\0" "SuiteB\0"
    "SecurityModeTypes\0" "SerialConnectTypesSupported\0" "NewManager\0" "ForceFailover\0"
    "Add\0" "Remove\0" "ModifyRedundancySet\0" "ResetType\0" "Reset\0" "ResetToDefaults\0"
    "UpdateSecurityMode";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 20}, {1, 1, 0, 18}, {1, 2, 0, 18}, {1, 3, 0, 17}, {1, 4, 0, 14}, {1, 5, 0, 13},
    {1, 6, 0, 10}, {1, 7, 0, 10}, {1, 8, 0, 9}, {1, 9, 0, 8}, {1, 10, 0, 7}, {1, 11, 0, 6}, {1,
    12, 0, 5}, {1, 13, 0, 4}, {1, 14, 0, 4}, {1, 15, 0, 4}, {1, 16, 0, 4}, {1, 17, 0, 4}, {1,
    18, 0, 4}, {1, 19, 0, 3}, {1, 20, 0, 0}, {1, 21, 0, 0}, {1, 22, 0, 0}, {1, 23, 0, 0}, {1,
    24, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x11400, 0x11300, 0x10600, 0x10900, 0x11600, 0x10400, 0x10100, 0x11200,
    0x10f00, 0x10d00, 0x11000, 0x10300, 0x10b00, 0x10e00, 0x10700, 0x11500, 0x10200, 0x11700,
    0x10500, 0x10a00, 0x11800, 0x10c00, 0x11100, 0x10800,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {36, 0, 4, 0, 2, 1, 0, 0}, /* CommandConnectTypesSupported */
    {124, 1, 3, 0, 1, 1, 0, 0}, /* CommandShell */
    {163, 4, 5, 0, 2, 2, 0, 0}, /* DateTimeSource */
    {231, 4, 4, 0, 1, 3, 0, 0}, /* DaylightSavingTime */
    {256, 9, 2, 0, 2, 1, 0, 0}, /* GraphicalConnectTypesSupported */
    {287, 8, 3, 0, 1, 1, 0, 0}, /* GraphicalConsole */
    {538, 11, 11, 0, 1, 1, 0, 0}, /* Links */
    {0, 22, 52, 0, 0, 1, 0, 0}, /* Manager */
    {1412, 74, 2, 0, 1, 1, 0, 0}, /* ManagerService */
    {936, 11, 7, 0, 2, 1, 0, 0}, /* ManagerType */
    {1523, 76, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1583, 18, 3, 0, 2, 25, 0, 0}, /* ResetToDefaultsType */
    {1662, 21, 7, 0, 2, 17, 0, 0}, /* SecurityModeTypes */
    {1680, 28, 4, 0, 2, 1, 0, 0}, /* SerialConnectTypesSupported */
    {1175, 76, 3, 0, 1, 1, 0, 0}, /* SerialConsole */
    {1719, 79, 1, 0, 3, 1, 0, 0}, /* ForceFailover */
    {1744, 80, 2, 0, 3, 1, 0, 0}, /* ModifyRedundancySet */
    {1774, 82, 1, 0, 3, 1, 0, 0}, /* Reset */
    {1780, 83, 1, 0, 3, 25, 0, 0}, /* ResetToDefaults */
    {1796, 84, 2, 0, 3, 17, 0, 0}, /* UpdateSecurityMode */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {65, 1, 1, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {87, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {109, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {178, 4, 0, 0, 4, 0, 3, 0}, /* EndDateTime */
    {190, 4, 0, 0, 2, 0, 3, 0}, /* OffsetMinutes */
    {204, 4, 0, 0, 4, 0, 3, 0}, /* StartDateTime */
    {218, 4, 0, 0, 0, 0, 3, 0}, /* TimeZoneName */
    {65, 1, 5, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {87, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {109, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {322, 4, 304, 0, 9, 255, 4, 0}, /* ActiveSoftwareImage */
    {342, 3, 8, 0, 9, 0, 5, 0}, /* ManagedBy */
    {360, 3, 352, 0, 9, 255, 1, 0}, /* ManagerForChassis */
    {385, 3, 378, 0, 9, 255, 6, 0}, /* ManagerForFabrics */
    {403, 3, 8, 0, 9, 0, 5, 0}, /* ManagerForManagers */
    {437, 3, 422, 0, 9, 255, 1, 0}, /* ManagerForServers */
    {462, 3, 455, 0, 9, 255, 7, 0}, /* ManagerForSwitches */
    {481, 0, 352, 0, 9, 255, 8, 0}, /* ManagerInChassis */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {503, 6, 498, 0, 9, 255, 9, 0}, /* SelectedNetworkPort */
    {523, 3, 304, 0, 9, 255, 4, 0}, /* SoftwareImages */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {544, 0, 1, 0, 8, 2, 10, 0}, /* AdditionalFirmwareVersions */
    {571, 4, 0, 0, 1, 0, 7, 0}, /* AutoDSTEnabled */
    {608, 0, 586, 0, 9, 255, 11, 0}, /* Certificates */
    {124, 4, 2, 0, 8, 0, 1, 0}, /* CommandShell */
    {621, 6, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {630, 6, 0, 2, 0, 0, 1, 0}, /* DateTimeLocalOffset */
    {163, 6, 3, 0, 7, 0, 2, 0}, /* DateTimeSource */
    {231, 4, 4, 0, 8, 0, 3, 0}, /* DaylightSavingTime */
    {695, 0, 680, 0, 9, 255, 12, 0}, /* DedicatedNetworkPorts */
    {717, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {757, 0, 729, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {776, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {287, 4, 6, 0, 8, 0, 1, 0}, /* GraphicalConsole */
    {816, 0, 792, 0, 9, 255, 13, 0}, /* HostInterfaces */
    {831, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {834, 0, 0, 0, 4, 0, 5, 0}, /* LastResetTime */
    {538, 4, 7, 0, 8, 0, 1, 0}, /* Links */
    {848, 4, 11, 0, 8, 1, 14, 0}, /* Location */
    {857, 6, 0, 0, 1, 0, 14, 0}, /* LocationIndicatorActive */
    {902, 0, 881, 0, 9, 255, 1, 0}, /* LogServices */
    {914, 2, 914, 0, 9, 255, 15, 0}, /* ManagerDiagnosticData */
    {936, 0, 10, 0, 7, 0, 1, 0}, /* ManagerType */
    {948, 2, 0, 0, 0, 0, 16, 0}, /* Manufacturer */
    {961, 1, 3, 0, 8, 2, 11, 15}, /* Measurements */
    {974, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {980, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1008, 0, 985, 0, 9, 255, 1, 0}, /* NetworkProtocol */
    {1024, 2, 0, 0, 0, 0, 17, 0}, /* OEMSecurityMode */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1040, 2, 0, 0, 0, 0, 16, 0}, /* PartNumber */
    {1051, 2, 20, 0, 7, 1, 18, 0}, /* PowerState */
    {1062, 6, 0, 0, 1, 0, 19, 0}, /* ReadyToRemove */
    {1076, 67, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {1102, 0, 1087, 0, 9, 255, 20, 0}, /* RemoteAccountService */
    {1123, 1026, 0, 0, 0, 0, 20, 0}, /* RemoteRedfishServiceUri */
    {1147, 0, 13, 0, 7, 0, 17, 0}, /* SecurityMode */
    {1160, 2, 1160, 0, 9, 255, 12, 0}, /* SecurityPolicy */
    {1175, 4, 15, 0, 8, 0, 1, 21}, /* SerialConsole */
    {1215, 0, 1189, 0, 9, 255, 1, 0}, /* SerialInterfaces */
    {1232, 2, 0, 0, 0, 0, 16, 0}, /* SerialNumber */
    {1245, 2, 0, 0, 6, 0, 1, 0}, /* ServiceEntryPointUUID */
    {1267, 6, 0, 0, 0, 0, 10, 0}, /* ServiceIdentification */
    {1289, 6, 0, 0, 0, 0, 22, 0}, /* ServiceUseNotification */
    {1312, 0, 680, 0, 9, 255, 12, 0}, /* SharedNetworkPorts */
    {1331, 2, 0, 0, 0, 0, 14, 0}, /* SparePartNumber */
    {1347, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {218, 4, 0, 0, 0, 0, 21, 0}, /* TimeZoneName */
    {1354, 0, 680, 0, 9, 255, 23, 0}, /* USBPorts */
    {1363, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {1368, 2, 0, 0, 0, 0, 24, 0}, /* Version */
    {1399, 0, 1376, 0, 9, 255, 1, 21}, /* VirtualMedia */
    {87, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {109, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {65, 1, 14, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {87, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {109, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {1708, 20, 8, 0, 9, 0, 1, 0}, /* NewManager */
    {1733, 5, 8, 0, 9, 0, 1, 0}, /* Add */
    {1737, 5, 8, 0, 9, 0, 1, 0}, /* Remove */
    {1764, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
    {1764, 20, 12, 0, 7, 0, 25, 0}, /* ResetType */
    {1024, 4, 0, 0, 0, 0, 17, 0}, /* OEMSecurityMode */
    {1147, 20, 13, 0, 7, 0, 17, 0}, /* SecurityMode */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 650, 0, 0},
};
static const struct schema_fact_value values[] = {
    {20, 1, 0}, /* IPMI */
    {8, 1, 0}, /* Oem */
    {25, 1, 0}, /* SSH */
    {29, 1, 0}, /* Telnet */
    {137, 2, 0}, /* Firmware */
    {146, 2, 0}, /* Host */
    {151, 2, 0}, /* NTP */
    {155, 2, 0}, /* PTP */
    {159, 2, 0}, /* RTC */
    {250, 1, 0}, /* KVMIP */
    {8, 1, 0}, /* Oem */
    {1427, 1, 0}, /* AuxiliaryController */
    {1447, 1, 0}, /* BMC */
    {1451, 1, 0}, /* EnclosureManager */
    {1468, 6, 0}, /* FabricManager */
    {1482, 1, 0}, /* ManagementController */
    {1503, 1, 0}, /* RackManager */
    {1515, 7, 0}, /* Service */
    {1534, 25, 0}, /* PreserveNetwork */
    {1550, 25, 0}, /* PreserveNetworkAndUsers */
    {1574, 25, 0}, /* ResetAll */
    {1603, 17, 0}, /* CNSA_1_0 */
    {1612, 17, 0}, /* CNSA_2_0 */
    {1621, 17, 0}, /* Default */
    {1629, 17, 0}, /* FIPS_140_2 */
    {1640, 17, 0}, /* FIPS_140_3 */
    {1651, 17, 0}, /* OEM */
    {1655, 17, 0}, /* SuiteB */
    {20, 1, 0}, /* IPMI */
    {8, 1, 0}, /* Oem */
    {25, 1, 0}, /* SSH */
    {29, 1, 0}, /* Telnet */
};
static const struct schema_fact_action actions[] = {
    {1719, 8, 16, 65535, 1, 0}, /* ForceFailover */
    {1744, 8, 17, 65535, 1, 0}, /* ModifyRedundancySet */
    {1774, 8, 18, 65535, 1, 0}, /* Reset */
    {1780, 8, 19, 65535, 25, 0}, /* ResetToDefaults */
    {1796, 8, 20, 65535, 17, 0}, /* UpdateSecurityMode */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_Redundancy,
};
const struct schema schema_Manager = {
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
    .run_count = 25,
    .type_count = 16,
    .action_count = 5,
    .main = 8,
    .capabilities = 2,
};
// clang-format on
