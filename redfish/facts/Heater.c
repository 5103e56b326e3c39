/*
 * Heater: written by tools/generate-facts.py, do not edit. Source: Heater_v1.xml, 3 versions, the
 * newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Heater\0" "Oem\0" "Actions\0" "Assembly\0" "Description\0" "HotPluggable\0" "Id\0"
    "Links\0" "Location\0" "LocationIndicatorActive\0" "Manufacturer\0" "HeaterMetrics\0"
    "Metrics\0" "Model\0" "Name\0" "PartNumber\0" "PhysicalContext\0" "SerialNumber\0"
    "SparePartNumber\0" "Status\0" "Manager\0" "Managers\0" "Memory\0" "NetworkAdapter\0"
    "NetworkAdapters\0" "Processor\0" "Processors\0" "StorageController\0" "StorageControllers\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Heaters/{HeaterId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 18, 0, 0, 1, 0, 0}, /* Heater */
    {57, 19, 6, 0, 1, 1, 0, 0}, /* Links */
    {318, 25, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {20, 0, 20, 0, 9, 255, 1, 0}, /* Assembly */
    {29, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {41, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {54, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {57, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {63, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {72, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {96, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {123, 0, 109, 0, 9, 255, 1, 0}, /* Metrics */
    {131, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {137, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {142, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {153, 0, 1, 0, 7, 2, 1, 0}, /* PhysicalContext */
    {169, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {182, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {198, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {213, 1, 205, 0, 9, 255, 1, 0}, /* Managers */
    {222, 1, 222, 0, 9, 255, 1, 0}, /* Memory */
    {244, 1, 229, 0, 9, 255, 1, 0}, /* NetworkAdapters */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {270, 1, 260, 0, 9, 255, 1, 0}, /* Processors */
    {299, 1, 281, 0, 9, 255, 1, 0}, /* StorageControllers */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Heater = {
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
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
