/*
 * LeakDetection: written by tools/generate-facts.py, do not edit. Source: LeakDetection_v1.xml, 4
 * versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LeakDetection\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "LeakDetectorGroups\0"
    "LeakDetectorCollection\0" "LeakDetectors\0" "Name\0" "Status\0" "LeakDetector\0"
    "Detectors\0" "Array\0" "GroupName\0" "Sensor\0" "HumidityPercent\0" "LeakDetectorGroup\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/LeakDetection\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/LeakDetection\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/LeakDetection\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/LeakDetection\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/LeakDetection";
static const uint32_t uris[] = {
    0, 63, 127, 201, 275,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 0}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 8, 0, 0, 1, 0, 0}, /* LeakDetection */
    {172, 9, 4, 0, 1, 1, 0, 0}, /* LeakDetectorGroup */
    {190, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {27, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {39, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {42, 1, 2, 0, 8, 0, 1, 0}, /* LeakDetectorGroups */
    {84, 0, 61, 0, 9, 255, 1, 2}, /* LeakDetectors */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {103, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {123, 257, 110, 1, 9, 255, 1, 0}, /* Detectors */
    {139, 0, 0, 0, 0, 0, 1, 0}, /* GroupName */
    {156, 258, 149, 0, 9, 255, 1, 0}, /* HumidityPercent */
    {103, 16, 28, 0, 8, 1, 3, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 133},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_LeakDetection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 5,
    .run_count = 3,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
