/*
 * NetworkAdapterMetrics: written by tools/generate-facts.py, do not edit. Source:
 * NetworkAdapterMetrics_v1.xml, 4 versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NetworkAdapterMetrics\0" "Oem\0" "Actions\0" "CPUCorePercent\0" "%\0" "Description\0"
    "HostBusRXPercent\0" "HostBusTXPercent\0" "Id\0" "NCSIRXBytes\0" "By\0" "NCSIRXFrames\0"
    "NCSITXBytes\0" "NCSITXFrames\0" "Name\0" "RXBytes\0" "RXMulticastFrames\0"
    "RXUnicastFrames\0" "TXBytes\0" "TXMulticastFrames\0" "TXUnicastFrames\0" "OemActions\0"
    "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Metrics";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {27, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 18, 0, 0, 1, 0, 0}, /* NetworkAdapterMetrics */
    {243, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {254, 19, 0, 0, 3, 2, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {27, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {35, 2, 0, 1, 3, 0, 1, 0}, /* CPUCorePercent */
    {52, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {64, 2, 0, 1, 3, 0, 1, 0}, /* HostBusRXPercent */
    {81, 2, 0, 1, 3, 0, 1, 0}, /* HostBusTXPercent */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {101, 2, 0, 2, 2, 0, 1, 0}, /* NCSIRXBytes */
    {116, 2, 0, 0, 2, 0, 1, 0}, /* NCSIRXFrames */
    {129, 2, 0, 2, 2, 0, 1, 0}, /* NCSITXBytes */
    {141, 2, 0, 0, 2, 0, 1, 0}, /* NCSITXFrames */
    {154, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {23, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {159, 2, 0, 2, 2, 0, 1, 0}, /* RXBytes */
    {167, 2, 0, 0, 2, 0, 1, 0}, /* RXMulticastFrames */
    {185, 2, 0, 0, 2, 0, 1, 0}, /* RXUnicastFrames */
    {201, 2, 0, 2, 2, 0, 1, 0}, /* TXBytes */
    {209, 2, 0, 0, 2, 0, 1, 0}, /* TXMulticastFrames */
    {227, 2, 0, 0, 2, 0, 1, 0}, /* TXUnicastFrames */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 50, 0}, {NAN, NAN, 0, 113, 0},
};
static const struct schema_fact_action actions[] = {
    {254, 1, 3, 65535, 2, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NetworkAdapterMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 2,
    .type_count = 3,
    .action_count = 1,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
