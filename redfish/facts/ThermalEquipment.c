/*
 * ThermalEquipment: written by tools/generate-facts.py, do not edit. Source:
 * ThermalEquipment_v1.xml, 7 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ThermalEquipment\0" "Oem\0" "Actions\0" "OemActions\0" "CoolingUnitCollection\0"
    "CDUs\0" "CoolingLoopRedundancy\0" "CoolingLoopCollection\0" "CoolingLoops\0" "Description\0"
    "HeatExchangers\0" "Id\0" "ImmersionUnits\0" "Name\0" "RPUs\0" "Status";
static const char uri_texts[] =
    "/redfish/v1/ThermalEquipment";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {30, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* ThermalEquipment */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {63, 0, 41, 0, 9, 255, 1, 0}, /* CDUs */
    {68, 5, 5, 0, 8, 1, 2, 0}, /* CoolingLoopRedundancy */
    {112, 0, 90, 0, 9, 255, 1, 0}, /* CoolingLoops */
    {125, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {137, 0, 41, 0, 9, 255, 1, 0}, /* HeatExchangers */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {155, 0, 41, 0, 9, 255, 1, 0}, /* ImmersionUnits */
    {170, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {175, 0, 41, 0, 9, 255, 3, 0}, /* RPUs */
    {180, 0, 28, 0, 8, 2, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Redundancy, &schema_Resource,
};
const struct schema schema_ThermalEquipment = {
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
    .run_count = 3,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
