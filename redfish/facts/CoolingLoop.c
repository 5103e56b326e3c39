/*
 * CoolingLoop: written by tools/generate-facts.py, do not edit. Source: CoolingLoop_v1.xml, 5
 * versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CoolingLoop\0" "Oem\0" "Actions\0" "AdditiveName\0" "AdditivePercent\0" "%\0"
    "CoolantType\0" "DensityKgPerCubicMeter\0" "kg/m3\0" "RatedServiceHours\0" "ServiceHours\0"
    "ServicedDate\0" "SpecificHeatkJoulesPerKgK\0" "kJ/kg/K\0" "Coolant\0" "Dielectric\0"
    "Fluorocarbon\0" "Hydrocarbon\0" "Water\0" "ConsumingEquipmentNames\0" "Sensor\0"
    "CoolantLevelPercent\0" "CoolantLevelStatus\0" "CoolantQuality\0" "CoolingLoopType\0"
    "CoolingManagerURI\0" "Description\0" "Id\0" "Links\0" "LocationIndicatorActive\0" "Name\0"
    "CoolantConnectorCollection\0" "PrimaryCoolantConnectors\0" "RatedFlowLitersPerMinute\0"
    "L/min\0" "RatedPressurekPa\0" "kPa\0" "SecondaryCoolantConnectors\0" "Status\0"
    "SupplyEquipmentNames\0" "UserLabel\0" "FWS\0" "RowTCS\0" "TCS\0" "Chassis\0" "Facility\0"
    "Manager\0" "ManagedBy\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/ThermalEquipment/CoolingLoops/{CoolingLoopId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {175, 1, 8, 0, 1, 1, 0, 0}, /* Coolant */
    {56, 0, 4, 0, 2, 1, 0, 0}, /* CoolantType */
    {1, 9, 21, 0, 0, 1, 0, 0}, /* CoolingLoop */
    {310, 4, 3, 0, 2, 2, 0, 0}, /* CoolingLoopType */
    {359, 30, 4, 0, 1, 1, 0, 0}, /* Links */
    {613, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {25, 6, 0, 0, 0, 0, 1, 0}, /* AdditiveName */
    {38, 6, 0, 1, 3, 0, 1, 0}, /* AdditivePercent */
    {56, 6, 2, 0, 7, 0, 1, 0}, /* CoolantType */
    {68, 6, 0, 2, 3, 0, 1, 0}, /* DensityKgPerCubicMeter */
    {97, 6, 0, 0, 3, 0, 1, 0}, /* RatedServiceHours */
    {115, 6, 0, 0, 3, 0, 1, 0}, /* ServiceHours */
    {128, 6, 0, 0, 4, 0, 1, 0}, /* ServicedDate */
    {141, 6, 0, 3, 3, 0, 1, 0}, /* SpecificHeatkJoulesPerKgK */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {225, 7, 0, 0, 0, 0, 1, 0}, /* ConsumingEquipmentNames */
    {175, 4, 1, 0, 8, 0, 1, 0}, /* Coolant */
    {256, 258, 249, 0, 9, 255, 1, 0}, /* CoolantLevelPercent */
    {276, 2, 4, 0, 7, 1, 1, 0}, /* CoolantLevelStatus */
    {295, 2, 4, 0, 7, 1, 1, 0}, /* CoolantQuality */
    {310, 6, 4, 0, 7, 0, 2, 0}, /* CoolingLoopType */
    {326, 1030, 0, 0, 0, 0, 1, 0}, /* CoolingManagerURI */
    {344, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {356, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {359, 0, 5, 0, 8, 0, 1, 0}, /* Links */
    {365, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {389, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {421, 0, 394, 0, 9, 255, 1, 0}, /* PrimaryCoolantConnectors */
    {446, 2, 0, 4, 3, 0, 1, 0}, /* RatedFlowLitersPerMinute */
    {477, 2, 0, 5, 3, 0, 1, 0}, /* RatedPressurekPa */
    {498, 0, 394, 0, 9, 255, 1, 0}, /* SecondaryCoolantConnectors */
    {525, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {532, 7, 0, 0, 0, 0, 1, 0}, /* SupplyEquipmentNames */
    {553, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
    {578, 2, 578, 0, 9, 255, 1, 0}, /* Chassis */
    {586, 0, 586, 0, 9, 255, 1, 0}, /* Facility */
    {603, 1, 595, 0, 9, 255, 1, 0}, /* ManagedBy */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 54, 0}, {NAN, NAN, 0, 91, 0}, {NAN, NAN, 0, 167, 0}, {0,
    NAN, 0, 471, 0}, {0, NAN, 0, 494, 0},
};
static const struct schema_fact_value values[] = {
    {183, 1, 0}, /* Dielectric */
    {194, 1, 0}, /* Fluorocarbon */
    {207, 1, 0}, /* Hydrocarbon */
    {219, 1, 0}, /* Water */
    {563, 2, 0}, /* FWS */
    {567, 2, 0}, /* RowTCS */
    {574, 2, 0}, /* TCS */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CoolingLoop = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 2,
    .type_count = 7,
    .action_count = 0,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
