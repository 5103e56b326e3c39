/*
 * Manager: written by tools/generate-facts.py, do not edit. Source: Manager_v1.xml, 207 versions,
 * the newest is 1.24.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Manager\0" "Oem\0" "Actions\0" "IPMI\0" "SSH\0" "Telnet\0"
    "CommandConnectTypesSupported\0" "ConnectTypesSupported\0" "MaxConcurrentSessions\0"
    "ServiceEnabled\0" "CommandShell\0" "Firmware\0" "Host\0" "NTP\0" "PTP\0" "RTC\0"
    "DateTimeSource\0" "EndDateTime\0" "OffsetMinutes\0" "StartDateTime\0" "TimeZoneName\0"
    "DaylightSavingTime\0" "KVMIP\0" "GraphicalConnectTypesSupported\0" "GraphicalConsole\0"
    "SoftwareInventory\0" "ActiveSoftwareImage\0" "ManagedBy\0" "Chassis\0" "ManagerForChassis\0"
    "Fabric\0" "ManagerForFabrics\0" "ManagerForManagers\0" "ComputerSystem\0"
    "ManagerForServers\0" "Switch\0" "ManagerForSwitches\0" "ManagerInChassis\0" "Port\0"
    "SelectedNetworkPort\0" "SoftwareImages\0" "Links\0" "AdditionalFirmwareVersions\0"
    "AutoDSTEnabled\0" "CertificateCollection\0" "Certificates\0" "DateTime\0"
    "DateTimeLocalOffset\0" "^([-+][0-1][0-9]:[0-5][0-9])$\0" "PortCollection\0"
    "DedicatedNetworkPorts\0" "Description\0" "EthernetInterfaceCollection\0"
    "EthernetInterfaces\0" "FirmwareVersion\0" "HostInterfaceCollection\0" "HostInterfaces\0"
    "Id\0" "LastResetTime\0" "Location\0" "LocationIndicatorActive\0" "LogServiceCollection\0"
    "LogServices\0" "ManagerDiagnosticData\0" "ManagerType\0" "Manufacturer\0" "Measurements\0"
    "Model\0" "Name\0" "ManagerNetworkProtocol\0" "NetworkProtocol\0" "OEMSecurityMode\0"
    "PartNumber\0" "PowerState\0" "ReadyToRemove\0" "Redundancy\0" "AccountService\0"
    "RemoteAccountService\0" "RemoteRedfishServiceUri\0" "SecurityMode\0" "SecurityPolicy\0"
    "SerialConsole\0" "SerialInterfaceCollection\0" "SerialInterfaces\0" "SerialNumber\0"
    "ServiceEntryPointUUID\0" "ServiceIdentification\0" "ServiceUseNotification\0"
    "SharedNetworkPorts\0" "SparePartNumber\0" "Status\0" "USBPorts\0" "UUID\0" "Version\0"
    "VirtualMediaCollection\0" "VirtualMedia\0" "ManagerService\0" "AuxiliaryController\0"
    "BMC\0" "EnclosureManager\0" "FabricManager\0" "ManagementController\0" "RackManager\0"
    "Service\0" "OemActions\0" "PreserveNetwork\0" "PreserveNetworkAndUsers\0" "ResetAll\0"
    "ResetToDefaultsType\0" "CNSA_1_0\0" "CNSA_2_0\0" "Default\0" "FIPS_140_2\0" "FIPS_140_3\0"
    "OEM\0" "SuiteB\0" "SecurityModeTypes\0" "SerialConnectTypesSupported\0" "NewManager\0"
    "ForceFailover\0" "Add\0" "Remove\0" "ModifyRedundancySet\0" "ResetType\0" "Reset\0"
    "ResetToDefaults\0" "UpdateSecurityMode";
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {37, 0, 4, 0, 2, 1, 0, 0}, /* CommandConnectTypesSupported */
    {125, 1, 3, 0, 1, 1, 0, 0}, /* CommandShell */
    {164, 4, 5, 0, 2, 2, 0, 0}, /* DateTimeSource */
    {232, 4, 4, 0, 1, 3, 0, 0}, /* DaylightSavingTime */
    {257, 9, 2, 0, 2, 1, 0, 0}, /* GraphicalConnectTypesSupported */
    {288, 8, 3, 0, 1, 1, 0, 0}, /* GraphicalConsole */
    {539, 11, 11, 0, 1, 1, 0, 0}, /* Links */
    {1, 22, 52, 0, 0, 1, 0, 0}, /* Manager */
    {1413, 74, 2, 0, 1, 1, 0, 0}, /* ManagerService */
    {937, 11, 7, 0, 2, 1, 0, 0}, /* ManagerType */
    {1524, 76, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1584, 18, 3, 0, 2, 25, 0, 0}, /* ResetToDefaultsType */
    {1663, 21, 7, 0, 2, 17, 0, 0}, /* SecurityModeTypes */
    {1681, 28, 4, 0, 2, 1, 0, 0}, /* SerialConnectTypesSupported */
    {1176, 76, 3, 0, 1, 1, 0, 0}, /* SerialConsole */
    {1720, 79, 1, 0, 3, 1, 0, 0}, /* ForceFailover */
    {1745, 80, 2, 0, 3, 1, 0, 0}, /* ModifyRedundancySet */
    {1775, 82, 1, 0, 3, 1, 0, 0}, /* Reset */
    {1781, 83, 1, 0, 3, 25, 0, 0}, /* ResetToDefaults */
    {1797, 84, 2, 0, 3, 17, 0, 0}, /* UpdateSecurityMode */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {66, 1, 1, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {88, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {110, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {179, 4, 0, 0, 4, 0, 3, 0}, /* EndDateTime */
    {191, 4, 0, 0, 2, 0, 3, 0}, /* OffsetMinutes */
    {205, 4, 0, 0, 4, 0, 3, 0}, /* StartDateTime */
    {219, 4, 0, 0, 0, 0, 3, 0}, /* TimeZoneName */
    {66, 1, 5, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {88, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {110, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {323, 4, 305, 0, 9, 255, 4, 0}, /* ActiveSoftwareImage */
    {343, 1, 8, 0, 9, 0, 5, 0}, /* ManagedBy */
    {361, 1, 353, 0, 9, 255, 1, 0}, /* ManagerForChassis */
    {386, 1, 379, 0, 9, 255, 6, 0}, /* ManagerForFabrics */
    {404, 1, 8, 0, 9, 0, 5, 0}, /* ManagerForManagers */
    {438, 1, 423, 0, 9, 255, 1, 0}, /* ManagerForServers */
    {463, 1, 456, 0, 9, 255, 7, 0}, /* ManagerForSwitches */
    {482, 0, 353, 0, 9, 255, 8, 0}, /* ManagerInChassis */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {504, 6, 499, 0, 9, 255, 9, 0}, /* SelectedNetworkPort */
    {524, 1, 305, 0, 9, 255, 4, 0}, /* SoftwareImages */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {545, 0, 1, 0, 8, 2, 10, 0}, /* AdditionalFirmwareVersions */
    {572, 4, 0, 0, 1, 0, 7, 0}, /* AutoDSTEnabled */
    {609, 0, 587, 0, 9, 255, 11, 0}, /* Certificates */
    {125, 4, 2, 0, 8, 0, 1, 0}, /* CommandShell */
    {622, 6, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {631, 6, 0, 2, 0, 0, 1, 0}, /* DateTimeLocalOffset */
    {164, 6, 3, 0, 7, 0, 2, 0}, /* DateTimeSource */
    {232, 4, 4, 0, 8, 0, 3, 0}, /* DaylightSavingTime */
    {696, 0, 681, 0, 9, 255, 12, 0}, /* DedicatedNetworkPorts */
    {718, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {758, 0, 730, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {777, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {288, 4, 6, 0, 8, 0, 1, 0}, /* GraphicalConsole */
    {817, 0, 793, 0, 9, 255, 13, 0}, /* HostInterfaces */
    {832, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {835, 0, 0, 0, 4, 0, 5, 0}, /* LastResetTime */
    {539, 4, 7, 0, 8, 0, 1, 0}, /* Links */
    {849, 4, 11, 0, 8, 1, 14, 0}, /* Location */
    {858, 6, 0, 0, 1, 0, 14, 0}, /* LocationIndicatorActive */
    {903, 0, 882, 0, 9, 255, 1, 0}, /* LogServices */
    {915, 2, 915, 0, 9, 255, 15, 0}, /* ManagerDiagnosticData */
    {937, 0, 10, 0, 7, 0, 1, 0}, /* ManagerType */
    {949, 2, 0, 0, 0, 0, 16, 0}, /* Manufacturer */
    {962, 1, 3, 0, 8, 2, 11, 15}, /* Measurements */
    {975, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {981, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1009, 0, 986, 0, 9, 255, 1, 0}, /* NetworkProtocol */
    {1025, 2, 0, 0, 0, 0, 17, 0}, /* OEMSecurityMode */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1041, 2, 0, 0, 0, 0, 16, 0}, /* PartNumber */
    {1052, 2, 20, 0, 7, 1, 18, 0}, /* PowerState */
    {1063, 6, 0, 0, 1, 0, 19, 0}, /* ReadyToRemove */
    {1077, 65, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {1103, 0, 1088, 0, 9, 255, 20, 0}, /* RemoteAccountService */
    {1124, 1026, 0, 0, 0, 0, 20, 0}, /* RemoteRedfishServiceUri */
    {1148, 0, 13, 0, 7, 0, 17, 0}, /* SecurityMode */
    {1161, 2, 1161, 0, 9, 255, 12, 0}, /* SecurityPolicy */
    {1176, 4, 15, 0, 8, 0, 1, 21}, /* SerialConsole */
    {1216, 0, 1190, 0, 9, 255, 1, 0}, /* SerialInterfaces */
    {1233, 2, 0, 0, 0, 0, 16, 0}, /* SerialNumber */
    {1246, 2, 0, 0, 6, 0, 1, 0}, /* ServiceEntryPointUUID */
    {1268, 6, 0, 0, 0, 0, 10, 0}, /* ServiceIdentification */
    {1290, 6, 0, 0, 0, 0, 22, 0}, /* ServiceUseNotification */
    {1313, 0, 681, 0, 9, 255, 12, 0}, /* SharedNetworkPorts */
    {1332, 2, 0, 0, 0, 0, 14, 0}, /* SparePartNumber */
    {1348, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {219, 4, 0, 0, 0, 0, 21, 0}, /* TimeZoneName */
    {1355, 0, 681, 0, 9, 255, 23, 0}, /* USBPorts */
    {1364, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {1369, 2, 0, 0, 0, 0, 24, 0}, /* Version */
    {1400, 0, 1377, 0, 9, 255, 1, 21}, /* VirtualMedia */
    {88, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {110, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {66, 1, 14, 0, 7, 0, 1, 0}, /* ConnectTypesSupported */
    {88, 0, 0, 1, 2, 0, 1, 0}, /* MaxConcurrentSessions */
    {110, 4, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {1709, 20, 8, 0, 9, 0, 1, 0}, /* NewManager */
    {1734, 5, 8, 0, 9, 0, 1, 0}, /* Add */
    {1738, 5, 8, 0, 9, 0, 1, 0}, /* Remove */
    {1765, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
    {1765, 20, 12, 0, 7, 0, 25, 0}, /* ResetType */
    {1025, 4, 0, 0, 0, 0, 17, 0}, /* OEMSecurityMode */
    {1148, 20, 13, 0, 7, 0, 17, 0}, /* SecurityMode */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 651, 0, 0},
};
static const struct schema_fact_value values[] = {
    {21, 1, 0}, /* IPMI */
    {9, 1, 0}, /* Oem */
    {26, 1, 0}, /* SSH */
    {30, 1, 0}, /* Telnet */
    {138, 2, 0}, /* Firmware */
    {147, 2, 0}, /* Host */
    {152, 2, 0}, /* NTP */
    {156, 2, 0}, /* PTP */
    {160, 2, 0}, /* RTC */
    {251, 1, 0}, /* KVMIP */
    {9, 1, 0}, /* Oem */
    {1428, 1, 0}, /* AuxiliaryController */
    {1448, 1, 0}, /* BMC */
    {1452, 1, 0}, /* EnclosureManager */
    {1469, 6, 0}, /* FabricManager */
    {1483, 1, 0}, /* ManagementController */
    {1504, 1, 0}, /* RackManager */
    {1516, 7, 0}, /* Service */
    {1535, 25, 0}, /* PreserveNetwork */
    {1551, 25, 0}, /* PreserveNetworkAndUsers */
    {1575, 25, 0}, /* ResetAll */
    {1604, 17, 0}, /* CNSA_1_0 */
    {1613, 17, 0}, /* CNSA_2_0 */
    {1622, 17, 0}, /* Default */
    {1630, 17, 0}, /* FIPS_140_2 */
    {1641, 17, 0}, /* FIPS_140_3 */
    {1652, 17, 0}, /* OEM */
    {1656, 17, 0}, /* SuiteB */
    {21, 1, 0}, /* IPMI */
    {9, 1, 0}, /* Oem */
    {26, 1, 0}, /* SSH */
    {30, 1, 0}, /* Telnet */
};
static const struct schema_fact_action actions[] = {
    {1720, 8, 16, 65535, 1, 0}, /* ForceFailover */
    {1745, 8, 17, 65535, 1, 0}, /* ModifyRedundancySet */
    {1775, 8, 18, 65535, 1, 0}, /* Reset */
    {1781, 8, 19, 65535, 25, 0}, /* ResetToDefaults */
    {1797, 8, 20, 65535, 17, 0}, /* UpdateSecurityMode */
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
