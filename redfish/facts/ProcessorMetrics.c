/*
 * ProcessorMetrics: written by tools/generate-facts.py, do not edit. Source:
 * ProcessorMetrics_v1.xml, 46 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ProcessorMetrics\0" "Oem\0" "Actions\0" "Level\0" "ResidencyPercent\0" "%\0"
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
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {54, 1, 2, 0, 1, 1, 0, 0}, /* CStateResidency */
    {150, 3, 6, 0, 1, 1, 0, 0}, /* CacheMetrics */
    {186, 9, 2, 0, 1, 2, 0, 0}, /* CacheMetricsTotal */
    {397, 11, 11, 0, 1, 1, 0, 0}, /* CoreMetrics */
    {163, 22, 2, 0, 1, 2, 0, 0}, /* CurrentPeriod */
    {177, 24, 2, 0, 1, 2, 0, 0}, /* LifeTime */
    {461, 26, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 26, 28, 0, 0, 1, 0, 0}, /* ProcessorMetrics */
    {828, 54, 0, 0, 3, 2, 0, 0}, /* ClearCurrentPeriod */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {29, 2, 0, 0, 0, 0, 1, 0}, /* Level */
    {35, 2, 0, 1, 3, 0, 1, 0}, /* ResidencyPercent */
    {70, 2, 0, 0, 3, 0, 1, 0}, /* CacheMiss */
    {80, 2, 0, 0, 3, 0, 1, 0}, /* CacheMissesPerInstruction */
    {106, 2, 0, 0, 3, 0, 1, 0}, /* HitRatio */
    {29, 2, 0, 0, 0, 0, 1, 0}, /* Level */
    {115, 2, 0, 2, 2, 0, 1, 0}, /* OccupancyBytes */
    {133, 2, 0, 1, 3, 0, 1, 0}, /* OccupancyPercent */
    {163, 0, 5, 0, 8, 0, 2, 0}, /* CurrentPeriod */
    {177, 0, 6, 0, 8, 0, 2, 0}, /* LifeTime */
    {54, 1, 1, 0, 8, 0, 1, 0}, /* CStateResidency */
    {204, 1, 2, 0, 8, 0, 1, 0}, /* CoreCache */
    {214, 2, 0, 0, 0, 0, 1, 0}, /* CoreId */
    {221, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableCoreErrorCount */
    {247, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableOtherErrorCount */
    {274, 2, 0, 0, 3, 0, 1, 0}, /* IOStallCount */
    {287, 2, 0, 0, 3, 0, 1, 0}, /* InstructionsPerCycle */
    {308, 2, 0, 0, 3, 0, 1, 0}, /* MemoryStallCount */
    {325, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableCoreErrorCount */
    {353, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableOtherErrorCount */
    {382, 2, 0, 0, 3, 0, 1, 0}, /* UnhaltedCycles */
    {409, 2, 0, 0, 2, 0, 2, 0}, /* CorrectableECCErrorCount */
    {434, 2, 0, 0, 2, 0, 2, 0}, /* UncorrectableECCErrorCount */
    {409, 2, 0, 0, 2, 0, 2, 0}, /* CorrectableECCErrorCount */
    {434, 2, 0, 0, 2, 0, 2, 0}, /* UncorrectableECCErrorCount */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {472, 2, 0, 3, 3, 0, 1, 4}, /* AverageFrequencyMHz */
    {496, 2, 0, 1, 3, 0, 1, 0}, /* BandwidthPercent */
    {513, 1, 2, 0, 8, 0, 1, 0}, /* Cache */
    {186, 0, 3, 0, 8, 0, 2, 0}, /* CacheMetricsTotal */
    {519, 2, 0, 4, 3, 0, 1, 2}, /* ConsumedPowerWatt */
    {397, 1, 4, 0, 8, 0, 1, 0}, /* CoreMetrics */
    {546, 258, 539, 5, 9, 255, 5, 0}, /* CoreVoltage */
    {221, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableCoreErrorCount */
    {247, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableOtherErrorCount */
    {566, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {578, 2, 0, 0, 3, 0, 1, 0}, /* FrequencyRatio */
    {593, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {596, 2, 0, 1, 3, 0, 1, 0}, /* KernelPercent */
    {610, 2, 0, 0, 4, 0, 6, 0}, /* LifetimeStartDateTime */
    {632, 2, 0, 2, 2, 0, 1, 0}, /* LocalMemoryBandwidthBytes */
    {658, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {663, 2, 0, 3, 2, 0, 4, 0}, /* OperatingSpeedMHz */
    {681, 0, 13, 0, 8, 2, 7, 0}, /* PCIeErrors */
    {692, 2, 0, 0, 5, 0, 8, 0}, /* PowerLimitThrottleDuration */
    {719, 2, 0, 2, 2, 0, 1, 0}, /* RemoteMemoryBandwidthBytes */
    {746, 2, 0, 6, 3, 0, 1, 2}, /* TemperatureCelsius */
    {769, 2, 0, 0, 5, 0, 8, 0}, /* ThermalLimitThrottleDuration */
    {798, 2, 0, 6, 3, 0, 1, 0}, /* ThrottlingCelsius */
    {325, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableCoreErrorCount */
    {353, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableOtherErrorCount */
    {816, 2, 0, 1, 3, 0, 1, 0}, /* UserPercent */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 52, 0}, {NAN, NAN, 0, 130, 0}, {NAN, NAN, 0, 492, 0}, {NAN,
    NAN, 0, 537, 0}, {NAN, NAN, 0, 0, 558}, {NAN, NAN, 0, 765, 0},
};
static const struct schema_fact_action actions[] = {
    {828, 8, 9, 65535, 2, 0}, /* ClearCurrentPeriod */
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
