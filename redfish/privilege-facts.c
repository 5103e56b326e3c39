/*
 * Written by tools/generate-privileges.py from Redfish_1.8.0_PrivilegeRegistry: do not edit. Methods are in the order
 * GET, POST, PATCH, PUT, DELETE; HEAD is as GET.
 */
#include "redfish/privilege-facts-internal.h"

// clang-format off
const char privilege_fact_names[] =
    "AccelerationFunction\0"
    "AccelerationFunctionCollection\0"
    "AccountService\0"
    "ActionInfo\0"
    "AddressPool\0"
    "AddressPoolCollection\0"
    "Aggregate\0"
    "AggregateCollection\0"
    "AggregationService\0"
    "AggregationSource\0"
    "AggregationSourceCollection\0"
    "AllowDeny\0"
    "AllowDenyCollection\0"
    "Application\0"
    "ApplicationCollection\0"
    "Assembly\0"
    "AttributeRegistry\0"
    "AutomationInstrumentation\0"
    "AutomationNode\0"
    "AutomationNodeCollection\0"
    "Battery\0"
    "BatteryCollection\0"
    "BatteryMetrics\0"
    "Bios\0"
    "BootOption\0"
    "BootOptionCollection\0"
    "CXLLogicalDevice\0"
    "CXLLogicalDeviceCollection\0"
    "Cable\0"
    "CableCollection\0"
    "Certificate\0"
    "CertificateCollection\0"
    "CertificateEnrollment\0"
    "CertificateEnrollmentCollection\0"
    "CertificateLocations\0"
    "CertificateService\0"
    "Chassis\0"
    "ChassisCollection\0"
    "Circuit\0"
    "CircuitCollection\0"
    "ComponentIntegrity\0"
    "ComponentIntegrityCollection\0"
    "CompositionReservation\0"
    "CompositionReservationCollection\0"
    "CompositionService\0"
    "ComputerSystem\0"
    "ComputerSystemCollection\0"
    "Connection\0"
    "ConnectionCollection\0"
    "ConnectionMethod\0"
    "ConnectionMethodCollection\0"
    "Container\0"
    "ContainerCollection\0"
    "ContainerImage\0"
    "ContainerImageCollection\0"
    "Control\0"
    "ControlCollection\0"
    "CoolantConnector\0"
    "CoolantConnectorCollection\0"
    "CoolingLoop\0"
    "CoolingLoopCollection\0"
    "CoolingUnit\0"
    "CoolingUnitCollection\0"
    "Drive\0"
    "DriveCollection\0"
    "DriveMetrics\0"
    "Endpoint\0"
    "EndpointCollection\0"
    "EndpointGroup\0"
    "EndpointGroupCollection\0"
    "EnvironmentMetrics\0"
    "EthernetInterface\0"
    "EthernetInterfaceCollection\0"
    "EventDestination\0"
    "EventDestinationCollection\0"
    "EventService\0"
    "ExternalAccountProvider\0"
    "ExternalAccountProviderCollection\0"
    "Fabric\0"
    "FabricAdapter\0"
    "FabricAdapterCollection\0"
    "FabricCollection\0"
    "Facility\0"
    "FacilityCollection\0"
    "Fan\0"
    "FanCollection\0"
    "Filter\0"
    "FilterCollection\0"
    "GraphicsController\0"
    "GraphicsControllerCollection\0"
    "Heater\0"
    "HeaterCollection\0"
    "HeaterMetrics\0"
    "HostInterface\0"
    "HostInterfaceCollection\0"
    "Job\0"
    "JobCollection\0"
    "JobDocument\0"
    "JobDocumentCollection\0"
    "JobExecutor\0"
    "JobExecutorCollection\0"
    "JobService\0"
    "JsonSchemaFile\0"
    "JsonSchemaFileCollection\0"
    "Key\0"
    "KeyCollection\0"
    "KeyPolicy\0"
    "KeyPolicyCollection\0"
    "KeyService\0"
    "LeakDetection\0"
    "LeakDetector\0"
    "LeakDetectorCollection\0"
    "License\0"
    "LicenseCollection\0"
    "LicenseService\0"
    "LogEntry\0"
    "LogEntryCollection\0"
    "LogService\0"
    "LogServiceCollection\0"
    "Manager\0"
    "ManagerAccount\0"
    "ManagerAccountCollection\0"
    "ManagerCollection\0"
    "ManagerDiagnosticData\0"
    "ManagerNetworkProtocol\0"
    "MediaController\0"
    "MediaControllerCollection\0"
    "Memory\0"
    "MemoryChunks\0"
    "MemoryChunksCollection\0"
    "MemoryCollection\0"
    "MemoryDomain\0"
    "MemoryDomainCollection\0"
    "MemoryMetrics\0"
    "MemoryRegion\0"
    "MemoryRegionCollection\0"
    "MessageRegistry\0"
    "MessageRegistryFile\0"
    "MessageRegistryFileCollection\0"
    "MetricDefinition\0"
    "MetricDefinitionCollection\0"
    "MetricReport\0"
    "MetricReportCollection\0"
    "MetricReportDefinition\0"
    "MetricReportDefinitionCollection\0"
    "NetworkAdapter\0"
    "NetworkAdapterCollection\0"
    "NetworkAdapterMetrics\0"
    "NetworkDeviceFunction\0"
    "NetworkDeviceFunctionCollection\0"
    "NetworkDeviceFunctionMetrics\0"
    "NetworkInterface\0"
    "NetworkInterfaceCollection\0"
    "NetworkPort\0"
    "NetworkPortCollection\0"
    "OperatingConfig\0"
    "OperatingConfigCollection\0"
    "OperatingSystem\0"
    "OutboundConnection\0"
    "OutboundConnectionCollection\0"
    "Outlet\0"
    "OutletCollection\0"
    "OutletGroup\0"
    "OutletGroupCollection\0"
    "PCIeDevice\0"
    "PCIeDeviceCollection\0"
    "PCIeFunction\0"
    "PCIeFunctionCollection\0"
    "PCIeSlots\0"
    "Port\0"
    "PortCollection\0"
    "PortMetrics\0"
    "Power\0"
    "PowerDistribution\0"
    "PowerDistributionCollection\0"
    "PowerDistributionMetrics\0"
    "PowerDomain\0"
    "PowerDomainCollection\0"
    "PowerEquipment\0"
    "PowerSubsystem\0"
    "PowerSupply\0"
    "PowerSupplyCollection\0"
    "PowerSupplyMetrics\0"
    "PrivilegeRegistry\0"
    "Processor\0"
    "ProcessorCollection\0"
    "ProcessorMetrics\0"
    "Pump\0"
    "PumpCollection\0"
    "RegisteredClient\0"
    "RegisteredClientCollection\0"
    "Reservoir\0"
    "ReservoirCollection\0"
    "ResourceBlock\0"
    "ResourceBlockCollection\0"
    "Role\0"
    "RoleCollection\0"
    "RouteEntry\0"
    "RouteEntryCollection\0"
    "RouteSetEntry\0"
    "RouteSetEntryCollection\0"
    "SecureBoot\0"
    "SecureBootDatabase\0"
    "SecureBootDatabaseCollection\0"
    "SecurityPolicy\0"
    "Sensor\0"
    "SensorCollection\0"
    "SerialInterface\0"
    "SerialInterfaceCollection\0"
    "ServiceConditions\0"
    "ServiceRoot\0"
    "Session\0"
    "SessionCollection\0"
    "SessionService\0"
    "Signature\0"
    "SignatureCollection\0"
    "SimpleStorage\0"
    "SimpleStorageCollection\0"
    "SoftwareInventory\0"
    "SoftwareInventoryCollection\0"
    "Storage\0"
    "StorageCollection\0"
    "StorageController\0"
    "StorageControllerCollection\0"
    "StorageControllerMetrics\0"
    "StorageMetrics\0"
    "Switch\0"
    "SwitchCollection\0"
    "SwitchMetrics\0"
    "Task\0"
    "TaskCollection\0"
    "TaskService\0"
    "TelemetryData\0"
    "TelemetryDataCollection\0"
    "TelemetryService\0"
    "Thermal\0"
    "ThermalEquipment\0"
    "ThermalMetrics\0"
    "ThermalSubsystem\0"
    "Triggers\0"
    "TriggersCollection\0"
    "TrustedComponent\0"
    "TrustedComponentCollection\0"
    "USBController\0"
    "USBControllerCollection\0"
    "UpdateService\0"
    "UpdateServiceCapabilities\0"
    "VCATEntry\0"
    "VCATEntryCollection\0"
    "VLanNetworkInterface\0"
    "VLanNetworkInterfaceCollection\0"
    "VirtualCXLSwitch\0"
    "VirtualCXLSwitchCollection\0"
    "VirtualMedia\0"
    "VirtualMediaCollection\0"
    "VirtualPCI2PCIBridge\0"
    "VirtualPCI2PCIBridgeCollection\0"
    "Volume\0"
    "VolumeCollection\0"
    "Zone\0"
    "ZoneCollection\0";

