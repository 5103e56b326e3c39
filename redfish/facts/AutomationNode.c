/*
 * AutomationNode: written by tools/generate-facts.py, do not edit. Source: AutomationNode_v1.xml,
 * 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AutomationNode\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "AutomationInstrumentation\0"
    "Instrumentation\0" "Links\0" "MotionAxis\0" "MotionProfile\0" "Name\0" "NodeState\0"
    "NodeType\0" "Status\0" "AutomationNodeGroup\0" "Chassis\0" "Control\0" "OutputControl\0"
    "Sensor\0" "PidFeedbackSensor\0" "PositionSensor\0" "VelocitySensor\0" "ThreeAxis\0"
    "TwoAxis\0" "X\0" "Y\0" "Z\0" "MotionAxisType\0" "None\0" "SCurve\0" "Trapezoidal\0"
    "MotionProfileType\0" "ConditionStop\0" "Done\0" "ErrorStop\0" "Idle\0" "Running\0"
    "Waiting\0" "MotionPosition\0" "MotionPositionGroup\0" "MotionVelocity\0" "PID\0" "Simple\0"
    "OemActions\0" "Reset\0" "SendTrigger\0" "Start\0" "Stop\0" "Wait";
static const char uri_texts[] =
    "/redfish/v1/AutomationNodes/{AutomationNodeId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 12, 0, 0, 1, 0, 0}, /* AutomationNode */
    {84, 13, 7, 0, 1, 1, 0, 0}, /* Links */
    {275, 0, 5, 0, 2, 1, 0, 0}, /* MotionAxisType */
    {314, 5, 3, 0, 2, 1, 0, 0}, /* MotionProfileType */
    {120, 8, 6, 0, 2, 1, 0, 0}, /* NodeState */
    {130, 14, 5, 0, 2, 1, 0, 0}, /* NodeType */
    {443, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {454, 20, 0, 0, 3, 1, 0, 0}, /* Reset */
    {460, 20, 0, 0, 3, 1, 0, 0}, /* SendTrigger */
    {472, 20, 0, 0, 3, 1, 0, 0}, /* Start */
    {478, 20, 0, 0, 3, 1, 0, 0}, /* Stop */
    {483, 20, 0, 0, 3, 1, 0, 0}, /* Wait */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {27, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {39, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {68, 0, 42, 0, 9, 255, 1, 0}, /* Instrumentation */
    {84, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {90, 6, 3, 0, 7, 0, 1, 0}, /* MotionAxis */
    {101, 6, 4, 0, 7, 0, 1, 0}, /* MotionProfile */
    {115, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {120, 0, 5, 0, 7, 0, 1, 0}, /* NodeState */
    {130, 0, 6, 0, 7, 0, 1, 0}, /* NodeType */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {139, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {146, 3, 1, 0, 9, 0, 1, 0}, /* AutomationNodeGroup */
    {166, 3, 166, 0, 9, 255, 1, 0}, /* Chassis */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {182, 0, 174, 0, 9, 255, 1, 0}, /* OutputControl */
    {203, 0, 196, 0, 9, 255, 1, 0}, /* PidFeedbackSensor */
    {221, 0, 196, 0, 9, 255, 1, 0}, /* PositionSensor */
    {236, 0, 196, 0, 9, 255, 1, 0}, /* VelocitySensor */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {251, 1, 0}, /* ThreeAxis */
    {261, 1, 0}, /* TwoAxis */
    {269, 1, 0}, /* X */
    {271, 1, 0}, /* Y */
    {273, 1, 0}, /* Z */
    {290, 1, 0}, /* None */
    {295, 1, 0}, /* SCurve */
    {302, 1, 0}, /* Trapezoidal */
    {332, 1, 0}, /* ConditionStop */
    {346, 1, 0}, /* Done */
    {351, 1, 0}, /* ErrorStop */
    {361, 1, 0}, /* Idle */
    {366, 1, 0}, /* Running */
    {374, 1, 0}, /* Waiting */
    {382, 1, 0}, /* MotionPosition */
    {397, 1, 0}, /* MotionPositionGroup */
    {417, 1, 0}, /* MotionVelocity */
    {432, 1, 0}, /* PID */
    {436, 1, 0}, /* Simple */
};
static const struct schema_fact_action actions[] = {
    {454, 1, 8, 65535, 1, 0}, /* Reset */
    {460, 1, 9, 65535, 1, 0}, /* SendTrigger */
    {472, 1, 10, 65535, 1, 0}, /* Start */
    {478, 1, 11, 65535, 1, 0}, /* Stop */
    {483, 1, 12, 65535, 1, 0}, /* Wait */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_AutomationNode = {
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
    .run_count = 1,
    .type_count = 8,
    .action_count = 5,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
