/*
 * Redundancy: written by tools/generate-facts.py, do not edit. Source: Redundancy_v1.xml, 51
 * versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Redundancy\0" "Oem\0" "Actions\0" "OemActions\0" "Resource\0" "ActiveRedundancySet\0"
    "MaxNumSupported\0" "MemberId\0" "MinNumNeeded\0" "MinNumNeededForFaultTolerance\0" "Mode\0"
    "Name\0" "RedundancyEnabled\0" "Item\0" "RedundancySet\0" "Status\0" "Failover\0" "N+m\0"
    "NotRedundant\0" "Sharing\0" "Sparing\0" "RedundancyMode\0" "NPlusM\0" "RedundancyType\0"
    "ActiveRedundancyGroup\0" "GroupName\0" "MaxSupportedInGroup\0"
    "MinNeededForFaultTolerance\0" "MinNeededInGroup\0" "RedundancyGroup\0" "RedundantGroup";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 12}, {1, 1, 0, 10}, {1, 2, 0, 8}, {1, 3, 0, 8}, {1, 4, 0, 3}, {1, 5, 0, 1}, {1, 6,
    0, 1}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10600, 0x10000, 0x10700, 0x10100, 0x10300, 0x10400, 0x10500,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {23, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 1, 12, 0, 0, 3, 0, 0}, /* Redundancy */
    {227, 0, 5, 0, 2, 3, 0, 0}, /* RedundancyMode */
    {249, 5, 5, 0, 2, 7, 0, 0}, /* RedundancyType */
    {376, 13, 8, 0, 1, 3, 0, 0}, /* RedundantGroup */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {43, 3, 34, 0, 9, 255, 2, 0}, /* ActiveRedundancySet */
    {63, 2, 0, 0, 2, 0, 3, 0}, /* MaxNumSupported */
    {79, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {88, 18, 0, 0, 2, 0, 3, 0}, /* MinNumNeeded */
    {101, 2, 0, 0, 2, 0, 4, 0}, /* MinNumNeededForFaultTolerance */
    {131, 22, 3, 0, 7, 0, 3, 0}, /* Mode */
    {136, 16, 0, 0, 0, 0, 3, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {141, 6, 0, 0, 1, 0, 5, 0}, /* RedundancyEnabled */
    {164, 19, 159, 0, 9, 255, 3, 0}, /* RedundancySet */
    {178, 16, 28, 0, 8, 1, 3, 0}, /* Status */
    {264, 3, 34, 0, 9, 255, 2, 0}, /* ActiveRedundancyGroup */
    {286, 0, 0, 0, 0, 0, 8, 0}, /* GroupName */
    {296, 2, 0, 0, 2, 0, 7, 0}, /* MaxSupportedInGroup */
    {316, 2, 0, 0, 2, 0, 4, 0}, /* MinNeededForFaultTolerance */
    {343, 18, 0, 0, 2, 0, 7, 0}, /* MinNeededInGroup */
    {360, 19, 34, 0, 9, 255, 7, 0}, /* RedundancyGroup */
    {249, 22, 4, 0, 7, 0, 7, 0}, /* RedundancyType */
    {178, 16, 28, 0, 8, 1, 7, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {185, 3, 0}, /* Failover */
    {194, 3, 0}, /* N+m */
    {198, 6, 0}, /* NotRedundant */
    {211, 3, 0}, /* Sharing */
    {219, 3, 0}, /* Sparing */
    {185, 7, 0}, /* Failover */
    {242, 7, 0}, /* NPlusM */
    {198, 7, 0}, /* NotRedundant */
    {211, 7, 0}, /* Sharing */
    {219, 7, 0}, /* Sparing */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Redundancy = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 8,
    .type_count = 6,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
