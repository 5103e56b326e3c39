/*
 * PowerDistributionMetrics: written by tools/generate-facts.py, do not edit. Source:
 * PowerDistributionMetrics_v1.xml, 20 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerDistributionMetrics\0" "Oem\0" "Actions\0" "OemActions\0" "Sensor\0"
    "AbsoluteHumidity\0" "AmbientTemperatureCelsius\0" "Description\0" "EnergykWh\0"
    "HumidityPercent\0" "Id\0" "Name\0" "PowerLoadPercent\0" "PowerWatts\0" "Power\0"
    "TemperatureCelsius\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Metrics\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Metrics\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Metrics\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Metrics\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Metrics\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Metrics";
static const uint32_t uris[] = {
    0, 66, 133, 207, 277, 345,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 4}, {1, 2, 0, 4}, {1, 3, 0, 3}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10400, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {30, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {38, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* PowerDistributionMetrics */
    {198, 13, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {26, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {56, 258, 49, 0, 9, 255, 2, 0}, /* AbsoluteHumidity */
    {30, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {73, 258, 49, 0, 9, 255, 3, 0}, /* AmbientTemperatureCelsius */
    {99, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {111, 258, 49, 1, 9, 255, 1, 0}, /* EnergykWh */
    {121, 258, 49, 0, 9, 255, 4, 0}, /* HumidityPercent */
    {137, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {140, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {26, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {145, 258, 49, 0, 9, 255, 5, 0}, /* PowerLoadPercent */
    {162, 258, 49, 2, 9, 255, 1, 0}, /* PowerWatts */
    {179, 258, 49, 0, 9, 255, 4, 0}, /* TemperatureCelsius */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 111}, {NAN, NAN, 0, 0, 173},
};
static const struct schema_fact_action actions[] = {
    {198, 2, 3, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PowerDistributionMetrics = {
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
    .uri_count = 6,
    .run_count = 5,
    .type_count = 3,
    .action_count = 1,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
