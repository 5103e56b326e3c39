/*
 * PowerSubsystem: written by tools/generate-facts.py, do not edit. Source: PowerSubsystem_v1.xml,
 * 8 versions, the newest is 1.1.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerSubsystem\0" "Oem\0" "Actions\0" "OemActions\0" "AllocatedWatts\0" "W\0"
    "RequestedWatts\0" "PowerAllocation\0" "Allocation\0" "BatteryCollection\0" "Batteries\0"
    "CapacityWatts\0" "Description\0" "Id\0" "Name\0" "PowerSupplyCollection\0" "PowerSupplies\0"
    "PowerSupplyRedundancy\0" "Status";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {28, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {71, 1, 2, 0, 1, 1, 0, 0}, /* PowerAllocation */
    {1, 3, 11, 0, 0, 1, 0, 0}, /* PowerSubsystem */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {39, 2, 0, 1, 3, 0, 1, 0}, /* AllocatedWatts */
    {56, 2, 0, 1, 3, 0, 1, 0}, /* RequestedWatts */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {87, 0, 2, 0, 8, 0, 1, 0}, /* Allocation */
    {116, 0, 98, 0, 9, 255, 2, 0}, /* Batteries */
    {126, 2, 0, 1, 3, 0, 1, 0}, /* CapacityWatts */
    {140, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {182, 0, 160, 0, 9, 255, 1, 0}, /* PowerSupplies */
    {196, 5, 5, 0, 8, 2, 1, 0}, /* PowerSupplyRedundancy */
    {218, 0, 28, 0, 8, 1, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 54, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Redundancy,
};
const struct schema schema_PowerSubsystem = {
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
    .run_count = 2,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
