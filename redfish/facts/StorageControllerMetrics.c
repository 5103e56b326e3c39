/*
 * StorageControllerMetrics: written by tools/generate-facts.py, do not edit. Source:
 * StorageControllerMetrics_v1.xml, 5 versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageControllerMetrics\0" "Oem\0" "Actions\0" "NamespacesInReadOnlyMode\0"
    "ReliabilityDegraded\0" "SpareCapacityUnderThreshold\0" "EGCriticalWarningSummary\0"
    "AvailableSparePercent\0" "%\0" "AvailableSpareThresholdPercent\0"
    "CompositeTemperatureCelsius\0" "Cel\0" "ControllerBusyTimeMinutes\0"
    "CriticalCompositeTempTimeMinutes\0" "CriticalWarnings\0" "DataUnitsRead\0"
    "DataUnitsWritten\0" "HostReadCommands\0" "HostWriteCommands\0"
    "MediaAndDataIntegrityErrors\0" "NumberOfErrorInformationLogEntries\0" "PercentageUsed\0"
    "PowerCycles\0" "PowerOnHours\0" "TemperatureSensorsCelsius\0"
    "ThermalMgmtTemp1TotalTimeSeconds\0" "ThermalMgmtTemp1TransitionCount\0"
    "ThermalMgmtTemp2TotalTimeSeconds\0" "ThermalMgmtTemp2TransitionCount\0" "UnsafeShutdowns\0"
    "WarningCompositeTempTimeMinutes\0" "NVMeSMARTMetrics\0" "OemActions\0"
    "CorrectableECCErrorCount\0" "CorrectableParityErrorCount\0" "Description\0" "Id\0"
    "LifetimeStartDateTime\0" "NVMeSMART\0" "Name\0" "StateChangeCount\0"
    "UncorrectableECCErrorCount\0" "UncorrectableParityErrorCount";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Metrics";
static const uint32_t uris[] = {
    0, 74, 175, 301, 454, 561,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {30, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {111, 1, 3, 0, 1, 1, 0, 0}, /* EGCriticalWarningSummary */
    {672, 4, 23, 0, 1, 1, 0, 0}, /* NVMeSMARTMetrics */
    {689, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 27, 12, 0, 0, 1, 0, 0}, /* StorageControllerMetrics */
};
static const struct schema_fact_property properties[] = {
    {26, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {38, 2, 0, 0, 1, 0, 1, 0}, /* NamespacesInReadOnlyMode */
    {63, 2, 0, 0, 1, 0, 1, 0}, /* ReliabilityDegraded */
    {83, 2, 0, 0, 1, 0, 1, 0}, /* SpareCapacityUnderThreshold */
    {136, 2, 0, 1, 3, 0, 1, 0}, /* AvailableSparePercent */
    {160, 2, 0, 1, 3, 0, 1, 0}, /* AvailableSpareThresholdPercent */
    {191, 2, 0, 2, 3, 0, 1, 0}, /* CompositeTemperatureCelsius */
    {223, 2, 0, 0, 2, 0, 1, 0}, /* ControllerBusyTimeMinutes */
    {249, 2, 0, 0, 2, 0, 1, 0}, /* CriticalCompositeTempTimeMinutes */
    {282, 0, 10, 0, 8, 1, 1, 0}, /* CriticalWarnings */
    {299, 2, 0, 0, 2, 0, 1, 0}, /* DataUnitsRead */
    {313, 2, 0, 0, 2, 0, 1, 0}, /* DataUnitsWritten */
    {111, 0, 1, 0, 8, 0, 1, 0}, /* EGCriticalWarningSummary */
    {330, 2, 0, 0, 2, 0, 1, 0}, /* HostReadCommands */
    {347, 2, 0, 0, 2, 0, 1, 0}, /* HostWriteCommands */
    {365, 2, 0, 0, 2, 0, 1, 0}, /* MediaAndDataIntegrityErrors */
    {393, 2, 0, 0, 2, 0, 1, 0}, /* NumberOfErrorInformationLogEntries */
    {428, 2, 0, 3, 3, 0, 1, 0}, /* PercentageUsed */
    {443, 2, 0, 0, 2, 0, 1, 0}, /* PowerCycles */
    {455, 2, 0, 0, 3, 0, 1, 0}, /* PowerOnHours */
    {468, 3, 0, 2, 3, 0, 1, 0}, /* TemperatureSensorsCelsius */
    {494, 2, 0, 0, 2, 0, 1, 0}, /* ThermalMgmtTemp1TotalTimeSeconds */
    {527, 2, 0, 0, 2, 0, 1, 0}, /* ThermalMgmtTemp1TransitionCount */
    {559, 2, 0, 0, 2, 0, 1, 0}, /* ThermalMgmtTemp2TotalTimeSeconds */
    {592, 2, 0, 0, 2, 0, 1, 0}, /* ThermalMgmtTemp2TransitionCount */
    {624, 2, 0, 0, 2, 0, 1, 0}, /* UnsafeShutdowns */
    {640, 2, 0, 0, 2, 0, 1, 0}, /* WarningCompositeTempTimeMinutes */
    {30, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {700, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableECCErrorCount */
    {725, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableParityErrorCount */
    {753, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {765, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {768, 2, 0, 0, 4, 0, 2, 0}, /* LifetimeStartDateTime */
    {790, 0, 2, 0, 8, 0, 1, 0}, /* NVMeSMART */
    {800, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {26, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {805, 2, 0, 0, 2, 0, 1, 0}, /* StateChangeCount */
    {822, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableECCErrorCount */
    {849, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableParityErrorCount */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 158, 0}, {NAN, NAN, 0, 219, 0}, {0, 255, 0, 158, 0},
};
static const struct schema *const uses[] = {
    &schema_StorageController, &schema_Resource,
};
const struct schema schema_StorageControllerMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 6,
    .run_count = 2,
    .type_count = 5,
    .action_count = 0,
    .main = 4,
    .capabilities = 0,
};
// clang-format on
