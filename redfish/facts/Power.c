/*
 * Power: written by tools/generate-facts.py, do not edit. Source: Power_v1.xml, 87 versions, the
 * newest is 1.7.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Power\0" "Oem\0" "Actions\0" "InputType\0" "MaximumFrequencyHz\0" "Hz\0"
    "MaximumVoltage\0" "V\0" "MinimumFrequencyHz\0" "MinimumVoltage\0" "OutputWattage\0" "W\0"
    "InputRange\0" "AC\0" "DC\0" "AC120V\0" "AC240V\0" "AC277V\0" "ACHighLine\0" "ACLowLine\0"
    "ACMidLine\0" "ACWideRange\0" "ACandDCWideRange\0" "DC240V\0" "DC380V\0" "DCNeg48V\0"
    "Unknown\0" "LineInputVoltageType\0" "OemActions\0" "Description\0" "Id\0" "Name\0"
    "PowerControl\0" "PowerSupplies\0" "Redundancy\0" "Voltages\0" "MemberId\0"
    "PhysicalContext\0" "PowerAllocatedWatts\0" "PowerAvailableWatts\0" "PowerCapacityWatts\0"
    "PowerConsumedWatts\0" "PowerLimit\0" "PowerMetrics\0" "PowerRequestedWatts\0" "Item\0"
    "RelatedItem\0" "Status\0" "PowerControlActions\0" "PowerControlOemActions\0"
    "CorrectionInMs\0" "ms\0" "LimitException\0" "LimitInWatts\0" "HardPowerOff\0"
    "LogEventOnly\0" "NoAction\0" "PowerLimitException\0" "AverageConsumedWatts\0"
    "IntervalInMin\0" "min\0" "MaxConsumedWatts\0" "MinConsumedWatts\0" "PowerMetric\0"
    "Assembly\0" "EfficiencyPercent\0" "%\0" "FirmwareVersion\0" "HotPluggable\0"
    "IndicatorLED\0" "InputRanges\0" "LastPowerOutputWatts\0" "LineInputVoltage\0" "Location\0"
    "Manufacturer\0" "Model\0" "PartNumber\0" "PowerInputWatts\0" "PowerOutputWatts\0"
    "PowerSupplyType\0" "SerialNumber\0" "SparePartNumber\0" "PowerSupply\0"
    "PowerSupplyActions\0" "PowerSupplyOemActions\0" "ACorDC\0" "LowerThresholdCritical\0"
    "LowerThresholdFatal\0" "LowerThresholdNonCritical\0" "MaxReadingRange\0" "MinReadingRange\0"
    "ReadingVolts\0" "SensorNumber\0" "UpperThresholdCritical\0" "UpperThresholdFatal\0"
    "UpperThresholdNonCritical\0" "Voltage\0" "VoltageActions\0" "VoltageOemActions\0"
    "ResetType\0" "PowerSupplyReset";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/Power";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 15}, {1, 1, 0, 13}, {1, 2, 0, 13}, {1, 3, 0, 11}, {1, 4, 0, 10}, {1, 5, 0, 9}, {1,
    6, 0, 5}, {1, 7, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10100, 0x10000, 0x10700, 0x10400, 0x10500, 0x10200, 0x10600,
};
static const struct schema_fact_type types[] = {
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {118, 1, 7, 0, 1, 2, 0, 0}, /* InputRange */
    {19, 0, 2, 0, 2, 2, 0, 0}, /* InputType */
    {247, 2, 12, 0, 2, 3, 0, 0}, /* LineInputVoltageType */
    {268, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 8, 9, 0, 0, 3, 4, 0}, /* Power */
    {299, 17, 14, 0, 0, 3, 0, 0}, /* PowerControl */
    {517, 31, 1, 0, 1, 1, 0, 0}, /* PowerControlActions */
    {537, 32, 0, 0, 1, 1, 0, 1}, /* PowerControlOemActions */
    {449, 32, 3, 0, 1, 3, 0, 0}, /* PowerLimit */
    {641, 14, 4, 0, 2, 3, 0, 0}, /* PowerLimitException */
    {734, 35, 4, 0, 1, 3, 0, 0}, /* PowerMetric */
    {984, 39, 26, 0, 0, 3, 0, 0}, /* PowerSupply */
    {996, 65, 1, 0, 1, 1, 0, 0}, /* PowerSupplyActions */
    {1015, 66, 0, 0, 1, 1, 0, 1}, /* PowerSupplyOemActions */
    {939, 18, 4, 0, 2, 3, 0, 0}, /* PowerSupplyType */
    {1240, 66, 17, 0, 0, 3, 0, 0}, /* Voltage */
    {1248, 83, 1, 0, 1, 1, 0, 0}, /* VoltageActions */
    {1263, 84, 0, 0, 1, 1, 0, 1}, /* VoltageOemActions */
    {1291, 84, 2, 0, 3, 8, 0, 0}, /* PowerSupplyReset */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {19, 2, 2, 0, 7, 0, 2, 0}, /* InputType */
    {29, 2, 0, 1, 3, 0, 2, 0}, /* MaximumFrequencyHz */
    {51, 2, 0, 2, 3, 0, 2, 0}, /* MaximumVoltage */
    {68, 2, 0, 1, 3, 0, 2, 0}, /* MinimumFrequencyHz */
    {87, 2, 0, 2, 3, 0, 2, 0}, /* MinimumVoltage */
    {7, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {102, 2, 0, 3, 3, 0, 2, 0}, /* OutputWattage */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {279, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {291, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {294, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {299, 65, 6, 0, 9, 0, 3, 0}, /* PowerControl */
    {312, 65, 12, 0, 9, 0, 3, 0}, /* PowerSupplies */
    {326, 65, 2, 0, 9, 2, 3, 0}, /* Redundancy */
    {337, 65, 16, 0, 9, 0, 3, 0}, /* Voltages */
    {11, 0, 7, 0, 8, 0, 1, 0}, /* Actions */
    {346, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {294, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {355, 0, 1, 0, 7, 3, 5, 0}, /* PhysicalContext */
    {371, 2, 0, 3, 3, 0, 3, 0}, /* PowerAllocatedWatts */
    {391, 2, 0, 3, 3, 0, 3, 0}, /* PowerAvailableWatts */
    {411, 2, 0, 3, 3, 0, 3, 0}, /* PowerCapacityWatts */
    {430, 2, 0, 3, 3, 0, 3, 0}, /* PowerConsumedWatts */
    {449, 4, 9, 0, 8, 0, 3, 0}, /* PowerLimit */
    {460, 0, 11, 0, 8, 0, 3, 0}, /* PowerMetrics */
    {473, 2, 0, 3, 3, 0, 3, 0}, /* PowerRequestedWatts */
    {498, 1, 493, 0, 9, 255, 3, 0}, /* RelatedItem */
    {510, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {7, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {560, 6, 0, 4, 2, 0, 3, 0}, /* CorrectionInMs */
    {578, 6, 10, 0, 7, 0, 3, 0}, /* LimitException */
    {593, 6, 0, 3, 3, 0, 3, 0}, /* LimitInWatts */
    {661, 2, 0, 3, 3, 0, 3, 0}, /* AverageConsumedWatts */
    {682, 2, 0, 5, 2, 0, 3, 0}, /* IntervalInMin */
    {700, 2, 0, 3, 3, 0, 3, 0}, /* MaxConsumedWatts */
    {717, 2, 0, 3, 3, 0, 3, 0}, /* MinConsumedWatts */
    {11, 0, 13, 0, 8, 0, 1, 0}, /* Actions */
    {746, 0, 746, 0, 9, 255, 6, 0}, /* Assembly */
    {755, 2, 0, 6, 3, 0, 6, 0}, /* EfficiencyPercent */
    {775, 2, 0, 0, 0, 0, 3, 0}, /* FirmwareVersion */
    {791, 2, 0, 0, 1, 0, 6, 0}, /* HotPluggable */
    {804, 6, 7, 0, 7, 1, 7, 0}, /* IndicatorLED */
    {817, 1, 1, 0, 8, 0, 2, 0}, /* InputRanges */
    {829, 2, 0, 3, 3, 0, 3, 0}, /* LastPowerOutputWatts */
    {850, 2, 0, 2, 3, 0, 3, 0}, /* LineInputVoltage */
    {247, 2, 3, 0, 7, 0, 3, 0}, /* LineInputVoltageType */
    {867, 4, 11, 0, 8, 1, 6, 0}, /* Location */
    {876, 2, 0, 0, 0, 0, 2, 0}, /* Manufacturer */
    {346, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {889, 2, 0, 0, 0, 0, 3, 0}, /* Model */
    {294, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {895, 2, 0, 0, 0, 0, 3, 0}, /* PartNumber */
    {411, 2, 0, 3, 3, 0, 3, 0}, /* PowerCapacityWatts */
    {906, 2, 0, 3, 3, 0, 6, 0}, /* PowerInputWatts */
    {922, 2, 0, 3, 3, 0, 6, 0}, /* PowerOutputWatts */
    {939, 2, 15, 0, 7, 0, 3, 0}, /* PowerSupplyType */
    {326, 1, 326, 0, 9, 255, 3, 0}, /* Redundancy */
    {498, 1, 493, 0, 9, 255, 3, 0}, /* RelatedItem */
    {955, 2, 0, 0, 0, 0, 3, 0}, /* SerialNumber */
    {968, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {510, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {7, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {11, 0, 17, 0, 8, 0, 1, 0}, /* Actions */
    {1044, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdCritical */
    {1067, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdFatal */
    {1087, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdNonCritical */
    {1113, 2, 0, 2, 3, 0, 3, 0}, /* MaxReadingRange */
    {346, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {1129, 2, 0, 2, 3, 0, 3, 0}, /* MinReadingRange */
    {294, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {355, 0, 1, 0, 7, 3, 3, 0}, /* PhysicalContext */
    {1145, 2, 0, 2, 3, 0, 3, 0}, /* ReadingVolts */
    {498, 1, 493, 0, 9, 255, 3, 0}, /* RelatedItem */
    {1158, 2, 0, 0, 2, 0, 3, 0}, /* SensorNumber */
    {510, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {1171, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdCritical */
    {1194, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdFatal */
    {1214, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdNonCritical */
    {7, 0, 18, 0, 8, 0, 1, 0}, /* Oem */
    {346, 20, 0, 0, 0, 0, 8, 0}, /* MemberId */
    {1281, 4, 24, 0, 7, 1, 8, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 48, 0}, {NAN, NAN, 0, 66, 0}, {0, NAN, 0, 116, 0}, {NAN,
    NAN, 0, 575, 0}, {0, NAN, 0, 696, 0}, {0, 100, 0, 773, 0},
};
static const struct schema_fact_value values[] = {
    {129, 2, 0}, /* AC */
    {132, 2, 0}, /* DC */
    {135, 2, 0}, /* AC120V */
    {142, 2, 0}, /* AC240V */
    {149, 2, 0}, /* AC277V */
    {156, 3, 2}, /* ACHighLine */
    {167, 3, 2}, /* ACLowLine */
    {177, 3, 2}, /* ACMidLine */
    {187, 2, 0}, /* ACWideRange */
    {199, 2, 0}, /* ACandDCWideRange */
    {216, 2, 0}, /* DC240V */
    {223, 3, 0}, /* DC380V */
    {230, 3, 0}, /* DCNeg48V */
    {239, 3, 0}, /* Unknown */
    {606, 3, 0}, /* HardPowerOff */
    {619, 3, 0}, /* LogEventOnly */
    {632, 3, 0}, /* NoAction */
    {7, 3, 0}, /* Oem */
    {129, 3, 0}, /* AC */
    {1037, 3, 0}, /* ACorDC */
    {132, 3, 0}, /* DC */
    {239, 3, 0}, /* Unknown */
};
static const struct schema_fact_action actions[] = {
    {1291, 5, 19, 65535, 8, 0}, /* PowerSupplyReset */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Redundancy, &schema_PhysicalContext,
};
const struct schema schema_Power = {
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
    .uri_count = 1,
    .run_count = 8,
    .type_count = 19,
    .action_count = 1,
    .main = 5,
    .capabilities = 2,
};
// clang-format on
