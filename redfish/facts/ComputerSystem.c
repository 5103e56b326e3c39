/*
 * ComputerSystem: written by tools/generate-facts.py, do not edit. Source: ComputerSystem_v1.xml,
 * 329 versions, the newest is 1.27.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ComputerSystem\0" "Oem\0" "Actions\0" "Disabled\0" "RetryAlways\0" "RetryAttempts\0"
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {62, 0, 3, 0, 2, 2, 0, 0}, /* AutomaticRetryConfig */
    {426, 1, 16, 0, 1, 1, 0, 0}, /* Boot */
    {431, 3, 2, 0, 2, 3, 0, 0}, /* BootOrderTypes */
    {503, 17, 5, 0, 1, 11, 0, 0}, /* BootProgress */
    {755, 5, 11, 0, 2, 11, 0, 0}, /* BootProgressTypes */
    {892, 16, 16, 0, 2, 1, 0, 0}, /* BootSource */
    {200, 32, 3, 0, 2, 1, 0, 0}, /* BootSourceOverrideEnabled */
    {226, 35, 2, 0, 2, 5, 0, 0}, /* BootSourceOverrideMode */
    {964, 37, 5, 0, 2, 14, 0, 0}, /* Component */
    {983, 22, 1, 0, 1, 10, 0, 0}, /* Composition */
    {1033, 42, 2, 0, 2, 10, 0, 0}, /* CompositionUseCase */
    {0, 23, 65, 0, 0, 1, 0, 0}, /* ComputerSystem */
    {2213, 44, 8, 0, 2, 22, 0, 0}, /* DecommissionType */
    {2287, 52, 3, 0, 2, 14, 0, 0}, /* ExportSecurity */
    {2347, 55, 3, 0, 2, 14, 0, 0}, /* ExportType */
    {2364, 58, 2, 0, 2, 11, 0, 0}, /* GraphicalConnectTypesSupported */
    {2459, 88, 4, 0, 1, 11, 0, 0}, /* HostGraphicalConsole */
    {2506, 92, 5, 0, 1, 11, 0, 0}, /* HostSerialConsole */
    {1269, 97, 2, 0, 1, 13, 0, 0}, /* HostedServices */
    {2664, 60, 7, 0, 2, 13, 0, 0}, /* HostingRole */
    {1297, 99, 1, 0, 1, 16, 0, 0}, /* IPMIHostInterface */
    {1318, 100, 5, 0, 1, 17, 0, 0}, /* IdlePowerSaver */
    {1333, 67, 4, 0, 2, 1, 0, 0}, /* IndicatorLED */
    {2824, 71, 3, 0, 2, 5, 0, 0}, /* InterfaceType */
    {2875, 74, 4, 0, 2, 21, 0, 0}, /* InterfaceTypeSelection */
    {2912, 78, 2, 0, 2, 24, 0, 0}, /* KMIPCachePolicy */
    {2980, 105, 6, 0, 1, 17, 0, 0}, /* KMIPServer */
    {1346, 111, 3, 0, 1, 17, 0, 0}, /* KeyManagement */
    {3157, 80, 10, 0, 2, 18, 0, 0}, /* LastResetCauses */
    {1389, 114, 13, 0, 1, 1, 0, 0}, /* Links */
    {3459, 90, 4, 0, 2, 5, 0, 0}, /* MemoryMirroring */
    {1557, 127, 5, 0, 1, 1, 0, 0}, /* MemorySummary */
    {3554, 132, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1763, 94, 8, 0, 2, 8, 0, 0}, /* PowerMode */
    {3703, 102, 3, 0, 2, 3, 0, 0}, /* PowerRestorePolicyTypes */
    {1844, 132, 7, 0, 1, 1, 0, 0}, /* ProcessorSummary */
    {3862, 139, 5, 0, 1, 11, 0, 0}, /* SerialConsoleProtocol */
    {353, 105, 2, 0, 2, 8, 0, 0}, /* StopBootOnFault */
    {2017, 107, 7, 0, 2, 1, 0, 0}, /* SystemType */
    {369, 114, 2, 0, 2, 9, 0, 0}, /* TrustedModuleRequiredToBoot */
    {2028, 144, 6, 0, 1, 5, 0, 0}, /* TrustedModules */
    {2123, 150, 2, 0, 1, 11, 0, 0}, /* VirtualMediaConfig */
    {4050, 116, 5, 0, 2, 4, 0, 0}, /* WatchdogTimeoutActions */
    {4117, 152, 5, 0, 1, 4, 0, 0}, /* WatchdogTimer */
    {4178, 121, 6, 0, 2, 4, 0, 0}, /* WatchdogWarningActions */
    {4224, 157, 3, 0, 1, 14, 0, 0}, /* WebSocketConsole */
    {4278, 160, 3, 0, 3, 3, 0, 0}, /* AddResourceBlock */
    {4353, 163, 4, 0, 3, 22, 0, 0}, /* Decommission */
    {4421, 167, 5, 0, 3, 14, 0, 0}, /* ExportConfiguration */
    {4441, 172, 3, 0, 3, 3, 0, 0}, /* RemoveResourceBlock */
    {4471, 175, 1, 0, 3, 1, 0, 0}, /* Reset */
    {4477, 176, 0, 0, 3, 4, 0, 0}, /* SetDefaultBootOrder */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 33, 0, 8, 0, 1, 0}, /* Oem */
    {83, 7, 6, 0, 7, 0, 3, 0}, /* AliasBootOrder */
    {98, 6, 0, 1, 2, 0, 2, 0}, /* AutomaticRetryAttempts */
    {62, 6, 1, 0, 7, 0, 2, 0}, /* AutomaticRetryConfig */
    {121, 6, 0, 0, 0, 0, 4, 0}, /* BootNext */
    {151, 0, 130, 0, 9, 255, 4, 0}, /* BootOptions */
    {163, 7, 0, 0, 0, 0, 4, 0}, /* BootOrder */
    {173, 6, 3, 0, 7, 0, 3, 0}, /* BootOrderPropertySelection */
    {200, 6, 7, 0, 7, 0, 1, 0}, /* BootSourceOverrideEnabled */
    {226, 6, 8, 0, 7, 0, 5, 0}, /* BootSourceOverrideMode */
    {249, 6, 6, 0, 7, 0, 1, 0}, /* BootSourceOverrideTarget */
    {296, 0, 274, 0, 9, 255, 6, 0}, /* Certificates */
    {309, 1030, 0, 0, 0, 0, 7, 0}, /* HttpBootUri */
    {321, 2, 0, 1, 2, 0, 2, 0}, /* RemainingAutomaticRetryAttempts */
    {353, 6, 38, 0, 7, 0, 8, 0}, /* StopBootOnFault */
    {369, 6, 40, 0, 7, 0, 9, 0}, /* TrustedModuleRequiredToBoot */
    {397, 6, 0, 0, 0, 0, 1, 0}, /* UefiTargetBootSourceOverride */
    {446, 2, 0, 0, 3, 0, 10, 0}, /* LastBootTimeSeconds */
    {466, 2, 5, 0, 7, 0, 11, 0}, /* LastState */
    {476, 2, 0, 0, 4, 0, 11, 0}, /* LastStateTime */
    {15, 0, 13, 0, 8, 1, 11, 0}, /* Oem */
    {490, 2, 0, 0, 0, 0, 11, 0}, /* OemLastState */
    {974, 3, 11, 0, 7, 0, 10, 0}, /* UseCases */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1052, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {1061, 0, 1061, 0, 9, 255, 5, 0}, /* Bios */
    {1066, 2, 0, 0, 0, 0, 1, 0}, /* BiosVersion */
    {426, 4, 2, 0, 8, 0, 1, 0}, /* Boot */
    {503, 2, 4, 0, 8, 0, 11, 0}, /* BootProgress */
    {296, 0, 274, 0, 9, 255, 9, 0}, /* Certificates */
    {983, 2, 10, 0, 8, 0, 10, 0}, /* Composition */
    {1078, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1118, 0, 1090, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {1161, 0, 1137, 0, 9, 255, 15, 0}, /* FabricAdapters */
    {1176, 4, 17, 0, 8, 0, 11, 0}, /* GraphicalConsole */
    {1222, 0, 1193, 0, 9, 255, 8, 0}, /* GraphicsControllers */
    {1242, 6, 0, 0, 0, 0, 1, 0}, /* HostName */
    {1251, 4, 44, 0, 8, 0, 4, 0}, /* HostWatchdogTimer */
    {1269, 0, 19, 0, 8, 0, 13, 0}, /* HostedServices */
    {1284, 1, 20, 0, 7, 0, 13, 0}, /* HostingRoles */
    {1297, 4, 21, 0, 8, 0, 16, 0}, /* IPMIHostInterface */
    {1315, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1318, 6, 22, 0, 8, 0, 17, 0}, /* IdlePowerSaver */
    {1333, 6, 23, 0, 7, 0, 1, 11}, /* IndicatorLED */
    {1346, 6, 28, 0, 8, 0, 17, 0}, /* KeyManagement */
    {1360, 0, 29, 0, 7, 0, 18, 0}, /* LastResetCause */
    {1375, 0, 0, 0, 4, 0, 19, 0}, /* LastResetTime */
    {1389, 4, 30, 0, 8, 0, 1, 0}, /* Links */
    {1395, 6, 0, 0, 1, 0, 11, 0}, /* LocationIndicatorActive */
    {1440, 0, 1419, 0, 9, 255, 1, 0}, /* LogServices */
    {1452, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {1465, 2, 0, 0, 1, 0, 10, 0}, /* ManufacturingMode */
    {1483, 1, 3, 0, 8, 2, 9, 20}, /* Measurements */
    {1513, 0, 1496, 0, 9, 255, 5, 0}, /* Memory */
    {1543, 0, 1520, 0, 9, 255, 13, 0}, /* MemoryDomains */
    {1557, 0, 32, 0, 8, 0, 1, 0}, /* MemorySummary */
    {1571, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1577, 1024, 0, 0, 0, 0, 14, 0}, /* MultipartImportConfigurationPushURI */
    {1613, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1645, 0, 1618, 0, 9, 255, 21, 0}, /* NetworkInterfaces */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1663, 0, 1663, 0, 9, 255, 22, 0}, /* OperatingSystem */
    {1690, 3, 1679, 0, 9, 255, 13, 0}, /* PCIeDevices */
    {1715, 3, 1702, 0, 9, 255, 13, 0}, /* PCIeFunctions */
    {1729, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1740, 6, 0, 0, 3, 0, 11, 0}, /* PowerCycleDelaySeconds */
    {1763, 6, 34, 0, 7, 0, 8, 0}, /* PowerMode */
    {1773, 6, 0, 0, 3, 0, 11, 0}, /* PowerOffDelaySeconds */
    {1794, 6, 0, 0, 3, 0, 11, 0}, /* PowerOnDelaySeconds */
    {1814, 4, 35, 0, 7, 0, 3, 0}, /* PowerRestorePolicy */
    {1833, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {1844, 4, 36, 0, 8, 0, 1, 0}, /* ProcessorSummary */
    {1881, 0, 1861, 0, 9, 255, 1, 0}, /* Processors */
    {1892, 67, 2, 0, 9, 3, 4, 0}, /* Redundancy */
    {1903, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {1907, 0, 1907, 0, 9, 255, 5, 0}, /* SecureBoot */
    {1918, 4, 18, 0, 8, 0, 11, 0}, /* SerialConsole */
    {1932, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1969, 0, 1945, 0, 9, 255, 1, 0}, /* SimpleStorage */
    {1983, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {956, 0, 1990, 0, 9, 255, 5, 0}, /* Storage */
    {2008, 2, 0, 0, 0, 0, 4, 0}, /* SubModel */
    {2017, 0, 39, 0, 7, 0, 1, 0}, /* SystemType */
    {2028, 1, 41, 0, 8, 0, 5, 12}, /* TrustedModules */
    {2067, 0, 2043, 0, 9, 255, 8, 0}, /* USBControllers */
    {2082, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {2110, 0, 2087, 0, 9, 255, 11, 0}, /* VirtualMedia */
    {2123, 4, 42, 0, 8, 0, 11, 0}, /* VirtualMediaConfig */
    {2395, 1, 16, 0, 7, 0, 11, 0}, /* ConnectTypesSupported */
    {2417, 0, 0, 1, 2, 0, 11, 0}, /* MaxConcurrentSessions */
    {2439, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2444, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {2480, 4, 37, 0, 8, 0, 11, 0}, /* IPMI */
    {2417, 0, 0, 1, 2, 0, 11, 0}, /* MaxConcurrentSessions */
    {2485, 4, 37, 0, 8, 0, 11, 0}, /* SSH */
    {2489, 4, 37, 0, 8, 0, 11, 0}, /* Telnet */
    {2496, 4, 46, 0, 8, 0, 14, 0}, /* WebSocket */
    {15, 0, 13, 0, 8, 1, 13, 0}, /* Oem */
    {2546, 0, 2524, 0, 9, 255, 13, 0}, /* StorageServices */
    {2444, 4, 0, 0, 1, 0, 16, 0}, /* ServiceEnabled */
    {2676, 4, 0, 0, 1, 0, 17, 0}, /* Enabled */
    {2684, 6, 0, 2, 2, 0, 17, 0}, /* EnterDwellTimeSeconds */
    {2708, 6, 0, 3, 3, 0, 17, 0}, /* EnterUtilizationPercent */
    {2734, 6, 0, 2, 2, 0, 17, 0}, /* ExitDwellTimeSeconds */
    {2755, 6, 0, 3, 3, 0, 17, 0}, /* ExitUtilizationPercent */
    {2928, 6, 0, 0, 0, 0, 17, 0}, /* Address */
    {2936, 6, 0, 0, 5, 0, 24, 0}, /* CacheDuration */
    {2950, 6, 26, 0, 7, 0, 24, 0}, /* CachePolicy */
    {2962, 14, 0, 0, 0, 0, 17, 0}, /* Password */
    {2439, 6, 0, 0, 2, 0, 17, 0}, /* Port */
    {2971, 6, 0, 0, 0, 0, 17, 0}, /* Username */
    {2991, 0, 274, 0, 9, 255, 17, 0}, /* KMIPCertificates */
    {3008, 0, 274, 0, 9, 255, 25, 0}, /* KMIPClientCertificates */
    {3031, 7, 27, 0, 8, 0, 17, 0}, /* KMIPServers */
    {3173, 3, 3173, 0, 9, 255, 1, 0}, /* Chassis */
    {3181, 3, 12, 0, 9, 0, 4, 0}, /* ConsumingComputerSystems */
    {3211, 3, 3206, 0, 9, 255, 1, 0}, /* CooledBy */
    {3229, 3, 3220, 0, 9, 255, 13, 0}, /* Endpoints */
    {3239, 2, 12, 0, 9, 0, 22, 0}, /* HostingComputerSystem */
    {3261, 3, 940, 0, 9, 255, 1, 0}, /* ManagedBy */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {3293, 3, 3271, 0, 9, 255, 20, 0}, /* OffloadedNetworkDeviceFunctions */
    {3325, 3, 3206, 0, 9, 255, 1, 0}, /* PoweredBy */
    {3349, 7, 3335, 0, 9, 255, 26, 0}, /* ResourceBlocks */
    {3364, 3, 12, 0, 9, 0, 4, 0}, /* SupplyingComputerSystems */
    {3406, 3, 3389, 0, 9, 255, 12, 0}, /* TrustedComponents */
    {3424, 3, 12, 0, 9, 0, 22, 0}, /* VirtualMachines */
    {3459, 2, 31, 0, 7, 0, 5, 0}, /* MemoryMirroring */
    {3489, 0, 3475, 0, 9, 255, 27, 0}, /* Metrics */
    {1983, 0, 28, 0, 8, 1, 1, 17}, /* Status */
    {3497, 2, 0, 4, 3, 0, 1, 0}, /* TotalSystemMemoryGiB */
    {3523, 2, 0, 4, 3, 0, 26, 0}, /* TotalSystemPersistentMemoryGiB */
    {3727, 2, 0, 1, 2, 0, 9, 0}, /* CoreCount */
    {3737, 2, 0, 1, 2, 0, 1, 0}, /* Count */
    {3743, 2, 0, 1, 2, 0, 4, 0}, /* LogicalProcessorCount */
    {3489, 0, 3765, 0, 9, 255, 6, 0}, /* Metrics */
    {1571, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {1983, 0, 28, 0, 8, 1, 1, 17}, /* Status */
    {3782, 4, 0, 0, 1, 0, 8, 0}, /* ThreadingEnabled */
    {3799, 2, 0, 0, 0, 0, 11, 0}, /* ConsoleEntryCommand */
    {3819, 2, 0, 0, 0, 0, 11, 0}, /* HotKeySequenceDisplay */
    {2439, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2444, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {3841, 0, 0, 0, 1, 0, 11, 0}, /* SharedWithManagerCLI */
    {3984, 2, 0, 0, 0, 0, 5, 0}, /* FirmwareVersion */
    {4000, 2, 0, 0, 0, 0, 21, 0}, /* FirmwareVersion2 */
    {2824, 2, 24, 0, 7, 0, 5, 0}, /* InterfaceType */
    {2875, 2, 25, 0, 7, 0, 21, 0}, /* InterfaceTypeSelection */
    {15, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {1983, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {2439, 6, 0, 1, 2, 0, 11, 0}, /* Port */
    {2444, 4, 0, 0, 1, 0, 11, 0}, /* ServiceEnabled */
    {4073, 22, 0, 0, 1, 0, 4, 0}, /* FunctionEnabled */
    {15, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {1983, 0, 28, 0, 8, 1, 4, 0}, /* Status */
    {4089, 22, 43, 0, 7, 0, 4, 0}, /* TimeoutAction */
    {4103, 6, 45, 0, 7, 0, 4, 0}, /* WarningAction */
    {4201, 1024, 0, 0, 0, 0, 14, 0}, /* ConsoleURI */
    {4212, 0, 0, 0, 1, 0, 14, 0}, /* Interactive */
    {2444, 4, 0, 0, 1, 0, 14, 0}, /* ServiceEnabled */
    {4241, 4, 0, 0, 0, 0, 3, 0}, /* ComputerSystemETag */
    {3335, 20, 6, 0, 9, 4, 3, 0}, /* ResourceBlock */
    {4260, 4, 0, 0, 0, 0, 3, 0}, /* ResourceBlockETag */
    {4241, 4, 0, 0, 0, 0, 22, 0}, /* ComputerSystemETag */
    {4295, 21, 13, 0, 7, 0, 22, 0}, /* DecommissionTypes */
    {4313, 5, 0, 0, 0, 0, 22, 0}, /* OEMDecommissionTypes */
    {4334, 4, 0, 0, 1, 0, 22, 0}, /* RequireSecureErase */
    {4366, 21, 9, 0, 7, 0, 14, 0}, /* Components */
    {4377, 4, 0, 0, 0, 0, 14, 0}, /* EncryptionPassphrase */
    {2347, 20, 15, 0, 7, 0, 14, 0}, /* ExportType */
    {4398, 5, 0, 0, 0, 0, 14, 0}, /* OEMComponents */
    {4412, 4, 14, 0, 7, 0, 14, 0}, /* Security */
    {4241, 4, 0, 0, 0, 0, 3, 0}, /* ComputerSystemETag */
    {3335, 20, 6, 0, 9, 4, 3, 0}, /* ResourceBlock */
    {4260, 4, 0, 0, 0, 0, 3, 0}, /* ResourceBlockETag */
    {4461, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 2706, 0}, {0, NAN, 0, 2732, 0}, {0, NAN,
    0, 3518, 0},
};
static const struct schema_fact_value values[] = {
    {27, 2, 0}, /* Disabled */
    {36, 2, 0}, /* RetryAlways */
    {48, 2, 0}, /* RetryAttempts */
    {83, 3, 0}, /* AliasBootOrder */
    {163, 3, 0}, /* BootOrder */
    {516, 11, 0}, /* BusInitializationStarted */
    {541, 11, 0}, /* MemoryInitializationStarted */
    {569, 11, 0}, /* None */
    {574, 11, 0}, /* OEM */
    {578, 11, 0}, /* OSBootStarted */
    {592, 11, 0}, /* OSRunning */
    {602, 11, 0}, /* PCIResourceConfigStarted */
    {627, 11, 0}, /* PrimaryProcessorInitializationStarted */
    {665, 11, 0}, /* SecondaryProcessorInitializationStarted */
    {705, 8, 0}, /* SetupEntered */
    {718, 11, 0}, /* SystemHardwareInitializationComplete */
    {773, 1, 0}, /* BiosSetup */
    {783, 1, 0}, /* Cd */
    {786, 1, 0}, /* Diags */
    {792, 1, 0}, /* Floppy */
    {799, 1, 0}, /* Hdd */
    {569, 1, 0}, /* None */
    {803, 1, 0}, /* Pxe */
    {807, 12, 0}, /* Recovery */
    {816, 13, 0}, /* RemoteDrive */
    {828, 5, 0}, /* SDCard */
    {835, 4, 0}, /* UefiBootNext */
    {848, 5, 0}, /* UefiHttp */
    {857, 1, 0}, /* UefiShell */
    {867, 1, 0}, /* UefiTarget */
    {878, 1, 0}, /* Usb */
    {882, 1, 0}, /* Utilities */
    {903, 1, 0}, /* Continuous */
    {27, 1, 0}, /* Disabled */
    {914, 1, 0}, /* Once */
    {919, 5, 0}, /* Legacy */
    {926, 5, 0}, /* UEFI */
    {931, 14, 0}, /* All */
    {935, 14, 0}, /* BIOS */
    {940, 14, 0}, /* Manager */
    {948, 14, 0}, /* Network */
    {956, 14, 0}, /* Storage */
    {995, 10, 0}, /* ExpandableSystem */
    {1012, 10, 0}, /* ResourceBlockCapable */
    {931, 22, 0}, /* All */
    {2142, 22, 0}, /* BIOSConfig */
    {2153, 22, 0}, /* Logs */
    {2158, 22, 0}, /* ManagerConfig */
    {2172, 22, 0}, /* NetworkConfig */
    {2186, 22, 0}, /* StorageConfig */
    {2200, 23, 0}, /* TPM */
    {2204, 22, 0}, /* UserData */
    {2230, 14, 0}, /* ExcludeSensitiveData */
    {2251, 14, 0}, /* HashedDataOnly */
    {2266, 14, 0}, /* IncludeSensitiveData */
    {2302, 14, 0}, /* CloneWithinFabric */
    {2320, 14, 0}, /* NonDestructive */
    {2335, 14, 0}, /* Replacement */
    {2358, 11, 0}, /* KVMIP */
    {574, 11, 0}, /* OEM */
    {2562, 15, 0}, /* Appliance */
    {2572, 13, 0}, /* ApplicationServer */
    {2590, 15, 0}, /* BareMetalServer */
    {2606, 15, 0}, /* ContainerServer */
    {2622, 13, 0}, /* StorageServer */
    {2636, 13, 0}, /* Switch */
    {2643, 15, 0}, /* VirtualMachineServer */
    {2778, 1, 0}, /* Blinking */
    {2787, 1, 0}, /* Lit */
    {2791, 1, 0}, /* Off */
    {2795, 1, 5}, /* Unknown */
    {2803, 5, 0}, /* TCM1_0 */
    {2810, 5, 0}, /* TPM1_2 */
    {2817, 5, 0}, /* TPM2_0 */
    {2838, 21, 0}, /* BiosSetting */
    {2850, 21, 0}, /* FirmwareUpdate */
    {569, 21, 0}, /* None */
    {2865, 21, 0}, /* OemMethod */
    {2898, 24, 0}, /* AfterFirstUse */
    {569, 24, 0}, /* None */
    {3043, 18, 0}, /* ManagementCommand */
    {3061, 18, 0}, /* OSSoftRestart */
    {3075, 18, 0}, /* PowerButtonPress */
    {3092, 18, 0}, /* PowerEvent */
    {1814, 18, 0}, /* PowerRestorePolicy */
    {3103, 18, 0}, /* RTCWakeup */
    {3113, 18, 0}, /* SystemCrash */
    {3125, 18, 0}, /* ThermalEvent */
    {2795, 18, 0}, /* Unknown */
    {3138, 18, 0}, /* WatchdogExpiration */
    {3440, 5, 0}, /* DIMM */
    {3445, 5, 0}, /* Hybrid */
    {569, 5, 0}, /* None */
    {3452, 5, 0}, /* System */
    {3565, 8, 0}, /* BalancedPerformance */
    {3585, 28, 0}, /* EfficiencyFavorPerformance */
    {3612, 28, 0}, /* EfficiencyFavorPower */
    {3633, 8, 0}, /* MaximumPerformance */
    {574, 8, 0}, /* OEM */
    {3652, 8, 0}, /* OSControlled */
    {3665, 8, 0}, /* PowerSaving */
    {3677, 8, 0}, /* Static */
    {3684, 3, 0}, /* AlwaysOff */
    {3694, 3, 0}, /* AlwaysOn */
    {466, 3, 0}, /* LastState */
    {3884, 8, 0}, /* AnyFault */
    {3893, 8, 0}, /* Never */
    {3899, 26, 0}, /* Composed */
    {3908, 17, 0}, /* DPU */
    {3912, 1, 22}, /* OS */
    {3915, 1, 0}, /* Physical */
    {3924, 1, 0}, /* PhysicallyPartitioned */
    {3946, 1, 0}, /* Virtual */
    {3954, 1, 0}, /* VirtuallyPartitioned */
    {27, 9, 0}, /* Disabled */
    {3975, 9, 0}, /* Required */
    {569, 4, 0}, /* None */
    {574, 4, 0}, /* OEM */
    {4017, 4, 0}, /* PowerCycle */
    {4028, 4, 0}, /* PowerDown */
    {4038, 4, 0}, /* ResetSystem */
    {4131, 4, 0}, /* DiagnosticInterrupt */
    {4151, 4, 0}, /* MessagingInterrupt */
    {569, 4, 0}, /* None */
    {574, 4, 0}, /* OEM */
    {4170, 4, 0}, /* SCI */
    {4174, 4, 0}, /* SMI */
};
static const struct schema_fact_action actions[] = {
    {4278, 12, 47, 65535, 3, 0}, /* AddResourceBlock */
    {4353, 12, 48, 65535, 22, 0}, /* Decommission */
    {4421, 12, 49, 65535, 14, 0}, /* ExportConfiguration */
    {4441, 12, 50, 65535, 3, 0}, /* RemoveResourceBlock */
    {4471, 12, 51, 65535, 1, 0}, /* Reset */
    {4477, 12, 52, 65535, 4, 0}, /* SetDefaultBootOrder */
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
