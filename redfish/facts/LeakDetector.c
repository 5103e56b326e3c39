/*
 * LeakDetector: written by tools/generate-facts.py, do not edit. Source: LeakDetector_v1.xml, 11
 * versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LeakDetector\0" "Oem\0" "Actions\0" "Absent\0" "Critical\0" "OK\0" "Unavailable\0"
    "Warning\0" "DetectorState\0" "CriticalReactionType\0" "Sensor\0" "CurrentAmps\0" "Current\0"
    "DataSourceUri\0" "Description\0" "DeviceName\0" "Array\0" "Enabled\0" "Id\0"
    "LeakDetectorType\0" "Location\0" "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0"
    "PhysicalContext\0" "PhysicalSubContext\0" "ReactionDelaySeconds\0" "s\0" "SKU\0"
    "SensingFrequency\0" "SerialNumber\0" "SparePartNumber\0" "Status\0" "UserLabel\0"
    "Voltage\0" "WarningReactionType\0" "FloatSwitch\0" "Moisture\0" "OemActions\0" "ForceOff\0"
    "GracefulShutdown\0" "None\0" "ReactionType";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/LeakDetection/LeakDetectors/{LeakDetectorId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/LeakDetection/LeakDetectors/{LeakDetectorId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/LeakDetection/LeakDetectors/{LeakDetectorId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/LeakDetection/LeakDetectors/{LeakDetectorId}\0"
    "/redfish/v1/Chassis/{ChassisId}/LeakDetectors/{LeakDetectorId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 94 | SCHEMA_URI_DEPRECATED, 189 | SCHEMA_URI_DEPRECATED, 294 |
    SCHEMA_URI_DEPRECATED, 399,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 1}, {1, 2, 0, 0}, {1, 3, 0, 0}, {1, 4, 0, 0}, {1, 5, 0, 0}, {1, 6,
    0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10500, 0x10400, 0x10600, 0x10200, 0x10300, 0x10100,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {65, 0, 5, 0, 2, 1, 0, 0}, /* DetectorState */
    {1, 1, 27, 0, 0, 1, 0, 0}, /* LeakDetector */
    {181, 5, 2, 0, 2, 1, 0, 0}, /* LeakDetectorType */
    {416, 28, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {458, 7, 3, 0, 2, 3, 0, 0}, /* ReactionType */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {79, 4, 5, 0, 7, 0, 3, 0}, /* CriticalReactionType */
    {107, 258, 100, 1, 9, 255, 4, 0}, /* CurrentAmps */
    {127, 1538, 0, 0, 0, 0, 1, 0}, /* DataSourceUri */
    {141, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {65, 130, 1, 0, 7, 0, 1, 0}, /* DetectorState */
    {153, 642, 0, 2, 0, 0, 5, 0}, /* DeviceName */
    {170, 6, 0, 0, 1, 0, 6, 0}, /* Enabled */
    {178, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {181, 2, 3, 0, 7, 0, 1, 0}, /* LeakDetectorType */
    {198, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {207, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {220, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {226, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {231, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {242, 130, 1, 2, 7, 2, 1, 0}, /* PhysicalContext */
    {258, 130, 2, 2, 7, 2, 1, 0}, /* PhysicalSubContext */
    {277, 4, 0, 3, 2, 0, 3, 0}, /* ReactionDelaySeconds */
    {300, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {304, 2, 0, 0, 3, 0, 1, 0}, /* SensingFrequency */
    {321, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {334, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {350, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {357, 4, 0, 0, 0, 0, 7, 0}, /* UserLabel */
    {367, 258, 100, 4, 9, 255, 4, 0}, /* Voltage */
    {375, 4, 5, 0, 7, 0, 3, 0}, /* WarningReactionType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 119}, {NAN, NAN, 0, 0, 164}, {NAN, NAN, 0, 298, 0},
    {NAN, NAN, 0, 0, 367},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* Absent */
    {33, 1, 0}, /* Critical */
    {42, 1, 0}, /* OK */
    {45, 2, 0}, /* Unavailable */
    {57, 1, 0}, /* Warning */
    {395, 1, 0}, /* FloatSwitch */
    {407, 1, 0}, /* Moisture */
    {427, 3, 0}, /* ForceOff */
    {436, 3, 0}, /* GracefulShutdown */
    {453, 3, 0}, /* None */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_LeakDetector = {
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
    .uri_count = 5,
    .run_count = 7,
    .type_count = 6,
    .action_count = 0,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
