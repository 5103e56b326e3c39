/*
 * LogService: written by tools/generate-facts.py, do not edit. Source: LogService_v1.xml, 43
 * versions, the newest is 1.9.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LogService\0" "Oem\0" "Actions\0" "ClearEventGroup\0" "None\0"
    "RetainCauseResolutionEntries\0" "UpdateCauseEntry\0" "AutoClearResolvedEntries\0"
    "DiagnosticDataType\0" "EstimatedDuration\0" "EstimatedSizeBytes\0" "OEMDiagnosticDataType\0"
    "DiagnosticDataDetails\0" "DownloadURI\0" "DownloadRawLogResponse\0" "Device\0" "Manager\0"
    "OEM\0" "OS\0" "PreOS\0" "LogDiagnosticDataTypes\0" "CXL\0" "Event\0" "Multiple\0" "SEL\0"
    "LogEntryTypes\0" "Diagnostic\0" "ExternalEntity\0" "Operations\0" "Security\0" "Telemetry\0"
    "LogPurpose\0" "AutoDSTEnabled\0" "DateTime\0" "DateTimeLocalOffset\0"
    "^([-+][0-1][0-9]:[0-5][0-9])$\0" "Description\0" "LogEntryCollection\0" "Entries\0" "Id\0"
    "LogEntryType\0" "LogPurposes\0" "MaxNumberOfRecords\0" "Name\0" "OEMLogPurpose\0"
    "OverWritePolicy\0" "Overflow\0" "Persistency\0" "ServiceEnabled\0" "Status\0"
    "SyslogFilters\0" "OemActions\0" "NeverOverWrites\0" "Unknown\0" "WrapsWhenFull\0" "Auth\0"
    "Authpriv\0" "Console\0" "Cron\0" "Daemon\0" "FTP\0" "Kern\0" "LPR\0" "Local0\0" "Local1\0"
    "Local2\0" "Local3\0" "Local4\0" "Local5\0" "Local6\0" "Local7\0" "Mail\0" "NTP\0" "News\0"
    "SolarisCron\0" "Syslog\0" "UUCP\0" "User\0" "SyslogFacility\0" "LogFacilities\0"
    "LowestSeverity\0" "SyslogFilter\0" "Alert\0" "All\0" "Critical\0" "Debug\0" "Emergency\0"
    "Error\0" "Informational\0" "Notice\0" "Warning\0" "SyslogSeverity\0" "CIFS\0" "HTTP\0"
    "HTTPS\0" "NFS\0" "SCP\0" "SFTP\0" "TFTP\0" "TransferProtocolType\0" "LogEntriesETag\0"
    "ClearLog\0" "Password\0" "TargetDevice\0" "TargetURI\0" "TransferProtocol\0" "UserName\0"
    "CollectDiagnosticData\0" "DownloadRawLog\0" "AdditionalDataURI\0" "PushDiagnosticData";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/LogServices/{LogServiceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/LogServices/{LogServiceId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}\0"
    "/redfish/v1/Chassis/{ChassisId}/LogServices/{LogServiceId}\0" "/redfish/v1/JobService/Log\0"
    "/redfish/v1/TelemetryService/LogService\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/DeviceLog\0"
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/CXLLogicalDevices/{CXLLogicalDeviceId}/DeviceLog";
static const uint32_t uris[] = {
    0, 60, 126, 244, 343, 402, 429, 469, 536,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 10}, {1, 1, 0, 5}, {1, 2, 0, 5}, {1, 3, 0, 4}, {1, 4, 0, 3}, {1, 5,
    0, 3}, {1, 6, 0, 2}, {1, 7, 0, 1}, {1, 8, 0, 1}, {1, 9, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10700, 0x10900, 0x10800, 0x10200, 0x10500, 0x10100, 0x10400, 0x10300,
    0x10600,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {91, 0, 4, 0, 2, 2, 0, 0}, /* AutoClearResolvedEntries */
    {194, 1, 4, 0, 1, 2, 0, 0}, /* DiagnosticDataDetails */
    {228, 5, 1, 0, 1, 3, 0, 0}, /* DownloadRawLogResponse */
    {279, 4, 5, 0, 2, 5, 0, 0}, /* LogDiagnosticDataTypes */
    {325, 9, 5, 0, 2, 7, 0, 0}, /* LogEntryTypes */
    {395, 14, 6, 0, 2, 8, 0, 0}, /* LogPurpose */
    {1, 6, 21, 0, 0, 1, 0, 0}, /* LogService */
    {658, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {585, 20, 3, 0, 2, 1, 0, 0}, /* OverWritePolicy */
    {853, 23, 24, 0, 2, 5, 0, 0}, /* SyslogFacility */
    {897, 27, 2, 0, 1, 5, 0, 0}, /* SyslogFilter */
    {980, 47, 9, 0, 2, 5, 0, 0}, /* SyslogSeverity */
    {1029, 56, 9, 0, 2, 10, 0, 0}, /* TransferProtocolType */
    {1065, 29, 1, 0, 3, 1, 0, 0}, /* ClearLog */
    {1132, 30, 7, 0, 3, 5, 0, 0}, /* CollectDiagnosticData */
    {1154, 37, 0, 0, 3, 3, 0, 0}, /* DownloadRawLog */
    {1187, 37, 5, 0, 3, 10, 0, 0}, /* PushDiagnosticData */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {116, 2, 4, 0, 7, 0, 2, 0}, /* DiagnosticDataType */
    {135, 2, 0, 0, 5, 0, 2, 0}, /* EstimatedDuration */
    {153, 2, 0, 0, 2, 0, 2, 0}, /* EstimatedSizeBytes */
    {172, 2, 0, 0, 0, 0, 2, 0}, /* OEMDiagnosticDataType */
    {216, 1040, 0, 0, 0, 0, 3, 0}, /* DownloadURI */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {91, 6, 1, 0, 7, 0, 2, 0}, /* AutoClearResolvedEntries */
    {406, 4, 0, 0, 1, 0, 9, 0}, /* AutoDSTEnabled */
    {421, 6, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {430, 6, 0, 1, 0, 0, 1, 0}, /* DateTimeLocalOffset */
    {480, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {194, 3, 2, 0, 8, 0, 2, 0}, /* DiagnosticDataDetails */
    {511, 0, 492, 0, 9, 255, 1, 0}, /* Entries */
    {519, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {522, 2, 5, 0, 7, 0, 7, 0}, /* LogEntryType */
    {535, 3, 6, 0, 7, 0, 8, 0}, /* LogPurposes */
    {547, 0, 0, 2, 2, 0, 1, 0}, /* MaxNumberOfRecords */
    {566, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {571, 2, 0, 0, 0, 0, 8, 0}, /* OEMLogPurpose */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {585, 0, 9, 0, 7, 0, 1, 0}, /* OverWritePolicy */
    {601, 0, 0, 0, 1, 0, 8, 0}, /* Overflow */
    {610, 0, 0, 0, 1, 0, 8, 0}, /* Persistency */
    {622, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {637, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {644, 7, 11, 0, 8, 0, 5, 0}, /* SyslogFilters */
    {868, 7, 10, 0, 7, 0, 5, 0}, /* LogFacilities */
    {882, 6, 12, 0, 7, 0, 5, 0}, /* LowestSeverity */
    {1050, 4, 0, 0, 0, 0, 9, 0}, /* LogEntriesETag */
    {116, 20, 4, 0, 7, 0, 5, 0}, /* DiagnosticDataType */
    {172, 4, 0, 0, 0, 0, 5, 0}, /* OEMDiagnosticDataType */
    {1074, 4, 0, 0, 0, 0, 10, 0}, /* Password */
    {1083, 4, 8, 0, 9, 1, 4, 0}, /* TargetDevice */
    {1096, 1028, 0, 0, 0, 0, 10, 0}, /* TargetURI */
    {1106, 4, 13, 0, 7, 0, 10, 0}, /* TransferProtocol */
    {1123, 4, 0, 0, 0, 0, 10, 0}, /* UserName */
    {1169, 1044, 0, 0, 0, 0, 10, 0}, /* AdditionalDataURI */
    {1074, 4, 0, 0, 0, 0, 10, 0}, /* Password */
    {1096, 1044, 0, 0, 0, 0, 10, 0}, /* TargetURI */
    {1106, 4, 13, 0, 7, 0, 10, 0}, /* TransferProtocol */
    {1123, 4, 0, 0, 0, 0, 10, 0}, /* UserName */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 450, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {24, 2, 0}, /* ClearEventGroup */
    {40, 2, 0}, /* None */
    {45, 2, 0}, /* RetainCauseResolutionEntries */
    {74, 2, 0}, /* UpdateCauseEntry */
    {251, 4, 0}, /* Device */
    {258, 5, 0}, /* Manager */
    {266, 5, 0}, /* OEM */
    {270, 5, 0}, /* OS */
    {273, 5, 0}, /* PreOS */
    {302, 6, 0}, /* CXL */
    {306, 7, 0}, /* Event */
    {312, 7, 0}, /* Multiple */
    {266, 7, 0}, /* OEM */
    {321, 7, 0}, /* SEL */
    {339, 8, 0}, /* Diagnostic */
    {350, 8, 0}, /* ExternalEntity */
    {266, 8, 0}, /* OEM */
    {365, 8, 0}, /* Operations */
    {376, 8, 0}, /* Security */
    {385, 8, 0}, /* Telemetry */
    {669, 1, 0}, /* NeverOverWrites */
    {685, 1, 0}, /* Unknown */
    {693, 1, 0}, /* WrapsWhenFull */
    {707, 5, 0}, /* Auth */
    {712, 5, 0}, /* Authpriv */
    {721, 5, 0}, /* Console */
    {729, 5, 0}, /* Cron */
    {734, 5, 0}, /* Daemon */
    {741, 5, 0}, /* FTP */
    {745, 5, 0}, /* Kern */
    {750, 5, 0}, /* LPR */
    {754, 5, 0}, /* Local0 */
    {761, 5, 0}, /* Local1 */
    {768, 5, 0}, /* Local2 */
    {775, 5, 0}, /* Local3 */
    {782, 5, 0}, /* Local4 */
    {789, 5, 0}, /* Local5 */
    {796, 5, 0}, /* Local6 */
    {803, 5, 0}, /* Local7 */
    {810, 5, 0}, /* Mail */
    {815, 5, 0}, /* NTP */
    {819, 5, 0}, /* News */
    {376, 5, 0}, /* Security */
    {824, 5, 0}, /* SolarisCron */
    {836, 5, 0}, /* Syslog */
    {843, 5, 0}, /* UUCP */
    {848, 5, 0}, /* User */
    {910, 5, 0}, /* Alert */
    {916, 5, 0}, /* All */
    {920, 5, 0}, /* Critical */
    {929, 5, 0}, /* Debug */
    {935, 5, 0}, /* Emergency */
    {945, 5, 0}, /* Error */
    {951, 5, 0}, /* Informational */
    {965, 5, 0}, /* Notice */
    {972, 5, 0}, /* Warning */
    {995, 10, 0}, /* CIFS */
    {741, 10, 0}, /* FTP */
    {1000, 10, 0}, /* HTTP */
    {1005, 10, 0}, /* HTTPS */
    {1011, 10, 0}, /* NFS */
    {266, 10, 0}, /* OEM */
    {1015, 10, 0}, /* SCP */
    {1019, 10, 0}, /* SFTP */
    {1024, 10, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {1065, 7, 14, 65535, 1, 0}, /* ClearLog */
    {1132, 7, 15, 65535, 5, 0}, /* CollectDiagnosticData */
    {1154, 7, 16, 3, 3, 0}, /* DownloadRawLog */
    {1187, 7, 17, 65535, 10, 0}, /* PushDiagnosticData */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_LogService = {
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
    .uri_count = 9,
    .run_count = 11,
    .type_count = 14,
    .action_count = 4,
    .main = 7,
    .capabilities = 2,
};
// clang-format on
