/*
 * Settings: written by tools/generate-facts.py, do not edit. Source: Settings_v1.xml, 34 versions,
 * the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Settings\0" "AtMaintenanceWindowStart\0" "Immediate\0" "InMaintenanceWindowOnReset\0"
    "OnReset\0" "ApplyTime\0" "MaintenanceWindowDurationInSeconds\0" "s\0"
    "MaintenanceWindowStartTime\0" "MaintenanceWindow\0" "OnStartUpdateRequest\0"
    "OnTargetReset\0" "OperationApplyTime\0" "ItemOrCollection\0" "MaintenanceWindowResource\0"
    "SupportedValues\0" "OperationApplyTimeSupport\0" "PreferredApplyTime\0" "ETag\0"
    "Messages\0" "Item\0" "SettingsObject\0" "SupportedApplyTimes\0" "Time";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 8}, {1, 1, 0, 8}, {1, 2, 0, 8}, {1, 3, 0, 6}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10200, 0x10000, 0x10300, 0x10400,
};
static const struct schema_fact_type types[] = {
    {80, 0, 4, 0, 2, 1, 0, 0}, /* ApplyTime */
    {154, 0, 2, 0, 1, 3, 0, 0}, /* MaintenanceWindow */
    {207, 4, 6, 0, 2, 2, 0, 0}, /* OperationApplyTime */
    {285, 2, 4, 0, 1, 3, 0, 0}, /* OperationApplyTimeSupport */
    {311, 6, 3, 0, 1, 3, 0, 0}, /* PreferredApplyTime */
    {1, 9, 6, 0, 1, 3, 0, 0}, /* Settings */
};
static const struct schema_fact_property properties[] = {
    {90, 20, 0, 1, 2, 0, 2, 0}, /* MaintenanceWindowDurationInSeconds */
    {127, 20, 0, 0, 4, 0, 2, 0}, /* MaintenanceWindowStartTime */
    {90, 0, 0, 1, 2, 0, 2, 0}, /* MaintenanceWindowDurationInSeconds */
    {243, 0, 226, 0, 9, 255, 2, 0}, /* MaintenanceWindowResource */
    {127, 0, 0, 0, 4, 0, 2, 0}, /* MaintenanceWindowStartTime */
    {269, 17, 2, 0, 7, 0, 2, 0}, /* SupportedValues */
    {80, 4, 0, 0, 7, 0, 1, 0}, /* ApplyTime */
    {90, 4, 0, 1, 2, 0, 1, 0}, /* MaintenanceWindowDurationInSeconds */
    {127, 4, 0, 0, 4, 0, 1, 0}, /* MaintenanceWindowStartTime */
    {330, 2, 0, 0, 0, 0, 3, 0}, /* ETag */
    {243, 0, 226, 0, 9, 255, 2, 0}, /* MaintenanceWindowResource */
    {335, 1, 0, 0, 8, 1, 3, 0}, /* Messages */
    {349, 0, 344, 0, 9, 255, 3, 0}, /* SettingsObject */
    {364, 1, 0, 0, 7, 0, 1, 0}, /* SupportedApplyTimes */
    {384, 2, 0, 0, 4, 0, 3, 0}, /* Time */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 125, 0},
};
static const struct schema_fact_value values[] = {
    {10, 1, 0}, /* AtMaintenanceWindowStart */
    {35, 1, 0}, /* Immediate */
    {45, 1, 0}, /* InMaintenanceWindowOnReset */
    {72, 1, 0}, /* OnReset */
    {10, 3, 0}, /* AtMaintenanceWindowStart */
    {35, 3, 0}, /* Immediate */
    {45, 3, 0}, /* InMaintenanceWindowOnReset */
    {72, 3, 0}, /* OnReset */
    {172, 4, 0}, /* OnStartUpdateRequest */
    {193, 5, 0}, /* OnTargetReset */
};
static const struct schema *const uses[] = {
    &schema_Message,
};
const struct schema schema_Settings = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 6,
    .type_count = 6,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
