/*
 * Thermal: written by tools/generate-facts.py, do not edit. Source: Thermal_v1.xml, 80 versions,
 * the newest is 1.7.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Thermal\0" "Actions\0" "Assembly\0" "FanName\0" "HotPluggable\0" "IndicatorLED\0"
    "Location\0" "LowerThresholdCritical\0" "LowerThresholdFatal\0" "LowerThresholdNonCritical\0"
    "Manufacturer\0" "MaxReadingRange\0" "MemberId\0" "MinReadingRange\0" "Model\0" "Name\0"
    "Oem\0" "PartNumber\0" "PhysicalContext\0" "Reading\0" "ReadingUnits\0" "Redundancy\0"
    "Item\0" "RelatedItem\0" "SensorNumber\0" "SerialNumber\0" "SparePartNumber\0" "Status\0"
    "UpperThresholdCritical\0" "UpperThresholdFatal\0" "UpperThresholdNonCritical\0" "Fan\0"
    "FanActions\0" "FanOemActions\0" "Percent\0" "RPM\0" "AdjustedMaxAllowableOperatingValue\0"
    "Cel\0" "AdjustedMinAllowableOperatingValue\0" "DeltaPhysicalContext\0"
    "DeltaReadingCelsius\0" "LowerThresholdUser\0" "MaxAllowableOperatingValue\0"
    "MaxReadingRangeTemp\0" "MinAllowableOperatingValue\0" "MinReadingRangeTemp\0"
    "ReadingCelsius\0" "UpperThresholdUser\0" "Temperature\0" "TemperatureActions\0"
    "TemperatureOemActions\0" "Description\0" "Fans\0" "Id\0" "Temperatures\0" "ThermalActions\0"
    "ThermalOemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/Thermal";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 12}, {1, 2, 0, 11}, {1, 3, 0, 10}, {1, 4, 0, 9}, {1, 5, 0, 8}, {1,
    6, 0, 5}, {1, 7, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10400, 0x10000, 0x10100, 0x10200, 0x10001, 0x10500, 0x10600, 0x10700,
};
static const struct schema_fact_type types[] = {
    {401, 0, 29, 0, 0, 3, 0, 0}, /* Fan */
    {405, 29, 1, 0, 1, 1, 0, 0}, /* FanActions */
    {416, 30, 0, 0, 1, 1, 0, 1}, /* FanOemActions */
    {242, 0, 2, 0, 2, 6, 0, 0}, /* ReadingUnits */
    {704, 30, 25, 0, 0, 3, 0, 0}, /* Temperature */
    {716, 55, 1, 0, 1, 1, 0, 0}, /* TemperatureActions */
    {735, 56, 0, 0, 1, 1, 0, 1}, /* TemperatureOemActions */
    {1, 56, 9, 0, 0, 3, 9, 0}, /* Thermal */
    {790, 65, 1, 0, 1, 1, 0, 0}, /* ThermalActions */
    {805, 66, 0, 0, 1, 1, 0, 1}, /* ThermalOemActions */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 1, 0, 8, 0, 1, 0}, /* Actions */
    {17, 0, 17, 0, 9, 255, 2, 0}, /* Assembly */
    {26, 2, 0, 0, 0, 0, 3, 4}, /* FanName */
    {34, 2, 0, 0, 1, 0, 2, 0}, /* HotPluggable */
    {47, 6, 7, 0, 7, 1, 5, 0}, /* IndicatorLED */
    {60, 4, 11, 0, 8, 1, 2, 0}, /* Location */
    {69, 2, 0, 0, 2, 0, 3, 0}, /* LowerThresholdCritical */
    {92, 2, 0, 0, 2, 0, 3, 0}, /* LowerThresholdFatal */
    {112, 2, 0, 0, 2, 0, 3, 0}, /* LowerThresholdNonCritical */
    {138, 2, 0, 0, 0, 0, 5, 0}, /* Manufacturer */
    {151, 2, 0, 0, 2, 0, 3, 0}, /* MaxReadingRange */
    {167, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {176, 2, 0, 0, 2, 0, 3, 0}, /* MinReadingRange */
    {192, 2, 0, 0, 0, 0, 5, 0}, /* Model */
    {198, 2, 0, 0, 0, 0, 4, 0}, /* Name */
    {203, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {207, 2, 0, 0, 0, 0, 5, 0}, /* PartNumber */
    {218, 0, 1, 0, 7, 2, 3, 0}, /* PhysicalContext */
    {234, 2, 0, 0, 2, 0, 3, 0}, /* Reading */
    {242, 2, 3, 0, 7, 0, 6, 0}, /* ReadingUnits */
    {255, 1, 255, 0, 9, 255, 3, 0}, /* Redundancy */
    {271, 1, 266, 0, 9, 255, 3, 0}, /* RelatedItem */
    {283, 2, 0, 0, 2, 0, 7, 0}, /* SensorNumber */
    {296, 2, 0, 0, 0, 0, 5, 0}, /* SerialNumber */
    {309, 2, 0, 0, 0, 0, 5, 0}, /* SparePartNumber */
    {325, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {332, 2, 0, 0, 2, 0, 3, 0}, /* UpperThresholdCritical */
    {355, 2, 0, 0, 2, 0, 3, 0}, /* UpperThresholdFatal */
    {375, 2, 0, 0, 2, 0, 3, 0}, /* UpperThresholdNonCritical */
    {203, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 5, 0, 8, 0, 1, 0}, /* Actions */
    {442, 2, 0, 1, 2, 0, 2, 0}, /* AdjustedMaxAllowableOperatingValue */
    {481, 2, 0, 1, 2, 0, 2, 0}, /* AdjustedMinAllowableOperatingValue */
    {516, 0, 1, 0, 7, 2, 2, 0}, /* DeltaPhysicalContext */
    {537, 2, 0, 1, 3, 0, 2, 0}, /* DeltaReadingCelsius */
    {69, 2, 0, 1, 3, 0, 3, 0}, /* LowerThresholdCritical */
    {92, 2, 0, 1, 3, 0, 3, 0}, /* LowerThresholdFatal */
    {112, 2, 0, 1, 3, 0, 3, 0}, /* LowerThresholdNonCritical */
    {557, 6, 0, 1, 2, 0, 8, 0}, /* LowerThresholdUser */
    {576, 2, 0, 1, 2, 0, 2, 0}, /* MaxAllowableOperatingValue */
    {603, 2, 0, 1, 3, 0, 3, 0}, /* MaxReadingRangeTemp */
    {167, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {623, 2, 0, 1, 2, 0, 2, 0}, /* MinAllowableOperatingValue */
    {650, 2, 0, 1, 3, 0, 3, 0}, /* MinReadingRangeTemp */
    {198, 2, 0, 0, 0, 0, 3, 0}, /* Name */
    {203, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {218, 0, 1, 0, 7, 2, 3, 0}, /* PhysicalContext */
    {670, 2, 0, 1, 3, 0, 3, 0}, /* ReadingCelsius */
    {271, 1, 266, 0, 9, 255, 3, 0}, /* RelatedItem */
    {283, 2, 0, 0, 2, 0, 3, 0}, /* SensorNumber */
    {325, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {332, 2, 0, 1, 3, 0, 3, 0}, /* UpperThresholdCritical */
    {355, 2, 0, 1, 3, 0, 3, 0}, /* UpperThresholdFatal */
    {375, 2, 0, 1, 3, 0, 3, 0}, /* UpperThresholdNonCritical */
    {685, 6, 0, 1, 2, 0, 8, 0}, /* UpperThresholdUser */
    {203, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 8, 0, 8, 0, 1, 0}, /* Actions */
    {757, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {769, 69, 0, 0, 9, 0, 3, 0}, /* Fans */
    {774, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {198, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {203, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {255, 65, 2, 0, 9, 3, 3, 0}, /* Redundancy */
    {325, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {777, 69, 4, 0, 9, 0, 3, 0}, /* Temperatures */
    {203, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 477, 0},
};
static const struct schema_fact_value values[] = {
    {430, 6, 0}, /* Percent */
    {438, 6, 0}, /* RPM */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext, &schema_Redundancy,
};
const struct schema schema_Thermal = {
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
    .run_count = 8,
    .type_count = 10,
    .action_count = 0,
    .main = 7,
    .capabilities = 2,
};
// clang-format on
