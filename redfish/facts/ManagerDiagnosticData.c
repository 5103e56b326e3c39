/*
 * ManagerDiagnosticData: written by tools/generate-facts.py, do not edit. Source:
 * ManagerDiagnosticData_v1.xml, 12 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ManagerDiagnosticData\0" "Oem\0" "Actions\0" "FirmwareTimeSeconds\0" "InitrdTimeSeconds\0"
    "KernelTimeSeconds\0" "LoaderTimeSeconds\0" "UserSpaceTimeSeconds\0" "BootTimeStatistics\0"
    "BusErrorCount\0" "I2CBusName\0" "NACKCount\0" "TotalTransactionCount\0" "I2CBusStatistics\0"
    "Description\0" "FreeStorageSpaceKiB\0" "KiBy\0" "I2CBuses\0" "Id\0" "MemoryECCStatistics\0"
    "MemoryStatistics\0" "Name\0" "ProcessorStatistics\0" "ServiceRootUptimeSeconds\0"
    "TopProcesses\0" "CorrectableECCErrorCount\0" "UncorrectableECCErrorCount\0"
    "AvailableBytes\0" "By\0" "BuffersAndCacheBytes\0" "FreeBytes\0" "SharedBytes\0"
    "TotalBytes\0" "UsedBytes\0" "OemActions\0" "CommandLine\0" "ResidentSetSizeBytes\0"
    "RestartAfterFailureCount\0" "RestartCount\0" "UptimeSeconds\0" "UserTimeSeconds\0"
    "ProcessStatistics\0" "KernelPercent\0" "%\0" "UserPercent\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/ManagerDiagnosticData";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {26, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {129, 1, 5, 0, 1, 1, 0, 0}, /* BootTimeStatistics */
    {205, 6, 4, 0, 1, 1, 0, 0}, /* I2CBusStatistics */
    {0, 10, 13, 0, 0, 1, 0, 0}, /* ManagerDiagnosticData */
    {271, 23, 2, 0, 1, 1, 0, 0}, /* MemoryECCStatistics */
    {291, 25, 6, 0, 1, 1, 0, 0}, /* MemoryStatistics */
    {505, 31, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {617, 31, 7, 0, 1, 1, 0, 0}, /* ProcessStatistics */
    {313, 38, 2, 0, 1, 1, 0, 0}, /* ProcessorStatistics */
    {663, 40, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {22, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {34, 2, 0, 0, 3, 0, 1, 0}, /* FirmwareTimeSeconds */
    {54, 2, 0, 0, 3, 0, 1, 0}, /* InitrdTimeSeconds */
    {72, 2, 0, 0, 3, 0, 1, 0}, /* KernelTimeSeconds */
    {90, 2, 0, 0, 3, 0, 1, 0}, /* LoaderTimeSeconds */
    {108, 2, 0, 0, 3, 0, 1, 0}, /* UserSpaceTimeSeconds */
    {148, 2, 0, 0, 2, 0, 1, 0}, /* BusErrorCount */
    {162, 0, 0, 0, 0, 0, 1, 0}, /* I2CBusName */
    {173, 2, 0, 0, 2, 0, 1, 0}, /* NACKCount */
    {183, 2, 0, 0, 2, 0, 1, 0}, /* TotalTransactionCount */
    {26, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {129, 0, 1, 0, 8, 0, 1, 0}, /* BootTimeStatistics */
    {222, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {234, 2, 0, 1, 2, 0, 1, 0}, /* FreeStorageSpaceKiB */
    {259, 1, 2, 0, 8, 0, 1, 0}, /* I2CBuses */
    {268, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {271, 0, 4, 0, 8, 0, 1, 0}, /* MemoryECCStatistics */
    {291, 0, 5, 0, 8, 0, 1, 0}, /* MemoryStatistics */
    {308, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {313, 0, 8, 0, 8, 0, 1, 0}, /* ProcessorStatistics */
    {333, 2, 0, 0, 3, 0, 2, 0}, /* ServiceRootUptimeSeconds */
    {358, 3, 7, 0, 8, 0, 1, 0}, /* TopProcesses */
    {371, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableECCErrorCount */
    {396, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableECCErrorCount */
    {423, 2, 0, 2, 2, 0, 1, 0}, /* AvailableBytes */
    {441, 2, 0, 2, 2, 0, 1, 0}, /* BuffersAndCacheBytes */
    {462, 2, 0, 2, 2, 0, 1, 0}, /* FreeBytes */
    {472, 2, 0, 2, 2, 0, 1, 0}, /* SharedBytes */
    {484, 2, 0, 2, 2, 0, 1, 0}, /* TotalBytes */
    {495, 2, 0, 2, 2, 0, 1, 0}, /* UsedBytes */
    {516, 0, 0, 0, 0, 0, 1, 0}, /* CommandLine */
    {72, 2, 0, 0, 3, 0, 1, 0}, /* KernelTimeSeconds */
    {528, 2, 0, 2, 2, 0, 1, 0}, /* ResidentSetSizeBytes */
    {549, 2, 0, 0, 2, 0, 3, 0}, /* RestartAfterFailureCount */
    {574, 2, 0, 0, 2, 0, 3, 0}, /* RestartCount */
    {587, 2, 0, 0, 3, 0, 3, 0}, /* UptimeSeconds */
    {601, 2, 0, 0, 3, 0, 1, 0}, /* UserTimeSeconds */
    {635, 2, 0, 3, 3, 0, 1, 0}, /* KernelPercent */
    {651, 2, 0, 3, 3, 0, 1, 0}, /* UserPercent */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 254, 0}, {NAN, NAN, 0, 438, 0}, {0, 100, 0, 649, 0},
};
static const struct schema_fact_action actions[] = {
    {663, 3, 9, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ManagerDiagnosticData = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 9,
    .action_count = 1,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
