/*
 * AutomationNode: written by tools/generate-facts.py, do not edit. Source: AutomationNode_v1.xml,
 * 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AutomationNode\0" "Oem\0" "Actions\0" "Description\0" "Id\0"
    "AutomationInstrumentation\0" "Instrumentation\0" "Links\0" "MotionAxis\0" "MotionProfile\0"
    "Name\0" "NodeState\0" "NodeType\0" "Status\0" "AutomationNodeGroup\0" "Chassis\0"
    "Control\0" "OutputControl\0" "Sensor\0" "PidFeedbackSensor\0" "PositionSensor\0"
    "VelocitySensor\0" "ThreeAxis\0" "TwoAxis\0" "X\0" "Y\0" "Z\0" "MotionAxisType\0" "None\0"
    "SCurve\0" "Trapezoidal\0" "MotionProfileType\0" "ConditionStop\0" "Done\0" "ErrorStop\0"
    "Idle\0" "Running\0" "Waiting\0" "MotionPosition\0" "MotionPositionGroup\0"
    "MotionVelocity\0" "PID\0" "Simple\0" "OemActions\0" "Reset\0" "SendTrigger\0" "Start\0"
    "Stop\0" "Wait";
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* AutomationNode */
    {85, 13, 7, 0, 1, 1, 0, 0}, /* Links */
    {276, 0, 5, 0, 2, 1, 0, 0}, /* MotionAxisType */
    {315, 5, 3, 0, 2, 1, 0, 0}, /* MotionProfileType */
    {121, 8, 6, 0, 2, 1, 0, 0}, /* NodeState */
    {131, 14, 5, 0, 2, 1, 0, 0}, /* NodeType */
    {444, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {455, 20, 0, 0, 3, 1, 0, 0}, /* Reset */
    {461, 20, 0, 0, 3, 1, 0, 0}, /* SendTrigger */
    {473, 20, 0, 0, 3, 1, 0, 0}, /* Start */
    {479, 20, 0, 0, 3, 1, 0, 0}, /* Stop */
    {484, 20, 0, 0, 3, 1, 0, 0}, /* Wait */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {40, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {69, 0, 43, 0, 9, 255, 1, 0}, /* Instrumentation */
    {85, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {91, 6, 3, 0, 7, 0, 1, 0}, /* MotionAxis */
    {102, 6, 4, 0, 7, 0, 1, 0}, /* MotionProfile */
    {116, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {121, 0, 5, 0, 7, 0, 1, 0}, /* NodeState */
    {131, 0, 6, 0, 7, 0, 1, 0}, /* NodeType */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {140, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {147, 1, 1, 0, 9, 0, 1, 0}, /* AutomationNodeGroup */
    {167, 1, 167, 0, 9, 255, 1, 0}, /* Chassis */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {183, 0, 175, 0, 9, 255, 1, 0}, /* OutputControl */
    {204, 0, 197, 0, 9, 255, 1, 0}, /* PidFeedbackSensor */
    {222, 0, 197, 0, 9, 255, 1, 0}, /* PositionSensor */
    {237, 0, 197, 0, 9, 255, 1, 0}, /* VelocitySensor */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {252, 1, 0}, /* ThreeAxis */
    {262, 1, 0}, /* TwoAxis */
    {270, 1, 0}, /* X */
    {272, 1, 0}, /* Y */
    {274, 1, 0}, /* Z */
    {291, 1, 0}, /* None */
    {296, 1, 0}, /* SCurve */
    {303, 1, 0}, /* Trapezoidal */
    {333, 1, 0}, /* ConditionStop */
    {347, 1, 0}, /* Done */
    {352, 1, 0}, /* ErrorStop */
    {362, 1, 0}, /* Idle */
    {367, 1, 0}, /* Running */
    {375, 1, 0}, /* Waiting */
    {383, 1, 0}, /* MotionPosition */
    {398, 1, 0}, /* MotionPositionGroup */
    {418, 1, 0}, /* MotionVelocity */
    {433, 1, 0}, /* PID */
    {437, 1, 0}, /* Simple */
};
static const struct schema_fact_action actions[] = {
    {455, 1, 8, 65535, 1, 0}, /* Reset */
    {461, 1, 9, 65535, 1, 0}, /* SendTrigger */
    {473, 1, 10, 65535, 1, 0}, /* Start */
    {479, 1, 11, 65535, 1, 0}, /* Stop */
    {484, 1, 12, 65535, 1, 0}, /* Wait */
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
