/*
 * Control: written by tools/generate-facts.py, do not edit. Source: Control_v1.xml, 33 versions,
 * the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Control\0" "Oem\0" "Actions\0" "Accuracy\0" "%\0" "AllowableMax\0" "AllowableMin\0"
    "AllowableNumericValues\0" "Range\0" "Sensor\0" "AssociatedSensors\0" "ControlDelaySeconds\0"
    "ControlLoop\0" "SingleLoop\0" "ControlMode\0" "ControlType\0" "DataSourceUri\0" "DeadBand\0"
    "DefaultSetPoint\0" "Single\0" "Description\0" "Id\0" "Implementation\0" "Increment\0"
    "Location\0" "Name\0" "PhysicalContext\0" "PhysicalSubContext\0" "Reading\0" "ReadingUnits\0"
    "Node\0" "Item\0" "RelatedItem\0" "SetPoint\0" "Single,SingleLoop,Node\0"
    "SetPointAccuracy\0" "SetPointError\0" "SetPointType\0" "SetPointUnits\0"
    "SetPointUpdateTime\0" "SettingMax\0" "SettingMin\0" "Status\0" "CoefficientUpdateTime\0"
    "Differential\0" "Integral\0" "Proportional\0" "Automatic\0" "Disabled\0" "Manual\0"
    "Override\0" "DutyCycle\0" "Frequency\0" "FrequencyMHz\0" "LinearAcceleration\0"
    "LinearPosition\0" "LinearVelocity\0" "LiquidFlowLPM\0" "Percent\0" "Power\0" "Pressure\0"
    "PressurekPa\0" "RotationalAcceleration\0" "RotationalPosition\0" "RotationalVelocity\0"
    "Temperature\0" "Valve\0" "Direct\0" "Monitored\0" "Programmable\0" "ImplementationType\0"
    "OemActions\0" "Monitor\0" "ResetToDefaults";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/Controls/{ControlId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 4}, {1, 3, 0, 4}, {1, 4, 0, 4}, {1, 5, 0, 3}, {1, 6,
    0, 1}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10300, 0x10700, 0x10500, 0x10100, 0x10600, 0x10200,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 35, 0, 0, 1, 0, 0}, /* Control */
    {131, 36, 4, 0, 1, 1, 0, 0}, /* ControlLoop */
    {154, 0, 4, 0, 2, 1, 0, 0}, /* ControlMode */
    {166, 4, 16, 0, 2, 1, 0, 0}, /* ControlType */
    {826, 20, 3, 0, 2, 1, 0, 0}, /* ImplementationType */
    {845, 40, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {419, 23, 3, 0, 2, 1, 0, 0}, /* SetPointType */
    {864, 40, 0, 0, 3, 8, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {20, 2, 0, 1, 3, 0, 1, 2}, /* Accuracy */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {31, 130, 0, 0, 3, 0, 1, 0}, /* AllowableMax */
    {44, 130, 0, 0, 3, 0, 1, 0}, /* AllowableMin */
    {57, 131, 0, 2, 3, 0, 1, 0}, /* AllowableNumericValues */
    {93, 3, 86, 0, 9, 255, 1, 0}, /* AssociatedSensors */
    {111, 6, 0, 0, 3, 0, 1, 0}, /* ControlDelaySeconds */
    {131, 132, 2, 3, 8, 0, 1, 0}, /* ControlLoop */
    {154, 134, 3, 0, 7, 0, 1, 0}, /* ControlMode */
    {166, 2, 4, 0, 7, 0, 1, 0}, /* ControlType */
    {178, 1538, 0, 0, 0, 0, 1, 0}, /* DataSourceUri */
    {192, 6, 0, 0, 3, 0, 1, 0}, /* DeadBand */
    {201, 130, 0, 4, 3, 0, 3, 0}, /* DefaultSetPoint */
    {224, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {236, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {239, 2, 5, 0, 7, 0, 1, 0}, /* Implementation */
    {254, 2, 0, 0, 3, 0, 1, 0}, /* Increment */
    {264, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {273, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {278, 2, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {294, 2, 2, 0, 7, 2, 1, 0}, /* PhysicalSubContext */
    {313, 514, 0, 0, 3, 0, 1, 0}, /* Reading */
    {321, 642, 0, 5, 0, 0, 1, 0}, /* ReadingUnits */
    {344, 3, 339, 0, 9, 255, 1, 0}, /* RelatedItem */
    {86, 258, 86, 0, 9, 255, 1, 0}, /* Sensor */
    {356, 134, 0, 6, 3, 0, 1, 0}, /* SetPoint */
    {388, 2, 0, 0, 3, 0, 2, 0}, /* SetPointAccuracy */
    {405, 2, 0, 0, 3, 0, 4, 0}, /* SetPointError */
    {419, 2, 7, 0, 7, 0, 1, 0}, /* SetPointType */
    {432, 130, 0, 5, 0, 0, 1, 0}, /* SetPointUnits */
    {446, 2, 0, 0, 4, 0, 1, 0}, /* SetPointUpdateTime */
    {465, 134, 0, 2, 3, 0, 1, 0}, /* SettingMax */
    {476, 134, 0, 2, 3, 0, 1, 0}, /* SettingMin */
    {487, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {494, 2, 0, 0, 4, 0, 1, 0}, /* CoefficientUpdateTime */
    {516, 134, 0, 3, 3, 0, 1, 0}, /* Differential */
    {529, 134, 0, 3, 3, 0, 1, 0}, /* Integral */
    {538, 134, 0, 3, 3, 0, 1, 0}, /* Proportional */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 29, 0}, {NAN, NAN, 0, 0, 80}, {NAN, NAN, 0, 0, 143},
    {NAN, NAN, 0, 0, 217}, {NAN, NAN, 0, 0, 334}, {NAN, NAN, 0, 0, 365},
};
static const struct schema_fact_value values[] = {
    {551, 1, 0}, /* Automatic */
    {561, 1, 0}, /* Disabled */
    {570, 1, 0}, /* Manual */
    {577, 1, 0}, /* Override */
    {586, 5, 0}, /* DutyCycle */
    {596, 1, 0}, /* Frequency */
    {606, 6, 0}, /* FrequencyMHz */
    {619, 7, 0}, /* LinearAcceleration */
    {638, 7, 0}, /* LinearPosition */
    {653, 7, 0}, /* LinearVelocity */
    {668, 7, 0}, /* LiquidFlowLPM */
    {682, 5, 0}, /* Percent */
    {690, 1, 0}, /* Power */
    {696, 6, 3}, /* Pressure */
    {705, 3, 0}, /* PressurekPa */
    {717, 7, 0}, /* RotationalAcceleration */
    {740, 7, 0}, /* RotationalPosition */
    {759, 7, 0}, /* RotationalVelocity */
    {778, 1, 0}, /* Temperature */
    {790, 3, 0}, /* Valve */
    {796, 1, 0}, /* Direct */
    {803, 1, 0}, /* Monitored */
    {813, 1, 0}, /* Programmable */
    {856, 7, 0}, /* Monitor */
    {80, 1, 0}, /* Range */
    {217, 1, 0}, /* Single */
};
static const struct schema_fact_action actions[] = {
    {864, 1, 8, 65535, 8, 0}, /* ResetToDefaults */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Control = {
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
    .type_count = 8,
    .action_count = 1,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
