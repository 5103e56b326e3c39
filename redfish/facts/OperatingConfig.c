/*
 * OperatingConfig: written by tools/generate-facts.py, do not edit. Source:
 * OperatingConfig_v1.xml, 5 versions, the newest is 1.0.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "OperatingConfig\0" "Oem\0" "Actions\0" "BaseSpeedMHz\0" "MHz\0" "CoreCount\0" "CoreIDs\0"
    "BaseSpeedPrioritySettings\0" "OemActions\0" "Description\0" "Id\0"
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {63, 1, 3, 0, 1, 1, 0, 0}, /* BaseSpeedPrioritySettings */
    {89, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 4, 12, 0, 0, 1, 0, 0}, /* OperatingConfig */
    {230, 16, 2, 0, 1, 1, 0, 0}, /* TurboProfileDatapoint */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {28, 2, 0, 1, 2, 0, 1, 0}, /* BaseSpeedMHz */
    {45, 2, 0, 2, 2, 0, 1, 0}, /* CoreCount */
    {55, 3, 0, 0, 2, 0, 1, 0}, /* CoreIDs */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 2, 0, 1, 2, 0, 1, 0}, /* BaseSpeedMHz */
    {63, 3, 1, 0, 8, 0, 1, 0}, /* BaseSpeedPrioritySettings */
    {100, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {112, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {115, 2, 0, 3, 2, 0, 1, 0}, /* MaxJunctionTemperatureCelsius */
    {149, 2, 0, 1, 2, 0, 1, 0}, /* MaxSpeedMHz */
    {161, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {166, 2, 0, 4, 2, 0, 1, 0}, /* TDPWatts */
    {177, 2, 0, 2, 2, 0, 1, 0}, /* TotalAvailableCoreCount */
    {201, 3, 4, 0, 8, 0, 1, 0}, /* TurboProfile */
    {214, 2, 0, 2, 2, 0, 1, 0}, /* ActiveCoreCount */
    {149, 2, 0, 1, 2, 0, 1, 0}, /* MaxSpeedMHz */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 41, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 0, 145, 0}, {0, NAN,
    0, 175, 0},
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
