/*
 * MediaController: written by tools/generate-facts.py, do not edit. Source:
 * MediaController_v1.xml, 12 versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "MediaController\0" "Oem\0" "Actions\0" "Endpoint\0" "Endpoints\0" "MemoryDomain\0"
    "MemoryDomains\0" "Links\0" "Description\0" "EnvironmentMetrics\0" "Id\0" "Manufacturer\0"
    "MediaControllerType\0" "Model\0" "Name\0" "PartNumber\0" "PortCollection\0" "Ports\0"
    "SerialNumber\0" "Status\0" "UUID\0" "Memory\0" "OemActions\0" "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {74, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {0, 4, 15, 0, 0, 1, 2, 0}, /* MediaController */
    {127, 0, 1, 0, 2, 1, 0, 0}, /* MediaControllerType */
    {222, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {243, 19, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {37, 3, 28, 0, 9, 255, 1, 0}, /* Endpoints */
    {60, 3, 47, 0, 9, 255, 1, 0}, /* MemoryDomains */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {80, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {92, 0, 92, 0, 9, 255, 2, 0}, /* EnvironmentMetrics */
    {111, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {74, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {114, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {127, 2, 3, 0, 7, 0, 1, 0}, /* MediaControllerType */
    {147, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {153, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {158, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {184, 0, 169, 0, 9, 255, 1, 0}, /* Ports */
    {190, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {203, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {210, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {233, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {215, 1, 0}, /* Memory */
};
static const struct schema_fact_action actions[] = {
    {243, 2, 5, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MediaController = {
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
    .uri_count = 1,
    .run_count = 4,
    .type_count = 5,
    .action_count = 1,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
