/*
 * AutomationInstrumentation: written by tools/generate-facts.py, do not edit. Source:
 * AutomationInstrumentation_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AutomationInstrumentation\0" "Oem\0" "Actions\0" "Sensor\0" "CurrentAmps\0" "Current\0"
    "Description\0" "Id\0" "Name\0" "Control\0" "NodeControl\0" "Node\0" "NodeState\0" "PID\0"
    "SingleLoop\0" "Status\0" "TemperatureCelsius\0" "Voltage\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/AutomationNodes/{AutomationNodeId}/AutomationInstrumentation";
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
    {31, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* AutomationInstrumentation */
    {170, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {27, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {31, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {46, 258, 39, 1, 9, 255, 1, 0}, /* CurrentAmps */
    {66, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {78, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {81, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {94, 258, 86, 2, 9, 255, 1, 0}, /* NodeControl */
    {111, 0, 5, 0, 7, 1, 1, 0}, /* NodeState */
    {27, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {121, 258, 86, 3, 9, 255, 1, 0}, /* PID */
    {136, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {143, 258, 39, 0, 9, 255, 1, 0}, /* TemperatureCelsius */
    {162, 258, 39, 4, 9, 255, 1, 0}, /* Voltage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 58}, {NAN, NAN, 0, 0, 106}, {NAN, NAN, 0, 0, 125},
    {NAN, NAN, 0, 0, 162},
};
static const struct schema *const uses[] = {
    &schema_AutomationNode, &schema_Resource,
};
const struct schema schema_AutomationInstrumentation = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
