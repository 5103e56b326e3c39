/*
 * OperatingConfig: written by tools/generate-facts.py, do not edit. Source:
 * OperatingConfig_v1.xml, 5 versions, the newest is 1.0.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OperatingConfig\0" "Oem\0" "Actions\0" "BaseSpeedMHz\0" "MHz\0" "CoreCount\0"
    "CoreIDs\0" "BaseSpeedPrioritySettings\0" "OemActions\0" "Description\0" "Id\0"
    "MaxJunctionTemperatureCelsius\0" "Cel\0" "MaxSpeedMHz\0" "Name\0" "TDPWatts\0" "W\0"
    "TotalAvailableCoreCount\0" "TurboProfile\0" "ActiveCoreCount\0" "TurboProfileDatapoint";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/OperatingConfigs/{OperatingConfigId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {64, 1, 3, 0, 1, 1, 0, 0}, /* BaseSpeedPrioritySettings */
    {90, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 12, 0, 0, 1, 0, 0}, /* OperatingConfig */
    {231, 16, 2, 0, 1, 1, 0, 0}, /* TurboProfileDatapoint */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {29, 2, 0, 1, 2, 0, 1, 0}, /* BaseSpeedMHz */
    {46, 2, 0, 2, 2, 0, 1, 0}, /* CoreCount */
    {56, 3, 0, 0, 2, 0, 1, 0}, /* CoreIDs */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {29, 2, 0, 1, 2, 0, 1, 0}, /* BaseSpeedMHz */
    {64, 3, 1, 0, 8, 0, 1, 0}, /* BaseSpeedPrioritySettings */
    {101, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {113, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {116, 2, 0, 3, 2, 0, 1, 0}, /* MaxJunctionTemperatureCelsius */
    {150, 2, 0, 1, 2, 0, 1, 0}, /* MaxSpeedMHz */
    {162, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {167, 2, 0, 4, 2, 0, 1, 0}, /* TDPWatts */
    {178, 2, 0, 2, 2, 0, 1, 0}, /* TotalAvailableCoreCount */
    {202, 3, 4, 0, 8, 0, 1, 0}, /* TurboProfile */
    {215, 2, 0, 2, 2, 0, 1, 0}, /* ActiveCoreCount */
    {150, 2, 0, 1, 2, 0, 1, 0}, /* MaxSpeedMHz */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 42, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 0, 146, 0}, {0, NAN,
    0, 176, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_OperatingConfig = {
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
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
