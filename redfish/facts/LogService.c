/*
 * LogService: written by tools/generate-facts.py, do not edit. Source: LogService_v1.xml, 43
 * versions, the newest is 1.9.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "LogService\0" "Oem\0" "Actions\0" "ClearEventGroup\0" "None\0"
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
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {90, 0, 4, 0, 2, 2, 0, 0}, /* AutoClearResolvedEntries */
    {193, 1, 4, 0, 1, 2, 0, 0}, /* DiagnosticDataDetails */
    {227, 5, 1, 0, 1, 3, 0, 0}, /* DownloadRawLogResponse */
    {278, 4, 5, 0, 2, 5, 0, 0}, /* LogDiagnosticDataTypes */
    {324, 9, 5, 0, 2, 7, 0, 0}, /* LogEntryTypes */
    {394, 14, 6, 0, 2, 8, 0, 0}, /* LogPurpose */
    {0, 6, 21, 0, 0, 1, 0, 0}, /* LogService */
    {657, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {584, 20, 3, 0, 2, 1, 0, 0}, /* OverWritePolicy */
    {852, 23, 24, 0, 2, 5, 0, 0}, /* SyslogFacility */
    {896, 27, 2, 0, 1, 5, 0, 0}, /* SyslogFilter */
    {979, 47, 9, 0, 2, 5, 0, 0}, /* SyslogSeverity */
    {1028, 56, 9, 0, 2, 10, 0, 0}, /* TransferProtocolType */
    {1064, 29, 1, 0, 3, 1, 0, 0}, /* ClearLog */
    {1131, 30, 7, 0, 3, 5, 0, 0}, /* CollectDiagnosticData */
    {1153, 37, 0, 0, 3, 3, 0, 0}, /* DownloadRawLog */
    {1186, 37, 5, 0, 3, 10, 0, 0}, /* PushDiagnosticData */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {115, 2, 4, 0, 7, 0, 2, 0}, /* DiagnosticDataType */
    {134, 2, 0, 0, 5, 0, 2, 0}, /* EstimatedDuration */
    {152, 2, 0, 0, 2, 0, 2, 0}, /* EstimatedSizeBytes */
    {171, 2, 0, 0, 0, 0, 2, 0}, /* OEMDiagnosticDataType */
    {215, 1040, 0, 0, 0, 0, 3, 0}, /* DownloadURI */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {90, 6, 1, 0, 7, 0, 2, 0}, /* AutoClearResolvedEntries */
    {405, 4, 0, 0, 1, 0, 9, 0}, /* AutoDSTEnabled */
    {420, 6, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {429, 6, 0, 1, 0, 0, 1, 0}, /* DateTimeLocalOffset */
    {479, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {193, 3, 2, 0, 8, 0, 2, 0}, /* DiagnosticDataDetails */
    {510, 0, 491, 0, 9, 255, 1, 0}, /* Entries */
    {518, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {521, 2, 5, 0, 7, 0, 7, 0}, /* LogEntryType */
    {534, 3, 6, 0, 7, 0, 8, 0}, /* LogPurposes */
    {546, 0, 0, 2, 2, 0, 1, 0}, /* MaxNumberOfRecords */
    {565, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {570, 2, 0, 0, 0, 0, 8, 0}, /* OEMLogPurpose */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {584, 0, 9, 0, 7, 0, 1, 0}, /* OverWritePolicy */
    {600, 0, 0, 0, 1, 0, 8, 0}, /* Overflow */
    {609, 0, 0, 0, 1, 0, 8, 0}, /* Persistency */
    {621, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {636, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {643, 7, 11, 0, 8, 0, 5, 0}, /* SyslogFilters */
    {867, 7, 10, 0, 7, 0, 5, 0}, /* LogFacilities */
    {881, 6, 12, 0, 7, 0, 5, 0}, /* LowestSeverity */
    {1049, 4, 0, 0, 0, 0, 9, 0}, /* LogEntriesETag */
    {115, 20, 4, 0, 7, 0, 5, 0}, /* DiagnosticDataType */
    {171, 4, 0, 0, 0, 0, 5, 0}, /* OEMDiagnosticDataType */
    {1073, 4, 0, 0, 0, 0, 10, 0}, /* Password */
    {1082, 4, 8, 0, 9, 1, 4, 0}, /* TargetDevice */
    {1095, 1028, 0, 0, 0, 0, 10, 0}, /* TargetURI */
    {1105, 4, 13, 0, 7, 0, 10, 0}, /* TransferProtocol */
    {1122, 4, 0, 0, 0, 0, 10, 0}, /* UserName */
    {1168, 1044, 0, 0, 0, 0, 10, 0}, /* AdditionalDataURI */
    {1073, 4, 0, 0, 0, 0, 10, 0}, /* Password */
    {1095, 1044, 0, 0, 0, 0, 10, 0}, /* TargetURI */
    {1105, 4, 13, 0, 7, 0, 10, 0}, /* TransferProtocol */
    {1122, 4, 0, 0, 0, 0, 10, 0}, /* UserName */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 449, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {23, 2, 0}, /* ClearEventGroup */
    {39, 2, 0}, /* None */
    {44, 2, 0}, /* RetainCauseResolutionEntries */
    {73, 2, 0}, /* UpdateCauseEntry */
    {250, 4, 0}, /* Device */
    {257, 5, 0}, /* Manager */
    {265, 5, 0}, /* OEM */
    {269, 5, 0}, /* OS */
    {272, 5, 0}, /* PreOS */
    {301, 6, 0}, /* CXL */
    {305, 7, 0}, /* Event */
    {311, 7, 0}, /* Multiple */
    {265, 7, 0}, /* OEM */
    {320, 7, 0}, /* SEL */
    {338, 8, 0}, /* Diagnostic */
    {349, 8, 0}, /* ExternalEntity */
    {265, 8, 0}, /* OEM */
    {364, 8, 0}, /* Operations */
    {375, 8, 0}, /* Security */
    {384, 8, 0}, /* Telemetry */
    {668, 1, 0}, /* NeverOverWrites */
    {684, 1, 0}, /* Unknown */
    {692, 1, 0}, /* WrapsWhenFull */
    {706, 5, 0}, /* Auth */
    {711, 5, 0}, /* Authpriv */
    {720, 5, 0}, /* Console */
    {728, 5, 0}, /* Cron */
    {733, 5, 0}, /* Daemon */
    {740, 5, 0}, /* FTP */
    {744, 5, 0}, /* Kern */
    {749, 5, 0}, /* LPR */
    {753, 5, 0}, /* Local0 */
    {760, 5, 0}, /* Local1 */
    {767, 5, 0}, /* Local2 */
    {774, 5, 0}, /* Local3 */
    {781, 5, 0}, /* Local4 */
    {788, 5, 0}, /* Local5 */
    {795, 5, 0}, /* Local6 */
    {802, 5, 0}, /* Local7 */
    {809, 5, 0}, /* Mail */
    {814, 5, 0}, /* NTP */
    {818, 5, 0}, /* News */
    {375, 5, 0}, /* Security */
    {823, 5, 0}, /* SolarisCron */
    {835, 5, 0}, /* Syslog */
    {842, 5, 0}, /* UUCP */
    {847, 5, 0}, /* User */
    {909, 5, 0}, /* Alert */
    {915, 5, 0}, /* All */
    {919, 5, 0}, /* Critical */
    {928, 5, 0}, /* Debug */
    {934, 5, 0}, /* Emergency */
    {944, 5, 0}, /* Error */
    {950, 5, 0}, /* Informational */
    {964, 5, 0}, /* Notice */
    {971, 5, 0}, /* Warning */
    {994, 10, 0}, /* CIFS */
    {740, 10, 0}, /* FTP */
    {999, 10, 0}, /* HTTP */
    {1004, 10, 0}, /* HTTPS */
    {1010, 10, 0}, /* NFS */
    {265, 10, 0}, /* OEM */
    {1014, 10, 0}, /* SCP */
    {1018, 10, 0}, /* SFTP */
    {1023, 10, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {1064, 7, 14, 65535, 1, 0}, /* ClearLog */
    {1131, 7, 15, 65535, 5, 0}, /* CollectDiagnosticData */
    {1153, 7, 16, 3, 3, 0}, /* DownloadRawLog */
    {1186, 7, 17, 65535, 10, 0}, /* PushDiagnosticData */
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
