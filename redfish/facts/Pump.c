/*
 * Pump: written by tools/generate-facts.py, do not edit. Source: Pump_v1.xml, 5 versions, the
 * newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Pump\0" "Oem\0" "Actions\0" "OemActions\0" "Assembly\0" "AssetTag\0" "Description\0"
    "FilterCollection\0" "Filters\0" "FirmwareVersion\0" "Id\0" "Sensor\0" "InletPressurekPa\0"
    "Location\0" "LocationIndicatorActive\0" "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0"
    "PhysicalContext\0" "ProductionDate\0" "PumpSpeedPercent\0" "PumpType\0" "SerialNumber\0"
    "ServiceHours\0" "SparePartNumber\0" "Control\0" "SpeedControlPercent\0" "SingleLoop\0"
    "Status\0" "UserLabel\0" "Version\0" "Disabled\0" "Enabled\0" "PumpMode\0" "Compressor\0"
    "Liquid\0" "Mode\0" "SetMode";
static const char uri_texts[] =
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Pumps/{PumpId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Pumps/{PumpId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Pumps/{PumpId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Pumps/{PumpId}\0"
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Pumps/{PumpId}";
static const uint32_t uris[] = {
    0, 65, 140, 215, 280,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 0}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {18, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 26, 0, 0, 1, 0, 0}, /* Pump */
    {375, 0, 2, 0, 2, 2, 0, 0}, /* PumpMode */
    {243, 2, 2, 0, 2, 1, 0, 0}, /* PumpType */
    {407, 27, 1, 0, 3, 2, 0, 0}, /* SetMode */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {29, 0, 29, 0, 9, 255, 1, 0}, /* Assembly */
    {38, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {47, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {76, 0, 59, 0, 9, 255, 1, 0}, /* Filters */
    {84, 0, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {100, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {110, 258, 103, 0, 9, 255, 2, 0}, /* InletPressurekPa */
    {127, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {136, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {160, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {173, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {179, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {184, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {195, 0, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {211, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {226, 258, 103, 1, 9, 255, 1, 0}, /* PumpSpeedPercent */
    {243, 2, 4, 0, 7, 0, 1, 0}, /* PumpType */
    {252, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {265, 6, 0, 0, 3, 0, 1, 0}, /* ServiceHours */
    {278, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {302, 258, 294, 2, 9, 255, 3, 0}, /* SpeedControlPercent */
    {333, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {340, 4, 0, 0, 0, 0, 1, 0}, /* UserLabel */
    {350, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {402, 4, 3, 0, 7, 0, 2, 0}, /* Mode */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 1}, {NAN, NAN, 0, 0, 322},
};
static const struct schema_fact_value values[] = {
    {358, 2, 0}, /* Disabled */
    {367, 2, 0}, /* Enabled */
    {384, 1, 0}, /* Compressor */
    {395, 1, 0}, /* Liquid */
};
static const struct schema_fact_action actions[] = {
    {407, 2, 5, 65535, 2, 0}, /* SetMode */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Pump = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 5,
    .run_count = 3,
    .type_count = 5,
    .action_count = 1,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
