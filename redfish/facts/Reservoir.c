/*
 * Reservoir: written by tools/generate-facts.py, do not edit. Source: Reservoir_v1.xml, 3
 * versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Reservoir\0" "Oem\0" "Actions\0" "OemActions\0" "Assembly\0" "CapacityLiters\0" "Coolant\0"
    "Description\0" "FilterCollection\0" "Filters\0" "Sensor\0" "FluidLevelPercent\0"
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {22, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 1, 23, 0, 0, 1, 0, 0}, /* Reservoir */
    {251, 0, 4, 0, 2, 1, 0, 0}, /* ReservoirType */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {33, 0, 33, 0, 9, 255, 1, 0}, /* Assembly */
    {42, 2, 0, 0, 3, 0, 1, 0}, /* CapacityLiters */
    {57, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {65, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {94, 0, 77, 0, 9, 255, 1, 0}, /* Filters */
    {109, 258, 102, 0, 9, 255, 1, 0}, /* FluidLevelPercent */
    {127, 2, 4, 0, 7, 2, 1, 0}, /* FluidLevelStatus */
    {144, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {147, 258, 102, 0, 9, 255, 1, 0}, /* InternalPressurekPa */
    {167, 4, 11, 0, 8, 2, 1, 0}, /* Location */
    {176, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {200, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {213, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {219, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {224, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {235, 0, 1, 0, 7, 3, 1, 0}, /* PhysicalContext */
    {251, 2, 3, 0, 7, 0, 1, 0}, /* ReservoirType */
    {265, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {278, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {294, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {301, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {311, 1, 0}, /* Immersion */
    {321, 1, 0}, /* Inline */
    {328, 1, 0}, /* Overflow */
    {337, 1, 0}, /* Reserve */
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
