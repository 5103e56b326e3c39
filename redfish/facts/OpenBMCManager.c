/*
 * OpenBMCManager: written by tools/generate-facts.py, do not edit. Source: OpenBMCManager_v1.xml,
 * 1 versions, the newest is 1.1.0.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OpenBMCManager\0" "Ceiling\0" "Floor\0" "Direction\0" "FanControllers\0" "FanZones\0"
    "PidControllers\0" "Profile\0" "StepwiseControllers\0" "Fan\0"
    "CheckHysteresisWithSetpoint\0" "DCoefficient\0" "FFGainCoefficient\0" "FFOffCoefficient\0"
    "ICoefficient\0" "ILimitMax\0" "ILimitMin\0" "Inputs\0" "NegativeHysteresis\0"
    "OutLimitMax\0" "OutLimitMin\0" "Outputs\0" "PCoefficient\0" "PositiveHysteresis\0"
    "SetPoint\0" "SetPointOffset\0" "SlewNeg\0" "SlewPos\0" "Item\0" "Zones\0" "FanController\0"
    "^[A-Za-z0-9_]+$\0" "Chassis\0" "FailSafePercent\0" "MinThermalOutput\0" "FanZone\0"
    "Input\0" "Setpoint\0" "HysteresisEvaluation\0" "Manager\0" "PidController\0"
    "LowerThresholdCritical\0" "LowerThresholdNonCritical\0" "UpperThresholdCritical\0"
    "UpperThresholdNonCritical\0" "Steps\0" "StepwiseController\0" "Output\0" "Target\0"
    "StepwiseSteps";
static const struct schema_fact_run runs[] = {
    {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100,
};
static const struct schema_fact_type types[] = {
    {30, 0, 2, 0, 2, 1, 0, 0}, /* Direction */
    {107, 0, 5, 0, 1, 1, 0, 0}, /* Fan */
    {361, 5, 19, 0, 1, 1, 0, 0}, /* FanController */
    {40, 24, 0, 1, 1, 1, 0, 1}, /* FanControllers */
    {432, 25, 3, 0, 1, 1, 0, 0}, /* FanZone */
    {55, 28, 0, 1, 1, 1, 0, 1}, /* FanZones */
    {455, 2, 2, 0, 2, 1, 0, 0}, /* HysteresisEvaluation */
    {476, 29, 1, 0, 1, 1, 0, 0}, /* Manager */
    {484, 30, 19, 0, 1, 1, 0, 0}, /* PidController */
    {64, 49, 0, 1, 1, 1, 0, 1}, /* PidControllers */
    {319, 4, 4, 0, 2, 1, 0, 0}, /* SetPointOffset */
    {602, 50, 6, 0, 1, 1, 0, 0}, /* StepwiseController */
    {87, 56, 0, 1, 1, 1, 0, 1}, /* StepwiseControllers */
    {635, 57, 2, 0, 1, 1, 0, 0}, /* StepwiseSteps */
};
static const struct schema_fact_property properties[] = {
    {40, 0, 3, 0, 8, 0, 1, 0}, /* FanControllers */
    {55, 0, 5, 0, 8, 0, 1, 0}, /* FanZones */
    {64, 0, 9, 0, 8, 0, 1, 0}, /* PidControllers */
    {79, 4, 0, 0, 0, 0, 1, 0}, /* Profile */
    {87, 0, 12, 0, 8, 0, 1, 0}, /* StepwiseControllers */
    {111, 4, 6, 0, 7, 0, 1, 0}, /* CheckHysteresisWithSetpoint */
    {139, 4, 0, 0, 3, 0, 1, 0}, /* DCoefficient */
    {152, 4, 0, 0, 3, 0, 1, 0}, /* FFGainCoefficient */
    {170, 4, 0, 0, 3, 0, 1, 0}, /* FFOffCoefficient */
    {187, 4, 0, 0, 3, 0, 1, 0}, /* ICoefficient */
    {200, 4, 0, 0, 3, 0, 1, 0}, /* ILimitMax */
    {210, 4, 0, 0, 3, 0, 1, 0}, /* ILimitMin */
    {220, 5, 0, 0, 0, 0, 1, 0}, /* Inputs */
    {227, 4, 0, 0, 3, 0, 1, 0}, /* NegativeHysteresis */
    {246, 4, 0, 0, 3, 0, 1, 0}, /* OutLimitMax */
    {258, 4, 0, 0, 3, 0, 1, 0}, /* OutLimitMin */
    {270, 5, 0, 0, 0, 0, 1, 0}, /* Outputs */
    {278, 4, 0, 0, 3, 0, 1, 0}, /* PCoefficient */
    {291, 4, 0, 0, 3, 0, 1, 0}, /* PositiveHysteresis */
    {310, 4, 0, 0, 3, 0, 1, 0}, /* SetPoint */
    {319, 4, 10, 0, 7, 0, 1, 0}, /* SetPointOffset */
    {334, 4, 0, 0, 3, 0, 1, 0}, /* SlewNeg */
    {342, 4, 0, 0, 3, 0, 1, 0}, /* SlewPos */
    {355, 37, 350, 0, 9, 255, 1, 0}, /* Zones */
    {375, 6, 2, 0, 8, 0, 1, 0}, /* ^[A-Za-z0-9_]+$ */
    {391, 32, 391, 0, 9, 255, 1, 0}, /* Chassis */
    {399, 4, 0, 0, 3, 0, 1, 0}, /* FailSafePercent */
    {415, 4, 0, 0, 3, 0, 1, 0}, /* MinThermalOutput */
    {375, 6, 4, 0, 8, 0, 1, 0}, /* ^[A-Za-z0-9_]+$ */
    {107, 4, 1, 0, 8, 0, 1, 0}, /* Fan */
    {111, 4, 6, 0, 7, 0, 1, 0}, /* CheckHysteresisWithSetpoint */
    {139, 4, 0, 0, 3, 0, 1, 0}, /* DCoefficient */
    {152, 4, 0, 0, 3, 0, 1, 0}, /* FFGainCoefficient */
    {170, 4, 0, 0, 3, 0, 1, 0}, /* FFOffCoefficient */
    {187, 4, 0, 0, 3, 0, 1, 0}, /* ICoefficient */
    {200, 4, 0, 0, 3, 0, 1, 0}, /* ILimitMax */
    {210, 4, 0, 0, 3, 0, 1, 0}, /* ILimitMin */
    {220, 5, 0, 0, 0, 0, 1, 0}, /* Inputs */
    {227, 4, 0, 0, 3, 0, 1, 0}, /* NegativeHysteresis */
    {246, 4, 0, 0, 3, 0, 1, 0}, /* OutLimitMax */
    {258, 4, 0, 0, 3, 0, 1, 0}, /* OutLimitMin */
    {270, 5, 0, 0, 0, 0, 1, 0}, /* Outputs */
    {278, 4, 0, 0, 3, 0, 1, 0}, /* PCoefficient */
    {291, 4, 0, 0, 3, 0, 1, 0}, /* PositiveHysteresis */
    {310, 4, 0, 0, 3, 0, 1, 0}, /* SetPoint */
    {319, 4, 10, 0, 7, 0, 1, 0}, /* SetPointOffset */
    {334, 4, 0, 0, 3, 0, 1, 0}, /* SlewNeg */
    {342, 4, 0, 0, 3, 0, 1, 0}, /* SlewPos */
    {355, 37, 350, 0, 9, 255, 1, 0}, /* Zones */
    {375, 6, 8, 0, 8, 0, 1, 0}, /* ^[A-Za-z0-9_]+$ */
    {30, 4, 0, 0, 7, 0, 1, 0}, /* Direction */
    {220, 5, 0, 0, 0, 0, 1, 0}, /* Inputs */
    {227, 4, 0, 0, 3, 0, 1, 0}, /* NegativeHysteresis */
    {291, 4, 0, 0, 3, 0, 1, 0}, /* PositiveHysteresis */
    {596, 5, 13, 0, 8, 0, 1, 0}, /* Steps */
    {355, 37, 350, 0, 9, 255, 1, 0}, /* Zones */
    {375, 6, 11, 0, 8, 0, 1, 0}, /* ^[A-Za-z0-9_]+$ */
    {621, 36, 0, 0, 3, 0, 1, 0}, /* Output */
    {628, 36, 0, 0, 3, 0, 1, 0}, /* Target */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {16, 1, 0}, /* Ceiling */
    {24, 1, 0}, /* Floor */
    {440, 1, 0}, /* Input */
    {446, 1, 0}, /* Setpoint */
    {498, 1, 0}, /* LowerThresholdCritical */
    {521, 1, 0}, /* LowerThresholdNonCritical */
    {547, 1, 0}, /* UpperThresholdCritical */
    {570, 1, 0}, /* UpperThresholdNonCritical */
};
const struct schema schema_OpenBMCManager = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 14,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
