/*
 * Control: written by tools/generate-facts.py, do not edit. Source: Control_v1.xml, 33 versions,
 * the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Control\0" "Oem\0" "Actions\0" "Accuracy\0" "%\0" "AllowableMax\0" "AllowableMin\0"
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 35, 0, 0, 1, 0, 0}, /* Control */
    {132, 36, 4, 0, 1, 1, 0, 0}, /* ControlLoop */
    {155, 0, 4, 0, 2, 1, 0, 0}, /* ControlMode */
    {167, 4, 16, 0, 2, 1, 0, 0}, /* ControlType */
    {827, 20, 3, 0, 2, 1, 0, 0}, /* ImplementationType */
    {846, 40, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {420, 23, 3, 0, 2, 1, 0, 0}, /* SetPointType */
    {865, 40, 0, 0, 3, 8, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {21, 2, 0, 1, 3, 0, 1, 2}, /* Accuracy */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {32, 130, 0, 0, 3, 0, 1, 0}, /* AllowableMax */
    {45, 130, 0, 0, 3, 0, 1, 0}, /* AllowableMin */
    {58, 131, 0, 2, 3, 0, 1, 0}, /* AllowableNumericValues */
    {94, 1, 87, 0, 9, 255, 1, 0}, /* AssociatedSensors */
    {112, 6, 0, 0, 3, 0, 1, 0}, /* ControlDelaySeconds */
    {132, 132, 2, 3, 8, 0, 1, 0}, /* ControlLoop */
    {155, 134, 3, 0, 7, 0, 1, 0}, /* ControlMode */
    {167, 2, 4, 0, 7, 0, 1, 0}, /* ControlType */
    {179, 1538, 0, 0, 0, 0, 1, 0}, /* DataSourceUri */
    {193, 6, 0, 0, 3, 0, 1, 0}, /* DeadBand */
    {202, 130, 0, 4, 3, 0, 3, 0}, /* DefaultSetPoint */
    {225, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {237, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {240, 2, 5, 0, 7, 0, 1, 0}, /* Implementation */
    {255, 2, 0, 0, 3, 0, 1, 0}, /* Increment */
    {265, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {274, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {279, 2, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {295, 2, 2, 0, 7, 2, 1, 0}, /* PhysicalSubContext */
    {314, 514, 0, 0, 3, 0, 1, 0}, /* Reading */
    {322, 642, 0, 5, 0, 0, 1, 0}, /* ReadingUnits */
    {345, 1, 340, 0, 9, 255, 1, 0}, /* RelatedItem */
    {87, 258, 87, 0, 9, 255, 1, 0}, /* Sensor */
    {357, 134, 0, 6, 3, 0, 1, 0}, /* SetPoint */
    {389, 2, 0, 0, 3, 0, 2, 0}, /* SetPointAccuracy */
    {406, 2, 0, 0, 3, 0, 4, 0}, /* SetPointError */
    {420, 2, 7, 0, 7, 0, 1, 0}, /* SetPointType */
    {433, 130, 0, 5, 0, 0, 1, 0}, /* SetPointUnits */
    {447, 2, 0, 0, 4, 0, 1, 0}, /* SetPointUpdateTime */
    {466, 134, 0, 2, 3, 0, 1, 0}, /* SettingMax */
    {477, 134, 0, 2, 3, 0, 1, 0}, /* SettingMin */
    {488, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {495, 2, 0, 0, 4, 0, 1, 0}, /* CoefficientUpdateTime */
    {517, 134, 0, 3, 3, 0, 1, 0}, /* Differential */
    {530, 134, 0, 3, 3, 0, 1, 0}, /* Integral */
    {539, 134, 0, 3, 3, 0, 1, 0}, /* Proportional */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 30, 0}, {NAN, NAN, 0, 0, 81}, {NAN, NAN, 0, 0, 144},
    {NAN, NAN, 0, 0, 218}, {NAN, NAN, 0, 0, 335}, {NAN, NAN, 0, 0, 366},
};
static const struct schema_fact_value values[] = {
    {552, 1, 0}, /* Automatic */
    {562, 1, 0}, /* Disabled */
    {571, 1, 0}, /* Manual */
    {578, 1, 0}, /* Override */
    {587, 5, 0}, /* DutyCycle */
    {597, 1, 0}, /* Frequency */
    {607, 6, 0}, /* FrequencyMHz */
    {620, 7, 0}, /* LinearAcceleration */
    {639, 7, 0}, /* LinearPosition */
    {654, 7, 0}, /* LinearVelocity */
    {669, 7, 0}, /* LiquidFlowLPM */
    {683, 5, 0}, /* Percent */
    {691, 1, 0}, /* Power */
    {697, 6, 3}, /* Pressure */
    {706, 3, 0}, /* PressurekPa */
    {718, 7, 0}, /* RotationalAcceleration */
    {741, 7, 0}, /* RotationalPosition */
    {760, 7, 0}, /* RotationalVelocity */
    {779, 1, 0}, /* Temperature */
    {791, 3, 0}, /* Valve */
    {797, 1, 0}, /* Direct */
    {804, 1, 0}, /* Monitored */
    {814, 1, 0}, /* Programmable */
    {857, 7, 0}, /* Monitor */
    {81, 1, 0}, /* Range */
    {218, 1, 0}, /* Single */
};
static const struct schema_fact_action actions[] = {
    {865, 1, 8, 65535, 8, 0}, /* ResetToDefaults */
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
