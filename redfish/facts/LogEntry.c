/*
 * LogEntry: written by tools/generate-facts.py, do not edit. Source: LogEntry_v1.xml, 201
 * versions, the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "LogEntry\0" "Oem\0" "Actions\0" "NotificationType\0" "SectionType\0" "CPER\0"
    "DynamicCapacity\0" "Failure\0" "Fatal\0" "Informational\0" "Warning\0" "CXLEntryType\0"
    "Critical\0" "OK\0" "EventSeverity\0" "Item\0" "OriginOfCondition\0" "RelatedItem\0"
    "RelatedLogEntries\0" "Links\0" "CPERSection\0" "Device\0" "Manager\0" "OEM\0" "OS\0"
    "PreOS\0" "LogDiagnosticDataTypes\0" "AdditionalDataSizeBytes\0" "By\0" "AdditionalDataURI\0"
    "Created\0" "Description\0" "DiagnosticData\0" "DiagnosticDataType\0" "EntryCode\0"
    "EntryType\0" "EventGroupId\0" "EventId\0" "EventTimestamp\0" "EventType\0"
    "FirstOverflowTimestamp\0" "GeneratorId\0" "^0[xX](([a-fA-F]|[0-9]){2}){2}$\0" "Id\0"
    "LastOverflowTimestamp\0" "Message\0" "MessageArgs\0" "MessageId\0" "Modified\0" "Name\0"
    "OEMDiagnosticDataType\0" "OemLogEntryCode\0" "OemRecordFormat\0" "OemSensorType\0"
    "OriginAddress\0" "^.+:\\/\\/.+$\0" "OriginOfConditionUnavailable\0" "Originator\0"
    "OriginatorType\0" "OverflowErrorCount\0" "PartNumber\0" "Persistency\0" "Resolution\0"
    "ResolutionSteps\0" "Resolved\0" "SensorNumber\0" "SensorType\0" "SerialNumber\0"
    "ServiceProviderNotified\0" "Severity\0" "SpecificEventExistsInGroup\0"
    "UserAuthenticationSource\0" "Username\0" "Assert\0" "D0 Power State\0" "D1 Power State\0"
    "D2 Power State\0" "D3 Power State\0" "Deassert\0" "Device Disabled\0" "Device Enabled\0"
    "Device Inserted / Device Present\0" "Device Removed / Device Absent\0" "Fully Redundant\0"
    "Install Error\0" "Limit Exceeded\0" "Limit Not Exceeded\0" "Lower Critical - going high\0"
    "Lower Critical - going low\0" "Lower Non-critical - going high\0"
    "Lower Non-critical - going low\0" "Lower Non-recoverable - going high\0"
    "Lower Non-recoverable - going low\0" "Monitor\0" "Non-redundant:Insufficient Resources\0"
    "Non-redundant:Sufficient Resources from Insufficient Resources\0"
    "Non-redundant:Sufficient Resources from Redundant\0" "Performance Lags\0"
    "Performance Met\0" "Predictive Failure asserted\0" "Predictive Failure deasserted\0"
    "Redundancy Degraded\0" "Redundancy Degraded from Fully Redundant\0"
    "Redundancy Degraded from Non-redundant\0" "Redundancy Lost\0" "State Asserted\0"
    "State Deasserted\0" "Transition to Active\0" "Transition to Busy\0"
    "Transition to Critical from Non-recoverable\0" "Transition to Critical from less severe\0"
    "Transition to Degraded\0" "Transition to Idle\0" "Transition to In Test\0"
    "Transition to Non-Critical from OK\0" "Transition to Non-Critical from more severe\0"
    "Transition to Non-recoverable\0" "Transition to Non-recoverable from less severe\0"
    "Transition to OK\0" "Transition to Off Duty\0" "Transition to Off Line\0"
    "Transition to On Line\0" "Transition to Power Off\0" "Transition to Power Save\0"
    "Transition to Running\0" "Upper Critical - going high\0" "Upper Critical - going low\0"
    "Upper Non-critical - going high\0" "Upper Non-critical - going low\0"
    "Upper Non-recoverable - going high\0" "Upper Non-recoverable - going low\0" "LogEntryCode\0"
    "CXL\0" "Event\0" "SEL\0" "LogEntryType\0" "OemActions\0" "Client\0" "Internal\0"
    "SupportingService\0" "OriginatorTypes\0" "Add-in Card\0" "BaseOSBoot/InstallationStatus\0"
    "Battery\0" "Boot Error\0" "Button/Switch\0" "Cable/Interconnect\0" "Chassis\0" "ChipSet\0"
    "CoolingDevice\0" "Critical Interrupt\0" "Current\0" "Drive Slot/Bay\0" "Entity Presence\0"
    "Event Logging Disabled\0" "FRUState\0" "Fan\0" "LAN\0" "Management Subsystem Health\0"
    "Memory\0" "Microcontroller/Coprocessor\0" "Module/Board\0" "Monitor ASIC/IC\0"
    "OS Stop/Shutdown\0" "Other FRU\0" "Other Units-based Sensor\0" "POST Memory Resize\0"
    "Physical Chassis Security\0" "Platform Alert\0" "Platform Security Violation Attempt\0"
    "Power Supply / Converter\0" "PowerUnit\0" "Processor\0" "Session Audit\0" "Slot/Connector\0"
    "System ACPI PowerState\0" "System Event\0" "System Firmware Progress\0"
    "SystemBoot/Restart\0" "Temperature\0" "Terminator\0" "Version Change\0" "Voltage\0"
    "Watchdog";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/LogServices/{LogServiceId}/Entries/{LogEntryId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries/{LogEntryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries/{LogEntryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries/{LogEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/LogServices/{LogServiceId}/Entries/{LogEntryId}\0"
    "/redfish/v1/JobService/Log/Entries/{LogEntryId}\0"
    "/redfish/v1/TelemetryService/LogService/Entries/{LogEntryId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/DeviceLog/Entries/{LogEntryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/CXLLogicalDevices/{CXLLogicalDeviceId}/DeviceLog/Entries/{LogEntryId}";
static const uint32_t uris[] = {
    0, 81, 168, 307, 427, 507, 555, 616, 704,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 18}, {1, 1, 0, 20}, {1, 2, 0, 16}, {1, 3, 0, 15}, {1, 4, 0, 14}, {1,
    5, 0, 10}, {1, 6, 0, 9}, {1, 7, 0, 9}, {1, 8, 0, 8}, {1, 9, 0, 9}, {1, 10, 0, 9}, {1, 11, 0,
    8}, {1, 12, 0, 8}, {1, 13, 0, 8}, {1, 14, 0, 7}, {1, 15, 0, 6}, {1, 16, 0, 4}, {1, 17, 0,
    2}, {1, 18, 0, 0}, {1, 19, 0, 0}, {1, 20, 0, 0}, {1, 21, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10f00, 0x10e00, 0x10000, 0x10c00, 0x10a00, 0x11200, 0x10700, 0x10400,
    0x10100, 0x10500, 0x10600, 0x10300, 0x11500, 0x11400, 0x10b00, 0x11300, 0x10900, 0x11000,
    0x10800, 0x10d00, 0x11100,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {50, 1, 3, 0, 1, 2, 0, 0}, /* CPER */
    {107, 0, 5, 0, 2, 3, 0, 0}, /* CXLEntryType */
    {132, 5, 3, 0, 2, 4, 0, 0}, /* EventSeverity */
    {199, 4, 4, 0, 1, 4, 0, 0}, /* Links */
    {245, 8, 7, 0, 2, 8, 0, 0}, /* LogDiagnosticDataTypes */
    {0, 8, 48, 0, 0, 4, 0, 0}, /* LogEntry */
    {2433, 15, 60, 0, 2, 4, 0, 0}, /* LogEntryCode */
    {2460, 75, 4, 0, 2, 4, 0, 0}, /* LogEntryType */
    {2473, 56, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {2518, 79, 3, 0, 2, 16, 0, 0}, /* OriginatorTypes */
    {809, 82, 44, 0, 2, 4, 0, 0}, /* SensorType */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {21, 2, 0, 0, 6, 0, 2, 0}, /* NotificationType */
    {9, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {38, 2, 0, 0, 6, 0, 2, 0}, /* SectionType */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {151, 0, 146, 0, 9, 255, 4, 0}, /* OriginOfCondition */
    {169, 3, 146, 0, 9, 255, 5, 0}, /* RelatedItem */
    {181, 3, 6, 0, 9, 0, 5, 0}, /* RelatedLogEntries */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {268, 2, 0, 1, 2, 0, 8, 0}, /* AdditionalDataSizeBytes */
    {295, 1026, 0, 0, 0, 0, 8, 0}, /* AdditionalDataURI */
    {50, 0, 1, 0, 8, 0, 2, 0}, /* CPER */
    {107, 0, 2, 0, 7, 0, 3, 0}, /* CXLEntryType */
    {313, 0, 0, 0, 4, 0, 4, 0}, /* Created */
    {321, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {333, 2, 0, 0, 0, 0, 2, 0}, /* DiagnosticData */
    {348, 2, 5, 0, 7, 0, 8, 0}, /* DiagnosticDataType */
    {367, 2, 7, 0, 7, 0, 4, 0}, /* EntryCode */
    {377, 48, 8, 0, 7, 0, 4, 0}, /* EntryType */
    {387, 2, 0, 0, 2, 0, 9, 0}, /* EventGroupId */
    {400, 0, 0, 0, 0, 0, 10, 0}, /* EventId */
    {408, 0, 0, 0, 4, 0, 10, 0}, /* EventTimestamp */
    {423, 0, 7, 0, 7, 2, 10, 9}, /* EventType */
    {433, 0, 0, 0, 4, 0, 3, 0}, /* FirstOverflowTimestamp */
    {456, 2, 0, 2, 0, 0, 11, 0}, /* GeneratorId */
    {500, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {503, 0, 0, 0, 4, 0, 3, 0}, /* LastOverflowTimestamp */
    {199, 0, 4, 0, 8, 0, 4, 0}, /* Links */
    {525, 2, 0, 0, 0, 0, 4, 0}, /* Message */
    {533, 1, 0, 0, 0, 0, 4, 0}, /* MessageArgs */
    {545, 0, 0, 0, 0, 0, 4, 0}, /* MessageId */
    {555, 0, 0, 0, 4, 0, 12, 0}, /* Modified */
    {564, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {569, 2, 0, 0, 0, 0, 8, 0}, /* OEMDiagnosticDataType */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {591, 2, 0, 0, 0, 0, 13, 0}, /* OemLogEntryCode */
    {607, 2, 0, 0, 0, 0, 4, 0}, /* OemRecordFormat */
    {623, 2, 0, 0, 0, 0, 13, 0}, /* OemSensorType */
    {637, 2, 0, 3, 0, 0, 14, 0}, /* OriginAddress */
    {663, 2, 0, 0, 1, 0, 15, 0}, /* OriginOfConditionUnavailable */
    {692, 0, 0, 0, 0, 0, 16, 0}, /* Originator */
    {703, 0, 10, 0, 7, 0, 16, 0}, /* OriginatorType */
    {718, 0, 0, 0, 2, 0, 3, 0}, /* OverflowErrorCount */
    {737, 2, 0, 0, 0, 0, 17, 0}, /* PartNumber */
    {748, 0, 0, 0, 1, 0, 3, 0}, /* Persistency */
    {760, 0, 0, 0, 0, 0, 18, 0}, /* Resolution */
    {771, 1, 0, 0, 8, 3, 19, 0}, /* ResolutionSteps */
    {787, 6, 0, 0, 1, 0, 20, 0}, /* Resolved */
    {796, 2, 0, 0, 2, 0, 4, 0}, /* SensorNumber */
    {809, 2, 11, 0, 7, 0, 4, 0}, /* SensorType */
    {820, 2, 0, 0, 0, 0, 17, 0}, /* SerialNumber */
    {833, 2, 0, 0, 1, 0, 18, 0}, /* ServiceProviderNotified */
    {857, 2, 3, 0, 7, 0, 4, 0}, /* Severity */
    {866, 0, 0, 0, 1, 0, 21, 0}, /* SpecificEventExistsInGroup */
    {893, 2, 0, 0, 0, 0, 22, 0}, /* UserAuthenticationSource */
    {918, 2, 0, 0, 0, 0, 22, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 292, 0}, {NAN, NAN, 468, 0, 0}, {NAN, NAN, 651, 0, 0},
};
static const struct schema_fact_value values[] = {
    {55, 3, 0}, /* DynamicCapacity */
    {71, 3, 0}, /* Failure */
    {79, 3, 0}, /* Fatal */
    {85, 3, 0}, /* Informational */
    {99, 3, 0}, /* Warning */
    {120, 4, 0}, /* Critical */
    {129, 4, 0}, /* OK */
    {99, 4, 0}, /* Warning */
    {50, 6, 0}, /* CPER */
    {205, 6, 0}, /* CPERSection */
    {217, 7, 0}, /* Device */
    {224, 8, 0}, /* Manager */
    {232, 8, 0}, /* OEM */
    {236, 8, 0}, /* OS */
    {239, 8, 0}, /* PreOS */
    {927, 4, 0}, /* Assert */
    {934, 4, 0}, /* D0 Power State */
    {949, 4, 0}, /* D1 Power State */
    {964, 4, 0}, /* D2 Power State */
    {979, 4, 0}, /* D3 Power State */
    {994, 4, 0}, /* Deassert */
    {1003, 4, 0}, /* Device Disabled */
    {1019, 4, 0}, /* Device Enabled */
    {1034, 4, 0}, /* Device Inserted / Device Present */
    {1067, 4, 0}, /* Device Removed / Device Absent */
    {1098, 4, 0}, /* Fully Redundant */
    {85, 4, 0}, /* Informational */
    {1114, 4, 0}, /* Install Error */
    {1128, 4, 0}, /* Limit Exceeded */
    {1143, 4, 0}, /* Limit Not Exceeded */
    {1162, 4, 0}, /* Lower Critical - going high */
    {1190, 4, 0}, /* Lower Critical - going low */
    {1217, 4, 0}, /* Lower Non-critical - going high */
    {1249, 4, 0}, /* Lower Non-critical - going low */
    {1280, 4, 0}, /* Lower Non-recoverable - going high */
    {1315, 4, 0}, /* Lower Non-recoverable - going low */
    {1349, 4, 0}, /* Monitor */
    {1357, 4, 0}, /* Non-redundant:Insufficient Resources */
    {1394, 4, 0}, /* Non-redundant:Sufficient Resources from Insufficient Resources */
    {1457, 4, 0}, /* Non-redundant:Sufficient Resources from Redundant */
    {232, 13, 0}, /* OEM */
    {1507, 4, 0}, /* Performance Lags */
    {1524, 4, 0}, /* Performance Met */
    {1540, 4, 0}, /* Predictive Failure asserted */
    {1568, 4, 0}, /* Predictive Failure deasserted */
    {1598, 4, 0}, /* Redundancy Degraded */
    {1618, 4, 0}, /* Redundancy Degraded from Fully Redundant */
    {1659, 4, 0}, /* Redundancy Degraded from Non-redundant */
    {1698, 4, 0}, /* Redundancy Lost */
    {1714, 4, 0}, /* State Asserted */
    {1729, 4, 0}, /* State Deasserted */
    {1746, 4, 0}, /* Transition to Active */
    {1767, 4, 0}, /* Transition to Busy */
    {1786, 4, 0}, /* Transition to Critical from Non-recoverable */
    {1830, 4, 0}, /* Transition to Critical from less severe */
    {1870, 4, 0}, /* Transition to Degraded */
    {1893, 4, 0}, /* Transition to Idle */
    {1912, 4, 0}, /* Transition to In Test */
    {1934, 4, 0}, /* Transition to Non-Critical from OK */
    {1969, 4, 0}, /* Transition to Non-Critical from more severe */
    {2013, 4, 0}, /* Transition to Non-recoverable */
    {2043, 4, 0}, /* Transition to Non-recoverable from less severe */
    {2090, 4, 0}, /* Transition to OK */
    {2107, 4, 0}, /* Transition to Off Duty */
    {2130, 4, 0}, /* Transition to Off Line */
    {2153, 4, 0}, /* Transition to On Line */
    {2175, 4, 0}, /* Transition to Power Off */
    {2199, 4, 0}, /* Transition to Power Save */
    {2224, 4, 0}, /* Transition to Running */
    {2246, 4, 0}, /* Upper Critical - going high */
    {2274, 4, 0}, /* Upper Critical - going low */
    {2301, 4, 0}, /* Upper Non-critical - going high */
    {2333, 4, 0}, /* Upper Non-critical - going low */
    {2364, 4, 0}, /* Upper Non-recoverable - going high */
    {2399, 4, 0}, /* Upper Non-recoverable - going low */
    {2446, 3, 0}, /* CXL */
    {2450, 4, 0}, /* Event */
    {9, 4, 0}, /* Oem */
    {2456, 4, 0}, /* SEL */
    {2484, 16, 0}, /* Client */
    {2491, 16, 0}, /* Internal */
    {2500, 16, 0}, /* SupportingService */
    {2534, 4, 0}, /* Add-in Card */
    {2546, 4, 0}, /* BaseOSBoot/InstallationStatus */
    {2576, 4, 0}, /* Battery */
    {2584, 4, 0}, /* Boot Error */
    {2595, 4, 0}, /* Button/Switch */
    {2609, 4, 0}, /* Cable/Interconnect */
    {2628, 4, 0}, /* Chassis */
    {2636, 4, 0}, /* ChipSet */
    {2644, 4, 0}, /* CoolingDevice */
    {2658, 4, 0}, /* Critical Interrupt */
    {2677, 4, 0}, /* Current */
    {2685, 4, 0}, /* Drive Slot/Bay */
    {2700, 4, 0}, /* Entity Presence */
    {2716, 4, 0}, /* Event Logging Disabled */
    {2739, 4, 0}, /* FRUState */
    {2748, 4, 0}, /* Fan */
    {2752, 4, 0}, /* LAN */
    {2756, 4, 0}, /* Management Subsystem Health */
    {2784, 4, 0}, /* Memory */
    {2791, 4, 0}, /* Microcontroller/Coprocessor */
    {2819, 4, 0}, /* Module/Board */
    {2832, 4, 0}, /* Monitor ASIC/IC */
    {232, 13, 0}, /* OEM */
    {2848, 4, 0}, /* OS Stop/Shutdown */
    {2865, 4, 0}, /* Other FRU */
    {2875, 4, 0}, /* Other Units-based Sensor */
    {2900, 4, 0}, /* POST Memory Resize */
    {2919, 4, 0}, /* Physical Chassis Security */
    {2945, 4, 0}, /* Platform Alert */
    {2960, 4, 0}, /* Platform Security Violation Attempt */
    {2996, 4, 0}, /* Power Supply / Converter */
    {3021, 4, 0}, /* PowerUnit */
    {3031, 4, 0}, /* Processor */
    {3041, 4, 0}, /* Session Audit */
    {3055, 4, 0}, /* Slot/Connector */
    {3070, 4, 0}, /* System ACPI PowerState */
    {3093, 4, 0}, /* System Event */
    {3106, 4, 0}, /* System Firmware Progress */
    {3131, 4, 0}, /* SystemBoot/Restart */
    {3150, 4, 0}, /* Temperature */
    {3162, 4, 0}, /* Terminator */
    {3173, 4, 0}, /* Version Change */
    {3188, 4, 0}, /* Voltage */
    {3196, 4, 0}, /* Watchdog */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Event, &schema_ResolutionStep,
};
const struct schema schema_LogEntry = {
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
    .uri_count = 9,
    .run_count = 23,
    .type_count = 12,
    .action_count = 0,
    .main = 6,
    .capabilities = 6,
};
// clang-format on
