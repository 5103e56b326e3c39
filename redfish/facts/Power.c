/*
 * Power: written by tools/generate-facts.py, do not edit. Source: Power_v1.xml, 87 versions, the
 * newest is 1.7.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Power\0" "Oem\0" "Actions\0" "InputType\0" "MaximumFrequencyHz\0" "Hz\0" "MaximumVoltage\0"
    "V\0" "MinimumFrequencyHz\0" "MinimumVoltage\0" "OutputWattage\0" "W\0" "InputRange\0" "AC\0"
    "DC\0" "AC120V\0" "AC240V\0" "AC277V\0" "ACHighLine\0" "ACLowLine\0" "ACMidLine\0"
    "ACWideRange\0" "ACandDCWideRange\0" "DC240V\0" "DC380V\0" "DCNeg48V\0" "Unknown\0"
    "LineInputVoltageType\0" "OemActions\0" "Description\0" "Id\0" "Name\0" "PowerControl\0"
    "PowerSupplies\0" "Redundancy\0" "Voltages\0" "MemberId\0" "PhysicalContext\0"
    "PowerAllocatedWatts\0" "PowerAvailableWatts\0" "PowerCapacityWatts\0" "PowerConsumedWatts\0"
    "PowerLimit\0" "PowerMetrics\0" "PowerRequestedWatts\0" "Item\0" "RelatedItem\0" "Status\0"
    "PowerControlActions\0" "PowerControlOemActions\0" "CorrectionInMs\0" "ms\0"
    "LimitException\0" "LimitInWatts\0" "HardPowerOff\0" "LogEventOnly\0" "NoAction\0"
    "PowerLimitException\0" "AverageConsumedWatts\0" "IntervalInMin\0" "min\0"
    "MaxConsumedWatts\0" "MinConsumedWatts\0" "PowerMetric\0" "Assembly\0" "EfficiencyPercent\0"
    "%\0" "FirmwareVersion\0" "HotPluggable\0" "IndicatorLED\0" "InputRanges\0"
    "LastPowerOutputWatts\0" "LineInputVoltage\0" "Location\0" "Manufacturer\0" "Model\0"
    "PartNumber\0" "PowerInputWatts\0" "PowerOutputWatts\0" "PowerSupplyType\0" "SerialNumber\0"
    "SparePartNumber\0" "PowerSupply\0" "PowerSupplyActions\0" "PowerSupplyOemActions\0"
    "ACorDC\0" "LowerThresholdCritical\0" "LowerThresholdFatal\0" "LowerThresholdNonCritical\0"
    "MaxReadingRange\0" "MinReadingRange\0" "ReadingVolts\0" "SensorNumber\0"
    "UpperThresholdCritical\0" "UpperThresholdFatal\0" "UpperThresholdNonCritical\0" "Voltage\0"
    "VoltageActions\0" "VoltageOemActions\0" "ResetType\0" "PowerSupplyReset";
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
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {117, 1, 7, 0, 1, 2, 0, 0}, /* InputRange */
    {18, 0, 2, 0, 2, 2, 0, 0}, /* InputType */
    {246, 2, 12, 0, 2, 3, 0, 0}, /* LineInputVoltageType */
    {267, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 8, 9, 0, 0, 3, 4, 0}, /* Power */
    {298, 17, 14, 0, 0, 3, 0, 0}, /* PowerControl */
    {516, 31, 1, 0, 1, 1, 0, 0}, /* PowerControlActions */
    {536, 32, 0, 0, 1, 1, 0, 1}, /* PowerControlOemActions */
    {448, 32, 3, 0, 1, 3, 0, 0}, /* PowerLimit */
    {640, 14, 4, 0, 2, 3, 0, 0}, /* PowerLimitException */
    {733, 35, 4, 0, 1, 3, 0, 0}, /* PowerMetric */
    {983, 39, 26, 0, 0, 3, 0, 0}, /* PowerSupply */
    {995, 65, 1, 0, 1, 1, 0, 0}, /* PowerSupplyActions */
    {1014, 66, 0, 0, 1, 1, 0, 1}, /* PowerSupplyOemActions */
    {938, 18, 4, 0, 2, 3, 0, 0}, /* PowerSupplyType */
    {1239, 66, 17, 0, 0, 3, 0, 0}, /* Voltage */
    {1247, 83, 1, 0, 1, 1, 0, 0}, /* VoltageActions */
    {1262, 84, 0, 0, 1, 1, 0, 1}, /* VoltageOemActions */
    {1290, 84, 2, 0, 3, 8, 0, 0}, /* PowerSupplyReset */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {18, 2, 2, 0, 7, 0, 2, 0}, /* InputType */
    {28, 2, 0, 1, 3, 0, 2, 0}, /* MaximumFrequencyHz */
    {50, 2, 0, 2, 3, 0, 2, 0}, /* MaximumVoltage */
    {67, 2, 0, 1, 3, 0, 2, 0}, /* MinimumFrequencyHz */
    {86, 2, 0, 2, 3, 0, 2, 0}, /* MinimumVoltage */
    {6, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {101, 2, 0, 3, 3, 0, 2, 0}, /* OutputWattage */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {278, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {290, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {293, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {298, 67, 6, 0, 9, 0, 3, 0}, /* PowerControl */
    {311, 67, 12, 0, 9, 0, 3, 0}, /* PowerSupplies */
    {325, 67, 2, 0, 9, 2, 3, 0}, /* Redundancy */
    {336, 67, 16, 0, 9, 0, 3, 0}, /* Voltages */
    {10, 0, 7, 0, 8, 0, 1, 0}, /* Actions */
    {345, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {293, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {354, 0, 1, 0, 7, 3, 5, 0}, /* PhysicalContext */
    {370, 2, 0, 3, 3, 0, 3, 0}, /* PowerAllocatedWatts */
    {390, 2, 0, 3, 3, 0, 3, 0}, /* PowerAvailableWatts */
    {410, 2, 0, 3, 3, 0, 3, 0}, /* PowerCapacityWatts */
    {429, 2, 0, 3, 3, 0, 3, 0}, /* PowerConsumedWatts */
    {448, 4, 9, 0, 8, 0, 3, 0}, /* PowerLimit */
    {459, 0, 11, 0, 8, 0, 3, 0}, /* PowerMetrics */
    {472, 2, 0, 3, 3, 0, 3, 0}, /* PowerRequestedWatts */
    {497, 3, 492, 0, 9, 255, 3, 0}, /* RelatedItem */
    {509, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {6, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {559, 6, 0, 4, 2, 0, 3, 0}, /* CorrectionInMs */
    {577, 6, 10, 0, 7, 0, 3, 0}, /* LimitException */
    {592, 6, 0, 3, 3, 0, 3, 0}, /* LimitInWatts */
    {660, 2, 0, 3, 3, 0, 3, 0}, /* AverageConsumedWatts */
    {681, 2, 0, 5, 2, 0, 3, 0}, /* IntervalInMin */
    {699, 2, 0, 3, 3, 0, 3, 0}, /* MaxConsumedWatts */
    {716, 2, 0, 3, 3, 0, 3, 0}, /* MinConsumedWatts */
    {10, 0, 13, 0, 8, 0, 1, 0}, /* Actions */
    {745, 0, 745, 0, 9, 255, 6, 0}, /* Assembly */
    {754, 2, 0, 6, 3, 0, 6, 0}, /* EfficiencyPercent */
    {774, 2, 0, 0, 0, 0, 3, 0}, /* FirmwareVersion */
    {790, 2, 0, 0, 1, 0, 6, 0}, /* HotPluggable */
    {803, 6, 7, 0, 7, 1, 7, 0}, /* IndicatorLED */
    {816, 1, 1, 0, 8, 0, 2, 0}, /* InputRanges */
    {828, 2, 0, 3, 3, 0, 3, 0}, /* LastPowerOutputWatts */
    {849, 2, 0, 2, 3, 0, 3, 0}, /* LineInputVoltage */
    {246, 2, 3, 0, 7, 0, 3, 0}, /* LineInputVoltageType */
    {866, 4, 11, 0, 8, 1, 6, 0}, /* Location */
    {875, 2, 0, 0, 0, 0, 2, 0}, /* Manufacturer */
    {345, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {888, 2, 0, 0, 0, 0, 3, 0}, /* Model */
    {293, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {894, 2, 0, 0, 0, 0, 3, 0}, /* PartNumber */
    {410, 2, 0, 3, 3, 0, 3, 0}, /* PowerCapacityWatts */
    {905, 2, 0, 3, 3, 0, 6, 0}, /* PowerInputWatts */
    {921, 2, 0, 3, 3, 0, 6, 0}, /* PowerOutputWatts */
    {938, 2, 15, 0, 7, 0, 3, 0}, /* PowerSupplyType */
    {325, 3, 325, 0, 9, 255, 3, 0}, /* Redundancy */
    {497, 3, 492, 0, 9, 255, 3, 0}, /* RelatedItem */
    {954, 2, 0, 0, 0, 0, 3, 0}, /* SerialNumber */
    {967, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {509, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {6, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 17, 0, 8, 0, 1, 0}, /* Actions */
    {1043, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdCritical */
    {1066, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdFatal */
    {1086, 2, 0, 2, 3, 0, 3, 0}, /* LowerThresholdNonCritical */
    {1112, 2, 0, 2, 3, 0, 3, 0}, /* MaxReadingRange */
    {345, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {1128, 2, 0, 2, 3, 0, 3, 0}, /* MinReadingRange */
    {293, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {354, 0, 1, 0, 7, 3, 3, 0}, /* PhysicalContext */
    {1144, 2, 0, 2, 3, 0, 3, 0}, /* ReadingVolts */
    {497, 3, 492, 0, 9, 255, 3, 0}, /* RelatedItem */
    {1157, 2, 0, 0, 2, 0, 3, 0}, /* SensorNumber */
    {509, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {1170, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdCritical */
    {1193, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdFatal */
    {1213, 2, 0, 2, 3, 0, 3, 0}, /* UpperThresholdNonCritical */
    {6, 0, 18, 0, 8, 0, 1, 0}, /* Oem */
    {345, 20, 0, 0, 0, 0, 8, 0}, /* MemberId */
    {1280, 4, 24, 0, 7, 1, 8, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 47, 0}, {NAN, NAN, 0, 65, 0}, {0, NAN, 0, 115, 0}, {NAN,
    NAN, 0, 574, 0}, {0, NAN, 0, 695, 0}, {0, 100, 0, 772, 0},
};
static const struct schema_fact_value values[] = {
    {128, 2, 0}, /* AC */
    {131, 2, 0}, /* DC */
    {134, 2, 0}, /* AC120V */
    {141, 2, 0}, /* AC240V */
    {148, 2, 0}, /* AC277V */
    {155, 3, 2}, /* ACHighLine */
    {166, 3, 2}, /* ACLowLine */
    {176, 3, 2}, /* ACMidLine */
    {186, 2, 0}, /* ACWideRange */
    {198, 2, 0}, /* ACandDCWideRange */
    {215, 2, 0}, /* DC240V */
    {222, 3, 0}, /* DC380V */
    {229, 3, 0}, /* DCNeg48V */
    {238, 3, 0}, /* Unknown */
    {605, 3, 0}, /* HardPowerOff */
    {618, 3, 0}, /* LogEventOnly */
    {631, 3, 0}, /* NoAction */
    {6, 3, 0}, /* Oem */
    {128, 3, 0}, /* AC */
    {1036, 3, 0}, /* ACorDC */
    {131, 3, 0}, /* DC */
    {238, 3, 0}, /* Unknown */
};
static const struct schema_fact_action actions[] = {
    {1290, 5, 19, 65535, 8, 0}, /* PowerSupplyReset */
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
