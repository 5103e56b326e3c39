/*
 * Filter: written by tools/generate-facts.py, do not edit. Source: Filter_v1.xml, 5 versions, the
 * newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Filter\0" "Oem\0" "Actions\0" "Assembly\0" "Sensor\0" "DeltaLiquidPressurekPa\0"
    "Description\0" "HotPluggable\0" "Id\0" "Location\0" "LocationIndicatorActive\0"
    "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0" "PhysicalContext\0" "RatedServiceHours\0"
    "Replaceable\0" "SerialNumber\0" "ServiceHours\0" "ServicedDate\0" "SparePartNumber\0"
    "Status\0" "UserLabel\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Filters/{FilterId}\0"
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Pumps/{PumpId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}";
static const uint32_t uris[] = {
    0, 68, 151, 220, 314, 398, 477, 581, 675, 754, 858, 952, 1021, 1115,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 22, 0, 0, 1, 0, 0}, /* Filter */
    {273, 23, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {20, 0, 20, 0, 9, 255, 1, 0}, /* Assembly */
    {36, 258, 29, 0, 9, 255, 2, 0}, /* DeltaLiquidPressurekPa */
    {59, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {71, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {84, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {87, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {96, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {120, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {133, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {139, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {144, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {155, 0, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {171, 2, 0, 0, 3, 0, 1, 0}, /* RatedServiceHours */
    {189, 2, 0, 0, 1, 0, 1, 0}, /* Replaceable */
    {201, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {214, 6, 0, 0, 3, 0, 1, 0}, /* ServiceHours */
    {227, 6, 0, 0, 4, 0, 1, 0}, /* ServicedDate */
    {240, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {256, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {263, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Filter = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 14,
    .run_count = 2,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
