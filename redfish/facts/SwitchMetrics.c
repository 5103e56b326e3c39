/*
 * SwitchMetrics: written by tools/generate-facts.py, do not edit. Source: SwitchMetrics_v1.xml, 4
 * versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SwitchMetrics\0" "Oem\0" "Actions\0" "CorrectableECCErrorCount\0"
    "UncorrectableECCErrorCount\0" "CurrentPeriod\0" "LifeTime\0" "InternalMemoryMetrics\0"
    "OemActions\0" "Description\0" "Id\0" "LifetimeStartDateTime\0" "Name\0" "PCIeErrors\0"
    "ClearCurrentPeriod";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/SwitchMetrics";
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {79, 1, 2, 0, 1, 1, 0, 0}, /* CurrentPeriod */
    {102, 3, 2, 0, 1, 1, 0, 0}, /* InternalMemoryMetrics */
    {93, 5, 2, 0, 1, 1, 0, 0}, /* LifeTime */
    {124, 7, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 7, 8, 0, 0, 1, 0, 0}, /* SwitchMetrics */
    {188, 15, 0, 0, 3, 1, 0, 0}, /* ClearCurrentPeriod */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {27, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableECCErrorCount */
    {52, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableECCErrorCount */
    {79, 0, 1, 0, 8, 0, 1, 0}, /* CurrentPeriod */
    {93, 0, 3, 0, 8, 0, 1, 0}, /* LifeTime */
    {27, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableECCErrorCount */
    {52, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableECCErrorCount */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {135, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {147, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {102, 0, 2, 0, 8, 0, 1, 0}, /* InternalMemoryMetrics */
    {150, 2, 0, 0, 4, 0, 2, 0}, /* LifetimeStartDateTime */
    {172, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {177, 0, 13, 0, 8, 2, 1, 0}, /* PCIeErrors */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {188, 5, 6, 65535, 1, 0}, /* ClearCurrentPeriod */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PCIeDevice,
};
const struct schema schema_SwitchMetrics = {
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
    .type_count = 6,
    .action_count = 1,
    .main = 5,
    .capabilities = 0,
};
// clang-format on
