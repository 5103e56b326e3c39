/*
 * ManagerDiagnosticData: written by tools/generate-facts.py, do not edit. Source:
 * ManagerDiagnosticData_v1.xml, 12 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ManagerDiagnosticData\0" "Oem\0" "Actions\0" "FirmwareTimeSeconds\0"
    "InitrdTimeSeconds\0" "KernelTimeSeconds\0" "LoaderTimeSeconds\0" "UserSpaceTimeSeconds\0"
    "BootTimeStatistics\0" "BusErrorCount\0" "I2CBusName\0" "NACKCount\0"
    "TotalTransactionCount\0" "I2CBusStatistics\0" "Description\0" "FreeStorageSpaceKiB\0"
    "KiBy\0" "I2CBuses\0" "Id\0" "MemoryECCStatistics\0" "MemoryStatistics\0" "Name\0"
    "ProcessorStatistics\0" "ServiceRootUptimeSeconds\0" "TopProcesses\0"
    "CorrectableECCErrorCount\0" "UncorrectableECCErrorCount\0" "AvailableBytes\0" "By\0"
    "BuffersAndCacheBytes\0" "FreeBytes\0" "SharedBytes\0" "TotalBytes\0" "UsedBytes\0"
    "OemActions\0" "CommandLine\0" "ResidentSetSizeBytes\0" "RestartAfterFailureCount\0"
    "RestartCount\0" "UptimeSeconds\0" "UserTimeSeconds\0" "ProcessStatistics\0"
    "KernelPercent\0" "%\0" "UserPercent\0" "ResetMetrics";
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
    {27, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {130, 1, 5, 0, 1, 1, 0, 0}, /* BootTimeStatistics */
    {206, 6, 4, 0, 1, 1, 0, 0}, /* I2CBusStatistics */
    {1, 10, 13, 0, 0, 1, 0, 0}, /* ManagerDiagnosticData */
    {272, 23, 2, 0, 1, 1, 0, 0}, /* MemoryECCStatistics */
    {292, 25, 6, 0, 1, 1, 0, 0}, /* MemoryStatistics */
    {506, 31, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {618, 31, 7, 0, 1, 1, 0, 0}, /* ProcessStatistics */
    {314, 38, 2, 0, 1, 1, 0, 0}, /* ProcessorStatistics */
    {664, 40, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {35, 2, 0, 0, 3, 0, 1, 0}, /* FirmwareTimeSeconds */
    {55, 2, 0, 0, 3, 0, 1, 0}, /* InitrdTimeSeconds */
    {73, 2, 0, 0, 3, 0, 1, 0}, /* KernelTimeSeconds */
    {91, 2, 0, 0, 3, 0, 1, 0}, /* LoaderTimeSeconds */
    {109, 2, 0, 0, 3, 0, 1, 0}, /* UserSpaceTimeSeconds */
    {149, 2, 0, 0, 2, 0, 1, 0}, /* BusErrorCount */
    {163, 0, 0, 0, 0, 0, 1, 0}, /* I2CBusName */
    {174, 2, 0, 0, 2, 0, 1, 0}, /* NACKCount */
    {184, 2, 0, 0, 2, 0, 1, 0}, /* TotalTransactionCount */
    {27, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {130, 0, 1, 0, 8, 0, 1, 0}, /* BootTimeStatistics */
    {223, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {235, 2, 0, 1, 2, 0, 1, 0}, /* FreeStorageSpaceKiB */
    {260, 1, 2, 0, 8, 0, 1, 0}, /* I2CBuses */
    {269, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {272, 0, 4, 0, 8, 0, 1, 0}, /* MemoryECCStatistics */
    {292, 0, 5, 0, 8, 0, 1, 0}, /* MemoryStatistics */
    {309, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {23, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {314, 0, 8, 0, 8, 0, 1, 0}, /* ProcessorStatistics */
    {334, 2, 0, 0, 3, 0, 2, 0}, /* ServiceRootUptimeSeconds */
    {359, 3, 7, 0, 8, 0, 1, 0}, /* TopProcesses */
    {372, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableECCErrorCount */
    {397, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableECCErrorCount */
    {424, 2, 0, 2, 2, 0, 1, 0}, /* AvailableBytes */
    {442, 2, 0, 2, 2, 0, 1, 0}, /* BuffersAndCacheBytes */
    {463, 2, 0, 2, 2, 0, 1, 0}, /* FreeBytes */
    {473, 2, 0, 2, 2, 0, 1, 0}, /* SharedBytes */
    {485, 2, 0, 2, 2, 0, 1, 0}, /* TotalBytes */
    {496, 2, 0, 2, 2, 0, 1, 0}, /* UsedBytes */
    {517, 0, 0, 0, 0, 0, 1, 0}, /* CommandLine */
    {73, 2, 0, 0, 3, 0, 1, 0}, /* KernelTimeSeconds */
    {529, 2, 0, 2, 2, 0, 1, 0}, /* ResidentSetSizeBytes */
    {550, 2, 0, 0, 2, 0, 3, 0}, /* RestartAfterFailureCount */
    {575, 2, 0, 0, 2, 0, 3, 0}, /* RestartCount */
    {588, 2, 0, 0, 3, 0, 3, 0}, /* UptimeSeconds */
    {602, 2, 0, 0, 3, 0, 1, 0}, /* UserTimeSeconds */
    {636, 2, 0, 3, 3, 0, 1, 0}, /* KernelPercent */
    {652, 2, 0, 3, 3, 0, 1, 0}, /* UserPercent */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 255, 0}, {NAN, NAN, 0, 439, 0}, {0, 100, 0, 650, 0},
};
static const struct schema_fact_action actions[] = {
    {664, 3, 9, 65535, 1, 0}, /* ResetMetrics */
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
