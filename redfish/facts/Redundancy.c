/*
 * Redundancy: written by tools/generate-facts.py, do not edit. Source: Redundancy_v1.xml, 51
 * versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Redundancy\0" "Oem\0" "Actions\0" "OemActions\0" "Resource\0" "ActiveRedundancySet\0"
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
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {24, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 12, 0, 0, 3, 0, 0}, /* Redundancy */
    {228, 0, 5, 0, 2, 3, 0, 0}, /* RedundancyMode */
    {250, 5, 5, 0, 2, 7, 0, 0}, /* RedundancyType */
    {377, 13, 8, 0, 1, 3, 0, 0}, /* RedundantGroup */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {44, 1, 35, 0, 9, 255, 2, 0}, /* ActiveRedundancySet */
    {64, 2, 0, 0, 2, 0, 3, 0}, /* MaxNumSupported */
    {80, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {89, 18, 0, 0, 2, 0, 3, 0}, /* MinNumNeeded */
    {102, 2, 0, 0, 2, 0, 4, 0}, /* MinNumNeededForFaultTolerance */
    {132, 22, 3, 0, 7, 0, 3, 0}, /* Mode */
    {137, 16, 0, 0, 0, 0, 3, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {142, 6, 0, 0, 1, 0, 5, 0}, /* RedundancyEnabled */
    {165, 17, 160, 0, 9, 255, 3, 0}, /* RedundancySet */
    {179, 16, 28, 0, 8, 1, 3, 0}, /* Status */
    {265, 1, 35, 0, 9, 255, 2, 0}, /* ActiveRedundancyGroup */
    {287, 0, 0, 0, 0, 0, 8, 0}, /* GroupName */
    {297, 2, 0, 0, 2, 0, 7, 0}, /* MaxSupportedInGroup */
    {317, 2, 0, 0, 2, 0, 4, 0}, /* MinNeededForFaultTolerance */
    {344, 18, 0, 0, 2, 0, 7, 0}, /* MinNeededInGroup */
    {361, 17, 35, 0, 9, 255, 7, 0}, /* RedundancyGroup */
    {250, 22, 4, 0, 7, 0, 7, 0}, /* RedundancyType */
    {179, 16, 28, 0, 8, 1, 7, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {186, 3, 0}, /* Failover */
    {195, 3, 0}, /* N+m */
    {199, 6, 0}, /* NotRedundant */
    {212, 3, 0}, /* Sharing */
    {220, 3, 0}, /* Sparing */
    {186, 7, 0}, /* Failover */
    {243, 7, 0}, /* NPlusM */
    {199, 7, 0}, /* NotRedundant */
    {212, 7, 0}, /* Sharing */
    {220, 7, 0}, /* Sparing */
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