const struct privilege_sets privilege_fact_rules[] = {
    {{IPC_PRIVILEGE_CONFIGURE_COMPONENTS}},
    {{IPC_PRIVILEGE_CONFIGURE_MANAGER}},
    {{IPC_PRIVILEGE_CONFIGURE_MANAGER, IPC_PRIVILEGE_CONFIGURE_COMPONENTS}},
    {{IPC_PRIVILEGE_CONFIGURE_MANAGER, IPC_PRIVILEGE_CONFIGURE_SELF}},
    {{IPC_PRIVILEGE_CONFIGURE_MANAGER, IPC_PRIVILEGE_CONFIGURE_USERS, IPC_PRIVILEGE_CONFIGURE_SELF}},
    {{IPC_PRIVILEGE_CONFIGURE_USERS}},
    {{IPC_PRIVILEGE_LOGIN}},
    {{IPC_PRIVILEGE_LOGIN, IPC_PRIVILEGE_NO_AUTH}},
};

const struct privilege_fact privilege_facts[] = {
    {0, {6, 0, 0, 0, 0}}, // AccelerationFunction
    {21, {6, 0, 0, 0, 0}}, // AccelerationFunctionCollection
    {52, {6, 5, 5, 5, 5}}, // AccountService
    {67, {6, 1, 1, 1, 1}}, // ActionInfo
    {78, {6, 0, 0, 0, 0}}, // AddressPool
    {90, {6, 0, 0, 0, 0}}, // AddressPoolCollection
    {112, {6, 2, 2, 2, 2}}, // Aggregate
    {122, {6, 2, 2, 2, 2}}, // AggregateCollection
    {142, {6, 1, 1, 1, 1}}, // AggregationService
    {161, {6, 1, 1, 1, 1}}, // AggregationSource
    {179, {6, 1, 1, 1, 1}}, // AggregationSourceCollection
    {207, {6, 1, 1, 1, 1}}, // AllowDeny
    {217, {6, 1, 1, 1, 1}}, // AllowDenyCollection
    {237, {6, 0, 0, 0, 0}}, // Application
    {249, {6, 0, 0, 0, 0}}, // ApplicationCollection
    {271, {6, 0, 0, 0, 0}}, // Assembly
    {280, {6, 1, 1, 1, 1}}, // AttributeRegistry
    {298, {6, 0, 0, 0, 0}}, // AutomationInstrumentation
    {324, {6, 0, 0, 0, 0}}, // AutomationNode
    {339, {6, 0, 0, 0, 0}}, // AutomationNodeCollection
    {364, {6, 1, 1, 1, 1}}, // Battery
    {372, {6, 1, 1, 1, 1}}, // BatteryCollection
    {390, {6, 1, 1, 1, 1}}, // BatteryMetrics
    {405, {6, 0, 0, 0, 0}}, // Bios
    {410, {6, 0, 0, 0, 0}}, // BootOption
    {421, {6, 0, 0, 0, 0}}, // BootOptionCollection
    {442, {6, 0, 0, 0, 0}}, // CXLLogicalDevice
    {459, {6, 0, 0, 0, 0}}, // CXLLogicalDeviceCollection
    {486, {6, 0, 0, 0, 0}}, // Cable
    {492, {6, 0, 0, 0, 0}}, // CableCollection
    {508, {1, 1, 1, 1, 1}}, // Certificate
    {520, {1, 1, 1, 1, 1}}, // CertificateCollection
    {542, {1, 1, 1, 1, 1}}, // CertificateEnrollment
    {564, {1, 1, 1, 1, 1}}, // CertificateEnrollmentCollection
    {596, {1, 1, 1, 1, 1}}, // CertificateLocations
    {617, {6, 1, 1, 1, 1}}, // CertificateService
    {636, {6, 0, 0, 0, 0}}, // Chassis
    {644, {6, 0, 0, 0, 0}}, // ChassisCollection
    {662, {6, 0, 0, 0, 0}}, // Circuit
    {670, {6, 0, 0, 0, 0}}, // CircuitCollection
    {688, {6, 1, 1, 1, 1}}, // ComponentIntegrity
    {707, {6, 1, 1, 1, 1}}, // ComponentIntegrityCollection
    {736, {6, 1, 1, 1, 1}}, // CompositionReservation
    {759, {6, 1, 1, 1, 1}}, // CompositionReservationCollection
    {792, {6, 1, 1, 1, 1}}, // CompositionService
    {811, {6, 0, 0, 0, 0}}, // ComputerSystem
    {826, {6, 0, 0, 0, 0}}, // ComputerSystemCollection
    {851, {6, 0, 0, 0, 0}}, // Connection
    {862, {6, 0, 0, 0, 0}}, // ConnectionCollection
    {883, {6, 1, 1, 1, 1}}, // ConnectionMethod
    {900, {6, 1, 1, 1, 1}}, // ConnectionMethodCollection
    {927, {6, 0, 0, 0, 0}}, // Container
    {937, {6, 0, 0, 0, 0}}, // ContainerCollection
    {957, {6, 0, 0, 0, 0}}, // ContainerImage
    {972, {6, 0, 0, 0, 0}}, // ContainerImageCollection
    {997, {6, 1, 1, 1, 1}}, // Control
    {1005, {6, 1, 1, 1, 1}}, // ControlCollection
    {1023, {6, 0, 0, 0, 0}}, // CoolantConnector
    {1040, {6, 0, 0, 0, 0}}, // CoolantConnectorCollection
    {1067, {6, 0, 0, 0, 0}}, // CoolingLoop
    {1079, {6, 0, 0, 0, 0}}, // CoolingLoopCollection
    {1101, {6, 0, 0, 0, 0}}, // CoolingUnit
    {1113, {6, 0, 0, 0, 0}}, // CoolingUnitCollection
    {1135, {6, 0, 0, 0, 0}}, // Drive
    {1141, {6, 0, 0, 0, 0}}, // DriveCollection
    {1157, {6, 0, 0, 0, 0}}, // DriveMetrics
    {1170, {6, 0, 0, 0, 0}}, // Endpoint
    {1179, {6, 0, 0, 0, 0}}, // EndpointCollection
    {1198, {6, 0, 0, 0, 0}}, // EndpointGroup
    {1212, {6, 0, 0, 0, 0}}, // EndpointGroupCollection
    {1236, {6, 1, 1, 1, 1}}, // EnvironmentMetrics
    {1255, {6, 0, 0, 0, 0}}, // EthernetInterface
    {1273, {6, 0, 0, 0, 0}}, // EthernetInterfaceCollection
    {1301, {6, 3, 3, 3, 3}}, // EventDestination
    {1318, {6, 2, 2, 2, 2}}, // EventDestinationCollection
    {1345, {6, 1, 1, 1, 1}}, // EventService
    {1358, {6, 1, 1, 1, 1}}, // ExternalAccountProvider
    {1382, {6, 1, 1, 1, 1}}, // ExternalAccountProviderCollection
    {1416, {6, 0, 0, 0, 0}}, // Fabric
    {1423, {6, 0, 0, 0, 0}}, // FabricAdapter
    {1437, {6, 0, 0, 0, 0}}, // FabricAdapterCollection
    {1461, {6, 0, 0, 0, 0}}, // FabricCollection
    {1478, {6, 0, 0, 0, 0}}, // Facility
    {1487, {6, 0, 0, 0, 0}}, // FacilityCollection
    {1506, {6, 1, 1, 1, 1}}, // Fan
    {1510, {6, 1, 1, 1, 1}}, // FanCollection
    {1524, {6, 0, 0, 0, 0}}, // Filter
    {1531, {6, 0, 0, 0, 0}}, // FilterCollection
    {1548, {6, 0, 0, 0, 0}}, // GraphicsController
    {1567, {6, 0, 0, 0, 0}}, // GraphicsControllerCollection
    {1596, {6, 1, 1, 1, 1}}, // Heater
    {1603, {6, 1, 1, 1, 1}}, // HeaterCollection
    {1620, {6, 1, 1, 1, 1}}, // HeaterMetrics
    {1634, {6, 1, 1, 1, 1}}, // HostInterface
    {1648, {6, 1, 1, 1, 1}}, // HostInterfaceCollection
    {1672, {6, 1, 1, 1, 1}}, // Job
    {1676, {6, 1, 1, 1, 1}}, // JobCollection
    {1690, {6, 0, 0, 0, 0}}, // JobDocument
    {1702, {6, 0, 0, 0, 0}}, // JobDocumentCollection
    {1724, {6, 0, 0, 0, 0}}, // JobExecutor
    {1736, {6, 0, 0, 0, 0}}, // JobExecutorCollection
    {1758, {6, 1, 1, 1, 1}}, // JobService
    {1769, {6, 1, 1, 1, 1}}, // JsonSchemaFile
    {1784, {6, 1, 1, 1, 1}}, // JsonSchemaFileCollection
    {1809, {6, 1, 1, 1, 1}}, // Key
    {1813, {6, 1, 1, 1, 1}}, // KeyCollection
    {1827, {6, 1, 1, 1, 1}}, // KeyPolicy
    {1837, {6, 1, 1, 1, 1}}, // KeyPolicyCollection
    {1857, {6, 1, 1, 1, 1}}, // KeyService
    {1868, {6, 0, 0, 0, 0}}, // LeakDetection
    {1882, {6, 0, 0, 0, 0}}, // LeakDetector
    {1895, {6, 0, 0, 0, 0}}, // LeakDetectorCollection
    {1918, {6, 1, 1, 1, 1}}, // License
    {1926, {6, 1, 1, 1, 1}}, // LicenseCollection
    {1944, {6, 1, 1, 1, 1}}, // LicenseService
    {1959, {6, 1, 1, 1, 1}}, // LogEntry
    {1968, {6, 1, 1, 1, 1}}, // LogEntryCollection
    {1987, {6, 1, 1, 1, 1}}, // LogService
    {1998, {6, 1, 1, 1, 1}}, // LogServiceCollection
    {2019, {6, 1, 1, 1, 1}}, // Manager
    {2027, {4, 5, 5, 5, 5}}, // ManagerAccount
    {2042, {6, 5, 5, 5, 5}}, // ManagerAccountCollection
    {2067, {6, 1, 1, 1, 1}}, // ManagerCollection
    {2085, {6, 1, 1, 1, 1}}, // ManagerDiagnosticData
    {2107, {6, 1, 1, 1, 1}}, // ManagerNetworkProtocol
    {2130, {6, 0, 0, 0, 0}}, // MediaController
    {2146, {6, 0, 0, 0, 0}}, // MediaControllerCollection
    {2172, {6, 0, 0, 0, 0}}, // Memory
    {2179, {6, 0, 0, 0, 0}}, // MemoryChunks
    {2192, {6, 0, 0, 0, 0}}, // MemoryChunksCollection
    {2215, {6, 0, 0, 0, 0}}, // MemoryCollection
    {2232, {6, 0, 0, 0, 0}}, // MemoryDomain
    {2245, {6, 0, 0, 0, 0}}, // MemoryDomainCollection
    {2268, {6, 0, 0, 0, 0}}, // MemoryMetrics
    {2282, {6, 0, 0, 0, 0}}, // MemoryRegion
    {2295, {6, 0, 0, 0, 0}}, // MemoryRegionCollection
    {2318, {6, 1, 1, 1, 1}}, // MessageRegistry
    {2334, {6, 1, 1, 1, 1}}, // MessageRegistryFile
    {2354, {6, 1, 1, 1, 1}}, // MessageRegistryFileCollection
    {2384, {6, 1, 1, 1, 1}}, // MetricDefinition
    {2401, {6, 1, 1, 1, 1}}, // MetricDefinitionCollection
    {2428, {6, 1, 1, 1, 1}}, // MetricReport
    {2441, {6, 1, 1, 1, 1}}, // MetricReportCollection
    {2464, {6, 1, 1, 1, 1}}, // MetricReportDefinition
    {2487, {6, 1, 1, 1, 1}}, // MetricReportDefinitionCollection
    {2520, {6, 0, 0, 0, 0}}, // NetworkAdapter
    {2535, {6, 0, 0, 0, 0}}, // NetworkAdapterCollection
    {2560, {6, 1, 1, 1, 1}}, // NetworkAdapterMetrics
    {2582, {6, 0, 0, 0, 0}}, // NetworkDeviceFunction
    {2604, {6, 0, 0, 0, 0}}, // NetworkDeviceFunctionCollection
    {2636, {6, 1, 1, 1, 1}}, // NetworkDeviceFunctionMetrics
    {2665, {6, 0, 0, 0, 0}}, // NetworkInterface
    {2682, {6, 0, 0, 0, 0}}, // NetworkInterfaceCollection
    {2709, {6, 0, 0, 0, 0}}, // NetworkPort
    {2721, {6, 0, 0, 0, 0}}, // NetworkPortCollection
    {2743, {6, 0, 0, 0, 0}}, // OperatingConfig
    {2759, {6, 0, 0, 0, 0}}, // OperatingConfigCollection
    {2785, {6, 0, 0, 0, 0}}, // OperatingSystem
    {2801, {6, 1, 1, 1, 1}}, // OutboundConnection
    {2820, {6, 1, 1, 1, 1}}, // OutboundConnectionCollection
    {2849, {6, 0, 0, 0, 0}}, // Outlet
    {2856, {6, 0, 0, 0, 0}}, // OutletCollection
    {2873, {6, 0, 0, 0, 0}}, // OutletGroup
    {2885, {6, 0, 0, 0, 0}}, // OutletGroupCollection
    {2907, {6, 0, 0, 0, 0}}, // PCIeDevice
    {2918, {6, 0, 0, 0, 0}}, // PCIeDeviceCollection
    {2939, {6, 0, 0, 0, 0}}, // PCIeFunction
    {2952, {6, 0, 0, 0, 0}}, // PCIeFunctionCollection
    {2975, {6, 0, 0, 0, 0}}, // PCIeSlots
    {2985, {6, 0, 0, 0, 0}}, // Port
    {2990, {6, 0, 0, 0, 0}}, // PortCollection
    {3005, {6, 0, 0, 0, 0}}, // PortMetrics
    {3017, {6, 1, 1, 1, 1}}, // Power
    {3023, {6, 0, 0, 0, 0}}, // PowerDistribution
    {3041, {6, 0, 0, 0, 0}}, // PowerDistributionCollection
    {3069, {6, 0, 0, 0, 0}}, // PowerDistributionMetrics
    {3094, {6, 1, 1, 1, 1}}, // PowerDomain
    {3106, {6, 1, 1, 1, 1}}, // PowerDomainCollection
    {3128, {6, 1, 1, 1, 1}}, // PowerEquipment
    {3143, {6, 1, 1, 1, 1}}, // PowerSubsystem
    {3158, {6, 1, 1, 1, 1}}, // PowerSupply
    {3170, {6, 1, 1, 1, 1}}, // PowerSupplyCollection
    {3192, {6, 1, 1, 1, 1}}, // PowerSupplyMetrics
    {3211, {6, 1, 1, 1, 1}}, // PrivilegeRegistry
    {3229, {6, 0, 0, 0, 0}}, // Processor
    {3239, {6, 0, 0, 0, 0}}, // ProcessorCollection
    {3259, {6, 0, 0, 0, 0}}, // ProcessorMetrics
    {3276, {6, 0, 0, 0, 0}}, // Pump
    {3281, {6, 0, 0, 0, 0}}, // PumpCollection
    {3296, {6, 3, 3, 3, 3}}, // RegisteredClient
    {3313, {6, 2, 2, 2, 2}}, // RegisteredClientCollection
    {3340, {6, 0, 0, 0, 0}}, // Reservoir
    {3350, {6, 0, 0, 0, 0}}, // ReservoirCollection
    {3370, {6, 0, 0, 0, 0}}, // ResourceBlock
    {3384, {6, 0, 0, 0, 0}}, // ResourceBlockCollection
    {3408, {6, 1, 1, 1, 1}}, // Role
    {3413, {6, 1, 1, 1, 1}}, // RoleCollection
    {3428, {6, 0, 0, 0, 0}}, // RouteEntry
    {3439, {6, 0, 0, 0, 0}}, // RouteEntryCollection
    {3460, {6, 0, 0, 0, 0}}, // RouteSetEntry
    {3474, {6, 0, 0, 0, 0}}, // RouteSetEntryCollection
    {3498, {6, 0, 0, 0, 0}}, // SecureBoot
    {3509, {6, 0, 0, 0, 0}}, // SecureBootDatabase
    {3528, {6, 0, 0, 0, 0}}, // SecureBootDatabaseCollection
    {3557, {6, 1, 1, 1, 1}}, // SecurityPolicy
    {3572, {6, 0, 0, 0, 0}}, // Sensor
    {3579, {6, 0, 0, 0, 0}}, // SensorCollection
    {3596, {6, 1, 1, 1, 1}}, // SerialInterface
    {3612, {6, 1, 1, 1, 1}}, // SerialInterfaceCollection
    {3638, {6, 1, 1, 1, 1}}, // ServiceConditions
    {3656, {7, 1, 1, 1, 1}}, // ServiceRoot
    {3668, {3, 1, 1, 1, 3}}, // Session
    {3676, {6, 6, 1, 1, 1}}, // SessionCollection
    {3694, {6, 1, 1, 1, 1}}, // SessionService
    {3709, {6, 0, 0, 0, 0}}, // Signature
    {3719, {6, 0, 0, 0, 0}}, // SignatureCollection
    {3739, {6, 0, 0, 0, 0}}, // SimpleStorage
    {3753, {6, 0, 0, 0, 0}}, // SimpleStorageCollection
    {3777, {6, 0, 0, 0, 0}}, // SoftwareInventory
    {3795, {6, 0, 0, 0, 0}}, // SoftwareInventoryCollection
    {3823, {6, 0, 0, 0, 0}}, // Storage
    {3831, {6, 0, 0, 0, 0}}, // StorageCollection
    {3849, {6, 0, 0, 0, 0}}, // StorageController
    {3867, {6, 0, 0, 0, 0}}, // StorageControllerCollection
    {3895, {6, 0, 0, 0, 0}}, // StorageControllerMetrics
    {3920, {6, 0, 0, 0, 0}}, // StorageMetrics
    {3935, {6, 0, 0, 0, 0}}, // Switch
    {3942, {6, 0, 0, 0, 0}}, // SwitchCollection
    {3959, {6, 0, 0, 0, 0}}, // SwitchMetrics
    {3973, {6, 1, 1, 1, 1}}, // Task
    {3978, {6, 1, 1, 1, 1}}, // TaskCollection
    {3993, {6, 1, 1, 1, 1}}, // TaskService
    {4005, {6, 0, 0, 0, 0}}, // TelemetryData
    {4019, {6, 0, 0, 0, 0}}, // TelemetryDataCollection
    {4043, {6, 1, 1, 1, 1}}, // TelemetryService
    {4060, {6, 1, 1, 1, 1}}, // Thermal
    {4068, {6, 1, 1, 1, 1}}, // ThermalEquipment
    {4085, {6, 1, 1, 1, 1}}, // ThermalMetrics
    {4100, {6, 1, 1, 1, 1}}, // ThermalSubsystem
    {4117, {6, 1, 1, 1, 1}}, // Triggers
    {4126, {6, 1, 1, 1, 1}}, // TriggersCollection
    {4145, {6, 1, 1, 1, 1}}, // TrustedComponent
    {4162, {6, 1, 1, 1, 1}}, // TrustedComponentCollection
    {4189, {6, 0, 0, 0, 0}}, // USBController
    {4203, {6, 0, 0, 0, 0}}, // USBControllerCollection
    {4227, {6, 0, 0, 0, 0}}, // UpdateService
    {4241, {6, 0, 0, 0, 0}}, // UpdateServiceCapabilities
    {4267, {6, 0, 0, 0, 0}}, // VCATEntry
    {4277, {6, 0, 0, 0, 0}}, // VCATEntryCollection
    {4297, {6, 1, 1, 1, 1}}, // VLanNetworkInterface
    {4318, {6, 1, 1, 1, 1}}, // VLanNetworkInterfaceCollection
    {4349, {6, 0, 0, 0, 0}}, // VirtualCXLSwitch
    {4366, {6, 0, 0, 0, 0}}, // VirtualCXLSwitchCollection
    {4393, {6, 1, 1, 1, 1}}, // VirtualMedia
    {4406, {6, 1, 1, 1, 1}}, // VirtualMediaCollection
    {4429, {6, 0, 0, 0, 0}}, // VirtualPCI2PCIBridge
    {4450, {6, 0, 0, 0, 0}}, // VirtualPCI2PCIBridgeCollection
    {4481, {6, 0, 0, 0, 0}}, // Volume
    {4488, {6, 0, 0, 0, 0}}, // VolumeCollection
    {4505, {6, 0, 0, 0, 0}}, // Zone
    {4510, {6, 0, 0, 0, 0}}, // ZoneCollection
};
const size_t privilege_fact_count = 261;
// clang-format on
