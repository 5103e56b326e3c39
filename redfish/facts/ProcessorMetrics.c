/*
 * ProcessorMetrics: written by tools/generate-facts.py, do not edit. Source:
 * ProcessorMetrics_v1.xml, 46 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ProcessorMetrics\0" "Oem\0" "Actions\0" "Level\0" "ResidencyPercent\0" "%\0"
    "CStateResidency\0" "CacheMiss\0" "CacheMissesPerInstruction\0" "HitRatio\0"
    "OccupancyBytes\0" "By\0" "OccupancyPercent\0" "CacheMetrics\0" "CurrentPeriod\0"
    "LifeTime\0" "CacheMetricsTotal\0" "CoreCache\0" "CoreId\0" "CorrectableCoreErrorCount\0"
    "CorrectableOtherErrorCount\0" "IOStallCount\0" "InstructionsPerCycle\0" "MemoryStallCount\0"
    "UncorrectableCoreErrorCount\0" "UncorrectableOtherErrorCount\0" "UnhaltedCycles\0"
    "CoreMetrics\0" "CorrectableECCErrorCount\0" "UncorrectableECCErrorCount\0" "OemActions\0"
    "AverageFrequencyMHz\0" "MHz\0" "BandwidthPercent\0" "Cache\0" "ConsumedPowerWatt\0" "W\0"
    "Sensor\0" "CoreVoltage\0" "Voltage\0" "Description\0" "FrequencyRatio\0" "Id\0"
    "KernelPercent\0" "LifetimeStartDateTime\0" "LocalMemoryBandwidthBytes\0" "Name\0"
    "OperatingSpeedMHz\0" "PCIeErrors\0" "PowerLimitThrottleDuration\0"
    "RemoteMemoryBandwidthBytes\0" "TemperatureCelsius\0" "Cel\0"
    "ThermalLimitThrottleDuration\0" "ThrottlingCelsius\0" "UserPercent\0" "ClearCurrentPeriod";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/ProcessorSummary/ProcessorMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/ProcessorSummary/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/ProcessorSummary/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/ProcessorMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/ProcessorMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/ProcessorMetrics";
static const uint32_t uris[] = {
    0, 73, 154, 264, 403, 509, 644, 808, 933, 1066, 1228, 1419, 1506, 1622, 1767, 1873, 1987,
    2130, 2302, 2411, 2549,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 7}, {1, 2, 0, 6}, {1, 3, 0, 5}, {1, 4, 0, 5}, {1, 5, 0, 3}, {1, 6,
    0, 4}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10500, 0x10100, 0x10300, 0x10700, 0x10400, 0x10600,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {55, 1, 2, 0, 1, 1, 0, 0}, /* CStateResidency */
    {151, 3, 6, 0, 1, 1, 0, 0}, /* CacheMetrics */
    {187, 9, 2, 0, 1, 2, 0, 0}, /* CacheMetricsTotal */
    {398, 11, 11, 0, 1, 1, 0, 0}, /* CoreMetrics */
    {164, 22, 2, 0, 1, 2, 0, 0}, /* CurrentPeriod */
    {178, 24, 2, 0, 1, 2, 0, 0}, /* LifeTime */
    {462, 26, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 26, 28, 0, 0, 1, 0, 0}, /* ProcessorMetrics */
    {829, 54, 0, 0, 3, 2, 0, 0}, /* ClearCurrentPeriod */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {30, 2, 0, 0, 0, 0, 1, 0}, /* Level */
    {36, 2, 0, 1, 3, 0, 1, 0}, /* ResidencyPercent */
    {71, 2, 0, 0, 3, 0, 1, 0}, /* CacheMiss */
    {81, 2, 0, 0, 3, 0, 1, 0}, /* CacheMissesPerInstruction */
    {107, 2, 0, 0, 3, 0, 1, 0}, /* HitRatio */
    {30, 2, 0, 0, 0, 0, 1, 0}, /* Level */
    {116, 2, 0, 2, 2, 0, 1, 0}, /* OccupancyBytes */
    {134, 2, 0, 1, 3, 0, 1, 0}, /* OccupancyPercent */
    {164, 0, 5, 0, 8, 0, 2, 0}, /* CurrentPeriod */
    {178, 0, 6, 0, 8, 0, 2, 0}, /* LifeTime */
    {55, 1, 1, 0, 8, 0, 1, 0}, /* CStateResidency */
    {205, 1, 2, 0, 8, 0, 1, 0}, /* CoreCache */
    {215, 2, 0, 0, 0, 0, 1, 0}, /* CoreId */
    {222, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableCoreErrorCount */
    {248, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableOtherErrorCount */
    {275, 2, 0, 0, 3, 0, 1, 0}, /* IOStallCount */
    {288, 2, 0, 0, 3, 0, 1, 0}, /* InstructionsPerCycle */
    {309, 2, 0, 0, 3, 0, 1, 0}, /* MemoryStallCount */
    {326, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableCoreErrorCount */
    {354, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableOtherErrorCount */
    {383, 2, 0, 0, 3, 0, 1, 0}, /* UnhaltedCycles */
    {410, 2, 0, 0, 2, 0, 2, 0}, /* CorrectableECCErrorCount */
    {435, 2, 0, 0, 2, 0, 2, 0}, /* UncorrectableECCErrorCount */
    {410, 2, 0, 0, 2, 0, 2, 0}, /* CorrectableECCErrorCount */
    {435, 2, 0, 0, 2, 0, 2, 0}, /* UncorrectableECCErrorCount */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {473, 2, 0, 3, 3, 0, 1, 4}, /* AverageFrequencyMHz */
    {497, 2, 0, 1, 3, 0, 1, 0}, /* BandwidthPercent */
    {514, 1, 2, 0, 8, 0, 1, 0}, /* Cache */
    {187, 0, 3, 0, 8, 0, 2, 0}, /* CacheMetricsTotal */
    {520, 2, 0, 4, 3, 0, 1, 2}, /* ConsumedPowerWatt */
    {398, 1, 4, 0, 8, 0, 1, 0}, /* CoreMetrics */
    {547, 258, 540, 5, 9, 255, 5, 0}, /* CoreVoltage */
    {222, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableCoreErrorCount */
    {248, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableOtherErrorCount */
    {567, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {579, 2, 0, 0, 3, 0, 1, 0}, /* FrequencyRatio */
    {594, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {597, 2, 0, 1, 3, 0, 1, 0}, /* KernelPercent */
    {611, 2, 0, 0, 4, 0, 6, 0}, /* LifetimeStartDateTime */
    {633, 2, 0, 2, 2, 0, 1, 0}, /* LocalMemoryBandwidthBytes */
    {659, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {664, 2, 0, 3, 2, 0, 4, 0}, /* OperatingSpeedMHz */
    {682, 0, 13, 0, 8, 2, 7, 0}, /* PCIeErrors */
    {693, 2, 0, 0, 5, 0, 8, 0}, /* PowerLimitThrottleDuration */
    {720, 2, 0, 2, 2, 0, 1, 0}, /* RemoteMemoryBandwidthBytes */
    {747, 2, 0, 6, 3, 0, 1, 2}, /* TemperatureCelsius */
    {770, 2, 0, 0, 5, 0, 8, 0}, /* ThermalLimitThrottleDuration */
    {799, 2, 0, 6, 3, 0, 1, 0}, /* ThrottlingCelsius */
    {326, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableCoreErrorCount */
    {354, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableOtherErrorCount */
    {817, 2, 0, 1, 3, 0, 1, 0}, /* UserPercent */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 53, 0}, {NAN, NAN, 0, 131, 0}, {NAN, NAN, 0, 493, 0}, {NAN,
    NAN, 0, 538, 0}, {NAN, NAN, 0, 0, 559}, {NAN, NAN, 0, 766, 0},
};
static const struct schema_fact_action actions[] = {
    {829, 8, 9, 65535, 2, 0}, /* ClearCurrentPeriod */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PCIeDevice,
};
const struct schema schema_ProcessorMetrics = {
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
    .uri_count = 21,
    .run_count = 8,
    .type_count = 9,
    .action_count = 1,
    .main = 8,
    .capabilities = 0,
};
// clang-format on
