/*
 * Reservoir: written by tools/generate-facts.py, do not edit. Source: Reservoir_v1.xml, 3
 * versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Reservoir\0" "Oem\0" "Actions\0" "OemActions\0" "Assembly\0" "CapacityLiters\0"
    "Coolant\0" "Description\0" "FilterCollection\0" "Filters\0" "Sensor\0" "FluidLevelPercent\0"
    "FluidLevelStatus\0" "Id\0" "InternalPressurekPa\0" "Location\0" "LocationIndicatorActive\0"
    "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0" "PhysicalContext\0" "ReservoirType\0"
    "SerialNumber\0" "SparePartNumber\0" "Status\0" "UserLabel\0" "Immersion\0" "Inline\0"
    "Overflow\0" "Reserve";
static const char uri_texts[] =
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Reservoirs/{ReservoirId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Reservoirs/{ReservoirId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Reservoirs/{ReservoirId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Reservoirs/{ReservoirId}";
static const uint32_t uris[] = {
    0, 75, 160, 245,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {23, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 23, 0, 0, 1, 0, 0}, /* Reservoir */
    {252, 0, 4, 0, 2, 1, 0, 0}, /* ReservoirType */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {34, 0, 34, 0, 9, 255, 1, 0}, /* Assembly */
    {43, 2, 0, 0, 3, 0, 1, 0}, /* CapacityLiters */
    {58, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {66, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {95, 0, 78, 0, 9, 255, 1, 0}, /* Filters */
    {110, 258, 103, 0, 9, 255, 1, 0}, /* FluidLevelPercent */
    {128, 2, 4, 0, 7, 2, 1, 0}, /* FluidLevelStatus */
    {145, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {148, 258, 103, 0, 9, 255, 1, 0}, /* InternalPressurekPa */
    {168, 4, 11, 0, 8, 2, 1, 0}, /* Location */
    {177, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {201, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {214, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {220, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {225, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {236, 0, 1, 0, 7, 3, 1, 0}, /* PhysicalContext */
    {252, 2, 3, 0, 7, 0, 1, 0}, /* ReservoirType */
    {266, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {279, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {295, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {302, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {312, 1, 0}, /* Immersion */
    {322, 1, 0}, /* Inline */
    {329, 1, 0}, /* Overflow */
    {338, 1, 0}, /* Reserve */
};
static const struct schema *const uses[] = {
    &schema_CoolingLoop, &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Reservoir = {
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
    .uri_count = 4,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
