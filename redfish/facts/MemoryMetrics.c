/*
 * MemoryMetrics: written by tools/generate-facts.py, do not edit. Source: MemoryMetrics_v1.xml, 53
 * versions, the newest is 1.8.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MemoryMetrics\0" "Oem\0" "Actions\0" "AddressParityError\0" "CorrectableECCError\0"
    "SpareBlock\0" "Temperature\0" "UncorrectableECCError\0" "AlarmTrips\0" "AlertCapabilities\0"
    "CXL\0" "BlocksRead\0" "BlocksWritten\0" "CorrectableECCErrorCount\0"
    "IndeterminateCorrectableErrorCount\0" "IndeterminateUncorrectableErrorCount\0"
    "UncorrectableECCErrorCount\0" "CurrentPeriod\0" "DataLossDetected\0" "LastShutdownSuccess\0"
    "PerformanceDegraded\0" "PredictedMediaLifeLeftPercent\0" "%\0"
    "RemainingSpareBlockPercentage\0" "HealthData\0" "LifeTime\0" "BandwidthPercent\0"
    "BlockSizeBytes\0" "By\0" "CapacityUtilizationPercent\0" "CorrectedPersistentErrorCount\0"
    "CorrectedVolatileErrorCount\0" "Description\0" "DirtyShutdownCount\0" "Id\0"
    "LifetimeStartDateTime\0" "Name\0" "OperatingSpeedMHz\0" "MHz\0" "OemActions\0"
    "ClearCurrentPeriod";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/CacheMemory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/MemoryMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/MemorySummary/MemoryMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/Memory/{MemoryId}/MemoryMetrics";
static const uint32_t uris[] = {
    0, 67, 138, 239, 331, 427, 544, 667, 786, 930, 1007, 1105, 1209, 1309, 1434,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 11}, {1, 1, 0, 11}, {1, 2, 0, 5}, {1, 3, 0, 4}, {1, 4, 0, 4}, {1, 5, 0, 3}, {1, 6,
    0, 3}, {1, 7, 0, 3}, {1, 8, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10600, 0x10400, 0x10500, 0x10100, 0x10200, 0x10700, 0x10800, 0x10300,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {111, 1, 5, 0, 1, 1, 0, 0}, /* AlarmTrips */
    {122, 6, 4, 0, 1, 2, 0, 0}, /* AlertCapabilities */
    {140, 10, 1, 0, 1, 2, 0, 0}, /* CXL */
    {293, 11, 6, 0, 1, 1, 0, 0}, /* CurrentPeriod */
    {426, 17, 6, 0, 1, 1, 0, 0}, /* HealthData */
    {437, 23, 6, 0, 1, 1, 0, 0}, /* LifeTime */
    {1, 29, 17, 0, 0, 1, 0, 0}, /* MemoryMetrics */
    {649, 46, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {660, 46, 0, 0, 3, 1, 0, 0}, /* ClearCurrentPeriod */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {27, 2, 0, 0, 1, 0, 1, 0}, /* AddressParityError */
    {46, 2, 0, 0, 1, 0, 1, 0}, /* CorrectableECCError */
    {66, 2, 0, 0, 1, 0, 1, 0}, /* SpareBlock */
    {77, 2, 0, 0, 1, 0, 1, 0}, /* Temperature */
    {89, 2, 0, 0, 1, 0, 1, 0}, /* UncorrectableECCError */
    {46, 2, 0, 0, 1, 0, 2, 0}, /* CorrectableECCError */
    {66, 2, 0, 0, 1, 0, 2, 0}, /* SpareBlock */
    {77, 2, 0, 0, 1, 0, 2, 0}, /* Temperature */
    {89, 2, 0, 0, 1, 0, 2, 0}, /* UncorrectableECCError */
    {122, 2, 2, 0, 8, 0, 2, 0}, /* AlertCapabilities */
    {144, 2, 0, 0, 2, 0, 1, 0}, /* BlocksRead */
    {155, 2, 0, 0, 2, 0, 1, 0}, /* BlocksWritten */
    {169, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableECCErrorCount */
    {194, 2, 0, 0, 2, 0, 4, 0}, /* IndeterminateCorrectableErrorCount */
    {229, 2, 0, 0, 2, 0, 4, 0}, /* IndeterminateUncorrectableErrorCount */
    {266, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableECCErrorCount */
    {111, 0, 1, 0, 8, 0, 1, 0}, /* AlarmTrips */
    {307, 2, 0, 0, 1, 0, 1, 0}, /* DataLossDetected */
    {324, 2, 0, 0, 1, 0, 1, 0}, /* LastShutdownSuccess */
    {344, 2, 0, 0, 1, 0, 1, 0}, /* PerformanceDegraded */
    {364, 2, 0, 1, 3, 0, 5, 0}, /* PredictedMediaLifeLeftPercent */
    {396, 2, 0, 2, 3, 0, 1, 0}, /* RemainingSpareBlockPercentage */
    {144, 2, 0, 0, 2, 0, 1, 0}, /* BlocksRead */
    {155, 2, 0, 0, 2, 0, 1, 0}, /* BlocksWritten */
    {169, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableECCErrorCount */
    {194, 2, 0, 0, 2, 0, 4, 0}, /* IndeterminateCorrectableErrorCount */
    {229, 2, 0, 0, 2, 0, 4, 0}, /* IndeterminateUncorrectableErrorCount */
    {266, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableECCErrorCount */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {446, 2, 0, 3, 3, 0, 6, 0}, /* BandwidthPercent */
    {463, 2, 0, 4, 2, 0, 1, 0}, /* BlockSizeBytes */
    {140, 0, 3, 0, 8, 0, 2, 0}, /* CXL */
    {481, 2, 0, 3, 3, 0, 7, 0}, /* CapacityUtilizationPercent */
    {508, 2, 0, 0, 2, 0, 2, 0}, /* CorrectedPersistentErrorCount */
    {538, 2, 0, 0, 2, 0, 2, 0}, /* CorrectedVolatileErrorCount */
    {293, 0, 4, 0, 8, 0, 1, 0}, /* CurrentPeriod */
    {566, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {578, 2, 0, 0, 2, 0, 2, 0}, /* DirtyShutdownCount */
    {426, 0, 5, 0, 8, 0, 1, 0}, /* HealthData */
    {597, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {437, 0, 6, 0, 8, 0, 1, 0}, /* LifeTime */
    {600, 2, 0, 0, 4, 0, 8, 0}, /* LifetimeStartDateTime */
    {622, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {627, 2, 0, 5, 2, 0, 9, 0}, /* OperatingSpeedMHz */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 394, 0}, {NAN, NAN, 0, 394, 0}, {0, NAN, 0, 394, 0}, {NAN,
    NAN, 0, 478, 0}, {NAN, NAN, 0, 645, 0},
};
static const struct schema_fact_action actions[] = {
    {660, 7, 9, 65535, 1, 0}, /* ClearCurrentPeriod */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MemoryMetrics = {
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
    .uri_count = 15,
    .run_count = 9,
    .type_count = 9,
    .action_count = 1,
    .main = 7,
    .capabilities = 0,
};
// clang-format on
