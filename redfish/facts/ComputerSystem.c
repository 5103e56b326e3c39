/*
 * ComputerSystem: written by tools/generate-facts.py, do not edit. Source: ComputerSystem_v1.xml,
 * 329 versions, the newest is 1.27.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ComputerSystem\0" "Oem\0" "Actions\0" "Disabled\0" "RetryAlways\0" "RetryAttempts\0"
    "AutomaticRetryConfig\0" "AliasBootOrder\0" "AutomaticRetryAttempts\0" "BootNext\0"
    "BootOptionCollection\0" "BootOptions\0" "BootOrder\0" "BootOrderPropertySelection\0"
    "BootSourceOverrideEnabled\0" "BootSourceOverrideMode\0" "BootSourceOverrideTarget\0"
    "CertificateCollection\0" "Certificates\0" "HttpBootUri\0"
    "RemainingAutomaticRetryAttempts\0" "StopBootOnFault\0" "TrustedModuleRequiredToBoot\0"
    "UefiTargetBootSourceOverride\0" "Boot\0" "BootOrderTypes\0" "LastBootTimeSeconds\0"
    "LastState\0" "LastStateTime\0" "OemLastState\0" "BootProgress\0"
    "BusInitializationStarted\0" "MemoryInitializationStarted\0" "None\0" "OEM\0"
    "OSBootStarted\0" "OSRunning\0" "PCIResourceConfigStarted\0"
    "PrimaryProcessorInitializationStarted\0" "SecondaryProcessorInitializationStarted\0"
    "SetupEntered\0" "SystemHardwareInitializationComplete\0" "BootProgressTypes\0" "BiosSetup\0"
    "Cd\0" "Diags\0" "Floppy\0" "Hdd\0" "Pxe\0" "Recovery\0" "RemoteDrive\0" "SDCard\0"
    "UefiBootNext\0" "UefiHttp\0" "UefiShell\0" "UefiTarget\0" "Usb\0" "Utilities\0"
    "BootSource\0" "Continuous\0" "Once\0" "Legacy\0" "UEFI\0" "All\0" "BIOS\0" "Manager\0"
    "Network\0" "Storage\0" "Component\0" "UseCases\0" "Composition\0" "ExpandableSystem\0"
    "ResourceBlockCapable\0" "CompositionUseCase\0" "AssetTag\0" "Bios\0" "BiosVersion\0"
    "Description\0" "EthernetInterfaceCollection\0" "EthernetInterfaces\0"
    "FabricAdapterCollection\0" "FabricAdapters\0" "GraphicalConsole\0"
    "GraphicsControllerCollection\0" "GraphicsControllers\0" "HostName\0" "HostWatchdogTimer\0"
    "HostedServices\0" "HostingRoles\0" "IPMIHostInterface\0" "Id\0" "IdlePowerSaver\0"
    "IndicatorLED\0" "KeyManagement\0" "LastResetCause\0" "LastResetTime\0" "Links\0"
    "LocationIndicatorActive\0" "LogServiceCollection\0" "LogServices\0" "Manufacturer\0"
    "ManufacturingMode\0" "Measurements\0" "MemoryCollection\0" "Memory\0"
    "MemoryDomainCollection\0" "MemoryDomains\0" "MemorySummary\0" "Model\0"
    "MultipartImportConfigurationPushURI\0" "Name\0" "NetworkInterfaceCollection\0"
    "NetworkInterfaces\0" "OperatingSystem\0" "PCIeDevice\0" "PCIeDevices\0" "PCIeFunction\0"
    "PCIeFunctions\0" "PartNumber\0" "PowerCycleDelaySeconds\0" "PowerMode\0"
    "PowerOffDelaySeconds\0" "PowerOnDelaySeconds\0" "PowerRestorePolicy\0" "PowerState\0"
    "ProcessorSummary\0" "ProcessorCollection\0" "Processors\0" "Redundancy\0" "SKU\0"
    "SecureBoot\0" "SerialConsole\0" "SerialNumber\0" "SimpleStorageCollection\0"
    "SimpleStorage\0" "Status\0" "StorageCollection\0" "SubModel\0" "SystemType\0"
    "TrustedModules\0" "USBControllerCollection\0" "USBControllers\0" "UUID\0"
    "VirtualMediaCollection\0" "VirtualMedia\0" "VirtualMediaConfig\0" "BIOSConfig\0" "Logs\0"
    "ManagerConfig\0" "NetworkConfig\0" "StorageConfig\0" "TPM\0" "UserData\0"
    "DecommissionType\0" "ExcludeSensitiveData\0" "HashedDataOnly\0" "IncludeSensitiveData\0"
    "ExportSecurity\0" "CloneWithinFabric\0" "NonDestructive\0" "Replacement\0" "ExportType\0"
    "KVMIP\0" "GraphicalConnectTypesSupported\0" "ConnectTypesSupported\0"
    "MaxConcurrentSessions\0" "Port\0" "ServiceEnabled\0" "HostGraphicalConsole\0" "IPMI\0"
    "SSH\0" "Telnet\0" "WebSocket\0" "HostSerialConsole\0" "HostedStorageServices\0"
    "StorageServices\0" "Appliance\0" "ApplicationServer\0" "BareMetalServer\0"
    "ContainerServer\0" "StorageServer\0" "Switch\0" "VirtualMachineServer\0" "HostingRole\0"
    "Enabled\0" "EnterDwellTimeSeconds\0" "s\0" "EnterUtilizationPercent\0" "%\0"
    "ExitDwellTimeSeconds\0" "ExitUtilizationPercent\0" "Blinking\0" "Lit\0" "Off\0" "Unknown\0"
    "TCM1_0\0" "TPM1_2\0" "TPM2_0\0" "InterfaceType\0" "BiosSetting\0" "FirmwareUpdate\0"
    "OemMethod\0" "InterfaceTypeSelection\0" "AfterFirstUse\0" "KMIPCachePolicy\0" "Address\0"
    "CacheDuration\0" "CachePolicy\0" "Password\0" "Username\0" "KMIPServer\0"
    "KMIPCertificates\0" "KMIPClientCertificates\0" "KMIPServers\0" "ManagementCommand\0"
    "OSSoftRestart\0" "PowerButtonPress\0" "PowerEvent\0" "RTCWakeup\0" "SystemCrash\0"
    "ThermalEvent\0" "WatchdogExpiration\0" "LastResetCauses\0" "Chassis\0"
    "ConsumingComputerSystems\0" "Item\0" "CooledBy\0" "Endpoint\0" "Endpoints\0"
    "HostingComputerSystem\0" "ManagedBy\0" "NetworkDeviceFunction\0"
    "OffloadedNetworkDeviceFunctions\0" "PoweredBy\0" "ResourceBlock\0" "ResourceBlocks\0"
    "SupplyingComputerSystems\0" "TrustedComponent\0" "TrustedComponents\0" "VirtualMachines\0"
    "DIMM\0" "Hybrid\0" "System\0" "MemoryMirroring\0" "MemoryMetrics\0" "Metrics\0"
    "TotalSystemMemoryGiB\0" "GiBy\0" "TotalSystemPersistentMemoryGiB\0" "OemActions\0"
    "BalancedPerformance\0" "EfficiencyFavorPerformance\0" "EfficiencyFavorPower\0"
    "MaximumPerformance\0" "OSControlled\0" "PowerSaving\0" "Static\0" "AlwaysOff\0" "AlwaysOn\0"
    "PowerRestorePolicyTypes\0" "CoreCount\0" "Count\0" "LogicalProcessorCount\0"
    "ProcessorMetrics\0" "ThreadingEnabled\0" "ConsoleEntryCommand\0" "HotKeySequenceDisplay\0"
    "SharedWithManagerCLI\0" "SerialConsoleProtocol\0" "AnyFault\0" "Never\0" "Composed\0"
    "DPU\0" "OS\0" "Physical\0" "PhysicallyPartitioned\0" "Virtual\0" "VirtuallyPartitioned\0"
    "Required\0" "FirmwareVersion\0" "FirmwareVersion2\0" "PowerCycle\0" "PowerDown\0"
    "ResetSystem\0" "WatchdogTimeoutActions\0" "FunctionEnabled\0" "TimeoutAction\0"
    "WarningAction\0" "WatchdogTimer\0" "DiagnosticInterrupt\0" "MessagingInterrupt\0" "SCI\0"
    "SMI\0" "WatchdogWarningActions\0" "ConsoleURI\0" "Interactive\0" "WebSocketConsole\0"
    "ComputerSystemETag\0" "ResourceBlockETag\0" "AddResourceBlock\0" "DecommissionTypes\0"
    "OEMDecommissionTypes\0" "RequireSecureErase\0" "Decommission\0" "Components\0"
    "EncryptionPassphrase\0" "OEMComponents\0" "Security\0" "ExportConfiguration\0"
    "RemoveResourceBlock\0" "ResetType\0" "Reset\0" "SetDefaultBootOrder";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}";
static const uint32_t uris[] = {
    0, 39, 130,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 24}, {1, 1, 0, 22}, {1, 2, 0, 21}, {1, 3, 0, 20}, {1, 4, 0, 19}, {1, 5, 0, 18},
    {1, 6, 0, 16}, {1, 7, 0, 15}, {1, 8, 0, 14}, {1, 9, 0, 14}, {1, 10, 0, 13}, {1, 11, 0, 12},
    {1, 12, 0, 11}, {1, 13, 0, 11}, {1, 14, 0, 10}, {1, 15, 0, 9}, {1, 16, 0, 10}, {1, 17, 0,
    9}, {1, 18, 0, 8}, {1, 19, 0, 8}, {1, 20, 0, 7}, {1, 21, 0, 5}, {1, 22, 0, 4}, {1, 23, 0,
    1}, {1, 24, 0, 0}, {1, 25, 0, 0}, {1, 26, 0, 0}, {1, 27, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10b00, 0x10600, 0x10500, 0x10100, 0x10700, 0x10900, 0x10f00, 0x10e00,
    0x11200, 0x10d00, 0x11300, 0x10200, 0x11a00, 0x10a00, 0x11900, 0x11000, 0x11700, 0x10c00,
    0x11100, 0x10300, 0x11500, 0x11800, 0x11400, 0x11b00, 0x10400, 0x10800, 0x11600,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {63, 0, 3, 0, 2, 2, 0, 0}, /* AutomaticRetryConfig */
    {427, 1, 16, 0, 1, 1, 0, 0}, /* Boot */
    {432, 3, 2, 0, 2, 3, 0, 0}, /* BootOrderTypes */
    {504, 17, 5, 0, 1, 11, 0, 0}, /* BootProgress */
    {756, 5, 11, 0, 2, 11, 0, 0}, /* BootProgressTypes */
    {893, 16, 16, 0, 2, 1, 0, 0}, /* BootSource */
    {201, 32, 3, 0, 2, 1, 0, 0}, /* BootSourceOverrideEnabled */
    {227, 35, 2, 0, 2, 5, 0, 0}, /* BootSourceOverrideMode */
    {965, 37, 5, 0, 2, 14, 0, 0}, /* Component */
    {984, 22, 1, 0, 1, 10, 0, 0}, /* Composition */
    {1034, 42, 2, 0, 2, 10, 0, 0}, /* CompositionUseCase */
    {1, 23, 65, 0, 0, 1, 0, 0}, /* ComputerSystem */
    {2214, 44, 8, 0, 2, 22, 0, 0}, /* DecommissionType */
    {2288, 52, 3, 0, 2, 14, 0, 0}, /* ExportSecurity */
    {2348, 55, 3, 0, 2, 14, 0, 0}, /* ExportType */
    {2365, 58, 2, 0, 2, 11, 0, 0}, /* GraphicalConnectTypesSupported */
    {2460, 88, 4, 0, 1, 11, 0, 0}, /* HostGraphicalConsole */
    {2507, 92, 5, 0, 1, 11, 0, 0}, /* HostSerialConsole */
    {1270, 97, 2, 0, 1, 13, 0, 0}, /* HostedServices */
    {2665, 60, 7, 0, 2, 13, 0, 0}, /* HostingRole */
    {1298, 99, 1, 0, 1, 16, 0, 0}, /* IPMIHostInterface */
    {1319, 100, 5, 0, 1, 17, 0, 0}, /* IdlePowerSaver */
    {1334, 67, 4, 0, 2, 1, 0, 0}, /* IndicatorLED */
    {2825, 71, 3, 0, 2, 5, 0, 0}, /* InterfaceType */
    {2876, 74, 4, 0, 2, 21, 0, 0}, /* InterfaceTypeSelection */
    {2913, 78, 2, 0, 2, 24, 0, 0}, /* KMIPCachePolicy */
    {2981, 105, 6, 0, 1, 17, 0, 0}, /* KMIPServer */
    {1347, 111, 3, 0, 1, 17, 0, 0}, /* KeyManagement */
    {3158, 80, 10, 0, 2, 18, 0, 0}, /* LastResetCauses */
    {1390, 114, 13, 0, 1, 1, 0, 0}, /* Links */
    {3460, 90, 4, 0, 2, 5, 0, 0}, /* MemoryMirroring */
    {1558, 127, 5, 0, 1, 1, 0, 0}, /* MemorySummary */
    {3555, 132, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1764, 94, 8, 0, 2, 8, 0, 0}, /* PowerMode */
    {3704, 102, 3, 0, 2, 3, 0, 0}, /* PowerRestorePolicyTypes */
    {1845, 132, 7, 0, 1, 1, 0, 0}, /* ProcessorSummary */
    {3863, 139, 5, 0, 1, 11, 0, 0}, /* SerialConsoleProtocol */
    {354, 105, 2, 0, 2, 8, 0, 0}, /* StopBootOnFault */
    {2018, 107, 7, 0, 2, 1, 0, 0}, /* SystemType */
    {370, 114, 2, 0, 2, 9, 0, 0}, /* TrustedModuleRequiredToBoot */
    {2029, 144, 6, 0, 1, 5, 0, 0}, /* TrustedModules */
    {2124, 150, 2, 0, 1, 11, 0, 0}, /* VirtualMediaConfig */
    {4051, 116, 5, 0, 2, 4, 0, 0}, /* WatchdogTimeoutActions */
    {4118, 152, 5, 0, 1, 4, 0, 0}, /* WatchdogTimer */
    {4179, 121, 6, 0, 2, 4, 0, 0}, /* WatchdogWarningActions */
    {4225, 157, 3, 0, 1, 14, 0, 0}, /* WebSocketConsole */
    {4279, 160, 3, 0, 3, 3, 0, 0}, /* AddResourceBlock */
    {4354, 163, 4, 0, 3, 22, 0, 0}, /* Decommission */
    {4422, 167, 5, 0, 3, 14, 0, 0}, /* ExportConfiguration */
    {4442, 172, 3, 0, 3, 3, 0, 0}, /* RemoveResourceBlock */
    {4472, 175, 1, 0, 3, 1, 0, 0}, /* Reset */
    {4478, 176, 0, 0, 3, 4, 0, 0}, /* SetDefaultBootOrder */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 33, 0, 8, 0, 1, 0}, /* Oem */
    {84, 7, 6, 0, 7, 0, 3, 0}, /* AliasBootOrder */
    {99, 6, 0, 1, 2, 0, 2, 0}, /* AutomaticRetryAttempts */
    {63, 6, 1, 0, 7, 0, 2, 0}, /* AutomaticRetryConfig */
    {122, 6, 0, 0, 0, 0, 4, 0}, /* BootNext */
    {152, 0, 131, 0, 9, 255, 4, 0}, /* BootOptions */
    {164, 7, 0, 0, 0, 0, 4, 0}, /* BootOrder */
    {174, 6, 3, 0, 7, 0, 3, 0}, /* BootOrderPropertySelection */
    {201, 6, 7, 0, 7, 0, 1, 0}, /* BootSourceOverrideEnabled */
    {227, 6, 8, 0, 7, 0, 5, 0}, /* BootSourceOverrideMode */
    {250, 6, 6, 0, 7, 0, 1, 0}, /* BootSourceOverrideTarget */
    {297, 0, 275, 0, 9, 255, 6, 0}, /* Certificates */
    {310, 1030, 0, 0, 0, 0, 7, 0}, /* HttpBootUri */
    {322, 2, 0, 1, 2, 0, 2, 0}, /* RemainingAutomaticRetryAttempts */
    {354, 6, 38, 0, 7, 0, 8, 0}, /* StopBootOnFault */
    {370, 6, 40, 0, 7, 0, 9, 0}, /* TrustedModuleRequiredToBoot */
    {398, 6, 0, 0, 0, 0, 1, 0}, /* UefiTargetBootSourceOverride */
    {447, 2, 0, 0, 3, 0, 10, 0}, /* LastBootTimeSeconds */
    {467, 2, 5, 0, 7, 0, 11, 0}, /* LastState */
    {477, 2, 0, 0, 4, 0, 11, 0}, /* LastStateTime */
    {16, 0, 13, 0, 8, 1, 11, 0}, /* Oem */
    {491, 2, 0, 0, 0, 0, 11, 0}, /* OemLastState */
    {975, 3, 11, 0, 7, 0, 10, 0}, /* UseCases */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1053, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {1062, 0, 1062, 0, 9, 255, 5, 0}, /* Bios */
    {1067, 2, 0, 0, 0, 0, 1, 0}, /* BiosVersion */
    {427, 4, 2, 0, 8, 0, 1, 0}, /* Boot */
    {504, 2, 4, 0, 8, 0, 11, 0}, /* BootProgress */
    {297, 0, 275, 0, 9, 255, 9, 0}, /* Certificates */
    {984, 2, 10, 0, 8, 0, 10, 0}, /* Composition */
    {1079, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1119, 0, 1091, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {1162, 0, 1138, 0, 9, 255, 15, 0}, /* FabricAdapters */
    {1177, 4, 17, 0, 8, 0, 11, 0}, /* GraphicalConsole */
    {1223, 0, 1194, 0, 9, 255, 8, 0}, /* GraphicsControllers */
    {1243, 6, 0, 0, 0, 0, 1, 0}, /* HostName */
    {1252, 4, 44, 0, 8, 0, 4, 0}, /* HostWatchdogTimer */
    {1270, 0, 19, 0, 8, 0, 13, 0}, /* HostedServices */
    {1285, 1, 20, 0, 7, 0, 13, 0}, /* HostingRoles */
    {1298, 4, 21, 0, 8, 0, 16, 0}, /* IPMIHostInterface */
    {1316, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1319, 6, 22, 0, 8, 0, 17, 0}, /* IdlePowerSaver */
    {1334, 6, 23, 0, 7, 0, 1, 11}, /* IndicatorLED */
    {1347, 6, 28, 0, 8, 0, 17, 0}, /* KeyManagement */
    {1361, 0, 29, 0, 7, 0, 18, 0}, /* LastResetCause */
    {1376, 0, 0, 0, 4, 0, 19, 0}, /* LastResetTime */
    {1390, 4, 30, 0, 8, 0, 1, 0}, /* Links */
    {1396, 6, 0, 0, 1, 0, 11, 0}, /* LocationIndicatorActive */
    {1441, 0, 1420, 0, 9, 255, 1, 0}, /* LogServices */
    {1453, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {1466, 2, 0, 0, 1, 0, 10, 0}, /* ManufacturingMode */
    {1484, 1, 3, 0, 8, 2, 9, 20}, /* Measurements */
    {1514, 0, 1497, 0, 9, 255, 5, 0}, /* Memory */
    {1544, 0, 1521, 0, 9, 255, 13, 0}, /* MemoryDomains */
    {1558, 0, 32, 0, 8, 0, 1, 0}, /* MemorySummary */
    {1572, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1578, 1024, 0, 0, 0, 0, 14, 0}, /* MultipartImportConfigurationPushURI */
    {1614, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1646, 0, 1619, 0, 9, 255, 21, 0}, /* NetworkInterfaces */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1664, 0, 1664, 0, 9, 255, 22, 0}, /* OperatingSystem */
    {1691, 1, 1680, 0, 9, 255, 13, 0}, /* PCIeDevices */
    {1716, 1, 1703, 0, 9, 255, 13, 0}, /* PCIeFunctions */
    {1730, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1741, 6, 0, 0, 3, 0, 11, 0}, /* PowerCycleDelaySeconds */
    {1764, 6, 34, 0, 7, 0, 8, 0}, /* PowerMode */
    {1774, 6, 0, 0, 3, 0, 11, 0}, /* PowerOffDelaySeconds */
    {1795, 6, 0, 0, 3, 0, 11, 0}, /* PowerOnDelaySeconds */
    {1815, 4, 35, 0, 7, 0, 3, 0}, /* PowerRestorePolicy */
    {1834, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {1845, 4, 36, 0, 8, 0, 1, 0}, /* ProcessorSummary */
    {1882, 0, 1862, 0, 9, 255, 1, 0}, /* Processors */
    {1893, 65, 2, 0, 9, 3, 4, 0}, /* Redundancy */
    {1904, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {1908, 0, 1908, 0, 9, 255, 5, 0}, /* SecureBoot */
    {1919, 4, 18, 0, 8, 0, 11, 0}, /* SerialConsole */
    {1933, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1970, 0, 1946, 0, 9, 255, 1, 0}, /* SimpleStorage */
    {1984, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {957, 0, 1991, 0, 9, 255, 5, 0}, /* Storage */
    {2009, 2, 0, 0, 0, 0, 4, 0}, /* SubModel */
    {2018, 0, 39, 0, 7, 0, 1, 0}, /* SystemType */
    {2029, 1, 41, 0, 8, 0, 5, 12}, /* TrustedModules */
    {2068, 0, 2044, 0, 9, 255, 8, 0}, /* USBControllers */
    {2083, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {2111, 0, 2088, 0, 9, 255, 11, 0}, /* VirtualMedia */
    {2124, 4, 42, 0, 8, 0, 11, 0}, /* VirtualMediaConfig */
    {2396, 1, 16, 0, 7, 0, 11, 0}, /* ConnectTypesSupported */
    {2418, 0, 0, 1, 2, 0, 11, 0}, /* MaxConcurrentSessions */
    {2440, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2445, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {2481, 4, 37, 0, 8, 0, 11, 0}, /* IPMI */
    {2418, 0, 0, 1, 2, 0, 11, 0}, /* MaxConcurrentSessions */
    {2486, 4, 37, 0, 8, 0, 11, 0}, /* SSH */
    {2490, 4, 37, 0, 8, 0, 11, 0}, /* Telnet */
    {2497, 4, 46, 0, 8, 0, 14, 0}, /* WebSocket */
    {16, 0, 13, 0, 8, 1, 13, 0}, /* Oem */
    {2547, 0, 2525, 0, 9, 255, 13, 0}, /* StorageServices */
    {2445, 4, 0, 0, 1, 0, 16, 0}, /* ServiceEnabled */
    {2677, 4, 0, 0, 1, 0, 17, 0}, /* Enabled */
    {2685, 6, 0, 2, 2, 0, 17, 0}, /* EnterDwellTimeSeconds */
    {2709, 6, 0, 3, 3, 0, 17, 0}, /* EnterUtilizationPercent */
    {2735, 6, 0, 2, 2, 0, 17, 0}, /* ExitDwellTimeSeconds */
    {2756, 6, 0, 3, 3, 0, 17, 0}, /* ExitUtilizationPercent */
    {2929, 6, 0, 0, 0, 0, 17, 0}, /* Address */
    {2937, 6, 0, 0, 5, 0, 24, 0}, /* CacheDuration */
    {2951, 6, 26, 0, 7, 0, 24, 0}, /* CachePolicy */
    {2963, 14, 0, 0, 0, 0, 17, 0}, /* Password */
    {2440, 6, 0, 0, 2, 0, 17, 0}, /* Port */
    {2972, 6, 0, 0, 0, 0, 17, 0}, /* Username */
    {2992, 0, 275, 0, 9, 255, 17, 0}, /* KMIPCertificates */
    {3009, 0, 275, 0, 9, 255, 25, 0}, /* KMIPClientCertificates */
    {3032, 7, 27, 0, 8, 0, 17, 0}, /* KMIPServers */
    {3174, 1, 3174, 0, 9, 255, 1, 0}, /* Chassis */
    {3182, 1, 12, 0, 9, 0, 4, 0}, /* ConsumingComputerSystems */
    {3212, 1, 3207, 0, 9, 255, 1, 0}, /* CooledBy */
    {3230, 1, 3221, 0, 9, 255, 13, 0}, /* Endpoints */
    {3240, 2, 12, 0, 9, 0, 22, 0}, /* HostingComputerSystem */
    {3262, 1, 941, 0, 9, 255, 1, 0}, /* ManagedBy */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {3294, 1, 3272, 0, 9, 255, 20, 0}, /* OffloadedNetworkDeviceFunctions */
    {3326, 1, 3207, 0, 9, 255, 1, 0}, /* PoweredBy */
    {3350, 5, 3336, 0, 9, 255, 26, 0}, /* ResourceBlocks */
    {3365, 1, 12, 0, 9, 0, 4, 0}, /* SupplyingComputerSystems */
    {3407, 1, 3390, 0, 9, 255, 12, 0}, /* TrustedComponents */
    {3425, 1, 12, 0, 9, 0, 22, 0}, /* VirtualMachines */
    {3460, 2, 31, 0, 7, 0, 5, 0}, /* MemoryMirroring */
    {3490, 0, 3476, 0, 9, 255, 27, 0}, /* Metrics */
    {1984, 0, 28, 0, 8, 1, 1, 17}, /* Status */
    {3498, 2, 0, 4, 3, 0, 1, 0}, /* TotalSystemMemoryGiB */
    {3524, 2, 0, 4, 3, 0, 26, 0}, /* TotalSystemPersistentMemoryGiB */
    {3728, 2, 0, 1, 2, 0, 9, 0}, /* CoreCount */
    {3738, 2, 0, 1, 2, 0, 1, 0}, /* Count */
    {3744, 2, 0, 1, 2, 0, 4, 0}, /* LogicalProcessorCount */
    {3490, 0, 3766, 0, 9, 255, 6, 0}, /* Metrics */
    {1572, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1984, 0, 28, 0, 8, 1, 1, 17}, /* Status */
    {3783, 4, 0, 0, 1, 0, 8, 0}, /* ThreadingEnabled */
    {3800, 2, 0, 0, 0, 0, 11, 0}, /* ConsoleEntryCommand */
    {3820, 2, 0, 0, 0, 0, 11, 0}, /* HotKeySequenceDisplay */
    {2440, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2445, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {3842, 0, 0, 0, 1, 0, 11, 0}, /* SharedWithManagerCLI */
    {3985, 2, 0, 0, 0, 0, 5, 0}, /* FirmwareVersion */
    {4001, 2, 0, 0, 0, 0, 21, 0}, /* FirmwareVersion2 */
    {2825, 2, 24, 0, 7, 0, 5, 0}, /* InterfaceType */
    {2876, 2, 25, 0, 7, 0, 21, 0}, /* InterfaceTypeSelection */
    {16, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {1984, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {2440, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2445, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {4074, 22, 0, 0, 1, 0, 4, 0}, /* FunctionEnabled */
    {16, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {1984, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {4090, 22, 43, 0, 7, 0, 4, 0}, /* TimeoutAction */
    {4104, 6, 45, 0, 7, 0, 4, 0}, /* WarningAction */
    {4202, 1024, 0, 0, 0, 0, 14, 0}, /* ConsoleURI */
    {4213, 0, 0, 0, 1, 0, 14, 0}, /* Interactive */
    {2445, 4, 0, 0, 1, 0, 14, 0}, /* ServiceEnabled */
    {4242, 4, 0, 0, 0, 0, 3, 0}, /* ComputerSystemETag */
    {3336, 20, 6, 0, 9, 4, 3, 0}, /* ResourceBlock */
    {4261, 4, 0, 0, 0, 0, 3, 0}, /* ResourceBlockETag */
    {4242, 4, 0, 0, 0, 0, 22, 0}, /* ComputerSystemETag */
    {4296, 21, 13, 0, 7, 0, 22, 0}, /* DecommissionTypes */
    {4314, 5, 0, 0, 0, 0, 22, 0}, /* OEMDecommissionTypes */
    {4335, 4, 0, 0, 1, 0, 22, 0}, /* RequireSecureErase */
    {4367, 21, 9, 0, 7, 0, 14, 0}, /* Components */
    {4378, 4, 0, 0, 0, 0, 14, 0}, /* EncryptionPassphrase */
    {2348, 20, 15, 0, 7, 0, 14, 0}, /* ExportType */
    {4399, 5, 0, 0, 0, 0, 14, 0}, /* OEMComponents */
    {4413, 4, 14, 0, 7, 0, 14, 0}, /* Security */
    {4242, 4, 0, 0, 0, 0, 3, 0}, /* ComputerSystemETag */
    {3336, 20, 6, 0, 9, 4, 3, 0}, /* ResourceBlock */
    {4261, 4, 0, 0, 0, 0, 3, 0}, /* ResourceBlockETag */
    {4462, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 2707, 0}, {0, NAN, 0, 2733, 0}, {0, NAN,
    0, 3519, 0},
};
static const struct schema_fact_value values[] = {
    {28, 2, 0}, /* Disabled */
    {37, 2, 0}, /* RetryAlways */
    {49, 2, 0}, /* RetryAttempts */
    {84, 3, 0}, /* AliasBootOrder */
    {164, 3, 0}, /* BootOrder */
    {517, 11, 0}, /* BusInitializationStarted */
    {542, 11, 0}, /* MemoryInitializationStarted */
    {570, 11, 0}, /* None */
    {575, 11, 0}, /* OEM */
    {579, 11, 0}, /* OSBootStarted */
    {593, 11, 0}, /* OSRunning */
    {603, 11, 0}, /* PCIResourceConfigStarted */
    {628, 11, 0}, /* PrimaryProcessorInitializationStarted */
    {666, 11, 0}, /* SecondaryProcessorInitializationStarted */
    {706, 8, 0}, /* SetupEntered */
    {719, 11, 0}, /* SystemHardwareInitializationComplete */
    {774, 1, 0}, /* BiosSetup */
    {784, 1, 0}, /* Cd */
    {787, 1, 0}, /* Diags */
    {793, 1, 0}, /* Floppy */
    {800, 1, 0}, /* Hdd */
    {570, 1, 0}, /* None */
    {804, 1, 0}, /* Pxe */
    {808, 12, 0}, /* Recovery */
    {817, 13, 0}, /* RemoteDrive */
    {829, 5, 0}, /* SDCard */
    {836, 4, 0}, /* UefiBootNext */
    {849, 5, 0}, /* UefiHttp */
    {858, 1, 0}, /* UefiShell */
    {868, 1, 0}, /* UefiTarget */
    {879, 1, 0}, /* Usb */
    {883, 1, 0}, /* Utilities */
    {904, 1, 0}, /* Continuous */
    {28, 1, 0}, /* Disabled */
    {915, 1, 0}, /* Once */
    {920, 5, 0}, /* Legacy */
    {927, 5, 0}, /* UEFI */
    {932, 14, 0}, /* All */
    {936, 14, 0}, /* BIOS */
    {941, 14, 0}, /* Manager */
    {949, 14, 0}, /* Network */
    {957, 14, 0}, /* Storage */
    {996, 10, 0}, /* ExpandableSystem */
    {1013, 10, 0}, /* ResourceBlockCapable */
    {932, 22, 0}, /* All */
    {2143, 22, 0}, /* BIOSConfig */
    {2154, 22, 0}, /* Logs */
    {2159, 22, 0}, /* ManagerConfig */
    {2173, 22, 0}, /* NetworkConfig */
    {2187, 22, 0}, /* StorageConfig */
    {2201, 23, 0}, /* TPM */
    {2205, 22, 0}, /* UserData */
    {2231, 14, 0}, /* ExcludeSensitiveData */
    {2252, 14, 0}, /* HashedDataOnly */
    {2267, 14, 0}, /* IncludeSensitiveData */
    {2303, 14, 0}, /* CloneWithinFabric */
    {2321, 14, 0}, /* NonDestructive */
    {2336, 14, 0}, /* Replacement */
    {2359, 11, 0}, /* KVMIP */
    {575, 11, 0}, /* OEM */
    {2563, 15, 0}, /* Appliance */
    {2573, 13, 0}, /* ApplicationServer */
    {2591, 15, 0}, /* BareMetalServer */
    {2607, 15, 0}, /* ContainerServer */
    {2623, 13, 0}, /* StorageServer */
    {2637, 13, 0}, /* Switch */
    {2644, 15, 0}, /* VirtualMachineServer */
    {2779, 1, 0}, /* Blinking */
    {2788, 1, 0}, /* Lit */
    {2792, 1, 0}, /* Off */
    {2796, 1, 5}, /* Unknown */
    {2804, 5, 0}, /* TCM1_0 */
    {2811, 5, 0}, /* TPM1_2 */
    {2818, 5, 0}, /* TPM2_0 */
    {2839, 21, 0}, /* BiosSetting */
    {2851, 21, 0}, /* FirmwareUpdate */
    {570, 21, 0}, /* None */
    {2866, 21, 0}, /* OemMethod */
    {2899, 24, 0}, /* AfterFirstUse */
    {570, 24, 0}, /* None */
    {3044, 18, 0}, /* ManagementCommand */
    {3062, 18, 0}, /* OSSoftRestart */
    {3076, 18, 0}, /* PowerButtonPress */
    {3093, 18, 0}, /* PowerEvent */
    {1815, 18, 0}, /* PowerRestorePolicy */
    {3104, 18, 0}, /* RTCWakeup */
    {3114, 18, 0}, /* SystemCrash */
    {3126, 18, 0}, /* ThermalEvent */
    {2796, 18, 0}, /* Unknown */
    {3139, 18, 0}, /* WatchdogExpiration */
    {3441, 5, 0}, /* DIMM */
    {3446, 5, 0}, /* Hybrid */
    {570, 5, 0}, /* None */
    {3453, 5, 0}, /* System */
    {3566, 8, 0}, /* BalancedPerformance */
    {3586, 28, 0}, /* EfficiencyFavorPerformance */
    {3613, 28, 0}, /* EfficiencyFavorPower */
    {3634, 8, 0}, /* MaximumPerformance */
    {575, 8, 0}, /* OEM */
    {3653, 8, 0}, /* OSControlled */
    {3666, 8, 0}, /* PowerSaving */
    {3678, 8, 0}, /* Static */
    {3685, 3, 0}, /* AlwaysOff */
    {3695, 3, 0}, /* AlwaysOn */
    {467, 3, 0}, /* LastState */
    {3885, 8, 0}, /* AnyFault */
    {3894, 8, 0}, /* Never */
    {3900, 26, 0}, /* Composed */
    {3909, 17, 0}, /* DPU */
    {3913, 1, 22}, /* OS */
    {3916, 1, 0}, /* Physical */
    {3925, 1, 0}, /* PhysicallyPartitioned */
    {3947, 1, 0}, /* Virtual */
    {3955, 1, 0}, /* VirtuallyPartitioned */
    {28, 9, 0}, /* Disabled */
    {3976, 9, 0}, /* Required */
    {570, 4, 0}, /* None */
    {575, 4, 0}, /* OEM */
    {4018, 4, 0}, /* PowerCycle */
    {4029, 4, 0}, /* PowerDown */
    {4039, 4, 0}, /* ResetSystem */
    {4132, 4, 0}, /* DiagnosticInterrupt */
    {4152, 4, 0}, /* MessagingInterrupt */
    {570, 4, 0}, /* None */
    {575, 4, 0}, /* OEM */
    {4171, 4, 0}, /* SCI */
    {4175, 4, 0}, /* SMI */
};
static const struct schema_fact_action actions[] = {
    {4279, 12, 47, 65535, 3, 0}, /* AddResourceBlock */
    {4354, 12, 48, 65535, 22, 0}, /* Decommission */
    {4422, 12, 49, 65535, 14, 0}, /* ExportConfiguration */
    {4442, 12, 50, 65535, 3, 0}, /* RemoveResourceBlock */
    {4472, 12, 51, 65535, 1, 0}, /* Reset */
    {4478, 12, 52, 65535, 4, 0}, /* SetDefaultBootOrder */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_Redundancy, &schema_ResourceBlock,
};
const struct schema schema_ComputerSystem = {
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
    .uri_count = 3,
    .run_count = 28,
    .type_count = 47,
    .action_count = 6,
    .main = 12,
    .capabilities = 6,
};
// clang-format on
