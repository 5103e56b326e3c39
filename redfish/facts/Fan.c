/*
 * Fan: written by tools/generate-facts.py, do not edit. Source: Fan_v1.xml, 26 versions, the
 * newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Fan\0" "Oem\0" "Actions\0" "Assembly\0" "Description\0" "FanDiameterMm\0" "mm\0"
    "HotPluggable\0" "Id\0" "Links\0" "Location\0" "LocationIndicatorActive\0" "Manufacturer\0"
    "Model\0" "Name\0" "PartNumber\0" "PhysicalContext\0" "Sensor\0" "PowerWatts\0" "Power\0"
    "RatedSecondarySpeedRPM\0" "{rev}/min\0" "RatedSpeedRPM\0" "Replaceable\0"
    "SecondarySpeedPercent\0" "SerialNumber\0" "SparePartNumber\0" "SpeedPercent\0" "Status\0"
    "Chassis\0" "CoolingChassis\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Fans/{FanId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 2}, {1, 5, 0, 2}, {1, 6,
    0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10200, 0x10100, 0x10600, 0x10300, 0x10500,
};
static const struct schema_fact_type types[] = {
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 24, 0, 0, 1, 0, 0}, /* Fan */
    {71, 25, 2, 0, 1, 3, 0, 0}, /* Links */
    {338, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {17, 0, 17, 0, 9, 255, 1, 0}, /* Assembly */
    {26, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {38, 2, 0, 1, 2, 0, 2, 0}, /* FanDiameterMm */
    {55, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {68, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {71, 0, 2, 0, 8, 0, 3, 0}, /* Links */
    {77, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {86, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {110, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {123, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {129, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {134, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {145, 0, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {168, 258, 161, 2, 9, 255, 4, 0}, /* PowerWatts */
    {185, 2, 0, 3, 2, 0, 5, 0}, /* RatedSecondarySpeedRPM */
    {218, 2, 0, 3, 2, 0, 5, 0}, /* RatedSpeedRPM */
    {232, 2, 0, 0, 1, 0, 6, 0}, /* Replaceable */
    {244, 258, 161, 4, 9, 255, 7, 0}, /* SecondarySpeedPercent */
    {266, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {279, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {295, 258, 161, 4, 9, 255, 1, 0}, /* SpeedPercent */
    {308, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {323, 1, 315, 0, 9, 255, 3, 0}, /* CoolingChassis */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 52, 0}, {NAN, NAN, 0, 0, 179}, {NAN, NAN, 0, 208, 0}, {NAN,
    NAN, 0, 0, 1},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Fan = {
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
    .run_count = 7,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
