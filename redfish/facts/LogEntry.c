/*
 * LogEntry: written by tools/generate-facts.py, do not edit. Source: LogEntry_v1.xml, 201
 * versions, the newest is 1.21.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LogEntry\0" "Oem\0" "Actions\0" "NotificationType\0" "SectionType\0" "CPER\0"
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {51, 1, 3, 0, 1, 2, 0, 0}, /* CPER */
    {108, 0, 5, 0, 2, 3, 0, 0}, /* CXLEntryType */
    {133, 5, 3, 0, 2, 4, 0, 0}, /* EventSeverity */
    {200, 4, 4, 0, 1, 4, 0, 0}, /* Links */
    {246, 8, 7, 0, 2, 8, 0, 0}, /* LogDiagnosticDataTypes */
    {1, 8, 48, 0, 0, 4, 0, 0}, /* LogEntry */
    {2434, 15, 60, 0, 2, 4, 0, 0}, /* LogEntryCode */
    {2461, 75, 4, 0, 2, 4, 0, 0}, /* LogEntryType */
    {2474, 56, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {2519, 79, 3, 0, 2, 16, 0, 0}, /* OriginatorTypes */
    {810, 82, 44, 0, 2, 4, 0, 0}, /* SensorType */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {22, 2, 0, 0, 6, 0, 2, 0}, /* NotificationType */
    {10, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {39, 2, 0, 0, 6, 0, 2, 0}, /* SectionType */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {152, 0, 147, 0, 9, 255, 4, 0}, /* OriginOfCondition */
    {170, 1, 147, 0, 9, 255, 5, 0}, /* RelatedItem */
    {182, 1, 6, 0, 9, 0, 5, 0}, /* RelatedLogEntries */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {269, 2, 0, 1, 2, 0, 8, 0}, /* AdditionalDataSizeBytes */
    {296, 1026, 0, 0, 0, 0, 8, 0}, /* AdditionalDataURI */
    {51, 0, 1, 0, 8, 0, 2, 0}, /* CPER */
    {108, 0, 2, 0, 7, 0, 3, 0}, /* CXLEntryType */
    {314, 0, 0, 0, 4, 0, 4, 0}, /* Created */
    {322, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {334, 2, 0, 0, 0, 0, 2, 0}, /* DiagnosticData */
    {349, 2, 5, 0, 7, 0, 8, 0}, /* DiagnosticDataType */
    {368, 2, 7, 0, 7, 0, 4, 0}, /* EntryCode */
    {378, 48, 8, 0, 7, 0, 4, 0}, /* EntryType */
    {388, 2, 0, 0, 2, 0, 9, 0}, /* EventGroupId */
    {401, 0, 0, 0, 0, 0, 10, 0}, /* EventId */
    {409, 0, 0, 0, 4, 0, 10, 0}, /* EventTimestamp */
    {424, 0, 7, 0, 7, 2, 10, 9}, /* EventType */
    {434, 0, 0, 0, 4, 0, 3, 0}, /* FirstOverflowTimestamp */
    {457, 2, 0, 2, 0, 0, 11, 0}, /* GeneratorId */
    {501, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {504, 0, 0, 0, 4, 0, 3, 0}, /* LastOverflowTimestamp */
    {200, 0, 4, 0, 8, 0, 4, 0}, /* Links */
    {526, 2, 0, 0, 0, 0, 4, 0}, /* Message */
    {534, 1, 0, 0, 0, 0, 4, 0}, /* MessageArgs */
    {546, 0, 0, 0, 0, 0, 4, 0}, /* MessageId */
    {556, 0, 0, 0, 4, 0, 12, 0}, /* Modified */
    {565, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {570, 2, 0, 0, 0, 0, 8, 0}, /* OEMDiagnosticDataType */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {592, 2, 0, 0, 0, 0, 13, 0}, /* OemLogEntryCode */
    {608, 2, 0, 0, 0, 0, 4, 0}, /* OemRecordFormat */
    {624, 2, 0, 0, 0, 0, 13, 0}, /* OemSensorType */
    {638, 2, 0, 3, 0, 0, 14, 0}, /* OriginAddress */
    {664, 2, 0, 0, 1, 0, 15, 0}, /* OriginOfConditionUnavailable */
    {693, 0, 0, 0, 0, 0, 16, 0}, /* Originator */
    {704, 0, 10, 0, 7, 0, 16, 0}, /* OriginatorType */
    {719, 0, 0, 0, 2, 0, 3, 0}, /* OverflowErrorCount */
    {738, 2, 0, 0, 0, 0, 17, 0}, /* PartNumber */
    {749, 0, 0, 0, 1, 0, 3, 0}, /* Persistency */
    {761, 0, 0, 0, 0, 0, 18, 0}, /* Resolution */
    {772, 1, 0, 0, 8, 3, 19, 0}, /* ResolutionSteps */
    {788, 6, 0, 0, 1, 0, 20, 0}, /* Resolved */
    {797, 2, 0, 0, 2, 0, 4, 0}, /* SensorNumber */
    {810, 2, 11, 0, 7, 0, 4, 0}, /* SensorType */
    {821, 2, 0, 0, 0, 0, 17, 0}, /* SerialNumber */
    {834, 2, 0, 0, 1, 0, 18, 0}, /* ServiceProviderNotified */
    {858, 2, 3, 0, 7, 0, 4, 0}, /* Severity */
    {867, 0, 0, 0, 1, 0, 21, 0}, /* SpecificEventExistsInGroup */
    {894, 2, 0, 0, 0, 0, 22, 0}, /* UserAuthenticationSource */
    {919, 2, 0, 0, 0, 0, 22, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 293, 0}, {NAN, NAN, 469, 0, 0}, {NAN, NAN, 652, 0, 0},
};
static const struct schema_fact_value values[] = {
    {56, 3, 0}, /* DynamicCapacity */
    {72, 3, 0}, /* Failure */
    {80, 3, 0}, /* Fatal */
    {86, 3, 0}, /* Informational */
    {100, 3, 0}, /* Warning */
    {121, 4, 0}, /* Critical */
    {130, 4, 0}, /* OK */
    {100, 4, 0}, /* Warning */
    {51, 6, 0}, /* CPER */
    {206, 6, 0}, /* CPERSection */
    {218, 7, 0}, /* Device */
    {225, 8, 0}, /* Manager */
    {233, 8, 0}, /* OEM */
    {237, 8, 0}, /* OS */
    {240, 8, 0}, /* PreOS */
    {928, 4, 0}, /* Assert */
    {935, 4, 0}, /* D0 Power State */
    {950, 4, 0}, /* D1 Power State */
    {965, 4, 0}, /* D2 Power State */
    {980, 4, 0}, /* D3 Power State */
    {995, 4, 0}, /* Deassert */
    {1004, 4, 0}, /* Device Disabled */
    {1020, 4, 0}, /* Device Enabled */
    {1035, 4, 0}, /* Device Inserted / Device Present */
    {1068, 4, 0}, /* Device Removed / Device Absent */
    {1099, 4, 0}, /* Fully Redundant */
    {86, 4, 0}, /* Informational */
    {1115, 4, 0}, /* Install Error */
    {1129, 4, 0}, /* Limit Exceeded */
    {1144, 4, 0}, /* Limit Not Exceeded */
    {1163, 4, 0}, /* Lower Critical - going high */
    {1191, 4, 0}, /* Lower Critical - going low */
    {1218, 4, 0}, /* Lower Non-critical - going high */
    {1250, 4, 0}, /* Lower Non-critical - going low */
    {1281, 4, 0}, /* Lower Non-recoverable - going high */
    {1316, 4, 0}, /* Lower Non-recoverable - going low */
    {1350, 4, 0}, /* Monitor */
    {1358, 4, 0}, /* Non-redundant:Insufficient Resources */
    {1395, 4, 0}, /* Non-redundant:Sufficient Resources from Insufficient Resources */
    {1458, 4, 0}, /* Non-redundant:Sufficient Resources from Redundant */
    {233, 13, 0}, /* OEM */
    {1508, 4, 0}, /* Performance Lags */
    {1525, 4, 0}, /* Performance Met */
    {1541, 4, 0}, /* Predictive Failure asserted */
    {1569, 4, 0}, /* Predictive Failure deasserted */
    {1599, 4, 0}, /* Redundancy Degraded */
    {1619, 4, 0}, /* Redundancy Degraded from Fully Redundant */
    {1660, 4, 0}, /* Redundancy Degraded from Non-redundant */
    {1699, 4, 0}, /* Redundancy Lost */
    {1715, 4, 0}, /* State Asserted */
    {1730, 4, 0}, /* State Deasserted */
    {1747, 4, 0}, /* Transition to Active */
    {1768, 4, 0}, /* Transition to Busy */
    {1787, 4, 0}, /* Transition to Critical from Non-recoverable */
    {1831, 4, 0}, /* Transition to Critical from less severe */
    {1871, 4, 0}, /* Transition to Degraded */
    {1894, 4, 0}, /* Transition to Idle */
    {1913, 4, 0}, /* Transition to In Test */
    {1935, 4, 0}, /* Transition to Non-Critical from OK */
    {1970, 4, 0}, /* Transition to Non-Critical from more severe */
    {2014, 4, 0}, /* Transition to Non-recoverable */
    {2044, 4, 0}, /* Transition to Non-recoverable from less severe */
    {2091, 4, 0}, /* Transition to OK */
    {2108, 4, 0}, /* Transition to Off Duty */
    {2131, 4, 0}, /* Transition to Off Line */
    {2154, 4, 0}, /* Transition to On Line */
    {2176, 4, 0}, /* Transition to Power Off */
    {2200, 4, 0}, /* Transition to Power Save */
    {2225, 4, 0}, /* Transition to Running */
    {2247, 4, 0}, /* Upper Critical - going high */
    {2275, 4, 0}, /* Upper Critical - going low */
    {2302, 4, 0}, /* Upper Non-critical - going high */
    {2334, 4, 0}, /* Upper Non-critical - going low */
    {2365, 4, 0}, /* Upper Non-recoverable - going high */
    {2400, 4, 0}, /* Upper Non-recoverable - going low */
    {2447, 3, 0}, /* CXL */
    {2451, 4, 0}, /* Event */
    {10, 4, 0}, /* Oem */
    {2457, 4, 0}, /* SEL */
    {2485, 16, 0}, /* Client */
    {2492, 16, 0}, /* Internal */
    {2501, 16, 0}, /* SupportingService */
    {2535, 4, 0}, /* Add-in Card */
    {2547, 4, 0}, /* BaseOSBoot/InstallationStatus */
    {2577, 4, 0}, /* Battery */
    {2585, 4, 0}, /* Boot Error */
    {2596, 4, 0}, /* Button/Switch */
    {2610, 4, 0}, /* Cable/Interconnect */
    {2629, 4, 0}, /* Chassis */
    {2637, 4, 0}, /* ChipSet */
    {2645, 4, 0}, /* CoolingDevice */
    {2659, 4, 0}, /* Critical Interrupt */
    {2678, 4, 0}, /* Current */
    {2686, 4, 0}, /* Drive Slot/Bay */
    {2701, 4, 0}, /* Entity Presence */
    {2717, 4, 0}, /* Event Logging Disabled */
    {2740, 4, 0}, /* FRUState */
    {2749, 4, 0}, /* Fan */
    {2753, 4, 0}, /* LAN */
    {2757, 4, 0}, /* Management Subsystem Health */
    {2785, 4, 0}, /* Memory */
    {2792, 4, 0}, /* Microcontroller/Coprocessor */
    {2820, 4, 0}, /* Module/Board */
    {2833, 4, 0}, /* Monitor ASIC/IC */
    {233, 13, 0}, /* OEM */
    {2849, 4, 0}, /* OS Stop/Shutdown */
    {2866, 4, 0}, /* Other FRU */
    {2876, 4, 0}, /* Other Units-based Sensor */
    {2901, 4, 0}, /* POST Memory Resize */
    {2920, 4, 0}, /* Physical Chassis Security */
    {2946, 4, 0}, /* Platform Alert */
    {2961, 4, 0}, /* Platform Security Violation Attempt */
    {2997, 4, 0}, /* Power Supply / Converter */
    {3022, 4, 0}, /* PowerUnit */
    {3032, 4, 0}, /* Processor */
    {3042, 4, 0}, /* Session Audit */
    {3056, 4, 0}, /* Slot/Connector */
    {3071, 4, 0}, /* System ACPI PowerState */
    {3094, 4, 0}, /* System Event */
    {3107, 4, 0}, /* System Firmware Progress */
    {3132, 4, 0}, /* SystemBoot/Restart */
    {3151, 4, 0}, /* Temperature */
    {3163, 4, 0}, /* Terminator */
    {3174, 4, 0}, /* Version Change */
    {3189, 4, 0}, /* Voltage */
    {3197, 4, 0}, /* Watchdog */
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
