/*
 * ResolutionStep: written by tools/generate-facts.py, do not edit. Source: ResolutionStep_v1.xml,
 * 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ResolutionStep\0" "ActionParameters\0" "ActionURI\0" "Oem\0" "Priority\0"
    "ResolutionType\0" "RetryCount\0" "RetryIntervalSeconds\0" "s\0" "TargetComponentURI\0"
    "CollectDiagnosticData\0" "ContactVendor\0" "FirmwareUpdate\0" "OEM\0" "PowerCycle\0"
    "ReplaceComponent\0" "Reset\0" "ResetToDefaults";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {1, 0, 8, 0, 1, 1, 0, 0}, /* ResolutionStep */
    {56, 0, 8, 0, 2, 1, 0, 0}, /* ResolutionType */
};
static const struct schema_fact_property properties[] = {
    {16, 3, 2, 0, 8, 1, 1, 0}, /* ActionParameters */
    {33, 1024, 0, 0, 0, 0, 1, 0}, /* ActionURI */
    {43, 0, 13, 0, 8, 2, 1, 0}, /* Oem */
    {47, 2, 0, 1, 2, 0, 1, 0}, /* Priority */
    {56, 18, 1, 0, 7, 0, 1, 0}, /* ResolutionType */
    {71, 2, 0, 1, 2, 0, 1, 0}, /* RetryCount */
    {82, 2, 0, 2, 2, 0, 1, 0}, /* RetryIntervalSeconds */
    {105, 1026, 0, 0, 0, 0, 1, 0}, /* TargetComponentURI */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, NAN, 0, 103, 0},
};
static const struct schema_fact_value values[] = {
    {124, 1, 0}, /* CollectDiagnosticData */
    {146, 1, 0}, /* ContactVendor */
    {160, 1, 0}, /* FirmwareUpdate */
    {175, 1, 0}, /* OEM */
    {179, 1, 0}, /* PowerCycle */
    {190, 1, 0}, /* ReplaceComponent */
    {207, 1, 0}, /* Reset */
    {213, 1, 0}, /* ResetToDefaults */
};
static const struct schema *const uses[] = {
    &schema_ActionInfo, &schema_Resource,
};
const struct schema schema_ResolutionStep = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 2,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
